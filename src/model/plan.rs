//! Targets and the plan: what an organisation aims at, and the steps that it chose to get there.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::ids::{ActionId, ItemId, MemberId};
use super::level::Level;

/// A step that was chosen: one item, from whatever it has reached to one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedAction {
    /// The item that it moves.
    pub item: ItemId,
    /// The level that it leads to.
    pub to: Level,
    /// Who sees to it; `None` while nobody does.
    pub owner: Option<MemberId>,
    /// The first day of work.
    pub start: Option<Date>,
    /// The last day of work.
    pub due: Option<Date>,
    /// Person-days, where the team knows better than the estimate.
    pub effort: Option<u16>,
    /// What has to be done before it can begin.
    pub after: BTreeSet<ActionId>,
    /// How far it is.
    pub state: ActionState,
    /// Remarks; may be empty.
    pub note: String,
    /// The day on which it was done.
    pub finished: Option<Date>,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not begun.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Finished.
    Done,
    /// Given up. It stays in the plan, so that nobody proposes it again without knowing.
    Dropped,
}

/// What an estimate of effort depends on: the level that a step leads to, and whether the item is
/// critical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StepSort {
    /// The level that the step leads to.
    pub to: Level,
    /// Whether the item is critical.
    pub critical: bool,
}

/// Targets for all items at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetPreset {
    /// What critical items aim at.
    pub critical: Level,
    /// What the others aim at.
    pub others: Level,
}

impl ActionState {
    /// All states, in the order of a board.
    pub const ALL: [Self; 4] = [Self::ToDo, Self::Doing, Self::Done, Self::Dropped];

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self, Self::ToDo | Self::Doing)
    }

    /// A word for files and scripts; it doesn't change.
    pub fn code(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}

impl ActionId {
    /// The id of the step of an item to a level. Two people who choose the same step choose the
    /// same action, also on machines that don't know of each other.
    pub fn of(item: &ItemId, to: Level) -> Self {
        Self::from(format!("{item}@{to}"))
    }
}

impl PlannedAction {
    /// A step that was just chosen.
    pub fn new(item: &ItemId, to: Level) -> Self {
        Self {
            item: item.clone(),
            to,
            owner: None,
            start: None,
            due: None,
            effort: None,
            after: BTreeSet::new(),
            state: ActionState::ToDo,
            note: String::new(),
            finished: None,
        }
    }

    /// Whether it should be finished by now and isn't.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.state.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Whether it is open and nobody sees to it.
    pub fn is_unassigned(&self) -> bool {
        self.state.is_open() && self.owner.is_none()
    }
}
