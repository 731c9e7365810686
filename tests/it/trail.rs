//! The trail: merging loses nothing, whatever people did apart, and tampering shows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use waymark::model::edit::Delta;
use waymark::model::{
    ActionId, ActionState, AnswerKey, Assessment, Change, Conflict, Decision, Edit, EntryId,
    Evidence, EvidenceKind, FieldValue, Level, MemberId, Outcome, Place, PlanChange, PlannedAction,
    Response, StepSort, TargetPreset, Value,
};
use waymark::storage::{entry_id, parse_assessment, write_assessment};

use crate::support::questionnaire::questionnaire as small_questionnaire;
use crate::support::same_cases;

const ITEMS: [&str; 3] = ["STR-01", "STR-02", "SEC-01"];
const PEOPLE: [&str; 3] = ["ana", "ben", "cara"];

/// One thing that happens somewhere.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody changes something on one of the machines.
    Change { machine: usize, by: usize, what: What },
    /// The last step made on a machine is undone there.
    Undo { machine: usize },
    /// One machine gets the other's file.
    Merge { into: usize, from: usize },
}

#[derive(Clone, Debug)]
enum What {
    Response(usize, Option<u8>),
    Note(usize, String),
    Flag(usize),
    Evidence(usize, u8, Option<String>),
    Decision(usize, Option<u8>),
    Target(usize, Option<u8>),
    DomainTarget(Option<u8>),
    Preset(Option<u8>),
    Effort(u8, Option<u16>),
    Action(usize, Option<(u8, String)>),
    Fact(Option<bool>),
    Organisation(String),
}

