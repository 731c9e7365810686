//! The scoring rules of DESIGN.md, each at its edges. What holds for all assessments is in
//! `scoring_properties`.

use jiff::civil::{Date, date};
use waymark::model::{
    Answer, Applicability, Cap, CapWhen, Coverage, Evidence, Exposure, FieldValue, Item, ItemId,
    Level, Outcome, WholeAnswer,
};
use waymark::scoring::group::score_group;
use waymark::scoring::support::{is_current, is_dated};
use waymark::scoring::{CapReason, GateState, ItemScore, ItemState, round_half_up};

use crate::support::questionnaire::{
    Case, ITEMS, TODAY, backed, checked, choice, choices, claim, covering, dated, dont_know, no,
    not_applicable, proven, questionnaire, three_levels, undated, with_evidence, yes,
};

const RECENT: Date = date(2026, 6, 1);
const STALE: Date = date(2025, 11, 22);

// Rule 1: the supported level.

/// What Ana's answer carries by itself today.
#[track_caller]
fn check_supported(answer: impl Into<WholeAnswer>, supported: u8, cap: Option<CapReason>) {
    let answer = answer.into();
    let claimed = answer.answer.claimed();
    let item = Case::new().answer("ana", "STR-01", answer).item("STR-01");
    assert_eq!(item.claimed, claimed);
    assert_eq!((item.supported, item.cap), (Some(Level(supported)), cap));
}

#[test]
fn a_claim_that_nothing_backs_carries_one() {
    check_supported(claim(4), 1, Some(CapReason::NoEvidence));
    let covered = Answer { coverage: Some(Coverage::All), ..claim(4) };
    check_supported(covered, 1, Some(CapReason::NoEvidence));
}

#[test]
fn evidence_that_says_neither_what_nor_where_it_is_is_none() {
    let blank = |title: &str, location: &str| Evidence {
        title: title.to_owned(),
        location: location.to_owned(),
        ..checked(dated(RECENT))
    };
    check_supported(backed(4, [blank("", "")]), 1, Some(CapReason::NoEvidence));
    check_supported(backed(4, [blank(" ", "\t")]), 1, Some(CapReason::NoEvidence));
    check_supported(backed(4, [blank("", "https://wiki/minutes")]), 4, None);
    check_supported(backed(4, [blank("Minutes", "")]), 4, None);
}

#[test]
fn undated_evidence_carries_two() {
    check_supported(backed(4, [undated()]), 2, Some(CapReason::UndatedEvidence));
    check_supported(backed(4, [checked(undated())]), 2, Some(CapReason::UndatedEvidence));
}

#[test]
fn old_evidence_carries_two() {
    check_supported(backed(4, [dated(STALE)]), 2, Some(CapReason::OldEvidence(12)));
    check_supported(backed(4, [checked(dated(STALE))]), 2, Some(CapReason::OldEvidence(12)));
}

#[test]
fn evidence_counts_for_twelve_months_to_the_day() {
    // The scoring date, the date of the evidence, what it carries.
    let cases = [
        (date(2026, 11, 23), date(2026, 11, 23), 4),
        (date(2026, 11, 23), date(2025, 11, 24), 4),
        (date(2026, 11, 23), date(2025, 11, 23), 4),
        (date(2026, 11, 23), date(2025, 11, 22), 2),
        (date(2026, 1, 1), date(2025, 1, 1), 4),
        (date(2026, 1, 1), date(2024, 12, 31), 2),
        // A month has no thirty days: the end of a long month meets the end of a short one.
        (date(2025, 2, 28), date(2024, 2, 29), 4),
        (date(2025, 3, 1), date(2024, 2, 29), 2),
        (date(2024, 2, 29), date(2023, 3, 1), 4),
        (date(2024, 2, 29), date(2023, 2, 28), 2),
        (date(2024, 2, 28), date(2023, 2, 28), 4),
        (date(2028, 2, 29), date(2027, 2, 28), 2),
    ];
    for (as_of, dated_on, supported) in cases {
        let answer = backed(4, [checked(dated(dated_on))]);
        let item = Case::new().on(as_of).answer("ana", "STR-01", answer).item("STR-01");
        let cap = (supported == 2).then_some(CapReason::OldEvidence(12));
        assert_eq!(
            (item.supported, item.cap),
            (Some(Level(supported)), cap),
            "evidence of {dated_on} on {as_of}"
        );
    }
}

#[test]
fn a_date_may_be_a_day_ahead_because_the_world_is_round() {
    for (as_of, tomorrow) in [
        (TODAY, date(2026, 11, 24)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2028, 2, 28), date(2028, 2, 29)),
    ] {
        let next = tomorrow.tomorrow().unwrap();
        assert!(is_dated(&dated(tomorrow), as_of) && is_current(&dated(tomorrow), 12, as_of));
        assert!(!is_dated(&dated(next), as_of) && !is_current(&dated(next), 12, as_of));
    }
    check_supported(backed(4, [checked(dated(date(2026, 11, 24)))]), 4, None);
    check_supported(
        backed(4, [checked(dated(date(2026, 11, 25)))]),
        2,
        Some(CapReason::UndatedEvidence),
    );
}

