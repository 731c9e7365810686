//! The sample that the program brings along: as the program writes it, and worth exploring.

use std::fs;

use waymark::model::{
    ActionState, Assessment, Change, Edit, EvidenceKind, MemberId, Standing, Trail,
};
use waymark::ops::{self, SAMPLE_AS_OF, SAMPLE_NAME};
use waymark::scoring::{GateState, ItemState, agreement, round_half_up, score};
use waymark::storage::{Packs, entry_id, write_assessment};

use crate::source::root;

/// The milestones: what each is called, the last day of work that is in it.
const MILESTONES: [(&str, &str, &str); 3] = [
    ("kick-off", "Kick-off workshops", "2026-10-09"),
    ("all-functions", "All functions heard", "2026-10-23"),
    ("steering", "November steering meeting", "2026-11-06"),
];

/// How many actions are planned.
const PLANNED: usize = 11;

const HANNA: &str = "hanna-lindqvist";

/// The sample with every step taken again, and the milestones frozen anew when they would have been.
fn rewritten(opened: &ops::Opened) -> Assessment {
    let mut rewritten = opened.assessment.clone();
    rewritten.trail = Trail::default();
    let mut rewritten = rewritten.replayed();
    let mut frozen = MILESTONES.iter().peekable();
    let noon = |day: &str| format!("{day}T15:30:00Z").parse::<jiff::Timestamp>().unwrap();
    let freeze = |rewritten: &mut Assessment, (id, name, day): &(&str, &str, &str)| {
        let scores = score(&opened.questionnaire, rewritten, day.parse().unwrap());
        let frozen = scores.freeze(&opened.questionnaire, *name, Some(HANNA.into()));
        let change = Change::milestone(rewritten, &(*id).into(), Some(frozen));
        rewritten.record(Edit { by: HANNA.into(), at: noon(day), changes: vec![change] }, entry_id);
    };
    for (_, entry) in opened.assessment.trail.in_order() {
        let step = entry.edit.clone();
        if step.changes.iter().any(|change| matches!(change, Change::Milestone(..))) {
            continue;
        }
        while let Some(next) = frozen.next_if(|(_, _, day)| noon(day) < step.at) {
            freeze(&mut rewritten, next);
        }
        rewritten.record(step, entry_id);
    }
    for next in frozen {
        freeze(&mut rewritten, next);
    }
    rewritten
}

fn opened() -> ops::Opened {
    ops::sample(&Packs::load(&[])).unwrap()
}

#[test]
fn the_sample_is_what_saving_it_would_write() {
    let opened = opened();
    let path = root().join("assets/samples").join(SAMPLE_NAME);
    if std::env::var_os("UPDATE_SAMPLE").is_some() {
        let written = rewritten(&opened);
        fs::write(&path, write_assessment(&written)).unwrap();
        return;
    }
    assert_eq!(opened.warnings, []);
    let bytes = fs::read_to_string(path).unwrap();
    assert_eq!(write_assessment(&opened.assessment), bytes);
    assert_eq!(opened.assessment.profile.len(), opened.questionnaire.profile.len());
    for (id, member) in &opened.assessment.members {
        assert_eq!(*id, MemberId::from_name(&member.name));
    }
}

#[test]
fn the_sample_has_something_of_everything() {
    let opened = opened();
    let scores = score(&opened.questionnaire, &opened.assessment, SAMPLE_AS_OF);
    let domains: Vec<(&str, Option<i64>, Option<i64>)> = scores
        .domains
        .iter()
        .map(|(id, of)| (id.as_str(), of.score.map(round_half_up), of.claimed.map(round_half_up)))
        .collect();
    assert_eq!(
        domains,
        [
            ("STR", Some(63), Some(69)),
            ("REG", Some(58), Some(64)),
            ("ARC", Some(61), Some(68)),
            ("DAT", Some(66), Some(69)),
            ("IDN", Some(35), Some(45)),
            ("SEC", Some(72), Some(75)),
            ("ASR", Some(41), Some(56)),
            ("OPS", Some(53), Some(59)),
            ("SUP", Some(42), Some(50)),
            ("ENV", Some(29), Some(33)),
        ]
    );
    let gates: Vec<GateState> = scores.gates.iter().map(|gate| gate.state).collect();
    let closed = GateState::Closed;
    assert_eq!(gates, [GateState::Open, closed, closed, closed, closed]);
    let blockers: Vec<&str> = scores.gates[1].blockers.iter().map(|item| item.as_str()).collect();
    assert_eq!(blockers, ["IDN-02", "IDN-03", "ASR-03"]);
    let with = |state| scores.items.iter().filter(|item| item.state == state).count();
    assert_eq!(with(ItemState::Answered), 58);
    assert_eq!(with(ItemState::Unknown), 2);
    assert_eq!(with(ItemState::NotApplicable), 1);
    assert_eq!(with(ItemState::Unanswered), 4);
    assert_eq!(with(ItemState::DoesNotApply), 5);
    assert_eq!(scores.items.iter().filter(|item| item.disputed).count(), 1);
}

