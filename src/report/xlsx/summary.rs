//! The first sheet: the headline, and domains, gaps and levels as tables with a native chart each.

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLegendPosition, ChartSolidFill, ChartType, Color, Format, FormatAlign,
    Worksheet, XlsxError,
};

use super::{clean, header};
use crate::report::data::Data;
use crate::scoring::GroupScore;
use crate::t;
use crate::text::Text;

/// The column that charts stand at, to the right of the tables.
pub(super) const BESIDE: u16 = 9;

/// Rows that a chart covers, of 20 pixels each.
pub(super) const COVERED: u32 = 20;

/// Solid bars of charts, and what is claimed beyond.
pub(super) const SOLID: Color = Color::RGB(0x1f_7d_74);
pub(super) const OUTLINE: Color = Color::RGB(0xb4_b2_ab);

/// Writes it.
pub(super) fn summary(sheet: &mut Worksheet, data: &Data, text: &Text) -> Result<(), XlsxError> {
    let name = t!(text, "report-sheet-summary");
    sheet.set_name(&name)?;
    let title = Format::new().set_bold().set_font_size(16);
    sheet.write_string_with_format(0, 0, clean(&data.organisation), &title)?;
    let as_of = text.written_date(&data.as_of);
    sheet.write_string(1, 0, t!(text, "report-as-of", date = as_of))?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.merge_range(2, 0, 2, 7, &clean(&data.headline), &wrapped)?;
    sheet.set_row_height(2, 64)?;
    sheet.set_column_width(0, 58)?;
    for column in 1..BESIDE {
        sheet.set_column_width(column, 11)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);

    let first = 4;
    let domains = data.domains.iter().map(|(name, score)| (name, score, None));
    let last = groups(sheet, first, &t!(text, "report-domain"), domains, text)?;
    let chart = t!(text, "report-chart-domains");
    bars(sheet, &name, (first, last), first, &chart, text)?;

    let top = (last + 2).max(first + COVERED + 1);
    let gaps = data.gaps.iter().map(|(name, score, exposure)| (name, score, Some(exposure)));
    let last = groups(sheet, top, &t!(text, "report-gap"), gaps, text)?;
    let chart = t!(text, "report-chart-gaps");
    bars(sheet, &name, (top, last), top, &chart, text)?;

    let top = (last + 2).max(top + COVERED + 1);
    levels(sheet, &name, top, data, text)
}

/// A table of groups; returns its last row.
fn groups<'a>(
    sheet: &mut Worksheet,
    top: u32,
    what: &str,
    rows: impl Iterator<Item = (&'a String, &'a GroupScore, Option<&'a String>)>,
    text: &Text,
) -> Result<u32, XlsxError> {
    let titles = [
        what.to_owned(),
        t!(text, "scores-column-score"),
        t!(text, "report-low"),
        t!(text, "report-high"),
        t!(text, "report-claimed"),
        t!(text, "report-target"),
        t!(text, "report-level"),
        t!(text, "scores-column-answered"),
    ];
    for (column, title) in (0_u16..).zip(titles) {
        let side = if column == 0 { FormatAlign::Left } else { FormatAlign::Right };
        sheet.write_string_with_format(top, column, title, &header().set_align(side))?;
    }
    let whole = Format::new().set_num_format("0");
    let right = Format::new().set_align(FormatAlign::Right);
    let mut last = top;
    for (row, (name, score, exposure)) in (top + 1..).zip(rows) {
        let exposure = exposure.map(|exposure| format!(" ({exposure})")).unwrap_or_default();
        sheet.write_string(row, 0, format!("{}{exposure}", clean(name)))?;
        let points = [score.score, score.low, score.high, score.claimed, score.target];
        for (column, points) in (1_u16..).zip(points) {
            if let Some(points) = points {
                sheet.write_number_with_format(row, column, points, &whole)?;
            }
        }
        if let Some(level) = score.level {
            sheet.write_number(row, 6, f64::from(level.0))?;
        }
        let answered = format!("{}/{}", score.answered, score.applicable);
        sheet.write_string_with_format(row, 7, answered, &right)?;
        last = row;
    }
    Ok(last)
}

/// Score and claimed score of the rows between as bars.
fn bars(
    sheet: &mut Worksheet,
    name: &str,
    (header, last): (u32, u32),
    at: u32,
    title: &str,
    text: &Text,
) -> Result<(), XlsxError> {
    if last == header {
        return Ok(());
    }
    let first = header + 1;
    let mut chart = Chart::new(ChartType::Bar);
    let series =
        [(4, t!(text, "report-claimed"), OUTLINE), (1, t!(text, "report-supported"), SOLID)];
    for (column, words, colour) in series {
        let series = chart.add_series();
        series
            .set_name(&words)
            .set_categories((name, first, 0, last, 0))
            .set_values((name, first, column, last, column))
            .set_gap(40)
            .set_overlap(100)
            .set_format(&mut fill(colour));
    }
    chart.title().set_name(title);
    // Of bars that lie, x is the axis of the figures. The first row stands on top, as in the table.
    chart.y_axis().set_reverse();
    chart.x_axis().set_min(0).set_max(100).set_major_unit(25);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    put(sheet, &mut chart, at, title, text)
}

/// How many items stand at each level, as a table and as columns.
fn levels(
    sheet: &mut Worksheet,
    name: &str,
    top: u32,
    data: &Data,
    text: &Text,
) -> Result<(), XlsxError> {
    let header = header();
    sheet.write_string_with_format(top, 0, t!(text, "report-level"), &header)?;
    sheet.write_string_with_format(top, 1, t!(text, "report-item-count"), &header)?;
    let mut last = top;
    for (row, (level, items)) in (top + 1..).zip(&data.levels) {
        sheet.write_string(row, 0, clean(level))?;
        sheet.write_number(row, 1, u32::try_from(*items).unwrap_or(u32::MAX))?;
        last = row;
    }
    if last == top {
        return Ok(());
    }
    let title = t!(text, "report-items-by-level");
    let mut chart = Chart::new(ChartType::Column);
    let series = chart.add_series();
    series
        .set_name(&title)
        .set_categories((name, top + 1, 0, last, 0))
        .set_values((name, top + 1, 1, last, 1))
        .set_gap(40)
        .set_format(&mut fill(SOLID));
    chart.title().set_name(&title);
    chart.legend().set_hidden();
    put(sheet, &mut chart, top, &title, text)
}

pub(super) fn fill(colour: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(colour));
    format
}

pub(super) fn put(
    sheet: &mut Worksheet,
    chart: &mut Chart,
    at: u32,
    title: &str,
    text: &Text,
) -> Result<(), XlsxError> {
    chart.set_width(760).set_height(COVERED * 20);
    chart.set_alt_text(t!(text, "report-chart-alt", chart = title));
    sheet.insert_chart(at, BESIDE, chart)?;
    Ok(())
}
