//! A folder of assessments looked at together, through the command line.

use std::fs;

use serde_json::Value;

use crate::support::place::Place;

/// A folder of 120 made-up assessments, with broken and odd ones among them, in two folders below.
fn made() -> Place {
    let place = Place::new();
    place.done("make-portfolio many --count 120 --seed 7 --as-of 2026-11-23");
    place
}

fn look(place: &Place) -> Value {
    let said = place.done("portfolio many --format json --as-of 2026-11-23");
    serde_json::from_str(&said).unwrap()
}

/// The row of a file.
fn row<'a>(found: &'a Value, path: &str) -> &'a Value {
    let mut rows = found["rows"].as_array().unwrap().iter();
    rows.find(|row| row["path"] == path).unwrap_or_else(|| panic!("no row for {path}"))
}

#[test]
fn every_assessment_below_a_folder_is_a_row_whatever_it_is_called() {
    let place = made();
    place.write("many/group-000/notes.txt", "Not an assessment.");
    place.write("many/group-000/brand.ron", "(kind: \"waymark.brand\", format: 1)");
    place.write("many/group-001/empty.ron", "");
    let source = fs::read_to_string(place.path("many/group-000/assessment-00000.ron")).unwrap();
    place.write("many/minutes", &source);
    place.write("many/cut.ron", &source[..source.len() / 2]);
    fs::create_dir(place.path("many/.hidden")).unwrap();
    place.write("many/.hidden/a.ron", &source);
    place.write("many/locked.age", "age-encryption.org/v1\n-> X25519 made up\n");
    let found = look(&place);
    assert_eq!(found["rows"].as_array().unwrap().len(), 120 + 4);
    assert_eq!(
        row(&found, "minutes")["assessment"]["organisation"],
        row(&found, "group-000/assessment-00000.ron")["assessment"]["organisation"]
    );
    assert_eq!(row(&found, "cut.ron")["problem"]["why"], "broken");
    assert_eq!(row(&found, "group-001/empty.ron")["problem"]["why"], "broken");
    assert_eq!(row(&found, "locked.age")["problem"]["why"], "encrypted");
    let broken = found["rows"].as_array().unwrap().iter().filter(|row| row["problem"].is_object());
    for row in broken {
        assert!(!row["problem"]["words"].as_str().unwrap().is_empty(), "{row}");
    }
}

#[test]
fn the_figures_of_a_row_are_those_of_the_score_command() {
    let place = made();
    let found = look(&place);
    let rows = found["rows"].as_array().unwrap().iter().filter(|row| row["assessment"].is_object());
    for row in rows.take(12) {
        let path = row["path"].as_str().unwrap();
        let said = place.done(&format!("score many/{path} --format json --as-of 2026-11-23"));
        let scores: Value = serde_json::from_str(&said).unwrap();
        let domains = scores["domains"].as_array().unwrap();
        let own = row["assessment"]["domains"].as_array().unwrap();
        assert_eq!(own.len(), domains.len());
        for (own, domain) in own.iter().zip(domains) {
            for field in ["id", "score", "claimed", "low", "high", "level", "answered"] {
                assert_eq!(own[field], domain[field], "{path} {field}");
            }
        }
    }
}

#[test]
fn a_second_look_reads_only_what_changed() {
    let place = made();
    let read = |place: &Place| {
        let ran = place.run("portfolio many --as-of 2026-11-23");
        assert_eq!(ran.code, 0);
        let line = ran.err.lines().last().unwrap().to_owned();
        let words: Vec<&str> = line.split_whitespace().collect();
        words[words.iter().position(|word| word.starts_with("read,")).unwrap() - 1]
            .parse::<usize>()
            .unwrap()
    };
    assert_eq!(read(&place), 120);
    let first = look(&place);
    assert_eq!(read(&place), 0);
    assert_eq!(look(&place), first, "what is remembered is what was read");
    place.done("answer many/group-000/assessment-00000.ron STR-01 --level 4 --by Zoe");
    fs::remove_file(place.path("many/group-000/assessment-00001.ron")).unwrap();
    assert_eq!(read(&place), 1);
    let second = look(&place);
    assert_eq!(second["rows"].as_array().unwrap().len(), 119);
    assert_ne!(
        row(&second, "group-000/assessment-00000.ron"),
        row(&first, "group-000/assessment-00000.ron")
    );
    // Another day asks for other figures: evidence has aged.
    let ran = place.run("portfolio many --as-of 2027-11-23");
    assert!(ran.err.contains("119 read"), "{}", ran.err);
    let ran = place.run("portfolio many --as-of 2026-11-23 --anew");
    assert!(ran.err.contains("119 read"), "{}", ran.err);
}

#[test]
fn what_is_remembered_and_broken_is_read_anew() {
    let place = made();
    let first = look(&place);
    let folder = place.path("home/portfolios");
    for entry in fs::read_dir(&folder).unwrap() {
        fs::write(entry.unwrap().path(), "{\"made_with\":").unwrap();
    }
    assert_eq!(look(&place), first);
}

#[test]
fn the_same_seed_makes_the_same_files() {
    let (one, two) = (made(), made());
    for entry in fs::read_dir(one.path("many/group-000")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let read = |place: &Place| fs::read(place.path(&format!("many/group-000/{name}"))).unwrap();
        assert!(read(&one) == read(&two), "{name}");
    }
}

#[test]
fn a_portfolio_as_csv_has_a_row_a_file_and_no_formula() {
    let place = made();
    place.done("new many/formula.ron --organisation '=1+1'");
    let said = place.done("portfolio many --format csv --as-of 2026-11-23");
    let mut reader = csv::Reader::from_reader(said.as_bytes());
    let columns = reader.headers().unwrap().clone();
    assert!(columns.iter().any(|name| name == "STR_score"));
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 121);
    assert!(rows.iter().all(|row| row.iter().all(|cell| !cell.starts_with('='))));
    let ran = place.run("portfolio nowhere");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("There is no folder nowhere"), "{}", ran.err);
}
