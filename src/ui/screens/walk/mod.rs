//! The walk: the trail at the left, one item in the middle, guidance at the right. Everything can
//! be done with the keyboard.

mod evidence;
mod guidance;
mod keys;
mod question;
mod target;
mod team;
mod trail;

use eframe::egui::{Frame, Margin, ScrollArea, Ui, UiBuilder};

use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{Between, Boundary, Edge, column, scrolled, subdued, with_footer};

/// The narrowest that the parts at the sides get.
const NARROWEST: f32 = 220.0;
/// The widest that the trail gets.
const WIDEST_TRAIL: f32 = 420.0;
/// The least room for the question.
const QUESTION: f32 = 380.0;

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if view.dialog.is_none() {
        keys::handle(ui, document, view, out);
    }
    let palette = &cx.palette;
    let whole = ui.available_rect_before_wrap();
    // Where there is room, whole titles.
    let usual = (whole.width() * 0.22).clamp(size::TRAIL_WIDTH, WIDEST_TRAIL);
    let range = NARROWEST..=WIDEST_TRAIL;
    let boundary = Boundary::new(ui, Between::Trail, Edge::Left, whole, usual, range);
    let (side, whole) = boundary.parts();
    ui.painter().rect_filled(side, 0.0, palette.surface_sunken);
    ui.scope_builder(UiBuilder::new().max_rect(side.shrink(12.0)), |ui| {
        ui.shrink_clip_rect(side);
        // What scrolls out fades into this ground.
        let ground = Frame::new().fill(palette.surface_sunken);
        ground.show(ui, |ui| trail::ui(ui, document, view, cx, out));
    });
    boundary.ui(ui, cx);
    let item = view.item.as_ref().and_then(|id| document.questionnaire().item(id));
    // Not a panel at the right: a panel would have to be drawn, and so read out and reached with
    // the keyboard, before the question.
    if whole.width() < size::GUIDANCE_WIDTH + QUESTION {
        ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
            question_ui(ui, item, document, view, cx, out, Guidance::Below);
        });
        return;
    }
    let range = NARROWEST..=whole.width() - QUESTION;
    let usual = size::GUIDANCE_WIDTH;
    let boundary = Boundary::new(ui, Between::Guidance, Edge::Right, whole, usual, range);
    let (left, right) = boundary.parts();
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        question_ui(ui, item, document, view, cx, out, Guidance::Beside);
    });
    ui.painter().rect_filled(right, 0.0, palette.surface_sunken);
    boundary.ui(ui, cx);
    let inner = right.shrink(size::SPACE_L);
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        Frame::new().fill(palette.surface_sunken).show(ui, |ui| {
            ScrollArea::vertical().id_salt("guidance").auto_shrink(false).show(ui, |ui| {
                if let Some(item) = item {
                    guidance::ui(ui, item, document, view, cx, out);
                }
            });
        });
    });
}

/// Where the guidance stands; in a narrow window there is no room beside the question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guidance {
    Beside,
    Below,
}

fn question_ui(
    ui: &mut Ui,
    item: Option<&crate::model::Item>,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
    guidance: Guidance,
) {
    with_footer(
        ui,
        &mut (view, out),
        |ui, (view, out)| page_ui(ui, item, document, view, cx, out, guidance),
        |ui, (view, out)| {
            // Where the question stands, and always in view: most people go on from here.
            column(ui, size::MEASURE, |ui| {
                ui.horizontal(|ui| trail::steps_ui(ui, document, view, cx, out));
            });
        },
    );
}

fn page_ui(
    ui: &mut Ui,
    item: Option<&crate::model::Item>,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
    guidance: Guidance,
) {
    let mut area = ScrollArea::vertical().id_salt("question");
    if std::mem::take(&mut view.scroll_to_top) {
        area = area.vertical_scroll_offset(0.0);
    }
    scrolled(ui, area, |ui| {
        Frame::new().inner_margin(Margin::symmetric(0, 20)).show(ui, |ui| {
            column(ui, size::MEASURE, |ui| match item {
                Some(item) => {
                    question::ui(ui, item, document, view, cx, out);
                    if guidance == Guidance::Below {
                        ui.add_space(size::SPACE_XL);
                        guidance::ui(ui, item, document, view, cx, out);
                    }
                }
                None => drop(subdued(ui, t!(cx.text, "walk-nothing"))),
            });
        });
    });
}
