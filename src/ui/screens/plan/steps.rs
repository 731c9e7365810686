//! Every item's next step, in the order in which the steps should be taken.

use eframe::egui::{self, RichText, Ui};

use super::words;
use crate::model::{ActionId, ActionState, Grouping};
use crate::ops::figures;
use crate::ops::lists::steps_list;
use crate::ops::plan::choose;
use crate::scoring::Action as Step;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, PlanTab, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, icon_line, level_badge, link_button, rows_in_view, small, subdued, table_menu,
    tag,
};

/// Draws the list.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let steps = document.steps();
    let wanted = steps.iter().filter(|step| step.is_wanted()).count();
    subdued(ui, t!(text, "steps-hint", count = wanted));
    ui.horizontal_wrapped(|ui| {
        if wanted < steps.len() {
            ui.checkbox(&mut view.plan.all_steps, t!(text, "steps-all"));
        }
        let all = view.plan.all_steps;
        let list = || {
            let shown: Vec<&Step> = steps.iter().filter(|step| all || step.is_wanted()).collect();
            steps_list(&shown, document.questionnaire(), text)
        };
        table_menu(ui, &t!(text, "list-steps"), &list, cx, out);
    });
    ui.add_space(size::SPACE);
    if steps.is_empty() {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            icon_line(ui, Icon::Check, cx.palette.accent, &t!(text, "steps-none"));
        });
    }
    let all = view.plan.all_steps;
    let shown: Vec<&Step> = steps.iter().filter(|step| all || step.is_wanted()).collect();
    let open = shown.iter().position(|step| view.plan.step.as_ref() == Some(&step.item));
    rows_in_view(ui, shown.len(), size::SPACE, open, |ui, place| {
        if let Some(step) = shown.get(place) {
            ui.push_id(step.item.as_str(), |ui| {
                step_ui(ui, place + 1, step, document, view, cx, out);
            });
        }
    });
}

fn step_ui(
    ui: &mut Ui,
    number: usize,
    step: &Step,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let Some(item) = document.questionnaire().item(&step.item) else {
        return;
    };
    card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = format!("{} {}", item.id, item.title);
        spoken::part(ui, egui::accesskit::Role::Group, &name);
        ui.horizontal_top(|ui| {
            level_badge(ui, step.from, document.questionnaire().top_level(), 26.0);
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - 190.0).max(260.0));
                ui.spacing_mut().item_spacing.y = size::SPACE_XS;
                ui.spacing_mut().button_padding.x = 0.0;
                ui.horizontal_wrapped(|ui| {
                    small(ui, format!("{number}."));
                    if link_button(ui, &format!("{} {}", item.id, item.title)).clicked() {
                        out.push(Action::GoToItem(item.id.clone()));
                    }
                    small(ui, words::levels(step.from, step.to, text));
                    if step
                        .gate
                        .as_ref()
                        .is_some_and(|gate| gate.from_being != crate::scoring::GateState::Sound)
                    {
                        let label = t!(text, "steps-blocker");
                        tag(ui, &label, palette.attention, palette.attention_soft);
                    }
                });
                let line = figures::step_words(step, document.questionnaire(), text);
                ui.add(egui::Label::new(RichText::new(line).font(strong(size::TEXT_BODY))).wrap());
                let order = words::order(step, document, text).join(" · ");
                ui.add(egui::Label::new(
                    RichText::new(order).size(size::TEXT_SMALL).color(palette.text_subdued),
                ));
                let effect = words::effect(step, document, text);
                ui.add(egui::Label::new(RichText::new(effect).size(size::TEXT_SMALL)).wrap());
                let is_open = view.plan.step.as_ref() == Some(&step.item);
                if is_open {
                    explain_ui(ui, step, cx);
                }
                let label = if is_open {
                    t!(text, "steps-less", item = item.id.as_str())
                } else {
                    t!(text, "steps-more", item = item.id.as_str())
                };
                if link_button(ui, &label).clicked() {
                    view.plan.step = (!is_open).then(|| step.item.clone());
                }
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                choose_ui(ui, step, document, view, cx, out);
            });
        });
    });
}

/// What the step asks of the evidence, and what sort of work it is.
fn explain_ui(ui: &mut Ui, step: &Step, cx: &Cx<'_>) {
    let text = cx.text;
    small(ui, words::kind(step.kind, text));
    if let Some(needs) = words::needs(&step.needs, step.to, text) {
        small(ui, needs);
    }
    small(ui, t!(text, "steps-order-rule"));
}

fn choose_ui(
    ui: &mut Ui,
    step: &Step,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let id = ActionId::of(&step.item, step.to);
    match document.assessment().plan.get(&id) {
        Some(planned) if planned.state != ActionState::Dropped => {
            let label = t!(text, "steps-in-plan", state = text.action_state(planned.state));
            let name = t!(text, "team-for", action = &label, name = step.item.as_str());
            let link = link_button(ui, &label);
            crate::ui::widgets::named(&link, egui::accesskit::Role::Button, &name);
            if link.clicked() {
                view.plan.action = Some(id);
                view.plan.tab = PlanTab::Board;
            }
        }
        _ => {
            let name = t!(text, "steps-choose", item = step.item.as_str());
            let chosen = button(ui, Icon::Add, &t!(text, "steps-choose-short"));
            crate::ui::widgets::named(&chosen, egui::accesskit::Role::Button, &name);
            if chosen.clicked() {
                let changes = choose(document.assessment(), std::slice::from_ref(step));
                out.push(Action::Edit(changes, Grouping::Separate));
            }
        }
    }
}
