//! A portfolio for spreadsheets: one row an assessment, and its domains side by side.

use std::collections::BTreeSet;

use super::{Found, Row};
use crate::report::scores::harmless;

/// The rows as CSV. Figures are at full precision.
pub fn csv(rows: &[Row]) -> String {
    let mut domains: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for domain in rows.iter().filter_map(Row::summary).flat_map(|summary| &summary.domains) {
        if seen.insert(domain.id.as_str()) {
            domains.push(domain.id.clone());
        }
    }
    let fixed = [
        "path",
        "problem",
        "id",
        "organisation",
        "sector",
        "size",
        "markets",
        "questionnaire",
        "version",
        "stage",
        "stages_open",
        "blockers",
        "dealt_with",
        "asked",
        "evidence_none",
        "evidence_stale",
        "evidence_current",
        "evidence_checked",
        "disputed",
        "open_actions",
        "overdue_actions",
        "changed",
        "remarks",
    ];
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let figures = domains.iter().flat_map(|id| {
        ["score", "low", "high", "claimed", "level"].map(|what| format!("{id}_{what}"))
    });
    // Writing into memory can't fail, and all rows have the same length.
    writer.write_record(fixed.iter().map(|name| (*name).to_owned()).chain(figures)).ok();
    for row in rows {
        let mut cells = vec![row.path.clone()];
        match &row.found {
            Found::Not { why, words } => {
                cells.push(format!("{}: {words}", why.code()));
                cells.resize(fixed.len() + 5 * domains.len(), String::new());
            }
            Found::Assessment(summary) => {
                let fact = |name: &str| {
                    summary.facts.get(name).map(|chosen| chosen.join(" ")).unwrap_or_default()
                };
                let [none, stale, current, checked] = summary.rests_on;
                cells.extend([
                    String::new(),
                    summary.id.clone(),
                    summary.organisation.clone(),
                    fact("sector"),
                    fact("size"),
                    fact("markets"),
                    summary.questionnaire.clone(),
                    summary.version.clone(),
                    summary.stage.clone().unwrap_or_default(),
                    summary.stages_open.to_string(),
                    summary.blockers.join(" "),
                    summary.dealt_with.to_string(),
                    summary.asked.to_string(),
                    none.to_string(),
                    stale.to_string(),
                    current.to_string(),
                    checked.to_string(),
                    summary.disputed.to_string(),
                    summary.actions.0.to_string(),
                    summary.actions.1.to_string(),
                    summary.changed.clone().unwrap_or_default(),
                    summary.remarks.join("; "),
                ]);
                for id in &domains {
                    let domain = summary.domains.iter().find(|domain| domain.id == *id);
                    let points = |points: Option<f64>| {
                        points.map(|points| points.to_string()).unwrap_or_default()
                    };
                    let level = domain.and_then(|domain| domain.level);
                    cells.extend([
                        points(domain.and_then(|domain| domain.score)),
                        points(domain.and_then(|domain| domain.low)),
                        points(domain.and_then(|domain| domain.high)),
                        points(domain.and_then(|domain| domain.claimed)),
                        level.map(|level| level.to_string()).unwrap_or_default(),
                    ]);
                }
            }
        }
        writer.write_record(cells.into_iter().map(harmless)).ok();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
