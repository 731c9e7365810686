//! A portfolio for reading in a terminal.

use super::{Found, Row};
use crate::report::scores::shortened;
use crate::scoring::round_half_up;
use crate::t;
use crate::text::Text;

/// The narrowest that the table gets.
const NARROWEST: usize = 60;

/// The rows as a table that fits a terminal of so many columns: whose, the furthest open stage, what
/// blocks the next, the weakest domain, how far it is.
pub fn table(rows: &[Row], text: &Text, width: usize) -> String {
    let width = width.max(NARROWEST);
    let mut lines = vec![t!(text, "portfolio-count", count = rows.len()), String::new()];
    let cells: Vec<[String; 5]> = rows.iter().map(cells).collect();
    let header = [
        t!(text, "portfolio-organisation"),
        t!(text, "portfolio-stage"),
        t!(text, "portfolio-blockers"),
        t!(text, "portfolio-answered"),
        t!(text, "portfolio-weakest"),
    ];
    let widest = |index: usize| {
        let all = cells.iter().chain([&header]).filter_map(|row| row.get(index));
        all.map(|cell| unicode_width::UnicodeWidthStr::width(cell.as_str())).max().unwrap_or(0)
    };
    let widths = [widest(0).min(width * 2 / 5), widest(1), widest(2), widest(3), widest(4)];
    let reasons = std::iter::once(None).chain(rows.iter().map(reason));
    for (row, reason) in std::iter::once(&header).chain(&cells).zip(reasons) {
        let mut line = String::new();
        if let Some(reason) = reason {
            let line = format!("{}  {}", row[0], t!(text, "portfolio-not", reason = reason));
            lines.push(shortened(&line, width));
            continue;
        }
        for (cell, width) in row.iter().zip(widths) {
            let cell = shortened(cell, width);
            let used = unicode_width::UnicodeWidthStr::width(cell.as_str());
            line.push_str(&cell);
            line.push_str(&" ".repeat(width.saturating_sub(used) + 2));
        }
        lines.push(shortened(line.trim_end(), width));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Why a row has no figures.
fn reason(row: &Row) -> Option<&str> {
    match &row.found {
        Found::Not { words, .. } => Some(words),
        Found::Assessment(_) => None,
    }
}

fn cells(row: &Row) -> [String; 5] {
    match &row.found {
        Found::Not { .. } => {
            let nothing = String::new;
            [row.path.clone(), nothing(), nothing(), nothing(), nothing()]
        }
        Found::Assessment(summary) => {
            let scored = summary.domains.iter().filter_map(|d| Some((d, d.score?)));
            let weakest = scored.min_by(|(_, a), (_, b)| a.total_cmp(b));
            [
                summary.organisation.clone(),
                summary.stage.clone().unwrap_or_else(|| "–".to_owned()),
                summary.blockers.len().to_string(),
                format!("{}/{}", summary.dealt_with, summary.asked),
                weakest.map_or_else(
                    || "–".to_owned(),
                    |(domain, score)| format!("{} {}", domain.id, round_half_up(score)),
                ),
            ]
        }
    }
}
