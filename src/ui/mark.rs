//! Waymark's own mark, as a picture in the colour of what stands around it. It only decorates: it
//! is painted, so that a screen reader has nothing to read out.

use std::sync::LazyLock;

use eframe::egui::{Color32, Image, Rect, Sense, Ui, Vec2};

/// The toolkit tints by multiplying, so what it is given is white.
static WHITE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    include_str!("../../assets/mark.svg").replace("currentColor", "#ffffff").into_bytes()
});

/// Paints the mark into a rectangle.
pub fn paint(ui: &Ui, rect: Rect, colour: Color32) {
    Image::from_bytes("bytes://waymark/mark.svg", WHITE.as_slice())
        .fit_to_exact_size(rect.size())
        .tint(colour)
        .paint_at(ui, rect);
}

/// The mark as a piece of the layout, this high and wide.
pub fn show(ui: &mut Ui, points: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(points), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui, rect, colour);
    }
}
