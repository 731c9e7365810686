//! Taking a table out of the window: as text, which pastes into a spreadsheet, or as CSV. By a small
//! button beside it, and by the other mouse button anywhere on it.

use eframe::egui::{self, Id, Popup, PopupAnchor, Rect, SetOpenCommand, Ui};

use super::at_right;
use crate::ops::appearance::Appearance;
use crate::ops::figures::{FigureFormat, Table, blank, colours, csv, tab_separated};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::KeptFigure;

/// A small button with the ways to take this table out. It is made only when it is asked for.
pub fn table_menu(
    ui: &mut Ui,
    title: &str,
    table: &dyn Fn() -> Table,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let icon = Icon::Copy.image(cx.palette.text);
    let words = t!(cx.text, "table-menu");
    let menu = ui.menu_image_text_button(icon, words, |ui| ways_ui(ui, table, cx, out));
    menu.response.accessible_name(t!(cx.text, "table-menu-of", table = title));
}

/// Room for the button.
pub const TABLE_MENU: f32 = 180.0;

/// The same at the end of a row that wraps; where that has too little room left, in the next one.
pub fn table_menu_at_end(
    ui: &mut Ui,
    title: &str,
    table: &dyn Fn() -> Table,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if ui.available_size_before_wrap().x < TABLE_MENU {
        ui.end_row();
    }
    at_right(ui, |ui| table_menu(ui, title, table, cx, out));
}

/// The same for the other mouse button, anywhere on `area`.
pub fn table_context(
    ui: &Ui,
    area: Rect,
    salt: &str,
    table: &dyn Fn() -> Table,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let shown = area.intersect(ui.clip_rect());
    let asked = ui.input(|input| {
        let at = input.pointer.interact_pos();
        input.pointer.secondary_clicked() && at.is_some_and(|at| shown.contains(at))
    });
    // What lies over the table, such as a dialog, has menus of its own or none.
    let covered = ui
        .input(|input| input.pointer.interact_pos())
        .is_some_and(|at| ui.ctx().layer_id_at(at).is_some_and(|layer| layer != ui.layer_id()));
    let command = (asked && !covered).then_some(SetOpenCommand::Bool(true));
    let id = Id::unique("table context").with(salt);
    Popup::new(id, ui.ctx().clone(), PopupAnchor::PointerFixed, ui.layer_id())
        .kind(egui::PopupKind::Menu)
        .open_memory(command)
        .show(|ui| ways_ui(ui, table, cx, out));
}

fn ways_ui(ui: &mut Ui, table: &dyn Fn() -> Table, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.set_min_width(200.0);
    let mut way = |ui: &mut Ui, name: String, action: &dyn Fn(Table) -> Action| {
        if ui.button(name).clicked() {
            out.push(action(table()));
            ui.close();
        }
    };
    way(ui, t!(text, "table-copy"), &|table| Action::Copy(tab_separated(&table)));
    way(ui, t!(text, "table-copy-csv"), &|table| Action::Copy(csv(&table)));
    way(ui, t!(text, "figure-save-csv"), &|table| {
        let figure = blank(&table.title, colours(Appearance::Light));
        Action::KeepFigure(Box::new(KeptFigure { format: FigureFormat::Csv, figure, table }))
    });
}
