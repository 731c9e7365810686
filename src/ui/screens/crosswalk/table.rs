//! Obligations down, frameworks across. The names stay in sight while the cells are scrolled.

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    self, Color32, FontId, Pos2, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, accesskit::Role,
};

use crate::charts::{CellFigures, CrosswalkColumn, CrosswalkRow, CrosswalkTable};
use crate::model::{ClauseId, CrosswalkCell, Framework, Obligation, Relation, Status};
use crate::ops::figures::width_of;
use crate::scoring::{GroupScore, round_half_up};
use crate::t;
use crate::text::counted;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{CrosswalkPick, Document, View};
use crate::ui::theme::{Palette, regular, size, strong};
use crate::ui::widgets::{hatch, hint, is_read_out, paint_bar, turn_pages};

const NAMES: f32 = 164.0;
const HEADER: f32 = 78.0;
/// The least room for what stands in a cell.
const CELL: Vec2 = Vec2::new(168.0, 116.0);

/// Wider cells would only be empty.
const WIDEST: f32 = 260.0;

/// Cells as wide as lets whole columns fill the view, so that none is cut where one begins to read.
fn cell_size(room: f32, columns: usize) -> Vec2 {
    let room = room - NAMES - size::SPACE_M;
    let whole = (room / CELL.x).floor().clamp(1.0, columns.max(1) as f32);
    Vec2::new((room / whole).floor().clamp(CELL.x, WIDEST), CELL.y)
}

/// Draws the table, and notes in the view what is picked.
pub(super) fn ui(
    ui: &mut Ui,
    table: &CrosswalkTable,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
) {
    let Some(crosswalk) = &document.questionnaire().crosswalk else {
        return;
    };
    let cell = cell_size(ui.available_width(), table.columns.len());
    let total = egui::vec2(
        NAMES + cell.x * table.columns.len() as f32 + size::SPACE_L,
        HEADER + cell.y * table.rows.len() as f32 + size::SPACE_XL,
    );
    ScrollArea::both().id_salt("crosswalk").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        let origin = ui.min_rect().min;
        ui.set_min_size(total);
        let at = |column: usize, row: usize| {
            let offset = egui::vec2(cell.x * column as f32, cell.y * row as f32);
            Rect::from_min_size(origin + egui::vec2(NAMES, HEADER) + offset, cell)
        };
        let pinned = origin + viewport.min.to_vec2();
        let mut drawer = Drawer { view, cx, pinned, all_is_read: is_read_out(ui) };
        // Names first, and cells only beside and below them: so it is read, and reached with Tab.
        let whole = ui.clip_rect();
        ui.set_clip_rect(whole.with_min_x(whole.left().max(pinned.x + NAMES)));
        for (column, head) in table.columns.iter().enumerate() {
            let x = at(column, 0).left();
            let rect = Rect::from_min_size(Pos2::new(x, pinned.y), egui::vec2(cell.x, HEADER));
            drawer.framework(ui, rect, head);
        }
        let below = whole.with_min_y(whole.top().max(pinned.y + HEADER));
        for (row, figures) in table.rows.iter().enumerate() {
            let Some(obligation) = crosswalk.obligations.get(figures.index) else {
                continue;
            };
            ui.set_clip_rect(below);
            let y = at(0, row).top();
            let rect = Rect::from_min_size(Pos2::new(pinned.x, y), egui::vec2(NAMES, cell.y));
            drawer.obligation(ui, rect, obligation, figures);
            ui.set_clip_rect(below.with_min_x(below.left().max(pinned.x + NAMES)));
            for (column, (head, cell)) in table.columns.iter().zip(&figures.cells).enumerate() {
                drawer.cell(ui, at(column, row), obligation, head, cell.as_ref());
            }
        }
        ui.set_clip_rect(whole);
        drawer.corner(ui, table);
        turn_pages(ui);
    });
}

struct Drawer<'a> {
    view: &'a mut View,
    cx: &'a Cx<'a>,
    /// The corner of the cells that is in sight.
    pinned: Pos2,
    /// Whether what is out of sight is read out too.
    all_is_read: bool,
}

