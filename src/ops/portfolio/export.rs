//! A portfolio as files for databases: one file a table, side by side under one name.

use std::path::{Path, PathBuf};

use super::Portfolio;
use crate::ops::{Expect, Packs, WriteError, open};
use crate::report::portfolio::{Tables, parquet};
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

/// Why tables were not written. Those that were written before it are whole.
#[derive(Debug)]
pub enum ExportError {
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
/// `out-assessments.parquet` and so on. Returns the files. Assessments are read once more, for a
/// portfolio remembers no answers.
///
/// # Errors
/// Why a table was not written.
pub fn export(
    portfolio: &Portfolio,
    packs: &Packs,
    to: &Path,
    format: TidyFormat,
) -> Result<Vec<PathBuf>, ExportError> {
    let mut tables = Tables::default();
    for row in &portfolio.rows {
        let Some(summary) = row.summary() else { continue };
        // One that was changed or went away since is left out, rather than half in.
        let path = portfolio.folder.join(&row.path);
        let Ok(opened) = open(&path, packs, portfolio.as_of) else { continue };
        let scores = score(&opened.questionnaire, &opened.assessment, portfolio.as_of);
        tables.add(row, summary, &opened.questionnaire, &opened.assessment, &scores);
    }
    let stem = to.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut written = Vec::new();
    for table in tables.all() {
        let name = format!("{stem}-{}.{}", table.name, format.extension());
        let path = to.with_file_name(name);
        let bytes = match format {
            TidyFormat::Parquet => parquet(table).map_err(ExportError::Making)?,
            TidyFormat::Csv => table.csv().into_bytes(),
        };
        atomic::write(&path, &bytes, &Expect::Anything).map_err(ExportError::Write)?;
        written.push(path);
    }
    Ok(written)
}
