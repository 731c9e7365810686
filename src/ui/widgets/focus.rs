//! Hands the keyboard on, where a button makes way for something else.

use eframe::egui::{AsIdSalt, Id, Response, Ui};

/// Drawn within this many passes, or not at all: a wish must not come true much later.
const PASSES: u64 = 4;

fn place() -> Id {
    Id::unique("keyboard handed on")
}

/// What is called this takes the keyboard when it is drawn next.
pub fn hand_on_focus(ui: &Ui, to: impl AsIdSalt) {
    let until = ui.ctx().cumulative_pass_nr() + PASSES;
    let wish = (Id::unique("keyboard").with(to), until);
    ui.data_mut(|data| data.insert_temp(place(), wish));
}

/// The same, but only where the keyboard was used: a pointer stays where it is.
pub fn hand_on_focus_of(ui: &Ui, from: &Response, to: impl AsIdSalt) {
    if from.has_focus() {
        hand_on_focus(ui, to);
    }
}

/// Takes the keyboard if it was handed on to this name.
pub fn take_focus(response: &Response, name: impl AsIdSalt) {
    let ctx = &response.ctx;
    let wish: Option<(Id, u64)> = ctx.data(|data| data.get_temp(place()));
    let Some((to, until)) = wish else {
        return;
    };
    if to == Id::unique("keyboard").with(name) {
        ctx.data_mut(|data| data.remove::<(Id, u64)>(place()));
        if ctx.cumulative_pass_nr() <= until {
            response.request_focus();
        }
    }
}
