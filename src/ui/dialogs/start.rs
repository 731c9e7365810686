//! The first steps: what this is, who you are, what applies. Three steps, each of which may be passed
//! over; nothing is lost when going back, or when they are shut and called again.

use eframe::egui::{self, Image, RichText, ScrollArea, Sense, Ui, accesskit::Role};

use super::foot::missing_ui;
use super::new_assessment::AssessmentFields;
use super::person::PersonFields;
use crate::model::Profile;
use crate::ops::{count_applying, telling_facts};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::Screen;
use crate::ui::theme::size;
use crate::ui::widgets::{
    card, choice_row, icon_line, link_button, named, page_heading, primary_button,
    profile_field_ui, small, subdued, subheading,
};

/// How many facts are asked before the first item.
const FACTS: usize = 3;

/// How many steps there are.
const STEPS: usize = 3;

/// Why somebody is here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// For the organisation that they work for.
    Own,
    /// For others.
    Consultant,
}

/// The drafts of the first steps.
pub struct StartDialog {
    step: usize,
    person: PersonFields,
    who: Who,
    fields: AssessmentFields,
    profile: Profile,
}

impl StartDialog {
    /// Starts at the first step, with what the settings know of the person.
    pub fn new(cx: &Cx<'_>) -> Self {
        Self {
            step: 0,
            person: PersonFields::from_settings(cx.settings),
            who: Who::Own,
            fields: AssessmentFields::new(cx),
            profile: Profile::new(),
        }
    }

    /// Draws the step that is shown.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        // Lists longer than a small window scroll; the way on always stays in view.
        let room = (ui.ctx().content_rect().height() - 230.0).max(180.0);
        let area = ScrollArea::vertical().id_salt(self.step).max_height(room);
        let entered = area.auto_shrink([false, true]).show(ui, |ui| {
            // Beside what scrolls, rings around fields need room.
            ui.set_width(ui.available_width() - size::SPACE);
            match self.step {
                0 => what_ui(ui, cx),
                1 => self.who_ui(ui, cx),
                _ => self.applies_ui(ui, cx),
            }
        });
        if self.step + 1 == STEPS {
            ui.add_space(size::SPACE);
            self.count_ui(ui, cx);
        } else {
            ui.add_space(size::SPACE_L);
        }
        self.buttons_ui(ui, entered.inner, cx, out);
    }

    /// Who are you? Whether Enter was pressed.
    fn who_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let text = cx.text;
        page_heading(ui, &t!(text, "start-who-title"));
        subdued(ui, t!(text, "start-who-intro"));
        ui.add_space(size::SPACE);
        let chosen = self.fields.chosen(cx);
        let entered = self.person.ui(ui, chosen.as_deref(), cx);
        ui.add_space(size::SPACE);
        let name = t!(text, "start-who-for");
        ui.label(&name);
        let choices = [
            (Who::Own, t!(text, "start-who-own")),
            (Who::Consultant, t!(text, "start-who-consultant")),
        ];
        if let Some(Some(who)) = choice_row(ui, &name, Some(self.who), &choices) {
            self.who = who;
        }
        small(
            ui,
            match self.who {
                Who::Own => t!(text, "start-who-own-hint"),
                Who::Consultant => t!(text, "start-who-consultant-hint"),
            },
        );
        entered
    }

    /// What applies? Whether Enter was pressed.
    fn applies_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let text = cx.text;
        page_heading(ui, &t!(text, "start-applies-title"));
        subdued(ui, t!(text, "start-applies-intro"));
        ui.add_space(size::SPACE);
        let label = match self.who {
            Who::Own => t!(text, "start-organisation-own"),
            Who::Consultant => t!(text, "start-organisation-client"),
        };
        let entered = self.fields.organisation_ui(ui, &label, cx);
        self.fields.questionnaire_ui(ui, cx);
        self.fields.scope_ui(ui, cx);
        ui.add_space(size::SPACE);
        let Some(questionnaire) = self.fields.chosen(cx) else {
            return entered;
        };
        subheading(ui, &t!(text, "start-facts"));
        for field in telling_facts(&questionnaire, FACTS) {
            let value = self.profile.get(&field.id).cloned();
            let shown = card(&cx.palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                profile_field_ui(ui, field, value.as_ref(), cx)
            });
            match shown.inner {
                Some(Some(value)) => drop(self.profile.insert(field.id.clone(), value)),
                Some(None) => drop(self.profile.remove(&field.id)),
                None => {}
            }
        }
        entered
    }

    /// How many items the facts leave. It stays in view while they are given.
    fn count_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if let Some(questionnaire) = self.fields.chosen(cx) {
            let applying = count_applying(&questionnaire, &self.profile, self.fields.mode);
            let all = questionnaire.items.len();
            subdued(ui, t!(cx.text, "profile-applying", applying = applying, all = all));
            let missing = (!self.fields.is_ready()).then(|| t!(cx.text, "missing-organisation"));
            missing_ui(ui, missing.as_deref());
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, entered: bool, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        let is_last = self.step + 1 == STEPS;
        let ready = !is_last || self.fields.is_ready();
        ui.horizontal(|ui| {
            let on = if is_last { t!(text, "start-begin") } else { t!(text, "start-continue") };
            let on = ui.add_enabled_ui(ready, |ui| primary_button(ui, &on)).inner.clicked();
            if self.step > 0 && ui.button(t!(text, "start-back")).clicked() {
                self.step -= 1;
            } else if (on || entered) && ready {
                self.go_on(out);
            }
            if link_button(ui, &t!(text, "start-sample")).clicked() {
                out.push(Action::CloseDialog);
                out.push(Action::ExploreSample);
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if link_button(ui, &t!(text, "start-skip")).clicked() {
                    out.push(Action::CloseDialog);
                }
                steps_ui(ui, self.step, cx);
            });
        });
    }

    fn go_on(&mut self, out: &mut Actions) {
        if self.step + 1 < STEPS {
            self.step += 1;
            return;
        }
        let profile = self.profile.clone();
        if let Some(new) = self.fields.assessment(&self.person, profile, Screen::Walk) {
            out.push(Action::Create(new));
        }
    }
}

