//! The windows of this user: which file each has open, and calling the one that has a file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::settings::Folders;
use crate::storage::presence;

pub use crate::storage::presence::{Presence, answer};

/// How long a window is waited for: it answers at once unless it hangs.
const PATIENCE: Duration = Duration::from_secs(2);

/// Makes a new window known.
///
/// # Errors
/// There is no place for it.
pub fn presence() -> std::io::Result<Presence> {
    let folders = Folders::find().ok_or(std::io::ErrorKind::NotFound)?;
    presence_in(folders.windows())
}

/// Makes a new window known in a certain folder.
///
/// # Errors
/// The folder can't be written to.
pub fn presence_in(folder: PathBuf) -> std::io::Result<Presence> {
    Presence::open(folder, &super::ids::new_window_name())
}

/// Calls the window that has this file open, of those that are known in a certain folder.
pub fn call_in(folder: &Path, file: &Path) -> bool {
    presence::call(folder, file, PATIENCE)
}

/// Calls the window that has this file open to the front. Whether there is one.
pub fn call(file: &Path) -> bool {
    Folders::find().is_some_and(|folders| call_in(&folders.windows(), file))
}
