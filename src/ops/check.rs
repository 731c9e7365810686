//! Checking files for whoever writes them.

use std::path::{Path, PathBuf};

use super::{CheckReport, Passphrase};

/// Checks questionnaires, frameworks, assessments and profiles, and all RON files of folders. `ask`
/// is asked for the passphrase of an encrypted file.
pub fn check(paths: &[PathBuf], ask: &mut dyn FnMut(&Path) -> Option<Passphrase>) -> CheckReport {
    crate::storage::check_paths_with(paths, ask)
}
