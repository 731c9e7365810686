//! The look: colours by role, sizes and type, from the tokens in `assets/theme`. The only place
//! that makes a colour or names a size.

mod palette;
pub mod size;

use std::sync::Arc;

use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle,
    Theme, Vec2,
};

pub use palette::{Palette, painted};

use crate::ops::figures;

/// The family of heavier text.
pub const STRONG: &str = "Inter SemiBold";

/// Prepares a context: fonts, both themes, image loaders. Once, before the first frame.
pub fn set_up(ctx: &egui::Context) {
    egui_extras::install_image_loaders(ctx);
    install_fonts(ctx);
    // The program has its own keys for the scale, which it remembers.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    for theme in [Theme::Light, Theme::Dark] {
        let palette = Palette::of(theme);
        ctx.style_mut_of(theme, |style| apply(style, &palette));
    }
}

fn install_fonts(ctx: &egui::Context) {
    let mut fonts = egui::FontDefinitions::default();
    for (name, bytes) in [("Inter", figures::REGULAR), (STRONG, figures::STRONG)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let built_in = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let with_fallback = |first: &str| {
        let mut list = vec![first.to_owned()];
        list.extend(built_in.iter().cloned());
        list
    };
    fonts.families.insert(FontFamily::Proportional, with_fallback("Inter"));
    fonts.families.insert(FontFamily::Name(STRONG.into()), with_fallback(STRONG));
    ctx.set_fonts(fonts);
}

/// Text of the heavier family in this size.
pub fn strong(points: f32) -> FontId {
    FontId::new(points, FontFamily::Name(STRONG.into()))
}

/// Text of the ordinary family in this size.
pub fn regular(points: f32) -> FontId {
    FontId::new(points, FontFamily::Proportional)
}

fn apply(style: &mut egui::Style, palette: &Palette) {
    style.text_styles = [
        (TextStyle::Small, regular(size::TEXT_SMALL)),
        (TextStyle::Body, regular(size::TEXT_BODY)),
        (TextStyle::Button, regular(size::TEXT_BODY)),
        (TextStyle::Heading, strong(size::TEXT_TITLE)),
        (TextStyle::Monospace, FontId::new(size::TEXT_BODY, FontFamily::Monospace)),
    ]
    .into();
    style.animation_time = size::ANIMATION_SECS;

    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(size::SPACE);
    spacing.button_padding = egui::vec2(size::SPACE_M, size::SPACE_XS + 2.0);
    spacing.interact_size = egui::vec2(size::TARGET, size::TARGET);
    spacing.combo_width = 160.0;
    spacing.text_edit_width = 320.0;
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = size::SPACE;
    spacing.menu_margin = Margin::same(6);
    spacing.tooltip_width = 360.0;
    spacing.scroll = egui::style::ScrollStyle {
        // The bar alone says where one is; a track beside it would be one more line on the page.
        foreground_color: true,
        dormant_handle_opacity: 0.35,
        active_handle_opacity: 0.5,
        interact_handle_opacity: 0.6,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        floating_width: 6.0,
        floating_allocated_width: 12.0,
        // Not on the edge, where it would pass for one.
        bar_outer_margin: 3.0,
        ..egui::style::ScrollStyle::thin()
    };
    style.interaction.selectable_labels = true;
    style.interaction.tooltip_delay = 0.4;

    let visuals = &mut style.visuals;
    let radius = CornerRadius::same(size::RADIUS);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.text_subdued);
    visuals.panel_fill = palette.window;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(1.0, palette.border);
    visuals.window_corner_radius = CornerRadius::same(size::RADIUS_LARGE);
    visuals.menu_corner_radius = radius;
    visuals.window_shadow = Shadow { offset: [0, 8], blur: 28, spread: 0, color: palette.shadow };
    visuals.popup_shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: palette.shadow };
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.surface_sunken;
    visuals.code_bg_color = palette.surface_sunken;
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.attention;
    visuals.error_fg_color = palette.danger;
    visuals.selection.bg_fill = palette.accent_soft;
    visuals.selection.stroke = Stroke::new(1.0, palette.accent);
    visuals.striped = false;
    visuals.button_frame = true;
    visuals.indent_has_left_vline = false;

    let widgets = &mut visuals.widgets;
    widgets.noninteractive.bg_fill = palette.surface;
    widgets.noninteractive.weak_bg_fill = palette.surface;
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.border);
    widgets.noninteractive.fg_stroke = Stroke::new(1.0, palette.text);
    widgets.noninteractive.corner_radius = radius;
    for (state, fill, outline) in [
        (&mut widgets.inactive, palette.surface, Stroke::new(1.0, palette.border_strong)),
        (&mut widgets.hovered, palette.surface_hover, Stroke::new(1.0, palette.text_subdued)),
        (&mut widgets.active, palette.surface_hover, Stroke::new(2.0, palette.focus)),
        (&mut widgets.open, palette.surface_hover, Stroke::new(1.0, palette.text_subdued)),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = outline;
        state.fg_stroke = Stroke::new(1.5, palette.text);
        state.corner_radius = radius;
        state.expansion = 0.0;
    }
}

/// Lets things move shortly, or not at all: what opens is open, what is scrolled to is there.
pub fn set_motion(ctx: &egui::Context, moves: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if moves { size::ANIMATION_SECS } else { 0.0 };
        style.scroll_animation = if moves {
            egui::style::ScrollAnimation::duration(size::SCROLL_SECS)
        } else {
            egui::style::ScrollAnimation::none()
        };
    });
}

/// Black or white, whichever is easier to read on `background`.
pub fn text_on(background: Color32, palette: &Palette) -> Color32 {
    let rgba = |colour: Color32| [colour.r(), colour.g(), colour.b(), 255];
    let contrast = |text: Color32| crate::ops::appearance::contrast(rgba(background), rgba(text));
    let (dark, light) = palette.ink();
    if contrast(dark) >= contrast(light) { dark } else { light }
}
