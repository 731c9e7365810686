//! What holds for the scores of all assessments, tried with many random ones.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use waymark::model::{
    Answer, Cap, CapWhen, Confidence, Coverage, Evidence, EvidenceKind, FieldValue, Level, Mode,
    Outcome, Questionnaire, Response, WholeAnswer,
};
use waymark::scoring::group::score_group;
use waymark::scoring::support::is_current;
use waymark::scoring::{GateState, GroupScore, ItemScore, ItemState, Scores};

use crate::support::questionnaire::{
    Case, ITEMS, TEAM, TODAY, choice, choices, no, proven, questionnaire, three_levels,
    with_evidence, yes,
};
use crate::support::same_cases;

// Random assessments.

fn response() -> impl Strategy<Value = Option<Response>> {
    prop_oneof![
        2 => Just(None),
        1 => Just(Some(Response::Unknown)),
        1 => Just(Some(Response::NotApplicable("A reason".to_owned()))),
        1 => Just(Some(Response::NotApplicable(" ".to_owned()))),
        8 => (0..5_u8).prop_map(|level| Some(Response::Level(Level(level)))),
    ]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    // Around today, around a year ago, anywhere near, or no date.
    let days = prop_oneof![-3..4_i32, -369..-361_i32, -900..30_i32];
    (prop::option::weighted(0.8, days), any::<bool>(), prop::bool::weighted(0.9)).prop_map(
        |(days, checked, says_something)| Evidence {
            title: if says_something { "Minutes".to_owned() } else { String::new() },
            kind: EvidenceKind::Record,
            location: String::new(),
            date: days.map(|days| TODAY.checked_add(jiff::Span::new().days(days)).unwrap()),
            checked_by: if checked { "Audit".to_owned() } else { String::new() },
            ..Evidence::default()
        },
    )
}

fn coverage() -> impl Strategy<Value = Option<Coverage>> {
    prop_oneof![
        1 => Just(None),
        1 => prop::sample::select(Coverage::ALL.to_vec()).prop_map(Some),
        2 => Just(Some(Coverage::All)),
    ]
}

fn answer() -> impl Strategy<Value = WholeAnswer> {
    (response(), coverage(), prop::collection::vec(evidence(), 0..4), any::<bool>()).prop_map(
        |(response, coverage, evidence, flagged)| {
            let answer = Answer {
                response,
                coverage,
                confidence: flagged.then_some(Confidence::Low),
                flagged,
                ..Answer::default()
            };
            with_evidence(answer, evidence)
        },
    )
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        1 => Just(Outcome::NotApplicable),
        4 => (0..5_u8).prop_map(|level| Outcome::Level(Level(level))),
    ]
}

fn facts() -> impl Strategy<Value = Vec<(&'static str, FieldValue)>> {
    let agents = prop::sample::select(vec!["none", "with_approval", "alone"]);
    let markets = subsequence(vec!["eu", "korea", "brazil", "us-colorado"], 0..=4);
    (prop::option::of(any::<bool>()), prop::option::of(agents), prop::option::of(markets)).prop_map(
        |(sells, agents, markets)| {
            let mut facts = Vec::new();
            facts.extend(sells.map(|sells| ("sells_ai", if sells { yes() } else { no() })));
            facts.extend(agents.map(|agents| ("agents", choice(agents))));
            facts.extend(markets.map(|markets| ("markets", choices(&markets))));
            facts
        },
    )
}

/// Any assessment of either questionnaire: partly answered, capped, disputed, decided.
fn case() -> impl Strategy<Value = Case> {
    let answers = prop::collection::vec(prop::option::weighted(0.6, answer()), 7 * 3);
    let decisions = prop::collection::vec(prop::option::weighted(0.15, outcome()), 7);
    (any::<bool>(), answers, decisions, facts(), prop::bool::weighted(0.2)).prop_map(
        |(five, answers, decisions, facts, quick)| {
            let mut case = Case::of(if five { questionnaire() } else { three_levels() });
            let places = ITEMS.into_iter().flat_map(|item| TEAM.map(|member| (item, member)));
            for ((item, member), answer) in places.zip(answers) {
                if let Some(answer) = answer {
                    case = case.answer(member, item, answer);
                }
            }
            for (item, outcome) in ITEMS.into_iter().zip(decisions) {
                if let Some(outcome) = outcome {
                    case = case.decide_outcome(item, outcome);
                }
            }
            for (field, value) in facts {
                case = case.fact(field, value);
            }
            if quick { case.quick() } else { case }
        },
    )
}

