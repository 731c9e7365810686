//! What changed between two frozen copies of the scores, as table, CSV and JSON.

use serde::Serialize;

use super::scores::{harmless, shortened};
use crate::model::{FrozenGate, FrozenLevels, FrozenScore, Level, Questionnaire};
use crate::scoring::compare::{Comparison, Pair};
use crate::scoring::{GateState, round_half_up};
use crate::t;
use crate::text::Text;
use crate::text::signed;

/// The version of the fields of the JSON and of what they mean.
const VERSION: u32 = 1;

/// What is compared: the sides' names, the figures, and who did what in between by item.
pub struct Compared<'a> {
    /// The questionnaire whose names are shown.
    pub questionnaire: &'a Questionnaire,
    /// What the earlier side is called, with its date.
    pub before: (String, String),
    /// What the later side is called, with its date.
    pub after: (String, String),
    /// The figures.
    pub comparison: &'a Comparison,
    /// The lines of the history behind each item of the comparison, in the same order.
    pub because: &'a [Vec<String>],
}

#[derive(Serialize)]
struct Sheet<'a> {
    version: u32,
    before: Side<'a>,
    after: Side<'a>,
    domains: Vec<Group<'a>>,
    gates: Vec<Gate<'a>>,
    gaps: Vec<Group<'a>>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    name: &'a str,
    as_of: &'a str,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    before: Option<f64>,
    after: Option<f64>,
    moved: Option<f64>,
    level_before: Option<u8>,
    level_after: Option<u8>,
}

#[derive(Serialize)]
struct Gate<'a> {
    stage: &'a str,
    before: Option<&'static str>,
    after: Option<&'static str>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    claimed_before: Option<u8>,
    claimed_after: Option<u8>,
    supported_before: Option<u8>,
    supported_after: Option<u8>,
    because: &'a [String],
}

/// For programs.
pub fn json(compared: &Compared<'_>) -> String {
    let Comparison { domains, stages, gaps, items } = compared.comparison;
    let sheet = Sheet {
        version: VERSION,
        before: Side { name: &compared.before.0, as_of: &compared.before.1 },
        after: Side { name: &compared.after.0, as_of: &compared.after.1 },
        domains: domains.iter().map(|(id, pair)| group(id.as_str(), pair)).collect(),
        gates: stages
            .iter()
            .map(|(id, pair)| Gate {
                stage: id.as_str(),
                before: pair.before.map(gate_code),
                after: pair.after.map(gate_code),
            })
            .collect(),
        gaps: gaps.iter().map(|(id, pair)| group(id.as_str(), pair)).collect(),
        items: items
            .iter()
            .zip(compared.because)
            .map(|((id, pair), because)| Item {
                id: id.as_str(),
                claimed_before: claimed(pair.before),
                claimed_after: claimed(pair.after),
                supported_before: supported(pair.before).map(|level| level.0),
                supported_after: supported(pair.after).map(|level| level.0),
                because,
            })
            .collect(),
    };
    // Writing into memory can't fail, and no type of the sheet refuses to be written.
    serde_json::to_string_pretty(&sheet).map(|text| format!("{text}\n")).unwrap_or_default()
}

