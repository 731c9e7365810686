//! The one order in which a trail is replayed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};

use jiff::Timestamp;

use super::Entry;
use crate::model::ids::EntryId;

/// Each entry after those that it was made after; of several that could come next the earliest,
/// then the one with the smaller id. Clocks only decide between entries that don't know of each
/// other, so a wrong clock can't put an answer before the one that it replaces.
pub(super) fn in_order(entries: &BTreeMap<EntryId, Entry>) -> Vec<(&EntryId, &Entry)> {
    // Places in this list stand for the entries: it is in order of their ids.
    let listed: Vec<(&EntryId, &Entry)> = entries.iter().collect();
    let place_of: HashMap<&EntryId, usize> =
        listed.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
    let mut waits_for = vec![0_usize; listed.len()];
    let mut leads_to: Vec<Vec<usize>> = vec![Vec::new(); listed.len()];
    for (place, ((_, entry), waits_for)) in listed.iter().zip(&mut waits_for).enumerate() {
        for parent in entry.after.iter().filter_map(|parent| place_of.get(parent)) {
            if let Some(leads_to) = leads_to.get_mut(*parent) {
                leads_to.push(place);
                *waits_for += 1;
            }
        }
    }
    let at = |place: usize| listed.get(place).map_or(Timestamp::MIN, |(_, entry)| entry.edit.at);
    let free = waits_for.iter().enumerate().filter(|(_, waits_for)| **waits_for == 0);
    let mut ready: BinaryHeap<Reverse<(Timestamp, usize)>> =
        free.map(|(place, _)| Reverse((at(place), place))).collect();
    let mut order = Vec::with_capacity(listed.len());
    let mut is_left = vec![true; listed.len()];
    while let Some(Reverse((_, place))) = ready.pop() {
        order.extend(listed.get(place));
        if let Some(is_left) = is_left.get_mut(place) {
            *is_left = false;
        }
        for next in leads_to.get(place).into_iter().flatten() {
            if let Some(count) = waits_for.get_mut(*next) {
                *count -= 1;
                if *count == 0 {
                    ready.push(Reverse((at(*next), *next)));
                }
            }
        }
    }
    // Only a forged file can have entries that were made after each other. They are kept.
    let left = is_left.iter().enumerate().filter(|(_, is_left)| **is_left);
    let mut left: Vec<usize> = left.map(|(place, _)| place).collect();
    left.sort_by_key(|place| (at(*place), *place));
    order.extend(left.into_iter().filter_map(|place| listed.get(place)));
    order
}
