//! Sizes that grow until the item fills the window, so that the last row can read it too.

use eframe::egui::{Color32, FontId, Ui};

use super::{Room, Scale, place_words, spread};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::state::{Document, View};
use crate::ui::theme::{regular, size, strong};

/// Below this a desk could not read it; what doesn't fit scrolls.
const SMALLEST: f32 = 0.5;
/// How much the sizes for a projector may grow where an item says little.
const GROWTH: f32 = 1.45;
/// How much what was given may grow over the heading's size; the heading is still the larger.
const OVER_HEADING: f32 = 1.25;
/// Sizes come in steps, so that they don't tremble, and letters are drawn once.
const STEP: f32 = 0.02;

/// The largest size at which `needed` is no more than `room`.
fn largest(widest: f32, fits: impl Fn(Scale) -> bool) -> Scale {
    let steps = ((widest - SMALLEST) / STEP).floor().max(0.0) as u32;
    let at = |step: u32| Scale(SMALLEST + step as f32 * STEP);
    // What fits at one size fits at every smaller one.
    let (mut low, mut high) = (0, steps);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if fits(at(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    at(low)
}

/// For the item and its levels. It doesn't depend on what was voted, or it would tell of it.
pub(super) fn for_levels(
    ui: &Ui,
    room: &Room<'_>,
    document: &Document,
    view: &View,
    cx: &Cx<'_>,
) -> Scale {
    let window = ui.ctx().content_rect().height();
    let usual = (window / size::PROJECTOR_HEIGHT).clamp(SMALLEST, 2.0);
    let whole = ui.available_size();
    largest(usual * GROWTH, |scale| {
        let width = whole.x - 2.0 * scale.margin().x;
        let height = whole.y - 2.0 * scale.margin().y - scale.bar(width);
        let left = levels_height(ui, room, document, scale, width * super::vote::LEVELS);
        let members = room.members.len() as f32 * (scale.for_names().body() * 1.9 + size::SPACE);
        let right = members + 4.0 * scale.body();
        head_height(ui, room, view, scale, width, cx) + left.max(right) <= height
    })
}

/// For what was given, under a heading that keeps its size.
pub(super) fn for_spread(
    ui: &Ui,
    room: &Room<'_>,
    document: &Document,
    view: &View,
    head: Scale,
    cx: &Cx<'_>,
) -> Scale {
    let whole = ui.available_size();
    let width = whole.x - 2.0 * head.margin().x;
    let head_height = head_height(ui, room, view, head, width, cx);
    let height = whole.y - 2.0 * head.margin().y - head.bar(width) - head_height;
    largest(head.0 * OVER_HEADING, |scale| {
        let left = spread::rows_height(ui, room, document, scale, width * spread::ROWS, cx);
        let right = width * (1.0 - spread::ROWS) - size::SPACE_XL;
        let right = spread::decision_height(ui, room, document, view, scale, right, cx);
        left.max(right) <= height
    })
}

fn head_height(
    ui: &Ui,
    room: &Room<'_>,
    view: &View,
    scale: Scale,
    width: f32,
    cx: &Cx<'_>,
) -> f32 {
    // The tags before the line are about as wide as these.
    let tags = format!("{} {}", room.item.id, t!(cx.text, "question-critical"));
    let line = format!("{tags} {}", place_words(room.item, room.document, view, cx));
    height_of(ui, &line, regular(scale.small()), width).max(size::TARGET)
        + height_of(ui, &room.item.prompt, strong(scale.title()), width)
        + size::SPACE * (scale.0 + 3.0)
}

fn levels_height(ui: &Ui, room: &Room<'_>, document: &Document, scale: Scale, width: f32) -> f32 {
    let badge = scale.body() * 1.7;
    let width = width - badge - 3.0 * size::SPACE;
    let steps = &document.questionnaire().scale;
    let levels = room.item.levels.iter().zip(steps).map(|(means, step)| {
        let name = height_of(ui, &step.name, strong(scale.descriptors(room.item)), width);
        let means = height_of(ui, means, regular(scale.descriptors(room.item)), width);
        (name + 2.0 + means).max(badge) + size::SPACE * (scale.0 + 1.0)
    });
    levels.sum()
}

/// The height of a text that is wrapped to `width`.
pub(super) fn height_of(ui: &Ui, words: &str, font: FontId, width: f32) -> f32 {
    ui.painter().layout(words.to_owned(), font, Color32::PLACEHOLDER, width.max(1.0)).size().y
}
