//! The chosen actions in rows.

use eframe::egui::{self, Grid, RichText, Ui};

use super::board::{due_ui, owner_ui};
use crate::charts::PlanRow;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{link_button, small};

/// Draws the table.
pub(super) fn ui(ui: &mut Ui, rows: &[PlanRow], document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let headers = [
        t!(text, "plan-column-action"),
        t!(text, "plan-column-state"),
        t!(text, "plan-column-owner"),
        t!(text, "plan-column-start"),
        t!(text, "plan-column-due"),
        t!(text, "plan-column-effort"),
        t!(text, "plan-column-after"),
    ];
    egui::ScrollArea::horizontal().show(ui, |ui| {
        Grid::new("plan table")
            .num_columns(headers.len())
            .spacing([size::SPACE_L, size::SPACE_XS])
            .striped(true)
            .show(ui, |ui| {
                ui.spacing_mut().button_padding.x = 0.0;
                for header in &headers {
                    ui.label(
                        RichText::new(header)
                            .font(strong(size::TEXT_SMALL))
                            .color(cx.palette.text_subdued),
                    );
                }
                ui.end_row();
                for row in rows {
                    row_ui(ui, row, document, view, cx);
                    ui.end_row();
                }
            });
    });
}

fn row_ui(ui: &mut Ui, row: &PlanRow, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let selected = view.plan.action.as_ref() == Some(&row.id);
    if link_button(ui, &format!("{} {}", text.action(&row.id), row.title)).clicked() {
        view.plan.action = (!selected).then(|| row.id.clone());
        view.plan.finishing = None;
    }
    small(ui, text.action_state(row.action.state));
    owner_ui(ui, row, document, cx);
    small(ui, row.action.start.map(|date| date.to_string()).unwrap_or_default());
    due_ui(ui, row, cx);
    let days = t!(text, "days", days = i64::from(row.days));
    small(ui, if row.is_estimate { t!(text, "plan-estimated", days = days) } else { days });
    small(ui, text.actions(&row.action.after));
}
