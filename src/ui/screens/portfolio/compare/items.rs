//! The items of a comparison, furthest apart first; what is the same for all is folded away. The heads
//! stay in view while the rows go by.

use eframe::egui::{
    self, Align2, Rect, Sense, Stroke, TextWrapMode, Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::head::paint_sign;
use crate::model::{ItemId, Level};
use crate::ops::lists::items_list;
use crate::ops::portfolio::FEWEST;
use crate::ops::sides::{Beside, STATES, item_words, only_words};
use crate::scoring::ItemState;
use crate::scoring::sides::{SideItem, SidesRow};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::theme::{regular, size, strong, text_on};
use crate::ui::widgets::{button, card, heading, small, subdued, table_menu_at_end};

/// The height of a row.
const ROW: f32 = 32.0;
/// The height of the heads.
const HEAD: f32 = 34.0;
/// A side's column, at least and at most.
const CELL: [f32; 2] = [56.0, 200.0];
/// How far the sides are apart.
const APART: f32 = 56.0;

/// Where a questionnaire has no such item.
const NOT_THERE: &str = "/";

/// Where too few of a group have a level.
fn too_few() -> String {
    format!("<{FEWEST}")
}

type Row = SidesRow<ItemId, SideItem>;

/// Draws the part.
pub(super) fn ui(
    ui: &mut Ui,
    beside: &Beside,
    view: &mut PortfolioView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let domain = view.compare.domain.clone();
    let is_of = |id: &ItemId| {
        let item = beside.item(id);
        domain.as_ref().is_none_or(|domain| item.is_some_and(|item| item.domain == *domain))
    };
    let rows: Vec<&Row> = beside.sides.items.iter().filter(|row| is_of(&row.id)).collect();
    let (differing, same): (Vec<&Row>, Vec<&Row>) = rows.into_iter().partition(|row| row.differs);
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            match &domain {
                None => heading(ui, &t!(text, "beside-items")),
                Some(id) => heading(ui, &t!(text, "beside-items-of", domain = beside.domain(id))),
            };
            if domain.is_some()
                && button(ui, Icon::Close, &t!(text, "beside-all-domains")).clicked()
            {
                view.compare.domain = None;
            }
            let list = || items_list(beside, text);
            table_menu_at_end(ui, &t!(text, "beside-items"), &list, cx, out);
        });
        subdued(ui, t!(text, "beside-items-hint"));
        key_ui(ui, beside, cx);
        let top = ui.cursor().top();
        ui.add_space(HEAD);
        if differing.is_empty() {
            ui.label(t!(text, "beside-none-differs"));
        }
        let places = Places::new(ui, beside);
        for row in &differing {
            row_ui(ui, row, beside, &places, cx);
        }
        if !same.is_empty() {
            ui.add_space(size::SPACE_XS);
            let count = same.len();
            let (icon, words) = match view.compare.shows_same {
                true => (Icon::Down, t!(text, "beside-hide-same", count = count)),
                false => (Icon::Right, t!(text, "beside-show-same", count = count)),
            };
            if button(ui, icon, &words).clicked() {
                view.compare.shows_same = !view.compare.shows_same;
            }
            ui.add_space(size::SPACE_XS);
            if view.compare.shows_same {
                for row in &same {
                    row_ui(ui, row, beside, &places, cx);
                }
            }
        }
        heads_ui(ui, top, beside, &places, cx);
        for (place, items) in &beside.sides.only {
            let items: Vec<&str> =
                items.iter().filter(|id| is_of(id)).map(|id| id.as_str()).collect();
            if !items.is_empty() {
                ui.add_space(size::SPACE);
                small(ui, only_words(beside, *place, &items, text));
            }
        }
    });
}

/// Where columns stand.
struct Places {
    left: f32,
    right: f32,
    cell: f32,
    sides: usize,
}

impl Places {
    fn new(ui: &Ui, beside: &Beside) -> Self {
        let sides = beside.names.len();
        let room = ui.available_rect_before_wrap();
        let share = room.width() * 0.58 / sides.max(1) as f32;
        let cell = share.clamp(CELL[0], CELL[1]);
        Self { left: room.left(), right: room.right(), cell, sides }
    }

