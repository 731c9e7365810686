//! Says what happened. What a sighted person sees change at the edge of their eye, a screen reader
//! reads out, without moving from where it is.

use eframe::egui::{Context, Id, accesskit};

/// What is said next, and what was said last.
#[derive(Default)]
pub struct Announcer {
    calm: Region,
    urgent: Region,
}

#[derive(Default)]
struct Region {
    coming: Vec<String>,
    said: String,
    /// The same words said twice are said twice: each time by a new node.
    turn: u64,
}

impl Announcer {
    /// Says this once the reader has finished its sentence.
    pub fn say(&mut self, words: impl Into<String>) {
        self.calm.coming.push(words.into());
    }

    /// Says this at once.
    pub fn insist(&mut self, words: impl Into<String>) {
        self.urgent.coming.push(words.into());
    }

    /// Puts it into the tree. Once a frame; what was said last stays there to be read again.
    pub fn ui(&mut self, ctx: &Context) {
        self.calm.ui(ctx, accesskit::Role::Status, accesskit::Live::Polite);
        self.urgent.ui(ctx, accesskit::Role::Alert, accesskit::Live::Assertive);
    }
}

impl Region {
    fn ui(&mut self, ctx: &Context, role: accesskit::Role, live: accesskit::Live) {
        if !self.coming.is_empty() {
            self.said = std::mem::take(&mut self.coming).join(" ");
            self.turn += 1;
        }
        if self.said.is_empty() {
            return;
        }
        let id = Id::unique("announcement").with((role as u8, self.turn));
        ctx.accesskit_node_builder(id, |node| {
            node.set_role(role);
            node.set_label(&*self.said);
            node.set_live(live);
        });
    }
}
