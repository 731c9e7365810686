//! The questionnaire and the frameworks in other languages: complete, and the same assessment.

use std::collections::BTreeMap;

use waymark::model::wording::{SHORT, TextKind};
use waymark::ops::{self, Packs};
use waymark::text::{Text, languages};

use crate::support::place::Place;

fn packs(tag: &str) -> std::sync::Arc<Packs> {
    ops::load_packs_from(Vec::new(), Text::new(tag).tag())
}

/// Everything that is read of the built-in content, in order.
fn texts(packs: &Packs) -> Vec<(TextKind, String)> {
    let questionnaire = packs.questionnaire(&"private-sector".into()).unwrap();
    let frameworks = packs.frameworks().list.iter().flat_map(|framework| framework.texts());
    questionnaire.texts().into_iter().chain(frameworks).collect()
}

#[test]
fn all_content_reads_otherwise_in_french() {
    let (english, french) = (texts(&packs("en")), texts(&packs("fr")));
    assert_eq!(english.len(), french.len());
    // Names of protocols, standards and bodies, and words that are the same in both.
    let same: Vec<&str> = english
        .iter()
        .zip(&french)
        .filter(|((_, english), (_, french))| english == french)
        .map(|((_, english), _)| english.as_str())
        .collect();
    let sentences: Vec<&&str> =
        same.iter().filter(|text| text.split_whitespace().count() > 12).collect();
    assert!(sentences.is_empty(), "{sentences:#?}");
    assert!(same.len() * 6 < english.len(), "{} of {}: {same:#?}", same.len(), english.len());
    for (kind, text) in &french {
        assert!(*kind != TextKind::Short || text.chars().count() <= SHORT, "{text}");
    }
}

#[test]
fn no_translation_is_missing_left_over_or_too_long() {
    let report = ops::check(&[crate::source::root().join("questionnaires")], &mut |_| None);
    let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn an_assessment_answered_in_english_opens_in_french_with_the_same_answers_and_scores() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron STR-01 --level 2 --by ana --coverage all --evidence 'the list'");
    let before = place.done("score a.ron --format json");
    let bytes = std::fs::read(place.path("a.ron")).unwrap();
    let mut command = place.command();
    command.env("LC_ALL", "fr_FR.UTF-8").args(["score", "a.ron", "--format", "json"]);
    let french = command.output().unwrap();
    let french = String::from_utf8(french.stdout).unwrap();
    let figures = |json: &str| {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        let mut found = BTreeMap::new();
        numbers("", &value, &mut found);
        found
    };
    assert_eq!(figures(&before), figures(&french));
    assert_eq!(bytes, std::fs::read(place.path("a.ron")).unwrap());
}

fn numbers(path: &str, value: &serde_json::Value, found: &mut BTreeMap<String, String>) {
    match value {
        serde_json::Value::Object(fields) => {
            fields
                .iter()
                .for_each(|(name, value)| numbers(&format!("{path}.{name}"), value, found));
        }
        serde_json::Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, value)| numbers(&format!("{path}.{at}"), value, found)),
        serde_json::Value::String(_) => {}
        other => {
            found.insert(path.to_owned(), other.to_string());
        }
    }
}

#[test]
fn answering_in_french_goes_on_in_english_without_a_word_of_change() {
    let place = Place::new();
    let french = |line: &str| {
        let args: Vec<&str> = line.split_whitespace().collect();
        let output = place.command().env("LC_ALL", "fr_FR.UTF-8").args(args).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert_eq!(french("new a.ron --organisation Acme").0, Some(0));
    assert_eq!(french("answer a.ron STR-01 --level 1 --by ana").0, Some(0));
    // Were the French words taken for a rewording, opening would say so and write it down.
    let ran = place.run("answer a.ron STR-02 --level 1 --by ben");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let log = place.done("log a.ron");
    assert!(log.contains("STR-01") && log.contains("STR-02"), "{log}");
    let written = std::fs::read_to_string(place.path("a.ron")).unwrap();
    assert!(!written.contains("Inventaire"), "a translation got into the file");
}

#[test]
fn a_report_is_written_in_the_language_that_is_asked_for() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron STR-01 --level 2 --by ana --coverage all --evidence list");
    place.done("report a.ron --to fr.md --language fr --as-of 2026-11-23");
    place.done("report a.ron --to en.md --as-of 2026-11-23");
    let (french, english) = (place.read("fr.md"), place.read("en.md"));
    assert!(french.contains("Inventaire des systèmes et des interfaces"), "{french}");
    assert!(!french.contains("System and interface inventory"));
    assert!(english.contains("System and interface inventory"));
    assert!(french.contains("novembre 2026"));
}

#[test]
fn a_report_on_a_portfolio_speaks_one_language_throughout() {
    let place = Place::new();
    std::fs::create_dir(place.path("clients")).unwrap();
    for name in ["acme", "beta"] {
        place.done(&format!("new clients/{name}.ron --organisation {name}"));
        place.done(&format!("answer clients/{name}.ron STR-01 --level 1 --by ana"));
    }
    let said = place.run("portfolio clients --report fr.md --language fr --as-of 2026-11-23");
    assert_eq!(said.code, 0, "{}", said.err);
    let french = place.read("fr.md");
    assert!(french.contains("Stratégie") && !french.contains("Strategy"), "{french}");
}

#[test]
fn a_translator_gets_what_is_missing_and_sees_it_used() {
    let place = Place::new();
    let folder = place.path("packs/lunch");
    std::fs::create_dir_all(&folder).unwrap();
    crate::content::readme::write_examples(&place.path("packs"));
    let said = place.done("translate packs/lunch --language de");
    assert!(said.contains("to-translate.ron"), "{said}");
    let file = folder.join("de/to-translate.ron");
    let empty = std::fs::read_to_string(&file).unwrap();
    assert!(empty.contains("\"Shared lunch\":\n            \"\""), "{empty}");
    place.fails("translate packs/lunch --language de", 1, "to-translate.ron");
    let filled = empty.replace(
        "\"Shared lunch\":\n            \"\"",
        "\"Shared lunch\":\n            \"Gemeinsames Essen\"",
    );
    std::fs::write(&file, filled).unwrap();
    let ran = place.run("check packs");
    assert!(ran.code == 0 && ran.err.contains("not translated into de"), "{}", ran.err);
    let packs = Packs::load(&[place.path("packs")]).in_language("de-AT");
    assert_eq!(packs.questionnaire(&"lunch".into()).unwrap().title, "Gemeinsames Essen");
    let back = packs.in_language("en").questionnaire(&"lunch".into()).unwrap();
    assert_eq!(back.title, "Shared lunch");
}

#[test]
fn every_language_says_its_name_and_an_unknown_one_is_english() {
    assert!(languages().iter().any(|language| language.name == "Français"));
    assert_eq!(Text::new("fr-CA").tag(), "fr");
    assert_eq!(Text::new("fr_FR.UTF-8").tag(), "fr");
    assert_eq!(Text::new("tlh").tag(), "en");
}
