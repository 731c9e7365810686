//! Which files the windows of this user have open, so that a second start can call the first window
//! instead of opening the same file twice.
//!
//! Every window has a name and three files in one folder of the user's own: a lock, which the system
//! gives back however the window ends; a sign of the file that it has open; and, for a moment, a
//! call. Nothing listens on a network, and nobody but the user can write there. Signs are digests:
//! the folder tells nobody which files there are.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use super::atomic::{self, Expect};
use super::backups::plain;

/// Between two looks at whether a call was answered.
const PAUSE: Duration = Duration::from_millis(10);

/// The presence of one window.
#[derive(Debug)]
pub struct Presence {
    folder: PathBuf,
    window: String,
    /// Held as long as the window lives.
    _alive: File,
}

impl Presence {
    /// Makes a window known, under a name that no other has. What windows left behind that live no
    /// more is cleared away.
    ///
    /// # Errors
    /// The folder can't be written to, or the drive knows no locks; then no window can be called.
    pub fn open(folder: PathBuf, window: &str) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        let window = plain(window);
        let path = part(&folder, &window, LOCK);
        let alive = File::options().create(true).truncate(false).write(true).open(&path)?;
        alive.try_lock().map_err(|failed| match failed {
            TryLockError::Error(failed) => failed,
            TryLockError::WouldBlock => io::ErrorKind::WouldBlock.into(),
        })?;
        for other in windows(&folder).into_iter().filter(|other| *other != window) {
            if !lives(&folder, &other) {
                clear(&folder, &other);
            }
        }
        Ok(Self { folder, window, _alive: alive })
    }

    /// The folder in which calls arrive.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Says which file the window has open, if any.
    pub fn shows(&self, file: Option<&Path>) {
        let sign = part(&self.folder, &self.window, SIGN);
        // Where this can't be written a second start opens a second window, which does no harm.
        match file.and_then(sign_of) {
            Some(digest) => drop(atomic::write(&sign, digest.as_bytes(), &Expect::Anything)),
            None => drop(fs::remove_file(sign)),
        }
    }

    /// The file by which this window is called.
    pub fn call(&self) -> PathBuf {
        part(&self.folder, &self.window, CALL)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        clear(&self.folder, &self.window);
    }
}

/// Answers a call, if there is one: whoever called sees that it is gone.
pub fn answer(call: &Path) -> bool {
    fs::remove_file(call).is_ok()
}

/// Calls the living window that has this file open, and waits for its answer. Whether it answered.
pub fn call(folder: &Path, file: &Path, patience: Duration) -> bool {
    let Some(digest) = sign_of(file) else {
        return false;
    };
    let shows = |window: &String| {
        fs::read_to_string(part(folder, window, SIGN)).is_ok_and(|sign| sign == digest)
    };
    let called = windows(folder).into_iter().find(|window| shows(window) && lives(folder, window));
    let Some(window) = called else {
        return false;
    };
    let call = part(folder, &window, CALL);
    if atomic::write(&call, b"", &Expect::Anything).is_err() {
        return false;
    }
    let started = Instant::now();
    while started.elapsed() < patience {
        if !call.exists() {
            return true;
        }
        std::thread::sleep(PAUSE);
    }
    // It hangs, or its folder is not watched. Whoever takes the call away decides who opens the file.
    fs::remove_file(&call).is_err()
}

const LOCK: &str = "lock";
const SIGN: &str = "file";
const CALL: &str = "call";

fn part(folder: &Path, window: &str, ending: &str) -> PathBuf {
    folder.join(format!("{window}.{ending}"))
}

/// The names of the windows that are known, living or not.
fn windows(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == LOCK))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names
}

fn lives(folder: &Path, window: &str) -> bool {
    let lock = File::options().write(true).open(part(folder, window, LOCK));
    lock.is_ok_and(|lock| matches!(lock.try_lock(), Err(TryLockError::WouldBlock)))
}

fn clear(folder: &Path, window: &str) {
    for ending in [SIGN, CALL, LOCK] {
        fs::remove_file(part(folder, window, ending)).ok();
    }
}

/// What stands for a file, by whatever path one comes to it.
fn sign_of(file: &Path) -> Option<String> {
    let path = file.canonicalize().ok()?;
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    Some(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}
