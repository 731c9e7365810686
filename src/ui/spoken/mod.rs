//! What assistive technology gets beyond the names that widgets give themselves: landmarks, rows of
//! tables, the language, and what is said without being asked for. It draws nothing and decides
//! nothing; a screen looks the same with and without it.

mod announcer;
mod rows;
mod tidy;

use eframe::egui::{self, AsIdSalt, Context, Rect, Response, Sense, Ui, accesskit};

pub use announcer::Announcer;
pub use rows::{GridRow, as_cell, as_row, cell, column_head, table};
pub use tidy::Tidy;

/// Gives a part of the window a role and a name: a landmark can be jumped to, and what is in a group
/// is heard with its name.
pub fn part(ui: &Ui, role: accesskit::Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// A list of which only what is in view is drawn: how long it really is.
pub fn counted(ui: &Ui, name: &str, size: usize) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(accesskit::Role::List);
        node.set_label(name);
        node.set_size_of_set(size);
    });
}

/// Names the window, and says in which language its words are.
pub fn window(ctx: &Context, title: &str, language: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label(title);
        node.set_language(language);
    });
}

/// What is chosen in a list that shows its own name while nothing is.
pub fn chosen(response: &Response, words: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_value(words));
}

/// Words at this place that nobody sees, and that are read out whenever they change.
pub fn live(ui: &Ui, salt: impl AsIdSalt, words: &str) {
    let id = ui.scope_id().with(salt);
    let nowhere = Rect::from_min_size(ui.cursor().min, egui::Vec2::ZERO);
    ui.interact(nowhere, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::Status);
        node.set_label(words);
        node.set_live(accesskit::Live::Polite);
    });
}
