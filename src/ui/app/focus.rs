//! Where the keyboard is. Whatever it comes to is brought into view: focus that nobody sees is acted
//! on by mistake.

use eframe::egui::{Context, Event, Id, Key, Order, Popup, Rect, accesskit};

/// What has the keyboard, from frame to frame.
#[derive(Default)]
pub(super) struct Focus {
    last: Option<Id>,
    to_show: Option<Id>,
    /// Whether a menu or the rail has it.
    is_outside: bool,
}

impl Focus {
    /// Before anything is drawn: asks for what got the keyboard in the last frame, as a screen
    /// reader would. Every area around it scrolls, whichever screen or dialog it is in.
    pub(super) fn show(&mut self, ctx: &Context) {
        if let Some(id) = self.to_show.take() {
            let request = accesskit::ActionRequest {
                action: accesskit::Action::ScrollIntoView,
                target_tree: accesskit::TreeId::ROOT,
                target_node: id.accesskit_id(),
                data: None,
            };
            ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
        }
    }

    /// Before anything is drawn: a menu or the rail gives up the keyboard for Enter, because the
    /// screen has just asked to press it.
    pub(super) fn leave_enter_to_the_screen(&self, ctx: &Context) {
        if self.is_outside && ctx.input(|input| input.key_pressed(Key::Enter)) {
            ctx.memory_mut(|memory| memory.stop_text_input());
        }
    }

    /// After everything is drawn: notes what got the keyboard and can't be seen whole. What was
    /// clicked is where the pointer is, and stays there.
    pub(super) fn follow(&mut self, ctx: &Context, screen: Rect) {
        let focused = ctx.memory(|memory| memory.focused());
        let response = focused.and_then(|id| ctx.read_response(id));
        self.is_outside = !Popup::is_any_open(ctx)
            && response.as_ref().is_some_and(|response| {
                let is_panel = response.layer_id.order == Order::Background;
                is_panel && !screen.contains(response.rect.center())
            });
        let moved = std::mem::replace(&mut self.last, focused) != focused;
        let by_pointer = ctx.input(|input| {
            let pointer = &input.pointer;
            pointer.any_down() || pointer.any_released()
        });
        let Some(id) = focused.filter(|_| moved && !by_pointer) else {
            return;
        };
        let is_cut = response.is_some_and(|response| {
            // Half a point may be lost to rounding.
            let (whole, seen) = (response.rect.size(), response.interact_rect.size());
            seen.x < whole.x - 0.5 || seen.y < whole.y - 0.5
        });
        if is_cut {
            self.to_show = Some(id);
            ctx.request_repaint();
        }
    }
}

/// Whether something takes the keys before the screen does: a field, a button, an open menu.
pub(super) fn is_held(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.focused().is_some()) || Popup::is_any_open(ctx)
}
