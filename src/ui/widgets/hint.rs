//! Hints: shown under the pointer, and also where the keyboard is.

use eframe::egui::{Response, Tooltip, Ui};

/// Shows `text` under the pointer and where the keyboard is, and tells it to screen readers.
pub fn hint(response: Response, text: impl AsRef<str>) -> Response {
    let text = text.as_ref();
    hint_at_keyboard(&response, |ui| drop(ui.label(text)));
    response.on_hover_text(text)
}

/// The part of a hint that the keyboard needs. The pointer's part is the toolkit's own.
pub fn hint_at_keyboard(response: &Response, add_contents: impl FnOnce(&mut Ui)) {
    if response.has_focus() && !response.hovered() {
        Tooltip::for_widget(response).show(add_contents);
    }
}
