//! What one meets every day: settings that apply at once, recent files, files that are dropped onto
//! the window, a second start, tables that are taken out.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, DroppedFile, HoveredFile, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable as _;
use waymark::model::Part;
use waymark::ops::settings::{MotionChoice, Recent, Settings};
use waymark::ops::{self, Expect};
use waymark::ui::safety::Safety;
use waymark::ui::state::Screen;
use waymark::ui::window_place::{Area, fit};

use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, open_sample, press, press_ctrl, settle, shows,
    shows_part, start_assessment, wait_until,
};

/// A file as the desktop hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|failed| failed.to_string())
    }
}

fn drop_files(window: &mut Window, paths: &[&Path]) {
    for path in paths {
        window.input_mut().dropped_files.push(Arc::new(Dropped((*path).to_owned())));
    }
    settle(window);
}

fn hover(window: &mut Window, path: &Path) {
    let file = HoveredFile { path: Some(path.to_owned()), ..HoveredFile::default() };
    window.input_mut().hovered_files = vec![file];
    window.step();
    window.step();
}

/// An assessment of this organisation in a file.
fn assessment(path: &Path, organisation: &str) {
    let questionnaire = ops::find_questionnaire(&PACKS, None).unwrap();
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    let made = ops::new_assessment(&questionnaire, organisation, waymark::model::Mode::Full, now);
    ops::save(&made, path, Expect::New, None).unwrap();
}

fn recent(path: &Path) -> Recent {
    Recent {
        path: path.to_owned(),
        organisation: "Acme".to_owned(),
        opened: "2026-11-22T20:15:00Z".parse().unwrap(),
        stage_percents: vec![100, 40],
    }
}

#[test]
fn the_scale_follows_its_keys_and_buttons_within_bounds_and_is_kept() {
    let mut window = open(Options::default());
    press_ctrl(&mut window, Key::Comma);
    assert!(shows(&window, "100%"));
    press_ctrl(&mut window, Key::Plus);
    press_ctrl(&mut window, Key::Equals);
    assert_eq!(window.state().settings().scale, Some(120));
    assert!((window.ctx.zoom_factor() - 1.2).abs() < 0.001);
    assert!(shows(&window, "120%"));
    press_ctrl(&mut window, Key::Num0);
    assert_eq!(window.state().settings().scale, None);
    for _ in 0..4 {
        press_ctrl(&mut window, Key::Minus);
    }
    assert_eq!(window.state().settings().scale, Some(80), "no smaller than this");
    let settings = Settings { scale: Some(150), ..Settings::default() };
    drop(window);
    let window = open(Options { settings, ..Options::default() });
    assert!((window.ctx.zoom_factor() - 1.5).abs() < 0.001, "and it is there after a restart");
}

#[test]
fn an_uneven_scale_goes_to_the_next_step() {
    let settings = Settings { scale: Some(125), ..Settings::default() };
    let mut window = open(Options { settings, ..Options::default() });
    press_ctrl(&mut window, Key::Plus);
    assert_eq!(window.state().settings().scale, Some(130));
    press_ctrl(&mut window, Key::Minus);
    press_ctrl(&mut window, Key::Minus);
    assert_eq!(window.state().settings().scale, Some(110));
}

#[test]
fn nothing_moves_where_motion_is_off() {
    let mut window = open(Options::default());
    press_ctrl(&mut window, Key::Comma);
    click(&mut window, "On");
    assert!(window.ctx.global_style().animation_time > 0.0);
    click(&mut window, "Off");
    assert_eq!(window.state().settings().motion, MotionChoice::Off);
    assert_eq!(window.ctx.global_style().animation_time, 0.0);
}

#[test]
fn the_settings_say_who_answers_and_where_things_lie() {
    let mut window = open(Options::default());
    press_ctrl(&mut window, Key::Comma);
    assert!(shows(&window, "Say who you are"));
    assert!(shows_part(&window, "written down within a second"));
    assert!(shows_part(&window, "in the file manager"));
    click(&mut window, "0");
    assert!(shows_part(&window, "No earlier versions are kept"));
    click(&mut window, "Keyboard shortcuts");
    assert!(shows(&window, "Everywhere"));
}

