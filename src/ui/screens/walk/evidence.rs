//! The evidence behind an answer: one card an entry of the register.

use eframe::egui::{self, Ui};

use super::question::{Editor, add_button};
use crate::model::{Answer, Change, Evidence, EvidenceId, Grouping, ItemId};
use crate::ops;
use crate::t;
use crate::ui::action::Action;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, View};
use crate::ui::widgets::{card, evidence_form, icon_button, small, subheading};

/// Draws the entries, and the ways to add one.
pub(super) fn ui(
    ui: &mut Ui,
    item: &ItemId,
    answer: &Answer,
    view: &mut View,
    cx: &Cx<'_>,
    editor: &mut Editor<'_>,
) {
    let text = cx.text;
    subheading(ui, &t!(text, "evidence-title"));
    if answer.evidence.is_empty() {
        small(ui, t!(text, "evidence-none"));
    }
    for (place, id) in answer.evidence.iter().enumerate() {
        if editor.document.assessment().evidence.contains_key(id) {
            let place = (place + 1, answer.evidence.len());
            ui.push_id(id.as_str(), |ui| entry_ui(ui, (id, place), item, view, cx, editor));
        }
    }
    ui.horizontal_wrapped(|ui| {
        if add_button(ui, &t!(text, "evidence-add")).clicked() {
            let id = ops::new_evidence_id();
            view.focus_evidence = Some(id.clone());
            let evidence = Evidence { date: Some(cx.today), ..Evidence::default() };
            editor.changes(Grouping::Separate, |document, key| {
                Change::new_evidence(document.assessment(), key, &id, evidence).into()
            });
        }
        from_register_ui(ui, answer, cx, editor);
    });
}

fn entry_ui(
    ui: &mut Ui,
    (id, (place, all)): (&EvidenceId, (usize, usize)),
    item: &ItemId,
    view: &mut View,
    cx: &Cx<'_>,
    editor: &mut Editor<'_>,
) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = t!(cx.text, "spoken-evidence", place = place, all = all);
        spoken::part(ui, egui::accesskit::Role::Group, &name);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                evidence_form(ui, id, editor.document, view, cx, editor.out);
                also_backs_ui(ui, id, item, editor.document, cx, editor);
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                if icon_button(ui, Icon::Delete, &t!(cx.text, "evidence-remove")).clicked() {
                    editor.changes(Grouping::Separate, |document, key| {
                        Change::without_evidence(document.assessment(), key, id)
                    });
                }
            });
        });
    });
}

/// What else the entry backs: whoever changes it here changes it there too.
fn also_backs_ui(
    ui: &mut Ui,
    id: &EvidenceId,
    item: &ItemId,
    document: &Document,
    cx: &Cx<'_>,
    editor: &mut Editor<'_>,
) {
    let backing = document.backing();
    let backed = backing.get(id).map(Vec::as_slice).unwrap_or_default();
    let mut others: Vec<&ItemId> = backed
        .iter()
        .map(|(item, _)| item)
        .filter(|other| *other != item && !document.hides_colleagues(other))
        .collect();
    others.dedup();
    if others.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        small(ui, t!(cx.text, "evidence-also-backs"));
        for other in others {
            if ui.link(other.as_str()).clicked() {
                editor.out.push(Action::GoToItem(other.clone()));
            }
        }
    });
}

/// The entries of the register that don't back this answer yet.
fn from_register_ui(ui: &mut Ui, answer: &Answer, cx: &Cx<'_>, editor: &mut Editor<'_>) {
    let document = editor.document;
    let register = &document.assessment().evidence;
    let is_other = |(id, evidence): &(&EvidenceId, &Evidence)| {
        !answer.evidence.contains(*id) && evidence.says_something() && document.shows_evidence(id)
    };
    if !register.iter().any(|entry| is_other(&entry)) {
        return;
    }
    ui.menu_button(t!(cx.text, "evidence-from-register"), |ui| {
        ui.set_min_width(320.0);
        // The register may be long, and is gone through only while the menu is open.
        let mut others: Vec<(&EvidenceId, &Evidence)> = register.iter().filter(is_other).collect();
        others.sort_by_cached_key(|(_, evidence)| evidence.name().to_lowercase());
        let area = egui::ScrollArea::vertical().max_height(320.0);
        let height = ui.spacing().interact_size.y.max(
            ui.text_style_height(&egui::TextStyle::Button) + 2.0 * ui.spacing().button_padding.y,
        );
        area.show_rows(ui, height, others.len(), |ui, range| {
            for (id, evidence) in others.get(range).unwrap_or_default() {
                let words = match evidence.date {
                    Some(date) => format!("{} · {}", evidence.name(), cx.text.date_short(date)),
                    None => evidence.name().to_owned(),
                };
                if ui.add(egui::Button::new(words).truncate()).clicked() {
                    editor.changes(Grouping::Separate, |document, key| {
                        vec![Change::backing(document.assessment(), key, id, true)]
                    });
                    ui.close();
                }
            }
        });
    });
}
