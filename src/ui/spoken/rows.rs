//! Tables, rows and cells. The toolkit's own grids have no such roles, so whoever draws a table says
//! what is a row of it and what a cell.

use eframe::egui::{
    Id, InnerResponse, Rect, Response, Sense, Ui, UiBuilder, Vec2, accesskit::Role,
};

/// Everything drawn inside is in a table with this name, of so many rows and columns.
pub fn table<R>(
    ui: &mut Ui,
    name: &str,
    (rows, columns): (usize, usize),
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new()
        .id_salt(name)
        .accessibility_role(Role::Table)
        .accessibility_label(name.to_owned());
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_row_count(rows);
            node.set_column_count(columns);
        });
        add_contents(ui)
    })
}

/// This part of a table is a row. The heads are row 0.
pub fn as_row(ui: &Ui, index: usize) {
    row_at(ui, ui.unique_id(), index);
}

/// This part of a row is the cell in the column under this head. What is in it is read after that.
pub fn as_cell(ui: &Ui, column: usize, head: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Cell);
        node.set_label(head);
        node.set_column_index(column);
    });
}

/// A row of a grid, where rows have no place of their own.
pub struct GridRow<'a> {
    id: Id,
    heads: &'a [String],
    column: usize,
}

impl<'a> GridRow<'a> {
    /// A row under these heads. The heads themselves are row 0.
    pub fn new(ui: &Ui, index: usize, heads: &'a [String]) -> Self {
        let id = ui.scope_id().with(("row", index));
        ui.interact(Rect::from_min_size(ui.cursor().min, Vec2::ZERO), id, Sense::hover());
        row_at(ui, id, index);
        Self { id, heads, column: 0 }
    }

    /// Its next cell.
    pub fn cell<R>(&mut self, ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
        let column = self.column;
        self.column += 1;
        let head = self.heads.get(column).map_or("", String::as_str);
        let builder = UiBuilder::new().id_salt((self.id, column)).accessibility_parent(self.id);
        let cell = ui.scope_builder(builder, |ui| {
            as_cell(ui, column, head);
            add_contents(ui)
        });
        cell.inner
    }
}

/// A label is a cell by itself, under a name that places it.
pub fn cell(response: &Response, column: usize, name: &str) {
    label_as(response, Role::Cell, column, name);
}

/// A label is the head of this column.
pub fn column_head(response: &Response, column: usize, name: &str) {
    label_as(response, Role::ColumnHeader, column, name);
}

fn row_at(ui: &Ui, id: Id, index: usize) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Row);
        node.set_row_index(index);
    });
}

fn label_as(response: &Response, role: Role, column: usize, name: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.clear_value();
        node.set_label(name);
        node.set_column_index(column);
    });
}
