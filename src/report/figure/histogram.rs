//! How many items stand at each level: a column a level, the claimed count as an outline, and at the
//! end those that have none. The number of a column stands on it or in it, that of an outline beside
//! its upper corner, so that neither is taken for the other's.

use super::scale::solid_words;
use super::sheet::{Sheet, Sign, Type, at, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style, Table};
use crate::charts::{Histogram, LevelBar, Pick};
use crate::scoring::ItemState;
use crate::t;

/// Height of the highest column.
const HIGH: f32 = 180.0;
/// Room for counts above a column.
const ABOVE: f32 = 30.0;
/// Room that a count takes in its height.
const COUNT: f32 = 26.0;
/// Room for names below.
const BELOW: f32 = 76.0;

/// The chart.
pub fn histogram(title: String, bars: &Histogram, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let open = [(ItemState::Unknown, bars.unknown), (ItemState::Unanswered, bars.unanswered)];
    let columns = bars.levels.len() + open.len();
    let step = style.width / columns.max(1) as f32;
    let width = (step * 0.62).min(110.0);
    let counts = bars.levels.iter().flat_map(|bar| [bar.supported, bar.claimed]);
    let most = counts.chain([bars.unknown, bars.unanswered]).max().unwrap_or_default().max(1);
    let height = |count: usize| HIGH * count as f32 / most as f32;
    let levels = bars.levels.iter().map(|bar| colours.level(bar.level, style.top()));
    let mut signs = vec![(Sign::Fills(levels.collect()), solid_words(style))];
    if !style.as_claimed {
        signs.push((Sign::Outline, t!(text, "legend-claimed")));
    }
    signs.push((Sign::Hatch, t!(text, "figure-no-level")));
    let top = sheet.legend(style, 0.0, signs) + ABOVE;
    let ground = top + HIGH;
    let column = |index: usize, count: usize| {
        let middle = step * (index as f32 + 0.5);
        Area::between(middle - width / 2.0, ground - height(count), middle + width / 2.0, ground)
    };
    for (index, bar) in bars.levels.iter().enumerate() {
        level_in(&mut sheet, style, bar, column(index, bar.supported), column(index, bar.claimed));
        let area = column(index, bar.supported);
        let name = format!("{} {}", bar.level, bar.name);
        let below = if bar.below_target > 0 {
            t!(text, "figure-items-below-target", items = bar.below_target)
        } else {
            String::new()
        };
        captions(&mut sheet, style, area.middle().x, ground, step, &name, &below);
        sheet.spot(level_spot(
            bar,
            Area {
                x: step * index as f32,
                y: top - ABOVE,
                width: step,
                height: HIGH + ABOVE + BELOW,
            },
            style,
        ));
    }
    for (index, (state, count)) in open.into_iter().enumerate() {
        let index = index + bars.levels.len();
        let area = column(index, count);
        if count > 0 {
            sheet.hatch(area, colours.unknown);
            sheet.outline(area, 0.0, pen(1.0, colours.unknown));
        }
        let look = Type::new(LARGE, colours.text).strong().middle();
        sheet.words(at(area.middle().x, area.y - 12.0), look, count.to_string());
        let name = text.item_state(state);
        captions(&mut sheet, style, area.middle().x, ground, step, &name, "");
        let sentence = t!(text, "figure-state-sentence", state = &name, items = count);
        sheet.spot(Spot {
            area: Area {
                x: step * index as f32,
                y: top - ABOVE,
                width: step,
                height: HIGH + ABOVE + BELOW,
            },
            pick: Pick::State(state),
            lines: vec![(name, String::new()), (t!(text, "column-items"), count.to_string())],
            name: sentence,
        });
    }
    sheet.line(at(0.0, ground), at(style.width, ground), pen(1.0, colours.border_strong));
    let answered: usize = bars.levels.iter().map(|bar| bar.supported).sum();
    let below: usize = bars.levels.iter().map(|bar| bar.below_target).sum();
    let description = t!(
        text,
        "figure-histogram-summary",
        answered = answered,
        below = below,
        open = bars.unknown + bars.unanswered,
    );
    sheet.finish(style, title, description, ground + BELOW)
}

