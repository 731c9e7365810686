//! Milestones in format 1.

use serde::{Deserialize, Serialize};

use crate::model::{FrozenGate, FrozenLevels, FrozenScore, Level, Milestone, MilestoneId};
use crate::storage::notation::{Day, Text, some_text};

#[derive(Serialize, Deserialize)]
#[serde(rename = "milestone")]
pub(in crate::storage::assessment) struct MilestoneRecord {
    pub(super) id: Text,
    name: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    note: Text,
    as_of: Day,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    by: Option<Text>,
    questionnaire_version: Text,
    domains: Vec<GroupRecord>,
    stages: Vec<StageRecord>,
    gaps: Vec<GroupRecord>,
    items: Vec<ItemRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "group")]
struct GroupRecord {
    id: Text,
    score: ScoreRecord,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "stage")]
struct StageRecord {
    id: Text,
    gate: GateRecord,
    score: ScoreRecord,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "gate")]
enum GateRecord {
    Closed,
    Open,
    Sound,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "score")]
struct ScoreRecord {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    score: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    claimed: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    answered: usize,
    applicable: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "item")]
struct ItemRecord {
    id: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    claimed: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    supported: Option<u8>,
}

impl From<(&MilestoneId, &Milestone)> for MilestoneRecord {
    fn from((id, milestone): (&MilestoneId, &Milestone)) -> Self {
        let Milestone {
            name,
            note,
            as_of,
            by,
            questionnaire_version,
            domains,
            stages,
            gaps,
            items,
        } = milestone;
        Self {
            id: id.as_str().into(),
            name: name.as_str().into(),
            note: note.as_str().into(),
            as_of: Day(*as_of),
            by: by.as_ref().map(|by| by.as_str().into()),
            questionnaire_version: questionnaire_version.as_str().into(),
            domains: domains
                .iter()
                .map(|(id, score)| GroupRecord { id: id.as_str().into(), score: score.into() })
                .collect(),
            stages: stages
                .iter()
                .map(|(id, gate, score)| StageRecord {
                    id: id.as_str().into(),
                    gate: match gate {
                        FrozenGate::Closed => GateRecord::Closed,
                        FrozenGate::Open => GateRecord::Open,
                        FrozenGate::Sound => GateRecord::Sound,
                    },
                    score: score.into(),
                })
                .collect(),
            gaps: gaps
                .iter()
                .map(|(id, score)| GroupRecord { id: id.as_str().into(), score: score.into() })
                .collect(),
            items: items
                .iter()
                .map(|(id, FrozenLevels { claimed, supported })| ItemRecord {
                    id: id.as_str().into(),
                    claimed: claimed.map(|level| level.0),
                    supported: supported.map(|level| level.0),
                })
                .collect(),
        }
    }
}

impl From<MilestoneRecord> for (MilestoneId, Milestone) {
    fn from(record: MilestoneRecord) -> Self {
        let MilestoneRecord {
            id,
            name,
            note,
            as_of,
            by,
            questionnaire_version,
            domains,
            stages,
            gaps,
            items,
        } = record;
        let milestone = Milestone {
            name: name.0,
            note: note.0,
            as_of: as_of.0,
            by: by.map(|by| by.0.into()),
            questionnaire_version: questionnaire_version.0,
            domains: domains
                .into_iter()
                .map(|group| (group.id.0.into(), group.score.into()))
                .collect(),
            stages: stages
                .into_iter()
                .map(|stage| {
                    let gate = match stage.gate {
                        GateRecord::Closed => FrozenGate::Closed,
                        GateRecord::Open => FrozenGate::Open,
                        GateRecord::Sound => FrozenGate::Sound,
                    };
                    (stage.id.0.into(), gate, stage.score.into())
                })
                .collect(),
            gaps: gaps.into_iter().map(|group| (group.id.0.into(), group.score.into())).collect(),
            items: items
                .into_iter()
                .map(|ItemRecord { id, claimed, supported }| {
                    let levels = FrozenLevels {
                        claimed: claimed.map(Level),
                        supported: supported.map(Level),
                    };
                    (id.0.into(), levels)
                })
                .collect(),
        };
        (id.0.into(), milestone)
    }
}

impl From<&FrozenScore> for ScoreRecord {
    fn from(frozen: &FrozenScore) -> Self {
        let FrozenScore { score, claimed, low, high, level, answered, applicable } = *frozen;
        Self { score, claimed, low, high, level: level.map(|level| level.0), answered, applicable }
    }
}

impl From<ScoreRecord> for FrozenScore {
    fn from(record: ScoreRecord) -> Self {
        let ScoreRecord { score, claimed, low, high, level, answered, applicable } = record;
        // RON knows numbers that are none; no score is one.
        let points = |points: Option<f64>| points.filter(|points| points.is_finite());
        Self {
            score: points(score),
            claimed: points(claimed),
            low: points(low),
            high: points(high),
            level: level.map(Level),
            answered,
            applicable,
        }
    }
}
