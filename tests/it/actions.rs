//! Rule 8: the steps, their order and what they would change; and the optimiser against trying
//! everything.

use jiff::civil::date;
use proptest::prelude::*;
use waymark::model::{
    ActionId, ActionState, Condition, Crosswalk, Exposure, LegalDate, Level, Mark, PlannedAction,
    StepSort, TargetPreset,
};
use waymark::scoring::goals::{Advice, Ask, Goal, Why, advise};
use waymark::scoring::optimise::{Candidate, Cover, NoChoice, Problem, Wish, solve};
use waymark::scoring::{
    Action, ActionKind, EffortSource, GateState, Need, actions, default_days, needs,
};

use crate::support::questionnaire::{Case, ITEMS, TODAY, claim, not_applicable, yes};
use crate::support::same_cases;

fn steps(case: &Case) -> Vec<Action> {
    actions(&case.questionnaire, &case.assessment, &case.scores())
}

fn step(case: &Case, item: &str) -> Action {
    steps(case).into_iter().find(|action| action.item.as_str() == item).unwrap()
}

fn order(case: &Case) -> Vec<String> {
    steps(case).iter().map(|action| format!("{}@{}", action.item, action.to)).collect()
}

/// All items proven at this level.
fn all_at(level: u8) -> Case {
    Case::new().proven(&ITEMS.map(|item| (item, level)))
}

fn legal_date(day: jiff::civil::Date, item: &str) -> LegalDate {
    LegalDate {
        date: day,
        framework: "eu-ai-act".into(),
        clauses: Vec::new(),
        title: "It applies".to_owned(),
        condition: Condition::Always,
        items: vec![item.into()],
        mark: Mark::Official,
        note: String::new(),
    }
}

fn with_dates(mut case: Case, dates: Vec<LegalDate>) -> Case {
    case.questionnaire.crosswalk = Some(Crosswalk {
        version: "1".to_owned(),
        as_of: TODAY,
        obligations: Vec::new(),
        differences: Vec::new(),
        dates,
    });
    case
}

#[test]
fn what_holds_the_first_gate_comes_first_then_what_keeps_it_from_being_sound() {
    let case = all_at(3).proven(&[("SEC-01", 1), ("STR-01", 2)]);
    let held = |item: &str| step(&case, item).gate.map(|gate| (gate.stage, gate.from_being));
    assert_eq!(held("SEC-01"), Some(("S2".into(), GateState::Open)));
    assert_eq!(held("STR-01"), Some(("S1".into(), GateState::Sound)));
    assert_eq!(held("STR-02"), None);
    assert_eq!(order(&case)[..2], ["SEC-01@2", "STR-01@3"]);
}

#[test]
fn then_comes_what_a_legal_date_is_near_for() {
    let near = legal_date(date(2027, 11, 23), "SEC-03");
    let nearer = legal_date(date(2026, 12, 1), "STR-03");
    let case = with_dates(all_at(3), vec![near, nearer]);
    assert_eq!(order(&case)[..2], ["STR-03@4", "SEC-03@4"]);
    let days = step(&case, "SEC-03").date.map(|near| near.days);
    assert_eq!(days, Some(365));
}

#[test]
fn a_legal_date_that_is_far_or_past_or_does_not_concern_moves_nothing() {
    let far = legal_date(date(2027, 11, 24), "SEC-03");
    let past = legal_date(date(2026, 11, 22), "SEC-03");
    let mut other = legal_date(date(2026, 12, 1), "SEC-03");
    other.condition = Condition::Or(Vec::new());
    let case = with_dates(all_at(3), vec![far, past, other]);
    assert_eq!(step(&case, "SEC-03").date, None);
    let today = with_dates(all_at(3), vec![legal_date(TODAY, "SEC-03")]);
    assert_eq!(step(&today, "SEC-03").date.map(|near| near.days), Some(0));
}

#[test]
fn then_comes_what_closes_the_most_exposed_gap_and_then_what_takes_least() {
    let case = all_at(3).fact("sells_ai", yes());
    let exposed = step(&case, "STR-02").exposure;
    assert_eq!(exposed, Some(("G1".into(), Exposure::Medium)));
    // STR-01 and SEC-01 close it too, but are critical and take longer.
    assert_eq!(
        order(&case),
        ["STR-02@4", "STR-04@4", "STR-01@4", "SEC-01@4", "SEC-03@4", "STR-03@4", "SEC-02@4"]
    );
}

