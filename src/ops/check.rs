//! Checking files for whoever writes them.

use std::path::PathBuf;

use super::CheckReport;

/// Checks questionnaires, frameworks, assessments and profiles, and all RON files of folders.
pub fn check(paths: &[PathBuf]) -> CheckReport {
    crate::storage::check_paths(paths)
}
