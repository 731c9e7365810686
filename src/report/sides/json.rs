//! Sides for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Beside, gate_code, state_code};
use crate::scoring::sides::{SideGate, SideItem, SidePlan, SideScore, SideSort, SidesRow};

/// The version of the fields and of what they mean.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Sheet<'a> {
    kind: &'static str,
    version: u32,
    sides: Vec<Side<'a>>,
    domains: Vec<Row<Score>>,
    gates: Vec<Row<Gate>>,
    gaps: Vec<Row<Score>>,
    items: Vec<Row<Item>>,
    only: Vec<Only<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    letter: String,
    name: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessments: Option<usize>,
    assessment: Option<&'a str>,
    path: Option<&'a str>,
    as_of: String,
    questionnaire: Option<&'a str>,
    questionnaire_version: Option<&'a str>,
    plan: Option<Plan>,
}

#[derive(Serialize)]
struct Plan {
    open: usize,
    overdue: usize,
    done: usize,
    days: usize,
    furthest_due: Option<String>,
}

#[derive(Serialize)]
struct Row<T> {
    id: String,
    apart: Option<i64>,
    differs: bool,
    of: Vec<Option<T>>,
}

#[derive(Serialize)]
struct Score {
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    claimed: Option<f64>,
    level: Option<u8>,
    answered: Option<usize>,
    applicable: Option<usize>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Gate {
    One { state: &'static str, blockers: Option<Vec<String>> },
    Group { closed: usize, open: usize, sound: usize },
}

#[derive(Serialize)]
struct Item {
    state: &'static str,
    claimed: Option<u8>,
    supported: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    states: Option<BTreeMap<&'static str, usize>>,
}

#[derive(Serialize)]
struct Only<'a> {
    side: String,
    items: Vec<&'a str>,
}

/// The sides as JSON; `docs/portfolio.md` says what the fields mean.
pub fn json(beside: &Beside) -> String {
    let sides = &beside.sides;
    let named = sides.sides.iter().zip(&beside.names).enumerate();
    let listed = named.map(|(place, (side, name))| {
        let (kind, milestone, assessments) = match &side.sort {
            SideSort::Present => ("assessment", None, None),
            SideSort::Milestone(name) => ("milestone", Some(name.as_str()), None),
            SideSort::Group(count) => ("group", None, Some(*count)),
        };
        let some = |text: &'_ String| !text.is_empty();
        let asked = side.questionnaire.as_ref();
        Side {
            letter: beside.letter(place),
            name,
            kind,
            milestone,
            assessments,
            assessment: Some(&side.assessment).filter(|id| some(id)).map(String::as_str),
            path: Some(&side.path).filter(|path| some(path)).map(String::as_str),
            as_of: side.as_of.to_string(),
            questionnaire: asked.map(|(id, _)| id.as_str()),
            questionnaire_version: asked.map(|(_, version)| version.as_str()),
            plan: side.plan.map(plan),
        }
    });
    let only = sides.only.iter().map(|(place, items)| Only {
        side: beside.letter(*place),
        items: items.iter().map(|id| id.as_str()).collect(),
    });
    let sheet = Sheet {
        kind: "waymark.comparison",
        version: VERSION,
        sides: listed.collect(),
        domains: rows(&sides.domains, score),
        gates: rows(&sides.gates, gate),
        gaps: rows(&sides.gaps, score),
        items: rows(&sides.items, item),
        only: only.collect(),
    };
    // Writing into memory can't fail, and no type of the sheet refuses to be written.
    serde_json::to_string_pretty(&sheet).map(|text| format!("{text}\n")).unwrap_or_default()
}

fn rows<K: ToString, V, T>(rows: &[SidesRow<K, V>], of: impl Fn(&V) -> T) -> Vec<Row<T>> {
    rows.iter()
        .map(|row| Row {
            id: row.id.to_string(),
            apart: row.apart,
            differs: row.differs,
            of: row.of.iter().map(|value| value.as_ref().map(&of)).collect(),
        })
        .collect()
}

fn score(of: &SideScore) -> Score {
    let SideScore { score, low, high, claimed, level, answered } = *of;
    Score {
        score,
        low,
        high,
        claimed,
        level: level.map(|level| level.0),
        answered: answered.map(|(answered, _)| answered),
        applicable: answered.map(|(_, applicable)| applicable),
    }
}

fn gate(of: &SideGate) -> Gate {
    match of {
        SideGate::One { state, blockers } => Gate::One {
            state: gate_code(*state),
            blockers: blockers.as_ref().map(|ids| ids.iter().map(ToString::to_string).collect()),
        },
        SideGate::Group([closed, open, sound]) => {
            Gate::Group { closed: *closed, open: *open, sound: *sound }
        }
    }
}

fn item(of: &SideItem) -> Item {
    let levels = of.levels();
    let states = match of {
        SideItem::Group(_, counts) => Some(
            super::STATES
                .iter()
                .zip(counts)
                .map(|(state, count)| (state_code(&SideItem::Without(*state)), *count))
                .collect(),
        ),
        _ => None,
    };
    Item {
        state: state_code(of),
        claimed: levels.map(|levels| levels.claimed.0),
        supported: levels.map(|levels| levels.supported.0),
        states,
    }
}

fn plan(of: SidePlan) -> Plan {
    let SidePlan { open, overdue, done, days, furthest } = of;
    Plan { open, overdue, done, days, furthest_due: furthest.map(|date| date.to_string()) }
}
