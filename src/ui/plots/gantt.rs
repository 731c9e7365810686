//! The Gantt chart. It draws what `charts` worked out; every row is a button with a name that says
//! all that the bar shows.

use eframe::egui::{
    self, Align2, Color32, Pos2, Rangef, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, accesskit::Role, pos2,
};
use jiff::civil::Date;

use crate::charts::plan::days_between;
use crate::charts::{Gantt, GanttRow, LinkedBar, link_path};
use crate::model::{ActionId, ActionState, Assessment};
use crate::ops::figures::width_of;
use crate::ops::member_name;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{Palette, regular, size, strong, text_on};
use crate::ui::widgets::hint;

/// The height of a row.
const ROW: f32 = 38.0;

/// The same where titles take two lines.
const HIGH_ROW: f32 = 54.0;

/// Between the names of actions and what they stand in.
const BESIDE_LABEL: f32 = 20.0;

/// Between a bar and the words beside it.
const BESIDE_BAR: f32 = 6.0;

/// The height of the scale of months, above the rows.
const SCALE: f32 = 26.0;

/// The height of the place under the rows where legal dates are numbered.
const FOOT: f32 = 24.0;

/// The height of a bar.
const BAR: f32 = 18.0;

/// Between the word for today and a date: more than between words, or they would be read as one.
const APART: f32 = 20.0;
/// How far the outline of what is overdue lies outside its bar.
const LATE: f32 = 4.0;

/// Draws the chart. Returns the action whose row was pressed.
pub fn ui(
    ui: &mut Ui,
    chart: &Gantt,
    assessment: &Assessment,
    selected: Option<&ActionId>,
    cx: &Cx<'_>,
) -> Option<ActionId> {
    let palette = &cx.palette;
    let width = ui.available_width();
    let labels = (width * 0.36).clamp(150.0, 480.0);
    let is_long =
        |row: &GanttRow| width_of(&row.title, size::TEXT_SMALL, false) > labels - BESIDE_LABEL;
    let row_height = if chart.rows.iter().any(is_long) { HIGH_ROW } else { ROW };
    let height = SCALE + row_height * chart.rows.len() as f32 + FOOT;
    let (whole, _) = ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
    let field = Rangef::new(whole.left() + labels, whole.right() - size::SPACE);
    let end = field.max - room_at_end(chart, field.span(), assessment, cx);
    let plot =
        Rect::from_min_max(pos2(field.min, whole.top() + SCALE), pos2(end, whole.bottom() - FOOT));
    let days = days_between(chart.from, chart.to).max(1) as f32;
    let x = |date: Date| plot.left() + plot.width() * days_between(chart.from, date) as f32 / days;
    let row_rect = |index: usize| {
        let top = plot.top() + row_height * index as f32;
        Rect::from_min_max(pos2(whole.left(), top), pos2(whole.right(), top + row_height))
    };
    let bar = |row: &GanttRow, index: usize| {
        let middle = row_rect(index).center().y;
        let (left, right) = (x(row.start), x(crate::charts::plan::plus_days(row.due, 1)));
        Rect::from_min_max(
            pos2(left, middle - BAR / 2.0),
            pos2(right.max(left + 4.0), middle + BAR / 2.0),
        )
    };
    let ground =
        |index: usize| if index % 2 == 1 { palette.surface_sunken } else { palette.surface };
    let mut picked = None;
    for (index, row) in chart.rows.iter().enumerate() {
        let id = ui.scope_id().with(("gantt", row.id.as_str()));
        let response = ui.interact(row_rect(index), id, Sense::click());
        let is_selected = selected == Some(&row.id);
        let name = name(row, assessment, cx);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, &name));
        let fill = match (is_selected, response.hovered()) {
            (true, _) => palette.accent_soft,
            (false, true) => palette.surface_hover,
            (false, false) if index % 2 == 1 => palette.surface_sunken,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(row_rect(index), size::RADIUS, fill);
        if response.has_focus() {
            let ring = Stroke::new(2.0, palette.focus);
            ui.painter().rect_stroke(row_rect(index), size::RADIUS, ring, StrokeKind::Inside);
        }
        if hint(response, &name).clicked() {
            picked = Some(row.id.clone());
        }
    }
    scale_ui(ui, chart, plot, &x, cx);
    // Behind the bars, so that no line runs through a name.
    for (before, after) in &chart.links {
        let (from, to) = (&chart.rows[*before], &chart.rows[*after]);
        link_ui(ui, bar(from, *before), bar(to, *after), to.is_too_early, palette);
    }
    for (index, row) in chart.rows.iter().enumerate() {
        label_ui(ui, row, row_rect(index), labels, cx);
        let place = BarPlace { bar: bar(row, index), field, ground: ground(index) };
        bar_ui(ui, row, &place, assessment, cx);
    }
    picked
}

