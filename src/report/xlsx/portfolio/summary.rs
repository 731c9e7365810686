//! The first sheet of the report on a portfolio, and the distributions: tables with a native chart
//! each.

use rust_xlsxwriter::{Chart, ChartType, Format, FormatAlign, Worksheet, XlsxError};

use super::super::summary::{BESIDE, COVERED, OUTLINE, SOLID, fill, put};
use super::super::{Cell, clean, header, table, words};
use super::number;
use crate::report::portfolio::report::{
    Findings, Subject, evidence, facts, left_out, reached, stage_words, whose,
};
use crate::scoring::Standing;
use crate::t;
use crate::text::Text;

/// Writes the first sheet.
pub(super) fn summary(sheet: &mut Worksheet, subject: Subject<'_>) -> Result<(), XlsxError> {
    let Subject { findings, text, .. } = subject;
    let name = t!(text, "sheet-portfolio-summary");
    sheet.set_name(&name)?;
    sheet.set_column_width(0, 58)?;
    for column in 1..BESIDE {
        sheet.set_column_width(column, if column < 4 { 13 } else { 3 })?;
    }
    let title = Format::new().set_bold().set_font_size(16);
    sheet.write_string_with_format(0, 0, t!(text, "portfolio-report-title"), &title)?;
    let strong = Format::new().set_bold();
    sheet.write_string_with_format(1, 0, clean(&whose(findings, text)), &strong)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.merge_range(2, 0, 2, 7, &clean(&reached(findings, text)), &wrapped)?;
    sheet.set_row_height(2, 32)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let mut row = 4;
    for fact in facts(subject) {
        sheet.write_string(row, 0, clean(&fact.name))?;
        sheet.write_string(row, 1, clean(&fact.value))?;
        row += 1;
    }
    let left_out = left_out(findings, text);
    if !left_out.is_empty() {
        row += 1;
        head(
            sheet,
            row,
            &[t!(text, "portfolio-report-left-out"), t!(text, "portfolio-report-left-out-count")],
        )?;
        for (what, count) in left_out {
            row += 1;
            sheet.write_string_with_format(row, 0, clean(&what), &wrapped)?;
            sheet.set_row_height(
                row,
                super::super::LINE * (1.0 + (what.chars().count() / 58) as f64),
            )?;
            sheet.write_number(row, 1, count as f64)?;
        }
    }
    row += 2;
    let last = stages(sheet, &name, row, findings, text)?;
    let top = (last + 2).max(row + COVERED + 1);
    rests(sheet, &name, top, findings, text)
}

fn head(sheet: &mut Worksheet, row: u32, titles: &[String]) -> Result<(), XlsxError> {
    for (column, title) in (0_u16..).zip(titles) {
        let side = if column == 0 { FormatAlign::Left } else { FormatAlign::Right };
        sheet.write_string_with_format(row, column, title, &header().set_align(side))?;
    }
    Ok(())
}

/// How many organisations each stage is the furthest open one of; returns the last row.
fn stages(
    sheet: &mut Worksheet,
    name: &str,
    top: u32,
    findings: &Findings,
    text: &Text,
) -> Result<u32, XlsxError> {
    let title = t!(text, "portfolio-report-stages");
    head(
        sheet,
        top,
        &[
            title.clone(),
            t!(text, "portfolio-report-furthest"),
            t!(text, "portfolio-report-of-all"),
            t!(text, "portfolio-report-open"),
        ],
    )?;
    let share = Format::new().set_num_format("0%");
    let all = findings.organisations.len().max(1);
    let mut last = top;
    for (row, stage) in (top + 1..).zip(&findings.stages) {
        sheet.write_string(row, 0, clean(&stage_words(stage, text)))?;
        sheet.write_number(row, 1, stage.furthest as f64)?;
        sheet.write_number_with_format(row, 2, stage.furthest as f64 / all as f64, &share)?;
        if stage.stage.is_some() {
            sheet.write_number(row, 3, stage.open as f64)?;
        }
        last = row;
    }
    columns(sheet, name, (top, last), &title, text)?;
    Ok(last)
}

