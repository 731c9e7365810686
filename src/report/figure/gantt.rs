//! The plan over time: a bar an action, lines from what comes first to what waits for it, and legal
//! dates by number; what the numbers stand for is said in a list beside it.

use jiff::civil::Date;

use super::sheet::{Sheet, Sign, Type, at, dashes, pen};
use super::table::Cell;
use super::{Area, At, BODY, Figure, Rgba, SMALL, Spot, Style, Table, fit, width_of};
use crate::charts::plan::days_between;
use crate::charts::{Gantt, GanttRow, LinkedBar, Pick, link_path};
use crate::model::{ActionState, MemberId};
use crate::t;

/// Height of one row.
const ROW: f32 = 38.0;
/// Height of the months above the rows.
const MONTHS: f32 = 24.0;
/// Height of the numbers of legal dates below the rows, one line of them.
const NUMBERS: f32 = 20.0;
/// Half the height of a bar.
const HALF: f32 = 8.0;
/// How far the rim of what is overdue lies outside its bar.
const LATE: f32 = 4.0;
/// The radius of the disc that a number stands in.
const DISC: f32 = 8.0;

/// The chart. `owner` says what a member is called.
pub fn gantt(
    title: String,
    chart: &Gantt,
    owner: &dyn Fn(&MemberId) -> String,
    style: &Style<'_>,
) -> Figure {
    let mut sheet = Sheet::new();
    let colours = style.colours;
    let text = style.text;
    let mut signs = vec![
        (Sign::Outline, text.action_state(ActionState::ToDo)),
        (Sign::Fill(colours.accent), text.action_state(ActionState::Doing)),
        (Sign::Fill(colours.border_strong), text.action_state(ActionState::Done)),
        (Sign::Stroke(colours.text), t!(text, "gantt-today")),
    ];
    if !chart.marks.is_empty() {
        signs.push((Sign::Dashes(colours.subdued), t!(text, "figure-legal-date")));
    }
    let top = sheet.legend(style, 0.0, signs) + 8.0 + MONTHS;
    let names = (style.width * 0.32).clamp(130.0, 230.0);
    let bottom = top + ROW * chart.rows.len() as f32;
    let field = Area::between(names, top, style.width - DISC, bottom);
    let place = Place { chart, field };
    for (index, row) in chart.rows.iter().enumerate() {
        if index % 2 == 1 {
            let y = place.row(index) - ROW / 2.0;
            sheet.fill(Area { x: 0.0, y, width: style.width, height: ROW }, 0.0, colours.sunken);
        }
        let middle = place.row(index);
        let name = fit(&text.action(&row.id), names - 16.0, BODY, true);
        sheet.words(at(8.0, middle - 8.0), Type::new(BODY, colours.text).strong(), name);
        let who = fit(&who(row, owner, style), names - 16.0, SMALL, false);
        sheet.words(at(8.0, middle + 9.0), Type::new(SMALL, colours.subdued), who);
    }
    place.months(&mut sheet, style);
    let foot = place.dates(&mut sheet, style);
    for (before, after) in &chart.links {
        place.link(&mut sheet, *before, *after, colours.subdued);
    }
    for (index, row) in chart.rows.iter().enumerate() {
        place.bar(&mut sheet, index, row, style);
        sheet.spot(Spot {
            area: Area { x: 0.0, y: place.row(index) - ROW / 2.0, width: style.width, height: ROW },
            pick: Pick::Item(row.item.clone()),
            name: sentence(row, owner, style),
            lines: vec![
                (format!("{} {}", text.action(&row.id), row.title), String::new()),
                (text.action_state(row.state), who(row, owner, style)),
                (
                    t!(
                        text,
                        "gantt-dates",
                        start = text.date_short(row.start),
                        due = text.date_short(row.due)
                    ),
                    String::new(),
                ),
            ],
        });
    }
    let late = chart.rows.iter().filter(|row| row.is_overdue).count();
    let first = chart.rows.iter().map(|row| row.start).min().unwrap_or(chart.from);
    let last = chart.rows.iter().map(|row| row.due).max().unwrap_or(chart.to);
    let description = t!(
        text,
        "figure-gantt-summary",
        actions = chart.rows.len(),
        start = text.date_short(first),
        due = text.date_short(last),
        late = late,
        dates = chart.marks.len(),
    );
    sheet.finish(style, title, description, foot)
}

fn who(row: &GanttRow, owner: &dyn Fn(&MemberId) -> String, style: &Style<'_>) -> String {
    let name = row.owner.as_ref().map_or_else(|| t!(style.text, "plan-no-owner"), owner);
    let more = match row.state {
        _ if row.is_overdue => t!(style.text, "gantt-overdue"),
        ActionState::Done => t!(style.text, "gantt-done"),
        _ => return name,
    };
    format!("{name}, {more}")
}

fn sentence(row: &GanttRow, owner: &dyn Fn(&MemberId) -> String, style: &Style<'_>) -> String {
    let text = style.text;
    let dates =
        t!(text, "gantt-dates", start = text.date_short(row.start), due = text.date_short(row.due));
    let action = format!("{} {}", text.action(&row.id), row.title);
    [action, text.action_state(row.state), who(row, owner, style), dates].join(", ")
}

