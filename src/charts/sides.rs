//! Scores of several sides on one axis.

use super::Pick;
use crate::scoring::sides::SideScore;

/// How a side is told from the others: by a letter, and by a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideSign {
    /// Its letter.
    pub letter: String,
    /// What it is called.
    pub name: String,
    /// The place of its colour; `None` for the middle of a group, which looks another way.
    pub colour: Option<usize>,
}

/// Scores of several sides.
#[derive(Clone, Debug, PartialEq)]
pub struct SidesChart {
    /// The sides.
    pub sides: Vec<SideSign>,
    /// One row a domain or gap.
    pub rows: Vec<SidesChartRow>,
}

/// A domain or gap.
#[derive(Clone, Debug, PartialEq)]
pub struct SidesChartRow {
    /// What the row stands for.
    pub pick: Pick,
    /// Its name.
    pub name: String,
    /// One entry a side; `None` where its questionnaire has no such thing.
    pub of: Vec<Option<SideScore>>,
    /// How many points the two that are furthest apart are apart, as they are shown.
    pub apart: Option<i64>,
}
