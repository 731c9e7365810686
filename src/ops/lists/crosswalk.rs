//! Frameworks, dates, and obligations by frameworks.

use super::Sort::{Numbers, Words};
use super::{add, table, words};
use crate::charts::{CrosswalkTable, DateRow};
use crate::model::{Crosswalk, Framework, Frameworks};
use crate::ops::figures::{Cell, Table};
use crate::t;
use crate::text::Text;

/// Frameworks with where they stand.
pub fn frameworks_list(frameworks: &[&Framework], text: &Text) -> Table {
    let mut list = table(
        t!(text, "crosswalk-tab-library"),
        vec![
            (t!(text, "list-name"), Words),
            (t!(text, "list-sort"), Words),
            (t!(text, "list-title"), Words),
            (t!(text, "list-issuer"), Words),
            (t!(text, "list-status"), Words),
            (t!(text, "list-clauses"), Numbers),
            (t!(text, "list-summary"), Words),
        ],
    );
    for framework in frameworks {
        let cells = vec![
            words(framework.name.as_str()),
            words(text.framework_sort(framework.sort)),
            words(framework.title.as_str()),
            words(framework.issuer.as_str()),
            words(text.status(framework.status)),
            Cell::Count(framework.clauses.len()),
            words(framework.summary.as_str()),
        ];
        add(&mut list, cells);
    }
    list
}

/// Dates of the crosswalk, with the items that prepare for them.
pub fn dates_list(
    rows: &[DateRow],
    crosswalk: &Crosswalk,
    frameworks: &Frameworks,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "crosswalk-tab-dates"),
        vec![
            (t!(text, "list-date"), Words),
            (t!(text, "list-title"), Words),
            (t!(text, "list-framework"), Words),
            (t!(text, "list-clauses"), Words),
            (t!(text, "list-mark"), Words),
            (t!(text, "column-items"), Words),
            (t!(text, "column-score"), Numbers),
        ],
    );
    for row in rows {
        let Some(date) = crosswalk.dates.get(row.index) else {
            continue;
        };
        let framework = frameworks.get(&date.framework);
        let name = framework.map_or(date.framework.as_str(), |found| found.name.as_str());
        let joined = |ids: Vec<&str>| words(ids.join(", "));
        let cells = vec![
            words(row.date.to_string()),
            words(date.title.as_str()),
            words(name),
            words(text.clauses(&date.clauses)),
            words(text.mark(date.mark)),
            joined(date.items.iter().map(|item| item.as_str()).collect()),
            Cell::Points(row.preparation.score),
        ];
        add(&mut list, cells);
    }
    list
}

/// Obligations down, frameworks across: what each says, and how far the answers prepare for it.
pub fn grid_list(
    grid: &CrosswalkTable,
    crosswalk: &Crosswalk,
    frameworks: &Frameworks,
    text: &Text,
) -> Table {
    let name = |column: &crate::charts::CrosswalkColumn| {
        let framework = frameworks.get(&column.framework);
        framework.map_or(column.framework.to_string(), |found| found.name.clone())
    };
    let mut columns =
        vec![(t!(text, "list-obligation"), Words), (t!(text, "column-score"), Numbers)];
    columns.extend(grid.columns.iter().map(|column| (name(column), Words)));
    let mut list = table(t!(text, "crosswalk-title"), columns);
    for row in &grid.rows {
        let Some(obligation) = crosswalk.obligations.get(row.index) else {
            continue;
        };
        let mut cells = vec![words(obligation.name.as_str()), Cell::Points(row.preparation.score)];
        for (column, figures) in grid.columns.iter().zip(&row.cells) {
            let cell = obligation.cells.iter().find(|cell| cell.framework == column.framework);
            let cell = cell.filter(|_| figures.is_some());
            cells.push(words(cell.map(|cell| text.relation(cell.relation)).unwrap_or_default()));
        }
        add(&mut list, cells);
    }
    list
}
