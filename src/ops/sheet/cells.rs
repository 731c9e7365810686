//! Finding one's way in a sheet that came back: which column is which, what was filled in when it
//! was made, and what a cell says.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;

use super::{Refusal, SheetError};
use crate::model::{EvidenceId, ItemId, MemberId, QuestionnaireId};
use crate::report::sheet::layout::{Column, FORMAT, KIND, LISTS, Meta, RECORD, letters};
use crate::storage::book::{Book, Cell, Sheet};
use crate::text::Text;

/// Where a cell stands, as spreadsheets say it: `Items!E12`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellPlace {
    /// The sheet.
    pub sheet: String,
    /// The row, from 0.
    pub row: u32,
    /// The column, from 0.
    pub column: u32,
}

impl fmt::Display for CellPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.sheet.chars().all(|c| c.is_alphanumeric() || c == '_');
        let quote = if plain { "" } else { "'" };
        let row = u64::from(self.row) + 1;
        write!(f, "{quote}{}{quote}!{}{row}", self.sheet, letters(self.column))
    }
}

/// What the hidden sheets say.
pub(super) struct Record {
    pub(super) member: MemberId,
    pub(super) name: String,
    pub(super) assessment: String,
    pub(super) questionnaire: QuestionnaireId,
    pub(super) version: String,
    /// What was filled in, by item.
    pub(super) items: BTreeMap<ItemId, Base>,
    /// What the drop-down lists offer, by the word in front of them.
    pub(super) lists: BTreeMap<String, Vec<String>>,
}

/// An item as it was when the sheet was made.
#[derive(Default)]
pub(super) struct Base {
    pub(super) meaning: u32,
    pub(super) evidence: Option<EvidenceId>,
    words: BTreeMap<Column, String>,
}

impl Base {
    /// What was filled in.
    pub(super) fn words(&self, column: Column) -> &str {
        self.words.get(&column).map_or("", String::as_str)
    }
}

impl Record {
    pub(super) fn of(book: &Book) -> Result<Self, SheetError> {
        let sheet = book.sheet(RECORD).ok_or(SheetError::NotOurs)?;
        let mut facts: BTreeMap<&str, &str> = BTreeMap::new();
        let mut items = BTreeMap::new();
        let rows: Vec<u32> = rows(sheet);
        for row in rows {
            let (key, value) = (sheet.text(row, 0), sheet.text(row, 1));
            if key == Meta::Item.key() {
                items.insert(ItemId::from(value), base(sheet, row));
            } else {
                facts.insert(key, value);
            }
        }
        let fact = |meta: Meta| facts.get(meta.key()).copied().unwrap_or_default();
        if fact(Meta::Kind) != KIND {
            return Err(SheetError::NotOurs);
        }
        match fact(Meta::Format).parse::<u32>() {
            Ok(format) if format > FORMAT => return Err(SheetError::Newer),
            Ok(_) => {}
            Err(_) => return Err(SheetError::NotOurs),
        }
        Ok(Self {
            member: MemberId::from(fact(Meta::Member)),
            name: fact(Meta::Name).to_owned(),
            assessment: fact(Meta::Assessment).to_owned(),
            questionnaire: QuestionnaireId::from(fact(Meta::Questionnaire)),
            version: fact(Meta::Version).to_owned(),
            items,
            lists: book.sheet(LISTS).map(lists).unwrap_or_default(),
        })
    }
}

fn base(sheet: &Sheet, row: u32) -> Base {
    let filled = Column::ALL.into_iter().filter(|column| column.is_filled_in());
    let evidence = sheet.text(row, 3);
    Base {
        meaning: sheet.text(row, 2).parse().unwrap_or(1),
        evidence: (!evidence.is_empty()).then(|| EvidenceId::from(evidence)),
        words: filled
            .map(|column| (column, sheet.text(row, u32::from(column.place())).to_owned()))
            .collect(),
    }
}

fn lists(sheet: &Sheet) -> BTreeMap<String, Vec<String>> {
    let list = |row: u32| {
        let options = sheet.cells.range((row, 1)..(row + 1, 0));
        let words = options.map(|((_, column), _)| sheet.text(row, *column).to_owned());
        (sheet.text(row, 0).to_owned(), words.collect())
    };
    rows(sheet).into_iter().map(list).collect()
}

/// The rows that hold something, in order.
pub(super) fn rows(sheet: &Sheet) -> Vec<u32> {
    let mut rows: Vec<u32> = sheet.cells.keys().map(|(row, _)| *row).collect();
    rows.dedup();
    rows
}

/// A sheet with items: which column stands where, and the row of the headers or of the keys.
pub(super) struct Table<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) columns: BTreeMap<Column, u32>,
    pub(super) last_head: u32,
}

