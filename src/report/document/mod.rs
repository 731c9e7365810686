//! A report before it has a format: sections of headings, paragraphs, tables and figures. Every format
//! is made from this, so that all of them say the same, and none can say what was left out.

mod back;
mod build;
mod discreet;
mod options;
mod sections;

use serde::Serialize;

use super::figure;

pub use build::{Subject, build, section_title};
pub(in crate::report) use build::{chart, finish, points, template_words};
pub use discreet::{Hidden, discreet};
pub use options::{Brand, Discretion, Options, Preset, SectionKind};

/// A finished report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// BCP 47 tag of the language that it is written in.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What it is about, in a line.
    pub subtitle: String,
    /// Whose readiness it shows.
    pub organisation: String,
    /// For which date the scores were computed, as YYYY-MM-DD.
    pub as_of: String,
    /// Lines on the cover: the questionnaire, the date, the progress.
    pub facts: Vec<Fact>,
    /// The look.
    pub brand: Brand,
    /// Words that templates need.
    pub words: Words,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// Words that templates need.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    /// Above the table of contents.
    pub contents: String,
    /// What a keyboard user follows to get past the contents.
    pub skip: String,
    /// Before the number of a page.
    pub page: String,
    /// Before the number of a figure.
    pub figure: String,
    /// Before the number of a table.
    pub table: String,
    /// Before the items that a chart rests on.
    pub rests_on: String,
    /// Who made the report.
    pub made_with: String,
    /// Between a name and what is said of it, with its spaces.
    pub colon: String,
}

impl Words {
    /// A name and what is said of it.
    pub(in crate::report) fn told(&self, name: &str, words: &str) -> String {
        format!("{name}{}{words}", self.colon)
    }
}

/// A name and a value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The value.
    pub value: String,
}

/// A section with a heading of the first level.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// The name by which links find it; letters, digits and hyphens.
    pub anchor: String,
    /// The heading.
    pub title: String,
    /// Whether it begins a page where there are pages: not after a section that left most of its
    /// page empty.
    pub new_page: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading of the second level or below.
    Heading {
        /// 2 or 3.
        level: u8,
        /// What it says.
        text: String,
        /// The name by which links find it; may be empty.
        anchor: String,
        /// Whether it begins a page where there are pages.
        new_page: bool,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        spans: Vec<Span>,
        /// Whether it leads: larger than the rest.
        lead: bool,
    },
    /// A list.
    List {
        /// Whether its entries are numbered.
        ordered: bool,
        /// The entries.
        entries: Vec<Vec<Span>>,
    },
    /// A table with a header row, whose first column names the rows.
    Table(Table),
    /// A chart.
    Figure(Picture),
    /// Something set apart.
    Callout {
        /// Its heading.
        title: String,
        /// What it says.
        spans: Vec<Span>,
    },
    /// Figures that stand out.
    Facts {
        /// Each with its name.
        facts: Vec<Fact>,
    },
}

/// Text in one style.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Whether it stands out.
    pub strong: bool,
    /// Where it leads; empty for nowhere. `#name` leads to an anchor of the report.
    pub link: String,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// The name by which links find it; given once the report is whole.
    pub anchor: String,
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with one cell a column.
    pub rows: Vec<Vec<Vec<Span>>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How much of the width it takes, beside the others; 0 for as much as it needs.
    pub share: u8,
    /// Whether it holds numbers, which stand to the right.
    pub number: bool,
}

/// A chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Picture {
    /// The name by which links find it.
    pub anchor: String,
    /// What it shows.
    pub caption: String,
    /// The same for whoever doesn't see it.
    pub description: String,
    /// The items that it rests on, with links to where they are answered.
    pub rests_on: Vec<Span>,
    /// The SVG.
    pub svg: String,
    /// The same in the colours for a dark ground.
    pub svg_dark: String,
    /// Its width in points.
    pub width: f32,
    /// Its height in points.
    pub height: f32,
}

impl Picture {
    /// The same as pixels, for formats that take no SVG. Drawn when it is asked for: it takes more time
    /// than all else that a report is made of.
    pub fn png(&self) -> Vec<u8> {
        /// Pixels a point: sharp on paper too.
        const PIXELS: f32 = 3.0;
        figure::png_of_svg(&self.svg, (self.width, self.height), PIXELS).unwrap_or_default()
    }
}

impl Document {
    /// The spans of a report, wherever they stand.
    fn spans(&mut self) -> impl Iterator<Item = &mut Span> {
        self.sections.iter_mut().flat_map(|section| &mut section.blocks).flat_map(Block::spans)
    }

    /// Takes links away that lead to nothing in this report.
    fn drop_dead_links(&mut self) {
        let mut anchors = std::collections::BTreeSet::new();
        for section in &self.sections {
            anchors.insert(section.anchor.clone());
            for block in &section.blocks {
                match block {
                    Block::Heading { anchor, .. } => anchors.insert(anchor.clone()),
                    Block::Figure(picture) => anchors.insert(picture.anchor.clone()),
                    Block::Table(table) => anchors.insert(table.anchor.clone()),
                    _ => false,
                };
            }
        }
        for span in self.spans() {
            if span.link.strip_prefix('#').is_some_and(|name| !anchors.contains(name)) {
                span.link.clear();
            }
        }
    }

    /// The charts, in order.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Figure(picture) => Some(picture),
            _ => None,
        })
    }
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: clean(&text.into()), ..Self::default() }
    }

    /// Text that stands out.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { strong: true, ..Self::plain(text) }
    }

    /// Text that leads to an anchor of the report, or to an address.
    pub fn link(text: impl Into<String>, link: impl Into<String>) -> Self {
        Self { link: link.into(), ..Self::plain(text) }
    }
}

impl Column {
    /// A column of text that takes this share of the width.
    pub fn text(title: impl Into<String>, share: u8) -> Self {
        Self { title: title.into(), share, number: false }
    }

    /// A column of numbers.
    pub fn number(title: impl Into<String>) -> Self {
        Self { title: title.into(), share: 0, number: true }
    }
}

impl Block {
    fn spans(&mut self) -> Vec<&mut Span> {
        match self {
            Self::Paragraph { spans, .. } | Self::Callout { spans, .. } => {
                spans.iter_mut().collect()
            }
            Self::List { entries, .. } => entries.iter_mut().flatten().collect(),
            Self::Table(table) => table.rows.iter_mut().flatten().flatten().collect(),
            Self::Figure(picture) => picture.rests_on.iter_mut().collect(),
            Self::Heading { .. } | Self::Facts { .. } => Vec::new(),
        }
    }

    /// A paragraph of plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph { spans: vec![Span::plain(text)], lead: false }
    }

    /// A heading of the second level.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading {
            level: 2,
            text: clean(&text.into()),
            anchor: String::new(),
            new_page: false,
        }
    }
}

/// The text without what no format may hold: control characters other than line breaks, signs that
/// turn the direction of whatever comes after them, and what is no character.
pub(in crate::report) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' || c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || is_turn(*c) || is_none(*c)))
        .collect()
}

/// Whether a sign sets the direction of writing. Letters have their own; a sign without its end would
/// turn the rest of a line of the report.
fn is_turn(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_none(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// A name for links: letters and digits, everything else a hyphen.
pub(in crate::report) fn anchor(parts: &[&str]) -> String {
    let joined = parts.join("-").to_lowercase();
    joined.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
