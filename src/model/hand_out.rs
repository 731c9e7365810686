//! A copy of an assessment for one member: the same assessment, and so brought back in by merging,
//! but with a note of for whom it is and which items it shows.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::answer::AnswerKey;
use super::assessment::Assessment;
use super::edit::{Change, TeamChange};
use super::ids::{ItemId, MemberId};
use super::trail::{Entry, Trail};

/// For whom a copy was made and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOut {
    /// Who is to answer.
    pub member: MemberId,
    /// The items that it shows.
    pub items: BTreeSet<ItemId>,
    /// Who made it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

impl Assessment {
    /// A copy for one member. In a blind assessment it goes without the steps by which colleagues
    /// answered; they are still there, with everything that the member adds, once it is merged.
    pub fn handed_out(&self, hand_out: HandOut) -> Self {
        let mut copy = self.clone();
        if self.team.blind {
            let kept = self
                .trail
                .entries()
                .iter()
                .filter(|(_, entry)| !is_only_answers_of_others(entry, &hand_out.member))
                .map(|(id, entry)| (id.clone(), entry.clone()));
            copy.trail = Trail::of(kept);
        }
        copy.hand_out = Some(hand_out);
        copy.replayed()
    }
}

/// Whether a step does nothing but answer for others than the member.
fn is_only_answers_of_others(entry: &Entry, member: &MemberId) -> bool {
    entry
        .edit
        .changes
        .iter()
        .all(|change| answered(change).is_some_and(|key| key.member != *member))
}

/// The answer that a change is to.
fn answered(change: &Change) -> Option<&AnswerKey> {
    match change {
        Change::Response(key, _)
        | Change::Coverage(key, _)
        | Change::Confidence(key, _)
        | Change::Backing(key, _, _)
        | Change::OwnEvidence(key, _, _)
        | Change::Note(key, _)
        | Change::Flag(key, _)
        | Change::Answer(key, _)
        | Change::Meaning(key, _)
        | Change::Team(TeamChange::EnteredBy(key, _)) => Some(key),
        _ => None,
    }
}
