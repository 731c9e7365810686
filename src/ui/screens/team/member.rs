//! One member: how far the part is, what is still owed, and what can be done about it.

use eframe::egui::{self, Align, Button, ComboBox, Grid, Layout, RichText, TextEdit, Ui};

use crate::model::{Change, Grouping, Member, Standing};
use crate::ops::team::{MemberRow, standing_words};
use crate::t;
use crate::ui::action::{Action, Actions, TeamAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, date_field, flush_button, flush_ui, hand_on_focus, hand_on_focus_of, icon_line,
    items_behind, line_edit, named, primary_button, progress_bar, small, tag, take_focus,
};

/// Draws a member.
pub(super) fn ui(
    ui: &mut Ui,
    row: &MemberRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let Some(member) = document.assessment().members.get(&row.id) else {
        return;
    };
    let is_open = view.team.open.as_ref() == Some(&row.id);
    ui.horizontal(|ui| {
        let heading = heading_ui(ui, member, is_open, cx);
        take_focus(&heading, ("member", row.id.as_str()));
        if heading.clicked() {
            view.team.open = (!is_open).then(|| row.id.clone());
        }
        if document.author() == Some(&row.id) {
            tag(ui, &t!(text, "team-you"), cx.palette.text, cx.palette.surface_sunken);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| standing_ui(ui, row, cx));
    });
    small(ui, facts(row, member, document, cx));
    let (answered, all) = (row.share.answered(), row.share.leads.len());
    if all == 0 {
        small(ui, t!(text, "team-answers-nothing"));
    } else {
        let words = t!(text, "team-progress", answered = answered, all = all);
        let ratio = answered as f32 / all as f32;
        progress_bar(ui, ratio, &text.told(&member.name, &words));
        small(ui, words);
    }
    remarks_ui(ui, row, document, cx);
    actions_ui(ui, row, document, view, cx, out);
    if is_open {
        ui.separator();
        if !row.share.owes.is_empty() {
            small(ui, t!(text, "team-owes"));
            items_behind(ui, &row.share.owes, document, cx, out);
            ui.add_space(size::SPACE);
        }
        form_ui(ui, row, member, document, cx, out);
    }
}

fn heading_ui(ui: &mut Ui, member: &Member, is_open: bool, cx: &Cx<'_>) -> egui::Response {
    let icon = if is_open { Icon::Down } else { Icon::Right };
    let label = RichText::new(&member.name).font(strong(size::TEXT_BODY)).color(cx.palette.text);
    let heading = Button::image_and_text(icon.image(cx.palette.text_subdued), label);
    let response = flush_ui(ui, heading);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::accesskit::Role::Button, true, is_open, &member.name)
    });
    response
}

fn standing_ui(ui: &mut Ui, row: &MemberRow, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let (ink, ground) = match row.standing {
        Some(Standing::Accepted | Standing::HandedIn) => (palette.positive, palette.surface_sunken),
        Some(Standing::Returned) => (palette.attention, palette.attention_soft),
        None => (palette.text_subdued, palette.surface_sunken),
    };
    tag(ui, &standing_words(row.standing, cx.text), ink, ground);
}

/// Function, mail and due date, as far as there are any.
fn facts(row: &MemberRow, member: &Member, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let function = member.function.as_ref().and_then(|id| document.questionnaire().function(id));
    let mut facts =
        vec![function.map_or_else(|| t!(text, "team-no-function"), |one| one.name.clone())];
    if !member.mail.trim().is_empty() {
        facts.push(member.mail.clone());
    }
    facts.extend(row.due.map(|due| t!(text, "team-due-on", day = text.date(due))));
    if !row.share.supports.is_empty() {
        facts.push(t!(text, "team-supports", count = row.share.supports.len()));
    }
    facts.join(" · ")
}

