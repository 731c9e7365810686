//! Results: stage gates with their blockers, readiness by domain as a chart and as a table, and the
//! items behind a domain.

mod gates;
mod items;
mod table;

use eframe::egui::{ScrollArea, Ui};

use crate::charts::domain_rows;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots::domains;
use crate::ui::state::{Document, Screen, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, card, choice_row, heading, icon_line, page, page_heading, subdued,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 2.0 * size::SPACE_XL).min(size::PAGE);
        page(ui, width, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(
                ui,
                &t!(text, "results-title", organisation = &document.assessment().organisation),
            );
            let progress = document.scores().progress;
            let dealt_with =
                t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked);
            let as_of = t!(text, "results-as-of", date = cx.today.to_string());
            subdued(ui, format!("{dealt_with} · {as_of}"));
            ui.add_space(size::SPACE);
            if progress.dealt_with == 0 {
                empty_ui(ui, cx, out);
            }
            let owed = document.owed_before_results();
            if owed > 0 {
                withheld_ui(ui, owed, cx, out);
                return;
            }
            gates::ui(ui, document, cx, out);
            ui.add_space(size::SPACE_L);
            domains_ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_L);
            items::ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// Nothing is answered yet: says so, and offers the way.
fn empty_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "results-empty-title"));
        subdued(ui, t!(text, "results-empty-text"));
        ui.add_space(size::SPACE);
        if button(ui, Icon::Route, &t!(text, "profile-walk")).clicked() {
            out.push(Action::Go(Screen::Walk));
        }
    });
    ui.add_space(size::SPACE_L);
}

/// The team answers blind, and what colleagues' answers come to would give them away.
fn withheld_ui(ui: &mut Ui, owed: usize, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
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

fn domains_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let rows = domain_rows(questionnaire, document.scores());
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            heading(ui, &t!(text, "results-domains"));
            ui.with_layout(
                eframe::egui::Layout::right_to_left(eframe::egui::Align::Center),
                |ui| {
                    let name = t!(text, "results-show-as");
                    let choices =
                        [(true, t!(text, "results-table")), (false, t!(text, "results-chart"))];
                    let chosen = Some(view.results_as_table);
                    if let Some(Some(as_table)) = choice_row(ui, &name, chosen, &choices) {
                        view.results_as_table = as_table;
                    }
                },
            );
        });
        icon_line(ui, Icon::Info, cx.palette.text_subdued, &t!(text, "results-domains-hint"));
        ui.add_space(size::SPACE);
        let selected = view
            .domain
            .as_ref()
            .and_then(|id| questionnaire.domains.iter().position(|domain| domain.id == *id));
        let picked = if view.results_as_table {
            table::ui(ui, &rows, selected, cx, out)
        } else {
            domains::legend_ui(ui, questionnaire.top_level(), cx);
            ui.add_space(size::SPACE);
            domains::ui(ui, &rows, questionnaire.top_level(), selected, cx)
        };
        if let Some(domain) = picked.and_then(|index| questionnaire.domains.get(index)) {
            let again = view.domain.as_ref() == Some(&domain.id);
            view.domain = (!again).then(|| domain.id.clone());
        }
    });
}
