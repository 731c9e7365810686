//! The chosen actions in rows.

use eframe::egui::{self, Button, Grid, RichText, Ui, accesskit::Role};

use super::board::{due_ui, due_words, owner_ui};
use crate::charts::PlanRow;
use crate::ops::figures::{fit, width_of};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::spoken::{self, GridRow};
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{Measured, end_ruled_row, named, small};

/// Room for what an action waits for.
const AFTER: f32 = 150.0;

/// Room for all columns but the action, until they were drawn once.
const OTHERS: f32 = 640.0;

/// The least that an action can be known by.
const NARROWEST_ACTION: f32 = 220.0;

/// Draws the table.
pub(super) fn ui(ui: &mut Ui, rows: &[PlanRow], document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let mut headers = vec![
        t!(text, "plan-column-action"),
        t!(text, "plan-column-state"),
        t!(text, "plan-column-owner"),
        t!(text, "plan-column-start"),
        t!(text, "plan-column-due"),
        t!(text, "plan-column-effort"),
        t!(text, "plan-column-after"),
    ];
    // Without a sideways scroll wherever that leaves an action enough to be known by. What it waits for
    // stands beside it once it is opened, so that column goes first.
    let whole = Measured::of(ui, ("plan-table", text.tag()));
    let is_whole = ui.available_width() - whole.or(OTHERS) >= NARROWEST_ACTION;
    let (measured, guess) = if is_whole {
        (whole, OTHERS)
    } else {
        headers.pop();
        (Measured::of(ui, ("plan-table-narrow", text.tag())), OTHERS - AFTER)
    };
    let others = measured.or(guess);
    let room = (ui.available_width() - others).max(NARROWEST_ACTION);
    let add_table = |ui: &mut Ui| {
        let right = ui.max_rect().right();
        Grid::new("plan table")
            .num_columns(headers.len())
            .spacing([size::SPACE_L, size::SPACE_XS])
            .show(ui, |ui| {
                ui.spacing_mut().button_padding.x = 0.0;
                let mut heads = GridRow::new(ui, 0, &headers);
                for header in &headers {
                    heads.cell(ui, |ui| {
                        let words = RichText::new(header).font(strong(size::TEXT_SMALL));
                        ui.label(words.color(cx.palette.text_subdued));
                    });
                }
                end_ruled_row(ui, right, size::SPACE_XS);
                for (index, row) in rows.iter().enumerate() {
                    let mut place = GridRow::new(ui, index + 1, &headers);
                    row_ui(ui, (&mut place, row), room, document, view, cx);
                    if is_whole {
                        after_ui(ui, &mut place, row, cx);
                    }
                    end_ruled_row(ui, right, size::SPACE_XS);
                }
            });
    };
    egui::ScrollArea::horizontal().show(ui, |ui| {
        let size = (rows.len() + 1, headers.len());
        spoken::table(ui, &t!(text, "plan-tab-table"), size, add_table);
        // The first column takes what its longest name needs, or its room: the rest is the others'.
        let names = rows.iter().map(|row| format!("{} · {}", text.action(&row.id), row.title));
        let widest = names.map(|name| width_of(&name, size::TEXT_BODY, false));
        let first = widest.fold(0.0, f32::max).min(room);
        // Never less than before: a row that comes and goes would make all columns jump.
        measured.now(ui, others.max(ui.min_rect().width() - first + size::SPACE));
    });
}

fn row_ui(
    ui: &mut Ui,
    (place, row): (&mut GridRow<'_>, &PlanRow),
    room: f32,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
) {
    let text = cx.text;
    let selected = view.plan.action.as_ref() == Some(&row.id);
    let name = format!("{} · {}", text.action(&row.id), row.title);
    let link = place.cell(ui, |ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        ui.set_max_width(room);
        let mut words = RichText::new(&name).color(cx.palette.accent);
        if selected {
            words = words.font(strong(size::TEXT_BODY)).background_color(cx.palette.accent_soft);
        }
        let link = ui.add(Button::new(words).frame_when_inactive(false).wrap());
        named(&link, Role::Button, &name);
        link
    });
    if link.clicked() {
        view.plan.action = (!selected).then(|| row.id.clone());
        view.plan.finishing = None;
    }
    place.cell(ui, |ui| small(ui, text.action_state(row.action.state)));
    place.cell(ui, |ui| owner_ui(ui, row, document, cx));
    let start = row.action.start.map(|date| text.date_short(date)).unwrap_or_default();
    place.cell(ui, |ui| small(ui, start));
    place.cell(ui, |ui| due_ui(ui, row, short_due(row, cx), cx));
    place.cell(ui, |ui| effort_ui(ui, row, cx));
}

/// What an action waits for.
fn after_ui(ui: &mut Ui, place: &mut GridRow<'_>, row: &PlanRow, cx: &Cx<'_>) {
    let text = cx.text;
    let after = text.actions(&row.action.after);
    let shown = fit(&after, AFTER, size::TEXT_SMALL, false);
    place.cell(ui, |ui| {
        let label = small(ui, &shown);
        if shown != after {
            label.on_hover_text(&after);
        }
    });
}

fn effort_ui(ui: &mut Ui, row: &PlanRow, cx: &Cx<'_>) {
    let text = cx.text;
    let days = i64::from(row.days);
    if row.is_estimate {
        let whole = t!(text, "plan-estimated", days = t!(text, "days", days = days));
        small(ui, t!(text, "plan-days-estimated", days = days)).on_hover_text(whole);
    } else {
        small(ui, t!(text, "plan-days", days = days));
    }
}

/// When it is due, without the word that heads the column.
fn short_due(row: &PlanRow, cx: &Cx<'_>) -> String {
    match row.action.due {
        Some(due) if row.action.state.is_open() && !row.is_overdue => cx.text.date_short(due),
        _ => due_words(row, cx),
    }
}
