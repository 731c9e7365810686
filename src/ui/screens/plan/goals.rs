//! What if: levels that are tried in a scratch copy, now and then side by side; and the reverse, the
//! fewest or cheapest steps to a goal.

use eframe::egui::{ComboBox, Grid, RichText, TextEdit, Ui};

use super::words;
use crate::model::{DomainId, ItemId, Level};
use crate::ops::plan::choose;
use crate::scoring::goals::{Advice, Ask, Goal, Proposal};
use crate::scoring::{Action as Step, GateState, Scores, Wish, action, round_half_up};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, GoalPick, PlanTab, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, choice_row_wrapped, heading, icon_button, icon_line, link_button, primary_button,
    small, subdued,
};

/// Draws the part.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    ask_ui(ui, document, view, cx, out);
    ui.add_space(size::SPACE_L);
    scratch_ui(ui, document, view, cx, out);
}

fn ask_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "goal-title"));
        subdued(ui, t!(text, "goal-hint"));
        ui.add_space(size::SPACE);
        let pick = view.plan.goal.clone().unwrap_or(GoalPick::NextGate);
        let mut chosen = pick.clone();
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(t!(text, "goal-what"));
            let shown = goal_words(&pick, document, cx);
            ui.label_inputs_by(label.id, |ui| {
                ComboBox::from_id_salt("goal").selected_text(shown).width(300.0).show_ui(
                    ui,
                    |ui| {
                        let stages = document.questionnaire().stages.iter();
                        let domains = document.questionnaire().domains.iter();
                        let all = [GoalPick::NextGate, GoalPick::Targets]
                            .into_iter()
                            .chain(stages.map(|stage| GoalPick::Gate(stage.id.clone())))
                            .chain(domains.map(|domain| GoalPick::Domain(domain.id.clone())));
                        for goal in all {
                            let words = goal_words(&goal, document, cx);
                            ui.selectable_value(&mut chosen, goal, words);
                        }
                    },
                );
            });
            let name = t!(text, "goal-wish");
            let wishes = [(false, t!(text, "goal-fewest")), (true, t!(text, "goal-cheapest"))];
            let current = Some(view.plan.cheapest);
            if let Some(Some(cheapest)) = choice_row_wrapped(ui, &name, current, &wishes) {
                view.plan.cheapest = cheapest;
            }
            let label = ui.label(t!(text, "goal-days"));
            ui.add(
                TextEdit::singleline(&mut view.plan.days)
                    .desired_width(90.0)
                    .hint_text(t!(text, "goal-days-hint")),
            )
            .labelled_by(label.id);
        });
        view.plan.goal = Some(chosen.clone());
        let typed = view.plan.days.trim();
        let days: Option<u32> = typed.parse().ok();
        if !typed.is_empty() && days.is_none() {
            icon_line(ui, Icon::Warning, cx.palette.danger, &t!(text, "goal-days-wrong"));
        }
        ui.add_space(size::SPACE);
        ui.horizontal(|ui| {
            let asked = primary_button(ui, &t!(text, "goal-find"));
            if asked.clicked() && (typed.is_empty() || days.is_some()) {
                let wish = if view.plan.cheapest { Wish::Cheapest } else { Wish::Fewest };
                let goal = goal_of(&chosen, document.scores());
                out.push(Action::Advise(Ask { goal, wish, days }));
            }
            if view.plan.asking {
                subdued(ui, t!(text, "goal-asking"));
            }
        });
        if let Some((ask, advice)) = view.plan.advice.clone() {
            ui.add_space(size::SPACE);
            advice_ui(ui, &ask, &advice, document, view, cx, out);
        }
    });
}

fn goal_of(pick: &GoalPick, scores: &Scores) -> Goal {
    match pick {
        GoalPick::Targets => Goal::Targets,
        GoalPick::Gate(stage) => Goal::Gate(stage.clone()),
        GoalPick::Domain(domain) => Goal::Domain(domain.clone(), next_level(domain, scores)),
        GoalPick::NextGate => {
            let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed);
            let gate = closed.or(scores.gates.last());
            gate.map_or(Goal::Targets, |gate| Goal::Gate(gate.stage.clone()))
        }
    }
}

/// The level above the one that a domain has.
fn next_level(domain: &DomainId, scores: &Scores) -> Level {
    let level = scores.domain(domain).and_then(|domain| domain.level).unwrap_or_default();
    Level(level.0 + 1)
}

fn goal_words(pick: &GoalPick, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match pick {
        GoalPick::NextGate => t!(text, "goal-next-gate"),
        GoalPick::Targets => t!(text, "goal-targets"),
        GoalPick::Domain(id) => {
            let domain = document.questionnaire().domain(id);
            let name = domain.map_or(id.as_str(), |domain| domain.short.as_str());
            let top = document.questionnaire().top_level();
            let level = next_level(id, document.scores()).min(top);
            t!(text, "goal-domain", domain = name, level = level.0)
        }
        GoalPick::Gate(stage) => {
            let stage = words::stage_name(document.questionnaire(), stage.as_str());
            t!(text, "goal-gate", stage = stage)
        }
    }
}

