//! The rail at the left: one entry a screen, in the order in which an assessment is worked through.
//! It draws and pushes; what it leads to is decided elsewhere.

use eframe::egui::{
    self, Align, Align2, Color32, Frame, Layout, Margin, Panel, Response, ScrollArea, Sense,
    Stroke, Ui, WidgetInfo, accesskit::Role,
};

use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::state::Screen;
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::hint;

/// The screens, from the first look to the last.
const ENTRIES: [(Screen, Command); 10] = [
    (Screen::Home, Command::GoHome),
    (Screen::Profile, Command::GoProfile),
    (Screen::Team, Command::GoTeam),
    (Screen::Walk, Command::GoWalk),
    (Screen::Evidence, Command::GoEvidence),
    (Screen::Results, Command::GoResults),
    (Screen::Plan, Command::GoPlan),
    (Screen::Crosswalk, Command::GoCrosswalk),
    (Screen::Report, Command::GoReport),
    (Screen::Portfolio, Command::GoPortfolio),
];

/// What stands at the foot, apart from the work.
const FOOT: (Screen, Command) = (Screen::Settings, Command::GoSettings);

/// Draws the rail. Screens that need a document are there once there is one.
pub(super) fn ui(ui: &mut Ui, has_document: bool, screen: Screen, cx: &Cx<'_>, out: &mut Actions) {
    let frame = Frame::new().fill(cx.palette.surface).inner_margin(Margin::symmetric(6, 8));
    let panel = Panel::left("rail").frame(frame).resizable(false).exact_size(width(ui, cx));
    panel.show(ui, |ui| {
        spoken::part(ui, Role::Navigation, &t!(cx.text, "landmark-screens"));
        ui.spacing_mut().item_spacing.y = size::SPACE_XS;
        let entries =
            || ENTRIES.into_iter().filter(|(_, command)| has_document || !command.needs_document());
        // In a low window the entries stand closer, so that none is out of sight.
        let all = entries().count() + 1;
        let fits = |height: f32| {
            all as f32 * (height + size::SPACE_XS) + size::SPACE <= ui.available_height()
        };
        let steps = [ENTRY, LOW_ENTRY, LOWEST_ENTRY];
        let height = steps.into_iter().find(|height| fits(*height)).unwrap_or(LOWEST_ENTRY);
        let mut entry = |ui: &mut Ui, (target, command): (Screen, Command)| {
            if entry_ui(ui, command, height, belongs_to(screen) == target, cx).clicked() {
                out.push(Action::Run(command));
            }
        };
        let room = (ui.available_height() - height - size::SPACE_XS).max(height);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            for each in entries() {
                entry(ui, each);
            }
        });
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| entry(ui, FOOT));
    });
}

/// The entry that a screen without one of its own belongs to.
fn belongs_to(screen: Screen) -> Screen {
    match screen {
        Screen::Disagreements | Screen::Workshop => Screen::Team,
        other => other,
    }
}

/// As wide as its longest word asks for: all words are of one size, in any language.
fn width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let all = ENTRIES.into_iter().chain([FOOT]);
    let widths = all.map(|(_, command)| {
        let font = strong(size::TEXT_SMALL);
        let galley = ui.painter().layout_no_wrap(command.name(cx.text), font, Color32::PLACEHOLDER);
        galley.size().x
    });
    let beside = 12.0 + 2.0 * size::SPACE_XS;
    (widths.fold(0.0, f32::max) + beside).ceil().clamp(size::RAIL, size::WIDEST_RAIL)
}

/// The height of an entry: an icon and a line of text with room around them.
const ENTRY: f32 = 52.0;

/// The same where the window is low.
const LOW_ENTRY: f32 = 43.0;

/// The same in the lowest window: an icon alone, with its word under the pointer.
const LOWEST_ENTRY: f32 = 34.0;

fn entry_ui(ui: &mut Ui, command: Command, height: f32, selected: bool, cx: &Cx<'_>) -> Response {
    let palette = &cx.palette;
    let name = command.name(cx.text);
    let (rect, response) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, selected, &name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let fill = match (selected, response.hovered()) {
        (true, _) => palette.accent_soft,
        (false, true) => palette.surface_hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, size::RADIUS, fill);
    if response.has_focus() {
        let ring = Stroke::new(2.0, palette.focus);
        ui.painter().rect_stroke(rect, size::RADIUS, ring, egui::StrokeKind::Inside);
    }
    let ink = if selected { palette.accent } else { palette.text_subdued };
    let font = if selected { strong(size::TEXT_SMALL) } else { regular(size::TEXT_SMALL) };
    let around = if height < ENTRY { size::SPACE_XS } else { size::SPACE };
    let is_alone = height <= LOWEST_ENTRY;
    if let Some(icon) = command.icon() {
        let top = egui::pos2(rect.center().x, rect.top() + around + size::ICON / 2.0);
        let middle = if is_alone { rect.center() } else { top };
        let place = egui::Rect::from_center_size(middle, egui::Vec2::splat(size::ICON));
        icon.sized(size::ICON, ink).paint_at(ui, place);
    }
    if is_alone {
        let words = match command.shortcut_words(ui.ctx(), cx.text) {
            Some(shortcut) => format!("{name} ({shortcut})"),
            None => name,
        };
        return hint(response, words);
    }
    let line = egui::pos2(rect.center().x, rect.bottom() - around);
    let galley = ui.painter().layout_no_wrap(name, font, ink);
    let place = Align2::CENTER_BOTTOM.anchor_size(line, galley.size());
    ui.painter().galley(place.min, galley, ink);
    match command.shortcut_words(ui.ctx(), cx.text) {
        Some(shortcut) => hint(response, shortcut),
        None => response,
    }
}
