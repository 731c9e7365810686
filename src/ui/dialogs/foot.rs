//! The last row of a dialog: the button that leads on, what else can be done, and the way out.

use eframe::egui::{ScrollArea, Ui};

use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size};
use crate::ui::widgets::{primary_button, small};

/// Draws the row. Whether the first button was clicked. `others` stand between it and the way out.
pub(super) fn foot_with_ui(
    ui: &mut Ui,
    go: &str,
    cx: &Cx<'_>,
    out: &mut Actions,
    others: impl FnOnce(&mut Ui, &mut Actions),
) -> bool {
    row_ui(ui, (go, None), cx, out, others)
}

/// The same where something may be missing: then the first button can't be pressed, and a line above
/// it says why. The line takes its room in any case, so that nothing moves once all is there.
pub(super) fn foot_unless_ui(
    ui: &mut Ui,
    go: &str,
    missing: Option<String>,
    cx: &Cx<'_>,
    out: &mut Actions,
    others: impl FnOnce(&mut Ui, &mut Actions),
) -> bool {
    missing_ui(ui, missing.as_deref());
    row_ui(ui, (go, missing), cx, out, others)
}

/// A line that says what is missing. Where nothing is, it is empty and as high.
pub(super) fn missing_ui(ui: &mut Ui, missing: Option<&str>) {
    if let Some(missing) = missing {
        small(ui, missing);
        return;
    }
    let line = ui.fonts_mut(|fonts| fonts.row_height(&regular(size::TEXT_SMALL)));
    ui.allocate_space(eframe::egui::vec2(0.0, line));
}

/// The last row of a dialog that only informs: the way out, and what else can be done.
pub(super) fn close_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    out: &mut Actions,
    others: impl FnOnce(&mut Ui, &mut Actions),
) {
    ui.add_space(size::SPACE_M);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, &t!(cx.text, "close")).clicked() {
            out.push(Action::CloseDialog);
        }
        others(ui, out);
    });
}

/// The list in a dialog: what is long is as high as the window leaves beside `around` points for the
/// rest of the dialog, and from the first frame on, so that nothing grows while it is looked at. `name`
/// keeps its place apart from those of other dialogs.
pub(super) fn list_area(ui: &Ui, name: &str, around: f32) -> ScrollArea {
    let room = (ui.ctx().content_rect().height() - around).max(160.0);
    let area = ScrollArea::vertical().id_salt(name).max_height(room).min_scrolled_height(room);
    area.auto_shrink([false, true])
}

fn row_ui(
    ui: &mut Ui,
    (go, missing): (&str, Option<String>),
    cx: &Cx<'_>,
    out: &mut Actions,
    others: impl FnOnce(&mut Ui, &mut Actions),
) -> bool {
    let row = ui.horizontal_wrapped(|ui| {
        let is_ready = missing.is_none();
        let button = ui.add_enabled_ui(is_ready, |ui| primary_button(ui, go)).inner;
        let button = match missing {
            Some(missing) => button.on_disabled_hover_text(missing),
            None => button,
        };
        others(ui, out);
        if ui.button(t!(cx.text, "cancel")).clicked() {
            out.push(Action::CloseDialog);
        }
        button.clicked()
    });
    row.inner
}
