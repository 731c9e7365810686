//! What the keys of the workshop do, as buttons: for a pointer, and for a screen that is touched. Each
//! shows its key.

use eframe::egui::{Button, Key, Ui, UiBuilder, Vec2, accesskit::Role};

use super::{Room, keys};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::local_keys::DIGITS;
use crate::ui::state::{Document, Phase, View};
use crate::ui::widgets::{named, subdued};

/// Draws the buttons for whose turn it is, or for what is to be settled.
pub(super) fn ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let is_vote = view.workshop.phase == Phase::Vote;
    let is_decided = document.assessment().decisions.contains_key(&room.item.id);
    let lead = match &view.workshop.member {
        Some(id) if is_vote => {
            let member = document.assessment().members.get(id);
            member.map_or_else(|| id.to_string(), |member| member.name.clone())
        }
        None if is_vote => return,
        _ if is_decided => t!(text, "workshop-buttons-settled"),
        _ => t!(text, "workshop-buttons-settle"),
    };
    let mut pressed = None;
    let group = UiBuilder::new()
        .id_salt("workshop buttons")
        .accessibility_role(Role::Group)
        .accessibility_label(&lead);
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            subdued(ui, &lead);
            let mut offer = |ui: &mut Ui, key: Key, words: &str, letter: &str| {
                let button = Button::new(words).min_size(Vec2::splat(ui.spacing().interact_size.y));
                let button = if letter.is_empty() { button } else { button.shortcut_text(letter) };
                let response = ui.add(button);
                named(&response, Role::Button, words);
                if response.clicked() {
                    pressed = Some(key);
                }
            };
            if !is_vote && is_decided {
                offer(ui, Key::O, &t!(text, "decision-reopen"), "O");
                return;
            }
            let top = document.questionnaire().top_level().index();
            for (level, key) in DIGITS.into_iter().enumerate().take(top + 1) {
                offer(ui, key, &level.to_string(), "");
            }
            offer(ui, Key::N, &t!(text, "question-not-applicable"), "N");
            if is_vote {
                offer(ui, Key::U, &t!(text, "question-unknown"), "U");
                offer(ui, Key::A, &t!(text, "workshop-away"), "A");
                offer(ui, Key::Delete, &t!(text, "workshop-clear"), "");
            }
        });
    });
    if let Some(key) = pressed {
        keys::press(key, room, document, view, out);
    }
}
