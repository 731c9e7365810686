//! How work is kept safe: earlier versions, and the journal of unsaved work.

use eframe::egui::Ui;

use super::folders::folder_ui;
use crate::ops::settings::Folders;
use crate::t;
use crate::ui::action::{Action, Actions, EverydayAction};
use crate::ui::cx::Cx;
use crate::ui::state::View;
use crate::ui::theme::size;
use crate::ui::widgets::{choice_row, small, subdued, subheading};

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let folders = Folders::find();
    let name = t!(text, "settings-safety-count");
    subheading(ui, &name);
    let choices = [0, 5, 10, 20, 50].map(|count: u32| (count, count.to_string()));
    let kept = u32::try_from(cx.settings.backups_kept()).unwrap_or_default();
    if let Some(Some(count)) = choice_row(ui, &name, Some(kept), &choices) {
        out.push(Action::KeepBackups(count));
    }
    if kept == 0 {
        small(ui, t!(text, "settings-safety-none"));
    }
    if let Some(folders) = &folders {
        folder_ui(ui, &folders.backups(), &t!(text, "settings-safety-where"), cx, out);
    }
    ui.add_space(size::SPACE);
    subheading(ui, &t!(text, "settings-journal"));
    subdued(ui, t!(text, "settings-journal-hint"));
    if let Some(folders) = &folders {
        let holds = match view.everyday.journal {
            None => t!(text, "settings-journal-where"),
            Some(state) if state.pieces == 0 => t!(text, "settings-journal-empty"),
            Some(state) => {
                t!(
                    text,
                    "settings-journal-holds",
                    count = state.pieces,
                    size = text.bytes(state.bytes)
                )
            }
        };
        folder_ui(ui, &folders.journals(), &holds, cx, out);
    }
    let old = view.recovered.len();
    if old > 0 && ui.button(t!(text, "settings-journal-clear", count = old)).clicked() {
        out.push(Action::Everyday(EverydayAction::PutAwayAll));
    }
}
