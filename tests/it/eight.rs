//! A team of eight over three weeks, with no server: files of their own, overlapping and conflicting
//! answers, a spreadsheet with mistakes, a new name, decisions that contradict each other and one
//! that is reopened. In whatever order it comes together, every answer is there.

use std::collections::BTreeMap;
use std::fs;

use waymark::model::{Change, Edit, Member, Response};
use waymark::ops;
use waymark::storage::book::{Cell, parse_book};
use waymark::storage::read_assessment;

use crate::sheets::write;
use crate::support::place::Place;

const TEAM: [(&str, &str); 8] = [
    ("Ana", "legal"),
    ("Ben", "engineering"),
    ("Cleo", "security"),
    ("Dev", "engineering"),
    ("Eva", "data"),
    ("Finn", "product"),
    ("Gil", "legal"),
    ("Hana", "security"),
];
const ITEMS: [&str; 4] = ["STR-01", "REG-01", "ARC-01", "SEC-01"];

/// The level of every answer, by item and member.
type Levels = BTreeMap<(String, String), String>;

fn levels(place: &Place, file: &str) -> Levels {
    let assessment = read_assessment(&place.path(file)).unwrap().value;
    let of_item = assessment.answers.iter();
    of_item
        .flat_map(|(item, of)| {
            of.iter().map(move |(member, answer)| {
                let said = match &answer.response {
                    Some(Response::Level(level)) => level.to_string(),
                    other => format!("{other:?}"),
                };
                ((item.to_string(), member.to_string()), said)
            })
        })
        .collect()
}

#[test]
fn everything_that_eight_people_did_is_there_whatever_the_order() {
    let place = Place::new();
    place.done("new base.ron --organisation Acme");
    let mut given = Levels::new();
    for (who, (name, function)) in TEAM.iter().enumerate() {
        let file = format!("{}.ron", name.to_lowercase());
        fs::copy(place.path("base.ron"), place.path(&file)).unwrap();
        for (place_of_item, item) in ITEMS.iter().enumerate() {
            let level = (who * 2 + place_of_item) % 5;
            let said = place.run(&format!(
                "answer {file} {item} --level {level} --by {name} --function {function} --note 'by {name}'"
            ));
            assert_eq!(said.code, 0, "{}", said.err);
            given.insert(((*item).to_owned(), name.to_lowercase()), level.to_string());
        }
    }

    // Hana installs nothing. Her sheet comes back with one mistake and one good cell.
    place.done("sheet hana.ron --to hana.xlsx --member Hana");
    let mut book = parse_book(&fs::read(place.path("hana.xlsx")).unwrap()).unwrap();
    let sheet = &mut book.sheets[0];
    let row_of = |sheet: &waymark::storage::book::Sheet, item: &str| {
        let mut cells = sheet.cells.iter();
        let is_item = |cell: &Cell| *cell == Cell::Text(item.to_owned());
        cells.find(|((row, column), cell)| *row > 4 && *column == 0 && is_item(cell)).unwrap().0.0
    };
    let (good, bad) = (row_of(sheet, "SEC-01"), row_of(sheet, "ARC-01"));
    sheet.cells.insert((good, 4), Cell::Number(3.0));
    sheet.cells.insert((bad, 4), Cell::Text("rather high".to_owned()));
    fs::write(place.path("back.xlsx"), write(&book)).unwrap();
    let ran = place.run("take-in hana.ron back.xlsx");
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.err.contains(&format!("Items!E{}", bad + 1)), "{}", ran.err);
    given.insert(("SEC-01".to_owned(), "hana".to_owned()), "3".to_owned());

    // Gil marries; the answers stay Gil's.
    let path = place.path("gil.ron");
    let loaded = read_assessment(&path).unwrap();
    let (mut assessment, stamp) = (loaded.value, loaded.stamp);
    let gil =
        Member { name: "Gil Soto".to_owned(), function: Some("legal".into()), ..Member::default() };
    let change = Change::member(&assessment, &"gil".into(), Some(gil));
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    assessment.record(Edit { by: "gil".into(), at, changes: vec![change] }, ops::entry_id);
    ops::save(&assessment, &path, ops::Expect::Same(stamp), None).unwrap();

    // Two decide the same item without knowing of each other, and one decision is taken back.
    place.run("decide ana.ron STR-01 --level 1 --rationale 'as Ana saw it' --by Ana");
    place.run("decide ben.ron STR-01 --level 3 --rationale 'as Ben saw it' --by Ben");
    place.run("decide cleo.ron REG-01 --level 2 --rationale 'for now' --by Cleo");
    assert_eq!(place.run("decide cleo.ron REG-01 --reopen --by Cleo").code, 0);

    let files: Vec<String> =
        TEAM.iter().map(|(name, _)| format!("{}.ron", name.to_lowercase())).collect();
    let forwards = files.join(" ");
    let backwards = files.iter().rev().cloned().collect::<Vec<_>>().join(" ");
    let mut turned = files.clone();
    turned.rotate_left(3);
    for (order, to) in
        [(forwards, "one.ron"), (backwards, "two.ron"), (turned.join(" "), "three.ron")]
    {
        let ran = place.run(&format!("merge {order} --to {to}"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(levels(&place, to), given, "{to}");
    }
    assert_eq!(place.read("one.ron"), place.read("two.ron"));
    assert_eq!(place.read("one.ron"), place.read("three.ron"));

    // Everybody takes the result home, on every side, and nothing is missing there either.
    for file in &files {
        assert_eq!(place.run(&format!("merge {file} one.ron --to {file}")).code, 0);
        assert_eq!(place.read(file), place.read("one.ron"), "{file}");
    }
    let together = read_assessment(&place.path("one.ron")).unwrap().value;
    assert_eq!(together.members["gil"].name, "Gil Soto");
    assert!(!together.decisions.contains_key("REG-01"), "reopened");
    assert!(together.decisions.contains_key("STR-01"));
    let conflicts = together.trail.conflicts();
    let on_decision = |conflict: &waymark::model::Conflict| matches!(&conflict.place, waymark::model::Place::Decision(item) if item.as_str() == "STR-01");
    assert!(conflicts.iter().any(on_decision), "that two decided differently is told");
    let log = place.done("log one.ron --item REG-01");
    assert!(log.contains("for now"), "the decision that was taken back is still told: {log}");
}
