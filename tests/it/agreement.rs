//! Several answers to one item: how far members agree, what hangs on disagreements, and decisions
//! that settle them without touching anybody's answer.

use waymark::model::{Level, Outcome};
use waymark::scoring::agreement::{agreement, kappa};
use waymark::scoring::{Band, Disagreement, GateState, disagreements, is_divided};

use crate::support::place::Place;
use crate::support::questionnaire::{
    Case, ITEMS, claim, dont_know, not_applicable, proven, questionnaire,
};

/// The first two raters of the data set `anxiety` of the R package irr (twenty subjects, levels 1
/// to 6). Its documentation gives 0.297 for squared weights.
const ANXIETY: [(u8, u8); 20] = [
    (3, 3),
    (3, 6),
    (3, 4),
    (4, 6),
    (5, 2),
    (5, 4),
    (2, 2),
    (3, 4),
    (5, 3),
    (2, 3),
    (2, 2),
    (6, 3),
    (1, 3),
    (5, 3),
    (2, 2),
    (2, 2),
    (1, 1),
    (2, 3),
    (4, 3),
    (3, 4),
];

fn pairs(levels: &[(u8, u8)]) -> Vec<(Level, Level)> {
    levels.iter().map(|(one, other)| (Level(*one), Level(*other))).collect()
}

#[test]
fn kappa_is_that_of_the_published_example() {
    let kappa = kappa(&pairs(&ANXIETY)).unwrap();
    assert_eq!((kappa * 1000.0).round(), 297.0, "{kappa}");
}

#[test]
fn kappa_is_one_in_full_agreement_and_nothing_where_chance_could_not_be_wrong() {
    assert_eq!(kappa(&pairs(&[(0, 0), (2, 2), (4, 4)])), Some(1.0));
    assert_eq!(kappa(&pairs(&[(0, 4), (4, 0)])), Some(-1.0));
    assert_eq!(kappa(&pairs(&[(2, 2), (2, 2)])), None);
    assert_eq!(kappa(&[]), None);
}

/// Twelve items, on which Ana and Bo give these levels.
fn twelve(ana: [u8; 12], bo: [u8; 12]) -> Case {
    let mut questionnaire = questionnaire();
    let item = questionnaire.items[0].clone();
    let ids: Vec<String> = (1..=12).map(|number| format!("STR-{number:02}")).collect();
    questionnaire.items = ids
        .iter()
        .map(|id| waymark::model::Item { id: id.as_str().into(), ..item.clone() })
        .collect();
    let mut case = Case::of(questionnaire);
    for ((id, ana), bo) in ids.iter().zip(ana).zip(bo) {
        case = case.answer("ana", id, claim(ana)).answer("bo", id, claim(bo));
    }
    case
}

#[test]
fn no_kappa_is_shown_below_ten_shared_items() {
    let levels = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1];
    let mut case = twelve(levels, levels);
    let all = |case: &Case| agreement(&case.questionnaire, &case.assessment).all;
    assert_eq!((all(&case).items, all(&case).value), (12, Some(1.0)));
    for id in ["STR-10", "STR-11"] {
        case = case.answer("bo", id, dont_know());
    }
    assert_eq!((all(&case).items, all(&case).value), (10, Some(1.0)));
    case = case.answer("bo", "STR-12", not_applicable("we have none"));
    assert_eq!((all(&case).items, all(&case).value), (9, None));
}

#[test]
fn bands_begin_at_their_edges() {
    let band = |value| waymark::scoring::Kappa { items: 10, value }.band();
    assert_eq!(band(None), None);
    assert_eq!(band(Some(0.449)), Some(Band::Poor));
    assert_eq!(band(Some(0.45)), Some(Band::Fair));
    assert_eq!(band(Some(0.62)), Some(Band::Fair));
    assert_eq!(band(Some(0.621)), Some(Band::Good));
}

#[test]
fn functions_are_compared_pair_by_pair_and_two_raters_alone_are_the_whole() {
    let ana = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1];
    let bo = [1, 1, 2, 2, 4, 1, 0, 2, 3, 3, 0, 2];
    let case = twelve(ana, bo);
    let found = agreement(&case.questionnaire, &case.assessment);
    let by_hand =
        kappa(&ana.into_iter().zip(bo).map(|(a, b)| (Level(a), Level(b))).collect::<Vec<_>>());
    assert_eq!(found.all.value, by_hand);
    assert_eq!(found.pairs.len(), 1);
    let pair = &found.pairs[0];
    assert_eq!((pair.one.as_str(), pair.other.as_str()), ("legal", "engineering"));
    assert_eq!(pair.kappa, found.all);
}

