//! What the command line lets one choose from, as types. Nothing happens here.

use clap::ValueEnum;

use crate::model::{Confidence, Coverage};
use crate::ops::report::Preset;

/// How a plan is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PlanFormatArg {
    /// For reading in a terminal
    Table,
    /// For trackers and spreadsheets
    Csv,
    /// For calendars: the due dates
    Ics,
}

/// Which sections a report has.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PresetArg {
    /// Four pages for a board
    Executive,
    /// Everything
    Full,
    /// What the team works with
    Working,
    /// What the laws ask
    Regulatory,
}

impl From<PresetArg> for Preset {
    fn from(arg: PresetArg) -> Self {
        match arg {
            PresetArg::Executive => Self::Executive,
            PresetArg::Full => Self::Full,
            PresetArg::Working => Self::Working,
            PresetArg::Regulatory => Self::Regulatory,
        }
    }
}

/// What a report leaves out.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum HideArg {
    /// The name of the organisation
    Organisation,
    /// The names of members, and of whoever owns or checked evidence
    Members,
    /// The remarks of members
    Notes,
    /// Where evidence lies
    Locations,
}

/// How scores are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FormatArg {
    /// For reading in a terminal
    Table,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

/// How much an answer covers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum CoverageArg {
    /// Nothing in scope
    None,
    /// Less than half
    Some,
    /// At least half
    Half,
    /// All in scope
    All,
}

/// How sure a member is.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ConfidenceArg {
    /// A guess
    Low,
    /// Fairly sure
    Medium,
    /// Sure
    High,
}

impl From<CoverageArg> for Coverage {
    fn from(arg: CoverageArg) -> Self {
        match arg {
            CoverageArg::None => Self::None,
            CoverageArg::Some => Self::Some,
            CoverageArg::Half => Self::Half,
            CoverageArg::All => Self::All,
        }
    }
}

impl From<ConfidenceArg> for Confidence {
    fn from(arg: ConfidenceArg) -> Self {
        match arg {
            ConfidenceArg::Low => Self::Low,
            ConfidenceArg::Medium => Self::Medium,
            ConfidenceArg::High => Self::High,
        }
    }
}
