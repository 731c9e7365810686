//! Spreadsheets (XLSX) as plain cells. It knows no item and no answer: what a cell means is for
//! others to say.
//!
//! Cells are read one by one, because a single stray cell in the last row would otherwise make a
//! table of seventeen thousand million.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor};
use std::path::Path;

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use jiff::civil::Date;

use super::system;
use crate::model::message::{Message, message};

/// A spreadsheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Its sheets, hidden ones too, in order.
    pub sheets: Vec<Sheet>,
}

/// One sheet of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The cells that hold something, by row and column from 0.
    pub cells: BTreeMap<(u32, u32), Cell>,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A number that the sheet shows as a date; a time of day is left out.
    Date(Date),
    /// True or false.
    Flag(bool),
    /// A formula; what it came to last is of no account.
    Formula,
    /// What a formula leaves that came to nothing, such as `#REF!`.
    Fault(String),
}

/// Why there are no cells.
#[derive(Debug)]
pub enum BookError {
    /// The file can't be read.
    System(io::Error),
    /// It is larger than any sheet of answers is.
    TooLarge,
    /// There is nothing in it.
    Empty,
    /// It is no XLSX file, or a damaged one; what the reader says.
    NotABook(Message),
}

/// No sheet of answers is nearly as large.
const MOST_BYTES: u64 = 20 * 1024 * 1024;
/// Nor has one so many cells.
const MOST_CELLS: usize = 200_000;

impl Sheet {
    /// What a cell holds.
    pub fn cell(&self, row: u32, column: u32) -> Option<&Cell> {
        self.cells.get(&(row, column))
    }

    /// The text of a cell; nothing where it holds something else.
    pub fn text(&self, row: u32, column: u32) -> &str {
        match self.cell(row, column) {
            Some(Cell::Text(text)) => text,
            _ => "",
        }
    }
}

impl Book {
    /// The sheet with this name.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

/// Reads the spreadsheet at a path.
///
/// # Errors
/// Why there are no cells.
pub fn read_book(path: &Path) -> Result<Book, BookError> {
    if fs::metadata(path).map_err(BookError::System)?.len() > MOST_BYTES {
        return Err(BookError::TooLarge);
    }
    parse_book(&fs::read(path).map_err(BookError::System)?)
}

/// Reads a spreadsheet out of bytes.
///
/// # Errors
/// Why there are no cells.
pub fn parse_book(bytes: &[u8]) -> Result<Book, BookError> {
    if bytes.is_empty() {
        return Err(BookError::Empty);
    }
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(not_a_book)?;
    let mut book = Book::default();
    let mut count = 0;
    for name in file.sheet_names() {
        // A sheet of charts has no cells.
        let Ok(mut reader) = file.worksheet_cells_reader(&name) else { continue };
        let mut sheet = Sheet { name: name.clone(), cells: BTreeMap::new() };
        while let Some(found) = reader.next_cell_with_formula().map_err(not_a_book)? {
            let cell = match found.formula {
                Some(_) => Some(Cell::Formula),
                None => cell(found.value),
            };
            if let Some(cell) = cell {
                sheet.cells.insert(found.pos, cell);
                count += 1;
            }
            if count > MOST_CELLS {
                return Err(BookError::TooLarge);
            }
        }
        book.sheets.push(sheet);
    }
    Ok(book)
}

fn not_a_book(failed: XlsxError) -> BookError {
    BookError::NotABook(match failed {
        XlsxError::Zip(_) => message!("book-no-zip"),
        XlsxError::Password => message!("book-password"),
        XlsxError::Io(failed) => system::reason(&failed),
        other => message!("book-damaged", words = other.to_string()),
    })
}

fn cell(value: DataRef<'_>) -> Option<Cell> {
    let text = |text: &str| (!text.trim().is_empty()).then(|| Cell::Text(text.to_owned()));
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Cell::Number(number as f64)),
        DataRef::Float(number) => Some(Cell::Number(number)),
        DataRef::String(string) => text(&string),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(flag) => Some(Cell::Flag(flag)),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = i16::try_from(year).ok().and_then(|year| {
                Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
            });
            Some(date.map_or(Cell::Number(moment.as_f64()), Cell::Date))
        }
        DataRef::DateTimeIso(written) => {
            let date = written.get(..10).and_then(|date| date.parse().ok());
            Some(date.map_or(Cell::Text(written), Cell::Date))
        }
        DataRef::DurationIso(written) => text(&written),
        DataRef::Error(fault) => Some(Cell::Fault(fault.to_string())),
    }
}
