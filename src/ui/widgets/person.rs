//! Who answers, and what people said.

use eframe::egui::{ComboBox, Label, RichText, Ui};

use super::super::action::{Action, Actions, TeamAction};
use super::super::cx::Cx;
use super::super::icons::Icon;
use super::super::state::Document;
use super::super::theme::{size, strong};
use super::{
    callout, flush_button, hand_on_focus_of, icon_line, link_button, small, tag, take_focus,
};
use crate::model::{Assignee, Change, Comment, CommentId, Grouping, Part};
use crate::ops::{member_name, team};
use crate::t;

/// Picks who answers a part: as the questionnaire says, a function or a member. As wide as `widest`.
pub fn assignee_picker(
    ui: &mut Ui,
    part: &Part,
    (name, widest): (&str, f32),
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
    let present = assessment.team.assignments.get(part);
    let words = |to: &Assignee| team::assignee_words(to, assessment, questionnaire, text);
    let set = team::set_functions(part, questionnaire);
    let by_questionnaire = team::as_set_words(part, questionnaire, text);
    let shown = present.map_or_else(|| by_questionnaire.clone(), words);
    let mut picked: Option<Option<Assignee>> = None;
    let combo = ComboBox::from_id_salt(("assignee", name));
    let combo = combo.width(widest).truncate().selected_text(&shown);
    let response = combo
        .show_ui(ui, |ui| {
            if ui.selectable_label(present.is_none(), &by_questionnaire).clicked() {
                picked = Some(None);
            }
            let functions = questionnaire.functions.iter();
            let functions = functions.map(|function| Assignee::Function(function.id.clone()));
            let members = assessment.members.keys().map(|id| Assignee::Member(id.clone()));
            for to in functions.chain(members) {
                if ui.selectable_label(present == Some(&to), words(&to)).clicked() {
                    picked = Some(Some(to));
                }
            }
        })
        .response;
    let response = response.on_hover_text(t!(text, "routing-as-set-hint", names = set.join(", ")));
    response.widget_info(|| {
        let mut info =
            eframe::egui::WidgetInfo::labeled(eframe::egui::accesskit::Role::ComboBox, true, name);
        info.current_text_value = Some(shown.clone());
        info
    });
    if let Some(to) = picked {
        let change = Change::assignment(assessment, part, to);
        out.push(Action::Edit(vec![change], Grouping::Separate));
    }
}

/// What somebody said about an item, with the way to deal with it.
pub fn comment_ui(
    ui: &mut Ui,
    id: &CommentId,
    comment: &Comment,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let assessment = document.assessment();
    ui.push_id(id.as_str(), |ui| {
        ui.horizontal_wrapped(|ui| {
            let name = member_name(assessment, &comment.by, text);
            ui.label(RichText::new(name).font(strong(size::TEXT_BODY)));
            small(ui, text.moment(comment.at, cx.zone));
            if comment.mentions.iter().any(|id| document.author() == Some(id)) {
                tag(
                    ui,
                    &t!(text, "comment-mentions-you"),
                    cx.palette.accent,
                    cx.palette.accent_soft,
                );
            }
            if comment.resolved {
                ui.add(Icon::Check.sized(size::ICON_SMALL, cx.palette.text_subdued));
                small(ui, t!(text, "comment-resolved"));
            }
        });
        ui.add(Label::new(&comment.text).wrap());
        let label =
            if comment.resolved { t!(text, "comment-reopen") } else { t!(text, "comment-resolve") };
        let button = flush_button(ui, &label);
        let name = t!(text, "team-for", action = &label, name = &comment.text);
        let button = button.accessible_name(name);
        take_focus(&button, ("comment", id.as_str()));
        if button.clicked()
            && let Some(change) = team::resolve(assessment, id, !comment.resolved)
        {
            hand_on_focus_of(ui, &button, ("comment", id.as_str()));
            out.push(Action::Edit(vec![change], Grouping::Separate));
        }
    });
}

/// Whose answers are given, where that is not simply the person at the window.
pub fn interview_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (Some(facilitator), Some(me)) = (&document.facilitator, &document.me) else {
        return;
    };
    let assessment = document.assessment();
    let by = member_name(assessment, facilitator, text);
    let name = member_name(assessment, me, text);
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let line = t!(text, "interview-on", name = name, by = by);
        icon_line(ui, Icon::Person, cx.palette.attention, &line);
        if link_button(ui, &t!(text, "interview-end")).clicked() {
            out.push(Action::Team(TeamAction::EndInterview));
        }
    });
    ui.add_space(size::SPACE);
}
