//! Scores for spreadsheets: one row a domain, stage, gap and layer.

use super::json::exposure_code;
use crate::model::Questionnaire;
use crate::scoring::{GroupScore, Scores};

const HEADER: [&str; 12] = [
    "group",
    "id",
    "name",
    "score",
    "low",
    "high",
    "claimed",
    "level",
    "weakest",
    "answered",
    "applicable",
    "exposure",
];

/// The scores as comma-separated values with a header line. An empty cell says that there is no
/// value. The columns are documented in `docs/score-json.md`.
pub fn csv(questionnaire: &Questionnaire, scores: &Scores) -> String {
    let mut rows = vec![HEADER.map(str::to_owned)];
    for (id, score) in &scores.domains {
        let name = questionnaire.domain(id).map(|domain| domain.name.as_str());
        rows.push(row("domain", id.as_str(), name, score, ""));
    }
    for (id, score) in &scores.stages {
        let name = questionnaire.stage(id).map(|stage| stage.name.as_str());
        rows.push(row("stage", id.as_str(), name, score, ""));
    }
    for gap in &scores.gaps {
        let name = questionnaire.gap(&gap.id).map(|gap| gap.name.as_str());
        let exposure = gap.exposure.map_or("", exposure_code);
        rows.push(row("gap", gap.id.as_str(), name, &gap.score, exposure));
    }
    for (id, score) in &scores.layers {
        let name = questionnaire.layer(id).map(|layer| layer.name.as_str());
        rows.push(row("layer", id.as_str(), name, score, ""));
    }
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Writing into memory can't fail, and all rows have the same length.
        writer.write_record(row.map(harmless)).ok();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn row(
    group: &str,
    id: &str,
    name: Option<&str>,
    score: &GroupScore,
    exposure: &str,
) -> [String; HEADER.len()] {
    let points = |points: Option<f64>| points.map(|points| points.to_string()).unwrap_or_default();
    [
        group.to_owned(),
        id.to_owned(),
        name.unwrap_or(id).to_owned(),
        points(score.score),
        points(score.low),
        points(score.high),
        points(score.claimed),
        score.level.map(|level| level.to_string()).unwrap_or_default(),
        score.weakest.as_ref().map(ToString::to_string).unwrap_or_default(),
        score.answered.to_string(),
        score.applicable.to_string(),
        exposure.to_owned(),
    ]
}

/// A cell that no spreadsheet takes for a formula: names come from files that anybody may have
/// written. No figure here is negative.
pub(in crate::report) fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}
