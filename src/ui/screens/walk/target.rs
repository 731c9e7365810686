//! What is aimed at for an item, and the answer of last time that waits to be confirmed.

use eframe::egui::Ui;

use super::question::Editor;
use crate::model::{AnswerKey, Carried, Change, Grouping, Item, Level, Response};
use crate::t;
use crate::ui::action::Action;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::size;
use crate::ui::widgets::{button, callout, choice_row_wrapped, icon_line, small, subheading};

/// The target, which can be set for this item alone.
pub(super) fn ui(ui: &mut Ui, item: &Item, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let text = cx.text;
    let document = editor.document;
    let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
    ui.add_space(size::SPACE_L);
    let name = t!(text, "walk-target");
    subheading(ui, &name);
    let top = questionnaire.top_level();
    let levels: Vec<(Level, String)> =
        (0..=top.0).map(|level| (Level(level), level.to_string())).collect();
    let target = assessment.target(item, questionnaire);
    if let Some(picked) = choice_row_wrapped(ui, &name, Some(target), &levels) {
        let change = Change::target(assessment, &item.id, picked);
        editor.out.push(Action::Edit(vec![change], Grouping::Separate));
    }
    let is_own = assessment.targets.contains_key(&item.id);
    small(ui, if is_own { t!(text, "walk-target-own") } else { t!(text, "walk-target-general") });
}

/// What this member said last time. It doesn't count until it is confirmed or answered anew.
pub(super) fn last_time_ui(ui: &mut Ui, item: &Item, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let text = cx.text;
    let assessment = editor.document.assessment();
    colleagues_ui(ui, item, cx, editor);
    let Some(key) = editor.key.clone() else {
        return;
    };
    let Some(last) = assessment.last_answer(&key) else {
        return;
    };
    let said = match &last.response {
        Some(Response::Level(level)) => t!(text, "last-time-level", level = level.0),
        Some(Response::NotApplicable(reason)) => {
            t!(text, "last-time-not-applicable", reason = reason)
        }
        Some(Response::Unknown) | None => t!(text, "last-time-unknown"),
    };
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        icon_line(ui, Icon::Info, cx.palette.attention, &said);
        if !last.note.is_empty() {
            small(ui, &last.note);
        }
        ui.add_space(size::SPACE_XS);
        if button(ui, Icon::Check, &t!(text, "last-time-confirm")).clicked() {
            let change = assessment.confirmation(&Carried::Answer(key), cx.now);
            editor.out.extend(change.map(|change| Action::Edit(vec![change], Grouping::Separate)));
        }
    });
    ui.add_space(size::SPACE);
}

/// What colleagues said last time and have not confirmed yet.
fn colleagues_ui(ui: &mut Ui, item: &Item, cx: &Cx<'_>, editor: &Editor<'_>) {
    let text = cx.text;
    let assessment = editor.document.assessment();
    let Some(last) = &assessment.last_time else {
        return;
    };
    for member in last.answers.get(&item.id).into_iter().flat_map(|of| of.keys()) {
        let key = AnswerKey::new(&item.id, member);
        let Some(answer) =
            assessment.last_answer(&key).filter(|_| editor.key.as_ref() != Some(&key))
        else {
            continue;
        };
        let known = assessment.members.get(member).or_else(|| last.members.get(member));
        let name = known.map_or(member.as_str(), |member| member.name.as_str());
        let said = match &answer.response {
            Some(Response::Level(level)) => level.to_string(),
            Some(Response::NotApplicable(_)) => t!(text, "state-not-applicable"),
            Some(Response::Unknown) | None => t!(text, "state-unknown"),
        };
        small(ui, t!(text, "last-time-colleague", name = name, said = said));
    }
}
