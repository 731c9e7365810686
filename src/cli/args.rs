//! The words of the command line, as types. Nothing happens here.

use std::path::PathBuf;

use clap::{ArgGroup, Parser, Subcommand};
use jiff::civil::Date;

use crate::t;

pub use super::bulk_args::BulkArgs;
pub use super::choices::{ConfidenceArg, CoverageArg, FormatArg, PlanFormatArg, ReportLookArgs};
pub use super::portfolio_args::HandOnArgs;
pub use super::shells::CompletionsArgs;
pub use super::team_args::{
    CommentArgs, CopyArgs, HandInArgs, HandOutArgs, MergeArgs, SheetArgs, SignOffArgs, TakeInArgs,
    TeamArgs,
};

/// Shows how ready an organisation is for AI that works with other systems, organisations and
/// countries' rules.
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, args_conflicts_with_subcommands = true)]
pub struct Args {
    /// What to do without a window
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The assessment to open in the window
    pub file: Option<PathBuf>,
    /// Read the passphrase of an encrypted assessment from this file descriptor, such as 3, instead
    /// of asking for it
    #[arg(long, value_name = "N", global = true)]
    pub passphrase_fd: Option<u32>,
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begin an assessment
    New(NewArgs),
    /// Record one member's answer to one item
    Answer(AnswerArgs),
    /// Settle an item that members answered differently, or reopen what was settled
    Decide(DecideArgs),
    /// Check questionnaires, frameworks, assessments and profiles
    Check(CheckArgs),
    /// Show how ready an organisation is
    Score(ScoreArgs),
    /// Bring copies of one assessment together, such as ones that came by mail
    Merge(MergeArgs),
    /// Show the chosen actions, or write them for a tracker or a calendar
    Plan(PlanArgs),
    /// Show what changed between two files or milestones, or several beside each other
    Compare(CompareArgs),
    /// Start the next period from this one
    RollForward(RollForwardArgs),
    /// Show who changed what, and when
    Log(LogArgs),
    /// Write a copy of an assessment that only a passphrase opens
    Encrypt(CopyArgs),
    /// Write a copy of an encrypted assessment that anybody can read
    Decrypt(CopyArgs),
    /// Write a member's items as a spreadsheet to fill in
    Sheet(SheetArgs),
    /// Take in a spreadsheet that a member has filled in
    TakeIn(TakeInArgs),
    /// Show who is on the team, what each still owes, and what waits for somebody
    Team(TeamArgs),
    /// Say that a member's part is done
    HandIn(HandInArgs),
    /// Put a name under a stage or the whole assessment
    SignOff(SignOffArgs),
    /// Say something about an item; @ and a name ask a colleague to look
    Comment(CommentArgs),
    /// Make a file for one member, with just that member's items
    HandOut(HandOutArgs),
    /// Write a report that can be handed over
    Report(ReportArgs),
    /// Show a folder of assessments together, with all folders in it
    Portfolio(PortfolioArgs),
    /// Do one thing with many assessments: reports, milestones, a newer questionnaire, another date
    Bulk(BulkArgs),
    /// Write what is still to be translated of a questionnaire, or of a folder of frameworks
    Translate(TranslateArgs),
    /// Make up assessments to try a portfolio with
    #[command(hide = true)]
    MakePortfolio(MakePortfolioArgs),
    /// List the questionnaires that are built in and installed
    Questionnaires,
    /// Print what a shell reads to complete these commands
    Completions(CompletionsArgs),
    /// Print the page of the manual, in the language of man
    #[command(hide = true)]
    Manual,
}

/// The arguments of `portfolio`.
#[derive(Debug, clap::Args)]
pub struct PortfolioArgs {
    /// The folder
    pub folder: PathBuf,
    /// How to write it
    #[arg(long, default_value = "table")]
    pub format: FormatArg,
    /// Write tables for a database instead, one file each, named after this one; the ending decides:
    /// parquet, csv
    #[arg(long, value_name = "OUT", group = "written")]
    pub to: Option<PathBuf>,
    /// Replace files that are there already
    #[arg(long, requires = "written")]
    pub replace: bool,
    /// What is handed on
    #[command(flatten)]
    pub hand_on: HandOnArgs,
    /// A report on all of them
    #[command(flatten)]
    pub report: super::portfolio_report::PortfolioReportArgs,
    /// Read every file anew, also those that have not changed since the last time
    #[arg(long)]
    pub anew: bool,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `translate`.
#[derive(Debug, clap::Args)]
pub struct TranslateArgs {
    /// The folder of the questionnaire, or of the frameworks
    pub folder: PathBuf,
    /// The language, as a tag such as de
    #[arg(long, value_name = "TAG", value_parser = language_tag)]
    pub language: String,
}

/// The arguments of `make-portfolio`.
#[derive(Debug, clap::Args)]
pub struct MakePortfolioArgs {
    /// The folder to make them in
    pub folder: PathBuf,
    /// How many
    #[arg(long, default_value_t = 100)]
    pub count: usize,
    /// What they are made from; the same number gives the same files
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
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

/// The arguments of `compare`.
#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// The earlier assessment, or a milestone of one, such as team.ron#Spring
    #[arg(value_name = "BEFORE[#MILESTONE]")]
    pub before: String,
    /// The later assessment, or a milestone of one
    #[arg(value_name = "AFTER[#MILESTONE]")]
    pub after: String,
    /// More of them; three and more stand beside each other, and none is the earlier one
    #[arg(value_name = "MORE[#MILESTONE]")]
    pub more: Vec<String>,
    /// Put two beside each other as well, also where they answer different questionnaires
    #[arg(long)]
    pub side_by_side: bool,
    /// Compare the first with the median of all others, of which it takes five
    #[arg(long)]
    pub group: bool,
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
    /// Who enters the answer, if not the member, such as in an interview
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub entered_by: Option<String>,
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

/// The arguments of `decide`.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("outcome").required(true).args(["level", "not_applicable", "reopen"]))]
pub struct DecideArgs {
    /// The assessment
    pub file: PathBuf,
    /// The item, such as STR-01
    pub item: String,
    /// The level that the team settles on, from 0
    #[arg(long, value_name = "LEVEL", requires = "rationale")]
    pub level: Option<u8>,
    /// The team finds that the item doesn't apply
    #[arg(long, requires = "rationale")]
    pub not_applicable: bool,
    /// Take the decision back; the answers count again
    #[arg(long, conflicts_with = "rationale")]
    pub reopen: bool,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    pub rationale: Option<String>,
    /// Who records it; whoever is new joins the team
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub by: String,
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

/// The arguments of `report`.
#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// The assessment
    pub file: PathBuf,
    /// Where to write it, in place of an earlier one; the ending decides: pdf, docx, xlsx, html, csv,
    /// json, md
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// What is in it, and how it looks
    #[command(flatten)]
    pub look: ReportLookArgs,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// A text that says something.
pub(super) fn filled(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        Err(t!(super::language_quietly(), "usage-empty"))
    } else {
        Ok(text.to_owned())
    }
}

/// A date of the calendar and nothing else; a time of day would silently be dropped.
pub(super) fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .ok()
        .filter(|_| text.len() == "YYYY-MM-DD".len())
        .ok_or_else(|| t!(super::language_quietly(), "usage-date"))
}

/// A tag of a language, which becomes the name of a folder.
fn language_tag(text: &str) -> Result<String, String> {
    let is_tag = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    match is_tag(text) && !text.starts_with('-') {
        true => Ok(text.to_owned()),
        false => Err(t!(super::language_quietly(), "usage-language")),
    }
}
