//! All domains over the milestones in one plot that can be moved and brought nearer. The small charts
//! beside it are what reports show; this one is for looking around.

use eframe::egui::{Align2, Color32, RichText, Sense, Stroke, Ui, WidgetInfo, accesskit::Role};
use egui_plot::{
    AxisHints, GridMark, HoverPosition, Line, Plot, PlotPoint, PlotPoints, PlotUi, Points,
    Text as Label,
};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::charts::{Pick, Trend, TrendLine, spread};
use crate::ops::figures::{fit, width_of};
use crate::scoring::round_half_up;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size, strong};

/// The height of the plot.
const HEIGHT: f32 = 340.0;

/// The height of two lines below the plot: a date, and what was then.
const AXIS: f32 = 38.0;

/// The widest that the name of a domain or a milestone gets.
const NAME: f32 = 200.0;

/// The least distance of two names at the ends of lines, in points of the score.
const APART: f64 = 6.0;

/// A moment on the axis.
struct Tick {
    day: f64,
    /// The date over the name, and the width of both; then the date alone, for where there is less room.
    words: [(String, f32); 2],
}

/// Draws the lines. The one that is picked has the accent; each has its name at its end.
pub fn trend_plot_ui(ui: &mut Ui, trend: &Trend, picked: Option<&Pick>, cx: &Cx<'_>) {
    let text = cx.text;
    let first = trend.moments.first().map_or(cx.today, |moment| moment.as_of);
    let width = (ui.available_width() - 40.0).max(1.0);
    let ticks = ticks(trend, cx);
    let days: Vec<f64> = ticks.iter().map(|tick| tick.day).collect();
    let span = days.iter().copied().fold(1.0, f64::max);
    // At the right there is room for the names of the lines.
    let share = f64::from(((NAME + 30.0) / width).min(0.4));
    let end = span / (1.0 - share);
    let x_axis = AxisHints::new_x()
        .min_thickness(AXIS)
        .tick_label_color(cx.palette.text_subdued)
        .tick_label_font(regular(size::TEXT_SMALL))
        .formatter(move |mark, range| tick_words(&ticks, mark.value, range, width));
    let y_axis = AxisHints::new_y()
        .min_thickness(32.0)
        .tick_label_color(cx.palette.text_subdued)
        .tick_label_font(regular(size::TEXT_SMALL))
        .formatter(|mark, _| round_half_up(mark.value).to_string());
    let plot = Plot::new("trend of all domains")
        .height(HEIGHT)
        // Without the keyboard's focus: there is nothing that a key could do.
        .sense(Sense::CLICK | Sense::DRAG)
        .include_y(0.0)
        .include_y(100.0)
        .include_x(end)
        .allow_scroll(false)
        .show_background(false)
        .grid_color(cx.palette.border)
        .grid_spacing(0.0..=1.0)
        .cursor_color(cx.palette.border_strong)
        .custom_x_axes(vec![x_axis])
        .custom_y_axes(vec![y_axis])
        .x_grid_spacer(move |_| {
            let mark = |day: &f64| GridMark { value: *day, step_size: span };
            days.iter().map(mark).collect()
        })
        .y_grid_spacer(|_| {
            let mark = |value| GridMark { value, step_size: 25.0 };
            [0.0, 25.0, 50.0, 75.0, 100.0].map(mark).to_vec()
        })
        .label_formatter(move |hover| match hover {
            HoverPosition::NearDataPoint { plot_name, position, .. } => {
                let days = i32::try_from(round_half_up(position.x)).unwrap_or_default();
                let date = first.checked_add(days.days()).unwrap_or(first);
                Some(t!(
                    text,
                    "results-trend-point",
                    domain = *plot_name,
                    score = round_half_up(position.y),
                    date = text.date_short(date)
                ))
            }
            HoverPosition::Elsewhere { .. } => None,
        });
    let words = t!(
        text,
        "results-trend-all-words",
        domains = trend.lines.len(),
        moments = trend.moments.len()
    );
    let shown = plot.show(ui, |plot| lines_ui(plot, trend, picked, span, cx));
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
}

