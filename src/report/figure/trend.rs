//! How the domains moved: a small chart a domain, all on one scale, so that ten lines don't cross in
//! one. Each has its own line strong and the others faint behind it.

use super::scale::{points, solid};
use super::sheet::{Sheet, Sign, Type, at, dashes, pen};
use super::table::Cell;
use super::{Area, BODY, Figure, Spot, Style, Table};
use crate::charts::trend::Moment;
use crate::charts::{Trend, TrendLine};
use crate::scoring::round_half_up;
use crate::t;
use crate::text::signed;

/// The narrowest that a small chart gets.
const NARROWEST: f32 = 230.0;
/// Height of a small chart with its heading.
const HIGH: f32 = 170.0;
/// Between small charts.
const GAP: f32 = 14.0;
/// Between a small chart and the edge of its spot, whose outline would else cut what stands in it.
const INSET: f32 = 7.0;

/// The chart.
pub fn trend(title: String, trend: &Trend, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let signs = vec![
        (Sign::Stroke(colours.text), t!(text, "legend-supported")),
        (Sign::Dashes(colours.subdued), t!(text, "legend-claimed")),
        (Sign::Stroke(colours.accent), t!(text, "legend-target")),
        (Sign::Hair(colours.border_strong), t!(text, "figure-other-domains")),
        (Sign::Disc(solid(style)), t!(text, "figure-milestone-or-now")),
    ];
    let mut y = sheet.legend(style, 0.0, signs) + 10.0;
    let columns = (((style.width + GAP) / (NARROWEST + GAP)).floor() as usize).clamp(1, 4);
    let width = (style.width - GAP * (columns as f32 - 1.0)) / columns as f32;
    for row in trend.lines.chunks(columns) {
        for (column, line) in row.iter().enumerate() {
            let x = column as f32 * (width + GAP);
            small(&mut sheet, style, trend, line, Area { x, y, width, height: HIGH });
        }
        y += HIGH + GAP * 0.6;
    }
    let description = description(trend, style);
    sheet.finish(style, title, description, y)
}

fn small(sheet: &mut Sheet, style: &Style<'_>, trend: &Trend, line: &TrendLine, spot: Area) {
    let area = spot.shrunk(INSET);
    let colours = style.colours;
    let change = line.change();
    let now = line.points.last().and_then(|point| point.score);
    let figure = match change {
        Some(change) => {
            let now = points(now);
            let change = signed(change);
            t!(style.text, "figure-now-change", now = now, change = change)
        }
        None => points(now),
    };
    let figure_width = super::width_of(&figure, BODY, true);
    let name = super::fit(&line.short, area.width - figure_width - 12.0, BODY, true);
    sheet.words(at(area.x, area.y + 9.0), Type::new(BODY, colours.text).strong(), name);
    let look = Type::new(BODY, colours.text).strong().end();
    sheet.words(at(area.right(), area.y + 9.0), look, figure);
    let field =
        Area::between(area.x + 26.0, area.y + 26.0, area.right() - 8.0, area.bottom() - 20.0);
    let place = Places { field, moments: &trend.moments };
    for mark in [0.0, 50.0, 100.0] {
        let y = place.y(mark);
        sheet.line(at(field.x, y), at(field.right() + 8.0, y), pen(1.0, colours.border));
        let look = Type::new(11.0, colours.subdued).end();
        sheet.words(at(field.x - 5.0, y), look, round_half_up(mark).to_string());
    }
    for other in trend.lines.iter().filter(|other| other.pick != line.pick) {
        place.draw(
            sheet,
            other.points.iter().map(|point| point.score),
            pen(1.5, colours.border_strong),
        );
    }
    if let Some(target) = line.target {
        let y = place.y(target);
        sheet.line(at(field.x, y), at(field.right() + 8.0, y), pen(1.5, colours.accent));
    }
    place.draw(sheet, line.points.iter().map(|point| point.claimed), dashes(1.5, colours.subdued));
    place.draw(sheet, line.points.iter().map(|point| point.score), pen(2.0, colours.text));
    for (index, point) in line.points.iter().enumerate() {
        if let Some(score) = point.score {
            let rim = pen(1.5, colours.text);
            sheet.disc(at(place.x(index), place.y(score)), 4.5, Some(solid(style)), Some(rim));
        }
    }
    dates(sheet, style, &place);
    sheet.spot(Spot {
        area: spot,
        pick: line.pick.clone(),
        name: sentence(trend, line, style),
        lines: moment_lines(trend, line, style),
    });
}

