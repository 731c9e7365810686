//! A benchmark: how the scores of several organisations are spread over each domain, and nothing that
//! says which organisations they are.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::ids::{DomainId, QuestionnaireId};

/// The fewest organisations that figures are given for. Of fewer everybody would know who is meant.
pub const FEWEST: usize = 5;

/// How the scores of several organisations are spread. It holds sums only: no name, no id, no lowest
/// and no highest score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benchmark {
    /// What it is called.
    pub name: String,
    /// Who made it.
    pub source: String,
    /// When it was made.
    pub made: Date,
    /// The date that counted as today for the scores.
    pub as_of: Date,
    /// The questionnaire that was answered.
    pub questionnaire: QuestionnaireId,
    /// Its version.
    pub version: String,
    /// Which organisations are in it, in words.
    pub filter: String,
    /// The same as facts of the profile: the options of which an organisation has one, by field.
    pub facts: BTreeMap<String, Vec<String>>,
    /// How many organisations are in it.
    pub organisations: usize,
    /// The domains for which enough of them have a score.
    pub domains: Vec<Quartiles>,
}

/// How the scores of a domain are spread, in whole points, so that a figure of one organisation is
/// not there as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quartiles {
    /// The domain.
    pub domain: DomainId,
    /// How many organisations have a score.
    pub organisations: usize,
    /// A quarter is at or below it.
    pub lower: u8,
    /// Half is at or below it.
    pub median: u8,
    /// Three quarters are at or below it.
    pub upper: u8,
}

/// Where a score stands among the quartiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// Below the lower quartile.
    Below,
    /// From the lower quartile to below the median.
    Lower,
    /// At the median.
    Median,
    /// Above the median, and not above the upper quartile.
    Upper,
    /// Above the upper quartile.
    Above,
}

impl Quartiles {
    /// Where a score stands, in the whole points that are shown.
    pub fn position(&self, points: i64) -> Position {
        let [lower, median, upper] = [self.lower, self.median, self.upper].map(i64::from);
        if points == median {
            Position::Median
        } else if points > upper {
            Position::Above
        } else if points > median {
            Position::Upper
        } else if points < lower {
            Position::Below
        } else {
            Position::Lower
        }
    }
}