#[test]
fn what_only_wants_evidence_is_to_be_proved_and_takes_a_quarter() {
    let case = all_at(3).answer("ana", "STR-02", claim(3));
    let action = step(&case, "STR-02");
    assert_eq!((action.from, action.to), (Some(Level(1)), Level(2)));
    assert_eq!(action.kind, ActionKind::Prove);
    assert_eq!(action.effort.days, 2);
    assert_eq!(step(&all_at(1), "STR-02").kind, ActionKind::Raise);
    assert_eq!(step(&all_at(1), "STR-02").effort.days, 5);
}

#[test]
fn what_nobody_answered_is_counted_from_the_bottom_and_says_so() {
    let action = step(&Case::new(), "STR-01");
    assert_eq!((action.from, action.to, action.kind), (None, Level(1), ActionKind::FindOut));
}

#[test]
fn what_is_at_the_top_or_does_not_apply_has_no_step() {
    let case = all_at(3).proven(&[("STR-02", 4)]).answer("ana", "SEC-03", not_applicable("No"));
    let items: Vec<String> = order(&case);
    assert!(!items.iter().any(|item| item.starts_with("STR-02") || item.starts_with("SEC-03")));
}

#[test]
fn each_level_asks_for_the_evidence_that_its_caps_ask_for() {
    let case = Case::new();
    let of = |level| needs(&case.questionnaire, Level(level));
    assert_eq!(of(1), []);
    assert_eq!(of(2), [Need::Evidence]);
    assert_eq!(of(3), [Need::Evidence, Need::WithinMonths(12), Need::FullCoverage]);
    assert_eq!(
        of(4),
        [Need::Evidence, Need::WithinMonths(12), Need::FullCoverage, Need::IndependentCheck]
    );
}

#[test]
fn the_effect_is_what_the_same_rules_give_for_the_new_level() {
    let case = all_at(3).proven(&[("SEC-01", 1)]);
    let effect = step(&case, "SEC-01").effect;
    let then = case.clone().proven(&[("SEC-01", 2)]).scores();
    assert_eq!(effect.before, case.domain("SEC").score);
    assert_eq!(effect.after, then.domain(&"SEC".into()).unwrap().score);
    assert_eq!(effect.gates, [("S2".into(), GateState::Closed, GateState::Open)]);
    assert_eq!(effect.blockers_left, Some(0));
}

#[test]
fn effort_is_the_actions_or_the_questionnaires_or_the_teams_or_the_default() {
    let mut case = all_at(1);
    let effort = |case: &Case| step(case, "STR-02").effort;
    assert_eq!((effort(&case).days, effort(&case).source), (5, EffortSource::Default));
    let sort = StepSort { to: Level(2), critical: false };
    case.assessment.efforts.insert(sort, 7);
    assert_eq!((effort(&case).days, effort(&case).source), (7, EffortSource::Team));
    case.questionnaire.items[1].effort = vec![1, 2, 3, 4];
    assert_eq!((effort(&case).days, effort(&case).source), (2, EffortSource::Questionnaire));
    let own = PlannedAction { effort: Some(9), ..PlannedAction::new(&"STR-02".into(), Level(2)) };
    case.assessment.plan.insert(ActionId::of(&own.item, own.to), own);
    assert_eq!((effort(&case).days, effort(&case).source), (9, EffortSource::Action));
}

#[test]
fn the_default_efforts_are_those_of_the_documentation() {
    let days = |to, critical| default_days(StepSort { to: Level(to), critical });
    assert_eq!([1, 2, 3, 4, 5].map(|to| days(to, false)), [2, 5, 8, 12, 16]);
    assert_eq!([1, 2, 3, 4].map(|to| days(to, true)), [3, 8, 12, 18]);
}

#[test]
fn a_target_is_the_items_or_the_domains_or_the_presets_or_the_questionnaires() {
    let mut case = Case::new();
    let target = |case: &Case, item: &str| case.item(item).target.0;
    assert_eq!((target(&case, "STR-01"), target(&case, "STR-02")), (3, 2));
    case.assessment.target_preset = Some(TargetPreset { critical: Level(4), others: Level(3) });
    assert_eq!((target(&case, "STR-01"), target(&case, "STR-02")), (4, 3));
    case.assessment.domain_targets.insert("STR".into(), Level(1));
    assert_eq!((target(&case, "STR-01"), target(&case, "SEC-01")), (1, 4));
    case.assessment.targets.insert("STR-01".into(), Level(2));
    assert_eq!((target(&case, "STR-01"), target(&case, "STR-02")), (2, 1));
}

// The reverse.

fn ask(goal: Goal, wish: Wish, days: Option<u32>) -> Ask {
    Ask { goal, wish, days }
}

fn advice(case: &Case, ask: &Ask) -> Advice {
    advise(&case.questionnaire, &case.assessment, &case.scores(), ask)
}

