//! How the scores of several organisations are spread: a box from quartile to quartile for each domain,
//! on one scale, and where one of them stands.

use super::scale::Scale;
use super::sheet::{Sheet, Sign, Type, at};
use super::table::Cell;
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style, Table, colours::faded, fit};
use crate::charts::Pick;
use crate::report::portfolio::{Distribution, DomainScores, Spread};
use crate::scoring::round_half_up;
use crate::t;

/// Height of one row.
const ROW: f32 = 54.0;
/// Room for the figures at the right.
const FIGURES: f32 = 236.0;
/// Room for the axis below.
const AXIS: f32 = 26.0;
/// Half the height of a box.
const HALF: f32 = 8.0;
/// The radius of a dot.
const DOT: f32 = 2.0;
/// No more dots stand above each other.
const MOST_STACKED: usize = 3;
/// Where one organisation more is no dot more to see.
const MOST_DOTTED: usize = 500;

/// The organisation whose place is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// What it is called.
    pub name: String,
    /// Its scores, in the order of the distribution's domains.
    pub scores: Vec<Option<f64>>,
}

/// The chart. Dots are scores of single organisations: they are for whoever has all assessments, not
/// for a picture that is handed on.
pub fn spread(
    title: String,
    distribution: &Distribution,
    own: Option<&Own>,
    with_dots: bool,
    style: &Style<'_>,
) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let with_dots = with_dots && distribution.organisations <= MOST_DOTTED;
    let mut signs = vec![(Sign::Quartiles, t!(text, "spread-legend-box"))];
    if with_dots {
        signs.push((Sign::Dots(colours.subdued), t!(text, "spread-legend-dots")));
    }
    if let Some(own) = own {
        signs.push((Sign::Diamond, own.name.clone()));
    }
    let names = (style.width * 0.28).clamp(90.0, 250.0);
    let figures = FIGURES.min(style.width * 0.32);
    let scale = Scale { left: names + 12.0, right: style.width - figures - 20.0 };
    let top = sheet.legend(style, 0.0, signs) + 10.0;
    let bottom = top + distribution.domains.len() as f32 * ROW;
    scale.grid(&mut sheet, style, top, bottom);
    for (index, domain) in distribution.domains.iter().enumerate() {
        let y = top + (index as f32 + 0.5) * ROW;
        sheet.name(at(8.0, y), Type::new(BODY, colours.text), &domain.name, names - 12.0);
        let left = style.width - figures;
        let score = own.and_then(|own| own.scores.get(index).copied().flatten());
        match &domain.spread {
            Some(spread) => {
                strip(&mut sheet, style, scale, domain, spread, with_dots, y);
                figures_of(&mut sheet, style, domain, spread, score, [left, y, figures]);
            }
            None => {
                let words = t!(text, "spread-too-few");
                let look = Type::new(SMALL, colours.subdued);
                sheet.words(at(scale.left + 8.0, y), look, words);
            }
        }
        if let Some(score) = score.filter(|_| domain.spread.is_some()) {
            sheet.diamond(at(scale.x(score), y - 4.0), 5.5, colours.text, colours.surface);
        }
        sheet.spot(Spot {
            area: Area { x: 0.0, y: y - ROW / 2.0, width: style.width, height: ROW },
            pick: Pick::Domain(domain.id.as_str().into()),
            name: sentence(domain, own, score, style),
            lines: lines(domain, own, score, style),
        });
    }
    let description = t!(text, "spread-summary", count = distribution.organisations);
    sheet.finish(style, title, description, bottom + AXIS)
}

fn strip(
    sheet: &mut Sheet,
    style: &Style<'_>,
    scale: Scale,
    domain: &DomainScores,
    spread: &Spread,
    with_dots: bool,
    y: f32,
) {
    let x = [spread.lower, spread.median, spread.upper].map(|points| scale.x(points));
    sheet.quartiles(style, x, y - 4.0, HALF);
    if !with_dots {
        return;
    }
    let (mut last, mut stacked) = (f32::NEG_INFINITY, 0);
    for score in &domain.scores {
        let place = scale.x(*score);
        if place - last < 2.0 * DOT {
            stacked += 1;
        } else {
            (last, stacked) = (place, 0);
        }
        if stacked < MOST_STACKED {
            let below = y + HALF + 3.0 + stacked as f32 * (2.0 * DOT + 0.5);
            sheet.disc(at(last, below), DOT, Some(faded(style.colours.subdued, 150)), None);
        }
    }
}

