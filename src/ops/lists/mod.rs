//! What screens show in rows, as tables for the clipboard and for spreadsheets. Each holds the rows
//! that its screen shows, in the same order.

mod agreement;
mod crosswalk;
mod plan;
mod portfolio;
mod routing;
mod team;

pub use agreement::{leanings_list, pairs_list};
pub use crosswalk::{dates_list, frameworks_list, grid_list};
pub use plan::{comparison_list, plan_list, steps_list, what_if_list};
pub use portfolio::{items_list, portfolio_list};
pub use routing::{functions_list, routing_list};
pub use team::{disagreements_list, evidence_list, members_list};

use super::figures::{Cell, Column, Table, TableRow};

/// A table of words that a screen has put together itself.
pub fn plain_list(title: String, columns: &[String], rows: &[Vec<String>]) -> Table {
    let columns = columns.iter().map(|name| (name.clone(), Sort::Words)).collect();
    let mut list = table(title, columns);
    for row in rows {
        add(&mut list, row.iter().map(words).collect());
    }
    list
}

/// A table with these columns: words, or numbers.
fn table(title: String, columns: Vec<(String, Sort)>) -> Table {
    let columns = columns
        .into_iter()
        .map(|(name, sort)| Column { name, is_number: sort == Sort::Numbers })
        .collect();
    Table { title, columns, rows: Vec::new() }
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Words,
    Numbers,
}

fn add(table: &mut Table, cells: Vec<Cell>) {
    table.rows.push(TableRow { pick: None, cells });
}

fn words(words: impl Into<String>) -> Cell {
    Cell::words(words)
}

/// A date, or nothing.
fn date(date: Option<jiff::civil::Date>) -> Cell {
    words(date.map(|date| date.to_string()).unwrap_or_default())
}

/// A change in whole points, or nothing.
fn moved(before: Option<i64>, after: Option<i64>) -> Cell {
    let moved = before.zip(after).map(|(before, after)| (after - before).to_string());
    words(moved.unwrap_or_default())
}
