//! Where Waymark's own mark stands in a report: once, at the end, whatever the brand.

use crate::support::place::Place;
use crate::support::readers::{said_by, unpacked};

const SAMPLE: &str = include_str!("../../assets/samples/meridian-freight.ron");
const WORDS: &str = "Made with Waymark";
const BRAND: &str = "(kind: \"waymark.brand\", format: 1, name: \"Halvorsen\", footer: \"Oslo\", \
                     logo: \"logo.svg\", logo_description: \"A fjord\")";

/// The sample's reports, with a brand that has a logo and without one.
fn reports(format: &str) -> (Place, [&'static str; 2]) {
    let place = Place::new();
    place.write("a.ron", SAMPLE);
    place.write("brand.ron", BRAND);
    place.write(
        "logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>",
    );
    place.done(&format!("report a.ron --to plain.{format} --as-of 2026-11-23"));
    place.done(&format!("report a.ron --to branded.{format} --brand brand.ron --as-of 2026-11-23"));
    (place, ["plain", "branded"])
}

/// The beginning of the largest stone, as any drawing of the mark has it.
const STONE: &str = "M76 160H164";

#[test]
fn a_web_page_has_the_mark_at_its_end_and_the_brands_logo_alone_at_its_beginning() {
    let (place, names) = reports("html");
    for name in names {
        let page = place.read(&format!("{name}.html"));
        let (before, end) = page.split_once("</main>").unwrap();
        assert_eq!(before.matches(WORDS).count(), 0, "{name}");
        assert_eq!(before.matches(STONE).count(), 0, "{name}");
        assert_eq!((end.matches(WORDS).count(), end.matches(STONE).count()), (1, 1), "{name}");
        assert!(end.contains("aria-hidden=\"true\"><svg"), "{name}: {end}");
        assert_eq!(before.contains("alt=\"A fjord\""), name == "branded");
        assert_eq!(end.contains("Oslo"), name == "branded");
    }
}

#[test]
fn a_pdf_says_on_its_last_page_only_with_what_it_was_made() {
    let (place, names) = reports("pdf");
    for name in names {
        let path = place.path(&format!("{name}.pdf")).display().to_string();
        let Some(text) = said_by("pdftotext", &[&path, "-"]) else { return };
        // Every page ends with a form feed.
        let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        let with: Vec<usize> =
            (0..pages.len()).filter(|&index| pages[index].contains(WORDS)).collect();
        assert_eq!(with, [pages.len() - 1], "{name}");
    }
}

#[test]
fn a_word_document_ends_with_the_mark_described_and_the_words() {
    let (place, names) = reports("docx");
    for name in names {
        let parts = unpacked(&place, &format!("{name}.docx"));
        assert_eq!(parts.matches(WORDS).count(), 1, "{name}");
        assert_eq!(parts.matches("<wp:docPr").count(), parts.matches("name=\"Figure ").count());
        let (_, last) = parts.rsplit_once("<wp:docPr").unwrap();
        assert!(last.contains("descr=\"Waymark\""), "{name}");
        assert!(last.contains(WORDS), "{name}");
    }
}
