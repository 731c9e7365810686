//! The crosswalk beside a questionnaire.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use waymark::model::Relation;
use waymark::storage::Packs;

use super::{MAIN, problems, replace, small_pack};

const FILE: &str = "small/crosswalk.ron";

const TEXT: &str = r#"(
    kind: "waymark.crosswalk",
    format: 1,
    questionnaire: "small",
    version: "1",
    as_of: "2026-11-23",
    obligations: [
        (id: "records", name: "Records", summary: "Keep records.", items: ["STR-01"], cells: [
            (framework: "small-law", relation: SameEvidence, clauses: ["Art. 1"], mark: Official),
        ]),
    ],
    differences: [
        (id: "clock", sort: Clock, title: "How soon", summary: "They differ.", sides: [
            (framework: "small-law", clauses: ["Art. 1"], says: "At once", mark: Official),
            (framework: "small-law", says: "Later", mark: Memory),
        ], prepare: "Be quick.", items: ["REG-01"]),
    ],
    dates: [
        (date: "2027-12-02", framework: "small-law", title: "Later", when: "sells_ai", items: [], mark: Official),
        (date: "2026-12-02", framework: "small-law", title: "Sooner", when: "always", items: ["STR-01"], mark: Secondary, note: "perhaps"),
    ],
)
"#;

fn with_crosswalk() -> TempDir {
    let folder = small_pack();
    fs::write(folder.path().join(FILE), TEXT).unwrap();
    replace(folder.path(), MAIN, "    items: [", "    crosswalk: \"crosswalk.ron\",\n    items: [");
    folder
}

/// Expects a change to the crosswalk to give just this problem.
#[track_caller]
fn check(from: &str, to: &str, said: &str) {
    let folder = with_crosswalk();
    replace(folder.path(), FILE, from, to);
    assert_eq!(problems(folder.path()), [format!("{FILE}:{said}")]);
}

fn load(folder: &Path) -> waymark::model::Crosswalk {
    let packs = Packs::load(&[folder.to_owned()]);
    packs.questionnaire(&"small".into()).unwrap().crosswalk.clone().unwrap()
}

#[test]
fn a_crosswalk_is_read_and_its_dates_are_in_order() {
    let folder = with_crosswalk();
    assert_eq!(problems(folder.path()), [""; 0]);
    let crosswalk = load(folder.path());
    let cell = &crosswalk.obligations[0].cells[0];
    assert_eq!(cell.relation, Relation::SameEvidence);
    assert_eq!(crosswalk.frameworks().len(), 1);
    let titles: Vec<&str> = crosswalk.dates.iter().map(|date| date.title.as_str()).collect();
    assert_eq!(titles, ["Sooner", "Later"]);
}

#[test]
fn what_it_names_has_to_exist() {
    check(
        "[\"STR-01\"], cells",
        "[\"STR-09\"], cells",
        "8:76: there is no item `STR-09`, expected perhaps `STR-01`",
    );
    check(
        "clauses: [\"Art. 1\"], mark",
        "clauses: [\"Art. 9\"], mark",
        "9:72: there is no clause `Art. 9`, expected perhaps `Art. 1`",
    );
    check(
        "when: \"sells_ai\"",
        "when: \"sells_ia\"",
        "19:77: the profile has no field `sells_ia`, expected perhaps `sells_ai`",
    );
    check(
        "relation: SameEvidence",
        "relation: Equivalent",
        "9:48: `Equivalent` is none of the names, expected one of SameEvidence, PartlyOverlaps, NoCounterpart",
    );
    check(
        "questionnaire: \"small\"",
        "questionnaire: \"big\"",
        "4:20: this crosswalk belongs to the questionnaire `big`, expected `small`, which is the one beside this file",
    );
}

#[test]
fn a_cell_says_something() {
    check(
        "clauses: [\"Art. 1\"], mark: Official),\n        ]),",
        "mark: Official),\n        ]),",
        "9:13: the cell names no clause and says nothing, expected `clauses`, or a `note` that says why there are none",
    );
}

#[test]
fn a_difference_has_two_sides() {
    check(
        "            (framework: \"small-law\", says: \"Later\", mark: Memory),\n",
        "",
        "13:9: a difference needs at least two sides, expected what each framework says",
    );
}

#[test]
fn a_retired_id_is_not_given_again() {
    let folder = small_pack();
    replace(
        folder.path(),
        MAIN,
        "    items: [",
        "    retired: [(id: \"STR-01\", because: \"gone\")],\n    items: [",
    );
    let problems = problems(folder.path());
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("the item `STR-01` is there twice"), "{problems:?}");
}
