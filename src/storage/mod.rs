//! The only place that knows RON and folders: reading and writing assessments, content packs and
//! settings. It knows nothing of scores, reports or screens.

pub mod assessment;
pub mod atomic;
pub mod attachment;
mod backups;
pub mod benchmark;
mod blank;
pub mod book;
pub mod brand;
pub mod check;
mod content;
pub mod encryption;
mod file;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod glimpse;
mod journal;
mod languages;
mod leaf;
mod lock;
mod notation;
pub mod packs;
mod pieces;
pub mod presence;
pub mod problem;
mod raw;
mod saved_view;
pub mod settings;
mod source;
mod syntax;
pub mod system;
pub mod theme;
pub mod translating;

pub use assessment::{
    ASSESSMENT_FORMAT, FileCause, FileError, Glance, Loaded, OnDisk, digest, entry_id,
    glance_at_assessment, look, parse_assessment, read_assessment, read_assessment_with,
    read_profile, write_assessment,
};
pub use atomic::{Expect, Stamp, WriteError, WriteFault};
pub use backups::{Backup, Backups};
pub use check::{CheckReport, check_paths, check_paths_with};
pub use encryption::{ENCRYPTED_EXTENSION, Locked, Passphrase};
pub use journal::{Journal, LeftBehind, LockedAway};
pub use lock::{FileLock, lock, lock_within};
pub use packs::{FrameworkInfo, Origin, PackInfo, Packs};
pub use problem::{Place, Problem, Severity};