#[test]
fn the_ends_of_the_calendar_break_nothing() {
    for (as_of, dated_on) in [(Date::MAX, Date::MAX), (Date::MIN, Date::MIN)] {
        let answer = backed(4, [checked(dated(dated_on))]);
        let item = Case::new().on(as_of).answer("ana", "STR-01", answer).item("STR-01");
        assert_eq!(item.supported, Some(Level(4)));
    }
    let answer = backed(4, [checked(dated(Date::MIN))]);
    let item = Case::new().on(Date::MAX).answer("ana", "STR-01", answer).item("STR-01");
    assert_eq!(item.cap, Some(CapReason::OldEvidence(12)));
}

#[test]
fn anything_less_than_all_in_scope_carries_two() {
    let proof = || checked(dated(RECENT));
    for coverage in [None, Some(Coverage::None), Some(Coverage::Some), Some(Coverage::Half)] {
        let answer = covering(coverage, backed(4, [proof()]));
        check_supported(answer, 2, Some(CapReason::PartialCoverage));
    }
    check_supported(covering(Some(Coverage::All), backed(4, [proof()])), 4, None);
}

#[test]
fn the_top_needs_somebody_independent() {
    check_supported(backed(4, [dated(RECENT)]), 3, Some(CapReason::NoIndependentCheck));
    let nobody = Evidence { checked_by: "  ".to_owned(), ..dated(RECENT) };
    check_supported(backed(4, [nobody]), 3, Some(CapReason::NoIndependentCheck));
    check_supported(backed(4, [checked(dated(RECENT))]), 4, None);
}

#[test]
fn a_check_counts_only_on_evidence_that_is_current() {
    let current = || dated(RECENT);
    for elsewhere in [checked(dated(STALE)), checked(undated()), checked(dated(date(2026, 11, 25)))]
    {
        let answer = backed(4, [current(), elsewhere]);
        check_supported(answer, 3, Some(CapReason::NoIndependentCheck));
    }
    check_supported(backed(4, [current(), checked(dated(date(2025, 11, 23)))]), 4, None);
}

#[test]
fn a_claim_at_or_below_a_cap_is_untouched() {
    for level in 0..=1 {
        check_supported(claim(level), level, None);
    }
    for level in 0..=2 {
        check_supported(backed(level, [undated()]), level, None);
        check_supported(backed(level, [dated(STALE)]), level, None);
        let half = covering(Some(Coverage::Half), backed(level, [dated(RECENT)]));
        check_supported(half, level, None);
    }
    for level in 0..=3 {
        check_supported(backed(level, [dated(RECENT)]), level, None);
    }
}

#[test]
fn of_several_pieces_of_evidence_the_best_counts() {
    let best = || checked(dated(RECENT));
    check_supported(backed(4, [undated(), dated(STALE), best()]), 4, None);
    check_supported(backed(4, [best(), dated(STALE), undated()]), 4, None);
    check_supported(backed(4, [undated(), dated(STALE)]), 2, Some(CapReason::OldEvidence(12)));
    check_supported(backed(4, [undated(), dated(RECENT)]), 3, Some(CapReason::NoIndependentCheck));
}

#[test]
fn of_several_caps_the_lowest_counts_and_of_equal_ones_the_first_is_named() {
    let answer = covering(None, backed(4, [dated(STALE)]));
    check_supported(answer.clone(), 2, Some(CapReason::OldEvidence(12)));

    let mut case = Case::new().answer("ana", "STR-01", answer);
    case.questionnaire.caps.reverse();
    let item = case.item("STR-01");
    assert_eq!((item.supported, item.cap), (Some(Level(2)), Some(CapReason::PartialCoverage)));
}

#[test]
fn the_caps_are_the_questionnaires() {
    let mut case = Case::new().proven(&[("STR-01", 4)]).answer("ana", "STR-02", claim(4));
    case.questionnaire.caps.clear();
    assert_eq!(case.item("STR-02").supported, Some(Level(4)), "no caps, no capping");

    case.questionnaire.caps = vec![Cap { when: CapWhen::OlderThanMonths(6), level: Level(3) }];
    assert_eq!(case.item("STR-02").supported, Some(Level(4)), "nothing is older than six months");
    let case = case.answer("ana", "STR-01", backed(4, [dated(date(2026, 5, 22))]));
    let item = case.item("STR-01");
    assert_eq!((item.supported, item.cap), (Some(Level(3)), Some(CapReason::OldEvidence(6))));
    let case = case.answer("ana", "STR-01", backed(4, [dated(date(2026, 5, 23))]));
    assert_eq!(case.item("STR-01").supported, Some(Level(4)));
}

#[test]
fn one_piece_of_evidence_never_lowers_what_another_carries() {
    // Here old evidence is held against a claim, and undated evidence isn't.
    let mut case = Case::new().answer("ana", "STR-01", backed(3, [undated()]));
    case.questionnaire.caps.retain(|cap| cap.when != CapWhen::Undated);
    assert_eq!(case.item("STR-01").supported, Some(Level(3)));
    let case = case.answer("ana", "STR-01", backed(3, [undated(), dated(STALE)]));
    assert_eq!(case.item("STR-01").supported, Some(Level(3)));
}

