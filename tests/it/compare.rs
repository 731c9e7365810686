//! Several assessments beside each other, through the command line.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::support::place::Place;

const SAMPLE: &str = include_str!("../../assets/samples/meridian-freight.ron");

/// Eight made-up assessments, none of them broken, and the sample.
fn place() -> Place {
    let place = Place::new();
    place.done("make-portfolio many --count 12 --seed 3 --as-of 2026-11-23");
    let mut whole = 0;
    for index in 0..12 {
        let from = place.path(&format!("many/group-000/assessment-{index:05}.ron"));
        if place.run(&format!("score {}", from.display())).code == 0 {
            fs::copy(from, place.path(&format!("{whole}.ron"))).unwrap();
            whole += 1;
        }
    }
    assert!(whole >= 9, "{whole}");
    place.write("sample.ron", SAMPLE);
    place
}

fn compared(place: &Place, files: &str) -> Value {
    let said = place.done(&format!("compare {files} --format json --as-of 2026-11-23"));
    serde_json::from_str(&said).unwrap()
}

fn scores(place: &Place, file: &str) -> Value {
    let said = place.done(&format!("score {file} --format json --as-of 2026-11-23"));
    serde_json::from_str(&said).unwrap()
}

fn by_id<'a>(rows: &'a Value, id: &str) -> &'a Value {
    rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

#[test]
fn the_figures_of_every_side_are_those_of_the_score_command() {
    let place = place();
    let files = ["0.ron", "sample.ron", "2.ron"];
    let found = compared(&place, &files.join(" "));
    assert_eq!(found["kind"], "waymark.comparison");
    for (side, file) in files.iter().enumerate() {
        let scores = scores(&place, file);
        assert_eq!(found["sides"][side]["path"], *file);
        for (kind, gaps) in [("domains", "domains"), ("gaps", "gaps")] {
            for own in scores[gaps].as_array().unwrap() {
                let row = &by_id(&found[kind], own["id"].as_str().unwrap())["of"][side];
                for field in ["score", "low", "high", "claimed", "level", "answered", "applicable"]
                {
                    assert_eq!(row[field], own[field], "{file} {} {field}", own["id"]);
                }
            }
        }
        for own in scores["gates"].as_array().unwrap() {
            let row = &by_id(&found["gates"], own["stage"].as_str().unwrap())["of"][side];
            assert_eq!((&row["state"], &row["blockers"]), (&own["state"], &own["blockers"]));
        }
        for own in scores["items"].as_array().unwrap() {
            let row = &by_id(&found["items"], own["id"].as_str().unwrap())["of"][side];
            for field in ["claimed", "supported"] {
                assert_eq!(row[field], own[field], "{file} {} {field}", own["id"]);
            }
        }
    }
}

#[test]
fn items_that_are_furthest_apart_come_first_and_what_is_equal_comes_last() {
    let place = place();
    let found = compared(&place, "0.ron 1.ron sample.ron");
    let items = found["items"].as_array().unwrap();
    let differs = |row: &Value| row["differs"].as_bool().unwrap();
    let first_same = items.iter().position(|row| !differs(row)).unwrap_or(items.len());
    assert!(items[first_same..].iter().all(|row| !differs(row)));
    let apart: Vec<u64> =
        items[..first_same].iter().map(|row| row["apart"].as_u64().unwrap_or(0)).collect();
    assert!(apart.windows(2).all(|two| two[0] >= two[1]), "{apart:?}");
    assert!(apart[0] >= 2);
    for row in items {
        let levels = row["of"].as_array().unwrap().iter();
        let levels: Vec<u64> = levels.filter_map(|of| of["supported"].as_u64()).collect();
        if levels.len() > 1 {
            let (least, most) = (levels.iter().min().unwrap(), levels.iter().max().unwrap());
            assert_eq!(row["apart"].as_u64(), Some(most - least), "{row}");
        } else {
            assert_eq!(row["apart"], Value::Null, "{row}");
        }
    }
    let table = place.done("compare 0.ron 1.ron sample.ron --as-of 2026-11-23");
    assert!(table.contains(&format!("{first_same} items differ")), "{table}");
    let same = items.len() - first_same;
    assert!(table.contains(&format!("{same} items are the same for all")), "{table}");
    // Who is the same as itself differs in nothing.
    let alike = compared(&place, "0.ron 0.ron 0.ron");
    assert!(alike["items"].as_array().unwrap().iter().all(|row| !differs(row)));
}

