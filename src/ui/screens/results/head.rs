//! The headline: whose results, and the one sentence to know.

use eframe::egui::{Label, RichText, Ui, accesskit::Role};

use crate::charts::headline;
use crate::ops::figures;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::state::Document;
use crate::ui::theme::{regular, size};
use crate::ui::widgets::{card, heading, level_badge, link_button, page_heading, small, subdued};

/// Draws the headline. It is about everything, whatever part the charts show.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let organisation = &document.assessment().organisation;
    page_heading(ui, &t!(text, "results-title", organisation = organisation));
    let sentence = document.kept(("headline", text.tag()), || {
        figures::headline(&headline(document.questionnaire(), document.scores()), text)
    });
    // Longer lines are hard to follow, however wide the window is.
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::MEASURE * 1.15));
        ui.add(Label::new(RichText::new(sentence.as_str()).font(regular(16.0))).wrap());
    });
    let progress = document.scores().progress;
    let dealt_with = t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked);
    let as_of = t!(text, "results-as-of", date = text.date(cx.today));
    subdued(ui, format!("{dealt_with} · {as_of}"));
    ui.add_space(size::SPACE);
}

/// The first things to do.
pub(super) fn next_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let steps = document.next_steps();
    if steps.is_empty() {
        return;
    }
    let top = document.questionnaire().top_level();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = t!(text, "results-next");
        spoken::part(ui, Role::Group, &title);
        heading(ui, &title);
        for step in steps {
            ui.separator();
            ui.horizontal_top(|ui| {
                level_badge(ui, step.action.from, top, 24.0);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let name = format!("{} {}", step.action.item, step.title);
                    ui.scope(|ui| {
                        ui.spacing_mut().interact_size.y = 0.0;
                        ui.spacing_mut().button_padding = eframe::egui::Vec2::ZERO;
                        if link_button(ui, &name).clicked() {
                            out.push(Action::GoToItem(step.action.item.clone()));
                        }
                    });
                    let words = figures::step_words(&step.action, document.questionnaire(), text);
                    ui.add(Label::new(words).wrap());
                    let reason = figures::step_reason(step, document.questionnaire(), text);
                    if !reason.is_empty() {
                        small(ui, reason);
                    }
                });
            });
        }
    });
}
