//! Parts of a long page that cost nothing while nobody sees them. What is in them must not decide
//! whether they are drawn; only where they stand does.

use std::ops::Range;

use eframe::egui::{Ui, Vec2, accesskit_root_id};

/// Half a page beyond the view is drawn too: Tab has to find what comes next.
const BEYOND: f32 = 0.5;

/// A list with more rows than this is not drawn as a whole even once, to learn how high its rows are.
const LONG: usize = 300;

/// So many rows of a list are passed over at once.
const TOGETHER: usize = 50;

/// How high such a number of rows is taken to be before any was drawn.
const GUESS: f32 = 100.0 * TOGETHER as f32;

/// What is known of a part since it was drawn last.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    /// The room that it had; with another one its height is another.
    width: f32,
    height: f32,
    /// Whether it has the keyboard, which it would lose.
    has_focus: bool,
}

/// Draws a part of a page, or keeps its place free where it is out of view. `salt` names it among the
/// parts of the page; `anyway` draws it wherever it is, as what somebody has opened or asked to see.
///
/// What is near the view is drawn, and what has the keyboard. With a screen reader everything is,
/// because it reads everything.
pub fn in_view(ui: &mut Ui, salt: &str, anyway: bool, add_contents: impl FnOnce(&mut Ui)) {
    ui.push_id(salt, |ui| part(ui, anyway, None, add_contents));
}

/// Draws the rows of a list of any length, each like a part of a page, with this gap behind it beside the
/// usual one. `anyway` is the place of one that is drawn wherever it is.
pub fn rows_in_view(
    ui: &mut Ui,
    count: usize,
    gap: f32,
    anyway: Option<usize>,
    mut add_row: impl FnMut(&mut Ui, usize),
) {
    let mut guess = (count > LONG).then_some(GUESS);
    for first in (0..count).step_by(TOGETHER) {
        let rows = first..(first + TOGETHER).min(count);
        let is_within = anyway.is_some_and(|row| rows.contains(&row));
        let top = ui.cursor().top();
        ui.push_id(first, |ui| {
            part(ui, is_within, guess, |ui| rows_ui(ui, rows, gap, anyway, guess, &mut add_row));
        });
        // The last of the rows has the usual gap behind it already.
        ui.add_space(-ui.spacing().item_spacing.y);
        guess = guess.map(|_| ui.cursor().top() - top);
    }
}

fn rows_ui(
    ui: &mut Ui,
    rows: Range<usize>,
    gap: f32,
    anyway: Option<usize>,
    guess: Option<f32>,
    add_row: &mut impl FnMut(&mut Ui, usize),
) {
    let each = guess.map(|guess| guess / TOGETHER as f32 - ui.spacing().item_spacing.y - gap);
    for row in rows {
        ui.push_id(row, |ui| part(ui, anyway == Some(row), each, |ui| add_row(ui, row)));
        ui.add_space(gap);
    }
}

/// `guess` is how high it is taken to be where it was never drawn; without one it is drawn then.
fn part(ui: &mut Ui, anyway: bool, guess: Option<f32>, add_contents: impl FnOnce(&mut Ui)) {
    let id = ui.unique_id().with("in view");
    let width = ui.available_width();
    let known: Option<Known> = ui.data(|data| data.get_temp(id));
    let fitting = known.filter(|known| (known.width - width).abs() < 0.5);
    let height = fitting.map(|known| known.height).or(guess);
    if let Some(height) = height
        && !anyway
        && !known.is_some_and(|known| known.has_focus)
        && !is_near(ui, height)
        && !is_read_out(ui)
    {
        ui.allocate_space(Vec2::new(width, height.max(0.0)));
        return;
    }
    let top = ui.cursor().top();
    ui.vertical(|ui| {
        ui.set_width(width);
        add_contents(ui);
    });
    let rect = ui.min_rect();
    let focused = ui.memory(|memory| memory.focused());
    let focused = focused.and_then(|focused| ui.ctx().read_response(focused));
    let now = Known {
        width,
        height: rect.bottom() - top,
        has_focus: focused.is_some_and(|focused| rect.contains_rect(focused.rect)),
    };
    if known != Some(now) {
        ui.data_mut(|data| data.insert_temp(id, now));
    }
}

/// Whether a part of this height that begins here is in view, or nearly.
pub fn is_near(ui: &Ui, height: f32) -> bool {
    let view = ui.clip_rect();
    let (top, beyond) = (ui.cursor().top(), view.height() * BEYOND);
    top + height >= view.top() - beyond && top <= view.bottom() + beyond
}

/// Whether a screen reader, or a test that reads like one, wants the whole window.
pub fn is_read_out(ui: &Ui) -> bool {
    ui.ctx().has_accesskit_node(accesskit_root_id())
}
