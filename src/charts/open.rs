//! The open items that the ranges hang on, with their names.

use super::Pick;
use crate::model::{Level, Questionnaire};
use crate::scoring::{OpenItem, Scores, open_items};

/// An open item.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRow {
    /// What the bar stands for.
    pub pick: Pick,
    /// The item's title.
    pub title: String,
    /// Its domain's short name.
    pub domain: String,
    /// The name of the stage whose gate it keeps closed.
    pub gate: Option<String>,
    /// The level that is aimed at. Nothing is known of how far it is, so that the gap is at most this.
    pub target: Level,
    /// The figures.
    pub item: OpenItem,
}

/// The open items, those first whose answers settle most.
pub fn open_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<OpenRow> {
    open_items(questionnaire, scores)
        .into_iter()
        .filter_map(|item| {
            let named = questionnaire.item(&item.id)?;
            let stage = item.gate.as_ref().and_then(|id| questionnaire.stage(id));
            Some(OpenRow {
                pick: Pick::Item(item.id.clone()),
                title: named.title.clone(),
                domain: questionnaire.domain(&item.domain)?.short.clone(),
                gate: stage.map(|stage| stage.name.clone()),
                target: scores.item(&item.id)?.target,
                item,
            })
        })
        .collect()
}
