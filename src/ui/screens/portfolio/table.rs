//! The rows. Only those in view are drawn, so that ten thousand cost no more than thirty.

use eframe::egui::{
    self, Align, Align2, Checkbox, Layout, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, WidgetInfo,
    accesskit::{Role, Toggled},
    pos2, vec2,
};

use super::fact_name;
use crate::ops::figures::{fit, width_of};
use crate::ops::portfolio::{FEWEST, Found, Portfolio, Row, Summary};
use crate::scoring::round_half_up;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::state::portfolio::{Column, Line, PortfolioView, evidence, score_of};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::small;

/// The height of a row.
const ROW: f32 = 34.0;
/// The height of the heads of columns.
const HEAD: f32 = 34.0;
/// A domain's score.
const CELL: f32 = 44.0;
/// The same in a narrow window.
const NARROW_CELL: f32 = 36.0;
/// The names of organisations in a narrow window.
const NARROW_NAMES: f32 = 140.0;
/// Beside the head of a column: padding, and the sign of how it is sorted.
const HEAD_AROUND: f32 = 24.0;
/// Where a row is marked.
const MARK: f32 = 30.0;

/// A column: what it is sorted by, its head, its width.
struct Place {
    column: Column,
    head: String,
    whole: String,
    width: f32,
}

/// Draws the table.
pub(super) fn ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let Some(found) = view.found.clone() else { return };
    let places = places(view, ui.available_width(), cx);
    let width: f32 = MARK + places.iter().map(|place| place.width).sum::<f32>();
    ScrollArea::horizontal().id_salt("portfolio across").auto_shrink(false).show(ui, |ui| {
        ui.set_min_width(width);
        heads_ui(ui, view, &places, cx);
        if view.lines.is_empty() {
            ui.add_space(size::SPACE);
            ui.label(t!(cx.text, "portfolio-nothing-passes"));
            return;
        }
        spread_ui(ui, view, &places, width, cx);
        let mut scroll = ScrollArea::vertical().id_salt("portfolio rows").auto_shrink(false);
        if std::mem::take(&mut view.show_selected)
            && let Some(at) = view.lines.iter().position(|line| match line {
                Line::Row(index) => {
                    found.rows.get(*index).map(|row| &row.path) == view.selected.as_ref()
                }
                Line::Group(..) => false,
            })
        {
            let middle = (at as f32 + 0.5) * ROW - ui.available_height() / 2.0;
            scroll = scroll.vertical_scroll_offset(middle.max(0.0));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        scroll.show_rows(ui, ROW, view.lines.len(), |ui, range| {
            spoken::counted(ui, &Command::GoPortfolio.name(cx.text), view.lines.len());
            for index in range {
                match view.lines.get(index) {
                    Some(Line::Group(name, count)) => group_ui(ui, name, *count, width, cx),
                    Some(Line::Row(row)) => {
                        let row = *row;
                        row_ui(ui, (index, row), &found, &places, width, view, cx, out);
                    }
                    None => {}
                }
            }
        });
    });
}

fn places(view: &PortfolioView, room: f32, cx: &Cx<'_>) -> Vec<Place> {
    let text = cx.text;
    let place = |column, head: String, width| Place { column, whole: head.clone(), head, width };
    let mut places = vec![
        place(Column::Organisation, t!(text, "portfolio-organisation"), 180.0),
        place(Column::Stage, t!(text, "portfolio-stage"), 84.0),
        place(Column::Blockers, t!(text, "portfolio-blockers"), 84.0),
    ];
    for (index, (id, name)) in view.domains.iter().enumerate() {
        places.push(Place {
            column: Column::Domain(index),
            head: id.clone(),
            whole: name.clone(),
            width: CELL,
        });
    }
    places.push(place(Column::Answered, t!(text, "portfolio-answered"), 102.0));
    places.push(place(Column::Evidence, t!(text, "portfolio-evidence"), 92.0));
    places.push(place(Column::Changed, t!(text, "portfolio-changed"), 116.0));
    let whole = |places: &[Place]| places.iter().map(|place| place.width).sum::<f32>();
    let room = room - MARK - 12.0;
    if whole(&places) > room {
        // In a narrow window each column is as wide as its head asks for, so that all stay in sight.
        for place in &mut places {
            let head = width_of(&place.head, size::TEXT_SMALL, true) + HEAD_AROUND;
            place.width = match place.column {
                Column::Organisation => NARROW_NAMES,
                Column::Domain(_) => NARROW_CELL,
                // A day is as wide as it is.
                Column::Changed => place.width,
                Column::Answered => (head + 10.0).min(place.width),
                _ => head.min(place.width),
            };
        }
    }
    // What is left goes to the names, and then to all columns alike.
    let left = (room - whole(&places)).max(0.0);
    let to_names = left.min(80.0);
    let each = (left - to_names) / places.len().max(1) as f32;
    for (index, place) in places.iter_mut().enumerate() {
        place.width += each + if index == 0 { to_names } else { 0.0 };
    }
    places
}

