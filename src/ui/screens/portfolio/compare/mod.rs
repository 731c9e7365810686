//! Assessments beside each other, what differs first: who they are, what the rules say of each, domains
//! and gaps on one axis, gates, plans, items.

mod head;
mod items;
mod parts;

use std::sync::atomic::Ordering;

use eframe::egui::{Key, Modifiers, Popup, ScrollArea, Ui};

use crate::ops::sides::Gathered;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::compare::{Asked, How};
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, button, button_if, card_gap, icon_line, job_progress, page, page_heading, scrolled,
    subdued,
};

/// The buttons above the portfolio's table that lead here.
pub(super) fn buttons_ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let add = |ui: &mut Ui, icon, label: String, enabled: bool, why_not: String| {
        let response = button_if(ui, enabled, icon, &label);
        response.on_disabled_hover_text(why_not).clicked()
    };
    let why_not = t!(text, "beside-choose-first");
    let compares = t!(text, "beside-open");
    if add(ui, Icon::Compare, compares, Asked::is_possible(view), why_not)
        && let Some(asked) = Asked::of(view)
    {
        out.push(Action::Compare(asked));
    }
    let why_not = t!(text, "beside-no-past");
    let over_time = t!(text, "beside-over-time");
    if add(ui, Icon::Event, over_time, Asked::has_past(view), why_not)
        && let Some(asked) = Asked::over_time(view)
    {
        out.push(Action::Compare(asked));
    }
}

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    view: &mut PortfolioView,
    is_covered: bool,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if !is_covered && !Popup::is_any_open(ui.ctx()) {
        escape(ui, view, out);
    }
    let mut area = ScrollArea::vertical().id_salt("compare");
    if std::mem::take(&mut view.compare.is_new) {
        area = area.vertical_scroll_offset(0.0);
    }
    scrolled(ui, area, |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_L);
            top_ui(ui, view, cx, out);
            if let Some(found) = view.compare.found.clone() {
                found_ui(ui, &found, view, cx, out);
            }
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// One key: it lets go of what was picked in a chart, and else leads back.
fn escape(ui: &Ui, view: &mut PortfolioView, out: &mut Actions) {
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
        && view.compare.domain.take().is_none()
    {
        out.push(Action::LeaveComparison);
    }
}

fn top_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Back, &t!(text, "beside-back")).clicked() {
            out.push(Action::LeaveComparison);
        }
        if let Some(found) = view.compare.found.clone().filter(|found| has_sides(found)) {
            at_right(ui, |ui| head::export_ui(ui, &found, cx, out));
        }
    });
    ui.add_space(size::SPACE);
    let title = match &view.compare.asked {
        Some(Asked { how: How::OverTime(path), .. }) => {
            let organisation = head::name_of(view, path);
            t!(text, "beside-title-over-time", organisation = organisation)
        }
        _ => t!(text, "beside-title"),
    };
    page_heading(ui, &title);
    if let Some(asked) = view.compare.asked.clone() {
        head::how_ui(ui, &asked, view, cx, out);
    }
    if let Some(progress) = &view.compare.working {
        let (done, all) =
            (progress.done.load(Ordering::Relaxed), progress.all.load(Ordering::Relaxed));
        let words = t!(text, "portfolio-progress", done = done, all = all);
        job_progress(ui, (done, all), &words, text);
    }
}

fn has_sides(found: &Gathered) -> bool {
    found.beside.names.len() > 1
}

fn found_ui(
    ui: &mut Ui,
    found: &Gathered,
    view: &mut PortfolioView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    ui.add_space(size::SPACE_M);
    for (file, reason) in &found.failed {
        let line = t!(text, "beside-failed", file = file, reason = reason);
        icon_line(ui, Icon::Warning, cx.palette.attention, &line);
    }
    for remark in found.beside.remarks(text) {
        icon_line(ui, Icon::Info, cx.palette.attention, &remark);
    }
    if found.left_out > 0 {
        let line = t!(text, "beside-left-out", count = found.left_out);
        icon_line(ui, Icon::Info, cx.palette.text_subdued, &line);
    }
    if !has_sides(found) {
        subdued(ui, t!(text, "beside-nothing-beside"));
        return;
    }
    let beside = &found.beside;
    head::sides_ui(ui, beside, cx);
    let apart = |ui: &mut Ui| card_gap(ui);
    apart(ui);
    parts::domains_ui(ui, beside, view, cx);
    apart(ui);
    items::ui(ui, beside, view, cx, out);
    apart(ui);
    parts::gates_ui(ui, beside, cx, out);
    apart(ui);
    parts::gaps_ui(ui, beside, view, cx);
    apart(ui);
    parts::plans_ui(ui, beside, cx, out);
}
