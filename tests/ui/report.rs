//! Reports through the window: the pages before they are written, the files, and what was there.

use std::fs;
use std::path::Path;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::support::{
    Dialogs, Options, Window, click, open_sample, press, press_ctrl, settle, shows, shows_part,
    start_assessment, type_into, wait_until,
};

fn open_report(dialogs: &Dialogs) -> Window {
    let mut window = open_sample(Options { dialogs: dialogs.clone(), ..Options::default() });
    window.query_all_by_label("Report").next().unwrap().click();
    settle(&mut window);
    window
}

/// Chooses spreadsheets' and programs' formats only; they take the least time to make.
fn choose_csv_and_json(window: &mut Window) {
    for format in ["PDF", "CSV", "JSON"] {
        click(window, format);
    }
}

fn is_disabled(window: &Window, name: &str) -> bool {
    window.get_by_role_and_label(Role::Button, name).accesskit_node().is_disabled()
}

/// Whether the pages are those of the choices as they are now.
fn is_at_rest(window: &Window) -> bool {
    let report = &window.state().view().report;
    let revision = window.state().document().unwrap().revision();
    !report.drawing
        && report.drawn_from.is_some()
        && !report.is_outdated(revision, "2026-11-23".parse().unwrap())
}

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn several_formats_are_written_under_one_name_and_its_dots_stay() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    choose_csv_and_json(&mut window);
    dialogs.pick(&folder.path().join("board 2026.11"));
    click(&mut window, "Export report…");
    wait_until(&mut window, "both are written", |window| {
        shows_part(window, "board 2026.11.csv") && shows_part(window, "board 2026.11.json")
    });
    assert_eq!(files(folder.path()), ["board 2026.11.csv", "board 2026.11.json"]);
}

#[test]
fn a_report_that_is_there_already_is_not_overwritten_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let precious = folder.path().join("board.json");
    fs::write(&precious, "precious").unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    choose_csv_and_json(&mut window);

    // The desktop's dialog has asked about the name that was picked, and not about the other one.
    let export = |window: &mut Window| {
        dialogs.pick(&folder.path().join("board.csv"));
        click(window, "Export report…");
        wait_until(window, "it asks", |window| {
            shows(window, "There is a file by that name already")
        });
        assert_eq!(files(folder.path()), ["board.json"]);
        assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
    };
    export(&mut window);
    click(&mut window, "Cancel");
    assert_eq!(files(folder.path()), ["board.json"]);
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");

    export(&mut window);
    click(&mut window, "Replace it");
    wait_until(&mut window, "both are written", |window| {
        shows_part(window, "board.csv") && shows_part(window, "board.json")
    });
    assert_eq!(files(folder.path()), ["board.csv", "board.json"]);
    assert!(fs::read_to_string(&precious).unwrap().starts_with('{'));
}

#[test]
fn the_pages_are_shown_before_they_are_written() {
    let mut window = open_report(&Dialogs::default());
    click(&mut window, "Show pages");
    wait_until(&mut window, "they are drawn", |window| shows(window, "Page 1 of 4"));
    assert!(shows(&window, "Page 4 of 4"));
}

#[test]
fn pages_say_when_they_are_out_of_date_and_never_stay_for_another_assessment() {
    let outdated = "Answers or choices have changed since these pages were set";
    let mut window = open_report(&Dialogs::default());
    click(&mut window, "Show pages");
    wait_until(&mut window, "they are drawn", |window| shows(window, "Page 1 of 4"));
    assert!(!shows_part(&window, outdated));
    click(&mut window, "References");
    assert!(shows_part(&window, outdated));
    wait_until(&mut window, "they follow", |window| {
        !shows_part(window, outdated) && is_at_rest(window)
    });
    assert!(!shows(&window, "Page 1 of 4"), "the references take pages");

    click(&mut window, "Home");
    start_assessment(&mut window, "Other", "Ana");
    click(&mut window, "Report");
    assert!(shows_part(&window, "What to hand over about Other"));
    assert!(!shows_part(&window, "Page 1 of"), "pages of Meridian Freight");
}

#[test]
fn a_folder_that_is_not_there_is_told_and_leaves_the_window_ready_for_another() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    choose_csv_and_json(&mut window);
    dialogs.pick(&folder.path().join("nowhere/board"));
    click(&mut window, "Export report…");
    wait_until(&mut window, "it is told", |window| shows_part(window, "nowhere"));
    wait_until(&mut window, "it has ended", |window| shows(window, "Export report…"));
    assert!(files(folder.path()).is_empty());
}

#[test]
fn sections_are_put_in_another_order() {
    let mut window = open_report(&Dialogs::default());
    let order = |window: &Window| {
        let report = &window.state().view().report;
        let chosen = report.order.iter().filter(|kind| report.sections.contains(kind));
        chosen.map(|kind| kind.code()).collect::<Vec<_>>()
    };
    assert_eq!(order(&window), ["summary", "readiness", "gaps"]);
    click(&mut window, "Move up: Gaps and exposure");
    assert_eq!(order(&window), ["summary", "gaps", "readiness"]);
    click(&mut window, "Move down: Summary and next steps");
    assert_eq!(order(&window), ["gaps", "summary", "readiness"]);
}

