//! Rule 5: whether a stage of the roadmap is open.

use super::item::{ItemScore, ItemState};
use crate::model::{ItemId, Level, Questionnaire, StageId};

/// The gate of one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// The stage that it opens.
    pub stage: StageId,
    /// Whether it is open.
    pub state: GateState,
    /// What keeps it closed: critical items of this stage and the ones before it that have not
    /// reached the level that opens it, in the order of the walk. Empty unless it is closed.
    pub blockers: Vec<ItemId>,
    /// What keeps an open gate from being sound, likewise. Empty unless it is open.
    pub to_sound: Vec<ItemId>,
}

/// Whether a stage is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateState {
    /// A critical item has not reached the level that opens the gate.
    Closed,
    /// Every critical item has, but not the one that makes it sound.
    Open,
    /// Every critical item has reached the level that makes the gate sound.
    Sound,
}

/// The gates of all stages, in order. `scores` stands in the questionnaire's order of items.
pub fn gates(questionnaire: &Questionnaire, scores: &[ItemScore]) -> Vec<Gate> {
    let walk: Vec<(usize, &ItemScore)> = questionnaire
        .walk_order()
        .into_iter()
        .filter_map(|index| {
            let item = questionnaire.items.get(index)?;
            let stage = questionnaire.stages.iter().position(|stage| stage.id == item.stage)?;
            Some((stage, scores.get(index)?))
        })
        .collect();
    let below = |stage: usize, wanted: Level| -> Vec<ItemId> {
        walk.iter()
            .filter(|(of, item)| *of <= stage && item.critical && counts(item))
            .filter(|(_, item)| item.supported.is_none_or(|level| level < wanted))
            .map(|(_, item)| item.id.clone())
            .collect()
    };
    questionnaire
        .stages
        .iter()
        .enumerate()
        .map(|(index, stage)| {
            let blockers = below(index, questionnaire.scoring.gate_open);
            let to_sound = below(index, questionnaire.scoring.gate_sound);
            let (state, to_sound) = if !blockers.is_empty() {
                (GateState::Closed, Vec::new())
            } else if !to_sound.is_empty() {
                (GateState::Open, to_sound)
            } else {
                (GateState::Sound, Vec::new())
            };
            Gate { stage: stage.id.clone(), state, blockers, to_sound }
        })
        .collect()
}

fn counts(item: &ItemScore) -> bool {
    !matches!(item.state, ItemState::DoesNotApply | ItemState::NotApplicable)
}