#[test]
fn unanswered_unknown_and_not_applicable_are_told_apart() {
    let place = Place::new();
    for (file, answer) in [("a", ""), ("b", "--unknown"), ("c", "--not-applicable 'no agents'")] {
        place.done(&format!("new {file}.ron --organisation {file}"));
        if !answer.is_empty() {
            place.done(&format!("answer {file}.ron STR-01 {answer} --by Zoe"));
        }
    }
    let found = compared(&place, "a.ron b.ron c.ron");
    let row = by_id(&found["items"], "STR-01");
    let states: Vec<&str> =
        row["of"].as_array().unwrap().iter().map(|of| of["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["unanswered", "unknown", "not-applicable"]);
    assert_eq!((&row["differs"], &row["apart"]), (&Value::Bool(true), &Value::Null));
    assert_eq!(found["items"][0]["id"], "STR-01", "it is the only one that differs");
    let table = place.done("compare a.ron b.ron c.ron --as-of 2026-11-23");
    let line = table.lines().find(|line| line.contains("STR-01 ")).unwrap();
    let cells: Vec<&str> = line.split_whitespace().take(3).collect();
    assert_eq!(cells, ["–", "?", "n/a"]);
}

#[test]
fn one_against_the_median_of_the_others_of_whom_it_takes_five() {
    let place = place();
    let others = ["0.ron", "1.ron", "2.ron", "3.ron", "4.ron"];
    let found = compared(&place, &format!("sample.ron {} --group", others.join(" ")));
    assert_eq!(found["sides"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&found["sides"][1]["kind"], &found["sides"][1]["letter"]),
        (&"group".into(), &"M".into())
    );
    assert_eq!(found["sides"][1]["assessments"], 5);
    let each: Vec<Value> = others.iter().map(|file| scores(&place, file)).collect();
    let mut enough = 0;
    for row in found["domains"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let mut known: Vec<f64> =
            each.iter().filter_map(|one| by_id(&one["domains"], id)["score"].as_f64()).collect();
        known.sort_by(f64::total_cmp);
        let median = (known.len() == 5).then(|| known[2]);
        assert_eq!(row["of"][1]["score"].as_f64(), median, "{id}");
        enough += usize::from(median.is_some());
    }
    assert!(enough > 0, "at least one domain has five scores");
    for row in found["items"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let states: BTreeMap<String, u64> =
            serde_json::from_value(row["of"][1]["states"].clone()).unwrap();
        assert_eq!(states.values().sum::<u64>(), 5, "{id}");
        let mut known: Vec<u64> =
            each.iter().filter_map(|one| by_id(&one["items"], id)["supported"].as_u64()).collect();
        known.sort_unstable();
        assert_eq!(states["answered"], known.len() as u64, "{id}");
        let median = (known.len() == 5).then(|| known[2]);
        assert_eq!(row["of"][1]["supported"].as_u64(), median, "{id}");
    }
    // With four nobody is summed up, and copies of one are one.
    fs::copy(place.path("0.ron"), place.path("copy.ron")).unwrap();
    for few in ["0.ron 1.ron 2.ron 3.ron", "0.ron 1.ron 2.ron 3.ron copy.ron"] {
        let found = compared(&place, &format!("sample.ron {few} --group"));
        assert_eq!(found["sides"][1]["assessments"], 4, "{few}");
        for row in found["domains"].as_array().unwrap() {
            assert!(row["of"][1].is_null() || row["of"][1]["score"].is_null(), "{few}");
        }
        let said = place.done(&format!("compare sample.ron {few} --group --as-of 2026-11-23"));
        assert!(said.contains("No median: the group has 4 assessments"), "{said}");
    }
    // Nobody is among those that they are compared with.
    let with_itself = compared(&place, &format!("0.ron copy.ron {} --group", others.join(" ")));
    assert_eq!(with_itself["sides"][1]["assessments"], 4);
}

#[test]
fn one_over_time_shows_the_frozen_figures_and_what_is_now() {
    let place = place();
    let files = "sample.ron#kick-off 'sample.ron#All functions heard' sample.ron";
    let found = compared(&place, files);
    let names: Vec<&str> = found["sides"]
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "Kick-off workshops (9\u{a0}Oct\u{a0}2026)",
            "All functions heard (23\u{a0}Oct\u{a0}2026)",
            "Now (23\u{a0}Nov\u{a0}2026)"
        ]
    );
    let two = place.done("compare sample.ron#kick-off sample.ron --format json --as-of 2026-11-23");
    let two: Value = serde_json::from_str(&two).unwrap();
    for row in two["domains"].as_array().unwrap() {
        let of = &by_id(&found["domains"], row["id"].as_str().unwrap())["of"];
        assert_eq!((&of[0]["score"], &of[2]["score"]), (&row["before"], &row["after"]));
    }
    // A milestone keeps levels alone: that it had none is no difference to why there is none now.
    for row in found["items"].as_array().unwrap() {
        let states: Vec<&str> =
            row["of"].as_array().unwrap().iter().map(|of| of["state"].as_str().unwrap()).collect();
        if states.iter().all(|state| *state != "answered") {
            assert_eq!(row["differs"], false, "{row}");
        }
    }
    assert_eq!(found["sides"][0]["plan"], Value::Null);
    assert_eq!(found["sides"][2]["plan"]["open"], 9);
}

