//! What can be done with several assessments at once: with those that are marked, or with all that are
//! shown where none is. What only shows something is a button; what writes stands in a menu.

use eframe::egui::Ui;

use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::widgets::{button, subdued};

/// Draws the line above the table.
pub(super) fn ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        // These need some that are marked; the others take all where none is.
        super::compare::buttons_ui(ui, view, cx, out);
        let marked = view.count_marked();
        if marked == 0 {
            subdued(ui, t!(text, "portfolio-all-shown", count = view.count_shown()));
        } else {
            subdued(ui, t!(text, "portfolio-marked", count = marked));
            if button(ui, Icon::Close, &t!(text, "portfolio-unmark")).clicked() {
                view.marked.clear();
            }
        }
        // What shows something comes before what writes something.
        super::spread::show_ui(ui, view, cx);
        super::bulk::running_ui(ui, view, cx);
        ui.menu_button(t!(text, "portfolio-more"), |ui| {
            ui.set_min_width(260.0);
            super::bulk::ui(ui, view, cx, out);
            ui.separator();
            super::report::button_ui(ui, view, cx, out);
            super::spread::research_ui(ui, view, cx, out);
        });
    });
}
