//! The only place that knows RON and folders: reading and writing assessments, content packs and
//! settings. It knows nothing of scores, reports or screens.

pub mod problem;

pub use problem::{Place, Problem, Severity};