impl Drawer<'_> {
    /// A place of the table that can be picked. Names are read out; nothing in it is a widget of its
    /// own. `None` while it is out of sight.
    fn place(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        pick: CrosswalkPick,
        name: &dyn Fn() -> String,
        ground: Color32,
    ) -> Option<Response> {
        let palette = &self.cx.palette;
        let selected = self.view.crosswalk.pick.as_ref() == Some(&pick);
        let id = ui.scope_id().with(&pick);
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name()));
        if response.gained_focus() {
            // What is pinned must not cover it.
            let with_names = Rect::from_min_max(rect.min - egui::vec2(NAMES, HEADER), rect.max);
            ui.scroll_to_rect(with_names, None);
        }
        if response.clicked() {
            // Picking the same again lets go of it.
            self.view.crosswalk.pick = (!selected).then_some(pick);
        }
        if !ui.is_rect_visible(rect) {
            return None;
        }
        let inner = rect.shrink2(egui::vec2(2.0, 2.0));
        let fill = if selected {
            palette.accent_soft
        } else if response.hovered() {
            palette.surface_hover
        } else {
            ground
        };
        let stroke = if response.has_focus() {
            Stroke::new(2.0, palette.focus)
        } else if selected {
            Stroke::new(1.5, palette.accent)
        } else if ground == palette.window {
            Stroke::NONE
        } else {
            Stroke::new(1.0, palette.border)
        };
        ui.painter().rect_filled(rect, 0.0, palette.window);
        ui.painter().rect(inner, size::RADIUS, fill, stroke, StrokeKind::Inside);
        Some(response)
    }

    fn cell(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        obligation: &Obligation,
        head: &CrosswalkColumn,
        figures: Option<&CellFigures>,
    ) {
        let text = self.cx.text;
        let palette = &self.cx.palette;
        let frameworks = self.cx.packs.frameworks();
        let framework = frameworks.get(&head.framework);
        let column = framework.map_or(head.framework.as_str(), |found| found.name.as_str());
        let (Some(cell), Some(figures)) = (obligation.cell(&head.framework), figures) else {
            self.not_looked_at(ui, rect, obligation, column);
            return;
        };
        // A page of them beyond the view, so that Tab finds the next one.
        let pick = CrosswalkPick::Cell(obligation.id.clone(), head.framework.clone());
        let near = ui.clip_rect().expand2(ui.clip_rect().size());
        let has_focus = ui.memory(|memory| memory.has_focus(ui.scope_id().with(&pick)));
        if !self.all_is_read && !has_focus && !near.intersects(rect) {
            return;
        }
        let clauses = text.clauses(&cell.clauses);
        let standing = standing(cell, framework, figures, self.cx);
        let cx = self.cx;
        let name = || {
            let preparation = figures.preparation.as_ref().map(|score| in_words(score, cx));
            t!(
                text,
                "crosswalk-cell",
                obligation = &obligation.name,
                framework = column,
                relation = text.relation(cell.relation),
                clauses = if clauses.is_empty() { &cell.note } else { &clauses },
                standing = &standing,
                preparation = preparation.unwrap_or_else(|| t!(text, "crosswalk-no-preparation")),
            )
        };
        let none = cell.relation == Relation::NoCounterpart;
        let ground = if none { palette.surface_sunken } else { palette.surface };
        let Some(response) = self.place(ui, rect, pick, &name, ground) else {
            return;
        };
        let inner = rect.shrink(10.0);
        let mut y = inner.top();
        let (icon, ink) = relation_icon(cell.relation, self.cx);
        let icon_rect = Rect::from_min_size(inner.min, Vec2::splat(size::ICON_SMALL));
        icon.sized(size::ICON_SMALL, ink).paint_at(ui, icon_rect);
        let beside = Pos2::new(icon_rect.right() + size::SPACE_XS + 1.0, y);
        let width = inner.right() - beside.x;
        let short = text.relation_short(cell.relation);
        lines(ui, beside, width, 1, &short, strong(size::TEXT_SMALL), ink);
        y += 20.0;
        let said = if clauses.is_empty() { &cell.note } else { &clauses };
        let at = Pos2::new(inner.left(), y);
        let whole = said.to_owned();
        let fitting = match clauses.is_empty() {
            true => whole,
            false => fitting(ui, &cell.clauses, inner.width(), self.cx),
        };
        // A remark is no list: what it ends with may matter most.
        let (said, below) = if clauses.is_empty() { (3, 1) } else { (2, 2) };
        lines(ui, at, inner.width(), said, &fitting, regular(size::TEXT_SMALL), palette.text);
        y += if clauses.is_empty() { 46.0 } else { 31.0 };
        let at = Pos2::new(inner.left(), y);
        let small = regular(size::TEXT_SMALL);
        lines(ui, at, inner.width(), below, &standing, small, palette.text_subdued);
        if let Some(score) = &figures.preparation {
            let bar = Rect::from_min_max(
                Pos2::new(inner.left(), inner.bottom() - 12.0),
                inner.right_bottom(),
            );
            preparation_bar(ui, bar, score, self.cx);
        }
        if response.hovered() || response.has_focus() {
            hint(response, name());
        }
    }

    /// What the research did not look at is neither a counterpart nor none.
    fn not_looked_at(&self, ui: &Ui, rect: Rect, obligation: &Obligation, framework: &str) {
        let text = self.cx.text;
        let palette = &self.cx.palette;
        let response = ui.interact(
            rect,
            ui.scope_id().with((obligation.id.as_str(), framework)),
            Sense::hover(),
        );
        let said = t!(text, "crosswalk-not-looked-at");
        let name = self.cx.text.told(format!("{}, {framework}", obligation.name), &said);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        if !ui.is_rect_visible(rect) {
            return;
        }
        ui.painter().rect_filled(rect, 0.0, palette.window);
        let inner = rect.shrink2(egui::vec2(2.0, 2.0));
        hatch(ui, inner, palette);
        ui.painter().rect_stroke(inner, 0, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        let label = rect.shrink(10.0);
        let small = regular(size::TEXT_SMALL);
        let words = width_of(&said, size::TEXT_SMALL, false).min(label.width());
        let ground = Rect::from_min_size(label.min, egui::vec2(words, 16.0));
        ui.painter().rect_filled(ground.expand2(egui::vec2(5.0, 2.0)), 3.0, palette.window);
        lines(ui, label.min, label.width(), 1, &said, small, palette.text_subdued);
        hint(response, t!(text, "crosswalk-not-looked-at-hint"));
    }

    fn obligation(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        obligation: &Obligation,
        figures: &CrosswalkRow,
    ) {
        let palette = &self.cx.palette;
        let text = self.cx.text;
        let words = in_words(&figures.preparation, self.cx);
        let name = || {
            t!(text, "crosswalk-obligation", obligation = &obligation.name, preparation = &words)
        };
        let pick = CrosswalkPick::Obligation(obligation.id.clone());
        // Ground of its own, also between the rounded corners, or cells would shine through.
        ui.painter().rect_filled(rect, 0.0, palette.window);
        if self.place(ui, rect, pick, &name, palette.window).is_none() {
            return;
        }
        let inner = rect.shrink(10.0);
        let title = strong(size::TEXT_BODY);
        lines(ui, inner.min, inner.width(), 2, &obligation.name, title, palette.text);
        let small = regular(size::TEXT_SMALL);
        let at = Pos2::new(inner.left(), inner.top() + 42.0);
        // The figure itself stands beside the bar.
        let GroupScore { answered, applicable, .. } = figures.preparation;
        let short = t!(text, "crosswalk-answered", answered = answered, applicable = applicable);
        lines(ui, at, inner.width(), 2, &short, small, palette.text_subdued);
        let bar = Rect::from_min_max(
            Pos2::new(inner.left(), inner.bottom() - 12.0),
            inner.right_bottom(),
        );
        preparation_bar(ui, bar, &figures.preparation, self.cx);
    }

    fn framework(&mut self, ui: &mut Ui, rect: Rect, head: &CrosswalkColumn) {
        let text = self.cx.text;
        let palette = &self.cx.palette;
        let frameworks = self.cx.packs.frameworks();
        let framework = frameworks.get(&head.framework);
        let title = framework.map_or(head.framework.as_str(), |found| found.name.as_str());
        let sort = framework.map_or_else(String::new, |found| text.framework_sort(found.sort));
        let status = framework.map_or_else(String::new, |found| text.status(found.status));
        let date = match head.next_date {
            Some((date, days)) => {
                t!(text, "crosswalk-next", date = text.date_short(date), days = days)
            }
            None => match head.concerns {
                Some(false) => t!(text, "crosswalk-not-concerned"),
                _ => String::new(),
            },
        };
        let name = || text.told(title, format!("{sort}, {status}. {date}"));
        let pick = CrosswalkPick::Framework(head.framework.clone());
        ui.painter().rect_filled(rect, 0.0, palette.window);
        let Some(response) = self.place(ui, rect, pick, &name, palette.window) else {
            return;
        };
        let inner = rect.shrink2(egui::vec2(10.0, 8.0));
        let bold = strong(size::TEXT_BODY);
        // A long name takes the line of a date, where there is none.
        let laid = ui.painter().layout_no_wrap(title.to_owned(), bold.clone(), palette.text);
        let is_long = laid.size().x > inner.width() && date.is_empty();
        let rows = if is_long { 2 } else { 1 };
        lines(ui, inner.min, inner.width(), rows, title, bold, palette.text);
        let small = regular(size::TEXT_SMALL);
        let at = Pos2::new(inner.left(), inner.top() + if is_long { 38.0 } else { 20.0 });
        let second = format!("{sort} · {status}");
        let rows = if date.is_empty() && !is_long { 2 } else { 1 };
        lines(ui, at, inner.width(), rows, &second, small.clone(), palette.text_subdued);
        let at = Pos2::new(inner.left(), inner.top() + 38.0);
        let ink = if head.next_date.is_some_and(|(_, days)| days <= SOON) {
            palette.attention
        } else {
            palette.text_subdued
        };
        lines(ui, at, inner.width(), 1, &date, small, ink);
        hint(response, name());
    }

    fn corner(&self, ui: &Ui, table: &CrosswalkTable) {
        let text = self.cx.text;
        let palette = &self.cx.palette;
        let rect = Rect::from_min_size(self.pinned, egui::vec2(NAMES, HEADER));
        ui.painter().rect_filled(rect, 0.0, palette.window);
        let inner = rect.shrink2(egui::vec2(10.0, 8.0));
        let shown = t!(text, "crosswalk-frameworks", count = table.columns.len());
        let small = regular(size::TEXT_SMALL);
        lines(ui, inner.min, inner.width(), 1, &shown, small.clone(), palette.text_subdued);
        if table.left_out > 0 {
            let hidden = t!(text, "crosswalk-left-out", count = table.left_out);
            let at = Pos2::new(inner.left(), inner.top() + 18.0);
            lines(ui, at, inner.width(), 2, &hidden, small, palette.text_subdued);
        }
    }
}

