//! The dialog that starts an assessment: whose it is, who starts it, how much of it.

use eframe::egui::{TextEdit, Ui};

use super::person::{PersonFields, entered};
use crate::model::{Mode, QuestionnaireId};
use crate::t;
use crate::ui::action::{Action, Actions, NewAssessment};
use crate::ui::cx::Cx;
use crate::ui::theme::size;
use crate::ui::widgets::{choice_row, heading, primary_button, small, subdued};

/// The drafts of the dialog.
pub struct NewDialog {
    organisation: String,
    person: PersonFields,
    questionnaire: Option<QuestionnaireId>,
    mode: Mode,
    focused: bool,
}

impl NewDialog {
    /// Starts with what the settings know of the person.
    pub fn new(cx: &Cx<'_>) -> Self {
        let questionnaire = usable(cx).first().map(|pack| pack.id.clone());
        Self {
            organisation: String::new(),
            person: PersonFields::from_settings(cx.settings),
            questionnaire,
            mode: Mode::Full,
            focused: false,
        }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "new-title"));
        subdued(ui, t!(text, "new-intro"));
        ui.add_space(size::SPACE);

        let label = ui.label(t!(text, "new-organisation"));
        let field = ui
            .add(
                TextEdit::singleline(&mut self.organisation)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(text, "new-organisation-hint")),
            )
            .labelled_by(label.id);
        if !self.focused {
            field.request_focus();
            self.focused = true;
        }
        let chosen = self.questionnaire.as_ref().and_then(|id| cx.packs.questionnaire(id));
        let submit = entered(ui, &field) | self.person.ui(ui, chosen.as_deref(), cx);

        let usable = usable(cx);
        if usable.len() > 1 {
            ui.label(t!(text, "new-questionnaire"));
            for pack in usable {
                ui.radio_value(
                    &mut self.questionnaire,
                    Some(pack.id.clone()),
                    format!("{} ({})", pack.title, pack.version),
                );
            }
        }
        let label = t!(text, "new-scope");
        ui.label(&label);
        let (all, critical) = chosen.as_ref().map_or((0, 0), |questionnaire| {
            let critical = questionnaire.items.iter().filter(|item| item.critical).count();
            (questionnaire.items.len(), critical)
        });
        let choices = [
            (Mode::Full, t!(text, "new-scope-full", items = all)),
            (Mode::Quick, t!(text, "new-scope-quick", items = critical)),
        ];
        if let Some(Some(mode)) = choice_row(ui, &label, Some(self.mode), &choices) {
            self.mode = mode;
        }
        small(ui, t!(text, "new-scope-hint"));
        ui.add_space(size::SPACE);

        let ready = !self.organisation.trim().is_empty() && self.person.is_named();
        ui.horizontal(|ui| {
            let start = ui
                .add_enabled_ui(ready && self.questionnaire.is_some(), |ui| {
                    primary_button(ui, &t!(text, "new-start"))
                })
                .inner;
            if ui.button(t!(text, "cancel")).clicked() {
                out.push(Action::CloseDialog);
            }
            if !ready {
                small(ui, t!(text, "new-missing"));
            }
            if (start.clicked() || submit && ready)
                && let Some(questionnaire) = self.questionnaire.clone()
            {
                out.push(Action::Create(NewAssessment {
                    questionnaire,
                    organisation: self.organisation.trim().to_owned(),
                    mode: self.mode,
                    name: self.person.name(),
                    function: self.person.function.clone(),
                }));
            }
        });
    }
}

/// The questionnaires that can be answered, each once, as the packs choose among versions.
fn usable<'a>(cx: &Cx<'a>) -> Vec<&'a crate::ops::PackInfo> {
    cx.packs
        .listing()
        .iter()
        .filter(|pack| {
            cx.packs
                .questionnaire(&pack.id)
                .is_some_and(|questionnaire| questionnaire.version == pack.version)
        })
        .collect()
}
