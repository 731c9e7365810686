//! The dates that matter to the organisation, on a time line and as a list with the items that
//! prepare for each.

use eframe::egui::{Align, Label, Layout, Response, RichText, Stroke, Ui, accesskit::Role};

use super::strip;
use super::table::{bare_bar, in_words};
use crate::charts::DateRow;
use crate::model::LegalDate;
use crate::ops::lists::dates_list;
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, heading, icon_line, items_behind, section_gap, small, subdued, table_menu,
};

/// Draws the time line and the list.
pub(super) fn ui(
    ui: &mut Ui,
    rows: &[DateRow],
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let Some(crosswalk) = &document.questionnaire().crosswalk else {
        return;
    };
    if rows.is_empty() {
        subdued(ui, t!(text, "dates-none"));
        return;
    }
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            heading(ui, &t!(text, "dates-strip"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let list = || dates_list(rows, crosswalk, cx.packs.frameworks(), text);
                table_menu(ui, &t!(text, "crosswalk-tab-dates"), &list, cx, out);
            });
        });
        if let Some(picked) = strip::ui(ui, rows, crosswalk, view.crosswalk.date, cx) {
            view.crosswalk.date = Some(picked);
            view.crosswalk.show_date = true;
        }
        small(ui, t!(text, "dates-strip-legend"));
    });
    section_gap(ui);
    let (past, ahead): (Vec<&DateRow>, Vec<&DateRow>) = rows.iter().partition(|row| row.days < 0);
    let show = std::mem::take(&mut view.crosswalk.show_date);
    for (title, rows) in [("dates-ahead", ahead), ("dates-past", past)] {
        if rows.is_empty() {
            continue;
        }
        let title = match title {
            "dates-ahead" => t!(text, "dates-ahead"),
            _ => t!(text, "dates-past"),
        };
        heading(ui, &title);
        for row in rows {
            if let Some(date) = crosswalk.dates.get(row.index) {
                let picked = view.crosswalk.date == Some(row.index);
                let card = date_ui(ui, row, date, picked, document, cx, out);
                if picked && show {
                    card.scroll_to_me(Some(Align::Center));
                }
                ui.add_space(size::SPACE);
            }
        }
        ui.add_space(size::SPACE_M);
    }
}

fn date_ui(
    ui: &mut Ui,
    row: &DateRow,
    date: &LegalDate,
    picked: bool,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) -> Response {
    const WHEN: f32 = 130.0;
    let text = cx.text;
    let palette = &cx.palette;
    let mut frame = card(palette);
    if picked {
        frame = frame.stroke(Stroke::new(1.5, palette.accent));
    }
    let framework = cx.packs.frameworks().get(&date.framework);
    let name = framework.map_or(date.framework.as_str(), |found| found.name.as_str());
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            spoken::part(
                ui,
                Role::Group,
                &format!("{} {}", text.date_short(date.date), date.title),
            );
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(WHEN);
                    ui.label(
                        RichText::new(text.date_short(date.date)).font(strong(size::TEXT_BODY)),
                    );
                    small(ui, days_in_words(row.days, cx));
                });
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    ui.add(
                        Label::new(RichText::new(&date.title).font(strong(size::TEXT_BODY))).wrap(),
                    );
                    let clauses = text.clauses(&date.clauses);
                    let mark = text.mark(date.mark);
                    if clauses.is_empty() {
                        small(ui, text.apart([name.to_owned(), mark]));
                    } else {
                        small(ui, text.apart([format!("{name} {clauses}"), mark]));
                    }
                    if !date.note.is_empty() {
                        small(ui, &date.note);
                    }
                    match row.concerns {
                        Some(true) => {}
                        Some(false) => drop(small(ui, t!(text, "crosswalk-not-concerned"))),
                        None => icon_line(
                            ui,
                            Icon::Help,
                            palette.text_subdued,
                            &t!(text, "dates-perhaps"),
                        ),
                    }
                    if !date.items.is_empty() {
                        ui.add_space(size::SPACE_XS);
                        let words = in_words(&row.preparation, cx);
                        ui.horizontal(|ui| {
                            if row.preparation.applicable > 0 {
                                let place = eframe::egui::vec2(160.0, size::BAR);
                                let (track, _) =
                                    ui.allocate_exact_size(place, eframe::egui::Sense::hover());
                                bare_bar(ui, track, &row.preparation, &cx.palette);
                            }
                            small(ui, words);
                        });
                        items_behind(ui, &date.items, document, cx, out);
                    }
                });
            });
        })
        .response
}

/// How far away a day is.
pub(super) fn days_in_words(days: i64, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match days {
        0 => t!(text, "dates-today"),
        1.. => t!(text, "dates-in", days = days),
        _ => t!(text, "dates-ago", days = -days),
    }
}