#[test]
fn a_recent_file_that_is_gone_says_so_and_can_be_located_or_removed() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone.ron");
    let there = folder.path().join("there.ron");
    assessment(&there, "Acme");
    let dialogs = Dialogs::default();
    let settings = Settings { recent: vec![recent(&gone)], ..Settings::default() };
    let mut window = open(Options { settings, dialogs: dialogs.clone(), ..Options::default() });
    wait_until(&mut window, "it is missed", |window| shows(window, "Not found"));
    dialogs.pick(&there);
    click(&mut window, "Locate the assessment of Acme");
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    let paths: Vec<_> =
        window.state().settings().recent.iter().map(|recent| recent.path.clone()).collect();
    assert_eq!(paths, [there], "the old place is forgotten");
}

#[test]
fn a_recent_file_that_is_there_is_not_called_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("there.ron");
    assessment(&path, "Acme");
    let settings = Settings { recent: vec![recent(&path)], ..Settings::default() };
    let mut window = open(Options { settings, ..Options::default() });
    wait_until(&mut window, "it was looked for", |window| {
        window.state().view().everyday.looking_for.is_empty()
    });
    assert!(!shows(&window, "Not found"));
}

#[test]
fn a_file_that_does_not_exist_is_said_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no such file.ron");
    let mut window = open(Options { file: Some(path), ..Options::default() });
    wait_until(&mut window, "it says so", |window| shows_part(window, "no such file.ron"));
    assert!(window.state().document().is_none());
}

#[test]
fn while_a_file_hovers_the_window_says_what_will_happen() {
    let mut window = open(Options::default());
    hover(&mut window, Path::new("/somewhere/acme.ron"));
    assert!(shows(&window, "Drop to open"));
    hover(&mut window, Path::new("/somewhere/photo.png"));
    assert!(shows(&window, "Drop to see whether Waymark knows it"));
    window.input_mut().hovered_files.clear();
    settle(&mut window);
    assert!(!shows_part(&window, "Drop to"));
}

#[test]
fn an_assessment_that_is_dropped_is_opened_and_unsaved_work_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    assessment(&path, "Acme");
    let mut window = open(Options::default());
    drop_files(&mut window, &[&path]);
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    drop_files(&mut window, &[&path]);
    wait_until(&mut window, "it says so", |window| shows(window, "acme.ron is open already."));

    let mut window = open(Options::default());
    start_assessment(&mut window, "Other", "Ana");
    drop_files(&mut window, &[&path]);
    wait_until(&mut window, "it asks", |window| shows(window, "Save your work first?"));
    assert_eq!(window.state().document().unwrap().assessment().organisation, "Other");
}

#[test]
fn another_copy_of_the_open_assessment_is_offered_for_merging() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let copy = folder.path().join("from a colleague.ron");
    assessment(&path, "Acme");
    fs::copy(&path, &copy).unwrap();
    let today = "2026-11-23".parse().unwrap();
    let mut theirs = ops::open(&copy, &PACKS, today).unwrap();
    let rename = waymark::model::Change::organisation(&theirs.assessment, "Acme Group");
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    theirs.edit(&waymark::model::Edit { by: "mei".into(), at, changes: vec![rename] });
    ops::save(&theirs.assessment, &copy, Expect::Same(theirs.stamp), None).unwrap();

    let mut window = open(Options { file: Some(path), ..Options::default() });
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    drop_files(&mut window, &[&copy]);
    wait_until(&mut window, "it offers", |window| shows(window, "Another copy of this assessment"));
    click(&mut window, "Merge");
    wait_until(&mut window, "it is merged", |window| {
        window.state().document().unwrap().assessment().organisation == "Acme Group"
    });
}

#[test]
fn files_that_cannot_be_opened_say_where_they_go() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(Options::default());
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let photo = file("photo.png", "\u{89}PNG");
    drop_files(&mut window, &[&photo]);
    wait_until(&mut window, "it says so", |window| {
        shows_part(window, "does not know what to do with photo.png")
    });
    let settings = file("settings.ron", "(kind: \"waymark.settings\", format: 1)");
    drop_files(&mut window, &[&settings]);
    wait_until(&mut window, "it says so", |window| {
        shows_part(window, "settings.ron holds Waymark’s settings")
    });
    let pack = folder.path().join("packs/mine");
    fs::create_dir_all(&pack).unwrap();
    fs::write(pack.join("questionnaire.ron"), "(kind: \"waymark.questionnaire\")").unwrap();
    drop_files(&mut window, &[&pack]);
    wait_until(&mut window, "it offers", |window| shows(window, "Add the folder"));
    click(&mut window, "Add the folder");
    assert_eq!(window.state().settings().pack_folders, [folder.path().join("packs")]);
    let (one, two) = (file("one.txt", "1"), file("two.txt", "2"));
    drop_files(&mut window, &[&one, &two]);
    wait_until(&mut window, "it says so", |window| shows_part(window, "one by one"));
}

