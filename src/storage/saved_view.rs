//! Arrangements of a portfolio that the user has named. They are kept as words, so that what this
//! program doesn't know of one survives, and is simply not applied.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::notation::{Text, some_text};

/// An arrangement of a portfolio under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedView {
    /// The name.
    pub name: String,
    /// What is sorted by, in a word.
    pub by: String,
    /// Whether the greatest comes first.
    pub descending: bool,
    /// What is looked for.
    pub search: String,
    /// The values that facts have to have, by field.
    pub facts: BTreeMap<String, String>,
    /// Whether only problems are listed.
    pub problems_only: bool,
    /// The fact that rows are grouped by.
    pub group: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "view")]
pub(super) struct ViewRecord {
    name: Text,
    by: Text,
    #[serde(default)]
    descending: bool,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    search: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    facts: Vec<(Text, Text)>,
    #[serde(default)]
    problems_only: bool,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    group: Option<Text>,
}

impl From<ViewRecord> for SavedView {
    fn from(record: ViewRecord) -> Self {
        let ViewRecord { name, by, descending, search, facts, problems_only, group } = record;
        Self {
            name: name.0,
            by: by.0,
            descending,
            search: search.map(|search| search.0).unwrap_or_default(),
            facts: facts.into_iter().map(|(field, value)| (field.0, value.0)).collect(),
            problems_only,
            group: group.map(|group| group.0),
        }
    }
}

impl From<&SavedView> for ViewRecord {
    fn from(view: &SavedView) -> Self {
        let SavedView { name, by, descending, search, facts, problems_only, group } = view;
        let facts =
            facts.iter().map(|(field, value)| (field.as_str().into(), value.as_str().into()));
        Self {
            name: name.as_str().into(),
            by: by.as_str().into(),
            descending: *descending,
            search: (!search.is_empty()).then(|| search.as_str().into()),
            facts: facts.collect(),
            problems_only: *problems_only,
            group: group.as_deref().map(Text::from),
        }
    }
}
