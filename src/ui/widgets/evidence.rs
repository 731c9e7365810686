//! An entry of the register of evidence as a form. The walk shows it beside an item, the register on
//! a screen of its own.

use eframe::egui::{self, ComboBox, Grid, Ui};
use jiff::civil::Date;

use super::{button, icon_button, icon_line, line_edit, small};
use crate::model::{Attachment, Change, Evidence, EvidenceId, EvidenceKind, Grouping};
use crate::ops::evidence::{Attach, Expiry, FileState, expiry, file_remark};
use crate::scoring::support::{is_dated, too_old};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;

/// Room for the names of the fields.
const LABELS: f32 = 100.0;

/// Draws an entry with fields to change it, and pushes what was changed.
pub fn evidence_form(
    ui: &mut Ui,
    id: &EvidenceId,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let Some(evidence) = document.assessment().evidence.get(id) else {
        return;
    };
    let mut form = Form { entry: evidence.clone(), typing: false, stopped: false };
    ui.push_id(("evidence", id.as_str()), |ui| {
        form.ui(ui, id, document, view, cx, out);
        remarks_ui(ui, evidence, view.files.get(id).copied(), document, cx);
    });
    let Form { entry, typing, stopped } = form;
    if entry != *evidence {
        let grouping = if typing { Grouping::Typing } else { Grouping::Separate };
        let change = Change::evidence(document.assessment(), id, Some(entry));
        out.push(Action::Edit(vec![change], grouping));
    }
    if stopped {
        out.push(Action::StopTyping);
    }
}

/// An entry while its fields are drawn, and what happened to them.
struct Form {
    entry: Evidence,
    typing: bool,
    stopped: bool,
}