/// Every group of items that gets a score, by name.
fn groups(scores: &Scores) -> BTreeMap<String, GroupScore> {
    let domains = scores.domains.iter().map(|(id, score)| (format!("domain {id}"), score));
    let stages = scores.stages.iter().map(|(id, score)| (format!("stage {id}"), score));
    let layers = scores.layers.iter().map(|(id, score)| (format!("layer {id}"), score));
    let gaps = scores.gaps.iter().map(|gap| (format!("gap {}", gap.id), &gap.score));
    let all = domains.chain(stages).chain(layers).chain(gaps);
    all.map(|(name, score)| (name, score.clone())).collect()
}

/// A random item that is in one of these states.
fn pick(scores: &Scores, index: &Index, states: &[ItemState]) -> Option<String> {
    let items: Vec<&ItemScore> =
        scores.items.iter().filter(|item| states.contains(&item.state)).collect();
    (!items.is_empty()).then(|| index.get(&items).id.to_string())
}

/// Caps that an author may write: some missing, in any order, at any level. Only having no evidence
/// may not be better than having some.
fn caps() -> impl Strategy<Value = Vec<Cap>> {
    let when = vec![
        CapWhen::Undated,
        CapWhen::OlderThanMonths(12),
        CapWhen::OlderThanMonths(24),
        CapWhen::PartialCoverage,
        CapWhen::NoIndependentCheck,
    ];
    let level = (0..5_u8).prop_map(Level);
    (subsequence(when, 0..=5).prop_shuffle(), prop::collection::vec(level, 5)).prop_map(
        |(when, levels)| {
            let caps = when.into_iter().zip(levels).map(|(when, level)| Cap { when, level });
            caps.chain([Cap { when: CapWhen::NoEvidence, level: Level(0) }]).collect()
        },
    )
}

fn shuffled(questionnaire: &Questionnaire) -> impl Strategy<Value = Questionnaire> + use<> {
    let questionnaire = questionnaire.clone();
    Just(questionnaire.items.clone())
        .prop_shuffle()
        .prop_map(move |items| Questionnaire { items, ..questionnaire.clone() })
}

