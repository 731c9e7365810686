//! The register of evidence in the window: one document behind several answers, files, and what
//! needs a look.

use std::fs;

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::model::Evidence;
use waymark::scoring::Standing;

use crate::support::{
    Dialogs, Options, Window, click, open, open_sample, press, press_ctrl, shows, shows_part,
    start_assessment, type_into, wait_until,
};

fn is_saved(window: &Window) -> bool {
    window.state().document().is_some_and(|document| !document.is_dirty())
}

fn register(window: &Window) -> Vec<Evidence> {
    window.state().document().unwrap().assessment().evidence.values().cloned().collect()
}

#[test]
fn one_document_backs_several_answers_and_is_described_once() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num3);
    click(&mut window, "Add evidence");
    type_into(&mut window, "What is it?", "Inventory export");
    press(&mut window, Key::Escape);
    let first = window.state().view().item.clone().unwrap();
    press(&mut window, Key::J);
    press(&mut window, Key::Num3);
    click(&mut window, "From the register");
    let entry = window.get_by_label_contains("Inventory export ·");
    entry.click();
    window.run_ok();
    assert!(shows(&window, "Also backs"));
    assert!(shows(&window, first.as_str()));
    assert_eq!(register(&window).len(), 1);

    press_ctrl(&mut window, Key::E);
    assert!(shows(&window, "Inventory export"));
    let document = window.state().document().unwrap();
    let id = document.assessment().evidence.keys().next().unwrap();
    assert_eq!(document.assessment().backed_by(id).count(), 2);
}

#[test]
fn a_file_is_attached_and_one_that_was_changed_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (path, paper) = (folder.path().join("acme.ron"), folder.path().join("policy.pdf"));
    fs::write(&paper, "all of the policy").unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::E);
    assert!(shows(&window, "No evidence yet"));
    click(&mut window, "Add evidence");
    assert!(shows_part(&window, "Save the assessment first"));
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    dialogs.pick(&paper);
    click(&mut window, "Attach a file");
    wait_until(&mut window, "it is attached", |window| shows_part(window, "is attached"));
    let entry = register(&window).remove(0);
    assert_eq!(entry.title, "policy.pdf", "what has no name takes the file's");
    assert_eq!(entry.file.unwrap().path, "acme.evidence/policy.pdf");

    fs::write(folder.path().join("acme.evidence/policy.pdf"), "other").unwrap();
    press_ctrl(&mut window, Key::Num1);
    press_ctrl(&mut window, Key::E);
    wait_until(&mut window, "it is told", |window| {
        shows_part(window, "The file was changed since it was attached")
    });
    assert!(shows(&window, "Needs a look (1)"));
}

#[test]
fn what_expires_soon_is_on_the_list_of_what_needs_a_look() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::E);
    let needing = window.get_by_label_contains("Needs a look (");
    let count = needing.accesskit_node().label().unwrap();
    assert_ne!(count, "Needs a look (0)", "the sample has something that needs a look");
    needing.click();
    window.run_ok();
    assert!(shows_part(&window, "Expires in") || shows_part(&window, "Undated"));
}

#[test]
fn what_results_count_as_stale_is_on_the_list_of_what_needs_a_look() {
    let mut window = open_sample(Options::default());
    let stale: Vec<String> = {
        let document = window.state().document().unwrap();
        let items = document.scores().items.iter();
        items
            .filter(|item| item.standing == Some(Standing::Stale))
            .map(|item| item.id.to_string())
            .collect()
    };
    assert!(stale.len() > 1, "the sample has some");
    press_ctrl(&mut window, Key::E);
    window.get_by_label_contains("Needs a look (").click();
    window.run_ok();
    assert!(shows_part(&window, "Older than 12 months"));
    for item in stale {
        assert!(shows(&window, &item), "{item}");
    }
}