#[test]
fn what_only_one_questionnaire_asks_is_listed_apart() {
    let place = place();
    let pack = place.path("home/questionnaires/own");
    fs::create_dir_all(&pack).unwrap();
    let from =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/private-sector");
    for entry in fs::read_dir(from).unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        let text = text.replace("\"private-sector\"", "\"own\"").replace("STR-03", "STR-99");
        if entry.path().extension().is_some_and(|ending| ending == "ron") {
            fs::write(pack.join(entry.file_name()), text).unwrap();
        }
    }
    place.done("new own.ron --organisation Own --questionnaire own");
    place.fails("compare sample.ron own.ron", 1, "--side-by-side");
    let found = compared(&place, "sample.ron own.ron --side-by-side");
    assert_eq!(found["only"][0]["items"], serde_json::json!(["STR-03"]));
    assert_eq!(found["only"][1]["items"], serde_json::json!(["STR-99"]));
    assert!(found["items"].as_array().unwrap().len() > 60);
    let said = place.done("compare sample.ron own.ron --side-by-side --as-of 2026-11-23");
    assert!(said.contains("They answer different questionnaires (own, private-sector)"), "{said}");
    assert!(said.contains("Only A (Meridian Freight) has this item: STR-03"), "{said}");
}

#[test]
fn csv_has_a_figure_a_row_and_the_terminal_sums_up_what_it_has_no_room_for() {
    let place = place();
    place.done("new formula.ron --organisation '=1+1'");
    let csv = place.done("compare formula.ron 0.ron sample.ron --format csv --as-of 2026-11-23");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().unwrap().clone();
    assert_eq!(heads.iter().take(5).collect::<Vec<_>>(), ["kind", "id", "name", "figure", "apart"]);
    assert_eq!(heads.len(), 5 + 3);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let score = scores(&place, "sample.ron");
    let row = rows.iter().find(|row| &row[0] == "domain" && &row[1] == "STR" && &row[3] == "score");
    let expected = by_id(&score["domains"], "STR")["score"].as_f64().unwrap();
    assert_eq!(row.unwrap()[7].parse::<f64>().unwrap(), expected);
    assert!(rows.iter().all(|row| row.iter().all(|cell| !cell.starts_with('='))));
    let nine = "0.ron 1.ron 2.ron 3.ron 4.ron 5.ron 6.ron 7.ron 8.ron";
    let table = place.done(&format!("compare {nine} --as-of 2026-11-23"));
    assert!(table.contains("M: Median of 5 others"), "{table}");
    let json = compared(&place, nine);
    assert_eq!(json["sides"].as_array().unwrap().len(), 9, "programs get each of them");
    place.fails("compare sample.ron#kick-off nowhere.ron 0.ron", 1, "nowhere.ron");
    place.fails("compare sample.ron#spring 0.ron 1.ron", 1, "Kick-off workshops");
}
