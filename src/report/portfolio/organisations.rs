//! Organisations, where there are several assessments of one. Whatever says of how many organisations a
//! figure is counts them here, so that five files of one are never taken for five organisations.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Row, Summary};

/// One assessment an organisation, in the order in which they came: of several the one that was changed
/// last. Two are of one organisation if they have the same id, or the same name but for case and blanks;
/// that holds along a chain too. Assessments without a name count as one, for nobody knows better.
pub fn organisations<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<(&'a Row, &'a Summary)> {
    let shown: Vec<(&Row, &Summary)> =
        rows.into_iter().filter_map(|row| Some((row, row.summary()?))).collect();
    let mut groups = Groups { above: (0..shown.len()).collect() };
    let (mut ids, mut names) = (BTreeMap::new(), BTreeMap::new());
    for (index, (_, summary)) in shown.iter().enumerate() {
        groups.join(*ids.entry(summary.id.trim()).or_insert(index), index);
        groups.join(*names.entry(folded(&summary.organisation)).or_insert(index), index);
    }
    let mut latest: BTreeMap<usize, usize> = BTreeMap::new();
    for index in 0..shown.len() {
        let kept = latest.entry(groups.of(index)).or_insert(index);
        if age(shown.get(*kept)) < age(shown.get(index)) {
            *kept = index;
        }
    }
    let mut kept: Vec<usize> = latest.into_values().collect();
    kept.sort_unstable();
    kept.into_iter().filter_map(|index| shown.get(index).copied()).collect()
}

/// When it was changed; of two at the same moment the one whose path comes first is the later one, so
/// that the order in which rows are shown makes no difference.
fn age<'a>(
    row: Option<&(&'a Row, &'a Summary)>,
) -> Option<(Option<Timestamp>, std::cmp::Reverse<&'a str>)> {
    let (row, summary) = row?;
    let changed = summary.changed.as_deref().and_then(|at| at.parse().ok());
    Some((changed, std::cmp::Reverse(row.path.as_str())))
}

/// A name without what makes no other organisation of it: case, and blanks.
fn folded(name: &str) -> String {
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
