//! The levels are given: what each means at the left, who has given one at the right. Which one
//! nobody sees.

use eframe::egui::Ui;

use super::{Room, Scale, keys, label, line_ui, reason_ui};
use crate::model::{Level, Response};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::{level_badge, member_label};

/// The share of the width that the levels have.
pub(super) const LEVELS: f32 = 0.66;

/// Draws the levels and the room.
pub(super) fn ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    scale: Scale,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let whole = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(whole * LEVELS);
            levels_ui(ui, room, document, scale, cx);
        });
        ui.add_space(size::SPACE_XL);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            members_ui(ui, room, document, view, scale, cx, out);
        });
    });
}

fn levels_ui(ui: &mut Ui, room: &Room<'_>, document: &Document, scale: Scale, cx: &Cx<'_>) {
    let questionnaire = document.questionnaire();
    let top = questionnaire.top_level();
    for (index, (means, step)) in room.item.levels.iter().zip(&questionnaire.scale).enumerate() {
        let level = Level(u8::try_from(index).unwrap_or(u8::MAX));
        ui.horizontal_top(|ui| {
            level_badge(ui, Some(level), top, scale.body() * 1.7);
            ui.add_space(size::SPACE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                label(ui, &step.name, strong(scale.descriptors(room.item)), cx.palette.text);
                label(ui, means, regular(scale.descriptors(room.item)), cx.palette.text);
            });
        });
        ui.add_space(size::SPACE * scale.0);
    }
}

fn members_ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    scale: Scale,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let present = room.members.iter().filter(|member| !room.is_absent(member));
    let (here, voted) = present.fold((0_usize, 0_usize), |(here, voted), member| {
        (here + 1, voted + usize::from(room.has_voted(member)))
    });
    let line = t!(text, "workshop-voted", voted = voted, all = here);
    label(ui, &line, strong(scale.body()), palette.text);
    for member in &room.members {
        let selected = view.workshop.member.as_ref() == Some(*member);
        let (icon, ink, state) = if room.is_absent(member) {
            (Icon::Nothing, palette.text_subdued, t!(text, "workshop-absent"))
        } else if room.has_voted(member) {
            (Icon::CheckCircleFull, palette.positive, t!(text, "workshop-has-voted"))
        } else {
            (Icon::Unanswered, palette.text, t!(text, "workshop-to-vote"))
        };
        let who = member_label(document, member, None);
        let name = t!(text, "workshop-member", name = &who, state = state);
        // What is judged is larger than who judges.
        let scale = scale.for_names();
        if line_ui(ui, &who, &name, icon, ink, selected, scale).clicked() {
            keys::choose_member(view, member);
        }
    }
    if let Some(mut reason) = view.workshop.reason.take() {
        let name = t!(text, "question-reason");
        let focus = &mut view.workshop.focus_field;
        let said = reason_ui(ui, &name, &mut reason, focus, scale);
        if said.entered && !reason.trim().is_empty() {
            let response = Response::NotApplicable(reason.trim().to_owned());
            keys::vote(room, view, Some(response), out);
        } else if !(said.escaped && reason.trim().is_empty()) {
            // What is typed stays; only an empty field is put away.
            view.workshop.reason = Some(reason);
        }
    } else if room.all_voted() {
        ui.add_space(size::SPACE);
        label(ui, &t!(text, "workshop-all-voted"), strong(scale.body()), palette.accent);
    }
}
