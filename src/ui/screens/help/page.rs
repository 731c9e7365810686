//! One page of the help.

use eframe::egui::{self, RichText, Ui};

use crate::t;
use crate::text::help::{Block, Span, Target, Topic};
use crate::text::{Term, TermGroup};
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{flush_button, heading, page_heading, term_as, terms_after};

/// Draws a page, and under it the words that it is about.
pub(super) fn ui(ui: &mut Ui, topic: Topic, cx: &Cx<'_>, out: &mut Actions) {
    let Some(page) = cx.text.help_page(topic) else {
        return;
    };
    page_heading(ui, &page.title);
    ui.spacing_mut().item_spacing.y = size::SPACE_XS + 2.0;
    for (index, block) in page.blocks.iter().enumerate() {
        ui.push_id(index, |ui| block_ui(ui, block, cx, out));
        // A list ends as a paragraph does.
        let is_last = !matches!(page.blocks.get(index + 1), Some(Block::Bullet(_)));
        if is_last && matches!(block, Block::Bullet(_)) {
            ui.add_space(size::SPACE_XS);
        }
    }
    let words = words_of(topic);
    if !words.is_empty() {
        ui.add_space(size::SPACE_L);
        ui.separator();
        terms_after(ui, &t!(cx.text, "help-words"), words, cx, out);
    }
}

/// The words that belong to a topic.
fn words_of(topic: Topic) -> &'static [Term] {
    match topic {
        Topic::GettingStarted | Topic::Answering => TermGroup::Answering.terms(),
        Topic::Results => TermGroup::Results.terms(),
        Topic::Team => TermGroup::Team.terms(),
        Topic::Plan => TermGroup::Plan.terms(),
        Topic::Laws => TermGroup::Frameworks.terms(),
        Topic::Reports => &[Term::Report, Term::Brand],
        Topic::Portfolio => &[Term::Portfolio, Term::Benchmark, Term::Median],
        Topic::Files => &[Term::Assessment, Term::Backup, Term::Encryption, Term::Merge],
        Topic::Keyboard | Topic::Privacy | Topic::Instrument => &[],
    }
}

fn block_ui(ui: &mut Ui, block: &Block, cx: &Cx<'_>, out: &mut Actions) {
    match block {
        Block::Heading(words) => {
            ui.add_space(size::SPACE_M);
            heading(ui, words);
        }
        Block::Paragraph(spans) => {
            spans_ui(ui, spans, cx, out);
            ui.add_space(size::SPACE_XS);
        }
        Block::Bullet(spans) => {
            ui.horizontal_top(|ui| {
                ui.label(RichText::new("•").color(cx.palette.text_subdued));
                ui.vertical(|ui| spans_ui(ui, spans, cx, out));
            });
        }
    }
}

/// Runs of words in one paragraph that wraps.
fn spans_ui(ui: &mut Ui, spans: &[Span], cx: &Cx<'_>, out: &mut Actions) {
    // The first line would be as high as a button, and the others as high as words.
    let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 0.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        for span in spans {
            match span {
                Span::Plain(words) => drop(ui.label(words)),
                Span::Bold(words) => {
                    ui.label(RichText::new(words).font(strong(size::TEXT_BODY)));
                }
                Span::Link(words, Target::Term(term)) => {
                    let words = RichText::new(words).color(cx.palette.text);
                    term_as(ui, *term, words, cx, out);
                }
                Span::Link(words, Target::Page(topic)) => {
                    if flush_button(ui, words).clicked() {
                        out.push(Action::ReadHelp(*topic));
                    }
                }
            }
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}
