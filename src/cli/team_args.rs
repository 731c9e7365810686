//! The words of what a team does with copies, spreadsheets and one another. Nothing happens here.

use std::path::PathBuf;

use jiff::civil::Date;

use super::args::{date, filled};

/// The arguments of `sheet`.
#[derive(Debug, clap::Args)]
pub struct SheetArgs {
    /// The assessment
    pub file: PathBuf,
    /// The spreadsheet to make; an existing file is never overwritten
    #[arg(long, value_name = "OUT.xlsx")]
    pub to: PathBuf,
    /// Whose items
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub member: String,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `take-in`.
#[derive(Debug, clap::Args)]
pub struct TakeInArgs {
    /// The assessment
    pub file: PathBuf,
    /// The spreadsheet that came back
    #[arg(value_name = "SHEET.xlsx")]
    pub sheet: PathBuf,
    /// Who takes it in, if not the member
    #[arg(long, value_name = "NAME", value_parser = filled)]
    pub by: Option<String>,
    /// Only say what would be taken in
    #[arg(long)]
    pub dry_run: bool,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
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

/// The arguments of `encrypt` and `decrypt`.
#[derive(Debug, clap::Args)]
pub struct CopyArgs {
    /// The assessment
    pub file: PathBuf,
    /// The copy, a new file; an encrypted one is named like `acme.ron.age`
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
}

/// The arguments of `team`.
#[derive(Debug, clap::Args)]
pub struct TeamArgs {
    /// The assessment
    pub file: PathBuf,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub as_of: Option<Date>,
}

/// The arguments of `hand-in`.
#[derive(Debug, clap::Args)]
pub struct HandInArgs {
    /// The assessment
    pub file: PathBuf,
    /// The member whose part it is
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub by: String,
}

/// The arguments of `sign-off`.
#[derive(Debug, clap::Args)]
pub struct SignOffArgs {
    /// The assessment
    pub file: PathBuf,
    /// Whose name it is
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub by: String,
    /// Only this stage, such as S1
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
}

/// The arguments of `comment`.
#[derive(Debug, clap::Args)]
pub struct CommentArgs {
    /// The assessment
    pub file: PathBuf,
    /// The item, such as STR-01
    pub item: String,
    /// What to say
    #[arg(value_parser = filled)]
    pub text: String,
    /// Who says it
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub by: String,
}

/// The arguments of `hand-out`.
#[derive(Debug, clap::Args)]
pub struct HandOutArgs {
    /// The assessment
    pub file: PathBuf,
    /// The file to make; an existing one is never overwritten
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// Who is to answer
    #[arg(long, value_name = "MEMBER", value_parser = filled)]
    pub member: String,
    /// Show the items that the member supports as well
    #[arg(long)]
    pub with_supported: bool,
}
