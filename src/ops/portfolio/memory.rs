//! What was found in folders of assessments is remembered on this computer, so that a second look
//! reads only what changed. Nothing is lost with it: without it everything is read once more.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::ops::{Expect, Packs};
use crate::report::portfolio::{Remembered, recall, remember};
use crate::storage::settings::Folders;
use crate::storage::{Stamp, atomic};
use crate::text::Text;

/// The folder of what is remembered.
#[derive(Clone, Debug)]
pub struct Memory {
    folder: PathBuf,
}

impl Memory {
    /// Where the system, or the environment variable `WAYMARK_HOME`, says; `None` on a system that
    /// knows no home of the user.
    pub fn of_user() -> Option<Self> {
        Folders::find().map(|folders| Self { folder: folders.portfolios() })
    }

    /// In a folder of one's own.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What was found in a folder last time.
    pub(super) fn of(&self, folder: &Path) -> Remembered {
        let text = fs::read_to_string(self.file(folder)).ok();
        text.and_then(|text| recall(&text)).unwrap_or_default()
    }

    /// Remembers what was found. Whether it worked makes no difference to anybody.
    pub(super) fn keep(&self, folder: &Path, remembered: &Remembered) {
        let kept = fs::create_dir_all(&self.folder).is_ok()
            && atomic::write(
                &self.file(folder),
                remember(remembered).as_bytes(),
                &Expect::Anything,
            )
            .is_ok();
        if !kept {
            fs::remove_file(self.file(folder)).ok();
        }
    }

    /// One file for each folder, by the sum of its full path.
    fn file(&self, folder: &Path) -> PathBuf {
        let full = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let stamp = Stamp::of(full.to_string_lossy().as_bytes());
        self.folder.join(format!("{}.json", stamp.short()))
    }
}

/// What figures depend on beside the files.
pub(super) fn made_with(packs: &Packs, as_of: Date, text: &Text) -> String {
    let mut parts = vec![
        format!("waymark {}", env!("CARGO_PKG_VERSION")),
        as_of.to_string(),
        text.tag().to_owned(),
    ];
    parts.extend(packs.listing().iter().map(|pack| {
        format!("{} {} {:?} {}", pack.id, pack.version, pack.origin, pack.problems.len())
    }));
    parts.join("; ")
}
