//! The data behind a report as a spreadsheet: a summary with native charts, and a sheet each for items,
//! answers, evidence, plan and crosswalk. Text is written as text; there are no formulas.

pub mod portfolio;
mod summary;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::data::Data;
use crate::t;
use crate::text::Text;

/// What a cell of a spreadsheet can hold.
const LONGEST: usize = 32_000;

/// The height of a line, in points.
const LINE: f64 = 15.0;

/// How a date is written: the same in every language.
const DATES: &str = "yyyy-mm-dd";

/// The data as a workbook, in the language of the report.
///
/// # Errors
/// What the writer of workbooks says.
pub fn xlsx(data: &Data) -> Result<Vec<u8>, String> {
    workbook(data, &Text::new(&data.language)).map_err(|error| error.to_string())
}

/// A cell.
enum Cell {
    Words(String),
    Whole(Option<f64>),
    /// With one place after the point.
    Tenths(f64),
    /// A share, 0 to 1.
    Share(Option<f64>),
    Date(Option<String>),
}

/// A column: its title and its width in signs.
type Column = (String, u16);

fn words(words: impl Into<String>) -> Cell {
    Cell::Words(words.into())
}

fn level(level: Option<u8>) -> Cell {
    Cell::Whole(level.map(f64::from))
}

fn workbook(data: &Data, text: &Text) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The date of the report, so that the same report gives the same bytes.
    let date = ExcelDateTime::parse_from_str(&format!("{}T00:00:00", data.as_of))?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(clean(&data.organisation))
            .set_author("Waymark")
            .set_creation_datetime(&date),
    );
    summary::summary(workbook.add_worksheet(), data, text)?;
    items(workbook.add_worksheet(), data, text)?;
    answers(workbook.add_worksheet(), data, text)?;
    evidence(workbook.add_worksheet(), data, text)?;
    plan(workbook.add_worksheet(), data, text)?;
    crosswalk(workbook.add_worksheet(), data, text)?;
    workbook.save_to_buffer()
}

fn items(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let yes_or_no =
        |yes: bool| words(if yes { t!(text, "report-yes") } else { t!(text, "report-no") });
    let rows = data.items.iter().map(|item| {
        vec![
            words(&item.id),
            words(&item.title),
            words(&item.domain),
            words(&item.stage),
            yes_or_no(item.critical),
            words(&item.state_words),
            level(item.claimed),
            level(item.supported),
            words(&item.cap_words),
            level(Some(item.target)),
            yes_or_no(item.disputed),
        ]
    });
    let columns = [
        (t!(text, "report-id"), 9),
        (t!(text, "report-title-of-item"), 48),
        (t!(text, "report-domain"), 9),
        (t!(text, "report-stage"), 8),
        (t!(text, "report-critical-column"), 9),
        (t!(text, "report-state"), 15),
        (t!(text, "report-claimed"), 9),
        (t!(text, "report-supported"), 11),
        (t!(text, "report-why-lower"), 34),
        (t!(text, "report-target"), 8),
        (t!(text, "report-disputed-column"), 10),
    ];
    table(sheet, &t!(text, "report-sheet-items"), &columns, rows)
}

fn answers(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let rows = data.answers.iter().map(|answer| {
        vec![
            words(&answer.item),
            words(&answer.member),
            words(&answer.response_words),
            level(answer.level),
            words(&answer.reason),
            words(&answer.note),
        ]
    });
    let columns = [
        (t!(text, "report-item"), 9),
        (t!(text, "report-member"), 26),
        (t!(text, "report-response"), 15),
        (t!(text, "report-level"), 8),
        (t!(text, "report-reason"), 40),
        (t!(text, "report-note"), 70),
    ];
    table(sheet, &t!(text, "report-sheet-answers"), &columns, rows)
}

fn evidence(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let rows = data.evidence.iter().map(|entry| {
        vec![
            words(&entry.title),
            words(&entry.location),
            Cell::Date(entry.date.clone()),
            Cell::Date(entry.expires.clone()),
            words(&entry.owner),
            words(&entry.checked_by),
            words(entry.items.join(", ")),
        ]
    });
    let columns = [
        (t!(text, "report-evidence"), 46),
        (t!(text, "report-where"), 46),
        (t!(text, "report-dated"), 12),
        (t!(text, "report-holds-until"), 12),
        (t!(text, "report-owner"), 20),
        (t!(text, "report-checker"), 20),
        (t!(text, "report-items"), 20),
    ];
    table(sheet, &t!(text, "report-sheet-evidence"), &columns, rows)
}

