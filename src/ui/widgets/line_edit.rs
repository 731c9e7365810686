//! The field of one line.

use eframe::egui::{Align2, TextEdit};

/// A field of one line. Its words stand in its middle, on the line of the button beside it.
pub fn line_edit(value: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(value).align(Align2::LEFT_CENTER)
}
