//! The one order in which a trail is replayed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use jiff::Timestamp;

use super::Entry;
use crate::model::ids::EntryId;

/// Each entry after those that it was made after; of several that could come next the earliest,
/// then the one with the smaller id. Clocks only decide between entries that don't know of each
/// other, so a wrong clock can't put an answer before the one that it replaces.
pub(super) fn in_order(entries: &BTreeMap<EntryId, Entry>) -> Vec<(&EntryId, &Entry)> {
    let mut waits_for: BTreeMap<&EntryId, usize> = BTreeMap::new();
    let mut leads_to: BTreeMap<&EntryId, Vec<&EntryId>> = BTreeMap::new();
    for (id, entry) in entries {
        let present = entry.after.iter().filter(|parent| entries.contains_key(*parent));
        let mut count = 0;
        for parent in present {
            leads_to.entry(parent).or_default().push(id);
            count += 1;
        }
        waits_for.insert(id, count);
    }
    let key = |id: &EntryId| -> (Timestamp, EntryId) {
        let at = entries.get(id).map_or(Timestamp::MIN, |entry| entry.edit.at);
        (at, id.clone())
    };
    let mut ready: BinaryHeap<Reverse<(Timestamp, EntryId)>> = waits_for
        .iter()
        .filter(|(_, count)| **count == 0)
        .map(|(id, _)| Reverse(key(id)))
        .collect();
    let mut order = Vec::with_capacity(entries.len());
    while let Some(Reverse((_, id))) = ready.pop() {
        let Some((id, entry)) = entries.get_key_value(&id) else {
            continue;
        };
        order.push((id, entry));
        waits_for.remove(id);
        for next in leads_to.get(id).into_iter().flatten() {
            if let Some(count) = waits_for.get_mut(*next) {
                *count -= 1;
                if *count == 0 {
                    ready.push(Reverse(key(next)));
                }
            }
        }
    }
    // Only a forged file can have entries that were made after each other. They are kept.
    let mut left: Vec<&EntryId> = waits_for.into_keys().collect();
    left.sort_by_key(|id| key(id));
    order.extend(left.into_iter().filter_map(|id| entries.get_key_value(id)));
    order
}
