//! Content changes faster than the program: newer questionnaires, and folders of one's own.

use std::fs;

use eframe::egui::Key;
use waymark::model::Level;

use crate::support::{
    Dialogs, Options, click, open, press, press_ctrl, shows, shows_part, start_assessment,
    wait_until,
};

#[test]
fn an_assessment_from_before_a_newer_version_keeps_its_answers_and_says_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num3);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "the file is written", |window| {
        !window.state().document().unwrap().is_dirty()
    });
    let document = window.state().document().unwrap();
    let item = document.asked_items().next().unwrap().id.clone();
    let version = document.questionnaire().version.clone();
    drop(window);

    // As if it had been made long ago, with another wording of that item.
    let text = fs::read_to_string(&path).unwrap();
    let text = text.replace(&format!("version: \"{version}\""), "version: \"2025.01.1\"");
    let wording = format!("\"{item}\": \"");
    let at = text.find(&wording).unwrap() + wording.len();
    fs::write(&path, format!("{}0000{}", &text[..at], &text[at + 4..])).unwrap();

    let mut window = open(Options { file: Some(path), ..Options::default() });
    wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
    assert!(shows(&window, "A newer questionnaire"));
    assert!(shows_part(&window, "Every answer is kept"));
    assert!(shows_part(&window, &format!("means the same: {item}")));
    click(&mut window, "Go on");
    let document = window.state().document().unwrap();
    let claimed = document.scores().item(&item).unwrap().claimed;
    assert_eq!(claimed, Some(Level(3)));
    assert_eq!(document.assessment().milestones.len(), 1);
}

#[test]
fn a_folder_of_questionnaires_can_be_added_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    press_ctrl(&mut window, Key::Comma);
    assert!(shows(&window, "AI interoperability, private-sector roadmap"));
    dialogs.pick(folder.path());
    click(&mut window, "Add a folder…");
    wait_until(&mut window, "the folder is added", |window| {
        window.state().settings().pack_folders == [folder.path()]
    });
    wait_until(&mut window, "questionnaires are read", |window| {
        shows_part(window, "at hand.") && shows_part(window, "One questionnaire is at hand.")
    });
    click(&mut window, &format!("Look no more in {}", folder.path().display()));
    assert!(window.state().settings().pack_folders.is_empty());
}
