//! Organisations, or groups of them, by domains: a cell has its score on the colour of the nearest
//! level. What has no score is hatched.

use super::scale::{points, steps, tone};
use super::sheet::{Sheet, Sign, Type, at, pen};
use super::{Area, BODY, Figure, SMALL, Spot, Style, width_of};
use crate::charts::Pick;
use crate::model::DomainId;
use crate::scoring::round_half_up;
use crate::t;

/// Height of one row.
const ROW: f32 = 27.0;
/// Between cells.
const GAP: f32 = 2.0;
/// Room for the names of the columns.
const HEAD: f32 = 26.0;
/// The narrowest cell that a score is written in.
const NARROW: f32 = 22.0;

/// A row of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Whose it is.
    pub name: String,
    /// Whether it stands out.
    pub strong: bool,
    /// A score a column; `None` where nothing is known, or so little that it is not told.
    pub scores: Vec<Option<f64>>,
}

/// A column of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridColumn {
    /// The domain.
    pub id: DomainId,
    /// Its full name.
    pub name: String,
}

/// The grid. `unknown` says what a hatched cell means; `description` says what it shows as a whole.
pub fn grid(
    title: String,
    description: String,
    unknown: &str,
    columns: &[GridColumn],
    rows: &[GridRow],
    style: &Style<'_>,
) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let names = (style.width * 0.36).clamp(80.0, 260.0);
    let cell = (style.width - names) / columns.len().max(1) as f32;
    let mut signs: Vec<(Sign, String)> = steps(style)
        .into_iter()
        .map(|points| {
            let words = t!(text, "figure-around", points = round_half_up(points));
            (Sign::Fill(tone(style, points)), words)
        })
        .collect();
    signs.push((Sign::Hatch, unknown.to_owned()));
    let top = sheet.legend(style, 0.0, signs) + 4.0;
    for (index, column) in columns.iter().enumerate() {
        let look = Type::new(SMALL, colours.subdued).strong().middle();
        let middle = at(names + (index as f32 + 0.5) * cell, top + HEAD / 2.0);
        let words = super::fit(column.id.as_str(), cell - 2.0, SMALL, true);
        sheet.words(middle, look, words);
    }
    let mut y = top + HEAD;
    for row in rows {
        let mut look = Type::new(BODY, colours.text);
        if row.strong {
            look = look.strong();
        }
        // A long name is written smaller before it is cut off; the table beside the map has all of it.
        if width_of(&row.name, BODY, row.strong) > names - 14.0 {
            look = Type { size: SMALL, ..look };
        }
        let name = super::fit(&row.name, names - 14.0, look.size, row.strong);
        sheet.words(at(4.0, y + ROW / 2.0), look, name);
        for (index, (column, score)) in columns.iter().zip(&row.scores).enumerate() {
            let left = names + index as f32 * cell;
            let area = Area { x: left, y, width: cell, height: ROW }.shrunk(GAP / 2.0);
            match score {
                Some(score) => {
                    let ground = tone(style, *score);
                    sheet.fill(area, 3.0, ground);
                    let words = points(Some(*score));
                    if cell >= NARROW.max(width_of(&words, SMALL, true) + 4.0) {
                        let ink = colours.ink_on(ground);
                        sheet.words(area.middle(), Type::new(SMALL, ink).strong().middle(), words);
                    }
                }
                None => {
                    sheet.hatch(area, colours.unknown);
                    sheet.outline(area, 3.0, pen(1.0, colours.unknown));
                }
            }
            let said = score.map_or_else(|| unknown.to_owned(), |score| points(Some(score)));
            sheet.spot(Spot {
                area,
                pick: Pick::Domain(column.id.clone()),
                name: style.text.told(format!("{}, {}", row.name, column.name), &said),
                lines: vec![(row.name.clone(), String::new()), (column.name.clone(), said)],
            });
        }
        y += ROW;
    }
    sheet.finish(style, title, description, y + 4.0)
}