fn advice_ui(
    ui: &mut Ui,
    ask: &Ask,
    advice: &Advice,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    match advice {
        Advice::Reached => icon_line(ui, Icon::Check, palette.accent, &t!(text, "advice-reached")),
        Advice::Nothing => icon_line(ui, Icon::Info, palette.text, &t!(text, "advice-nothing")),
        Advice::Undecided => {
            icon_line(ui, Icon::Warning, palette.attention, &t!(text, "advice-undecided"));
        }
        Advice::GivenUp(ids) => {
            let line = t!(text, "advice-given-up", ids = text.actions(ids));
            icon_line(ui, Icon::Warning, palette.attention, &line);
        }
        Advice::Beyond { least, nearest } => {
            let days = ask.days.unwrap_or_default();
            let line = t!(text, "advice-beyond", days = i64::from(days), least = i64::from(*least));
            icon_line(ui, Icon::Warning, palette.attention, &line);
            subdued(ui, t!(text, "advice-nearest"));
            proposal_ui(ui, nearest, document, view, cx, out);
        }
        Advice::Steps(proposal) => {
            let count = proposal.steps.len();
            let line = match ask.wish {
                Wish::Cheapest => {
                    t!(text, "advice-cheapest", count = count, days = i64::from(proposal.days))
                }
                _ => t!(text, "advice-fewest", count = count, days = i64::from(proposal.days)),
            };
            icon_line(ui, Icon::Check, palette.accent, &line);
            proposal_ui(ui, proposal, document, view, cx, out);
        }
    }
}

fn proposal_ui(
    ui: &mut Ui,
    proposal: &Proposal,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    Grid::new("proposal").num_columns(4).spacing([size::SPACE_L, size::SPACE_XS]).show(ui, |ui| {
        for (step, why) in &proposal.steps {
            let title = document
                .questionnaire()
                .item(&step.item)
                .map_or(String::new(), |item| item.title.clone());
            if link_button(ui, &format!("{} {title}", step.item)).clicked() {
                out.push(Action::GoToItem(step.item.clone()));
            }
            small(ui, t!(text, "board-level", level = step.to.0));
            small(ui, t!(text, "days", days = i64::from(step.effort.days)));
            small(ui, words::why(why, document, text));
            ui.end_row();
        }
    });
    ui.add_space(size::SPACE);
    ui.horizontal(|ui| {
        if button(ui, Icon::Add, &t!(text, "advice-plan")).clicked() {
            let steps: Vec<Step> = proposal.steps.iter().map(|(step, _)| step.clone()).collect();
            let changes = choose(document.assessment(), &steps);
            out.push(Action::Edit(changes, crate::model::Grouping::Separate));
            view.plan.tab = PlanTab::Board;
        }
        if button(ui, Icon::Compare, &t!(text, "advice-try")).clicked() {
            for (step, _) in &proposal.steps {
                let tried = view.plan.tried.entry(step.item.clone()).or_insert(step.to);
                *tried = (*tried).max(step.to);
            }
        }
    });
}

fn scratch_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "what-if-title"));
        subdued(ui, t!(text, "what-if-hint"));
        ui.add_space(size::SPACE);
        add_ui(ui, document, view, cx);
        if view.plan.tried.is_empty() {
            return;
        }
        tried_ui(ui, document, view, cx);
        ui.horizontal(|ui| {
            if button(ui, Icon::Add, &t!(text, "what-if-keep")).clicked() {
                let changes = choose(document.assessment(), &steps_of(document, view));
                out.push(Action::Edit(changes, crate::model::Grouping::Separate));
                view.plan.tried.clear();
                view.plan.tab = PlanTab::Board;
            }
            if button(ui, Icon::Delete, &t!(text, "what-if-throw-away")).clicked() {
                view.plan.tried.clear();
            }
        });
        let tried: Vec<(ItemId, Level)> =
            view.plan.tried.iter().map(|(item, level)| (item.clone(), *level)).collect();
        let then =
            document.scores().with_levels(document.questionnaire(), document.assessment(), &tried);
        ui.add_space(size::SPACE);
        side_by_side_ui(ui, &then, document, cx);
    });
}

/// An item to try, and the open actions all at once.
fn add_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        let mut picked: Option<ItemId> = None;
        let name = t!(text, "what-if-item");
        let top = document.questionnaire().top_level();
        ui.name_inputs(&name, |ui| {
            ComboBox::from_id_salt("tried").selected_text(&name).width(300.0).show_ui(ui, |ui| {
                for item in document.asked_items() {
                    let label = format!("{} {}", item.id, item.title);
                    ui.selectable_value(&mut picked, Some(item.id.clone()), label);
                }
            });
        });
        if let Some(item) = picked {
            let now = document.scores().item(&item).and_then(|score| score.supported);
            let next = now.map_or(Level(1), |now| Level(now.0 + 1)).min(top);
            view.plan.tried.insert(item, next);
        }
        if button(ui, Icon::Check, &t!(text, "what-if-all-open")).clicked() {
            let open = document.assessment().plan.values().filter(|action| action.state.is_open());
            for action in open {
                let tried = view.plan.tried.entry(action.item.clone()).or_insert(action.to);
                *tried = (*tried).max(action.to);
            }
        }
    });
}