/// A date that is no further away stands out, in days.
const SOON: i64 = 90;

/// Where the clauses of a cell stand, and how that was checked, in few words.
fn standing(
    cell: &CrosswalkCell,
    framework: Option<&Framework>,
    figures: &CellFigures,
    cx: &Cx<'_>,
) -> String {
    let text = cx.text;
    let mark = text.mark_short(cell.mark);
    let when = match (figures.applies_from, framework) {
        (Some(date), _) if figures.in_force => {
            t!(text, "crosswalk-in-force-and-from", date = text.date_short(date))
        }
        (Some(date), _) => t!(text, "crosswalk-from", date = text.date_short(date)),
        (None, _) if figures.all_in_force => text.status(Status::InForce),
        (None, _) if figures.in_force => t!(text, "crosswalk-partly-in-force"),
        (None, Some(found)) => {
            let first = cell.clauses.iter().find_map(|id| found.clause(id));
            text.status(first.map_or(found.status, |clause| clause.status))
        }
        (None, None) => String::new(),
    };
    format!("{when} · {mark}")
}

/// How far the answers prepare, in words.
pub(super) fn in_words(score: &GroupScore, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match score.score {
        _ if score.applicable == 0 => t!(text, "crosswalk-nothing-applies"),
        Some(points) => t!(
            text,
            "crosswalk-prepared",
            points = round_half_up(points),
            answered = score.answered,
            applicable = score.applicable,
        ),
        None => t!(text, "crosswalk-unanswered", applicable = score.applicable),
    }
}