#[test]
fn several_assessments_of_one_folder_become_a_portfolio() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.ron"), folder.path().join("two.ron"));
    assessment(&one, "One Ltd");
    assessment(&two, "Two Ltd");
    let mut window = open(Options::default());
    drop_files(&mut window, &[&one, &two]);
    wait_until(&mut window, "they are shown", |window| shows_part(window, "Two Ltd"));
    assert_eq!(window.state().view().screen, Screen::Portfolio);
}

#[test]
fn a_file_that_is_dropped_on_an_answered_item_is_attached_as_evidence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let minutes = folder.path().join("minutes.pdf");
    fs::write(&minutes, "%PDF-1.7").unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num2);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", |window| !window.state().document().unwrap().is_dirty());
    drop_files(&mut window, &[&minutes]);
    wait_until(&mut window, "it is attached", |window| {
        let register = &window.state().document().unwrap().assessment().evidence;
        register.values().any(|entry| entry.title == "minutes.pdf" && entry.file.is_some())
    });
    let document = window.state().document().unwrap();
    let (id, _) = document.assessment().evidence.iter().next().unwrap();
    assert_eq!(document.assessment().backed_by(id).count(), 1, "and it backs the answer");
}

#[test]
fn a_second_start_calls_the_window_that_has_the_file_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    assessment(&path, "Acme");
    let safety = Safety::in_folder(folder.path()).unwrap();
    let mut window = open(Options { safety, file: Some(path.clone()), ..Options::default() });
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    let windows = folder.path().join("windows");
    assert!(ops::windows::call_in(&windows, &path), "it answers without a frame being drawn");
    assert!(!ops::windows::call_in(&windows, &folder.path().join("windows")));
    drop(window);
    assert!(!ops::windows::call_in(&windows, &path), "it is shut");
}

/// What this button puts on the clipboard.
fn copied(window: &mut Window, button: &str) -> String {
    window.get_by_label(button).click();
    for _ in 0..8 {
        window.step();
        let commands = &window.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        if let Some(text) = text {
            settle(window);
            return text;
        }
    }
    unreachable!("{button} copied nothing");
}

#[test]
fn tables_are_taken_out_as_text_and_as_csv() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    click(&mut window, "Copy the table: Members");
    let csv = copied(&mut window, "Copy as CSV");
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("Name,Function,Mail,Answered,Items,State,Due,Still owed"));
    let members = window.state().document().unwrap().assessment().members.len();
    assert_eq!(lines.count(), members);

    press_ctrl(&mut window, Key::Num8);
    click(&mut window, "Sources");
    click(&mut window, "Copy the table: Sources");
    let text = copied(&mut window, "Copy table");
    assert!(text.starts_with("Name\tSort\tTitle\tIssuer\tState\tClauses\tWhat it is about\n"));
}

/// Presses the menu of a table and takes it out as CSV: its heads, and its rows.
fn taken_out(window: &mut Window, table: &str) -> (String, Vec<String>) {
    click(window, &format!("Copy the table: {table}"));
    let csv = copied(window, "Copy as CSV");
    let mut lines = csv.lines().map(str::to_owned);
    (lines.next().unwrap_or_default(), lines.collect())
}

#[test]
fn who_answers_what_is_taken_out() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let (heads, rows) = taken_out(&mut window, "Functions");
    assert_eq!(heads, "Function,Answered,Items,Members");
    assert_eq!(rows.len(), window.state().document().unwrap().overview().functions.len());
    assert!(rows.iter().any(|row| row.contains("Hanna Lindqvist")), "{rows:#?}");

    click(&mut window, "Who answers what");
    let (heads, rows) = taken_out(&mut window, "Who answers what");
    assert_eq!(heads, "\"Domain, stage or item\",Who answers,Items");
    let document = window.state().document().unwrap();
    let questionnaire = document.questionnaire();
    let elsewhere = document.assessment().team.assignments.keys();
    let items = elsewhere.filter(|part| matches!(part, Part::Item(_))).count();
    assert_eq!(rows.len(), questionnaire.domains.len() + questionnaire.stages.len() + items);
    let count = |row: &String| row.rsplit(',').next().unwrap().parse::<usize>().unwrap();
    let of_domains: usize = rows.iter().take(questionnaire.domains.len()).map(count).sum();
    assert_eq!(of_domains, document.asked_items().count());
}

