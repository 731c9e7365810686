//! Every item's next step, in the order in which the steps should be taken.

use eframe::egui::{self, RichText, Ui, WidgetInfo};

use super::words;
use crate::model::{ActionState, Grouping};
use crate::ops::figures;
use crate::ops::lists::steps_list;
use crate::ops::plan::choose;
use crate::scoring::{Action as Step, ActionKind, ItemState};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, PlanTab, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    at_right, button, card, card_grid, flush_button, icon_line, level_badge, small, subdued,
    table_menu, tag,
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
    ui.horizontal(|ui| {
        if wanted < steps.len() {
            ui.checkbox(&mut view.plan.all_steps, t!(text, "steps-all"));
        }
        let all = view.plan.all_steps;
        let list = || {
            let shown: Vec<&Step> = steps.iter().filter(|step| all || step.is_wanted()).collect();
            steps_list(&shown, document.questionnaire(), text)
        };
        at_right(ui, |ui| {
            table_menu(ui, &t!(text, "list-steps"), &list, cx, out);
        });
    });
    ui.add_space(size::SPACE);
    if steps.is_empty() {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "steps-none"));
        });
    }
    let all = view.plan.all_steps;
    let shown: Vec<&Step> = steps.iter().filter(|step| all || step.is_wanted()).collect();
    let open = shown.iter().position(|step| view.plan.step.as_ref() == Some(&step.item));
    card_grid(ui, shown.len(), open, |ui, place| {
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
    let name = format!("{} {}", item.id, item.title);
    spoken::part(ui, egui::accesskit::Role::Group, &name);
    ui.horizontal_top(|ui| {
        number_ui(ui, number, cx);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::SPACE_XS;
            if flush_button(ui, &name).clicked() {
                out.push(Action::GoToItem(item.id.clone()));
            }
            let waits = document.assessment().last_time.as_ref();
            let line = if waits.is_some_and(|last| last.answers.contains_key(&step.item)) {
                t!(text, "steps-last-time")
            } else {
                figures::step_words(step, document.questionnaire(), text)
            };
            ui.add(egui::Label::new(RichText::new(line).font(strong(size::TEXT_BODY))).wrap());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = LEVEL;
                levels_ui(ui, step, document, cx);
                if let Some(gate) = words::gate(step, document, text) {
                    tag(ui, &gate, palette.attention, palette.attention_soft);
                }
            });
            let order = words::order(step, document, text);
            if !order.is_empty() {
                small(ui, order.join("\u{a0}· "));
            }
            let effect = words::effect(step, document, text);
            ui.add(egui::Label::new(RichText::new(effect).size(size::TEXT_SMALL)).wrap());
            let is_open = view.plan.step.as_ref() == Some(&step.item);
            if is_open {
                explain_ui(ui, step, cx);
            }
            ui.add_space(size::SPACE_XS);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE_L;
                choose_ui(ui, step, document, view, cx, out);
                let label = if is_open {
                    t!(text, "steps-less", item = item.id.as_str())
                } else {
                    t!(text, "steps-more", item = item.id.as_str())
                };
                if flush_button(ui, &label).clicked() {
                    view.plan.step = (!is_open).then(|| step.item.clone());
                }
            });
        });
    });
}

/// The place in the order, in a gutter of its own.
fn number_ui(ui: &mut Ui, number: usize, cx: &Cx<'_>) {
    let room = egui::vec2(GUTTER, size::TARGET);
    let (rect, response) = ui.allocate_exact_size(room, egui::Sense::hover());
    let words = format!("{number}.");
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Label, true, &words));
    let ink = cx.palette.text_subdued;
    ui.painter().text(
        rect.left_center(),
        egui::Align2::LEFT_CENTER,
        words,
        strong(size::TEXT_TITLE),
        ink,
    );
}

/// From which level to which, as the badges that stand for them everywhere.
fn levels_ui(ui: &mut Ui, step: &Step, document: &Document, cx: &Cx<'_>) {
    let top = document.questionnaire().top_level();
    ui.spacing_mut().item_spacing.x = size::SPACE_XS;
    let from = level_badge(ui, step.from, top, LEVEL);
    // What nobody has answered yet has no level to come to.
    if step.kind != ActionKind::FindOut {
        ui.add(Icon::Forward.sized(size::ICON_SMALL, cx.palette.text_subdued));
        level_badge(ui, Some(step.to), top, LEVEL);
    }
    ui.add_space(size::SPACE_XS);
    let words = match step.kind {
        ActionKind::FindOut => cx.text.item_state(ItemState::Unanswered),
        _ => words::levels(step.from, step.to, cx.text),
    };
    from.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Label, true, &words));
    from.on_hover_text(words);
    ui.spacing_mut().item_spacing.x = size::SPACE;
}

/// Room for the place in the order.
const GUTTER: f32 = 30.0;

/// The badge of a level.
const LEVEL: f32 = 22.0;

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
    let plan = &document.assessment().plan;
    // One that goes further does what the step asks, too.
    let mut live = plan.iter().filter(|(_, planned)| {
        planned.item == step.item && planned.to >= step.to && planned.state != ActionState::Dropped
    });
    match live.next() {
        Some((id, planned)) => {
            let id = id.clone();
            let state = text.action_state(planned.state);
            let label = match planned.to == step.to {
                true => t!(text, "steps-in-plan", state = state),
                false => t!(text, "steps-in-plan-to", level = planned.to.0, state = state),
            };
            let name = t!(text, "team-for", action = &label, name = step.item.as_str());
            let link = flush_button(ui, &label);
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
