//! The theme files: colours by role, as plain numbers. The window and, later, reports turn them
//! into their own types.

use std::sync::LazyLock;

use serde::Deserialize;

use super::problem::{Place, Problem};
use super::syntax::{self, Refusal};
use crate::model::message::message;

/// A colour: red, green, blue and opacity, each 0 to 255, not premultiplied.
pub type Rgba = [u8; 4];

/// The colours of one theme, by what they are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Behind everything.
    pub window: Rgba,
    /// Cards, panels, fields.
    pub surface: Rgba,
    /// A surface under the pointer.
    pub surface_hover: Rgba,
    /// Tracks of bars, wells.
    pub surface_sunken: Rgba,
    /// Lines between things.
    pub border: Rgba,
    /// Outlines that have to be seen, such as a field's.
    pub border_strong: Rgba,
    /// Text.
    pub text: Rgba,
    /// Text of lesser weight; still readable.
    pub text_subdued: Rgba,
    /// The one accent.
    pub accent: Rgba,
    /// The accent under the pointer.
    pub accent_hover: Rgba,
    /// Behind what is selected.
    pub accent_soft: Rgba,
    /// Text on the accent.
    pub text_on_accent: Rgba,
    /// The ring around what has the keyboard.
    pub focus: Rgba,
    /// What is well.
    pub positive: Rgba,
    /// Something to look at.
    pub attention: Rgba,
    /// Behind something to look at.
    pub attention_soft: Rgba,
    /// Something wrong.
    pub danger: Rgba,
    /// Behind something wrong.
    pub danger_soft: Rgba,
    /// What is not known.
    pub unknown: Rgba,
    /// Levels, from the lowest to the highest; steps in between are mixed.
    pub level_ramp: Vec<Rgba>,
    /// Sides of a comparison, which a letter tells apart as well.
    pub sides: Vec<Rgba>,
    /// Under what floats.
    pub shadow: Rgba,
}

/// Which of the two themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appearance {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokensFile {
    window: Hex,
    surface: Hex,
    surface_hover: Hex,
    surface_sunken: Hex,
    border: Hex,
    border_strong: Hex,
    text: Hex,
    text_subdued: Hex,
    accent: Hex,
    accent_hover: Hex,
    accent_soft: Hex,
    text_on_accent: Hex,
    focus: Hex,
    positive: Hex,
    attention: Hex,
    attention_soft: Hex,
    danger: Hex,
    danger_soft: Hex,
    unknown: Hex,
    level_ramp: Vec<Hex>,
    sides: Vec<Hex>,
    shadow: Hex,
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Hex(Rgba);

impl TryFrom<String> for Hex {
    /// What serde hands on.
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').unwrap_or(&text);
        let part = |index: usize| {
            // A sign would pass for a digit.
            let pair = digits.get(index..index + 2).filter(|pair| !pair.contains('+'))?;
            u8::from_str_radix(pair, 16).ok()
        };
        match (part(0), part(2), part(4), part(6), digits.len()) {
            (Some(r), Some(g), Some(b), None, 6) => Ok(Self([r, g, b, 255])),
            (Some(r), Some(g), Some(b), Some(a), 8) => Ok(Self([r, g, b, a])),
            _ => Err(Refusal::Colour(&text).code()),
        }
    }
}

/// Reads a theme file that problems call `name`.
///
/// # Errors
/// What is wrong with it and where.
pub fn parse(name: &str, text: &str) -> Result<Tokens, Problem> {
    let file: TokensFile =
        ron::from_str(text).map_err(|failed| syntax::problem(name, text, &failed))?;
    let wrong = |what| Problem::error(Place::file(name), what);
    let TokensFile {
        window,
        surface,
        surface_hover,
        surface_sunken,
        border,
        border_strong,
        text,
        text_subdued,
        accent,
        accent_hover,
        accent_soft,
        text_on_accent,
        focus,
        positive,
        attention,
        attention_soft,
        danger,
        danger_soft,
        unknown,
        level_ramp,
        sides,
        shadow,
    } = file;
    if level_ramp.len() < 2 {
        return Err(wrong(message!("fault-theme-ramp")));
    }
    if sides.is_empty() {
        return Err(wrong(message!("fault-theme-sides")));
    }
    Ok(Tokens {
        window: window.0,
        surface: surface.0,
        surface_hover: surface_hover.0,
        surface_sunken: surface_sunken.0,
        border: border.0,
        border_strong: border_strong.0,
        text: text.0,
        text_subdued: text_subdued.0,
        accent: accent.0,
        accent_hover: accent_hover.0,
        accent_soft: accent_soft.0,
        text_on_accent: text_on_accent.0,
        focus: focus.0,
        positive: positive.0,
        attention: attention.0,
        attention_soft: attention_soft.0,
        danger: danger.0,
        danger_soft: danger_soft.0,
        unknown: unknown.0,
        level_ramp: level_ramp.into_iter().map(|hex| hex.0).collect(),
        sides: sides.into_iter().map(|hex| hex.0).collect(),
        shadow: shadow.0,
    })
}

/// The built-in theme.
///
/// # Errors
/// Never with the files that ship, which a test reads.
pub fn built_in(appearance: Appearance) -> Result<Tokens, Problem> {
    match appearance {
        Appearance::Light => parse("light.ron", include_str!("../../assets/theme/light.ron")),
        Appearance::Dark => parse("dark.ron", include_str!("../../assets/theme/dark.ron")),
    }
}

impl Tokens {
    /// Black, white and grey, for when a theme file can't be read.
    pub fn plain() -> Self {
        let (white, black, grey) = ([255; 4], [0, 0, 0, 255], [128, 128, 128, 255]);
        Self {
            window: white,
            surface: white,
            surface_hover: white,
            surface_sunken: white,
            border: grey,
            border_strong: grey,
            text: black,
            text_subdued: black,
            accent: black,
            accent_hover: black,
            accent_soft: grey,
            text_on_accent: white,
            focus: black,
            positive: black,
            attention: black,
            attention_soft: white,
            danger: black,
            danger_soft: white,
            unknown: grey,
            level_ramp: vec![white, black],
            sides: vec![black],
            shadow: [0, 0, 0, 0],
        }
    }

    /// The colour of a level on a scale with this top: the ramp's ends for the lowest and the
    /// highest, mixtures for what lies between its steps.
    pub fn level(&self, level: u8, top: u8) -> Rgba {
        let last = self.level_ramp.len().saturating_sub(1);
        let at = if top == 0 { 0.0 } else { f64::from(level.min(top)) / f64::from(top) };
        let at = at * last as f64;
        let below = (at.floor() as usize).min(last);
        let above = (below + 1).min(last);
        let share = at - below as f64;
        let mix =
            |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        match (self.level_ramp.get(below), self.level_ramp.get(above)) {
            (Some(a), Some(b)) => {
                [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2]), mix(a[3], b[3])]
            }
            _ => self.text_subdued,
        }
    }
}

/// The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it.
pub fn contrast(a: Rgba, b: Rgba) -> f64 {
    // Cells of tables ask in each frame which ink they need; there are only so many shades.
    static LINEAR: LazyLock<[f64; 256]> = LazyLock::new(|| {
        std::array::from_fn(|part| {
            let part = part as f64 / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    });
    let luminance = |colour: Rgba| {
        let linear = |part: u8| LINEAR.get(usize::from(part)).copied().unwrap_or_default();
        0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
