//! What becomes of each file when something is done with many: how far it is, and then a line each.
//! Only lines in view are drawn, so that ten thousand cost no more than thirty.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use eframe::egui::{
    Align2, Color32, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    accesskit::Role, pos2, vec2,
};

use crate::ops::bulk::{Finished, How, Kind, Moved, Outcome, State};
use crate::scoring::round_half_up;
use crate::t;
use crate::text::signed;
use crate::ui::action::{Action, Actions, BulkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::state::bulk::{Running, Shown};
use crate::ui::state::portfolio::{PortfolioPage, PortfolioView};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::{
    button, choice_row_wrapped, icon_line, job_progress, page_heading, primary_button, subdued,
};

/// The height of a line.
const ROW: f32 = 34.0;
/// What became of a file, in a word.
const STATE: f32 = 136.0;
/// The same beside figures.
const STATE_BESIDE: f32 = 104.0;
/// Whose it is.
const NAME: f32 = 230.0;
/// The same beside figures.
const NAME_BESIDE: f32 = 200.0;
/// A domain's score, and by how much it moved.
const CELL: f32 = 68.0;
/// The stage.
const STAGE: f32 = 76.0;

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    view: &mut PortfolioView,
    has_dialog: bool,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let escape = |ui: &Ui| ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if !has_dialog && escape(ui) {
        view.page = PortfolioPage::Table;
        return;
    }
    if let Some(running) = view.bulk.running.clone() {
        page_heading(ui, &title(running.kind, running.how, cx));
        running_ui(ui, &running, cx, out);
        return;
    }
    let Some(done) = view.bulk.finished.clone() else {
        view.page = PortfolioPage::Table;
        return;
    };
    page_heading(ui, &title(done.kind, done.how, cx));
    subdued(ui, &view.bulk.summary);
    if let (from, Some(until)) = done.dates {
        let (from, until) = (text.date_short(from), text.date_short(until));
        subdued(ui, t!(text, "bulk-outcome-dates", from = from, until = until));
    }
    if done.is_stopped() {
        let line = t!(text, "bulk-outcome-stopped");
        icon_line(ui, Icon::Warning, cx.palette.attention, &line);
    }
    ui.add_space(size::SPACE);
    actions_ui(ui, view, &done, cx, out);
    ui.add_space(size::SPACE);
    lines_ui(ui, view, &done, cx, out);
}

fn title(kind: Kind, how: How, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match (kind, how) {
        (Kind::Reports, _) => t!(text, "bulk-title-reports"),
        (Kind::Milestone, _) => t!(text, "bulk-title-milestone"),
        (Kind::Upgrade, How::Try) => t!(text, "bulk-title-upgrade-try"),
        (Kind::Upgrade, How::Do) => t!(text, "bulk-title-upgrade"),
        (Kind::Rescore, _) => t!(text, "bulk-title-rescore"),
    }
}

fn running_ui(ui: &mut Ui, running: &Running, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let progress = &running.progress;
    let (done, all) = (progress.done.load(Ordering::Relaxed), progress.all.load(Ordering::Relaxed));
    let words = t!(text, "portfolio-progress", done = done, all = all);
    job_progress(ui, (done, all), &words, text);
    ui.add_space(size::SPACE);
    ui.horizontal_wrapped(|ui| {
        let is_stopping = progress.stop.load(Ordering::Relaxed);
        ui.add_enabled_ui(!is_stopping, |ui| {
            if button(ui, Icon::Close, &t!(text, "bulk-stop")).clicked() {
                out.push(Action::Bulk(BulkAction::Stop));
            }
        });
        if button(ui, Icon::Back, &t!(text, "bulk-back")).clicked() {
            out.push(Action::Bulk(BulkAction::Close));
        }
    });
    ui.add_space(size::SPACE_XS);
    subdued(ui, t!(text, "bulk-running-hint"));
}

