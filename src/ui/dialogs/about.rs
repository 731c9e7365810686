//! What this program is, where its content comes from, what a score is not, and whose work is in it.

use eframe::egui::{Label, RichText, Ui};

use super::foot::{close_ui, list_area};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::mark;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{link_button, page_heading, small};

/// How large the mark is beside the name.
const MARK: f32 = 56.0;

/// Draws the dialog.
pub(super) fn ui(ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal(|ui| {
        mark::show(ui, MARK, cx.palette.accent);
        ui.add_space(size::SPACE);
        page_heading(ui, &t!(text, "about-title", version = env!("CARGO_PKG_VERSION")));
    });
    ui.add_space(size::SPACE_M);
    list_area(ui, "about", 260.0).show(ui, |ui| {
        paragraph(ui, &t!(text, "about-text"));
        part(ui, &t!(text, "about-score-title"), &t!(text, "about-score"));
        if let Some(document) = document {
            let questionnaire = document.questionnaire();
            let named = t!(
                text,
                "about-questionnaire",
                title = &questionnaire.title,
                version = &questionnaire.version,
            );
            part(ui, &t!(text, "about-source"), &named);
            paragraph(ui, &questionnaire.source);
        } else {
            part(ui, &t!(text, "about-sources-title"), &t!(text, "about-sources"));
        }
        part(ui, &t!(text, "about-licences-title"), &t!(text, "about-licences"));
        paragraph(ui, &t!(text, "about-libraries"));
        ui.add_space(size::SPACE);
        small(ui, t!(text, "about-mark"));
    });
    close_ui(ui, cx, out, |ui, out| {
        if link_button(ui, &t!(text, "command-keys")).clicked() {
            out.push(Action::Run(Command::ShowKeys));
        }
    });
}

fn part(ui: &mut Ui, title: &str, words: &str) {
    ui.add_space(size::SPACE_M);
    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
    paragraph(ui, words);
}

fn paragraph(ui: &mut Ui, words: &str) {
    ui.add(Label::new(words).wrap());
}