/// How much of this width the last bars need at their right for words that don't fit into them, so
/// that none of these lies on a line that comes in at the left.
fn room_at_end(chart: &Gantt, width: f32, assessment: &Assessment, cx: &Cx<'_>) -> f32 {
    let days = days_between(chart.from, chart.to).max(1) as f32;
    let needed = chart.rows.iter().map(|row| {
        let end = (days_between(chart.from, row.due) + 1) as f32 / days;
        let start = days_between(chart.from, row.start) as f32 / days;
        let words = width_of(&bar_words(row, assessment, cx), size::TEXT_SMALL, false);
        if words + BESIDE_LABEL <= (end - start) * width {
            return 0.0;
        }
        width - (width - words - BESIDE_BAR - LATE - size::SPACE_XS) / end.max(0.1)
    });
    needed.fold(0.0, f32::max).clamp(0.0, width / 3.0)
}

/// What a bar says: whose it is, and whether it is done or late.
fn bar_words(row: &GanttRow, assessment: &Assessment, cx: &Cx<'_>) -> String {
    let words = match &row.owner {
        Some(owner) => member_name(assessment, owner, cx.text),
        None => t!(cx.text, "plan-no-owner"),
    };
    let more = match row.state {
        _ if row.is_overdue => t!(cx.text, "gantt-overdue"),
        ActionState::Done => t!(cx.text, "gantt-done"),
        _ => return words,
    };
    format!("{words}, {more}")
}

/// Where a bar lies.
struct BarPlace {
    bar: Rect,
    /// From where to where there is room for it and its words.
    field: Rangef,
    /// What it lies on.
    ground: Color32,
}

/// All that a row shows.
fn name(row: &GanttRow, assessment: &Assessment, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let owner = match &row.owner {
        Some(owner) => member_name(assessment, owner, text),
        None => t!(text, "plan-no-owner"),
    };
    let mut words = vec![
        format!("{} {}", text.action(&row.id), row.title),
        text.action_state(row.state),
        owner,
        t!(text, "gantt-dates", start = text.date_short(row.start), due = text.date_short(row.due)),
    ];
    if row.is_overdue {
        words.push(t!(text, "gantt-overdue"));
    }
    if row.is_too_early {
        words.push(t!(text, "gantt-too-early"));
    }
    words.join(", ")
}

/// Months, today, and the legal dates.
fn scale_ui(ui: &Ui, chart: &Gantt, plot: Rect, x: &dyn Fn(Date) -> f32, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let painter = ui.painter();
    let mut last = f32::NEG_INFINITY;
    for month in &chart.months {
        let at = x(*month);
        painter.vline(at, plot.y_range(), Stroke::new(1.0, palette.border));
        if at - last > 58.0 && at < plot.right() - 50.0 {
            let words = cx.text.month_and_year(*month);
            let place = pos2(at + 4.0, plot.top() - 6.0);
            let font = regular(size::TEXT_SMALL);
            painter.text(place, Align2::LEFT_BOTTOM, words, font, palette.text_subdued);
            last = at;
        }
    }
    let mut taken = Rangef::NOTHING;
    if let Some(today) = chart.today {
        let at = x(today);
        painter.vline(at, plot.y_range(), Stroke::new(2.0, palette.accent));
        let words = t!(cx.text, "gantt-today");
        let place = pos2(at, plot.bottom() + 4.0);
        let font = strong(size::TEXT_SMALL);
        taken = painter.text(place, Align2::CENTER_TOP, words, font, palette.accent).x_range();
    }
    let mut last = f32::NEG_INFINITY;
    for mark in &chart.marks {
        let at = x(mark.date);
        let line = Stroke::new(1.5, palette.attention);
        let ends = [pos2(at, plot.top()), pos2(at, plot.bottom())];
        painter.extend(Shape::dashed_line(&ends, line, 5.0, 4.0));
        diamond(ui, pos2(at, plot.top()), palette.attention);
        let words = cx.text.date_short(mark.date);
        let font = regular(size::TEXT_SMALL);
        let galley = painter.layout_no_wrap(words, font, palette.attention);
        let width = galley.size().x;
        let middle = at - width / 2.0;
        let is_beside = middle > taken.max + APART || middle + width < taken.min - APART;
        let left = match (is_beside, at >= taken.center()) {
            (true, _) => middle.min(plot.right() - width),
            // Beside the word for today, on the side where the line is.
            (false, true) => taken.max + APART,
            (false, false) => taken.min - APART - width,
        };
        // So far away it would be of another line; the list below has it anyway.
        if (left - middle).abs() > 0.9 * width || left < last + size::SPACE {
            continue;
        }
        painter.galley(pos2(left, plot.bottom() + 4.0), galley, palette.attention);
        last = left + width;
    }
}