#[test]
fn without_a_limit_of_age_an_old_check_counts() {
    let mut case = Case::new().answer("ana", "STR-01", backed(4, [checked(dated(STALE))]));
    case.questionnaire.caps.retain(|cap| !matches!(cap.when, CapWhen::OlderThanMonths(_)));
    assert_eq!(case.item("STR-01").supported, Some(Level(4)));
}

// Rule 2: the team's level.

/// What the team comes to when each member proves this level.
#[track_caller]
fn check_team(levels: &[u8], together: u8, disputed: bool) {
    let mut case = Case::new();
    for (index, level) in levels.iter().enumerate() {
        case = case.answer(&format!("member-{index}"), "STR-01", proven(*level));
    }
    let item = case.item("STR-01");
    assert_eq!(item.supported, Some(Level(together)), "{levels:?}");
    assert_eq!(item.claimed, Some(Level(together)), "{levels:?}");
    assert_eq!(item.disputed, disputed, "{levels:?}");
    assert_eq!(item.cap, None, "{levels:?}");
}

#[test]
fn the_median_counts_and_the_lower_middle_of_an_even_number() {
    check_team(&[3], 3, false);
    check_team(&[2, 3], 2, false);
    check_team(&[3, 2], 2, false);
    check_team(&[2, 2, 3], 2, false);
    check_team(&[3, 2, 3], 3, false);
    check_team(&[1, 2, 2, 1], 1, false);
    check_team(&[3, 3, 3, 4], 3, false);
    check_team(&[0, 1, 2, 3, 4], 2, true);
    check_team(&[4, 0, 4, 0], 0, true);
}

#[test]
fn two_levels_apart_is_a_disagreement_and_one_is_not() {
    check_team(&[1, 1], 1, false);
    check_team(&[1, 2], 1, false);
    check_team(&[1, 3], 1, true);
    check_team(&[3, 1], 1, true);
    check_team(&[1, 2, 3], 2, true);
    check_team(&[0, 4], 0, true);
}

#[test]
fn members_disagree_about_what_is_not_about_what_can_be_shown() {
    let case = Case::new().answer("ana", "STR-01", claim(4)).answer("bo", "STR-01", proven(3));
    let item = case.item("STR-01");
    assert!(!item.disputed, "claims one apart, though supported levels are two apart");
    assert_eq!((item.claimed, item.supported), (Some(Level(3)), Some(Level(1))));
    assert_eq!(item.cap, Some(CapReason::NoEvidence));

    let case = Case::new().answer("ana", "STR-01", claim(4)).answer("bo", "STR-01", claim(2));
    assert!(case.item("STR-01").disputed, "claims two apart, though both carry one");
}

#[test]
fn the_reason_for_a_cap_is_that_of_the_level_that_counts() {
    let case = Case::new()
        .answer("ana", "STR-01", claim(4))
        .answer("bo", "STR-01", backed(4, [dated(RECENT)]))
        .answer("cy", "STR-01", proven(4));
    let item = case.item("STR-01");
    assert_eq!((item.claimed, item.supported), (Some(Level(4)), Some(Level(3))));
    assert_eq!(item.cap, Some(CapReason::NoIndependentCheck));
}

#[test]
fn not_applicable_against_a_level_is_disputed_and_the_level_counts() {
    let case = Case::new().answer("ana", "STR-01", not_applicable("We have no agents")).answer(
        "bo",
        "STR-01",
        proven(2),
    );
    let item = case.item("STR-01");
    assert!(item.disputed);
    assert_eq!((item.state, item.supported), (ItemState::Answered, Some(Level(2))));
    assert_eq!(case.domain("STR").disputed, 1);
}

#[test]
fn not_applicable_without_a_reason_is_no_answer() {
    for reason in ["", "  \n"] {
        let case = Case::new().answer("ana", "STR-01", not_applicable(reason));
        assert_eq!(case.item("STR-01").state, ItemState::Unanswered);
        let case = case.answer("bo", "STR-01", proven(2));
        assert!(!case.item("STR-01").disputed);
    }
    let case = Case::new().answer("ana", "STR-01", not_applicable("No agents"));
    assert_eq!(case.item("STR-01").state, ItemState::NotApplicable);
}

#[test]
fn dont_know_is_unknown_and_not_zero() {
    let case = Case::new().answer("ana", "STR-01", dont_know());
    let item = case.item("STR-01");
    assert_eq!((item.state, item.claimed, item.supported), (ItemState::Unknown, None, None));
    let domain = case.domain("STR");
    assert_eq!((domain.score, domain.unknown, domain.answered), (None, 1, 0));
    assert_eq!((domain.low, domain.high), (Some(0.0), Some(100.0)));

    let case = case.answer("bo", "STR-01", proven(3));
    let item = case.item("STR-01");
    assert_eq!((item.supported, item.disputed), (Some(Level(3)), false), "who knows counts");
}

