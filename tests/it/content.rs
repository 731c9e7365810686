//! Content packs: each check has a case that says which line and column it names.
//!
//! A case changes one place of the small pack in `tests/fixtures/content` and says what is then
//! wrong with it.

mod crosswalk;
mod files;
mod ids;
mod packs;
mod paths;
pub(crate) mod readme;
mod rules;
mod shape;
mod values;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use waymark::storage::check_paths;

/// The main file of the small pack.
pub(crate) const MAIN: &str = "small/questionnaire.ron";
/// Its items files.
pub(crate) const STR: &str = "small/str.ron";
pub(crate) const REG: &str = "small/reg.ron";
/// The framework that it refers to.
pub(crate) const LAW: &str = "frameworks/small-law.ron";

/// Checks the small pack with `from` replaced by `to` in one of its files.
#[track_caller]
fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    let folder = small_pack();
    replace(folder.path(), file, from, to);
    assert_eq!(problems(folder.path()), expected);
}

/// A copy of the small pack.
pub(crate) fn small_pack() -> TempDir {
    let folder = TempDir::new().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content");
    for file in [MAIN, STR, REG, LAW] {
        let to = folder.path().join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(fixture.join(file), to).unwrap();
    }
    folder
}

/// Replaces the first `from` in a file.
#[track_caller]
pub(crate) fn replace(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// The problems of a folder, one a line, with paths as seen from the folder.
pub(crate) fn problems(folder: &Path) -> Vec<String> {
    let report = check_paths(&[folder.to_owned()]);
    let start = format!("{}/", folder.display());
    report.problems.iter().map(|problem| problem.to_string().replace(&start, "")).collect()
}

/// The problems of some files in a folder.
fn problems_of(folder: &Path, files: &[&str]) -> Vec<String> {
    let paths: Vec<PathBuf> = files.iter().map(|file| folder.join(file)).collect();
    let start = format!("{}/", folder.display());
    let report = check_paths(&paths);
    report.problems.iter().map(|problem| problem.to_string().replace(&start, "")).collect()
}

#[test]
fn the_small_pack_has_no_problems() {
    let folder = small_pack();
    assert_eq!(problems(folder.path()), [""; 0]);
    assert_eq!(check_paths(&[folder.path().to_owned()]).files, 4);
}

#[test]
fn every_problem_of_a_file_is_told() {
    let folder = small_pack();
    replace(folder.path(), STR, "\"S1\"", "\"S7\"");
    replace(folder.path(), STR, "critical: true", "critical: 1");
    replace(folder.path(), STR, "\"always\"", "\"sells_AI\"");
    replace(folder.path(), STR, "\"Write the list\"", "\"\"");
    assert_eq!(
        problems(folder.path()),
        [
            "small/str.ron:10:20: there is no stage `S7`, expected perhaps `S1`",
            "small/str.ron:14:23: a number stands where yes or no should, expected `true` or `false`",
            "small/str.ron:15:20: the profile has no field `sells_AI`, expected perhaps `sells_ai`",
            "small/str.ron:20:20: the text is empty, expected some text",
        ]
    );
}

#[test]
fn comments_may_stand_anywhere() {
    check(STR, "critical: true,", "critical: true /* (for now) */, // or not\n", &[]);
    check(STR, "            ],\n        ),", "            ] // no more\n        ) /* … */,", &[]);
}

#[test]
fn implied_and_written_some_are_the_same() {
    check(STR, "critical: true", "critical: Some(true)", &[]);
    check(STR, "critical: true", "critical: None", &[]);
}

#[test]
fn a_law_needs_no_link() {
    check(LAW, "    link: \"https://example.org/law\",\n", "", &[]);
}
