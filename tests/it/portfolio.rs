//! A folder of assessments looked at together, through the command line.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::support::place::Place;
use crate::support::readers::script;

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

/// The queries of the page on portfolios, in their order.
fn queries() -> Vec<&'static str> {
    let page = include_str!("../../docs/portfolio.md");
    page.split("```sql\n").skip(1).map(|part| part.split("```").next().unwrap()).collect()
}

fn median(mut scores: Vec<f64>) -> f64 {
    scores.sort_by(f64::total_cmp);
    let middle = scores.len() / 2;
    if scores.len() % 2 == 1 {
        scores[middle]
    } else {
        f64::midpoint(scores[middle - 1], scores[middle])
    }
}

#[test]
fn duckdb_finds_the_same_figures_in_the_tables() {
    let place = made();
    place.done("portfolio many --to out.parquet --as-of 2026-11-23");
    let folder = place.path("").display().to_string();
    let queries = queries();
    assert_eq!(queries.len(), 3);
    let mut arguments = vec![folder.as_str()];
    arguments.extend(&queries);
    let query = include_str!("readers/query.py");
    let Some(said) = script(query, &["duckdb"], &arguments) else { return };
    let said: Vec<Vec<Vec<Value>>> = serde_json::from_str(&said).unwrap();
    let found = look(&place);
    let rows = found["rows"].as_array().unwrap();
    let shown: Vec<&Value> =
        rows.iter().map(|row| &row["assessment"]).filter(|found| found.is_object()).collect();

    let mut by_sector: BTreeMap<(String, String), Vec<f64>> = BTreeMap::new();
    for assessment in &shown {
        let sector = assessment["facts"]["sector"][0].as_str().unwrap();
        for domain in assessment["domains"].as_array().unwrap() {
            if let Some(score) = domain["score"].as_f64() {
                let key = (sector.to_owned(), domain["id"].as_str().unwrap().to_owned());
                by_sector.entry(key).or_default().push(score);
            }
        }
    }
    by_sector.retain(|_, scores| scores.len() >= 5);
    assert!(said[0].len() > 20 && said[0].len() == by_sector.len());
    for (row, ((sector, domain), scores)) in said[0].iter().zip(&by_sector) {
        assert_eq!((row[0].as_str(), row[1].as_str()), (Some(&**sector), Some(&**domain)));
        assert_eq!(row[2].as_u64(), Some(scores.len() as u64));
        let difference = row[3].as_f64().unwrap() - median(scores.clone());
        assert!(difference.abs() < 1e-9, "{sector} {domain}");
    }

    let mut below: BTreeMap<String, u64> = BTreeMap::new();
    let mut rests = [0; 4];
    for assessment in &shown {
        for item in assessment["items"].as_array().unwrap() {
            if item["state"] == "answered" && item["supported"].as_u64() < item["target"].as_u64() {
                *below.entry(item["id"].as_str().unwrap().to_owned()).or_default() += 1;
            }
        }
        for (sum, count) in rests.iter_mut().zip(assessment["rests_on"].as_array().unwrap()) {
            *sum += count.as_u64().unwrap();
        }
    }
    let mut below: Vec<(String, u64)> = below.into_iter().collect();
    below.sort_by_key(|(item, count)| (std::cmp::Reverse(*count), item.clone()));
    let worst = said[1].iter().map(|row| (row[0].as_str().unwrap(), row[1].as_u64().unwrap()));
    assert!(worst.eq(below.iter().take(10).map(|(item, count)| (item.as_str(), *count))));

    let rested: BTreeMap<&str, u64> =
        said[2].iter().map(|row| (row[0].as_str().unwrap(), row[1].as_u64().unwrap())).collect();
    let expected = ["nothing", "stale", "current", "checked"].into_iter().zip(rests);
    assert_eq!(rested, expected.filter(|(_, count)| *count > 0).collect());
}

#[test]
fn copies_of_an_assessment_are_in_the_tables_once_and_nothing_is_replaced_unasked() {
    let place = made();
    let first = place.path("many/group-000/assessment-00000.ron");
    fs::copy(&first, place.path("many/copy.ron")).unwrap();
    place.done("answer many/copy.ron STR-01 --level 4 --by Zoe");
    place.done("portfolio many --to out.csv --as-of 2026-11-24");
    let table = place.read("out-assessments.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut ids: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(rows.iter().any(|row| &row[1] == "copy.ron"), "the one that was changed last");
    place.write("keep-scores.csv", "precious");
    place.fails("portfolio many --to keep.csv", 1, "keep-scores.csv already");
    assert_eq!(place.read("keep-scores.csv"), "precious");
    place.done("portfolio many --to keep.csv --replace --as-of 2026-11-24");
    assert_ne!(place.read("keep-scores.csv"), "precious");
}

#[test]
fn the_same_tables_as_csv_have_the_same_rows_and_the_same_bytes_each_time() {
    let place = made();
    for name in ["one", "two"] {
        place.done(&format!("portfolio many --to {name}.csv --as-of 2026-11-23"));
        place.done(&format!("portfolio many --to {name}.parquet --as-of 2026-11-23"));
    }
    for table in ["assessments", "scores", "items", "answers", "evidence", "actions"] {
        for ending in ["csv", "parquet"] {
            let read =
                |name: &str| fs::read(place.path(&format!("{name}-{table}.{ending}"))).unwrap();
            assert!(read("one") == read("two"), "{table}.{ending}");
        }
    }
    let found = look(&place);
    let shown = found["rows"].as_array().unwrap().iter().filter(|r| r["assessment"].is_object());
    let mut reader = csv::Reader::from_path(place.path("one-assessments.csv")).unwrap();
    assert_eq!(reader.records().count(), shown.count());
    place.fails("portfolio many --to out.xls", 1, "parquet or csv");
}

#[test]
fn ten_thousand_files_with_broken_and_odd_ones_are_all_accounted_for() {
    let place = Place::new();
    place.done("make-portfolio many --count 10000 --seed 11 --as-of 2026-11-23");
    let found = look(&place);
    let rows = found["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 10_000);
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut newer = 0;
    for row in rows {
        // Each file says by its own beginning and ending what it should be.
        let path = row["path"].as_str().unwrap();
        let text = fs::read_to_string(place.path(&format!("many/{path}"))).unwrap();
        let should = if text.starts_with("age-encryption.org/") {
            "encrypted"
        } else if !text.ends_with(")\n") {
            "broken"
        } else if text.contains("\n  format: 99,") {
            // It can be understood, and so is shown with a remark.
            newer += 1;
            let remark = row["assessment"]["remarks"][0].as_str().unwrap();
            assert!(remark.contains("newer"), "{path}: {remark}");
            "shown"
        } else if text.contains("\n  questionnaire: \"unheard-of\",") {
            "no-questionnaire"
        } else {
            "shown"
        };
        let is = row["problem"]["why"].as_str().unwrap_or("shown");
        assert_eq!(is, should, "{path}");
        *reasons.entry(is).or_default() += 1;
    }
    assert!(newer > 0);
    assert_eq!(reasons.len(), 4, "all kinds are among them: {reasons:?}");
    assert!(reasons["shown"] > 9_700, "{reasons:?}");
    // What is remembered of so many is what was read.
    let ran = place.run("portfolio many --as-of 2026-11-23");
    assert!(ran.err.lines().last().unwrap().contains(" 0 read"), "{}", ran.err);
    assert!(look(&place) == found);
}
