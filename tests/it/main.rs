//! Tests that need no screen, through the public face.

mod architecture;
mod assessment_files;
mod content;
mod source;
mod text;
