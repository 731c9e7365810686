//! The colours of figures, by what they are for. They come from the tokens of a theme or from a
//! brand, whoever asks for the figure.

use crate::model::Level;

/// A colour: red, green, blue and opacity, each 0 to 255, not premultiplied.
pub type Rgba = [u8; 4];

/// The colours that figures are painted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    /// The ground.
    pub surface: Rgba,
    /// Tracks and wells.
    pub sunken: Rgba,
    /// Lines of a grid.
    pub border: Rgba,
    /// Outlines that have to be seen.
    pub border_strong: Rgba,
    /// Text.
    pub text: Rgba,
    /// Text of lesser weight.
    pub subdued: Rgba,
    /// The one accent: targets.
    pub accent: Rgba,
    /// What is not known.
    pub unknown: Rgba,
    /// A dark ink that can stand on light colours.
    pub ink_dark: Rgba,
    /// A light ink that can stand on dark colours.
    pub ink_light: Rgba,
    /// Levels, from the lowest to the highest; steps in between are mixed.
    pub ramp: Vec<Rgba>,
    /// Sides of a comparison, in their order.
    pub sides: Vec<Rgba>,
}

impl Colours {
    /// The colour of a level on a scale with this top: the ramp's ends for the lowest and the
    /// highest, mixtures for what lies between its steps.
    pub fn level(&self, level: Level, top: Level) -> Rgba {
        let last = self.ramp.len().saturating_sub(1);
        let at = if top.0 == 0 { 0.0 } else { f64::from(level.min(top).0) / f64::from(top.0) };
        let at = at * last as f64;
        let below = (at.floor() as usize).min(last);
        let share = at - below as f64;
        match (self.ramp.get(below), self.ramp.get((below + 1).min(last))) {
            (Some(a), Some(b)) => std::array::from_fn(|part| {
                let (a, b) = (f64::from(a[part]), f64::from(b[part]));
                (a + (b - a) * share).round() as u8
            }),
            _ => self.subdued,
        }
    }

    /// The colour of a side; after the last one they begin again.
    pub fn side(&self, place: usize) -> Rgba {
        self.sides.get(place % self.sides.len().max(1)).copied().unwrap_or(self.text)
    }

    /// The ink that is easier to read on this ground.
    pub fn ink_on(&self, ground: Rgba) -> Rgba {
        match contrast(ground, self.ink_dark) >= contrast(ground, self.ink_light) {
            true => self.ink_dark,
            false => self.ink_light,
        }
    }

    /// The edge of a fill that alone would hardly be seen on the surface: less than 3:1, the least
    /// that WCAG 2.2 (1.4.11) asks of graphics.
    pub(super) fn edge_of(&self, fill: Rgba) -> Option<Rgba> {
        (contrast(fill, self.surface) < 3.0).then_some(self.unknown)
    }
}

/// How well two colours stand out from each other, as WCAG 2.2 defines it: from 1 to 21.
fn contrast(one: Rgba, other: Rgba) -> f64 {
    let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05);
    if a > b { a / b } else { b / a }
}

/// The same colour, less opaque.
pub(super) fn faded([red, green, blue, _]: Rgba, alpha: u8) -> Rgba {
    [red, green, blue, alpha]
}

fn luminance([red, green, blue, _]: Rgba) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