    /// Where the names end.
    fn names_end(&self) -> f32 {
        self.right - APART - self.cell * self.sides as f32
    }

    fn cell(&self, place: usize, y: egui::Rangef) -> Rect {
        let left = self.names_end() + self.cell * place as f32;
        Rect::from_x_y_ranges(left..=left + self.cell, y)
    }

    fn apart(&self, y: egui::Rangef) -> Rect {
        Rect::from_x_y_ranges(self.right - APART..=self.right, y)
    }
}

/// The heads, over the rows and never out of view before the last of them.
fn heads_ui(ui: &Ui, top: f32, beside: &Beside, places: &Places, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let bottom = ui.min_rect().bottom();
    let top = top.max(ui.clip_rect().top()).min((bottom - HEAD).max(top));
    let rect = Rect::from_x_y_ranges(places.left..=places.right, top..=top + HEAD);
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, palette.surface);
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border_strong));
    for (place, name) in beside.names.iter().enumerate() {
        let cell = places.cell(place, rect.y_range()).shrink2(vec2(4.0, 0.0));
        let at = pos2(cell.left() + 11.0, cell.center().y);
        paint_sign(painter, at, beside, place, cx);
        let room = cell.width() - 28.0;
        // A few letters of a name say less than none.
        if room > 60.0 {
            let ink = palette.text_subdued;
            clipped(ui, pos2(at.x + 15.0, at.y), name, size::TEXT_SMALL, room, ink);
        }
    }
    let cell = places.apart(rect.y_range());
    let font = regular(size::TEXT_SMALL);
    let words = t!(cx.text, "sides-apart");
    painter.text(cell.right_center(), Align2::RIGHT_CENTER, words, font, palette.text_subdued);
}

fn row_ui(ui: &mut Ui, row: &Row, beside: &Beside, places: &Places, cx: &Cx<'_>) {
    let palette = &cx.palette;
    ui.spacing_mut().item_spacing.y = 0.0;
    let size = vec2(places.right - places.left, ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = sentence(row, beside, cx);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, palette.surface_hover);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border));
    let font = strong(size::TEXT_SMALL);
    let id = ui.painter().text(
        rect.left_center(),
        Align2::LEFT_CENTER,
        row.id.as_str(),
        font,
        palette.text_subdued,
    );
    let at = pos2(id.right().max(rect.left() + 50.0) + size::SPACE, rect.center().y);
    let room = places.names_end() - size::SPACE - at.x;
    clipped(ui, at, beside.title(&row.id), size::TEXT_BODY, room, palette.text);
    for (place, item) in row.of.iter().enumerate() {
        let top = beside.questionnaires.first().map_or(Level(4), |known| known.top_level());
        cell_ui(ui, places.cell(place, rect.y_range()), item.as_ref(), top, cx);
    }
    if let Some(apart) = row.apart {
        let at = places.apart(rect.y_range()).right_center();
        let font = regular(size::TEXT_SMALL);
        let anchor = Align2::RIGHT_CENTER;
        ui.painter().text(at, anchor, apart.to_string(), font, palette.text_subdued);
    }
    response.on_hover_ui_at_pointer(|ui| hover_ui(ui, row, beside, cx));
}

/// A level on its colour, or the sign of why there is none.
fn cell_ui(ui: &Ui, cell: Rect, item: Option<&SideItem>, top: Level, cx: &Cx<'_>) {
    let palette = &cx.palette;
    let painter = ui.painter();
    let left = cell.left() + 4.0;
    let plate = Rect::from_min_size(pos2(left, cell.center().y - 10.0), vec2(22.0, 20.0));
    let words = |words: &str| {
        let at = plate.left_center();
        clipped(ui, at, words, size::TEXT_SMALL, cell.width() - 6.0, palette.text_subdued);
    };
    let Some(item) = item else {
        words(NOT_THERE);
        return;
    };
    if let Some(levels) = item.levels() {
        let fill = palette.level(levels.supported, top);
        painter.rect_filled(plate, 4.0, fill);
        let font = strong(size::TEXT_SMALL);
        let ink = text_on(fill, palette);
        let middle = Align2::CENTER_CENTER;
        painter.text(plate.center(), middle, levels.supported.to_string(), font, ink);
        if levels.claimed != levels.supported {
            let at = pos2(plate.right() + 5.0, plate.center().y);
            let claimed = format!("({})", levels.claimed);
            let font = regular(size::TEXT_SMALL);
            painter.text(at, Align2::LEFT_CENTER, claimed, font, palette.text_subdued);
        }
        return;
    }
    match item {
        SideItem::Without(state) => {
            let at = Rect::from_center_size(plate.center(), vec2(16.0, 16.0));
            sign(*state).sized(size::ICON_SMALL, palette.text_subdued).paint_at(ui, at);
        }
        SideItem::Group(..) => words(&too_few()),
        _ => words(&t!(cx.text, "sides-not-kept")),
    }
}

