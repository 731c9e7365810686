//! What every screen is given to draw with.

use std::sync::Arc;

use eframe::egui::Context;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::theme::Palette;
use crate::ops::Packs;
use crate::ops::settings::Settings;
use crate::text::Text;

/// What every screen is given to draw with. It may read all of it and change none.
pub struct Cx<'a> {
    /// The strings of the chosen language.
    pub text: &'a Text,
    /// The colours of the theme in use.
    pub palette: Palette,
    /// The questionnaires and frameworks at hand.
    pub packs: &'a Arc<Packs>,
    /// The settings.
    pub settings: &'a Settings,
    /// "Today", as far as dates matter.
    pub today: Date,
    /// This moment, as far as edits bear it.
    pub now: Timestamp,
    /// Where the reader is, as far as clocks are concerned.
    pub zone: &'a TimeZone,
    /// The toolkit's context.
    pub ctx: &'a Context,
    /// Whether a file is being read.
    pub opening: bool,
    /// Whether a file is being written.
    pub saving: bool,
}
