//! A benchmark in the charts of domains: a small box from quartile to quartile with the median in it,
//! and where the score stands, in words.

use super::colours::faded;
use super::scale::Scale;
use super::sheet::{Sheet, Sign, at, pen};
use super::table::Cell;
use super::{Area, Style, Table};
use crate::charts::{GroupRow, Misfit, Peers};
use crate::model::{Position, Quartiles};
use crate::t;
use crate::text::Text;

/// Half the height of a box beside a bar.
const HALF: f32 = 3.5;

/// The box above a bar.
pub(super) fn above_bar(
    sheet: &mut Sheet,
    style: &Style<'_>,
    scale: Scale,
    quartiles: &Quartiles,
    y: f32,
) {
    let x = |points: u8| scale.x(f64::from(points));
    let Quartiles { lower, median, upper, .. } = quartiles;
    sheet.quartiles(style, [x(*lower), x(*median), x(*upper)], y, HALF);
}

impl Sheet {
    /// A box from quartile to quartile around a height, and the median as a line through it.
    pub(super) fn quartiles(
        &mut self,
        style: &Style<'_>,
        [lower, median, upper]: [f32; 3],
        y: f32,
        half: f32,
    ) {
        let colours = style.colours;
        // Also where both quartiles are the same there is something to see.
        let (lower, upper) = if upper - lower < 3.0 {
            ((lower + upper) / 2.0 - 1.5, (lower + upper) / 2.0 + 1.5)
        } else {
            (lower, upper)
        };
        let area = Area::between(lower, y - half, upper, y + half);
        // Lighter than what is one's own, which stands on it.
        self.fill(area, 1.5, faded(colours.subdued, 64));
        self.outline(area, 1.5, pen(1.0, colours.subdued));
        let rise = half + 2.0;
        self.line(at(median, y - rise), at(median, y + rise), pen(2.5, colours.subdued));
    }
}

/// What the box means.
pub(super) fn legend(peers: &Peers, style: &Style<'_>) -> (Sign, String) {
    (Sign::Quartiles, caption(peers, style.text))
}

/// What a benchmark is: its name, who made it, when, of how many.
pub fn caption(peers: &Peers, text: &Text) -> String {
    t!(
        text,
        "peers-caption",
        name = &peers.name,
        source = &peers.source,
        date = text.date_short(peers.made),
        count = peers.organisations
    )
}

/// What of a benchmark doesn't fit scores of this questionnaire, in words.
pub fn misfit_words(misfit: &Misfit, own: &str, text: &Text) -> String {
    match misfit {
        Misfit::Questionnaire(theirs) => {
            t!(text, "benchmark-other-questionnaire", theirs = theirs, own = own)
        }
        Misfit::Version { theirs, own } => {
            t!(text, "benchmark-other-version", theirs = theirs, own = own)
        }
        Misfit::Unknown(domains) => {
            t!(text, "benchmark-unknown-domains", domains = domains.join(", "))
        }
        Misfit::Missing(domains) => {
            t!(text, "benchmark-missing-domains", domains = domains.join(", "))
        }
    }
}

/// Where a score stands, in words.
pub fn position_words(row: &GroupRow, peers: &Peers, text: &Text) -> Option<String> {
    let (position, count) = peers.position(&row.id, &row.figures)?;
    Some(match position {
        Position::Below => t!(text, "peers-below", count = count),
        Position::Lower => t!(text, "peers-lower", count = count),
        Position::Median => t!(text, "peers-median", count = count),
        Position::Upper => t!(text, "peers-upper", count = count),
        Position::Above => t!(text, "peers-above", count = count),
    })
}

/// The same as shortly as beside a bar, where the quartiles can be seen.
pub(super) fn short_words(row: &GroupRow, peers: &Peers, text: &Text) -> Option<String> {
    let (position, _) = peers.position(&row.id, &row.figures)?;
    Some(match position {
        Position::Below => t!(text, "peers-short-below"),
        Position::Lower => t!(text, "peers-short-lower"),
        Position::Median => t!(text, "peers-short-median"),
        Position::Upper => t!(text, "peers-short-upper"),
        Position::Above => t!(text, "peers-short-above"),
    })
}

/// The sentence of a group with where it stands.
pub(super) fn sentence(
    sentence: String,
    row: &GroupRow,
    peers: Option<&Peers>,
    text: &Text,
) -> String {
    match peers.and_then(|peers| position_words(row, peers, text)) {
        Some(words) => format!("{sentence}, {words}"),
        None => sentence,
    }
}

/// The benchmark's lines of a group.
pub(super) fn lines(row: &GroupRow, peers: Option<&Peers>, text: &Text) -> Vec<(String, String)> {
    let Some(peers) = peers else { return Vec::new() };
    let Some(quartiles) = peers.of(&row.id) else {
        return vec![(peers.name.clone(), t!(text, "peers-none"))];
    };
    let Quartiles { lower, median, upper, organisations, .. } = quartiles;
    let figures = t!(
        text,
        "peers-figures",
        lower = *lower,
        median = *median,
        upper = *upper,
        count = *organisations
    );
    let mut lines = vec![(peers.name.clone(), figures)];
    if let Some(words) = position_words(row, peers, text) {
        lines.push((t!(text, "peers-standing"), words));
    }
    lines
}

/// Adds the benchmark's columns.
pub(super) fn columns(table: Table, text: &Text) -> Table {
    table
        .numbers(t!(text, "peers-column-lower"))
        .numbers(t!(text, "peers-column-median"))
        .numbers(t!(text, "peers-column-upper"))
        .words(t!(text, "peers-standing"))
}

/// The cells for them.
pub(super) fn cells(row: &GroupRow, peers: &Peers, text: &Text) -> Vec<Cell> {
    let quartiles = peers.of(&row.id);
    let standing = short_words(row, peers, text).zip(quartiles).map(|(words, quartiles)| {
        t!(text, "peers-short-of", standing = words, count = quartiles.organisations)
    });
    let points = |of: fn(&Quartiles) -> u8| Cell::Points(quartiles.map(|q| f64::from(of(q))));
    vec![
        points(|quartiles| quartiles.lower),
        points(|quartiles| quartiles.median),
        points(|quartiles| quartiles.upper),
        Cell::words(standing.unwrap_or_default()),
    ]
}
