//! The data behind a report as a spreadsheet, with a native chart. Text is written as text; there are
//! no formulas.

use rust_xlsxwriter::{
    Chart, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet,
    XlsxError,
};

use super::data::Data;

/// What a cell of a spreadsheet can hold.
const LONGEST: usize = 32_000;

/// The data as a workbook.
///
/// # Errors
/// What the writer of workbooks says.
pub fn xlsx(data: &Data) -> Result<Vec<u8>, String> {
    workbook(data).map_err(|error| error.to_string())
}

/// A cell.
enum Cell {
    Words(String),
    Number(Option<f64>),
    Points(Option<f64>),
}

fn workbook(data: &Data) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The date of the report, so that the same report gives the same bytes.
    let date = ExcelDateTime::parse_from_str(&format!("{}T00:00:00", data.as_of))?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(clean(&data.organisation))
            .set_author("Waymark")
            .set_creation_datetime(&date),
    );
    summary(workbook.add_worksheet(), data)?;
    let words = |words: &str| Cell::Words(words.to_owned());
    let level = |level: Option<u8>| Cell::Number(level.map(f64::from));
    let items = data.items.iter().map(|item| {
        vec![
            words(&item.id),
            words(&item.title),
            words(&item.domain),
            words(&item.stage),
            words(if item.critical { "yes" } else { "no" }),
            words(item.state),
            level(item.claimed),
            level(item.supported),
            words(item.cap.unwrap_or_default()),
            level(Some(item.target)),
            words(if item.disputed { "yes" } else { "no" }),
        ]
    });
    sheet(
        workbook.add_worksheet().set_name("Items")?,
        &[
            ("Id", 9),
            ("Title", 48),
            ("Domain", 9),
            ("Stage", 8),
            ("Critical", 9),
            ("State", 14),
            ("Claimed", 9),
            ("Supported", 11),
            ("Why lower", 22),
            ("Target", 8),
            ("Disputed", 10),
        ],
        items,
    )?;
    let answers = data.answers.iter().map(|answer| {
        vec![
            words(&answer.item),
            words(&answer.member),
            words(answer.response),
            level(answer.level),
            words(&answer.reason),
            words(&answer.note),
        ]
    });
    sheet(
        workbook.add_worksheet().set_name("Answers")?,
        &[
            ("Item", 9),
            ("Member", 26),
            ("Response", 15),
            ("Level", 8),
            ("Reason", 40),
            ("Note", 70),
        ],
        answers,
    )?;
    let evidence = data.evidence.iter().map(|entry| {
        vec![
            words(&entry.title),
            words(&entry.location),
            words(entry.date.as_deref().unwrap_or_default()),
            words(entry.expires.as_deref().unwrap_or_default()),
            words(&entry.owner),
            words(&entry.checked_by),
            words(&entry.items.join(", ")),
        ]
    });
    sheet(
        workbook.add_worksheet().set_name("Evidence")?,
        &[
            ("Title", 46),
            ("Where", 46),
            ("Date", 12),
            ("Holds until", 12),
            ("Owner", 20),
            ("Checked by", 20),
            ("Items", 20),
        ],
        evidence,
    )?;
    let plan = data.plan.iter().map(|action| {
        vec![
            words(&action.item),
            level(Some(action.to)),
            words(&action.step),
            words(action.owner.as_deref().unwrap_or_default()),
            words(action.due.as_deref().unwrap_or_default()),
            Cell::Number(Some(f64::from(action.days))),
            words(action.state),
        ]
    });
    sheet(
        workbook.add_worksheet().set_name("Plan")?,
        &[
            ("Item", 9),
            ("To level", 9),
            ("Step", 60),
            ("Owner", 22),
            ("Due", 12),
            ("Days", 8),
            ("State", 10),
        ],
        plan,
    )?;
    let crosswalk = data.crosswalk.iter().map(|row| {
        vec![
            words(&row.obligation),
            words(&row.framework),
            words(&row.clauses.join(", ")),
            Cell::Points(row.preparation),
            words(&row.items.join(", ")),
        ]
    });
    sheet(
        workbook.add_worksheet().set_name("Crosswalk")?,
        &[("Obligation", 40), ("Framework", 28), ("Clauses", 28), ("Prepared", 10), ("Items", 40)],
        crosswalk,
    )?;
    workbook.save_to_buffer()
}

/// The domains, with a chart beside them.
fn summary(sheet: &mut Worksheet, data: &Data) -> Result<(), XlsxError> {
    sheet.set_name("Summary")?;
    let title = Format::new().set_bold().set_font_size(16);
    sheet.write_string_with_format(0, 0, clean(&data.organisation), &title)?;
    sheet.write_string(1, 0, format!("As of {}", data.as_of))?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.merge_range(2, 0, 2, 6, &clean(&data.headline), &wrapped)?;
    sheet.set_row_height(2, 48)?;
    let header = Format::new().set_bold();
    let titles = ["Domain", "Score", "Low", "High", "Claimed", "Level", "Answered"];
    for (column, words) in (0_u16..).zip(titles) {
        sheet.write_string_with_format(4, column, words, &header)?;
    }
    sheet.set_column_width(0, 46)?;
    let whole = Format::new().set_num_format("0");
    let mut last = 4;
    for (row, (name, score)) in (5_u32..).zip(&data.domains) {
        sheet.write_string(row, 0, clean(name))?;
        for (column, points) in (1_u16..).zip([score.score, score.low, score.high, score.claimed]) {
            if let Some(points) = points {
                sheet.write_number_with_format(row, column, points, &whole)?;
            }
        }
        if let Some(level) = score.level {
            sheet.write_number(row, 5, f64::from(level.0))?;
        }
        sheet.write_string(row, 6, format!("{}/{}", score.answered, score.applicable))?;
        last = row;
    }
    if last > 4 {
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_name("Score")
            .set_categories(("Summary", 5, 0, last, 0))
            .set_values(("Summary", 5, 1, last, 1));
        chart.title().set_name("Readiness by domain");
        chart.x_axis().set_reverse();
        chart.y_axis().set_min(0).set_max(100);
        chart.legend().set_hidden();
        chart.set_width(760).set_height(420);
        chart.set_alt_text("Readiness by domain; the table beside it has the same figures");
        sheet.insert_chart(4, 8, &chart)?;
    }
    Ok(())
}

/// A table with a frozen header and a filter.
fn sheet(
    sheet: &mut Worksheet,
    columns: &[(&str, u16)],
    rows: impl Iterator<Item = Vec<Cell>>,
) -> Result<(), XlsxError> {
    let header = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let whole = Format::new().set_num_format("0").set_align(FormatAlign::Top);
    for (column, (title, width)) in (0_u16..).zip(columns) {
        sheet.write_string_with_format(0, column, *title, &header)?;
        sheet.set_column_width(column, f64::from(*width))?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Words(words) if words.is_empty() => {}
                Cell::Words(words) => {
                    sheet.write_string_with_format(row, column, clean(&words), &wrapped)?;
                }
                Cell::Number(Some(number)) | Cell::Points(Some(number)) => {
                    sheet.write_number_with_format(row, column, number, &whole)?;
                }
                Cell::Number(None) | Cell::Points(None) => {}
            }
        }
        last = row;
    }
    sheet.set_freeze_panes(1, 1)?;
    let last_column = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, last, last_column)?;
    Ok(())
}

/// Text that a cell can hold.
fn clean(text: &str) -> String {
    super::document::clean(text).chars().take(LONGEST).collect()
}