/// How far from its left edge a column's words begin.
fn inset(column: Column) -> f32 {
    match column {
        // Behind the figures of the domains, which fill their columns.
        Column::Answered => 16.0,
        _ => 6.0,
    }
}

/// The heads; a click sorts, and the same again turns it around.
fn heads_ui(ui: &mut Ui, view: &mut PortfolioView, places: &[Place], cx: &Cx<'_>) {
    let palette = &cx.palette;
    let width = MARK + places.iter().map(|place| place.width).sum::<f32>();
    let (whole, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
    let is_all = match view.count_marked() {
        0 => Some(false),
        _ if view.is_all_marked() => Some(true),
        _ => None,
    };
    let name = t!(cx.text, "portfolio-mark-all");
    let box_rect = Rect::from_min_size(whole.min, vec2(MARK, HEAD));
    if mark_ui(ui, box_rect, "all", is_all, &name).clicked() {
        view.mark_shown();
    }
    let mut x = whole.left() + MARK;
    for place in places {
        let rect = Rect::from_min_size(pos2(x, whole.top()), vec2(place.width, HEAD));
        x += place.width;
        let is_sorted = view.arrangement.by == place.column;
        let response =
            ui.interact(rect, ui.scope_id().with(("head", &place.whole)), Sense::click());
        let name = t!(cx.text, "portfolio-sort", column = &place.whole);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_sorted, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS, palette.surface_hover);
        }
        if response.has_focus() {
            let ring = Stroke::new(2.0, palette.focus);
            ui.painter().rect_stroke(rect, size::RADIUS, ring, StrokeKind::Inside);
        }
        let sign = match (is_sorted, view.arrangement.descending) {
            (false, _) => "",
            (true, false) => " ↑",
            (true, true) => " ↓",
        };
        let font = if is_sorted { strong(size::TEXT_SMALL) } else { regular(size::TEXT_SMALL) };
        let ink = if is_sorted { palette.text } else { palette.text_subdued };
        let words = format!("{}{sign}", place.head);
        // Over the figures of a domain, which stand in the middle.
        let (at, align) = match place.column {
            Column::Domain(_) => (rect.center(), Align2::CENTER_CENTER),
            column => (pos2(rect.left() + inset(column), rect.center().y), Align2::LEFT_CENTER),
        };
        ui.painter().text(at, align, words, font, ink);
        if response.on_hover_text(&place.whole).clicked() {
            let arrangement = &mut view.arrangement;
            // Names begin at the beginning, figures with what matters most.
            arrangement.descending = if is_sorted {
                !arrangement.descending
            } else {
                !matches!(place.column, Column::Organisation | Column::Domain(_))
            };
            arrangement.by = place.column;
        }
    }
    ui.painter().hline(whole.x_range(), whole.bottom(), Stroke::new(1.0, palette.border_strong));
}

/// The median of each domain over the rows that are shown, with the quartiles on hover.
fn spread_ui(ui: &mut Ui, view: &PortfolioView, places: &[Place], width: f32, cx: &Cx<'_>) {
    let (text, palette) = (cx.text, &cx.palette);
    let count = view.spread.iter().flatten().map(|spread| spread.count).max();
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, palette.surface_sunken);
    let words = match count {
        Some(count) => t!(text, "portfolio-median", count = count),
        None => t!(text, "portfolio-too-few", fewest = FEWEST),
    };
    let mut x = rect.left() + MARK;
    for place in places {
        let cell = Rect::from_min_size(pos2(x, rect.top()), vec2(place.width, rect.height()));
        x += place.width;
        match place.column {
            Column::Organisation => {
                let mut room = cell.shrink2(vec2(6.0, 4.0));
                room.max.x += 84.0 * 2.0;
                clipped(ui, room, &words, palette.text_subdued, Align2::LEFT_CENTER);
            }
            Column::Domain(index) => {
                let Some(Some(spread)) = view.spread.get(index) else { continue };
                let shown = round_half_up(spread.median).to_string();
                let font = strong(size::TEXT_SMALL);
                let middle = Align2::CENTER_CENTER;
                ui.painter().text(cell.center(), middle, shown, font, palette.text);
                let id = ui.scope_id().with(("spread", index));
                let response = ui.interact(cell, id, Sense::hover());
                let words = t!(
                    text,
                    "portfolio-spread",
                    domain = &place.whole,
                    median = round_half_up(spread.median),
                    lower = round_half_up(spread.lower),
                    upper = round_half_up(spread.upper),
                    count = spread.count,
                );
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
                response.on_hover_text(words);
            }
            _ => {}
        }
    }
}

