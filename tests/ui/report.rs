//! Reports through the window: the pages before they are written, the files, and what was there.

use std::fs;
use std::path::Path;

use egui_kittest::kittest::Queryable as _;

use crate::support::{
    Dialogs, Options, Window, click, open_sample, settle, shows, shows_part, start_assessment,
    wait_until,
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
    click(&mut window, "References");
    assert!(!shows_part(&window, outdated));

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
