//! Domains by stages: each cell has the score, its level and how many items are answered. Where
//! nothing is asked the cell is empty, where nothing is known it is hatched.

use super::scale::{lines, points, sentence, steps, tone};
use super::sheet::{Sheet, Sign, Type, at, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, SMALL, Spot, Style, Table};
use crate::charts::groups::to_target;
use crate::charts::{GroupRow, HeatMap, Pick};
use crate::scoring::{GroupScore, round_half_up};
use crate::t;

/// Height of one row.
const ROW: f32 = 56.0;
/// Between cells.
const GAP: f32 = 3.0;
/// Between the cells and the sums at their edge.
const EDGE: f32 = 10.0;
/// Room for the names of the stages.
const HEAD: f32 = 40.0;

/// The map.
pub fn heat(title: String, map: &HeatMap, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let colours = style.colours;
    let names = (style.width * 0.24).clamp(80.0, 230.0);
    let columns = map.stages.len() as f32 + 1.0;
    let cell = (style.width - names - EDGE) / columns;
    let top = sheet.legend(style, 0.0, signs(style)) + 6.0;
    let left_of = |column: usize| {
        let edge = if column == map.stages.len() { EDGE } else { 0.0 };
        names + column as f32 * cell + edge
    };
    let all = t!(style.text, "figure-all-stages");
    let heads = map.stages.iter().map(|stage| stage.name.as_str()).chain([all.as_str()]);
    for (column, name) in heads.enumerate() {
        let look = Type::new(SMALL, colours.subdued).strong().middle();
        let middle = at(left_of(column) + cell / 2.0, top + HEAD / 2.0);
        sheet.block(middle, look, name, cell - 6.0, 2);
    }
    let mut y = top + HEAD;
    for row in &map.rows {
        let look = Type::new(BODY, colours.text);
        sheet.block(at(8.0, y + ROW / 2.0), look, &row.domain.name, names - 16.0, 3);
        let cells = row.cells.iter().enumerate().map(|(column, (pick, figures))| {
            let stage = map.stages.get(column).map_or("", |stage| stage.name.as_str());
            (format!("{}, {stage}", row.domain.name), pick, figures)
        });
        let sum = (row.domain.name.clone(), &row.domain.pick, &row.domain.figures);
        for (column, (name, pick, figures)) in cells.chain([sum]).enumerate() {
            let area = Area { x: left_of(column), y, width: cell, height: ROW }.shrunk(GAP / 2.0);
            cell_in(&mut sheet, style, area, &name, pick, figures);
        }
        y += ROW;
    }
    y += EDGE;
    let look = Type::new(BODY, colours.text).strong();
    sheet.block(
        at(8.0, y + ROW / 2.0),
        look,
        &t!(style.text, "figure-all-domains"),
        names - 16.0,
        2,
    );
    for (column, stage) in map.stages.iter().enumerate() {
        let area = Area { x: left_of(column), y, width: cell, height: ROW }.shrunk(GAP / 2.0);
        cell_in(&mut sheet, style, area, &stage.name, &stage.pick, &stage.figures);
    }
    let description = description(map, style);
    sheet.finish(style, title, description, y + ROW + 4.0)
}

