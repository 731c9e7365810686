//! Nothing is ever lost: unsaved work, earlier versions, colleagues who save meanwhile, copies that
//! sync tools leave.

use std::fs;
use std::path::Path;

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use waymark::model::{AnswerKey, Change, Edit, ItemId, Level, MemberId, Response};
use waymark::ops::{self, Expect};
use waymark::ui::safety::Safety;

use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    start_assessment, wait_until,
};

fn safe(folder: &Path) -> Options {
    Options { safety: Safety::in_folder(folder).unwrap(), ..Options::default() }
}

/// A saved assessment with one answer.
fn saved(options: Options, dialogs: &Dialogs, path: &Path) -> Window {
    let mut window = open(Options { dialogs: dialogs.clone(), ..options });
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num2);
    dialogs.pick(path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    window
}

fn is_saved(window: &Window) -> bool {
    window.state().document().is_some_and(|document| !document.is_dirty())
}

fn item(window: &Window) -> ItemId {
    window.state().view().item.clone().unwrap()
}

fn journals(folder: &Path) -> usize {
    let entries = fs::read_dir(folder.join("journal")).into_iter().flatten().flatten();
    entries.filter(|entry| entry.path().extension().is_some_and(|ext| ext == "ron")).count()
}

/// Opens the earlier version that is offered, or the newest of them.
fn open_copy(window: &mut Window) {
    window.get_by_label_contains("Open as a copy").click();
    settle(window);
}

/// Somebody else answers an item in the file.
fn answer_elsewhere(path: &Path, item: &ItemId, by: &str) {
    let today = "2026-11-23".parse().unwrap();
    let mut theirs = ops::open(path, &PACKS, today).unwrap();
    let key = AnswerKey::new(item, &MemberId::from(by));
    let response = Some(Response::Level(Level(4)));
    let change = Change::response(&theirs.assessment, &key, response);
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    theirs.edit(&Edit { by: by.into(), at, changes: vec![change] });
    ops::save(&theirs.assessment, path, Expect::Same(theirs.stamp), None).unwrap();
}

#[test]
fn unsaved_work_is_found_again_after_a_crash_and_brought_together_with_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    press(&mut window, Key::Num3);
    wait_until(&mut window, "it is written down", |_| journals(folder.path()) == 1);
    // The lock of a dead window is given back by the system; here the window goes without closing.
    drop(window);
    // Meanwhile a colleague has saved the file.
    answer_elsewhere(&path, &answered, "mei");

    let mut window = open(safe(folder.path()));
    assert!(shows(&window, "Unsaved work was found"));
    assert!(shows_part(&window, &format!("{answered} answer: 2 → 3")));
    click(&mut window, "Open it");
    let document = window.state().document().unwrap();
    let answers = &document.assessment().answers[answered.as_str()];
    assert_eq!(answers["ana"].claimed(), Some(Level(3)), "what was not saved");
    assert_eq!(answers["mei"].claimed(), Some(Level(4)), "what was saved meanwhile");
    assert!(document.is_dirty());
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    wait_until(&mut window, "the journal is cleared", |_| journals(folder.path()) == 0);
    drop(window);
    let window = open(safe(folder.path()));
    assert!(!shows(&window, "Unsaved work was found"));
}

#[test]
fn unsaved_work_that_nobody_wants_is_kept_among_the_earlier_versions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    press(&mut window, Key::Num3);
    wait_until(&mut window, "it is written down", |_| journals(folder.path()) == 1);
    drop(window);

    let mut window = open(Options { file: Some(path.clone()), ..safe(folder.path()) });
    wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
    press_ctrl(&mut window, Key::Num1);
    click(&mut window, "Put it away");
    assert_eq!(journals(folder.path()), 0);
    press_ctrl(&mut window, Key::Num4);
    click(&mut window, "File");
    click(&mut window, "Earlier versions…");
    open_copy(&mut window);
    let document = window.state().document().unwrap();
    assert_eq!(document.path, None, "a copy, not the file");
    let answer = &window.state().document().unwrap().assessment().answers[answered.as_str()]["ana"];
    assert_eq!(answer.claimed(), Some(Level(3)));
}

#[test]
fn each_save_keeps_the_version_before_and_ten_in_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    for index in 0..13 {
        press(&mut window, [Key::Num3, Key::Num4][index % 2]);
        press_ctrl(&mut window, Key::S);
        wait_until(&mut window, "it is saved", is_saved);
    }
    click(&mut window, "File");
    click(&mut window, "Earlier versions…");
    settle(&mut window);
    assert_eq!(window.query_all_by_label_contains("Open as a copy: ").count(), 10);
}

