//! Who is on the team and how far they are; the rules that hold for all of them.

use eframe::egui::{Align, Key, Layout, RichText, Ui};

use super::{functions, member};
use crate::model::{Change, Grouping};
use crate::ops::lists::members_list;
use crate::t;
use crate::ui::action::{Action, Actions, TeamAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, card_gap, card_grid, date_field, heading, line_edit, section_gap, small, subdued,
    table_menu,
};

/// Draws the part.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    if let Some(hand_out) = &document.assessment().hand_out {
        heading(ui, &t!(text, "team-your-part"));
        if let Some(row) = document.overview().member(&hand_out.member) {
            card_grid(ui, 1, None, |ui, _| member::ui(ui, row, document, view, cx, out));
        }
        return;
    }
    rules_ui(ui, document, cx, out);
    section_gap(ui);
    ui.horizontal(|ui| {
        heading(ui, &t!(text, "team-members"));
        if document.overview().members.is_empty() {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
            let rows = &document.overview().members;
            let list = || members_list(rows, assessment, questionnaire, text);
            table_menu(ui, &t!(text, "team-members"), &list, cx, out);
        });
    });
    if document.overview().members.is_empty() {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(t!(text, "team-empty")).font(strong(size::TEXT_BODY)));
            subdued(ui, t!(text, "team-empty-hint"));
        });
    }
    let rows = &document.overview().members;
    let opened = rows.iter().position(|row| view.team.open.as_ref() == Some(&row.id));
    card_grid(ui, rows.len(), opened, |ui, place| {
        if let Some(row) = rows.get(place) {
            ui.push_id(row.id.as_str(), |ui| member::ui(ui, row, document, view, cx, out));
        }
    });
    card_gap(ui);
    join_ui(ui, view, cx, out);
    section_gap(ui);
    functions::ui(ui, document, cx, out);
}

/// What holds for everybody: the day, and whether answers are hidden at first.
fn rules_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let mut due = assessment.team.due;
            date_field(ui, &mut due, &t!(text, "team-due"), cx);
            if due != assessment.team.due {
                out.push(Action::Edit(vec![Change::due(assessment, due)], Grouping::Separate));
            }
        });
        let mut blind = assessment.team.blind;
        if ui.checkbox(&mut blind, t!(text, "team-blind")).changed() {
            out.push(Action::Edit(vec![Change::blind(assessment, blind)], Grouping::Separate));
        }
        small(ui, t!(text, "team-blind-hint"));
    });
}

/// A field for the name of somebody who joins.
fn join_ui(ui: &mut Ui, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal(|ui| {
        let field = line_edit(&mut view.team.newcomer)
            .id_salt("newcomer")
            .desired_width(280.0)
            .hint_text(t!(text, "team-newcomer-hint"));
        let field = ui.add(field).accessible_name(t!(text, "team-newcomer"));
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let ready = view.team.newcomer.chars().any(char::is_alphanumeric);
        let clicked = ui
            .add_enabled_ui(ready, |ui| button(ui, Icon::Add, &t!(text, "team-add")).clicked())
            .inner;
        if ready && (clicked || entered) {
            out.push(Action::Team(TeamAction::Join(view.team.newcomer.clone())));
        }
    });
}
