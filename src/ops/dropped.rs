//! Files that are dropped onto the window: what they are, and so through which door they go.

use std::path::{Path, PathBuf};

use super::sheet;
use crate::model::AssessmentId;
use crate::storage::glimpse::glimpse;
use crate::storage::read_assessment_with;

pub use crate::storage::glimpse::{Glimpse, is_pack};

/// A file or folder that was dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it is.
    pub path: PathBuf,
    /// What it seems to be.
    pub what: Glimpse,
    /// Whose assessment it is, if it is one that can be read.
    pub assessment: Option<AssessmentId>,
    /// Whether it is a spreadsheet with the answers of a member.
    pub is_sheet: bool,
}

/// What the things at these paths are.
pub fn look_at(paths: &[PathBuf]) -> Vec<Dropped> {
    paths.iter().map(|path| look(path)).collect()
}

fn look(path: &Path) -> Dropped {
    let what = glimpse(path);
    let read = || Some(read_assessment_with(path, None).ok()?.value.id);
    let assessment = if what == Glimpse::Assessment { read() } else { None };
    let is_sheet = what == Glimpse::Spreadsheet
        && sheet::read_book(path).is_ok_and(|book| sheet::is_ours(&book));
    Dropped { path: path.to_owned(), what, assessment, is_sheet }
}

/// The folder that holds all of these, if they are assessments that lie side by side.
pub fn common_folder(dropped: &[Dropped]) -> Option<PathBuf> {
    let folder = dropped.first()?.path.parent()?;
    let is_beside = |one: &Dropped| {
        let is_assessment = matches!(one.what, Glimpse::Assessment | Glimpse::Encrypted);
        is_assessment && one.path.parent() == Some(folder)
    };
    dropped.iter().all(is_beside).then(|| folder.to_owned())
}
