//! Hands the keyboard on: where a button makes way for something else, and to the headline of what
//! has just come up, so that reading begins there and Tab goes on from there.

use eframe::egui::{
    AsIdSalt, Context, Id, Label, Order, Response, RichText, Sense, Stroke, Ui, WidgetInfo,
    accesskit::Role, text_selection::LabelSelectionState,
};

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

/// The headline that the keyboard is put on, from frame to frame.
#[derive(Clone, Copy, Default)]
struct Landing {
    /// Whether one is looked for in a dialog or on the screen, and until which pass.
    wanted: Option<(bool, u64)>,
    /// The one that was found in this pass.
    found: Option<Id>,
    /// The one that has the keyboard.
    on: Option<Id>,
}

fn landing(ctx: &Context) -> Landing {
    ctx.data(|data| data.get_temp(Id::unique("landing"))).unwrap_or_default()
}

fn set_landing(ctx: &Context, landing: Landing) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("landing"), landing));
}

/// The first headline that is drawn next, of a dialog or of the screen, is to have the keyboard.
pub fn want_landing(ctx: &Context, in_dialog: bool) {
    let until = ctx.cumulative_pass_nr() + PASSES;
    let on = landing(ctx).on;
    set_landing(ctx, Landing { wanted: Some((in_dialog, until)), found: None, on });
}

/// After everything is drawn: puts the keyboard on the headline that was wanted, unless a field or
/// a button has asked for it.
pub fn land(ctx: &Context) {
    let mut landing = landing(ctx);
    if let Some(found) = landing.found.take() {
        if is_free(ctx) {
            landing.on = Some(found);
            landing.wanted = None;
            ctx.memory_mut(|memory| memory.request_focus(found));
        }
        // Else what has just been shut may hold on to the keyboard for one frame more.
        ctx.request_repaint();
        set_landing(ctx, landing);
    }
}

/// Whether the keyboard is on a headline, where keys mean nothing.
pub fn is_landed(ctx: &Context) -> bool {
    let on = landing(ctx).on;
    on.is_some() && ctx.memory(|memory| memory.focused()) == on
}

/// Whether no field, button or list has the keyboard, so that keys belong to the screen.
pub fn is_free(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.focused().is_none()) || is_landed(ctx)
}

/// A headline that can be landed on. Tab never comes to it: there is nothing to do there.
pub fn landing_label(ui: &mut Ui, text: RichText) -> Response {
    let ctx = ui.ctx().clone();
    let mut landing = landing(&ctx);
    let in_dialog = ui.layer_id().order != Order::Background;
    let is_wanted = landing.found.is_none()
        && landing.wanted.is_some_and(|(dialog, until)| {
            dialog == in_dialog && ctx.cumulative_pass_nr() <= until
        });
    let label = Label::new(text);
    let has_it = landing.on.is_some_and(|on| {
        on == ui.next_auto_id() && ctx.memory(|memory| memory.focused()) == Some(on)
    });

    let response = if is_wanted || has_it {
        // The toolkit underlines a label that has the keyboard, like a link.
        let label = label.sense(Sense::focusable_noninteractive());
        let (place, galley, response) = label.layout_in_ui(ui);
        let colour = ui.visuals().text_color();
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
        LabelSelectionState::label_text_selection(
            ui,
            &response,
            place,
            galley,
            colour,
            Stroke::NONE,
        );
        response
    } else {
        ui.add(label)
    };
    if is_wanted {
        landing.found = Some(response.id);
        set_landing(&ctx, landing);
    }
    response
}