fn plan(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let rows = data.plan.iter().map(|action| {
        vec![
            words(&action.item),
            level(Some(action.to)),
            words(&action.step),
            words(action.owner.as_deref().unwrap_or_default()),
            Cell::Date(action.due.clone()),
            Cell::Whole(Some(f64::from(action.days))),
            words(&action.state_words),
        ]
    });
    let columns = [
        (t!(text, "report-item"), 9),
        (t!(text, "report-to-level-column"), 9),
        (t!(text, "report-step-column"), 60),
        (t!(text, "report-owner"), 22),
        (t!(text, "report-due"), 12),
        (t!(text, "report-days"), 8),
        (t!(text, "report-state"), 12),
    ];
    table(sheet, &t!(text, "report-sheet-plan"), &columns, rows)
}

fn crosswalk(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let rows = data.crosswalk.iter().map(|row| {
        vec![
            words(&row.obligation),
            words(&row.framework),
            words(row.clauses.iter().map(|id| text.clause(id)).collect::<Vec<_>>().join(", ")),
            Cell::Whole(row.preparation),
            words(row.items.join(", ")),
        ]
    });
    let columns = [
        (t!(text, "report-obligation"), 40),
        (t!(text, "report-framework"), 28),
        (t!(text, "report-clauses"), 28),
        (t!(text, "report-prepared"), 10),
        (t!(text, "report-items"), 40),
    ];
    table(sheet, &t!(text, "report-sheet-crosswalk"), &columns, rows)
}

/// A table with a frozen header and a filter.
fn table(
    sheet: &mut Worksheet,
    name: &str,
    columns: &[Column],
    rows: impl Iterator<Item = Vec<Cell>>,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let whole = Format::new().set_num_format("0").set_align(FormatAlign::Top);
    let tenths = Format::new().set_num_format("0.0").set_align(FormatAlign::Top);
    let share = Format::new().set_num_format("0%").set_align(FormatAlign::Top);
    let dated = Format::new().set_num_format(DATES).set_align(FormatAlign::Top);
    let indented = wrapped.clone().set_align(FormatAlign::Left).set_indent(1);
    let mut of_numbers = vec![false; columns.len()];
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(rows) {
        let lines = cells.iter().zip(columns).map(|(cell, (_, width))| lines(cell, *width)).max();
        sheet.set_row_height(row, LINE * f64::from(lines.unwrap_or(1)))?;
        let mut after_number = false;
        for (column, cell) in (0_u16..).zip(cells) {
            let is_number =
                matches!(cell, Cell::Whole(Some(_)) | Cell::Tenths(_) | Cell::Share(Some(_)));
            if let Some(own) = of_numbers.get_mut(usize::from(column)) {
                *own |= is_number;
            }
            // Words must not run into a number at their left.
            let of_words = if after_number { &indented } else { &wrapped };
            after_number = is_number;
            match cell {
                Cell::Words(words) if words.is_empty() => {}
                Cell::Words(words) => {
                    sheet.write_string_with_format(row, column, clean(&words), of_words)?;
                }
                Cell::Whole(Some(number)) => {
                    sheet.write_number_with_format(row, column, number, &whole)?;
                }
                Cell::Tenths(number) => {
                    sheet.write_number_with_format(row, column, number, &tenths)?;
                }
                Cell::Share(Some(number)) => {
                    sheet.write_number_with_format(row, column, number, &share)?;
                }
                // A date before the calendar of spreadsheets begins stays text.
                Cell::Date(Some(date)) => match ExcelDateTime::parse_from_str(&date) {
                    Ok(day) => drop(sheet.write_datetime_with_format(row, column, &day, &dated)?),
                    Err(_) => drop(sheet.write_string_with_format(row, column, date, &wrapped)?),
                },
                Cell::Whole(None) | Cell::Share(None) | Cell::Date(None) => {}
            }
        }
        last = row;
    }
    let (mut highest, mut after_number) = (1, false);
    for (column, ((title, width), is_number)) in (0_u16..).zip(columns.iter().zip(of_numbers)) {
        let side = if is_number { FormatAlign::Right } else { FormatAlign::Left };
        let indent = u8::from(after_number && !is_number);
        let look = header().set_align(side).set_indent(indent);
        sheet.write_string_with_format(0, column, clean(title), &look)?;
        after_number = is_number;
        sheet.set_column_width(column, f64::from(*width))?;
        highest = highest.max(lines(&words(title), *width));
    }
    sheet.set_row_height(0, LINE * f64::from(highest))?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    let last_column = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, last, last_column)?;
    Ok(())
}

/// About how many lines a cell takes in a column of so many signs. Not every program makes rows higher
/// by itself when it opens a file.
fn lines(cell: &Cell, width: u16) -> u32 {
    /// A row can't be higher.
    const MOST: usize = 26;
    let Cell::Words(words) = cell else { return 1 };
    let width = usize::from(width).max(1);
    let lines: usize = words.lines().map(|line| 1 + line.chars().count() / width).sum();
    u32::try_from(lines.clamp(1, MOST)).unwrap_or(1)
}

fn header() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin)
}

/// Text that a cell can hold.
fn clean(text: &str) -> String {
    super::document::clean(text).chars().take(LONGEST).collect()
}
