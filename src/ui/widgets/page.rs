//! The one grid that all screens stand on: where a page begins, how wide it gets, and how cards stand
//! on it. It knows nothing of what is on a page.

use std::ops::Range;

use eframe::egui::{Align, Frame, Layout, Margin, Rangef, Stroke, Ui, UiBuilder, Vec2};

use super::super::theme::{Palette, size};
use super::{Measured, card, rows_in_view};

/// Lays out a page: on every screen it begins at the same distance from the rail, and in the widest
/// window it is no wider than charts and tables are easy to read.
pub fn page(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) {
    page_of(ui, size::PAGE, add_contents);
}

/// The same, no wider than text is easy to read.
pub fn text_page(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) {
    page_of(ui, size::MEASURE, add_contents);
}

fn page_of(ui: &mut Ui, widest: f32, add_contents: impl FnOnce(&mut Ui)) {
    // In a window that is narrow, or drawn large, the room goes to what is on the page.
    let is_narrow = ui.ctx().content_rect().width() < size::MEASURE;
    let margin = if is_narrow { size::SPACE_L } else { size::PAGE_MARGIN };
    let width = (ui.available_width() - 2.0 * margin).min(widest);
    placed(ui, margin, width, add_contents);
}

/// Lays out a column in the middle, no wider than `widest`: for what one reads with nothing beside it.
pub fn column(ui: &mut Ui, widest: f32, add_contents: impl FnOnce(&mut Ui)) {
    let width = (ui.available_width() - 2.0 * size::SPACE_L).min(widest);
    let margin = ((ui.available_width() - width) / 2.0).max(0.0);
    placed(ui, margin, width, add_contents);
}

fn placed(ui: &mut Ui, margin: f32, width: f32, add_contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(margin);
        ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = size::SPACE;
            ui.set_width(width);
            add_contents(ui);
        });
    });
}

/// Draws a page with a line of its own at its foot, which stays in view. Not a panel: a panel would have to
/// be drawn, and so read out and reached with the keyboard, before the page. Both get the same to work on.
pub fn with_footer<S>(
    ui: &mut Ui,
    shared: &mut S,
    page: impl FnOnce(&mut Ui, &mut S),
    footer: impl FnOnce(&mut Ui, &mut S),
) {
    let palette = Palette::current(ui.ctx());
    let height = Measured::of(ui, "footer");
    let whole = ui.available_rect_before_wrap();
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - height.or(72.0));
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| page(ui, shared));
    ui.painter().rect_filled(below, 0.0, palette.surface);
    ui.painter().hline(below.x_range(), below.top(), Stroke::new(1.0, palette.border));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let frame = Frame::new().inner_margin(Margin::symmetric(0, 12));
        frame.show(ui, |ui| footer(ui, shared)).response.rect.height()
    });
    height.now(ui, shown.inner);
}

/// Ends the row of a grid, whose rows are this far apart, with a fine line below it: the look of all
/// tables.
pub fn end_ruled_row(ui: &mut Ui, right: f32, gap: f32) {
    ui.end_row();
    let palette = Palette::current(ui.ctx());
    let line = ui.cursor().top() - gap / 2.0;
    let across = Rangef::new(ui.max_rect().left(), right);
    ui.painter().hline(across, line, Stroke::new(1.0, palette.border));
}

/// The gap from one card to the next: the same on every screen.
pub fn card_gap(ui: &mut Ui) {
    ui.add_space(size::CARD_GAP - ui.spacing().item_spacing.y);
}

/// The gap before the heading of another section.
pub fn section_gap(ui: &mut Ui) {
    ui.add_space(size::SECTION_GAP - ui.spacing().item_spacing.y);
}

/// So many columns of cards have room beside one another.
fn card_columns(ui: &Ui) -> usize {
    let each = size::CARD + size::CARD_GAP;
    (((ui.available_width() + size::CARD_GAP) / each) as usize).clamp(1, 3)
}

/// Draws two stacks of cards, each in its own order: beside one another in a wide window, and else the
/// second below the first.
pub fn stacks(ui: &mut Ui, mut add_stack: impl FnMut(&mut Ui, usize)) {
    if card_columns(ui) == 1 {
        add_stack(ui, 0);
        add_stack(ui, 1);
        return;
    }
    let width = (ui.available_width() - size::CARD_GAP) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = size::CARD_GAP;
        for stack in 0..2 {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(width, 0.0), layout, |ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE;
                ui.set_width(width);
                ui.push_id(stack, |ui| add_stack(ui, stack));
            });
        }
    });
}

/// Draws cards: below one another, and in a wide window in rows of two or three that are as high as the
/// highest one. They are read, and reached with the keyboard, row by row. `anyway` is the place of one that is
/// drawn wherever it is, as what somebody has opened.
pub fn card_grid(
    ui: &mut Ui,
    count: usize,
    anyway: Option<usize>,
    mut add_card: impl FnMut(&mut Ui, usize),
) {
    let columns = card_columns(ui);
    let rows = count.div_ceil(columns);
    let gap = size::CARD_GAP - ui.spacing().item_spacing.y;
    let row_of = anyway.map(|place| place / columns);
    rows_in_view(ui, rows, gap, row_of, |ui, row| {
        let first = row * columns;
        card_row(ui, columns, first..(first + columns).min(count), &mut add_card);
    });
}

fn card_row(
    ui: &mut Ui,
    columns: usize,
    places: Range<usize>,
    add_card: &mut impl FnMut(&mut Ui, usize),
) {
    let frame = card(&Palette::current(ui.ctx()));
    even_row(ui, frame, columns, places, |ui, place| {
        ui.push_id(place, |ui| add_card(ui, place));
    });
}

/// Draws frames beside one another, in so many columns, all of them as high as the highest.
pub fn even_row(
    ui: &mut Ui,
    frame: Frame,
    columns: usize,
    places: Range<usize>,
    mut add_contents: impl FnMut(&mut Ui, usize),
) {
    let width = (ui.available_width() - size::CARD_GAP * (columns - 1) as f32) / columns as f32;
    let measured = Measured::of(ui, "even-row");
    let known = measured.or(0.0);
    let mut highest: f32 = 0.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = size::CARD_GAP;
        for place in places {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(width, 0.0), layout, |ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE;
                frame.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    add_contents(ui, place);
                    let height = ui.min_rect().height();
                    highest = highest.max(height);
                    if columns > 1 && height < known {
                        // Behind the last thing there is a gap already.
                        ui.add_space(known - height - ui.spacing().item_spacing.y);
                    }
                });
            });
        }
    });
    if columns > 1 {
        measured.now(ui, highest);
    }
}
