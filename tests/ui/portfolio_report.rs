//! The report on a portfolio in the window: what it is to be is asked, then where it goes, and it is
//! written meanwhile.

use std::fs;

use eframe::egui::{Key, Theme};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;
use waymark::ops::portfolio::made;

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, do_more, open, press_ctrl, shows, shows_part,
    type_into, wait_until,
};

/// A window on a folder of made-up assessments.
fn looked_at(count: usize, theme: Theme) -> (TempDir, Dialogs, Window) {
    let folder = tempfile::tempdir().unwrap();
    let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
    let today = "2026-11-23".parse().unwrap();
    made::make(folder.path(), count, 3, &questionnaire, today).unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), theme, ..Options::default() });
    press_ctrl(&mut window, Key::B);
    dialogs.pick(folder.path());
    click(&mut window, "Choose a folder…");
    wait_until(&mut window, "it is looked through", |window| {
        window.state().view().portfolio.found.is_some()
    });
    (folder, dialogs, window)
}

fn names(window: &Window) -> Vec<String> {
    let view = &window.state().view().portfolio;
    view.shown().filter_map(|row| row.summary()).map(|own| own.organisation.clone()).collect()
}

fn written(window: &mut Window) {
    wait_until(window, "it is written", |window| shows_part(window, "Wrote "));
}

#[test]
fn a_report_on_all_that_are_shown_is_written_where_one_says() {
    let (folder, dialogs, mut window) = looked_at(12, Theme::Light);
    let names = names(&window);
    let out = tempfile::tempdir().unwrap();
    do_more(&mut window, "Portfolio report…");
    assert!(shows_part(&window, &format!("About {} assessments", names.len())));
    click(&mut window, "Web page (HTML)");
    // The ending that was not typed is added.
    dialogs.pick(&out.path().join("board"));
    click(&mut window, "Choose a location…");
    written(&mut window);
    let html = fs::read_to_string(out.path().join("board.html")).unwrap();
    assert!(names.iter().all(|name| html.contains(name)));
    drop(folder);
}

#[test]
fn only_the_marked_are_in_it_and_numbered_but_for_the_one_that_is_named() {
    let (_folder, dialogs, mut window) = looked_at(12, Theme::Light);
    let names = names(&window);
    for name in &names[..7] {
        click(&mut window, &format!("Mark {name}"));
    }
    let out = tempfile::tempdir().unwrap();
    do_more(&mut window, "Portfolio report…");
    assert!(shows_part(&window, "About 7 assessments"));
    click(&mut window, "Markdown");
    assert!(!shows(&window, "Name only this organisation"));
    click(&mut window, "Number the organisations instead of naming them");
    type_into(&mut window, "Name only this organisation", &names[2]);
    let path = out.path().join("r.md");
    dialogs.pick(&path);
    click(&mut window, "Choose a location…");
    written(&mut window);
    let said = fs::read_to_string(&path).unwrap();
    assert!(said.contains(&format!("{} among 7 organisations", names[2])));
    assert!(said.contains("Organisation 6") && !said.contains("Organisation 7"));
    for other in names.iter().filter(|name| **name != names[2]) {
        assert!(names[2].contains(other.as_str()) || !said.contains(other.as_str()), "{other}");
    }
    let left_out = format!("Assessments that were not chosen for it | {} |", names.len() - 7);
    assert!(said.contains(&left_out), "{left_out}");
}

#[test]
fn a_file_is_replaced_only_after_asking_and_a_name_that_nobody_has_is_told() {
    let (_folder, dialogs, mut window) = looked_at(6, Theme::Light);
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("r.html");
    fs::write(&path, "precious").unwrap();
    do_more(&mut window, "Portfolio report…");
    click(&mut window, "Web page (HTML)");
    dialogs.pick(&path);
    click(&mut window, "Choose a location…");
    assert!(shows(&window, "Choose another name…"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
    click(&mut window, "Replace it");
    written(&mut window);
    assert!(fs::read_to_string(&path).unwrap().starts_with("<!DOCTYPE html>"));

    do_more(&mut window, "Portfolio report…");
    click(&mut window, "Number the organisations instead of naming them");
    type_into(&mut window, "Name only this organisation", "Nobody");
    dialogs.pick(&out.path().join("none.html"));
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "it says why", |window| {
        shows_part(window, "none of the organisations is called “Nobody”")
    });
    assert!(!out.path().join("none.html").exists());
}

#[test]
fn where_the_desktop_has_no_dialog_the_path_is_typed() {
    let (_folder, dialogs, mut window) = looked_at(6, Theme::Light);
    let out = tempfile::tempdir().unwrap();
    do_more(&mut window, "Portfolio report…");
    click(&mut window, "Markdown");
    dialogs.cancel();
    click(&mut window, "Choose a location…");
    click(&mut window, "Type where to write the report");
    let path = out.path().join("typed.md");
    type_into(&mut window, "Path of the file", &path.display().to_string());
    click(&mut window, "Save");
    written(&mut window);
    assert!(path.exists());
}

#[test]
fn the_dialog_looks_as_it_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let (_folder, _, mut window) = looked_at(24, theme);
        do_more(&mut window, "Portfolio report…");
        click(&mut window, "Number the organisations instead of naming them");
        // The folder is another one each time.
        let folder = window.query_all_by_label_contains(" assessments").next().unwrap().rect();
        window.mask(folder.with_max_x(1280.0));
        results.add(window.try_snapshot(format!("portfolio_report_{suffix}")));
    }
}
