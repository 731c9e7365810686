//! How much each gap touches the organisation, against how ready it is: lanes from high exposure
//! down, and in each lane its gaps on the scale from 0 to 100.

use super::bars::{FIGURES, cells_of};
use super::scale::{Scale, caption, legend, lines, points, sentence};
use super::sheet::{Sheet, Type, at, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style, Table};
use crate::charts::GapRow;
use crate::model::Exposure;
use crate::t;

/// Height of one gap in its lane.
const ROW: f32 = 62.0;
/// Height of a lane without gaps.
const EMPTY: f32 = 34.0;
/// Room for the names of the lanes.
const LANES: f32 = 104.0;

/// The lanes from above, with what isn't known yet at the end.
const LANES_DOWN: [Option<Exposure>; 4] =
    [Some(Exposure::High), Some(Exposure::Medium), Some(Exposure::Low), None];

/// The chart.
pub fn exposure(title: String, rows: &[GapRow], style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let figures = FIGURES.min(style.width * 0.3);
    let scale = Scale { left: LANES + 12.0, right: style.width - figures - 20.0 };
    let top = sheet.legend(style, 0.0, legend(style)) + 10.0;
    let of_lane = |lane: Option<Exposure>| rows.iter().filter(move |row| row.exposure == lane);
    // A lane for what isn't known yet only where there is such a thing.
    let lanes =
        LANES_DOWN.into_iter().filter(|lane| lane.is_some() || of_lane(None).next().is_some());
    let lanes: Vec<(Option<Exposure>, f32)> = lanes
        .map(|lane| {
            let count = of_lane(lane).count();
            (lane, if count == 0 { EMPTY } else { count as f32 * ROW + 8.0 })
        })
        .collect();
    let bottom = top + lanes.iter().map(|(_, height)| height).sum::<f32>();
    scale.grid(&mut sheet, style, top, bottom);
    let mut y = top;
    for (lane, height) in lanes {
        sheet.line(at(0.0, y), at(style.width, y), pen(1.0, colours.border));
        let look = Type::new(SMALL, colours.subdued);
        let name = text.exposure(lane);
        let words = t!(text, "figure-exposure-lane", exposure = name);
        sheet.block(at(8.0, y + height / 2.0), look.strong(), &words, LANES - 14.0, 3);
        if of_lane(lane).next().is_none() {
            sheet.words(at(scale.left + 4.0, y + height / 2.0), look, t!(text, "figure-no-gap"));
        }
        let mut row_top = y + 4.0;
        for row in of_lane(lane) {
            row_in(&mut sheet, style, scale, row, row_top, figures);
            row_top += ROW;
        }
        y += height;
    }
    sheet.line(at(0.0, bottom), at(style.width, bottom), pen(1.0, colours.border));
    let description = description(rows, style);
    sheet.finish(style, title, description, bottom + 26.0)
}

fn row_in(
    sheet: &mut Sheet,
    style: &Style<'_>,
    scale: Scale,
    row: &GapRow,
    top: f32,
    figures: f32,
) {
    let colours = style.colours;
    let group = &row.group;
    // Above the figures too, which begin below it.
    let room = style.width - scale.left - 8.0;
    let name = super::fit(&group.name, room, BODY, false);
    // The grid would run through the name.
    let plate = Area {
        x: scale.left + 2.0,
        y: top + 2.0,
        width: super::width_of(&name, BODY, false) + 6.0,
        height: 20.0,
    };
    sheet.fill(plate, 0.0, colours.surface);
    sheet.words(at(scale.left + 4.0, top + 12.0), Type::new(BODY, colours.text), name);
    scale.marks(sheet, style, group, top + 36.0);
    let left = style.width - figures;
    let middle = top + 36.0;
    sheet.words(
        at(left, middle),
        Type::new(LARGE, colours.text).strong(),
        points(group.figures.score),
    );
    caption(sheet, style, &group.figures, at(left + 42.0, middle), figures - 42.0);
    let mut lines = lines(&group.name, Some(group), &group.figures, style);
    lines.insert(1, (t!(style.text, "column-exposure"), style.text.exposure(row.exposure)));
    let name = sentence(&group.name, &group.figures, style);
    let exposure = style.text.exposure(row.exposure);
    sheet.spot(Spot {
        area: Area { x: LANES, y: top, width: style.width - LANES, height: ROW },
        pick: group.pick.clone(),
        name: t!(style.text, "figure-gap-sentence", sentence = name, exposure = exposure),
        lines,
    });
}

fn description(rows: &[GapRow], style: &Style<'_>) -> String {
    // The most exposed, and of those the least ready.
    let score = |row: &GapRow| row.group.figures.score.unwrap_or_default();
    let first = rows
        .iter()
        .filter(|row| row.group.figures.score.is_some() && row.exposure.is_some())
        .min_by(|a, b| b.exposure.cmp(&a.exposure).then(score(a).total_cmp(&score(b))));
    match first {
        Some(row) => t!(
            style.text,
            "figure-exposure-summary",
            gap = &row.group.name,
            exposure = style.text.exposure(row.exposure),
            score = points(row.group.figures.score),
        ),
        None => t!(style.text, "figure-exposure-summary-empty"),
    }
}

/// The same figures in rows, in the order of the lanes.
pub fn exposure_table(title: String, rows: &[GapRow], style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title)
        .words(t!(text, "column-gap"))
        .words(t!(text, "column-exposure"))
        .numbers(t!(text, "column-score"))
        .numbers(t!(text, "column-range"))
        .numbers(t!(text, "column-claimed"))
        .numbers(t!(text, "column-target"))
        .numbers(t!(text, "column-to-target"))
        .numbers(t!(text, "column-level"))
        .words(t!(text, "column-weakest"))
        .numbers(t!(text, "column-answered"));
    let of_lane = |lane| rows.iter().filter(move |row| row.exposure == lane);
    for row in LANES_DOWN.into_iter().flat_map(of_lane) {
        let exposure = text.exposure(row.exposure);
        let mut cells = vec![Cell::words(&row.group.name), Cell::words(exposure)];
        cells.extend(cells_of(&row.group));
        table.row(Some(row.group.pick.clone()), cells);
    }
    table
}
