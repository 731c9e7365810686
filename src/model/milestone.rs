//! Milestones: frozen copies of the scores at a date, for trends. They are never computed again,
//! so that what was once reported stays what it was, whatever becomes of rules and questionnaires.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::ids::{DomainId, GapId, ItemId, MemberId, StageId};
use super::level::Level;

/// A frozen copy of the scores at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// What it is called.
    pub name: String,
    /// Remarks; may be empty.
    pub note: String,
    /// The date for which the scores were computed.
    pub as_of: Date,
    /// Who froze it; `None` for the program, before it went over to a newer questionnaire.
    pub by: Option<MemberId>,
    /// The version of the questionnaire by which the scores were computed.
    pub questionnaire_version: String,
    /// One entry a domain, in the questionnaire's order.
    pub domains: Vec<(DomainId, FrozenScore)>,
    /// One entry a stage, in order, and whether its gate was open.
    pub stages: Vec<(StageId, FrozenGate, FrozenScore)>,
    /// One entry a main gap.
    pub gaps: Vec<(GapId, FrozenScore)>,
    /// The items with a level: claimed and supported.
    pub items: BTreeMap<ItemId, FrozenLevels>,
}

/// What a group of items came to. Points run from 0 to 100 and are not rounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrozenScore {
    /// On supported levels; `None` where nothing had a level.
    pub score: Option<f64>,
    /// On claimed levels.
    pub claimed: Option<f64>,
    /// With every open item at the bottom.
    pub low: Option<f64>,
    /// With every open item at the top.
    pub high: Option<f64>,
    /// The domain level; `None` where nothing applied.
    pub level: Option<Level>,
    /// Applicable items with a level.
    pub answered: usize,
    /// Applicable items.
    pub applicable: usize,
}

/// How a gate stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrozenGate {
    /// Closed.
    Closed,
    /// Open.
    Open,
    /// Sound.
    Sound,
}

/// The levels of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrozenLevels {
    /// What was said.
    pub claimed: Option<Level>,
    /// What the evidence carried.
    pub supported: Option<Level>,
}
