//! Paints a figure's marks, and makes its places into buttons: with a name, a hover, a focus ring.

use eframe::egui::{
    self, Align2, Color32, Id, Mesh, Painter, Pos2, Rect, RichText, Sense, Shape, Stroke,
    StrokeKind, Theme, Ui, UiBuilder, Vec2, WidgetInfo, accesskit::Role,
};

use crate::charts::Pick;
use crate::model::{Questionnaire, ScaleStep};
use crate::ops::appearance::Appearance;
use crate::ops::figures::{
    Anchor, Area, At, Figure, Mark, Pen, Rgba, Spot, Style, colours, triangles,
};
use crate::ui::cx::Cx;
use crate::ui::theme::{painted, regular, size, strong};
use crate::ui::widgets::hint_at_keyboard;

/// The distance of the lines of a hatch.
const HATCH: f32 = 5.0;

/// What figures of this width are made with, in the colours of the theme in use.
pub fn style<'a>(questionnaire: &'a Questionnaire, width: f32, cx: &Cx<'a>) -> Style<'a> {
    style_of(&questionnaire.scale, width, cx)
}

/// The same with this scale.
pub fn style_of<'a>(scale: &'a [ScaleStep], width: f32, cx: &Cx<'a>) -> Style<'a> {
    let colours = match cx.ctx.theme() {
        Theme::Light => colours(Appearance::Light),
        Theme::Dark => colours(Appearance::Dark),
    };
    Style { colours, width, scale, text: cx.text, as_claimed: false }
}

/// Draws a figure. Returns what was clicked, or pressed with the keyboard.
pub fn figure_ui(
    ui: &mut Ui,
    figure: &Figure,
    selected: Option<&Pick>,
    cx: &Cx<'_>,
) -> Option<Pick> {
    // Its places are heard with its name: another figure may have the same.
    let group =
        UiBuilder::new().accessibility_role(Role::Group).accessibility_label(figure.title.clone());
    ui.scope_builder(group, |ui| draw_ui(ui, figure, selected, cx)).inner
}

fn draw_ui(ui: &mut Ui, figure: &Figure, selected: Option<&Pick>, cx: &Cx<'_>) -> Option<Pick> {
    let (whole, response) =
        ui.allocate_exact_size(egui::vec2(figure.width, figure.height), Sense::hover());
    let summary = format!("{}. {}", figure.title, figure.description);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &summary));
    let origin = whole.min.to_vec2();
    // Behind the marks: what is under the pointer or picked.
    let behind = ui.painter().add(Shape::Noop);
    let mut looks = Vec::new();
    let mut picked = None;
    let mut ring = None;
    for (index, spot) in figure.spots.iter().enumerate() {
        let rect = rect(&spot.area, origin);
        let is_picked = selected == Some(&spot.pick);
        let response = spot_ui(ui, spot, rect, response.id.with(index), is_picked, cx);
        if response.clicked() {
            picked = Some(spot.pick.clone());
        }
        if is_picked {
            looks.push(Shape::rect_filled(rect, size::RADIUS, cx.palette.accent_soft));
        } else if response.hovered() {
            looks.push(Shape::rect_filled(rect, size::RADIUS, cx.palette.surface_hover));
        }
        if response.has_focus() {
            ring = Some(rect);
        }
    }
    for (index, handle) in figure.handles.iter().enumerate() {
        let Some(spot) = figure.spots.get(handle.spot) else { continue };
        // Without the keyboard's focus, which the spot itself takes, and unheard for the same reason.
        let id = response.id.with(("handle", index));
        let handle = ui.interact(rect(&handle.area, origin), id, Sense::CLICK);
        if handle.clicked() {
            picked = Some(spot.pick.clone());
        }
        if handle.hovered() && selected != Some(&spot.pick) {
            let rect = rect(&spot.area, origin);
            looks.push(Shape::rect_filled(rect, size::RADIUS, cx.palette.surface_hover));
        }
        handle.on_hover_ui_at_pointer(|ui| hover_ui(ui, spot, cx));
    }
    ui.painter().set(behind, Shape::Vec(looks));
    if ui.is_rect_visible(whole) {
        let painter = ui.painter_at(whole.expand(2.0));
        for mark in &figure.marks {
            paint(&painter, mark, origin);
        }
        // Cells cover their ground: what is picked gets an outline too.
        for spot in figure.spots.iter().filter(|spot| selected == Some(&spot.pick)) {
            let outline = Stroke::new(2.0, cx.palette.accent);
            let rect = rect(&spot.area, origin);
            painter.rect_stroke(rect, size::RADIUS, outline, StrokeKind::Inside);
        }
        if let Some(rect) = ring {
            let outline = Stroke::new(2.5, cx.palette.focus);
            painter.rect_stroke(rect, size::RADIUS, outline, StrokeKind::Inside);
        }
    }
    picked
}

