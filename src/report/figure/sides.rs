//! Several sides on one axis from 0 to 100: a lane a side, so that no mark hides another; its sign where
//! the score is, a line for what it may still become.

use super::scale::Scale;
use super::sheet::{Sheet, Sign, Type, at, pen};
use super::table::{Cell, NONE, range_words};
use super::{Area, BODY, Figure, SMALL, Spot, Style, Table};
use crate::charts::{SidesChart, SidesChartRow};
use crate::scoring::round_half_up;
use crate::scoring::sides::SideScore;
use crate::t;

/// Height of a lane where there is room, and where there are many.
const LANES: [f32; 2] = [20.0, 16.0];
/// So many sides still get the higher lanes.
const FEW: usize = 4;
/// Above and below the lanes of a row.
const PADDING: f32 = 8.0;
/// Room for the scores at the right.
const SCORES: f32 = 64.0;
/// Room for how far they are apart.
const APART: f32 = 84.0;
/// Room for the figures of the axis, above as below.
const AXIS: f32 = 26.0;
/// No name in the legend gets wider.
const WIDEST_NAME: f32 = 220.0;

/// The chart.
pub fn sides(title: String, chart: &SidesChart, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let mut signs: Vec<(Sign, String)> = chart
        .sides
        .iter()
        .map(|side| {
            let name = super::fit(&side.name, WIDEST_NAME, SMALL, false);
            (Sign::Side(side.clone()), name)
        })
        .collect();
    signs.push((Sign::Whisker, t!(text, "sides-range")));
    if chart.sides.iter().any(|side| side.colour.is_none()) {
        signs.push((Sign::Whisker, t!(text, "sides-quartiles")));
    }
    // What is long is read from its top, where the figures below are out of sight.
    let top = sheet.legend(style, 0.0, signs) + AXIS;
    let names = (style.width * 0.26).clamp(90.0, 240.0);
    let scale = Scale { left: names + 14.0, right: style.width - SCORES - APART - 14.0 };
    let lane = if chart.sides.len() <= FEW { LANES[0] } else { LANES[1] };
    let row_height = lane * chart.sides.len() as f32 + 2.0 * PADDING;
    let bottom = top + row_height * chart.rows.len() as f32;
    scale.numbers(&mut sheet, style, top - 12.0);
    scale.grid(&mut sheet, style, top, bottom);
    for (index, row) in chart.rows.iter().enumerate() {
        let area = Area {
            x: 0.0,
            y: top + index as f32 * row_height,
            width: style.width,
            height: row_height,
        };
        if index > 0 {
            sheet.line(at(0.0, area.y), at(area.right(), area.y), pen(1.0, colours.border));
        }
        let look = Type::new(BODY, colours.text);
        sheet.name(at(8.0, area.middle().y), look, &row.name, names - 12.0);
        for (place, (side, score)) in chart.sides.iter().zip(&row.of).enumerate() {
            let y = area.y + PADDING + (place as f32 + 0.5) * lane;
            let score = score.as_ref();
            if let Some((low, high)) = score.and_then(|score| score.low.zip(score.high))
                && high > low
            {
                scale.whisker(&mut sheet, style, low, high, y);
            }
            if let Some(points) = score.and_then(|score| score.score) {
                sheet.side(style, at(scale.x(points), y), side);
            }
            let x = style.width - APART - SCORES;
            let look = Type::new(SMALL, colours.subdued);
            sheet.words(at(x + 16.0, y), look, side.letter.clone());
            let look = Type::new(SMALL, colours.text).strong().end();
            sheet.words(at(x + SCORES, y), look, shown(score));
        }
        let apart = told_apart(row).map(|apart| t!(text, "sides-points-apart", points = apart));
        let look = Type::new(SMALL, colours.subdued).end();
        sheet.words(at(style.width - 8.0, area.middle().y), look, apart.unwrap_or_default());
        sheet.spot(Spot {
            area,
            pick: row.pick.clone(),
            name: sentence(chart, row, style),
            lines: lines(chart, row, style),
        });
    }
    let description = description(chart, style);
    sheet.finish(style, title, description, bottom + AXIS)
}

