//! What changed between two frozen copies of the scores. The figures are those that were frozen;
//! nothing is computed anew.

use std::collections::BTreeSet;

use crate::model::{
    DomainId, FrozenGate, FrozenLevels, FrozenScore, GapId, ItemId, Milestone, StageId,
};

/// What changed between two frozen copies.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// One entry a domain of either, in the later one's order.
    pub domains: Vec<(DomainId, Pair<FrozenScore>)>,
    /// One entry a stage.
    pub stages: Vec<(StageId, Pair<FrozenGate>)>,
    /// One entry a main gap.
    pub gaps: Vec<(GapId, Pair<FrozenScore>)>,
    /// The items of which a level changed, in order of their ids.
    pub items: Vec<(ItemId, Pair<FrozenLevels>)>,
}

/// A value before and after; `None` where it wasn't there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<T> {
    /// Before.
    pub before: Option<T>,
    /// After.
    pub after: Option<T>,
}

impl Pair<FrozenScore> {
    /// How many points the score moved, where there is one on both sides.
    pub fn moved(&self) -> Option<f64> {
        Some(self.after?.score? - self.before?.score?)
    }
}

/// What changed from one frozen copy to another.
pub fn compare(before: &Milestone, after: &Milestone) -> Comparison {
    let stages = |milestone: &Milestone| -> Vec<(StageId, FrozenGate)> {
        milestone.stages.iter().map(|(id, gate, _)| (id.clone(), *gate)).collect()
    };
    let ids: BTreeSet<&ItemId> = before.items.keys().chain(after.items.keys()).collect();
    let items = ids.into_iter().map(|id| {
        let pair =
            Pair { before: before.items.get(id).copied(), after: after.items.get(id).copied() };
        (id.clone(), pair)
    });
    Comparison {
        domains: pairs(&before.domains, &after.domains),
        stages: pairs(&stages(before), &stages(after)),
        gaps: pairs(&before.gaps, &after.gaps),
        items: items.filter(|(_, pair)| pair.before != pair.after).collect(),
    }
}

/// The entries of both, the later one's first.
fn pairs<K: Clone + PartialEq, V: Copy>(before: &[(K, V)], after: &[(K, V)]) -> Vec<(K, Pair<V>)> {
    let find =
        |list: &[(K, V)], id: &K| list.iter().find(|(known, _)| known == id).map(|(_, v)| *v);
    let gone = before.iter().filter(|(id, _)| find(after, id).is_none());
    after
        .iter()
        .chain(gone)
        .map(|(id, _)| (id.clone(), Pair { before: find(before, id), after: find(after, id) }))
        .collect()
}
