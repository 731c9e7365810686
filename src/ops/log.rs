//! The history of an assessment in words: who changed what from what to what, and when.

use crate::model::edit::Delta;
use crate::model::{
    Answer, Assessment, Change, EntryId, Evidence, FieldValue, ItemId, MemberId, OUTSIDE, Outcome,
    Questionnaire, Response,
};
use crate::t;
use crate::text::Text;

/// One line a change, the newest last; only what concerns an item where one is named.
pub fn log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    item: Option<&ItemId>,
    text: &Text,
) -> Vec<String> {
    lines_of(assessment, questionnaire, text, |_, change| item.is_none() || change.item() == item)
}

/// One line for each change that is wanted, the newest last.
pub(super) fn lines_of(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
    wanted: impl Fn(&EntryId, &Change) -> bool,
) -> Vec<String> {
    let words = Words { questionnaire, text };
    let mut lines = Vec::new();
    for (id, entry) in assessment.trail.in_order() {
        let who = member_name(assessment, &entry.edit.by, text);
        let at = entry.edit.at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string();
        for change in &entry.edit.changes {
            if !wanted(id, change) {
                continue;
            }
            let what = words.change(change);
            lines.push(t!(text, "log-line", at = &at, who = &who, what = what));
        }
    }
    lines
}

/// The name of a member, also of one who has left or was never on the team.
pub fn member_name(assessment: &Assessment, id: &MemberId, text: &Text) -> String {
    match assessment.members.get(id) {
        Some(member) => member.name.clone(),
        None if id.as_str() == OUTSIDE => t!(text, "merged-outside"),
        None => id.to_string(),
    }
}

struct Words<'a> {
    questionnaire: &'a Questionnaire,
    text: &'a Text,
}

impl Words<'_> {
    fn change(&self, change: &Change) -> String {
        let text = self.text;
        match change {
            Change::Organisation(delta) => {
                self.delta(&t!(text, "log-organisation"), delta, |name| name.clone())
            }
            Change::Mode(delta) => {
                self.delta(&t!(text, "log-mode"), delta, |mode| text.mode(*mode))
            }
            Change::Profile(field, delta) => {
                let asked = self.questionnaire.profile.iter().find(|asked| asked.id == *field);
                let name = asked.map_or(field.as_str(), |asked| asked.question.as_str());
                self.delta(name, delta, fact)
            }
            Change::Member(id, delta) => {
                let name = t!(text, "log-member", id = id.as_str());
                self.delta(&name, delta, |member| member.name.clone())
            }
            Change::Response(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-answer"));
                self.delta(&name, delta, |response| self.response(response))
            }
            Change::Coverage(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-coverage"));
                self.delta(&name, delta, |coverage| text.coverage(*coverage))
            }
            Change::Confidence(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-confidence"));
                self.delta(&name, delta, |confidence| text.confidence(*confidence))
            }
            Change::Evidence(key, _, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-evidence"));
                self.delta(&name, delta, evidence)
            }
            Change::Note(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-note"));
                self.delta(&name, delta, |note| note.clone())
            }
            Change::Flag(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-flag"));
                self.delta(&name, delta, |()| t!(text, "log-yes"))
            }
            Change::Meaning(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-meaning"));
                self.delta(&name, delta, |meaning| meaning.to_string())
            }
            Change::Answer(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-record"));
                self.delta(&name, delta, |answer: &Answer| match &answer.response {
                    Some(response) => self.response(response),
                    None => text.item_state(crate::scoring::ItemState::Unanswered),
                })
            }
            Change::Decision(item, delta) => {
                let name = self.of_item(item, &t!(text, "log-decision"));
                self.delta(&name, delta, |decision| {
                    let outcome = match decision.outcome {
                        Outcome::Level(level) => level.to_string(),
                        Outcome::NotApplicable => t!(text, "state-not-applicable"),
                    };
                    t!(text, "log-with-reason", what = outcome, reason = &decision.rationale)
                })
            }
            Change::Target(item, delta) => {
                let name = self.of_item(item, &t!(text, "log-target"));
                self.delta(&name, delta, |level| level.to_string())
            }
            Change::Milestone(id, delta) => {
                let name = t!(text, "log-milestone", id = id.as_str());
                self.delta(&name, delta, |milestone| milestone.as_of.to_string())
            }
            Change::Content(delta) => {
                self.delta(&t!(text, "log-content"), delta, |content| content.version.clone())
            }
        }
    }

    fn of_item(&self, item: &ItemId, what: &str) -> String {
        format!("{item} {what}")
    }

    fn response(&self, response: &Response) -> String {
        match response {
            Response::Level(level) => level.to_string(),
            Response::NotApplicable(reason) => {
                let what = t!(self.text, "state-not-applicable");
                t!(self.text, "log-with-reason", what = what, reason = reason)
            }
            Response::Unknown => t!(self.text, "state-unknown"),
        }
    }

    fn delta<T>(&self, name: &str, delta: &Delta<T>, words: impl Fn(&T) -> String) -> String {
        let text = self.text;
        match (delta.was.as_ref().map(&words), delta.became.as_ref().map(&words)) {
            (Some(was), Some(became)) => {
                t!(text, "log-changed", name = name, was = was, became = became)
            }
            (None, Some(became)) => t!(text, "log-set", name = name, became = became),
            (Some(was), None) => t!(text, "log-removed", name = name, was = was),
            (None, None) => name.to_owned(),
        }
    }
}

fn fact(value: &FieldValue) -> String {
    match value {
        FieldValue::Flag(true) => "yes".to_owned(),
        FieldValue::Flag(false) => "no".to_owned(),
        FieldValue::Choice(option) => option.to_string(),
        FieldValue::Choices(options) => {
            options.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
    }
}

fn evidence(evidence: &Evidence) -> String {
    if evidence.title.is_empty() { evidence.location.clone() } else { evidence.title.clone() }
}
