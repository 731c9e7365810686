//! A portfolio as files for databases: one file a table, side by side under one name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Portfolio, Row, Summary};
use crate::ops::{Expect, Packs, WriteError, open};
use crate::report::portfolio::{Tables, parquet, summary};
use crate::scoring::score;
use crate::storage::atomic;

/// What tables are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TidyFormat {
    /// For databases and warehouses.
    Parquet,
    /// For everything else.
    Csv,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The files.
    pub files: Vec<PathBuf>,
    /// Rows that are not in them, because their file can't be opened any more.
    pub left_out: Vec<String>,
}

/// Why tables were not written. Those that were written before it are whole.
#[derive(Debug)]
pub enum ExportError {
    /// These files are there already; nothing was written.
    There(Vec<PathBuf>),
    /// A table could not be made, for a reason that its maker gives.
    Making(String),
    /// A file could not be written.
    Write(WriteError),
}

impl TidyFormat {
    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "parquet" => Some(Self::Parquet),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Parquet => "parquet",
            Self::Csv => "csv",
        }
    }
}

/// Writes a table a file, named after `to` and the table: `out.parquet` becomes
/// `out-assessments.parquet` and so on. Nothing that is there is replaced unless `replaces` says so.
/// Assessments are read once more, for a portfolio remembers no answers. Of several copies of one
/// assessment the one that was changed last is in the tables.
///
/// # Errors
/// Why a table was not written.
pub fn export(
    portfolio: &Portfolio,
    packs: &Packs,
    to: &Path,
    format: TidyFormat,
    replaces: bool,
) -> Result<Exported, ExportError> {
    let mut tables = Tables::default();
    let stem = to.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let path_of = |table: &str| to.with_file_name(format!("{stem}-{table}.{}", format.extension()));
    let there: Vec<PathBuf> =
        tables.all().map(|table| path_of(table.name)).into_iter().filter(|p| p.exists()).collect();
    if !replaces && !there.is_empty() {
        return Err(ExportError::There(there));
    }
    let mut left_out = Vec::new();
    for row in latest(&portfolio.rows) {
        let path = portfolio.folder.join(&row.path);
        let Ok(opened) = open(&path, packs, portfolio.as_of) else {
            left_out.push(row.path.clone());
            continue;
        };
        let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
        let scores = score(questionnaire, assessment, portfolio.as_of);
        // Made anew, for the file may have changed since.
        let changed = row.summary().and_then(|summary| summary.changed.clone());
        let summary = summary(questionnaire, assessment, &scores, changed, Vec::new());
        tables.add(row, &summary, questionnaire, assessment, &scores);
    }
    let mut files = Vec::new();
    for table in tables.all() {
        let path = path_of(table.name);
        let bytes = match format {
            TidyFormat::Parquet => parquet(table).map_err(ExportError::Making)?,
            TidyFormat::Csv => table.csv().into_bytes(),
        };
        atomic::write(&path, &bytes, &Expect::Anything).map_err(ExportError::Write)?;
        files.push(path);
    }
    Ok(Exported { files, left_out })
}

/// The rows that can be shown, each assessment once.
fn latest(rows: &[Row]) -> impl Iterator<Item = &Row> {
    let mut latest: BTreeMap<&str, (&Row, &Summary)> = BTreeMap::new();
    for row in rows {
        let Some(summary) = row.summary() else { continue };
        let kept = latest.entry(&summary.id).or_insert((row, summary));
        if summary.changed > kept.1.changed {
            *kept = (row, summary);
        }
    }
    let mut rows: Vec<&Row> = latest.into_values().map(|(row, _)| row).collect();
    rows.sort_by(|a, b| a.path.cmp(&b.path));
    rows.into_iter()
}