#[test]
fn a_note_or_a_flag_is_no_answer() {
    let note = Answer { note: "Ask Bo".to_owned(), flagged: true, ..Answer::default() };
    let mut backed = proven(4);
    backed.answer.response = None;
    let case = Case::new().answer("ana", "STR-01", note).answer("ana", "STR-02", backed);
    assert_eq!(case.item("STR-01").state, ItemState::Unanswered);
    assert_eq!(case.item("STR-02").state, ItemState::Unanswered);
}

#[test]
fn without_a_level_a_reasoned_not_applicable_says_more_than_a_dont_know() {
    let case = Case::new().answer("ana", "STR-01", dont_know()).answer(
        "bo",
        "STR-01",
        not_applicable("No agents"),
    );
    let item = case.item("STR-01");
    assert_eq!((item.state, item.disputed), (ItemState::NotApplicable, false));
}

#[test]
fn a_decision_replaces_the_answers_and_ends_the_dispute() {
    let disputed = Case::new().answer("ana", "STR-01", proven(0)).answer("bo", "STR-01", proven(4));
    assert!(disputed.item("STR-01").disputed);
    assert_eq!(disputed.item("STR-01").supported, Some(Level(0)));

    let item = disputed.decide("STR-01", 3).item("STR-01");
    assert_eq!((item.claimed, item.supported), (Some(Level(3)), Some(Level(3))));
    assert!(!item.disputed);
}

#[test]
fn a_decision_is_no_way_around_the_evidence() {
    let case = Case::new().decide("STR-01", 4);
    let item = case.item("STR-01");
    assert_eq!((item.claimed, item.supported), (Some(Level(4)), Some(Level(1))));
    assert_eq!(item.cap, Some(CapReason::NoEvidence));

    let case = Case::new().answer("ana", "STR-01", backed(4, [undated()])).decide("STR-01", 4);
    assert_eq!(case.item("STR-01").supported, Some(Level(2)));
}

#[test]
fn a_decision_rests_on_what_the_team_has_shown_together() {
    let current = with_evidence(claim(1), [dated(RECENT)]);
    let all_of_it = Answer { coverage: Some(Coverage::All), ..dont_know() };
    let case = Case::new()
        .answer("ana", "STR-01", current)
        .answer("bo", "STR-01", all_of_it)
        .decide("STR-01", 4);
    let item = case.item("STR-01");
    assert_eq!((item.supported, item.cap), (Some(Level(3)), Some(CapReason::NoIndependentCheck)));

    let with_check = with_evidence(Answer::default(), [checked(dated(RECENT))]);
    let case = case.answer("cy", "STR-01", with_check);
    assert_eq!(case.item("STR-01").supported, Some(Level(4)));
}

#[test]
fn the_team_may_decide_that_an_item_does_not_apply() {
    let case = Case::new()
        .answer("ana", "STR-01", proven(4))
        .answer("bo", "STR-01", proven(0))
        .decide_outcome("STR-01", Outcome::NotApplicable);
    let item = case.item("STR-01");
    assert_eq!((item.state, item.supported), (ItemState::NotApplicable, None));
    assert!(!item.disputed);
}

// Rule 3: score, range, claimed score, weakest item.

#[test]
fn nothing_answered_gives_no_score_and_the_whole_range() {
    let domain = Case::new().domain("STR");
    assert_eq!((domain.score, domain.claimed), (None, None));
    assert_eq!((domain.low, domain.high), (Some(0.0), Some(100.0)));
    assert_eq!((domain.level, domain.weakest), (Some(Level(0)), None));
    assert_eq!((domain.answered, domain.applicable), (0, 4));
}

#[test]
fn all_not_applicable_gives_neither_score_nor_range_nor_level_and_blocks_nothing() {
    let mut case = Case::new();
    for item in ITEMS {
        case = case.answer("ana", item, not_applicable("We do nothing of the kind"));
    }
    let domain = case.domain("STR");
    assert_eq!((domain.score, domain.claimed, domain.target), (None, None, None));
    assert_eq!((domain.low, domain.high), (None, None));
    assert_eq!((domain.level, domain.weakest), (None, None));
    assert_eq!((domain.applicable, domain.not_applicable), (0, 4));
    for gate in case.scores().gates {
        assert_eq!((gate.state, gate.blockers), (GateState::Sound, vec![]));
    }
}

#[test]
fn critical_items_weigh_two() {
    let case = Case::new().proven(&[("STR-01", 4), ("STR-02", 1)]);
    assert_eq!(case.domain("STR").score, Some(75.0)); // 25 × (2×4 + 1×1) / 3
    let case = Case::new().proven(&[("STR-01", 1), ("STR-02", 4)]);
    assert_eq!(case.domain("STR").score, Some(50.0)); // 25 × (2×1 + 1×4) / 3

    let case = case.rules(|rules| rules.critical_weight = 1);
    assert_eq!(case.domain("STR").score, Some(62.5), "the questionnaire may say otherwise");
}

