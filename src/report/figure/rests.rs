//! What the score rests on: for each domain how many answered items are backed by nothing, by stale,
//! by current and by independently checked evidence.

use super::sheet::{Sheet, Sign, Type, at, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, Rgba, SMALL, Spot, Style, Table};
use crate::charts::RestsRow;
use crate::model::Level;
use crate::scoring::Standing;
use crate::t;

/// Height of one row.
const ROW: f32 = 48.0;
/// Room for the figures at the right, at most as a share of the width.
const FIGURES: f32 = 0.28;

/// The chart.
pub fn rests(title: String, rows: &[RestsRow], style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let names = (style.width * 0.28).clamp(90.0, 250.0);
    let figures = figures_room(rows, style);
    let signs = Standing::ALL.map(|standing| {
        let sign = ground(standing, style).map_or(Sign::Hatch, Sign::Fill);
        (sign, text.standing(standing))
    });
    let mut y = sheet.legend(style, 0.0, signs.into()) + 10.0;
    for (index, row) in rows.iter().enumerate() {
        let mut name = Type::new(BODY, colours.text);
        if row.name.is_none() {
            name = name.strong();
        }
        let words = name_of(row, style);
        sheet.name(at(8.0, y + ROW / 2.0), name, &words, names - 12.0);
        let track =
            Area::between(names + 12.0, y + 8.0, style.width - figures - 20.0, y + ROW - 8.0);
        let middle = y + ROW / 2.0;
        if row.answered == 0 {
            sheet.line(at(track.x, middle), at(track.right(), middle), pen(1.0, colours.border));
        }
        let mut left = track.x;
        for (standing, pick, count) in row.counts.iter().filter(|(_, _, count)| *count > 0) {
            let width = track.width * *count as f32 / row.answered.max(1) as f32;
            let area = Area { x: left, width, ..track };
            part(&mut sheet, style, area, *standing, *count);
            let name = t!(
                text,
                "figure-rests-sentence",
                name = &words,
                standing = text.standing(*standing),
                items = *count,
                all = row.answered,
            );
            sheet.spot(Spot {
                area: Area { x: left, y, width, height: ROW },
                pick: pick.clone(),
                name,
                lines: vec![
                    (words.clone(), String::new()),
                    (text.standing(*standing), format!("{count}/{}", row.answered)),
                    (t!(text, "column-below-target"), row.below_target.to_string()),
                ],
            });
            left += width;
        }
        let caption = Type::new(SMALL, colours.subdued);
        let x = style.width - figures;
        let line = if row.below_target > 0 { middle - 8.0 } else { middle };
        sheet.words(
            at(x, line),
            caption,
            super::fit(&t!(text, "figure-answered", items = row.answered), figures, SMALL, false),
        );
        if row.below_target > 0 {
            let below = t!(text, "figure-items-below-target", items = row.below_target);
            sheet.words(at(x, middle + 8.0), caption, super::fit(&below, figures, SMALL, false));
        }
        y += ROW;
        if index == 0 {
            y += 4.0;
            sheet.line(at(0.0, y), at(style.width, y), pen(1.0, colours.border));
            y += 4.0;
        }
    }
    let description = description(rows, style);
    sheet.finish(style, title, description, y + 4.0)
}

/// The room that the figures at the right need, as far as the chart has it.
fn figures_room(rows: &[RestsRow], style: &Style<'_>) -> f32 {
    let text = style.text;
    let widths = rows.iter().map(|row| {
        let answered = t!(text, "figure-answered", items = row.answered);
        let below = t!(text, "figure-items-below-target", items = row.below_target);
        let below = if row.below_target > 0 { super::width_of(&below, SMALL, false) } else { 0.0 };
        super::width_of(&answered, SMALL, false).max(below)
    });
    (widths.fold(0.0, f32::max) + 2.0).min(style.width * FIGURES)
}

/// The colour of a standing; none for what rests on nothing, which is hatched.
fn ground(standing: Standing, style: &Style<'_>) -> Option<Rgba> {
    let top = style.top();
    let share = |part: u8| Some(style.colours.level(Level(top.0 * part / 4), top));
    match standing {
        Standing::Nothing => None,
        Standing::Stale => share(1),
        Standing::Current => share(3),
        Standing::Checked => share(4),
    }
}

fn part(sheet: &mut Sheet, style: &Style<'_>, area: Area, standing: Standing, count: usize) {
    let colours = style.colours;
    let inner = Area::between(area.x + 0.75, area.y, area.right() - 0.75, area.bottom());
    let words = count.to_string();
    let width = super::width_of(&words, SMALL, true);
    let ink = if let Some(ground) = ground(standing, style) {
        sheet.edged(style, inner, 0.0, ground);
        colours.ink_on(ground)
    } else {
        sheet.hatch(inner, colours.unknown);
        sheet.outline(inner, 0.0, pen(1.0, colours.unknown));
        let middle = inner.middle();
        let half = width / 2.0 + 4.0;
        if inner.width > 2.0 * half {
            let plate =
                Area::between(middle.x - half, middle.y - 9.0, middle.x + half, middle.y + 9.0);
            sheet.fill(plate, 3.0, colours.surface);
        }
        colours.text
    };
    if inner.width > width + 2.0 {
        sheet.words(inner.middle(), Type::new(SMALL, ink).strong().middle(), words);
    }
}

fn name_of(row: &RestsRow, style: &Style<'_>) -> String {
    match &row.name {
        Some((name, _)) => name.clone(),
        None => t!(style.text, "figure-all-domains"),
    }
}

fn description(rows: &[RestsRow], style: &Style<'_>) -> String {
    let Some(all) = rows.first().filter(|all| all.answered > 0) else {
        return t!(style.text, "figure-rests-summary-empty");
    };
    let count = |wanted| {
        all.counts
            .iter()
            .find(|(standing, _, _)| *standing == wanted)
            .map_or(0, |(_, _, count)| *count)
    };
    t!(
        style.text,
        "figure-rests-summary",
        answered = all.answered,
        nothing = count(Standing::Nothing),
        stale = count(Standing::Stale),
        current = count(Standing::Current),
        checked = count(Standing::Checked),
    )
}

/// The same counts in rows.
pub fn rests_table(title: String, rows: &[RestsRow], style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title).words(t!(text, "column-domain"));
    for standing in Standing::ALL {
        table = table.numbers(text.standing(standing));
    }
    table = table.numbers(t!(text, "column-answered")).numbers(t!(text, "column-below-target"));
    for row in rows {
        let mut cells = vec![Cell::words(name_of(row, style))];
        cells.extend(row.counts.iter().map(|(_, _, count)| Cell::Count(*count)));
        cells.extend([Cell::Count(row.answered), Cell::Count(row.below_target)]);
        let pick = match row.counts.first() {
            Some((_, crate::charts::Pick::Standing(Some(domain), _), _)) => {
                Some(crate::charts::Pick::Domain(domain.clone()))
            }
            _ => None,
        };
        table.row(pick, cells);
    }
    table
}