/// The preparation as a bar in the colour of its level, with the figure beside it.
pub(super) fn preparation_bar(ui: &Ui, rect: Rect, score: &GroupScore, cx: &Cx<'_>) {
    const FIGURE: f32 = 26.0;
    let palette = &cx.palette;
    let mut track = rect;
    track.set_right(rect.right() - FIGURE);
    track = Rect::from_center_size(track.center(), egui::vec2(track.width(), size::BAR));
    let at = Pos2::new(rect.right(), rect.center().y);
    let align = egui::Align2::RIGHT_CENTER;
    let font = strong(size::TEXT_SMALL);
    match score.score {
        _ if score.applicable == 0 => {
            let words = t!(cx.text, "crosswalk-nothing-applies");
            let small = regular(size::TEXT_SMALL);
            let left = Pos2::new(rect.left(), rect.top() - 2.0);
            lines(ui, left, rect.width(), 1, &words, small, palette.text_subdued);
        }
        Some(points) => {
            bare_bar(ui, track, score, palette);
            let figure = round_half_up(points).to_string();
            ui.painter().text(at, align, figure, font, palette.text);
        }
        None => {
            bare_bar(ui, track, score, palette);
            ui.painter().text(at, align, "–", font, palette.text_subdued);
        }
    }
}

/// The bar alone, for beside words that say the figure.
pub(super) fn bare_bar(ui: &Ui, track: Rect, score: &GroupScore, palette: &Palette) {
    match score.score {
        // One strong fill: the weak ones matter most, and must be seen best.
        Some(points) => paint_bar(ui, track, (points / 100.0) as f32, palette.positive, palette),
        None => {
            hatch(ui, track, palette);
            let outline = Stroke::new(1.0, palette.unknown);
            ui.painter().rect_stroke(track, 3.0, outline, StrokeKind::Inside);
        }
    }
}

