//! The settings: how the window looks, who answers, how work is kept safe, where things lie, and which
//! questionnaires are at hand. Everything applies at once.

mod folders;
mod look;
mod packs;
mod safety;

use eframe::egui::Ui;

use super::help::hints_again_ui;
use super::language::language_ui;
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, card, card_gap, flush_button, heading, page, page_heading, page_scroll, small, stacks,
    subdued, terms,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: Option<&Document>, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "settings", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "settings-title"));
            subdued(ui, t!(text, "settings-intro"));
            ui.add_space(size::SPACE);
            stacks(ui, |ui, stack| match stack {
                0 => person_ui(ui, document, view, cx, out),
                _ => work_ui(ui, view, cx, out),
            });
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// What is about whoever sits here.
fn person_ui(
    ui: &mut Ui,
    document: Option<&Document>,
    view: &View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    section(ui, cx, &t!(text, "settings-look"), |ui| look::ui(ui, view, cx, out));
    section(ui, cx, &t!(text, "settings-language"), |ui| language_ui(ui, cx, out));
    section(ui, cx, &t!(text, "settings-me"), |ui| {
        me_ui(ui, cx, out);
        shown_as_ui(ui, document, cx);
    });
    section(ui, cx, &t!(text, "settings-keys"), |ui| {
        subdued(ui, t!(text, "settings-keys-hint"));
        if button(ui, Icon::Keyboard, &t!(text, "command-keys")).clicked() {
            out.push(Action::Run(Command::ShowKeys));
        }
    });
    section(ui, cx, &t!(text, "settings-hints"), |ui| {
        subdued(ui, t!(text, "hints-again-hint"));
        hints_again_ui(ui, flush_button, cx, out);
    });
}

/// What is about work and where it lies.
fn work_ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    section(ui, cx, &t!(text, "settings-safety"), |ui| safety::ui(ui, view, cx, out));
    section(ui, cx, &t!(text, "settings-packs"), |ui| {
        terms(ui, &[Term::Questionnaire, Term::Framework], cx, out);
        packs::ui(ui, cx, out);
    });
    section(ui, cx, &t!(text, "settings-folders"), |ui| folders::packs_ui(ui, cx, out));
    section(ui, cx, &t!(text, "settings-files"), |ui| folders::files_ui(ui, cx, out));
}

fn section(ui: &mut Ui, cx: &Cx<'_>, title: &str, add_contents: impl FnOnce(&mut Ui)) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, title);
        ui.add_space(size::SPACE_XS);
        add_contents(ui);
    });
    card_gap(ui);
}

/// As whom the open document is shown, where that is somebody else: the sample has its own people.
fn shown_as_ui(ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>) {
    let shown = document.and_then(|document| document.me()).map(|(_, member)| &member.name);
    let mine = cx.settings.me.as_ref().map(|me| &me.name);
    if let Some(name) = shown.filter(|name| mine != Some(*name)) {
        small(ui, t!(cx.text, "settings-me-shown", name = name));
    }
}

/// The name and the function that answers are recorded with.
fn me_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(me) = &cx.settings.me else {
        subdued(ui, t!(text, "settings-me-nobody"));
        if button(ui, Icon::Person, &t!(text, "settings-me-say")).clicked() {
            out.push(Action::AskWho);
        }
        return;
    };
    subdued(ui, t!(text, "settings-me-is", name = &me.name));
    if let Some(function) = &me.function {
        let known = cx.packs.listing().iter().find_map(|pack| {
            let questionnaire = cx.packs.questionnaire(&pack.id)?;
            let found = questionnaire.functions.iter().find(|known| known.id == *function)?;
            Some(found.name.clone())
        });
        let name = known.unwrap_or_else(|| function.to_string());
        small(ui, t!(text, "settings-me-function", function = name));
    }
    if button(ui, Icon::Person, &t!(text, "settings-me-change")).clicked() {
        out.push(Action::AskWho);
    }
}
