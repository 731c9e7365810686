//! What the team has to do with an item: who answers it, what was said about it, what is set aside,
//! which systems are asked for, and for whom somebody answers.

use eframe::egui::{ComboBox, RichText, TextEdit, Ui};

use crate::model::{Item, Part};
use crate::ops::{member_name, team};
use crate::t;
use crate::ui::action::{Action, Actions, TeamAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Screen, TeamTab, View, WalkShown};
use crate::ui::theme::size;
use crate::ui::widgets::{
    assignee_picker, button, callout, comment_ui, disclosure, icon_line, primary_button, small,
    subheading,
};

/// Who entered my answer, where it was somebody else.
pub(super) fn entered_by_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let entered = document.my_answer(&item.id).and_then(|answer| answer.entered_by.as_ref());
    if let Some(by) = entered {
        let name = member_name(document.assessment(), by, cx.text);
        small(ui, t!(cx.text, "entered-by", name = name));
    }
}

/// The item is set aside, and so is much of its domain: asks for a second member.
pub(super) fn set_aside_ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let Some(set_aside) = document.overview().set_aside_with(&item.id) else {
        return;
    };
    // A member's copy knows only part of what is set aside.
    if document.hides_colleagues(&item.id) || document.assessment().hand_out.is_some() {
        return;
    }
    ui.add_space(size::SPACE);
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (count, asked) = (set_aside.items.len(), set_aside.asked);
        let line = t!(text, "set-aside", count = count, asked = asked);
        icon_line(ui, Icon::Block, cx.palette.attention, &line);
        let can = document
            .author()
            .is_some_and(|by| team::can_agree(document.assessment(), set_aside, by));
        if can && button(ui, Icon::Check, &t!(text, "set-aside-agree")).clicked() {
            out.push(Action::Team(TeamAction::Agree(set_aside.domain.clone())));
        }
    });
}

/// The drawn systems that a critical item asks for evidence on.
pub(super) fn sample_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let sample = document.assessment().team.sample.as_ref();
    if let Some(sample) = sample.filter(|sample| item.critical && !sample.systems.is_empty()) {
        let line = t!(cx.text, "sample-ask", systems = sample.systems.join(", "));
        icon_line(ui, Icon::Info, cx.palette.attention, &line);
    }
}

/// Who answers the item, and who else has a say; and the way to send it to somebody else.
pub(super) fn who_ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
    let lead = assessment.lead(item);
    let lead_words =
        lead.as_ref().map(|lead| team::assignee_words(lead, assessment, questionnaire, text));
    let names: Vec<String> = item
        .functions
        .iter()
        .filter_map(|id| questionnaire.function(id))
        .map(|function| function.name.clone())
        .filter(|name| Some(name) != lead_words.as_ref())
        .collect();
    if let Some(function) = lead_words {
        if names.is_empty() {
            small(ui, t!(text, "guidance-answers", function = function));
        } else {
            let others = names.join(", ");
            small(ui, t!(text, "guidance-answers-with", function = function, others = others));
        }
    }
    let people: Vec<String> =
        assessment.leads_of(item).into_iter().map(|id| member_name(assessment, id, text)).collect();
    small(
        ui,
        match people.as_slice() {
            [] => t!(text, "routing-nobody"),
            people => t!(text, "routing-people", names = people.join(", ")),
        },
    );
    let part = Part::Item(item.id.clone());
    let name = t!(text, "routing-item", item = item.id.as_str());
    assignee_picker(ui, &part, (&name, ui.available_width()), document, cx, out);
}

/// What was said about the item, and a field to say something.
pub(super) fn comments_ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let comments = document.assessment().team.comments_on(&item.id);
    ui.add_space(size::SPACE_M);
    subheading(ui, &t!(text, "comments-title"));
    for (id, comment) in comments.iter().filter(|(_, comment)| !comment.resolved) {
        comment_ui(ui, id, comment, document, cx, out);
    }
    let resolved = comments.iter().filter(|(_, comment)| comment.resolved).count();
    if resolved > 0 {
        disclosure(ui, t!(text, "comments-resolved", count = resolved), |ui| {
            for (id, comment) in comments.iter().filter(|(_, comment)| comment.resolved) {
                comment_ui(ui, id, comment, document, cx, out);
            }
        });
    }
    let mut draft = match &view.team.comment {
        Some((of, words)) if *of == item.id => words.clone(),
        _ => String::new(),
    };
    let field = TextEdit::multiline(&mut draft)
        .id_salt("comment")
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .hint_text(t!(text, "comment-hint"));
    ui.add(field).accessible_name(t!(text, "comment-field"));
    let ready = !draft.trim().is_empty();
    let clicked = ui.add_enabled_ui(ready, |ui| ui.button(t!(text, "comment-add")).clicked()).inner;
    if clicked {
        out.push(Action::Team(TeamAction::Comment(item.id.clone(), draft)));
        view.team.comment = None;
    } else {
        view.team.comment = ready.then(|| (item.id.clone(), draft));
    }
}

/// How many colleagues have answered, while their answers are hidden.
pub(super) fn hidden_ui(ui: &mut Ui, answered: usize, cx: &Cx<'_>) {
    small(ui, t!(cx.text, "blind-hidden", count = answered));
}

/// Which items the walk goes through, always in sight.
pub(super) fn shown_ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    if let Some(hand_out) = &document.assessment().hand_out {
        let name = member_name(document.assessment(), &hand_out.member, text);
        let open = document.asked_items().filter(|item| !document.have_answered(&item.id)).count();
        ui.add(
            eframe::egui::Label::new(RichText::new(t!(text, "walk-copy-for", name = name))).wrap(),
        );
        if open == 0 && primary_button(ui, &t!(text, "walk-copy-done")).clicked() {
            view.team.tab = TeamTab::Members;
            out.push(Action::Go(Screen::Team));
        }
        return;
    }
    let shown = document.walk_shown(view.walk_shown);
    let count = |shown| document.count_walked(shown);
    let (mine, supported, all) =
        (count(WalkShown::Mine), count(WalkShown::Supported), count(WalkShown::All));
    if supported == 0 {
        return;
    }
    let choices = [
        (WalkShown::Mine, t!(text, "walk-mine", count = mine)),
        (WalkShown::Supported, t!(text, "walk-supported", count = supported)),
        (WalkShown::All, t!(text, "walk-all", count = all)),
    ];
    let name = t!(text, "walk-shown");
    let present = choices.iter().find(|(which, _)| *which == shown);
    let present = present.map_or("", |(_, label)| label.as_str());
    let mut picked = None;
    let list = ComboBox::from_id_salt("walk shown").width(ui.available_width()).truncate();
    let response = list
        .selected_text(present)
        .show_ui(ui, |ui| {
            for (which, label) in &choices {
                if ui.selectable_label(*which == shown, label).clicked() {
                    picked = Some(*which);
                }
            }
        })
        .response;
    response.accessible_name(name);
    if let Some(picked) = picked {
        view.walk_shown = Some(picked);
        view.show_item_in_trail = true;
    }
}
