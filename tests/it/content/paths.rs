//! Which files are looked at.

use std::fs;

use waymark::storage::check_paths;

use super::{LAW, MAIN, REG, STR, problems, problems_of, replace, small_pack};

#[test]
fn an_items_file_is_checked_with_the_questionnaire_beside_it() {
    let folder = small_pack();
    replace(folder.path(), STR, "\"S1\"", "\"S7\"");
    let expected = ["small/str.ron:10:20: there is no stage `S7`, expected perhaps `S1`"];
    assert_eq!(problems_of(folder.path(), &[STR, LAW]), expected);
    assert_eq!(problems_of(folder.path(), &[LAW, MAIN]), expected);
    assert_eq!(problems_of(folder.path(), &[MAIN, STR, LAW, "small", ""]), expected);
}

#[test]
fn an_items_file_alone_says_what_is_missing() {
    let folder = small_pack();
    fs::remove_file(folder.path().join(MAIN)).unwrap();
    assert_eq!(
        problems_of(folder.path(), &[STR]),
        ["small/str.ron: there is no questionnaire beside this file, expected `questionnaire.ron`"]
    );
}

#[test]
fn items_are_checked_even_if_the_questionnaire_is_broken() {
    let folder = small_pack();
    replace(folder.path(), MAIN, "stages: [", "stages: ");
    replace(folder.path(), STR, "\"Inventory\"", "7");
    assert_eq!(
        problems(folder.path()),
        [
            "small/questionnaire.ron:13:9: a name is missing, expected `name: value`",
            "small/str.ron:9:20: a number stands where text should, expected text in quotes",
        ]
    );
}

#[test]
fn references_are_looked_up_in_the_same_call() {
    let folder = small_pack();
    assert_eq!(problems_of(folder.path(), &["small", "frameworks"]), [""; 0]);
    let without = problems_of(folder.path(), &["small"]);
    assert_eq!(without.len(), 2, "{without:?}");
    assert!(without[0].starts_with("small/str.ron:22:29: there is no framework `small-law`"));
}

#[test]
fn a_framework_that_cannot_be_read_is_not_said_to_be_missing() {
    let folder = small_pack();
    fs::write(folder.path().join(LAW), "(kind").unwrap();
    assert_eq!(
        problems(folder.path()),
        ["frameworks/small-law.ron:1:6: the file ends too early; it may have been cut off"]
    );
}

#[test]
fn two_frameworks_of_one_folder_have_different_ids() {
    let folder = small_pack();
    fs::copy(folder.path().join(LAW), folder.path().join("frameworks/small-law-2.ron")).unwrap();
    let start = format!("{}/", folder.path().display());
    let found: Vec<String> =
        problems(folder.path()).iter().map(|p| p.replace(&start, "")).collect();
    assert_eq!(
        found,
        ["frameworks/small-law.ron:4:9: the framework `small-law` is there twice, \
          expected another id; the first one stands at frameworks/small-law-2.ron:4:9"]
    );
}

#[test]
fn hidden_files_and_other_files_are_left_alone() {
    let folder = small_pack();
    fs::create_dir(folder.path().join(".git")).unwrap();
    for file in [".git/x.ron", "small/.str.ron", "small/notes.txt"] {
        fs::write(folder.path().join(file), "(((").unwrap();
    }
    assert_eq!(problems(folder.path()), [""; 0]);
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let folder = small_pack();
    assert_eq!(
        problems_of(folder.path(), &["nothing.ron"]),
        ["nothing.ron: there is no such file or folder"]
    );
}

#[test]
fn a_questionnaire_has_its_file_name() {
    let folder = small_pack();
    fs::rename(folder.path().join(MAIN), folder.path().join("small/main.ron")).unwrap();
    assert_eq!(
        problems_of(folder.path(), &["small/main.ron"]),
        [
            "small/main.ron: a questionnaire has to be in a file of a certain name, expected `questionnaire.ron`"
        ]
    );
}

#[test]
fn assessments_are_checked_for_their_header() {
    let folder = small_pack();
    let path = folder.path().join("a.ron");
    fs::write(&path, "(kind: \"waymark.assessment\", format: 7000)").unwrap();
    assert_eq!(
        problems_of(folder.path(), &["a.ron"]),
        ["a.ron:1:38: the file was made by a newer Waymark, in format 7000, \
          expected format 2, or a newer Waymark to read it"]
    );
}

#[test]
fn problems_come_in_order() {
    let folder = small_pack();
    replace(folder.path(), REG, "\"Markets\"", "1");
    replace(folder.path(), LAW, "\"Nobody\"", "1");
    replace(folder.path(), STR, "\"Inventory\"", "1");
    let paths = [STR, REG, LAW].map(|file| folder.path().join(file));
    let report = check_paths(&paths);
    assert!(report.problems.is_sorted_by_key(|problem| problem.place.clone()));
    assert_eq!((report.errors(), report.warnings(), report.files), (3, 0, 4));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end() {
    let folder = small_pack();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("small/again")).unwrap();
    std::os::unix::fs::symlink("b", folder.path().join("b")).unwrap();
    std::os::unix::fs::symlink("c.ron", folder.path().join("c.ron")).unwrap();
    let found = problems(folder.path());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("c.ron: it can't be read"), "{found:?}");
}
