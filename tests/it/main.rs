//! Tests that need no screen, through the public face.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that fails may panic and say why, and it writes files as other programs do"
)]

mod actions;
mod agreement;
mod architecture;
mod assessment_files;
mod benchmark;
mod built_in_content;
mod bulk;
mod cli;
mod compare;
mod conditions;
mod content;
#[path = "../../benches/data.rs"]
#[allow(dead_code, reason = "benches measure other sizes too")]
mod data;
mod dates;
mod durability;
mod edits;
mod eight;
mod encryption;
mod everyday;
mod evidence;
mod explaining;
mod faults;
mod figures;
mod files;
mod help;
mod hostile;
mod languages;
mod mark;
mod packaging;
mod plan;
mod portfolio;
mod portfolio_report;
mod readers;
mod report;
mod sample;
mod scores_output;
mod scoring;
mod scoring_properties;
mod screen_reader;
mod sheets;
mod source;
mod speed;
mod support;
mod team;
mod team_of_eight;
mod text;
mod theme;
mod together;
mod trail;
mod upgrade;
mod words;
