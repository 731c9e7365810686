//! Readiness by group: supported score solid, claimed score as an outline, the range as a whisker, the
//! target as a tick, the weakest item as a diamond, a benchmark as a small box above.

use super::scale::{Scale, caption, legend, lines, points, sentence};
use super::sheet::{Sheet, Type, at};
use super::table::Cell;
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style, Table, fit, peers};
use crate::charts::groups::to_target;
use crate::charts::{GroupRow, Peers};
use crate::scoring::round_half_up;
use crate::t;

/// Height of one row.
const ROW: f32 = 50.0;
/// The same where a benchmark stands beside.
const ROW_BESIDE: f32 = 62.0;
/// Room for the figures at the right.
pub(super) const FIGURES: f32 = 214.0;
/// Room for the axis below.
const AXIS: f32 = 26.0;

/// The chart.
pub fn bars(title: String, rows: &[GroupRow], style: &Style<'_>) -> Figure {
    bars_beside(title, rows, None, style)
}

/// The chart with a benchmark beside the bars.
pub fn bars_beside(
    title: String,
    rows: &[GroupRow],
    peers: Option<&Peers>,
    style: &Style<'_>,
) -> Figure {
    let peers = peers.filter(|peers| !peers.is_empty());
    let row_height = if peers.is_some() { ROW_BESIDE } else { ROW };
    let mut sheet = Sheet::new();
    let colours = style.colours;
    let names = (style.width * 0.28).clamp(90.0, 250.0);
    let figures = FIGURES.min(style.width * 0.3);
    let scale = Scale { left: names + 12.0, right: style.width - figures - 20.0 };
    let mut signs = legend(style);
    signs.extend(peers.map(|peers| peers::legend(peers, style)));
    let top = sheet.legend(style, 0.0, signs) + 10.0;
    let bottom = top + rows.len() as f32 * row_height;
    scale.grid(&mut sheet, style, top, bottom);
    for (index, row) in rows.iter().enumerate() {
        let y = top + (index as f32 + 0.5) * row_height;
        let name = Type::new(BODY, colours.text);
        sheet.name(at(8.0, y), name, &row.name, names - 12.0);
        scale.marks(&mut sheet, style, row, y - 2.0);
        if let Some(quartiles) = peers.and_then(|peers| peers.of(&row.id)) {
            peers::above_bar(&mut sheet, style, scale, quartiles, y - 18.5);
        }
        let left = style.width - figures;
        sheet.words(
            at(left, y),
            Type::new(LARGE, colours.text).strong(),
            points(row.figures.score),
        );
        let standing = peers.and_then(|peers| peers::short_words(row, peers, style.text));
        let lift = if standing.is_some() { 8.5 } else { 0.0 };
        let (x, room) = (left + 42.0, figures - 42.0);
        caption(&mut sheet, style, &row.figures, at(x, y - lift), room);
        if let Some(words) = standing {
            let look = Type::new(SMALL, colours.text);
            let below = if row.figures.target.is_some() { 17.0 } else { 8.5 };
            sheet.words(at(x, y + below), look, fit(&words, room, SMALL, false));
        }
        sheet.spot(Spot {
            area: Area { x: 0.0, y: y - row_height / 2.0, width: style.width, height: row_height },
            pick: row.pick.clone(),
            name: peers::sentence(sentence(&row.name, &row.figures, style), row, peers, style.text),
            lines: all_lines(row, peers, style),
        });
    }
    let description = description(rows, style);
    sheet.finish(style, title, description, bottom + AXIS)
}

/// A row's own lines, and those of the benchmark.
pub(super) fn all_lines(
    row: &GroupRow,
    peers: Option<&Peers>,
    style: &Style<'_>,
) -> Vec<(String, String)> {
    let mut all = lines(&row.name, Some(row), &row.figures, style);
    all.extend(peers::lines(row, peers, style.text));
    all
}

fn description(rows: &[GroupRow], style: &Style<'_>) -> String {
    let score = |row: &&GroupRow| row.figures.score.unwrap_or_default();
    let scored: Vec<&GroupRow> = rows.iter().filter(|row| row.figures.score.is_some()).collect();
    let lowest = scored.iter().min_by(|a, b| score(a).total_cmp(&score(b)));
    let highest = scored.iter().max_by(|a, b| score(a).total_cmp(&score(b)));
    match (lowest, highest) {
        (Some(lowest), Some(highest)) => t!(
            style.text,
            "chart-summary",
            scored = scored.len(),
            all = rows.len(),
            lowest = &lowest.name,
            low = round_half_up(score(lowest)),
            highest = &highest.name,
            high = round_half_up(score(highest)),
        ),
        _ => t!(style.text, "chart-summary-empty"),
    }
}

/// The same figures in rows; `what` says what a row is.
pub fn bars_table(title: String, what: String, rows: &[GroupRow], style: &Style<'_>) -> Table {
    bars_table_beside(title, what, rows, None, style)
}

/// The same figures with those of a benchmark beside them.
pub fn bars_table_beside(
    title: String,
    what: String,
    rows: &[GroupRow],
    peers: Option<&Peers>,
    style: &Style<'_>,
) -> Table {
    let peers = peers.filter(|peers| !peers.is_empty());
    let text = style.text;
    let mut table = Table::new(title)
        .words(what)
        .numbers(t!(text, "column-score"))
        .numbers(t!(text, "column-range"))
        .numbers(t!(text, "column-claimed"))
        .numbers(t!(text, "column-target"))
        .numbers(t!(text, "column-to-target"))
        .numbers(t!(text, "column-level"))
        .words(t!(text, "column-weakest"))
        .numbers(t!(text, "column-answered"));
    if peers.is_some() {
        table = peers::columns(table, text);
    }
    for row in rows {
        let mut cells = vec![Cell::words(&row.name)];
        cells.extend(cells_of(row));
        cells.extend(peers.into_iter().flat_map(|peers| peers::cells(row, peers, text)));
        table.row(Some(row.pick.clone()), cells);
    }
    table
}

/// Score, range, claimed, target, what is missing to it, level, weakest item, answered.
pub(super) fn cells_of(row: &GroupRow) -> Vec<Cell> {
    let figures = &row.figures;
    let weakest = row.weakest.as_ref();
    vec![
        Cell::Points(figures.score),
        Cell::Range(figures.low.zip(figures.high)),
        Cell::Points(figures.claimed),
        Cell::Points(figures.target),
        Cell::words(to_target(figures).map(|short| short.to_string()).unwrap_or_default()),
        Cell::Level(figures.level),
        Cell::words(
            weakest.map(|item| format!("{} ({})", item.item, item.level)).unwrap_or_default(),
        ),
        Cell::Share(figures.answered, figures.applicable),
    ]
}
