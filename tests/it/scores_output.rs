//! Scores as JSON, CSV and a table: what is promised to programs, and what is shown to people.

use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;
use waymark::model::{Assessment, Questionnaire, Response};
use waymark::report::scores::{csv, json, table};
use waymark::scoring::{Scores, score};
use waymark::text::Text;

use crate::scoring::{Answered, answers, questionnaire};

fn scored(assessment: &Assessment) -> (Questionnaire, Scores) {
    let questionnaire = questionnaire();
    let scores = score(&questionnaire, assessment, crate::scoring::today());
    (questionnaire, scores)
}

fn some_answers() -> Assessment {
    answers(&[
        ("A-1", Answered::level(3).proven()),
        ("A-2", Answered::level(4)),
        ("B-1", Answered::response(Response::NotApplicable("no".to_owned()))),
        ("B-2", Answered::response(Response::NotApplicable("no".to_owned()))),
    ])
}

#[test]
fn the_json_has_the_promised_fields_in_the_promised_order() {
    let (questionnaire, scores) = scored(&some_answers());
    let text = json(&questionnaire, &scores);
    let mut places = Vec::new();
    for field in [
        "version", "questionnaire", "as_of", "domains", "stages", "gaps", "layers", "gates", "items",
    ] {
        places.push(text.find(&format!("\n  \"{field}\"")).unwrap());
    }
    assert!(places.is_sorted(), "{text}");
    let sheet: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sheet["version"], 1);
    assert_eq!(sheet["as_of"], "2026-11-23");
    let group = [
        "id", "name", "score", "low", "high", "claimed", "level", "weakest", "answered", "applicable",
    ];
    for list in ["domains", "stages", "layers"] {
        for entry in sheet[list].as_array().unwrap() {
            let mut names: Vec<&String> = entry.as_object().unwrap().keys().collect();
            names.sort();
            let mut wanted = group.to_vec();
            wanted.sort_unstable();
            assert_eq!(names, wanted);
        }
    }
    assert_eq!(sheet["gaps"][0]["exposure"], Value::Null);
    let domain = &sheet["domains"][0];
    // (2·3 + 1·1) of at most 3·4.
    assert_eq!(domain["score"], 100.0 * 7.0 / 12.0);
    assert_eq!(domain["claimed"], 100.0 * 10.0 / 12.0);
    assert_eq!(domain["weakest"], "A-2");
    let nothing = &sheet["domains"][1];
    for field in ["score", "low", "high", "claimed", "level", "weakest"] {
        assert_eq!(nothing[field], Value::Null, "{field}");
    }
    assert_eq!(nothing["applicable"], 0);
    assert_eq!(sheet["items"][1]["cap"], "no-evidence");
    assert_eq!(sheet["items"][1]["supported"], 1);
    assert_eq!(sheet["gates"][0]["state"], "sound");
    assert_eq!(sheet["gates"][0]["blockers"], Value::Array(Vec::new()));
}

#[test]
fn the_csv_has_a_row_a_group_and_no_formulas() {
    let (mut questionnaire, _) = scored(&some_answers());
    for (domain, name) in questionnaire.domains.iter_mut().zip(["=HYPERLINK(\"x\"),", "@\"é\n"]) {
        domain.name = name.to_owned();
    }
    let scores = score(&questionnaire, &some_answers(), crate::scoring::today());
    let text = csv(&questionnaire, &scores);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header.join(","),
        "group,id,name,score,low,high,claimed,level,weakest,answered,applicable,exposure"
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let groups: Vec<&str> = rows.iter().map(|row| row.get(0).unwrap()).collect();
    assert_eq!(groups, ["domain", "domain", "stage", "stage", "gap", "layer"]);
    assert_eq!(&rows[0][2], "'=HYPERLINK(\"x\"),");
    assert_eq!(&rows[1][2], "'@\"é\n");
    assert_eq!(&rows[1][3], "");
    assert_eq!(rows[0][3].parse::<f64>().unwrap(), 100.0 * 7.0 / 12.0);
}

#[test]
fn the_table_fits_its_width_and_shows_rounded_points() {
    let (mut questionnaire, _) = scored(&some_answers());
    questionnaire.domains[0].name = "治理与问责制度以及更多的内容和非常长的名称".repeat(3);
    questionnaire.domains[0].short = "治理与问责".to_owned();
    let mut assessment = some_answers();
    assessment.organisation = "Acme\n\u{1b}[31m".to_owned();
    let scores = score(&questionnaire, &assessment, crate::scoring::today());
    for width in [0, 60, 80, 100, 1000] {
        let text = table(&questionnaire, &assessment, &scores, &Text::new("en"), width);
        let widest = text.lines().map(|line| line.width()).max().unwrap();
        assert!(widest <= width.clamp(60, 110), "{width}\n{text}");
        assert!(!text.contains('\u{1b}'));
        let row = text.lines().find(|line| line.starts_with("治理与问责 ")).unwrap();
        // 58⅓ points of 83⅓ claimed.
        assert!(row.contains(" 58 ") && row.contains(" 83 ") && row.ends_with(" 2/2"), "{row}");
        assert!(row.contains('█') && row.contains('▒'), "{row}");
        assert!(text.contains("nothing applies"), "{text}");
    }
}
