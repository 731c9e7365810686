//! Freezing scores for a milestone.

use jiff::civil::Date;

use super::{GateState, GroupScore, ItemState, Scores};
use crate::model::{FrozenGate, FrozenLevels, FrozenScore, MemberId, Milestone, Questionnaire};

impl Scores {
    /// A milestone of these scores, which the questionnaire's rules gave.
    pub fn freeze(
        &self,
        questionnaire: &Questionnaire,
        name: impl Into<String>,
        by: Option<MemberId>,
    ) -> Milestone {
        let as_of: Date = self.as_of;
        let levels = |item: &super::ItemScore| FrozenLevels {
            claimed: item.claimed,
            supported: item.supported,
        };
        Milestone {
            name: name.into(),
            note: String::new(),
            as_of,
            by,
            questionnaire_version: questionnaire.version.clone(),
            domains: self.domains.iter().map(|(id, group)| (id.clone(), group.into())).collect(),
            stages: self
                .stages
                .iter()
                .zip(&self.gates)
                .map(|((id, group), gate)| (id.clone(), gate.state.into(), group.into()))
                .collect(),
            gaps: self.gaps.iter().map(|gap| (gap.id.clone(), (&gap.score).into())).collect(),
            items: self
                .items
                .iter()
                .filter(|item| item.state == ItemState::Answered)
                .map(|item| (item.id.clone(), levels(item)))
                .collect(),
        }
    }
}

impl From<&GroupScore> for FrozenScore {
    fn from(group: &GroupScore) -> Self {
        Self {
            score: group.score,
            claimed: group.claimed,
            low: group.low,
            high: group.high,
            level: group.level,
            answered: group.answered,
            applicable: group.applicable,
        }
    }
}

impl From<GateState> for FrozenGate {
    fn from(state: GateState) -> Self {
        match state {
            GateState::Closed => Self::Closed,
            GateState::Open => Self::Open,
            GateState::Sound => Self::Sound,
        }
    }
}
