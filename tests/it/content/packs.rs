//! What is at hand, and which of several wins.

use std::fs;
use std::path::PathBuf;

use waymark::storage::{Origin, Packs};

use super::{LAW, MAIN, STR, replace, small_pack};

#[test]
fn built_in_content_has_no_problems() {
    let packs = Packs::load(&[]);
    let questionnaires = packs.listing().iter().flat_map(|info| &info.problems);
    let frameworks = packs.framework_listing().iter().flat_map(|info| &info.problems);
    let problems: Vec<String> = questionnaires.chain(frameworks).map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    for info in packs.listing() {
        assert_eq!(info.origin, Origin::BuiltIn);
        assert_eq!(packs.questionnaire(&info.id).unwrap().items.len(), info.items);
    }
}

#[test]
fn an_installed_pack_is_listed_and_read() {
    let folder = small_pack();
    let packs = Packs::load(&[folder.path().to_owned()]);
    let info = packs.listing().iter().find(|info| info.id.as_str() == "small").unwrap();
    assert_eq!(info.version, "2026.11.1");
    assert_eq!(info.title, "A small questionnaire");
    assert_eq!(info.items, 2);
    assert_eq!(info.origin, Origin::Installed(folder.path().join("small")));
    assert_eq!(info.problems, []);
    let questionnaire = packs.questionnaire(&"small".into()).unwrap();
    let ids: Vec<&str> = questionnaire.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["STR-01", "REG-01"]);
    let law = packs.frameworks().get(&"small-law".into()).unwrap();
    assert!(law.condition(&questionnaire.profile).is_some());
    assert!(law.clause(&"Art. 2(1)".into()).unwrap().applies_from.is_some());
}

#[test]
fn items_come_in_order_of_the_domains() {
    let folder = small_pack();
    replace(folder.path(), MAIN, "\"str.ron\", \"reg.ron\"", "\"reg.ron\", \"str.ron\"");
    let questionnaire = load(&[&folder]).questionnaire(&"small".into()).unwrap();
    let ids: Vec<&str> = questionnaire.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["STR-01", "REG-01"]);
}

#[test]
fn the_greater_version_wins() {
    let (older, newer) = (small_pack(), small_pack());
    for file in [MAIN, LAW] {
        replace(newer.path(), file, "    version: \"2026", "    version: \"2027");
    }
    for folders in [[&older, &newer], [&newer, &older]] {
        let packs = load(&folders);
        assert_eq!(packs.questionnaire(&"small".into()).unwrap().version, "2027.11.1");
        assert_eq!(packs.frameworks().get(&"small-law".into()).unwrap().version, "2027-07-27");
        assert_eq!(packs.listing().iter().filter(|info| info.id.as_str() == "small").count(), 2);
    }
}

#[test]
fn a_greater_version_with_errors_does_not_win() {
    let (older, newer) = (small_pack(), small_pack());
    replace(newer.path(), MAIN, "version: \"2026", "version: \"2027");
    replace(newer.path(), STR, "\"S1\"", "\"S7\"");
    let packs = load(&[&older, &newer]);
    assert_eq!(packs.questionnaire(&"small".into()).unwrap().version, "2026.11.1");
    let broken = packs.listing().iter().find(|info| info.version == "2027.11.1").unwrap();
    assert_eq!(broken.problems.len(), 1);
}

#[test]
fn a_pack_without_a_readable_id_goes_by_its_folder() {
    let folder = small_pack();
    fs::write(folder.path().join(MAIN), "(kind:").unwrap();
    let packs = load(&[&folder]);
    let info = packs.listing().iter().find(|info| info.id.as_str() == "small").unwrap();
    assert_eq!((info.version.as_str(), info.items), ("", 2));
    assert_eq!(info.problems.len(), 1);
    assert!(packs.questionnaire(&"small".into()).is_none());
}

#[test]
fn a_folder_that_is_not_there_holds_nothing() {
    let packs = Packs::load(&[PathBuf::from("/nowhere/at/all")]);
    assert_eq!(packs.problems(), []);
    assert_eq!(packs.listing(), Packs::load(&[]).listing());
}

#[test]
fn a_file_instead_of_a_folder_is_told() {
    let folder = small_pack();
    let packs = Packs::load(&[folder.path().join(MAIN)]);
    assert_eq!(packs.problems().len(), 1);
}

fn load(folders: &[&tempfile::TempDir]) -> Packs {
    let folders: Vec<PathBuf> = folders.iter().map(|folder| folder.path().to_owned()).collect();
    Packs::load(&folders)
}
