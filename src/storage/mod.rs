//! The only place that knows RON and folders: reading and writing assessments, content packs and
//! settings. It knows nothing of scores, reports or screens.

mod blank;
pub mod check;
mod content;
mod file;
mod leaf;
pub mod packs;
pub mod problem;
mod raw;
mod source;
mod syntax;
pub mod theme;

pub use check::{CheckReport, check_paths};
pub use packs::{FrameworkInfo, Origin, PackInfo, Packs};
pub use problem::{Place, Problem, Severity};
