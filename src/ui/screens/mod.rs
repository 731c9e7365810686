//! The screens. Each gets the document to read, draws it, and pushes actions.

pub mod crosswalk;
pub mod disagreements;
pub mod evidence;
pub mod help;
pub mod home;
pub mod language;
pub mod plan;
pub mod portfolio;
pub mod profile;
pub mod report;
pub mod results;
pub mod settings;
pub mod team;
pub mod walk;
pub mod workshop;
