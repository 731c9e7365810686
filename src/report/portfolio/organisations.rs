//! Organisations, where there are several assessments of one. Whatever says of how many organisations a
//! figure is counts them here, so that five files of one are never taken for five organisations.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::{Row, Summary};

/// What tells whose an assessment is, and which of several is the latest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'a> {
    /// The assessment's id.
    pub(crate) id: &'a str,
    /// Whose it is.
    pub(crate) organisation: &'a str,
    /// When it was changed last, as its history tells.
    pub(crate) changed: Option<&'a str>,
    /// Where it was read from.
    pub(crate) path: &'a str,
}

/// The number of each one's organisation. Two are of one organisation if they have the same id, or the
/// same name but for case and blanks; that holds along a chain too. Assessments without a name count as
/// one, for nobody knows better.
pub(crate) fn numbers(keys: &[Key<'_>]) -> Vec<usize> {
    let mut groups = Groups { above: (0..keys.len()).collect() };
    let (mut ids, mut names) = (HashMap::new(), HashMap::new());
    for (index, key) in keys.iter().enumerate() {
        groups.join(*ids.entry(key.id.trim()).or_insert(index), index);
        groups.join(*names.entry(folded(key.organisation)).or_insert(index), index);
    }
    (0..keys.len()).map(|index| groups.of(index)).collect()
}

/// The places of those that count, one an organisation: of several the one that was changed last, among
/// those that are wanted.
pub(crate) fn latest(
    keys: &[Key<'_>],
    numbers: &[usize],
    wanted: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let mut latest: BTreeMap<usize, usize> = BTreeMap::new();
    let age_at = |index: usize| keys.get(index).map(age);
    for (index, number) in numbers.iter().enumerate().filter(|(index, _)| wanted(*index)) {
        let kept = latest.entry(*number).or_insert(index);
        if *kept != index && age_at(*kept) < age_at(index) {
            *kept = index;
        }
    }
    let mut kept: Vec<usize> = latest.into_values().collect();
    kept.sort_unstable();
    kept
}

type Shown<'a> = (&'a Row, &'a Summary);

/// One assessment an organisation, in the order in which they came: of several the one that was changed
/// last.
pub fn organisations<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<Shown<'a>> {
    let shown = shown(rows);
    let keys = keys(&shown);
    at(&shown, latest(&keys, &numbers(&keys), |_| true))
}

/// The rows that can be shown.
fn shown<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<Shown<'a>> {
    rows.into_iter().filter_map(|row| Some((row, row.summary()?))).collect()
}

fn keys<'a>(shown: &[Shown<'a>]) -> Vec<Key<'a>> {
    let key = |(row, summary): &Shown<'a>| Key {
        id: &summary.id,
        organisation: &summary.organisation,
        changed: summary.changed.as_deref(),
        path: &row.path,
    };
    shown.iter().map(key).collect()
}

fn at<'a>(shown: &[Shown<'a>], places: Vec<usize>) -> Vec<Shown<'a>> {
    places.into_iter().filter_map(|place| shown.get(place).copied()).collect()
}

/// Organisations that have answered one questionnaire, for figures of two can't be compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfOne<'a> {
    /// The questionnaire: the one that most of them have answered.
    pub questionnaire: &'a str,
    /// One assessment each.
    pub each: Vec<(&'a Row, &'a Summary)>,
    /// How many have only answered others.
    pub others: usize,
}

/// The organisations that have answered the questionnaire that most of these have; of each the
/// assessment with it that was changed last.
pub fn of_one_questionnaire<'a>(rows: impl IntoIterator<Item = &'a Row>) -> OfOne<'a> {
    let shown = shown(rows);
    let keys = keys(&shown);
    let numbers = numbers(&keys);
    let all = at(&shown, latest(&keys, &numbers, |_| true));
    let mut answered: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, summary) in &all {
        *answered.entry(&summary.questionnaire).or_default() += 1;
    }
    // The first by its id where two are answered as often.
    let most = answered.into_iter().rev().max_by_key(|(_, count)| *count);
    let Some((questionnaire, _)) = most else { return OfOne::default() };
    let answered = |place: usize| {
        shown.get(place).is_some_and(|(_, summary)| summary.questionnaire == questionnaire)
    };
    let each = at(&shown, latest(&keys, &numbers, answered));
    OfOne { questionnaire, others: all.len().saturating_sub(each.len()), each }
}

/// When it was changed; of two at the same moment the one whose path comes first is the later one, so
/// that the order in which rows are shown makes no difference.
fn age<'a>(key: &Key<'a>) -> (Option<Timestamp>, std::cmp::Reverse<&'a str>) {
    let changed = key.changed.and_then(|at| at.parse().ok());
    (changed, std::cmp::Reverse(key.path))
}

/// A name without what makes no other organisation of it: case, and blanks.
pub(super) fn folded(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    if name.is_ascii() {
        return words.join(" ").to_ascii_lowercase();
    }
    // Up and down again, because some letters have two small forms for one large one.
    words.join(" ").to_uppercase().to_lowercase()
}

/// Which rows belong together: each points to another of its group, the first one to itself.
struct Groups {
    above: Vec<usize>,
}

impl Groups {
    fn of(&mut self, index: usize) -> usize {
        let mut at = index;
        while let Some(above) = self.above.get(at).copied().filter(|above| *above != at) {
            let next = self.above.get(above).copied().unwrap_or(above);
            if let Some(own) = self.above.get_mut(at) {
                *own = next;
            }
            at = above;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        if let Some(above) = self.above.get_mut(a.max(b)) {
            *above = a.min(b);
        }
    }
}
