//! The search over pages and glossary.

use eframe::egui::accesskit::Role;
use eframe::egui::{Label, Ui};

use super::glossary::entry_ui;
use crate::ops::glossary::GlossarySection;
use crate::t;
use crate::text::help::{Block, Page};
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::state::HelpView;
use crate::ui::theme::size;
use crate::ui::widgets::{flush_button, heading, page_heading, subdued};

/// Draws what contains every word that is searched for: entries first, then pages.
pub(super) fn ui(
    ui: &mut Ui,
    sections: &[GlossarySection],
    help: &HelpView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let words: Vec<String> = help.search.split_whitespace().map(str::to_lowercase).collect();
    page_heading(ui, &t!(text, "help-found", words = help.search.trim()));
    let pages: Vec<(&Page, &Block)> =
        text.help().iter().filter_map(|page| Some((page, first_of(page, &words)?))).collect();
    let mut entries: Vec<_> = sections
        .iter()
        .flat_map(|section| &section.entries)
        .filter(|entry| entry.contains(&words))
        .collect();
    // A word that is searched for by its name comes before those that mention it.
    entries.sort_by_key(|entry| {
        let word = entry.word.to_lowercase();
        !words.iter().all(|searched| word.contains(searched.as_str()))
    });
    if pages.is_empty() && entries.is_empty() {
        subdued(ui, t!(text, "help-nothing-found"));
        return;
    }
    if !entries.is_empty() {
        ui.add_space(size::SPACE_M);
        heading(ui, &t!(text, "glossary-title"));
        for entry in entries {
            entry_ui(ui, entry, false, cx);
        }
    }
    if !pages.is_empty() {
        ui.add_space(size::SPACE_M);
        heading(ui, &t!(text, "help-pages"));
    }
    for (page, block) in pages {
        ui.push_id(page.topic.code(), |ui| {
            // The same titles stand in the list of pages at the side.
            spoken::part(ui, Role::Group, &t!(text, "help-pages"));
            if flush_button(ui, &page.title).clicked() {
                out.push(Action::ReadHelp(page.topic));
            }
            ui.add(Label::new(block.words()).wrap());
            ui.add_space(size::SPACE);
        });
    }
}

/// The first part of a page that contains all words, or where they are only there together, the
/// first that contains one of them.
fn first_of<'a>(page: &'a Page, words: &[String]) -> Option<&'a Block> {
    let contains = |text: &str, word: &String| text.to_lowercase().contains(word.as_str());
    let all = |text: &str| words.iter().all(|word| contains(text, word));
    let any = |text: &str| words.iter().any(|word| contains(text, word));
    let of = |holds: &dyn Fn(&str) -> bool| page.blocks.iter().find(|block| holds(&block.words()));
    of(&all).or_else(|| {
        let whole: Vec<String> = page.blocks.iter().map(Block::words).collect();
        let whole = format!("{} {}", page.title, whole.join(" "));
        if all(&whole) { of(&any).or_else(|| page.blocks.first()) } else { None }
    })
}
