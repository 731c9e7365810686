//! A list of names that the reader writes.

use std::collections::BTreeSet;

use eframe::egui::{Key, Ui, UiBuilder, accesskit::Role};

use super::super::cx::Cx;
use super::super::icons::Icon;
use super::super::theme::size;
use super::{button, icon_button, line_edit};
use crate::t;

/// Draws the names, each with a way to take it off, and a field for another one. Returns what the
/// names become. What is typed is kept in the toolkit's memory until it is added.
pub fn names_ui(
    ui: &mut Ui,
    title: &str,
    names: &BTreeSet<String>,
    cx: &Cx<'_>,
) -> Option<BTreeSet<String>> {
    let text = cx.text;
    let mut changed = None;
    let group =
        UiBuilder::new().accessibility_role(Role::Group).accessibility_label(title.to_owned());
    ui.scope_builder(group, |ui| {
        for name in names {
            ui.push_id(name, |ui| {
                ui.horizontal(|ui| {
                    ui.label(name);
                    if icon_button(ui, Icon::Close, &t!(text, "names-remove", name = name))
                        .clicked()
                    {
                        let mut left = names.clone();
                        left.remove(name);
                        changed = Some(left);
                    }
                });
            });
        }
        let id = ui.scope_id().with("name draft");
        let mut draft: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        ui.horizontal(|ui| {
            let field = ui
                .add(line_edit(&mut draft).desired_width(320.0).hint_text(t!(text, "names-hint")))
                .accessible_name(t!(text, "names-field"));
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let ready = !draft.trim().is_empty();
            let clicked = ui
                .add_enabled_ui(ready, |ui| button(ui, Icon::Add, &t!(text, "names-add")).clicked())
                .inner;
            if ready && (clicked || entered) {
                let mut more = names.clone();
                // Several at once, as they are pasted out of a list.
                more.extend(
                    draft
                        .split([';', '\n'])
                        .map(str::trim)
                        .filter(|name| !name.is_empty())
                        .map(str::to_owned),
                );
                changed = Some(more);
                draft.clear();
                if entered {
                    field.request_focus();
                }
            }
        });
        ui.data_mut(|data| data.insert_temp(id, draft));
        ui.add_space(size::SPACE_XS);
    });
    changed
}
