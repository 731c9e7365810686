//! Rows that stand at the right. The toolkit would lay them out, read them and reach them with Tab
//! from the right; people read them from the left.

use eframe::egui::{Align, Layout, Ui, Vec2};

use super::super::theme::size;
use super::Measured;

/// In a layout from the right: what is drawn in here stands together, in the order in which it is
/// read. Once in each such layout.
pub fn in_reading_order<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let width = Measured::of(ui, "in-reading-order");
    let room = Vec2::new(width.or(0.0), size::TARGET);
    let shown = ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        let inner = add_contents(ui);
        (inner, ui.min_rect().width())
    });
    let (inner, now) = shown.inner;
    width.now(ui, now);
    inner
}
