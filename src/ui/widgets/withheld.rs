//! What stands in place of results that would give colleagues' answers away.

use eframe::egui::Ui;

use super::{button, card, heading, page_heading, subdued};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Screen};
use crate::ui::theme::size;

/// Where the team answers blind and the member still owes answers: says so, and offers the way.
/// Whether it did.
pub fn withheld_ui(
    ui: &mut Ui,
    title: &str,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) -> bool {
    if document.owed_before_results() == 0 {
        return false;
    }
    page_heading(ui, title);
    ui.add_space(size::SPACE);
    withheld_card_ui(ui, document, cx, out);
    true
}

/// The same without a heading, for a part of a screen that would give them away.
pub fn withheld_card_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let owed = document.owed_before_results();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "blind-results-title"));
        subdued(ui, t!(text, "blind-results-text", count = owed));
        ui.add_space(size::SPACE);
        if button(ui, Icon::Route, &t!(text, "blind-results-walk")).clicked() {
            out.push(Action::Go(Screen::Walk));
        }
    });
}