/// The sign of a relation. Shape and word say it too, not the colour alone.
pub(super) fn relation_icon(relation: Relation, cx: &Cx<'_>) -> (Icon, Color32) {
    let palette = &cx.palette;
    match relation {
        Relation::SameEvidence => (Icon::CheckCircleFull, palette.positive),
        Relation::PartlyOverlaps => (Icon::Contrast, palette.text),
        Relation::NoCounterpart => (Icon::Nothing, palette.text_subdued),
    }
}

/// As many clauses as fit two lines, and how many more there are: half a number would be another one.
fn fitting(ui: &Ui, clauses: &[ClauseId], width: f32, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let fits = |words: &str| {
        let font = regular(size::TEXT_SMALL);
        ui.painter().layout(words.to_owned(), font, cx.palette.text, width).rows.len() <= 2
    };
    let mut clauses: Vec<&ClauseId> = clauses.iter().collect();
    clauses.sort_by_key(|id| counted(id.as_str()));
    let all = clauses.len();
    let some = (1..=all).rev().map(|count| {
        let words = text.clauses(clauses.iter().copied().take(count));
        match all - count {
            0 => words,
            more => t!(text, "crosswalk-more-clauses", clauses = words, more = more),
        }
    });
    some.clone().find(|words| fits(words)).or_else(|| some.last()).unwrap_or_default()
}

/// So many lines of text, the last one cut off where it doesn't fit.
fn lines(ui: &Ui, at: Pos2, width: f32, rows: usize, words: &str, font: FontId, ink: Color32) {
    let mut job = LayoutJob::simple(words.to_owned(), font, ink, width);
    job.wrap = TextWrapping { max_width: width, max_rows: rows, ..TextWrapping::default() };
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(at, galley, ink);
}
