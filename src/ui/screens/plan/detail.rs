//! One action with everything that can be said about it, and the form that finishes it.

use eframe::egui::{ComboBox, DragValue, Grid, RichText, TextEdit, Ui};

use super::words;
use crate::charts::PlanRow;
use crate::model::{
    ActionId, ActionState, AnswerKey, Change, Coverage, Evidence, Grouping, Level, MemberId,
    PlannedAction,
};
use crate::ops;
use crate::ops::plan::{Finished, finish, makes_circle};
use crate::scoring::needs;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, FinishDraft, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    Today, button, choice_row_wrapped, date_ui, flush_button, icon_button, icon_line, line_edit,
    link_button, primary_button, shut_heading, small, subheading,
};

/// Opens the form that finishes an action.
pub(super) fn begin_finish(row: &PlanRow, document: &Document, view: &mut View) {
    let mine = document.my_answer(&row.action.item);
    view.plan.action = Some(row.id.clone());
    view.plan.finishing = Some(FinishDraft {
        level: row.action.to,
        coverage: mine.and_then(|answer| answer.coverage),
        ..FinishDraft::default()
    });
}

/// Draws the action.
pub(super) fn ui(
    ui: &mut Ui,
    row: &PlanRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let mut changed = row.action.clone();
    let mut grouping = Grouping::Separate;
    if shut_heading(ui, &text.action(&row.id), &t!(text, "action-close")) {
        view.plan.action = None;
        view.plan.finishing = None;
    }
    if flush_button(ui, &row.title).clicked() {
        out.push(Action::GoToItem(row.action.item.clone()));
    }
    ui.label(RichText::new(&row.words).font(strong(size::TEXT_BODY)));
    let questionnaire = document.questionnaire();
    small(ui, words::levels(row.now, row.action.to, text));
    if let Some(needs) = words::needs(&needs(questionnaire, row.action.to), row.action.to, text) {
        small(ui, needs);
    }
    if row.is_reached && row.action.state.is_open() {
        icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "action-reached"));
    }
    ui.add_space(size::SPACE);
    let finishing = view.plan.finishing.is_some();
    if finishing {
        finish_ui(ui, row, document, view, cx, out);
        return;
    }
    if row.action.state.is_open() && primary_button(ui, &t!(text, "action-finish")).clicked() {
        begin_finish(row, document, view);
    }
    ui.add_space(size::SPACE);
    Grid::new("action").num_columns(2).spacing([size::SPACE_M, size::SPACE]).show(ui, |ui| {
        state_ui(ui, &mut changed, cx);
        owner_ui(ui, &mut changed, document, cx);
        date_ui(ui, &mut changed.start, &t!(text, "plan-column-start"), Today::Offered, cx);
        ui.end_row();
        date_ui(ui, &mut changed.due, &t!(text, "plan-column-due"), Today::Not, cx);
        ui.end_row();
        effort_ui(ui, row, &mut changed, cx);
    });
    if changed.start.zip(changed.due).is_some_and(|(start, due)| due < start) {
        icon_line(ui, Icon::Warning, cx.palette.attention, &t!(text, "action-ends-first"));
    }
    after_ui(ui, row, &mut changed, document, cx);
    ui.add_space(size::SPACE);
    let label = subheading(ui, &t!(text, "action-note"));
    let field = ui
        .add(
            TextEdit::multiline(&mut changed.note)
                .desired_rows(3)
                .desired_width(f32::INFINITY)
                .hint_text(t!(text, "action-note-hint")),
        )
        .labelled_by(label.id);
    if field.changed() {
        grouping = Grouping::Typing;
    }
    ui.add_space(size::SPACE);
    if button(ui, Icon::Delete, &t!(text, "action-remove")).clicked() {
        let change = Change::action(document.assessment(), &row.id, None);
        out.push(Action::Edit(vec![change], Grouping::Separate));
        return;
    }
    if changed != row.action {
        let change = Change::action(document.assessment(), &row.id, Some(changed));
        out.push(Action::Edit(vec![change], grouping));
    }
    if field.lost_focus() {
        out.push(Action::StopTyping);
    }
}

fn state_ui(ui: &mut Ui, action: &mut PlannedAction, cx: &Cx<'_>) {
    let text = cx.text;
    let label = ui.label(t!(text, "plan-column-state"));
    let combo = ComboBox::from_id_salt("state").selected_text(text.action_state(action.state));
    ui.label_inputs_by(label.id, |ui| {
        combo.show_ui(ui, |ui| {
            for state in ActionState::ALL {
                // Finishing asks for the new answer, so it has a button of its own.
                if state != ActionState::Done || action.state == ActionState::Done {
                    ui.selectable_value(&mut action.state, state, text.action_state(state));
                }
            }
        });
    });
    if action.state.is_open() {
        action.finished = None;
    }
    ui.end_row();
}

fn owner_ui(ui: &mut Ui, action: &mut PlannedAction, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let assessment = document.assessment();
    let nobody = t!(text, "plan-no-owner");
    let name = |owner: &Option<MemberId>| match owner {
        Some(owner) => ops::member_name(assessment, owner, text),
        None => nobody.clone(),
    };
    let label = ui.label(t!(text, "plan-column-owner"));
    ui.label_inputs_by(label.id, |ui| {
        ComboBox::from_id_salt("owner").selected_text(name(&action.owner)).show_ui(ui, |ui| {
            ui.selectable_value(&mut action.owner, None, nobody.as_str());
            for (id, member) in &assessment.members {
                ui.selectable_value(&mut action.owner, Some(id.clone()), member.name.as_str());
            }
        });
    });
    ui.end_row();
}

