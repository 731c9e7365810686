//! The help: pages, the glossary, and a search over both. All of it is in the program; nothing is
//! fetched.

mod glossary;
mod page;
mod search;

use std::rc::Rc;

use eframe::egui::{self, Button, Frame, Key, Margin, Modifiers, Panel, Response, ScrollArea, Ui};

use crate::ops::find_questionnaire;
use crate::ops::glossary::{GlossarySection, glossary as all_words};
use crate::t;
use crate::ui::action::{Action, Actions, HelpAction};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, FIRST_STEPS, HelpPlace, HelpView, View};
use crate::ui::theme::size;
use crate::ui::widgets::{button, icon_button, line_edit, link_button, scrolled, text_page};

/// The list of pages at the left.
const LIST: f32 = 236.0;

/// Draws the screen.
pub fn ui(
    ui: &mut Ui,
    document: Option<&Document>,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if view.dialog.is_none() && !view.keyboard_held {
        escape(ui, &mut view.help, out);
    }
    let help = &mut view.help;
    let side = Frame::new().fill(cx.palette.surface_sunken).inner_margin(Margin::same(12));
    Panel::left("help topics")
        .frame(side)
        .resizable(false)
        .exact_size(LIST)
        .show(ui, |ui| list_ui(ui, help, cx, out));
    let mut area = ScrollArea::vertical().id_salt("help").auto_shrink(false);
    if std::mem::take(&mut help.scroll_to_top) {
        area = area.vertical_scroll_offset(0.0);
    }
    scrolled(ui, area, |ui| {
        text_page(ui, |ui| {
            ui.add_space(size::SPACE_L);
            back_ui(ui, cx, out);
            content_ui(ui, document, help, cx, out);
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// One key: it empties the search, and else goes back to where one came from.
fn escape(ui: &Ui, help: &mut HelpView, out: &mut Actions) {
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        if help.search.is_empty() {
            out.push(Action::Help(HelpAction::Leave));
        } else {
            help.search.clear();
        }
    }
}

fn content_ui(
    ui: &mut Ui,
    document: Option<&Document>,
    help: &mut HelpView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if !help.search.trim().is_empty() {
        search::ui(ui, &sections(document, cx), help, cx, out);
        return;
    }
    match help.place {
        HelpPlace::Page(topic) => page::ui(ui, topic, cx, out),
        HelpPlace::Glossary => glossary::ui(ui, &sections(document, cx), help, cx),
    }
}

/// The glossary, with the words of the open questionnaire, or of the built-in one.
fn sections(document: Option<&Document>, cx: &Cx<'_>) -> Rc<Vec<GlossarySection>> {
    let frameworks = &cx.packs.frameworks().list;
    match document {
        Some(document) => document.kept(("glossary", cx.text.tag()), || {
            all_words(Some(document.questionnaire()), frameworks, cx.text)
        }),
        None => {
            let built_in = find_questionnaire(cx.packs, None).ok();
            Rc::new(all_words(built_in.as_deref(), frameworks, cx.text))
        }
    }
}

fn back_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    if button(ui, Icon::Back, &t!(cx.text, "help-back")).clicked() {
        out.push(Action::Help(HelpAction::Leave));
    }
    ui.add_space(size::SPACE);
}

fn list_ui(ui: &mut Ui, help: &mut HelpView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal(|ui| {
        let clear = if help.search.is_empty() { 0.0 } else { size::TARGET + size::SPACE };
        let width = ui.available_width() - clear;
        let field = ui
            .add(
                line_edit(&mut help.search)
                    .id_salt("help search")
                    .hint_text(t!(text, "help-search"))
                    .desired_width(width),
            )
            .accessible_name(t!(text, "help-search"));
        if std::mem::take(&mut help.focus_search) {
            field.request_focus();
        }
        if field.changed() {
            help.scroll_to_top = true;
        }
        if clear > 0.0 && icon_button(ui, Icon::Close, &t!(text, "help-search-clear")).clicked() {
            help.search.clear();
        }
    });
    ui.add_space(size::SPACE);
    ScrollArea::vertical().id_salt("topics").auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let entry = |ui: &mut Ui, name: &str, selected: bool| {
            let size = egui::vec2(ui.available_width(), size::TARGET);
            ui.add_sized(size, Button::selectable(selected, name).right_text(())).clicked()
        };
        let is_shown = |place| help.place == place && help.search.trim().is_empty();
        let mut picked = None;
        for page in text.help() {
            let place = HelpPlace::Page(page.topic);
            if entry(ui, &page.title, is_shown(place)) {
                picked = Some(page.topic);
            }
        }
        let glossary = entry(ui, &t!(text, "glossary-title"), is_shown(HelpPlace::Glossary));
        if let Some(topic) = picked {
            out.push(Action::ReadHelp(topic));
        } else if glossary {
            out.push(Action::Help(HelpAction::Glossary));
        }
        ui.add_space(size::SPACE_M);
        ui.separator();
        if link_button(ui, &Command::FirstSteps.name(text)).clicked() {
            out.push(Action::Run(Command::FirstSteps));
        }
        if link_button(ui, &Command::ShowKeys.name(text)).clicked() {
            out.push(Action::Run(Command::ShowKeys));
        }
        hints_again_ui(ui, link_button, cx, out);
    });
}

/// The way back to hints that were seen; says so where there are none to call back. Drawn as the
/// buttons around it are.
pub fn hints_again_ui(
    ui: &mut Ui,
    draw: fn(&mut Ui, &str) -> Response,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let is_any = cx.settings.hints_seen.iter().any(|code| code != FIRST_STEPS);
    ui.add_enabled_ui(is_any, |ui| {
        let again = draw(ui, &t!(cx.text, "hints-again"));
        if again.on_hover_text(t!(cx.text, "hints-again-hint")).clicked() {
            out.push(Action::Help(HelpAction::ShowHintsAgain));
        }
    });
}
