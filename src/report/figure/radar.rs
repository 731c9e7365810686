//! The domains around a middle: the supported score filled, the claimed one dashed, the target as a
//! line. An axis without a score breaks the shape rather than pulling it to the middle.

use super::bars::all_lines;
use super::scale::{points, sentence, solid, solid_words, steps};
use super::sheet::{Sheet, Sign, Type, at, dashes, pen};
use super::{Anchor, Area, At, Figure, SMALL, Spot, Style, peers, wrap};
use crate::charts::{GroupRow, Peers};
use crate::scoring::round_half_up;
use crate::t;

/// The fewest axes that make a shape.
const FEWEST: usize = 3;
/// The radius of the outermost ring, at most.
const LARGEST: f32 = 190.0;
/// Distance of the names from the outermost ring.
const OFF: f32 = 16.0;
/// Between a name and the edge of its spot.
const AROUND: f32 = 6.0;
/// Half the side of the spot around a point.
const POINT: f32 = 10.0;
/// The distance of two lines of a name.
const LINE: f32 = SMALL * 1.2;

/// Where on its axis a domain without a score has its question mark.
const UNKNOWN_AT: f64 = 50.0;

struct Wheel {
    hub: At,
    radius: f32,
    count: usize,
}

impl Wheel {
    /// The direction of an axis: the first one up, the others clockwise.
    fn direction(&self, axis: usize) -> (f32, f32) {
        let angle = std::f32::consts::TAU * axis as f32 / self.count.max(1) as f32;
        (angle.sin(), -angle.cos())
    }

    fn place(&self, axis: usize, points: f64) -> At {
        self.along(axis, self.radius * (points.clamp(0.0, 100.0) / 100.0) as f32)
    }

    fn along(&self, axis: usize, distance: f32) -> At {
        let (x, y) = self.direction(axis);
        at(self.hub.x + x * distance, self.hub.y + y * distance)
    }
}

/// The chart. Fewer than three domains make no shape; then the figure has none.
pub fn radar(title: String, rows: &[GroupRow], style: &Style<'_>) -> Figure {
    radar_beside(title, rows, None, style)
}

/// The chart with a benchmark on its axes.
pub fn radar_beside(
    title: String,
    rows: &[GroupRow],
    peers: Option<&Peers>,
    style: &Style<'_>,
) -> Figure {
    let peers = peers.filter(|peers| !peers.is_empty());
    let mut sheet = Sheet::new();
    let colours = style.colours;
    let mut legend = vec![(Sign::Fill(solid(style)), solid_words(style))];
    if !style.as_claimed {
        legend.push((Sign::Dashes(colours.subdued), t!(style.text, "legend-claimed")));
    }
    legend.push((Sign::Stroke(colours.accent), t!(style.text, "legend-target")));
    legend.extend(peers.map(|peers| peers::legend(peers, style)));
    let start = sheet.legend(style, 0.0, legend);
    let names = (style.width * 0.26).min(150.0);
    let radius = LARGEST.min((style.width - 2.0 * (names + OFF + AROUND)) / 2.0).max(40.0);
    let above = 3.0 * LINE + OFF + 8.0;
    let wheel =
        Wheel { hub: at(style.width / 2.0, start + above + radius), radius, count: rows.len() };
    if rows.len() >= FEWEST {
        web(&mut sheet, style, &wheel, rows);
        if let Some(peers) = peers {
            boxes(&mut sheet, style, &wheel, rows, peers);
        }
        shapes(&mut sheet, style, &wheel, rows);
        for (axis, row) in rows.iter().enumerate() {
            label(&mut sheet, style, &wheel, axis, row, peers, names);
        }
        scale_words(&mut sheet, style, &wheel);
    }
    let bottom = wheel.hub.y + radius + above;
    sheet.finish(style, title, description(rows, style), bottom)
}

