//! The sample that the program brings along: as the program writes it, and worth exploring.

use std::fs;

use waymark::model::{
    ActionId, ActionState, Assessment, Change, Edit, Level, MemberId, OUTSIDE, PlannedAction, Trail,
};
use waymark::ops::{self, SAMPLE_AS_OF, SAMPLE_NAME};
use waymark::scoring::{GateState, ItemState, round_half_up, score};
use waymark::storage::{Packs, entry_id, write_assessment};

use crate::source::root;

/// The milestones: what each is called, the last day of work that is in it.
const MILESTONES: [(&str, &str, &str); 3] = [
    ("kick-off", "Kick-off workshops", "2026-10-09"),
    ("all-functions", "All functions heard", "2026-10-23"),
    ("steering", "November steering meeting", "2026-11-13"),
];

/// The actions: item, level, state, owner, start, due, what it waits for, note.
type Planned = (
    &'static str,
    u8,
    ActionState,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const PLAN: [Planned; 11] = [
    ("IDN-02", 2, ActionState::Doing, NOOR, "2026-11-10", "2026-12-11", "", ""),
    (
        "IDN-03",
        2,
        ActionState::ToDo,
        NOOR,
        "2026-12-14",
        "2027-01-29",
        "IDN-02@2",
        "Agree the token exchange with the two carriers first",
    ),
    (
        "ASR-03",
        2,
        ActionState::Doing,
        TOMAS,
        "2026-11-09",
        "2026-11-20",
        "",
        "Notices are drafted; the marking of hand-offs is not",
    ),
    ("IDN-05", 2, ActionState::ToDo, MEI, "2027-01-11", "2027-02-12", "IDN-02@2", ""),
    ("OPS-05", 2, ActionState::ToDo, MEI, "2027-01-18", "2027-02-26", "", ""),
    ("SUP-05", 2, ActionState::ToDo, TOMAS, "2027-02-01", "2027-03-12", "REG-02@3", ""),
    ("REG-02", 3, ActionState::ToDo, TOMAS, "2026-12-01", "2027-01-22", "", ""),
    ("IDN-01", 3, ActionState::ToDo, "", "", "2027-03-19", "IDN-03@2", ""),
    ("SUP-01", 3, ActionState::ToDo, "", "", "", "", ""),
    (
        "ENV-01",
        2,
        ActionState::Dropped,
        HANNA,
        "",
        "",
        "",
        "Wait for the provider’s figures for 2027",
    ),
    ("SEC-02", 2, ActionState::Done, MEI, "2026-10-26", "2026-11-13", "", ""),
];

const HANNA: &str = "hanna-lindqvist";
const MEI: &str = "mei-tan";
const NOOR: &str = "noor-de-vries";
const TOMAS: &str = "tomás-ibarra";

/// The sample as it was before it had milestones and a plan, with both: every step is taken again,
/// and the milestones are frozen in between, when they would have been.
fn grown(opened: &ops::Opened) -> Assessment {
    let mut grown = opened.assessment.clone();
    grown.trail = Trail::default();
    let mut grown = grown.replayed();
    let mut frozen = MILESTONES.iter().peekable();
    let noon = |day: &str| format!("{day}T15:30:00Z").parse::<jiff::Timestamp>().unwrap();
    let steps: Vec<Edit> = opened
        .assessment
        .trail
        .in_order()
        .into_iter()
        .map(|(_, entry)| entry.edit.clone())
        .collect();
    let freeze = |grown: &mut Assessment, (id, name, day): &(&str, &str, &str)| {
        let scores = score(&opened.questionnaire, grown, day.parse().unwrap());
        let frozen = scores.freeze(&opened.questionnaire, *name, Some(HANNA.into()));
        let change = Change::milestone(grown, &(*id).into(), Some(frozen));
        grown.record(Edit { by: HANNA.into(), at: noon(day), changes: vec![change] }, entry_id);
    };
    for mut step in steps {
        while let Some(next) = frozen.next_if(|(_, _, day)| noon(day) < step.at) {
            freeze(&mut grown, next);
        }
        if step.by.as_str() == OUTSIDE {
            step.by = HANNA.into();
        }
        grown.record(step, entry_id);
    }
    for next in frozen {
        freeze(&mut grown, next);
    }
    let mut changes = Vec::new();
    for (item, to, state, owner, start, due, after, note) in PLAN {
        let id = ActionId::of(&item.into(), Level(to));
        let action = PlannedAction {
            state,
            owner: (!owner.is_empty()).then(|| owner.into()),
            start: start.parse().ok(),
            due: due.parse().ok(),
            after: after.split_whitespace().map(Into::into).collect(),
            note: note.to_owned(),
            finished: (state == ActionState::Done).then(|| due.parse().unwrap()),
            ..PlannedAction::new(&item.into(), Level(to))
        };
        changes.push(Change::action(&grown, &id, Some(action)));
    }
    grown.record(Edit { by: HANNA.into(), at: noon("2026-11-16"), changes }, entry_id);
    grown
}

/// The sample with every step that was made by hand taken by somebody of the team.
fn signed(opened: &ops::Opened) -> Assessment {
    let mut signed = opened.assessment.clone();
    signed.trail = Trail::default();
    let mut signed = signed.replayed();
    for (_, entry) in opened.assessment.trail.in_order() {
        let mut step = entry.edit.clone();
        if step.by.as_str() == OUTSIDE {
            step.by = HANNA.into();
        }
        signed.record(step, entry_id);
    }
    signed
}

fn opened() -> ops::Opened {
    ops::sample(&Packs::load(&[])).unwrap()
}

#[test]
fn the_sample_is_what_saving_it_would_write() {
    let opened = opened();
    let path = root().join("assets/samples").join(SAMPLE_NAME);
    if std::env::var_os("UPDATE_SAMPLE").is_some() {
        let is_bare = opened.assessment.milestones.is_empty();
        let written = if is_bare { grown(&opened) } else { signed(&opened) };
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
    assert!(answered.is_sorted() && answered[0] > 0 && answered[2] == 58, "{answered:?}");
    assert_eq!(plan.len(), PLAN.len());
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
