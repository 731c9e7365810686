//! The parts of a screen, one of which is shown, and the two or three ways in which a part can be
//! shown. They look unlike choices that are kept in the file, which are `choice`'s.

use eframe::egui::{
    self, Align, Button, CornerRadius, Frame, Margin, Rect, Response, RichText, Stroke, TextStyle,
    TextWrapMode, Ui, UiBuilder, Vec2, WidgetInfo, WidgetText, accesskit::Role,
};

use super::super::theme::{Palette, size, strong};

/// How thick the line under the shown part is.
const LINE: f32 = 2.0;

/// Draws the parts of a screen under one name, on a line that runs across the page. Returns another one
/// that was picked.
pub fn tabs<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    shown: T,
    parts: &[(T, String)],
) -> Option<T> {
    let palette = Palette::current(ui.ctx());
    let group =
        UiBuilder::new().id_salt(name).accessibility_role(Role::TabList).accessibility_label(name);
    let mut picked = None;
    ui.scope_builder(group, |ui| {
        let width = ui.available_width();
        let left = ui.max_rect().left();
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(size::SPACE_L, 0.0);
            for (part, label) in parts {
                if tab(ui, *part == shown, label, &palette).clicked() && *part != shown {
                    picked = Some(*part);
                }
            }
        });
        let line = row.response.rect.bottom() - 0.5;
        let across = egui::Rangef::new(left, left + width);
        ui.painter().hline(across, line, Stroke::new(1.0, palette.border));
    });
    ui.add_space(size::SPACE_XS);
    picked
}

fn tab(ui: &mut Ui, is_shown: bool, label: &str, palette: &Palette) -> Response {
    let ink = if is_shown { palette.accent } else { palette.text };
    let width = strong_width(ui, label);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = Vec2::new(0.0, size::SPACE);
            let widgets = &mut ui.visuals_mut().widgets;
            for state in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
                state.weak_bg_fill = egui::Color32::TRANSPARENT;
                state.bg_stroke = Stroke::NONE;
            }
            let mut words = RichText::new(label).color(ink);
            if is_shown {
                words = words.font(strong(size::TEXT_BODY));
            }
            let button = Button::new(words).frame_when_inactive(false);
            ui.add(button.min_size(Vec2::new(width, size::TARGET + size::SPACE_XS)))
        })
        .inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_shown));
    let rect = response.rect;
    let below = Rect::from_min_max(egui::pos2(rect.left(), rect.bottom() - LINE), rect.max);
    if is_shown {
        ui.painter().rect_filled(below, 0.0, palette.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(below, 0.0, palette.border_strong);
    }
    if response.has_focus() {
        ring(ui, rect.expand2(Vec2::new(size::SPACE_XS, -size::SPACE_XS)), palette);
    }
    response
}

/// Draws two or three ways to show something behind what they decide. Returns another one that was
/// picked.
pub fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    caption: &str,
    chosen: T,
    ways: &[(T, String)],
) -> Option<T> {
    let palette = Palette::current(ui.ctx());
    ui.label(RichText::new(caption).size(size::TEXT_SMALL).color(palette.text_subdued));
    segments_alone(ui, caption, chosen, ways)
}

/// The same without its caption in sight, where what stands around says what it decides.
pub fn segments_alone<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    ways: &[(T, String)],
) -> Option<T> {
    let palette = Palette::current(ui.ctx());
    let group = UiBuilder::new()
        .id_salt(name)
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    let mut picked = None;
    ui.scope_builder(group, |ui| {
        let frame = Frame::new()
            .fill(palette.surface_sunken)
            .stroke(Stroke::new(1.0, palette.border))
            .corner_radius(size::RADIUS)
            .inner_margin(Margin::same(2));
        frame.show(ui, |ui| {
            // With its margin and its outline it is as high as a button.
            ui.spacing_mut().interact_size.y = size::TARGET - 6.0;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                for (way, label) in ways {
                    if segment(ui, *way == chosen, label, &palette).clicked() && *way != chosen {
                        picked = Some(*way);
                    }
                }
            });
        });
    });
    picked
}

fn segment(ui: &mut Ui, is_chosen: bool, label: &str, palette: &Palette) -> Response {
    let ink = if is_chosen { palette.accent } else { palette.text };
    let width = strong_width(ui, label);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = Vec2::new(10.0, 3.0);
            let mut words = RichText::new(label).color(ink);
            if is_chosen {
                words = words.font(strong(size::TEXT_BODY));
            }
            let mut button = Button::new(words)
                .corner_radius(CornerRadius::same(size::RADIUS - 2))
                .min_size(Vec2::new(width + 20.0, size::TARGET - 6.0))
                .frame_when_inactive(is_chosen);
            if is_chosen {
                button = button.fill(palette.surface).stroke(Stroke::new(1.0, palette.accent));
            }
            ui.add(button)
        })
        .inner;
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, label));
    if response.has_focus() {
        ring(ui, response.rect, palette);
    }
    response
}

/// How wide words are in the heavier type: what is chosen gets heavier, and nothing beside it moves.
pub(super) fn strong_width(ui: &Ui, label: &str) -> f32 {
    let words = WidgetText::from(RichText::new(label).font(strong(size::TEXT_BODY)));
    let galley =
        words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Button);
    galley.size().x.ceil()
}

/// How wide segments are with their caption, for rows that have to know before they draw.
pub fn segments_width(ui: &Ui, caption: &str, ways: &[&str]) -> f32 {
    let words: f32 = ways.iter().map(|label| strong_width(ui, label) + 22.0).sum();
    let small = WidgetText::from(RichText::new(caption).size(size::TEXT_SMALL));
    let galley = small.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Small);
    words + 6.0 + galley.size().x + ui.spacing().item_spacing.x
}

fn ring(ui: &Ui, rect: Rect, palette: &Palette) {
    let stroke = Stroke::new(2.0, palette.focus);
    ui.painter().rect_stroke(rect, size::RADIUS, stroke, egui::StrokeKind::Outside);
}

/// Lays out what stands at the right end of a row, in the order in which it is read.
pub fn at_right(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) {
    ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
        super::in_reading_order(ui, add_contents);
    });
}
