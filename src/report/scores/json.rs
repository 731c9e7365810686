//! Scores for programs. The fields and their meaning are documented in `docs/score-json.md`; they
//! don't change without another `version`.

use serde::Serialize;

use crate::model::{Exposure, Questionnaire};
use crate::scoring::{GateState, GroupScore, Scores};

/// The version of the fields and of what they mean.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Sheet<'a> {
    version: u32,
    questionnaire: Which<'a>,
    as_of: String,
    domains: Vec<Group<'a>>,
    stages: Vec<Group<'a>>,
    gaps: Vec<Gap<'a>>,
    layers: Vec<Group<'a>>,
    gates: Vec<Gate<'a>>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Which<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    name: &'a str,
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    claimed: Option<f64>,
    level: Option<u8>,
    weakest: Option<&'a str>,
    answered: usize,
    applicable: usize,
}

#[derive(Serialize)]
struct Gap<'a> {
    #[serde(flatten)]
    group: Group<'a>,
    exposure: Option<&'static str>,
}

#[derive(Serialize)]
struct Gate<'a> {
    stage: &'a str,
    state: &'static str,
    blockers: Vec<&'a str>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    claimed: Option<u8>,
    supported: Option<u8>,
    cap: Option<&'static str>,
    disputed: bool,
}

/// The scores as a JSON object, indented, with a line break at the end.
pub fn json(questionnaire: &Questionnaire, scores: &Scores) -> String {
    let sheet = Sheet {
        version: VERSION,
        questionnaire: Which { id: questionnaire.id.as_str(), version: &questionnaire.version },
        as_of: scores.as_of.to_string(),
        domains: scores
            .domains
            .iter()
            .map(|(id, score)| {
                let name = questionnaire.domain(id).map(|domain| domain.name.as_str());
                Group::new(id.as_str(), name, score)
            })
            .collect(),
        stages: scores
            .stages
            .iter()
            .map(|(id, score)| {
                let name = questionnaire.stage(id).map(|stage| stage.name.as_str());
                Group::new(id.as_str(), name, score)
            })
            .collect(),
        gaps: scores
            .gaps
            .iter()
            .map(|gap| {
                let name = questionnaire.gap(&gap.id).map(|gap| gap.name.as_str());
                Gap {
                    group: Group::new(gap.id.as_str(), name, &gap.score),
                    exposure: gap.exposure.map(exposure_code),
                }
            })
            .collect(),
        layers: scores
            .layers
            .iter()
            .map(|(id, score)| {
                let name = questionnaire.layer(id).map(|layer| layer.name.as_str());
                Group::new(id.as_str(), name, score)
            })
            .collect(),
        gates: scores
            .gates
            .iter()
            .map(|gate| Gate {
                stage: gate.stage.as_str(),
                state: gate_code(gate.state),
                blockers: gate.blockers.iter().map(|id| id.as_str()).collect(),
            })
            .collect(),
        items: scores
            .items
            .iter()
            .map(|item| Item {
                id: item.id.as_str(),
                claimed: item.claimed.map(|level| level.0),
                supported: item.supported.map(|level| level.0),
                cap: item.cap.map(|reason| reason.code()),
                disputed: item.disputed,
            })
            .collect(),
    };
    // Only maps with odd keys and failing writers can make this fail; there are neither.
    let mut text = serde_json::to_string_pretty(&sheet).unwrap_or_default();
    text.push('\n');
    text
}

impl<'a> Group<'a> {
    fn new(id: &'a str, name: Option<&'a str>, group: &'a GroupScore) -> Self {
        // By name, so that a figure that is added to the scores is thought of here.
        let GroupScore {
            score,
            claimed,
            low,
            high,
            target: _,
            level,
            weakest,
            answered,
            unknown: _,
            applicable,
            not_applicable: _,
            disputed: _,
        } = group;
        Self {
            id,
            name: name.unwrap_or(id),
            score: *score,
            low: *low,
            high: *high,
            claimed: *claimed,
            level: level.map(|level| level.0),
            weakest: weakest.as_ref().map(|id| id.as_str()),
            answered: *answered,
            applicable: *applicable,
        }
    }
}

/// A word for files and scripts; it doesn't change.
pub(super) fn exposure_code(exposure: Exposure) -> &'static str {
    match exposure {
        Exposure::Low => "low",
        Exposure::Medium => "medium",
        Exposure::High => "high",
    }
}

fn gate_code(state: GateState) -> &'static str {
    match state {
        GateState::Closed => "closed",
        GateState::Open => "open",
        GateState::Sound => "sound",
    }
}
