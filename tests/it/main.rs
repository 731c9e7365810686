//! Tests that need no screen, through the public face.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers are tests too")]

mod conditions;
mod content;
mod edits;
mod scoring;
mod scoring_properties;
mod support;
mod theme;
