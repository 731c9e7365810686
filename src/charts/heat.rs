//! Readiness by domain and stage at once: a row a domain, a column a stage, and the sums at the edges.

use super::Pick;
use super::groups::{GroupRow, domain_rows, stage_rows};
use crate::model::Questionnaire;
use crate::scoring::{GroupScore, ItemScore, Scores, score_group};

/// The map.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatMap {
    /// The stages, with the figures over all domains: the lower edge.
    pub stages: Vec<GroupRow>,
    /// One row a domain.
    pub rows: Vec<HeatRow>,
}

/// A row of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatRow {
    /// The domain, with the figures over all stages: the right edge.
    pub domain: GroupRow,
    /// One cell a stage: what it stands for, and what its items come to. Nothing applies where
    /// `applicable` is 0, nothing is known where there is no score.
    pub cells: Vec<(Pick, GroupScore)>,
}

/// The map of these scores.
pub fn heat_map(questionnaire: &Questionnaire, scores: &Scores) -> HeatMap {
    let (rules, top) = (&questionnaire.scoring, questionnaire.top_level());
    let rows = questionnaire.domains.iter().zip(domain_rows(questionnaire, scores));
    let rows = rows.map(|(domain, row)| {
        let cells = questionnaire.stages.iter().map(|stage| {
            let items: Vec<&ItemScore> = questionnaire
                .items
                .iter()
                .zip(&scores.items)
                .filter(|(item, _)| item.domain == domain.id && item.stage == stage.id)
                .map(|(_, score)| score)
                .collect();
            let pick = Pick::Cell(domain.id.clone(), stage.id.clone());
            (pick, score_group(rules, top, &items))
        });
        HeatRow { domain: row, cells: cells.collect() }
    });
    HeatMap { rows: rows.collect(), stages: stage_rows(questionnaire, scores) }
}
