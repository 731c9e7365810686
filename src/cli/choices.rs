//! What the command line lets one choose from, as types. Nothing happens here.

use std::path::PathBuf;

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

/// What is in a report, and how it looks.
#[derive(Debug, clap::Args)]
pub struct ReportLookArgs {
    /// Which sections, by purpose
    #[arg(long)]
    pub preset: Option<PresetArg>,
    /// Which sections, by name, in order, with commas between
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub sections: Vec<String>,
    /// A file with the look and the logo
    #[arg(long, value_name = "BRAND.ron")]
    pub brand: Option<PathBuf>,
    /// A benchmark to put beside the domains
    #[arg(long, value_name = "BENCHMARK.ron")]
    pub benchmark: Option<PathBuf>,
    /// Leave out the names of the organisation and its members, remarks, and where evidence lies
    #[arg(long)]
    pub anonymise: bool,
    /// Leave out just these, with commas between
    #[arg(long, value_name = "PARTS", value_delimiter = ',', conflicts_with = "anonymise")]
    pub hide: Vec<HideArg>,
    /// Keep the paragraphs of remarks that begin with "Internal:"
    #[arg(long, conflicts_with = "anonymise")]
    pub with_internal: bool,
    /// The language of the report
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
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
