//! How far the functions are, and what nobody answers.

use eframe::egui::{Align, Grid, Layout, RichText, Ui};

use crate::ops::lists::functions_list;
use crate::ops::member_name;
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, card_gap, disclosure, heading, icon_line, items_behind, progress_bar, small, subdued,
    table_menu,
};

/// Draws the functions.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let overview = document.overview();
    ui.horizontal(|ui| {
        let title = t!(text, "team-functions");
        heading(ui, &title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
            let rows = &overview.functions;
            let list = || functions_list(rows, assessment, questionnaire, text);
            table_menu(ui, &title, &list, cx, out);
        });
    });
    subdued(ui, t!(text, "team-functions-hint"));
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let grid = Grid::new("functions").num_columns(4).spacing([size::SPACE_L, size::SPACE]);
        grid.show(ui, |ui| {
            for row in &overview.functions {
                let function = document.questionnaire().function(&row.id);
                let name = function.map_or(row.id.as_str(), |function| function.name.as_str());
                ui.label(RichText::new(name).font(strong(size::TEXT_BODY)));
                let words = t!(text, "team-function", answered = row.answered, items = row.items);
                let ratio =
                    if row.items == 0 { 1.0 } else { row.answered as f32 / row.items as f32 };
                ui.scope(|ui| {
                    ui.set_width(140.0);
                    progress_bar(ui, ratio, &text.told(name, &words));
                });
                small(ui, words);
                let members: Vec<String> = row
                    .members
                    .iter()
                    .map(|id| member_name(document.assessment(), id, text))
                    .collect();
                small(
                    ui,
                    if members.is_empty() {
                        t!(text, "team-function-nobody")
                    } else {
                        members.join(", ")
                    },
                );
                ui.end_row();
            }
        });
    });
    if !overview.nobodys.is_empty() {
        card_gap(ui);
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let count = overview.nobodys.len();
            let line = t!(text, "team-nobodys", count = count);
            icon_line(ui, Icon::Warning, cx.palette.attention, &line);
            disclosure(ui, t!(text, "team-nobodys-show"), |ui| {
                items_behind(ui, &overview.nobodys, document, cx, out);
            });
        });
    }
}