/// A column with its outline, and how many each of them stands for.
fn level_in(sheet: &mut Sheet, style: &Style<'_>, bar: &LevelBar, area: Area, claimed: Area) {
    let colours = style.colours;
    let fill = colours.level(bar.level, style.top());
    sheet.edged(style, area, 0.0, fill);
    if !style.as_claimed {
        let (left, right) = (claimed.x - 3.0, claimed.right() + 3.0);
        if bar.claimed > 0 {
            let outline = Area::between(left, claimed.y, right, claimed.bottom());
            if bar.claimed < bar.supported {
                // Its line crosses the column, where it needs a ground to be seen on.
                let line = [at(left, claimed.y), at(right, claimed.y)];
                sheet.line(line[0], line[1], pen(4.5, colours.surface));
            }
            sheet.outline(outline, 0.0, pen(1.5, colours.subdued));
        }
        if bar.claimed != bar.supported {
            let y = (claimed.y + 5.0).min(claimed.bottom() - 8.0);
            let look = Type::new(11.0, colours.subdued);
            sheet.words(at(right + 3.0, y), look, bar.claimed.to_string());
        }
    }
    // On the column where the outline leaves room there, else in it, else clear of both.
    let above = area.y - claimed.y;
    let (y, ink) = if style.as_claimed || above <= 0.0 || above >= COUNT {
        (area.y - 12.0, colours.text)
    } else if area.height >= COUNT {
        (area.y + 13.0, colours.ink_on(fill))
    } else {
        (claimed.y - 12.0, colours.text)
    };
    let look = Type::new(LARGE, ink).strong().middle();
    sheet.words(at(area.middle().x, y), look, bar.supported.to_string());
}

fn captions(
    sheet: &mut Sheet,
    style: &Style<'_>,
    x: f32,
    ground: f32,
    step: f32,
    name: &str,
    below: &str,
) {
    let colours = style.colours;
    sheet.block(at(x, ground + 22.0), Type::new(BODY, colours.text).middle(), name, step - 8.0, 2);
    let look = Type::new(SMALL, colours.subdued).middle();
    sheet.block(at(x, ground + 56.0), look, below, step - 8.0, 2);
}

fn level_spot(bar: &LevelBar, area: Area, style: &Style<'_>) -> Spot {
    let text = style.text;
    let level = format!("{} {}", bar.level, bar.name);
    let name = if style.as_claimed {
        t!(
            text,
            "figure-level-sentence-claimed",
            level = &level,
            items = bar.claimed,
            below = bar.below_target,
        )
    } else {
        t!(
            text,
            "figure-level-sentence",
            level = &level,
            items = bar.supported,
            claimed = bar.claimed,
            below = bar.below_target,
        )
    };
    let mut lines = vec![(level, String::new())];
    if !style.as_claimed {
        lines.push((t!(text, "legend-supported"), bar.supported.to_string()));
    }
    lines.push((t!(text, "legend-claimed"), bar.claimed.to_string()));
    lines.push((t!(text, "column-below-target"), bar.below_target.to_string()));
    Spot { area, pick: bar.pick.clone(), name, lines }
}

/// The same counts in rows.
pub fn histogram_table(title: String, bars: &Histogram, style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title).words(t!(text, "column-level"));
    if !style.as_claimed {
        table = table.numbers(t!(text, "legend-supported"));
    }
    table = table.numbers(t!(text, "legend-claimed")).numbers(t!(text, "column-below-target"));
    for bar in &bars.levels {
        let mut cells = vec![Cell::words(format!("{} {}", bar.level, bar.name))];
        if !style.as_claimed {
            cells.push(Cell::Count(bar.supported));
        }
        cells.extend([Cell::Count(bar.claimed), Cell::Count(bar.below_target)]);
        table.row(Some(bar.pick.clone()), cells);
    }
    for (state, count) in [
        (ItemState::Unknown, bars.unknown),
        (ItemState::Unanswered, bars.unanswered),
        (ItemState::NotApplicable, bars.not_applicable),
    ] {
        let mut cells = vec![Cell::words(text.item_state(state)), Cell::Count(count)];
        cells.resize(table.columns.len(), Cell::words(""));
        table.row(Some(Pick::State(state)), cells);
    }
    table
}
