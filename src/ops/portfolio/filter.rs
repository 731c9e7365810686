//! Which assessments of a portfolio are meant, by facts of their profiles.

use std::collections::BTreeMap;

use crate::model::{FieldKind, ProfileField};
use crate::ops::Packs;
use crate::report::portfolio::Summary;
use crate::t;
use crate::text::Text;

/// Options that facts have to have, by field: one of those of each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Where {
    facts: BTreeMap<String, Vec<String>>,
}

/// Why a condition means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhereError {
    /// It is not of the form `FIELD=VALUE`.
    Form(String),
    /// No questionnaire asks for the field; these there are.
    Field(String, Vec<String>),
    /// The field has no such option; these it has.
    Value {
        /// The field.
        field: String,
        /// What was given.
        value: String,
        /// What there is.
        known: Vec<String>,
    },
}

impl Where {
    /// Conditions such as `sector=finance`. Several of one field: either is enough.
    ///
    /// # Errors
    /// The first one that means nothing.
    pub fn parse(conditions: &[String], packs: &Packs) -> Result<Self, WhereError> {
        let mut facts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for condition in conditions {
            let parts = condition.split_once('=');
            let parts = parts.map(|(field, value)| (field.trim(), value.trim()));
            let Some((field, value)) = parts.filter(|(f, v)| !f.is_empty() && !v.is_empty()) else {
                return Err(WhereError::Form(condition.clone()));
            };
            let asked: Vec<ProfileField> =
                fields(packs).into_iter().filter(|asked| asked.id.as_str() == field).collect();
            if asked.is_empty() {
                let mut known: Vec<String> =
                    fields(packs).iter().map(|field| field.id.to_string()).collect();
                known.sort();
                known.dedup();
                return Err(WhereError::Field(field.to_owned(), known));
            }
            let known: Vec<String> = asked.iter().flat_map(values).collect();
            if !known.iter().any(|known| known == value) {
                let (field, value) = (field.to_owned(), value.to_owned());
                return Err(WhereError::Value { field, value, known });
            }
            let values = facts.entry(field.to_owned()).or_default();
            if !values.iter().any(|own| own == value) {
                values.push(value.to_owned());
            }
        }
        Ok(Self { facts })
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// Whether an assessment has the facts.
    pub fn passes(&self, summary: &Summary) -> bool {
        self.facts.iter().all(|(field, values)| {
            let chosen = summary.facts.get(field);
            chosen.is_some_and(|chosen| chosen.iter().any(|one| values.contains(one)))
        })
    }

    /// The options by field.
    pub fn facts(&self) -> &BTreeMap<String, Vec<String>> {
        &self.facts
    }
}

impl WhereError {
    /// What is wrong, in words.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::Form(given) => t!(text, "where-form", given = given),
            Self::Field(given, known) => {
                t!(text, "where-field", given = given, known = known.join(", "))
            }
            Self::Value { field, value, known } => {
                let known = known.join(", ");
                t!(text, "where-value", field = field, given = value, known = known)
            }
        }
    }
}

/// Facts in words: what each field is called, and the names of its options.
pub fn facts_words(
    facts: &BTreeMap<String, Vec<String>>,
    packs: &Packs,
    text: &Text,
) -> Vec<String> {
    let fields = fields(packs);
    let words = facts.iter().map(|(field, values)| {
        let asked = fields.iter().find(|asked| asked.id.as_str() == field);
        let names: Vec<String> = values.iter().map(|value| name(asked, value)).collect();
        let label = match field.as_str() {
            "sector" => t!(text, "portfolio-sector"),
            "size" => t!(text, "portfolio-size"),
            "markets" => t!(text, "portfolio-markets"),
            other => other.to_owned(),
        };
        t!(text, "where-words", field = label, values = names.join(", "))
    });
    words.collect()
}

fn name(asked: Option<&ProfileField>, value: &str) -> String {
    let options = asked.map(ProfileField::options).unwrap_or_default();
    let found = options.iter().find(|option| option.id.as_str() == value);
    found.map_or_else(|| value.to_owned(), |option| option.name.clone())
}

/// What the questionnaires ask for that can be filtered by.
fn fields(packs: &Packs) -> Vec<ProfileField> {
    let questionnaires = packs.listing().iter().filter_map(|pack| packs.questionnaire(&pack.id));
    let fields = questionnaires.flat_map(|found| found.profile.clone());
    fields.filter(|field| !matches!(field.kind, FieldKind::Names)).collect()
}

fn values(field: &ProfileField) -> Vec<String> {
    match &field.kind {
        FieldKind::Flag => vec!["yes".to_owned(), "no".to_owned()],
        FieldKind::Choice(options) | FieldKind::Choices(options) => {
            options.iter().map(|option| option.id.to_string()).collect()
        }
        FieldKind::Names => Vec::new(),
    }
}
