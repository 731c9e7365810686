//! Which open items a range hangs on: a team with half an hour answers those first.

use super::{GateState, ItemState, Scores};
use crate::model::{DomainId, ItemId, Questionnaire, StageId};

/// An item without a level, and what an answer to it would settle.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenItem {
    /// The item.
    pub id: ItemId,
    /// Its domain.
    pub domain: DomainId,
    /// Its stage.
    pub stage: StageId,
    /// By how many points an answer narrows the domain's range, whatever the answer is.
    pub domain_points: f64,
    /// By how many points it narrows the stage's range.
    pub stage_points: f64,
    /// Whether it keeps a gate closed: the first of those.
    pub gate: Option<StageId>,
    /// Whether somebody has said that they don't know; otherwise nobody has answered.
    pub unknown: bool,
}

/// The open items, those first that narrow the range of their domain most; of equals the one that
/// keeps a gate closed, the earlier gate first, and then the order of the walk.
pub fn open_items(questionnaire: &Questionnaire, scores: &Scores) -> Vec<OpenItem> {
    let is_open = |state| matches!(state, ItemState::Unanswered | ItemState::Unknown);
    // What the weight of one item is of the weight of all that counts.
    let share = |weight: u32, belongs: &dyn Fn(&crate::model::Item) -> bool| {
        let all: u64 = questionnaire
            .items
            .iter()
            .zip(&scores.items)
            .filter(|(item, score)| {
                belongs(item) && (is_open(score.state) || score.state == ItemState::Answered)
            })
            .map(|(_, score)| u64::from(score.weight))
            .sum();
        if all == 0 { 0.0 } else { 100.0 * f64::from(weight) / all as f64 }
    };
    let gate_of = |id: &ItemId| {
        scores
            .gates
            .iter()
            .position(|gate| gate.state == GateState::Closed && gate.blockers.contains(id))
    };
    let mut open: Vec<(Option<usize>, OpenItem)> = questionnaire
        .walk_order()
        .into_iter()
        .filter_map(|index| questionnaire.items.get(index).zip(scores.items.get(index)))
        .filter(|(_, score)| is_open(score.state))
        .map(|(item, score)| {
            let gate = gate_of(&item.id);
            let open = OpenItem {
                id: item.id.clone(),
                domain: item.domain.clone(),
                stage: item.stage.clone(),
                domain_points: share(score.weight, &|other| other.domain == item.domain),
                stage_points: share(score.weight, &|other| other.stage == item.stage),
                gate: gate.and_then(|at| scores.gates.get(at)).map(|gate| gate.stage.clone()),
                unknown: score.state == ItemState::Unknown,
            };
            (gate, open)
        })
        .collect();
    open.sort_by(|(a_gate, a), (b_gate, b)| {
        let by_gate = || {
            let place = |gate: &Option<usize>| gate.unwrap_or(usize::MAX);
            place(a_gate).cmp(&place(b_gate))
        };
        b.domain_points.total_cmp(&a.domain_points).then_with(by_gate)
    });
    open.into_iter().map(|(_, item)| item).collect()
}
