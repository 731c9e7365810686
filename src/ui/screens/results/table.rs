//! The table that stands in place of a chart: the same figures, each named by its row and column.

use eframe::egui::{
    Align, Label, Layout, RichText, ScrollArea, Sense, Ui, Vec2, WidgetInfo, accesskit::Role,
    scroll_area::ScrollBarVisibility,
};

use crate::charts::Pick;
use crate::ops::figures::{Column, Table, TableRow, width_of};
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::link_button;

/// No column of words gets wider.
const WIDEST: f32 = 300.0;

/// Draws the table. Returns what the row stands for whose name was pressed.
pub(in crate::ui::screens) fn ui(
    ui: &mut Ui,
    table: &Table,
    selected: Option<&Pick>,
    cx: &Cx<'_>,
) -> Option<Pick> {
    let widths = widths(table, ui.available_width());
    let mut picked = None;
    let size = (table.rows.len() + 1, table.columns.len());
    spoken::table(ui, &table.title, size, |ui| {
        // The bar of a table below what is seen would be drawn at the edge of what is seen.
        let bar = match ui.cursor().top() > ui.clip_rect().bottom() {
            true => ScrollBarVisibility::AlwaysHidden,
            false => ScrollBarVisibility::VisibleWhenNeeded,
        };
        ScrollArea::horizontal().scroll_bar_visibility(bar).show(ui, |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(size::SPACE_L, size::SPACE_XS);
                header_ui(ui, table, &widths, cx);
                for (index, row) in table.rows.iter().enumerate() {
                    let (rect, _) =
                        ui.allocate_exact_size(Vec2::new(total(&widths), 1.0), Sense::hover());
                    ui.painter().rect_filled(rect, 0.0, cx.palette.border);
                    ui.push_id(index, |ui| {
                        let is_selected = row.pick.is_some() && row.pick.as_ref() == selected;
                        if row_ui(ui, table, (index + 1, row), &widths, is_selected, cx) {
                            picked.clone_from(&row.pick);
                        }
                    });
                }
            });
        });
    });
    picked
}

fn header_ui(ui: &mut Ui, table: &Table, widths: &[f32], cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        spoken::as_row(ui, 0);
        for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            cell(ui, column, *width, |ui| {
                let words = RichText::new(&column.name)
                    .font(strong(size::TEXT_SMALL))
                    .color(cx.palette.text_subdued);
                let response = ui.add(Label::new(words).wrap());
                spoken::column_head(&response, index, &column.name);
            });
        }
    });
}

/// One row; whether its name was pressed.
fn row_ui(
    ui: &mut Ui,
    table: &Table,
    (place, row): (usize, &TableRow),
    widths: &[f32],
    selected: bool,
    cx: &Cx<'_>,
) -> bool {
    let mut pressed = false;
    ui.horizontal(|ui| {
        spoken::as_row(ui, place);
        let row_name = row.cells.first().map(|cell| cell.shown()).unwrap_or_default();
        let button_name = name_of(table, row, &row_name);
        let columns = table.columns.iter().zip(widths).zip(&row.cells).enumerate();
        for (index, ((column, width), figure)) in columns {
            let shown = figure.shown();
            cell(ui, column, *width, |ui| {
                if index == 0 && row.pick.is_some() {
                    ui.spacing_mut().button_padding = Vec2::ZERO;
                    ui.spacing_mut().interact_size.y = 0.0;
                    let response = link_button(ui, &shown);
                    response.widget_info(|| {
                        WidgetInfo::selected(Role::Button, true, selected, &button_name)
                    });
                    pressed = response.clicked();
                    return;
                }
                let mut words = RichText::new(&shown);
                if selected {
                    words = words.color(cx.palette.accent);
                }
                let response = ui.add(Label::new(words).wrap());
                let name = cx.text.told(format!("{row_name}, {}", column.name), shown);
                spoken::cell(&response, index, &name);
            });
        }
    });
    pressed
}

/// What a row is called: its first cell, with the second one where several rows begin alike.
fn name_of(table: &Table, row: &TableRow, first: &str) -> String {
    let alike = |other: &&TableRow| other.cells.first().is_some_and(|cell| cell.shown() == first);
    match row.cells.get(1) {
        Some(second) if table.rows.iter().filter(alike).nth(1).is_some() => {
            format!("{first}, {}", second.shown())
        }
        _ => first.to_owned(),
    }
}

fn cell(ui: &mut Ui, column: &Column, width: f32, add: impl FnOnce(&mut Ui)) {
    let align = if column.is_number { Align::Max } else { Align::Min };
    ui.allocate_ui_with_layout(Vec2::new(width, size::TARGET), Layout::top_down(align), |ui| {
        ui.set_width(width);
        ui.set_min_height(size::TARGET - 8.0);
        ui.add_space(4.0);
        add(ui);
    });
}

/// As wide as the widest cell asks for; where that is too much, columns of words give way.
fn widths(table: &Table, room: f32) -> Vec<f32> {
    let natural: Vec<f32> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            // A heading may take two lines, so its longest word decides.
            let longest =
                column.name.split_whitespace().map(|word| width_of(word, size::TEXT_SMALL, true));
            let heading =
                longest.fold(width_of(&column.name, size::TEXT_SMALL, true) / 1.8, f32::max);
            let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
            let widest = cells.map(|cell| width_of(&cell.shown(), size::TEXT_BODY, false));
            let wanted = widest.fold(heading, f32::max) + 4.0;
            if column.is_number { wanted } else { wanted.min(WIDEST) }
        })
        .collect();
    let too_much = total(&natural) - room;
    let words: f32 = table
        .columns
        .iter()
        .zip(&natural)
        .filter(|(column, _)| !column.is_number)
        .map(|(_, width)| width)
        .sum();
    if too_much <= 0.0 || words <= 0.0 {
        return natural;
    }
    table
        .columns
        .iter()
        .zip(natural)
        .map(|(column, width)| match column.is_number {
            true => width,
            false => (width - too_much * width / words).max(90.0),
        })
        .collect()
}

fn total(widths: &[f32]) -> f32 {
    widths.iter().sum::<f32>() + size::SPACE_L * widths.len().saturating_sub(1) as f32
}
