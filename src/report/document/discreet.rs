//! An assessment without what a report hides. A report is built from this copy alone, so that no
//! format can tell what was left out.

use std::collections::{BTreeMap, BTreeSet};

use super::options::Discretion;
use crate::model::{Assessment, MemberId, Questionnaire, Response, Trail};
use crate::t;
use crate::text::{Text, languages};

/// Words of names that say nothing about whose name it is.
const COMMON: [&str; 16] = [
    "the", "and", "inc", "ltd", "llc", "plc", "gmbh", "ag", "bv", "sa", "co", "corp", "group",
    "company", "limited", "holding",
];

/// What must not be read anywhere, each with what stands instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    words: Vec<(String, String)>,
}

/// The assessment without what is to be hidden, with the scores that it had.
pub fn discreet(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    discretion: Discretion,
    text: &Text,
) -> Assessment {
    let mut copy = assessment.clone();
    let hidden = Hidden::of(assessment, questionnaire, discretion, text);
    // The history repeats everything; a report needs none of it.
    copy.trail = Trail::default();
    copy.last_time = None;
    if discretion.organisation {
        copy.organisation = t!(text, "report-hidden-organisation");
    }
    let ids: BTreeMap<MemberId, MemberId> = if discretion.members {
        numbered(assessment).map(|(number, id)| (id.clone(), format!("m{number}").into())).collect()
    } else {
        BTreeMap::new()
    };
    let id = |id: &MemberId| ids.get(id).cloned().unwrap_or_else(|| id.clone());
    copy.members = assessment
        .members
        .iter()
        .map(|(old, member)| {
            let mut member = member.clone();
            if discretion.members {
                member.name = hidden.name_of(&member.name);
            }
            (id(old), member)
        })
        .collect();
    copy.answers = assessment
        .answers
        .iter()
        .map(|(item, answers)| {
            let answers = answers.iter().map(|(old, answer)| {
                let mut answer = answer.clone();
                answer.note = if discretion.notes {
                    String::new()
                } else if discretion.internal {
                    hidden.scrub(&without_internal(&answer.note))
                } else {
                    hidden.scrub(&answer.note)
                };
                if let Some(Response::NotApplicable(reason)) = &mut answer.response {
                    *reason = hidden.scrub(reason);
                }
                (id(old), answer)
            });
            (item.clone(), answers.collect())
        })
        .collect();
    for decision in copy.decisions.values_mut() {
        decision.by = id(&decision.by);
        decision.rationale = hidden.scrub(&decision.rationale);
    }
    for evidence in copy.evidence.values_mut() {
        evidence.title = hidden.scrub(&evidence.title);
        evidence.owner = hidden.scrub(&evidence.owner);
        evidence.checked_by = hidden.scrub(&evidence.checked_by);
        evidence.location = hidden.scrub(&evidence.location);
        if discretion.locations {
            // It counts as evidence by its title; one that has only a place keeps that it has one.
            if evidence.title.trim().is_empty() {
                evidence.title = t!(text, "report-hidden-evidence");
            }
            evidence.location = String::new();
            evidence.file = None;
        } else if let Some(file) = &mut evidence.file {
            file.path = hidden.scrub(&file.path);
        }
    }
    for action in copy.plan.values_mut() {
        action.owner = action.owner.as_ref().map(id);
        action.note = if discretion.notes { String::new() } else { hidden.scrub(&action.note) };
    }
    for milestone in copy.milestones.values_mut() {
        milestone.name = hidden.scrub(&milestone.name);
        milestone.note =
            if discretion.notes { String::new() } else { hidden.scrub(&milestone.note) };
        milestone.by = milestone.by.as_ref().map(id);
    }
    copy
}

