//! The trail: every step that was ever taken on an assessment, by whom and when. It serves history,
//! merging and the question whether somebody tampered with a file.
//!
//! Each entry names the entries that it was made after, and its id is computed from everything in
//! it, those names included; so the trail is a chain that can branch where two people work apart
//! and join where their files are merged. Merging is nothing but putting the entries together, and
//! the state of an assessment is their replay in one order that is the same on every machine.

mod conflict;
mod diff;
mod order;
mod team;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::assessment::Assessment;
use super::edit::{Change, Delta, Edit};
use super::ids::{EntryId, MemberId};

pub use conflict::{Conflict, Place, Value, Write};
pub use diff::diff;
pub use team::{TeamPlace, TeamValue};

/// Computes the id of an entry out of what it was made after and what was done.
pub type NameEntry = fn(&[EntryId], &Edit) -> EntryId;

/// One step and what it was made after.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The entries that its author had seen and that none other of them leads to, in order.
    pub after: Vec<EntryId>,
    /// The step.
    pub edit: Edit,
}

/// The steps, by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    entries: BTreeMap<EntryId, Entry>,
    /// The entries that nothing was made after yet.
    heads: BTreeSet<EntryId>,
}

/// Who is named as the author of a change that was made to a file without the program.
pub const OUTSIDE: &str = "outside";

impl Trail {
    /// The entries, by id.
    pub fn entries(&self) -> &BTreeMap<EntryId, Entry> {
        &self.entries
    }

    /// The entries that nothing was made after yet.
    pub fn heads(&self) -> &BTreeSet<EntryId> {
        &self.heads
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a step that was made after everything that is there.
    pub fn push(&mut self, edit: Edit, name: NameEntry) {
        let after: Vec<EntryId> = self.heads.iter().cloned().collect();
        let id = name(&after, &edit);
        self.heads.clear();
        self.heads.insert(id.clone());
        self.entries.insert(id, Entry { after, edit });
    }

    /// Adds an entry as it was read.
    pub fn insert(&mut self, id: EntryId, entry: Entry) {
        for parent in &entry.after {
            self.heads.remove(parent);
        }
        let is_head = !self.entries.values().any(|other| other.after.contains(&id));
        if is_head {
            self.heads.insert(id.clone());
        }
        self.entries.insert(id, entry);
    }

    /// All of these entries, as they were read.
    pub fn of(entries: impl IntoIterator<Item = (EntryId, Entry)>) -> Self {
        let entries: BTreeMap<EntryId, Entry> = entries.into_iter().collect();
        let followed: BTreeSet<&EntryId> =
            entries.values().flat_map(|entry| &entry.after).collect();
        let heads = entries.keys().filter(|id| !followed.contains(id)).cloned().collect();
        Self { entries, heads }
    }

    /// The entries of both.
    pub fn union(&self, other: &Self) -> Self {
        let both = self.entries.iter().chain(&other.entries);
        Self::of(both.map(|(id, entry)| (id.clone(), entry.clone())))
    }

    /// The entries in the one order in which they are replayed: each after those that it was made
    /// after; of several that could come next the earliest, then the one with the smaller id.
    pub fn in_order(&self) -> Vec<(&EntryId, &Entry)> {
        order::in_order(&self.entries)
    }

    /// Entries that another one was made after, and that are not there.
    pub fn missing(&self) -> BTreeSet<&EntryId> {
        let named = self.entries.values().flat_map(|entry| &entry.after);
        named.filter(|id| !self.entries.contains_key(*id)).collect()
    }

    /// What two people changed without knowing of each other, and nobody has settled since.
    pub fn conflicts(&self) -> Vec<Conflict> {
        conflict::conflicts(&self.in_order())
    }
}

impl Assessment {
    /// The state that its trail gives, with the same trail.
    pub fn replayed(&self) -> Self {
        let mut state = Self::blank(self.id.clone(), self.questionnaire.clone(), self.created);
        for (_, entry) in self.trail.in_order() {
            entry.edit.apply(&mut state);
        }
        state.hand_out = self.hand_out.clone();
        state.trail = self.trail.clone();
        state
    }

    /// Carries an edit out and remembers it in the trail.
    pub fn record(&mut self, edit: Edit, name: NameEntry) {
        edit.apply(self);
        self.trail.push(edit, name);
    }

    /// Puts what the trail doesn't know into it: of a new assessment everything, and of one that
    /// was changed without the program the difference. Whether there was anything.
    ///
    /// It gives the same entries on every machine, so that two people who open the same file don't
    /// part ways by it.
    pub fn catch_up(&mut self, by: &MemberId, name: NameEntry) -> bool {
        let known = self.replayed();
        if known.content.version > self.content.version {
            // Content never goes back. Noting that it did would change nothing, every time anew.
            self.content = known.content.clone();
        }
        let changes = diff(&known, self);
        if changes.is_empty() {
            return false;
        }
        let last = self.trail.in_order().last().map(|(_, entry)| entry.edit.at);
        let Some(at) = last else {
            self.begin_trail(changes, by, name);
            return true;
        };
        self.trail.push(Edit { by: by.clone(), at, changes }, name);
        true
    }

    /// The first entries of an assessment that knew no trail: its answers say themselves whose they
    /// are and from when.
    fn begin_trail(&mut self, changes: Vec<Change>, by: &MemberId, name: NameEntry) {
        let signed = |change: &Change| match change {
            Change::Answer(key, Delta { became: Some(whole), .. }) => {
                Some((whole.answer.at?, key.member.clone()))
            }
            _ => None,
        };
        let (answers, others): (Vec<Change>, Vec<Change>) =
            changes.into_iter().partition(|change| signed(change).is_some());
        if !others.is_empty() {
            let first = Edit { by: by.clone(), at: self.created, changes: others };
            self.trail.push(first, name);
        }
        let mut steps: BTreeMap<(Timestamp, MemberId), Vec<Change>> = BTreeMap::new();
        for change in answers {
            if let Some(step) = signed(&change) {
                steps.entry(step).or_default().push(change);
            }
        }
        for ((at, by), changes) in steps {
            self.trail.push(Edit { by, at, changes }, name);
        }
    }

    /// Brings another copy of the same assessment in: its entries are added to the trail, and the
    /// state becomes their replay. It makes no difference which of the two is brought into which.
    pub fn merge(&mut self, other: &Self) {
        self.created = self.created.min(other.created);
        // Two copies for one member are still that; with any other it is everybody's again.
        if self.hand_out != other.hand_out {
            self.hand_out = None;
        }
        self.trail = self.trail.union(&other.trail);
        *self = self.replayed();
    }
}