fn web(sheet: &mut Sheet, style: &Style<'_>, wheel: &Wheel, rows: &[GroupRow]) {
    let colours = style.colours;
    for points in steps(style) {
        if points > 0.0 {
            let ring = (0..wheel.count).map(|axis| wheel.place(axis, points)).collect();
            sheet.polygon(ring, None, Some(pen(1.0, colours.border)));
        }
    }
    for (axis, row) in rows.iter().enumerate() {
        let end = wheel.place(axis, 100.0);
        let look = if row.figures.score.is_some() {
            pen(1.0, colours.border)
        } else {
            dashes(1.5, colours.unknown)
        };
        sheet.line(wheel.hub, end, look);
    }
}

/// The benchmark along each axis: from quartile to quartile, the median across.
fn boxes(sheet: &mut Sheet, style: &Style<'_>, wheel: &Wheel, rows: &[GroupRow], peers: &Peers) {
    /// Half the length of a median's line.
    const HALF: f32 = 7.0;
    let colours = style.colours;
    for (axis, row) in rows.iter().enumerate() {
        let Some(quartiles) = peers.of(&row.id) else { continue };
        let place = |points: u8| wheel.place(axis, f64::from(points));
        let (lower, upper) = (place(quartiles.lower), place(quartiles.upper));
        sheet.line(lower, upper, pen(7.0, colours.border_strong));
        let (middle, (x, y)) = (place(quartiles.median), wheel.direction(axis));
        let ends = [-HALF, HALF].map(|half| at(middle.x - y * half, middle.y + x * half));
        sheet.line(ends[0], ends[1], pen(2.5, colours.text));
    }
}

fn shapes(sheet: &mut Sheet, style: &Style<'_>, wheel: &Wheel, rows: &[GroupRow]) {
    let colours = style.colours;
    let supported: Vec<Option<f64>> = rows.iter().map(|row| row.figures.score).collect();
    let claimed: Vec<Option<f64>> = rows.iter().map(|row| row.figures.claimed).collect();
    let target: Vec<Option<f64>> = rows.iter().map(|row| row.figures.target).collect();
    for shape in runs(wheel, &supported) {
        let mut corners = shape.clone();
        if shape.len() < wheel.count {
            corners.push(wheel.hub);
        }
        sheet.polygon(corners, Some(super::colours::faded(solid(style), 90)), None);
        stroke(sheet, wheel, shape, pen(2.5, solid(style)));
    }
    for shape in runs(wheel, &target) {
        stroke(sheet, wheel, shape, pen(1.5, colours.accent));
    }
    if !style.as_claimed {
        for shape in runs(wheel, &claimed) {
            stroke(sheet, wheel, shape, dashes(1.5, colours.subdued));
        }
    }
    for (axis, score) in supported.iter().enumerate() {
        match score {
            Some(score) => {
                let rim = pen(1.5, colours.text);
                sheet.disc(wheel.place(axis, *score), 5.0, Some(solid(style)), Some(rim));
            }
            None => {
                let place = wheel.place(axis, UNKNOWN_AT);
                sheet.disc(place, 9.0, Some(colours.surface), Some(pen(1.0, colours.unknown)));
                let look = Type::new(SMALL, colours.subdued).strong().middle();
                sheet.words(place, look, "?");
            }
        }
    }
}

/// A closed line where it goes all around, an open one elsewhere.
fn stroke(sheet: &mut Sheet, wheel: &Wheel, shape: Vec<At>, look: super::Pen) {
    if shape.len() == wheel.count {
        sheet.polygon(shape, None, Some(look));
    } else {
        sheet.path(shape, look);
    }
}

