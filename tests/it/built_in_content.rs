//! What the built-in questionnaire promises: that it is whole, and that every fact in it says where
//! it comes from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use waymark::model::{
    Applicability, FrameworkSort, Item, Level, Mode, Questionnaire, Relation, Response,
};
use waymark::ops::{self, Packs};
use waymark::scoring::score;

/// Words that say nothing without a test beside them.
const EMPTY_WORDS: [&str; 6] =
    ["appropriate", "adequate", "robust ", "sufficient", "best practice", "as needed"];

fn packs() -> Packs {
    Packs::load(&[])
}

fn questionnaire() -> Arc<Questionnaire> {
    packs().questionnaire(&"private-sector".into()).unwrap()
}

fn texts(item: &Item) -> impl Iterator<Item = &String> {
    [&item.title, &item.prompt, &item.mark_down_if]
        .into_iter()
        .chain(&item.levels)
        .chain(&item.evidence)
        .chain(&item.next)
}

#[test]
fn seventy_items_of_which_twenty_four_are_critical() {
    let questionnaire = questionnaire();
    assert_eq!(questionnaire.items.len(), 70);
    assert_eq!(questionnaire.items.iter().filter(|item| item.critical).count(), 24);
}

#[test]
fn every_domain_has_an_item_in_every_stage() {
    let questionnaire = questionnaire();
    let cells: BTreeSet<_> = questionnaire
        .items
        .iter()
        .map(|item| (item.domain.as_str(), item.stage.as_str()))
        .collect();
    assert_eq!(cells.len(), 50);
    let mut by_domain: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &questionnaire.items {
        *by_domain.entry(item.domain.as_str()).or_default() += 1;
    }
    assert!(by_domain.values().all(|count| *count == 7), "{by_domain:?}");
}

#[test]
fn every_item_is_written_in_full() {
    for item in &questionnaire().items {
        let id = &item.id;
        assert_eq!(item.levels.len(), 5, "{id}");
        assert_eq!(item.next.len(), 4, "{id}");
        assert!(item.evidence.len() >= 2, "{id}");
        assert!(!item.functions.is_empty(), "{id}");
        assert!(!item.references.is_empty(), "{id}");
        assert!(item.prompt.ends_with('?'), "{id}: {}", item.prompt);
        let levels: BTreeSet<&String> = item.levels.iter().collect();
        assert_eq!(levels.len(), 5, "{id} says the same of two levels");
    }
}

#[test]
fn no_item_hides_behind_an_empty_word() {
    for item in &questionnaire().items {
        for text in texts(item) {
            let lower = text.to_lowercase();
            let found = EMPTY_WORDS.iter().find(|word| lower.contains(**word));
            assert_eq!(found, None, "{}: {text}", item.id);
        }
    }
}

#[test]
fn every_reference_leads_to_a_clause_with_a_mark() {
    let packs = packs();
    for item in &questionnaire().items {
        for reference in &item.references {
            let framework = packs.frameworks().get(&reference.framework);
            let framework =
                framework.unwrap_or_else(|| panic!("{}: {}", item.id, reference.framework));
            for clause in &reference.clauses {
                // Reading a clause without a mark or a date is an error, so one that is there has
                // both.
                assert!(framework.clause(clause).is_some(), "{}: {clause}", item.id);
            }
        }
    }
}

#[test]
fn all_seventy_two_subcategories_of_the_nist_framework_are_there() {
    let packs = packs();
    let framework = packs.frameworks().get(&"nist-ai-rmf".into()).unwrap();
    let counted: BTreeMap<&str, usize> =
        framework.clauses.iter().fold(BTreeMap::new(), |mut counted, clause| {
            *counted.entry(clause.id.as_str().split(' ').next().unwrap()).or_default() += 1;
            counted
        });
    let expected = [("GOVERN", 19), ("MANAGE", 13), ("MAP", 18), ("MEASURE", 22)];
    assert_eq!(counted, expected.into());
}

