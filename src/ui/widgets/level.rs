//! Levels: a small badge, and the card with which one is chosen.

use eframe::egui::{
    self, Align2, Response, Sense, Stroke, StrokeKind, TextWrapMode, Ui, Vec2, WidgetInfo,
    accesskit::Role,
};

use super::super::icons::Icon;
use super::super::theme::{Palette, size, strong, text_on};
use crate::model::Level;

/// What stands in a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Badge {
    /// A level, or none yet.
    Level(Option<Level>),
    /// No level is asked for: the item doesn't apply.
    Nothing,
}

/// A level's number on its colour; a hatched square with a question mark for one that isn't known.
pub fn level_badge(ui: &mut Ui, level: Option<Level>, top: Level, side: f32) -> Response {
    let palette = Palette::current(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint_badge(ui, rect, level, top, &palette);
    }
    response
}

fn paint_badge(ui: &Ui, rect: egui::Rect, level: Option<Level>, top: Level, palette: &Palette) {
    let radius = egui::CornerRadius::same(5);
    let font = strong((rect.height() * 0.55).max(size::TEXT_SMALL));
    match level {
        Some(level) => {
            let fill = palette.level(level, top);
            ui.painter().rect_filled(rect, radius, fill);
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                level.to_string(),
                font,
                text_on(fill, palette),
            );
        }
        None => {
            hatch(ui, rect.shrink(1.0), palette);
            ui.painter().rect_stroke(
                rect,
                radius,
                Stroke::new(1.0, palette.unknown),
                StrokeKind::Inside,
            );
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                "?",
                font,
                palette.text_subdued,
            );
        }
    }
}

/// Diagonal lines, the sign of what is not known.
pub fn hatch(ui: &Ui, rect: egui::Rect, palette: &Palette) {
    const DISTANCE: f32 = 5.0;
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let mut left = rect.left() - rect.height();
    while left < rect.right() {
        let ends = [egui::pos2(left, rect.bottom()), egui::pos2(left + rect.height(), rect.top())];
        painter.line_segment(ends, Stroke::new(1.0, palette.border));
        left += DISTANCE;
    }
}

/// A level of an item to choose: its number on its colour, its name on the scale, and what it means
/// for this item. Read out as one radio button.
pub fn level_card(
    ui: &mut Ui,
    level: Level,
    top: Level,
    name: &str,
    descriptor: &str,
    selected: bool,
) -> Response {
    const BADGE: f32 = 30.0;
    let palette = Palette::current(ui.ctx());
    let width = ui.available_width();
    let text_left = size::SPACE_L + BADGE + size::SPACE_M;
    let text_width = (width - text_left - size::SPACE_L).max(60.0);
    let title = egui::WidgetText::from(egui::RichText::new(name).font(strong(size::TEXT_BODY)))
        .into_galley(ui, Some(TextWrapMode::Wrap), text_width, egui::TextStyle::Body);
    let body = egui::WidgetText::from(descriptor).into_galley(
        ui,
        Some(TextWrapMode::Wrap),
        text_width,
        egui::TextStyle::Body,
    );
    let text_height = title.size().y + size::SPACE_XS + body.size().y;
    let height = text_height.max(BADGE) + 2.0 * size::SPACE_M;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::click());
    let enabled = ui.is_enabled();
    let label = format!("{level} {name}: {descriptor}");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, selected, &label));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let (fill, stroke) = if selected {
        (palette.accent_soft, Stroke::new(2.0, palette.accent))
    } else if response.hovered() {
        (palette.surface_hover, Stroke::new(1.0, palette.border_strong))
    } else {
        (palette.surface, Stroke::new(1.0, palette.border))
    };
    ui.painter().rect(rect, size::RADIUS_LARGE, fill, stroke, StrokeKind::Inside);
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            size::RADIUS_LARGE,
            Stroke::new(2.0, palette.focus),
            StrokeKind::Outside,
        );
    }
    let top_left = rect.min + egui::vec2(size::SPACE_L, size::SPACE_M);
    let badge = egui::Rect::from_min_size(top_left, Vec2::splat(BADGE));
    paint_badge(ui, badge, Some(level), top, &palette);
    let text_at = egui::pos2(
        rect.left() + text_left,
        rect.top() + size::SPACE_M + ((height - 2.0 * size::SPACE_M) - text_height).max(0.0) / 2.0,
    );
    let body_at = text_at + egui::vec2(0.0, title.size().y + size::SPACE_XS);
    ui.painter().galley(text_at, title, palette.text);
    ui.painter().galley(body_at, body, palette.text);
    response
}

/// A level and an item's name in one small button, for lists that run over several lines.
pub fn item_chip(ui: &mut Ui, shown: Badge, top: Level, label: &str) -> Response {
    const BADGE: f32 = 18.0;
    let palette = Palette::current(ui.ctx());
    let widest = (ui.max_rect().width() - BADGE - 4.0 * size::SPACE).max(60.0);
    let text = egui::WidgetText::from(label).into_galley(
        ui,
        Some(TextWrapMode::Wrap),
        widest,
        egui::TextStyle::Body,
    );
    let width = size::SPACE + BADGE + size::SPACE + text.size().x + size::SPACE_M;
    let height = (text.size().y + size::SPACE).max(size::TARGET - 2.0);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    if ui.is_rect_visible(rect) {
        let (fill, stroke) = super::clickable_look(&response, &palette);
        ui.painter().rect(rect, size::RADIUS, fill, stroke, StrokeKind::Inside);
        let badge = egui::Rect::from_center_size(
            egui::pos2(rect.left() + size::SPACE + BADGE / 2.0, rect.center().y),
            Vec2::splat(BADGE),
        );
        match shown {
            Badge::Level(level) => paint_badge(ui, badge, level, top, &palette),
            Badge::Nothing => Icon::Nothing.sized(BADGE, palette.text_subdued).paint_at(ui, badge),
        }
        let at = egui::pos2(badge.right() + size::SPACE, rect.center().y - text.size().y / 2.0);
        ui.painter().galley_with_override_text_color(at, text, palette.accent);
    }
    response
}