fn cell_in(
    sheet: &mut Sheet,
    style: &Style<'_>,
    area: Area,
    name: &str,
    pick: &Pick,
    figures: &GroupScore,
) {
    let colours = style.colours;
    let middle = area.middle();
    let count = format!("{}/{}", figures.answered, figures.applicable);
    match figures.score {
        _ if figures.applicable == 0 => {
            // Nothing is asked here: nothing to see, and nothing to find out.
            let look = Type::new(SMALL, colours.subdued).middle();
            sheet.words(middle, look, "–");
        }
        None => {
            sheet.hatch(area, colours.unknown);
            sheet.outline(area, 4.0, pen(1.0, colours.unknown));
            let plate =
                Area::between(middle.x - 28.0, area.y + 5.0, middle.x + 28.0, area.bottom() - 5.0);
            sheet.fill(plate, 3.0, colours.surface);
            let look = Type::new(BODY, colours.subdued).strong().middle();
            sheet.words(at(middle.x, middle.y - 8.0), look, "?");
            let look = Type::new(SMALL, colours.subdued).middle();
            sheet.words(at(middle.x, middle.y + 10.0), look, count);
        }
        Some(score) => {
            let ground = tone(style, score);
            let ink = colours.ink_on(ground);
            sheet.fill(area, 4.0, ground);
            let figure = Type::new(16.0, ink).strong().middle();
            sheet.words(at(middle.x, middle.y - 14.0), figure, points(Some(score)));
            let level = figures.level.map_or_else(String::new, |level| level.to_string());
            let caption =
                t!(style.text, "figure-cell", level = level.as_str(), count = count.as_str());
            let room = area.width - 4.0;
            // In a narrow cell in short, rather than half of it.
            let caption = if super::width_of(&caption, SMALL, false) <= room {
                caption
            } else {
                t!(style.text, "figure-cell-short", level = level, count = count.as_str())
            };
            let caption = super::fit(&caption, room, SMALL, false);
            sheet.words(at(middle.x, middle.y + 4.0), Type::new(SMALL, ink).middle(), caption);
            // How far it is to the target: a line as long as the cell is wide.
            let (y, left, width) = (area.bottom() - 6.5, area.x + 8.0, area.width - 16.0);
            let x = |points: f64| left + width * (points / 100.0) as f32;
            if let Some(target) = figures.target {
                let faint = super::colours::faded(ink, 70);
                sheet.line(at(left, y), at(left + width, y), pen(1.5, faint));
                sheet.line(at(left, y), at(x(score), y), pen(2.5, ink));
                sheet.line(at(x(target), y - 4.0), at(x(target), y + 4.0), pen(2.5, ink));
            }
        }
    }
    sheet.spot(Spot {
        area,
        pick: pick.clone(),
        name: sentence(name, figures, style),
        lines: lines(name, None, figures, style),
    });
}

fn signs(style: &Style<'_>) -> Vec<(Sign, String)> {
    let text = style.text;
    let mut signs: Vec<(Sign, String)> = steps(style)
        .into_iter()
        .map(|points| {
            (
                Sign::Fill(tone(style, points)),
                t!(text, "figure-around", points = round_half_up(points)),
            )
        })
        .collect();
    signs.push((Sign::Hatch, t!(text, "figure-not-known")));
    signs.push((Sign::Nothing, t!(text, "figure-nothing-applies")));
    signs
}

fn description(map: &HeatMap, style: &Style<'_>) -> String {
    let cells = || map.rows.iter().flat_map(|row| &row.cells).map(|(_, figures)| figures);
    t!(
        style.text,
        "figure-heat-summary",
        scored = cells().filter(|cell| cell.score.is_some()).count(),
        unknown = cells().filter(|cell| cell.applicable > 0 && cell.score.is_none()).count(),
        empty = cells().filter(|cell| cell.applicable == 0).count(),
    )
}

/// The same figures, one row a cell that anything is asked in, then the sums.
pub fn heat_table(title: String, map: &HeatMap, style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title)
        .words(t!(text, "column-domain"))
        .words(t!(text, "column-stage"))
        .numbers(t!(text, "column-score"))
        .numbers(t!(text, "column-range"))
        .numbers(t!(text, "column-claimed"))
        .numbers(t!(text, "column-target"))
        .numbers(t!(text, "column-to-target"))
        .numbers(t!(text, "column-level"))
        .numbers(t!(text, "column-answered"));
    for row in &map.rows {
        for ((pick, figures), stage) in row.cells.iter().zip(&map.stages) {
            if figures.applicable > 0 {
                let cells = cells_of(&row.domain.name, &stage.name, figures);
                table.row(Some(pick.clone()), cells);
            }
        }
        sum(&mut table, &row.domain, &row.domain.name, &t!(text, "figure-all-stages"));
    }
    for stage in &map.stages {
        sum(&mut table, stage, &t!(text, "figure-all-domains"), &stage.name);
    }
    table
}

fn sum(table: &mut Table, row: &GroupRow, domain: &str, stage: &str) {
    table.row(Some(row.pick.clone()), cells_of(domain, stage, &row.figures));
}

fn cells_of(domain: &str, stage: &str, figures: &GroupScore) -> Vec<Cell> {
    vec![
        Cell::words(domain),
        Cell::words(stage),
        Cell::Points(figures.score),
        Cell::Range(figures.low.zip(figures.high)),
        Cell::Points(figures.claimed),
        Cell::Points(figures.target),
        Cell::words(to_target(figures).map(|short| short.to_string()).unwrap_or_default()),
        Cell::Level(figures.level),
        Cell::Share(figures.answered, figures.applicable),
    ]
}
