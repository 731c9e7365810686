//! A portfolio for programs, and as it is remembered between two looks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Found, Row, Summary, Why};

/// The version of the fields and of what they mean.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Sheet<'a> {
    kind: &'static str,
    version: u32,
    as_of: &'a str,
    rows: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<&'a Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem<'a>>,
}

#[derive(Serialize)]
struct Problem<'a> {
    why: Why,
    words: &'a str,
}

/// The rows as JSON; `docs/portfolio.md` says what the fields mean.
pub fn json(rows: &[Row], as_of: &str) -> String {
    let rows = rows.iter().map(|row| {
        let (assessment, problem) = match &row.found {
            Found::Assessment(summary) => (Some(&**summary), None),
            Found::Not { why, words } => (None, Some(Problem { why: *why, words })),
        };
        Entry { path: &row.path, assessment, problem }
    });
    let sheet = Sheet { kind: "waymark.portfolio", version: VERSION, as_of, rows: rows.collect() };
    // Writing into memory can't fail, and no type of the sheet refuses to be written.
    serde_json::to_string_pretty(&sheet).map(|text| format!("{text}\n")).unwrap_or_default()
}

/// What was found in a folder's files, with what tells whether a file has changed since.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Remembered {
    /// What the figures depend on beside the files: program, questionnaires, date.
    pub made_with: String,
    /// By path: length in bytes, time of the last change in nanoseconds, what was found.
    pub files: BTreeMap<String, (u64, i128, Found)>,
}

/// What was remembered; nothing where the text is not what [`remember`] wrote.
pub fn recall(text: &str) -> Option<Remembered> {
    serde_json::from_str(text).ok()
}

/// As text.
pub fn remember(remembered: &Remembered) -> String {
    serde_json::to_string(remembered).unwrap_or_default()
}