impl<'a> Table<'a> {
    /// The sheets with items in them, found by the keys, or by the headers where the keys are lost.
    pub(super) fn all(book: &'a Book, text: &Text) -> Vec<Self> {
        let visible = |sheet: &&Sheet| sheet.name != RECORD && sheet.name != LISTS;
        let sheets = book.sheets.iter().filter(visible);
        sheets.filter_map(|sheet| Self::of(sheet, text)).collect()
    }

    fn of(sheet: &'a Sheet, text: &Text) -> Option<Self> {
        let headers = Column::ALL.map(|column| (column, column.header(text)));
        let mut found: Option<(u32, BTreeMap<Column, u32>)> = None;
        for row in rows(sheet) {
            let mut columns = BTreeMap::new();
            let mut is_headers = false;
            for ((_, place), cell) in sheet.cells.range((row, 0)..(row + 1, 0)) {
                let Cell::Text(words) = cell else { continue };
                let words = words.trim();
                let by_key = Column::ALL.into_iter().find(|column| column.key() == words);
                let by_header = || headers.iter().find(|(_, header)| header == words);
                let column = by_key.or_else(|| by_header().map(|(column, _)| *column));
                is_headers |= by_key.is_none() && column.is_some();
                if let Some(column) = column {
                    columns.entry(column).or_insert(*place);
                }
            }
            if !columns.contains_key(&Column::Item) || columns.len() < 2 {
                continue;
            }
            match &mut found {
                None => found = Some((row, columns)),
                // The headers below the keys belong to the head too.
                Some((head, _)) if is_headers => *head = row,
                Some(_) => {}
            }
        }
        let (last_head, columns) = found?;
        Some(Self { sheet, columns, last_head })
    }

    /// The rows with something in them that are no heads. Also those that were sorted up above.
    pub(super) fn item_rows(&self) -> Vec<u32> {
        rows(self.sheet).into_iter().filter(|row| *row > self.last_head).collect()
    }

    pub(super) fn cell(&self, row: u32, column: Column) -> Option<&'a Cell> {
        self.sheet.cell(row, *self.columns.get(&column)?)
    }

    pub(super) fn place(&self, row: u32, column: Column) -> CellPlace {
        let column = self.columns.get(&column).copied().unwrap_or_default();
        CellPlace { sheet: self.sheet.name.clone(), row, column }
    }
}

/// What a cell says, as text.
pub(super) fn words(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Flag(true) => "TRUE".to_owned(),
        Cell::Flag(false) => "FALSE".to_owned(),
        Cell::Formula => "=…".to_owned(),
        Cell::Fault(fault) => fault.clone(),
    }
}

/// The text in a cell that takes any text.
pub(super) fn text_in(cell: &Cell) -> Result<String, Refusal> {
    match cell {
        Cell::Formula => Err(Refusal::Formula),
        Cell::Fault(_) => Err(Refusal::Fault),
        other => Ok(words(other)),
    }
}

/// The place in a list of what a cell says. Blanks and capitals make no difference.
pub(super) fn choice_in(cell: &Cell, options: &[&[String]]) -> Result<usize, Refusal> {
    let said = plain(&text_in(cell)?);
    options
        .iter()
        .find_map(|options| options.iter().position(|option| plain(option) == said))
        .ok_or(Refusal::NotInList)
}

/// The level in a cell: a number on the scale, as number or as text, or an entry of the list. Behind
/// the levels the list offers not applicable and don't know.
pub(super) fn level_in(cell: &Cell, options: &[&[String]], top: u8) -> Result<usize, Refusal> {
    let on_scale = |number: f64| {
        let is_level = number.fract() == 0.0 && (0.0..=f64::from(top)).contains(&number);
        if is_level { Ok(number as usize) } else { Err(Refusal::NotALevel(top)) }
    };
    match cell {
        Cell::Number(number) => on_scale(*number),
        Cell::Text(text) => match text.trim().parse::<f64>() {
            Ok(number) => on_scale(number),
            Err(_) => choice_in(cell, options).map_err(|_| Refusal::NotALevel(top)),
        },
        Cell::Formula => Err(Refusal::Formula),
        Cell::Fault(_) => Err(Refusal::Fault),
        Cell::Date(_) | Cell::Flag(_) => Err(Refusal::NotALevel(top)),
    }
}

/// The date in a cell: one that the spreadsheet knows as a date, or one written as 2026-11-23. What
/// is written otherwise may mean two dates, and a bare number may mean anything.
pub(super) fn date_in(cell: &Cell) -> Result<Date, Refusal> {
    match cell {
        Cell::Date(date) => Ok(*date),
        Cell::Text(text) => {
            let text = text.trim();
            let whole = text.len() == "YYYY-MM-DD".len();
            text.parse().ok().filter(|_| whole).ok_or(Refusal::NotADate)
        }
        Cell::Formula => Err(Refusal::Formula),
        Cell::Fault(_) => Err(Refusal::Fault),
        Cell::Number(_) | Cell::Flag(_) => Err(Refusal::NotADate),
    }
}

/// A text without what typing it again may change.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
