//! The words of `waymark bulk`, as types. Nothing happens here.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::args::{date, filled};
use super::choices::ReportLookArgs;
use crate::ops::report::ReportFormat;
use crate::t;

/// The arguments of `bulk`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit codes: 0 done, 1 files were left alone, 2 wrong usage, 3 the machine is \
                        at fault (disk, permissions)."
)]
pub struct BulkArgs {
    /// What to do
    #[command(subcommand)]
    pub work: BulkCommand,
}

/// What can be done with many assessments.
#[derive(Debug, Subcommand)]
pub enum BulkCommand {
    /// Write reports of all of them into one folder, named after the organisations
    Report(BulkReportArgs),
    /// Freeze the scores of all of them under one name
    Milestone(BulkMilestoneArgs),
    /// Take all of them over to the newest version of their questionnaire; the scores as they were
    /// are frozen first, and every answer is kept
    Upgrade(BulkUpgradeArgs),
    /// Show which figures are others at another date if nobody does anything
    Rescore(BulkRescoreArgs),
}

/// Which files, and how the outcome is written.
#[derive(Debug, clap::Args)]
pub struct WhichArgs {
    /// Assessments, or folders with everything below them
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How to write what became of each file
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub summary: SummaryArg,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `bulk report`.
#[derive(Debug, clap::Args)]
pub struct BulkReportArgs {
    /// The files
    #[command(flatten)]
    pub which: WhichArgs,
    /// The folder to write into; it is made where there is none
    #[arg(long, value_name = "FOLDER")]
    pub to: PathBuf,
    /// The formats, with commas between: pdf, docx, xlsx, html, csv, json, md
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "pdf", value_parser = format)]
    pub format: Vec<ReportFormat>,
    /// Replace reports that are there already
    #[arg(long)]
    pub replace: bool,
    /// What is in them, and how they look
    #[command(flatten)]
    pub look: ReportLookArgs,
    /// Only say what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// The arguments of `bulk milestone`.
#[derive(Debug, clap::Args)]
pub struct BulkMilestoneArgs {
    /// The files
    #[command(flatten)]
    pub which: WhichArgs,
    /// What the milestones are called
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub name: String,
    /// Remarks
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub note: String,
    /// Who freezes, if not the person in the settings; whoever is new joins the team
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub by: Option<String>,
    /// Only say what would be frozen
    #[arg(long)]
    pub dry_run: bool,
}

/// The arguments of `bulk upgrade`.
#[derive(Debug, clap::Args)]
pub struct BulkUpgradeArgs {
    /// The files
    #[command(flatten)]
    pub which: WhichArgs,
    /// Only say what would change, and which answers would have to be confirmed again
    #[arg(long)]
    pub dry_run: bool,
}

/// The arguments of `bulk rescore`.
#[derive(Debug, clap::Args)]
pub struct BulkRescoreArgs {
    /// The files
    #[command(flatten)]
    pub which: WhichArgs,
    /// The date to score at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub until: Date,
}

/// How what became of files is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SummaryArg {
    /// For reading in a terminal
    Table,
    /// For spreadsheets
    Csv,
}

/// A format of reports by its ending.
fn format(text: &str) -> Result<ReportFormat, String> {
    let known = || ReportFormat::ALL.into_iter();
    known().find(|format| format.extension() == text.to_lowercase()).ok_or_else(|| {
        let all: Vec<&str> = known().map(ReportFormat::extension).collect();
        t!(super::language_quietly(), "usage-formats", formats = all.join(", "))
    })
}