fn what() -> impl Strategy<Value = What> {
    let item = || 0..ITEMS.len();
    prop_oneof![
        4 => (item(), prop::option::of(0..4_u8)).prop_map(|(item, level)| What::Response(item, level)),
        2 => (item(), "[ab]{0,2}").prop_map(|(item, note)| What::Note(item, note)),
        1 => item().prop_map(What::Flag),
        3 => (item(), 0..2_u8, prop::option::of("[ab]{1,2}"))
            .prop_map(|(item, id, title)| What::Evidence(item, id, title)),
        1 => (item(), prop::option::of(0..4_u8)).prop_map(|(item, level)| What::Decision(item, level)),
        1 => (item(), prop::option::of(0..4_u8)).prop_map(|(item, level)| What::Target(item, level)),
        1 => prop::option::of(0..4_u8).prop_map(What::DomainTarget),
        1 => prop::option::of(0..4_u8).prop_map(What::Preset),
        1 => (0..3_u8, prop::option::of(0..9_u16))
            .prop_map(|(to, days)| What::Effort(to, days)),
        2 => (item(), prop::option::of((0..4_u8, "[ab]{0,2}")))
            .prop_map(|(item, action)| What::Action(item, action)),
        1 => prop::option::of(any::<bool>()).prop_map(What::Fact),
        1 => "[AB]{1,2}".prop_map(What::Organisation),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let machine = || 0..3_usize;
    prop_oneof![
        6 => (machine(), 0..PEOPLE.len(), what())
            .prop_map(|(machine, by, what)| Step::Change { machine, by, what }),
        1 => machine().prop_map(|machine| Step::Undo { machine }),
        2 => (machine(), machine()).prop_map(|(into, from)| Step::Merge { into, from }),
    ]
}

fn change(document: &Assessment, by: &MemberId, at: Timestamp, what: What) -> Change {
    let key = |item: usize| AnswerKey::new(&ITEMS[item].into(), by);
    match what {
        What::Response(item, level) => {
            let response = level.map(|level| Response::Level(Level(level)));
            Change::response(document, &key(item), response)
        }
        What::Note(item, note) => Change::note(document, &key(item), note),
        What::Flag(item) => Change::toggle_flag(document, &key(item)),
        What::Evidence(item, id, title) => {
            let id: waymark::model::EvidenceId = format!("e-{id}").into();
            let evidence = title.map(|title| Evidence {
                title,
                kind: EvidenceKind::Record,
                ..Evidence::default()
            });
            // Some of it is written the way that files of format 1 do.
            if item == 0 {
                let was = document.evidence.get(&id).cloned();
                Change::OwnEvidence(key(item), id, Delta { was, became: evidence })
            } else if item == 1 {
                Change::backing(document, &key(item), &id, evidence.is_some())
            } else {
                Change::evidence(document, &id, evidence)
            }
        }
        What::Decision(item, level) => {
            let decision = level.map(|level| Decision {
                outcome: Outcome::Level(Level(level)),
                rationale: "because".to_owned(),
                by: by.clone(),
                at,
            });
            Change::decision(document, &ITEMS[item].into(), decision)
        }
        What::Target(item, level) => {
            Change::target(document, &ITEMS[item].into(), level.map(Level))
        }
        What::DomainTarget(level) => {
            Change::domain_target(document, &"STR".into(), level.map(Level))
        }
        What::Preset(level) => {
            let preset =
                level.map(|level| TargetPreset { critical: Level(level), others: Level(1) });
            Change::target_preset(document, preset)
        }
        What::Effort(to, days) => {
            let sort = StepSort { to: Level(to), critical: to > 1 };
            Change::effort(document, sort, days)
        }
        What::Action(item, action) => {
            let item = ITEMS[item].into();
            let id = ActionId::of(&item, Level(2));
            let action = action.map(|(state, note)| PlannedAction {
                state: ActionState::ALL[usize::from(state)],
                owner: (state > 1).then(|| by.clone()),
                due: Some(jiff::civil::date(2027, 1, 1)),
                note,
                ..PlannedAction::new(&item, Level(2))
            });
            Change::action(document, &id, action)
        }
        What::Fact(fact) => {
            Change::profile(document, &"sells_ai".into(), fact.map(FieldValue::Flag))
        }
        What::Organisation(name) => Change::organisation(document, name),
    }
}

fn start() -> Assessment {
    let questionnaire = small_questionnaire();
    let created = "2026-11-01T08:00:00Z".parse().unwrap();
    let mut assessment = Assessment::new("a-1".into(), &questionnaire, "Acme", created);
    assessment.catch_up(&"waymark".into(), entry_id);
    assessment
}

/// Three machines whose clocks are hours apart, after all of it.
fn machines(steps: Vec<Step>, skew: [i64; 3]) -> Vec<Assessment> {
    let mut machines = vec![start(); 3];
    let mut last: Vec<Option<Edit>> = vec![None; 3];
    let began: Timestamp = "2026-11-02T08:00:00Z".parse().unwrap();
    for (minute, step) in steps.into_iter().enumerate() {
        let at = |machine: usize| {
            began
                + SignedDuration::from_mins(i64::try_from(minute).unwrap())
                + SignedDuration::from_hours(skew[machine])
        };
        match step {
            Step::Change { machine, by, what } => {
                let (at, by) = (at(machine), MemberId::from(PEOPLE[by]));
                let change = change(&machines[machine], &by, at, what);
                if change.is_idle() {
                    continue;
                }
                let edit = Edit { by, at, changes: vec![change] };
                machines[machine].record(edit.clone(), entry_id);
                last[machine] = Some(edit);
            }
            Step::Undo { machine } => {
                if let Some(edit) = last[machine].take() {
                    machines[machine].record(edit.inverse(at(machine)), entry_id);
                }
            }
            Step::Merge { into, from } => {
                let other = machines[from].clone();
                machines[into].merge(&other);
            }
        }
    }
    machines
}

fn merged(one: &Assessment, other: &Assessment) -> Assessment {
    let mut one = one.clone();
    one.merge(other);
    one
}

/// All entries that an entry was made after, directly or not.
fn ancestors(assessment: &Assessment, id: &EntryId) -> BTreeSet<EntryId> {
    let entries = assessment.trail.entries();
    let mut found = BTreeSet::new();
    let mut waiting: Vec<EntryId> = entries[id].after.clone();
    while let Some(next) = waiting.pop() {
        if found.insert(next.clone()) {
            waiting.extend(entries[&next].after.iter().cloned());
        }
    }
    found
}

/// The single values that a change of these tests writes.
fn written(change: &Change) -> Option<(Place, Option<Value>)> {
    Some(match change {
        Change::Response(key, delta) => {
            (Place::Response(key.clone()), delta.became.clone().map(Value::Response))
        }
        Change::Note(key, delta) => {
            (Place::Note(key.clone()), delta.became.clone().map(Value::Text))
        }
        Change::Flag(key, delta) => (Place::Flag(key.clone()), delta.became.map(|()| Value::Flag)),
        Change::Evidence(id, delta) | Change::OwnEvidence(_, id, delta) => {
            (Place::Evidence(id.clone()), delta.became.clone().map(Value::Evidence))
        }
        Change::Backing(key, id, delta) => {
            (Place::Backing(key.clone(), id.clone()), delta.became.map(|()| Value::Flag))
        }
        Change::Decision(item, delta) => {
            (Place::Decision(item.clone()), delta.became.clone().map(Value::Decision))
        }
        Change::Target(item, delta) => {
            (Place::Target(item.clone()), delta.became.map(Value::Level))
        }
        Change::Plan(PlanChange::Action(id, delta)) => {
            (Place::Action(id.clone()), delta.became.clone().map(Value::Action))
        }
        Change::Plan(PlanChange::DomainTarget(id, delta)) => {
            (Place::DomainTarget(id.clone()), delta.became.map(Value::Level))
        }
        Change::Plan(PlanChange::Preset(delta)) => (Place::Preset, delta.became.map(Value::Preset)),
        Change::Plan(PlanChange::Effort(sort, delta)) => {
            (Place::Effort(*sort), delta.became.map(Value::Days))
        }
        Change::Profile(field, delta) => {
            (Place::Profile(field.clone()), delta.became.clone().map(Value::Fact))
        }
        Change::Organisation(delta) => (Place::Organisation, delta.became.clone().map(Value::Text)),
        _ => return None,
    })
}

proptest! {
    #![proptest_config(same_cases(300))]

    #[test]
    fn it_makes_no_difference_who_is_merged_into_whom(
        steps in prop::collection::vec(step(), 0..40),
        skew in [-30..30_i64, -30..30_i64, -30..30_i64],
    ) {
        let machines = machines(steps, skew);
        let [a, b, c] = [&machines[0], &machines[1], &machines[2]];
        let bytes = |assessment: &Assessment| write_assessment(assessment);
        prop_assert_eq!(bytes(&merged(a, b)), bytes(&merged(b, a)), "commutative");
        let (left, right) = (merged(&merged(a, b), c), merged(a, &merged(b, c)));
        prop_assert_eq!(bytes(&left), bytes(&right), "associative");
        prop_assert_eq!(bytes(&merged(&left, b)), bytes(&left), "idempotent");
        prop_assert_eq!(bytes(&merged(a, a)), bytes(a), "idempotent");
        prop_assert_eq!(left.trail.conflicts(), right.trail.conflicts());
        let read = parse_assessment("a.ron", bytes(&left).as_bytes()).unwrap();
        prop_assert_eq!(read.warnings, []);
        prop_assert_eq!(read.value, left);
    }

    #[test]
    fn a_value_that_nobody_saw_and_replaced_is_there_or_shown_as_a_conflict(
        steps in prop::collection::vec(step(), 0..40),
        skew in [-30..30_i64, -30..30_i64, -30..30_i64],
    ) {
        let machines = machines(steps, skew);
        let all = merged(&merged(&machines[0], &machines[1]), &machines[2]);
        let conflicts: BTreeMap<Place, Conflict> = all
            .trail
            .conflicts()
            .into_iter()
            .map(|conflict| (conflict.place.clone(), conflict))
            .collect();
        let entries = all.trail.entries();
        let seen: BTreeMap<&EntryId, BTreeSet<EntryId>> =
            entries.keys().map(|id| (id, ancestors(&all, id))).collect();
        // The writes of each place that no write there was made after.
        let mut last: BTreeMap<Place, Vec<Option<Value>>> = BTreeMap::new();
        for (id, entry) in entries {
            for (place, value) in entry.edit.changes.iter().filter_map(written) {
                let replaced = entries.iter().any(|(other, later)| {
                    seen[other].contains(id)
                        && later.edit.changes.iter().filter_map(written).any(|(at, _)| at == place)
                });
                if !replaced {
                    last.entry(place).or_default().push(value);
                }
            }
        }
        for (place, values) in last {
            let different: Vec<&Option<Value>> =
                values.iter().filter(|value| **value != values[0]).collect();
            match conflicts.get(&place) {
                None => prop_assert!(different.is_empty(), "{place:?}: {values:?}"),
                Some(conflict) => {
                    let shown: Vec<&Option<Value>> = conflict
                        .others
                        .iter()
                        .chain([&conflict.kept])
                        .map(|write| &write.value)
                        .collect();
                    for value in &values {
                        prop_assert!(shown.contains(&value), "{place:?}: {value:?}");
                    }
                }
            }
        }
    }
}

fn answered(assessment: &Assessment, by: &str, at: &str, level: u8) -> Assessment {
    let mut assessment = assessment.clone();
    let key = AnswerKey::new(&"STR-01".into(), &by.into());
    let change = Change::response(&assessment, &key, Some(Response::Level(Level(level))));
    let edit = Edit { by: by.into(), at: at.parse().unwrap(), changes: vec![change] };
    assessment.record(edit, entry_id);
    assessment
}

#[test]
fn answers_of_two_people_are_no_conflict() {
    let start = start();
    let ana = answered(&start, "ana", "2026-11-02T09:00:00Z", 1);
    let ben = answered(&start, "ben", "2026-11-02T09:00:00Z", 3);
    let both = merged(&ana, &ben);
    assert_eq!(both.answers["STR-01"].len(), 2);
    assert_eq!(both.trail.conflicts(), []);
}

#[test]
fn what_one_person_answered_on_two_machines_stays_visible_until_it_is_settled() {
    let start = start();
    let desk = answered(&start, "ana", "2026-11-02T09:00:00Z", 1);
    let train = answered(&start, "ana", "2026-11-02T08:00:00Z", 3);
    let both = merged(&desk, &train);
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    assert_eq!(both.answer(&key).unwrap().claimed(), Some(Level(1)), "the later one holds");
    let conflicts = both.trail.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].others[0].value, Some(Value::Response(Response::Level(Level(3)))));
    let settled = answered(&both, "ana", "2026-11-02T07:00:00Z", 2);
    assert_eq!(settled.trail.conflicts(), [], "a wrong clock doesn't matter");
    assert_eq!(settled.replayed().answer(&key).unwrap().claimed(), Some(Level(2)));
}