#[test]
fn the_sample_has_three_milestones_on_the_way_to_now_and_a_plan() {
    let opened = opened();
    let Assessment { milestones, plan, .. } = &opened.assessment;
    let mut frozen: Vec<_> = milestones.values().collect();
    frozen.sort_by_key(|milestone| milestone.as_of);
    let names: Vec<&str> = frozen.iter().map(|milestone| milestone.name.as_str()).collect();
    assert_eq!(names, MILESTONES.map(|(_, name, _)| name));
    let answered = |of: &waymark::model::Milestone| -> usize {
        of.domains.iter().map(|(_, score)| score.answered).sum()
    };
    let answered: Vec<usize> = frozen.iter().map(|milestone| answered(milestone)).collect();
    assert!(answered.is_sorted() && answered[0] > 0 && answered[2] == 55, "{answered:?}");
    assert_eq!(plan.len(), PLANNED);
    for state in ActionState::ALL {
        assert!(plan.values().any(|action| action.state == state), "{state:?}");
    }
    assert!(plan.values().any(|action| action.is_overdue(SAMPLE_AS_OF)));
    assert!(plan.values().any(|action| action.is_unassigned()));
    for action in plan.values() {
        let item = opened.questionnaire.item(&action.item).unwrap();
        assert!(action.to.index() < opened.questionnaire.scale.len(), "{}", item.id);
        assert!(action.owner.iter().all(|owner| opened.assessment.members.contains_key(owner)));
        assert!(action.after.iter().all(|id| plan.contains_key(id)), "{:?}", action.after);
    }
    // The history proves itself, and gives the state that the file has.
    assert_eq!(opened.assessment.replayed(), opened.assessment);
}

#[test]
fn the_sample_shows_a_team_at_work() {
    let opened = opened();
    let Assessment { decisions, evidence, plan, team, .. } = &opened.assessment;
    assert!(decisions.values().all(|decision| !decision.rationale.is_empty()));
    assert!(!decisions.is_empty(), "somebody settled something");
    let agreement = agreement(&opened.questionnaire, &opened.assessment);
    assert!(agreement.all.value.is_some(), "enough items have two answers");
    for standing in [Standing::HandedIn, Standing::Returned] {
        assert!(team.hand_ins.values().any(|hand_in| hand_in.standing == standing), "{standing:?}");
    }
    assert!(!team.sign_offs.is_empty());
    assert!(plan.values().any(|action| action.effort.is_some()));
    for kind in [
        EvidenceKind::Document,
        EvidenceKind::Record,
        EvidenceKind::Test,
        EvidenceKind::Agreement,
        EvidenceKind::Review,
        EvidenceKind::Interview,
    ] {
        assert!(evidence.values().any(|entry| entry.kind == kind), "{kind:?}");
    }
    let expires = |day: i8| SAMPLE_AS_OF.saturating_add(jiff::Span::new().days(i64::from(day)));
    let is_between = |from, to| {
        let mut ends = evidence.values().filter_map(|entry| entry.expires);
        ends.any(|end| from <= end && end < to)
    };
    assert!(is_between(expires(-90), SAMPLE_AS_OF), "something has expired");
    assert!(is_between(SAMPLE_AS_OF, expires(60)), "something is about to");
}

#[test]
fn something_has_moved_since_the_last_milestone() {
    let opened = opened();
    let now = score(&opened.questionnaire, &opened.assessment, SAMPLE_AS_OF);
    let last = opened.assessment.milestones.values().max_by_key(|milestone| milestone.as_of);
    let last = last.unwrap();
    let moved = now.domains.iter().filter(|(id, score)| {
        last.domains.iter().any(|(other, then)| other == id && then.score != score.score)
    });
    assert!(moved.count() > 0);
}