fn lines_ui(plot: &mut PlotUi<'_>, trend: &Trend, picked: Option<&Pick>, span: f64, cx: &Cx<'_>) {
    let mut ends = Vec::new();
    for line in &trend.lines {
        let is_picked = picked == Some(&line.pick);
        let ink = ink_of(line, is_picked, cx);
        let points: Vec<[f64; 2]> = trend
            .moments
            .iter()
            .zip(&line.points)
            .filter_map(|(moment, point)| Some([f64::from(moment.days), point.score?]))
            .collect();
        if let Some(end) = points.last() {
            ends.push((line, is_picked, ink, *end));
        }
        // What moved is to be seen among what did not.
        let width = if is_picked || ink != cx.palette.text_subdued { 2.5 } else { 1.2 };
        let stroke = Stroke::new(width, ink);
        plot.line(Line::new(&line.name, PlotPoints::from(points.clone())).stroke(stroke));
        let dots = Points::new(&line.name, PlotPoints::from(points));
        plot.points(dots.radius(if is_picked { 4.0 } else { 2.5 }).color(ink));
    }
    let heights: Vec<f64> = ends.iter().map(|(.., [_, y])| *y).collect();
    for ((line, is_picked, ink, end), height) in ends.iter().zip(spread(&heights, APART)) {
        // A name may stand off the end of its line: a hair leads to it.
        let (from, to) = (span * 1.008, span * 1.03);
        let hair = vec![*end, [from, end[1]], [to, height]];
        let stroke = Stroke::new(1.0, cx.palette.border_strong);
        plot.line(Line::new("", PlotPoints::from(hair)).stroke(stroke).allow_hover(false));
        let font = if *is_picked { strong(size::TEXT_SMALL) } else { regular(size::TEXT_SMALL) };
        let name = fit(&line.short, NAME, size::TEXT_SMALL, *is_picked);
        let place = PlotPoint::new(span * 1.035, height);
        let label = Label::new("", place, RichText::new(name).font(font));
        plot.text(label.color(*ink).anchor(Align2::LEFT_CENTER));
    }
}

/// The ink of a line: of the one that is picked, of what fell, of what rose, and of the others.
fn ink_of(line: &TrendLine, is_picked: bool, cx: &Cx<'_>) -> Color32 {
    let palette = &cx.palette;
    let mut scores = line.points.iter().filter_map(|point| point.score).map(round_half_up);
    let first = scores.next();
    match (first, scores.next_back()) {
        _ if is_picked => palette.accent,
        (Some(first), Some(last)) if last < first => palette.attention,
        (Some(first), Some(last)) if last > first => palette.positive,
        _ => palette.text_subdued,
    }
}

/// What stands below each moment: the date, and the milestone or that it is now.
fn ticks(trend: &Trend, cx: &Cx<'_>) -> Vec<Tick> {
    let tick = |day: i32, date: Date, name: &str| {
        let lines = [cx.text.date_short(date), fit(name, NAME, size::TEXT_SMALL, false)];
        let width_of = |words: &str| width_of(words, size::TEXT_SMALL, false);
        let width = lines.iter().map(|line| width_of(line)).fold(0.0, f32::max);
        // Lines of an axis begin below each other; what is shorter is to stand in the middle.
        let middle = |line: &String| {
            let spaces = (width - width_of(line)) / 2.0 / width_of(" ").max(1.0);
            format!("{}{line}", " ".repeat(spaces.round() as usize))
        };
        let whole = (lines.each_ref().map(middle).join("\n"), width);
        let [date, _] = lines;
        let alone = width_of(&date);
        Tick { day: f64::from(day), words: [whole, (date, alone)] }
    };
    let now = t!(cx.text, "compare-now");
    let moments = trend.moments.iter();
    moments
        .map(|moment| tick(moment.days, moment.as_of, moment.name.as_ref().unwrap_or(&now)))
        .collect()
}

/// The words of a moment, where they don't lie on those of a later one.
fn tick_words(
    ticks: &[Tick],
    day: f64,
    range: &std::ops::RangeInclusive<f64>,
    width: f32,
) -> String {
    let points_a_day = f64::from(width) / (range.end() - range.start()).max(1e-9);
    // Names below all of the dates, or below none: a single one would seem to be missing.
    let pairs = ticks.windows(2);
    let has_room = pairs.into_iter().all(|pair| match pair {
        [one, other] => {
            let between = (other.day - one.day) * points_a_day;
            f64::from(one.words[0].1 + other.words[0].1) / 2.0 + 10.0 < between
        }
        _ => true,
    });
    let mut free = f64::INFINITY;
    for tick in ticks.iter().rev() {
        let middle = tick.day * points_a_day;
        let half = |width: f32| f64::from(width) / 2.0;
        let words = tick.words.iter().skip(usize::from(!has_room));
        let shown = words.into_iter().find(|(_, width)| middle + half(*width) < free);
        if (tick.day - day).abs() < 0.5 {
            return shown.map_or_else(String::new, |(words, _)| words.clone());
        }
        if let Some((_, width)) = shown {
            free = middle - half(*width) - 10.0;
        }
    }
    String::new()
}
