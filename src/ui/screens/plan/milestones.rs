//! Frozen scores: freezing them now, and what changed between two of them, with who and why.

use eframe::egui::{Align, ComboBox, Grid, Layout, RichText, Ui, UiBuilder};

use super::words::stage_name;
use crate::model::{Change, FrozenScore, Grouping, MilestoneId};
use crate::ops::compare::{Side, changed, gate_state, levels_words, of_milestone, present};
use crate::ops::lists::comparison_list;
use crate::ops::plan::milestone_id;
use crate::scoring::round_half_up;
use crate::t;
use crate::text::{Text, signed};
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    TABLE_MENU, at_right, card, card_gap, end_ruled_row, flush_button, heading, icon_button,
    line_edit, primary_button, small, subdued, subheading, table_menu,
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
    let assessment = document.assessment();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "milestone-title"));
        subdued(ui, t!(text, "milestone-hint"));
        ui.add_space(size::SPACE);
        freeze_ui(ui, document, view, cx, out);
        ui.add_space(size::SPACE);
        let mut all: Vec<_> = assessment.milestones.iter().collect();
        all.sort_by_key(|(_, milestone)| milestone.as_of);
        Grid::new("milestones").num_columns(3).spacing([size::SPACE_L, 0.0]).show(ui, |ui| {
            for (id, milestone) in all {
                let name = name_of(id, &milestone.name);
                ui.label(RichText::new(&name).font(strong(size::TEXT_BODY)));
                small(ui, text.date_short(milestone.as_of));
                let remove = t!(text, "milestone-remove", name = &name);
                if icon_button(ui, Icon::Delete, &remove).clicked() {
                    let change = Change::milestone(assessment, id, None);
                    out.push(Action::Edit(vec![change], Grouping::Separate));
                }
                ui.end_row();
            }
        });
    });
    card_gap(ui);
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "compare-heading"));
        if assessment.milestones.is_empty() {
            subdued(ui, t!(text, "compare-nothing"));
            return;
        }
        compare_ui(ui, document, view, cx, out);
    });
}

fn name_of(id: &MilestoneId, name: &str) -> String {
    if name.is_empty() { id.to_string() } else { name.to_owned() }
}

fn freeze_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(t!(text, "milestone-name"));
        ui.add(
            line_edit(&mut view.plan.milestone_name)
                .desired_width(260.0)
                .hint_text(t!(text, "milestone-name-hint")),
        )
        .labelled_by(label.id);
        let button = t!(text, "milestone-freeze", date = text.date_short(cx.today));
        let name = view.plan.milestone_name.trim().to_owned();
        let ready = !name.is_empty();
        ui.add_enabled_ui(ready, |ui| {
            if primary_button(ui, &button).clicked() {
                let assessment = document.assessment();
                let id = milestone_id(assessment, cx.today);
                let by = document.me.clone();
                let frozen = document.scores().freeze(document.questionnaire(), name, by);
                let change = Change::milestone(assessment, &id, Some(frozen));
                out.push(Action::Edit(vec![change], Grouping::Separate));
                view.plan.milestone_name.clear();
            }
        });
        if !ready {
            small(ui, t!(text, "missing-milestone-name"));
        }
    });
}

