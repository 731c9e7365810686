//! Waymark walks an organisation through a roadmap questionnaire on AI interoperability, shows how
//! ready it is by domain, and keeps everything as RON files.
//!
//! | module | what it is |
//! |---|---|
//! | [`model`] | what the program is about: questionnaire, profile, assessment, answers, edits |
//! | [`scoring`] | the rules, as pure functions of model values and a date |
//! | [`text`] | every string that a user sees, by language |
//! | [`storage`] | RON and folders |
//! | [`report`] | finished documents in several formats |
//! | [`ops`] | what the program can do, without any user interface |
//! | [`cli`] | the command line |
//!
//! Arrows point one way: `model` ← `scoring` ← `charts` ← `report` ← `ops` ← {`cli`, `ui`},
//! `model` ← `storage` ← `ops`, and `text` below `report`.

pub mod charts;
pub mod cli;
pub mod model;
pub mod ops;
pub mod report;
pub mod scoring;
pub mod storage;
pub mod text;
#[cfg(feature = "gui")]
pub mod ui;
