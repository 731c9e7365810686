//! The sheet that figures are drawn on: a mark a call, in the words that figures are made of.

use super::{Anchor, Area, At, Figure, Handle, Mark, Pen, Rgba, SMALL, Spot, Style, wrap};
use crate::charts::SideSign;

/// The distance of two lines, in parts of the text's size.
const LEADING: f32 = 1.25;

/// A figure that is being made.
pub(super) struct Sheet {
    marks: Vec<Mark>,
    spots: Vec<Spot>,
    handles: Vec<Handle>,
}

/// How a line of text looks.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) strong: bool,
    pub(super) colour: Rgba,
    pub(super) anchor: Anchor,
}

impl Type {
    /// Text that begins at its place.
    pub(super) fn new(size: f32, colour: Rgba) -> Self {
        Self { size, strong: false, colour, anchor: Anchor::Start }
    }

    /// The same, heavier.
    pub(super) fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// The same, with its middle at its place.
    pub(super) fn middle(self) -> Self {
        Self { anchor: Anchor::Middle, ..self }
    }

    /// The same, ending at its place.
    pub(super) fn end(self) -> Self {
        Self { anchor: Anchor::End, ..self }
    }
}

/// A line of this width and colour.
pub(super) fn pen(width: f32, colour: Rgba) -> Pen {
    Pen { width, colour, dashed: false }
}

/// A dashed line of this width and colour.
pub(super) fn dashes(width: f32, colour: Rgba) -> Pen {
    Pen { width, colour, dashed: true }
}

/// A place.
pub(super) fn at(x: f32, y: f32) -> At {
    At { x, y }
}

impl Sheet {
    pub(super) fn new() -> Self {
        Self { marks: Vec::new(), spots: Vec::new(), handles: Vec::new() }
    }

    pub(super) fn finish(
        self,
        style: &Style<'_>,
        title: String,
        description: String,
        height: f32,
    ) -> Figure {
        let Self { marks, spots, handles } = self;
        Figure {
            title,
            description,
            width: style.width,
            height,
            ground: style.colours.surface,
            marks,
            spots,
            handles,
        }
    }

    pub(super) fn spot(&mut self, spot: Spot) {
        self.spots.push(spot);
    }

    /// A place that leads to the spot that was made last.
    pub(super) fn handle(&mut self, area: Area) {
        if let Some(spot) = self.spots.len().checked_sub(1) {
            self.handles.push(Handle { area, spot });
        }
    }

    pub(super) fn fill(&mut self, area: Area, radius: f32, fill: Rgba) {
        self.marks.push(Mark::Box { area, radius, fill: Some(fill), pen: None });
    }

    /// A fill, with an edge where it would hardly be seen without.
    pub(super) fn edged(&mut self, style: &Style<'_>, area: Area, radius: f32, fill: Rgba) {
        self.fill(area, radius, fill);
        if let Some(edge) = style.colours.edge_of(fill) {
            // Within the fill, so that it ends where the value ends.
            self.outline(area.shrunk(0.5), radius, pen(1.0, edge));
        }
    }

    pub(super) fn outline(&mut self, area: Area, radius: f32, pen: Pen) {
        self.marks.push(Mark::Box { area, radius, fill: None, pen: Some(pen) });
    }

    pub(super) fn hatch(&mut self, area: Area, colour: Rgba) {
        self.marks.push(Mark::Hatch { area, colour });
    }

    pub(super) fn line(&mut self, from: At, to: At, pen: Pen) {
        self.marks.push(Mark::Line { points: vec![from, to], pen });
    }

    pub(super) fn path(&mut self, points: Vec<At>, pen: Pen) {
        self.marks.push(Mark::Line { points, pen });
    }

    pub(super) fn polygon(&mut self, points: Vec<At>, fill: Option<Rgba>, pen: Option<Pen>) {
        self.marks.push(Mark::Polygon { points, fill, pen });
    }

    pub(super) fn disc(&mut self, at: At, radius: f32, fill: Option<Rgba>, pen: Option<Pen>) {
        self.marks.push(Mark::Disc { at, radius, fill, pen });
    }

    /// A diamond with a rim that sets it off from what lies under it.
    pub(super) fn diamond(&mut self, at: At, radius: f32, fill: Rgba, rim: Rgba) {
        let corners = |radius: f32| {
            [(0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0)]
                .map(|(x, y)| At { x: at.x + x, y: at.y + y })
                .to_vec()
        };
        self.polygon(corners(radius + 2.0), Some(rim), None);
        self.polygon(corners(radius), Some(fill), None);
    }

    /// The mark of a target, with a rim that keeps it apart from a bar that is as dark as it.
    pub(super) fn tick(&mut self, style: &Style<'_>, x: f32, top: f32, bottom: f32) {
        let colours = style.colours;
        self.line(at(x, top), at(x, bottom), pen(6.0, colours.surface));
        self.line(at(x, top), at(x, bottom), pen(2.5, colours.accent));
    }

    pub(super) fn words(&mut self, at: At, look: Type, words: impl Into<String>) {
        let Type { size, strong, colour, anchor } = look;
        let words = words.into();
        if !words.is_empty() {
            self.marks.push(Mark::Words { at, anchor, size, strong, colour, words });
        }
    }

    /// Several lines around a height, broken to a width.
    pub(super) fn block(&mut self, at: At, look: Type, words: &str, width: f32, most: usize) {
        let lines = wrap(words, width, look.size, look.strong, most);
        let step = look.size * LEADING;
        let first = at.y - step * (lines.len() as f32 - 1.0) / 2.0;
        for (index, line) in lines.into_iter().enumerate() {
            self.words(At { x: at.x, y: first + step * index as f32 }, look, line);
        }
    }

