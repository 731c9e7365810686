//! Dates as people read them, and as programs do.

use jiff::civil::date;
use waymark::ops::figures::Cell;
use waymark::text::Text;

use crate::support::place::Place;
use crate::support::readers::unpacked;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/samples/meridian-freight.ron");

fn reported(format: &str, language: &str) -> String {
    let place = Place::new();
    place.write("a.ron", &std::fs::read_to_string(SAMPLE).unwrap());
    let name = format!("r.{format}");
    let report = format!("report a.ron --to {name} --language {language} --as-of 2026-11-23");
    place.done(&report);
    unpacked(&place, &name)
}

/// Whether `text` holds a date as programs write it, outside of addresses of pages.
fn written_for_programs(text: &str) -> Option<&str> {
    text.split(|c: char| c.is_whitespace() || "<>()[]|,;".contains(c)).find(|word| {
        let is_date = |part: &[u8]| {
            part.iter().zip(b"0000-00-00").all(|(sign, as_in)| match as_in {
                b'0' => sign.is_ascii_digit(),
                other => sign == other,
            })
        };
        !word.contains("://") && word.as_bytes().windows(10).any(is_date)
    })
}

#[test]
fn a_short_date_is_what_its_language_writes_and_stays_on_its_line() {
    let (english, french) = (Text::new("en"), Text::new("fr"));
    assert_eq!(english.date_short(date(2026, 12, 2)), "2\u{a0}Dec\u{a0}2026");
    assert_eq!(french.date_short(date(2026, 12, 2)), "2\u{a0}déc.\u{a0}2026");
    assert_eq!(french.date_short(date(2026, 12, 1)), "1er\u{a0}déc.\u{a0}2026");
    assert_eq!(french.date(date(2026, 12, 1)), "1er décembre 2026");
    assert_eq!(french.date(date(2026, 12, 21)), "21 décembre 2026");
    assert_eq!(english.written_date("2026-12-02"), "2\u{a0}Dec\u{a0}2026");
    assert_eq!(english.written_date("soon"), "soon");
}

#[test]
fn a_table_shows_a_date_in_words_and_gives_a_spreadsheet_the_figures() {
    let text = Text::new("fr");
    let due = Cell::date(Some(date(2027, 1, 22)), &text);
    assert_eq!(due.shown(), "22\u{a0}janv.\u{a0}2027");
    assert_eq!(due.exact(), "2027-01-22");
    let none = Cell::date(None, &text);
    assert_eq!((none.shown().as_str(), none.exact().as_str()), ("–", ""));
}

#[test]
fn reports_for_people_write_dates_in_words() {
    for (language, due) in [("en", "11\u{a0}Dec\u{a0}2026"), ("fr", "11\u{a0}déc.\u{a0}2026")] {
        let report = reported("md", language);
        assert!(report.contains(due), "{language}");
        assert_eq!(written_for_programs(&report), None, "{language}");
    }
    assert!(reported("html", "fr").contains("2\u{a0}déc.\u{a0}2026"));
    assert!(reported("docx", "fr").contains("2\u{a0}déc.\u{a0}2026"));
    assert_eq!(written_for_programs("due 2026-12-11."), Some("2026-12-11."));
}

#[test]
fn reports_for_programs_keep_their_dates() {
    for format in ["json", "csv"] {
        let report = reported(format, "fr");
        assert!(!report.contains("déc.\u{a0}2026"), "{format}");
    }
    assert!(reported("json", "fr").contains("\"due\": \"2026-12-11\""));
}

#[test]
fn a_colon_has_its_space_before_it_in_french_in_every_format() {
    let report = reported("md", "fr");
    assert!(report.contains("Figure 1\u{a0}: "));
    assert!(report.contains("Tableau 1\u{a0}: "));
    assert!(report.contains("- Avancement\u{a0}: "));
    assert!(!report.contains("Avancement: "));
    let page = reported("html", "fr");
    assert!(page.contains("IA\u{a0}: Meridian Freight</title>"));
    assert!(page.contains("<caption>Tableau 1\u{a0}: "));
    let document = reported("docx", "fr");
    assert!(document.contains(">\u{a0}: "), "after the number of a table");
    assert!(reported("md", "en").contains("Figure 1: "));
}
