//! One of a few values, side by side.

use eframe::egui::{
    AsIdSalt, Button, Response, RichText, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role,
};

use super::super::theme::{Palette, size};

/// A row of choices under one name. Returns the newly chosen value; choosing the chosen one again
/// takes it back and returns `Some(None)`.
pub fn choice_row<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    choices: &[(T, String)],
) -> Option<Option<T>> {
    row(ui, name, chosen, choices, false).0
}

/// The same, and the first choice takes the keyboard when it is handed on to this name.
pub fn choice_row_focused<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    choices: &[(T, String)],
    focus: impl AsIdSalt,
) -> Option<Option<T>> {
    let (picked, first) = row(ui, name, chosen, choices, true);
    if let Some(first) = first {
        super::take_focus(&first, focus);
    }
    picked
}

/// The same, over several lines where the place is narrow.
pub fn choice_row_wrapped<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    choices: &[(T, String)],
) -> Option<Option<T>> {
    row(ui, name, chosen, choices, true).0
}

fn row<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    choices: &[(T, String)],
    wrapped: bool,
) -> (Option<Option<T>>, Option<Response>) {
    let mut picked = None;
    let mut first = None;
    let group = UiBuilder::new()
        .id_salt(name)
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(group, |ui| {
        let mut add = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing = eframe::egui::Vec2::splat(size::SPACE_XS + 2.0);
            for (value, label) in choices {
                let choice = choice(ui, chosen == Some(*value), label);
                if choice.clicked() {
                    picked = Some((chosen != Some(*value)).then_some(*value));
                }
                first.get_or_insert(choice);
            }
        };
        if wrapped {
            ui.horizontal_wrapped(&mut add);
        } else {
            ui.horizontal(&mut add);
        }
    });
    (picked, first)
}

/// No choice is narrower.
const NARROWEST: f32 = 38.0;

/// One choice, as a pill that says by more than colour whether it is chosen.
fn choice(ui: &mut Ui, selected: bool, label: &str) -> eframe::egui::Response {
    let palette = Palette::current(ui.ctx());
    let ink = if selected { palette.accent } else { palette.text };
    let mut text = RichText::new(label).color(ink);
    if selected {
        text = text.font(super::super::theme::strong(size::TEXT_BODY));
    }
    let mut button = Button::new(text).corner_radius(size::RADIUS);
    if selected {
        button = button.fill(palette.accent_soft).stroke(Stroke::new(1.5, palette.accent));
    }
    // As wide as it is when it is chosen, so that nothing moves when it is.
    let padding = 2.0 * ui.spacing().button_padding.x;
    // Digits side by side are as wide as each other.
    let width = (super::tabs::strong_width(ui, label) + padding).max(NARROWEST);
    let response = ui.add(button.min_size(eframe::egui::vec2(width, 0.0)));
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, selected, label));
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(2.0),
            size::RADIUS,
            Stroke::new(2.0, palette.focus),
            eframe::egui::StrokeKind::Outside,
        );
    }
    response
}