    /// A name around a height in two lines, or, where that is too little, in three smaller ones.
    pub(super) fn name(&mut self, at: At, look: Type, words: &str, width: f32) {
        let in_two = wrap(words, width, look.size, look.strong, 2);
        if in_two.iter().any(|line| line.ends_with('…')) {
            self.block(at, Type { size: SMALL, ..look }, words, width, 3);
        } else {
            self.block(at, look, words, width, 2);
        }
    }

    /// A row of signs with what they mean, over as many lines as it takes. Returns where it ends.
    pub(super) fn legend(
        &mut self,
        style: &Style<'_>,
        top: f32,
        entries: Vec<(Sign, String)>,
    ) -> f32 {
        const SIGN: f32 = 24.0;
        const LINE: f32 = 22.0;
        let (mut x, mut y) = (0.0, top + LINE / 2.0);
        for (sign, words) in entries {
            let words_width = super::width_of(&words, SMALL, false);
            if x > 0.0 && x + SIGN + 6.0 + words_width > style.width {
                (x, y) = (0.0, y + LINE);
            }
            self.sign(style, Area { x, y: y - 7.0, width: SIGN, height: 14.0 }, &sign);
            let room = (style.width - x - SIGN - 6.0).max(20.0);
            let words = super::fit(&words, room, SMALL, false);
            self.words(at(x + SIGN + 6.0, y), Type::new(SMALL, style.colours.subdued), words);
            x += SIGN + 6.0 + words_width + 18.0;
        }
        y + LINE / 2.0
    }

    /// The sign of a side: its letter on its colour; the middle of a group is a diamond.
    pub(super) fn side(&mut self, style: &Style<'_>, at: At, side: &SideSign) {
        const RADIUS: f32 = 7.5;
        let colours = style.colours;
        let colour = match side.colour {
            Some(place) => {
                let colour = colours.side(place);
                self.disc(at, RADIUS, Some(colour), None);
                colour
            }
            None => {
                self.diamond(at, RADIUS + 0.5, colours.text, colours.surface);
                colours.text
            }
        };
        let size = if side.letter.chars().count() > 1 { 8.0 } else { 10.0 };
        let look = Type::new(size, colours.ink_on(colour)).strong().middle();
        self.words(at, look, side.letter.clone());
    }

    fn sign(&mut self, style: &Style<'_>, area: Area, sign: &Sign) {
        let colours = style.colours;
        let middle = area.middle();
        match sign {
            Sign::Fill(colour) => self.edged(style, area.shrunk(2.0), 2.0, *colour),
            Sign::Fills(fills) => {
                let whole = area.shrunk(2.0);
                let width = whole.width / fills.len().max(1) as f32;
                for (index, colour) in fills.iter().enumerate() {
                    let x = whole.x + width * index as f32;
                    self.fill(Area { x, width, ..whole }, 0.0, *colour);
                }
            }
            Sign::Outline => self.outline(area.shrunk(1.0), 2.0, pen(1.5, colours.subdued)),
            Sign::Hatch => {
                self.hatch(area.shrunk(1.0), colours.unknown);
                self.outline(area.shrunk(1.0), 2.0, pen(1.0, colours.unknown));
            }
            Sign::Whisker => {
                let look = pen(1.5, colours.subdued);
                self.line(at(area.x + 1.0, middle.y), at(area.right() - 1.0, middle.y), look);
                for x in [area.x + 1.0, area.right() - 1.0] {
                    self.line(at(x, middle.y - 4.0), at(x, middle.y + 4.0), look);
                }
            }
            Sign::Tick => self.tick(style, middle.x, area.y, area.bottom()),
            Sign::Dashes(colour) => {
                self.line(at(area.x, middle.y), at(area.right(), middle.y), dashes(1.5, *colour));
            }
            Sign::Stroke(colour) => {
                self.line(at(area.x, middle.y), at(area.right(), middle.y), pen(2.0, *colour));
            }
            Sign::Nothing => {
                self.words(middle, Type::new(SMALL, colours.subdued).middle(), "–");
            }
            Sign::Hair(colour) => {
                self.line(at(area.x, middle.y), at(area.right(), middle.y), pen(1.5, *colour));
            }
            Sign::Quartiles => {
                let x = [area.x + 2.0, middle.x, area.right() - 2.0];
                self.quartiles(style, x, middle.y, 4.0);
            }
            Sign::Dots(colour) => {
                for x in [-6.0, 0.0, 6.0] {
                    self.disc(at(middle.x + x, middle.y), 2.0, Some(*colour), None);
                }
            }
            Sign::Diamond => self.diamond(middle, 4.5, colours.text, colours.surface),
            Sign::Side(side) => self.side(style, middle, side),
            Sign::Disc(colour) => {
                self.disc(middle, 5.0, Some(*colour), Some(pen(1.0, colours.text)));
            }
        }
    }
}

/// A sign of a legend.
pub(super) enum Sign {
    Fill(Rgba),
    /// Several colours side by side.
    Fills(Vec<Rgba>),
    Outline,
    Hatch,
    Whisker,
    Tick,
    Dashes(Rgba),
    Stroke(Rgba),
    Hair(Rgba),
    Nothing,
    Quartiles,
    Dots(Rgba),
    Diamond,
    Disc(Rgba),
    Side(SideSign),
}
