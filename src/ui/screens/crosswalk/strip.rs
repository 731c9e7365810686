//! The time line: a dot a date, stacked where several fall close together, and today.

use eframe::egui::{
    self, Align2, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role,
};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::dates::days_in_words;
use crate::charts::DateRow;
use crate::model::Crosswalk;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::hint;

const DOT: f32 = 16.0;
const STEP: f32 = 20.0;
const MARGIN: f32 = 28.0;
/// Above a dot, for its day.
const LABEL: f32 = 20.0;

/// Draws the time line. Returns the date that was picked, by its place in the crosswalk.
pub(super) fn ui(
    ui: &mut Ui,
    rows: &[DateRow],
    crosswalk: &Crosswalk,
    picked: Option<usize>,
    cx: &Cx<'_>,
) -> Option<usize> {
    let palette = &cx.palette;
    let (first, last) = (rows.first()?, rows.last()?);
    // From today at the least to the last date, with a little room on both sides.
    let begins = cx.today.checked_add(first.days.min(0).days()).unwrap_or(cx.today);
    let year = Date::new(begins.year(), 1, 1).unwrap_or(begins);
    let start = i64::from(cx.today.until(year).map_or(0, |span| span.get_days())) - 8;
    let end = last.days.max(0) + 60;
    let width = ui.available_width();
    let x_of = |left: f32, days: i64| {
        let share = (days - start) as f32 / (end - start).max(1) as f32;
        left + MARGIN + share * (width - 2.0 * MARGIN)
    };
    let stacked = stack(rows, |days| x_of(0.0, days));
    let rows_high = stacked.iter().copied().max().unwrap_or(0) + 1;
    let above = rows_high as f32 * STEP + size::SPACE + LABEL;
    let (rect, _) =
        ui.allocate_exact_size(egui::vec2(width, above + 2.0 * STEP + size::SPACE), Sense::hover());
    let axis = rect.top() + above;
    let painter = ui.painter().clone();
    painter.hline(rect.x_range(), axis, Stroke::new(1.5, palette.border_strong));
    for (days, year) in years(cx.today, start, end) {
        let x = x_of(rect.left(), days);
        painter.vline(x, axis - 4.0..=axis + 4.0, Stroke::new(1.0, palette.border_strong));
        painter.text(
            Pos2::new(x, axis + size::SPACE),
            Align2::CENTER_TOP,
            year.to_string(),
            regular(size::TEXT_SMALL),
            palette.text_subdued,
        );
    }
    let today = x_of(rect.left(), 0);
    // Not through the days that stand above the dots.
    painter.vline(today, axis - size::SPACE - DOT..=axis + 6.0, Stroke::new(1.5, palette.accent));
    painter.text(
        Pos2::new(today, axis + size::SPACE + 16.0),
        Align2::CENTER_TOP,
        t!(cx.text, "dates-today"),
        strong(size::TEXT_SMALL),
        palette.accent,
    );
    labels_ui(ui, rows, crosswalk, &stacked, (axis, &|days| x_of(rect.left(), days)), cx);
    let mut clicked = None;
    // Those of one day are read from the top down.
    let mut dots: Vec<(&DateRow, usize)> = rows.iter().zip(stacked).collect();
    dots.sort_by_key(|(row, level)| (row.days, std::cmp::Reverse(*level)));
    for (row, level) in dots {
        let Some(date) = crosswalk.dates.get(row.index) else {
            continue;
        };
        let centre = Pos2::new(
            x_of(rect.left(), row.days),
            axis - size::SPACE - DOT / 2.0 - level as f32 * STEP,
        );
        let place = Rect::from_center_size(centre, Vec2::splat(DOT + 2.0));
        let response = ui.interact(place, ui.scope_id().with(("date", row.index)), Sense::click());
        let name = cx.text.told(
            format!("{}, {}", cx.text.date_short(date.date), days_in_words(row.days, cx)),
            &date.title,
        );
        let selected = picked == Some(row.index);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
        if response.clicked() {
            clicked = Some(row.index);
        }
        // Past and to come differ in shape too.
        let radius = DOT / 2.0 - 1.0;
        if row.days < 0 {
            painter.circle(
                centre,
                radius,
                palette.surface,
                Stroke::new(1.5, palette.border_strong),
            );
        } else {
            painter.circle_filled(centre, radius, palette.accent);
        }
        if selected || response.hovered() {
            painter.circle_stroke(centre, radius + 2.0, Stroke::new(2.0, palette.accent));
        }
        if response.has_focus() {
            let ring = Stroke::new(2.0, palette.focus);
            painter.rect_stroke(place.expand(2.0), size::RADIUS, ring, StrokeKind::Outside);
        }
        hint(response, name);
    }
    clicked
}

/// The day above each dot or stack of dots, as far as none lies on the one before.
fn labels_ui(
    ui: &Ui,
    rows: &[DateRow],
    crosswalk: &Crosswalk,
    stacked: &[usize],
    (axis, x_of): (f32, &dyn Fn(i64) -> f32),
    cx: &Cx<'_>,
) {
    let mut free = f32::NEG_INFINITY;
    for (place, row) in rows.iter().enumerate() {
        let Some(date) = crosswalk.dates.get(row.index) else { continue };
        // Only once for dots that stand on each other, above the highest.
        let is_next_higher =
            stacked.get(place + 1).zip(stacked.get(place)).is_some_and(|(a, b)| a > b);
        if is_next_higher {
            continue;
        }
        let ink = cx.palette.text_subdued;
        let words = cx.text.date_short(date.date);
        let galley = ui.painter().layout_no_wrap(words, regular(size::TEXT_SMALL), ink);
        let level = stacked.get(place).copied().unwrap_or_default() as f32;
        let left = x_of(row.days) - galley.size().x / 2.0;
        if left < free {
            continue;
        }
        free = left + galley.size().x + size::SPACE;
        let top = axis - size::SPACE - DOT - level * STEP - LABEL;
        ui.painter().galley(Pos2::new(left, top), galley, ink);
    }
}

/// How high each dot stands so that none covers another.
fn stack(rows: &[DateRow], x_of: impl Fn(i64) -> f32) -> Vec<usize> {
    // The right edge of the last dot of each level.
    let mut edges: Vec<f32> = Vec::new();
    rows.iter()
        .map(|row| {
            let x = x_of(row.days);
            let free = edges.iter().position(|edge| x - DOT / 2.0 > *edge + 2.0);
            let level = free.unwrap_or(edges.len());
            if level == edges.len() {
                edges.push(0.0);
            }
            edges[level] = x + DOT / 2.0;
            level
        })
        .collect()
}

/// The beginnings of years within a span of days from today.
fn years(today: Date, start: i64, end: i64) -> Vec<(i64, i16)> {
    let far = end / 365 + 1;
    let back = start / 365 - 1;
    (back..=far)
        .filter_map(|offset| {
            let year = today.year().checked_add(i16::try_from(offset).ok()?)?;
            let first = Date::new(year, 1, 1).ok()?;
            let days = i64::from(today.until(first).ok()?.get_days());
            (start..=end).contains(&days).then_some((days, year))
        })
        .collect()
}