/// What needs a look: overdue, returned with remarks, changed since.
fn remarks_ui(ui: &mut Ui, row: &MemberRow, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let attention = cx.palette.attention;
    if row.is_late {
        let line = t!(text, "team-owes-late", count = row.share.owes.len());
        icon_line(ui, Icon::Expiring, attention, &line);
    }
    if row.changed_since {
        icon_line(ui, Icon::Info, attention, &t!(text, "team-changed-hint"));
    }
    if let Some(hand_in) = document.assessment().team.hand_ins.get(&row.id)
        && !hand_in.remarks.is_empty()
    {
        icon_line(ui, Icon::Forum, attention, &hand_in.remarks);
    }
}

/// What can be done now, for oneself and for others.
fn actions_ui(
    ui: &mut Ui,
    row: &MemberRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let id = &row.id;
    let is_own = document.me.as_ref() == Some(id);
    let is_me = document.author() == Some(id);
    let is_in = row.standing == Some(Standing::HandedIn);
    let mut act = |action: TeamAction| out.push(Action::Team(action));
    let whose = document.assessment().members.get(id).map_or("", |member| member.name.as_str());
    // The same words stand beside each member; read out, they say whose they are.
    let with_name = |button: egui::Response, action: &str| {
        let name = t!(text, "team-for", action = action, name = whose);
        named(&button, egui::accesskit::Role::Button, &name);
        button
    };
    // These go once they are used; the keyboard goes back to whom they were about.
    let back = |ui: &Ui, button: &egui::Response| {
        hand_on_focus_of(ui, button, ("member", row.id.as_str()));
    };
    ui.horizontal_wrapped(|ui| {
        let has_part = !row.share.leads.is_empty() || document.assessment().hand_out.is_some();
        let hand_in = (is_own || is_me) && has_part && (!is_in || row.changed_since);
        let label = t!(text, "team-hand-in");
        let given = hand_in.then(|| with_name(primary_button(ui, &label), &label));
        if let Some(given) = given.filter(egui::Response::clicked) {
            back(ui, &given);
            act(TeamAction::HandIn(id.clone(), Standing::HandedIn, String::new()));
        }
        if !is_me {
            let label = t!(text, "team-accept");
            let accept = is_in.then(|| with_name(primary_button(ui, &label), &label));
            if let Some(accept) = accept.filter(egui::Response::clicked) {
                back(ui, &accept);
                act(TeamAction::HandIn(id.clone(), Standing::Accepted, String::new()));
            }
            let may_return = matches!(row.standing, Some(Standing::HandedIn | Standing::Accepted));
            let label = t!(text, "team-return");
            let send_back = may_return.then(|| with_name(ui.button(&label), &label));
            if let Some(send_back) = &send_back {
                take_focus(send_back, ("return", row.id.as_str()));
            }
            if send_back.is_some_and(|button| button.clicked()) {
                hand_on_focus(ui, ("remarks", row.id.as_str()));
                view.team.returning = Some((id.clone(), String::new()));
            }
            let label = t!(text, "team-be");
            if with_name(button(ui, Icon::Person, &label), &label).clicked() {
                act(TeamAction::Be(id.clone()));
            }
            let label = t!(text, "team-interview");
            let interview = with_name(button(ui, Icon::Forum, &label), &label);
            if interview.on_hover_text(t!(text, "team-interview-hint")).clicked() {
                act(TeamAction::AnswerFor(id.clone()));
            }
        }
        let has_items = !row.share.leads.is_empty() || !row.share.supports.is_empty();
        if has_items && !is_me && document.assessment().hand_out.is_none() {
            let label = t!(text, "team-hand-out");
            let hand_out = with_name(button(ui, Icon::Save, &label), &label);
            if hand_out.on_hover_text(t!(text, "team-hand-out-hint")).clicked() {
                act(TeamAction::AskHandOut(id.clone()));
            }
        }
    });
    return_ui(ui, row, view, cx, out);
}