fn shown(score: Option<&SideScore>) -> String {
    let points = score.and_then(|score| score.score);
    points.map_or_else(|| NONE.to_owned(), |points| round_half_up(points).to_string())
}

/// A side's score with its range in words.
fn words(score: Option<&SideScore>, is_group: bool, style: &Style<'_>) -> String {
    let text = style.text;
    let Some(score) = score else { return t!(text, "sides-not-asked-there") };
    let Some(points) = score.score else { return t!(text, "sides-no-score") };
    let points = round_half_up(points);
    match score.low.zip(score.high) {
        Some((low, high)) if high > low => {
            let range = range_words(low, high);
            if is_group {
                t!(text, "sides-score-quartiles", score = points, range = range)
            } else {
                t!(text, "sides-score-range", score = points, range = range)
            }
        }
        _ => points.to_string(),
    }
}

/// How far sides are apart, where that can be told: those that have a score may be the same while another
/// has none.
fn told_apart(row: &SidesChartRow) -> Option<i64> {
    let all_have_one =
        row.of.iter().all(|score| score.as_ref().is_some_and(|score| score.score.is_some()));
    row.apart.filter(|apart| *apart > 0 || all_have_one)
}

fn sentence(chart: &SidesChart, row: &SidesChartRow, style: &Style<'_>) -> String {
    let figures = chart.sides.iter().zip(&row.of).map(|(side, score)| {
        let words = words(score.as_ref(), side.colour.is_none(), style);
        style.text.told(&side.letter, format!("{}, {words}", side.name))
    });
    let figures = style.text.apart(figures);
    match told_apart(row) {
        Some(apart) => {
            let name = &row.name;
            t!(style.text, "sides-sentence", name = name, figures = figures, apart = apart)
        }
        None => style.text.told(&row.name, figures),
    }
}

fn lines(chart: &SidesChart, row: &SidesChartRow, style: &Style<'_>) -> Vec<(String, String)> {
    let mut lines = vec![(row.name.clone(), String::new())];
    for (side, score) in chart.sides.iter().zip(&row.of) {
        let name = super::fit(&side.name, WIDEST_NAME, BODY, false);
        let words = words(score.as_ref(), side.colour.is_none(), style);
        lines.push((style.text.told(&side.letter, name), words));
    }
    if let Some(apart) = row.apart {
        lines.push((t!(style.text, "sides-apart"), apart.to_string()));
    }
    lines
}

fn description(chart: &SidesChart, style: &Style<'_>) -> String {
    let text = style.text;
    let apart = chart.rows.iter().filter_map(|row| Some((row, row.apart?)));
    match apart.max_by(|(_, a), (_, b)| a.cmp(b).then(std::cmp::Ordering::Greater)) {
        Some((row, apart)) => {
            let count = chart.sides.len();
            t!(text, "sides-summary", count = count, name = &row.name, apart = apart)
        }
        None => t!(text, "sides-summary-empty"),
    }
}

/// The same figures in rows: a domain or gap a row, a side a column; `what` says what a row is.
pub fn sides_table(title: String, what: String, chart: &SidesChart, style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title).words(what);
    for side in &chart.sides {
        let name = super::fit(&side.name, 130.0, SMALL, true);
        table = table.numbers(text.told(&side.letter, name));
    }
    table = table.numbers(t!(text, "sides-apart"));
    for row in &chart.rows {
        let mut cells = vec![Cell::words(&row.name)];
        cells.extend(row.of.iter().map(|score| {
            let score = score.as_ref();
            let range = score.and_then(|score| score.low.zip(score.high));
            let range = range.filter(|(low, high)| high > low);
            let shown = shown(score);
            Cell::words(match range {
                Some((low, high)) if shown != NONE => {
                    format!("{shown} ({})", range_words(low, high))
                }
                _ => shown,
            })
        }));
        cells.push(Cell::words(row.apart.map(|apart| apart.to_string()).unwrap_or_default()));
        table.row(Some(row.pick.clone()), cells);
    }
    table
}
