//! Which open items matter most: a bar an item, as long as an answer narrows the range of its domain.

use super::sheet::{Sheet, Type, at, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style, Table};
use crate::charts::OpenRow;
use crate::scoring::round_half_up;
use crate::t;

/// Height of one row.
const ROW: f32 = 44.0;
/// Room for the figures at the right, at most as a share of the width.
const FIGURES: f32 = 0.38;
/// Where the words behind a figure begin.
const WORDS: f32 = 36.0;

/// The chart of the first `most` items.
pub fn open(title: String, rows: &[OpenRow], most: usize, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let colours = style.colours;
    let names = (style.width * 0.36).clamp(110.0, 420.0);
    let shown = rows.iter().take(most);
    let widths =
        shown.flat_map(|row| words(row, style)).map(|line| super::width_of(&line, SMALL, false));
    let figures = (WORDS + widths.fold(0.0, f32::max) + 2.0).min(style.width * FIGURES);
    let track = (names + 12.0, style.width - figures - 20.0);
    let widest = rows.iter().map(|row| row.item.domain_points).fold(1.0, f64::max);
    let mut y = 4.0;
    for row in rows.iter().take(most) {
        let middle = y + ROW / 2.0;
        let name = format!("{} {}", row.item.id, row.title);
        sheet.block(at(8.0, middle), Type::new(BODY, colours.text), &name, names - 12.0, 2);
        let share = (row.item.domain_points / widest) as f32;
        let right = track.0 + (track.1 - track.0).max(10.0) * share;
        let area = Area::between(track.0, middle - 9.0, right, middle + 9.0);
        sheet.hatch(area, colours.unknown);
        sheet.outline(area, 0.0, pen(1.0, colours.border_strong));
        let left = style.width - figures;
        let points = round_half_up(row.item.domain_points).to_string();
        sheet.words(at(left, middle), Type::new(LARGE, colours.text).strong(), points);
        let caption = Type::new(SMALL, colours.subdued);
        for (line, y) in words(row, style).iter().zip([middle - 8.5, middle + 8.5]) {
            let line = super::fit(line, figures - WORDS, SMALL, false);
            sheet.words(at(left + WORDS, y), caption, line);
        }
        sheet.spot(spot(row, &name, Area { x: 0.0, y, width: style.width, height: ROW }, style));
        y += ROW;
    }
    let description = match rows.first() {
        Some(first) => t!(
            style.text,
            "figure-open-summary",
            items = rows.len(),
            first = format!("{} {}", first.item.id, first.title),
            points = round_half_up(first.item.domain_points),
            domain = &first.domain,
        ),
        None => t!(style.text, "figure-open-summary-empty"),
    };
    sheet.finish(style, title, description, y + 4.0)
}

/// The two lines behind the figure. The target stands before the gate: a long name of a domain must not
/// push it out.
fn words(row: &OpenRow, style: &Style<'_>) -> [String; 2] {
    let target = t!(style.text, "figure-open-target", level = row.target.0);
    let gate = gate_words(row, style);
    let second = if gate.is_empty() { target } else { format!("{target} · {gate}") };
    [t!(style.text, "figure-open-domain", domain = &row.domain), second]
}

fn gate_words(row: &OpenRow, style: &Style<'_>) -> String {
    match &row.gate {
        Some(gate) => t!(style.text, "figure-open-gate", stage = gate),
        None => String::new(),
    }
}

fn spot(row: &OpenRow, name: &str, area: Area, style: &Style<'_>) -> Spot {
    let text = style.text;
    let points = round_half_up(row.item.domain_points);
    let mut sentence =
        t!(text, "figure-open-sentence", item = name, points = points, domain = &row.domain);
    let mut lines = vec![
        (name.to_owned(), String::new()),
        (t!(text, "column-domain-range"), format!("{points} ({})", row.domain)),
        (t!(text, "column-target"), row.target.to_string()),
        (t!(text, "column-stage-range"), round_half_up(row.item.stage_points).to_string()),
    ];
    let gate = gate_words(row, style);
    if !gate.is_empty() {
        sentence = text.apart([sentence, gate.clone()]);
        lines.push((gate, String::new()));
    }
    Spot { area, pick: row.pick.clone(), name: sentence, lines }
}

/// All of them in rows.
pub fn open_table(title: String, rows: &[OpenRow], style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title)
        .words(t!(text, "column-item"))
        .words(t!(text, "column-domain"))
        .numbers(t!(text, "column-domain-range"))
        .numbers(t!(text, "column-stage-range"))
        .numbers(t!(text, "column-target"))
        .numbers(t!(text, "column-to-target"))
        .words(t!(text, "column-closes"));
    for row in rows {
        let cells = vec![
            Cell::words(format!("{} {}", row.item.id, row.title)),
            Cell::words(&row.domain),
            Cell::Points(Some(row.item.domain_points)),
            Cell::Points(Some(row.item.stage_points)),
            Cell::Level(Some(row.target)),
            Cell::words(t!(text, "levels-at-most", levels = row.target.0)),
            Cell::words(row.gate.clone().unwrap_or_default()),
        ];
        table.row(Some(row.pick.clone()), cells);
    }
    table
}