#[test]
fn a_third_rater_changes_the_whole_but_not_the_pair() {
    let levels = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1];
    let mut case = twelve(levels, levels);
    for (number, level) in (1..=12).zip(levels.into_iter().rev()) {
        case = case.answer("cy", &format!("STR-{number:02}"), claim(level));
    }
    let found = agreement(&case.questionnaire, &case.assessment);
    // All three give the same levels in different orders, so that chance is the same for each pair
    // and the whole is the mean of the pairs.
    let reversed: Vec<(Level, Level)> = levels
        .into_iter()
        .zip(levels.into_iter().rev())
        .map(|(a, b)| (Level(a), Level(b)))
        .collect();
    let by_hand = (1.0 + 2.0 * kappa(&reversed).unwrap()) / 3.0;
    assert!((found.all.value.unwrap() - by_hand).abs() < 1e-12, "{:?}", found.all);
    assert_eq!(found.pairs[0].kappa.value, Some(1.0), "Cy answers for no function");
}

#[test]
fn who_gives_higher_levels_is_told_in_levels_with_the_number_of_items() {
    let case = Case::new()
        .answer("ana", "STR-01", claim(4))
        .answer("bo", "STR-01", claim(2))
        .answer("cy", "STR-01", claim(0))
        .answer("ana", "STR-02", claim(2))
        .answer("bo", "STR-02", claim(2))
        .answer("ana", "SEC-03", claim(4));
    let leanings = agreement(&case.questionnaire, &case.assessment).leanings;
    let told: Vec<(&str, f64, usize)> = leanings
        .iter()
        .map(|found| (found.member.as_str(), found.difference, found.items))
        .collect();
    assert_eq!(told, [("ana", 1.5, 2), ("bo", 0.0, 2), ("cy", -3.0, 1)]);
}

fn found(case: &Case) -> Vec<Disagreement> {
    disagreements(&case.questionnaire, &case.assessment, &case.scores())
}

#[test]
fn what_hangs_on_a_disagreement_is_computed_at_the_lowest_and_the_highest_answer() {
    let case = Case::new().proven(&[("STR-02", 2)]).answer("ana", "STR-01", proven(0)).answer(
        "bo",
        "STR-01",
        proven(3),
    );
    let list = found(&case);
    assert_eq!(list.len(), 1);
    let only = &list[0];
    assert_eq!((only.lowest, only.highest, only.not_applicable), (Level(0), Level(3), 0));
    // STR-01 weighs 2 and STR-02, at 2, weighs 1.
    assert_eq!(only.low, Some(100.0 * 2.0 / 12.0));
    assert_eq!(only.high, Some(100.0 * 8.0 / 12.0));
    for (outcome, points) in [(0, only.low), (3, only.high)] {
        assert_eq!(case.clone().decide("STR-01", outcome).domain("STR").score, points);
    }
}

#[test]
fn a_gate_hangs_on_an_item_where_its_state_does() {
    let case = Case::new().proven(&[("SEC-02", 3)]).answer("ana", "STR-01", proven(1)).answer(
        "bo",
        "STR-01",
        proven(3),
    );
    let gates = &found(&case)[0].gates;
    assert_eq!(gates.len(), 1, "SEC-01 keeps the second one closed anyway");
    assert_eq!(gates[0].stage.as_str(), "S1");
    assert_eq!((gates[0].worst, gates[0].best), (GateState::Closed, GateState::Sound));
}

#[test]
fn what_a_gate_depends_on_comes_first_then_what_moves_the_score_most() {
    let case = Case::new()
        .proven(&[("SEC-02", 3)])
        .answer("ana", "STR-02", proven(0))
        .answer("bo", "STR-02", proven(4))
        .answer("ana", "SEC-03", proven(1))
        .answer("bo", "SEC-03", proven(3))
        .answer("ana", "STR-01", proven(1))
        .answer("bo", "STR-01", proven(3));
    let order: Vec<String> = found(&case).iter().map(|found| found.item.to_string()).collect();
    assert_eq!(order, ["STR-01", "STR-02", "SEC-03"]);
}

