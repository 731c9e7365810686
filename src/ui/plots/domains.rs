//! Readiness by domain: supported score solid, claimed score as an outline, the range as a
//! whisker, the target as a tick, the weakest item as a diamond.
//!
//! The plot draws the marks. Names and figures beside it are buttons and text, so that they can be
//! reached with the keyboard and read out, which the plot's own can't.

use eframe::egui::{
    self, Color32, Rect, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, accesskit::Role,
};
use egui_plot::{Bar, BarChart, GridMark, Line, MarkerShape, Plot, PlotPoint, PlotPoints, Points};

use crate::charts::GroupRow;
use crate::model::Level;
use crate::scoring::round_half_up;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size, strong};

/// Height of one row.
const ROW: f32 = 46.0;
/// Room for the names at the left.
const NAMES: f32 = 250.0;
/// Room for the figures at the right.
const FIGURES: f32 = 170.0;
/// Room for the axis below.
const AXIS: f32 = 24.0;

/// Draws the chart. Returns the index of the row that was clicked or pressed.
pub fn ui(
    ui: &mut Ui,
    rows: &[GroupRow],
    top: Level,
    selected: Option<usize>,
    cx: &Cx<'_>,
) -> Option<usize> {
    let width = ui.available_width();
    let names = NAMES.min(width * 0.32);
    let figures = FIGURES.min(width * 0.22);
    let height = rows.len() as f32 * ROW + AXIS;
    let (whole, _) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    let plot_rect = Rect::from_min_max(
        whole.min + egui::vec2(names, 0.0),
        whole.max - egui::vec2(figures, 0.0),
    );
    let mut clicked = None;
    for (index, row) in rows.iter().enumerate() {
        let line = Rect::from_min_size(
            whole.min + egui::vec2(0.0, index as f32 * ROW),
            egui::vec2(width, ROW),
        );
        if row_ui(ui, line, names, figures, row, selected == Some(index), cx) {
            clicked = Some(index);
        }
    }
    let mut plot_ui = ui.new_child(UiBuilder::new().max_rect(plot_rect));
    let hovered = plot(&mut plot_ui, rows, top, cx);
    if let Some((index, response)) = hovered
        && let Some(row) = rows.get(index)
    {
        if response.clicked() {
            clicked = Some(index);
        }
        response.on_hover_ui_at_pointer(|ui| hover_ui(ui, row, cx));
    }
    clicked
}

/// Name and figures of one row; the whole line is a button.
fn row_ui(
    ui: &mut Ui,
    line: Rect,
    names: f32,
    figures: f32,
    row: &GroupRow,
    selected: bool,
    cx: &Cx<'_>,
) -> bool {
    let palette = &cx.palette;
    let response = ui.interact(line, ui.scope_id().with(("row", &row.id)), Sense::click());
    let name = sentence(row, cx);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    if selected {
        ui.painter().rect_filled(line, size::RADIUS, palette.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(line, size::RADIUS, palette.surface_hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette.focus);
        ui.painter().rect_stroke(line, size::RADIUS, ring, egui::StrokeKind::Inside);
    }
    let name = egui::WidgetText::from(RichText::new(&row.name).font(regular(size::TEXT_BODY)))
        .into_galley(
            ui,
            Some(egui::TextWrapMode::Wrap),
            names - 2.0 * size::SPACE,
            egui::TextStyle::Body,
        );
    let at = egui::pos2(line.left() + size::SPACE, line.center().y - name.size().y / 2.0);
    ui.painter().galley(at, name, palette.text);

    let right = line.right() - figures + size::SPACE_M;
    let score = match row.figures.score {
        Some(score) => round_half_up(score).to_string(),
        None => "–".to_owned(),
    };
    let score_rect = ui.painter().text(
        egui::pos2(right, line.center().y),
        egui::Align2::LEFT_CENTER,
        score,
        strong(size::TEXT_TITLE),
        palette.text,
    );
    let beside = egui::pos2(score_rect.right().max(right + 34.0) + size::SPACE, line.center().y);
    let answered = t!(
        cx.text,
        "chart-answered",
        answered = row.figures.answered,
        applicable = row.figures.applicable
    );
    let caption = |offset: f32, anchor: egui::Align2, words: String| {
        ui.painter().text(
            beside + egui::vec2(0.0, offset),
            anchor,
            words,
            regular(size::TEXT_SMALL),
            palette.text_subdued,
        );
    };
    // A range that is one figure says nothing that the score doesn't.
    match row.range_words() {
        Some(range) if row.figures.low != row.figures.high => {
            caption(-1.0, egui::Align2::LEFT_BOTTOM, t!(cx.text, "chart-range", range = range));
            caption(1.0, egui::Align2::LEFT_TOP, answered);
        }
        _ => caption(0.0, egui::Align2::LEFT_CENTER, answered),
    }
    response.clicked()
}

fn plot(
    ui: &mut Ui,
    rows: &[GroupRow],
    top: Level,
    cx: &Cx<'_>,
) -> Option<(usize, egui::Response)> {
    let palette = &cx.palette;
    let count = rows.len();
    let height_of = |index: usize| (count - index) as f64 - 0.5;
    let steps: Vec<f64> =
        (0..=top.0).map(|level| 100.0 * f64::from(level) / f64::from(top.0.max(1))).collect();
    let response = Plot::new("domains")
        .height(ui.available_height())
        .width(ui.available_width())
        .default_x_bounds(-1.5, 101.5)
        .default_y_bounds(0.0, count as f64)
        .auto_bounds([false, false])
        .set_margin_fraction(Vec2::ZERO)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_background(false)
        .show_axes([true, false])
        .show_grid([true, false])
        .show_x(false)
        .show_y(false)
        .grid_color(palette.border)
        .grid_fade(0.0)
        .cursor_color(Color32::TRANSPARENT)
        .x_grid_spacer(move |_| {
            steps.iter().map(|value| GridMark { value: *value, step_size: 25.0 }).collect()
        })
        .x_axis_formatter(|mark, _| format!("{:.0}", mark.value))
        .label_formatter(|_| None)
        .show(ui, |plot| {
            for (index, row) in rows.iter().enumerate() {
                marks(plot, row, height_of(index), top, cx);
            }
        });
    let pointer =
        response.response.hover_pos().map(|at| response.transform.value_from_position(at));
    let summary = summary(rows, cx);
    response.response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &summary));
    let row = pointer.map(|at: PlotPoint| (count as f64 - at.y).floor());
    match row {
        Some(row) if row >= 0.0 && row < count as f64 => Some((row as usize, response.response)),
        _ => None,
    }
}

