//! Encrypted assessments in the window.

use std::fs;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use waymark::ops::settings::Settings;
use waymark::ui::safety::Safety;

use crate::support::{
    Dialogs, Options, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    start_assessment, wait_until,
};

/// Types into a field that shows no letters.
fn type_secret(window: &mut Window, field: &str, text: &str) {
    let role = Role::PasswordInput;
    window.get_by_role_and_label(role, field).focus();
    settle(window);
    window.get_by_role_and_label(role, field).type_text(text);
    settle(window);
}

const ENCRYPTED: &[u8] = b"age-encryption.org/v1\n";

fn is_saved(window: &Window) -> bool {
    window.state().document().is_some_and(|document| !document.is_dirty())
}

fn save_as(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    settle(window);
}

/// Opens the menu and asks to encrypt, and types a passphrase twice.
fn encrypt(window: &mut Window, passphrase: &str) {
    click(window, "File");
    click(window, "Encrypt with a passphrase…");
    type_secret(window, "Passphrase", passphrase);
    type_secret(window, "The same passphrase again", passphrase);
    click(window, "Encrypt and save");
}

#[test]
fn an_assessment_is_encrypted_and_opened_again_by_its_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let (plain, path) = (folder.path().join("acme.ron"), folder.path().join("acme.ron.age"));
    let dialogs = Dialogs::default();
    let options = || Options {
        dialogs: dialogs.clone(),
        safety: Safety::in_folder(&folder.path().join("kept")).unwrap(),
        ..Options::default()
    };
    let mut window = open(options());
    start_assessment(&mut window, "Secretive", "Ana");
    click(&mut window, "Start walking");
    press(&mut window, Key::Num2);
    dialogs.pick(&plain);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);

    encrypt(&mut window, "four words are enough");
    wait_until(&mut window, "it is encrypted", |_| path.exists());
    wait_until(&mut window, "it is saved", is_saved);
    assert!(shows_part(&window, "The file without encryption is still there"));
    assert!(fs::read(&path).unwrap().starts_with(ENCRYPTED));
    let recent = window.state().settings().recent.first().unwrap().clone();
    assert_eq!(recent.organisation, "acme.ron.age", "the settings are not encrypted");

    // From now on it is saved encrypted.
    press(&mut window, Key::Num3);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    assert!(fs::read(&path).unwrap().starts_with(ENCRYPTED));
    drop(window);

    let mut window = open(Options { file: Some(path.clone()), ..options() });
    wait_until(&mut window, "it asks", |window| shows(window, "This assessment is encrypted"));
    type_secret(&mut window, "Passphrase", "a guess");
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it refuses", |window| shows_part(window, "does not open the file"));
    assert!(window.state().document().is_none());
    type_secret(&mut window, "Passphrase", "four words are enough");
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it opens", |window| window.state().document().is_some());
    let document = window.state().document().unwrap();
    assert_eq!(document.assessment().organisation, "Secretive");
}

#[test]
fn encryption_is_never_dropped_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron.age");
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    // A name that says that it is encrypted asks for the passphrase.
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    assert!(shows(&window, "Encrypt this assessment"));
    type_secret(&mut window, "Passphrase", "one");
    type_secret(&mut window, "The same passphrase again", "other");
    assert!(shows_part(&window, "The two are not the same"));
    click(&mut window, "Encrypt and save");
    assert!(!path.exists());
    type_secret(&mut window, "Passphrase", "r");
    click(&mut window, "Cancel");

    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    type_secret(&mut window, "Passphrase", "one");
    type_secret(&mut window, "The same passphrase again", "one");
    click(&mut window, "Encrypt and save");
    wait_until(&mut window, "it is saved", is_saved);
    assert!(fs::read(&path).unwrap().starts_with(ENCRYPTED));

    let plain = folder.path().join("plain.ron");
    dialogs.pick(&plain);
    save_as(&mut window);
    assert!(shows(&window, "Save without encryption?"));
    assert!(!plain.exists());
    click(&mut window, "Save encrypted");
    let kept = folder.path().join("plain.ron.age");
    wait_until(&mut window, "it is saved", |_| kept.exists());
    wait_until(&mut window, "it is saved", is_saved);
    assert!(fs::read(&kept).unwrap().starts_with(ENCRYPTED));

    dialogs.pick(&plain);
    save_as(&mut window);
    click(&mut window, "Save without encryption");
    wait_until(&mut window, "it is saved", |_| plain.exists());
    wait_until(&mut window, "it is saved", is_saved);
    assert!(fs::read_to_string(&plain).unwrap().contains("Acme"));
}

#[test]
fn unsaved_work_on_an_encrypted_assessment_is_opened_by_its_passphrase_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    let path = folder.path().join("acme.ron.age");
    let dialogs = Dialogs::default();
    let options = |settings: Settings| Options {
        dialogs: dialogs.clone(),
        settings,
        safety: Safety::in_folder(&kept).unwrap(),
        ..Options::default()
    };
    let mut window = open(options(Settings::default()));
    start_assessment(&mut window, "Secretive", "Ana");
    dialogs.pick(&path);
    encrypt(&mut window, "words");
    wait_until(&mut window, "it is saved", is_saved);
    let journal = kept.join("journal");
    let written_down = |ending: &str| {
        let entries = fs::read_dir(&journal).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.path())
            .any(|path| path.extension().is_some_and(|found| found == ending))
    };
    let nothing_left = || !written_down("age") && !written_down("ron");
    wait_until(&mut window, "nothing is unsaved", |_| nothing_left());
    press_ctrl(&mut window, Key::Num4);
    let item = window.state().view().item.clone().unwrap();
    press(&mut window, Key::Num4);
    wait_until(&mut window, "it is written down", |_| written_down("age"));
    assert!(!written_down("ron"), "nothing that anybody can read");
    drop(window);

    let mut window = open(options(Settings::default()));
    assert!(shows(&window, "Unsaved work on an encrypted assessment was found"));
    assert!(!shows_part(&window, "Secretive"));
    click(&mut window, "Open with the passphrase…");
    type_secret(&mut window, "Passphrase", "words");
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is opened", |window| shows(window, "Unsaved work was found"));
    assert!(shows_part(&window, "in Secretive that was not saved"));
    click(&mut window, "Open it");
    let document = window.state().document().unwrap();
    assert!(document.assessment().answers.contains_key(&item));
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", is_saved);
    assert!(fs::read(&path).unwrap().starts_with(ENCRYPTED));
}
