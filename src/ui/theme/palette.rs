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
        colour(self.tokens.level(level.0, top.0))
    }

    /// The two inks that can stand on any colour: a dark and a light one.
    pub fn ink(&self) -> (Color32, Color32) {
        let light = Self::of(Theme::Light);
        (light.text, light.surface)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that makes colours")]
fn colour([red, green, blue, alpha]: Rgba) -> Color32 {
    Color32::from_rgba_unmultiplied(red, green, blue, alpha)
}

impl From<Tokens> for Palette {
    fn from(tokens: Tokens) -> Self {
        Self {
            window: colour(tokens.window),
            surface: colour(tokens.surface),
            surface_hover: colour(tokens.surface_hover),
            surface_sunken: colour(tokens.surface_sunken),
            border: colour(tokens.border),
            border_strong: colour(tokens.border_strong),
            text: colour(tokens.text),
            text_subdued: colour(tokens.text_subdued),
            accent: colour(tokens.accent),
            accent_hover: colour(tokens.accent_hover),
            accent_soft: colour(tokens.accent_soft),
            text_on_accent: colour(tokens.text_on_accent),
            focus: colour(tokens.focus),
            attention: colour(tokens.attention),
            attention_soft: colour(tokens.attention_soft),
            danger: colour(tokens.danger),
            danger_soft: colour(tokens.danger_soft),
            unknown: colour(tokens.unknown),
            shadow: colour(tokens.shadow),
            tokens,
        }
    }
}
