//! Who answers in this window.

use eframe::egui::accesskit::Role;
use eframe::egui::{ComboBox, Key, Response, ScrollArea, Ui, UiBuilder};

use super::foot::foot_unless_ui;
use crate::model::{FunctionId, MemberId, Questionnaire};
use crate::ops::settings::Settings;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::size;
use crate::ui::widgets::{field_label, heading, line_edit, subdued};

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
        let label = field_label(ui, t!(text, "person-name"));
        let name = ui
            .add(
                line_edit(&mut self.name)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(text, "person-name-hint")),
            )
            .labelled_by(label.id);
        let label = field_label(ui, t!(text, "person-function"));
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
    /// Who of the team is picked; nobody where it is somebody else.
    member: Option<MemberId>,
    /// Somebody else.
    fields: PersonFields,
}

impl PersonDialog {
    /// Starts with who answers now, or else with what the settings know.
    pub fn new(document: Option<&Document>, cx: &Cx<'_>) -> Self {
        let me = document.and_then(|document| {
            let members = &document.assessment().members;
            document.me.clone().filter(|id| members.contains_key(id))
        });
        // Somebody else is not who is on the team already.
        let fields = match me {
            Some(_) => PersonFields { name: String::new(), function: None },
            None => PersonFields::from_settings(cx.settings),
        };
        Self { member: me, fields }
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
            self.team_ui(ui, document, cx);
        }
        let picked = document
            .zip(self.member.as_ref())
            .and_then(|(document, id)| document.assessment().members.get(id));
        let submit = match picked {
            Some(_) => false,
            None => self.fields.ui(ui, document.map(Document::questionnaire), cx),
        };
        ui.add_space(size::SPACE);
        let ready = picked.is_some() || self.fields.is_named();
        let missing = (!ready).then(|| t!(text, "missing-name"));
        let go = t!(text, "person-answer");
        if foot_unless_ui(ui, &go, missing, cx, out, |_, _| {}) || submit && ready {
            let (name, function) = match picked {
                Some(member) => (member.name.clone(), member.function.clone()),
                None => (self.fields.name(), self.fields.function.clone()),
            };
            out.push(Action::AnswerAs { name, function });
        }
    }

    /// The members, of whom one is picked, or somebody else.
    fn team_ui(&mut self, ui: &mut Ui, document: &Document, cx: &Cx<'_>) {
        let group = UiBuilder::new()
            .accessibility_role(Role::RadioGroup)
            .accessibility_label(t!(cx.text, "person-title"));
        ui.scope_builder(group, |ui| {
            ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
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
                    ui.radio_value(&mut self.member, Some(id.clone()), label);
                }
            });
            ui.radio_value(&mut self.member, None, t!(cx.text, "person-other"));
        });
        ui.add_space(size::SPACE);
    }
}