/// For spreadsheets: one row a domain, gate, gap, and item that changed.
pub fn csv(compared: &Compared<'_>) -> String {
    let Comparison { domains, stages, gaps, items } = compared.comparison;
    let mut rows = vec![["kind", "id", "before", "after", "because"].map(str::to_owned)];
    let points = |score: Option<FrozenScore>| {
        score.and_then(|score| score.score).map(|points| points.to_string()).unwrap_or_default()
    };
    let mut add = |kind: &str, id: &str, before: String, after: String, because: String| {
        rows.push([kind.to_owned(), id.to_owned(), before, after, because]);
    };
    for (id, pair) in domains {
        add("domain", id.as_str(), points(pair.before), points(pair.after), String::new());
    }
    for (id, pair) in stages {
        let code = |gate: Option<FrozenGate>| gate.map(gate_code).unwrap_or_default().to_owned();
        add("gate", id.as_str(), code(pair.before), code(pair.after), String::new());
    }
    for (id, pair) in gaps {
        add("gap", id.as_str(), points(pair.before), points(pair.after), String::new());
    }
    for ((id, pair), because) in items.iter().zip(compared.because) {
        let level = |levels| supported(levels).map(|l| l.to_string()).unwrap_or_default();
        add("item", id.as_str(), level(pair.before), level(pair.after), because.join("\n"));
    }
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Writing into memory can't fail, and all rows have the same length.
        writer.write_record(row.map(harmless)).ok();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// For reading in a terminal of so many columns.
pub fn table(compared: &Compared<'_>, text: &Text, width: usize) -> String {
    let Comparison { domains, stages, gaps: _, items } = compared.comparison;
    let questionnaire = compared.questionnaire;
    let mut lines = vec![
        t!(
            text,
            "compare-title",
            before = &compared.before.0,
            before_date = &compared.before.1,
            after = &compared.after.0,
            after_date = &compared.after.1,
        ),
        String::new(),
    ];
    for (id, pair) in domains {
        let name = questionnaire.domain(id).map_or(id.as_str(), |domain| domain.name.as_str());
        let score =
            |score: Option<FrozenScore>| score.and_then(|score| score.score).map(round_half_up);
        let (before, after) = (score(pair.before), score(pair.after));
        // The difference of what is shown, so that the reader's sum comes out.
        let moved = before.zip(after).map(|(before, after)| after - before);
        let cell =
            |points: Option<i64>| points.map_or("–".to_owned(), |points| points.to_string());
        let moved = moved.map_or_else(|| "–".to_owned(), signed);
        lines.push(format!("{:>4} → {:>4}  {:>4}  {name}", cell(before), cell(after), moved));
    }
    lines.push(String::new());
    for (id, pair) in stages {
        let name = questionnaire.stage(id).map_or(id.as_str(), |stage| stage.name.as_str());
        let state = |gate: Option<FrozenGate>| match gate {
            Some(gate) => text.gate_state(gate_state(gate)),
            None => "–".to_owned(),
        };
        lines.push(if pair.before == pair.after {
            text.told(format!("{id} {name}"), state(pair.after))
        } else {
            text.told(
                format!("{id} {name}"),
                format!("{} → {}", state(pair.before), state(pair.after)),
            )
        });
    }
    lines.push(String::new());
    if items.is_empty() {
        lines.push(t!(text, "compare-no-items"));
    }
    for ((id, pair), because) in items.iter().zip(compared.because) {
        let title = questionnaire.item(id).map_or("", |item| item.title.as_str());
        lines.push(text.told(format!("{id} {title}"), levels_words(pair, text)));
        lines.extend(because.iter().map(|line| format!("    {line}")));
    }
    lines.iter().map(|line| shortened(line.trim_end(), width) + "\n").collect()
}

/// The levels of an item before and after: what is supported, and what was claimed where that is
/// more.
pub fn levels_words(pair: &Pair<FrozenLevels>, text: &Text) -> String {
    let side = |levels: Option<FrozenLevels>| match levels {
        None => t!(text, "compare-no-level"),
        Some(FrozenLevels { claimed, supported }) => {
            let level = |level: Option<Level>| level.map_or("–".to_owned(), |l| l.to_string());
            if claimed == supported {
                level(supported)
            } else {
                t!(text, "compare-claimed", supported = level(supported), claimed = level(claimed))
            }
        }
    };
    format!("{} → {}", side(pair.before), side(pair.after))
}

fn group<'a>(id: &'a str, pair: &Pair<FrozenScore>) -> Group<'a> {
    let score = |score: Option<FrozenScore>| score.and_then(|score| score.score);
    let level = |score: Option<FrozenScore>| score.and_then(|score| score.level).map(|l| l.0);
    Group {
        id,
        before: score(pair.before),
        after: score(pair.after),
        moved: pair.moved(),
        level_before: level(pair.before),
        level_after: level(pair.after),
    }
}

fn claimed(levels: Option<FrozenLevels>) -> Option<u8> {
    levels.and_then(|levels| levels.claimed).map(|level| level.0)
}

fn supported(levels: Option<FrozenLevels>) -> Option<Level> {
    levels.and_then(|levels| levels.supported)
}

/// A frozen gate as a live one, for its name.
pub fn gate_state(gate: FrozenGate) -> GateState {
    match gate {
        FrozenGate::Closed => GateState::Closed,
        FrozenGate::Open => GateState::Open,
        FrozenGate::Sound => GateState::Sound,
    }
}

fn gate_code(gate: FrozenGate) -> &'static str {
    match gate {
        FrozenGate::Closed => "closed",
        FrozenGate::Open => "open",
        FrozenGate::Sound => "sound",
    }
}
