//! The report on a portfolio as a spreadsheet: a summary with native charts, the league table, the
//! scores of all organisations as a map, distributions, blockers, weak items, sectors.

mod summary;

use rust_xlsxwriter::{
    Color, ConditionalFormatBlank, ConditionalFormatCell, ConditionalFormatCellRule, DocProperties,
    ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Column, clean, table, words};
use crate::model::Level;
use crate::report::figure::{Colours, Rgba};
use crate::report::portfolio::Spread;
use crate::report::portfolio::report::{Findings, Organisation, Subject, method_lines};
use crate::t;
use crate::text::Text;

/// The report as a workbook, in the language of its subject.
///
/// # Errors
/// What the writer of workbooks says.
pub fn xlsx(subject: Subject<'_>) -> Result<Vec<u8>, String> {
    workbook(subject).map_err(|error| error.to_string())
}

fn workbook(subject: Subject<'_>) -> Result<Vec<u8>, XlsxError> {
    let Subject { findings, text, .. } = subject;
    let mut workbook = Workbook::new();
    // The date of the report, so that the same report gives the same bytes.
    let date = ExcelDateTime::parse_from_str(&format!("{}T00:00:00", findings.as_of))?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(t!(text, "portfolio-report-title"))
            .set_author("Waymark")
            .set_creation_datetime(&date),
    );
    summary::summary(workbook.add_worksheet(), subject)?;
    league(workbook.add_worksheet(), subject)?;
    heat(workbook.add_worksheet(), subject)?;
    summary::spread(workbook.add_worksheet(), findings, text)?;
    blockers(workbook.add_worksheet(), findings, text)?;
    below_target(workbook.add_worksheet(), findings, text)?;
    if !findings.sectors.is_empty() {
        sectors(workbook.add_worksheet(), subject)?;
    }
    method(workbook.add_worksheet(), findings, text)?;
    workbook.save_to_buffer()
}

fn number(count: usize) -> Cell {
    Cell::Whole(Some(count as f64))
}

fn ratio(part: usize, whole: usize) -> Cell {
    Cell::Share((whole > 0).then(|| part as f64 / whole as f64))
}

fn league(sheet: &mut Worksheet, subject: Subject<'_>) -> Result<(), XlsxError> {
    let Subject { findings, questionnaire, text, .. } = subject;
    let stage = |row: &Organisation| match &row.stage {
        None => t!(text, "portfolio-report-no-stage"),
        Some(id) => {
            let stage = questionnaire.stage(&id.as_str().into());
            format!("{id} {}", stage.map_or("", |stage| stage.name.as_str()))
        }
    };
    let rows = findings.organisations.iter().map(|row| {
        let weakest = row.weakest.and_then(|(at, score)| Some((findings.domains.get(at)?, score)));
        let (current, answered) = row.evidence();
        let mut cells = vec![words(&row.name), number(row.place)];
        if !findings.anonymous {
            cells.push(words(row.sector.clone().unwrap_or_default()));
        }
        cells.extend([
            words(stage(row)),
            number(row.blockers),
            words(weakest.map(|(domain, _)| domain.id.to_string()).unwrap_or_default()),
            Cell::Whole(weakest.map(|(_, score)| score)),
            ratio(current, answered),
        ]);
        cells.extend(row.rests_on.map(number));
        cells.extend([number(row.dealt_with), number(row.asked)]);
        cells
    });
    let mut columns = vec![
        (t!(text, "portfolio-report-organisation"), 36),
        (t!(text, "portfolio-report-place"), 8),
    ];
    if !findings.anonymous {
        columns.push((t!(text, "portfolio-report-sector"), 26));
    }
    columns.extend([
        (t!(text, "portfolio-report-open-to"), 16),
        (t!(text, "portfolio-report-blockers"), 10),
        (t!(text, "portfolio-report-weakest"), 10),
        (t!(text, "scores-column-score"), 8),
        (t!(text, "portfolio-report-evidence"), 10),
    ]);
    columns.extend(crate::scoring::Standing::ALL.map(|standing| (text.standing(standing), 14)));
    columns.extend([
        (t!(text, "portfolio-report-answered"), 10),
        (t!(text, "portfolio-report-asked"), 8),
    ]);
    table(sheet, &t!(text, "sheet-portfolio-league"), &columns, rows)
}

fn heat(sheet: &mut Worksheet, subject: Subject<'_>) -> Result<(), XlsxError> {
    let Subject { findings, text, .. } = subject;
    let rows = findings.organisations.iter().map(|row| {
        let mut cells = vec![words(&row.name), number(row.place)];
        cells.extend(row.scores.iter().map(|score| Cell::Whole(*score)));
        cells
    });
    let mut columns = vec![
        (t!(text, "portfolio-report-organisation"), 36),
        (t!(text, "portfolio-report-place"), 8),
    ];
    columns.extend(domain_columns(findings));
    table(sheet, &t!(text, "sheet-portfolio-heat"), &columns, rows)?;
    let last = u32::try_from(findings.organisations.len()).unwrap_or(u32::MAX);
    coloured(sheet, subject, 2, last)
}

/// A column a domain, by its id; the sheet of distributions has the names.
fn domain_columns(findings: &Findings) -> impl Iterator<Item = Column> + '_ {
    findings.domains.iter().map(|domain| (domain.id.to_string(), 7))
}