#[test]
fn a_colleagues_save_shows_up_and_never_moves_the_readers_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    press(&mut window, Key::J);
    let place = item(&window);
    answer_elsewhere(&path, &answered, "mei");
    wait_until(&mut window, "it came in", |window| shows_part(window, "Came in from mei"));
    assert_eq!(item(&window), place);
    let document = window.state().document().unwrap();
    assert!(document.assessment().answers[answered.as_str()].contains_key("mei"));
    assert!(is_saved(&window), "nothing of mine is unsaved");
    // And with something of mine unsaved.
    press(&mut window, Key::Num1);
    answer_elsewhere(&path, &answered, "noor");
    wait_until(&mut window, "it came in", |window| shows_part(window, "Came in from noor"));
    assert!(!is_saved(&window));
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    let today = "2026-11-23".parse().unwrap();
    let on_disk = ops::open(&path, &PACKS, today).unwrap().assessment;
    assert_eq!(on_disk.answers[answered.as_str()].len(), 3);
    assert!(on_disk.answers[place.as_str()].contains_key("ana"));
}

#[test]
fn a_copy_that_a_sync_tool_left_is_offered_and_brought_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    drop(window);
    let copy = folder.path().join("acme (conflicted copy 2026-11-23).ron");
    fs::copy(&path, &copy).unwrap();
    answer_elsewhere(&copy, &answered, "mei");
    fs::copy(&path, folder.path().join("acme-old.ron")).unwrap();

    let mut window = open(Options { file: Some(path), ..safe(folder.path()) });
    wait_until(&mut window, "it is offered", |window| {
        shows_part(window, "lies a copy with work that is not in it: acme (conflicted copy")
    });
    click(&mut window, "Merge");
    let document = window.state().document().unwrap();
    assert!(document.assessment().answers[answered.as_str()].contains_key("mei"));
    assert!(document.is_dirty());
}

#[test]
fn a_file_that_was_cut_off_offers_its_earlier_versions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    press(&mut window, Key::Num3);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    drop(window);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();

    let mut window = open(Options { file: Some(path.clone()), ..safe(folder.path()) });
    wait_until(&mut window, "it says so", |window| shows_part(window, "acme.ron:"));
    assert!(window.state().document().is_none());
    click(&mut window, "Earlier versions…");
    open_copy(&mut window);
    let document = window.state().document().unwrap();
    let answer = &document.assessment().answers[answered.as_str()]["ana"];
    assert_eq!(answer.claimed(), Some(Level(2)), "as it was before the last save");
    assert_eq!(fs::read(&path).unwrap().len(), whole.len() / 2, "the broken file is left alone");
}

#[test]
fn what_one_person_changed_on_two_machines_is_shown_and_settled_with_a_click() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    let answered = item(&window);
    press(&mut window, Key::Num3);
    // Ana's other machine, an hour later by its clock.
    answer_elsewhere(&path, &answered, "ana");
    wait_until(&mut window, "it came in", |window| shows(window, "Changed on both sides"));
    let level = |window: &Window| {
        let document = window.state().document().unwrap();
        document.assessment().answers[answered.as_str()]["ana"].claimed()
    };
    assert_eq!(level(&window), Some(Level(4)), "the later one holds");
    assert!(shows_part(&window, "answer: 3 (Ana"));
    click(&mut window, "Use this instead");
    assert_eq!(level(&window), Some(Level(3)));
    assert!(!shows(&window, "Changed on both sides"));
    window.get_by_label("History").focus();
    settle(&mut window);
    press(&mut window, Key::Space);
    assert!(shows_part(&window, &format!("Ana: {answered} answer: 4 → 3")));
}

#[test]
fn a_name_that_was_changed_on_both_sides_is_shown_in_the_profile() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = saved(safe(folder.path()), &dialogs, &path);
    press_ctrl(&mut window, Key::Num2);
    crate::support::type_into(&mut window, "Organisation", " Group");
    let today = "2026-11-23".parse().unwrap();
    let mut theirs = ops::open(&path, &PACKS, today).unwrap();
    let rename = Change::organisation(&theirs.assessment, "Acme Holding");
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    theirs.edit(&Edit { by: "mei".into(), at, changes: vec![rename] });
    ops::save(&theirs.assessment, &path, Expect::Same(theirs.stamp), None).unwrap();
    wait_until(&mut window, "it came in", |window| shows(window, "Changed on both sides"));
    let name =
        |window: &Window| window.state().document().unwrap().assessment().organisation.clone();
    assert_eq!(name(&window), "Acme Holding");
    click(&mut window, "Use this instead");
    assert_eq!(name(&window), "Acme Group");
    assert!(!shows(&window, "Changed on both sides"));
    click(&mut window, "View");
    click(&mut window, "History");
    assert!(shows_part(&window, "organisation: Acme Holding → Acme Group"));
}