/// The median, the quartiles with the count, and where the own score stands.
fn figures_of(
    sheet: &mut Sheet,
    style: &Style<'_>,
    domain: &DomainScores,
    spread: &Spread,
    own: Option<f64>,
    [left, y, room]: [f32; 3],
) {
    let (colours, text) = (style.colours, style.text);
    let median = round_half_up(spread.median).to_string();
    sheet.words(at(left, y), Type::new(LARGE, colours.text).strong(), median);
    let first = t!(
        text,
        "spread-figures",
        lower = round_half_up(spread.lower),
        upper = round_half_up(spread.upper),
        count = spread.count
    );
    let second = own.map(|own| own_words(domain, spread, own, style));
    let lift = if second.is_some() { 8.5 } else { 0.0 };
    let room = room - 42.0;
    let look = Type::new(SMALL, colours.subdued);
    sheet.words(at(left + 42.0, y - lift), look, fit(&first, room, SMALL, false));
    if let Some(second) = second {
        let look = Type::new(SMALL, colours.text);
        sheet.words(at(left + 42.0, y + lift), look, fit(&second, room, SMALL, false));
    }
}

fn own_words(domain: &DomainScores, spread: &Spread, own: f64, style: &Style<'_>) -> String {
    let below = domain.at_or_above(own);
    t!(style.text, "spread-own", score = round_half_up(own), below = below, count = spread.count)
}

fn sentence(
    domain: &DomainScores,
    own: Option<&Own>,
    score: Option<f64>,
    style: &Style<'_>,
) -> String {
    let text = style.text;
    let Some(spread) = &domain.spread else {
        return text.told(&domain.name, t!(text, "spread-too-few"));
    };
    let sentence = t!(
        text,
        "portfolio-spread",
        domain = &domain.name,
        median = round_half_up(spread.median),
        lower = round_half_up(spread.lower),
        upper = round_half_up(spread.upper),
        count = spread.count,
    );
    match (own, score) {
        (Some(own), Some(score)) => {
            let words = own_words(domain, spread, score, style);
            text.apart([sentence, text.told(&own.name, words)])
        }
        _ => sentence,
    }
}

fn lines(
    domain: &DomainScores,
    own: Option<&Own>,
    score: Option<f64>,
    style: &Style<'_>,
) -> Vec<(String, String)> {
    let text = style.text;
    let mut lines = vec![(domain.name.clone(), String::new())];
    let Some(spread) = &domain.spread else {
        lines.push((t!(text, "spread-too-few"), String::new()));
        return lines;
    };
    let points = |points: f64| round_half_up(points).to_string();
    lines.push((t!(text, "peers-column-lower"), points(spread.lower)));
    lines.push((t!(text, "peers-column-median"), points(spread.median)));
    lines.push((t!(text, "peers-column-upper"), points(spread.upper)));
    lines.push((t!(text, "spread-column-count"), spread.count.to_string()));
    if let (Some(own), Some(score)) = (own, score) {
        lines.push((own.name.clone(), own_words(domain, spread, score, style)));
    }
    lines
}

/// The same figures in rows. No score of a single organisation is among them but the own one.
pub fn spread_table(
    title: String,
    distribution: &Distribution,
    own: Option<&Own>,
    style: &Style<'_>,
) -> Table {
    let text = style.text;
    let mut table = Table::new(title)
        .words(t!(text, "column-domain"))
        .numbers(t!(text, "spread-column-count"))
        .numbers(t!(text, "peers-column-lower"))
        .numbers(t!(text, "peers-column-median"))
        .numbers(t!(text, "peers-column-upper"));
    if let Some(own) = own {
        table = table.numbers(own.name.clone()).words(t!(text, "peers-standing"));
    }
    for (index, domain) in distribution.domains.iter().enumerate() {
        let spread = domain.spread.as_ref();
        let mut cells = vec![
            Cell::words(&domain.name),
            spread.map_or_else(|| Cell::words(""), |spread| Cell::Count(spread.count)),
            Cell::Points(spread.map(|spread| spread.lower)),
            Cell::Points(spread.map(|spread| spread.median)),
            Cell::Points(spread.map(|spread| spread.upper)),
        ];
        if let Some(own) = own {
            let score = own.scores.get(index).copied().flatten();
            let words = match (spread, score) {
                (Some(spread), Some(score)) => t!(
                    text,
                    "spread-standing",
                    below = domain.at_or_above(score),
                    count = spread.count
                ),
                (None, _) => t!(text, "spread-too-few"),
                (Some(_), None) => String::new(),
            };
            cells.extend([Cell::Points(score), Cell::words(words)]);
        }
        table.row(Some(Pick::Domain(domain.id.as_str().into())), cells);
    }
    table
}
