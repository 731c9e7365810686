//! Rows of a chart of groups: domains, stages or layers.

use super::Pick;
use crate::model::{ItemId, Level, Questionnaire};
use crate::scoring::{GroupScore, Scores, round_half_up};

/// One bar: a domain, or another group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// What the row stands for.
    pub pick: Pick,
    /// The group's id, as text.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// Its name for narrow places.
    pub short: String,
    /// What to draw: the supported score as a solid bar, the claimed one as an outline, the range
    /// as a whisker, the target as a tick.
    pub figures: GroupScore,
    /// The weakest item; the mark.
    pub weakest: Option<Weakest>,
}

/// The item that holds a group back most.
#[derive(Clone, Debug, PartialEq)]
pub struct Weakest {
    /// Its id.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its supported level.
    pub level: Level,
    /// The same on the scale from 0 to 100.
    pub points: f64,
}

impl GroupRow {
    /// The range in whole points: one figure where both ends are the same, `None` where nothing
    /// applies.
    pub fn range_words(&self) -> Option<String> {
        let (low, high) = (self.figures.low?, self.figures.high?);
        let (low, high) = (round_half_up(low), round_half_up(high));
        Some(if low == high { low.to_string() } else { format!("{low}–{high}") })
    }
}

/// How many points a score is short of its target; nothing where it has reached it. Taken from the
/// figures as they are shown, so that a reader's own subtraction gives the same.
pub fn to_target(figures: &GroupScore) -> Option<i64> {
    short_of(figures.target, figures.score)
}

/// The same of a target and a score.
pub(super) fn short_of(target: Option<f64>, score: Option<f64>) -> Option<i64> {
    Some((round_half_up(target?) - round_half_up(score?)).max(0))
}

/// One row a domain, in the questionnaire's order.
pub fn domain_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GroupRow> {
    let named = questionnaire.domains.iter().zip(&scores.domains);
    named
        .map(|(domain, (id, figures))| GroupRow {
            pick: Pick::Domain(id.clone()),
            id: id.to_string(),
            name: domain.name.clone(),
            short: domain.short.clone(),
            weakest: weakest(questionnaire, scores, figures),
            figures: figures.clone(),
        })
        .collect()
}

/// One row a stage, in order.
pub fn stage_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GroupRow> {
    let named = questionnaire.stages.iter().zip(&scores.stages);
    named
        .map(|(stage, (id, figures))| GroupRow {
            pick: Pick::Stage(id.clone()),
            id: id.to_string(),
            name: stage.name.clone(),
            short: stage.name.clone(),
            weakest: weakest(questionnaire, scores, figures),
            figures: figures.clone(),
        })
        .collect()
}

/// One row a layer, in the questionnaire's order.
pub fn layer_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GroupRow> {
    let named = questionnaire.layers.iter().zip(&scores.layers);
    named
        .map(|(layer, (id, figures))| GroupRow {
            pick: Pick::Layer(id.clone()),
            id: id.to_string(),
            name: layer.name.clone(),
            short: layer.name.clone(),
            weakest: weakest(questionnaire, scores, figures),
            figures: figures.clone(),
        })
        .collect()
}

pub(super) fn weakest(
    questionnaire: &Questionnaire,
    scores: &Scores,
    figures: &GroupScore,
) -> Option<Weakest> {
    let id = figures.weakest.as_ref()?;
    let level = scores.item(id)?.supported?;
    Some(Weakest {
        item: id.clone(),
        title: questionnaire.item(id)?.title.clone(),
        points: 100.0 * f64::from(level.0) / f64::from(questionnaire.top_level().0),
        level,
    })
}
