//! Where the keyboard is. Whatever it comes to is brought into view: focus that nobody sees is acted
//! on by mistake. When a dialog or a menu shuts it goes back to where it was, and when another
//! screen comes up it begins there.

use std::mem::Discriminant;

use eframe::egui::{Context, Event, FocusDirection, Id, Key, Order, Popup, Rect, accesskit};

use crate::ui::dialogs::Dialog;
use crate::ui::widgets::{is_free, is_landed, land, want_landing};

/// What has the keyboard, from frame to frame.
#[derive(Default)]
pub(super) struct Focus {
    last: Option<Id>,
    to_show: Option<Id>,
    /// Whether a menu or the rail has it.
    is_outside: bool,
    /// What covers the screen.
    cover: Cover,
    /// What had it last on the screen, in the dialog, in the menu; in this order.
    before: [Option<Id>; 3],
    /// Where Tab goes on from when nothing has it.
    resume: Option<Id>,
    /// Tab is to begin at the screen, in this direction.
    begin: Option<FocusDirection>,
    place: Option<Id>,
    dialog: Option<Discriminant<Dialog>>,
}

/// What lies over the screen and takes the keys.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Cover {
    #[default]
    Nothing,
    Dialog,
    Menu,
}

/// What is shown in this frame.
pub(super) struct Shown<'a> {
    /// The screen, and in the walk its item.
    pub(super) place: Id,
    /// The open dialog.
    pub(super) dialog: Option<&'a Dialog>,
}

impl Focus {
    /// Before anything is drawn.
    pub(super) fn begin(&mut self, ctx: &Context, shown: &Shown<'_>) {
        self.show(ctx);
        let dialog = shown.dialog.map(std::mem::discriminant);
        let is_new_dialog = dialog.is_some() && dialog != self.dialog;
        self.dialog = dialog;
        if self.place.replace(shown.place) != Some(shown.place) {
            self.resume = None;
            self.before = [None; 3];
            want_landing(ctx, false);
        }
        if is_new_dialog {
            want_landing(ctx, true);
        }
        let pressed = |key| ctx.input(|input| input.key_pressed(key));
        let arrows = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
        if is_landed(ctx) && arrows.into_iter().any(pressed) {
            // They belong to the screen; a headline has no neighbours.
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
        self.begin = None;
        let has_none = ctx.memory(|memory| memory.focused().is_none());
        if has_none && self.cover == Cover::Nothing && dialog.is_none() && pressed(Key::Tab) {
            self.tab_from_nowhere(ctx);
        }
    }

    /// Nothing has the keyboard: Tab goes on from what had it last, or begins at the screen.
    fn tab_from_nowhere(&mut self, ctx: &Context) {
        let modifiers = ctx.input(|input| input.modifiers);
        let direction = match (modifiers.any(), modifiers.shift_only()) {
            (false, _) => FocusDirection::Next,
            (_, true) => FocusDirection::Previous,
            _ => return,
        };
        let is_there = |id: &Id| ctx.read_response(*id).is_some_and(|response| response.enabled());
        match self.resume.filter(is_there) {
            Some(resume) => ctx.memory_mut(|memory| memory.request_focus(resume)),
            None => {
                ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                self.begin = Some(direction);
            }
        }
    }

    /// Right before the screen is drawn.
    pub(super) fn reach_screen(&mut self, ctx: &Context) {
        if let Some(direction) = self.begin.take() {
            ctx.memory_mut(|memory| memory.move_focus(direction));
        }
    }

    /// Asks for what got the keyboard in the last frame to be shown, as a screen reader would. Every
    /// area around it scrolls, whichever screen or dialog it is in.
    fn show(&mut self, ctx: &Context) {
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

    /// After everything is drawn: hands the keyboard back where something was shut, and notes what
    /// got it and can't be seen whole. What was clicked is where the pointer is, and stays there.
    pub(super) fn follow(&mut self, ctx: &Context, screen: Rect) {
        land(ctx);
        self.come_back(ctx);
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
        // A headline is where reading begins, and the screen stays where its reader left it.
        let to_show = moved && !by_pointer && !is_landed(ctx);
        let Some(id) = focused.filter(|_| to_show) else {
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

    fn come_back(&mut self, ctx: &Context) {
        let cover = if Popup::is_any_open(ctx) {
            Cover::Menu
        } else if self.dialog.is_some() {
            Cover::Dialog
        } else {
            Cover::Nothing
        };
        let focused = ctx.memory(|memory| memory.focused());
        let was = std::mem::replace(&mut self.cover, cover);
        let Some(before) = self.before.get_mut(cover as usize) else {
            return;
        };
        if cover < was {
            // What was shut may have held on to it to the last.
            let is_left = focused.and_then(|id| ctx.read_response(id)).is_none_or(|response| {
                cover == Cover::Nothing && response.layer_id.order != Order::Background
            });
            if let Some(back) = before.filter(|_| is_left) {
                ctx.memory_mut(|memory| memory.request_focus(back));
                ctx.request_repaint();
            }
        } else if cover > was {
            *before = None;
        } else {
            *before = focused;
            if cover == Cover::Nothing && focused.is_some() {
                self.resume = focused;
            }
        }
    }
}

/// Whether something takes the keys before the screen does: a field, a button, an open menu.
pub(super) fn is_held(ctx: &Context) -> bool {
    !is_free(ctx) || Popup::is_any_open(ctx)
}
