//! The report on a portfolio: what is found over all organisations, without the names that are to be
//! left out, and the document that says it. Every figure of an organisation is the one that its row
//! of the portfolio has; here they are only counted and put in order.

mod build;
mod findings;
mod labels;
mod sections;
mod tallies;

pub use build::{Subject, build};
pub(in crate::report) use build::{facts, whose};
pub(in crate::report) use findings::evidence;
pub use findings::{Ask, Findings, LeftOut, Organisation, Refusal, find, most_common};
pub(in crate::report) use sections::{left_out, method_lines, reached, stage_words};
pub use tallies::{BelowTarget, DomainSpread, Sector, SharedBlocker, StageCount};

use crate::report::document::Brand;

/// What a report on a portfolio is to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Whether organisations are numbered instead of named.
    pub anonymous: bool,
    /// The one organisation that is named all the same.
    pub only_name: Option<String>,
    /// The look.
    pub brand: Brand,
}

/// As many organisations stand together in one table or chart; of more, those at both ends of the
/// order do.
const TOGETHER: usize = 48;
/// As many stand at each end then.
const ENDS: usize = 15;
/// Rows of one chart.
const IN_A_CHART: usize = 24;
/// Items of a list of common ones.
const COMMON: usize = 10;
/// Rows of the appendix; a spreadsheet has all.
const IN_APPENDIX: usize = 2000;