/// The sign of a state without a level, as in the walk.
fn sign(state: ItemState) -> Icon {
    match state {
        ItemState::Unanswered | ItemState::Answered => Icon::Unanswered,
        ItemState::Unknown => Icon::Help,
        ItemState::NotApplicable => Icon::Block,
        ItemState::DoesNotApply => Icon::Nothing,
    }
}

/// What the signs mean.
fn key_ui(ui: &mut Ui, beside: &Beside, cx: &Cx<'_>) {
    let text = cx.text;
    let items = || beside.sides.items.iter().flat_map(|row| &row.of);
    let ink = cx.palette.text_subdued;
    ui.horizontal_wrapped(|ui| {
        for state in STATES.into_iter().filter(|state| *state != ItemState::Answered) {
            ui.add(sign(state).sized(size::ICON_SMALL, ink));
            small(ui, text.item_state(state));
            ui.add_space(size::SPACE);
        }
        let mut words = Vec::new();
        if items().any(|item| *item == Some(SideItem::NotKept)) {
            let sign = t!(text, "sides-not-kept");
            words.push(text.told(sign, t!(text, "beside-key-not-kept")));
        }
        if items().any(|item| matches!(item, Some(SideItem::Group(None, _)))) {
            words.push(format!(
                "{}: {}",
                too_few(),
                t!(text, "beside-key-too-few", fewest = FEWEST)
            ));
        }
        if items().any(Option::is_none) {
            words.push(text.told(NOT_THERE, t!(text, "sides-not-asked-there")));
        }
        for words in words {
            small(ui, words);
            ui.add_space(size::SPACE);
        }
    });
}

/// The row as a sentence.
fn sentence(row: &Row, beside: &Beside, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let said = row.of.iter().enumerate().map(|(place, item)| {
        format!("{} {}", beside.letter(place), item_words(item.as_ref(), text))
    });
    let said = said.collect::<Vec<_>>().join(", ");
    let (item, title) = (row.id.as_str(), beside.title(&row.id));
    match row.apart {
        Some(apart) => {
            t!(text, "beside-item-apart", item = item, title = title, said = said, apart = apart)
        }
        None => t!(text, "beside-item", item = item, title = title, said = said),
    }
}

fn hover_ui(ui: &mut Ui, row: &Row, beside: &Beside, cx: &Cx<'_>) {
    ui.set_max_width(420.0);
    let title = format!("{} {}", row.id, beside.title(&row.id));
    ui.add(egui::Label::new(egui::RichText::new(title).font(strong(size::TEXT_BODY))).wrap());
    for (place, item) in row.of.iter().enumerate() {
        let words =
            cx.text.told(beside.lettered(place, cx.text), item_words(item.as_ref(), cx.text));
        ui.add(egui::Label::new(words).wrap());
    }
}

/// One line that ends with its room, with an ellipsis.
fn clipped(ui: &Ui, at: egui::Pos2, words: &str, points: f32, room: f32, ink: egui::Color32) {
    let words = egui::WidgetText::from(egui::RichText::new(words).font(regular(points)));
    let mode = Some(TextWrapMode::Truncate);
    let galley = words.into_galley(ui, mode, room.max(10.0), egui::TextStyle::Body);
    let at = at - vec2(0.0, galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}
