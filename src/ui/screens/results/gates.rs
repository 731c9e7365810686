//! The stage gates: one station a stage, and the blockers of the first closed one by name.

use eframe::egui::{self, Color32, FontId, RichText, Stroke, Ui, UiBuilder};

use crate::charts::Pick;
use crate::model::{ItemId, Level, Stage};
use crate::scoring::{Gate, GateState, Progress};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, View};
use crate::ui::theme::{regular, size, strong, text_on};
use crate::ui::widgets::{
    Badge, card, heading, item_chip, link_button, named, quiet_progress_bar, small, subdued, terms,
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
        let title = t!(text, "gates-title");
        spoken::part(ui, egui::accesskit::Role::Group, &title);
        heading(ui, &title);
        let rules = &document.questionnaire().scoring;
        let name = |level: Level| {
            let step = document.questionnaire().scale.get(level.index());
            step.map_or_else(|| level.to_string(), |step| format!("{level} {}", step.name))
        };
        let (open, sound) = (name(rules.gate_open), name(rules.gate_sound));
        subdued(ui, t!(text, "gates-hint", open = open, sound = sound));
        terms(ui, &[Term::Stage, Term::Gate, Term::Critical, Term::Blocker], cx, out);
        ui.add_space(size::SPACE);
        let parts: Vec<Station<'_>> = stages
            .iter()
            .zip(&document.scores().gates)
            .map(|(stage, gate)| Station::new(stage, gate, document, cx))
            .collect();
        let gap = size::SPACE_M;
        let count = stages.len().max(1) as f32;
        let width = (ui.available_width() - gap * (count - 1.0)) / count;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let inside = width - 2.0 * size::SPACE_M - 2.0 * OUTLINE;
            let heights = heights(ui, &parts, inside);
            for station in &parts {
                let pick = Pick::Gate(station.stage.id.clone());
                let is_picked = view.results.pick.as_ref() == Some(&pick);
                if station_ui(ui, station, is_picked, inside, heights, cx) {
                    super::pick(view, Some(pick), out);
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

/// The width of a station's outline, the same whatever its state, so that all are as large.
const OUTLINE: f32 = 1.5;

/// What stands in a station.
struct Station<'a> {
    stage: &'a Stage,
    state: GateState,
    title: String,
    detail: String,
    progress: Progress,
    dealt_with: String,
}

impl<'a> Station<'a> {
    fn new(stage: &'a Stage, gate: &Gate, document: &Document, cx: &Cx<'_>) -> Self {
        let text = cx.text;
        let items = document.questionnaire().items.iter().zip(&document.scores().items);
        let of_stage = items.filter(|(item, _)| item.stage == stage.id);
        let progress = Progress::of(of_stage.map(|(_, score)| score));
        Self {
            stage,
            state: gate.state,
            title: format!("{} {}", stage.id, stage.name),
            detail: match gate.state {
                GateState::Closed => t!(text, "gates-blockers", blockers = gate.blockers.len()),
                GateState::Open => t!(text, "gates-to-sound", items = gate.to_sound.len()),
                GateState::Sound => t!(text, "gates-nothing-left"),
            },
            dealt_with: t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked),
            progress,
        }
    }
}

/// How high title, detail and progress are in the station that needs most for each of them, so that
/// the same lies at the same height in all.
fn heights(ui: &Ui, stations: &[Station<'_>], width: f32) -> [f32; 3] {
    let most = |font: FontId, words: &dyn Fn(&Station<'_>) -> String| {
        let heights = stations.iter().map(|station| {
            let font = font.clone();
            ui.painter().layout(words(station), font, Color32::PLACEHOLDER, width).size().y
        });
        heights.fold(0.0, f32::max)
    };
    let small = regular(size::TEXT_SMALL);
    [
        most(strong(size::TEXT_BODY), &|station| station.title.clone()),
        most(small.clone(), &|station| station.detail.clone()),
        most(small, &|station| station.dealt_with.clone()),
    ]
}

/// One stage; whether it is to be explained.
fn station_ui(
    ui: &mut Ui,
    station: &Station<'_>,
    is_picked: bool,
    width: f32,
    [title_height, detail_height, progress_height]: [f32; 3],
    cx: &Cx<'_>,
) -> bool {
    let text = cx.text;
    let palette = &cx.palette;
    let Station { stage, state, title, detail, progress, dealt_with } = station;
    let icon = match state {
        GateState::Closed => Icon::Lock,
        GateState::Open => Icon::LockOpen,
        GateState::Sound => Icon::Verified,
    };
    let is_closed = *state == GateState::Closed;
    let rim = if is_picked { palette.accent } else { palette.border };
    let ground = if is_picked { palette.accent_soft } else { palette.surface_sunken };
    let state = text.stage_state(*state);
    let name = cx.text.told(title, format!("{state}, {detail}"));
    let group = UiBuilder::new()
        .id_salt(stage.id.as_str())
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(&name);
    let frame = egui::Frame::new()
        .fill(ground)
        .corner_radius(size::RADIUS)
        .stroke(Stroke::new(OUTLINE, rim))
        .inner_margin(size::SPACE_M);
    let contents = |ui: &mut Ui| {
        ui.set_width(width);
        at_least(ui, title_height, |ui| {
            ui.label(RichText::new(title).font(strong(size::TEXT_BODY)))
                .on_hover_text(&stage.summary);
        });
        state_ui(ui, icon, &state, is_closed, cx);
        at_least(ui, detail_height, |ui| {
            small(ui, detail);
        });
        quiet_progress_bar(ui, progress.ratio(), dealt_with);
        at_least(ui, progress_height, |ui| {
            small(ui, dealt_with);
        });
        ui.spacing_mut().button_padding = egui::Vec2::ZERO;
        let explain = link_button(ui, &t!(text, "gates-explain"));
        let name = t!(text, "gates-explain-of", stage = &stage.name);
        named(&explain, egui::accesskit::Role::Button, &name);
        explain.clicked()
    };
    ui.scope_builder(group, |ui| frame.show(ui, |ui| ui.vertical(contents).inner).inner).inner
}

/// How the gate stands: what the whole station is there to say.
fn state_ui(ui: &mut Ui, icon: Icon, state: &str, is_closed: bool, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let (ink, ground) = match is_closed {
        true => (palette.text, palette.surface),
        false => (text_on(palette.positive, palette), palette.positive),
    };
    egui::Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, if is_closed { palette.border_strong } else { ground }))
        .corner_radius(size::RADIUS)
        .inner_margin(egui::Margin::symmetric(8, 3))
        .show(ui, |ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE_XS;
                ui.add(icon.sized(size::ICON_SMALL, ink));
                ui.label(RichText::new(state).color(ink).font(strong(size::TEXT_BODY)));
            });
        });
}

/// What takes at least this height.
fn at_least(ui: &mut Ui, height: f32, add_contents: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_min_height(height);
        add_contents(ui);
    });
}

fn blockers_ui(ui: &mut Ui, gate: &Gate, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let stage = questionnaire.stage(&gate.stage);
    let stage = stage.map_or_else(String::new, |stage| format!("{} {}", stage.id, stage.name));
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
    let chip = item_chip(ui, Badge::Level(level), document.questionnaire().top_level(), &label);
    if chip.on_hover_text(&item.prompt).clicked() {
        out.push(Action::GoToItem(id.clone()));
    }
}