/// What the answers rest on.
fn rests(
    sheet: &mut Worksheet,
    name: &str,
    top: u32,
    findings: &Findings,
    text: &Text,
) -> Result<(), XlsxError> {
    let title = t!(text, "portfolio-report-evidence-caption");
    head(
        sheet,
        top,
        &[title.clone(), t!(text, "portfolio-report-answers"), t!(text, "portfolio-report-of-all")],
    )?;
    let share = Format::new().set_num_format("0%");
    let (_, answered) = evidence(findings.rests_on);
    let mut last = top;
    for (row, (standing, count)) in (top + 1..).zip(Standing::ALL.iter().zip(findings.rests_on)) {
        sheet.write_string(row, 0, text.standing(*standing))?;
        sheet.write_number(row, 1, count as f64)?;
        sheet.write_number_with_format(row, 2, count as f64 / answered.max(1) as f64, &share)?;
        last = row;
    }
    columns(sheet, name, (top, last), &title, text)
}

/// The counts of the rows between as columns.
fn columns(
    sheet: &mut Worksheet,
    name: &str,
    (top, last): (u32, u32),
    title: &str,
    text: &Text,
) -> Result<(), XlsxError> {
    let mut chart = Chart::new(ChartType::Column);
    let series = chart.add_series();
    series
        .set_name(title)
        .set_categories((name, top + 1, 0, last, 0))
        .set_values((name, top + 1, 1, last, 1))
        .set_gap(40)
        .set_format(&mut fill(SOLID));
    chart.title().set_name(title);
    chart.legend().set_hidden();
    put(sheet, &mut chart, top, title, text)
}

/// How the scores of each domain are spread, with the middle half as bars.
pub(super) fn spread(
    sheet: &mut Worksheet,
    findings: &Findings,
    text: &Text,
) -> Result<(), XlsxError> {
    let name = t!(text, "sheet-portfolio-spread");
    let own = findings.organisations.iter().find(|own| own.is_named);
    let rows = findings.domains.iter().map(|domain| {
        let spread = domain.spread.as_ref();
        let mark = |mark: Option<f64>| Cell::Whole(mark);
        let mut cells = vec![
            words(format!("{} {}", domain.id, domain.name)),
            number(domain.count),
            mark(domain.ends.map(|(least, _)| least)),
            mark(spread.map(|spread| spread.lower)),
            mark(spread.map(|spread| spread.median)),
            mark(spread.map(|spread| spread.upper)),
            mark(domain.ends.map(|(_, most)| most)),
            mark(spread.map(|spread| spread.median - spread.lower)),
            mark(spread.map(|spread| spread.upper - spread.median)),
        ];
        if own.is_some() {
            cells.push(mark(domain.own));
        }
        cells
    });
    let below = t!(text, "sheet-portfolio-lower-half");
    let above = t!(text, "sheet-portfolio-upper-half");
    let mut titles = vec![
        (t!(text, "portfolio-report-domain"), 46),
        (t!(text, "portfolio-report-count"), 14),
        (t!(text, "portfolio-report-lowest"), 9),
        (t!(text, "portfolio-report-lower"), 10),
        (t!(text, "portfolio-report-median"), 9),
        (t!(text, "portfolio-report-upper"), 10),
        (t!(text, "portfolio-report-highest"), 9),
        (below.clone(), 12),
        (above.clone(), 12),
    ];
    titles.extend(own.map(|own| (own.name.clone(), 20)));
    table(sheet, &name, &titles, rows)?;
    let last = u32::try_from(findings.domains.len()).unwrap_or(u32::MAX);
    if findings.domains.iter().all(|domain| domain.spread.is_none()) {
        return Ok(());
    }
    let title = t!(text, "sheet-portfolio-box");
    let mut chart = Chart::new(ChartType::BarStacked);
    // The first bar only holds the others at their place.
    for (column, title, colour) in
        [(3, String::from(" "), None), (7, below, Some(OUTLINE)), (8, above, Some(SOLID))]
    {
        let series = chart.add_series();
        series
            .set_name(&title)
            .set_categories((name.as_str(), 1, 0, last, 0))
            .set_values((name.as_str(), 1, column, last, column))
            .set_gap(60);
        match colour {
            Some(colour) => series.set_format(&mut fill(colour)),
            None => series.set_format(rust_xlsxwriter::ChartFormat::new().set_no_fill()),
        };
    }
    chart.title().set_name(&title);
    chart.y_axis().set_reverse();
    chart.x_axis().set_min(0).set_max(100).set_major_unit(25);
    // Its title says what the two parts are; a legend would name the bar that isn't seen.
    chart.legend().set_hidden();
    chart.set_width(900).set_height(COVERED * 20);
    chart.set_alt_text(t!(text, "report-chart-alt", chart = &title));
    sheet.insert_chart(last + 2, 0, &chart)?;
    Ok(())
}
