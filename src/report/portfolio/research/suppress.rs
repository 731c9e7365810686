//! Facts as fine as enough organisations share them: what fewer have in common is left out, first the
//! markets, then the size, then the sector.

use super::super::FEWEST;
use super::{Facts, Subject, counts};

/// Of how many organisations something was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suppressed {
    /// The markets.
    pub markets: usize,
    /// The size.
    pub size: usize,
    /// The sector.
    pub sector: usize,
    /// The month of the last change.
    pub months: usize,
}

impl Facts {
    /// Whether nothing is left.
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Makes facts coarser until every combination that is left is shared by at least [`FEWEST`]. There
/// have to be that many.
pub(super) fn facts(mut all: Vec<&mut Facts>) -> Suppressed {
    let before: Vec<Facts> = all.iter().map(|facts| (**facts).clone()).collect();
    let steps: [fn(&mut Facts); 3] =
        [|facts| facts.markets = None, |facts| facts.size = None, |facts| facts.sector = None];
    for coarser in steps {
        let counts = counts(all.iter().map(|facts| (**facts).clone()));
        for facts in &mut all {
            if counts.get(&**facts).is_some_and(|count| *count < FEWEST) {
                coarser(facts);
            }
        }
    }
    // Those of whom nothing is left may be too few themselves; then the smallest group joins them.
    let counts = counts(all.iter().map(|facts| (**facts).clone()));
    let nothing_left = counts.get(&Facts::default()).copied().unwrap_or_default();
    if (1..FEWEST).contains(&nothing_left) {
        let others = counts.iter().filter(|(facts, _)| !facts.is_empty());
        let smallest = others.min_by_key(|(_, count)| **count).map(|(facts, _)| facts.clone());
        for facts in &mut all {
            if Some(&**facts) == smallest.as_ref() {
                **facts = Facts::default();
            }
        }
    }
    let lost = |had: fn(&Facts) -> bool| {
        before.iter().zip(&all).filter(|(before, now)| had(before) && !had(now)).count()
    };
    Suppressed {
        markets: lost(|facts| facts.markets.is_some()),
        size: lost(|facts| facts.size.is_some()),
        sector: lost(|facts| facts.sector.is_some()),
        months: 0,
    }
}

/// Leaves out months that fewer than [`FEWEST`] organisations share. Returns of how many.
pub(super) fn months(subjects: &mut [Subject]) -> usize {
    let counts = counts(subjects.iter().map(|subject| subject.month.clone()));
    let mut lost = 0;
    for subject in subjects {
        if counts.get(&subject.month).is_some_and(|count| *count < FEWEST) {
            lost += usize::from(subject.month.take().is_some());
        }
    }
    lost
}
