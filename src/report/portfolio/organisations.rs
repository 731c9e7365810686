//! Organisations, where there are several assessments of one. Whatever says of how many organisations a
//! figure is counts them here, so that five files of one are never taken for five organisations.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Row, Summary};

/// One assessment an organisation, in the order in which they came: of several the one that was changed
/// last. Two are of one organisation if they have the same id, or the same name but for case and blanks;
/// that holds along a chain too. Assessments without a name count as one, for nobody knows better.
pub fn organisations<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<(&'a Row, &'a Summary)> {
    latest(&grouped(rows), |_| true)
}

type Shown<'a> = (&'a Row, &'a Summary);

/// The rows that can be shown, each with the number of its organisation.
fn grouped<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<(usize, Shown<'a>)> {
    let shown: Vec<Shown<'_>> =
        rows.into_iter().filter_map(|row| Some((row, row.summary()?))).collect();
    let mut groups = Groups { above: (0..shown.len()).collect() };
    let (mut ids, mut names) = (BTreeMap::new(), BTreeMap::new());
    for (index, (_, summary)) in shown.iter().enumerate() {
        groups.join(*ids.entry(summary.id.trim()).or_insert(index), index);
        groups.join(*names.entry(folded(&summary.organisation)).or_insert(index), index);
    }
    shown.into_iter().enumerate().map(|(index, row)| (groups.of(index), row)).collect()
}

/// Of each organisation the row that was changed last, among those that are wanted.
fn latest<'a>(grouped: &[(usize, Shown<'a>)], wanted: impl Fn(&Summary) -> bool) -> Vec<Shown<'a>> {
    let mut latest: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, (group, (_, summary))) in grouped.iter().enumerate() {
        if wanted(summary) {
            let kept = latest.entry(*group).or_insert(index);
            if grouped.get(*kept).map(age) < grouped.get(index).map(age) {
                *kept = index;
            }
        }
    }
    let mut kept: Vec<usize> = latest.into_values().collect();
    kept.sort_unstable();
    kept.into_iter().filter_map(|index| Some(grouped.get(index)?.1)).collect()
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
    let grouped = grouped(rows);
    let all = latest(&grouped, |_| true);
    let mut answered: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, summary) in &all {
        *answered.entry(&summary.questionnaire).or_default() += 1;
    }
    // The first by its id where two are answered as often.
    let most = answered.into_iter().rev().max_by_key(|(_, count)| *count);
    let Some((questionnaire, _)) = most else { return OfOne::default() };
    let each = latest(&grouped, |summary| summary.questionnaire == questionnaire);
    OfOne { questionnaire, others: all.len().saturating_sub(each.len()), each }
}

/// When it was changed; of two at the same moment the one whose path comes first is the later one, so
/// that the order in which rows are shown makes no difference.
fn age<'a>(
    (_, (row, summary)): &(usize, Shown<'a>),
) -> (Option<Timestamp>, std::cmp::Reverse<&'a str>) {
    let changed = summary.changed.as_deref().and_then(|at| at.parse().ok());
    (changed, std::cmp::Reverse(row.path.as_str()))
}

/// A name without what makes no other organisation of it: case, and blanks.
pub(super) fn folded(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
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
