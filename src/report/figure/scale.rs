//! What the figures have in common: the scale from 0 to 100 with its marks, colours and words.

use super::sheet::{Sheet, Sign, Type, at, pen};
use super::table::{NONE, range_words};
use super::{Area, At, Rgba, SMALL, Style};
use crate::charts::GroupRow;
use crate::charts::groups::to_target;
use crate::model::Level;
use crate::scoring::{GroupScore, round_half_up};
use crate::t;
use crate::text::Text;

/// What is solid in a chart: the score that counts.
pub(super) fn solid(style: &Style<'_>) -> Rgba {
    let top = style.top();
    style.colours.level(Level(top.0.saturating_sub(1)), top)
}

/// What the solid part of a chart is called.
pub(super) fn solid_words(style: &Style<'_>) -> String {
    if style.as_claimed {
        t!(style.text, "legend-claimed")
    } else {
        t!(style.text, "legend-supported")
    }
}

/// The colour of a score: that of the nearest level. Only where a legend says which is which.
pub(super) fn tone(style: &Style<'_>, score: f64) -> Rgba {
    let top = style.top();
    let level = Level((score / 100.0 * f64::from(top.0)).round() as u8);
    style.colours.level(level, top)
}

/// From left to right, 0 to 100.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) left: f32,
    pub(super) right: f32,
}

impl Scale {
    pub(super) fn x(self, points: f64) -> f32 {
        self.left + (self.right - self.left) * (points.clamp(0.0, 100.0) / 100.0) as f32
    }

    /// The lines of the grid, one a level, with their figures below.
    pub(super) fn grid(self, sheet: &mut Sheet, style: &Style<'_>, top: f32, bottom: f32) {
        for points in steps(style) {
            let x = self.x(points);
            sheet.line(at(x, top), at(x, bottom), pen(1.0, style.colours.border));
        }
        self.numbers(sheet, style, bottom + 12.0);
    }

    /// The figures of the lines of the grid, at this height.
    pub(super) fn numbers(self, sheet: &mut Sheet, style: &Style<'_>, y: f32) {
        for points in steps(style) {
            let look = Type::new(SMALL, style.colours.subdued).middle();
            sheet.words(at(self.x(points), y), look, round_half_up(points).to_string());
        }
    }

    /// Range, claimed and supported score, target and weakest item at a height.
    pub(super) fn marks(self, sheet: &mut Sheet, style: &Style<'_>, row: &GroupRow, y: f32) {
        let colours = style.colours;
        let figures = &row.figures;
        if let (Some(low), Some(high)) = (figures.low, figures.high)
            && high > low
        {
            self.whisker(sheet, style, low, high, y + 14.0);
        }
        let bar = |from: f64, to: f64, half: f32| {
            Area::between(self.x(from), y - half, self.x(to), y + half)
        };
        sheet.fill(bar(0.0, 100.0, 7.0), 0.0, colours.sunken);
        if let Some(score) = figures.score {
            sheet.fill(bar(0.0, score, 7.0), 0.0, solid(style));
        } else if figures.applicable > 0 {
            sheet.hatch(bar(0.0, 100.0, 7.0), colours.unknown);
        }
        if let Some(claimed) = figures.claimed.filter(|_| !style.as_claimed) {
            sheet.outline(bar(0.0, claimed, 9.5), 0.0, pen(1.5, colours.subdued));
        }
        if let Some(target) = figures.target {
            sheet.tick(style, self.x(target), y - 12.0, y + 12.0);
        }
        if let Some(weakest) = &row.weakest {
            sheet.diamond(at(self.x(weakest.points), y), 4.5, colours.text, colours.surface);
        }
    }

    /// A line with its ends marked.
    pub(super) fn whisker(self, sheet: &mut Sheet, style: &Style<'_>, low: f64, high: f64, y: f32) {
        let look = pen(1.5, style.colours.subdued);
        sheet.line(at(self.x(low), y), at(self.x(high), y), look);
        for end in [low, high] {
            sheet.line(at(self.x(end), y - 3.0), at(self.x(end), y + 3.0), look);
        }
    }
}

/// The points that the levels stand for.
pub(super) fn steps(style: &Style<'_>) -> Vec<f64> {
    let top = style.top().0;
    (0..=top).map(|level| 100.0 * f64::from(level) / f64::from(top.max(1))).collect()
}

/// What the marks of a row mean.
pub(super) fn legend(style: &Style<'_>) -> Vec<(Sign, String)> {
    let text = style.text;
    let mut signs = vec![(Sign::Fill(solid(style)), solid_words(style))];
    if !style.as_claimed {
        signs.push((Sign::Outline, t!(text, "legend-claimed")));
    }
    signs.extend([
        (Sign::Whisker, t!(text, "legend-range")),
        (Sign::Tick, t!(text, "legend-target")),
        (Sign::Diamond, t!(text, "legend-weakest")),
    ]);
    signs
}