#[test]
fn a_brand_is_made_shown_kept_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    click(&mut window, "Show pages");
    wait_until(&mut window, "they are drawn", |window| shows(window, "Page 1 of 4"));
    type_into(&mut window, "Name", "Hal");
    // What appears once something is changed must not take the focus away.
    window.event(egui::Event::Text("vorsen".to_owned()));
    settle(&mut window);
    assert_eq!(window.state().view().report.look.brand.name, "Halvorsen");
    type_into(&mut window, "Colour of lines and links", "#ffee88");
    assert!(shows_part(&window, "#ffee88 is too pale on white"));
    assert!(is_disabled(&window, "Export report…") && is_disabled(&window, "Save brand…"));
    window.get_by_role_and_label(Role::TextInput, "Colour of lines and links").focus();
    settle(&mut window);
    press_ctrl(&mut window, Key::A);
    type_into(&mut window, "Colour of lines and links", "#31409a");
    assert!(!shows_part(&window, "too pale"));
    let picture = folder.path().join("mark.svg");
    fs::write(&picture, include_str!("../../assets/icon.svg")).unwrap();
    dialogs.pick(&picture);
    click(&mut window, "Choose logo…");
    assert!(shows(&window, "mark.svg"));
    wait_until(&mut window, "the pages follow", is_at_rest);
    let elsewhere = folder.path().join("brands");
    fs::create_dir(&elsewhere).unwrap();
    let path = elsewhere.join("halvorsen.ron");
    dialogs.pick(&path);
    click(&mut window, "Save brand…");
    assert!(shows_part(&window, "Brand saved as"));
    assert_eq!(files(&elsewhere), ["halvorsen.ron", "mark.svg"]);
    let kept = fs::read_to_string(&path).unwrap();
    assert!(kept.contains("name: \"Halvorsen\"") && kept.contains("accent: \"#31409a\""), "{kept}");
    click(&mut window, "No brand");
    assert!(!shows(&window, "mark.svg"));
    dialogs.pick(&path);
    click(&mut window, "Open brand…");
    assert!(shows(&window, "mark.svg") && shows(&window, "From halvorsen.ron"));
    // Nothing but this brand's own file is replaced.
    let assessment = elsewhere.join("acme.ron");
    fs::write(&assessment, "(kind: \"waymark.assessment\", precious)").unwrap();
    type_into(&mut window, "Name", " and sons");
    dialogs.pick(&assessment);
    click(&mut window, "Save brand…");
    assert!(shows_part(&window, "There is a file by that name already"));
    assert!(fs::read_to_string(&assessment).unwrap().contains("precious"));
    // A picture that is none is told, and the old one stays.
    dialogs.pick(&path);
    click(&mut window, "Choose logo…");
    assert!(shows_part(&window, "This is no sound SVG or PNG"));
    assert!(shows(&window, "mark.svg"));
}

#[test]
fn writing_is_stopped_and_what_is_there_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    click(&mut window, "Full");
    for format in ["Word (DOCX)", "Excel (XLSX)", "Web page (HTML)", "CSV", "JSON", "Markdown"] {
        click(&mut window, format);
    }
    dialogs.pick(&folder.path().join("board"));
    window.get_by_label("Export report…").click();
    window.step();
    wait_until(&mut window, "it is under way", |window| {
        shows_part(window, "of 7 written") || shows_part(window, "Stopped")
    });
    click(&mut window, "Cancel");
    wait_until(&mut window, "it has stopped", |window| shows_part(window, "Stopped"));
    assert!(shows(&window, "Export report…"));
    let written = files(folder.path());
    assert!(written.len() < 7, "{written:?}");
    for name in written {
        let bytes = fs::read(folder.path().join(&name)).unwrap();
        assert!(
            name == "board.pdf" && bytes.ends_with(b"%%EOF") || bytes.starts_with(b"PK"),
            "{name}"
        );
    }
}

#[test]
fn the_report_is_made_by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_sample(Options { dialogs: dialogs.clone(), ..Options::default() });
    press_ctrl(&mut window, Key::R);
    assert!(shows_part(&window, "What to hand over about"));
    let tab_to = |window: &mut Window, role: Role, name: &str| {
        for _ in 0..80 {
            press(window, Key::Tab);
            if window.get_by_role_and_label(role, name).is_focused() {
                return;
            }
        }
        panic!("the key Tab never reaches {name}");
    };
    tab_to(&mut window, Role::CheckBox, "PDF");
    press(&mut window, Key::Space);
    tab_to(&mut window, Role::CheckBox, "JSON");
    press(&mut window, Key::Space);
    tab_to(&mut window, Role::CheckBox, "Names of members");
    press(&mut window, Key::Space);
    dialogs.pick(&folder.path().join("board"));
    for _ in 0..80 {
        if window.get_by_role_and_label(Role::Button, "Export report…").is_focused() {
            break;
        }
        window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        settle(&mut window);
    }
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is written", |window| shows_part(window, "board.json"));
    let report = fs::read_to_string(folder.path().join("board.json")).unwrap();
    assert!(!report.contains("Lindqvist"));
}

#[test]
fn a_template_that_does_not_work_is_told_once_and_not_tried_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_report(&dialogs);
    click(&mut window, "Show pages");
    wait_until(&mut window, "they are drawn", |window| shows(window, "Page 1 of 4"));
    fs::write(folder.path().join("broken.typ"), "#let x = \n").unwrap();
    let brand = folder.path().join("brand.ron");
    fs::write(&brand, "(kind: \"waymark.brand\", format: 1, typst_template: \"broken.typ\")")
        .unwrap();
    dialogs.pick(&brand);
    click(&mut window, "Open brand…");
    wait_until(&mut window, "it is told", |window| shows_part(window, "broken.typ:"));
    let told = |window: &Window| window.query_all_by_label_contains("broken.typ:").count();
    let once = told(&window);
    for _ in 0..300 {
        window.step();
    }
    settle(&mut window);
    assert!(!window.state().view().report.drawing);
    assert_eq!(told(&window), once);
    assert!(shows(&window, "Page 1 of 4"), "the pages that there were stay");
}
