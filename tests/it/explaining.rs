//! Figures taken apart give the figures; parts are scored by the same rules as the whole; open items
//! say what an answer would settle.

use waymark::charts::{headline, next_steps};
use waymark::model::{AnswerKey, Level};
use waymark::ops::{self, Opened, SAMPLE_AS_OF};
use waymark::scoring::explain::{ItemRule, LiftStep, item_sum, sum};
use waymark::scoring::filter::shown;
use waymark::scoring::{
    CapReason, Filter, GateState, ItemScore, ItemState, Scores, Standing, open_items, score,
    score_group,
};
use waymark::storage::Packs;

use crate::support::questionnaire::{
    Case, TODAY, backed, checked, claim, covering, dated, undated, with_evidence,
};

fn opened() -> (Opened, Scores) {
    let opened = ops::sample(&Packs::load(&[])).unwrap();
    let scores = score(&opened.questionnaire, &opened.assessment, SAMPLE_AS_OF);
    (opened, scores)
}

#[test]
fn the_parts_of_every_score_add_up_to_it() {
    let (opened, scores) = opened();
    let questionnaire = &opened.questionnaire;
    let groups = scores.domains.iter().map(|(id, score)| (id.as_str(), score));
    let groups = groups.chain(scores.stages.iter().map(|(id, score)| (id.as_str(), score)));
    for (id, figures) in groups {
        let items: Vec<&ItemScore> = questionnaire
            .items
            .iter()
            .zip(&scores.items)
            .filter(|(item, _)| item.domain.as_str() == id || item.stage.as_str() == id)
            .map(|(_, score)| score)
            .collect();
        let sum = sum(&questionnaire.scoring, questionnaire.top_level(), &items);
        assert_eq!(sum.score(), figures.score, "{id}");
        assert_eq!(sum.figures, *figures, "{id}");
        assert_eq!(sum.parts.iter().map(|part| part.product).sum::<u64>(), sum.supported);
        assert_eq!(sum.parts.len(), figures.answered, "{id}");
        assert_eq!(sum.open.len(), figures.applicable - figures.answered, "{id}");
        let next = sum.next_level.unwrap();
        let enough = 100 * next.reached >= next.weight * u64::from(next.needed_percent);
        assert!(!enough || !next.critical.is_empty(), "{id} would be at the next level");
    }
}

#[test]
fn the_voices_of_every_item_give_its_level() {
    let (opened, scores) = opened();
    for (item, of) in opened.questionnaire.items.iter().zip(&scores.items) {
        if of.state != ItemState::Answered {
            continue;
        }
        let sum = item_sum(&opened.questionnaire, &opened.assessment, item, SAMPLE_AS_OF);
        let mut levels: Vec<Level> = sum.voices.iter().map(|voice| voice.supported).collect();
        levels.sort_unstable();
        assert_eq!(Some(levels[(levels.len() - 1) / 2]), of.supported, "{}", item.id);
        assert_eq!(sum.rule == ItemRule::Median, levels.len() > 1, "{}", item.id);
        for voice in &sum.voices {
            assert_eq!(voice.cap.is_some(), !voice.lifts.is_empty(), "{}", item.id);
            if let Some(last) = voice.lifts.last() {
                assert_eq!(last.level, voice.claimed, "{}: the steps lift all of it", item.id);
            }
        }
    }
}

#[track_caller]
fn lifts(case: &Case) -> Vec<(LiftStep, u8)> {
    let item = case.questionnaire.item(&"STR-02".into()).unwrap();
    let sum = item_sum(&case.questionnaire, &case.assessment, item, TODAY);
    sum.voices[0].lifts.iter().map(|lift| (lift.step, lift.level.0)).collect()
}

#[test]
fn what_would_lift_a_cap_comes_in_the_order_in_which_it_helps() {
    use LiftStep::{CoverAll, DateEvidence, GiveEvidence, HaveItChecked, RenewEvidence};
    let bare = Case::new().answer("ana", "STR-02", claim(4));
    assert_eq!(lifts(&bare), [(GiveEvidence, 2), (CoverAll, 3), (HaveItChecked, 4)]);
    let old =
        Case::new().answer("ana", "STR-02", backed(3, [dated("2024-01-01".parse().unwrap())]));
    assert_eq!(lifts(&old), [(RenewEvidence(Some(12)), 3)]);
    let no_date = Case::new().answer("ana", "STR-02", backed(3, [undated()]));
    assert_eq!(lifts(&no_date), [(DateEvidence, 3)]);
    let proven = Case::new().answer("ana", "STR-02", backed(4, [checked(dated(TODAY))]));
    assert_eq!(lifts(&proven), []);
    assert_eq!(proven.item("STR-02").standing, Some(Standing::Checked));
    assert_eq!(old.item("STR-02").standing, Some(Standing::Stale));
    assert_eq!(bare.item("STR-02").standing, Some(Standing::Nothing));
    assert_eq!(bare.item("STR-02").cap, Some(CapReason::NoEvidence));
    let some = covering(None, backed(2, [dated(TODAY)]));
    let current = Case::new().answer("ana", "STR-02", some);
    assert_eq!(current.item("STR-02").standing, Some(Standing::Current));
    let begun = with_evidence(claim(2), []);
    assert_eq!(
        Case::new().answer("ana", "STR-02", begun).item("STR-02").standing,
        Some(Standing::Nothing)
    );
}