fn effort_ui(ui: &mut Ui, row: &PlanRow, action: &mut PlannedAction, cx: &Cx<'_>) {
    let text = cx.text;
    let label = ui.label(t!(text, "plan-column-effort"));
    ui.horizontal(|ui| {
        let mut days = row.days;
        let field = DragValue::new(&mut days)
            .range(0..=999)
            .suffix(t!(text, "days-suffix"))
            .update_while_editing(false);
        if ui.add(field).labelled_by(label.id).changed() {
            action.effort = Some(days);
        }
        if action.effort.is_none() {
            small(ui, t!(text, "action-estimate"));
        } else if link_button(ui, &t!(text, "action-use-estimate")).clicked() {
            action.effort = None;
        }
    });
    ui.end_row();
}

/// What it waits for, and what it could wait for without making a circle.
fn after_ui(
    ui: &mut Ui,
    row: &PlanRow,
    action: &mut PlannedAction,
    document: &Document,
    cx: &Cx<'_>,
) {
    let text = cx.text;
    let assessment = document.assessment();
    let name = t!(text, "plan-column-after");
    subheading(ui, &name);
    let mut gone: Option<ActionId> = None;
    for id in &action.after {
        ui.horizontal(|ui| {
            let title = assessment
                .plan
                .get(id)
                .and_then(|before| document.questionnaire().item(&before.item))
                .map_or("", |item| item.title.as_str());
            small(ui, format!("{} · {title}", text.action(id)));
            if icon_button(ui, Icon::Close, &t!(text, "action-not-after", id = text.action(id)))
                .clicked()
            {
                gone = Some(id.clone());
            }
        });
    }
    if let Some(gone) = gone {
        action.after.remove(&gone);
    }
    let could: Vec<&ActionId> = assessment
        .plan
        .keys()
        .filter(|id| **id != row.id && !action.after.contains(*id))
        .filter(|id| !makes_circle(assessment, &row.id, id))
        .collect();
    if could.is_empty() {
        return;
    }
    let mut picked: Option<ActionId> = None;
    let choose = t!(text, "action-after-choose");
    ui.name_inputs(&name, |ui| {
        ComboBox::from_id_salt("after").selected_text(choose).width(240.0).show_ui(ui, |ui| {
            for id in could {
                ui.selectable_value(&mut picked, Some(id.clone()), text.action(id));
            }
        });
    });
    action.after.extend(picked);
}

/// Finishing asks for the new answer and its evidence.
fn finish_ui(
    ui: &mut Ui,
    row: &PlanRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let Some(draft) = &mut view.plan.finishing else {
        return;
    };
    subheading(ui, &t!(text, "finish-title"));
    small(ui, t!(text, "finish-hint"));
    ui.add_space(size::SPACE);
    let questionnaire = document.questionnaire();
    let levels: Vec<(Level, String)> = questionnaire
        .scale
        .iter()
        .enumerate()
        .filter_map(|(index, step)| {
            let level = Level(u8::try_from(index).ok()?);
            Some((level, format!("{level} {}", step.name)))
        })
        .collect();
    let name = t!(text, "finish-level");
    subheading(ui, &name);
    if let Some(Some(level)) = choice_row_wrapped(ui, &name, Some(draft.level), &levels) {
        draft.level = level;
    }
    if let Some(descriptor) =
        questionnaire.item(&row.action.item).and_then(|item| item.levels.get(draft.level.index()))
    {
        small(ui, descriptor);
    }
    let name = t!(text, "question-coverage");
    subheading(ui, &name);
    let coverages = Coverage::ALL.map(|coverage| (coverage, text.coverage(coverage)));
    if let Some(coverage) = choice_row_wrapped(ui, &name, draft.coverage, &coverages) {
        draft.coverage = coverage;
    }
    let label = subheading(ui, &t!(text, "finish-evidence"));
    let hint = questionnaire
        .item(&row.action.item)
        .and_then(|item| item.evidence.first().cloned())
        .unwrap_or_default();
    ui.add(line_edit(&mut draft.evidence).desired_width(f32::INFINITY).hint_text(hint))
        .labelled_by(label.id);
    let label = subheading(ui, &t!(text, "evidence-checked-by"));
    ui.add(
        line_edit(&mut draft.checked_by)
            .desired_width(f32::INFINITY)
            .hint_text(t!(text, "evidence-checked-by-hint")),
    )
    .labelled_by(label.id);
    if let Some(needs) = words::needs(&needs(questionnaire, draft.level), draft.level, text) {
        small(ui, needs);
    }
    if draft.evidence.trim().is_empty() {
        icon_line(ui, Icon::Warning, cx.palette.attention, &t!(text, "finish-no-evidence"));
    }
    ui.add_space(size::SPACE);
    let mut end = false;
    ui.horizontal(|ui| {
        if primary_button(ui, &t!(text, "finish-button")).clicked() {
            match &document.me {
                Some(me) => {
                    let key = AnswerKey::new(&row.action.item, me);
                    let changes =
                        finish(document.assessment(), &row.id, &key, finished(draft, cx), cx.today);
                    out.push(Action::Edit(changes, Grouping::Separate));
                    end = true;
                }
                None => out.push(Action::AskWho),
            }
        }
        if ui.button(t!(text, "finish-cancel")).clicked() {
            end = true;
        }
    });
    if end {
        view.plan.finishing = None;
    }
}

fn finished(draft: &FinishDraft, cx: &Cx<'_>) -> Finished {
    let title = draft.evidence.trim();
    let evidence = Evidence {
        title: title.to_owned(),
        date: Some(cx.today),
        checked_by: draft.checked_by.trim().to_owned(),
        ..Evidence::default()
    };
    Finished {
        level: draft.level,
        coverage: draft.coverage,
        evidence: (!title.is_empty()).then(|| (ops::new_evidence_id(), evidence)),
    }
}
