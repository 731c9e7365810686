//! Charts as pictures, without a toolkit: what to draw, where, and what each place of it means.
//!
//! A [`Figure`] is made from the plain rows of `charts`, once for every reader. The window paints
//! its marks, [`svg`] writes them for reports and files, [`png`] turns that into pixels; so a chart
//! can't look one way on the screen and another on paper. Beside each figure stands a [`Table`]
//! with the same figures, for screen readers and spreadsheets.

mod bars;
mod colours;
mod csv;
mod exposure;
mod gantt;
mod grid;
mod heat;
mod histogram;
mod measure;
mod open;
mod peers;
mod png;
mod polygon;
mod radar;
mod rests;
mod scale;
mod shares;
mod sheet;
mod sides;
mod spread;
mod strips;
mod svg;
mod table;
mod trend;

pub use bars::{bars, bars_beside, bars_table, bars_table_beside};
pub use colours::{Colours, Rgba};
pub use csv::{csv, tab_separated};
pub use exposure::{exposure, exposure_table};
pub use gantt::{gantt, gantt_table};
pub use grid::{GridColumn, GridRow, grid};
pub use heat::{heat, heat_table};
pub use histogram::{histogram, histogram_table};
pub use measure::{EMOJI, OTHERS, REGULAR, STRONG, fit, width_of, wrap};
pub use open::{open, open_table};
pub use peers::{caption as peers_caption, misfit_words, position_words};
pub use png::{Pixels, pixels, png, png_of_svg};
pub use polygon::triangles;
pub use radar::{radar, radar_beside};
pub use rests::{rests, rests_table};
pub use shares::{ShareRow, percent, shares};
pub use sides::{sides, sides_table};
pub use spread::{Own, spread, spread_table};
pub use strips::{StripRow, strips};
pub use svg::svg;
pub use table::{Cell, Column, Table, TableRow};
pub use trend::{trend, trend_table};

use crate::charts::Pick;
use crate::model::{Level, ScaleStep};
use crate::text::Text;

/// The size of running text.
pub const BODY: f32 = 14.0;
/// The size of captions.
pub const SMALL: f32 = 12.5;
/// The size of figures that stand out.
pub const LARGE: f32 = 18.0;

/// What every figure is made with.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// The colours.
    pub colours: &'a Colours,
    /// How wide the figure may be, in points.
    pub width: f32,
    /// The scale, from the lowest level up.
    pub scale: &'a [ScaleStep],
    /// The strings.
    pub text: &'a Text,
    /// Whether the scores are of levels as they are claimed. Then claimed and supported are the
    /// same, and what is solid is named for what it is.
    pub as_claimed: bool,
}

impl Style<'_> {
    /// The highest level of the scale.
    pub fn top(&self) -> Level {
        Level(u8::try_from(self.scale.len().saturating_sub(1)).unwrap_or(u8::MAX))
    }
}

/// A chart, ready to be painted. Lengths are in points, from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is called.
    pub title: String,
    /// What it shows, in a sentence or two, for whoever doesn't see it.
    pub description: String,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What the ground is painted with where the figure stands alone.
    pub ground: Rgba,
    /// What to paint, from the back to the front.
    pub marks: Vec<Mark>,
    /// The places that mean something, in reading order.
    pub spots: Vec<Spot>,
    /// Further places that lead to a spot.
    pub handles: Vec<Handle>,
}

/// A place that stands for a spot which lies elsewhere. A pointer can use it; the keyboard has the
/// spot itself, so that nothing is walked through twice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    /// Where it is.
    pub area: Area,
    /// Which of the spots it stands for.
    pub spot: usize,
}

/// A place of a figure that stands for something that can be looked into.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Where it is.
    pub area: Area,
    /// What it stands for.
    pub pick: Pick,
    /// What it shows, as one sentence.
    pub name: String,
    /// The same as lines of a name and a value, under the heading that the first one is.
    pub lines: Vec<(String, String)>,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct At {
    /// From the left.
    pub x: f32,
    /// From above.
    pub y: f32,
}

/// A line's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// Its width.
    pub width: f32,
    /// Its colour.
    pub colour: Rgba,
    /// Whether it is dashed.
    pub dashed: bool,
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A rectangle, with corners of this radius.
    Box {
        /// Where.
        area: Area,
        /// The radius of its corners.
        radius: f32,
        /// What it is filled with.
        fill: Option<Rgba>,
        /// What it is outlined with, on the inside.
        pen: Option<Pen>,
    },
    /// Diagonal lines in a rectangle: the sign of what is not known.
    Hatch {
        /// Where.
        area: Area,
        /// The lines' colour.
        colour: Rgba,
    },
    /// A line through these places.
    Line {
        /// The places, in order.
        points: Vec<At>,
        /// Its look.
        pen: Pen,
    },
    /// A polygon that doesn't cross itself; it may be concave.
    Polygon {
        /// Its corners, in order.
        points: Vec<At>,
        /// What it is filled with.
        fill: Option<Rgba>,
        /// What it is outlined with.
        pen: Option<Pen>,
    },
    /// A circle.
    Disc {
        /// Its middle.
        at: At,
        /// Its radius.
        radius: f32,
        /// What it is filled with.
        fill: Option<Rgba>,
        /// What it is outlined with.
        pen: Option<Pen>,
    },
    /// One line of text.
    Words {
        /// The place that it is anchored at, vertically its middle.
        at: At,
        /// Which of its ends, or its middle, is there.
        anchor: Anchor,
        /// The size of the text.
        size: f32,
        /// Whether it is of the heavier family.
        strong: bool,
        /// Its colour.
        colour: Rgba,
        /// What it says.
        words: String,
    },
}

/// Which part of a line of text is where it is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

impl Area {
    /// A rectangle by its edges.
    pub fn between(left: f32, top: f32, right: f32, bottom: f32) -> Self {
        Self { x: left, y: top, width: (right - left).max(0.0), height: (bottom - top).max(0.0) }
    }

    /// Its right edge.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// Its lower edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    /// Its middle.
    pub fn middle(&self) -> At {
        At { x: self.x + self.width / 2.0, y: self.y + self.height / 2.0 }
    }

    /// The same, smaller by this much on each side.
    pub fn shrunk(&self, by: f32) -> Self {
        Self::between(self.x + by, self.y + by, self.right() - by, self.bottom() - by)
    }

    /// Whether two rectangles share some ground.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

impl Mark {
    /// The room that a line of text takes; `None` for anything else.
    pub fn room_of_words(&self) -> Option<Area> {
        let Self::Words { at, anchor, size, strong, words, .. } = self else {
            return None;
        };
        let width = width_of(words, *size, *strong);
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        // From the top of the capitals to the foot of the descenders.
        Some(Area { x: left, y: at.y - size * 0.45, width, height: size * 0.95 })
    }
}
