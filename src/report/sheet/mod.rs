//! A member's items as a spreadsheet, for people who will not install anything: the question, what
//! the levels mean and what to look for to read, the rest to fill in, with drop-down lists. Only
//! cells that are meant to be filled in can be.
//!
//! Hidden sheets say what it is a sheet of, so that it finds its way home whatever became of its
//! rows and columns; [`layout`] says what stands where. Every text is written as a text, never as a
//! formula, and stays one when a cell is edited.

pub mod layout;
mod style;

use jiff::civil::Date;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Formula, Workbook, Worksheet, XlsxError,
};

use unicode_width::UnicodeWidthStr as _;

use crate::model::{
    Answer, Assessment, Confidence, Coverage, Item, MemberId, Questionnaire, Response,
};
use crate::t;
use crate::text::Text;
use layout::{Column, FORMAT, KIND, LISTS, Meta, RECORD, level_options, response_words};
use style::Styles;

/// Whose items, and which.
#[derive(Clone, Copy, Debug)]
pub struct SheetOf<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Who is to fill it in.
    pub member: &'a MemberId,
    /// The items, in the order of the rows.
    pub items: &'a [&'a Item],
    /// When it is made.
    pub made: Date,
}

/// The rows of the visible sheet before the first item, from 0.
const TITLE_ROW: u32 = 0;
const INTRO_ROW: u32 = 1;
const HINT_ROW: u32 = 2;
const KEY_ROW: u32 = 3;
const HEADER_ROW: u32 = 4;
const FIRST_ROW: u32 = 5;

/// Writes the spreadsheet and returns its bytes.
///
/// # Errors
/// What the format can't hold.
pub fn sheet(of: SheetOf<'_>, text: &Text) -> Result<Vec<u8>, String> {
    workbook(of, text).map_err(|failed| failed.to_string())
}

fn workbook(of: SheetOf<'_>, text: &Text) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = excel_date(of.made)?;
    let properties = DocProperties::new()
        .set_title(t!(text, "sheet-title", organisation = &of.assessment.organisation))
        .set_author(t!(text, "app-name"))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    let styles = Styles::new();
    let visible = book.add_worksheet();
    visible.set_name(t!(text, "sheet-name"))?;
    top(visible, of, text, &styles)?;
    for (place, item) in of.items.iter().enumerate() {
        let row = FIRST_ROW + u32::try_from(place).unwrap_or(u32::MAX - FIRST_ROW);
        item_row(visible, row, item, of, text, &styles)?;
    }
    lists_on(visible, of)?;
    pages(visible, of)?;
    record(book.add_worksheet(), of, text)?;
    lists(book.add_worksheet(), of, text)?;
    book.save_to_buffer()
}

/// Title, instructions, keys and headers.
fn top(
    sheet: &mut Worksheet,
    of: SheetOf<'_>,
    text: &Text,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let member = of.assessment.members.get(of.member);
    let name = member.map_or_else(|| of.member.to_string(), |member| member.name.clone());
    let title = t!(text, "sheet-heading", organisation = &of.assessment.organisation, name = name);
    let intro = t!(text, "sheet-intro");
    let hint = t!(text, "sheet-hint");
    let last = Column::Level.place();
    for (row, words, style, height) in [
        (TITLE_ROW, &title, &styles.title, 28.0),
        (INTRO_ROW, &intro, &styles.intro, 36.0),
        (HINT_ROW, &hint, &styles.intro, 52.0),
    ] {
        sheet.merge_range(row, 0, row, last, "", style)?;
        sheet.write_string_with_format(row, 0, words, style)?;
        sheet.set_row_height(row, height)?;
    }
    for column in Column::ALL {
        sheet.write_string(KEY_ROW, column.place(), column.key())?;
        let style = if column.is_filled_in() { &styles.fill_header } else { &styles.read_header };
        sheet.write_string_with_format(HEADER_ROW, column.place(), column.header(text), style)?;
        sheet.set_column_width(column.place(), column.width())?;
    }
    sheet.set_row_hidden(KEY_ROW)?;
    sheet.set_row_height(HEADER_ROW, 34.0)?;
    Ok(())
}

