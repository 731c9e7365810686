//! Charts as pictures and tables, for whoever shows or keeps them: the window, and files to put into
//! slides.

use std::path::Path;
use std::sync::LazyLock;

use super::Expect;
use super::appearance::{Appearance, Tokens, built_in};
use crate::storage::WriteError;

pub use crate::report::figure::{
    Anchor, Area, At, Cell, Colours, Column, Figure, Mark, Own, Pen, Pixels, REGULAR, Rgba, STRONG,
    Spot, Style, Table, TableRow, bars, bars_beside, bars_table, bars_table_beside, csv, exposure,
    exposure_table, fit, gantt, gantt_table, heat, heat_table, histogram, histogram_table,
    misfit_words, open, open_table, peers_caption, pixels, radar, radar_beside, rests, rests_table,
    sides, sides_table, spread, spread_table, tab_separated, trend, trend_table, triangles,
    width_of,
};

pub use crate::report::headline::{headline, step_reason, step_words};

/// How large a picture is in a file, in points; twice as many pixels.
pub const WIDTH: f32 = 960.0;

/// Pixels a point in a file and on the clipboard.
pub const SCALE: f32 = 2.0;

/// What a chart is kept as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureFormat {
    /// A picture in pixels.
    Png,
    /// A picture in lines, which stays sharp at any size.
    Svg,
    /// The figures, for a spreadsheet.
    Csv,
}

impl FigureFormat {
    /// How a file's name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
        }
    }
}

/// The colours of the built-in theme. Files are in light colours: they go onto paper and slides.
pub fn colours(appearance: Appearance) -> &'static Colours {
    static LIGHT: LazyLock<Colours> = LazyLock::new(|| read_colours(Appearance::Light));
    static DARK: LazyLock<Colours> = LazyLock::new(|| read_colours(Appearance::Dark));
    match appearance {
        Appearance::Light => &LIGHT,
        Appearance::Dark => &DARK,
    }
}

fn read_colours(appearance: Appearance) -> Colours {
    let light = built_in(Appearance::Light).unwrap_or_else(|_| Tokens::plain());
    let tokens = built_in(appearance).unwrap_or_else(|_| Tokens::plain());
    Colours {
        surface: tokens.surface,
        sunken: tokens.surface_sunken,
        border: tokens.border,
        border_strong: tokens.border_strong,
        text: tokens.text,
        subdued: tokens.text_subdued,
        accent: tokens.accent,
        unknown: tokens.unknown,
        ink_dark: light.text,
        ink_light: light.surface,
        ramp: tokens.level_ramp,
        sides: tokens.sides,
    }
}

/// The bytes of a chart's file. `None` where it can't be drawn, because it has no size.
pub fn bytes(figure: &Figure, table: &Table, format: FigureFormat) -> Option<Vec<u8>> {
    use crate::report::figure;
    match format {
        FigureFormat::Png => figure::png(figure, SCALE),
        FigureFormat::Svg => Some(figure::svg(figure, "figure").into_bytes()),
        FigureFormat::Csv => Some(figure::csv(table).into_bytes()),
    }
}

/// The chart as the text of an SVG file.
pub fn svg(figure: &Figure) -> String {
    crate::report::figure::svg(figure, "figure")
}

/// Writes a chart's file, over one that is there: whoever picked its name was asked.
///
/// # Errors
/// What the disk said.
pub fn keep(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    crate::storage::atomic::write(path, bytes, &Expect::Anything).map(|_| ())
}

/// A figure that shows nothing, for a table that has no picture.
pub fn blank(title: &str, colours: &Colours) -> Figure {
    Figure {
        title: title.to_owned(),
        description: String::new(),
        width: 0.0,
        height: 0.0,
        ground: colours.surface,
        marks: Vec::new(),
        spots: Vec::new(),
        handles: Vec::new(),
    }
}
