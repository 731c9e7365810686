//! Parts of a long page that cost nothing while nobody sees them. What is in them must not decide
//! whether they are drawn; only where they stand does.

use eframe::egui::{Ui, Vec2, accesskit_root_id};

/// What is known of a part since it was drawn last.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    /// The room that it had; with another one its height is another.
    width: f32,
    height: f32,
    /// Whether it has the keyboard, which it would lose.
    has_focus: bool,
}

/// Draws a part of a page, or keeps its place free where it is out of view. `salt` names it among the
/// parts of the page; `anyway` draws it wherever it is, as what somebody has opened or asked to see.
///
/// A page above and a page below the view are drawn, so that Tab finds what comes next, and so is
/// what has the keyboard. With a screen reader everything is drawn, because it reads everything.
pub fn in_view(ui: &mut Ui, salt: &str, anyway: bool, add_contents: impl FnOnce(&mut Ui)) {
    ui.push_id(salt, |ui| {
        let id = ui.unique_id().with("in view");
        let width = ui.available_width();
        let known: Option<Known> = ui.data(|data| data.get_temp(id));
        if let Some(known) = known
            && (known.width - width).abs() < 0.5
            && !known.has_focus
            && !anyway
            && !is_near(ui, known.height)
            && !is_read_out(ui)
        {
            ui.allocate_space(Vec2::new(width, known.height));
            return;
        }
        let top = ui.cursor().top();
        ui.vertical(|ui| {
            ui.set_width(width);
            add_contents(ui);
        });
        let rect = ui.min_rect();
        let focused = ui.memory(|memory| memory.focused());
        let focused = focused.and_then(|focused| ui.ctx().read_response(focused));
        let now = Known {
            width,
            height: rect.bottom() - top,
            has_focus: focused.is_some_and(|focused| rect.contains_rect(focused.rect)),
        };
        if known != Some(now) {
            ui.data_mut(|data| data.insert_temp(id, now));
        }
    });
}

/// Whether a part of this height that begins here is in view, or within a page of it.
pub fn is_near(ui: &Ui, height: f32) -> bool {
    let view = ui.clip_rect();
    let top = ui.cursor().top();
    top + height >= view.top() - view.height() && top <= view.bottom() + view.height()
}

/// Whether a screen reader, or a test that reads like one, wants the whole window.
pub fn is_read_out(ui: &Ui) -> bool {
    ui.ctx().has_accesskit_node(accesskit_root_id())
}
