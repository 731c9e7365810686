//! What becomes of figures by another date when nobody does anything: evidence gets old, actions
//! become overdue.

use jiff::civil::Date;

use super::{Detail, Did, Run, State};
use crate::ops::Opened;
use crate::report::portfolio::{Moved, moved, summary};
use crate::scoring::{round_half_up, score};
use crate::t;
use crate::text::{Text, signed};

pub(super) fn compare(opened: &Opened, until: Date, run: &Run<'_>) -> Did {
    let at = |date: Date| {
        let scores = score(&opened.questionnaire, &opened.assessment, date);
        summary(&opened.questionnaire, &opened.assessment, &scores, None, Vec::new())
    };
    let moved = moved(&at(run.as_of), &at(until));
    let (state, words) = if moved.is_idle() {
        (State::Nothing, t!(run.text, "bulk-moved-nothing"))
    } else {
        (State::Done, words(&moved, run.text))
    };
    Did { state, words, detail: Detail::Moved(Box::new(moved)) }
}

fn words(moved: &Moved, text: &Text) -> String {
    let stage = |stage: &Option<String>| stage.clone().unwrap_or_else(|| "–".to_owned());
    let mut parts = Vec::new();
    if moved.stage.0 != moved.stage.1 {
        let (before, after) = (stage(&moved.stage.0), stage(&moved.stage.1));
        parts.push(t!(text, "bulk-moved-stage", before = before, after = after));
    }
    let shown = |score: Option<f64>| {
        score.map_or_else(|| "–".to_owned(), |score| round_half_up(score).to_string())
    };
    for domain in moved.domains.iter().filter(|domain| domain.is_moved()) {
        let (before, after) = (shown(domain.before), shown(domain.after));
        let by = domain.by().map(signed).unwrap_or_default();
        parts.push(format!("{} {before} → {after} ({by})", domain.id));
    }
    if !moved.items.is_empty() {
        let items = moved.items.join(", ");
        parts.push(t!(text, "bulk-moved-items", count = moved.items.len(), items = items));
    }
    let (before, after) = moved.overdue;
    if before != after {
        parts.push(t!(text, "bulk-moved-overdue", before = before, after = after));
    }
    if parts.is_empty() {
        // Evidence that got old without taking a level along.
        let ([_, before, ..], [_, after, ..]) = moved.rests_on;
        parts.push(t!(text, "bulk-moved-stale", before = before, after = after));
    }
    text.apart(parts)
}
