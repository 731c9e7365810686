//! How the scores of a domain are spread over several organisations. Fewer than five are not summed
//! up, because everybody would know who is meant.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::organisations::{OfOne, of_one_questionnaire, organisations};
use super::{Row, Summary};
use crate::model::{Benchmark, Quartiles};
use crate::scoring::round_half_up;

pub use crate::model::FEWEST;

/// The spread of a domain's scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The domain's id.
    pub domain: String,
    /// How many organisations have a score.
    pub count: usize,
    /// A quarter is at or below it.
    pub lower: f64,
    /// Half is at or below it.
    pub median: f64,
    /// Three quarters are at or below it.
    pub upper: f64,
}

/// How the scores of all domains of one questionnaire are spread.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distribution {
    /// The questionnaire: the one that most of the organisations have answered.
    pub questionnaire: String,
    /// How many organisations have answered it.
    pub organisations: usize,
    /// How many have only answered others; they are in no figure.
    pub others: usize,
    /// Its domains, in the order in which they were found.
    pub domains: Vec<DomainScores>,
}

/// A domain's scores.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainScores {
    /// The domain's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The scores, the lowest first.
    pub scores: Vec<f64>,
    /// How they are spread; nothing where they are fewer than [`FEWEST`].
    pub spread: Option<Spread>,
}

/// What stands in a benchmark beside its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is called.
    pub name: String,
    /// Who makes it.
    pub source: String,
    /// When it is made.
    pub made: Date,
    /// The date that counted as today for the scores.
    pub as_of: Date,
    /// The version of the questionnaire.
    pub version: String,
    /// Which organisations are in it, in words.
    pub filter: String,
    /// The same as facts of the profile.
    pub facts: BTreeMap<String, Vec<String>>,
}

/// The spread of each of these domains over these assessments, each organisation once; `None` for a
/// domain with a score of fewer than [`FEWEST`] organisations.
pub fn spread<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    domains: &[&str],
) -> Vec<Option<Spread>> {
    let each: Vec<&Summary> = organisations(rows).into_iter().map(|(_, each)| each).collect();
    spread_over(&each, domains)
}

/// The same over assessments of which each is of another organisation.
pub(super) fn spread_over(each: &[&Summary], domains: &[&str]) -> Vec<Option<Spread>> {
    domains.iter().map(|domain| spread_of(domain, &scores(each, domain))).collect()
}

/// The distribution over these assessments, each organisation once.
pub fn distribution<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Distribution {
    let OfOne { questionnaire, each, others } = of_one_questionnaire(rows);
    let each: Vec<&Summary> = each.into_iter().map(|(_, each)| each).collect();
    let mut domains: Vec<DomainScores> = Vec::new();
    for domain in each.iter().flat_map(|summary| &summary.domains) {
        if domains.iter().all(|known| known.id != domain.id) {
            let scores = scores(&each, &domain.id);
            domains.push(DomainScores {
                id: domain.id.clone(),
                name: domain.name.clone(),
                spread: spread_of(&domain.id, &scores),
                scores,
            });
        }
    }
    Distribution {
        questionnaire: questionnaire.to_owned(),
        organisations: each.len(),
        others,
        domains,
    }
}

impl DomainScores {
    /// How many organisations this score is at or above.
    pub fn at_or_above(&self, score: f64) -> usize {
        self.scores.iter().filter(|other| **other <= score).count()
    }
}

impl Distribution {
    /// The same as a benchmark that can be handed on; nothing where it would be of fewer than
    /// [`FEWEST`] organisations.
    pub fn benchmark(&self, about: About) -> Option<Benchmark> {
        let domains: Vec<Quartiles> = self.domains.iter().filter_map(quartiles).collect();
        let About { name, source, made, as_of, version, filter, facts } = about;
        let is_enough = self.organisations >= FEWEST && !domains.is_empty();
        is_enough.then(|| Benchmark {
            name,
            source,
            made,
            as_of,
            questionnaire: self.questionnaire.as_str().into(),
            version,
            filter,
            facts,
            organisations: self.organisations,
            domains,
        })
    }
}

fn quartiles(domain: &DomainScores) -> Option<Quartiles> {
    let spread = domain.spread.as_ref()?;
    let whole = |points: f64| u8::try_from(round_half_up(points)).ok();
    Some(Quartiles {
        domain: domain.id.as_str().into(),
        organisations: spread.count,
        lower: whole(spread.lower)?,
        median: whole(spread.median)?,
        upper: whole(spread.upper)?,
    })
}

/// The scores of a domain, the lowest first.
fn scores(each: &[&Summary], domain: &str) -> Vec<f64> {
    let of_domain = |summary: &&Summary| summary.domains.iter().find(|own| own.id == domain)?.score;
    let mut scores: Vec<f64> = each.iter().filter_map(of_domain).collect();
    scores.sort_by(f64::total_cmp);
    scores
}

fn spread_of(domain: &str, sorted: &[f64]) -> Option<Spread> {
    (sorted.len() >= FEWEST).then(|| Spread {
        domain: domain.to_owned(),
        count: sorted.len(),
        lower: quantile(sorted, 0.25),
        median: quantile(sorted, 0.5),
        upper: quantile(sorted, 0.75),
    })
}

/// The value that this share of sorted values is at or below, between two of them in proportion: type
/// 7 of Hyndman and Fan (1996), as spreadsheets, R and DuckDB's `quantile_cont` have it.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let at = |index: f64| sorted.get(index as usize).copied().unwrap_or_default();
    let (below, above) = (at(place.floor()), at(place.ceil()));
    below + (above - below) * (place - place.floor())
}
