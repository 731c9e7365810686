//! What the team arranged, in words: for the history, and where two people arranged it differently.

use std::collections::BTreeMap;

use super::log::{Written, member_name};
use crate::model::{
    Agreement, Assessment, Assignee, Comment, FunctionId, HandIn, Part, Questionnaire, Sample,
    SignOff, Standing, TeamPlace, TeamValue,
};
use crate::t;
use crate::text::Text;

/// What stands at a place.
pub(super) fn place(
    place: &TeamPlace,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
) -> String {
    match place {
        TeamPlace::Due => t!(text, "log-due"),
        TeamPlace::Blind => t!(text, "log-blind"),
        TeamPlace::Assignment(Part::Item(_)) => t!(text, "log-assigned-item"),
        TeamPlace::Assignment(part) => {
            t!(text, "log-assigned", part = part_words(part, questionnaire, text))
        }
        TeamPlace::HandIn(member) => {
            t!(text, "log-hand-in", name = member_name(assessment, member, text))
        }
        // Who gives a name is who it is of, and stands before it.
        TeamPlace::SignOff(part, _) => {
            t!(text, "log-sign-off", part = part_words(part, questionnaire, text))
        }
        TeamPlace::Comment(..) => t!(text, "log-comment"),
        TeamPlace::Agreement(domain, member) => {
            let name = member_name(assessment, member, text);
            t!(text, "log-agreement", domain = domain.as_str(), name = name)
        }
        TeamPlace::Sample => t!(text, "log-sample"),
    }
}

/// A value.
pub(super) fn value(
    value: &TeamValue,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    written: Written<'_>,
) -> String {
    let text = written.text;
    match value {
        TeamValue::Due(day) => written.day(*day),
        TeamValue::Blind => t!(text, "yes"),
        TeamValue::Assignment(to) => assignee_words(to, assessment, questionnaire, text),
        TeamValue::HandIn(HandIn { standing, remarks, .. }) if remarks.is_empty() => {
            standing_words(Some(*standing), text)
        }
        TeamValue::HandIn(HandIn { standing, remarks, .. }) => {
            let what = standing_words(Some(*standing), text);
            t!(text, "log-with-reason", what = what, reason = remarks)
        }
        TeamValue::SignOff(SignOff { at, .. }) => written.day_of(*at),
        TeamValue::Comment(Comment { text: words, resolved: false, .. }) => words.clone(),
        TeamValue::Comment(Comment { text: words, resolved: true, .. }) => {
            t!(text, "log-with-reason", what = words, reason = t!(text, "comment-resolved"))
        }
        TeamValue::Agreement(Agreement { items, .. }) => {
            items.iter().map(|item| item.as_str()).collect::<Vec<_>>().join(", ")
        }
        TeamValue::Sample(Sample { systems, seed, .. }) => {
            t!(text, "log-drawn", systems = systems.join(", "), seed = seed.to_string())
        }
    }
}

/// A part by its name.
pub fn part_words(part: &Part, questionnaire: &Questionnaire, text: &Text) -> String {
    match part {
        Part::Whole => t!(text, "team-whole"),
        Part::Stage(id) => match questionnaire.stage(id) {
            Some(stage) => format!("{id} {}", stage.name),
            None => id.to_string(),
        },
        Part::Domain(id) => match questionnaire.domain(id) {
            Some(domain) => format!("{id} {}", domain.short),
            None => id.to_string(),
        },
        Part::Item(id) => id.to_string(),
    }
}

/// Who answers, by name.
pub fn assignee_words(
    to: &Assignee,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
) -> String {
    match to {
        Assignee::Function(id) => match questionnaire.function(id) {
            Some(function) => function.name.clone(),
            None => id.to_string(),
        },
        Assignee::Member(id) => member_name(assessment, id, text),
    }
}

/// How far a part is, in words.
pub fn standing_words(standing: Option<Standing>, text: &Text) -> String {
    match standing {
        None => t!(text, "standing-in-progress"),
        Some(Standing::HandedIn) => t!(text, "standing-handed-in"),
        Some(Standing::Returned) => t!(text, "standing-returned"),
        Some(Standing::Accepted) => t!(text, "standing-accepted"),
    }
}

/// The functions that the questionnaire sends a part's items to, the one with most items first.
pub fn set_functions(part: &Part, questionnaire: &Questionnaire) -> Vec<String> {
    let mut counts: BTreeMap<&FunctionId, usize> = BTreeMap::new();
    for item in questionnaire.items.iter().filter(|item| part.contains(item)) {
        if let Some(lead) = item.functions.first() {
            *counts.entry(lead).or_default() += 1;
        }
    }
    let mut counts: Vec<(&FunctionId, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let name = |id: &FunctionId| {
        questionnaire.function(id).map_or_else(|| id.to_string(), |function| function.name.clone())
    };
    counts.into_iter().map(|(id, _)| name(id)).collect()
}

/// Who answers a part where the team has sent it nowhere else.
pub fn as_set_words(part: &Part, questionnaire: &Questionnaire, text: &Text) -> String {
    let set = set_functions(part, questionnaire);
    let first = set.first().map_or("", String::as_str);
    t!(text, "routing-as-set", first = first, more = set.len().saturating_sub(1))
}
