//! Steps and what is said of them, in words.

use crate::model::{Level, Questionnaire};
use crate::scoring::goals::Why;
use crate::scoring::{Action, ActionKind, EffortSource, GateState, Need, round_half_up};
use crate::t;
use crate::text::Text;
use crate::ui::state::Document;

/// What is confirmed by one button.
pub(super) fn confirm_group(group: &str, count: usize, text: &Text) -> String {
    match group {
        "facts" => t!(text, "last-time-facts", count = count),
        "team" => t!(text, "last-time-team", count = count),
        "targets" => t!(text, "last-time-targets", count = count),
        _ => t!(text, "last-time-actions", count = count),
    }
}

/// From which level to which.
pub(super) fn levels(from: Option<Level>, to: Level, text: &Text) -> String {
    match from {
        Some(from) => t!(text, "step-levels", from = from.0, to = to.0),
        None => t!(text, "step-levels-unknown", to = to.0),
    }
}

/// What sort of work it is.
pub(super) fn kind(kind: ActionKind, text: &Text) -> String {
    match kind {
        ActionKind::Prove => t!(text, "step-prove"),
        ActionKind::Raise => t!(text, "step-raise"),
        ActionKind::FindOut => t!(text, "step-find-out"),
    }
}

/// What the evidence has to show.
pub(super) fn needs(needs: &[Need], to: Level, text: &Text) -> Option<String> {
    let words: Vec<String> = needs
        .iter()
        .map(|need| match need {
            Need::Evidence => t!(text, "need-evidence"),
            Need::Date => t!(text, "need-date"),
            Need::WithinMonths(months) => {
                t!(text, "need-within-months", months = i64::from(*months))
            }
            Need::FullCoverage => t!(text, "need-full-coverage"),
            Need::IndependentCheck => t!(text, "need-independent-check"),
        })
        .collect();
    (!words.is_empty()).then(|| t!(text, "step-needs", level = to.0, needs = words.join(", ")))
}

/// Which gate a step holds.
pub(super) fn gate(action: &Action, document: &Document, text: &Text) -> Option<String> {
    let gate = action.gate.as_ref()?;
    let stage = stage_name(document.questionnaire(), gate.stage.as_str());
    Some(match gate.from_being {
        GateState::Sound => t!(text, "order-keeps-from-sound", stage = stage),
        GateState::Open | GateState::Closed => t!(text, "order-blocks", stage = stage),
    })
}

/// Why a step stands where it stands, beside the gate that it holds, part by part.
pub(super) fn order(action: &Action, document: &Document, text: &Text) -> Vec<String> {
    let questionnaire = document.questionnaire();
    let mut words = Vec::new();
    if let Some(near) = action.date {
        let dates = questionnaire.crosswalk.as_ref().map(|crosswalk| &crosswalk.dates);
        let date = dates.and_then(|dates| dates.get(near.index));
        let title = date.map_or("", |date| date.title.as_str());
        let profile = &document.assessment().profile;
        // Where the profile doesn't say yet whether it concerns the organisation, neither does this.
        let is_sure = date.is_some_and(|date| date.condition.holds(profile) == Some(true));
        words.push(if is_sure {
            t!(text, "order-date", days = near.days, title = title)
        } else {
            t!(text, "order-date-perhaps", days = near.days, title = title)
        });
    }
    if let Some((gap, exposure)) = &action.exposure {
        let gap = questionnaire.gap(gap).map_or(gap.as_str(), |gap| gap.short.as_str());
        let exposure = text.exposure(Some(*exposure));
        words.push(t!(text, "order-exposure", gap = gap, exposure = exposure));
    }
    // How much it is to raise what nobody has answered is not known.
    if action.kind != ActionKind::FindOut {
        words.push(effort(action, text));
    }
    words
}

/// How much work it is, and who says so.
pub(super) fn effort(action: &Action, text: &Text) -> String {
    let days = t!(text, "days", days = i64::from(action.effort.days));
    match action.effort.source {
        EffortSource::Action | EffortSource::Team => t!(text, "effort-team", days = days),
        EffortSource::Questionnaire => t!(text, "effort-questionnaire", days = days),
        EffortSource::Default => t!(text, "effort-default", days = days),
    }
}

/// What it would do.
pub(super) fn effect(action: &Action, document: &Document, text: &Text) -> String {
    let questionnaire = document.questionnaire();
    let effect = &action.effect;
    let domain = questionnaire
        .domain(&effect.domain)
        .map_or(effect.domain.as_str(), |domain| domain.short.as_str());
    if action.kind == ActionKind::FindOut {
        // What stands above the bottom is not known, so neither is what a level would move.
        return t!(text, "effect-answer", domain = domain);
    }
    let points = |points: Option<f64>| {
        points.map_or_else(|| "–".to_owned(), |points| round_half_up(points).to_string())
    };
    let mut words = vec![t!(
        text,
        "effect-domain",
        domain = domain,
        before = points(effect.before),
        after = points(effect.after)
    )];
    for (stage, _, then) in &effect.gates {
        let stage = stage_name(questionnaire, stage.as_str());
        words.push(t!(text, "effect-gate", stage = stage, state = text.gate_state(*then)));
    }
    if let (Some(left), Some(gate)) = (effect.blockers_left, &action.gate)
        && effect.gates.is_empty()
    {
        let stage = stage_name(questionnaire, gate.stage.as_str());
        words.push(match gate.from_being {
            GateState::Sound => t!(text, "effect-to-sound", left = left, stage = stage),
            GateState::Open | GateState::Closed => {
                t!(text, "effect-blockers", left = left, stage = stage)
            }
        });
    }
    words.join(" · ")
}

/// Why the optimiser chose a step.
pub(super) fn why(why: &Why, document: &Document, text: &Text) -> String {
    let questionnaire = document.questionnaire();
    let domain = |id: &crate::model::DomainId| {
        questionnaire.domain(id).map_or_else(|| id.to_string(), |domain| domain.short.clone())
    };
    match why {
        Why::HoldsGate(stage) => {
            t!(text, "why-holds-gate", stage = stage_name(questionnaire, stage.as_str()))
        }
        Why::BelowTarget(target) => t!(text, "why-below-target", target = target.0),
        Why::Critical(id) => t!(text, "why-critical", domain = domain(id)),
        Why::Share(id) => t!(text, "why-share", domain = domain(id)),
        Why::FirstOf(level) => t!(text, "why-first-of", level = level.0),
        Why::WaitedForBy(id) => t!(text, "why-waited-for", id = text.action(id)),
        Why::MostForDays => t!(text, "why-most-for-days"),
    }
}

/// A stage by id and name.
pub(super) fn stage_name(questionnaire: &Questionnaire, id: &str) -> String {
    let stage = questionnaire.stages.iter().find(|stage| stage.id.as_str() == id);
    stage.map_or_else(|| id.to_owned(), |stage| format!("{} {}", stage.id, stage.name))
}