/// The places of neighbouring axes with a value, run by run around the wheel.
fn runs(wheel: &Wheel, values: &[Option<f64>]) -> Vec<Vec<At>> {
    let place =
        |axis: usize| values.get(axis).copied().flatten().map(|value| wheel.place(axis, value));
    let Some(gap) = (0..wheel.count).find(|axis| place(*axis).is_none()) else {
        return vec![(0..wheel.count).filter_map(place).collect()];
    };
    let mut runs: Vec<Vec<At>> = vec![Vec::new()];
    for step in 1..=wheel.count {
        match (place((gap + step) % wheel.count), runs.last_mut()) {
            (Some(place), Some(run)) => run.push(place),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn label(
    sheet: &mut Sheet,
    style: &Style<'_>,
    wheel: &Wheel,
    axis: usize,
    row: &GroupRow,
    peers: Option<&Peers>,
    names: f32,
) {
    let colours = style.colours;
    let (x, y) = wheel.direction(axis);
    let place = wheel.along(axis, wheel.radius + OFF);
    let anchor = match x {
        x if x > 0.2 => Anchor::Start,
        x if x < -0.2 => Anchor::End,
        _ => Anchor::Middle,
    };
    let name = wrap(&row.short, names, SMALL, false, 2);
    let figure = match row.figures.target {
        Some(target) if row.figures.score.is_some() => t!(
            style.text,
            "figure-of-target",
            score = points(row.figures.score),
            target = round_half_up(target)
        ),
        _ => points(row.figures.score),
    };
    let count = name.len() as f32 + 1.0;
    // Beside the wheel the block is centred; above and below it grows away from it.
    let first = place.y + LINE * (0.5 - count / 2.0) + y * LINE * (count - 1.0) / 2.0;
    let look = Type { anchor, ..Type::new(SMALL, colours.text) };
    for (index, line) in name.iter().enumerate() {
        sheet.words(at(place.x, first + LINE * index as f32), look, line);
    }
    let of_line = |words: &String| super::width_of(words, SMALL, false);
    let width = name.iter().chain([&figure]).map(of_line).fold(0.0, f32::max);
    let foot = at(place.x, first + LINE * (count - 1.0));
    sheet.words(foot, Type { colour: colours.subdued, ..look }, figure);
    let left = match anchor {
        Anchor::Start => place.x,
        Anchor::Middle => place.x - width / 2.0,
        Anchor::End => place.x - width,
    };
    sheet.spot(Spot {
        area: Area {
            x: left - AROUND,
            y: first - LINE / 2.0 - AROUND + 1.0,
            width: width + 2.0 * AROUND,
            height: LINE * count + 2.0 * AROUND - 2.0,
        },
        pick: row.pick.clone(),
        name: peers::sentence(sentence(&row.name, &row.figures, style), row, peers, style.text),
        lines: all_lines(row, peers, style),
    });
    let point = wheel.place(axis, row.figures.score.unwrap_or(UNKNOWN_AT));
    let (x, y) = (point.x - POINT, point.y - POINT);
    sheet.handle(Area { x, y, width: 2.0 * POINT, height: 2.0 * POINT });
}

/// The figures of the rings, between the first two axes, where no other word is.
fn scale_words(sheet: &mut Sheet, style: &Style<'_>, wheel: &Wheel) {
    let half = std::f32::consts::PI / wheel.count.max(1) as f32;
    for points in steps(style).into_iter().filter(|points| *points > 0.0) {
        // A ring is nearest to the hub between two axes.
        let distance = wheel.radius * (points / 100.0) as f32 * half.cos();
        let place = at(wheel.hub.x + half.sin() * distance, wheel.hub.y - half.cos() * distance);
        let words = round_half_up(points).to_string();
        let width = super::width_of(&words, 11.0, false) + 4.0;
        let plate = Area { x: place.x - width / 2.0, y: place.y - 7.0, width, height: 14.0 };
        sheet.fill(plate, 2.0, super::colours::faded(style.colours.surface, 190));
        sheet.words(place, Type::new(11.0, style.colours.subdued).middle(), words);
    }
}

fn description(rows: &[GroupRow], style: &Style<'_>) -> String {
    let scored = rows.iter().filter(|row| row.figures.score.is_some());
    let words: Vec<String> =
        scored.map(|row| format!("{} {}", row.short, points(row.figures.score))).collect();
    if rows.len() < FEWEST {
        t!(style.text, "figure-radar-too-few")
    } else if words.is_empty() {
        t!(style.text, "chart-summary-empty")
    } else {
        t!(style.text, "figure-radar-summary", figures = words.join(", "))
    }
}