fn sectors(sheet: &mut Worksheet, subject: Subject<'_>) -> Result<(), XlsxError> {
    let Subject { findings, text, .. } = subject;
    let median = |spread: Option<&Spread>| Cell::Whole(spread.map(|spread| spread.median));
    let mut overall =
        vec![words(t!(text, "portfolio-report-all")), number(findings.organisations.len())];
    overall.extend(findings.domains.iter().map(|domain| median(domain.spread.as_ref())));
    let rows = std::iter::once(overall).chain(findings.sectors.iter().map(|sector| {
        let mut cells = vec![words(&sector.name), number(sector.count)];
        cells.extend(sector.spreads.iter().map(|spread| median(spread.as_ref())));
        cells
    }));
    let mut columns =
        vec![(t!(text, "portfolio-report-sector"), 36), (t!(text, "portfolio-report-count"), 14)];
    columns.extend(domain_columns(findings));
    table(sheet, &t!(text, "sheet-portfolio-sectors"), &columns, rows)?;
    let last = u32::try_from(findings.sectors.len()).unwrap_or(u32::MAX).saturating_add(1);
    coloured(sheet, subject, 2, last)
}

/// Colours scores from a column on by the nearest level, as charts do, in an ink that can be read.
fn coloured(
    sheet: &mut Worksheet,
    subject: Subject<'_>,
    first: u16,
    last: u32,
) -> Result<(), XlsxError> {
    let Subject { findings, questionnaire, colours, .. } = subject;
    let domains = u16::try_from(findings.domains.len()).unwrap_or(u16::MAX);
    if domains == 0 || last == 0 {
        return Ok(());
    }
    let end = first.saturating_add(domains - 1);
    let top = questionnaire.top_level();
    // An empty cell is less than any number to a spreadsheet, and is no score.
    let empty = ConditionalFormatBlank::new().set_stop_if_true(true);
    sheet.add_conditional_format(1, first, last, end, &empty)?;
    for level in (0..=top.0).rev() {
        let from = 100.0 * (f64::from(level) - 0.5) / f64::from(top.0.max(1));
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::GreaterThanOrEqualTo(from))
            .set_format(tinted(colours, Level(level), top))
            .set_stop_if_true(true);
        sheet.add_conditional_format(1, first, last, end, &rule)?;
    }
    Ok(())
}

fn tinted(colours: &Colours, level: Level, top: Level) -> Format {
    let ground = colours.level(level, top);
    Format::new()
        .set_background_color(colour(ground))
        .set_font_color(colour(colours.ink_on(ground)))
}

fn colour([red, green, blue, _]: Rgba) -> Color {
    Color::RGB(u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue))
}

fn blockers(sheet: &mut Worksheet, findings: &Findings, text: &Text) -> Result<(), XlsxError> {
    let of = findings.organisations.len();
    let rows = findings.blockers.iter().map(|row| {
        vec![
            words(row.item.as_str()),
            words(&row.title),
            words(&row.domain),
            words(&row.stage),
            number(row.count),
            ratio(row.count, of),
        ]
    });
    let columns = [
        (t!(text, "portfolio-report-item"), 10),
        (t!(text, "portfolio-report-about"), 52),
        (t!(text, "portfolio-report-domain"), 10),
        (t!(text, "portfolio-report-stage"), 8),
        (t!(text, "portfolio-report-blocks"), 10),
        (t!(text, "portfolio-report-of-all"), 10),
    ];
    table(sheet, &t!(text, "sheet-portfolio-blockers"), &columns, rows)
}

fn below_target(sheet: &mut Worksheet, findings: &Findings, text: &Text) -> Result<(), XlsxError> {
    let rows = findings.below_target.iter().map(|row| {
        vec![
            words(row.item.as_str()),
            words(&row.title),
            words(&row.domain),
            number(row.count),
            number(row.answered),
            ratio(row.count, row.answered),
            Cell::Tenths(row.gap),
        ]
    });
    let columns = [
        (t!(text, "portfolio-report-item"), 10),
        (t!(text, "portfolio-report-about"), 52),
        (t!(text, "portfolio-report-domain"), 10),
        (t!(text, "portfolio-report-below"), 12),
        (t!(text, "portfolio-report-of-answered"), 12),
        (t!(text, "portfolio-report-of-all"), 10),
        (t!(text, "portfolio-report-gap"), 10),
    ];
    table(sheet, &t!(text, "sheet-portfolio-weakest"), &columns, rows)
}

fn method(sheet: &mut Worksheet, findings: &Findings, text: &Text) -> Result<(), XlsxError> {
    let name = t!(text, "sheet-portfolio-method");
    sheet.set_name(&name)?;
    sheet.set_column_width(0, 110)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.write_string_with_format(
        0,
        0,
        t!(text, "portfolio-report-section-method"),
        &super::header(),
    )?;
    for (row, line) in (1_u32..).zip(method_lines(findings, text)) {
        sheet.set_row_height(row, super::LINE * (1.0 + (line.chars().count() / 110) as f64))?;
        sheet.write_string_with_format(row, 0, clean(&line), &wrapped)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}
