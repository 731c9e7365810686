//! Saving an assessment.

use std::io;
use std::path::{Path, PathBuf};

use super::{Expect, Stamp, WriteError, WriteFault};
use crate::model::Assessment;
use crate::storage::{atomic, parse_assessment, write_assessment};

/// Why an assessment was not saved. The file is as it was.
#[derive(Debug)]
pub enum SaveError {
    /// There is a file already, and there should be none.
    Exists(PathBuf),
    /// Somebody else has saved the file since it was read.
    ChangedOnDisk(PathBuf),
    /// The file could not be written for another reason.
    Write(WriteError),
    /// What would have been written could not have been read again. That is a mistake in the
    /// program.
    NotReadable(PathBuf),
}

/// Writes an assessment to a file, and returns what the file holds now.
///
/// The text is read again before the old file is touched: a file that can't be opened is worse than
/// one that could not be saved.
///
/// # Errors
/// Why nothing was written.
#[allow(clippy::needless_pass_by_value, reason = "what is expected is said once and then over")]
pub fn save(assessment: &Assessment, path: &Path, expected: Expect) -> Result<Stamp, SaveError> {
    let text = write_assessment(assessment);
    let name = path.display().to_string();
    let is_readable = parse_assessment(&name, text.as_bytes())
        .is_ok_and(|again| write_assessment(&again.value) == text);
    if !is_readable {
        return Err(SaveError::NotReadable(path.to_owned()));
    }
    Ok(atomic::write(path, text.as_bytes(), &expected)?)
}

impl SaveError {
    /// The system could not even begin, for instance for want of memory.
    pub fn machine(failed: &io::Error) -> Self {
        let failed = io::Error::new(failed.kind(), failed.to_string());
        Self::Write(WriteError { fault: WriteFault::System(failed), path: PathBuf::new() })
    }
}

impl From<WriteError> for SaveError {
    fn from(failed: WriteError) -> Self {
        match failed.fault {
            WriteFault::Exists => Self::Exists(failed.path),
            WriteFault::ChangedOnDisk => Self::ChangedOnDisk(failed.path),
            _ => Self::Write(failed),
        }
    }
}
