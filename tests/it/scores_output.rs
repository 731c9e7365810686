//! Scores as JSON, CSV and a table: what is promised to programs, and what is shown to people.

use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;
use waymark::report::scores::{csv, json, table};
use waymark::text::Text;

use crate::support::questionnaire::{Case, claim, not_applicable, proven, yes};

/// STR has answers, SEC is set aside as a whole.
fn case() -> Case {
    let none = || not_applicable("we have none");
    Case::new()
        .answer("ana", "STR-01", proven(3))
        .answer("ana", "STR-02", claim(4))
        .answer("ana", "SEC-01", none())
        .answer("ana", "SEC-02", none())
        .answer("ana", "SEC-03", none())
        .fact("sells_ai", yes())
}

/// The names of an object, in the order in which they stand in the text.
fn names(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.split_once("\": "))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn the_json_has_the_promised_fields_in_the_promised_order() {
    let case = case();
    let text = json(&case.questionnaire, &case.scores());
    assert!(text.ends_with("}\n"), "{text}");
    let top: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("  \""))
        .filter_map(|line| line.trim().strip_prefix('"')?.split('"').next())
        .collect();
    assert_eq!(
        top,
        [
            "version",
            "questionnaire",
            "as_of",
            "domains",
            "stages",
            "gaps",
            "layers",
            "gates",
            "items"
        ]
    );
    let group = [
        "id",
        "name",
        "score",
        "low",
        "high",
        "claimed",
        "level",
        "weakest",
        "answered",
        "applicable",
    ];
    let first = |list: &str| {
        let rest = text.split_once(&format!("  \"{list}\": [")).unwrap().1;
        names(rest.split_once('}').unwrap().0)
    };
    for list in ["domains", "stages", "layers"] {
        assert_eq!(first(list), group, "{list}");
    }
    assert_eq!(first("gaps"), [&group[..], &["exposure"]].concat());
    assert_eq!(first("gates"), ["stage", "state", "blockers"]);
    assert_eq!(first("items"), ["id", "claimed", "supported", "cap", "disputed"]);
}

#[test]
fn the_json_has_full_precision_and_null_for_what_there_is_not() {
    let case = case();
    let sheet: Value = serde_json::from_str(&json(&case.questionnaire, &case.scores())).unwrap();
    assert_eq!(sheet["version"], 1);
    assert_eq!(sheet["questionnaire"], serde_json::json!({"id": "small", "version": "1"}));
    assert_eq!(sheet["as_of"], "2026-11-23");
    let domain = &sheet["domains"][0];
    // Weights 2 and 1 of the answered items, 5 of all that apply.
    assert_eq!(domain["score"], 100.0 * 7.0 / 12.0);
    assert_eq!(domain["claimed"], 100.0 * 10.0 / 12.0);
    assert_eq!(domain["low"], 35.0);
    assert_eq!(domain["high"], 75.0);
    assert_eq!(domain["weakest"], "STR-02");
    assert_eq!((&domain["answered"], &domain["applicable"]), (&2.into(), &4.into()));
    let aside = &sheet["domains"][1];
    for field in ["score", "low", "high", "claimed", "level", "weakest"] {
        assert_eq!(aside[field], Value::Null, "{field}");
    }
    assert_eq!(aside["applicable"], 0);
    assert_eq!(sheet["gaps"].as_array().unwrap().len(), 1, "parts count with their gap");
    assert_eq!(sheet["gaps"][0]["exposure"], "medium");
    assert_eq!(sheet["items"][1]["cap"], "no-evidence");
    assert_eq!(sheet["items"][1]["claimed"], 4);
    assert_eq!(sheet["items"][1]["supported"], 1);
    assert_eq!(sheet["items"][2]["supported"], Value::Null);
    assert_eq!(
        sheet["gates"][0],
        serde_json::json!({"stage": "S1", "state": "sound", "blockers": []})
    );
    let open = Case::new();
    let sheet: Value = serde_json::from_str(&json(&open.questionnaire, &open.scores())).unwrap();
    assert_eq!(sheet["gaps"][0]["exposure"], Value::Null);
    assert_eq!(sheet["gates"][0]["state"], "closed");
    assert_eq!(sheet["gates"][0]["blockers"], serde_json::json!(["STR-01", "SEC-02"]));
}

#[test]
fn the_csv_has_a_row_a_group_and_no_formulas() {
    let mut case = case();
    case.questionnaire.domains[0].name = "=HYPERLINK(\"x\"),".to_owned();
    case.questionnaire.domains[1].name = "@\"é\nb".to_owned();
    let text = csv(&case.questionnaire, &case.scores());
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header.join(","),
        "group,id,name,score,low,high,claimed,level,weakest,answered,applicable,exposure"
    );
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let groups: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(groups, ["domain", "domain", "stage", "stage", "gap", "layer", "layer"]);
    assert_eq!(&rows[0][2], "'=HYPERLINK(\"x\"),");
    assert_eq!(&rows[1][2], "'@\"é\nb");
    assert_eq!((&rows[1][3], &rows[1][11]), ("", ""));
    assert_eq!(&rows[4][11], "medium");
    assert_eq!(rows[0][3].parse::<f64>().unwrap(), 100.0 * 7.0 / 12.0);
}

#[test]
fn the_table_fits_its_width_and_shows_rounded_points() {
    let mut case = case();
    case.questionnaire.domains[0].name = "治理与问责制度以及更多的内容和非常长的名称".repeat(3);
    case.questionnaire.domains[0].short = "治理与问责".to_owned();
    case.assessment.organisation = "Acme\n\u{1b}[31m".to_owned();
    for width in [0, 60, 80, 100, 1000] {
        let text =
            table(&case.questionnaire, &case.assessment, &case.scores(), &Text::new("en"), width);
        let widest = text.lines().map(|line| line.width()).max().unwrap();
        assert!(widest <= width.clamp(60, 110), "{width}\n{text}");
        assert!(!text.contains('\u{1b}'));
        let row = text.lines().find(|line| line.starts_with("治理与问责 ")).unwrap();
        // 58⅓ points, 83⅓ claimed.
        for part in [" 58 ", " 35–75 ", " 83 ", "█", "▒"] {
            assert!(row.contains(part), "{part} in {row}");
        }
        assert!(row.ends_with(" 2/4"), "{row}");
        assert!(text.contains("nothing applies"), "{text}");
        assert!(text.contains("S1 S1: Sound"), "{text}");
    }
    let open = Case::new();
    let text = table(&open.questionnaire, &open.assessment, &open.scores(), &Text::new("en"), 100);
    assert!(
        text.contains("S1 S1: Closed, 2 items block it\n      STR-01  Title of STR-01\n"),
        "{text}"
    );
    assert!(
        text.contains("S2 S2: Closed, 3 items block it; beside those above:\n      SEC-01  "),
        "{text}"
    );
}
