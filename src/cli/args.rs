//! The words of the command line, as types. Nothing happens here.

use std::path::PathBuf;

use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::model::{Confidence, Coverage};

/// Shows how ready an organisation is for AI that works with other systems, organisations and
/// countries' rules.
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(
    name = "waymark",
    version,
    args_conflicts_with_subcommands = true,
    after_help = EXIT_CODES
)]
pub struct Args {
    /// What to do without a window
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The assessment to open in the window
    pub file: Option<PathBuf>,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, \
                          3 the machine is at fault (disk, permissions).";

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begin an assessment
    New(NewArgs),
    /// Record one member's answer to one item
    Answer(AnswerArgs),
    /// Check questionnaires, frameworks, assessments and profiles
    Check(CheckArgs),
    /// Show how ready an organisation is
    Score(ScoreArgs),
    /// Bring copies of one assessment together, such as ones that came by mail
    Merge(MergeArgs),
    /// Show the chosen actions, or write them for a tracker or a calendar
    Plan(PlanArgs),
    /// Show what changed between two files or milestones
    Compare(CompareArgs),
    /// Start the next period from this one
    RollForward(RollForwardArgs),
    /// Show who changed what, and when
    Log(LogArgs),
    /// List the questionnaires that are built in and installed
    Questionnaires,
}

/// The arguments of `merge`.
#[derive(Debug, clap::Args)]
pub struct MergeArgs {
    /// The copies, two or more
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where to write the result; a new file, or one of the copies
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
}

/// The arguments of `plan`.
#[derive(Debug, clap::Args)]
pub struct PlanArgs {
    /// The assessment
    pub file: PathBuf,
    /// How to write the plan
    #[arg(long, default_value = "table")]
    pub format: PlanFormatArg,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

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

/// The arguments of `compare`.
#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// The earlier assessment, or a milestone of one, such as team.ron#Spring
    #[arg(value_name = "BEFORE[#MILESTONE]")]
    pub before: String,
    /// The later assessment, or a milestone of one
    #[arg(value_name = "AFTER[#MILESTONE]")]
    pub after: String,
    /// How to write what changed
    #[arg(long, default_value = "table")]
    pub format: FormatArg,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `roll-forward`.
#[derive(Debug, clap::Args)]
pub struct RollForwardArgs {
    /// The assessment of the period that ends
    pub file: PathBuf,
    /// The file to make; an existing one is never overwritten
    #[arg(long, value_name = "NEW")]
    pub to: PathBuf,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `log`.
#[derive(Debug, clap::Args)]
pub struct LogArgs {
    /// The assessment
    pub file: PathBuf,
    /// Only what concerns this item
    #[arg(long, value_name = "ITEM")]
    pub item: Option<String>,
}

/// The arguments of `new`.
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// The file to make; an existing one is never overwritten
    pub file: PathBuf,
    /// The name of the organisation
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub organisation: String,
    /// The questionnaire to answer; `waymark questionnaires` lists them
    #[arg(long, value_name = "ID")]
    pub questionnaire: Option<String>,
    /// A file of facts about the organisation
    #[arg(long, value_name = "PROFILE.ron")]
    pub profile: Option<PathBuf>,
    /// Ask the critical items only
    #[arg(long)]
    pub quick: bool,
}

/// The arguments of `answer`.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("response").required(true).args(["level", "unknown", "not_applicable"]))]
pub struct AnswerArgs {
    /// The assessment
    pub file: PathBuf,
    /// The item, such as STR-01
    pub item: String,
    /// The level that is claimed, from 0
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<u8>,
    /// The member doesn't know
    #[arg(long)]
    pub unknown: bool,
    /// The item doesn't apply, with the reason
    #[arg(long, value_name = "REASON", value_parser = filled)]
    pub not_applicable: Option<String>,
    /// Whose answer it is; whoever is new joins the team
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub by: String,
    /// The function that the member answers for
    #[arg(long, value_name = "FUNCTION")]
    pub function: Option<String>,
    /// How much of what is in scope the answer holds for
    #[arg(long)]
    pub coverage: Option<CoverageArg>,
    /// What backs the level; it is added to what was given before
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    pub evidence: Option<String>,
    /// The date that the evidence bears, if not today
    #[arg(long, value_name = "YYYY-MM-DD", requires = "evidence", value_parser = date)]
    pub dated: Option<Date>,
    /// The last day on which the evidence holds
    #[arg(long, value_name = "YYYY-MM-DD", requires = "evidence", value_parser = date)]
    pub expires: Option<Date>,
    /// Who answers for the evidence
    #[arg(long, value_name = "NAME", requires = "evidence", value_parser = filled)]
    pub owner: Option<String>,
    /// The file behind the evidence; it is copied into a folder beside the assessment
    #[arg(long, value_name = "FILE", requires = "evidence")]
    pub attach: Option<PathBuf>,
    /// Record the file that is attached, and leave it where it is
    #[arg(long, requires = "attach")]
    pub in_place: bool,
    /// Who checked the evidence, independent of the owner
    #[arg(long, value_name = "NAME", requires = "evidence", value_parser = filled)]
    pub checked_by: Option<String>,
    /// How sure the member is
    #[arg(long)]
    pub confidence: Option<ConfidenceArg>,
    /// The member's remarks, instead of earlier ones
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Files, or folders with RON files
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// The arguments of `score`.
#[derive(Debug, clap::Args)]
pub struct ScoreArgs {
    /// The assessment
    pub file: PathBuf,
    /// How to write the scores
    #[arg(long, default_value = "table")]
    pub format: FormatArg,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
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

/// A text that says something.
fn filled(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("it is empty".to_owned()) } else { Ok(text.to_owned()) }
}

/// A date of the calendar and nothing else; a time of day would silently be dropped.
fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .ok()
        .filter(|_| text.len() == "YYYY-MM-DD".len())
        .ok_or_else(|| "a date is written like 2026-11-23".to_owned())
}