/// The same in rows.
pub fn gantt_table(
    title: String,
    chart: &Gantt,
    owner: &dyn Fn(&MemberId) -> String,
    style: &Style<'_>,
) -> Table {
    let text = style.text;
    let mut table = Table::new(title)
        .words(t!(text, "plan-column-action"))
        .words(t!(text, "plan-column-owner"))
        .words(t!(text, "plan-column-state"))
        .words(t!(text, "plan-column-start"))
        .words(t!(text, "plan-column-due"));
    for row in &chart.rows {
        let cells = vec![
            Cell::words(format!("{} {}", text.action(&row.id), row.title)),
            Cell::words(who(row, owner, style)),
            Cell::words(text.action_state(row.state)),
            Cell::date(Some(row.start), text),
            Cell::date(Some(row.due), text),
        ];
        table.row(Some(Pick::Item(row.item.clone())), cells);
    }
    table
}

/// Where days and rows lie.
struct Place<'a> {
    chart: &'a Gantt,
    field: Area,
}

impl Place<'_> {
    fn x(&self, date: Date) -> f32 {
        let days = days_between(self.chart.from, self.chart.to).max(1) as f32;
        let own = days_between(self.chart.from, date) as f32;
        self.field.x + self.field.width * own / days
    }

    fn row(&self, index: usize) -> f32 {
        self.field.y + ROW * (index as f32 + 0.5)
    }

    fn bar_of(&self, index: usize, row: &GanttRow) -> Area {
        let (left, right) = (self.x(row.start), self.x(row.due));
        let middle = self.row(index);
        Area::between(left, middle - HALF, right.max(left + 6.0), middle + HALF)
    }

    /// Months as lines, with as many names as have room.
    fn months(&self, sheet: &mut Sheet, style: &Style<'_>) {
        let mut end = f32::NEG_INFINITY;
        for month in &self.chart.months {
            let x = self.x(*month);
            let grid = pen(1.0, style.colours.border);
            sheet.line(at(x, self.field.y), at(x, self.field.bottom()), grid);
            let words = style.text.month_and_year(*month);
            let width = width_of(&words, SMALL, false);
            if x > end + 8.0 && x + width < style.width {
                let look = Type::new(SMALL, style.colours.subdued);
                sheet.words(at(x, self.field.y - MONTHS / 2.0), look, words);
                end = x + width;
            }
        }
    }

    /// Today, and the legal dates by number; returns where it ends below. Numbers that would lie on
    /// each other stand on lines below each other.
    fn dates(&self, sheet: &mut Sheet, style: &Style<'_>) -> f32 {
        let colours = style.colours;
        if let Some(today) = self.chart.today {
            let x = self.x(today);
            sheet.line(at(x, self.field.y), at(x, self.field.bottom()), pen(2.0, colours.text));
        }
        let mut ends: Vec<f32> = Vec::new();
        for (index, mark) in self.chart.marks.iter().enumerate() {
            let x = self.x(mark.date);
            let free = ends.iter().position(|end| x - DISC > end + 2.0);
            let line = free.unwrap_or(ends.len());
            if line == ends.len() {
                ends.push(x + DISC);
            } else {
                ends[line] = x + DISC;
            }
            let y = self.field.bottom() + NUMBERS * (line as f32 + 0.6);
            let look = dashes(1.5, colours.subdued);
            sheet.line(at(x, self.field.y), at(x, self.field.bottom() + 2.0), look);
            let rim = pen(1.0, colours.subdued);
            sheet.disc(at(x, y), DISC, Some(colours.surface), Some(rim));
            let look = Type::new(11.0, colours.text).middle();
            sheet.words(at(x, y), look, (index + 1).to_string());
        }
        self.field.bottom() + NUMBERS * ends.len() as f32 + 8.0
    }

    fn bar(&self, sheet: &mut Sheet, index: usize, row: &GanttRow, style: &Style<'_>) {
        let colours = style.colours;
        let area = self.bar_of(index, row);
        let fill = match row.state {
            ActionState::Done => colours.border_strong,
            ActionState::Doing => colours.accent,
            ActionState::ToDo | ActionState::Dropped => colours.surface,
        };
        sheet.fill(area, 2.0, fill);
        sheet.outline(area, 2.0, pen(1.5, colours.subdued));
        if row.is_overdue {
            // Off the bar, because a dark rim can't be told from a dark fill.
            let around = area.shrunk(-LATE);
            sheet.outline(area.shrunk(-LATE + 1.0), 4.0, pen(LATE, colours.surface));
            sheet.outline(around, 4.0, pen(2.0, colours.text));
        }
    }

    /// From the end of what comes first, down or up, to the beginning of what waits for it.
    fn link(&self, sheet: &mut Sheet, before: usize, after: usize, ink: Rgba) {
        let (Some(first), Some(second)) = (self.chart.rows.get(before), self.chart.rows.get(after))
        else {
            return;
        };
        let (from, to) = (self.bar_of(before, first), self.bar_of(after, second));
        let linked = |bar: Area| LinkedBar {
            left: bar.x,
            right: bar.right(),
            top: bar.y,
            bottom: bar.bottom(),
        };
        let corners = link_path(&linked(from), &linked(to));
        let path: Vec<At> = corners.into_iter().map(|(x, y)| at(x, y)).collect();
        let end = at(to.x, to.middle().y);
        sheet.path(path, pen(1.2, ink));
        let tip = vec![end, at(end.x - 6.0, end.y - 4.0), at(end.x - 6.0, end.y + 4.0)];
        sheet.polygon(tip, Some(ink), None);
    }
}