/// The first and the last date below a small chart.
fn dates(sheet: &mut Sheet, style: &Style<'_>, place: &Places<'_>) {
    let look = Type::new(11.0, style.colours.subdued);
    let y = place.field.bottom() + 12.0;
    let dated = place.moments.first().zip(place.moments.last());
    let Some((first, last)) = dated else {
        return;
    };
    let short = |moment: &Moment| style.text.date_short(moment.as_of);
    let (first, last) = (short(first), short(last));
    sheet.words(at(place.field.right() + 8.0, y), look.end(), last.clone());
    if first != last {
        sheet.words(at(place.field.x, y), look, first);
    }
}

/// Where moments and points lie in a small chart.
struct Places<'a> {
    field: Area,
    moments: &'a [Moment],
}

impl Places<'_> {
    /// By the date; all at the right where there is only one.
    fn x(&self, index: usize) -> f32 {
        let day = |moment: &Moment| f64::from(moment.days);
        let last = self.moments.iter().map(day).fold(0.0, f64::max);
        let own = self.moments.get(index).map(day).unwrap_or_default();
        let share = if last > 0.0 { own / last } else { 1.0 };
        self.field.x + 4.0 + (self.field.width - 4.0) * share as f32
    }

    fn y(&self, points: f64) -> f32 {
        self.field.bottom() - self.field.height * (points / 100.0) as f32
    }

    /// A line through the moments with a value; it breaks where there is none.
    fn draw(&self, sheet: &mut Sheet, values: impl Iterator<Item = Option<f64>>, look: super::Pen) {
        let mut run = Vec::new();
        for (index, value) in values.enumerate() {
            match value {
                Some(value) => run.push(at(self.x(index), self.y(value))),
                None if run.len() > 1 => sheet.path(std::mem::take(&mut run), look),
                None => run.clear(),
            }
        }
        if run.len() > 1 {
            sheet.path(run, look);
        }
    }
}

fn moment_name(moment: &Moment, style: &Style<'_>) -> String {
    let date = style.text.date_short(moment.as_of);
    match &moment.name {
        Some(name) => t!(style.text, "sides-moment", name = name, date = date),
        None => t!(style.text, "figure-now", date = date),
    }
}

fn sentence(trend: &Trend, line: &TrendLine, style: &Style<'_>) -> String {
    let figures: Vec<String> = trend
        .moments
        .iter()
        .zip(&line.points)
        .map(|(moment, point)| format!("{} {}", moment_name(moment, style), points(point.score)))
        .collect();
    t!(style.text, "figure-trend-sentence", name = &line.name, figures = figures.join(", "))
}

fn moment_lines(trend: &Trend, line: &TrendLine, style: &Style<'_>) -> Vec<(String, String)> {
    let mut lines = vec![(line.name.clone(), String::new())];
    for (moment, point) in trend.moments.iter().zip(&line.points) {
        lines.push((moment_name(moment, style), points(point.score)));
    }
    lines.push((t!(style.text, "column-target"), points(line.target)));
    let below = line.to_target().map(|short| short.to_string()).unwrap_or_default();
    lines.push((t!(style.text, "column-to-target"), below));
    lines
}

fn description(trend: &Trend, style: &Style<'_>) -> String {
    let milestones = trend.moments.len().saturating_sub(1);
    let change = |line: &TrendLine| line.change().unwrap_or_default();
    let moved = || trend.lines.iter().filter(|line| line.change().is_some());
    let most = moved().max_by_key(|line| change(line));
    let least = moved().min_by_key(|line| change(line));
    match (most, least) {
        (Some(most), Some(least)) if milestones > 0 => t!(
            style.text,
            "figure-trend-summary",
            milestones = milestones,
            most = &most.name,
            gained = signed(change(most)),
            least = &least.name,
            lost = signed(change(least)),
        ),
        _ => t!(style.text, "figure-trend-summary-empty"),
    }
}

/// The same figures in rows: a domain a row, a moment a column.
pub fn trend_table(title: String, trend: &Trend, style: &Style<'_>) -> Table {
    let text = style.text;
    let mut table = Table::new(title).words(t!(text, "column-domain"));
    for moment in &trend.moments {
        table = table.numbers(moment_name(moment, style));
    }
    table = table
        .numbers(t!(text, "column-change"))
        .numbers(t!(text, "column-target"))
        .numbers(t!(text, "column-to-target"));
    for line in &trend.lines {
        let mut cells = vec![Cell::words(&line.name)];
        cells.extend(line.points.iter().map(|point| Cell::Points(point.score)));
        cells.push(Cell::words(line.change().map(signed).unwrap_or_default()));
        cells.push(Cell::Points(line.target));
        cells
            .push(Cell::words(line.to_target().map(|short| short.to_string()).unwrap_or_default()));
        table.row(Some(line.pick.clone()), cells);
    }
    table
}
