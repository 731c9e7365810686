//! Tests that need no screen, through the public face.

mod assessment_files;
mod content;
