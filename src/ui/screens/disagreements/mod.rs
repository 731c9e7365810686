//! What members disagree about, what hangs on it, and the decisions that settle it; then how far
//! they agree at all.

mod agreement;
mod levels;
mod table;

use eframe::egui::{self, RichText, Ui};

use crate::model::Item;
use crate::ops::lists::disagreements_list;
use crate::scoring::{Disagreement, GateSpan, round_half_up};
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{DecisionDraft, Document, Screen, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    answers_side_by_side, button, card, card_gap, decide_ui, decided_ui, flush_button,
    hand_on_focus, heading, help_link, icon_line, in_reading_order, in_view, page, page_heading,
    page_scroll, section_gap, subdued, table_menu, tag, terms, withheld_ui,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "disagreements", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            if withheld_ui(ui, &t!(text, "disagreements-title"), document, cx, out) {
                return;
            }
            if button(ui, Icon::Back, &t!(text, "disagreements-back")).clicked() {
                out.push(Action::Go(Screen::Team));
            }
            ui.add_space(size::SPACE);
            page_heading(ui, &t!(text, "disagreements-title"));
            subdued(ui, t!(text, "disagreements-intro"));
            let words = [Term::Disagreement, Term::Decision, Term::Agreement, Term::Workshop];
            terms(ui, &words, cx, out);
            ui.add_space(size::SPACE);
            list_ui(ui, document, view, cx, out);
            decided_list_ui(ui, document, cx, out);
            agreement::ui(ui, document, cx, out);
            card_gap(ui);
            levels::ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_XXL);
        });
    });
}

fn list_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let list = document.disagreements();
    if list.is_empty() {
        empty_ui(ui, document, cx, out);
        return;
    }
    ui.horizontal(|ui| {
        heading(ui, &t!(text, "disagreements-open", count = list.len()));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            in_reading_order(ui, |ui| {
                let listed = || disagreements_list(list, document.questionnaire(), text);
                table_menu(ui, &t!(text, "list-disagreements"), &listed, cx, out);
                if button(ui, Icon::Groups, &t!(text, "disagreements-workshop")).clicked() {
                    view.workshop.disputed_only = true;
                    out.push(Action::StartWorkshop(list.first().map(|first| first.item.clone())));
                }
            });
        });
    });
    for found in list {
        if let Some(item) = document.questionnaire().item(&found.item) {
            in_view(ui, item.id.as_str(), false, |ui| {
                disagreement_ui(ui, item, found, document, view, cx, out);
            });
            card_gap(ui);
        }
    }
}

/// Nobody disagrees, or nobody can yet.
fn empty_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if document.dots().is_empty() {
            ui.label(RichText::new(t!(text, "disagreements-alone")).font(strong(size::TEXT_BODY)));
            subdued(ui, t!(text, "disagreements-alone-hint"));
            help_link(ui, Topic::Team, cx, out);
            ui.add_space(size::SPACE);
            if button(ui, Icon::Route, &t!(text, "profile-walk")).clicked() {
                out.push(Action::Go(Screen::Walk));
            }
        } else {
            icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "disagreements-none"));
        }
    });
    card_gap(ui);
}

fn disagreement_ui(
    ui: &mut Ui,
    item: &Item,
    found: &Disagreement,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            if flush_button(ui, &format!("{} {}", item.id, item.title)).clicked() {
                out.push(Action::GoToItem(item.id.clone()));
            }
            if item.critical {
                let label = t!(text, "question-critical");
                tag(ui, &label, palette.attention, palette.attention_soft);
            }
            for gate in &found.gates {
                let label = t!(text, "disagreements-gate", stage = gate.stage.as_str());
                tag(ui, &label, palette.attention, palette.attention_soft)
                    .on_hover_text(gate_words(gate, document, cx));
            }
        });
        subdued(ui, score_words(item, found, document, cx));
        for gate in &found.gates {
            icon_line(ui, Icon::Lock, palette.attention, &gate_words(gate, document, cx));
        }
        ui.add_space(size::SPACE_XS);
        answers_side_by_side(ui, item, document, cx);
        ui.add_space(size::SPACE);
        if view.decision.item.as_ref() == Some(&item.id) {
            decide_ui(ui, item, document, &mut view.decision, cx, out);
        } else if button(ui, Icon::Verified, &t!(text, "decision-begin", item = item.id.as_str()))
            .clicked()
        {
            hand_on_focus(ui, ("decide", item.id.as_str()));
            let item = Some(item.id.clone());
            view.decision = DecisionDraft { item, ..DecisionDraft::default() };
        }
    });
}

/// What the domain's score would be, in whole points as everywhere.
fn score_words(item: &Item, found: &Disagreement, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let domain = document.questionnaire().domain(&item.domain);
    let domain = domain.map_or(item.domain.as_str(), |domain| domain.name.as_str());
    match (found.low, found.high) {
        (Some(low), Some(high)) if round_half_up(low) != round_half_up(high) => {
            let (low, high) = (round_half_up(low), round_half_up(high));
            t!(text, "disagreements-score", domain = domain, low = low, high = high)
        }
        (Some(same), _) => {
            t!(text, "disagreements-same-score", domain = domain, score = round_half_up(same))
        }
        _ => t!(text, "disagreements-no-score", domain = domain),
    }
}

fn gate_words(gate: &GateSpan, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let stage = document.questionnaire().stage(&gate.stage);
    let stage = stage.map_or(gate.stage.as_str(), |stage| stage.name.as_str());
    t!(
        text,
        "disagreements-gate-states",
        stage = stage,
        worst = text.gate_state(gate.worst).to_lowercase(),
        best = text.gate_state(gate.best).to_lowercase()
    )
}

/// What was settled, and can be reopened.
fn decided_list_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let decisions = &document.assessment().decisions;
    let decided: Vec<&Item> =
        document.walk_items().filter(|item| decisions.contains_key(&item.id)).collect();
    if decided.is_empty() {
        return;
    }
    section_gap(ui);
    heading(ui, &t!(text, "disagreements-decided", count = decided.len()));
    for item in decided {
        ui.push_id(("decided", item.id.as_str()), |ui| {
            card(&cx.palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                if flush_button(ui, &format!("{} {}", item.id, item.title)).clicked() {
                    out.push(Action::GoToItem(item.id.clone()));
                }
                if let Some(decision) = decisions.get(&item.id) {
                    decided_ui(ui, item, decision, document, cx, out);
                }
                ui.add_space(size::SPACE_XS);
                answers_side_by_side(ui, item, document, cx);
            });
        });
        card_gap(ui);
    }
    section_gap(ui);
}
