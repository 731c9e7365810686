//! One item: the question, its levels as cards, and what goes with an answer.

use eframe::egui::{self, RichText, TextEdit, Ui, UiBuilder, accesskit::Role};

use super::{evidence, target, team};
use crate::model::{
    Answer, AnswerKey, Change, Confidence, Coverage, Grouping, Item, Level, Response,
};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, callout, choice_row_wrapped, flush_ui, icon_line, interview_ui, landing_label,
    level_card, small, subdued, subheading, tag, terms,
};

/// What a change to the answer needs: the document to read, whose answer it is, where to push.
pub(super) struct Editor<'a> {
    pub document: &'a Document,
    pub key: Option<AnswerKey>,
    pub out: &'a mut Actions,
}

impl Editor<'_> {
    /// Pushes a change, or asks first who answers.
    pub(super) fn change(
        &mut self,
        grouping: Grouping,
        make: impl FnOnce(&Document, &AnswerKey) -> Change,
    ) {
        self.changes(grouping, |document, key| vec![make(document, key)]);
    }

    /// Pushes changes that belong together, or asks first who answers.
    pub(super) fn changes(
        &mut self,
        grouping: Grouping,
        make: impl FnOnce(&Document, &AnswerKey) -> Vec<Change>,
    ) {
        match &self.key {
            Some(key) => self.out.push(Action::Edit(make(self.document, key), grouping)),
            None => self.out.push(Action::AskWho),
        }
    }
}

/// Draws the item.
pub(super) fn ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let questionnaire = document.questionnaire();
    let answer = document.my_answer(&item.id).cloned().unwrap_or_default();
    let key = document.me.as_ref().map(|me| AnswerKey::new(&item.id, me));
    let shown = document.walk_shown(view.walk_shown);
    ui.push_id(item.id.as_str(), |ui| {
        interview_ui(ui, document, cx, out);
        ui.horizontal_wrapped(|ui| {
            tag(ui, item.id.as_str(), palette.text, palette.surface_sunken);
            if let Some(domain) = questionnaire.domain(&item.domain) {
                // As far behind the dot as before it.
                ui.spacing_mut().item_spacing.x = size::SPACE_XS;
                small(ui, format!("{}\u{a0}·", domain.name)).on_hover_text(&domain.summary);
            }
            // What weighs more would be answered with that in mind.
            if item.critical && document.have_answered(&item.id) {
                tag(ui, &t!(text, "question-critical"), palette.attention, palette.attention_soft)
                    .on_hover_text(t!(text, "question-critical-hint"));
            }
            if let Some(index) = document.place_in_walk(&item.id, shown) {
                let all = document.count_walked(shown);
                let place = t!(text, "question-place", place = index + 1, all = all);
                small(ui, place);
            }
        });
        let prompt = RichText::new(&item.prompt).font(strong(22.0)).color(palette.text);
        let heading = landing_label(ui, prompt);
        ui.ctx().accesskit_node_builder(heading.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(item.prompt.clone());
            node.set_level(1);
        });
        small(ui, &item.title);
        ui.add_space(size::SPACE);

        let mut editor = Editor { document, key, out };
        target::last_time_ui(ui, item, cx, &mut editor);
        if answer.needs_confirmation(item) {
            confirm_ui(ui, item, cx, &mut editor);
        }
        levels_ui(ui, item, &answer, document, &mut editor);
        other_answers_ui(ui, &answer, view, cx, &mut editor);
        let out = editor.out;
        let key = editor.key;
        team::entered_by_ui(ui, item, document, cx);
        standing_ui(ui, item, document, cx, out);
        team::set_aside_ui(ui, item, document, cx, out);

        let mut editor = Editor { document, key, out };
        if matches!(answer.response, Some(Response::Level(level)) if level > Level(0))
            || !answer.evidence.is_empty()
            || answer.coverage.is_some()
        {
            ui.add_space(size::SPACE_L);
            ratings_ui(ui, &answer, cx, &mut editor);
            ui.add_space(size::SPACE_L);
            evidence::ui(ui, &item.id, &answer, view, cx, &mut editor);
            team::sample_ui(ui, item, document, cx);
        }
        ui.add_space(size::SPACE_L);
        note_ui(ui, &answer, cx, &mut editor);
        target::ui(ui, item, cx, &mut editor);
    });
}

