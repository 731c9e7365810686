//! The tokens as the toolkit's colours.

use std::sync::LazyLock;

use eframe::egui::{Color32, Theme};

use crate::model::Level;
use crate::ops::appearance::{Appearance, Rgba, Tokens, built_in};

/// The colours of one theme, by what they are for.
#[derive(Clone, Debug)]
pub struct Palette {
    /// Behind everything.
    pub window: Color32,
    /// Cards, panels, fields.
    pub surface: Color32,
    /// A surface under the pointer.
    pub surface_hover: Color32,
    /// Tracks of bars, wells.
    pub surface_sunken: Color32,
    /// Lines between things.
    pub border: Color32,
    /// Outlines that have to be seen.
    pub border_strong: Color32,
    /// Text.
    pub text: Color32,
    /// Text of lesser weight.
    pub text_subdued: Color32,
    /// The one accent.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// Behind what is selected.
    pub accent_soft: Color32,
    /// Text on the accent.
    pub text_on_accent: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// What is well: done, settled, the same.
    pub positive: Color32,
    /// Something to look at.
    pub attention: Color32,
    /// Behind something to look at.
    pub attention_soft: Color32,
    /// Something wrong.
    pub danger: Color32,
    /// Behind something wrong.
    pub danger_soft: Color32,
    /// What is not known.
    pub unknown: Color32,
    /// Under what floats.
    pub shadow: Color32,
    tokens: Tokens,
}

static LIGHT: LazyLock<Option<Palette>> = LazyLock::new(|| load(Appearance::Light));
static DARK: LazyLock<Option<Palette>> = LazyLock::new(|| load(Appearance::Dark));

fn load(appearance: Appearance) -> Option<Palette> {
    built_in(appearance).ok().map(Palette::from)
}

impl Palette {
    /// The palette of a theme. The files are embedded and tested, so the last resort, the plain
    /// default palette of the toolkit's colours, is never reached in practice.
    pub fn of(theme: Theme) -> Self {
        let loaded = match theme {
            Theme::Light => &*LIGHT,
            Theme::Dark => &*DARK,
        };
        loaded.clone().unwrap_or_else(|| Self::from(Tokens::plain()))
    }

    /// The palette of the theme in use.
    pub fn current(ctx: &eframe::egui::Context) -> Self {
        Self::of(ctx.theme())
    }

    /// The colour of a level on a scale with this top.
    pub fn level(&self, level: Level, top: Level) -> Color32 {
        painted(self.tokens.level(level.0, top.0))
    }

    /// The colour of a side of a comparison, by its place.
    pub fn side(&self, place: usize) -> Color32 {
        let sides = &self.tokens.sides;
        sides.get(place % sides.len().max(1)).map_or(self.text, |colour| painted(*colour))
    }

    /// The two inks that can stand on any colour: a dark and a light one.
    pub fn ink(&self) -> (Color32, Color32) {
        let light = Self::of(Theme::Light);
        (light.text, light.surface)
    }
}

/// A token's colour as the toolkit's.
#[expect(clippy::disallowed_methods, reason = "the one place that makes colours")]
pub fn painted([red, green, blue, alpha]: Rgba) -> Color32 {
    Color32::from_rgba_unmultiplied(red, green, blue, alpha)
}

impl From<Tokens> for Palette {
    fn from(tokens: Tokens) -> Self {
        Self {
            window: painted(tokens.window),
            surface: painted(tokens.surface),
            surface_hover: painted(tokens.surface_hover),
            surface_sunken: painted(tokens.surface_sunken),
            border: painted(tokens.border),
            border_strong: painted(tokens.border_strong),
            text: painted(tokens.text),
            text_subdued: painted(tokens.text_subdued),
            accent: painted(tokens.accent),
            accent_hover: painted(tokens.accent_hover),
            accent_soft: painted(tokens.accent_soft),
            text_on_accent: painted(tokens.text_on_accent),
            focus: painted(tokens.focus),
            positive: painted(tokens.positive),
            attention: painted(tokens.attention),
            attention_soft: painted(tokens.attention_soft),
            danger: painted(tokens.danger),
            danger_soft: painted(tokens.danger_soft),
            unknown: painted(tokens.unknown),
            shadow: painted(tokens.shadow),
            tokens,
        }
    }
}
