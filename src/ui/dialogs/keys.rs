//! The list of all keys, from the same lists that the menus and the screens use.

use eframe::egui::{Label, RichText, Ui, vec2};

use super::foot::{close_ui, list_area};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::local_keys::groups;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{heading, subheading, turn_pages};

/// Room for the keys themselves.
const KEY: f32 = 164.0;

/// A window that is this wide shows two columns.
const TWO_COLUMNS: f32 = size::DIALOG_WIDEST + 2.0 * size::SPACE_XXL;

/// A title, and keys with what they do.
type Part = (String, Vec<(String, String)>);

/// How wide the dialog is.
pub(super) fn width(ui: &Ui) -> f32 {
    let is_wide = ui.ctx().content_rect().width() >= TWO_COLUMNS;
    if is_wide { size::DIALOG_WIDEST } else { size::DIALOG }
}

/// Draws the dialog: what works on one screen at the left, what works everywhere at the right, where
/// there is room for both.
pub(super) fn ui(ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "keys-title"));
    ui.add_space(size::SPACE);
    let top = document.map_or(4, |document| document.questionnaire().top_level().0);
    let local: Vec<Part> = groups(top, text)
        .into_iter()
        .map(|group| {
            let rows = group.rows.into_iter().map(|row| (row.keys, row.what));
            (group.title, rows.collect())
        })
        .collect();
    let ctx = ui.ctx().clone();
    let everywhere = Command::ALL
        .into_iter()
        .filter_map(|command| Some((command.shortcut_words(&ctx, text)?, command.name(text))));
    let everywhere = (t!(text, "keys-everywhere"), everywhere.collect());
    list_area(ui, "keys", 220.0).show(ui, |ui| {
        if width(ui) == size::DIALOG_WIDEST {
            ui.spacing_mut().item_spacing.x = size::SPACE_XL;
            // The last part stands at the right, so that both columns are about as long.
            let (last, others) = local
                .split_last()
                .map_or((&[][..], &[][..]), |(last, others)| (std::slice::from_ref(last), others));
            ui.columns(2, |columns| {
                if let [left, right] = columns {
                    parts_ui(left, others);
                    parts_ui(right, &[everywhere]);
                    parts_ui(right, last);
                }
            });
        } else {
            // The walk is where keys are used most.
            let (walk, others) = local.split_at(1);
            parts_ui(ui, walk);
            parts_ui(ui, &[everywhere]);
            parts_ui(ui, others);
        }
        turn_pages(ui);
    });
    close_ui(ui, cx, out, |_, _| {});
}

fn parts_ui(ui: &mut Ui, parts: &[Part]) {
    ui.spacing_mut().item_spacing = vec2(size::SPACE, size::SPACE_XS + 2.0);
    for (title, rows) in parts {
        subheading(ui, title);
        for (keys, what) in rows {
            ui.horizontal_top(|ui| {
                ui.scope(|ui| {
                    ui.set_width(KEY);
                    ui.add(Label::new(RichText::new(keys).font(strong(size::TEXT_BODY))).wrap());
                });
                ui.add(Label::new(what).wrap());
            });
        }
        ui.add_space(size::SPACE_M);
    }
}
