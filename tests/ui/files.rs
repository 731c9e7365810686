//! Opening and saving, and what happens when they can't.

use std::fs;

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use waymark::model::{Change, Edit, Level, Mode};
use waymark::ops::{self, Expect};

use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    start_assessment, wait_until,
};

fn with_answer(dialogs: &Dialogs) -> Window {
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num2);
    window
}

fn is_saved(window: &Window) -> bool {
    window.state().document().is_some_and(|document| !document.is_dirty())
}

#[test]
fn saving_adds_the_extension_that_the_desktop_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    dialogs.pick(&folder.path().join("acme"));
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    assert!(folder.path().join("acme.ron").is_file());
    assert!(shows(&window, "Saved acme.ron"));
}

#[test]
fn a_file_that_is_there_already_is_not_overwritten_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("precious.ron");
    fs::write(&path, "precious").unwrap();
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it asks", |window| {
        shows(window, "There is a file by that name already")
    });
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
    click(&mut window, "Cancel");
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn saving_brings_a_colleagues_work_and_mine_together() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.ron");
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);

    // A colleague renames the organisation, and somebody changes a line with an editor.
    let today = "2026-11-23".parse().unwrap();
    let mut theirs = ops::open(&path, &PACKS, today).unwrap();
    let rename = Change::organisation(&theirs.assessment, "Acme Group");
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    theirs.edit(&Edit { by: "mei".into(), at, changes: vec![rename] });
    ops::save(&theirs.assessment, &path, Expect::Same(theirs.stamp), None).unwrap();
    let by_hand = fs::read_to_string(&path).unwrap().replace("mode: Full", "mode: Quick");
    fs::write(&path, by_hand).unwrap();

    let item = window.state().view().item.clone();
    press(&mut window, Key::Num3);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is merged", |window| shows_part(window, "Came in from mei"));
    wait_until(&mut window, "it is saved", is_saved);
    assert!(shows_part(&window, "Came in from Somebody without Waymark"));
    assert_eq!(window.state().view().item, item, "the reader's place is kept");
    let assessment = window.state().document().unwrap().assessment().clone();
    assert_eq!(assessment.organisation, "Acme Group");
    assert_eq!(assessment.mode, Mode::Quick);
    let mine = assessment.answers_to(&item.unwrap()).next().unwrap().1.clone();
    assert_eq!(mine.claimed(), Some(Level(3)));
    let on_disk = ops::open(&path, &PACKS, today).unwrap();
    assert_eq!(on_disk.assessment, assessment, "the file holds both");
    assert_eq!(on_disk.warnings, []);
}

#[test]
fn what_cannot_be_merged_is_never_overwritten_unseen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.ron");
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);

    // A sync tool has put half a file there.
    let half = fs::read_to_string(&path).unwrap();
    let half = &half[..half.len() / 2];
    fs::write(&path, half).unwrap();
    press(&mut window, Key::Num3);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it says so", |window| shows(window, "The file has changed on disk"));
    assert_eq!(fs::read_to_string(&path).unwrap(), half, "what is there is untouched");
    assert!(!is_saved(&window), "and so is mine");

    let copy = folder.path().join("mine.ron");
    dialogs.pick(&copy);
    click(&mut window, "Save as a copy…");
    wait_until(&mut window, "the copy is saved", is_saved);
    assert!(copy.is_file());
    assert_eq!(fs::read_to_string(&path).unwrap(), half);
}

#[test]
fn a_broken_file_gives_a_message_that_names_the_place_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.ron");
    fs::write(&path, "(\n    kind: \"waymark.assessment\",\n    format: 1,\n    id: oops\n")
        .unwrap();
    let mut window = open(Options { file: Some(path), ..Options::default() });
    wait_until(&mut window, "the message is there", |window| shows_part(window, "broken.ron:"));
    assert!(window.state().document().is_none());
}

#[test]
fn without_a_file_dialog_a_path_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("typed.ron");
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    dialogs.cancel();
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "the other way is offered", |window| {
        shows_part(window, "you can type the path instead")
    });
    click(&mut window, "Save by path…");
    window
        .get_by_role_and_label(Role::TextInput, "Path of the file")
        .type_text(&path.display().to_string());
    settle(&mut window);
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is saved", is_saved);
    assert!(path.is_file());
}

#[test]
fn unsaved_work_is_asked_about_before_something_else_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    press_ctrl(&mut window, Key::N);
    assert!(shows(&window, "Save your work first?"));
    click(&mut window, "Cancel");
    assert!(window.state().document().is_some(), "cancelling loses nothing");

    press_ctrl(&mut window, Key::N);
    dialogs.pick(&path);
    click(&mut window, "Save my work");
    wait_until(&mut window, "what was put off goes on", |window| {
        shows(window, "One assessment per organisation. Colleagues answer in the same file later.")
    });
    assert!(path.is_file());
}

#[test]
fn the_window_opens_where_one_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = with_answer(&dialogs);
    press(&mut window, Key::J);
    press(&mut window, Key::J);
    let item = window.state().view().item.clone();
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    let settings = window.state().settings().clone();
    drop(window);

    let mut window = open(Options { settings, file: Some(path), ..Options::default() });
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    assert_eq!(window.state().view().item, item);
    assert_eq!(window.state().view().screen, waymark::ui::state::Screen::Walk);
}

#[test]
fn what_could_not_be_opened_is_said_until_something_else_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, "(kind: \"waymark.assessment\", ").unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    dialogs.pick(&broken);
    press_ctrl(&mut window, Key::O);
    // What was read out last stays in the tree; a message itself can be dismissed.
    let is_said = |window: &Window| shows(window, "Dismiss this message");
    wait_until(&mut window, "it is refused", is_said);
    assert!(shows_part(&window, "broken.ron was not opened"));
    press_ctrl(&mut window, Key::Comma);
    assert!(is_said(&window), "looking elsewhere doesn't take it away");
    press_ctrl(&mut window, Key::Num1);
    click(&mut window, "Explore the sample");
    assert!(!is_said(&window));
}
