//! Bringing copies of one assessment together.

use std::path::{Path, PathBuf};

use super::evidence::bring_files;
use super::safety::Backups;
use super::{Blame, Expect, FileError, Merged, Problem, SaveError, Saved, Stamp, merge, save};
use crate::storage::read_assessment;
use crate::t;
use crate::text::Text;

/// Copies that were brought together.
#[derive(Clone, Debug)]
pub struct MergedFiles {
    /// What they give, and what came into the first from the others.
    pub merged: Merged,
    /// What somebody should look at in the files.
    pub warnings: Vec<Problem>,
    /// What each copy held when it was read.
    stamps: Vec<(PathBuf, Stamp)>,
}

/// Why copies can't be brought together. Nothing was changed.
#[derive(Debug)]
pub enum MergeError {
    /// A copy can't be read.
    File(FileError),
    /// Two files are not copies of one assessment.
    Different(PathBuf, PathBuf),
    /// No file was named.
    Nothing,
}

/// Reads the copies and brings them together. The order of the files makes no difference to the
/// result, only to what is told as having come in.
///
/// # Errors
/// Why there is no result.
pub fn merge_files(files: &[PathBuf]) -> Result<MergedFiles, MergeError> {
    let mut warnings = Vec::new();
    let mut stamps = Vec::new();
    let mut result: Option<(PathBuf, Merged)> = None;
    let mut copies = Vec::new();
    for file in files {
        let loaded = read_assessment(file)
            .and_then(|loaded| loaded.known(file))
            .map_err(MergeError::File)?;
        warnings.extend(loaded.warnings);
        stamps.push((file.clone(), loaded.stamp));
        copies.push((file.clone(), loaded.value));
    }
    for (file, copy) in copies {
        result = Some(match result {
            None => (file, merge(&copy, &copy)),
            Some((first, so_far)) => {
                if so_far.assessment.id != copy.id {
                    return Err(MergeError::Different(first, file));
                }
                let Merged { assessment, mut came_in, .. } = so_far;
                let next = merge(&assessment, &copy);
                for (member, more) in next.came_in {
                    let from = came_in.entry(member).or_default();
                    from.changes += more.changes;
                    from.items.extend(more.items);
                }
                (first, Merged { came_in, ..next_of(next.assessment, next.conflicts) })
            }
        });
    }
    match result {
        Some((_, merged)) => Ok(MergedFiles { merged, warnings, stamps }),
        None => Err(MergeError::Nothing),
    }
}

fn next_of(assessment: crate::model::Assessment, conflicts: Vec<crate::model::Conflict>) -> Merged {
    Merged { assessment, came_in: std::collections::BTreeMap::new(), conflicts }
}

/// Writes what copies gave: over one of them, or to a new file.
///
/// # Errors
/// Why nothing was written.
pub fn save_merged(
    merged: &MergedFiles,
    to: &Path,
    is_copy: bool,
    backups: Option<&Backups>,
) -> Result<Saved, SaveError> {
    let stamp = merged.stamps.iter().find(|(file, _)| {
        file == to
            || file.canonicalize().ok().is_some_and(|file| to.canonicalize().ok() == Some(file))
    });
    let expected = match stamp {
        Some((_, stamp)) if is_copy => Expect::Same(stamp.clone()),
        _ => Expect::New,
    };
    let saved = save(&merged.merged.assessment, to, expected, backups)?;
    for (from, _) in &merged.stamps {
        bring_files(from, to, &merged.merged.assessment);
    }
    Ok(saved)
}

impl MergeError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::File(failed) => failed.blame(),
            Self::Different(..) | Self::Nothing => Blame::Input,
        }
    }

    /// What to tell the user.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        match self {
            Self::File(failed) => failed.lines(text),
            Self::Different(one, other) => vec![t!(
                text,
                "error-merge-different",
                one = one.display().to_string(),
                other = other.display().to_string()
            )],
            Self::Nothing => vec![t!(text, "error-merge-nothing")],
        }
    }
}
