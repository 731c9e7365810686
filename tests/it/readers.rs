//! Reports read back by programs that are not ours: what a reader of PDF, a word processor, a
//! spreadsheet and a browser make of them, and whether all of them tell the same figures.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::place::Place;
use crate::support::readers::{browser, opened_by_libreoffice, said_by, script};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/samples/meridian-freight.ron");

const PRESETS: [&str; 4] = ["executive", "full", "working", "regulatory"];

/// The sample's full report in these formats.
fn reports(formats: &[&str]) -> Place {
    let place = Place::new();
    place.write("a.ron", &std::fs::read_to_string(SAMPLE).unwrap());
    for format in formats {
        place.done(&format!("report a.ron --to r.{format} --as-of 2026-11-23"));
    }
    place
}

fn at(place: &Place, name: &str) -> String {
    place.path(name).display().to_string()
}

/// What `waymark score` says of each domain: name, and score rounded as it is shown.
fn scores(place: &Place) -> BTreeMap<String, i64> {
    let said = place.done("score a.ron --format json --as-of 2026-11-23");
    let said: Value = serde_json::from_str(&said).unwrap();
    let domains = said["domains"].as_array().unwrap().iter();
    domains
        .map(|domain| {
            let score = domain["score"].as_f64().unwrap();
            (domain["name"].as_str().unwrap().to_owned(), (score + 0.5).floor() as i64)
        })
        .collect()
}

#[test]
fn every_preset_as_pdf_is_universally_accessible() {
    let place = reports(&[]);
    let mut paths = Vec::new();
    for preset in PRESETS {
        let name = format!("{preset}.pdf");
        place.done(&format!("report a.ron --to {name} --preset {preset} --as-of 2026-11-23"));
        paths.push(at(&place, &name));
    }
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    script(include_str!("readers/read_pdf.py"), &["page"], &paths);
}

#[test]
fn a_pdf_is_sound_and_has_its_language_bookmarks_alternative_texts_and_header_cells() {
    let place = reports(&["pdf"]);
    let path = at(&place, "r.pdf");
    if let Some(said) = said_by("qpdf", &["--check", &path]) {
        assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
    }
    if let Some(inside) = said_by("qpdf", &["--qdf", "--object-streams=disable", &path, "-"]) {
        for part in ["/Lang (en", "/Outlines", "/Alt ", "/TH", "/StructTreeRoot", "/Marked true"] {
            assert!(inside.contains(part), "no {part}");
        }
    }
    if let Some(said) = said_by("pdfinfo", &[&path]) {
        assert!(said.contains("Tagged:          yes"), "{said}");
        assert!(said.contains("Readiness for AI interoperability: Meridian Freight"), "{said}");
    }
}

#[test]
fn a_word_processor_opens_the_document_with_headings_captions_and_alternative_texts() {
    let place = reports(&["docx"]);
    let path = at(&place, "r.docx");
    if let Some(said) = script(include_str!("readers/read_docx.py"), &["docx"], &[&path]) {
        let said: Value = serde_json::from_str(&said).unwrap();
        let headings = said["headings"].as_array().unwrap();
        assert!(headings.contains(&serde_json::json!([1, "Summary and next steps"])));
        assert!(
            headings.contains(&serde_json::json!([3, "STR-01 System and interface inventory"]))
        );
        assert_eq!(said["title"], "Readiness for AI interoperability: Meridian Freight");
    }
    if let Some(pages) = opened_by_libreoffice(&place.path("r.docx")) {
        assert!(pages.starts_with(b"%PDF"));
    }
}

#[test]
fn a_spreadsheet_has_filters_frozen_panes_charts_and_dates_and_no_formula() {
    let place = reports(&["xlsx"]);
    let path = at(&place, "r.xlsx");
    if let Some(said) = script(include_str!("readers/read_xlsx.py"), &["openpyxl"], &[&path]) {
        let sheets: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(sheets["Summary"]["charts"], 3);
        for name in ["Items", "Answers", "Evidence", "Plan", "Crosswalk"] {
            assert_eq!(sheets[name]["frozen"], "B2", "{name}");
            assert!(sheets[name]["filter"].is_string(), "{name}");
        }
        assert!(sheets["Plan"]["dates"].as_u64().unwrap() > 0);
        let formats = sheets["Plan"]["formats"].as_array().unwrap();
        assert!(
            formats.contains(&"yyyy\\-mm\\-dd".into()) || formats.contains(&"yyyy-mm-dd".into())
        );
    }
    if let Some(pages) = opened_by_libreoffice(&place.path("r.xlsx")) {
        assert!(pages.starts_with(b"%PDF"));
    }
}

#[test]
fn a_browser_has_nothing_to_object_to_on_a_desk_on_a_phone_and_in_the_dark() {
    let Some([axe, chromium, driver]) = browser() else { return };
    let place = reports(&["html"]);
    let path = at(&place, "r.html");
    let arguments = [path.as_str(), &axe, &chromium, &driver];
    script(include_str!("readers/read_html.py"), &["selenium"], &arguments);
}

#[test]
fn every_format_tells_the_scores_of_the_score_command() {
    let place = reports(&["md", "html", "pdf", "docx", "xlsx"]);
    let scores = scores(&place);
    assert_eq!(scores.len(), 10);
    let markdown = place.read("r.md");
    let html = place.read("r.html");
    let pdf = said_by("pdftotext", &["-layout", &at(&place, "r.pdf"), "-"]);
    let docx = script(include_str!("readers/read_docx.py"), &["docx"], &[&at(&place, "r.docx")]);
    let xlsx =
        script(include_str!("readers/read_xlsx.py"), &["openpyxl"], &[&at(&place, "r.xlsx")]);
    let docx: Option<Value> = docx.map(|said| serde_json::from_str(&said).unwrap());
    let xlsx: Option<Value> = xlsx.map(|said| serde_json::from_str(&said).unwrap());
    for (domain, score) in &scores {
        let row = format!("{domain}](<#domain-");
        let row = markdown.lines().find(|line| line.starts_with("| [") && line.contains(&row));
        let cells: Vec<&str> = row.unwrap().split(" | ").collect();
        assert_eq!(cells[1], score.to_string(), "Markdown: {domain}");

        let row = format!("\">{domain}</a></th><td class=\"number\">{score}</td>");
        assert!(html.contains(&row), "HTML: {domain}");

        if let Some(pdf) = &pdf {
            let figures = |line: &str| {
                let rest = line.trim().strip_prefix(domain.as_str())?;
                rest.split_whitespace().next()?.parse::<i64>().ok()
            };
            let found: Vec<i64> = pdf.lines().filter_map(figures).collect();
            assert!(found.contains(score), "PDF: {domain} {found:?}");
        }
        if let Some(docx) = &docx {
            let mut rows = docx["rows"].as_array().unwrap().iter();
            let row =
                rows.find(|row| row[0] == domain.as_str() && row.as_array().unwrap().len() == 8);
            assert_eq!(row.unwrap()[1], score.to_string(), "DOCX: {domain}");
        }
        if let Some(xlsx) = &xlsx {
            let mut rows = xlsx["Summary"]["rows"].as_array().unwrap().iter();
            let row = rows.find(|row| row[0] == domain.as_str()).unwrap();
            let shown = (row[1].as_f64().unwrap() + 0.5).floor() as i64;
            assert_eq!(shown, *score, "XLSX: {domain}");
        }
    }
}