/// Points as they are shown.
pub(super) fn points(points: Option<f64>) -> String {
    points.map_or_else(|| NONE.to_owned(), |points| round_half_up(points).to_string())
}

/// The range as it is shown.
pub(super) fn range(figures: &GroupScore) -> String {
    match (figures.low, figures.high) {
        (Some(low), Some(high)) => range_words(low, high),
        _ => NONE.to_owned(),
    }
}

/// How far it is to the target, in words.
pub(super) fn target_words(figures: &GroupScore, style: &Style<'_>) -> Option<String> {
    Some(match to_target(figures)? {
        0 => t!(style.text, "figure-at-target"),
        short => t!(style.text, "figure-below-target", points = short),
    })
}

/// How many of the items that count are answered, in words.
pub(super) fn answered_words(figures: &GroupScore, style: &Style<'_>) -> String {
    let (answered, applicable) = (figures.answered, figures.applicable);
    t!(style.text, "chart-answered", answered = answered, applicable = applicable)
}

/// The two lines beside a score: what it may still become with how much is answered, and how far it
/// is to the target. Where there is little room they say the same more shortly.
pub(super) fn caption(
    sheet: &mut Sheet,
    style: &Style<'_>,
    figures: &GroupScore,
    place: At,
    room: f32,
) {
    let text = style.text;
    let GroupScore { answered, applicable, .. } = *figures;
    let whole = answered_words(figures, style);
    let share = format!("{answered}/{applicable}");
    let (first, first_short) = if figures.low != figures.high && applicable > 0 {
        let range = range(figures);
        (format!("{range}, {whole}"), format!("{range}, {share}"))
    } else {
        (whole, share)
    };
    let second = target_words(figures, style).unwrap_or_default();
    let second_short = match to_target(figures) {
        Some(short) if short > 0 => t!(text, "figure-below-target-short", points = short),
        _ => second.clone(),
    };
    let lift = if second.is_empty() { 0.0 } else { 8.5 };
    let look = Type::new(SMALL, style.colours.subdued);
    // By what a long one takes, so that all rows of a chart say it the same way.
    let is_narrow = super::width_of(&longest_caption(text), SMALL, false) > room;
    for (y, words, shorter) in
        [(place.y - lift, first, first_short), (place.y + lift, second, second_short)]
    {
        let words = if is_narrow { shorter } else { words };
        sheet.words(at(place.x, y), look, super::fit(&words, room, SMALL, false));
    }
}

/// About the longest that a first line gets.
fn longest_caption(text: &Text) -> String {
    let words = t!(text, "chart-answered", answered = 88, applicable = 88);
    format!("{}, {words}", range_words(88.0, 88.0))
}

/// One group in a sentence.
pub(super) fn sentence(name: &str, figures: &GroupScore, style: &Style<'_>) -> String {
    let text = style.text;
    let answered = answered_words(figures, style);
    let sentence = match (figures.score, figures.claimed) {
        _ if figures.applicable == 0 => return t!(text, "figure-sentence-none", name = name),
        (Some(score), _) if style.as_claimed => t!(
            text,
            "chart-sentence-claimed",
            name = name,
            score = round_half_up(score),
            range = range(figures),
            answered = answered,
        ),
        (Some(score), Some(claimed)) => t!(
            text,
            "chart-sentence",
            name = name,
            score = round_half_up(score),
            range = range(figures),
            claimed = round_half_up(claimed),
            answered = answered,
        ),
        _ => t!(text, "chart-sentence-empty", name = name, answered = answered),
    };
    match target_words(figures, style) {
        Some(target) => format!("{sentence}, {target}"),
        None => sentence,
    }
}

/// One group as lines, under its name.
pub(super) fn lines(
    name: &str,
    row: Option<&GroupRow>,
    figures: &GroupScore,
    style: &Style<'_>,
) -> Vec<(String, String)> {
    let text = style.text;
    let mut lines = vec![(name.to_owned(), String::new())];
    if figures.applicable == 0 {
        lines.push((t!(text, "figure-nothing-applies"), String::new()));
        return lines;
    }
    let level = figures.level.map_or_else(|| NONE.to_owned(), |level| level.to_string());
    if !style.as_claimed {
        lines.push((t!(text, "column-score"), points(figures.score)));
    }
    lines.push((t!(text, "column-claimed"), points(figures.claimed)));
    lines.push((t!(text, "column-range"), range(figures)));
    let target = points(figures.target);
    let target = match target_words(figures, style) {
        Some(words) => format!("{target} ({words})"),
        None => target,
    };
    lines.push((t!(text, "column-target"), target));
    lines.push((t!(text, "column-level"), level));
    let answered = t!(text, "figure-part-of", part = figures.answered, whole = figures.applicable);
    lines.push((t!(text, "column-answered"), answered));
    if let Some(weakest) = row.and_then(|row| row.weakest.as_ref()) {
        let value = format!("{} {} ({})", weakest.item, weakest.title, weakest.level);
        lines.push((t!(text, "column-weakest"), value));
    }
    lines
}
