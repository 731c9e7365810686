//! The dialog that starts an assessment: whose it is, who starts it, how much of it.

use std::sync::Arc;

use eframe::egui::Ui;

use super::foot::foot_unless_ui;
use super::person::{PersonFields, entered};
use crate::model::{Mode, Profile, Questionnaire, QuestionnaireId};
use crate::t;
use crate::ui::action::{Action, Actions, NewAssessment};
use crate::ui::cx::Cx;
use crate::ui::state::Screen;
use crate::ui::theme::size;
use crate::ui::widgets::{choice_row, field_label, heading, line_edit, small, subdued};

/// Whose assessment it is, of what, and how much of it.
pub(super) struct AssessmentFields {
    organisation: String,
    questionnaire: Option<QuestionnaireId>,
    /// Which items are asked.
    pub mode: Mode,
    focused: bool,
}

impl AssessmentFields {
    /// Empty, with the first questionnaire that can be answered.
    pub(super) fn new(cx: &Cx<'_>) -> Self {
        let questionnaire = usable(cx).first().map(|pack| pack.id.clone());
        Self { organisation: String::new(), questionnaire, mode: Mode::Full, focused: false }
    }

    /// The questionnaire that is chosen.
    pub(super) fn chosen(&self, cx: &Cx<'_>) -> Option<Arc<Questionnaire>> {
        self.questionnaire.as_ref().and_then(|id| cx.packs.questionnaire(id))
    }

    /// Whether an assessment can be made of it.
    pub(super) fn is_ready(&self) -> bool {
        !self.organisation.trim().is_empty() && self.questionnaire.is_some()
    }

    /// Draws the field for the organisation. Whether Enter was pressed in it.
    pub(super) fn organisation_ui(&mut self, ui: &mut Ui, label: &str, cx: &Cx<'_>) -> bool {
        let label = field_label(ui, label);
        let field = ui
            .add(
                line_edit(&mut self.organisation)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(cx.text, "new-organisation-hint")),
            )
            .labelled_by(label.id);
        if !std::mem::replace(&mut self.focused, true) {
            field.request_focus();
        }
        entered(ui, &field)
    }

    /// Draws the choice of questionnaire, where there is one.
    pub(super) fn questionnaire_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let usable = usable(cx);
        if usable.len() > 1 {
            ui.label(t!(cx.text, "new-questionnaire"));
            for pack in usable {
                ui.radio_value(
                    &mut self.questionnaire,
                    Some(pack.id.clone()),
                    format!("{} ({})", pack.title, pack.version),
                );
            }
        }
    }

    /// Draws the choice of how much is walked.
    pub(super) fn scope_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text;
        let label = t!(text, "new-scope");
        ui.label(&label);
        let (all, critical) = self.chosen(cx).map_or((0, 0), |questionnaire| {
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
    }

    /// What they say; `None` while something is missing.
    pub(super) fn assessment(
        &self,
        person: &PersonFields,
        profile: Profile,
        opens: Screen,
    ) -> Option<NewAssessment> {
        let questionnaire = self.questionnaire.clone().filter(|_| self.is_ready())?;
        Some(NewAssessment {
            questionnaire,
            organisation: self.organisation.trim().to_owned(),
            mode: self.mode,
            name: person.name(),
            function: person.function.clone(),
            profile,
            opens,
        })
    }
}

/// The drafts of the dialog.
pub struct NewDialog {
    fields: AssessmentFields,
    person: PersonFields,
}

impl NewDialog {
    /// Starts with what the settings know of the person.
    pub fn new(cx: &Cx<'_>) -> Self {
        let person = PersonFields::from_settings(cx.settings);
        Self { fields: AssessmentFields::new(cx), person }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "new-title"));
        subdued(ui, t!(text, "new-intro"));
        ui.add_space(size::SPACE);

        let entered = self.fields.organisation_ui(ui, &t!(text, "new-organisation"), cx);
        let chosen = self.fields.chosen(cx);
        let submit = entered | self.person.ui(ui, chosen.as_deref(), cx);
        self.fields.questionnaire_ui(ui, cx);
        self.fields.scope_ui(ui, cx);
        ui.add_space(size::SPACE);

        let ready = self.fields.is_ready() && self.person.is_named();
        let missing = (!ready).then(|| t!(text, "new-missing"));
        let is_clicked = foot_unless_ui(ui, &t!(text, "new-start"), missing, cx, out, |_, _| {});
        let profile = Profile::new();
        if (is_clicked || submit && ready)
            && let Some(new) = self.fields.assessment(&self.person, profile, Screen::Profile)
        {
            out.push(Action::Create(new));
        }
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
