//! Who answers in this window.

use eframe::egui::accesskit::Role;
use eframe::egui::{ComboBox, Key, Response, TextEdit, Ui, UiBuilder};

use crate::model::{FunctionId, Questionnaire};
use crate::ops::settings::Settings;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::size;
use crate::ui::widgets::{heading, primary_button, small, subdued, subheading};

/// A name and a function.
pub(super) struct PersonFields {
    name: String,
    /// The function that the person answers for.
    pub function: Option<FunctionId>,
}

impl PersonFields {
    /// What the settings know of the person at this machine.
    pub(super) fn from_settings(settings: &Settings) -> Self {
        match &settings.me {
            Some(me) => Self { name: me.name.clone(), function: me.function.clone() },
            None => Self { name: String::new(), function: None },
        }
    }

    /// Whether there is a name.
    pub(super) fn is_named(&self) -> bool {
        !self.name.trim().is_empty()
    }

    /// The name without the space around it.
    pub(super) fn name(&self) -> String {
        self.name.trim().to_owned()
    }

    /// Draws the two fields. Whether Enter was pressed in the name.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        questionnaire: Option<&Questionnaire>,
        cx: &Cx<'_>,
    ) -> bool {
        let text = cx.text;
        let label = ui.label(t!(text, "person-name"));
        let name = ui
            .add(
                TextEdit::singleline(&mut self.name)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(text, "person-name-hint")),
            )
            .labelled_by(label.id);
        let label = ui.label(t!(text, "person-function"));
        let functions = questionnaire.map_or(&[][..], |questionnaire| &questionnaire.functions);
        let none = t!(text, "person-function-none");
        let chosen = functions
            .iter()
            .find(|function| Some(&function.id) == self.function.as_ref())
            .map_or_else(|| none.clone(), |function| function.name.clone());
        ComboBox::from_id_salt("function")
            .width(240.0)
            .selected_text(chosen)
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut self.function, None, &none);
                for function in functions {
                    ui.selectable_value(
                        &mut self.function,
                        Some(function.id.clone()),
                        &function.name,
                    );
                }
            })
            .response
            .labelled_by(label.id);
        entered(ui, &name)
    }
}

/// Whether a field was left with Enter.
pub(super) fn entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The dialog that asks who answers from now on.
pub struct PersonDialog {
    fields: PersonFields,
}

impl PersonDialog {
    /// Starts with what the settings know.
    pub fn new(cx: &Cx<'_>) -> Self {
        Self { fields: PersonFields::from_settings(cx.settings) }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "person-title"));
        subdued(ui, t!(text, "person-intro"));
        ui.add_space(size::SPACE);
        if let Some(document) = document
            && !document.assessment().members.is_empty()
        {
            subheading(ui, &t!(text, "person-team"));
            small(ui, t!(text, "person-team-hint"));
            team_ui(ui, document, cx, out);
            ui.add_space(size::SPACE);
            subheading(ui, &t!(text, "person-other"));
        }
        let submit = self.fields.ui(ui, document.map(Document::questionnaire), cx);
        ui.add_space(size::SPACE);
        ui.horizontal(|ui| {
            let ready = self.fields.is_named();
            let answer =
                ui.add_enabled_ui(ready, |ui| primary_button(ui, &t!(text, "person-answer"))).inner;
            if answer.clicked() || submit && ready {
                out.push(Action::AnswerAs {
                    name: self.fields.name(),
                    function: self.fields.function.clone(),
                });
            }
            if ui.button(t!(text, "cancel")).clicked() {
                out.push(Action::CloseDialog);
            }
        });
    }
}

/// The members, of whom one is chosen.
fn team_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let group = UiBuilder::new()
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(t!(cx.text, "person-team"));
    ui.scope_builder(group, |ui| {
        for (id, member) in &document.assessment().members {
            let function = member
                .function
                .as_ref()
                .and_then(|function| document.questionnaire().function(function))
                .map(|function| function.name.as_str());
            let label = match function {
                Some(function) => format!("{} ({function})", member.name),
                None => member.name.clone(),
            };
            let is_me = document.me.as_ref() == Some(id);
            if ui.radio(is_me, label).clicked() {
                out.push(Action::AnswerAs {
                    name: member.name.clone(),
                    function: member.function.clone(),
                });
            }
        }
    });
}
