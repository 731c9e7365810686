//! Showing a folder in the system's file manager.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Shows a folder, making it where there is none yet. Waits until the file manager has taken it.
///
/// # Errors
/// There is no file manager, or it refused.
pub fn show_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let mut command = Command::new(program);
    command.arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let ended = command.status()?;
    // Windows' Explorer ends with 1 also where all went well.
    if ended.success() || cfg!(windows) {
        Ok(())
    } else {
        Err(io::Error::other(format!("{program}: {ended}")))
    }
}
