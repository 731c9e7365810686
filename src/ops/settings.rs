//! The user's settings, where the system wants them.

use std::path::PathBuf;

use super::{Problem, WriteError, WriteFault};
use crate::storage::settings::{read_settings, write_settings};
use crate::text::FALLBACK;

pub use crate::storage::settings::{
    Folders, Me, MotionChoice, Place, Recent, SCALES, SavedView, Settings, ThemeChoice, aside,
};

/// The settings, and what could not be read of them.
pub type LoadedSettings = (Settings, Vec<Problem>);

/// The user's settings. This never fails.
pub fn load() -> LoadedSettings {
    match Folders::find() {
        Some(folders) => read_settings(&folders.settings()),
        None => (Settings::default(), Vec::new()),
    }
}

/// The language of the program as a BCP 47 tag: the one that was chosen, or else the system's, or
/// else English.
pub fn language(settings: &Settings) -> String {
    let chosen = settings.language.clone();
    chosen.or_else(sys_locale::get_locale).unwrap_or_else(|| FALLBACK.to_owned())
}

/// Keeps the user's settings.
///
/// # Errors
/// Why they could not be written.
pub fn save(settings: &Settings) -> Result<(), WriteError> {
    match Folders::find() {
        Some(folders) => write_settings(&folders.settings(), settings),
        None => Err(WriteError { fault: WriteFault::NoFolder, path: PathBuf::new() }),
    }
}
