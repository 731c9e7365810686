//! How many of all something holds for, as bars: the count and the share stand beside each.

use super::scale::solid;
use super::sheet::{Sheet, Type, at};
use super::{Area, BODY, Figure, SMALL, Spot, Style};
use crate::charts::Pick;
use crate::scoring::round_half_up;
use crate::t;

/// Height of one row.
const ROW: f32 = 42.0;
/// Room for the figures at the right.
const FIGURES: f32 = 120.0;

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareRow {
    /// What holds.
    pub name: String,
    /// What it is about, where it can be looked into.
    pub pick: Pick,
    /// How many it holds for.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

impl ShareRow {
    /// The share in whole percent, half up.
    pub fn percent(&self) -> i64 {
        percent(self.count, self.of)
    }
}

/// A share in whole percent, half up.
pub fn percent(count: usize, of: usize) -> i64 {
    round_half_up(100.0 * count as f64 / of.max(1) as f64)
}

/// The bars.
pub fn shares(title: String, description: String, rows: &[ShareRow], style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let names = style.width * 0.46;
    let figures = FIGURES.min(style.width * 0.24);
    let (left, right) = (names + 12.0, style.width - figures - 16.0);
    let top = 4.0;
    for (index, row) in rows.iter().enumerate() {
        let y = top + (index as f32 + 0.5) * ROW;
        sheet.name(at(4.0, y), Type::new(BODY, colours.text), &row.name, names - 8.0);
        sheet.fill(Area::between(left, y - 8.0, right, y + 8.0), 0.0, colours.sunken);
        let share = row.count as f32 / row.of.max(1) as f32;
        let end = left + (right - left) * share;
        if row.count > 0 {
            sheet.fill(Area::between(left, y - 8.0, end, y + 8.0), 0.0, solid(style));
        }
        let figure = row.count.to_string();
        let x = right + 14.0;
        sheet.words(at(x, y), Type::new(BODY, colours.text).strong(), figure.as_str());
        let beside = x + super::width_of(&figure, BODY, true) + 8.0;
        let words = t!(text, "shares-percent", percent = row.percent());
        sheet.words(at(beside, y), Type::new(SMALL, colours.subdued), words.as_str());
        let said = t!(
            text,
            "shares-sentence",
            name = &row.name,
            count = row.count,
            of = row.of,
            percent = row.percent(),
        );
        sheet.spot(Spot {
            area: Area { x: 0.0, y: y - ROW / 2.0, width: style.width, height: ROW },
            pick: row.pick.clone(),
            name: said,
            lines: vec![
                (row.name.clone(), String::new()),
                (format!("{}/{}", row.count, row.of), words),
            ],
        });
    }
    sheet.finish(style, title, description, top + rows.len() as f32 * ROW + 4.0)
}