/// The remarks with which a part is returned.
fn return_ui(ui: &mut Ui, row: &MemberRow, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some((id, remarks)) = &mut view.team.returning else {
        return;
    };
    if *id != row.id {
        return;
    }
    let label = ui.label(t!(text, "team-remarks"));
    let field = TextEdit::multiline(remarks)
        .id_salt("remarks")
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .hint_text(t!(text, "team-remarks-hint"));
    let field = ui.add(field).labelled_by(label.id);
    take_focus(&field, ("remarks", row.id.as_str()));
    let mut is_done = false;
    ui.horizontal(|ui| {
        let ready = !remarks.trim().is_empty();
        let go = ui.add_enabled_ui(ready, |ui| primary_button(ui, &t!(text, "team-return-now")));
        if go.inner.clicked() {
            let action = TeamAction::HandIn(row.id.clone(), Standing::Returned, remarks.clone());
            out.push(Action::Team(action));
            hand_on_focus_of(ui, &go.inner, ("member", row.id.as_str()));
            is_done = true;
        }
        let cancel = ui.button(t!(text, "cancel"));
        if cancel.clicked() {
            hand_on_focus_of(ui, &cancel, ("return", row.id.as_str()));
            is_done = true;
        }
    });
    if is_done {
        view.team.returning = None;
    }
}

/// Name, function, mail and due date; and taking the member off the team.
fn form_ui(
    ui: &mut Ui,
    row: &MemberRow,
    member: &Member,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let mut changed = member.clone();
    let grid = Grid::new("member").num_columns(2).spacing([size::SPACE_M, size::SPACE]);
    grid.show(ui, |ui| {
        let name = field_ui(ui, &t!(text, "team-name"), &mut changed.name);
        let mail = field_ui(ui, &t!(text, "team-mail"), &mut changed.mail);
        if name.lost_focus() || mail.lost_focus() {
            out.push(Action::StopTyping);
        }
        function_ui(ui, &mut changed, document, cx);
        ui.end_row();
        date_field(ui, &mut changed.due, &t!(text, "team-own-due"), cx);
        ui.end_row();
    });
    if changed != *member && !changed.name.trim().is_empty() {
        let is_typing = changed.name != member.name || changed.mail != member.mail;
        let grouping = if is_typing { Grouping::Typing } else { Grouping::Separate };
        let change = Change::member(document.assessment(), &row.id, Some(changed));
        out.push(Action::Edit(vec![change], grouping));
    }
    ui.add_space(size::SPACE_XS);
    let remove = flush_button(ui, &t!(text, "team-remove"));
    if remove.on_hover_text(t!(text, "team-remove-hint")).clicked() {
        let change = Change::member(document.assessment(), &row.id, None);
        out.push(Action::Edit(vec![change], Grouping::Separate));
    }
}

/// A field of the form. Its name leads into it as well.
fn field_ui(ui: &mut Ui, name: &str, value: &mut String) -> egui::Response {
    const WIDTH: f32 = 420.0;
    let label = ui.add(egui::Label::new(name).sense(egui::Sense::CLICK));
    let width = ui.available_width().clamp(size::TARGET, WIDTH);
    let field = line_edit(value).desired_width(width);
    let field = ui.add(field).labelled_by(label.id);
    if label.clicked() {
        field.request_focus();
    }
    ui.end_row();
    field
}

fn function_ui(ui: &mut Ui, member: &mut Member, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let label = ui.label(t!(text, "team-function-of"));
    let none = t!(text, "person-function-none");
    let questionnaire = document.questionnaire();
    let chosen = member.function.as_ref().and_then(|id| questionnaire.function(id));
    let chosen = chosen.map_or_else(|| none.clone(), |function| function.name.clone());
    ComboBox::from_id_salt("function")
        .width(220.0)
        .selected_text(chosen)
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut member.function, None, &none);
            for function in &questionnaire.functions {
                let id = Some(function.id.clone());
                ui.selectable_value(&mut member.function, id, &function.name);
            }
        })
        .response
        .labelled_by(label.id);
}
