//! The data behind a report as JSON. `docs/report.schema.json` is its schema.

use super::data::Data;

/// The data as a JSON object, indented, with a line break at the end.
pub fn json(data: &Data) -> String {
    // Only maps with odd keys and failing writers can make this fail; there are neither.
    let mut text = serde_json::to_string_pretty(data).unwrap_or_default();
    text.push('\n');
    text
}
