//! What a reader has to know first: how far the road is open, what keeps it closed, where it is
//! weakest, what is not known, and what to do next. There is no overall percentage.

use super::groups::{GroupRow, domain_rows};
use crate::model::{ItemId, Level, Questionnaire, StageId};
use crate::scoring::{Gate, GateState, ItemState, Scores};

/// What a reader has to know first.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The furthest stage that is open, by name.
    pub furthest: Option<String>,
    /// The first stage that is closed, by name, and how many items keep it so.
    pub closed: Option<(String, usize)>,
    /// The domain with the lowest score.
    pub weakest: Option<GroupRow>,
    /// Items that count and have no level yet.
    pub open: usize,
    /// Items that count.
    pub counting: usize,
    /// Items that are answered.
    pub answered: usize,
    /// Items that members don't agree on.
    pub disputed: usize,
}

/// Something to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// What to do: the questionnaire's step to the next level, or to answer it.
    pub step: Option<String>,
    /// The level that the step leads to; `None` where the item has to be answered first.
    pub level: Option<Level>,
    /// The stage whose gate the item keeps closed or from being sound.
    pub gate: Option<StageId>,
}

/// What these scores say first.
pub fn headline(questionnaire: &Questionnaire, scores: &Scores) -> Headline {
    let name = |gate: &Gate| {
        let stage = questionnaire.stage(&gate.stage);
        stage.map_or_else(|| gate.stage.to_string(), |stage| stage.name.clone())
    };
    let count = |states: &[ItemState]| {
        scores.items.iter().filter(|item| states.contains(&item.state)).count()
    };
    let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed);
    let open = count(&[ItemState::Unanswered, ItemState::Unknown]);
    let answered = count(&[ItemState::Answered]);
    Headline {
        furthest: scores.furthest_open_stage().map(name),
        closed: closed.map(|gate| (name(gate), gate.blockers.len())),
        weakest: domain_rows(questionnaire, scores)
            .into_iter()
            .filter(|row| row.figures.score.is_some())
            .min_by(|a, b| {
                let score = |row: &GroupRow| row.figures.score.unwrap_or_default();
                score(a).total_cmp(&score(b))
            }),
        open,
        counting: open + answered,
        answered,
        disputed: scores.items.iter().filter(|item| item.disputed).count(),
    }
}

/// The first `most` things to do: what keeps the next gate closed, then what keeps an open one from
/// being sound, then what is furthest below its target. The one place that decides this order.
pub fn next_steps(questionnaire: &Questionnaire, scores: &Scores, most: usize) -> Vec<NextStep> {
    let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed);
    let blockers = closed.into_iter().flat_map(|gate| {
        gate.blockers.iter().map(move |id| (id.clone(), Some(gate.stage.clone())))
    });
    let to_sound = scores
        .gates
        .iter()
        .flat_map(|gate| gate.to_sound.iter().map(|id| (id.clone(), Some(gate.stage.clone()))));
    let mut short: Vec<_> = scores
        .items
        .iter()
        .filter(|item| item.supported.is_some_and(|level| level < item.target))
        .collect();
    short.sort_by_key(|item| (item.supported, !item.critical));
    let short = short.into_iter().map(|item| (item.id.clone(), None));
    let mut steps: Vec<NextStep> = Vec::new();
    for (id, gate) in blockers.chain(to_sound).chain(short) {
        if steps.len() == most {
            break;
        }
        if steps.iter().any(|step| step.item == id) {
            continue;
        }
        steps.extend(step_for(questionnaire, scores, id, gate));
    }
    steps
}

fn step_for(
    questionnaire: &Questionnaire,
    scores: &Scores,
    id: ItemId,
    gate: Option<StageId>,
) -> Option<NextStep> {
    let item = questionnaire.item(&id)?;
    let supported = scores.item(&id).and_then(|score| score.supported);
    let next = supported.and_then(|level| Some((item.next.get(level.index())?, level)));
    Some(NextStep {
        title: item.title.clone(),
        step: next.map(|(step, _)| step.clone()),
        level: next.map(|(_, level)| Level(level.0 + 1)),
        item: id,
        gate,
    })
}
