//! The items of a report as comma-separated values, one row an item.

use super::data::Data;

const HEADER: [&str; 11] = [
    "id",
    "title",
    "domain",
    "stage",
    "critical",
    "state",
    "claimed",
    "supported",
    "cap",
    "target",
    "disputed",
];

/// The items with a header line. An empty cell says that there is no value.
pub fn csv(data: &Data) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing into memory can't fail, and all rows have the same length.
    writer.write_record(HEADER).ok();
    let level = |level: Option<u8>| level.map(|level| level.to_string()).unwrap_or_default();
    for item in &data.items {
        let row = [
            harmless(&item.id),
            harmless(&item.title),
            harmless(&item.domain),
            harmless(&item.stage),
            item.critical.to_string(),
            item.state.to_owned(),
            level(item.claimed),
            level(item.supported),
            item.cap.unwrap_or_default().to_owned(),
            item.target.to_string(),
            item.disputed.to_string(),
        ];
        writer.write_record(row).ok();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
