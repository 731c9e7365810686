//! Unsaved work on the disk: what a window holds and its file doesn't yet. If the program ends
//! before it could save, the next start finds it here.
//!
//! Each window has a name and holds a lock as long as it lives, so that another one doesn't take
//! the work of a living window for that of a dead one.
//!
//! Work on an encrypted assessment is encrypted here too. Because a passphrase is slow on purpose,
//! a key for the time of the window is made once; it lies in the journal, encrypted by the
//! passphrase.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::assessment::{parse_assessment, write_assessment};
use super::atomic::{self, Expect, WriteError, WriteFault};
use super::backups::plain;
use super::encryption::{Locked, PassingKey, Passphrase};
use crate::model::Assessment;

/// The journal of one window.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    window: String,
    /// Held as long as the window lives; `None` on a drive that knows no locks.
    _alive: Option<File>,
    /// The key that encrypts now, and the passphrase that opens it.
    key: Mutex<Option<(Passphrase, PassingKey)>>,
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

/// Unsaved work that was left behind and is encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedAway {
    /// Where it lies.
    pub journal: PathBuf,
    /// The file that it was to be saved to, if it had one.
    pub file: Option<PathBuf>,
}

/// What the first line of a journal begins with; then comes the path of the file, or nothing.
const FIRST_LINE: &str = "// Unsaved work. File: ";

/// What the second line of an encrypted one begins with; then comes the key, as hexadecimal digits.
const KEY_LINE: &str = "// Key: ";

/// What the name of an encrypted journal ends with.
const ENCRYPTED: &str = "age";

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
        Ok(Self { folder, window, _alive: alive, key: Mutex::new(None) })
    }

    /// Writes unsaved work down, encrypted where its file is.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn write(
        &self,
        assessment: &Assessment,
        file: Option<&Path>,
        passphrase: Option<&Passphrase>,
    ) -> Result<(), WriteError> {
        let path = file.map(|path| path.display().to_string()).unwrap_or_default();
        let text = write_assessment(assessment);
        let mut bytes = format!("{FIRST_LINE}{path:?}\n").into_bytes();
        let target = self.of(assessment, passphrase.is_some());
        match passphrase {
            None => bytes.extend(text.into_bytes()),
            Some(passphrase) => {
                let (key, encrypted) =
                    self.encrypted(text.as_bytes(), passphrase).map_err(|failed| WriteError {
                        fault: WriteFault::System(failed),
                        path: target.clone(),
                    })?;
                bytes.extend(format!("{KEY_LINE}{key}\n").into_bytes());
                bytes.extend(encrypted);
            }
        }
        atomic::write(&target, &bytes, &Expect::Anything)?;
        // What was written before the assessment was encrypted must not stay readable.
        fs::remove_file(self.of(assessment, passphrase.is_none())).ok();
        Ok(())
    }

    /// The key, and the bytes encrypted for it.
    fn encrypted(&self, bytes: &[u8], passphrase: &Passphrase) -> io::Result<(String, Vec<u8>)> {
        // A writer that failed had taken the key out, so what is left is whole.
        let mut present = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let key = match present.take() {
            Some((known, key)) if known == *passphrase => key,
            _ => PassingKey::new(passphrase)?,
        };
        let locked = key.locked().iter().map(|byte| format!("{byte:02x}")).collect();
        let encrypted = key.encrypt(bytes);
        *present = Some((passphrase.clone(), key));
        Ok((locked, encrypted?))
    }

    /// There is no unsaved work of this assessment any more.
    pub fn clear(&self, assessment: &Assessment) {
        for is_encrypted in [false, true] {
            fs::remove_file(self.of(assessment, is_encrypted)).ok();
        }
    }

    /// The unsaved work of windows that live no more. What can't be read is left where it is.
    pub fn left_behind(&self) -> Vec<LeftBehind> {
        self.left_with("ron").into_iter().filter_map(read).collect()
    }

    /// The unsaved work of windows that live no more, as far as it is encrypted.
    pub fn locked_away(&self) -> Vec<LockedAway> {
        self.left_with(ENCRYPTED).into_iter().filter_map(read_locked).collect()
    }

    fn left_with(&self, ending: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension == ending))
            .filter(|path| self.is_left(path))
            .collect();
        paths.sort();
        paths
    }

    fn of(&self, assessment: &Assessment, is_encrypted: bool) -> PathBuf {
        let id = plain(assessment.id.as_str());
        let ending = if is_encrypted { ENCRYPTED } else { "ron" };
        self.folder.join(format!("{id}.{}.{ending}", self.window))
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
    let loaded = parse_assessment(&journal.display().to_string(), text.as_bytes()).ok()?;
    Some(LeftBehind { file: file_of(first)?, journal, assessment: loaded.value })
}

fn read_locked(journal: PathBuf) -> Option<LockedAway> {
    let bytes = fs::read(&journal).ok()?;
    let first = bytes.split(|byte| *byte == b'\n').next()?;
    Some(LockedAway { file: file_of(std::str::from_utf8(first).ok()?)?, journal })
}

/// The path of the file in the first line of a journal.
fn file_of(first: &str) -> Option<Option<PathBuf>> {
    let file: String = ron::from_str(first.strip_prefix(FIRST_LINE)?).ok()?;
    Some((!file.is_empty()).then(|| PathBuf::from(file)))
}

impl LockedAway {
    /// Opens the work.
    ///
    /// # Errors
    /// Why the passphrase doesn't open it.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<LeftBehind, Locked> {
        let bytes = fs::read(&self.journal).map_err(|_| Locked::Damaged)?;
        let mut parts = bytes.splitn(3, |byte| *byte == b'\n').skip(1);
        let (Some(key), Some(work)) = (parts.next(), parts.next()) else {
            return Err(Locked::Damaged);
        };
        let key = key.strip_prefix(KEY_LINE.as_bytes()).and_then(unhex).ok_or(Locked::Damaged)?;
        let text = PassingKey::unlock(&key, passphrase)?.decrypt(work)?;
        let loaded = parse_assessment(&self.journal.display().to_string(), &text)
            .map_err(|_| Locked::Damaged)?;
        let Self { journal, file } = self.clone();
        Ok(LeftBehind { journal, file, assessment: loaded.value })
    }
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.chunks(2).map(pair).collect()
}
