//! The walk: the trail at the left, one item in the middle, guidance at the right. Everything can
//! be done with the keyboard.

mod evidence;
mod guidance;
mod keys;
mod question;
mod target;
mod team;
mod trail;

use eframe::egui::{Frame, Margin, Panel, ScrollArea, Stroke, Ui, UiBuilder};

use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{column, scrolled, subdued, with_footer};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if view.dialog.is_none() {
        keys::handle(ui, document, view, out);
    }
    let palette = &cx.palette;
    let side = Frame::new().fill(palette.surface_sunken).inner_margin(Margin::same(12));
    Panel::left("trail")
        .frame(side)
        // Where there is room, whole titles.
        .default_size((ui.available_width() * 0.22).clamp(size::TRAIL_WIDTH, 420.0))
        .size_range(220.0..=420.0)
        .show(ui, |ui| trail::ui(ui, document, view, cx, out));
    let item = view.item.as_ref().and_then(|id| document.questionnaire().item(id));
    // Not a panel at the right: a panel would have to be drawn, and so read out and reached with
    // the keyboard, before the question.
    let whole = ui.available_rect_before_wrap();
    if whole.width() < size::GUIDANCE_WIDTH + 400.0 {
        question_ui(ui, item, document, view, cx, out, Guidance::Below);
        return;
    }
    let (left, right) = whole.split_left_right_at_x(whole.right() - size::GUIDANCE_WIDTH);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        question_ui(ui, item, document, view, cx, out, Guidance::Beside);
    });
    ui.painter().rect_filled(right, 0.0, palette.surface_sunken);
    ui.painter().vline(right.left(), right.y_range(), Stroke::new(1.0, palette.border));
    let inner = right.shrink(size::SPACE_L);
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        ScrollArea::vertical().id_salt("guidance").auto_shrink(false).show(ui, |ui| {
            if let Some(item) = item {
                guidance::ui(ui, item, document, view, cx, out);
            }
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
