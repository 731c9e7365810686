//! Saving an assessment. Saving is merging: what somebody else has saved meanwhile is brought
//! together with what is to be saved, and neither is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use super::safety::Backups;
use super::{Expect, Passphrase, Stamp, WriteError, WriteFault};
use crate::model::{Assessment, Conflict, EntryId, ItemId, MemberId, OUTSIDE};
use crate::storage::{
    ASSESSMENT_FORMAT, OnDisk, atomic, encryption, entry_id, lock, look, parse_assessment,
    read_assessment_with, write_assessment,
};

/// What saving did.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// What the file holds now.
    pub stamp: Stamp,
    /// What came in from the file, where somebody else had saved it.
    pub merged: Option<Merged>,
}

/// Two copies of one assessment, brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Both of them.
    pub assessment: Assessment,
    /// What came in, by who did it.
    pub came_in: BTreeMap<MemberId, CameIn>,
    /// What was changed on both sides and is not settled.
    pub conflicts: Vec<Conflict>,
}

/// What one person did that came in with a merge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CameIn {
    /// How many changes.
    pub changes: usize,
    /// The items that they are about.
    pub items: BTreeSet<ItemId>,
}

/// Why an assessment was not saved. The file is as it was.
#[derive(Debug)]
pub enum SaveError {
    /// There is a file already, and there should be none.
    Exists(PathBuf),
    /// There is something else in the file now, which can't be brought together with this
    /// assessment.
    ChangedOnDisk(PathBuf),
    /// Somebody else is saving the file and doesn't end.
    Busy(PathBuf),
    /// The file is in a format newer than this program, which would lose what it doesn't know.
    Newer(PathBuf),
    /// The file is encrypted, and would have been written over with what anybody can read.
    Encrypted(PathBuf),
    /// The file could not be written for another reason.
    Write(WriteError),
    /// What would have been written could not have been read again. That is a mistake in the
    /// program.
    NotReadable(PathBuf),
}

/// How often somebody else may come first on a drive without locks.
const MOST_TRIES: usize = 20;

/// Writes an assessment to a file. If the file no longer holds what is expected because the same
/// assessment was saved from elsewhere, both are merged and written.
///
/// What the file held before is kept among the backups, if there are any.
///
/// The text is read again before the old file is touched: a file that can't be opened is worse than
/// one that could not be saved.
///
/// # Errors
/// Why nothing was written.
pub fn save(
    assessment: &Assessment,
    path: &Path,
    expected: Expect,
    backups: Option<&Backups>,
) -> Result<Saved, SaveError> {
    save_with(assessment, path, None, expected, backups)
}

/// Like [`save`], encrypted by a passphrase if there is one. A file that is encrypted is not written
/// over with one that isn't, unless anything may be there.
///
/// # Errors
/// Why nothing was written.
pub fn save_with(
    assessment: &Assessment,
    path: &Path,
    passphrase: Option<&Passphrase>,
    expected: Expect,
    backups: Option<&Backups>,
) -> Result<Saved, SaveError> {
    let _lock = lock(path).map_err(|_| SaveError::Busy(path.to_owned()))?;
    let OnDisk { is_encrypted, format } = look(path, passphrase);
    if is_encrypted && passphrase.is_none() && matches!(expected, Expect::Same(_)) {
        return Err(SaveError::Encrypted(path.to_owned()));
    }
    if format.is_some_and(|format| format > ASSESSMENT_FORMAT) {
        return Err(SaveError::Newer(path.to_owned()));
    }
    if let Some(backups) = backups {
        if let Some(format) = format.filter(|format| *format < ASSESSMENT_FORMAT) {
            backups.keep_for_ever(&assessment.id, path, format).ok();
        }
        // A backup that can't be made is no reason to lose what is to be saved.
        backups.keep(&assessment.id, path).ok();
    }
    let mut expected = expected;
    let mut merged: Option<Merged> = None;
    for _ in 0..MOST_TRIES {
        let present = merged.as_ref().map_or(assessment, |merged| &merged.assessment);
        let text = text_of(present, path)?;
        let bytes = match passphrase {
            Some(passphrase) => encryption::encrypt(text.as_bytes(), passphrase)
                .map_err(|failed| SaveError::machine(&failed))?,
            None => text.into_bytes(),
        };
        match (atomic::write(path, &bytes, &expected), &expected) {
            (Ok(stamp), _) => return Ok(Saved { stamp, merged }),
            (Err(failed), Expect::Same(_)) if matches!(failed.fault, WriteFault::ChangedOnDisk) => {
                let on_disk = read_assessment_with(path, passphrase)
                    .ok()
                    .filter(|on_disk| on_disk.value.id == assessment.id)
                    .ok_or_else(|| SaveError::ChangedOnDisk(path.to_owned()))?;
                merged = Some(merge(assessment, &on_disk.value));
                expected = Expect::Same(on_disk.stamp);
            }
            (Err(failed), _) => return Err(failed.into()),
        }
    }
    Err(SaveError::Busy(path.to_owned()))
}

/// The assessment in a file, if the file no longer holds what it held, and what it holds now.
pub fn read_if_changed(
    path: &Path,
    passphrase: Option<&Passphrase>,
    held: &Stamp,
) -> Option<(Assessment, Stamp)> {
    if Stamp::of_file(path).ok()? == *held {
        return None;
    }
    let loaded = read_assessment_with(path, passphrase).ok()?;
    // What isn't known of a newer format must not come in half.
    (loaded.stamp != *held && !loaded.is_newer).then_some((loaded.value, loaded.stamp))
}

/// Brings another copy of the same assessment together with one, and says what came in.
pub fn merge(mine: &Assessment, other: &Assessment) -> Merged {
    let mut assessment = mine.clone();
    // What was changed without a step, if anything, must not get lost in the replay.
    assessment.catch_up(&MemberId::from(OUTSIDE), entry_id);
    let known: BTreeSet<EntryId> = assessment.trail.entries().keys().cloned().collect();
    assessment.merge(other);
    let mut came_in: BTreeMap<MemberId, CameIn> = BTreeMap::new();
    for (id, entry) in assessment.trail.in_order() {
        if known.contains(id) {
            continue;
        }
        let from = came_in.entry(entry.edit.by.clone()).or_default();
        from.changes += entry.edit.changes.len();
        from.items.extend(entry.edit.changes.iter().filter_map(|change| change.item()).cloned());
    }
    Merged { conflicts: assessment.trail.conflicts(), came_in, assessment }
}

/// The text of the file, once it is sure that it can be read again.
fn text_of(assessment: &Assessment, path: &Path) -> Result<String, SaveError> {
    let text = write_assessment(assessment);
    let again = parse_assessment(&path.display().to_string(), text.as_bytes())
        .map_err(|_| SaveError::NotReadable(path.to_owned()))?;
    let written = write_assessment(&again.value);
    if written == text {
        return Ok(text);
    }
    // What the history didn't know yet was added in reading; then that is the text.
    let same = parse_assessment(&path.display().to_string(), written.as_bytes())
        .is_ok_and(|last| write_assessment(&last.value) == written);
    if same { Ok(written) } else { Err(SaveError::NotReadable(path.to_owned())) }
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
