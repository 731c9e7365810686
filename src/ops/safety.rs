//! Backups of saved files, and unsaved work that was left behind.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::settings::{Folders, Settings};
use super::{Locked, Packs, Passphrase, Stamp, encryption, merge};
use crate::model::{Assessment, EntryId, Trail};
use crate::storage::encryption::encrypt;
use crate::storage::{read_assessment_with, write_assessment};
use crate::text::Text;

pub use crate::storage::{Backup, Backups, Journal, LeftBehind, LockedAway};

/// Where the backups lie by the user's settings; `None` on a system without a place for them.
pub fn backups(settings: &Settings) -> Option<Backups> {
    let folder = Folders::find()?.backups();
    Some(Backups { folder, keep: settings.backups_kept() })
}

/// The journal of a new window.
///
/// # Errors
/// There can be none, for instance because the system has no place for it.
pub fn journal() -> std::io::Result<Journal> {
    let folders = Folders::find().ok_or(std::io::ErrorKind::NotFound)?;
    journal_in(folders.journals())
}

/// The journal of a new window, in a certain folder.
///
/// # Errors
/// The folder can't be made.
pub fn journal_in(folder: PathBuf) -> std::io::Result<Journal> {
    Journal::open(folder, &super::ids::new_window_name())
}

/// What lies in the journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JournalState {
    /// How many pieces of unsaved work, also those of windows that are open.
    pub pieces: usize,
    /// How much they hold, in bytes.
    pub bytes: u64,
}

/// What lies in the journal in a folder.
pub fn journal_state(folder: &Path) -> JournalState {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_work = |path: &Path| path.extension().is_some_and(|end| end == "ron" || end == "age");
    let sizes = entries
        .filter(|entry| is_work(&entry.path()))
        .filter_map(|entry| Some(entry.metadata().ok()?.len()));
    sizes.fold(JournalState::default(), |state, size| JournalState {
        pieces: state.pieces + 1,
        bytes: state.bytes + size,
    })
}

impl Recovery {
    /// What the file doesn't have, a line each, the newest last, with moments where the reader is.
    pub fn lines(&self, packs: &Packs, text: &Text, zone: &TimeZone) -> Vec<String> {
        let Some(questionnaire) = packs.questionnaire(&self.assessment.questionnaire) else {
            return Vec::new();
        };
        super::log::lines_of(&self.assessment, &questionnaire, text, Some(zone), |id, _| {
            self.unsaved.contains(id)
        })
    }
}

/// The unsaved work that windows left behind which live no more. Journals whose work was saved
/// after all are cleared away.
pub fn recoveries(journal: &Journal) -> Vec<Recovery> {
    let mut found = Vec::new();
    for left in journal.left_behind() {
        let path = left.journal.clone();
        match recover(left, None) {
            Some(recovery) => found.push(recovery),
            None => drop(std::fs::remove_file(path)),
        }
    }
    found
}

/// The same for work that is encrypted. `None` where its file has all of it; then it is cleared
/// away.
///
/// # Errors
/// Why the passphrase doesn't open it.
pub fn unlock(locked: &LockedAway, passphrase: &Passphrase) -> Result<Option<Recovery>, Locked> {
    let recovery = recover(locked.unlock(passphrase)?, Some(passphrase));
    if recovery.is_none() {
        std::fs::remove_file(&locked.journal).ok();
    }
    Ok(recovery)
}

/// Unsaved work beside what was saved.
#[derive(Clone, Debug)]
pub struct Recovery {
    /// Where the journal lies.
    pub journal: PathBuf,
    /// The file that it was to be saved to, if it had one and that is still there.
    pub file: Option<(PathBuf, Stamp)>,
    /// Both brought together, so that nothing of either is lost.
    pub assessment: Assessment,
    /// What the file doesn't have: the steps that only the unsaved work knows.
    pub unsaved: Vec<EntryId>,
    /// What it is encrypted by, if it is.
    pub passphrase: Option<Passphrase>,
}

/// Looks at unsaved work that was left behind. `None` where its file has all of it.
fn recover(left: LeftBehind, passphrase: Option<&Passphrase>) -> Option<Recovery> {
    let LeftBehind { journal, file, assessment } = left;
    let saved = file.as_deref().and_then(|path| read_assessment_with(path, passphrase).ok());
    let saved = saved.filter(|saved| saved.value.id == assessment.id);
    let known = saved.as_ref().map_or_else(Trail::default, |saved| saved.value.trail.clone());
    let order = assessment.trail.in_order().into_iter().map(|(id, _)| id);
    let unsaved: Vec<EntryId> =
        order.filter(|id| !known.entries().contains_key(*id)).cloned().collect();
    if unsaved.is_empty() {
        return None;
    }
    let (assessment, stamp) = match saved {
        Some(saved) => (merge(&assessment, &saved.value).assessment, Some(saved.stamp)),
        None => (assessment, None),
    };
    let passphrase = passphrase.cloned();
    Some(Recovery { journal, file: file.zip(stamp), assessment, unsaved, passphrase })
}

/// Puts unsaved work that nobody wants among the backups, and takes it out of the journal.
///
/// # Errors
/// Why it could not be put away; then it stays in the journal.
pub fn put_away(
    recovery: &Recovery,
    backups: Option<&Backups>,
    now: Timestamp,
) -> std::io::Result<()> {
    match (backups, &recovery.passphrase) {
        (Some(backups), None) => backups.keep(&recovery.assessment.id, &recovery.journal)?,
        (Some(backups), Some(passphrase)) => {
            // The journal's own key is of no use elsewhere.
            let text = write_assessment(&recovery.assessment);
            let bytes = encrypt(text.as_bytes(), passphrase)?;
            backups.keep_bytes(&recovery.assessment.id, &bytes, now)?;
        }
        (None, _) => {}
    }
    std::fs::remove_file(&recovery.journal)
}

/// The copies of an assessment that lie beside its file under other names, as sync tools leave them
/// when two people saved at once.
pub fn copies_beside(
    path: &Path,
    passphrase: Option<&Passphrase>,
    assessment: &Assessment,
) -> Vec<PathBuf> {
    // Trying a passphrase takes long; a folder may hold many encrypted files.
    const MOST_ENCRYPTED: usize = 5;
    let mut encrypted_left = MOST_ENCRYPTED;
    let Some(folder) = path.parent() else {
        return Vec::new();
    };
    let stem = stem_of(path);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|other| other.file_name() != path.file_name())
        .filter(|other| is_assessment_name(other))
        // Sync tools add to the name; looking into every file of a large folder would take long.
        .filter(|other| stem_of(other).starts_with(&stem))
        .filter(|other| {
            if encryption::is_encrypted_name(other) {
                if passphrase.is_none() || encrypted_left == 0 {
                    return false;
                }
                encrypted_left -= 1;
            }
            read_assessment_with(other, passphrase).is_ok_and(|other| {
                let entries = other.value.trail.entries();
                other.value.id == assessment.id
                    && entries.keys().any(|id| !assessment.trail.entries().contains_key(id))
            })
        })
        .collect();
    found.sort();
    found
}

fn is_assessment_name(path: &Path) -> bool {
    encryption::plain_name(path).extension().is_some_and(|extension| extension == "ron")
}

/// The name of a file without what says that it is an assessment, or an encrypted one.
fn stem_of(path: &Path) -> String {
    let plain = encryption::plain_name(path);
    plain.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
