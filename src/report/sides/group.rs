//! The middle of a group as a side: medians over at least five assessments, for with fewer everybody
//! would know who is meant.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::portfolio::{FEWEST, Key, latest, numbers, quantile};
use crate::model::{DomainId, GapId, ItemId, Level, StageId};
use crate::scoring::sides::{Side, SideGate, SideItem, SideLevels, SidePlan, SideScore, SideSort};
use crate::scoring::{GateState, ItemState};

/// The states of an item, in the order in which a group's are counted.
pub const STATES: [ItemState; 5] = [
    ItemState::DoesNotApply,
    ItemState::Unanswered,
    ItemState::Unknown,
    ItemState::NotApplicable,
    ItemState::Answered,
];

/// Those of these sides that are not of the organisations of others.
pub fn without(sides: Vec<Side>, others: &[&Side]) -> Vec<Side> {
    let keys: Vec<Key<'_>> = others.iter().copied().chain(&sides).map(key).collect();
    let numbers = numbers(&keys);
    let (own, of_sides) = numbers.split_at(others.len());
    let keep: Vec<bool> = of_sides.iter().map(|number| !own.contains(number)).collect();
    sides.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(side, _)| side).collect()
}

fn key(side: &Side) -> Key<'_> {
    Key {
        id: &side.assessment,
        organisation: &side.organisation,
        changed: side.changed.as_deref(),
        path: &side.path,
    }
}

/// The middle of these assessments, each organisation counted once: of several assessments the one that
/// was changed last.
/// Scores are the medians with their quartiles, levels and counts the lower middle. With fewer than
/// [`FEWEST`] there is a side without figures.
pub fn group(members: &[Side], as_of: Date) -> Side {
    let keys: Vec<Key<'_>> = members.iter().map(key).collect();
    let each = latest(&keys, &numbers(&keys), |_| true);
    let mut members: Vec<&Side> = each.into_iter().filter_map(|at| members.get(at)).collect();
    // By path, so that the order doesn't hang on ids.
    members.sort_by(|a, b| a.path.cmp(&b.path));
    let count = members.len();
    if count < FEWEST {
        members.clear();
    }
    let scored = |ids: Vec<String>, of: &dyn Fn(&Side, &str) -> Option<SideScore>| {
        let scores = ids.into_iter().map(|id| {
            let found: Vec<SideScore> = members.iter().filter_map(|side| of(side, &id)).collect();
            (id, middle_score(&found))
        });
        scores.collect::<Vec<_>>()
    };
    let domains = scored(ids(&members, |side| &side.domains, DomainId::as_str), &|side, id| {
        find(&side.domains, |known| known.as_str() == id).copied()
    });
    let gaps = scored(ids(&members, |side| &side.gaps, GapId::as_str), &|side, id| {
        find(&side.gaps, |known| known.as_str() == id).copied()
    });
    let gates = ids(&members, |side| &side.gates, StageId::as_str).into_iter().map(|id| {
        let mut counts = [0; 3];
        for side in &members {
            match find(&side.gates, |known| known.as_str() == id) {
                Some(SideGate::One { state: GateState::Closed, .. }) => counts[0] += 1,
                Some(SideGate::One { state: GateState::Open, .. }) => counts[1] += 1,
                Some(SideGate::One { state: GateState::Sound, .. }) => counts[2] += 1,
                Some(SideGate::Group(_)) | None => {}
            }
        }
        (StageId::from(id), SideGate::Group(counts))
    });
    let mut by_item: BTreeMap<&ItemId, Vec<SideItem>> = BTreeMap::new();
    for (id, item) in members.iter().flat_map(|side| &side.items) {
        by_item.entry(id).or_default().push(*item);
    }
    let items = ids(&members, |side| &side.items, ItemId::as_str).into_iter().map(|id| {
        let id = ItemId::from(id);
        let found = by_item.get(&id).map_or(&[][..], Vec::as_slice);
        let of = middle_item(found);
        (id, of)
    });
    Side {
        sort: SideSort::Group(count),
        assessment: String::new(),
        organisation: String::new(),
        path: String::new(),
        as_of,
        questionnaire: None,
        changed: None,
        domains: domains.into_iter().map(|(id, score)| (id.into(), score)).collect(),
        gates: gates.collect(),
        gaps: gaps.into_iter().map(|(id, score)| (id.into(), score)).collect(),
        items: items.collect(),
        plan: middle_plan(&members),
    }
}

/// The ids that the members have, in the order of the first that has each.
fn ids<K, V>(
    members: &[&Side],
    list: impl Fn(&Side) -> &Vec<(K, V)>,
    text: impl Fn(&K) -> &str,
) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let mut ids = Vec::new();
    for side in members {
        for (id, _) in list(side) {
            if seen.insert(text(id).to_owned()) {
                ids.push(text(id).to_owned());
            }
        }
    }
    ids
}

fn find<K, V>(list: &[(K, V)], is_wanted: impl Fn(&K) -> bool) -> Option<&V> {
    list.iter().find(|(id, _)| is_wanted(id)).map(|(_, value)| value)
}

fn middle_score(found: &[SideScore]) -> SideScore {
    let sorted = |of: fn(&SideScore) -> Option<f64>| {
        let mut figures: Vec<f64> = found.iter().filter_map(of).collect();
        figures.sort_by(f64::total_cmp);
        (figures.len() >= FEWEST).then_some(figures)
    };
    let scores = sorted(|one| one.score);
    let at = |share: f64| scores.as_deref().map(|scores| quantile(scores, share));
    SideScore {
        score: at(0.5),
        low: at(0.25),
        high: at(0.75),
        claimed: sorted(|one| one.claimed).map(|claims| quantile(&claims, 0.5)),
        level: lower_middle(found.iter().filter_map(|one| one.level)),
        answered: None,
    }
}

fn middle_item(found: &[SideItem]) -> SideItem {
    let mut states = [0; STATES.len()];
    for item in found {
        let state = match item {
            SideItem::Level(_) => ItemState::Answered,
            SideItem::Without(state) => *state,
            SideItem::NotKept | SideItem::Group(..) => continue,
        };
        if let Some(count) =
            STATES.iter().position(|known| *known == state).and_then(|at| states.get_mut(at))
        {
            *count += 1;
        }
    }
    let levels = || found.iter().filter_map(SideItem::levels);
    let middle = |of: fn(SideLevels) -> Level| lower_middle(levels().map(of));
    let levels = middle(|levels| levels.claimed).zip(middle(|levels| levels.supported));
    let levels = levels.map(|(claimed, supported)| SideLevels { claimed, supported });
    SideItem::Group(levels, states)
}

fn middle_plan(members: &[&Side]) -> Option<SidePlan> {
    let plans = || members.iter().filter_map(|side| side.plan);
    let middle = |of: fn(SidePlan) -> usize| lower_middle(plans().map(of));
    Some(SidePlan {
        open: middle(|plan| plan.open)?,
        overdue: middle(|plan| plan.overdue)?,
        done: middle(|plan| plan.done)?,
        days: middle(|plan| plan.days)?,
        furthest: None,
    })
}

/// The middle one, of an even number the lower of the two; nothing of fewer than [`FEWEST`].
fn lower_middle<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    let middle = values.len().saturating_sub(1) / 2;
    (values.len() >= FEWEST).then(|| values.get(middle).copied())?
}