fn group_ui(ui: &mut Ui, name: &str, count: usize, width: f32, cx: &Cx<'_>) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let words = t!(cx.text, "portfolio-group-head", name = name, count = count);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &words));
    ui.painter().rect_filled(rect, 0.0, cx.palette.surface_sunken);
    ui.painter().text(
        pos2(rect.left() + 6.0, rect.center().y),
        Align2::LEFT_CENTER,
        words,
        strong(size::TEXT_BODY),
        cx.palette.text,
    );
}

#[expect(clippy::too_many_arguments, reason = "a row needs all that the table has")]
fn row_ui(
    ui: &mut Ui,
    (place, index): (usize, usize),
    found: &Portfolio,
    places: &[Place],
    width: f32,
    view: &mut PortfolioView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let Some(row) = found.rows.get(index) else { return };
    let palette = &cx.palette;
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
    let is_selected = view.selected.as_ref() == Some(&row.path);
    let name = sentence(row, cx);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, &name));
    // Out of so many, of which only those in view are drawn; with what else stands in the row.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(place);
        node.set_description(rest(row, places, cx));
    });
    let fill = if is_selected {
        Some(palette.accent_soft)
    } else {
        response.hovered().then_some(palette.surface_hover)
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, 0.0, fill);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border));
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette.focus);
        ui.painter().rect_stroke(rect, size::RADIUS, ring, StrokeKind::Inside);
    }
    match &row.found {
        Found::Assessment(summary) => {
            cells_ui(ui, summary, places, rect, cx);
            let room = Rect::from_min_size(rect.min, vec2(MARK, ROW));
            let name = t!(cx.text, "portfolio-mark", organisation = &summary.organisation);
            if mark_ui(ui, room, &row.path, Some(view.is_marked(row)), &name).clicked() {
                view.mark(&row.path);
            }
        }
        Found::Not { words, .. } => {
            let words = cx.text.told(&row.path, words);
            let mut room = rect.shrink2(vec2(6.0, 0.0));
            room.min.x += MARK;
            clipped(ui, room, &words, palette.danger, Align2::LEFT_CENTER);
        }
    }
    let opens =
        response.double_clicked() || response.clicked() && (is_selected || response.has_focus());
    if response.clicked() {
        view.selected = Some(row.path.clone());
    }
    let hover = |ui: &mut Ui| hover_ui(ui, row, cx);
    response.on_hover_ui(hover);
    if opens {
        out.push(Action::Open(found.folder.join(&row.path)));
    }
}

/// How much of what is answered rests on evidence, as the language writes it.
fn percent_words(summary: &Summary, cx: &Cx<'_>) -> String {
    let percent = round_half_up(100.0 * evidence(summary));
    cx.text.percent(percent)
}

fn cells_ui(ui: &Ui, summary: &Summary, places: &[Place], rect: Rect, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let top = 4;
    let mut x = rect.left() + MARK;
    for place in places {
        let cell = Rect::from_min_size(pos2(x, rect.top()), vec2(place.width, rect.height()));
        x += place.width;
        let mut room = cell.shrink2(vec2(6.0, 4.0));
        room.min.x = cell.left() + inset(place.column);
        let words = match place.column {
            Column::Organisation => summary.organisation.clone(),
            Column::Stage => summary.stage.clone().unwrap_or_else(|| "–".to_owned()),
            Column::Blockers => summary.blockers.len().to_string(),
            Column::Answered => format!("{}/{}", summary.dealt_with, summary.asked),
            Column::Evidence => percent_words(summary, cx),
            Column::Changed => changed(summary, cx).unwrap_or_else(|| "–".to_owned()),
            Column::Domain(_) => {
                // The head of a domain's column is its id.
                let score = score_of(summary, &place.head);
                let plate = cell.shrink2(vec2(3.0, 5.0));
                match score {
                    Some(score) => {
                        let level =
                            crate::model::Level((score / 25.0).round().clamp(0.0, 4.0) as u8);
                        let ground = palette.level(level, crate::model::Level(top));
                        ui.painter().rect_filled(plate, 3.0, ground);
                        let ink = crate::ui::theme::text_on(ground, palette);
                        ui.painter().text(
                            plate.center(),
                            Align2::CENTER_CENTER,
                            round_half_up(score).to_string(),
                            strong(size::TEXT_SMALL),
                            ink,
                        );
                    }
                    None => drop(ui.painter().text(
                        plate.center(),
                        Align2::CENTER_CENTER,
                        "–",
                        regular(size::TEXT_SMALL),
                        palette.text_subdued,
                    )),
                }
                continue;
            }
        };
        let ink = match place.column {
            Column::Organisation => palette.text,
            _ => palette.text_subdued,
        };
        clipped(ui, room, &words, ink, Align2::LEFT_CENTER);
    }
}