#[test]
fn the_range_puts_what_is_not_answered_at_the_bottom_and_at_the_top() {
    // Weights 2, 1, 1, 1; the last two have no level.
    let case =
        Case::new().proven(&[("STR-01", 3), ("STR-02", 2)]).answer("ana", "STR-03", dont_know());
    let domain = case.domain("STR");
    assert_eq!(domain.score, Some(100.0 * 8.0 / 12.0));
    assert_eq!(domain.low, Some(40.0)); // 8 of 20
    assert_eq!(domain.high, Some(80.0)); // 8 + 8 of 20
    assert_eq!((domain.answered, domain.unknown, domain.applicable), (2, 1, 4));
}

#[test]
fn not_applicable_is_left_out_of_the_range() {
    let case = Case::new()
        .proven(&[("STR-01", 3), ("STR-02", 2)])
        .answer("ana", "STR-03", not_applicable("No agents"))
        .answer("ana", "STR-04", not_applicable("No agents"));
    let domain = case.domain("STR");
    assert_eq!(domain.low, domain.score);
    assert_eq!(domain.high, domain.score);
    assert_eq!((domain.applicable, domain.not_applicable), (2, 2));
}

#[test]
fn the_claimed_score_stands_beside_the_supported_one() {
    let case = Case::new().answer("ana", "STR-01", claim(4)).answer("ana", "STR-02", proven(4));
    let domain = case.domain("STR");
    assert_eq!(domain.claimed, Some(100.0));
    assert_eq!(domain.score, Some(50.0)); // 25 × (2×1 + 1×4) / 3
}

#[test]
fn the_target_score_is_what_all_targets_come_to() {
    // Critical items aim at 3, the others at 2.
    let mut case = Case::new();
    assert_eq!(case.domain("STR").target, Some(60.0)); // (2×3 + 3×2) of 20
    case.assessment.targets.insert("STR-02".into(), Level(4));
    assert_eq!(case.domain("STR").target, Some(70.0));
}

#[test]
fn the_weakest_item_is_the_lowest_then_the_critical_one_then_the_first() {
    let weakest = |answers: &[(&str, u8)]| {
        Case::new().proven(answers).domain("STR").weakest.map(|id| id.to_string())
    };
    assert_eq!(weakest(&[("STR-01", 3), ("STR-02", 1)]).as_deref(), Some("STR-02"));
    assert_eq!(weakest(&[("STR-01", 1), ("STR-02", 1)]).as_deref(), Some("STR-01"));
    assert_eq!(weakest(&[("STR-03", 1), ("STR-02", 1)]).as_deref(), Some("STR-02"));
    assert_eq!(weakest(&[]), None);

    let case = Case::new().proven(&[("SEC-01", 2), ("SEC-02", 2), ("SEC-03", 2)]);
    assert_eq!(case.domain("SEC").weakest, Some("SEC-01".into()), "the first of the critical ones");
    let case = Case::new().proven(&[("STR-03", 2), ("SEC-01", 2), ("SEC-02", 3)]);
    assert_eq!(
        case.layer("technical").weakest,
        Some("SEC-01".into()),
        "a critical item goes before an ordinary one that comes first"
    );
}

#[test]
fn the_weakest_item_is_judged_by_what_is_supported() {
    let case = Case::new().answer("ana", "STR-01", claim(4)).answer("ana", "STR-02", proven(2));
    assert_eq!(case.domain("STR").weakest, Some("STR-01".into()));
}

#[test]
fn stages_and_layers_are_scored_like_domains() {
    let case = Case::new().proven(&[
        ("STR-01", 4),
        ("STR-02", 4),
        ("STR-03", 0),
        ("STR-04", 0),
        ("SEC-01", 0),
        ("SEC-02", 4),
        ("SEC-03", 4),
    ]);
    assert_eq!(case.stage("S1").score, Some(100.0));
    assert_eq!(case.stage("S2").score, Some(0.0));
    assert_eq!(case.layer("legal").score, Some(100.0));
    assert_eq!(case.layer("technical").score, Some(100.0 * 8.0 / 24.0));
}

#[test]
fn items_of_a_part_count_once_for_the_whole_gap() {
    let case = Case::new();
    let gaps: Vec<String> = case.scores().gaps.iter().map(|gap| gap.id.to_string()).collect();
    assert_eq!(gaps, ["G1"], "a part is no gap of its own");
    let gap = case.gap("G1").score;
    assert_eq!(gap.applicable, 4, "STR-01, STR-02, STR-04, and SEC-01 once");

    // Weights: STR-02 1, SEC-01 2, which is tagged with the gap and with its part.
    let case = case.proven(&[("STR-02", 4), ("SEC-01", 1)]);
    assert_eq!(case.gap("G1").score.score, Some(50.0));
}

