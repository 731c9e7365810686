//! The domains as a table: the same figures as the chart, in words and numbers.

use eframe::egui::{Align, Grid, Layout, RichText, Ui};

use crate::charts::GroupRow;
use crate::scoring::round_half_up;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{button, link_button};

/// Draws the table. Returns the index of the row whose name was pressed.
pub(super) fn ui(
    ui: &mut Ui,
    rows: &[GroupRow],
    selected: Option<usize>,
    cx: &Cx<'_>,
    out: &mut Actions,
) -> Option<usize> {
    let mut picked = None;
    let headers = headers(cx);
    Grid::new("domain table")
        .num_columns(headers.len())
        .spacing([size::SPACE_L, size::SPACE])
        .striped(true)
        .show(ui, |ui| {
            for header in &headers {
                ui.label(
                    RichText::new(header)
                        .font(strong(size::TEXT_SMALL))
                        .color(cx.palette.text_subdued),
                );
            }
            ui.end_row();
            for (index, row) in rows.iter().enumerate() {
                let mut cells = cells(row).into_iter();
                let name = cells.next().unwrap_or_default();
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(230.0);
                    ui.set_max_width(300.0);
                    if link_button(ui, &name).clicked() {
                        picked = Some(index);
                    }
                    if selected == Some(index) {
                        ui.add(Icon::Down.image(cx.palette.accent));
                    }
                });
                for (place, cell) in cells.enumerate() {
                    let text = RichText::new(cell);
                    ui.label(if place == 0 { text.font(strong(size::TEXT_BODY)) } else { text });
                }
                ui.end_row();
            }
        });
    ui.add_space(size::SPACE);
    if button(ui, Icon::Table, &t!(cx.text, "table-copy")).clicked() {
        out.push(Action::Copy(as_tab_separated(&headers, rows)));
    }
    picked
}

fn headers(cx: &Cx<'_>) -> Vec<String> {
    let text = cx.text;
    vec![
        t!(text, "column-domain"),
        t!(text, "column-score"),
        t!(text, "column-range"),
        t!(text, "column-claimed"),
        t!(text, "column-target"),
        t!(text, "column-level"),
        t!(text, "column-weakest"),
        t!(text, "column-answered"),
    ]
}

fn cells(row: &GroupRow) -> Vec<String> {
    let points = |points: Option<f64>| match points {
        Some(points) => round_half_up(points).to_string(),
        None => "–".to_owned(),
    };
    vec![
        row.name.clone(),
        points(row.figures.score),
        row.range_words().unwrap_or_else(|| "–".to_owned()),
        points(row.figures.claimed),
        points(row.figures.target),
        row.figures.level.map_or_else(|| "–".to_owned(), |level| level.to_string()),
        row.weakest.as_ref().map_or_else(
            || "–".to_owned(),
            |weakest| format!("{} ({})", weakest.item, weakest.level),
        ),
        format!("{}/{}", row.figures.answered, row.figures.applicable),
    ]
}

/// For a spreadsheet: a tab between cells, a line a row.
fn as_tab_separated(headers: &[String], rows: &[GroupRow]) -> String {
    let mut text = headers.join("\t");
    for row in rows {
        text.push('\n');
        text.push_str(&cells(row).join("\t"));
    }
    text
}
