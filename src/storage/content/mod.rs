//! Content packs: reads questionnaires and frameworks out of RON files and checks everything that
//! can be checked, so that whoever gets one need not.

pub(crate) mod conditions;
mod crosswalk;
mod files;
pub(crate) mod framework;
pub(crate) mod header;
mod items;
pub(crate) mod known;
mod outline;
pub(crate) mod pack;
mod profile;
pub(crate) mod questionnaire;
mod rules;
pub(crate) mod translation;

use super::problem::{Problem, Severity};

/// Whether none of the problems keeps the content from being used.
pub(crate) fn is_usable(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| problem.severity != Severity::Error)
}
