//! Tests of the window, through its accessible names: what a test can't find, a screen reader
//! can't either. They need no display and no graphics; pictures are compared where a software
//! adapter can draw them, and skipped with a word where none can.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test that fails may panic and say why, and it writes files as other programs do"
)]

mod about;
mod accessible;
mod benchmark;
mod boundaries;
mod bulk;
mod compare;
mod crosswalk;
#[path = "../../benches/data.rs"]
#[allow(dead_code, reason = "benches measure other sizes too")]
mod data;
#[path = "../../benches/drawn.rs"]
#[allow(dead_code, reason = "benches draw more than this")]
mod drawn;
mod encryption;
mod everyday;
mod evidence;
mod files;
mod focus;
mod gallery;
mod help;
mod journey;
mod keyboard;
mod languages;
mod menus;
mod palette;
mod pictures;
mod plan;
mod portfolio;
mod portfolio_report;
mod reading_order;
mod report;
mod results;
mod safety;
mod speed;
mod start;
mod support;
mod team;
mod together;
mod trees;
mod upkeep;
mod workshop;
