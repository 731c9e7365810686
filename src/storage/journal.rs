//! Unsaved work on the disk: what a window holds and its file doesn't yet. If the program ends
//! before it could save, the next start finds it here.
//!
//! Each window has a name and holds a lock as long as it lives, so that another one doesn't take
//! the work of a living window for that of a dead one.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::assessment::{parse_assessment, write_assessment};
use super::atomic::{self, Expect, WriteError};
use super::backups::plain;
use crate::model::Assessment;

/// The journal of one window.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    window: String,
    /// Held as long as the window lives; `None` on a drive that knows no locks.
    _alive: Option<File>,
}

/// Unsaved work that was left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftBehind {
    /// Where it lies.
    pub journal: PathBuf,
    /// The file that it was to be saved to, if it had one.
    pub file: Option<PathBuf>,
    /// The work.
    pub assessment: Assessment,
}

/// What the first line of a journal begins with; then comes the path of the file, or nothing.
const FIRST_LINE: &str = "// Unsaved work. File: ";

impl Journal {
    /// Opens the journal of a window with this name, which no other window has.
    ///
    /// # Errors
    /// The folder can't be made.
    pub fn open(folder: PathBuf, window: &str) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        let window = plain(window);
        let path = folder.join(format!("{window}.lock"));
        let alive = File::options().create(true).truncate(false).write(true).open(path)?;
        let alive = alive.try_lock().is_ok().then_some(alive);
        Ok(Self { folder, window, _alive: alive })
    }

    /// Writes unsaved work down.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn write(&self, assessment: &Assessment, file: Option<&Path>) -> Result<(), WriteError> {
        let path = file.map(|path| path.display().to_string()).unwrap_or_default();
        let text = format!("{FIRST_LINE}{path:?}\n{}", write_assessment(assessment));
        atomic::write(&self.of(assessment), text.as_bytes(), &Expect::Anything).map(drop)
    }

    /// There is no unsaved work of this assessment any more.
    pub fn clear(&self, assessment: &Assessment) {
        fs::remove_file(self.of(assessment)).ok();
    }

    /// The unsaved work of windows that live no more. What can't be read is left where it is.
    pub fn left_behind(&self) -> Vec<LeftBehind> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
            .collect();
        paths.sort();
        paths.into_iter().filter(|path| self.is_left(path)).filter_map(read).collect()
    }

    fn of(&self, assessment: &Assessment) -> PathBuf {
        let id = plain(assessment.id.as_str());
        self.folder.join(format!("{id}.{}.ron", self.window))
    }

    /// Whether a journal belongs to no living window.
    fn is_left(&self, path: &Path) -> bool {
        let Some(name) = path.file_stem().map(|name| name.to_string_lossy().into_owned()) else {
            return false;
        };
        let Some((_, window)) = name.split_once('.') else {
            return false;
        };
        if window == self.window {
            return false;
        }
        let lock = self.folder.join(format!("{window}.lock"));
        match File::options().write(true).open(&lock) {
            Ok(file) => match file.try_lock() {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) => false,
                Err(TryLockError::Error(_)) => true,
            },
            Err(failed) => failed.kind() == io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        // Only the lock goes: what was not saved stays.
        fs::remove_file(self.folder.join(format!("{}.lock", self.window))).ok();
    }
}

fn read(journal: PathBuf) -> Option<LeftBehind> {
    let bytes = fs::read(&journal).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (first, _) = text.split_once('\n')?;
    let path = first.strip_prefix(FIRST_LINE)?;
    let file: String = ron::from_str(path).ok()?;
    let loaded = parse_assessment(&journal.display().to_string(), text.as_bytes()).ok()?;
    let file = (!file.is_empty()).then(|| PathBuf::from(file));
    Some(LeftBehind { journal, file, assessment: loaded.value })
}