/// What is it? It asks nothing, so Enter is never pressed in it.
fn what_ui(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let text = cx.text;
    ui.horizontal(|ui| {
        let mark = Image::new(egui::include_image!("../../../assets/icon.svg"));
        ui.add(mark.fit_to_exact_size(egui::Vec2::splat(52.0)).alt_text(t!(text, "app-name")));
        page_heading(ui, &t!(text, "start-what-title"));
    });
    ui.add_space(size::SPACE);
    for sentence in [t!(text, "start-what-1"), t!(text, "start-what-2"), t!(text, "start-what-3")] {
        ui.add(egui::Label::new(RichText::new(sentence).size(15.0)).wrap());
        ui.add_space(size::SPACE_XS);
    }
    ui.add_space(size::SPACE);
    ui.columns(2, |columns| {
        let [get, never] = columns else {
            return;
        };
        let list = |ui: &mut Ui, title: &str, icon: Icon, lines: [String; 4]| {
            subheading(ui, title);
            for line in lines {
                icon_line(ui, icon, cx.palette.text, &line);
            }
        };
        let lines = [
            t!(text, "start-get-1"),
            t!(text, "start-get-2"),
            t!(text, "start-get-3"),
            t!(text, "start-get-4"),
        ];
        list(get, &t!(text, "start-get"), Icon::Check, lines);
        let lines = [
            t!(text, "start-never-1"),
            t!(text, "start-never-2"),
            t!(text, "start-never-3"),
            t!(text, "start-never-4"),
        ];
        list(never, &t!(text, "start-never"), Icon::Block, lines);
    });
    false
}

/// How far one is: a dot a step.
fn steps_ui(ui: &mut Ui, step: usize, cx: &Cx<'_>) {
    const DOT: f32 = 8.0;
    let palette = &cx.palette;
    let width = STEPS as f32 * DOT + (STEPS as f32 - 1.0) * size::SPACE;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, size::TARGET), Sense::hover());
    for each in 0..STEPS {
        let left = rect.left() + each as f32 * (DOT + size::SPACE) + DOT / 2.0;
        let ink = if each == step { palette.accent } else { palette.border_strong };
        let middle = egui::pos2(left, rect.center().y);
        if each <= step {
            ui.painter().circle_filled(middle, DOT / 2.0, ink);
        } else {
            ui.painter().circle_stroke(middle, DOT / 2.0 - 0.5, egui::Stroke::new(1.0, ink));
        }
    }
    let name = t!(cx.text, "start-step", step = step + 1, steps = STEPS);
    named(&response, Role::Label, &name);
    response.on_hover_text(name);
}
