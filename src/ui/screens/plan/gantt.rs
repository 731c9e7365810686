//! The chosen actions over time: bars with what waits for what, legal dates as marks.

use eframe::egui::{Align, Layout, Ui};

use crate::charts::plan::days_between;
use crate::charts::{GanttMark, GanttRow, gantt};
use crate::model::{ActionId, MemberId};
use crate::ops::{figures, member_name};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{card, figure_menu, heading, icon_line, small, subdued};

/// Draws the timeline.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let chart = document.kept("gantt", || {
        gantt(document.questionnaire(), document.assessment(), document.scores())
    });
    let Some(chart) = &*chart else {
        subdued(ui, t!(text, "gantt-nothing"));
        return;
    };
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = t!(text, "plan-tab-timeline");
        let owner = |id: &MemberId| member_name(document.assessment(), id, text);
        ui.horizontal(|ui| {
            heading(ui, &title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                figure_menu(
                    ui,
                    &title,
                    &|style| figures::gantt(title.clone(), chart, &owner, style),
                    &|style| figures::gantt_table(title.clone(), chart, &owner, style),
                    document,
                    cx,
                    out,
                );
            });
        });
        let picked =
            plots::gantt::ui(ui, chart, document.assessment(), view.plan.action.as_ref(), cx);
        if let Some(id) = picked {
            let again = view.plan.action.as_ref() == Some(&id);
            view.plan.action = (!again).then_some(id);
            view.plan.finishing = None;
        }
        ui.add_space(size::SPACE);
        small(ui, t!(text, "gantt-legend"));
        if chart.undated > 0 {
            small(ui, t!(text, "gantt-undated", count = chart.undated));
        }
        for mark in &chart.marks {
            let ids: Vec<&ActionId> = mark.rows.iter().map(|row| &chart.rows[*row].id).collect();
            let line = if ids.is_empty() {
                t!(text, "gantt-mark", date = text.date_short(mark.date), title = &mark.title)
            } else {
                t!(
                    text,
                    "gantt-mark-rows",
                    date = text.date_short(mark.date),
                    title = &mark.title,
                    ids = text.actions(ids)
                )
            };
            small(ui, line);
            late_ui(ui, mark, &chart.rows, cx);
        }
    });
}

/// What prepares for a legal date and ends only after it.
fn late_ui(ui: &mut Ui, mark: &GanttMark, rows: &[GanttRow], cx: &Cx<'_>) {
    let text = cx.text;
    for row in mark.rows.iter().filter_map(|row| rows.get(*row)) {
        let days = days_between(mark.date, row.due);
        if days > 0 && row.state.is_open() {
            let date = text.date(mark.date);
            let action = text.action(&row.id);
            let line = t!(text, "gantt-late", action = action, days = days, date = date);
            icon_line(ui, Icon::Warning, cx.palette.attention, &line);
        }
    }
}
