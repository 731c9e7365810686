//! A benchmark beside an assessment's own scores: which of its domains are here too, what doesn't fit,
//! and where the scores stand.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{Benchmark, DomainId, Position, Quartiles, Questionnaire};
use crate::scoring::{GroupScore, round_half_up};

/// A benchmark as far as it can stand beside scores of a questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peers {
    /// What the benchmark is called.
    pub name: String,
    /// Who made it.
    pub source: String,
    /// When it was made.
    pub made: Date,
    /// How many organisations are in it.
    pub organisations: usize,
    /// What doesn't fit.
    pub misfits: Vec<Misfit>,
    domains: BTreeMap<DomainId, Quartiles>,
}

/// What of a benchmark doesn't fit a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// It is of another questionnaire, so nothing of it is shown.
    Questionnaire(String),
    /// It is of another version; what it has of the same domains is shown.
    Version {
        /// That of the benchmark.
        theirs: String,
        /// That of the scores.
        own: String,
    },
    /// It has domains that aren't asked about here.
    Unknown(Vec<String>),
    /// It has too few organisations for these domains.
    Missing(Vec<String>),
}

/// The benchmark beside scores of this questionnaire.
pub fn peers(benchmark: &Benchmark, questionnaire: &Questionnaire) -> Peers {
    let Benchmark { name, source, made, organisations, .. } = benchmark;
    let mut peers = Peers {
        name: name.clone(),
        source: source.clone(),
        made: *made,
        organisations: *organisations,
        ..Peers::default()
    };
    if benchmark.questionnaire != questionnaire.id {
        peers.misfits.push(Misfit::Questionnaire(benchmark.questionnaire.to_string()));
        return peers;
    }
    if benchmark.version != questionnaire.version {
        let (theirs, own) = (benchmark.version.clone(), questionnaire.version.clone());
        peers.misfits.push(Misfit::Version { theirs, own });
    }
    let mut unknown = Vec::new();
    for quartiles in &benchmark.domains {
        if questionnaire.domain(&quartiles.domain).is_some() {
            peers.domains.insert(quartiles.domain.clone(), quartiles.clone());
        } else {
            unknown.push(quartiles.domain.to_string());
        }
    }
    let missing: Vec<String> = questionnaire
        .domains
        .iter()
        .filter(|domain| !peers.domains.contains_key(&domain.id))
        .map(|domain| domain.name.clone())
        .collect();
    if !unknown.is_empty() {
        peers.misfits.push(Misfit::Unknown(unknown));
    }
    if !missing.is_empty() {
        peers.misfits.push(Misfit::Missing(missing));
    }
    peers
}

impl Peers {
    /// The quartiles of a domain.
    pub fn of(&self, domain: &str) -> Option<&Quartiles> {
        self.domains.get(domain)
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.domains.is_empty()
    }

    /// Where a domain's score stands, and among how many organisations.
    pub fn position(&self, domain: &str, figures: &GroupScore) -> Option<(Position, usize)> {
        let quartiles = self.of(domain)?;
        let points = round_half_up(figures.score?);
        Some((quartiles.position(points), quartiles.organisations))
    }
}
