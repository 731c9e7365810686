//! Hints: one sentence above a screen for somebody who is there for the first time. A hint has its
//! place from the first frame, so that nothing moves under the pointer, and is over when it is shut or
//! the screen is left.

use eframe::egui::{self, Align, Frame, Layout, Margin, Panel, RichText, Ui};

use super::action::{Action, Actions, HelpAction};
use super::cx::Cx;
use super::icons::Icon;
use super::state::Screen;
use super::theme::size;
use super::widgets::{icon_button, link_button};
use crate::t;

/// Draws the hint of the screen, if it has not been seen.
pub fn ui(ui: &mut Ui, screen: Screen, cx: &Cx<'_>, out: &mut Actions) {
    let (Some(code), Some(hint)) = (screen.hint_code(), screen.hint(cx.text)) else {
        return;
    };
    if cx.settings.hints_seen.contains(code) {
        return;
    }
    let room = Margin::symmetric(size::SPACE_L as i8, 2);
    let frame = Frame::new().fill(cx.palette.accent_soft).inner_margin(room);
    Panel::top("hint").frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.add(Icon::Info.sized(size::ICON, cx.palette.accent));
            let (more, close) = (t!(cx.text, "hint-more"), t!(cx.text, "hint-dismiss"));
            let right = 2.0 * size::TARGET + 8.0 * more.chars().count() as f32;
            let width = (ui.available_width() - right).max(120.0);
            let room = egui::vec2(width, size::TARGET);
            ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(RichText::new(hint).color(cx.palette.text)).wrap());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if icon_button(ui, Icon::Close, &close).clicked() {
                    out.push(Action::Help(HelpAction::SeeHint(screen)));
                }
                if link_button(ui, &more).clicked() {
                    out.push(Action::ReadHelp(screen.topic()));
                }
            });
        });
    });
}
