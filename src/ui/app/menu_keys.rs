//! The menu bar by keyboard: F10 opens it, left and right go from menu to menu. Up, down, Enter and
//! Escape are the toolkit's own.

use eframe::egui::{Context, FocusDirection, Id, Key, Modifiers, Popup, Response};

/// The menus, by the ids of their buttons, as they were drawn last.
#[derive(Default)]
pub(super) struct Menus(Vec<Id>);

impl Menus {
    /// Before the bar is drawn.
    pub(super) fn keys(&self, ctx: &Context) {
        let popup = |button: &Id| button.with("popup");
        let open = self.0.iter().position(|button| Popup::is_id_open(ctx, popup(button)));
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let count = self.0.len();
        let next = match open {
            Some(_) if pressed(Key::F10) => {
                Popup::close_all(ctx);
                // It goes back to where it was before the menus.
                return ctx.memory_mut(|memory| memory.stop_text_input());
            }
            None if !Popup::is_any_open(ctx) && pressed(Key::F10) => 0,
            Some(open) if pressed(Key::ArrowRight) => (open + 1) % count,
            Some(open) if pressed(Key::ArrowLeft) => (open + count - 1) % count,
            _ => return,
        };
        if let Some(button) = self.0.get(next) {
            Popup::open_id(ctx, popup(button));
            ctx.memory_mut(|memory| {
                memory.move_focus(FocusDirection::None);
                memory.request_focus(*button);
            });
        }
    }

    /// Notes the menus that were drawn, from left to right.
    pub(super) fn note<const N: usize>(&mut self, buttons: &[Response; N]) {
        self.0.clear();
        self.0.extend(buttons.iter().map(|button| button.id));
    }
}