fn item_row(
    sheet: &mut Worksheet,
    row: u32,
    item: &Item,
    of: SheetOf<'_>,
    text: &Text,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let given = Given::of(item, of, text);
    let lines = Column::ALL.map(|column| {
        // Of dates only the width of the column matters, and it is wide enough.
        let words = given.words(column, item, of, text);
        lines(&words, column.width())
    });
    let lines = lines.into_iter().max().unwrap_or(1);
    sheet.set_row_height(row, (lines as f64 * LINE + 6.0).min(MOST_HEIGHT))?;
    for column in Column::ALL {
        let words = given.words(column, item, of, text);
        let style = match column {
            Column::Item => &styles.id,
            column if column.is_filled_in() => &styles.fill,
            _ => &styles.read,
        };
        match (column, given.date) {
            (Column::Date, Some(date)) => {
                let date = excel_date(date)?;
                sheet.write_datetime_with_format(row, column.place(), &date, &styles.date)?;
            }
            (Column::Date, None) => {
                sheet.write_blank(row, column.place(), &styles.date)?;
            }
            _ if words.is_empty() => {
                sheet.write_blank(row, column.place(), style)?;
            }
            _ => {
                sheet.write_string_with_format(row, column.place(), words, style)?;
            }
        }
    }
    Ok(())
}

/// The height of a line, in points.
const LINE: f64 = 15.0;
/// The greatest height of a row that spreadsheets know.
const MOST_HEIGHT: f64 = 409.0;

/// How many lines a text takes in a column so many letters wide. Spreadsheets don't measure a row
/// that another program has written, and a line too many is better than one that can't be read.
fn lines(words: &str, width: f64) -> usize {
    let of_line = |line: &str| (line.width() as f64 * 1.08 / width).ceil().max(1.0) as usize;
    words.split('\n').map(of_line).sum()
}

/// What the member has answered already, in the words of the sheet.
struct Given {
    answer: Answer,
    evidence: Option<crate::model::Registered>,
    others: Vec<String>,
    date: Option<Date>,
}

impl Given {
    fn of(item: &Item, of: SheetOf<'_>, _text: &Text) -> Self {
        let key = crate::model::AnswerKey::new(&item.id, of.member);
        let answer = of.assessment.answer(&key).cloned().unwrap_or_default();
        let mut backing = answer.evidence.iter().filter_map(|id| {
            let evidence = of.assessment.evidence.get(id)?.clone();
            Some(crate::model::Registered { id: id.clone(), evidence })
        });
        let evidence = backing.next();
        let others = backing.map(|other| other.evidence.name().to_owned()).collect();
        let date = evidence.as_ref().and_then(|registered| registered.evidence.date);
        Self { answer, evidence, others, date }
    }

    fn words(&self, column: Column, item: &Item, of: SheetOf<'_>, text: &Text) -> String {
        let evidence = |field: fn(&crate::model::Evidence) -> &str| {
            self.evidence.as_ref().map_or("", |found| field(&found.evidence)).to_owned()
        };
        match column {
            Column::Item => item.id.to_string(),
            Column::Question => format!("{}\n\n{}", item.title, item.prompt),
            Column::Levels => levels(item, of.questionnaire, text),
            Column::LookFor => {
                item.evidence.iter().map(|line| format!("• {line}")).collect::<Vec<_>>().join("\n")
            }
            Column::Level => {
                response_words(self.answer.response.as_ref(), item, of.questionnaire, text)
            }
            Column::Reason => match &self.answer.response {
                Some(Response::NotApplicable(reason)) => reason.clone(),
                _ => String::new(),
            },
            Column::Coverage => self.answer.coverage.map_or_else(String::new, |c| text.coverage(c)),
            Column::Confidence => {
                self.answer.confidence.map_or_else(String::new, |c| text.confidence(c))
            }
            Column::Evidence => evidence(|found| &found.title),
            Column::Where => evidence(|found| &found.location),
            Column::Date => self.date.map_or_else(String::new, |date| date.to_string()),
            Column::CheckedBy => evidence(|found| &found.checked_by),
            Column::Note => self.answer.note.clone(),
            Column::More => self.others.join("\n"),
        }
    }
}

/// What each level means, to read.
fn levels(item: &Item, questionnaire: &Questionnaire, text: &Text) -> String {
    let lines = item.levels.iter().zip(&questionnaire.scale).enumerate();
    let lines =
        lines.map(|(level, (means, step))| text.told(format!("{level} {}", step.name), means));
    lines.collect::<Vec<_>>().join("\n")
}

/// The drop-down lists; they stand on a hidden sheet, because a list in a cell ends at 255 letters.
fn lists_on(sheet: &mut Worksheet, of: SheetOf<'_>) -> Result<(), XlsxError> {
    let count = u32::try_from(of.items.len()).unwrap_or(u32::MAX - FIRST_ROW);
    if count == 0 {
        return Ok(());
    }
    let last = FIRST_ROW + count - 1;
    for (column, row, options) in
        [(Column::Coverage, 1, Coverage::ALL.len()), (Column::Confidence, 2, Confidence::ALL.len())]
    {
        let list = DataValidation::new().allow_list_formula(list(row, options));
        sheet.add_data_validation(FIRST_ROW, column.place(), last, column.place(), &list)?;
    }
    for place in 0..count {
        let options = of.questionnaire.scale.len() + 2;
        let list = DataValidation::new().allow_list_formula(list(place + 3, options));
        let (row, column) = (FIRST_ROW + place, Column::Level.place());
        sheet.add_data_validation(row, column, row, column, &list)?;
    }
    Ok(())
}