#[test]
fn points_are_rounded_half_up_when_shown() {
    for (points, shown) in [
        (0.0, 0),
        (0.499, 0),
        (0.5, 1),
        (12.5, 13),
        (62.5, 63),
        (62.499_999, 62),
        (87.5, 88),
        (99.5, 100),
        (100.0, 100),
    ] {
        assert_eq!(round_half_up(points), shown, "{points}");
    }
    let case = Case::new().proven(&[("STR-02", 1), ("STR-03", 0)]);
    assert_eq!(case.domain("STR").score, Some(12.5), "full precision until then");
    let case = Case::new().proven(&[("STR-02", 2), ("STR-03", 3)]);
    assert_eq!(case.domain("STR").score.map(round_half_up), Some(63));
}

#[test]
fn a_level_beyond_the_scale_counts_as_its_top() {
    let case = Case::new().proven(&[("STR-01", 200), ("STR-02", 9), ("STR-03", 4), ("STR-04", 4)]);
    let domain = case.domain("STR");
    assert_eq!((domain.score, domain.level), (Some(100.0), Some(Level(4))));
}

#[test]
fn answers_to_items_that_the_questionnaire_does_not_have_are_left_out() {
    let case = Case::new().proven(&[("STR-01", 3)]);
    let with_stray = case.clone().answer("ana", "OLD-99", proven(0)).decide("OLD-98", 0);
    assert_eq!(case.scores(), with_stray.scores());
}

#[test]
fn a_scale_of_three_levels_scores_zero_fifty_and_a_hundred() {
    for (level, points) in [(0, 0.0), (1, 50.0), (2, 100.0)] {
        let case = Case::of(three_levels()).proven(&[
            ("STR-01", level),
            ("STR-02", level),
            ("STR-03", level),
            ("STR-04", level),
        ]);
        let domain = case.domain("STR");
        assert_eq!((domain.score, domain.level), (Some(points), Some(Level(level))));
        assert_eq!((domain.low, domain.high), (Some(points), Some(points)));
    }
    let case = Case::of(three_levels()).proven(&[("STR-01", 2)]);
    let domain = case.domain("STR");
    assert_eq!((domain.low, domain.high), (Some(40.0), Some(100.0)), "the top is the scale's");
    assert_eq!(domain.target, Some(70.0)); // (2×2 + 3×1) of 10
    assert_eq!(case.answer("ana", "STR-02", claim(2)).item("STR-02").supported, Some(Level(0)));
}

// Rule 4: the domain level.

/// The level of a group in which ordinary items of these weights prove these levels.
#[track_caller]
fn check_level(percent: u32, items: &[(u32, Option<u8>)], expected: u8) {
    let mut rules = questionnaire().scoring;
    rules.domain_level_percent = percent;
    let items: Vec<ItemScore> = items
        .iter()
        .map(|(weight, level)| ItemScore {
            state: if level.is_some() { ItemState::Answered } else { ItemState::Unanswered },
            claimed: level.map(Level),
            supported: level.map(Level),
            weight: *weight,
            critical: false,
            ..Case::new().item("STR-02")
        })
        .collect();
    let scored = score_group(&rules, Level(4), &items.iter().collect::<Vec<_>>());
    assert_eq!(scored.level, Some(Level(expected)), "{percent} % of {items:?}");
}

#[test]
fn four_fifths_of_the_weight_reach_a_level_and_a_hair_less_does_not() {
    check_level(80, &[(80, Some(3)), (20, Some(0))], 3);
    check_level(80, &[(79, Some(3)), (21, Some(0))], 0);
    check_level(80, &[(7_999, Some(3)), (2_001, Some(2))], 2);
    check_level(80, &[(4, Some(4)), (1, Some(1))], 4);
    check_level(81, &[(4, Some(4)), (1, Some(1))], 1);
    check_level(100, &[(99, Some(4)), (1, Some(3))], 3);
    check_level(80, &[(1, Some(4))], 4);
}

#[test]
fn what_is_not_answered_reaches_no_level() {
    check_level(80, &[(80, Some(2)), (20, None)], 2);
    check_level(80, &[(79, Some(2)), (21, None)], 0);
    check_level(80, &[(1, None)], 0);
}

#[test]
fn a_domain_level_goes_by_weight_in_a_real_domain() {
    // Weights 2, 1, 1, 1: four of five reach 3, then three of four.
    let case = Case::new().proven(&[("STR-01", 3), ("STR-02", 3), ("STR-03", 3), ("STR-04", 0)]);
    assert_eq!(case.domain("STR").level, Some(Level(3)));
    let case = case.fact("agents", choice("none")).proven(&[("STR-03", 1)]);
    assert_eq!(case.domain("STR").level, Some(Level(1)));
}

#[test]
fn every_critical_item_has_to_reach_the_domain_level() {
    let mut case = Case::new()
        .proven(&[("STR-01", 1), ("STR-02", 4), ("STR-03", 4), ("STR-04", 4)])
        .rules(|rules| rules.domain_level_percent = 10);
    assert_eq!(case.domain("STR").level, Some(Level(1)));
    case.assessment.answers.remove("STR-01");
    assert_eq!(case.domain("STR").level, Some(Level(0)), "an unanswered one reaches none");
    let case = case.answer("ana", "STR-01", not_applicable("No strategy is needed"));
    assert_eq!(case.domain("STR").level, Some(Level(4)), "one that doesn't apply holds nothing");
}

