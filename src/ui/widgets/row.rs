//! Rows that stand at the right. The toolkit would lay them out, read them and reach them with Tab
//! from the right; people read them from the left.

use eframe::egui::{Align, Layout, Ui, Vec2};

use super::super::theme::size;

/// In a layout from the right: what is drawn in here stands together, in the order in which it is
/// read. Once in each such layout.
pub fn in_reading_order<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.unique_id().with("in reading order");
    // As wide as it was last; a row is drawn anew at once where that has changed.
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
    let room = Vec2::new(known, size::TARGET);
    let shown = ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        let inner = add_contents(ui);
        (inner, ui.min_rect().width())
    });
    let (inner, width) = shown.inner;
    if (width - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("a row at the right has another width");
    }
    inner
}