fn spot_ui(
    ui: &Ui,
    spot: &Spot,
    rect: Rect,
    id: Id,
    selected: bool,
    cx: &Cx<'_>,
) -> egui::Response {
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &spot.name));
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    hint_at_keyboard(&response, |ui| hover_ui(ui, spot, cx));
    response.on_hover_ui_at_pointer(|ui| hover_ui(ui, spot, cx))
}

fn hover_ui(ui: &mut Ui, spot: &Spot, cx: &Cx<'_>) {
    ui.set_max_width(340.0);
    let mut lines = spot.lines.iter();
    if let Some((heading, _)) = lines.next() {
        ui.add(egui::Label::new(RichText::new(heading).font(strong(size::TEXT_BODY))).wrap());
    }
    let grid = egui::Grid::new("hover").num_columns(2).spacing([size::SPACE_L, size::SPACE_XS]);
    grid.min_row_height(0.0).show(ui, |ui| {
        for (name, value) in lines {
            ui.label(RichText::new(name).color(cx.palette.text_subdued));
            ui.label(value);
            ui.end_row();
        }
    });
}

fn paint(painter: &Painter, mark: &Mark, origin: Vec2) {
    match mark {
        Mark::Box { area, radius, fill, pen } => {
            let fill = fill.map_or(Color32::TRANSPARENT, painted);
            let outline = pen.map_or(Stroke::NONE, stroke);
            let inside = StrokeKind::Inside;
            painter.rect(rect(area, origin), *radius, fill, outline, inside);
        }
        Mark::Hatch { area, colour } => hatch(painter, rect(area, origin), *colour),
        Mark::Line { points, pen } => line(painter, &places(points, origin), *pen, false),
        Mark::Polygon { points, fill, pen } => {
            if let Some(fill) = fill {
                painter.add(Shape::mesh(filled(points, painted(*fill), origin)));
            }
            if let Some(pen) = pen {
                line(painter, &places(points, origin), *pen, true);
            }
        }
        Mark::Disc { at, radius, fill, pen } => {
            let fill = fill.map_or(Color32::TRANSPARENT, painted);
            let outline = pen.map_or(Stroke::NONE, stroke);
            painter.circle(place(*at, origin), *radius, fill, outline);
        }
        Mark::Words { at, anchor, size, strong: heavy, colour, words } => {
            let anchor = match anchor {
                Anchor::Start => Align2::LEFT_CENTER,
                Anchor::Middle => Align2::CENTER_CENTER,
                Anchor::End => Align2::RIGHT_CENTER,
            };
            let font = if *heavy { strong(*size) } else { regular(*size) };
            painter.text(place(*at, origin), anchor, words, font, painted(*colour));
        }
    }
}

/// A polygon as triangles: the toolkit itself fills convex ones alone.
fn filled(corners: &[At], colour: Color32, origin: Vec2) -> Mesh {
    let mut mesh = Mesh::default();
    for corner in corners {
        mesh.colored_vertex(place(*corner, origin), colour);
    }
    for triangle in triangles(corners) {
        if let [Ok(a), Ok(b), Ok(c)] = triangle.map(u32::try_from) {
            mesh.add_triangle(a, b, c);
        }
    }
    mesh
}

fn line(painter: &Painter, points: &[Pos2], pen: Pen, closed: bool) {
    let mut points = points.to_vec();
    if closed {
        points.extend(points.first().copied());
    }
    if pen.dashed {
        painter.extend(Shape::dashed_line(&points, stroke(pen), 5.0, 4.0));
    } else {
        painter.add(Shape::line(points, stroke(pen)));
    }
}

fn hatch(painter: &Painter, rect: Rect, colour: Rgba) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut left = rect.left() - rect.height();
    while left < rect.right() {
        let ends = [egui::pos2(left, rect.bottom()), egui::pos2(left + rect.height(), rect.top())];
        painter.line_segment(ends, Stroke::new(1.0, painted(colour)));
        left += HATCH;
    }
}

fn stroke(pen: Pen) -> Stroke {
    Stroke::new(pen.width, painted(pen.colour))
}

fn rect(area: &Area, origin: Vec2) -> Rect {
    Rect::from_min_size(egui::pos2(area.x, area.y) + origin, egui::vec2(area.width, area.height))
}

fn place(at: At, origin: Vec2) -> Pos2 {
    egui::pos2(at.x, at.y) + origin
}

fn places(points: &[At], origin: Vec2) -> Vec<Pos2> {
    points.iter().map(|at| place(*at, origin)).collect()
}
