//! The glossary.

use eframe::egui::{self, Align, Label, RichText, Ui, accesskit::Role};

use crate::ops::glossary::{GlossaryEntry, GlossarySection};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::state::HelpView;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{heading, page_heading, small, subdued};

/// Draws all entries, the one that was asked about on a ground of its own.
pub(super) fn ui(ui: &mut Ui, sections: &[GlossarySection], help: &mut HelpView, cx: &Cx<'_>) {
    page_heading(ui, &t!(cx.text, "glossary-title"));
    subdued(ui, t!(cx.text, "glossary-intro"));
    for section in sections {
        ui.add_space(size::SPACE_L);
        heading(ui, &section.title);
        for entry in &section.entries {
            let is_asked = entry.term.is_some() && entry.term == help.term;
            let response = entry_ui(ui, entry, is_asked, cx);
            if is_asked && std::mem::take(&mut help.show_term) {
                response.scroll_to_me(Some(Align::Center));
            }
        }
    }
}

/// One word and what it means.
pub(super) fn entry_ui(
    ui: &mut Ui,
    entry: &GlossaryEntry,
    is_asked: bool,
    cx: &Cx<'_>,
) -> egui::Response {
    let fill = if is_asked { cx.palette.accent_soft } else { cx.palette.window };
    let frame = egui::Frame::new().fill(fill).corner_radius(size::RADIUS).inner_margin(size::SPACE);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let word = ui.label(RichText::new(&entry.word).font(strong(size::TEXT_BODY)));
        ui.ctx().accesskit_node_builder(word.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(entry.word.clone());
            node.set_level(3);
        });
        ui.add(Label::new(&entry.meaning).wrap());
        if !entry.note.is_empty() {
            small(ui, &entry.note);
        }
    });
    shown.response
}
