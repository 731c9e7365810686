//! Figures taken apart, in words: the sum behind a score, what the next level needs, why a gate is
//! shut, how the team's level for an item was found and what would lift its cap.

use eframe::egui::{Frame, Label, RichText, Ui};

use crate::model::{Assessment, Item, ItemId, Level, Questionnaire, StageId};
use crate::scoring::explain::{ItemRule, ItemSum, LiftStep, NextLevel, Sum, Voice};
use crate::scoring::{GateState, ItemScore, Scores, round_half_up};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{small, subheading};

/// A score, its range and its level.
pub(super) fn group_ui(ui: &mut Ui, sum: &Sum, questionnaire: &Questionnaire, cx: &Cx<'_>) {
    let text = cx.text;
    well(ui, cx, |ui| {
        subheading(ui, &t!(text, "sum-score"));
        let Some(score) = sum.score() else {
            line(ui, &t!(text, "sum-no-score"));
            return;
        };
        let result = round_half_up(score).to_string();
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        line(
            ui,
            &t!(
                text,
                "sum-formula",
                sum = whole(sum.supported),
                weight = whole(sum.weight),
                top = sum.top.0,
                result = result.as_str(),
            ),
        );
        small(ui, t!(text, "sum-formula-hint"));
        if sum.claimed != sum.supported {
            let claimed = sum.figures.claimed.map(round_half_up).unwrap_or_default();
            line(ui, &t!(text, "sum-claimed", sum = whole(sum.claimed), result = claimed));
        }
        if let (Some(low), Some(high)) = (sum.figures.low, sum.figures.high)
            && !sum.open.is_empty()
        {
            line(
                ui,
                &t!(
                    text,
                    "sum-range",
                    items = sum.open.len(),
                    low = round_half_up(low),
                    high = round_half_up(high),
                ),
            );
        }
        if let Some(target) = sum.figures.target {
            line(ui, &t!(text, "sum-target", target = round_half_up(target)));
        }
    });
    well(ui, cx, |ui| {
        let level = sum.figures.level.unwrap_or_default();
        subheading(ui, &t!(text, "sum-level", level = level_name(level, questionnaire)));
        match &sum.next_level {
            Some(next) => next_level_ui(ui, next, questionnaire, cx),
            None => line(ui, &t!(text, "sum-level-top")),
        }
    });
}

fn next_level_ui(ui: &mut Ui, next: &NextLevel, questionnaire: &Questionnaire, cx: &Cx<'_>) {
    let text = cx.text;
    // Rounded as all figures are, but never up to what is needed and not reached.
    let needed = u64::from(next.needed_percent);
    let nearest = (200 * next.reached + next.weight).checked_div(2 * next.weight);
    let is_short = 100 * next.reached < needed * next.weight;
    let percent = nearest.unwrap_or_default();
    let percent = if is_short { percent.min(needed.saturating_sub(1)) } else { percent };
    line(
        ui,
        &t!(
            text,
            "sum-level-needs",
            level = level_name(next.level, questionnaire),
            needed = i64::from(next.needed_percent),
            reached = i64::try_from(percent).unwrap_or_default(),
        ),
    );
    if !next.critical.is_empty() {
        line(ui, &t!(text, "sum-level-critical", items = list(&next.critical)));
    }
}

/// A gate: its rule, how it stands, and what it waits for. The items stand below.
pub(super) fn gate_ui(
    ui: &mut Ui,
    stage: &StageId,
    questionnaire: &Questionnaire,
    scores: &Scores,
    cx: &Cx<'_>,
) {
    let text = cx.text;
    let Some(gate) = scores.gates.iter().find(|gate| gate.stage == *stage) else {
        return;
    };
    let rules = &questionnaire.scoring;
    well(ui, cx, |ui| {
        subheading(ui, &text.gate_state(gate.state));
        let (open, sound) = (
            level_name(rules.gate_open, questionnaire),
            level_name(rules.gate_sound, questionnaire),
        );
        line(ui, &t!(text, "gates-hint", open = open.as_str(), sound = sound.as_str()));
        line(
            ui,
            &match gate.state {
                GateState::Closed => {
                    t!(text, "sum-gate-closed", items = gate.blockers.len(), level = open)
                }
                GateState::Open => {
                    t!(text, "sum-gate-open", items = gate.to_sound.len(), level = sound)
                }
                GateState::Sound => t!(text, "gates-nothing-left"),
            },
        );
    });
}

/// How the team's level for an item was found, answer by answer.
pub(super) fn item_ui(
    ui: &mut Ui,
    item: &Item,
    score: &ItemScore,
    sum: &ItemSum,
    assessment: &Assessment,
    cx: &Cx<'_>,
) {
    let text = cx.text;
    well(ui, cx, |ui| {
        line(
            ui,
            &match sum.rule {
                ItemRule::Nothing => t!(text, "sum-item-nothing"),
                ItemRule::Alone => t!(text, "sum-item-alone"),
                ItemRule::Median => t!(text, "sum-item-median", answers = sum.voices.len()),
                ItemRule::Decision => t!(text, "sum-item-decision"),
            },
        );
        for voice in &sum.voices {
            voice_ui(ui, voice, assessment, cx);
        }
        if let Some(next) = score.supported.and_then(|level| item.next.get(level.index()))
            && score.cap.is_none()
        {
            let level = score.supported.map_or(0, |level| level.0 + 1);
            line(ui, &t!(text, "step-to-level", level = level, words = next));
        }
    });
}

fn voice_ui(ui: &mut Ui, voice: &Voice, assessment: &Assessment, cx: &Cx<'_>) {
    let text = cx.text;
    let who = match &voice.member {
        Some(id) => {
            assessment.members.get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
        }
        None => t!(text, "sum-team"),
    };
    ui.add_space(size::SPACE_XS);
    ui.label(RichText::new(who).font(strong(size::TEXT_SMALL)));
    match voice.cap {
        Some(cap) => line(
            ui,
            &t!(
                text,
                "question-capped",
                claimed = voice.claimed.0,
                supported = voice.supported.0,
                reason = text.cap_reason(cap),
            ),
        ),
        None => line(ui, &t!(text, "question-supported", level = voice.supported.0)),
    }
    for lift in &voice.lifts {
        let step = match lift.step {
            LiftStep::GiveEvidence => t!(text, "lift-give-evidence"),
            LiftStep::DateEvidence => t!(text, "lift-date-evidence"),
            LiftStep::RenewEvidence(Some(months)) => {
                t!(text, "lift-renew-evidence", months = i64::from(months))
            }
            LiftStep::RenewEvidence(None) => t!(text, "lift-replace-expired"),
            LiftStep::CoverAll => t!(text, "lift-cover-all"),
            LiftStep::HaveItChecked => t!(text, "lift-have-checked"),
        };
        line(ui, &t!(text, "lift", step = step, level = lift.level.0));
    }
}

fn level_name(level: Level, questionnaire: &Questionnaire) -> String {
    let step = questionnaire.scale.get(level.index());
    step.map_or_else(|| level.to_string(), |step| format!("{level} {}", step.name))
}

fn list(ids: &[ItemId]) -> String {
    ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ")
}

fn line(ui: &mut Ui, words: &str) {
    ui.add(Label::new(words).wrap());
}

/// A quiet ground that sets a sum off from the list.
fn well(ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(cx.palette.surface_sunken)
        .corner_radius(size::RADIUS)
        .inner_margin(size::SPACE_M);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = size::SPACE_XS;
        add(ui);
    });
    ui.add_space(size::SPACE);
}
