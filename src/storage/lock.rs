//! A lock on a file while it is read, merged and written, so that two programs that save at the
//! same time do so one after the other.
//!
//! It is an advisory lock of the system on a hidden file beside the target. The system gives it
//! back when a program ends, however it ends, so none can be left over. On a drive that knows no
//! locks everything goes on without one; then the check just before the renaming has to do.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Longer than this nobody needs to read, merge and write a file.
const PATIENCE: Duration = Duration::from_secs(20);

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(15);

/// A lock that is held until this is dropped.
#[derive(Debug)]
pub struct FileLock {
    /// `None` where there can be no lock.
    held: Option<(File, PathBuf)>,
}

/// Waits for the lock on the file at a path, which need not be there.
///
/// # Errors
/// Somebody else holds it and doesn't give it back.
pub fn lock(target: &Path) -> io::Result<FileLock> {
    lock_within(target, PATIENCE)
}

/// Waits for the lock on the file at a path no longer than this.
///
/// # Errors
/// Somebody else holds it and doesn't give it back.
pub fn lock_within(target: &Path, patience: Duration) -> io::Result<FileLock> {
    let Some(path) = lock_path(target) else {
        return Ok(FileLock { held: None });
    };
    let started = Instant::now();
    loop {
        let Ok(file) = File::options().create(true).truncate(false).write(true).open(&path) else {
            // Whoever may not make a file here can't save here either, and is told so then.
            return Ok(FileLock { held: None });
        };
        match file.try_lock() {
            Ok(()) if is_at(&file, &path) => return Ok(FileLock { held: Some((file, path)) }),
            // Whoever held it before has removed the file meanwhile: on to the new one.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) if started.elapsed() > patience => {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(_)) => return Ok(FileLock { held: None }),
        }
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        if let Some((file, path)) = self.held.take() {
            // Removed while it is held, so that nobody takes a lock on a file that is going.
            fs::remove_file(path).ok();
            file.unlock().ok();
        }
    }
}

/// The hidden file beside a file.
fn lock_path(target: &Path) -> Option<PathBuf> {
    let name = target.file_name()?.to_string_lossy();
    Some(target.with_file_name(format!(".{name}.lock")))
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(there)) => (held.dev(), held.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// Elsewhere a file that somebody has open can't be removed.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