fn actions_ui(
    ui: &mut Ui,
    view: &mut PortfolioView,
    done: &Arc<Finished>,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        let count = if done.how == How::Try { view.bulk.counts.0 } else { 0 };
        if count > 0 && primary_button(ui, &t!(text, "bulk-carry-out", count = count)).clicked() {
            out.push(Action::Bulk(BulkAction::CarryOut));
        }
        if button(ui, Icon::Back, &t!(text, "bulk-back")).clicked() {
            out.push(Action::Bulk(BulkAction::Close));
        }
        if button(ui, Icon::Document, &t!(text, "bulk-copy")).clicked() {
            out.push(Action::Copy(done.table(text)));
        }
        if button(ui, Icon::Save, &t!(text, "bulk-keep-csv")).clicked() {
            out.push(Action::AskForFile(Purpose::BulkOutcome));
        }
    });
    ui.add_space(size::SPACE);
    let all = done.outcomes.len();
    let (of_done, left) = view.bulk.counts;
    let done_words = match (done.kind, done.how) {
        (Kind::Rescore, _) => t!(text, "bulk-shown-moves", count = of_done),
        (_, How::Do) => t!(text, "bulk-shown-done", count = of_done),
        (_, How::Try) => t!(text, "bulk-shown-would", count = of_done),
    };
    let choices = [
        (Shown::All, t!(text, "bulk-shown-all", count = all)),
        (Shown::Done, done_words),
        (Shown::Left, t!(text, "bulk-shown-left", count = left)),
    ];
    let name = t!(text, "bulk-shown");
    if let Some(picked) = choice_row_wrapped(ui, &name, Some(view.bulk.shown), &choices) {
        view.bulk.show(picked.unwrap_or_default());
    }
}

fn lines_ui(
    ui: &mut Ui,
    view: &PortfolioView,
    done: &Arc<Finished>,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if view.bulk.lines.is_empty() {
        ui.label(t!(cx.text, "bulk-shown-none"));
        return;
    }
    let domains = if done.kind == Kind::Rescore { &*view.bulk.domains } else { &[] };
    let figures = figures_width(domains);
    // Beside figures there is less to say in words, and all of it stands on hover.
    let (state, name) = names_width(domains);
    let least = state + name + figures + if domains.is_empty() { 420.0 } else { 90.0 };
    let width = ui.available_width().max(least);
    ScrollArea::horizontal().id_salt("bulk across").auto_shrink(false).show(ui, |ui| {
        ui.set_min_width(width);
        heads_ui(ui, domains, width, cx);
        let scroll = ScrollArea::vertical().id_salt("bulk lines").auto_shrink(false);
        ui.spacing_mut().item_spacing.y = 0.0;
        scroll.show_rows(ui, ROW, view.bulk.lines.len(), |ui, range| {
            for index in range {
                let Some(place) = view.bulk.lines.get(index) else { continue };
                if let Some(outcome) = done.outcomes.get(*place) {
                    line_ui(ui, *place, outcome, (done.kind, done.how), domains, width, cx, out);
                }
            }
        });
    });
}

/// What the outcome and the organisation take.
fn names_width(domains: &[(String, String)]) -> (f32, f32) {
    if domains.is_empty() { (STATE, NAME) } else { (STATE_BESIDE, NAME_BESIDE) }
}

/// What the figures take.
fn figures_width(domains: &[(String, String)]) -> f32 {
    if domains.is_empty() { 0.0 } else { STAGE + CELL * domains.len() as f32 }
}

fn heads_ui(ui: &mut Ui, domains: &[(String, String)], width: f32, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let head = |x: f32, words: &str| {
        let at = pos2(x + 6.0, rect.center().y);
        let font = strong(size::TEXT_SMALL);
        ui.painter().text(at, Align2::LEFT_CENTER, words, font, palette.text_subdued);
    };
    let mut x = rect.left();
    head(x, &t!(cx.text, "bulk-head-outcome"));
    let (state, name) = names_width(domains);
    x += state;
    head(x, &t!(cx.text, "portfolio-organisation"));
    x += name;
    if !domains.is_empty() {
        head(x, &t!(cx.text, "portfolio-stage"));
        x += STAGE;
        for (id, name) in domains {
            head(x, id);
            let cell = Rect::from_min_size(pos2(x, rect.top()), vec2(CELL, ROW));
            let response = ui.interact(cell, ui.scope_id().with(("bulk head", id)), Sense::hover());
            response.on_hover_text(name);
            x += CELL;
        }
    }
    head(x, &t!(cx.text, "bulk-head-words"));
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border_strong));
}