/// The marks of one row at this height.
fn marks(plot: &mut egui_plot::PlotUi<'_>, row: &GroupRow, y: f64, top: Level, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let bar = |value: f64, width: f64, fill: Color32, stroke: Stroke| {
        let bar = Bar::new(y, value).width(width).fill(fill).stroke(stroke);
        BarChart::new("", vec![bar]).horizontal().allow_hover(false)
    };
    let line = |name: &str, from: [f64; 2], to: [f64; 2], width: f32, ink: Color32| {
        Line::new(name.to_owned(), PlotPoints::from(vec![from, to]))
            .width(width)
            .color(ink)
            .allow_hover(false)
    };
    if let (Some(low), Some(high)) = (row.figures.low, row.figures.high)
        && high > low
    {
        let y = y - 0.30;
        plot.line(line("range", [low, y], [high, y], 1.5, palette.text_subdued));
        for end in [low, high] {
            plot.line(line("range", [end, y - 0.06], [end, y + 0.06], 1.5, palette.text_subdued));
        }
    }
    if let Some(claimed) = row.figures.claimed {
        let outline = Stroke::new(1.5, palette.text_subdued);
        plot.bar_chart(bar(claimed, 0.42, Color32::TRANSPARENT, outline));
    }
    if let Some(score) = row.figures.score {
        let level = Level((score / 100.0 * f64::from(top.0)).round() as u8);
        plot.bar_chart(bar(score, 0.30, palette.level(level, top), Stroke::NONE));
    }
    if let Some(target) = row.figures.target {
        plot.line(line("target", [target, y - 0.27], [target, y + 0.27], 2.5, palette.accent));
    }
    if let Some(weakest) = &row.weakest {
        plot.points(
            Points::new("weakest", PlotPoints::from(vec![[weakest.points, y]]))
                .shape(MarkerShape::Diamond)
                .radius(6.5)
                .color(palette.surface)
                .allow_hover(false),
        );
        plot.points(
            Points::new("weakest", PlotPoints::from(vec![[weakest.points, y]]))
                .shape(MarkerShape::Diamond)
                .radius(4.5)
                .color(palette.text)
                .allow_hover(false),
        );
    }
}

/// One row in words, for its name and its tooltip.
pub fn sentence(row: &GroupRow, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let answered = t!(
        text,
        "chart-answered",
        answered = row.figures.answered,
        applicable = row.figures.applicable
    );
    match (row.figures.score, row.figures.claimed, row.range_words()) {
        (Some(score), Some(claimed), Some(range)) => t!(
            text,
            "chart-sentence",
            name = &row.name,
            score = round_half_up(score),
            range = range,
            claimed = round_half_up(claimed),
            answered = answered,
        ),
        _ => t!(text, "chart-sentence-empty", name = &row.name, answered = answered),
    }
}

