//! The counts over all organisations: how scores are spread, which stages are reached, what blocks
//! most of them, where most are below their target, and the same by sector.

use std::collections::BTreeMap;

use super::findings::{option_name, sum};
use crate::model::{DomainId, FieldId, ItemId, Questionnaire, StageId};
use crate::report::portfolio::spread::spread_over;
use crate::report::portfolio::{AskedState, FEWEST, Spread, Summary};

/// A domain, with how its scores are spread.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainSpread {
    /// Its id.
    pub id: DomainId,
    /// Its name.
    pub name: String,
    /// How many organisations have a score.
    pub count: usize,
    /// The spread; nothing where fewer than five have a score.
    pub spread: Option<Spread>,
    /// The lowest and the highest score, where there is a spread.
    pub ends: Option<(f64, f64)>,
    /// The score of the one that is named where the others are not.
    pub own: Option<f64>,
}

/// A stage, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCount {
    /// The stage; nothing for those that have none open.
    pub stage: Option<StageId>,
    /// Its name; empty for none.
    pub name: String,
    /// How many organisations have it as their furthest open one.
    pub furthest: usize,
    /// How many have it open.
    pub open: usize,
}

/// A critical item that keeps the next stage closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedBlocker {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its domain.
    pub domain: String,
    /// Its stage.
    pub stage: String,
    /// How many organisations it keeps closed.
    pub count: usize,
}

/// An item that is below its target.
#[derive(Clone, Debug, PartialEq)]
pub struct BelowTarget {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its domain.
    pub domain: String,
    /// How many organisations are below their target.
    pub count: usize,
    /// How many have answered it.
    pub answered: usize,
    /// By how many levels those are below it in the mean.
    pub gap: f64,
}

/// A sector with enough organisations in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sector {
    /// What it is called.
    pub name: String,
    /// How many organisations are in it.
    pub count: usize,
    /// The spread of each domain.
    pub spreads: Vec<Option<Spread>>,
    /// How many answered items rest on nothing, stale, current and checked evidence.
    pub rests_on: [usize; 4],
}

pub(super) fn spreads(
    summaries: &[&Summary],
    questionnaire: &Questionnaire,
    own: Option<&[Option<f64>]>,
) -> Vec<DomainSpread> {
    let ids = ids(questionnaire);
    let spreads = spread_over(summaries, &ids);
    let domains = questionnaire.domains.iter().zip(spreads).enumerate();
    domains
        .map(|(at, (domain, spread))| {
            let of = |summary: &&Summary| {
                summary.domains.iter().find(|other| other.id == domain.id.as_str())?.score
            };
            let scores: Vec<f64> = summaries.iter().filter_map(of).collect();
            let least = scores.iter().copied().min_by(f64::total_cmp);
            let most = scores.iter().copied().max_by(f64::total_cmp);
            DomainSpread {
                id: domain.id.clone(),
                name: domain.name.clone(),
                count: scores.len(),
                ends: spread.as_ref().and(least.zip(most)),
                spread,
                own: own.and_then(|own| own.get(at).copied().flatten()),
            }
        })
        .collect()
}

fn ids(questionnaire: &Questionnaire) -> Vec<&str> {
    questionnaire.domains.iter().map(|domain| domain.id.as_str()).collect()
}

pub(super) fn stages(summaries: &[&Summary], questionnaire: &Questionnaire) -> Vec<StageCount> {
    let count =
        |holds: &dyn Fn(&Summary) -> bool| summaries.iter().filter(|row| holds(row)).count();
    let none = StageCount {
        stage: None,
        name: String::new(),
        furthest: count(&|row| row.stages_open == 0),
        open: summaries.len(),
    };
    let stages = questionnaire.stages.iter().enumerate().map(|(at, stage)| StageCount {
        stage: Some(stage.id.clone()),
        name: stage.name.clone(),
        furthest: count(&|row| row.stages_open == at + 1),
        open: count(&|row| row.stages_open > at),
    });
    std::iter::once(none).chain(stages).collect()
}

pub(super) fn blockers(
    summaries: &[&Summary],
    questionnaire: &Questionnaire,
) -> Vec<SharedBlocker> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for id in summaries.iter().flat_map(|summary| &summary.blockers) {
        *counts.entry(id).or_default() += 1;
    }
    let mut shared: Vec<SharedBlocker> = counts
        .into_iter()
        .filter_map(|(id, count)| {
            let item = questionnaire.item(&ItemId::from(id))?;
            Some(SharedBlocker {
                item: item.id.clone(),
                title: item.title.clone(),
                domain: item.domain.to_string(),
                stage: item.stage.to_string(),
                count,
            })
        })
        .collect();
    shared.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.item.cmp(&b.item)));
    shared
}

pub(super) fn below_target(
    summaries: &[&Summary],
    questionnaire: &Questionnaire,
) -> Vec<BelowTarget> {
    /// Answered, below, levels that are missing.
    type Tally = (usize, usize, u64);
    let mut tallies: BTreeMap<&ItemId, Tally> = BTreeMap::new();
    for item in summaries.iter().flat_map(|summary| &summary.items) {
        let (AskedState::Answered, Some(level)) = (item.state, item.supported) else { continue };
        let (answered, below, missing) = tallies.entry(&item.id).or_default();
        *answered += 1;
        if level < item.target {
            *below += 1;
            *missing += u64::from(item.target - level);
        }
    }
    let mut items: Vec<BelowTarget> = tallies
        .into_iter()
        .filter(|(_, (_, below, _))| *below > 0)
        .filter_map(|(id, (answered, below, missing))| {
            let item = questionnaire.item(id)?;
            Some(BelowTarget {
                item: id.clone(),
                title: item.title.clone(),
                domain: item.domain.to_string(),
                count: below,
                answered,
                gap: missing as f64 / below as f64,
            })
        })
        .collect();
    items.sort_by(|a, b| {
        b.count.cmp(&a.count).then(b.gap.total_cmp(&a.gap)).then_with(|| a.item.cmp(&b.item))
    });
    items
}

/// The sectors with enough organisations, those with most first; how many have too few, and how
/// many organisations are in none that is shown.
pub(super) fn sectors(
    summaries: &[&Summary],
    questionnaire: &Questionnaire,
) -> (Vec<Sector>, (usize, usize)) {
    let field = FieldId::from("sector");
    let mut by_sector: BTreeMap<&str, Vec<&Summary>> = BTreeMap::new();
    for summary in summaries {
        for sector in summary.facts.get(field.as_str()).into_iter().flatten() {
            by_sector.entry(sector).or_default().push(summary);
        }
    }
    let is_large = |rows: &[&Summary]| rows.len() >= FEWEST;
    let small = by_sector.values().filter(|rows| !is_large(rows)).count();
    let is_shown = |summary: &Summary| {
        let mut own = summary.facts.get(field.as_str()).into_iter().flatten();
        own.any(|sector| by_sector.get(sector.as_str()).is_some_and(|rows| is_large(rows)))
    };
    let unshown = summaries.iter().filter(|summary| !is_shown(summary)).count();
    let ids = ids(questionnaire);
    let mut sectors: Vec<Sector> = by_sector
        .iter()
        .filter(|(_, rows)| is_large(rows))
        .map(|(id, rows)| Sector {
            name: option_name(questionnaire, &field, id),
            count: rows.len(),
            spreads: spread_over(rows, &ids),
            rests_on: sum(rows.iter().map(|row| row.rests_on)),
        })
        .collect();
    sectors.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    (sectors, (small, unshown))
}
