//! The files that something is done with, and what is known of them beforehand.

use std::path::{Path, PathBuf};

use super::Reason;
use crate::ops::portfolio::{Found, Look, Portfolio, Row, look_at_file};

/// A file that something is done with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The file.
    pub file: PathBuf,
    /// What it is called to the user.
    pub name: String,
    /// What is in it.
    pub known: Known,
}

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// An assessment.
    Assessment {
        /// Its id: a file that holds another one meanwhile is left alone.
        id: String,
        /// Whose it is.
        organisation: String,
    },
    /// It can't be used.
    Not {
        /// The sort of reason.
        reason: Reason,
        /// The reason in words.
        words: String,
    },
}

impl Target {
    /// A row of a folder.
    pub fn of_row(folder: &Path, row: &Row) -> Self {
        let known = match &row.found {
            Found::Assessment(summary) => Known::Assessment {
                id: summary.id.clone(),
                organisation: summary.organisation.clone(),
            },
            Found::Not { why, words } => {
                Known::Not { reason: Reason::from(*why), words: words.clone() }
            }
        };
        Self { file: folder.join(&row.path), name: row.path.clone(), known }
    }

    /// Whose it is; empty where that isn't known.
    pub fn organisation(&self) -> &str {
        match &self.known {
            Known::Assessment { organisation, .. } => organisation,
            Known::Not { .. } => "",
        }
    }
}

/// Everything that was found in a folder.
pub fn targets(portfolio: &Portfolio) -> Vec<Target> {
    portfolio.rows.iter().map(|row| Target::of_row(&portfolio.folder, row)).collect()
}

/// A single file.
pub fn target_of_file(file: &Path, look: &Look<'_>) -> Target {
    let row = look_at_file(file, look);
    Target { file: file.to_owned(), ..Target::of_row(Path::new(""), &row) }
}
