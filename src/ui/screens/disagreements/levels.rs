//! Who gave which level, as a plot and as a table that says the same.

use eframe::egui::{Button, RichText, Ui};

use super::table::Columns;
use crate::charts::DotRow;
use crate::model::{MemberId, Outcome, Response};
use crate::ops::figures::tab_separated;
use crate::ops::lists::plain_list;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots::dots;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, card, flush_ui, heading, icon_line, in_reading_order, outcome_words, segments,
    table_menu,
};

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let rows = document.dots();
    if rows.is_empty() {
        return;
    }
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            heading(ui, &t!(text, "dots-title"));
            let layout = eframe::egui::Layout::right_to_left(eframe::egui::Align::Center);
            ui.with_layout(layout, |ui| {
                let choices =
                    [(false, t!(text, "results-chart")), (true, t!(text, "results-table"))];
                let name = t!(text, "dots-show-as");
                let list = || {
                    let table = Table::of(rows, document, cx);
                    plain_list(t!(text, "dots-title"), &table.headers, &table.rows)
                };
                in_reading_order(ui, |ui| {
                    if let Some(as_table) = segments(ui, &name, view.dots_as_table, &choices) {
                        view.dots_as_table = as_table;
                    }
                    table_menu(ui, &t!(text, "dots-title"), &list, cx, out);
                });
            });
        });
        icon_line(ui, Icon::Info, cx.palette.text_subdued, &t!(text, "dots-hint"));
        ui.add_space(size::SPACE);
        if view.dots_as_table {
            table_ui(ui, rows, document, cx, out);
        } else {
            let names = |id: &MemberId| {
                let members = &document.assessment().members;
                let name = members.get(id).map_or(id.as_str(), |member| member.name.as_str());
                (name.to_owned(), initials(name))
            };
            let top = document.questionnaire().top_level();
            if let Some(item) = dots::ui(ui, rows, top, &names, cx) {
                out.push(Action::GoToItem(item));
            }
        }
    });
}

/// At most two letters to know somebody by.
fn initials(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = letters.next();
    let last = letters.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn table_ui(ui: &mut Ui, rows: &[DotRow], document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let table = Table::of(rows, document, cx);
    // The item, a column a member, what the team says.
    const NARROWEST: f32 = 96.0;
    let mut shares = vec![1.0; table.headers.len()];
    if let Some(item) = shares.first_mut() {
        *item = 3.5;
    }
    if let Some(team) = shares.last_mut() {
        *team = 2.5;
    }
    let columns = Columns::new(&table.headers, ui.available_width(), NARROWEST, &shares);
    let scroll = eframe::egui::ScrollArea::horizontal().id_salt("levels table");
    scroll.show(ui, |ui| {
        columns.table_ui(ui, &t!(text, "dots-title"), rows.len(), cx, |ui| {
            for (place, (row, words)) in rows.iter().zip(&table.rows).enumerate() {
                ui.push_id(row.item.as_str(), |ui| {
                    columns.row_ui(ui, place, cx, |cells| {
                        let Some((item, others)) = words.split_first() else {
                            return;
                        };
                        cells.cell(|ui| {
                            let link = RichText::new(item).color(cx.palette.accent);
                            let link = flush_ui(ui, Button::new(link).truncate());
                            if link.on_hover_text(item).clicked() {
                                out.push(Action::GoToItem(row.item.clone()));
                            }
                        });
                        for words in others {
                            cells.text(words);
                        }
                    });
                });
            }
        });
    });
    ui.add_space(size::SPACE);
    if button(ui, Icon::Table, &t!(text, "table-copy")).clicked() {
        let list = plain_list(t!(text, "dots-title"), &table.headers, &table.rows);
        out.push(Action::Copy(tab_separated(&list)));
    }
}

/// The same figures in words and numbers.
struct Table {
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn of(rows: &[DotRow], document: &Document, cx: &Cx<'_>) -> Self {
        let text = cx.text;
        let assessment = document.assessment();
        let given = |row: &DotRow| {
            let dots = row.dots.iter().map(|dot| dot.member.clone());
            dots.chain(row.not_applicable.clone()).chain(row.unknown.clone()).collect::<Vec<_>>()
        };
        let mut members: Vec<MemberId> = rows.iter().flat_map(given).collect();
        members.sort();
        members.dedup();
        let mut headers = vec![t!(text, "dots-column-item")];
        headers.extend(members.iter().map(|id| {
            assessment.members.get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
        }));
        headers.push(t!(text, "dots-column-team"));
        let cell = |row: &DotRow, id: &MemberId| {
            let answer = assessment.answers_to(&row.item).find(|(member, _)| *member == id);
            match answer.and_then(|(_, answer)| answer.counted_response()) {
                Some(Response::Level(level)) => level.to_string(),
                Some(Response::NotApplicable(_)) => t!(text, "state-not-applicable"),
                Some(Response::Unknown) => t!(text, "state-unknown"),
                None => String::new(),
            }
        };
        let team = |row: &DotRow| match row.decided {
            Some(outcome @ (Outcome::Level(_) | Outcome::NotApplicable)) => {
                t!(text, "decided", outcome = outcome_words(outcome, document, cx))
            }
            None if row.disputed => t!(text, "trail-disputed"),
            None => String::new(),
        };
        let rows = rows.iter().map(|row| {
            let mut cells = vec![format!("{} {}", row.item, row.title)];
            cells.extend(members.iter().map(|id| cell(row, id)));
            cells.push(team(row));
            cells
        });
        Self { headers, rows: rows.collect() }
    }
}
