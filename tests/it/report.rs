//! Reports through the command line: what is in them, what is not, and that they come out the same.

use std::io::Read as _;

use crate::support::place::Place;
use crate::support::readers::said_by;

const FORMATS: [&str; 7] = ["pdf", "docx", "xlsx", "html", "csv", "json", "md"];

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/samples/meridian-freight.ron");

fn with_sample() -> Place {
    let place = Place::new();
    place.write("a.ron", &std::fs::read_to_string(SAMPLE).unwrap());
    place
}

/// Every byte of a report that a reader could get at: parts of archives unpacked, text of a PDF.
fn unpacked(place: &Place, name: &str) -> String {
    let bytes = std::fs::read(place.path(name)).unwrap();
    let mut all = String::from_utf8_lossy(&bytes).into_owned();
    if name.ends_with(".docx") || name.ends_with(".xlsx") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for index in 0..archive.len() {
            let mut part = Vec::new();
            archive.by_index(index).unwrap().read_to_end(&mut part).unwrap();
            all.push_str(&String::from_utf8_lossy(&part));
        }
    }
    if name.ends_with(".pdf") {
        let path = place.path(name).display().to_string();
        let text = said_by("pdftotext", &[&path, "-"]);
        let inside = said_by("qpdf", &["--qdf", "--object-streams=disable", &path, "-"]);
        all.extend(text.into_iter().chain(inside));
    }
    all
}

#[test]
fn the_same_report_has_the_same_bytes_in_every_format() {
    let place = with_sample();
    for format in FORMATS {
        for name in ["one", "two"] {
            place.done(&format!("report a.ron --to {name}.{format} --as-of 2026-11-23"));
        }
        let read = |name: &str| std::fs::read(place.path(&format!("{name}.{format}"))).unwrap();
        assert!(!read("one").is_empty(), "{format}");
        assert!(read("one") == read("two"), "{format} came out in two ways");
    }
}

#[test]
fn an_anonymised_report_holds_no_hidden_word_in_any_format() {
    let place = with_sample();
    for format in FORMATS {
        let name = format!("r.{format}");
        place.done(&format!("report a.ron --to {name} --anonymise --as-of 2026-11-23"));
        let all = unpacked(&place, &name).to_lowercase();
        for hidden in ["meridian", "lindqvist", "ibarra", "wiki.meridian", "hanna-", "tomás"] {
            assert!(!all.contains(hidden), "{format} holds {hidden}");
        }
    }
}

#[test]
fn the_executive_report_has_four_pages_and_is_universally_accessible() {
    let place = with_sample();
    place.done("report a.ron --to r.pdf --preset executive --as-of 2026-11-23");
    let pdf = String::from_utf8_lossy(&std::fs::read(place.path("r.pdf")).unwrap()).into_owned();
    assert!(pdf.contains("pdfuaid:part"), "it does not say PDF/UA");
    if let Some(info) = said_by("pdfinfo", &[&place.path("r.pdf").display().to_string()]) {
        let pages = info.lines().find(|line| line.starts_with("Pages:")).unwrap();
        assert_eq!(pages.split_whitespace().nth(1), Some("4"), "{info}");
    }
}

#[test]
fn each_next_action_of_the_summary_is_sentences() {
    let place = with_sample();
    place.done("report a.ron --to r.md --preset executive --as-of 2026-11-23");
    let report = place.read("r.md");
    let actions: Vec<&str> = report.lines().filter(|line| line.contains("Keeps ")).collect();
    assert!(!actions.is_empty());
    for action in actions {
        assert!(action.contains(". Keeps "), "{action}");
    }
}

#[test]
fn what_users_write_stays_text_in_every_format() {
    let place = Place::new();
    place.done("new a.ron --organisation '=1+1 #panic() <script>alert(1)</script> *x*'");
    let long = "x".repeat(10_000);
    for note in ["@SUM(A1)", "#import \"x\"", "<img src=x onerror=y>", "\u{202e}שלום 🚀 $x$", &long]
    {
        place.write("note.txt", note);
        let note = note.replace('\'', "");
        place.done(&format!("answer a.ron STR-01 --level 2 --by ana --note '{note}'"));
        for format in FORMATS {
            place.done(&format!("report a.ron --to r.{format} --as-of 2026-11-23"));
        }
        let html = place.read("r.html");
        assert!(!html.contains("<script>") && !html.contains("<img src=x"), "markup in HTML");
        assert!(!unpacked(&place, "r.xlsx").contains("<f>"), "a formula in the spreadsheet");
    }
}

#[test]
fn the_scores_of_a_report_are_those_of_the_score_command() {
    let place = with_sample();
    let scores = place.done("score a.ron --format json --as-of 2026-11-23");
    place.done("report a.ron --to r.json --as-of 2026-11-23");
    let scores: serde_json::Value = serde_json::from_str(&scores).unwrap();
    let report: serde_json::Value = serde_json::from_str(&place.read("r.json")).unwrap();
    assert_eq!(report["scores"], scores);
    let schema = include_str!("../../docs/report.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = schema.iter_errors(&report).map(|e| e.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_brand_with_a_pale_colour_or_a_broken_template_is_refused_with_its_place() {
    let place = with_sample();
    let brand = |fields: &str| format!("(kind: \"waymark.brand\", format: 1, {fields})");
    place.write("pale.ron", &brand("accent: \"#ffee88\""));
    place.fails("report a.ron --to r.pdf --brand pale.ron", 1, "#ffee88 is too pale");
    place.write("broken.typ", "Fine\n#let x = \n");
    place.write("typst.ron", &brand("typst_template: \"broken.typ\""));
    place.fails("report a.ron --to r.pdf --brand typst.ron", 1, "broken.typ:2:");
    place.write("broken.html", "<p>\n{{ report.title | nothing }}");
    place.write("html.ron", &brand("html_template: \"broken.html\""));
    place.fails("report a.ron --to r.html --brand html.ron", 1, "broken.html:2:");
    place.write("logo.svg", "<svg");
    place.write("logo.ron", &brand("logo: \"logo.svg\""));
    place.fails("report a.ron --to r.pdf --brand logo.ron", 1, "no sound SVG or PNG");
    place.fails("report a.ron --to r.odt", 1, "pdf, docx, xlsx");
    place.fails("report a.ron --to r.pdf --sections nix", 1, "no section “nix”");
    assert!(!place.path("r.pdf").exists() && !place.path("r.html").exists());
}
