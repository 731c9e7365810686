//! Tables of words and figures as wide as their place: what doesn't fit is cut, and shown whole
//! under the pointer.

use eframe::egui::{self, Align, Label, Layout, RichText, Sense, Ui, WidgetText};

use crate::ui::cx::Cx;
use crate::ui::theme::{size, strong};

/// The height of a row.
const ROW: f32 = size::TARGET;

/// The columns of a table.
pub(super) struct Columns {
    widths: Vec<f32>,
}

impl Columns {
    /// Columns that share `width` in these proportions, but are no narrower than `narrowest`.
    pub(super) fn new(width: f32, narrowest: f32, shares: &[f32]) -> Self {
        let free = width - size::SPACE_M * shares.len() as f32;
        let all: f32 = shares.iter().sum();
        // What the narrow ones need is taken from the others, as long as they have it.
        let is_wide = |share: &f32| free * share / all > narrowest;
        let wide: f32 = shares.iter().copied().filter(is_wide).sum();
        let narrow = shares.iter().filter(|share| !is_wide(share)).count() as f32;
        let left = free - narrow * narrowest;
        let width = |share: &f32| {
            let share = if is_wide(share) { left * share / wide } else { narrowest };
            share.max(narrowest)
        };
        Self { widths: shares.iter().map(width).collect() }
    }

    fn whole(&self) -> f32 {
        self.widths.iter().sum::<f32>() + size::SPACE_M * self.widths.len() as f32
    }

    /// The names of the columns.
    pub(super) fn header_ui(&self, ui: &mut Ui, names: &[String], cx: &Cx<'_>) {
        let ink = cx.palette.text_subdued;
        self.row_ui(ui, false, cx, |cells| {
            for name in names {
                cells.text(RichText::new(name).font(strong(size::TEXT_SMALL)).color(ink));
            }
        });
    }

    /// One row; every second on a ground of its own.
    pub(super) fn row_ui(
        &self,
        ui: &mut Ui,
        striped: bool,
        cx: &Cx<'_>,
        add_cells: impl FnOnce(&mut Cells<'_, '_>),
    ) {
        let space = egui::vec2(self.whole(), ROW);
        let (rect, _) = ui.allocate_exact_size(space, Sense::hover());
        // Rows stand close, as in any table.
        ui.add_space(-ui.spacing().item_spacing.y);
        if striped {
            ui.painter().rect_filled(rect, size::RADIUS, cx.palette.surface_sunken);
        }
        let inner = rect.shrink2(egui::vec2(size::SPACE_XS, 0.0));
        let layout = Layout::left_to_right(Align::Center);
        let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(layout));
        row.spacing_mut().item_spacing.x = size::SPACE_M;
        add_cells(&mut Cells { ui: &mut row, widths: self.widths.iter() });
    }
}

/// The cells of a row, from the left.
pub(super) struct Cells<'a, 'b> {
    ui: &'a mut Ui,
    widths: std::slice::Iter<'b, f32>,
}

impl Cells<'_, '_> {
    /// Words that are cut where they don't fit.
    pub(super) fn text(&mut self, words: impl Into<WidgetText>) {
        self.cell(|ui| drop(ui.add(Label::new(words).truncate())));
    }

    /// Anything else.
    pub(super) fn cell(&mut self, add_contents: impl FnOnce(&mut Ui)) {
        let Some(width) = self.widths.next() else {
            return;
        };
        let layout = Layout::left_to_right(Align::Center);
        self.ui.allocate_ui_with_layout(egui::vec2(*width, ROW), layout, |ui| {
            ui.set_width(*width);
            add_contents(ui);
        });
    }
}