/// The answer was given to an earlier meaning of the item: asks to confirm it.
fn confirm_ui(ui: &mut Ui, item: &Item, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        icon_line(ui, Icon::Info, cx.palette.attention, &t!(text, "confirm-answer"));
        ui.add_space(size::SPACE_XS);
        if button(ui, Icon::Verified, &t!(text, "confirm-answer-button")).clicked() {
            editor.change(Grouping::Separate, |document, key| {
                Change::meaning(document.assessment(), key, item.meaning)
            });
        }
    });
    ui.add_space(size::SPACE);
}

fn levels_ui(
    ui: &mut Ui,
    item: &Item,
    answer: &Answer,
    document: &Document,
    editor: &mut Editor<'_>,
) {
    let questionnaire = document.questionnaire();
    let top = questionnaire.top_level();
    let group = UiBuilder::new()
        .id_salt("levels")
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(&item.prompt);
    ui.scope_builder(group, |ui| {
        ui.spacing_mut().item_spacing.y = size::SPACE;
        for (index, (descriptor, step)) in item.levels.iter().zip(&questionnaire.scale).enumerate()
        {
            let level = Level(u8::try_from(index).unwrap_or(u8::MAX));
            let selected = answer.response == Some(Response::Level(level));
            if level_card(ui, level, top, &step.name, descriptor, selected).clicked() {
                editor.change(Grouping::Separate, |document, key| {
                    Change::response(document.assessment(), key, Some(Response::Level(level)))
                });
            }
        }
    });
}

/// Don't know, not applicable with a reason, flag, and taking the answer back.
fn other_answers_ui(
    ui: &mut Ui,
    answer: &Answer,
    view: &mut View,
    cx: &Cx<'_>,
    editor: &mut Editor<'_>,
) {
    let text = cx.text;
    let unknown = answer.response == Some(Response::Unknown);
    let reason = match &answer.response {
        Some(Response::NotApplicable(reason)) => Some(reason.clone()),
        _ => None,
    };
    ui.horizontal_wrapped(|ui| {
        if toggle(ui, Icon::Help, &t!(text, "question-unknown"), unknown, cx).clicked() {
            let response = (!unknown).then_some(Response::Unknown);
            editor.change(Grouping::Separate, |document, key| {
                Change::response(document.assessment(), key, response)
            });
        }
        let label = t!(text, "question-not-applicable");
        if toggle(ui, Icon::Block, &label, reason.is_some(), cx).clicked() {
            let response = reason.is_none().then(|| Response::NotApplicable(String::new()));
            view.focus_reason = response.is_some();
            editor.change(Grouping::Separate, |document, key| {
                Change::response(document.assessment(), key, response)
            });
        }
        if toggle(ui, Icon::Flag, &t!(text, "question-flag"), answer.flagged, cx).clicked() {
            editor.change(Grouping::Separate, |document, key| {
                Change::toggle_flag(document.assessment(), key)
            });
        }
        if answer.response.is_some() && clear_ui(ui, &t!(text, "question-clear"), cx) {
            editor.change(Grouping::Separate, |document, key| {
                Change::response(document.assessment(), key, None)
            });
        }
    });
    terms(ui, &[Term::Level, Term::Unknown, Term::NotApplicable], cx, editor.out);
    let Some(mut reason) = reason else {
        return;
    };
    let label = ui.label(t!(text, "question-reason"));
    let field = ui
        .add(
            TextEdit::multiline(&mut reason)
                .id_salt("reason")
                .desired_rows(2)
                .desired_width(f32::INFINITY)
                .hint_text(t!(text, "question-reason-hint")),
        )
        .labelled_by(label.id);
    if std::mem::take(&mut view.focus_reason) {
        field.request_focus();
    }
    if reason.trim().is_empty() {
        let palette = &cx.palette;
        icon_line(ui, Icon::Warning, palette.attention, &t!(text, "question-reason-missing"));
    }
    if field.changed() {
        editor.change(Grouping::Typing, |document, key| {
            Change::response(document.assessment(), key, Some(Response::NotApplicable(reason)))
        });
    }
    if field.lost_focus() {
        editor.out.push(Action::StopTyping);
    }
}

