//! What scrolls in the middle of a screen: each screen keeps its own place, and the page keys turn it.

use eframe::egui::{Key, Modifiers, Popup, ScrollArea, Ui, Vec2};

/// How much of what is seen is still there after turning a page, so that nobody loses the line.
const TURNED: f32 = 0.9;

/// A screen that scrolls as a whole. `name` keeps its place apart from that of the other screens,
/// which are drawn in the same panel.
pub fn page_scroll<R>(ui: &mut Ui, name: &str, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    scrolled(ui, ScrollArea::vertical().id_salt(name), add_contents)
}

/// The same for an area that is not like the others.
pub fn scrolled<R>(ui: &mut Ui, area: ScrollArea, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    // The bar floats over the margin of the page, which is as wide with it as without.
    let usual = ui.spacing().scroll.floating_allocated_width;
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let shown = area.auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().scroll.floating_allocated_width = usual;
        let inner = add_contents(ui);
        turn_pages(ui);
        inner
    });
    ui.spacing_mut().scroll.floating_allocated_width = usual;
    shown.inner
}

/// Page Up and Page Down scroll the area that this is called in, unless something is typed, chosen
/// from a list, or asked in a dialog. After the contents, so that no area inside takes it.
pub fn turn_pages(ui: &mut Ui) {
    let is_covered = !ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    if is_covered || ui.ctx().text_edit_focused() || Popup::is_any_open(ui.ctx()) {
        return;
    }
    let pages = ui.input_mut(|input| {
        let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
        pressed(Key::PageUp) - pressed(Key::PageDown)
    });
    if pages != 0.0 {
        let height = ui.clip_rect().height();
        ui.scroll_with_delta(Vec2::new(0.0, pages * height * TURNED));
    }
}
