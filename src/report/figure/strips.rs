//! How scores are spread over organisations: for each domain a box from the lower to the upper
//! quartile, a line at the median, whiskers to the lowest and the highest.

use super::scale::{Scale, points, solid};
use super::sheet::{Sheet, Sign, Type, at, pen};
use super::{Area, BODY, Figure, LARGE, SMALL, Spot, Style};
use crate::charts::Pick;
use crate::model::DomainId;
use crate::t;

/// Height of one row.
const ROW: f32 = 44.0;
/// Room for the figures at the right.
const FIGURES: f32 = 150.0;
/// Room for the axis below.
const AXIS: f32 = 26.0;

/// A row of strips.
#[derive(Clone, Debug, PartialEq)]
pub struct StripRow {
    /// The domain.
    pub id: DomainId,
    /// Its name.
    pub name: String,
    /// How many organisations have a score.
    pub count: usize,
    /// Lowest, lower quartile, median, upper quartile, highest; nothing where too few have a score.
    pub marks: Option<[f64; 5]>,
    /// Where the one stands that is named.
    pub own: Option<f64>,
}

/// The strips. `named` is the one whose own place is marked.
pub fn strips(title: String, rows: &[StripRow], named: Option<&str>, style: &Style<'_>) -> Figure {
    let mut sheet = Sheet::new();
    let (colours, text) = (style.colours, style.text);
    let names = (style.width * 0.3).clamp(90.0, 250.0);
    let figures = FIGURES.min(style.width * 0.28);
    let scale = Scale { left: names + 12.0, right: style.width - figures - 20.0 };
    let mut signs = vec![
        (Sign::Fill(solid(style)), t!(text, "strips-box")),
        (Sign::Stroke(colours.text), t!(text, "strips-median")),
        (Sign::Whisker, t!(text, "strips-whisker")),
    ];
    if let Some(named) = named {
        signs.push((Sign::Diamond, named.to_owned()));
    }
    let top = sheet.legend(style, 0.0, signs) + 10.0;
    let bottom = top + rows.len() as f32 * ROW;
    scale.grid(&mut sheet, style, top, bottom);
    for (index, row) in rows.iter().enumerate() {
        let y = top + (index as f32 + 0.5) * ROW;
        sheet.name(at(8.0, y), Type::new(BODY, colours.text), &row.name, names - 12.0);
        let said = said(row, style);
        let left = style.width - figures;
        if let Some([lowest, lower, median, upper, highest]) = row.marks {
            scale.whisker(&mut sheet, style, lowest, highest, y);
            let area = Area::between(scale.x(lower), y - 9.0, scale.x(upper), y + 9.0);
            sheet.fill(area, 2.0, solid(style));
            let x = scale.x(median);
            sheet.line(at(x, y - 12.0), at(x, y + 12.0), pen(6.0, colours.surface));
            sheet.line(at(x, y - 12.0), at(x, y + 12.0), pen(2.5, colours.text));
            sheet.words(at(left, y), Type::new(LARGE, colours.text).strong(), points(Some(median)));
            let words = t!(text, "strips-of", count = row.count);
            let words = super::fit(&words, figures - 42.0, SMALL, false);
            sheet.words(at(left + 42.0, y), Type::new(SMALL, colours.subdued), words);
        } else {
            let words = super::fit(&said, style.width - scale.left, SMALL, false);
            sheet.words(at(scale.left, y), Type::new(SMALL, colours.subdued), words);
        }
        if let Some(own) = row.own {
            sheet.diamond(at(scale.x(own), y), 5.0, colours.text, colours.surface);
        }
        let mut name = style.text.told(&row.name, &said);
        if let (Some(named), Some(own)) = (named, row.own) {
            name = style.text.apart([name, format!("{named} {}", points(Some(own)))]);
        }
        sheet.spot(Spot {
            area: Area { x: 0.0, y: y - ROW / 2.0, width: style.width, height: ROW },
            pick: Pick::Domain(row.id.clone()),
            name,
            lines: vec![(row.name.clone(), String::new()), (said, String::new())],
        });
    }
    let description = description(rows, style);
    sheet.finish(style, title, description, bottom + AXIS)
}

fn said(row: &StripRow, style: &Style<'_>) -> String {
    match row.marks {
        None => t!(style.text, "strips-too-few", count = row.count),
        Some([lowest, lower, median, upper, highest]) => {
            let words = |mark: f64| points(Some(mark));
            t!(
                style.text,
                "strips-sentence",
                median = words(median),
                lower = words(lower),
                upper = words(upper),
                lowest = words(lowest),
                highest = words(highest),
            )
        }
    }
}

fn description(rows: &[StripRow], style: &Style<'_>) -> String {
    let median = |row: &&StripRow| row.marks.map_or(0.0, |marks| marks[2]);
    let told: Vec<&StripRow> = rows.iter().filter(|row| row.marks.is_some()).collect();
    let lowest = told.iter().min_by(|a, b| median(a).total_cmp(&median(b)));
    let highest = told.iter().max_by(|a, b| median(a).total_cmp(&median(b)));
    match (lowest, highest) {
        (Some(low), Some(high)) => t!(
            style.text,
            "strips-summary",
            told = told.len(),
            all = rows.len(),
            lowest = &low.name,
            low = points(Some(median(low))),
            highest = &high.name,
            high = points(Some(median(high))),
        ),
        _ => t!(style.text, "strips-summary-empty"),
    }
}