#[test]
fn a_part_is_scored_by_the_same_rules_and_the_gates_stay_those_of_the_whole() {
    let (opened, scores) = opened();
    let questionnaire = &opened.questionnaire;
    let of = |filter: &Filter| shown(questionnaire, &opened.assessment, filter, SAMPLE_AS_OF);
    let empty = of(&Filter::default());
    assert_eq!(empty.scores, scores);
    let filters = [
        Filter { critical_only: true, ..Filter::default() },
        Filter { layer: Some(questionnaire.layers[0].id.clone()), ..Filter::default() },
        Filter { function: Some(questionnaire.functions[0].id.clone()), ..Filter::default() },
        Filter { gap: Some(questionnaire.gaps[0].id.clone()), ..Filter::default() },
        Filter { framework: Some("eu-ai-act".into()), ..Filter::default() },
    ];
    for filter in filters {
        let part = of(&filter);
        assert!(part.questionnaire.items.len() < questionnaire.items.len(), "{filter:?}");
        assert!(!part.questionnaire.items.is_empty(), "{filter:?}");
        assert_eq!(part.scores.gates, scores.gates);
        for (domain, figures) in &part.scores.domains {
            let items: Vec<&ItemScore> = questionnaire
                .items
                .iter()
                .zip(&scores.items)
                .filter(|(item, _)| item.domain == *domain && filter.includes(questionnaire, item))
                .map(|(_, score)| score)
                .collect();
            let expected = score_group(&questionnaire.scoring, questionnaire.top_level(), &items);
            assert_eq!(*figures, expected, "{filter:?} {domain}");
        }
    }
}

#[test]
fn a_members_part_holds_that_members_answers_alone() {
    let (opened, _) = opened();
    for member in opened.assessment.members.keys() {
        let filter = Filter { member: Some(member.clone()), ..Filter::default() };
        let part = shown(&opened.questionnaire, &opened.assessment, &filter, SAMPLE_AS_OF);
        for (item, score) in opened.questionnaire.items.iter().zip(&part.scores.items) {
            let key = AnswerKey::new(&item.id, member);
            let own = opened.assessment.answer(&key).and_then(|answer| answer.claimed());
            if score.state != ItemState::DoesNotApply {
                assert_eq!(score.claimed, own, "{member} {}", item.id);
            }
            assert!(!score.disputed, "nobody disagrees alone");
        }
    }
}

#[test]
fn as_claimed_nothing_is_capped() {
    let (opened, scores) = opened();
    let filter = Filter { as_claimed: true, ..Filter::default() };
    let part = shown(&opened.questionnaire, &opened.assessment, &filter, SAMPLE_AS_OF);
    for (claimed, scored) in part.scores.items.iter().zip(&scores.items) {
        assert_eq!(claimed.supported, scored.claimed, "{}", scored.id);
    }
    assert_eq!(part.scores.gates, scores.gates, "a claim opens no gate");
}

#[test]
fn an_answer_narrows_the_range_by_what_the_open_item_says() {
    let (opened, scores) = opened();
    let open = open_items(&opened.questionnaire, &scores);
    assert!(!open.is_empty());
    assert!(open.windows(2).all(|pair| pair[0].domain_points >= pair[1].domain_points));
    let width = |scores: &Scores, id: &waymark::model::DomainId| {
        let figures = scores.domain(id).unwrap();
        figures.high.unwrap() - figures.low.unwrap()
    };
    for item in &open {
        let mut answered = opened.assessment.clone();
        let by = answered.members.keys().next().unwrap().clone();
        let key = AnswerKey::new(&item.id, &by);
        answered.answers.entry(item.id.clone()).or_default().insert(by, claim(3));
        let after = score(&opened.questionnaire, &answered, SAMPLE_AS_OF);
        let narrowed = width(&scores, &item.domain) - width(&after, &item.domain);
        assert!((narrowed - item.domain_points).abs() < 1e-9, "{key:?} narrows by {narrowed}");
    }
}

#[test]
fn the_headline_says_the_road_the_weakest_and_what_is_open() {
    let (opened, scores) = opened();
    let told = headline(&opened.questionnaire, &scores);
    let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed).unwrap();
    assert_eq!(told.closed.as_ref().unwrap().1, closed.blockers.len());
    assert_eq!(told.weakest.as_ref().unwrap().id, "ENV");
    let applicable: usize = scores.domains.iter().map(|(_, score)| score.applicable).sum();
    assert_eq!((told.counting, told.answered + told.open), (applicable, applicable));
    let text = waymark::text::Text::new("en");
    let sentence = waymark::ops::figures::headline(&told, &text);
    assert!(
        sentence
            .starts_with("S1 Position is the furthest open stage; 3 critical items keep S2 Build")
    );
    assert!(!sentence.contains('%'), "there is no overall percentage");
    let steps = next_steps(&opened.questionnaire, &opened.assessment, &scores, 3);
    assert_eq!(steps.len(), 3);
    for step in &steps {
        assert!(closed.blockers.contains(&step.action.item), "blockers come first");
    }
}

#[test]
fn an_empty_assessment_has_a_headline_too() {
    let case = Case::new();
    let text = waymark::text::Text::new("en");
    let told = headline(&case.questionnaire, &case.scores());
    let sentence = waymark::ops::figures::headline(&told, &text);
    assert!(sentence.starts_with("Nothing is answered yet"), "{sentence}");
}