#[test]
fn what_one_removed_and_another_changed_is_a_conflict() {
    let start = answered(&start(), "ana", "2026-11-02T08:00:00Z", 1);
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let mut removed = start.clone();
    let change = Change::response(&removed, &key, None);
    let at = "2026-11-02T09:00:00Z".parse().unwrap();
    removed.record(Edit { by: "ana".into(), at, changes: vec![change] }, entry_id);
    let changed = answered(&start, "ana", "2026-11-02T08:30:00Z", 2);
    let both = merged(&removed, &changed);
    assert_eq!(both.answer(&key), None);
    let conflicts = both.trail.conflicts();
    assert_eq!(conflicts[0].kept.value, None);
    assert_eq!(conflicts[0].others[0].value, Some(Value::Response(Response::Level(Level(2)))));
}

#[test]
fn an_entry_that_was_changed_is_told_with_its_place_and_nothing_is_lost() {
    let assessment = answered(&start(), "ana", "2026-11-02T09:00:00Z", 1);
    let text = write_assessment(&assessment);
    let forged = text.replace("became: Level(1)", "became: Level(4)");
    assert_ne!(forged, text);
    let read = parse_assessment("a.ron", forged.as_bytes()).unwrap();
    let said: Vec<String> = read.warnings.iter().map(ToString::to_string).collect();
    let line = forged.lines().position(|line| line.contains("Level(4)")).unwrap() + 1;
    let place = format!("a.ron:{line}:");
    let told =
        |said: &&String| said.starts_with(&place) && said.contains("was changed after it was made");
    assert_eq!(said.iter().filter(told).count(), 1, "{said:?}");
    // The forged level stands against what the rest of the file says, which holds.
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    assert_eq!(read.value.answer(&key).unwrap().claimed(), Some(Level(1)));
    let both = merged(&assessment, &read.value);
    assert!(both.trail.entries().len() > assessment.trail.entries().len());
}

