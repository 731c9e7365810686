//! Tables of words and figures as wide as their place: what doesn't fit is cut, and shown whole
//! under the pointer.

use eframe::egui::{self, Align, Label, Layout, RichText, Sense, Ui, WidgetText};

use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::theme::{size, strong};

/// The height of a row.
const ROW: f32 = size::TARGET;

/// The columns of a table.
pub(super) struct Columns<'a> {
    names: &'a [String],
    widths: Vec<f32>,
}

impl<'a> Columns<'a> {
    /// Columns under these names that share `width` in these proportions, but are no narrower than
    /// `narrowest`.
    pub(super) fn new(names: &'a [String], width: f32, narrowest: f32, shares: &[f32]) -> Self {
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
        Self { names, widths: shares.iter().map(width).collect() }
    }

    fn whole(&self) -> f32 {
        self.widths.iter().sum::<f32>() + size::SPACE_M * self.widths.len() as f32
    }

    /// The table under this name: the heads, then `add_rows`.
    pub(super) fn table_ui(
        &self,
        ui: &mut Ui,
        name: &str,
        rows: usize,
        cx: &Cx<'_>,
        add_rows: impl FnOnce(&mut Ui),
    ) {
        let ink = cx.palette.text_subdued;
        spoken::table(ui, name, (rows + 1, self.names.len()), |ui| {
            self.draw_row(ui, 0, cx, |cells| {
                for name in self.names {
                    cells.head(name, ink);
                }
            });
            add_rows(ui);
        });
        // What follows stands as near as after any row.
        ui.add_space(-ui.spacing().item_spacing.y);
    }

    /// One row, counted from 0, with a rule below as in every table.
    pub(super) fn row_ui(
        &self,
        ui: &mut Ui,
        place: usize,
        cx: &Cx<'_>,
        add_cells: impl FnOnce(&mut Cells<'_, '_>),
    ) {
        self.draw_row(ui, place + 1, cx, add_cells);
    }

    fn draw_row(
        &self,
        ui: &mut Ui,
        index: usize,
        cx: &Cx<'_>,
        add_cells: impl FnOnce(&mut Cells<'_, '_>),
    ) {
        let space = egui::vec2(self.whole(), ROW);
        let (rect, _) = ui.allocate_exact_size(space, Sense::hover());
        // Rows stand close, as in any table.
        ui.add_space(-ui.spacing().item_spacing.y);
        let rule = egui::Stroke::new(1.0, cx.palette.border);
        ui.painter().hline(rect.x_range(), rect.bottom(), rule);
        let layout = Layout::left_to_right(Align::Center);
        let mut row = ui.new_child(egui::UiBuilder::new().max_rect(rect).layout(layout));
        row.spacing_mut().item_spacing.x = size::SPACE_M;
        spoken::as_row(&row, index);
        add_cells(&mut Cells { ui: &mut row, columns: self, next: 0 });
    }
}

/// The cells of a row, from the left.
pub(super) struct Cells<'a, 'b> {
    ui: &'a mut Ui,
    columns: &'a Columns<'b>,
    next: usize,
}

impl Cells<'_, '_> {
    /// Words that are cut where they don't fit.
    pub(super) fn text(&mut self, words: impl Into<WidgetText>) {
        self.cell(|ui| drop(ui.add(Label::new(words).truncate())));
    }

    /// Anything else.
    pub(super) fn cell(&mut self, add_contents: impl FnOnce(&mut Ui)) {
        let head = self.columns.names.get(self.next);
        self.place(|ui, column| {
            spoken::as_cell(ui, column, head.map_or("", String::as_str));
            add_contents(ui);
        });
    }

    fn head(&mut self, name: &str, ink: egui::Color32) {
        self.place(|ui, column| {
            let words = RichText::new(name).font(strong(size::TEXT_SMALL)).color(ink);
            spoken::column_head(&ui.add(Label::new(words).truncate()), column, name);
        });
    }

    fn place(&mut self, add_contents: impl FnOnce(&mut Ui, usize)) {
        let column = self.next;
        let Some(width) = self.columns.widths.get(column).copied() else {
            return;
        };
        self.next += 1;
        let layout = Layout::left_to_right(Align::Center);
        self.ui.allocate_ui_with_layout(egui::vec2(width, ROW), layout, |ui| {
            ui.set_width(width);
            add_contents(ui, column);
        });
    }
}
