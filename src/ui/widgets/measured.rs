//! Sizes that are known only once something was drawn: what they were last, and drawing anew at once
//! where they have changed, so that nobody sees the frame between.

use eframe::egui::{AsIdSalt, Id, Ui};

/// Less than this is no change.
const STILL: f32 = 0.5;

/// A size as it was when it was drawn last.
pub struct Measured {
    id: Id,
    known: Option<f32>,
}

impl Measured {
    /// What is known of it where `ui` stands; `salt` keeps it apart from others there.
    pub fn of(ui: &Ui, salt: impl AsIdSalt) -> Self {
        let id = ui.unique_id().with(salt);
        Self { id, known: ui.data(|data| data.get_temp(id)) }
    }

    /// The size, or what it is taken to be before it was ever drawn.
    pub fn or(&self, guess: f32) -> f32 {
        self.known.unwrap_or(guess)
    }

    /// Notes what it is now.
    pub fn now(&self, ui: &Ui, size: f32) {
        if self.known.is_some_and(|known| (size - known).abs() <= STILL) {
            return;
        }
        ui.data_mut(|data| data.insert_temp(self.id, size));
        ui.ctx().request_discard("a-size-changed");
    }
}
