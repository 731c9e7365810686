//! The stage gates: one station a stage, and the blockers of the first closed one by name.

use eframe::egui::{self, RichText, Stroke, Ui, UiBuilder};

use crate::charts::Pick;
use crate::model::{ItemId, Level, Stage};
use crate::scoring::{Gate, GateState, Progress};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, heading, item_chip, link_button, named, progress_bar, small, subdued,
};

/// Draws the gates.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let stages = &document.questionnaire().stages;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "gates-title"));
        let rules = &document.questionnaire().scoring;
        let name = |level: Level| {
            let step = document.questionnaire().scale.get(level.index());
            step.map_or_else(|| level.to_string(), |step| format!("{level} {}", step.name))
        };
        let (open, sound) = (name(rules.gate_open), name(rules.gate_sound));
        subdued(ui, t!(text, "gates-hint", open = open, sound = sound));
        ui.add_space(size::SPACE);
        let gap = size::SPACE_M;
        let count = stages.len().max(1) as f32;
        let width = (ui.available_width() - gap * (count - 1.0)) / count;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (stage, gate) in stages.iter().zip(&document.scores().gates) {
                if station_ui(ui, stage, gate, width, document, cx) {
                    super::pick(view, Some(Pick::Gate(stage.id.clone())), out);
                }
            }
        });
        let first_closed =
            document.scores().gates.iter().find(|gate| gate.state == GateState::Closed);
        ui.add_space(size::SPACE);
        match first_closed {
            Some(gate) => blockers_ui(ui, gate, document, cx, out),
            None => drop(subdued(ui, t!(text, "gates-all-open"))),
        }
    });
}

/// One stage; whether it is to be explained.
fn station_ui(
    ui: &mut Ui,
    stage: &Stage,
    gate: &Gate,
    width: f32,
    document: &Document,
    cx: &Cx<'_>,
) -> bool {
    let text = cx.text;
    let palette = &cx.palette;
    let (icon, ink) = match gate.state {
        GateState::Closed => (Icon::Lock, palette.text_subdued),
        GateState::Open => (Icon::LockOpen, palette.accent),
        GateState::Sound => (Icon::Verified, palette.accent),
    };
    let state = text.gate_state(gate.state);
    let detail = match gate.state {
        GateState::Closed => t!(text, "gates-blockers", blockers = gate.blockers.len()),
        GateState::Open => t!(text, "gates-to-sound", items = gate.to_sound.len()),
        GateState::Sound => t!(text, "gates-nothing-left"),
    };
    let of_stage = document.questionnaire().items.iter().zip(&document.scores().items);
    let progress =
        Progress::of(of_stage.filter(|(item, _)| item.stage == stage.id).map(|(_, score)| score));
    let name = format!("{} {}: {state}, {detail}", stage.id, stage.name);
    let group = UiBuilder::new()
        .id_salt(stage.id.as_str())
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(&name);
    ui.scope_builder(group, |ui| {
        let frame = egui::Frame::new()
            .fill(palette.surface_sunken)
            .corner_radius(size::RADIUS)
            .stroke(if gate.state == GateState::Closed {
                Stroke::new(1.0, palette.border)
            } else {
                Stroke::new(1.5, palette.accent)
            })
            .inner_margin(size::SPACE_M);
        frame
            .show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width - 2.0 * size::SPACE_M - 2.0);
                    let title = format!("{} {}", stage.id, stage.name);
                    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)))
                        .on_hover_text(&stage.summary);
                    ui.horizontal(|ui| {
                        ui.add(icon.sized(size::ICON, ink));
                        ui.label(RichText::new(state).color(ink).font(strong(size::TEXT_BODY)));
                    });
                    small(ui, detail);
                    let label =
                        t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked);
                    progress_bar(ui, progress.ratio(), &label).on_hover_text(&label);
                    ui.spacing_mut().button_padding = egui::Vec2::ZERO;
                    let explain = link_button(ui, &t!(text, "gates-explain"));
                    let name = t!(text, "gates-explain-of", stage = &stage.name);
                    named(&explain, egui::accesskit::Role::Button, &name);
                    explain.clicked()
                })
                .inner
            })
            .inner
    })
    .inner
}

fn blockers_ui(ui: &mut Ui, gate: &Gate, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let stage = questionnaire.stage(&gate.stage).map_or("", |stage| stage.name.as_str());
    let title =
        t!(text, "gates-closed-by", stage = stage, level = questionnaire.scoring.gate_open.0,);
    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
    ui.horizontal_wrapped(|ui| {
        for id in &gate.blockers {
            blocker_ui(ui, id, document, out);
        }
    });
}

fn blocker_ui(ui: &mut Ui, id: &ItemId, document: &Document, out: &mut Actions) {
    let Some(item) = document.questionnaire().item(id) else {
        return;
    };
    let level = document.shown_score(id).and_then(|score| score.supported);
    let label = format!("{} {}", id, item.title);
    let chip = item_chip(ui, level, document.questionnaire().top_level(), &label);
    if chip.on_hover_text(&item.prompt).clicked() {
        out.push(Action::GoToItem(id.clone()));
    }
}
