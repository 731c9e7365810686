//! The first screen: where to start, and what was open lately.

use eframe::egui::{
    self, Align2, CornerRadius, Frame, Margin, RichText, Sense, Ui, Vec2, WidgetInfo,
    accesskit::Role,
};

use crate::ops::safety::{LockedAway, Recovery};
use crate::ops::settings::Recent;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, Screen, View};
use crate::ui::theme::{Palette, size, strong};
use crate::ui::widgets::{
    button, callout, card, clickable_look, heading, icon_button, page, page_heading, page_scroll,
    primary_button, small, subdued,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: Option<&Document>, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "home", |ui| {
        page(ui, 860.0, |ui| {
            ui.add_space(size::SPACE_XXL);
            page_heading(ui, &t!(text, "home-title"));
            subdued(ui, t!(text, "home-intro"));
            ui.add_space(size::SPACE_XL);

            ui.horizontal_wrapped(|ui| {
                if primary_button(ui, &t!(text, "home-new")).clicked() {
                    out.push(Action::Run(Command::New));
                }
                if button(ui, Icon::Folder, &t!(text, "home-open")).clicked() {
                    out.push(Action::Run(Command::Open));
                }
                if button(ui, Icon::Explore, &t!(text, "home-sample")).clicked() {
                    out.push(Action::ExploreSample);
                }
                if cx.opening {
                    small(ui, t!(text, "home-opening"));
                }
            });
            ui.add_space(size::SPACE_XL);

            if !view.locked.is_empty() {
                locked_ui(ui, &view.locked, cx, out);
                ui.add_space(size::SPACE_XL);
            }
            if !view.recovered.is_empty() {
                recovered_ui(ui, &view.recovered, cx, out);
                ui.add_space(size::SPACE_XL);
            }
            if let Some(document) = document {
                open_document_ui(ui, document, cx, out);
                ui.add_space(size::SPACE_XL);
            }
            heading(ui, &t!(text, "home-recent"));
            if cx.settings.recent.is_empty() {
                subdued(ui, t!(text, "home-recent-empty"));
            }
            for recent in &cx.settings.recent {
                recent_ui(ui, recent, cx, out);
            }
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// Work that was not saved when the program ended, and what it holds that the file doesn't.
fn recovered_ui(ui: &mut Ui, recovered: &[Recovery], cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "recovered-title"));
        ui.add(egui::Label::new(t!(text, "recovered-intro")).wrap());
        for (index, recovery) in recovered.iter().enumerate() {
            ui.push_id(index, |ui| recovery_ui(ui, index, recovery, cx, out));
        }
    });
}

fn recovery_ui(ui: &mut Ui, index: usize, recovery: &Recovery, cx: &Cx<'_>, out: &mut Actions) {
    const MOST_LINES: usize = 5;
    let text = cx.text;
    let organisation = &recovery.assessment.organisation;
    let count = recovery.unsaved.len();
    let title = t!(text, "recovered-of", count = count, organisation = organisation);
    spoken::part(ui, Role::Group, &title);
    ui.add_space(size::SPACE);
    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
    small(
        ui,
        match &recovery.file {
            Some((path, _)) => path.display().to_string(),
            None => t!(text, "recovered-no-file"),
        },
    );
    let lines = recovery.lines(cx.packs, text);
    for line in lines.iter().rev().take(MOST_LINES) {
        small(ui, line);
    }
    if lines.len() > MOST_LINES {
        small(ui, t!(text, "recovered-more", count = lines.len() - MOST_LINES));
    }
    ui.horizontal(|ui| {
        if primary_button(ui, &t!(text, "recovered-open")).clicked() {
            out.push(Action::OpenRecovered(index));
        }
        if ui.button(t!(text, "recovered-put")).clicked() {
            out.push(Action::PutAwayRecovered(index));
        }
    });
}

