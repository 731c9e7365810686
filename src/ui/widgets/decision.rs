//! What the team has decided on an item, or the form in which it does.

use eframe::egui::{self, Key, Label, RichText, TextEdit, Ui};

use super::{choice_row_focused, icon_line, primary_button, small};
use crate::model::{Decision, Item, Level, Outcome};
use crate::ops::member_name;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{DecisionDraft, Document};
use crate::ui::theme::{size, strong};

/// An outcome in words.
pub fn outcome_words(outcome: Outcome, document: &Document, cx: &Cx<'_>) -> String {
    match outcome {
        Outcome::Level(level) => super::level_words(level, document),
        Outcome::NotApplicable => t!(cx.text, "state-not-applicable"),
    }
}

/// A decision with its rationale, who recorded it and when, and the way back.
pub fn decided_ui(
    ui: &mut Ui,
    item: &Item,
    decision: &Decision,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    egui::Frame::new()
        .fill(cx.palette.surface_sunken)
        .corner_radius(size::RADIUS)
        .inner_margin(egui::Margin::same(10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let outcome = outcome_words(decision.outcome, document, cx);
            icon_line(
                ui,
                Icon::Verified,
                cx.palette.positive,
                &t!(text, "decided", outcome = outcome),
            );
            ui.add(Label::new(&decision.rationale).wrap());
            let who = member_name(document.assessment(), &decision.by, text);
            let at = text.moment(decision.at, cx.zone);
            small(ui, t!(text, "decided-by", name = who, at = at));
            let name = t!(text, "decision-reopen-name", item = item.id.as_str());
            let button = ui.button(t!(text, "decision-reopen"));
            super::named(&button, egui::accesskit::Role::Button, &name);
            super::take_focus(&button, ("decided", item.id.as_str()));
            if super::hint(button.clone(), t!(text, "decision-reopen-hint")).clicked() {
                super::hand_on_focus_of(ui, &button, ("decide", item.id.as_str()));
                out.push(Action::Reopen(item.id.clone()));
            }
        });
}

/// The form: a level or not applicable, and why.
pub fn decide_ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    draft: &mut DecisionDraft,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let mut mine = draft.clone();
    if mine.item.as_ref() != Some(&item.id) {
        // What is begun on one item is not shown, or recorded, on another.
        mine = DecisionDraft { item: Some(item.id.clone()), ..DecisionDraft::default() };
    }
    ui.push_id(("decision", item.id.as_str()), |ui| {
        let title = t!(text, "decision-title", item = item.id.as_str());
        ui.label(RichText::new(t!(text, "decision-heading")).font(strong(size::TEXT_BODY)));
        let top = document.questionnaire().top_level().0;
        let mut choices: Vec<(Outcome, String)> = (0..=top)
            .map(|level| (Outcome::Level(Level(level)), super::level_words(Level(level), document)))
            .collect();
        choices.push((Outcome::NotApplicable, t!(text, "state-not-applicable")));
        if let Some(picked) =
            choice_row_focused(ui, &title, mine.outcome, &choices, ("decide", item.id.as_str()))
        {
            mine.outcome = picked;
        }
        let field = ui
            .add(
                TextEdit::multiline(&mut mine.rationale)
                    .id_salt("rationale")
                    .desired_rows(2)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(text, "decision-rationale-hint")),
            )
            .accessible_name(t!(text, "decision-rationale"));
        let ready = mine.outcome.is_some() && !mine.rationale.trim().is_empty();
        let enter = field.has_focus()
            && ui.input(|input| input.modifiers.command && input.key_pressed(Key::Enter));
        let label = t!(text, "decision-record");
        let button = ui.add_enabled_ui(ready, |ui| primary_button(ui, &label)).inner;
        if let Some(outcome) = mine.outcome
            && ready
            && (button.clicked() || enter)
        {
            super::hand_on_focus(ui, ("decided", item.id.as_str()));
            let rationale = mine.rationale.trim().to_owned();
            out.push(Action::Decide(item.id.clone(), outcome, rationale));
        }
    });
    let is_begun = mine.outcome.is_some() || !mine.rationale.is_empty();
    if is_begun || draft.item.as_ref() == Some(&item.id) {
        *draft = mine;
    }
}
