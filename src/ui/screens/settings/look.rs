//! How the window looks: light or dark, how large, how lively.

use eframe::egui::Ui;

use crate::ops::settings::{MotionChoice, SCALES, ThemeChoice};
use crate::t;
use crate::ui::action::{Action, Actions, EverydayAction};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::state::View;
use crate::ui::theme::size;
use crate::ui::widgets::{choice_row, small, subheading};

/// As large as the system draws, in percent.
const USUAL: u32 = 100;

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let name = t!(text, "settings-theme");
    subheading(ui, &name);
    let choices = [
        (ThemeChoice::System, t!(text, "settings-theme-system")),
        (ThemeChoice::Light, t!(text, "settings-theme-light")),
        (ThemeChoice::Dark, t!(text, "settings-theme-dark")),
    ];
    // Choosing the chosen one again changes nothing: one of them it has to be.
    if let Some(Some(theme)) = choice_row(ui, &name, Some(cx.settings.theme), &choices) {
        out.push(Action::SetTheme(theme));
    }
    ui.add_space(size::SPACE);
    scale_ui(ui, cx, out);
    ui.add_space(size::SPACE);
    motion_ui(ui, view, cx, out);
}

fn scale_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let now = cx.settings.scale.unwrap_or(USUAL);
    subheading(ui, &t!(text, "settings-scale"));
    ui.horizontal_wrapped(|ui| {
        let rescale = |ui: &mut Ui, command: Command, is_possible: bool| {
            ui.add_enabled_ui(is_possible, |ui| {
                let button = ui.button(command.name(text));
                let key = command.shortcut().map(|key| ui.ctx().format_shortcut(&key));
                button.on_hover_text(key.unwrap_or_default()).clicked()
            })
            .inner
        };
        if rescale(ui, Command::Smaller, now > *SCALES.start()) {
            out.push(Action::Everyday(EverydayAction::Rescale(-1)));
        }
        ui.label(text.percent(i64::from(now)));
        if rescale(ui, Command::Larger, now < *SCALES.end()) {
            out.push(Action::Everyday(EverydayAction::Rescale(1)));
        }
        if rescale(ui, Command::UsualSize, now != USUAL) {
            out.push(Action::Everyday(EverydayAction::SetScale(USUAL)));
        }
    });
    let [least, most] = [SCALES.start(), SCALES.end()].map(|end| text.percent(i64::from(*end)));
    small(ui, t!(text, "settings-scale-hint", least = least, most = most));
}

fn motion_ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let name = t!(text, "settings-motion");
    subheading(ui, &name);
    let choices = [
        (MotionChoice::System, t!(text, "settings-motion-system")),
        (MotionChoice::Off, t!(text, "settings-motion-off")),
        (MotionChoice::On, t!(text, "settings-motion-on")),
    ];
    if let Some(Some(motion)) = choice_row(ui, &name, Some(cx.settings.motion), &choices) {
        out.push(Action::Everyday(EverydayAction::SetMotion(motion)));
    }
    let is_system = cx.settings.motion == MotionChoice::System;
    let hint = match (is_system, view.everyday.system_is_still) {
        (true, true) => t!(text, "settings-motion-still"),
        (true, false) if cfg!(windows) => t!(text, "settings-motion-unknown"),
        (true, false) => t!(text, "settings-motion-moves"),
        (false, _) => t!(text, "settings-motion-hint"),
    };
    small(ui, hint);
}