/// A row of the hidden lists, counted from 1, as a reference.
fn list(row: u32, options: usize) -> Formula {
    let last = layout::letters(u32::try_from(options).unwrap_or(1));
    Formula::new(format!("='{LISTS}'!$B${row}:${last}${row}"))
}

/// Locking, scrolling and printing.
fn pages(sheet: &mut Worksheet, of: SheetOf<'_>) -> Result<(), XlsxError> {
    sheet.protect_with_options(&rust_xlsxwriter::ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        ..Default::default()
    });
    sheet.set_freeze_panes(FIRST_ROW, Column::Question.place())?;
    sheet.set_landscape();
    // A3: at A4 nobody could read a page that is fourteen columns wide.
    sheet.set_paper_size(8);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEADER_ROW, HEADER_ROW)?;
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.2, 0.2);
    // Names may contain what headers and footers take for commands.
    let organisation = of.assessment.organisation.replace('&', "&&");
    sheet.set_footer(format!("&L{organisation}&R&P / &N"));
    if !of.items.is_empty() {
        let level = Column::Level.place();
        sheet.set_selection(FIRST_ROW, level, FIRST_ROW, level)?;
    }
    Ok(())
}

/// What it is a sheet of, and what was filled in when it was made.
fn record(sheet: &mut Worksheet, of: SheetOf<'_>, text: &Text) -> Result<(), XlsxError> {
    sheet.set_name(RECORD)?;
    sheet.set_very_hidden(true);
    let member = of.assessment.members.get(of.member);
    let name = member.map_or_else(|| of.member.to_string(), |member| member.name.clone());
    let facts = [
        (Meta::Kind, KIND.to_owned()),
        (Meta::Format, FORMAT.to_string()),
        (Meta::Assessment, of.assessment.id.to_string()),
        (Meta::Member, of.member.to_string()),
        (Meta::Name, name),
        (Meta::Questionnaire, of.questionnaire.id.to_string()),
        (Meta::Version, of.questionnaire.version.clone()),
        (Meta::Made, of.made.to_string()),
    ];
    for (row, (meta, value)) in facts.iter().enumerate() {
        let row = u32::try_from(row).unwrap_or(0);
        sheet.write_string(row, 0, meta.key())?;
        sheet.write_string(row, 1, value)?;
    }
    for (place, item) in of.items.iter().enumerate() {
        let row = u32::try_from(facts.len() + place).unwrap_or(u32::MAX);
        let given = Given::of(item, of, text);
        let id = given.evidence.as_ref().map_or("", |found| found.id.as_str());
        sheet.write_string(row, 0, Meta::Item.key())?;
        sheet.write_string(row, 1, item.id.as_str())?;
        sheet.write_string(row, 2, item.meaning.to_string())?;
        sheet.write_string(row, 3, id)?;
        for column in Column::ALL.into_iter().filter(|column| column.is_filled_in()) {
            let words = given.words(column, item, of, text);
            sheet.write_string(row, column.place(), words)?;
        }
    }
    Ok(())
}

/// What the drop-down lists offer.
fn lists(sheet: &mut Worksheet, of: SheetOf<'_>, text: &Text) -> Result<(), XlsxError> {
    sheet.set_name(LISTS)?;
    sheet.set_very_hidden(true);
    let mut rows = vec![
        (Column::Coverage.key().to_owned(), Coverage::ALL.map(|c| text.coverage(c)).to_vec()),
        (Column::Confidence.key().to_owned(), Confidence::ALL.map(|c| text.confidence(c)).to_vec()),
    ];
    rows.extend(
        of.items
            .iter()
            .map(|item| (item.id.to_string(), level_options(item, of.questionnaire, text))),
    );
    for (row, (name, options)) in rows.into_iter().enumerate() {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        sheet.write_string(row, 0, name)?;
        for (column, option) in options.into_iter().enumerate() {
            sheet.write_string(row, u16::try_from(column + 1).unwrap_or(u16::MAX), option)?;
        }
    }
    Ok(())
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    // Earlier than 1900 there is no date in a spreadsheet; no evidence is that old.
    let year = u16::try_from(date.year()).unwrap_or(1900).max(1900);
    let part = |part: i8| u8::try_from(part).unwrap_or(1);
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}