#[expect(clippy::too_many_arguments, reason = "a line needs all that the table has")]
fn line_ui(
    ui: &mut Ui,
    index: usize,
    outcome: &Outcome,
    (kind, how): (Kind, How),
    domains: &[(String, String)],
    width: f32,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let (text, palette) = (cx.text, &cx.palette);
    let state = outcome.state.word(kind, how, text);
    let sentence = text.told(outcome.name(), format!("{state}. {}", outcome.words));
    let (rect, response) =
        ui.push_id(index, |ui| ui.allocate_exact_size(vec2(width, ROW), Sense::click())).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &sentence));
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, palette.surface_hover);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border));
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette.focus);
        ui.painter().rect_stroke(rect, size::RADIUS, ring, StrokeKind::Inside);
    }
    let (icon, ink) = match outcome.state {
        State::Done if kind == Kind::Rescore => (Icon::Compare, palette.text_subdued),
        State::Done => (Icon::CheckCircle, palette.positive),
        State::Nothing => (Icon::Nothing, palette.text_subdued),
        State::LeftAlone(_) => (Icon::Warning, palette.attention),
        State::NotReached => (Icon::Block, palette.text_subdued),
    };
    let plate = vec2(size::ICON_SMALL, size::ICON_SMALL);
    let place = Rect::from_center_size(pos2(rect.left() + 14.0, rect.center().y), plate);
    icon.sized(size::ICON_SMALL, ink).paint_at(ui, place);
    let mut x = rect.left();
    let mut cell = |width: f32, indent: f32, words: &str, ink: Color32| {
        let room = Rect::from_min_size(pos2(x, rect.top()), vec2(width, ROW));
        x += width;
        let painter = ui.painter().with_clip_rect(room.shrink(2.0).intersect(ui.clip_rect()));
        let at = pos2(room.left() + indent, room.center().y);
        painter.text(at, Align2::LEFT_CENTER, words, regular(size::TEXT_BODY), ink);
    };
    let (state_width, name_width) = names_width(domains);
    cell(state_width, 28.0, &state, palette.text);
    cell(name_width, 6.0, outcome.name(), palette.text);
    if let Some(moved) = outcome.moved()
        && !domains.is_empty()
    {
        cell(STAGE, 6.0, &stage(moved), palette.text_subdued);
        for (id, _) in domains {
            let (words, ink) = figure(moved, id, cx);
            cell(CELL, 6.0, &words, ink);
        }
    } else if !domains.is_empty() {
        cell(figures_width(domains), 6.0, "", palette.text_subdued);
    }
    cell(
        width - state_width - name_width - figures_width(domains),
        6.0,
        &outcome.words,
        palette.text_subdued,
    );
    let opens = response.clicked();
    response.on_hover_ui(|ui| {
        ui.set_max_width(480.0);
        ui.label(sentence);
        ui.label(&outcome.path);
        ui.label(t!(text, "bulk-open-hint"));
    });
    if opens {
        out.push(Action::Open(outcome.file.clone()));
    }
}

/// The furthest open stage at both dates.
fn stage(moved: &Moved) -> String {
    let word = |stage: &Option<String>| stage.clone().unwrap_or_else(|| "–".to_owned());
    let (before, after) = (word(&moved.stage.0), word(&moved.stage.1));
    if before == after { after } else { format!("{before} → {after}") }
}

/// A domain's score at the later date, and by how much it is another.
fn figure(moved: &Moved, id: &str, cx: &Cx<'_>) -> (String, Color32) {
    let palette = &cx.palette;
    let Some(domain) = moved.domains.iter().find(|domain| domain.id == *id) else {
        return (String::new(), palette.text_subdued);
    };
    let after = domain.after.map_or("–".to_owned(), |score| round_half_up(score).to_string());
    match domain.by().filter(|by| *by != 0) {
        Some(by) => {
            let ink = if by < 0 { palette.danger } else { palette.accent };
            (format!("{after} ({})", signed(by)), ink)
        }
        None => (after, palette.text_subdued),
    }
}