/// The same, where a passphrase has to open it first.
fn locked_ui(ui: &mut Ui, locked: &[LockedAway], cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "locked-title"));
        ui.add(egui::Label::new(t!(text, "locked-intro")).wrap());
        for (index, work) in locked.iter().enumerate() {
            ui.push_id(index, |ui| {
                let file = match &work.file {
                    Some(path) => path.display().to_string(),
                    None => t!(text, "recovered-no-file"),
                };
                spoken::part(ui, Role::Group, &file);
                ui.add_space(size::SPACE);
                small(ui, file);
                if primary_button(ui, &t!(text, "locked-unlock")).clicked() {
                    out.push(Action::AskToUnlock(index));
                }
            });
        }
    });
}

fn open_document_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let progress = document.scores().progress;
        heading(ui, &t!(text, "home-go-on", organisation = &document.assessment().organisation));
        subdued(ui, t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked));
        ui.add_space(size::SPACE);
        ui.horizontal(|ui| {
            if button(ui, Icon::Route, &t!(text, "home-go-on-walk")).clicked() {
                out.push(Action::Go(Screen::Walk));
            }
            if button(ui, Icon::Chart, &t!(text, "home-go-on-results")).clicked() {
                out.push(Action::Go(Screen::Results));
            }
        });
    });
}

/// One file: a click anywhere opens it.
fn recent_ui(ui: &mut Ui, recent: &Recent, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    let path = recent.path.display().to_string();
    ui.push_id(&recent.path, |ui| {
        ui.horizontal(|ui| {
            let width = ui.available_width() - size::TARGET - size::SPACE;
            let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 64.0), Sense::click());
            let name = t!(text, "home-open-recent", organisation = &recent.organisation);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            let (fill, stroke) = clickable_look(&response, palette);
            ui.painter().rect(rect, size::RADIUS_LARGE, fill, stroke, egui::StrokeKind::Inside);
            let inner = rect.shrink2(Vec2::new(size::SPACE_L, size::SPACE_M));
            let trail_width = 150.0;
            let text_rect = egui::Rect::from_min_max(
                inner.min,
                inner.max - egui::vec2(trail_width + size::SPACE_L, 0.0),
            );
            let painter = ui.painter().with_clip_rect(text_rect.intersect(ui.clip_rect()));
            painter.text(
                text_rect.left_top(),
                Align2::LEFT_TOP,
                &recent.organisation,
                strong(size::TEXT_BODY),
                palette.text,
            );
            painter.text(
                text_rect.left_bottom(),
                Align2::LEFT_BOTTOM,
                &path,
                crate::ui::theme::regular(size::TEXT_SMALL),
                palette.text_subdued,
            );
            let trail = egui::Rect::from_min_max(
                egui::pos2(inner.right() - trail_width, inner.center().y - 6.0),
                egui::pos2(inner.right(), inner.center().y + 6.0),
            );
            paint_trail(ui, trail, &recent.stage_percents, palette);
            if response.on_hover_text(&path).clicked() {
                out.push(Action::Open(recent.path.clone()));
            }
            if icon_button(ui, Icon::Close, &t!(text, "home-forget", file = &path)).clicked() {
                out.push(Action::ForgetRecent(recent.path.clone()));
            }
        });
    });
}

/// The trail in small: one station a stage, filled as far as it is dealt with.
fn paint_trail(ui: &Ui, rect: egui::Rect, percents: &[u8], palette: &Palette) {
    let count = percents.len().max(1) as f32;
    let gap = 4.0;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    for (index, percent) in percents.iter().enumerate() {
        let left = rect.left() + index as f32 * (width + gap);
        let station = egui::Rect::from_min_size(
            egui::pos2(left, rect.center().y - 3.0),
            egui::vec2(width, 6.0),
        );
        ui.painter().rect_filled(station, CornerRadius::same(3), palette.border);
        let mut done = station;
        done.set_width(width * f32::from((*percent).min(100)) / 100.0);
        ui.painter().rect_filled(done, CornerRadius::same(3), palette.accent);
    }
}

/// A remark in a frame, for the top of a page.
pub fn remark_ui(ui: &mut Ui, remark: &str, palette: &Palette) {
    Frame::new()
        .fill(palette.surface_sunken)
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.label(RichText::new(remark).color(palette.text));
        });
}