#[test]
fn how_far_members_agree_is_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = crate::together::team_window(folder.path(), Options::default());
    press_ctrl(&mut window, Key::D);
    let (heads, rows) = taken_out(&mut window, "By pair of functions");
    assert_eq!(heads, "One function,Other function,Kappa,Agreement,Items");
    let agreement = window.state().document().unwrap().agreement();
    assert_eq!(rows.len(), agreement.pairs.len());
    for (row, pair) in rows.iter().zip(&agreement.pairs) {
        let items = format!(",{}", pair.kappa.items);
        assert!(row.ends_with(&items), "{row}");
        assert_eq!(row.contains(",,,"), pair.kappa.value.is_none(), "{row}");
    }
    let leanings = agreement.leanings.len();
    let (heads, rows) = taken_out(&mut window, "Who gives higher levels");
    assert_eq!(heads, "Member,Levels above the others,Items");
    assert_eq!(rows.len(), leanings);
}

#[test]
fn what_if_is_taken_out() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::P);
    click(&mut window, "What if");
    click(&mut window, "Try all open actions as done");
    let (heads, rows) = taken_out(&mut window, "What if");
    assert_eq!(heads, "Domain or gate,Now,Then,Moved");
    let document = window.state().document().unwrap();
    let (domains, gates) = (&document.scores().domains, &document.scores().gates);
    assert_eq!(rows.len(), domains.len() + gates.len());
    for (row, (_, score)) in rows.iter().zip(domains) {
        let cells: Vec<f64> = row.rsplit(',').take(3).map(|cell| cell.parse().unwrap()).collect();
        let [moved, then, now] = cells[..] else { panic!("{row}") };
        assert_eq!(Some(now), score.score, "{row}");
        assert!(moved >= 0.0 && (then - now - moved).abs() <= 1.0, "{row}");
    }
    assert!(rows.iter().any(|row| !row.ends_with(",0") && !row.ends_with(',')), "{rows:#?}");
}

#[test]
fn every_table_has_its_menu() {
    let mut window = open_sample(Options::default());
    let offers = |window: &Window, table: &str| shows(window, &format!("Copy the table: {table}"));
    press_ctrl(&mut window, Key::E);
    assert!(offers(&window, "Evidence"));
    press_ctrl(&mut window, Key::D);
    assert!(offers(&window, "Who gave which level"), "the levels");
    press_ctrl(&mut window, Key::P);
    assert!(offers(&window, "Next steps"));
    click(&mut window, "Table");
    assert!(offers(&window, "Plan"));
    press_ctrl(&mut window, Key::Num8);
    assert!(offers(&window, "Crosswalk"));
    click(&mut window, "Dates");
    assert!(offers(&window, "Dates"));
}

#[test]
fn the_other_mouse_button_opens_the_tables_menu() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::P);
    click(&mut window, "Table");
    let place = window.get_by_label("Copy the table: Plan").rect().left_bottom();
    let at = place + egui::vec2(60.0, 60.0);
    for pressed in [true, false] {
        window.event(egui::Event::PointerMoved(at));
        window.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.step();
    }
    settle(&mut window);
    assert!(shows(&window, "Copy as CSV"));
}

#[test]
fn a_window_comes_back_whole_onto_the_monitors_that_there_are() {
    let area = |left, top, width, height| Area { left, top, width, height };
    let laptop = area(0, 0, 1280, 800);
    let beside = area(1280, 0, 1920, 1080);
    let both = [laptop, beside];
    assert_eq!(fit(area(100, 50, 900, 600), &[laptop]), None, "it stands well");
    assert_eq!(fit(area(1000, 50, 900, 600), &both), None, "it reaches over both");
    // The monitor that it stood on is gone.
    assert_eq!(fit(area(2000, 300, 900, 600), &[laptop]), Some(area(380, 200, 900, 600)));
    assert_eq!(fit(area(-5000, -5000, 900, 600), &both), Some(area(0, 0, 900, 600)));
    // It is larger than what is left, and hangs over an edge.
    assert_eq!(fit(area(300, 200, 1920, 1080), &[laptop]), Some(laptop));
    assert_eq!(fit(area(0, -40, 900, 600), &[laptop]), Some(area(0, 0, 900, 600)));
    // A monitor at the left of the first one, and one that says nothing of its size.
    let left = area(-1280, 0, 1280, 800);
    assert_eq!(fit(area(-1300, 10, 900, 600), &[laptop, left]), Some(area(-1280, 10, 900, 600)));
    assert_eq!(fit(area(9000, 0, 900, 600), &[area(0, 0, 0, 0)]), None);
    assert_eq!(fit(area(9000, 0, 900, 600), &[]), None);
}
