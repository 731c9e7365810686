//! The fewest or cheapest steps to a goal, and why each is among them.

use eframe::egui::{ComboBox, Grid, Ui};

use super::words;
use crate::model::{DomainId, Level};
use crate::ops::plan::choose;
use crate::scoring::goals::{Advice, Ask, Goal, Proposal};
use crate::scoring::{Action as Step, GateState, Scores, Wish};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, GoalPick, PlanTab, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, card, choice_row_wrapped, flush_button, heading, icon_line, line_edit, primary_button,
    small, subdued,
};

/// Draws the question and what came out.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
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
        });
        ui.add_space(size::SPACE_XS);
        ui.horizontal(|ui| {
            let label = ui.label(t!(text, "goal-days"));
            ui.add(
                line_edit(&mut view.plan.days)
                    .desired_width(150.0)
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
        Advice::Reached => {
            icon_line(ui, Icon::Check, palette.positive, &t!(text, "advice-reached"));
        }
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
            icon_line(ui, Icon::Check, palette.positive, &line);
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
            if flush_button(ui, &format!("{} {title}", step.item)).clicked() {
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
        let steps: Vec<Step> = proposal.steps.iter().map(|(step, _)| step.clone()).collect();
        let changes = choose(document.assessment(), &steps);
        let missing = changes.len();
        let label = if missing == steps.len() {
            t!(text, "advice-plan")
        } else {
            t!(text, "advice-plan-missing", count = missing)
        };
        if missing > 0 && button(ui, Icon::Add, &label).clicked() {
            out.push(Action::Edit(changes, crate::model::Grouping::Separate));
            view.plan.tab = PlanTab::Board;
        }
        if button(ui, Icon::Compare, &t!(text, "advice-try")).clicked() {
            for (step, _) in &proposal.steps {
                let tried = view.plan.tried.entry(step.item.clone()).or_insert(step.to);
                *tried = (*tried).max(step.to);
            }
        }
        if missing == 0 {
            icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "advice-all-planned"));
        }
    });
}
