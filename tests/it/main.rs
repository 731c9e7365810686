//! Tests that need no screen, through the public face.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that fails may panic and say why"
)]

mod architecture;
mod assessment_files;
mod content;
mod hostile;
mod sample;
mod source;
mod text;
