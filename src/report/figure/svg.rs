//! A figure as SVG: self-contained, with a title and a description for screen readers, and a hover
//! on every place that means something.

use std::fmt::Write as _;

use super::{Anchor, Area, At, Figure, Mark, Pen, Rgba, Spot};

/// The distance of the lines of a hatch.
pub(super) const HATCH: f32 = 5.0;

/// The figure as the text of an SVG file. `id` sets the names inside apart from those of other
/// figures on the same page; letters, digits and hyphens of it are used.
pub fn svg(figure: &Figure, id: &str) -> String {
    let id: String =
        id.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '-').collect();
    let Figure { title, description, width, height, ground, marks, spots, handles } = figure;
    let mut out = String::with_capacity(16 * 1024);
    let (w, h) = (number(*width), number(*height));
    // Writing to a string can't fail.
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} \
         {h}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" font-family=\"Inter, \
         sans-serif\">\n<title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        escaped(title),
        escaped(description),
    )
    .ok();
    writeln!(out, "<rect width=\"{w}\" height=\"{h}\"{}/>", paint("fill", *ground)).ok();
    let mut clips = 0;
    for mark in marks {
        mark_to(&mut out, mark, &id, &mut clips);
    }
    for spot in spots {
        spot_to(&mut out, &spot.area, spot);
    }
    for handle in handles {
        if let Some(spot) = spots.get(handle.spot) {
            spot_to(&mut out, &handle.area, spot);
        }
    }
    out.push_str("</svg>\n");
    out
}

fn mark_to(out: &mut String, mark: &Mark, id: &str, clips: &mut usize) {
    match mark {
        Mark::Box { area, radius, fill, pen } => {
            // The outline runs on the inside, so that a box is as large as it says.
            let area = pen.map_or(*area, |pen| area.shrunk(pen.width / 2.0));
            let radius =
                if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() };
            writeln!(out, "<rect{}{radius}{}{}/>", rect(&area), filled(*fill), drawn(*pen)).ok();
        }
        Mark::Hatch { area, colour } => hatch_to(out, area, *colour, id, clips),
        Mark::Line { points, pen } => {
            let points = places(points);
            writeln!(out, "<polyline points=\"{points}\" fill=\"none\"{}/>", drawn(Some(*pen)))
                .ok();
        }
        Mark::Polygon { points, fill, pen } => {
            let points = places(points);
            writeln!(out, "<polygon points=\"{points}\"{}{}/>", filled(*fill), drawn(*pen)).ok();
        }
        Mark::Disc { at, radius, fill, pen } => {
            let (x, y, r) = (number(at.x), number(at.y), number(*radius));
            let (fill, pen) = (filled(*fill), drawn(*pen));
            writeln!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{fill}{pen}/>").ok();
        }
        Mark::Words { at, anchor, size, strong, colour, words } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = if *strong { " font-weight=\"600\"" } else { "" };
            // Half the height of the capitals below the middle: not every viewer knows
            // `dominant-baseline`.
            let (x, y, size) = (number(at.x), number(at.y + size * 0.36), number(*size));
            let fill = paint("fill", *colour);
            let words = escaped(words);
            writeln!(
                out,
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{weight}{fill}>{words}</text>"
            )
            .ok();
        }
    }
}

/// The lines one by one, cut off at the rectangle: patterns look different in every viewer.
fn hatch_to(out: &mut String, area: &Area, colour: Rgba, id: &str, clips: &mut usize) {
    *clips += 1;
    writeln!(
        out,
        "<clipPath id=\"{id}-clip{clips}\"><rect{}/></clipPath>\n<g clip-path=\"url(#{id}-clip{clips})\"{}>",
        rect(area),
        drawn(Some(Pen { width: 1.0, colour, dashed: false })),
    )
    .ok();
    for [from, to] in hatch_lines(area) {
        let (x1, y1, x2, y2) = (number(from.x), number(from.y), number(to.x), number(to.y));
        writeln!(out, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>").ok();
    }
    out.push_str("</g>\n");
}

/// The lines of a hatch; they reach beyond the rectangle at their ends.
pub(super) fn hatch_lines(area: &Area) -> Vec<[At; 2]> {
    let count = ((area.width + area.height) / HATCH).ceil().max(0.0) as usize;
    (0..count)
        .map(|index| {
            let left = area.x - area.height + index as f32 * HATCH;
            [At { x: left, y: area.bottom() }, At { x: left + area.height, y: area.y }]
        })
        .collect()
}

/// A place that shows nothing itself, and says what it is under the pointer.
fn spot_to(out: &mut String, area: &Area, spot: &Spot) {
    let title = escaped(&spot.name);
    let area = rect(area);
    writeln!(out, "<rect{area} fill=\"none\" pointer-events=\"all\"><title>{title}</title></rect>")
        .ok();
}

fn rect(area: &Area) -> String {
    let Area { x, y, width, height } = *area;
    let (x, y, width, height) = (number(x), number(y), number(width), number(height));
    format!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

fn places(points: &[At]) -> String {
    let places: Vec<String> =
        points.iter().map(|at| format!("{},{}", number(at.x), number(at.y))).collect();
    places.join(" ")
}

fn filled(fill: Option<Rgba>) -> String {
    fill.map_or_else(|| " fill=\"none\"".to_owned(), |colour| paint("fill", colour))
}

fn drawn(pen: Option<Pen>) -> String {
    let Some(Pen { width, colour, dashed }) = pen else {
        return String::new();
    };
    let dashes = if dashed { " stroke-dasharray=\"5 4\"" } else { "" };
    format!("{} stroke-width=\"{}\"{dashes}", paint("stroke", colour), number(width))
}

fn paint(what: &str, [red, green, blue, alpha]: Rgba) -> String {
    let mut paint = format!(" {what}=\"#{red:02x}{green:02x}{blue:02x}\"");
    if alpha < 255 {
        let share = number(f32::from(alpha) / 255.0);
        write!(paint, " {what}-opacity=\"{share}\"").ok();
    }
    paint
}

/// With at most two places, so that equal figures are equal bytes on every machine.
fn number(value: f32) -> String {
    let text = format!("{:.2}", if value.is_finite() { value } else { 0.0 });
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" || text.is_empty() { "0".to_owned() } else { text.to_owned() }
}

/// Text from anybody, as text. Characters that XML can't hold are left out.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for char in words.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            char if char.is_control() || matches!(char, '\u{fffe}' | '\u{ffff}') => {}
            char => out.push(char),
        }
    }
    out
}