impl Hidden {
    /// What is hidden of an assessment.
    pub fn of(
        assessment: &Assessment,
        questionnaire: &Questionnaire,
        discretion: Discretion,
        text: &Text,
    ) -> Self {
        let mut words = Vec::new();
        let mut hide = |name: &str, instead: &str| {
            let whole = name.trim().to_lowercase();
            if !whole.is_empty() {
                words.push((whole.clone(), instead.to_owned()));
            }
            let parts: BTreeSet<&str> = whole.split(|c: char| !c.is_alphanumeric()).collect();
            let telling = parts.iter().filter(|part| part.chars().count() > 2);
            for part in telling.filter(|part| !COMMON.contains(part)) {
                words.push(((*part).to_owned(), instead.to_owned()));
            }
        };
        if discretion.organisation {
            hide(&assessment.organisation, &t!(text, "report-hidden-organisation-short"));
        }
        if discretion.members {
            for (number, id) in numbered(assessment) {
                let Some(member) = assessment.members.get(id) else {
                    // Somebody who has left the team; ids are made from names.
                    hide(id.as_str(), &t!(text, "report-hidden-member", number = number));
                    hide(
                        &id.as_str().replace('-', " "),
                        &t!(text, "report-hidden-member", number = number),
                    );
                    continue;
                };
                let function = member.function.as_ref();
                let function = function.and_then(|id| questionnaire.function(id));
                let instead = match function {
                    Some(function) => t!(
                        text,
                        "report-hidden-member-function",
                        number = number,
                        function = &function.name
                    ),
                    None => t!(text, "report-hidden-member", number = number),
                };
                hide(&member.name, &instead);
                hide(id.as_str(), &instead);
            }
            let owners = assessment.evidence.values();
            for name in owners.flat_map(|evidence| [&evidence.owner, &evidence.checked_by]) {
                hide(name, &t!(text, "report-hidden-person"));
            }
        }
        // Longer ones first, so that a whole name is not taken apart. The first one stands.
        words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        let mut seen = BTreeSet::new();
        words.retain(|(word, _)| seen.insert(word.clone()));
        Self { words }
    }

    /// The words, in lower case.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|(word, _)| word.as_str())
    }

    fn name_of(&self, name: &str) -> String {
        let name = name.trim().to_lowercase();
        let found = self.words.iter().find(|(word, _)| *word == name);
        found.map_or_else(|| self.scrub(&name), |(_, instead)| instead.clone())
    }

    /// The text with every hidden word replaced, also inside of longer words.
    pub fn scrub(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (word, instead) in &self.words {
            text = replaced(&text, word, instead);
        }
        text
    }
}

/// Whether what lies between is a word of its own.
fn is_word(before: char, after: &str) -> bool {
    !before.is_alphanumeric() && !after.starts_with(char::is_alphanumeric)
}

/// Replaces a word, whatever its case: a long one also inside of others, such as addresses.
fn replaced(text: &str, word: &str, instead: &str) -> String {
    let is_long = word.chars().count() > 5;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        match matched(rest, word) {
            Some(length) if is_long || is_word(before, &rest[length..]) => {
                out.push_str(instead);
                before = ' ';
                rest = &rest[length..];
                continue;
            }
            _ => {}
        }
        out.push(first);
        before = first;
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// How many bytes of the text are this word in any case.
fn matched(text: &str, word: &str) -> Option<usize> {
    let mut wanted = word.chars();
    let mut length = 0;
    let mut chars = text.chars();
    let mut next = wanted.next();
    while next.is_some() {
        let found = chars.next()?;
        for lower in found.to_lowercase() {
            if Some(lower) != next {
                return None;
            }
            next = wanted.next();
        }
        length += found.len_utf8();
    }
    Some(length)
}

/// Members with a number each, in order of their ids.
fn numbered(assessment: &Assessment) -> impl Iterator<Item = (usize, &MemberId)> {
    let mut ids: BTreeSet<&MemberId> = assessment.members.keys().collect();
    ids.extend(assessment.answers.values().flat_map(BTreeMap::keys));
    ids.extend(assessment.plan.values().filter_map(|action| action.owner.as_ref()));
    ids.extend(assessment.decisions.values().map(|decision| &decision.by));
    ids.extend(assessment.milestones.values().filter_map(|milestone| milestone.by.as_ref()));
    ids.into_iter().enumerate().map(|(index, id)| (index + 1, id))
}

fn without_internal(note: &str) -> String {
    // In any language: a colleague may write in another one than the reader's.
    let is_internal = |line: &str| {
        let line = line.trim().to_lowercase().replace('\u{a0}', " ");
        let begins = |mark: &str| line.starts_with(&mark.to_lowercase().replace('\u{a0}', " "));
        languages().iter().any(|language| {
            let mark = &language.internal_mark;
            begins(mark) || begins(&mark.replace(['\u{a0}', ' '], ""))
        })
    };
    let kept = note.lines().filter(|line| !is_internal(line));
    kept.collect::<Vec<_>>().join("\n")
}
