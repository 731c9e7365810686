//! Tests that need no screen, through the public face.

mod content;