#[test]
fn a_change_by_hand_is_noted_once_however_often_the_file_is_opened() {
    let assessment = answered(&start(), "ana", "2026-11-02T09:00:00Z", 1);
    let by_hand = write_assessment(&assessment).replace("Acme\"", "Acme Group\"");
    let by_hand = by_hand.replacen("became: \"Acme Group\"", "became: \"Acme\"", 1);
    let one = parse_assessment("a.ron", by_hand.as_bytes()).unwrap();
    let other = parse_assessment("b.ron", by_hand.as_bytes()).unwrap();
    assert_eq!(one.warnings.len(), 1);
    assert_eq!(one.value.organisation, "Acme Group");
    assert_eq!(merged(&one.value, &other.value), one.value);
    let saved = parse_assessment("a.ron", write_assessment(&one.value).as_bytes()).unwrap();
    assert_eq!(saved.warnings, []);
    assert_eq!(saved.value, one.value);
}

#[test]
fn thousands_of_entries_are_brought_together() {
    let mut one = start();
    let mut other = start();
    for index in 0..2_500_u32 {
        for (machine, by) in [(&mut one, "ana"), (&mut other, "ben")] {
            let at = "2026-11-02T08:00:00Z".parse::<Timestamp>().unwrap()
                + SignedDuration::from_secs(i64::from(index));
            let key = AnswerKey::new(&ITEMS[index as usize % 3].into(), &by.into());
            let level = Level(u8::try_from(index % 4).unwrap());
            let change = Change::response(machine, &key, Some(Response::Level(level)));
            machine.record(Edit { by: by.into(), at, changes: vec![change] }, entry_id);
        }
    }
    let both = merged(&one, &other);
    assert_eq!(both.trail.entries().len(), 5_001);
    assert_eq!(both.trail.conflicts(), []);
}
