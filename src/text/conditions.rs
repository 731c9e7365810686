//! Conditions in words, for readers who don't write questionnaires.

use super::Text;
use crate::model::condition::{Comparison, Condition};
use crate::model::{FieldId, OptionId, ProfileField};
use crate::t;

impl Text {
    /// A condition as a sentence without its full stop, in terms of the profile's questions.
    pub fn condition(&self, condition: &Condition, fields: &[ProfileField]) -> String {
        match condition {
            Condition::Always => t!(self, "condition-always"),
            Condition::Flag(field) => {
                t!(self, "condition-flag", question = question(field, fields))
            }
            Condition::Is(field, options) | Condition::HasAny(field, options) => t!(
                self,
                "condition-any",
                question = question(field, fields),
                options = self
                    .quoted(names(field, options, fields))
                    .join(&t!(self, "condition-or-short")),
            ),
            Condition::HasAll(field, options) => t!(
                self,
                "condition-any",
                question = question(field, fields),
                options = self
                    .quoted(names(field, options, fields))
                    .join(&t!(self, "condition-and-short")),
            ),
            Condition::Count(field, comparison, number) => {
                let number = *number;
                let question = question(field, fields);
                match comparison {
                    Comparison::AtLeast => {
                        t!(self, "condition-at-least", question = question, number = number)
                    }
                    Comparison::More => {
                        t!(self, "condition-at-least", question = question, number = number + 1)
                    }
                    Comparison::AtMost => {
                        t!(self, "condition-at-most", question = question, number = number)
                    }
                    Comparison::Less => t!(
                        self,
                        "condition-at-most",
                        question = question,
                        number = number.saturating_sub(1),
                    ),
                    Comparison::Equal => {
                        t!(self, "condition-exactly", question = question, number = number)
                    }
                    Comparison::NotEqual => {
                        t!(self, "condition-not-exactly", question = question, number = number)
                    }
                }
            }
            Condition::Not(inner) => match &**inner {
                Condition::Flag(field) => {
                    t!(self, "condition-flag-not", question = question(field, fields))
                }
                Condition::Is(field, options) | Condition::HasAny(field, options) => t!(
                    self,
                    "condition-none",
                    question = question(field, fields),
                    options = self
                        .quoted(names(field, options, fields))
                        .join(&t!(self, "condition-or-short")),
                ),
                _ => t!(self, "condition-not", condition = self.condition(inner, fields)),
            },
            Condition::And(parts) => {
                // What is joined by “or” stands in brackets: it can be read in one way only.
                let bracketed = parts.iter().map(|part| match part {
                    Condition::Or(_) => format!("({})", self.condition(part, fields)),
                    _ => self.condition(part, fields),
                });
                bracketed.collect::<Vec<_>>().join(&t!(self, "condition-and"))
            }
            Condition::Or(parts) => self.parts(parts, fields).join(&t!(self, "condition-or")),
        }
    }

    fn quoted(&self, names: Vec<String>) -> Vec<String> {
        names.into_iter().map(|name| t!(self, "condition-answer", answer = name)).collect()
    }

    fn parts(&self, parts: &[Condition], fields: &[ProfileField]) -> Vec<String> {
        parts.iter().map(|part| self.condition(part, fields)).collect()
    }
}

fn question(id: &FieldId, fields: &[ProfileField]) -> String {
    fields
        .iter()
        .find(|field| field.id == *id)
        .map_or_else(|| id.to_string(), |field| field.question.clone())
}

fn names(id: &FieldId, options: &[OptionId], fields: &[ProfileField]) -> Vec<String> {
    let field = fields.iter().find(|field| field.id == *id);
    options
        .iter()
        .map(|option| {
            field
                .and_then(|field| field.options().iter().find(|other| other.id == *option))
                .map_or_else(|| option.to_string(), |option| option.name.clone())
        })
        .collect()
}
