//! Who gave which level, item by item: a dot a member, a line from the lowest to the highest, a
//! diamond for what the team has decided. A row is a button that leads to its item and says in words
//! what it shows.

use eframe::egui::{
    self, Align2, Color32, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, accesskit::Role,
};

use crate::charts::DotRow;
use crate::model::{ItemId, Level, MemberId, Outcome};
use crate::ops::figures::width_of;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size, strong, text_on};
use crate::ui::widgets::hint;

/// Height of one row.
const ROW: f32 = 38.0;
/// Height of the line with the levels' numbers.
const AXIS: f32 = 24.0;
/// Radius of a dot.
const DOT: f32 = 11.0;

/// Names of members: the whole name, and the letters that stand in a dot.
pub type Names<'a> = &'a dyn Fn(&MemberId) -> (String, String);

/// Draws the plot. Returns the item whose row was pressed.
pub fn ui(
    ui: &mut Ui,
    rows: &[DotRow],
    top: Level,
    names: Names<'_>,
    cx: &Cx<'_>,
) -> Option<ItemId> {
    let width = ui.available_width();
    let name =
        |row: &DotRow| width_of(&format!("{} {}", row.item, row.title), size::TEXT_BODY, false);
    let widest = rows.iter().map(name).fold(0.0, f32::max) + 3.0 * size::SPACE;
    let label = widest.min(width / 2.0);
    let mut picked = None;
    axis_ui(ui, width, label, top, cx);
    // The lines of the levels run through all rows.
    ui.spacing_mut().item_spacing.y = 0.0;
    for row in rows {
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::click());
        let words = sentence(row, names, cx);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
        if ui.is_rect_visible(rect) {
            paint_row(ui, rect, label, row, top, names, &response, cx);
        }
        if response.clicked() {
            picked = Some(row.item.clone());
        }
        hint(response, words);
    }
    picked
}

/// What a row says: who gave which level.
pub fn sentence(row: &DotRow, names: Names<'_>, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let mut parts: Vec<String> = row
        .dots
        .iter()
        .map(|dot| t!(text, "dots-level", name = names(&dot.member).0, level = dot.level.0))
        .collect();
    for (members, what) in [
        (&row.not_applicable, t!(text, "state-not-applicable")),
        (&row.unknown, t!(text, "state-unknown")),
    ] {
        let said =
            members.iter().map(|id| t!(text, "dots-other", name = names(id).0, what = &what));
        parts.extend(said);
    }
    match row.decided {
        Some(Outcome::Level(level)) => parts.push(t!(text, "dots-decided", level = level.0)),
        Some(Outcome::NotApplicable) => parts.push(t!(text, "dots-decided-na")),
        None if row.disputed => parts.push(t!(text, "trail-disputed")),
        None => {}
    }
    t!(text, "dots-row", item = row.item.as_str(), title = &row.title, said = parts.join(", "))
}

/// Where a level stands.
fn x(rect: Rect, label: f32, level: Level, top: Level) -> f32 {
    let left = rect.left() + label + 5.0 * DOT;
    let right = rect.right() - 5.0 * DOT;
    let share = f32::from(level.0) / f32::from(top.0.max(1));
    left + (right - left) * share
}

fn axis_ui(ui: &mut Ui, width: f32, label: f32, top: Level, cx: &Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, AXIS), Sense::hover());
    for level in (0..=top.0).map(Level) {
        let at = egui::pos2(x(rect, label, level, top), rect.center().y);
        let font = strong(size::TEXT_SMALL);
        let ink = cx.palette.text_subdued;
        ui.painter().text(at, Align2::CENTER_CENTER, level.to_string(), font, ink);
    }
}

#[expect(clippy::too_many_arguments, reason = "what a row is drawn from, used once")]
fn paint_row(
    ui: &Ui,
    rect: Rect,
    label: f32,
    row: &DotRow,
    top: Level,
    names: Names<'_>,
    response: &Response,
    cx: &Cx<'_>,
) {
    let (palette, painter) = (&cx.palette, ui.painter());
    if response.hovered() {
        painter.rect_filled(rect, size::RADIUS, palette.surface_hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette.focus);
        painter.rect_stroke(rect, size::RADIUS, ring, StrokeKind::Inside);
    }
    let name = egui::RichText::new(format!("{} {}", row.item, row.title));
    let name = egui::WidgetText::from(name.font(regular(size::TEXT_BODY))).into_galley(
        ui,
        Some(egui::TextWrapMode::Truncate),
        label - 2.0 * size::SPACE,
        egui::TextStyle::Body,
    );
    let at = egui::pos2(rect.left() + size::SPACE, rect.center().y - name.size().y / 2.0);
    painter.galley(at, name, palette.text);
    for level in (0..=top.0).map(Level) {
        let line = x(rect, label, level, top);
        painter.vline(line, rect.y_range(), Stroke::new(1.0, palette.border));
    }
    let levels = || row.dots.iter().map(|dot| dot.level);
    if let (Some(low), Some(high)) = (levels().min(), levels().max()) {
        let ink = if row.disputed { palette.attention } else { palette.border_strong };
        let ends = x(rect, label, low, top)..=x(rect, label, high, top);
        painter.hline(ends, rect.center().y, Stroke::new(3.0, ink));
    }
    for level in (0..=top.0).map(Level) {
        let here: Vec<_> = row.dots.iter().filter(|dot| dot.level == level).collect();
        let centre = egui::pos2(x(rect, label, level, top), rect.center().y);
        // Side by side, so that nobody hides behind another.
        let step = if here.len() > 3 { DOT * 1.1 } else { DOT * 2.1 };
        let start = centre.x - step * (here.len().saturating_sub(1)) as f32 / 2.0;
        for (place, dot) in here.iter().enumerate() {
            let at = egui::pos2(start + step * place as f32, centre.y);
            let fill = palette.level(level, top);
            painter.circle(at, DOT, fill, Stroke::new(1.5, palette.surface));
            let letters = names(&dot.member).1;
            let font = strong(size::TEXT_SMALL - 2.5);
            painter.text(at, Align2::CENTER_CENTER, letters, font, text_on(fill, palette));
        }
    }
    if let Some(Outcome::Level(level)) = row.decided {
        let at = egui::pos2(x(rect, label, level.min(top), top), rect.bottom() - 5.0);
        diamond(ui, at, palette.accent);
    }
}

fn diamond(ui: &Ui, at: Pos2, fill: Color32) {
    const HALF: f32 = 5.0;
    let points = [(0.0, -HALF), (HALF, 0.0), (0.0, HALF), (-HALF, 0.0)];
    let points = points.map(|(dx, dy)| at + egui::vec2(dx, dy)).to_vec();
    ui.painter().add(Shape::convex_polygon(points, fill, Stroke::NONE));
}
