//! Tables for spreadsheets. Figures are at full precision, an empty cell says that there is none, and
//! no cell is ever taken for a formula.

use super::Table;

/// The table as comma-separated values with a header line.
pub fn csv(table: &Table) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    for line in lines(table) {
        // Writing into memory can't fail, and all rows have the same length.
        writer.write_record(line).ok();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The table for pasting into a spreadsheet: a tab between cells, a line a row.
pub fn tab_separated(table: &Table) -> String {
    let plain = |cell: String| cell.replace(['\t', '\n', '\r'], " ");
    let lines: Vec<String> = lines(table)
        .into_iter()
        .map(|line| line.into_iter().map(plain).collect::<Vec<_>>().join("\t"))
        .collect();
    lines.join("\n")
}

fn lines(table: &Table) -> Vec<Vec<String>> {
    let header = table.columns.iter().map(|column| column.name.clone()).collect();
    let mut lines: Vec<Vec<String>> = vec![header];
    for row in &table.rows {
        lines.push(row.cells.iter().map(|cell| harmless(cell.exact())).collect());
    }
    lines
}

/// A cell that no spreadsheet takes for a formula: names come from files that anybody may have
/// written. A number may be negative.
fn harmless(cell: String) -> String {
    let digits = cell.strip_prefix('-').unwrap_or(&cell);
    let is_number = !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_digit());
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula && !is_number { format!("'{cell}") } else { cell }
}