impl Form {
    fn ui(
        &mut self,
        ui: &mut Ui,
        id: &EvidenceId,
        document: &Document,
        view: &mut View,
        cx: &Cx<'_>,
        out: &mut Actions,
    ) {
        let text = cx.text;
        let room = (ui.available_width() - LABELS - size::TARGET - 2.0 * size::SPACE_L)
            .clamp(160.0, 520.0);
        let grid = Grid::new("fields").num_columns(2).spacing([size::SPACE_M, size::SPACE]);
        grid.show(ui, |ui| {
            let title = self.text_ui(
                ui,
                room,
                (t!(text, "evidence-what"), t!(text, "evidence-what-hint")),
                |entry| &mut entry.title,
            );
            if view.focus_evidence.as_ref() == Some(id) {
                title.request_focus();
                view.focus_evidence = None;
            }
            self.text_ui(
                ui,
                room,
                (t!(text, "evidence-where"), t!(text, "evidence-where-hint")),
                |entry| &mut entry.location,
            );
            ui.label(t!(text, "evidence-file"));
            self.file_ui(ui, id, document, room, cx, out);
            ui.end_row();
            kind_ui(ui, &mut self.entry.kind, cx);
            ui.end_row();
            date_ui(ui, &mut self.entry.date, &t!(text, "evidence-date"), Today::Offered, cx);
            ui.end_row();
            date_ui(ui, &mut self.entry.expires, &t!(text, "evidence-expires"), Today::Not, cx);
            ui.end_row();
            self.text_ui(
                ui,
                room,
                (t!(text, "evidence-owner"), t!(text, "evidence-owner-hint")),
                |entry| &mut entry.owner,
            );
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
        let field = line_edit(value(&mut self.entry)).desired_width(room).hint_text(hint);
        let response = ui.add(field).labelled_by(label.id);
        self.typing |= response.changed();
        self.stopped |= response.lost_focus();
        ui.end_row();
        response
    }

    /// The attached file, or the ways to attach one.
    fn file_ui(
        &mut self,
        ui: &mut Ui,
        id: &EvidenceId,
        document: &Document,
        room: f32,
        cx: &Cx<'_>,
        out: &mut Actions,
    ) {
        let text = cx.text;
        ui.horizontal_wrapped(|ui| {
            ui.set_max_width(room);
            if let Some(file) = &self.entry.file {
                ui.add(egui::Label::new(file_words(file, cx)).wrap());
                if icon_button(ui, Icon::Close, &t!(text, "evidence-detach")).clicked() {
                    self.entry.file = None;
                }
                return;
            }
            if document.path.is_none() {
                small(ui, t!(text, "evidence-attach-unsaved"));
                return;
            }
            let copy = button(ui, Icon::Attach, &t!(text, "evidence-attach"));
            if super::hint(copy, t!(text, "evidence-attach-hint")).clicked() {
                out.push(Action::AskForAttachment(id.clone(), Attach::Copy));
            }
            let leave = ui.button(t!(text, "evidence-attach-leave"));
            if super::hint(leave, t!(text, "evidence-attach-leave-hint")).clicked() {
                out.push(Action::AskForAttachment(id.clone(), Attach::Leave));
            }
        });
    }
}

/// Where an attached file lies and how large it is.
pub fn file_words(file: &Attachment, cx: &Cx<'_>) -> String {
    let size = cx.text.bytes(file.size);
    if file.path.is_empty() {
        t!(cx.text, "evidence-file-left", size = size)
    } else {
        t!(cx.text, "evidence-file-at", path = &file.path, size = size)
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
fn remarks_ui(
    ui: &mut Ui,
    evidence: &Evidence,
    file: Option<FileState>,
    document: &Document,
    cx: &Cx<'_>,
) {
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
    if let Some(remark) = age_words(evidence, document, cx) {
        icon_line(ui, Icon::Warning, attention, &remark);
    }
    if let Some(remark) = expiry_words(evidence, cx) {
        icon_line(ui, Icon::Expiring, attention, &remark);
    }
    if !evidence.checked_by.trim().is_empty() && !evidence.is_checked() {
        icon_line(ui, Icon::Warning, attention, &t!(text, "evidence-own-check"));
    }
    if let Some(remark) = file.and_then(|state| file_remark(state, text)) {
        icon_line(ui, Icon::Warning, attention, &remark);
    }
}

/// That it expires soon, or has expired.
pub fn expiry_words(evidence: &Evidence, cx: &Cx<'_>) -> Option<String> {
    match expiry(evidence, cx.today) {
        Expiry::Open | Expiry::Later => None,
        Expiry::Soon(days) => Some(t!(cx.text, "evidence-expires-soon", days = days)),
        Expiry::Past => Some(t!(cx.text, "evidence-expired")),
    }
}

/// What is to be said of evidence that is only too old, in the reader's words.
pub fn age_words(evidence: &Evidence, document: &Document, cx: &Cx<'_>) -> Option<String> {
    let months = too_old(&document.questionnaire().caps, evidence, cx.today)?;
    Some(t!(cx.text, "evidence-old", months = i64::from(months)))
}

/// A date with its name, as text, year first.
pub fn date_field(ui: &mut Ui, date: &mut Option<Date>, name: &str, cx: &Cx<'_>) {
    date_ui(ui, date, name, Today::Not, cx);
}

/// Whether today is offered as a date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Today {
    /// It is.
    Offered,
    /// It isn't.
    Not,
}

/// A date as text, year first. What is typed is kept while it is no date, in the toolkit's memory,
/// and becomes the entry's date as soon as it is one.
pub fn date_ui(ui: &mut Ui, date: &mut Option<Date>, name: &str, today: Today, cx: &Cx<'_>) {
    let text = cx.text;
    let label = ui.label(name);
    let id = ui.scope_id().with(("date draft", name));
    let shown = date.map(|date| date.to_string()).unwrap_or_default();
    let mut draft: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| shown.clone());
    ui.horizontal(|ui| {
        let field = ui
            .add(
                line_edit(&mut draft)
                    .desired_width(124.0)
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
        } else if today == Today::Offered
            && *date != Some(cx.today)
            && ui.button(t!(text, "evidence-today")).clicked()
        {
            *date = Some(cx.today);
        }
    });
}