fn compare_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
    let first = assessment
        .milestones
        .iter()
        .min_by_key(|(_, milestone)| milestone.as_of)
        .map(|(id, _)| id.clone());
    let is_known = |id: &&MilestoneId| assessment.milestones.contains_key(*id);
    let mut before = view.plan.before.clone().filter(|id| is_known(&id)).or(first);
    let mut after = view.plan.after.clone().filter(|id| is_known(&id));
    let now = t!(text, "compare-now");
    let chosen = ui.horizontal_wrapped(|ui| {
        let label = ui.label(t!(text, "compare-before"));
        pick_ui(ui, "before", label.id, &mut before, None, document, text);
        let label = ui.label(t!(text, "compare-after"));
        pick_ui(ui, "after", label.id, &mut after, Some(&now), document, text);
    });
    let row = chosen.response.rect;
    view.plan.before.clone_from(&before);
    view.plan.after.clone_from(&after);
    let side = |id: &Option<MilestoneId>| -> Option<Side> {
        match id {
            Some(id) => of_milestone(assessment, id),
            None => Some(present(questionnaire, assessment, document.scores(), now.clone())),
        }
    };
    let compared = document.kept(("compared", &before, &after, text.tag()), || {
        let before = before.as_ref().and_then(|id| side(&Some(id.clone())))?;
        let after = side(&after)?;
        let sides = (&before, &after);
        let found = changed(questionnaire, assessment, sides, text, Some(cx.zone));
        Some((before, after, found))
    });
    let Some((before, after, found)) = &*compared else {
        return;
    };
    let list = || comparison_list(questionnaire, (before, after), found, text);
    let name = t!(text, "list-comparison");
    if row.right() + TABLE_MENU <= ui.max_rect().right() {
        // At the end of the row of what is compared, which has its room already.
        let row = row.with_max_x(ui.max_rect().right());
        let end = UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center));
        table_menu(&mut ui.new_child(end), &name, &list, cx, out);
    } else {
        ui.horizontal(|ui| at_right(ui, |ui| table_menu(ui, &name, &list, cx, out)));
    }
    let right = ui.max_rect().right();
    Grid::new("compared").num_columns(4).spacing([size::SPACE_L, size::SPACE_XS]).show(ui, |ui| {
        let headers = [
            t!(text, "what-if-domain"),
            before.name.clone(),
            after.name.clone(),
            t!(text, "what-if-column-moved"),
        ];
        for header in headers {
            ui.label(
                RichText::new(header).font(strong(size::TEXT_SMALL)).color(cx.palette.text_subdued),
            );
        }
        end_ruled_row(ui, right, size::SPACE_XS);
        for (id, pair) in &found.comparison.domains {
            let name = questionnaire.domain(id).map_or(id.as_str(), |d| d.name.as_str());
            ui.label(name);
            let points =
                |score: Option<FrozenScore>| score.and_then(|score| score.score).map(round_half_up);
            let (was, is) = (points(pair.before), points(pair.after));
            let cell = |points: Option<i64>| {
                points.map_or_else(|| "–".to_owned(), |points| points.to_string())
            };
            ui.label(cell(was));
            ui.label(cell(is));
            let moved = was.zip(is).map(|(was, is)| signed(is - was));
            ui.label(moved.unwrap_or_else(|| "–".to_owned()));
            end_ruled_row(ui, right, size::SPACE_XS);
        }
        for (id, pair) in &found.comparison.stages {
            ui.label(stage_name(questionnaire, id.as_str()));
            let state = |gate: Option<crate::model::FrozenGate>| {
                gate.map_or_else(|| "–".to_owned(), |gate| text.gate_state(gate_state(gate)))
            };
            let (was, is) = (state(pair.before), state(pair.after));
            let moved =
                if was == is { t!(text, "compare-stays") } else { t!(text, "compare-moves") };
            ui.label(was);
            ui.label(is);
            ui.label(moved);
            end_ruled_row(ui, right, size::SPACE_XS);
        }
    });
    ui.add_space(size::SPACE);
    subheading(ui, &t!(text, "compare-items", count = found.comparison.items.len()));
    for ((id, pair), because) in found.comparison.items.iter().zip(&found.because) {
        let title = questionnaire.item(id).map_or("", |item| item.title.as_str());
        ui.horizontal_wrapped(|ui| {
            if flush_button(ui, &format!("{id} {title}")).clicked() {
                out.push(Action::GoToItem(id.clone()));
            }
            ui.label(levels_words(pair, text));
        });
        for line in because {
            small(ui, line);
        }
    }
}

fn pick_ui(
    ui: &mut Ui,
    salt: &str,
    label: eframe::egui::Id,
    picked: &mut Option<MilestoneId>,
    nothing: Option<&String>,
    document: &Document,
    text: &Text,
) {
    let milestones = &document.assessment().milestones;
    let shown = match picked.as_ref().and_then(|id| Some((id, milestones.get(id)?))) {
        Some((id, milestone)) => name_of(id, &milestone.name),
        None => nothing.cloned().unwrap_or_default(),
    };
    ui.label_inputs_by(label, |ui| {
        ComboBox::from_id_salt(salt).selected_text(shown).width(220.0).show_ui(ui, |ui| {
            for (id, milestone) in milestones {
                let date = text.date_short(milestone.as_of);
                let name =
                    t!(text, "sides-moment", name = name_of(id, &milestone.name), date = date);
                ui.selectable_value(picked, Some(id.clone()), name);
            }
            if let Some(nothing) = nothing {
                ui.selectable_value(picked, None, nothing.as_str());
            }
        });
    });
}
