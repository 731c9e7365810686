//! The table that stands beside a figure and holds the same figures: for screen readers, for reports
//! and for spreadsheets.

use jiff::civil::Date;

use crate::charts::Pick;
use crate::model::Level;
use crate::scoring::round_half_up;
use crate::text::Text;

/// The figures of a chart, in rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<TableRow>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// Whether it holds numbers, which stand to the right.
    pub is_number: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// What the row stands for, where it can be looked into.
    pub pick: Option<Pick>,
    /// Its cells; the first names the row.
    pub cells: Vec<Cell>,
}

/// A cell: a figure at full precision, which is rounded when it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Words(String),
    /// A score from 0 to 100; `None` where there is none.
    Points(Option<f64>),
    /// A range of scores.
    Range(Option<(f64, f64)>),
    /// A level; `None` where there is none.
    Level(Option<Level>),
    /// A count.
    Count(usize),
    /// So many of so many.
    Share(usize, usize),
    /// A date, and how a reader's language writes it; `None` where there is none.
    Date(Option<(Date, String)>),
}

/// Where there is no figure.
pub(super) const NONE: &str = "–";

impl Cell {
    /// Words for a cell.
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }

    /// A date for a cell, or nothing.
    pub fn date(date: Option<Date>, text: &Text) -> Self {
        Self::Date(date.map(|date| (date, text.date_short(date))))
    }

    /// What a reader sees: whole points, half up.
    pub fn shown(&self) -> String {
        let none = || NONE.to_owned();
        match self {
            Self::Words(words) if words.is_empty() => none(),
            Self::Words(words) => words.clone(),
            Self::Points(points) => {
                points.map_or_else(none, |points| round_half_up(points).to_string())
            }
            Self::Range(range) => range.map_or_else(none, |(low, high)| range_words(low, high)),
            Self::Level(level) => level.map_or_else(none, |level| level.to_string()),
            Self::Count(count) => count.to_string(),
            Self::Share(part, whole) => format!("{part}/{whole}"),
            Self::Date(date) => date.as_ref().map_or_else(none, |(_, words)| words.clone()),
        }
    }

    /// What a spreadsheet gets: the figure as it is, and nothing where there is none.
    pub fn exact(&self) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Points(points) => points.map(|points| points.to_string()).unwrap_or_default(),
            Self::Range(range) => {
                range.map(|(low, high)| format!("{low}–{high}")).unwrap_or_default()
            }
            Self::Level(level) => level.map(|level| level.to_string()).unwrap_or_default(),
            Self::Count(count) => count.to_string(),
            // Not as a fraction, which a spreadsheet takes for a date.
            Self::Share(part, whole) => format!("{part} of {whole}"),
            Self::Date(date) => date.as_ref().map(|(date, _)| date.to_string()).unwrap_or_default(),
        }
    }
}

/// A range in whole points: one figure where both ends are the same.
pub(super) fn range_words(low: f64, high: f64) -> String {
    let (low, high) = (round_half_up(low), round_half_up(high));
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

impl Table {
    pub(in crate::report) fn new(title: String) -> Self {
        Self { title, columns: Vec::new(), rows: Vec::new() }
    }

    /// With a column of words.
    pub(in crate::report) fn words(mut self, name: String) -> Self {
        self.columns.push(Column { name, is_number: false });
        self
    }

    /// With a column of numbers.
    pub(in crate::report) fn numbers(mut self, name: String) -> Self {
        self.columns.push(Column { name, is_number: true });
        self
    }

    pub(in crate::report) fn row(&mut self, pick: Option<Pick>, cells: Vec<Cell>) {
        self.rows.push(TableRow { pick, cells });
    }
}