#[test]
fn a_critical_item_comes_first_even_where_another_keeps_the_gate_closed() {
    let case = Case::new()
        .answer("ana", "STR-02", proven(0))
        .answer("bo", "STR-02", proven(4))
        .answer("ana", "SEC-02", proven(1))
        .answer("bo", "SEC-02", proven(3));
    let list = found(&case);
    assert!(list.iter().all(|found| found.gates.is_empty()), "STR-01 has no level");
    assert!(list[0].spread() < list[1].spread());
    let order: Vec<&str> = list.iter().map(|found| found.item.as_str()).collect();
    assert_eq!(order, ["SEC-02", "STR-02"]);
}

#[test]
fn not_applicable_against_a_level_is_tried_out_too() {
    let case = Case::new()
        .proven(&[("STR-02", 4)])
        .answer("ana", "STR-01", not_applicable("no such thing"))
        .answer("bo", "STR-01", proven(2));
    let only = &found(&case)[0];
    assert_eq!(only.not_applicable, 1);
    assert_eq!(only.high, Some(100.0), "without the item, only STR-02 is left");
}

#[test]
fn a_decision_takes_an_item_off_the_list_and_nobody_s_answer() {
    let case = Case::new().answer("ana", "STR-01", proven(0)).answer("bo", "STR-01", proven(3));
    assert_eq!(found(&case).len(), 1);
    let decided = case.clone().decide("STR-01", 2);
    assert!(found(&decided).is_empty());
    assert!(is_divided(&decided.assessment, &"STR-01".into()), "they still differ");
    assert_eq!(decided.assessment.answers, case.assessment.answers);
    let not_applicable = case.decide_outcome("STR-01", Outcome::NotApplicable);
    assert!(found(&not_applicable).is_empty());
}

#[test]
fn all_items_can_be_disputed_at_once() {
    let mut case = Case::new();
    for item in ITEMS {
        case = case.answer("ana", item, claim(0)).answer("bo", item, claim(4));
    }
    assert_eq!(found(&case).len(), ITEMS.len());
}

// The command line.

fn disputed() -> Place {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron STR-01 --level 0 --by Ana");
    let ran = place.run("answer a.ron STR-01 --level 3 --by Ben");
    assert!(ran.err.contains("A decision settles it"), "{}", ran.err);
    place
}

#[test]
fn a_decision_is_recorded_with_its_rationale_and_reopened_and_all_of_it_stays_in_the_log() {
    let place = disputed();
    let ran = place.run("decide a.ron str-01 --level 2 --rationale x --by Ana");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("STR-01"), "{}", ran.err);
    let ran = place.run("decide a.ron STR-01 --level 2 --rationale 'Seen the minutes' --by Cleo");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("the team settled on level 2"), "{}", ran.out);
    assert!(ran.err.contains("carries level 1"), "a decision is no evidence: {}", ran.err);
    let file = place.read("a.ron");
    assert!(file.contains("rationale: \"Seen the minutes\""), "{file}");
    let ran = place.run("decide a.ron STR-01 --reopen --by Ben");
    assert!(ran.out.contains("reopened"), "{}", ran.out);
    assert!(ran.err.contains("A decision settles it"), "the answers count again: {}", ran.err);
    let log = place.done("log a.ron --item STR-01");
    for part in [
        "Ana: STR-01 answer: 0",
        "Ben: STR-01 answer: 3",
        "Seen the minutes",
        "Ben: STR-01 decision",
    ] {
        assert!(log.contains(part), "{part} in {log}");
    }
}

#[test]
fn a_decision_that_makes_no_sense_changes_nothing() {
    let place = disputed();
    place.fails("decide a.ron STR-01 --level 2 --by Ana", 2, "--rationale");
    place.fails("decide a.ron STR-01 --by Ana --rationale x", 2, "--level");
    place.fails("decide a.ron STR-01 --level 2 --rationale x", 2, "--by");
    place.fails("decide a.ron STR-01 --level 9 --rationale x --by Ana", 1, "4");
    place.fails("decide a.ron STR-01 --level 2 --rationale x --by ?", 1, "?");
    place.fails("decide a.ron STR-01 --reopen --by Ana", 1, "no decision on STR-01");
    place.fails("decide a.ron NIX-01 --level 2 --rationale x --by Ana", 1, "NIX-01");
}
