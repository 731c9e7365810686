//! What the score rests on: how much of it is backed by nothing, by stale evidence, by current
//! evidence, by evidence that somebody independent has checked.

use super::Pick;
use crate::model::Questionnaire;
use crate::scoring::{ItemScore, Scores, Standing};

/// A domain, or all of them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestsRow {
    /// The domain's full and short name; `None` for all together.
    pub name: Option<(String, String)>,
    /// How many answered items rest on each, from the weakest to the strongest.
    pub counts: Vec<(Standing, Pick, usize)>,
    /// Answered items.
    pub answered: usize,
    /// Answered items that are supported below their target.
    pub below_target: usize,
}

/// All together first, then one row a domain.
pub fn rests_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<RestsRow> {
    let all: Vec<&ItemScore> = scores.items.iter().collect();
    let mut rows = vec![row(None, &all, |standing| Pick::Standing(None, standing))];
    for domain in &questionnaire.domains {
        let items: Vec<&ItemScore> = questionnaire
            .items
            .iter()
            .zip(&scores.items)
            .filter(|(item, _)| item.domain == domain.id)
            .map(|(_, score)| score)
            .collect();
        let name = (domain.name.clone(), domain.short.clone());
        let pick = |standing| Pick::Standing(Some(domain.id.clone()), standing);
        rows.push(row(Some(name), &items, pick));
    }
    rows
}

fn row(
    name: Option<(String, String)>,
    items: &[&ItemScore],
    pick: impl Fn(Standing) -> Pick,
) -> RestsRow {
    let count = |standing| items.iter().filter(|item| item.standing == Some(standing)).count();
    let below = |item: &&&ItemScore| item.supported.is_some_and(|level| level < item.target);
    RestsRow {
        name,
        counts: Standing::ALL.map(|standing| (standing, pick(standing), count(standing))).to_vec(),
        answered: items.iter().filter(|item| item.standing.is_some()).count(),
        below_target: items.iter().filter(below).count(),
    }
}
