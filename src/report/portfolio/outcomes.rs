//! What became of many files, as a table for terminals and for spreadsheets.

use unicode_width::UnicodeWidthStr as _;

use crate::report::scores::{harmless, shortened};

/// The widest that a name gets.
const WIDEST_NAME: usize = 34;

/// Rows under these heads as CSV. No cell is taken for a formula.
pub fn outcomes_csv(heads: &[String], rows: &[Vec<String>]) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing into memory can't fail, and all rows have as many cells as there are heads.
    writer.write_record(heads).ok();
    for row in rows {
        let cells = heads.iter().enumerate().map(|(at, _)| row.get(at).cloned());
        writer.write_record(cells.map(|cell| harmless(cell.unwrap_or_default()))).ok();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// Rows of an outcome, a name and words, for reading. Words are never cut off, for nobody could
/// read them elsewhere.
pub fn outcomes_table(rows: &[[String; 3]]) -> String {
    let widest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths = [widest(0), widest(1).min(WIDEST_NAME)];
    let mut lines = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let cell = shortened(cell, width);
            line.push_str(&cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 2));
        }
        line.push_str(&row[2]);
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}
