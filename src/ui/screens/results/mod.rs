//! Results: the headline and what to do next, then charts in parts that a reader can take in one at a
//! time. Each chart is a table too, and whatever is picked in one is explained at the side.

mod behind;
mod benchmark;
mod chart;
mod filters;
mod gates;
mod head;
mod parts;
mod sum;
pub(super) mod table;

use eframe::egui::{Frame, Key, Margin, Modifiers, Panel, Popup, Ui, UiBuilder};

use crate::charts::Pick;
use crate::scoring::Filter;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::{Document, ResultsTab, View};
use crate::ui::theme::size;
use crate::ui::widgets::{Between, Boundary, Edge, page, page_scroll, tabs, withheld_ui};

/// Room for what is explained at the side.
const SIDE: f32 = 392.0;
/// The least room for it.
const NARROWEST: f32 = 300.0;

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if document.owed_before_results() > 0 {
        view.results.pick = None;
    }
    if view.dialog.is_none() {
        escape(ui, document, view, out);
    }
    let Some(pick) = view.results.pick.clone() else {
        return page_ui(ui, document, view, cx, out);
    };
    // Not a panel at the right: a panel would have to be drawn, and so read out and reached with
    // the keyboard, before the charts. Never more room than they can spare.
    let whole = ui.available_rect_before_wrap();
    let usual = SIDE.min((whole.width() * 0.42).max(NARROWEST));
    let range = NARROWEST..=whole.width() * 0.6;
    let boundary = Boundary::new(ui, Between::Explained, Edge::Right, whole, usual, range);
    let (left, right) = boundary.parts();
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| page_ui(ui, document, view, cx, out));
    ui.painter().rect_filled(right, 0.0, cx.palette.surface);
    boundary.ui(ui, cx);
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        behind::ui(ui, &pick, document, view, cx, out);
    });
}

fn page_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    // Above what scrolls, so that nobody takes a part for the whole.
    if document.owed_before_results() == 0 && !document.filter().is_empty() {
        let room = Margin::symmetric(size::SPACE_XL as i8, size::SPACE as i8);
        Panel::top("active filter")
            .frame(Frame::new().inner_margin(room))
            .show_separator_line(false)
            .show(ui, |ui| filters::active_ui(ui, document, cx, out));
    }
    page_scroll(ui, "results", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            let organisation = &document.assessment().organisation;
            let title = t!(cx.text, "results-title", organisation = organisation);
            if withheld_ui(ui, &title, document, cx, out) {
                return;
            }
            head::ui(ui, document, view.results.tab, cx);
            tabs_ui(ui, view, cx);
            filters::ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_M);
            parts::ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// One key: it shows everything again where a part is shown, and else shuts what is at the side.
fn escape(ui: &Ui, document: &Document, view: &mut View, out: &mut Actions) {
    if Popup::is_any_open(ui.ctx()) || ui.ctx().text_edit_focused() {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        if !document.filter().is_empty() {
            out.push(Action::Filter(Filter::default()));
        } else {
            view.results.pick = None;
        }
    }
}

fn tabs_ui(ui: &mut Ui, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let name = |tab| match tab {
        ResultsTab::Overview => t!(text, "results-tab-overview"),
        ResultsTab::Map => t!(text, "results-tab-map"),
        ResultsTab::Gaps => t!(text, "results-tab-gaps"),
        ResultsTab::Levels => t!(text, "results-tab-levels"),
        ResultsTab::Open => t!(text, "results-tab-open"),
        ResultsTab::Trend => t!(text, "results-tab-trend"),
    };
    let parts = ResultsTab::ALL.map(|tab| (tab, name(tab)));
    if let Some(tab) = tabs(ui, &t!(text, "results-tabs"), view.results.tab, &parts) {
        view.results.tab = tab;
    }
}

/// Picks something; picking the same again lets go of it.
fn pick(view: &mut View, picked: Option<Pick>, out: &mut Actions) {
    match picked {
        None => {}
        // An item alone is not explained any better than where it is answered.
        Some(Pick::Item(item)) => out.push(Action::GoToItem(item)),
        Some(picked) => {
            let again = view.results.pick.as_ref() == Some(&picked);
            view.results.pick = (!again).then_some(picked);
            view.results.item = None;
        }
    }
}
