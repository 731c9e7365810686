//! A file that was open lately: whose it is, where it lies, when it was open, how far it is, and
//! whether it is still there.

use eframe::egui::{
    self, Align, FontId, Label, Layout, RichText, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
    accesskit::Role,
};

use crate::ops::settings::Recent;
use crate::t;
use crate::ui::action::{Action, Actions, EverydayAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::View;
use crate::ui::theme::{Palette, regular, size, strong};
use crate::ui::widgets::{clickable_look, icon_button, named, paint_bar};

/// The height of a file in the list.
const HEIGHT: f32 = 84.0;
/// The width of its trail.
const TRAIL: f32 = 150.0;

/// Draws the file: a click anywhere opens it.
pub(super) fn ui(ui: &mut Ui, recent: &Recent, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    let path = recent.path.display().to_string();
    let is_missing = view.everyday.missing.contains(&recent.path);
    ui.push_id(&recent.path, |ui| {
        ui.horizontal(|ui| {
            // At its right, on top, stands the button that takes it off the list.
            let button = size::ICON + 2.0 * ui.spacing().button_padding.x;
            let room = Vec2::new(ui.available_width(), HEIGHT);
            let (rect, response) = ui.allocate_exact_size(room, Sense::click());
            let when = text.lately(recent.opened, cx.zone, cx.today);
            let opened = t!(text, "home-opened", when = when);
            let name = t!(text, "home-open-recent", organisation = &recent.organisation);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            let described = if is_missing {
                t!(text, "home-missing-hint")
            } else {
                format!("{path}\n{opened}")
            };
            let (fill, stroke) = clickable_look(&response, palette);
            ui.painter().rect(rect, size::RADIUS_LARGE, fill, stroke, egui::StrokeKind::Inside);
            let whole = rect.shrink2(Vec2::new(size::SPACE_L, size::SPACE_M));
            let inner = whole.with_max_x(whole.right() - button - size::SPACE);
            let right = inner.right() - TRAIL;
            let words = inner.with_max_x(right - size::SPACE_L);
            words_ui(ui, words, recent, &opened, &path, cx);
            let aside = egui::Rect::from_min_max(egui::pos2(right, inner.top()), inner.max);
            if is_missing {
                missing_ui(ui, aside, recent, cx, out);
            } else {
                let trail = egui::Rect::from_center_size(aside.center(), Vec2::new(TRAIL, 12.0));
                paint_trail(ui, trail, &recent.stage_percents, palette);
            }
            if response.on_hover_text(described).clicked() {
                out.push(Action::Open(recent.path.clone()));
            }
            let corner = whole.with_min_x(whole.right() - button);
            let place =
                UiBuilder::new().max_rect(corner).layout(Layout::right_to_left(Align::Center));
            ui.scope_builder(place, |ui| {
                if icon_button(ui, Icon::Close, &t!(text, "home-forget", file = &path)).clicked() {
                    out.push(Action::ForgetRecent(recent.path.clone()));
                }
            });
        });
    });
}

/// Whose it is, where it lies, when it was open. Painted, because the whole is one button.
fn words_ui(ui: &Ui, place: egui::Rect, recent: &Recent, opened: &str, path: &str, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let painter = ui.painter().with_clip_rect(place.intersect(ui.clip_rect()));
    let small = regular(size::TEXT_SMALL);
    let name = strong(size::TEXT_BODY);
    let lines = [
        (&*recent.organisation, egui::Align2::LEFT_TOP, place.left_top(), name, palette.text),
        (
            &*shortened(ui, path, &small, place.width()),
            egui::Align2::LEFT_CENTER,
            place.left_center(),
            small.clone(),
            palette.text_subdued,
        ),
        (opened, egui::Align2::LEFT_BOTTOM, place.left_bottom(), small, palette.text_subdued),
    ];
    for (words, align, at, font, ink) in lines {
        painter.text(at, align, words, font, ink);
    }
}

/// That it is not where it was, and a way to say where it is.
fn missing_ui(ui: &mut Ui, place: egui::Rect, recent: &Recent, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Max)), |ui| {
        ui.spacing_mut().item_spacing.y = size::SPACE_XS;
        let line = Vec2::new(TRAIL, size::ICON);
        ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
            let ink = cx.palette.attention;
            let words = RichText::new(t!(text, "home-missing")).size(size::TEXT_SMALL).color(ink);
            ui.add(Label::new(words));
            ui.add(Icon::Warning.sized(size::ICON_SMALL, ink));
        });
        let button = ui.button(t!(text, "home-locate"));
        let name = t!(text, "home-locate-of", organisation = &recent.organisation);
        named(&button, Role::Button, &name);
        if button.clicked() {
            out.push(Action::Everyday(EverydayAction::Locate(recent.path.clone())));
        }
    });
}

/// A path that fits, without its middle if need be: where it begins and what the file is called say
/// the most.
fn shortened(ui: &Ui, path: &str, font: &FontId, width: f32) -> String {
    let fits = |words: &str| {
        let laid = ui.fonts_mut(|fonts| {
            fonts.layout_no_wrap(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER)
        });
        laid.size().x <= width
    };
    if fits(path) {
        return path.to_owned();
    }
    let characters: Vec<char> = path.chars().collect();
    let without_middle = |kept: usize| {
        let (head, tail) = (kept / 3, kept - kept / 3);
        let head: String = characters.iter().take(head).collect();
        let tail: String = characters.iter().skip(characters.len() - tail).collect();
        format!("{head}…{tail}")
    };
    // The greatest number of characters that fits, found by halving.
    let (mut least, mut most) = (0, characters.len().saturating_sub(1));
    while least < most {
        let middle = (least + most).div_ceil(2);
        if fits(&without_middle(middle)) {
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    without_middle(least)
}

/// The trail in small: one station a stage, filled as far as it is dealt with.
fn paint_trail(ui: &Ui, rect: egui::Rect, percents: &[u8], palette: &Palette) {
    let count = percents.len().max(1) as f32;
    let gap = 4.0;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    for (index, percent) in percents.iter().enumerate() {
        let left = rect.left() + index as f32 * (width + gap);
        let station = egui::Rect::from_min_size(
            egui::pos2(left, rect.center().y - size::BAR / 2.0),
            egui::vec2(width, size::BAR),
        );
        paint_bar(ui, station, f32::from((*percent).min(100)) / 100.0, palette.accent, palette);
    }
}
