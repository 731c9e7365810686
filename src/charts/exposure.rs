//! How much each gap touches the organisation, against how ready it is.

use super::Pick;
use super::groups::{GroupRow, weakest};
use crate::model::{Exposure, Questionnaire};
use crate::scoring::Scores;

/// A main gap.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// Its name and figures.
    pub group: GroupRow,
    /// How much it touches the organisation; `None` while the profile doesn't say.
    pub exposure: Option<Exposure>,
    /// How many of the facts behind that are undecided.
    pub undecided_facts: usize,
}

/// One row a main gap, in the questionnaire's order.
pub fn gap_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GapRow> {
    let named = questionnaire.main_gaps().zip(&scores.gaps);
    named
        .map(|(gap, score)| GapRow {
            group: GroupRow {
                pick: Pick::Gap(gap.id.clone()),
                id: gap.id.to_string(),
                name: gap.name.clone(),
                short: gap.short.clone(),
                weakest: weakest(questionnaire, scores, &score.score),
                figures: score.score.clone(),
            },
            exposure: score.exposure,
            undecided_facts: score.undecided_facts,
        })
        .collect()
}