#[test]
fn initiatives_say_where_they_stand() {
    let packs = packs();
    let initiatives = packs.frameworks().list.iter();
    let initiatives: Vec<_> =
        initiatives.filter(|found| found.sort == FrameworkSort::Initiative).collect();
    assert!(initiatives.len() >= 5, "{}", initiatives.len());
    for initiative in initiatives {
        assert!(!initiative.summary.is_empty(), "{}", initiative.id);
    }
}

#[test]
fn a_date_ahead_is_not_in_force_and_a_date_past_is_not_ahead() {
    use waymark::model::Status;
    let packs = packs();
    for framework in &packs.frameworks().list {
        for clause in &framework.clauses {
            let Some(from) = clause.applies_from else {
                continue;
            };
            let name = format!("{} {}", framework.id, clause.id);
            match clause.status {
                Status::InForce => assert!(from <= clause.as_of, "{name}"),
                Status::AdoptedNotApplicable => assert!(from > clause.as_of, "{name}"),
                _ => {}
            }
        }
    }
}

#[test]
fn the_crosswalk_has_twelve_obligations_and_says_where_there_is_no_counterpart() {
    let questionnaire = questionnaire();
    let crosswalk = questionnaire.crosswalk.as_ref().unwrap();
    assert_eq!(crosswalk.obligations.len(), 12);
    let frameworks = crosswalk.frameworks();
    assert!(frameworks.len() >= 10, "{frameworks:?}");
    for obligation in &crosswalk.obligations {
        // The ten sources of the research are looked at in every row, the others where it names
        // them.
        assert!(obligation.cells.len() >= 8, "{}", obligation.id);
        for framework in ["eu-ai-act", "colorado-admt", "nist-ai-rmf", "iso-42001", "canada-adm"] {
            assert!(obligation.cell(&framework.into()).is_some(), "{}", obligation.id);
        }
        assert!(!obligation.items.is_empty(), "{}", obligation.id);
        for cell in &obligation.cells {
            let is_empty = cell.clauses.is_empty() && cell.note.is_empty();
            assert!(!is_empty, "{} {}", obligation.id, cell.framework);
        }
    }
    let none = |cell: &&waymark::model::CrosswalkCell| cell.relation == Relation::NoCounterpart;
    let cells = crosswalk.obligations.iter().flat_map(|obligation| &obligation.cells);
    assert!(cells.filter(none).count() > 5, "none is an answer too");
}

#[test]
fn the_crosswalk_promises_preparation_and_nothing_more() {
    let questionnaire = questionnaire();
    let crosswalk = questionnaire.crosswalk.as_ref().unwrap();
    let notes = crosswalk
        .obligations
        .iter()
        .flat_map(|obligation| obligation.cells.iter().map(|cell| &cell.note))
        .chain(crosswalk.differences.iter().flat_map(|found| [&found.summary, &found.prepare]));
    for note in notes {
        let lower = note.to_lowercase();
        assert!(!lower.contains("complian") && !lower.contains("equivalent"), "{note}");
    }
}

#[test]
fn the_quick_mode_can_be_widened_without_losing_an_answer() {
    let questionnaire = questionnaire();
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    let mut assessment = ops::new_assessment(&questionnaire, "Acme", Mode::Quick, now);
    let asked = |assessment: &waymark::model::Assessment| {
        let items = questionnaire.items.iter();
        items.filter(|item| assessment.applicability(item) == Applicability::Applies).count()
    };
    assert_eq!(asked(&assessment), 24);
    let ana = waymark::model::MemberId::from("ana");
    for item in questionnaire.items.iter().filter(|item| item.critical) {
        let key = waymark::model::AnswerKey::new(&item.id, &ana);
        let level = Some(Response::Level(Level(2)));
        let change = waymark::model::Change::response(&assessment, &key, level);
        let edit = waymark::model::Edit { by: ana.clone(), at: now, changes: vec![change] };
        edit.apply(&mut assessment);
    }
    let answers = assessment.answers.clone();
    let today = jiff::civil::Date::constant(2026, 11, 23);
    assert_eq!(score(&questionnaire, &assessment, today).progress.asked, 24);
    assessment.mode = Mode::Full;
    assert_eq!(assessment.answers, answers);
    assert_eq!(asked(&assessment), 70);
    assert_eq!(score(&questionnaire, &assessment, today).progress.dealt_with, 24);
}
