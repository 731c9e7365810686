//! Backups of saved files, and unsaved work that was left behind.

use std::path::{Path, PathBuf};

use super::settings::{Folders, Settings};
use super::{Packs, Stamp, merge};
use crate::model::{Assessment, EntryId, Trail};
use crate::storage::read_assessment;
use crate::text::Text;

pub use crate::storage::{Backup, Backups, Journal, LeftBehind};

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

impl Recovery {
    /// What the file doesn't have, a line each, the newest last.
    pub fn lines(&self, packs: &Packs, text: &Text) -> Vec<String> {
        let Some(questionnaire) = packs.questionnaire(&self.assessment.questionnaire) else {
            return Vec::new();
        };
        super::log::lines_of(&self.assessment, &questionnaire, text, |id, _| {
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
        match recover(left) {
            Some(recovery) => found.push(recovery),
            None => drop(std::fs::remove_file(path)),
        }
    }
    found
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
}

/// Looks at unsaved work that was left behind. `None` where its file has all of it.
fn recover(left: LeftBehind) -> Option<Recovery> {
    let LeftBehind { journal, file, assessment } = left;
    let saved = file.as_deref().and_then(|path| read_assessment(path).ok());
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
    Some(Recovery { journal, file: file.zip(stamp), assessment, unsaved })
}

/// Puts unsaved work that nobody wants among the backups, and takes it out of the journal.
///
/// # Errors
/// Why it could not be put away; then it stays in the journal.
pub fn put_away(recovery: &Recovery, backups: Option<&Backups>) -> std::io::Result<()> {
    if let Some(backups) = backups {
        backups.keep(&recovery.assessment.id, &recovery.journal)?;
    }
    std::fs::remove_file(&recovery.journal)
}

/// The copies of an assessment that lie beside its file under other names, as sync tools leave them
/// when two people saved at once.
pub fn copies_beside(path: &Path, assessment: &Assessment) -> Vec<PathBuf> {
    let Some(folder) = path.parent() else {
        return Vec::new();
    };
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|other| other.file_name() != path.file_name())
        .filter(|other| other.extension().is_some_and(|extension| extension == "ron"))
        // Sync tools add to the name; looking into every file of a large folder would take long.
        .filter(|other| {
            other.file_stem().is_some_and(|name| name.to_string_lossy().starts_with(&stem))
        })
        .filter(|other| {
            read_assessment(other).is_ok_and(|other| {
                let entries = other.value.trail.entries();
                other.value.id == assessment.id
                    && entries.keys().any(|id| !assessment.trail.entries().contains_key(id))
            })
        })
        .collect();
    found.sort();
    found
}