// Rule 5: gates.

#[track_caller]
fn check_gate(case: &Case, stage: &str, state: GateState, blockers: &[&str]) {
    let gate = case.gate(stage);
    let ids: Vec<&str> = gate.blockers.iter().map(ItemId::as_str).collect();
    assert_eq!((gate.state, ids.as_slice()), (state, blockers), "{stage}");
}

#[test]
fn a_gate_names_its_blockers_in_the_order_of_the_walk() {
    let case = Case::new();
    check_gate(&case, "S1", GateState::Closed, &["STR-01", "SEC-02"]);
    // In the list of items SEC-01 comes before SEC-02, but on the walk it comes last.
    check_gate(&case, "S2", GateState::Closed, &["STR-01", "SEC-02", "SEC-01"]);
    assert_eq!(case.scores().furthest_open_stage(), None);
}

#[test]
fn a_gate_opens_at_two_and_is_sound_at_three() {
    let case = Case::new().proven(&[("STR-01", 2), ("SEC-02", 1)]);
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    assert_eq!(case.gate("S1").to_sound, Vec::<ItemId>::new(), "first things first");

    let case = case.proven(&[("SEC-02", 2)]);
    check_gate(&case, "S1", GateState::Open, &[]);
    assert_eq!(case.gate("S1").to_sound, ["STR-01".into(), "SEC-02".into()]);

    let case = case.proven(&[("STR-01", 3)]);
    check_gate(&case, "S1", GateState::Open, &[]);
    assert_eq!(case.gate("S1").to_sound, ["SEC-02".into()]);

    let case = case.proven(&[("SEC-02", 4)]);
    check_gate(&case, "S1", GateState::Sound, &[]);
    assert_eq!(case.gate("S1").to_sound, Vec::<ItemId>::new());
}

#[test]
fn a_gate_looks_at_earlier_stages_too() {
    let case = Case::new().proven(&[("STR-01", 4), ("SEC-01", 4)]);
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    check_gate(&case, "S2", GateState::Closed, &["SEC-02"]);

    let case = case.proven(&[("SEC-02", 2)]);
    check_gate(&case, "S2", GateState::Open, &[]);
    assert_eq!(case.gate("S2").to_sound, ["SEC-02".into()]);
    assert_eq!(case.scores().furthest_open_stage().unwrap().stage.as_str(), "S2");

    let case = case.proven(&[("SEC-01", 1)]);
    check_gate(&case, "S1", GateState::Open, &[]);
    check_gate(&case, "S2", GateState::Closed, &["SEC-01"]);
    assert_eq!(case.scores().furthest_open_stage().unwrap().stage.as_str(), "S1");
}

#[test]
fn only_supported_levels_of_critical_items_open_a_gate() {
    let case = Case::new().proven(&[("STR-01", 3), ("STR-02", 0), ("SEC-03", 0)]);
    let case = case.answer("ana", "SEC-02", claim(4));
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    let case = case.answer("ana", "SEC-02", dont_know());
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    let case = case.answer("ana", "SEC-02", not_applicable(""));
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
}

#[test]
fn what_does_not_apply_blocks_no_gate() {
    let mut case = Case::new().proven(&[("STR-01", 3)]).answer(
        "ana",
        "SEC-02",
        not_applicable("Nothing connects"),
    );
    check_gate(&case, "S1", GateState::Sound, &[]);

    // The same for one that the profile hides.
    case.assessment.answers.remove("SEC-02");
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    let hidden = item_of(&case, "STR-04").condition.clone();
    case.questionnaire.items[5].condition = hidden;
    check_gate(&case, "S1", GateState::Closed, &["SEC-02"]);
    let case = case.fact("agents", choice("none"));
    check_gate(&case, "S1", GateState::Sound, &[]);
}

#[test]
fn gates_stand_at_the_levels_that_the_questionnaire_names() {
    let case = Case::of(three_levels()).proven(&[("STR-01", 1), ("SEC-02", 2), ("SEC-01", 0)]);
    check_gate(&case, "S1", GateState::Open, &[]);
    assert_eq!(case.gate("S1").to_sound, ["STR-01".into()]);
    check_gate(&case, "S2", GateState::Closed, &["SEC-01"]);
}

// Which items count.

fn item_of<'a>(case: &'a Case, id: &str) -> &'a Item {
    case.questionnaire.item(&id.into()).unwrap()
}

#[test]
fn quick_mode_asks_only_critical_items_and_keeps_the_other_answers() {
    let full = Case::new().proven(&[("STR-01", 4), ("STR-02", 0)]);
    let quick = full.clone().quick();
    assert_eq!(quick.item("STR-02").state, ItemState::DoesNotApply);
    assert_eq!(quick.domain("STR").score, Some(100.0));
    assert_eq!(quick.domain("STR").applicable, 1);
    assert_eq!(quick.scores().progress.asked, 3);
    assert_eq!(
        quick.assessment.applicability(item_of(&quick, "STR-02")),
        Applicability::OutsideQuickMode
    );

    let mut widened = quick;
    widened.assessment.mode = full.assessment.mode;
    assert_eq!(widened.scores(), full.scores());
}

