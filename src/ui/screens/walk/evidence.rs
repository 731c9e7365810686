//! The evidence behind an answer: one card an entry.

use eframe::egui::{self, ComboBox, Grid, TextEdit, Ui};
use jiff::civil::Date;

use super::question::{Editor, add_button};
use crate::model::{Answer, Change, Evidence, EvidenceKind, Grouping};
use crate::ops;
use crate::scoring::support::is_dated;
use crate::t;
use crate::ui::action::Action;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::View;
use crate::ui::theme::size;
use crate::ui::widgets::{card, icon_button, icon_line, small, subheading};

/// Room for the names of the fields.
const LABELS: f32 = 100.0;

/// Draws the entries and the button that adds one.
pub(super) fn ui(
    ui: &mut Ui,
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
    for evidence in &answer.evidence {
        ui.push_id(evidence.id.as_str(), |ui| entry_ui(ui, evidence, view, cx, editor));
    }
    if add_button(ui, &t!(text, "evidence-add")).clicked() {
        let id = ops::new_evidence_id();
        view.focus_evidence = Some(id.clone());
        let evidence = Evidence {
            id: id.clone(),
            title: String::new(),
            kind: EvidenceKind::default(),
            location: String::new(),
            date: Some(cx.today),
            checked_by: String::new(),
        };
        editor.change(Grouping::Separate, |document, key| {
            Change::evidence(document.assessment(), key, &id, Some(evidence))
        });
    }
}

fn entry_ui(
    ui: &mut Ui,
    evidence: &Evidence,
    view: &mut View,
    cx: &Cx<'_>,
    editor: &mut Editor<'_>,
) {
    let mut form = Form { entry: evidence.clone(), typing: false, stopped: false };
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            form.ui(ui, view, cx);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                if icon_button(ui, Icon::Delete, &t!(cx.text, "evidence-remove")).clicked() {
                    editor.change(Grouping::Separate, |document, key| {
                        Change::evidence(document.assessment(), key, &evidence.id, None)
                    });
                }
            });
        });
        remarks_ui(ui, evidence, cx);
    });
    let Form { entry, typing, stopped } = form;
    if entry != *evidence {
        let grouping = if typing { Grouping::Typing } else { Grouping::Separate };
        editor.change(grouping, |document, key| {
            Change::evidence(document.assessment(), key, &evidence.id, Some(entry))
        });
    }
    if stopped {
        editor.out.push(Action::StopTyping);
    }
}

/// An entry while its fields are drawn, and what happened to them.
struct Form {
    entry: Evidence,
    typing: bool,
    stopped: bool,
}

impl Form {
    fn ui(&mut self, ui: &mut Ui, view: &mut View, cx: &Cx<'_>) {
        let text = cx.text;
        let room = (ui.available_width() - LABELS - size::TARGET - 2.0 * size::SPACE_L)
            .clamp(160.0, 520.0);
        let grid = Grid::new("evidence").num_columns(2).spacing([size::SPACE_M, size::SPACE]);
        grid.show(ui, |ui| {
            let title = self.text_ui(
                ui,
                room,
                (t!(text, "evidence-what"), t!(text, "evidence-what-hint")),
                |entry| &mut entry.title,
            );
            if view.focus_evidence.as_ref() == Some(&self.entry.id) {
                title.request_focus();
                view.focus_evidence = None;
            }
            self.text_ui(
                ui,
                room,
                (t!(text, "evidence-where"), t!(text, "evidence-where-hint")),
                |entry| &mut entry.location,
            );
            kind_ui(ui, &mut self.entry.kind, cx);
            ui.end_row();
            date_ui(ui, &mut self.entry.date, cx);
            ui.end_row();
            self.text_ui(
                ui,
                room,
                (t!(text, "evidence-checked-by"), t!(text, "evidence-checked-by-hint")),
                |entry| &mut entry.checked_by,
            );
        });
    }

    /// A row with a name, a hint and a text field.
    fn text_ui(
        &mut self,
        ui: &mut Ui,
        room: f32,
        (name, hint): (String, String),
        value: impl FnOnce(&mut Evidence) -> &mut String,
    ) -> egui::Response {
        let label = ui.label(name);
        let field =
            TextEdit::singleline(value(&mut self.entry)).desired_width(room).hint_text(hint);
        let response = ui.add(field).labelled_by(label.id);
        self.typing |= response.changed();
        self.stopped |= response.lost_focus();
        ui.end_row();
        response
    }
}

fn kind_ui(ui: &mut Ui, kind: &mut EvidenceKind, cx: &Cx<'_>) {
    let label = ui.label(t!(cx.text, "evidence-kind"));
    ui.horizontal(|ui| {
        ComboBox::from_id_salt("kind")
            .selected_text(cx.text.evidence_kind(*kind))
            .show_ui(ui, |ui| {
                for choice in EvidenceKind::ALL {
                    ui.selectable_value(kind, choice, cx.text.evidence_kind(choice));
                }
            })
            .response
            .labelled_by(label.id);
    });
}

/// What is missing, in the reader's words.
fn remarks_ui(ui: &mut Ui, evidence: &Evidence, cx: &Cx<'_>) {
    let text = cx.text;
    let attention = cx.palette.attention;
    if !evidence.says_something() {
        icon_line(ui, Icon::Warning, attention, &t!(text, "evidence-says-nothing"));
    }
    if evidence.date.is_none() {
        icon_line(ui, Icon::Warning, attention, &t!(text, "evidence-undated"));
    } else if !is_dated(evidence, cx.today) {
        icon_line(ui, Icon::Warning, attention, &t!(text, "evidence-future"));
    }
}

/// A date as text, year first. What is typed is kept while it is no date, in the toolkit's memory,
/// and becomes the entry's date as soon as it is one.
fn date_ui(ui: &mut Ui, date: &mut Option<Date>, cx: &Cx<'_>) {
    let text = cx.text;
    let label = ui.label(t!(text, "evidence-date"));
    let id = ui.scope_id().with("date draft");
    let shown = date.map(|date| date.to_string()).unwrap_or_default();
    let mut draft: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| shown.clone());
    ui.horizontal(|ui| {
        let field = ui
            .add(
                TextEdit::singleline(&mut draft)
                    .desired_width(110.0)
                    .hint_text(t!(text, "evidence-date-hint")),
            )
            .labelled_by(label.id);
        let parsed = draft.trim().parse::<Date>().ok();
        if field.changed() && (parsed.is_some() || draft.trim().is_empty()) {
            *date = parsed;
        }
        if field.has_focus() {
            ui.data_mut(|data| data.insert_temp(id, draft.clone()));
        } else {
            ui.data_mut(|data| data.remove::<String>(id));
        }
        if !draft.trim().is_empty() && parsed.is_none() {
            ui.label(egui::RichText::new(t!(text, "evidence-no-date")).color(cx.palette.danger));
        } else if *date != Some(cx.today) && ui.button(t!(text, "evidence-today")).clicked() {
            *date = Some(cx.today);
        }
    });
}