fn diamond(ui: &Ui, middle: Pos2, ink: Color32) {
    let r = 5.0;
    let points = vec![
        middle + Vec2::new(0.0, -r),
        middle + Vec2::new(r, 0.0),
        middle + Vec2::new(0.0, r),
        middle + Vec2::new(-r, 0.0),
    ];
    ui.painter().add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

fn label_ui(ui: &Ui, row: &GanttRow, rect: Rect, labels: f32, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let clip = Rect::from_min_max(rect.min, pos2(rect.left() + labels - 8.0, rect.bottom()));
    let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
    let mut job = egui::text::LayoutJob::simple(
        row.title.clone(),
        regular(size::TEXT_SMALL),
        palette.text_subdued,
        labels - BESIDE_LABEL,
    );
    job.wrap.max_rows = 2;
    let title = ui.painter().layout_job(job);
    let id =
        painter.layout_no_wrap(cx.text.action(&row.id), strong(size::TEXT_SMALL), palette.text);
    // Both together stand in the middle of the row.
    let top = rect.center().y - (id.size().y + title.size().y) / 2.0;
    let below = top + id.size().y;
    painter.galley(pos2(rect.left() + size::SPACE, top), id, palette.text);
    painter.galley(pos2(rect.left() + size::SPACE, below), title, palette.text_subdued);
}

fn bar_ui(ui: &Ui, row: &GanttRow, place: &BarPlace, assessment: &Assessment, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let painter = ui.painter();
    let fill = match row.state {
        ActionState::Done => palette.border,
        ActionState::Doing => palette.accent,
        ActionState::ToDo | ActionState::Dropped => palette.accent_soft,
    };
    let BarPlace { bar, field, ground } = *place;
    let around = if row.is_overdue { LATE } else { 0.0 };
    if row.is_overdue {
        // Off the bar, because red beside the fill of what is being done can't be told from it.
        let outline = Stroke::new(2.0, palette.danger);
        let rect = bar.expand(around);
        painter.rect(rect, size::RADIUS + LATE as u8, ground, outline, StrokeKind::Inside);
    }
    // What is done is no more of the accent's business.
    let edge = if row.state == ActionState::Done { palette.unknown } else { palette.accent };
    let outline = Stroke::new(1.0, edge);
    painter.rect(bar, size::RADIUS, fill, outline, StrokeKind::Inside);
    if row.is_start_assumed {
        // The start is a guess: its side stays open.
        let gap = Rect::from_min_max(
            bar.left_top() + Vec2::new(-1.0, 3.0),
            pos2(bar.left() + 3.0, bar.bottom() - 3.0),
        );
        painter.rect_filled(gap, 0.0, fill);
    }
    let words = bar_words(row, assessment, cx);
    let font = regular(size::TEXT_SMALL);
    let galley = painter.layout_no_wrap(words, font, Color32::PLACEHOLDER);
    let is_missing = row.owner.is_none() && row.state.is_open();
    if galley.size().x + 12.0 <= bar.width() {
        let ink = if is_missing && row.state == ActionState::ToDo {
            palette.attention
        } else {
            text_on(fill, palette)
        };
        let place = bar.center() - galley.size() / 2.0;
        painter.galley(place, galley, ink);
    } else if let Some(left) = beside(bar.x_range().expand(around), galley.size().x, field) {
        let ink = match (row.is_overdue, is_missing) {
            (true, _) => palette.danger,
            (false, true) => palette.attention,
            (false, false) => palette.text_subdued,
        };
        let place = pos2(left, bar.center().y - galley.size().y / 2.0);
        // Lines may run behind the words.
        let behind = Rect::from_min_size(place, galley.size()).expand(2.0);
        painter.rect_filled(behind, 2.0, ground);
        painter.galley(place, galley, ink);
    }
}

/// Where words of this width begin beside a bar: at its right, else at its left, where the tip of a
/// line may come in, else nowhere.
fn beside(bar: Rangef, width: f32, field: Rangef) -> Option<f32> {
    let (right, left) = (bar.max + BESIDE_BAR, bar.min - 14.0 - width);
    if right + width <= field.max { Some(right) } else { (left >= field.min).then_some(left) }
}

/// From the end of what comes first to the beginning of what waits for it.
fn link_ui(ui: &Ui, from: Rect, to: Rect, is_late: bool, palette: &Palette) {
    let ink = if is_late { palette.danger } else { palette.text_subdued };
    let stroke = Stroke::new(1.2, ink);
    let linked = |bar: Rect| LinkedBar {
        left: bar.left(),
        right: bar.right(),
        top: bar.top(),
        bottom: bar.bottom(),
    };
    let corners = link_path(&linked(from), &linked(to));
    let points = corners.into_iter().map(|(x, y)| pos2(x, y)).collect();
    let end = to.left_center();
    ui.painter().add(Shape::line(points, stroke));
    let tip = vec![end, end + Vec2::new(-6.0, -4.0), end + Vec2::new(-6.0, 4.0)];
    ui.painter().add(Shape::convex_polygon(tip, ink, Stroke::NONE));
}
