//! All domains over the milestones in one plot that can be moved and brought nearer. The small charts
//! beside it are what reports show; this one is for looking around.

use eframe::egui::{Stroke, Ui, WidgetInfo, accesskit::Role};
use egui_plot::{GridMark, HoverPosition, Line, Plot, PlotPoints, Points};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::charts::{Pick, Trend};
use crate::scoring::round_half_up;
use crate::t;
use crate::ui::cx::Cx;

/// The height of the plot.
const HEIGHT: f32 = 260.0;

/// Draws the lines. The one that is picked has the accent; a line is told apart by pointing at it.
pub fn trend_plot_ui(ui: &mut Ui, trend: &Trend, picked: Option<&Pick>, cx: &Cx<'_>) {
    let text = cx.text;
    let first = trend.moments.first().map_or(cx.today, |moment| moment.as_of);
    let dates: Vec<(f64, Date)> =
        trend.moments.iter().map(|moment| (f64::from(moment.days), moment.as_of)).collect();
    let marks = dates.clone();
    let plot = Plot::new("trend of all domains")
        .height(HEIGHT)
        .include_y(0.0)
        .include_y(100.0)
        .allow_scroll(false)
        .show_background(false)
        .y_axis_min_width(32.0)
        .grid_color(cx.palette.border)
        .cursor_color(cx.palette.border_strong)
        .x_grid_spacer(move |_| {
            let mark = |(value, _): &(f64, Date)| GridMark { value: *value, step_size: 30.0 };
            marks.iter().map(mark).collect()
        })
        .x_axis_formatter(move |mark, _| {
            let at = dates.iter().find(|(days, _)| (days - mark.value).abs() < 0.5);
            at.map(|(_, date)| date.to_string()).unwrap_or_default()
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
                    date = date.to_string()
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
    let shown = plot.show(ui, |plot| {
        for line in &trend.lines {
            let is_picked = picked == Some(&line.pick);
            let ink = if is_picked { cx.palette.accent } else { cx.palette.text_subdued };
            let points: Vec<[f64; 2]> = trend
                .moments
                .iter()
                .zip(&line.points)
                .filter_map(|(moment, point)| Some([f64::from(moment.days), point.score?]))
                .collect();
            let width = if is_picked { 2.5 } else { 1.2 };
            let stroke = Stroke::new(width, ink);
            plot.line(Line::new(&line.name, PlotPoints::from(points.clone())).stroke(stroke));
            let dots = Points::new(&line.name, PlotPoints::from(points));
            plot.points(dots.radius(if is_picked { 4.0 } else { 2.5 }).color(ink));
        }
    });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
}
