//! The headline of the results in plain words. There is no overall percentage in it.

use crate::charts::groups::to_target;
use crate::charts::{Headline, NextStep};
use crate::model::Questionnaire;
use crate::scoring::{Action, ActionKind, GateState, round_half_up};
use crate::t;
use crate::text::Text;

/// What a reader has to know first: how far the road is open, where it is weakest, what is not known.
pub fn headline(headline: &Headline, text: &Text) -> String {
    if headline.counting == 0 {
        return t!(text, "headline-nothing-counts");
    }
    if headline.answered == 0 {
        return t!(text, "headline-nothing-answered", items = headline.counting);
    }
    let mut parts = vec![road(headline, text)];
    if let Some(weakest) = &headline.weakest {
        let score = round_half_up(weakest.figures.score.unwrap_or_default());
        let name = &weakest.name;
        parts.push(match to_target(&weakest.figures) {
            Some(short) if short > 0 => {
                t!(text, "headline-weakest-short", domain = name, score = score, short = short)
            }
            _ => t!(text, "headline-weakest", domain = name, score = score),
        });
    }
    if headline.open > 0 {
        parts.push(t!(text, "headline-open", items = headline.open, all = headline.counting));
    }
    if headline.disputed > 0 {
        parts.push(t!(text, "headline-disputed", items = headline.disputed));
    }
    parts.join(" ")
}

fn road(headline: &Headline, text: &Text) -> String {
    match (&headline.furthest, &headline.closed) {
        (None, Some((closed, blockers))) => {
            t!(text, "headline-none-open", closed = closed, blockers = *blockers)
        }
        (Some(furthest), Some((closed, blockers))) => {
            t!(text, "headline-open-to", furthest = furthest, closed = closed, blockers = *blockers)
        }
        (_, None) => t!(text, "headline-all-open"),
    }
}

/// Why a step comes where it does, and what it would change.
pub fn step_reason(step: &NextStep, questionnaire: &Questionnaire, text: &Text) -> String {
    let action = &step.action;
    let mut parts = Vec::new();
    if let Some(gate) = &action.gate {
        let stage = questionnaire.stage(&gate.stage);
        let stage = stage
            .map_or_else(|| gate.stage.to_string(), |stage| format!("{} {}", stage.id, stage.name));
        parts.push(match gate.from_being {
            GateState::Sound => t!(text, "step-holds-sound", stage = stage),
            _ => t!(text, "step-holds-open", stage = stage),
        });
    }
    if let Some(near) = &action.date {
        parts.push(t!(text, "step-date", date = text.date(near.date), days = near.days));
    }
    let domain = questionnaire.domain(&action.effect.domain);
    let domain = domain.map_or("", |domain| domain.short.as_str());
    let points = |points: Option<f64>| points.map(round_half_up);
    match (points(action.effect.before), points(action.effect.after)) {
        _ if action.kind == ActionKind::FindOut => {
            // An answer may move the score either way: there is no figure that it would go to.
            parts.push(t!(text, "step-settles-range", domain = domain));
        }
        (Some(before), Some(after)) if before != after => {
            parts.push(t!(text, "step-effect", domain = domain, before = before, after = after));
        }
        _ => {}
    }
    let mut reason = parts.join(" · ");
    if let Some(first) = reason.chars().next() {
        let rest = reason.split_off(first.len_utf8());
        reason = first.to_uppercase().chain(rest.chars()).collect();
    }
    reason
}

/// What to do, with the level that it leads to.
pub fn step_words(action: &Action, questionnaire: &Questionnaire, text: &Text) -> String {
    let level = action.to.0;
    match action.kind {
        ActionKind::FindOut => t!(text, "step-answer-first"),
        ActionKind::Prove => t!(text, "step-bring-evidence", level = level),
        ActionKind::Raise => {
            t!(text, "step-to-level", level = level, words = action.words(questionnaire))
        }
    }
}
