//! The windows of this user: which file each has open, and calling the one that has a file.

use std::path::Path;
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
    Presence::open(folders.windows(), &super::ids::new_window_name())
}

/// Calls the window that has this file open to the front. Whether there is one.
pub fn call(file: &Path) -> bool {
    Folders::find().is_some_and(|folders| presence::call(&folders.windows(), file, PATIENCE))
}