fn summary(rows: &[GroupRow], cx: &Cx<'_>) -> String {
    let mut scored: Vec<&GroupRow> =
        rows.iter().filter(|row| row.figures.score.is_some()).collect();
    scored.sort_by(|a, b| {
        a.figures.score.partial_cmp(&b.figures.score).unwrap_or(std::cmp::Ordering::Equal)
    });
    match (scored.first(), scored.last()) {
        (Some(lowest), Some(highest)) => t!(
            cx.text,
            "chart-summary",
            scored = scored.len(),
            all = rows.len(),
            lowest = &lowest.name,
            low = round_half_up(lowest.figures.score.unwrap_or_default()),
            highest = &highest.name,
            high = round_half_up(highest.figures.score.unwrap_or_default()),
        ),
        _ => t!(cx.text, "chart-summary-empty"),
    }
}

fn hover_ui(ui: &mut Ui, row: &GroupRow, cx: &Cx<'_>) {
    let text = cx.text;
    ui.set_max_width(320.0);
    ui.label(RichText::new(&row.name).font(strong(size::TEXT_BODY)));
    let grid = egui::Grid::new("hover").num_columns(2).spacing([size::SPACE_L, size::SPACE_XS]);
    grid.min_row_height(0.0).show(ui, |ui| {
        let mut line = |name: String, value: String| {
            ui.label(RichText::new(name).color(cx.palette.text_subdued));
            ui.label(value);
            ui.end_row();
        };
        let points = |points: Option<f64>| match points {
            Some(points) => round_half_up(points).to_string(),
            None => "–".to_owned(),
        };
        line(t!(text, "column-score"), points(row.figures.score));
        line(t!(text, "column-claimed"), points(row.figures.claimed));
        line(t!(text, "column-range"), row.range_words().unwrap_or_else(|| "–".to_owned()));
        line(t!(text, "column-target"), points(row.figures.target));
        let level = row.figures.level.map_or_else(|| "–".to_owned(), |level| level.to_string());
        line(t!(text, "column-level"), level);
        let answered = t!(
            text,
            "chart-answered",
            answered = row.figures.answered,
            applicable = row.figures.applicable
        );
        line(t!(text, "column-answered"), answered);
        if let Some(weakest) = &row.weakest {
            let value = format!("{} {} ({})", weakest.item, weakest.title, weakest.level);
            line(t!(text, "column-weakest"), value);
        }
    });
}

/// What the marks mean.
pub fn legend_ui(ui: &mut Ui, top: Level, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = cx.palette.clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::SPACE_XS + 2.0;
        let mut entry = |paint: &dyn Fn(&egui::Painter, Rect), label: String| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(26.0, 16.0), Sense::hover());
            paint(ui.painter(), rect);
            ui.label(RichText::new(label).size(size::TEXT_SMALL).color(palette.text_subdued));
            ui.add_space(size::SPACE_M);
        };
        let solid = palette.level(Level(top.0.saturating_sub(1)), top);
        entry(
            &|painter, rect| {
                painter.rect_filled(rect.shrink2(egui::vec2(0.0, 4.0)), 0.0, solid);
            },
            t!(text, "legend-supported"),
        );
        entry(
            &|painter, rect| {
                painter.rect_stroke(
                    rect.shrink2(egui::vec2(1.0, 3.0)),
                    0.0,
                    Stroke::new(1.5, palette.text_subdued),
                    egui::StrokeKind::Inside,
                );
            },
            t!(text, "legend-claimed"),
        );
        entry(
            &|painter, rect| {
                let stroke = Stroke::new(1.5, palette.text_subdued);
                painter.hline(rect.x_range(), rect.center().y, stroke);
                for x in [rect.left(), rect.right()] {
                    painter.vline(x, rect.center().y - 4.0..=rect.center().y + 4.0, stroke);
                }
            },
            t!(text, "legend-range"),
        );
        entry(
            &|painter, rect| {
                painter.vline(rect.center().x, rect.y_range(), Stroke::new(2.5, palette.accent));
            },
            t!(text, "legend-target"),
        );
        entry(
            &|painter, rect| {
                let (c, r) = (rect.center(), 5.0);
                painter.add(egui::Shape::convex_polygon(
                    vec![
                        c + egui::vec2(0.0, -r),
                        c + egui::vec2(r, 0.0),
                        c + egui::vec2(0.0, r),
                        c + egui::vec2(-r, 0.0),
                    ],
                    palette.text,
                    Stroke::NONE,
                ));
            },
            t!(text, "legend-weakest"),
        );
    });
}
