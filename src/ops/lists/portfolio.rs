//! Assessments of a portfolio, and items of several beside each other.

use super::Sort::{Numbers, Words};
use super::{add, table, words};
use crate::ops::figures::{Cell, Table};
use crate::ops::portfolio::{Found, Row};
use crate::ops::sides::{Beside, item_words};
use crate::t;
use crate::text::Text;

/// The rows of a portfolio, with the domains of these ids and names.
pub fn portfolio_list(rows: &[&Row], domains: &[(String, String)], text: &Text) -> Table {
    let mut columns = vec![
        (t!(text, "portfolio-organisation"), Words),
        (t!(text, "portfolio-stage"), Words),
        (t!(text, "portfolio-blockers"), Words),
    ];
    columns.extend(domains.iter().map(|(_, name)| (name.clone(), Numbers)));
    columns.extend([
        (t!(text, "portfolio-answered"), Words),
        (t!(text, "portfolio-evidence"), Words),
        (t!(text, "portfolio-changed"), Words),
        (t!(text, "evidence-file"), Words),
        (t!(text, "list-problem"), Words),
    ]);
    let mut list = table(t!(text, "portfolio-title"), columns);
    let width = list.columns.len();
    for row in rows {
        let cells = match &row.found {
            Found::Not { words: reason, .. } => {
                let mut cells = vec![words(""); width - 2];
                cells.extend([words(row.path.as_str()), words(reason.as_str())]);
                cells
            }
            Found::Assessment(summary) => {
                let mut cells = vec![
                    words(summary.organisation.as_str()),
                    words(summary.stage.clone().unwrap_or_default()),
                    words(summary.blockers.join(", ")),
                ];
                cells.extend(domains.iter().map(|(id, _)| {
                    let own = summary.domains.iter().find(|own| own.id == *id);
                    Cell::Points(own.and_then(|own| own.score))
                }));
                let [none, stale, current, checked] = summary.rests_on;
                cells.extend([
                    Cell::Share(summary.dealt_with, summary.asked),
                    Cell::Share(current + checked, none + stale + current + checked),
                    words(summary.changed.clone().unwrap_or_default()),
                    words(row.path.as_str()),
                    words(summary.remarks.join("; ")),
                ]);
                cells
            }
        };
        add(&mut list, cells);
    }
    list
}

/// The items of several sides, furthest apart first.
pub fn items_list(beside: &Beside, text: &Text) -> Table {
    let mut columns = vec![
        (t!(text, "column-item"), Words),
        (t!(text, "list-title"), Words),
        (t!(text, "column-domain"), Words),
    ];
    columns.extend((0..beside.names.len()).map(|side| (beside.lettered(side, text), Words)));
    let mut list = table(t!(text, "beside-items"), columns);
    for row in &beside.sides.items {
        let domain = beside.item(&row.id).map_or("", |item| beside.domain(&item.domain));
        let mut cells = vec![words(row.id.as_str()), words(beside.title(&row.id)), words(domain)];
        cells.extend(row.of.iter().map(|item| words(item_words(item.as_ref(), text))));
        add(&mut list, cells);
    }
    list
}