fn chosen(advice: &Advice) -> Vec<String> {
    match advice {
        Advice::Steps(proposal) => {
            proposal.steps.iter().map(|(step, _)| format!("{}@{}", step.item, step.to)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_gate_opens_with_the_steps_of_its_blockers_and_each_says_why() {
    let case = all_at(3).proven(&[("SEC-01", 0)]);
    let advice = advice(&case, &ask(Goal::Gate("S2".into()), Wish::Fewest, None));
    assert_eq!(chosen(&advice), ["SEC-01@1", "SEC-01@2"]);
    let Advice::Steps(proposal) = advice else { panic!() };
    assert_eq!(proposal.days, 3 + 8);
    let whys: Vec<&Why> = proposal.steps.iter().map(|(_, why)| why).collect();
    assert_eq!(whys, [&Why::FirstOf(Level(2)), &Why::HoldsGate("S2".into())]);
    let levels: Vec<_> =
        proposal.steps.iter().map(|(step, _)| (step.item.clone(), step.to)).collect();
    let then = case.scores().with_levels(&case.questionnaire, &case.assessment, &levels);
    assert_eq!(then.gates[1].state, GateState::Open);
}

#[test]
fn an_open_gate_needs_nothing_and_an_unknown_one_gets_nothing() {
    let case = all_at(3);
    let of = |stage: &str| advice(&case, &ask(Goal::Gate(stage.into()), Wish::Cheapest, None));
    assert_eq!(of("S1"), Advice::Reached);
    assert_eq!(of("S9"), Advice::Nothing);
}

#[test]
fn a_domain_level_leaves_out_the_fifth_of_the_weight_that_costs_most() {
    // Weights 2, 1, 1, 1 of 5: one of the three ordinary items may stay behind.
    let mut case = all_at(1).proven(&[("STR-03", 0)]);
    case = case.fact("agents", crate::support::questionnaire::choice("alone"));
    let goal = Goal::Domain("STR".into(), Level(2));
    let advice = advice(&case, &ask(goal, Wish::Cheapest, None));
    assert_eq!(chosen(&advice), ["STR-01@2", "STR-02@2", "STR-04@2"]);
    let Advice::Steps(proposal) = advice else { panic!() };
    assert!(matches!(proposal.steps[1].1, Why::Share(_)));
}

#[test]
fn too_few_days_say_how_many_it_takes_and_what_gets_nearest() {
    let case = all_at(3).proven(&[("SEC-01", 0)]);
    let advice = advice(&case, &ask(Goal::Targets, Wish::Cheapest, Some(12)));
    let Advice::Beyond { least, nearest } = advice else { panic!("{advice:?}") };
    assert_eq!(least, 3 + 8 + 12);
    assert_eq!(nearest.days, 11);
    assert_eq!(nearest.steps.len(), 2);
}

#[test]
fn what_the_team_gave_up_is_not_proposed_again() {
    let mut case = all_at(3).proven(&[("SEC-01", 1)]);
    let id = ActionId::of(&"SEC-01".into(), Level(2));
    let dropped = PlannedAction {
        state: ActionState::Dropped,
        ..PlannedAction::new(&"SEC-01".into(), Level(2))
    };
    case.assessment.plan.insert(id.clone(), dropped);
    let advice = advice(&case, &ask(Goal::Gate("S2".into()), Wish::Fewest, None));
    assert_eq!(advice, Advice::GivenUp(vec![id]));
}

#[test]
fn what_an_action_waits_for_comes_along() {
    let mut case = all_at(3).proven(&[("SEC-01", 1), ("STR-03", 1)]);
    let before = PlannedAction::new(&"STR-03".into(), Level(2));
    let before_id = ActionId::of(&before.item, before.to);
    let mut action = PlannedAction::new(&"SEC-01".into(), Level(2));
    action.after.insert(before_id.clone());
    let id = ActionId::of(&action.item, action.to);
    case.assessment.plan.insert(before_id, before);
    case.assessment.plan.insert(id.clone(), action);
    let advice = advice(&case, &ask(Goal::Gate("S2".into()), Wish::Fewest, None));
    assert_eq!(chosen(&advice), ["SEC-01@2", "STR-03@2"]);
    let Advice::Steps(proposal) = advice else { panic!() };
    assert_eq!(proposal.steps[1].1, Why::WaitedForBy(id));
}

#[test]
fn the_sample_is_answered_for_every_goal_and_the_steps_do_what_they_say() {
    let opened = waymark::ops::sample(&waymark::storage::Packs::load(&[])).unwrap();
    let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
    let scores = waymark::ops::score(&opened, waymark::ops::SAMPLE_AS_OF);
    let reached = |advice: &Advice| -> waymark::scoring::Scores {
        let Advice::Steps(proposal) = advice else { panic!("{advice:?}") };
        let levels: Vec<_> =
            proposal.steps.iter().map(|(step, _)| (step.item.clone(), step.to)).collect();
        scores.with_levels(questionnaire, assessment, &levels)
    };
    let ask_for = |goal: Goal, days| {
        advise(questionnaire, assessment, &scores, &ask(goal, Wish::Cheapest, days))
    };
    for (index, gate) in scores.gates.iter().enumerate().skip(1) {
        let then = reached(&ask_for(Goal::Gate(gate.stage.clone()), None));
        assert_ne!(then.gates[index].state, GateState::Closed, "{}", gate.stage);
    }
    for domain in &questionnaire.domains {
        let goal = Goal::Domain(domain.id.clone(), Level(3));
        let then = reached(&ask_for(goal, None));
        assert!(then.domain(&domain.id).unwrap().level >= Some(Level(3)), "{}", domain.id);
    }
    // The plan gave ENV-01 up, and its target needs it.
    let given_up = ActionId::of(&"ENV-01".into(), Level(2));
    assert_eq!(ask_for(Goal::Targets, Some(60)), Advice::GivenUp(vec![given_up.clone()]));
    let mut taken_up = assessment.clone();
    taken_up.plan.remove(&given_up);
    let all =
        |days| advise(questionnaire, &taken_up, &scores, &ask(Goal::Targets, Wish::Cheapest, days));
    let Advice::Beyond { least, nearest } = all(Some(60)) else { panic!() };
    assert!(nearest.days <= 60 && nearest.days > 50, "{}", nearest.days);
    let then = reached(&all(Some(least)));
    assert!(then.items.iter().all(|item| item.supported.is_none_or(|level| level >= item.target)));
    assert!(matches!(all(Some(least - 1)), Advice::Beyond { .. }));
}

// The optimiser equals trying everything.

fn small_problem() -> impl Strategy<Value = Problem> {
    (1..11_usize).prop_flat_map(|count| {
        let place = move || 0..count;
        let cover = (prop::collection::vec((place(), 1..4_u32), 1..6), 0..10_u32)
            .prop_map(|(of, at_least)| Cover { of, at_least });
        (
            prop::collection::vec(
                (0..20_u32, 0..5_u32).prop_map(|(days, gain)| Candidate { days, gain }),
                count,
            ),
            prop::collection::vec((place(), place()), 0..6),
            prop::collection::vec(place(), 0..3),
            prop::collection::vec(place(), 0..2),
            prop::collection::vec(cover, 0..3),
            prop::option::of(0..120_u32),
            prop_oneof![Just(Wish::Fewest), Just(Wish::Cheapest), Just(Wish::MostGain)],
        )
            .prop_map(|(steps, requires, must, never, covers, budget, wish)| Problem {
                steps,
                requires,
                must,
                never,
                covers,
                budget,
                wish,
            })
    })
}

/// The two figures by which a choice is judged, the less the better; `None` where it doesn't fit.
fn judged(problem: &Problem, has: impl Fn(usize) -> bool) -> Option<(i64, i64)> {
    let chosen = || (0..problem.steps.len()).filter(|index| has(*index));
    let days: u32 = chosen().map(|index| problem.steps[index].days).sum();
    let gain: u32 = chosen().map(|index| problem.steps[index].gain).sum();
    let count = i64::try_from(chosen().count()).unwrap();
    let covered = |cover: &Cover| {
        let of = cover.of.iter().filter(|(index, _)| has(*index));
        of.map(|(_, weight)| weight).sum::<u32>() >= cover.at_least
    };
    let fits = problem.requires.iter().all(|(step, needed)| !has(*step) || has(*needed))
        && problem.must.iter().all(|index| has(*index))
        && !problem.never.iter().any(|index| has(*index))
        && problem.covers.iter().all(covered)
        && problem.budget.is_none_or(|budget| days <= budget);
    fits.then(|| match problem.wish {
        Wish::Fewest => (count, days.into()),
        Wish::Cheapest => (days.into(), count),
        Wish::MostGain => (-i64::from(gain), days.into()),
    })
}

proptest! {
    #![proptest_config(same_cases(200))]

    #[test]
    fn the_optimiser_finds_what_trying_everything_finds(problem in small_problem()) {
        let all = 0..1_u32 << problem.steps.len();
        let best = all.filter_map(|bits| judged(&problem, |index| bits & (1 << index) != 0)).min();
        match solve(&problem) {
            Ok(chosen) => {
                let found = judged(&problem, |index| chosen.contains(&index));
                prop_assert!(found.is_some(), "the choice fits: {chosen:?}");
                prop_assert_eq!(found, best);
            }
            Err(why) => {
                prop_assert_eq!(why, NoChoice::Infeasible);
                prop_assert_eq!(best, None);
            }
        }
    }
}
