//! One member's record for one item.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::ids::{EvidenceId, FunctionId, ItemId, MemberId};
use super::level::Level;
use super::questionnaire::Item;

/// Which answer: one member's to one item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerKey {
    /// The item.
    pub item: ItemId,
    /// Whose answer it is.
    pub member: MemberId,
}

/// One member's record for one item. It may hold a note, a flag or evidence before anything was
/// answered; then `response` is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was answered.
    pub response: Option<Response>,
    /// How much of what is in scope the answer holds for.
    pub coverage: Option<Coverage>,
    /// How sure the member is.
    pub confidence: Option<Confidence>,
    /// What backs the level: entries of the register.
    pub evidence: BTreeSet<EvidenceId>,
    /// The member's remarks.
    pub note: String,
    /// Set to come back to it.
    pub flagged: bool,
    /// Which meaning of the item was answered or confirmed last; `None` for the first.
    pub meaning: Option<u32>,
    /// The function that the member answered for.
    pub function: Option<FunctionId>,
    /// Who entered it, where it was not the member, such as a facilitator in an interview.
    pub entered_by: Option<MemberId>,
    /// When the record was last changed.
    pub at: Option<Timestamp>,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// The claimed level.
    Level(Level),
    /// Does not apply here, with the reason.
    NotApplicable(String),
    /// The member doesn't know.
    Unknown,
}

/// How much of what is in scope an answer holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// Nothing yet.
    None,
    /// Less than half.
    Some,
    /// At least half.
    Half,
    /// All of it.
    All,
}

/// How sure a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A guess.
    Low,
    /// Fairly sure.
    Medium,
    /// Sure.
    High,
}

impl Coverage {
    /// All bands, from nothing to all.
    pub const ALL: [Self; 4] = [Self::None, Self::Some, Self::Half, Self::All];
}

impl Confidence {
    /// All values, from low to high.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];
}

impl Answer {
    /// Whether there is nothing in the record worth keeping.
    pub fn is_empty(&self) -> bool {
        let Self {
            response,
            coverage,
            confidence,
            evidence,
            note,
            flagged,
            meaning: _,
            function: _,
            entered_by: _,
            at: _,
        } = self;
        response.is_none()
            && coverage.is_none()
            && confidence.is_none()
            && evidence.is_empty()
            && note.is_empty()
            && !flagged
    }

    /// The response as far as it counts: "not applicable" counts only once a reason is given.
    pub fn counted_response(&self) -> Option<&Response> {
        match &self.response {
            Some(Response::NotApplicable(reason)) if reason.trim().is_empty() => None,
            response => response.as_ref(),
        }
    }

    /// Whether the answer was given to an earlier meaning of the item, and not confirmed since. It
    /// counts all the same.
    pub fn needs_confirmation(&self, item: &Item) -> bool {
        self.counted_response().is_some() && self.meaning.unwrap_or(1) < item.meaning
    }

    /// The claimed level, where a level was given.
    pub fn claimed(&self) -> Option<Level> {
        match self.response {
            Some(Response::Level(level)) => Some(level),
            Some(Response::NotApplicable(_) | Response::Unknown) | None => None,
        }
    }
}

impl AnswerKey {
    /// The key of `member`'s answer to `item`.
    pub fn new(item: &ItemId, member: &MemberId) -> Self {
        Self { item: item.clone(), member: member.clone() }
    }
}