#[test]
fn an_answer_to_a_hidden_item_is_not_counted_and_comes_back() {
    let asked = Case::new().proven(&[("STR-03", 4), ("STR-04", 0)]).decide("STR-04", 0);
    assert_eq!(asked.domain("STR").score, Some(50.0));

    let hidden = asked.clone().fact("agents", choice("none"));
    assert_eq!(hidden.item("STR-04").state, ItemState::DoesNotApply);
    assert_eq!(hidden.item("STR-04").supported, None);
    let domain = hidden.domain("STR");
    assert_eq!((domain.score, domain.applicable, domain.not_applicable), (Some(100.0), 3, 0));
    assert_eq!(
        hidden.assessment.applicability(item_of(&hidden, "STR-04")),
        Applicability::HiddenByProfile
    );

    let again = hidden.fact("agents", choice("alone"));
    assert_eq!(again.domain("STR"), asked.domain("STR"));
}

#[test]
fn a_skipped_profile_field_leaves_the_item_asked() {
    let case = Case::new();
    assert!(case.assessment.profile.is_empty());
    assert_eq!(case.item("STR-04").state, ItemState::Unanswered);
    assert_eq!(case.domain("STR").applicable, 4);
}

#[test]
fn a_hidden_item_is_not_disputed() {
    let case = Case::new()
        .answer("ana", "STR-04", proven(0))
        .answer("bo", "STR-04", proven(4))
        .fact("agents", choice("none"));
    assert!(!case.item("STR-04").disputed);
    assert_eq!(case.domain("STR").disputed, 0);
}

#[test]
fn progress_counts_what_is_dealt_with_of_what_is_asked() {
    let case = Case::new()
        .proven(&[("STR-01", 0)])
        .answer("ana", "STR-02", not_applicable("No exports"))
        .answer("ana", "STR-03", dont_know())
        .answer("ana", "SEC-01", not_applicable(""))
        .fact("agents", choice("none"));
    let progress = case.scores().progress;
    assert_eq!((progress.dealt_with, progress.asked), (3, 6));
    assert!((progress.ratio() - 0.5).abs() < f32::EPSILON);
}

// Exposure.

#[track_caller]
fn check_exposure(
    facts: &[(&str, FieldValue)],
    exposure: Option<Exposure>,
    undecided_facts: usize,
) {
    let mut case = Case::new();
    for (field, value) in facts {
        case = case.fact(field, value.clone());
    }
    let gap = case.gap("G1");
    assert_eq!((gap.exposure, gap.undecided_facts), (exposure, undecided_facts), "{facts:?}");
}

#[test]
fn exposure_is_low_up_to_medium_and_high_beyond_half_of_the_facts() {
    // The facts: sells AI; agents act; sells in the EU; three markets or more.
    let agents = |option| ("agents", choice(option));
    let markets = |options: &[&str]| ("markets", choices(options));
    let sells = |value| ("sells_ai", value);
    check_exposure(&[], None, 4);
    check_exposure(&[("regulated", yes())], None, 4);
    check_exposure(&[sells(no()), agents("none"), markets(&[])], Some(Exposure::Low), 0);
    check_exposure(&[sells(yes()), agents("none"), markets(&[])], Some(Exposure::Medium), 0);
    check_exposure(&[sells(yes()), agents("alone"), markets(&[])], Some(Exposure::Medium), 0);
    check_exposure(&[sells(yes()), agents("alone"), markets(&["eu"])], Some(Exposure::High), 0);
    let many = markets(&["eu", "korea", "brazil"]);
    check_exposure(&[sells(yes()), agents("alone"), many], Some(Exposure::High), 0);
    check_exposure(&[sells(no())], Some(Exposure::Low), 3);
    check_exposure(&[markets(&["eu", "korea"])], Some(Exposure::Medium), 2);
}

#[test]
fn exposure_never_changes_a_score() {
    let unexposed = Case::new()
        .proven(&[("STR-01", 3), ("STR-02", 1), ("SEC-01", 2)])
        .fact("sells_ai", no())
        .fact("agents", choice("with_approval"))
        .fact("markets", choices(&[]));
    let exposed = unexposed
        .clone()
        .fact("sells_ai", yes())
        .fact("agents", choice("alone"))
        .fact("markets", choices(&["eu", "korea", "brazil"]));
    assert_eq!(unexposed.gap("G1").exposure, Some(Exposure::Medium));
    assert_eq!(exposed.gap("G1").exposure, Some(Exposure::High));
    assert_eq!(unexposed.gap("G1").score, exposed.gap("G1").score);
    let (before, after) = (unexposed.scores(), exposed.scores());
    assert_eq!(before.items, after.items);
    assert_eq!(before.domains, after.domains);
    assert_eq!(before.stages, after.stages);
    assert_eq!(before.layers, after.layers);
    assert_eq!(before.gates, after.gates);
}