fn tried_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let mut gone: Option<ItemId> = None;
    let levels = document.questionnaire().scale.len();
    for (item, level) in &mut view.plan.tried {
        let now = document.scores().item(item).and_then(|score| score.supported);
        ui.push_id(item.as_str(), |ui| {
            ui.horizontal_wrapped(|ui| {
                let title =
                    document.questionnaire().item(item).map_or("", |item| item.title.as_str());
                let name = format!("{item} {title}");
                ui.label(&name);
                small(
                    ui,
                    match now {
                        Some(now) => t!(text, "what-if-now", level = now.0),
                        None => t!(text, "what-if-now-unknown"),
                    },
                );
                let choices: Vec<(Level, String)> = (0..levels)
                    .filter_map(|level| u8::try_from(level).ok())
                    .map(|level| (Level(level), level.to_string()))
                    .collect();
                if let Some(Some(picked)) = choice_row_wrapped(ui, &name, Some(*level), &choices) {
                    *level = picked;
                }
                let remove = t!(text, "what-if-remove", item = item.as_str());
                if icon_button(ui, Icon::Close, &remove).clicked() {
                    gone = Some(item.clone());
                }
            });
        });
    }
    if let Some(gone) = gone {
        view.plan.tried.remove(&gone);
    }
}

/// The steps from where the items are to where they are tried.
fn steps_of(document: &Document, view: &View) -> Vec<Step> {
    let (questionnaire, assessment, scores) =
        (document.questionnaire(), document.assessment(), document.scores());
    let climbs = view.plan.tried.iter().flat_map(|(id, to)| {
        let item = questionnaire.item(id);
        (1..=to.0)
            .filter_map(move |level| action(questionnaire, assessment, scores, item?, Level(level)))
    });
    climbs.collect()
}

fn side_by_side_ui(ui: &mut Ui, then: &Scores, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = &cx.palette;
    let now = document.scores();
    let header = |ui: &mut Ui, words: String| {
        ui.label(RichText::new(words).font(strong(size::TEXT_SMALL)).color(palette.text_subdued));
    };
    Grid::new("now and then")
        .num_columns(4)
        .spacing([size::SPACE_L, size::SPACE_XS])
        .striped(true)
        .show(ui, |ui| {
            header(ui, t!(text, "what-if-domain"));
            header(ui, t!(text, "what-if-column-now"));
            header(ui, t!(text, "what-if-column-then"));
            header(ui, t!(text, "what-if-column-moved"));
            ui.end_row();
            for ((id, before), (_, after)) in now.domains.iter().zip(&then.domains) {
                let name = document.questionnaire().domain(id).map_or("", |d| d.name.as_str());
                ui.label(name);
                let (before, after) =
                    (before.score.map(round_half_up), after.score.map(round_half_up));
                bar_ui(ui, before, palette.border_strong, cx);
                bar_ui(ui, after, palette.accent, cx);
                let moved = before.zip(after).map(|(before, after)| after - before);
                ui.label(match moved {
                    Some(0) | None => "–".to_owned(),
                    Some(moved) => format!("{moved:+}"),
                });
                ui.end_row();
            }
            for (before, after) in now.gates.iter().zip(&then.gates) {
                ui.label(words::stage_name(document.questionnaire(), before.stage.as_str()));
                ui.label(gate_words(before, cx));
                let words = gate_words(after, cx);
                ui.label(if before.state == after.state {
                    RichText::new(words)
                } else {
                    RichText::new(words).font(strong(size::TEXT_BODY)).color(palette.accent)
                });
                ui.label("");
                ui.end_row();
            }
        });
}

fn gate_words(gate: &crate::scoring::Gate, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let state = text.gate_state(gate.state);
    match gate.state {
        GateState::Closed => {
            let blockers = t!(text, "gates-blockers", blockers = gate.blockers.len());
            format!("{state}, {blockers}")
        }
        GateState::Open | GateState::Sound => state,
    }
}

/// A score as a small bar and a figure.
fn bar_ui(ui: &mut Ui, points: Option<i64>, ink: eframe::egui::Color32, cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        let (rect, _) =
            ui.allocate_exact_size(eframe::egui::vec2(120.0, 10.0), eframe::egui::Sense::hover());
        let radius = 3.0;
        ui.painter().rect_filled(rect, radius, cx.palette.surface_sunken);
        let mut done = rect;
        done.set_width(rect.width() * points.unwrap_or(0) as f32 / 100.0);
        ui.painter().rect_filled(done, radius, ink);
        ui.label(points.map_or_else(|| "–".to_owned(), |points| points.to_string()));
    });
}
