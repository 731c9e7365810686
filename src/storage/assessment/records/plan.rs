//! Targets beyond single items, estimates, and the plan, in format 2.

use serde::{Deserialize, Serialize};

use crate::model::{ActionId, ActionState, DomainId, Level, PlannedAction, StepSort, TargetPreset};
use crate::storage::notation::{Day, Text, some_text};

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "domain_target")]
pub(in crate::storage::assessment) struct DomainTargetRecord {
    domain: Text,
    level: u8,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "target_preset")]
pub(in crate::storage::assessment) struct PresetRecord {
    critical: u8,
    others: u8,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "effort")]
pub(in crate::storage::assessment) struct EffortRecord {
    to: u8,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    critical: bool,
    days: u16,
}

/// An action. Its id is the item and the level.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "action")]
pub(in crate::storage::assessment) struct ActionRecord {
    item: Text,
    to: u8,
    #[serde(default, skip_serializing_if = "ActionStateRecord::is_to_do")]
    state: ActionStateRecord,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    owner: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<Text>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    note: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finished: Option<Day>,
}

#[derive(Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename = "state")]
enum ActionStateRecord {
    #[default]
    ToDo,
    Doing,
    Done,
    Dropped,
}

impl ActionStateRecord {
    fn is_to_do(&self) -> bool {
        *self == Self::ToDo
    }
}

impl From<(&DomainId, &Level)> for DomainTargetRecord {
    fn from((domain, level): (&DomainId, &Level)) -> Self {
        Self { domain: domain.as_str().into(), level: level.0 }
    }
}

impl From<DomainTargetRecord> for (DomainId, Level) {
    fn from(record: DomainTargetRecord) -> Self {
        let DomainTargetRecord { domain, level } = record;
        (domain.0.into(), Level(level))
    }
}

impl From<TargetPreset> for PresetRecord {
    fn from(preset: TargetPreset) -> Self {
        let TargetPreset { critical, others } = preset;
        Self { critical: critical.0, others: others.0 }
    }
}

impl From<PresetRecord> for TargetPreset {
    fn from(record: PresetRecord) -> Self {
        let PresetRecord { critical, others } = record;
        Self { critical: Level(critical), others: Level(others) }
    }
}

impl From<(&StepSort, &u16)> for EffortRecord {
    fn from((sort, days): (&StepSort, &u16)) -> Self {
        let StepSort { to, critical } = *sort;
        Self { to: to.0, critical, days: *days }
    }
}

impl From<EffortRecord> for (StepSort, u16) {
    fn from(record: EffortRecord) -> Self {
        let EffortRecord { to, critical, days } = record;
        (StepSort { to: Level(to), critical }, days)
    }
}

impl From<&PlannedAction> for ActionRecord {
    fn from(action: &PlannedAction) -> Self {
        let PlannedAction { item, to, owner, start, due, effort, after, state, note, finished } =
            action;
        Self {
            item: item.as_str().into(),
            to: to.0,
            state: match state {
                ActionState::ToDo => ActionStateRecord::ToDo,
                ActionState::Doing => ActionStateRecord::Doing,
                ActionState::Done => ActionStateRecord::Done,
                ActionState::Dropped => ActionStateRecord::Dropped,
            },
            owner: owner.as_ref().map(|owner| owner.as_str().into()),
            start: start.map(Day),
            due: due.map(Day),
            effort: *effort,
            after: after.iter().map(|id| id.as_str().into()).collect(),
            note: note.as_str().into(),
            finished: finished.map(Day),
        }
    }
}

impl From<ActionRecord> for (ActionId, PlannedAction) {
    fn from(record: ActionRecord) -> Self {
        let ActionRecord { item, to, state, owner, start, due, effort, after, note, finished } =
            record;
        let action = PlannedAction {
            item: item.0.into(),
            to: Level(to),
            owner: owner.map(|owner| owner.0.into()),
            start: start.map(|day| day.0),
            due: due.map(|day| day.0),
            effort,
            after: after.into_iter().map(|id| id.0.into()).collect(),
            state: match state {
                ActionStateRecord::ToDo => ActionState::ToDo,
                ActionStateRecord::Doing => ActionState::Doing,
                ActionStateRecord::Done => ActionState::Done,
                ActionStateRecord::Dropped => ActionState::Dropped,
            },
            note: note.0,
            finished: finished.map(|day| day.0),
        };
        (ActionId::of(&action.item, action.to), action)
    }
}
