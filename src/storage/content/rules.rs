//! The scale of a questionnaire, how far evidence carries, and the weights and thresholds.

use std::ops::RangeInclusive;

use crate::model::level::Level;
use crate::model::message::message;
use crate::model::questionnaire::{Cap, CapWhen, ScaleStep, ScoringRules};
use crate::storage::problem::Place;
use crate::storage::raw::{Fields, Raw};

/// The answer keys are the digits, so there is no eleventh level.
const MOST_LEVELS: usize = 10;

const MOST_WEIGHT: u32 = 1000;
const MOST_MONTHS: u32 = 1200;

/// Reads the scale, and how many levels it has where at least that can be told.
pub(super) fn scale(questionnaire: &Fields<'_>) -> (Option<Vec<ScaleStep>>, Option<usize>) {
    let Some(list) = questionnaire.get("scale") else {
        return (None, None);
    };
    let scale = questionnaire.each("scale", |raw| {
        let fields = raw.fields(&["name", "test"], &[])?;
        let (name, test) = (fields.text("name"), fields.text("test"));
        Some(ScaleStep { name: name?, test: test? })
    });
    let Some(levels) = list.list().map(|entries| entries.len()) else {
        return (None, None);
    };
    if !(2..=MOST_LEVELS).contains(&levels) {
        list.error(message!("fault-scale", levels = levels, most = MOST_LEVELS));
        return (None, None);
    }
    (scale, Some(levels))
}

/// Reads how far evidence carries a claim.
pub(super) fn caps(questionnaire: &Fields<'_>, levels: Option<usize>) -> Option<Vec<Cap>> {
    let evidence = questionnaire.get("evidence")?.fields(&["caps"], &[])?;
    let mut seen: Vec<(CapWhen, Place)> = Vec::new();
    evidence.each("caps", |raw| {
        let fields = raw.fields(&["when", "level"], &[])?;
        let when = fields.get("when").and_then(|when| cap_when(when, &mut seen));
        let level = level(&fields, "level", levels);
        Some(Cap { when: when?, level: level? })
    })
}

/// Reads weights, thresholds and default targets.
pub(super) fn scoring(questionnaire: &Fields<'_>, levels: Option<usize>) -> Option<ScoringRules> {
    let fields = questionnaire.get("scoring")?.fields(
        &[
            "weight",
            "critical_weight",
            "domain_level_percent",
            "gate_open",
            "gate_sound",
            "target",
            "critical_target",
        ],
        &[],
    )?;
    let number = |name: &str, range: RangeInclusive<u32>| fields.get(name)?.number(range);
    let weight = number("weight", 1..=MOST_WEIGHT);
    let critical_weight = number("critical_weight", 1..=MOST_WEIGHT);
    let domain_level_percent = number("domain_level_percent", 1..=100);
    let gate_open = level(&fields, "gate_open", levels);
    let gate_sound = level(&fields, "gate_sound", levels);
    let target = level(&fields, "target", levels);
    let critical_target = level(&fields, "critical_target", levels);
    if let (Some(open), Some(sound), Some(raw)) = (gate_open, gate_sound, fields.get("gate_sound"))
        && sound < open
    {
        raw.error(message!("fault-sound-below-open", open = open.to_string()));
        return None;
    }
    Some(ScoringRules {
        weight: weight?,
        critical_weight: critical_weight?,
        domain_level_percent: domain_level_percent?,
        gate_open: gate_open?,
        gate_sound: gate_sound?,
        target: target?,
        critical_target: critical_target?,
    })
}

/// A level of a scale with so many levels.
fn level(fields: &Fields<'_>, name: &str, levels: Option<usize>) -> Option<Level> {
    let top = levels.unwrap_or(MOST_LEVELS).saturating_sub(1);
    let number = fields.get(name)?.number(0..=u32::try_from(top).unwrap_or(u32::MAX))?;
    u8::try_from(number).ok().map(Level)
}

fn cap_when(raw: Raw<'_>, seen: &mut Vec<(CapWhen, Place)>) -> Option<CapWhen> {
    let when = match raw.variant() {
        Some(("OlderThanMonths", Some(months))) => {
            let months = months.number(1..=MOST_MONTHS)?;
            CapWhen::OlderThanMonths(u16::try_from(months).ok()?)
        }
        Some(("OlderThanMonths", None)) => {
            raw.error(message!("fault-no-months"));
            return None;
        }
        _ => raw.one_of(&[
            ("NoEvidence", CapWhen::NoEvidence),
            ("Undated", CapWhen::Undated),
            ("OlderThanMonths(12)", CapWhen::OlderThanMonths(12)),
            ("PartialCoverage", CapWhen::PartialCoverage),
            ("NoIndependentCheck", CapWhen::NoIndependentCheck),
        ])?,
    };
    if let Some((_, first)) = seen.iter().find(|(other, _)| *other == when) {
        raw.error(message!("fault-cap-twice", cap = raw.text, first = first));
        return None;
    }
    // Only real caps are remembered, of which there are a handful; months are numbered, though.
    if seen.len() < MOST_CAPS {
        seen.push((when, raw.source().place(raw.at)));
    }
    Some(when)
}

/// Beyond this many, caps are no longer compared with each other.
const MOST_CAPS: usize = 100;