/// A box that marks a row, or all; `None` where some are marked and some not.
fn mark_ui(
    ui: &mut Ui,
    room: Rect,
    of: &str,
    is_marked: Option<bool>,
    name: &str,
) -> egui::Response {
    let place = UiBuilder::new().id_salt(("mark", of)).max_rect(room);
    let row = Layout::left_to_right(Align::Center).with_main_align(Align::Center);
    // The row has its room already, so nothing is taken of what comes below it.
    let mut ui = ui.new_child(place.layout(row));
    let mut is_on = is_marked == Some(true);
    let mark = Checkbox::without_text(&mut is_on).indeterminate(is_marked.is_none());
    let response = ui.add(mark);
    response.widget_info(|| WidgetInfo::labeled(Role::CheckBox, true, name));
    let toggled = is_marked.map_or(Toggled::Mixed, Toggled::from);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(toggled));
    response
}

/// Text that is cut with dots where its room ends.
fn clipped(ui: &Ui, room: Rect, words: &str, ink: egui::Color32, anchor: Align2) {
    let painter = ui.painter().with_clip_rect(room.intersect(ui.clip_rect()));
    let place = pos2(room.left(), room.center().y);
    let words = fit(words, room.width(), size::TEXT_BODY, false);
    painter.text(place, anchor, words, regular(size::TEXT_BODY), ink);
}

/// The row as a sentence.
fn sentence(row: &Row, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match &row.found {
        Found::Not { words, .. } => text.told(&row.path, words),
        Found::Assessment(summary) => t!(
            text,
            "portfolio-row",
            organisation = &summary.organisation,
            stage = summary.stage.clone().unwrap_or_else(|| "–".to_owned()),
            blockers = summary.blockers.len(),
            done = summary.dealt_with,
            asked = summary.asked,
        ),
    }
}

/// When an assessment was changed last, as the reader's language writes days.
fn changed(summary: &Summary, cx: &Cx<'_>) -> Option<String> {
    Some(cx.text.written_date(summary.changed.as_deref()?.get(..10)?))
}

/// What the row shows and its sentence doesn't say: each column by its head.
fn rest(row: &Row, places: &[Place], cx: &Cx<'_>) -> String {
    let Some(summary) = row.summary() else { return String::new() };
    let said = places.iter().filter_map(|place| {
        let value = match place.column {
            Column::Domain(_) => round_half_up(score_of(summary, &place.head)?).to_string(),
            Column::Evidence => percent_words(summary, cx),
            Column::Changed => changed(summary, cx)?,
            _ => return None,
        };
        Some(t!(cx.text, "spoken-figure", of = &place.whole, value = value))
    });
    said.collect::<Vec<_>>().join(", ")
}

fn hover_ui(ui: &mut Ui, row: &Row, cx: &Cx<'_>) {
    let text = cx.text;
    ui.set_max_width(420.0);
    let Found::Assessment(summary) = &row.found else {
        ui.label(sentence(row, cx));
        return;
    };
    ui.label(RichText::new(&summary.organisation).font(strong(size::TEXT_BODY)));
    small(ui, &row.path);
    for (field, values) in &summary.facts {
        if ["sector", "size", "markets"].contains(&field.as_str()) {
            let values: Vec<String> =
                values.iter().map(|value| fact_name(field, value, cx)).collect();
            small(ui, values.join(", "));
        }
    }
    // Each score with what it may still become; a line may end between two of them and not within.
    let ranges = summary.domains.iter().filter_map(|domain| {
        let (low, high) = (round_half_up(domain.low?), round_half_up(domain.high?));
        let score = domain.score.map_or_else(|| "–".to_owned(), |s| round_half_up(s).to_string());
        let range = if low == high { String::new() } else { format!("\u{a0}({low}–{high})") };
        Some(format!("{}\u{a0}{score}{range}", domain.id))
    });
    let ranges: Vec<String> = ranges.collect();
    small(ui, ranges.join(", "));
    if !summary.blockers.is_empty() {
        let blockers = summary.blockers.join(", ");
        small(ui, t!(text, "portfolio-blocked-by", items = blockers));
    }
    let questionnaire = cx.packs.questionnaire(&summary.questionnaire.as_str().into());
    let title = match &questionnaire {
        Some(questionnaire) => questionnaire.title.as_str(),
        None => summary.questionnaire.as_str(),
    };
    small(ui, t!(text, "portfolio-questionnaire", title = title, version = &summary.version));
    for remark in &summary.remarks {
        ui.label(RichText::new(remark).color(cx.palette.attention));
    }
}
