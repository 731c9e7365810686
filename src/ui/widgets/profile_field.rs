//! One question of the profile, and the fields to answer it.

use std::collections::BTreeSet;

use eframe::egui::{self, RichText, Ui};

use super::{choice_row, choice_row_wrapped, names_ui, small};
use crate::model::{FieldKind, FieldOption, FieldValue, OptionId, ProfileField};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{size, strong};

/// Draws a question of the profile, on the card that it is given. Returns the new value if it was changed; that may be
/// none at all.
pub fn profile_field_ui(
    ui: &mut Ui,
    field: &ProfileField,
    value: Option<&FieldValue>,
    cx: &Cx<'_>,
) -> Option<Option<FieldValue>> {
    let text = cx.text;
    let contents = |ui: &mut Ui| {
        ui.label(RichText::new(&field.question).font(strong(size::TEXT_BODY)));
        if !field.help.is_empty() {
            small(ui, &field.help);
        }
        ui.add_space(size::SPACE_XS);
        match &field.kind {
            FieldKind::Flag => {
                let chosen = match value {
                    Some(FieldValue::Flag(yes)) => Some(*yes),
                    _ => None,
                };
                let choices = [(true, t!(text, "yes")), (false, t!(text, "no"))];
                let picked = choice_row(ui, &field.question, chosen, &choices)?;
                Some(picked.map(FieldValue::Flag))
            }
            FieldKind::Choice(options) => {
                let chosen = match value {
                    Some(FieldValue::Choice(option)) => {
                        options.iter().position(|other| other.id == *option)
                    }
                    _ => None,
                };
                let choices: Vec<(usize, String)> = options
                    .iter()
                    .enumerate()
                    .map(|(index, option)| (index, option.name.clone()))
                    .collect();
                let picked = choice_row_wrapped(ui, &field.question, chosen, &choices)?;
                let option = picked.and_then(|index| options.get(index));
                Some(option.map(|option| FieldValue::Choice(option.id.clone())))
            }
            FieldKind::Names => {
                let names = match value {
                    Some(FieldValue::Names(names)) => names.clone(),
                    _ => BTreeSet::new(),
                };
                let names = names_ui(ui, &field.question, &names, cx)?;
                Some((!names.is_empty()).then_some(FieldValue::Names(names)))
            }
            FieldKind::Choices(options) => {
                let chosen = match value {
                    Some(FieldValue::Choices(chosen)) => Some(chosen),
                    _ => None,
                };
                choices_ui(ui, field, options, chosen, cx)
            }
        }
    };
    ui.push_id(field.id.as_str(), contents).inner
}

/// Any number of options, and "none of these", which is an answer too. Returns the new value.
fn choices_ui(
    ui: &mut Ui,
    field: &ProfileField,
    options: &[FieldOption],
    chosen: Option<&BTreeSet<OptionId>>,
    cx: &Cx<'_>,
) -> Option<Option<FieldValue>> {
    let mut picked = None;
    let group = egui::UiBuilder::new()
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(&field.question);
    ui.scope_builder(group, |ui| {
        // One a line: in a flowing text one ticks the box before, or the one behind.
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for option in options {
                let mut on = chosen.is_some_and(|chosen| chosen.contains(&option.id));
                if ui.checkbox(&mut on, &option.name).changed() {
                    let mut now = chosen.cloned().unwrap_or_default();
                    if on {
                        now.insert(option.id.clone());
                    } else {
                        now.remove(&option.id);
                    }
                    // Taking the last one away takes the answer back; "none" is said on purpose.
                    picked = Some((!now.is_empty()).then_some(FieldValue::Choices(now)));
                }
            }
            let mut none = chosen.is_some_and(BTreeSet::is_empty);
            if ui.checkbox(&mut none, t!(cx.text, "profile-none-of-these")).changed() {
                picked = Some(none.then(|| FieldValue::Choices(BTreeSet::new())));
            }
        });
    });
    picked
}
