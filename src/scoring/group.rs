//! Rules 3 and 4: score, range, claimed score, weakest item and level of a domain, stage, gap or
//! layer.

use super::item::{ItemScore, ItemState};
use crate::model::questionnaire::ScoringRules;
use crate::model::{ItemId, Level};

/// What a group of items comes to. Scores run from 0 to 100 and are not rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupScore {
    /// The readiness score on supported levels; `None` while no applicable item has a level.
    pub score: Option<f64>,
    /// The same on claimed levels.
    pub claimed: Option<f64>,
    /// The score if every applicable item without a level were at the bottom; `None` where nothing
    /// applies.
    pub low: Option<f64>,
    /// The score if every applicable item without a level were at the top.
    pub high: Option<f64>,
    /// The score if every applicable item stood at its target.
    pub target: Option<f64>,
    /// The highest level that every critical item and enough of the weight reach; `None` where
    /// nothing applies.
    pub level: Option<Level>,
    /// The answered item with the lowest supported level; of several the critical one, then the
    /// first.
    pub weakest: Option<ItemId>,
    /// Applicable items with a level.
    pub answered: usize,
    /// Applicable items of which nobody who answered knows.
    pub unknown: usize,
    /// Items that count: asked, and not set aside with a reason.
    pub applicable: usize,
    /// Items asked, but set aside with a reason.
    pub not_applicable: usize,
    /// Items on which members disagree.
    pub disputed: usize,
}

/// Scores a group of items of a scale with this top level.
///
/// The score is 100 ÷ top level × the weighted mean of the item levels over answered applicable
/// items: 25 × the mean on a scale from 0 to 4. Sums are whole numbers, so the order of the items
/// can't matter.
pub fn score_group(rules: &ScoringRules, top: Level, items: &[&ItemScore]) -> GroupScore {
    let applicable = || {
        items.iter().filter(|item| {
            matches!(item.state, ItemState::Answered | ItemState::Unknown | ItemState::Unanswered)
        })
    };
    let answered = || applicable().filter(|item| item.state == ItemState::Answered);
    let points = |sum: u64, weight: u64| {
        let most = weight * u64::from(top.0);
        // Both are far below 2^53, so the quotient is the exact one, rounded once.
        (most > 0).then(|| 100.0 * sum as f64 / most as f64)
    };
    let weighted = |item: &ItemScore, level: Option<Level>| {
        u64::from(item.weight) * u64::from(level.unwrap_or_default().0)
    };
    let weight: u64 = applicable().map(|item| u64::from(item.weight)).sum();
    let answered_weight: u64 = answered().map(|item| u64::from(item.weight)).sum();
    let supported: u64 = answered().map(|item| weighted(item, item.supported)).sum();
    let claimed: u64 = answered().map(|item| weighted(item, item.claimed)).sum();
    let at_most = supported + (weight - answered_weight) * u64::from(top.0);
    let count = |state| items.iter().filter(|item| item.state == state).count();
    GroupScore {
        score: points(supported, answered_weight),
        claimed: points(claimed, answered_weight),
        low: points(supported, weight),
        high: points(at_most, weight),
        target: points(applicable().map(|item| weighted(item, Some(item.target))).sum(), weight),
        level: (applicable().count() > 0)
            .then(|| level(rules, top, &applicable().copied().collect::<Vec<_>>())),
        weakest: answered()
            .min_by_key(|item| (item.supported, !item.critical))
            .map(|item| item.id.clone()),
        answered: answered().count(),
        unknown: count(ItemState::Unknown),
        applicable: applicable().count(),
        not_applicable: count(ItemState::NotApplicable),
        disputed: items.iter().filter(|item| item.disputed).count(),
    }
}

/// The highest level that every critical item and the needed share of the weight reach. An item
/// without a level reaches none.
fn level(rules: &ScoringRules, top: Level, applicable: &[&ItemScore]) -> Level {
    let weight_of = |item: &&ItemScore| u64::from(item.weight);
    let total: u64 = applicable.iter().map(weight_of).sum();
    let reaches = |wanted: Level| {
        let reached = |item: &ItemScore| item.supported.is_some_and(|level| level >= wanted);
        let weight: u64 = applicable.iter().filter(|item| reached(item)).map(weight_of).sum();
        applicable.iter().all(|item| !item.critical || reached(item))
            && weight * 100 >= total * u64::from(rules.domain_level_percent)
    };
    (1..=top.0).rev().map(Level).find(|wanted| reaches(*wanted)).unwrap_or_default()
}
