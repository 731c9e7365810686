//! A portfolio for programs.

use serde::{Serialize, Serializer};

use super::{Found, Row, Summary, Why};
use crate::model::ItemId;

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

/// An item by its id.
pub(super) fn item<S: Serializer>(id: &ItemId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id.as_str())
}
