//! The regulatory crosswalk: what the frameworks ask for side by side, where they can't be served
//! together, and from when they apply. Plain data.
//!
//! Nothing here says that two clauses are equivalent, or that anybody complies: a relation says how
//! far the *evidence* that the items ask for also serves a framework.

use jiff::civil::Date;

use super::condition::Condition;
use super::framework::Mark;
use super::ids::{ClauseId, DifferenceId, FrameworkId, ItemId, ObligationId};

/// Obligations × frameworks, the differences that can't be merged, and the dates.
#[derive(Clone, Debug, PartialEq)]
pub struct Crosswalk {
    /// Version of the content.
    pub version: String,
    /// When the facts were looked up.
    pub as_of: Date,
    /// The rows, in the order in which they are shown.
    pub obligations: Vec<Obligation>,
    /// Where one practice can't serve two frameworks.
    pub differences: Vec<Difference>,
    /// From when something applies, in order of the dates.
    pub dates: Vec<LegalDate>,
}

/// Something that several frameworks ask of an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Obligation {
    /// Stable id.
    pub id: ObligationId,
    /// Short name.
    pub name: String,
    /// What it asks for, in a sentence.
    pub summary: String,
    /// The items that prepare for it.
    pub items: Vec<ItemId>,
    /// One entry a framework. A framework without an entry was not looked at.
    pub cells: Vec<CrosswalkCell>,
}

/// What one framework says on one obligation.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkCell {
    /// The framework.
    pub framework: FrameworkId,
    /// How far the evidence serves it.
    pub relation: Relation,
    /// The clauses; may be empty, also where there is a counterpart that has no number.
    pub clauses: Vec<ClauseId>,
    /// How the cell was checked.
    pub mark: Mark,
    /// A remark for the reader; may be empty.
    pub note: String,
}

/// How far the evidence that an obligation's items ask for serves a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same evidence serves.
    SameEvidence,
    /// Some of it serves; more is needed.
    PartlyOverlaps,
    /// The framework asks for nothing of the kind. That is an answer too.
    NoCounterpart,
}

/// A difference between frameworks that no single practice bridges.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Stable id.
    pub id: DifferenceId,
    /// What differs.
    pub sort: DifferenceSort,
    /// Short name.
    pub title: String,
    /// Why it can't be merged.
    pub summary: String,
    /// What each framework says.
    pub sides: Vec<Side>,
    /// What an organisation under several of them can do.
    pub prepare: String,
    /// The items that prepare for it.
    pub items: Vec<ItemId>,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceSort {
    /// From what size or number on.
    Threshold,
    /// How long something is kept.
    Retention,
    /// How soon something has to happen.
    Clock,
    /// What sets the duty off.
    Trigger,
    /// Who is bound.
    Subject,
    /// Who is told what.
    Notice,
}

/// What one framework says where frameworks differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The framework.
    pub framework: FrameworkId,
    /// The clauses that say so; may be empty.
    pub clauses: Vec<ClauseId>,
    /// What they say, in a sentence.
    pub says: String,
    /// How that was checked.
    pub mark: Mark,
}

/// A day from which something applies.
#[derive(Clone, Debug, PartialEq)]
pub struct LegalDate {
    /// The day.
    pub date: Date,
    /// The framework.
    pub framework: FrameworkId,
    /// The clauses; may be empty.
    pub clauses: Vec<ClauseId>,
    /// What begins, or has to be done by then.
    pub title: String,
    /// Whom it concerns.
    pub condition: Condition,
    /// The items that prepare for it.
    pub items: Vec<ItemId>,
    /// How the date was checked.
    pub mark: Mark,
    /// A remark for the reader; may be empty.
    pub note: String,
}

impl Crosswalk {
    /// The obligation with this id.
    pub fn obligation(&self, id: &ObligationId) -> Option<&Obligation> {
        self.obligations.iter().find(|obligation| obligation.id == *id)
    }

    /// The frameworks of the columns, in the order in which the obligations first name them.
    pub fn frameworks(&self) -> Vec<&FrameworkId> {
        let mut frameworks: Vec<&FrameworkId> = Vec::new();
        for cell in self.obligations.iter().flat_map(|obligation| &obligation.cells) {
            if !frameworks.contains(&&cell.framework) {
                frameworks.push(&cell.framework);
            }
        }
        frameworks
    }
}

impl Obligation {
    /// What a framework says on it; `None` where that was not looked at.
    pub fn cell(&self, framework: &FrameworkId) -> Option<&CrosswalkCell> {
        self.cells.iter().find(|cell| cell.framework == *framework)
    }
}
