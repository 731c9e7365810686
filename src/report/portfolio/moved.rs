//! What is another figure for an assessment at another date.

use super::Summary;
use crate::scoring::round_half_up;

/// The figures of an assessment at two dates.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The id of the furthest open stage.
    pub stage: (Option<String>, Option<String>),
    /// The domains, in the questionnaire's order.
    pub domains: Vec<DomainMove>,
    /// How many answered items rest on nothing, stale, current and checked evidence.
    pub rests_on: ([usize; 4], [usize; 4]),
    /// Overdue actions.
    pub overdue: (usize, usize),
    /// The items with another level.
    pub items: Vec<String>,
}

/// A domain at two dates.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainMove {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The supported score at the earlier date, 0 to 100.
    pub before: Option<f64>,
    /// The same at the other date.
    pub after: Option<f64>,
}

impl Moved {
    /// Whether every figure is the same.
    pub fn is_idle(&self) -> bool {
        self.stage.0 == self.stage.1
            && self.rests_on.0 == self.rests_on.1
            && self.overdue.0 == self.overdue.1
            && self.items.is_empty()
            && self.domains.iter().all(|domain| !domain.is_moved())
    }
}

impl DomainMove {
    /// Whether the score is another one.
    pub fn is_moved(&self) -> bool {
        self.before != self.after
    }

    /// By how many points, as the difference of what is shown, so that the reader's sum comes out.
    pub fn by(&self) -> Option<i64> {
        Some(round_half_up(self.after?) - round_half_up(self.before?))
    }
}

/// What changed from one date to another.
pub fn moved(before: &Summary, after: &Summary) -> Moved {
    let domains = before.domains.iter().map(|domain| {
        let later = after.domains.iter().find(|later| later.id == domain.id);
        DomainMove {
            id: domain.id.clone(),
            name: domain.name.clone(),
            before: domain.score,
            after: later.and_then(|later| later.score),
        }
    });
    let levels = |summary: &Summary| -> std::collections::BTreeMap<String, Option<u8>> {
        summary.items.iter().map(|item| (item.id.to_string(), item.supported)).collect()
    };
    let later = levels(after);
    let items = levels(before).into_iter().filter(|(id, level)| later.get(id) != Some(level));
    Moved {
        stage: (before.stage.clone(), after.stage.clone()),
        domains: domains.collect(),
        rests_on: (before.rests_on, after.rests_on),
        overdue: (before.actions.1, after.actions.1),
        items: items.map(|(id, _)| id).collect(),
    }
}
