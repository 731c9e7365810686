//! The plan and the steps that could be in it; what changed between two states.

use super::Sort::{Numbers, Words};
use super::{add, date, moved, table, words};
use crate::charts::PlanRow;
use crate::model::{Assessment, FrozenScore, Questionnaire};
use crate::ops::compare::{Changed, Side, gate_state, levels_words};
use crate::ops::figures::{Cell, Table};
use crate::ops::member_name;
use crate::scoring::{Action, Scores, round_half_up};
use crate::t;
use crate::text::Text;

/// The chosen actions.
pub fn plan_list(rows: &[PlanRow], assessment: &Assessment, text: &Text) -> Table {
    let mut list = table(
        t!(text, "plan-title"),
        vec![
            (t!(text, "plan-column-action"), Words),
            (t!(text, "list-title"), Words),
            (t!(text, "plan-column-state"), Words),
            (t!(text, "plan-column-owner"), Words),
            (t!(text, "plan-column-start"), Words),
            (t!(text, "plan-column-due"), Words),
            (t!(text, "list-days"), Numbers),
            (t!(text, "plan-column-after"), Words),
        ],
    );
    for row in rows {
        let action = &row.action;
        let owner = action.owner.as_ref().map(|owner| member_name(assessment, owner, text));
        let cells = vec![
            words(text.action(&row.id)),
            words(row.title.as_str()),
            words(text.action_state(action.state)),
            words(owner.unwrap_or_default()),
            date(action.start),
            date(action.due),
            Cell::Count(usize::from(row.days)),
            words(text.actions(&action.after)),
        ];
        add(&mut list, cells);
    }
    list
}

/// The steps, in the order in which they should be taken.
pub fn steps_list(steps: &[&Action], questionnaire: &Questionnaire, text: &Text) -> Table {
    let mut list = table(
        t!(text, "list-steps"),
        vec![
            (t!(text, "column-item"), Words),
            (t!(text, "list-title"), Words),
            (t!(text, "list-from"), Numbers),
            (t!(text, "list-to"), Numbers),
            (t!(text, "column-closes"), Words),
            (t!(text, "list-days"), Numbers),
        ],
    );
    for step in steps {
        let title = questionnaire.item(&step.item).map_or("", |item| item.title.as_str());
        let gate = step.gate.as_ref().map(|gate| gate.stage.to_string());
        let cells = vec![
            words(step.item.as_str()),
            words(title),
            Cell::Level(step.from),
            Cell::Level(Some(step.to)),
            words(gate.unwrap_or_default()),
            Cell::Count(usize::from(step.effort.days)),
        ];
        add(&mut list, cells);
    }
    list
}

/// What changed between two states: domains, gates, items.
pub fn comparison_list(
    questionnaire: &Questionnaire,
    (before, after): (&Side, &Side),
    changed: &Changed,
    text: &Text,
) -> Table {
    let title = format!("{} → {}", before.name, after.name);
    let mut list = table(
        title,
        vec![
            (t!(text, "list-what"), Words),
            (before.name.clone(), Words),
            (after.name.clone(), Words),
            (t!(text, "what-if-column-moved"), Words),
        ],
    );
    for (id, pair) in &changed.comparison.domains {
        let name = questionnaire.domain(id).map_or(id.as_str(), |domain| domain.name.as_str());
        let points =
            |score: Option<FrozenScore>| score.and_then(|score| score.score).map(round_half_up);
        let (was, is) = (points(pair.before), points(pair.after));
        let figure = |points: Option<i64>| {
            words(points.map(|points| points.to_string()).unwrap_or_default())
        };
        add(&mut list, vec![words(name), figure(was), figure(is), moved(was, is)]);
    }
    for (id, pair) in &changed.comparison.stages {
        let name = questionnaire.stage(id).map_or(id.as_str(), |stage| stage.name.as_str());
        let state = |gate: Option<crate::model::FrozenGate>| {
            words(gate.map(|gate| text.gate_state(gate_state(gate))).unwrap_or_default())
        };
        add(&mut list, vec![words(name), state(pair.before), state(pair.after), words("")]);
    }
    for (id, pair) in &changed.comparison.items {
        let title = questionnaire.item(id).map_or("", |item| item.title.as_str());
        let name = words(format!("{id} {title}"));
        add(&mut list, vec![name, words(""), words(""), words(levels_words(pair, text))]);
    }
    list
}

/// The scores and gates as they are, and as they would be with what is tried.
pub fn what_if_list(
    now: &Scores,
    then: &Scores,
    questionnaire: &Questionnaire,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "what-if-title"),
        vec![
            (t!(text, "what-if-domain"), Words),
            (t!(text, "what-if-column-now"), Words),
            (t!(text, "what-if-column-then"), Words),
            (t!(text, "what-if-column-moved"), Words),
        ],
    );
    for ((id, before), (_, after)) in now.domains.iter().zip(&then.domains) {
        let name = questionnaire.domain(id).map_or(id.as_str(), |domain| domain.name.as_str());
        let shown = |score: &crate::scoring::GroupScore| score.score.map(round_half_up);
        let change = moved(shown(before), shown(after));
        add(
            &mut list,
            vec![words(name), Cell::Points(before.score), Cell::Points(after.score), change],
        );
    }
    for (before, after) in now.gates.iter().zip(&then.gates) {
        let stage = questionnaire.stage(&before.stage);
        let name = stage.map_or(before.stage.as_str(), |stage| stage.name.as_str());
        let name = words(format!("{} {name}", before.stage));
        add(&mut list, vec![name, words(text.gate(before)), words(text.gate(after)), words("")]);
    }
    list
}