/// Takes the answer back; its words stay in one line.
fn clear_ui(ui: &mut Ui, words: &str, cx: &Cx<'_>) -> bool {
    let words = RichText::new(words).color(cx.palette.accent);
    let button = egui::Button::new(words).wrap_mode(egui::TextWrapMode::Extend);
    flush_ui(ui, button).clicked()
}

fn toggle(ui: &mut Ui, icon: Icon, label: &str, on: bool, cx: &Cx<'_>) -> egui::Response {
    let palette = &cx.palette;
    let ink = if on { palette.accent } else { palette.text };
    let mut button = egui::Button::image_and_text(icon.image(ink), RichText::new(label).color(ink));
    if on {
        button = button.fill(palette.accent_soft).stroke(egui::Stroke::new(1.5, palette.accent));
    }
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, on, label));
    response
}

/// What the team's answers come to, where that is not simply what I said.
fn standing_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    let Some(score) = document.shown_score(&item.id) else {
        return;
    };
    let (Some(claimed), Some(supported)) = (score.claimed, score.supported) else {
        return;
    };
    let answers = document
        .assessment()
        .answers_to(&item.id)
        .filter(|(_, answer)| answer.counted_response().is_some())
        .count();
    ui.add_space(size::SPACE);
    let mine =
        document.my_answer(&item.id).is_some_and(|answer| answer.counted_response().is_some());
    if answers > usize::from(mine) {
        // The team's level is not what this member chose; say whose it is.
        if !mine {
            subdued(ui, t!(text, "question-not-yours"));
        }
        subdued(ui, t!(text, "question-team", answers = answers));
    }
    if let Some(cap) = score.cap {
        callout(palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let line = t!(
                text,
                "question-capped",
                claimed = claimed.0,
                supported = supported.0,
                reason = text.cap_reason(cap),
            );
            icon_line(ui, Icon::Warning, palette.attention, &line);
            terms(ui, &[Term::Claimed, Term::Supported, Term::Cap], cx, out);
        });
    } else {
        let line = t!(text, "question-supported", level = supported.0);
        icon_line(ui, Icon::Verified, palette.positive, &line);
    }
    if score.disputed {
        icon_line(ui, Icon::Forum, palette.attention, &t!(text, "question-disputed"));
    }
}

fn ratings_ui(ui: &mut Ui, answer: &Answer, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let text = cx.text;
    let coverage = t!(text, "question-coverage");
    subheading(ui, &coverage);
    let choices = Coverage::ALL.map(|coverage| (coverage, text.coverage(coverage)));
    if let Some(picked) = choice_row_wrapped(ui, &coverage, answer.coverage, &choices) {
        editor.change(Grouping::Separate, |document, key| {
            Change::coverage(document.assessment(), key, picked)
        });
    }
    ui.add_space(size::SPACE);
    let confidence = t!(text, "question-confidence");
    subheading(ui, &confidence);
    let choices = Confidence::ALL.map(|confidence| (confidence, text.confidence(confidence)));
    if let Some(picked) = choice_row_wrapped(ui, &confidence, answer.confidence, &choices) {
        editor.change(Grouping::Separate, |document, key| {
            Change::confidence(document.assessment(), key, picked)
        });
    }
    terms(ui, &[Term::Coverage, Term::Confidence, Term::Evidence], cx, editor.out);
}

fn note_ui(ui: &mut Ui, answer: &Answer, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let text = cx.text;
    let label = subheading(ui, &t!(text, "question-note"));
    let mut note = answer.note.clone();
    let field = ui
        .add(
            TextEdit::multiline(&mut note)
                .id_salt("note")
                .desired_rows(3)
                .desired_width(f32::INFINITY)
                .hint_text(t!(text, "question-note-hint")),
        )
        .labelled_by(label.id);
    if field.changed() {
        editor.change(Grouping::Typing, |document, key| {
            Change::note(document.assessment(), key, note)
        });
    }
    if field.lost_focus() {
        editor.out.push(Action::StopTyping);
    }
}

/// A button that adds something to a list.
pub(super) fn add_button(ui: &mut Ui, label: &str) -> egui::Response {
    button(ui, Icon::Add, label)
}
