//! What is still to be translated of a questionnaire, or of frameworks.

use std::path::{Path, PathBuf};

use super::{Blame, reason};
use crate::storage::translating::{self, TranslateError as Fault};
use crate::t;
use crate::text::Text;

pub use crate::storage::translating::ToTranslate;

/// Why nothing was written.
#[derive(Debug)]
pub struct TranslateError {
    folder: PathBuf,
    fault: Fault,
}

/// Writes the texts in a folder of content that have no translation yet into the folder of the
/// language, with a place for each.
///
/// # Errors
/// What kept it from being written.
pub fn to_translate(folder: &Path, language: &str) -> Result<ToTranslate, TranslateError> {
    translating::write_to_translate(folder, language)
        .map_err(|fault| TranslateError { folder: folder.to_owned(), fault })
}

impl TranslateError {
    /// Who can do something about it.
    pub fn blame(&self) -> Blame {
        match &self.fault {
            Fault::NoContent => Blame::Input,
            Fault::Write(error) => error.blame(),
            Fault::Folder(_) => Blame::Machine,
        }
    }

    /// What went wrong, in the user's language.
    pub fn line(&self, text: &Text) -> String {
        let folder = self.folder.display().to_string();
        match &self.fault {
            Fault::NoContent => t!(text, "translate-no-content", folder = folder),
            Fault::Write(error) => error.line(text),
            Fault::Folder(error) => {
                t!(text, "translate-no-folder", folder = folder, reason = reason(error, text))
            }
        }
    }
}