proptest! {
    #![proptest_config(same_cases(400))]

    #[test]
    fn scores_lie_between_0_and_100_and_inside_their_range(case in case()) {
        for (name, group) in groups(&case.scores()) {
            for points in [group.score, group.claimed, group.low, group.high, group.target] {
                let inside = points.is_none_or(|points| (0.0..=100.0).contains(&points));
                prop_assert!(inside, "{}", name);
            }
            // The score leaves out what is not answered; the range has it at the bottom and at the
            // top; so the score lies between the two.
            if let (Some(low), Some(high)) = (group.low, group.high) {
                let score = group.score.unwrap_or(low);
                prop_assert!(low <= score && score <= high, "{}: {:?}", name, group);
            }
            prop_assert_eq!(group.low.is_some(), group.applicable > 0);
            prop_assert_eq!(group.high.is_some(), group.applicable > 0);
            prop_assert_eq!(group.level.is_some(), group.applicable > 0);
            prop_assert_eq!(group.score.is_some(), group.answered > 0);
            prop_assert_eq!(group.claimed.is_some(), group.answered > 0);
            prop_assert_eq!(group.weakest.is_some(), group.answered > 0);
            prop_assert!(group.level.is_none_or(|level| level <= case.questionnaire.top_level()));
        }
    }

    #[test]
    fn a_score_is_the_weighted_mean_of_the_levels(case in case()) {
        let scores = case.scores();
        let top = f64::from(case.questionnaire.top_level().0);
        for (domain, group) in &scores.domains {
            let answered: Vec<&ItemScore> = case
                .questionnaire
                .items
                .iter()
                .filter(|item| item.domain == *domain)
                .map(|item| scores.item(&item.id).unwrap())
                .filter(|item| item.supported.is_some())
                .collect();
            let weight: f64 = answered.iter().map(|item| f64::from(item.weight)).sum();
            let mean = answered
                .iter()
                .map(|item| f64::from(item.supported.unwrap().0) * f64::from(item.weight) / weight)
                .sum::<f64>();
            match group.score {
                Some(score) => prop_assert!((score - 100.0 / top * mean).abs() < 1e-9),
                None => prop_assert!(answered.is_empty()),
            }
        }
    }

    #[test]
    fn nothing_is_supported_that_was_not_claimed(case in case()) {
        let scores = case.scores();
        for item in &scores.items {
            prop_assert_eq!(item.claimed.is_some(), item.state == ItemState::Answered);
            prop_assert_eq!(item.supported.is_some(), item.state == ItemState::Answered);
            prop_assert!(item.supported <= item.claimed);
            prop_assert!(item.claimed.is_none_or(|level| level <= case.questionnaire.top_level()));
            prop_assert_eq!(item.cap.is_some(), item.supported < item.claimed, "{:?}", item);
        }
        for (name, group) in groups(&scores) {
            prop_assert!(group.score <= group.claimed, "{}: {:?}", name, group);
        }
    }

    #[test]
    fn with_everything_answered_the_range_is_the_score(
        case in case(),
        levels in prop::collection::vec(0..5_u8, 7),
    ) {
        let mut case = case;
        for (item, level) in ITEMS.into_iter().zip(levels) {
            case = case.answer("bo", item, proven(level));
            case.assessment.decisions.remove(item);
        }
        for (name, group) in groups(&case.scores()) {
            prop_assert_eq!(group.answered, group.applicable);
            prop_assert_eq!(group.low, group.score, "{}", name);
            prop_assert_eq!(group.high, group.score, "{}", name);
        }
    }

    #[test]
    fn answering_an_item_never_widens_a_range(
        case in case(),
        index in any::<Index>(),
        answer in answer(),
    ) {
        let before = case.scores();
        if let Some(item) = pick(&before, &index, &[ItemState::Unanswered, ItemState::Unknown]) {
            let after = groups(&case.answer("dee", &item, answer).scores());
            for (name, before) in groups(&before) {
                let after = &after[&name];
                // Where the last item turned out not to apply, there is no range left.
                let (Some(low), Some(high)) = (after.low, after.high) else {
                    prop_assert_eq!(after.applicable, 0);
                    continue;
                };
                prop_assert!(before.low.unwrap() <= low, "{}: {:?} {:?}", name, before, after);
                prop_assert!(before.high.unwrap() >= high, "{}: {:?} {:?}", name, before, after);
            }
        }
    }

    #[test]
    fn more_evidence_never_lowers_anything(
        case in case(),
        item in prop::sample::select(ITEMS.to_vec()),
        member in prop::sample::select(TEAM.to_vec()),
        evidence in evidence(),
        caps in prop::option::of(caps()),
    ) {
        let mut case = case;
        if let Some(caps) = caps {
            case.questionnaire.caps = caps;
        }
        let before = case.scores();
        let answers = case.assessment.answers.entry(item.into()).or_default();
        answers.entry(member.into()).or_default().evidence.insert("new".into());
        case.assessment.evidence.insert("new".into(), evidence);
        let after = case.scores();
        for (before, after) in before.items.iter().zip(&after.items) {
            prop_assert_eq!(before.claimed, after.claimed);
            prop_assert!(before.supported <= after.supported);
        }
        for (before, after) in before.gates.iter().zip(&after.gates) {
            prop_assert!(before.state <= after.state);
        }
        let after = groups(&after);
        for (name, before) in groups(&before) {
            let after = &after[&name];
            prop_assert!(before.score <= after.score, "{}", name);
            prop_assert!(before.low <= after.low, "{}", name);
            prop_assert!(before.high <= after.high, "{}", name);
            prop_assert!(before.level <= after.level, "{}", name);
        }
    }

    #[test]
    fn it_does_not_matter_who_said_what_or_in_which_order(
        case in case(),
        ids in Just(TEAM.to_vec()).prop_shuffle(),
    ) {
        let mut other = case.clone();
        other.assessment.answers.clear();
        for (item, answers) in case.assessment.answers.iter().rev() {
            for (member, answer) in answers.iter().rev() {
                let place = TEAM.iter().position(|id| *id == member.as_str()).unwrap();
                let answer = answer.clone();
                other = other.answer(ids[place], item.as_str(), answer);
            }
        }
        prop_assert_eq!(case.scores(), other.scores());
    }

    #[test]
    fn the_order_of_the_items_does_not_matter(
        (case, questionnaire) in case().prop_flat_map(|case| {
            let shuffled = shuffled(&case.questionnaire);
            (Just(case), shuffled)
        }),
    ) {
        let other = Case { questionnaire, ..case.clone() };
        let (scores, others) = (case.scores(), other.scores());
        // Of items that are equally weak the first is named, so only how weak they are can be told.
        let weakness = |group: &GroupScore| {
            let item = group.weakest.as_ref().map(|id| scores.item(id).unwrap());
            item.map(|item| (item.supported, item.critical))
        };
        let other_groups = groups(&others);
        for (name, group) in groups(&scores) {
            let other = &other_groups[&name];
            prop_assert_eq!(weakness(&group), weakness(other));
            prop_assert_eq!(
                GroupScore { weakest: None, ..group.clone() },
                GroupScore { weakest: None, ..other.clone() }
            );
        }
        prop_assert_eq!(scores.progress, others.progress);
        for (gate, other) in scores.gates.iter().zip(&others.gates) {
            prop_assert_eq!(gate.state, other.state);
            let blockers = gate.blockers.iter().collect::<BTreeSet<_>>();
            prop_assert_eq!(blockers, other.blockers.iter().collect::<BTreeSet<_>>());
        }
    }

    #[test]
    fn a_domain_level_never_falls_when_an_item_rises(
        items in prop::collection::vec(
            (prop::option::weighted(0.9, 0..5_u8), 1..4_u32, any::<bool>()),
            1..8,
        ),
        percent in 1..=100_u32,
        index in any::<Index>(),
    ) {
        let mut rules = questionnaire().scoring;
        rules.domain_level_percent = percent;
        let template = Case::new().item("STR-02");
        let mut items: Vec<ItemScore> = items
            .into_iter()
            .map(|(level, weight, critical)| ItemScore {
                state: if level.is_some() { ItemState::Answered } else { ItemState::Unanswered },
                claimed: level.map(|_| Level(4)),
                supported: level.map(Level),
                weight,
                critical,
                ..template.clone()
            })
            .collect();
        let scored = |items: &[ItemScore]| {
            score_group(&rules, Level(4), &items.iter().collect::<Vec<_>>())
        };
        let before = scored(&items);
        let rising = &mut items[index.index(before.applicable)];
        let risen = rising.supported.map_or(0, |level| 4.min(level.0 + 1));
        rising.supported = Some(Level(risen));
        rising.claimed = Some(Level(4));
        rising.state = ItemState::Answered;
        let after = scored(&items);
        prop_assert!(before.level <= after.level);
        prop_assert!(before.low <= after.low);
    }

    #[test]
    fn a_later_gate_is_never_further_open_than_an_earlier_one(case in case()) {
        let gates = case.scores().gates;
        for pair in gates.windows(2) {
            prop_assert!(pair[0].state >= pair[1].state);
            prop_assert!(pair[0].blockers.iter().all(|id| pair[1].blockers.contains(id)));
        }
        for gate in gates {
            prop_assert_eq!(gate.state == GateState::Closed, !gate.blockers.is_empty());
            prop_assert_eq!(gate.state == GateState::Open, !gate.to_sound.is_empty());
        }
    }

    #[test]
    fn a_fact_that_hides_no_item_changes_no_score(case in case(), sells in any::<bool>()) {
        let before = case.scores();
        let after = case.fact("sells_ai", FieldValue::Flag(sells)).scores();
        prop_assert_eq!(groups(&before), groups(&after));
        prop_assert_eq!(before.items, after.items);
        prop_assert_eq!(before.gates, after.gates);
    }

    #[test]
    fn quick_mode_and_back_changes_nothing(case in case()) {
        let mut full = case;
        full.assessment.mode = Mode::Full;
        let mut again = full.clone().quick();
        let quick = again.scores();
        for (item, score) in again.questionnaire.items.iter().zip(&quick.items) {
            prop_assert!(item.critical || score.state == ItemState::DoesNotApply);
        }
        prop_assert_eq!(&quick.gates, &full.scores().gates, "gates look at critical items only");
        again.assessment.mode = Mode::Full;
        prop_assert_eq!(again.scores(), full.scores());
    }

    #[test]
    fn a_team_of_one_mind_comes_to_what_each_of_them_says(answer in answer()) {
        let alone = Case::new().answer("ana", "STR-01", answer.clone());
        let mut together = alone.clone();
        for member in ["bo", "cy", "dee"] {
            together = together.answer(member, "STR-01", answer.clone());
        }
        prop_assert_eq!(alone.scores(), together.scores());
    }

    /// Months as the calendar counts them: the last day of a shorter month stands for those it lacks.
    #[test]
    fn evidence_is_current_to_the_day_that_the_calendar_gives(
        days in 0_i64..4000, later in -40_i64..2500, months in 0_u16..48
    ) {
        let date = Date::constant(2019, 12, 1).checked_add(days.days()).unwrap();
        let as_of = date.checked_add(later.days()).unwrap();
        let last_day = date.checked_add(i64::from(months).months()).unwrap();
        let evidence = Evidence { date: Some(date), ..Evidence::default() };
        let expected = last_day >= as_of && date <= as_of.tomorrow().unwrap();
        prop_assert_eq!(is_current(&evidence, months, as_of), expected);
        // The days around the end are those that matter.
        for day in [last_day, last_day.tomorrow().unwrap()] {
            let is_kept = day <= last_day && date <= day.tomorrow().unwrap();
            prop_assert_eq!(is_current(&evidence, months, day), is_kept);
        }
    }
}
