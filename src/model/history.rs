//! Undo and redo over edits, and the revision that says whether a document differs from its file.

use jiff::Timestamp;

use super::assessment::Assessment;
use super::edit::{Change, Edit};

/// A number for one state of a document. Undoing returns to the earlier state's number, so that a
/// document that was undone back to what its file holds counts as saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u64);

/// How a new edit joins the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// A step of its own.
    Separate,
    /// Typing: joins the previous edit if that changed the same text and typing has not stopped.
    Typing,
}

/// What became of an edit that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It changed nothing and was left out.
    Nothing,
    /// It is a step of its own.
    Step,
    /// It joined the step before it, which is typing.
    Joined,
    /// It took back what was typed before; that step is gone.
    Erased,
}

/// The steps taken and the steps taken back.
#[derive(Clone, Debug)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    current: Revision,
    last_given: u64,
    typing: bool,
}

#[derive(Clone, Debug)]
struct Step {
    edit: Edit,
    before: Revision,
    after: Revision,
}

impl Default for History {
    fn default() -> Self {
        Self {
            done: Vec::new(),
            undone: Vec::new(),
            current: Revision(0),
            last_given: 0,
            typing: false,
        }
    }
}

impl History {
    /// The number of the document's present state.
    pub fn revision(&self) -> Revision {
        self.current
    }

    /// Applies an edit and remembers it. An edit that changes nothing is left out.
    pub fn record(
        &mut self,
        document: &mut Assessment,
        edit: Edit,
        grouping: Grouping,
    ) -> Recorded {
        let mut edit = edit;
        edit.changes.retain(|change| !change.is_idle());
        if edit.changes.is_empty() {
            return Recorded::Nothing;
        }
        edit.apply(document);
        self.undone.clear();
        let before = self.current;
        self.last_given += 1;
        let after = Revision(self.last_given);
        let joins = self.typing && grouping == Grouping::Typing;
        self.typing = grouping == Grouping::Typing;
        self.current = after;
        let joined = self
            .done
            .last_mut()
            .filter(|_| joins)
            .and_then(|step| join_typing(&mut step.edit, &edit).then_some(step));
        let Some(step) = joined else {
            self.done.push(Step { edit, before, after });
            return Recorded::Step;
        };
        step.after = after;
        if step.edit.changes.iter().all(Change::is_idle) {
            // Typed and erased again: nothing is left to undo or to save.
            self.current = step.before;
            self.typing = false;
            self.done.pop();
            return Recorded::Erased;
        }
        Recorded::Joined
    }

    /// The last step that was taken.
    pub fn last(&self) -> Option<&Edit> {
        self.done.last().map(|step| &step.edit)
    }

    /// Says that the document changed otherwise: somebody else's work came in.
    pub fn move_on(&mut self) {
        self.last_given += 1;
        self.current = Revision(self.last_given);
        self.typing = false;
    }

    /// Says that typing has stopped: the next text is a step of its own.
    pub fn stop_typing(&mut self) {
        self.typing = false;
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes the last step back and returns it.
    pub fn undo(&mut self, document: &mut Assessment, at: Timestamp) -> Option<Edit> {
        let step = self.done.pop()?;
        step.edit.inverse(at).apply(document);
        self.current = step.before;
        self.typing = false;
        self.undone.push(step);
        self.undone.last().map(|step| step.edit.clone())
    }

    /// Takes the step again that was taken back last, and returns it.
    pub fn redo(&mut self, document: &mut Assessment, at: Timestamp) -> Option<Edit> {
        let mut step = self.undone.pop()?;
        // Later than the undo, or a merge that takes the later record would take that back again.
        step.edit.at = at;
        step.edit.apply(document);
        self.current = step.after;
        self.typing = false;
        self.done.push(step);
        self.done.last().map(|step| step.edit.clone())
    }
}

/// Joins a text change to an earlier edit of the same member that ends with a change of the same
/// text.
fn join_typing(earlier: &mut Edit, later: &Edit) -> bool {
    if earlier.by != later.by {
        return false;
    }
    let (Some(last), [next]) = (earlier.changes.last_mut(), later.changes.as_slice()) else {
        return false;
    };
    let joined = match (last, next) {
        (Change::Note(key, delta), Change::Note(next_key, next)) if *key == *next_key => {
            delta.became = next.became.clone();
            true
        }
        (Change::Organisation(delta), Change::Organisation(next)) => {
            delta.became = next.became.clone();
            true
        }
        (Change::Response(key, delta), Change::Response(next_key, next)) if *key == *next_key => {
            delta.became = next.became.clone();
            true
        }
        (Change::Member(id, delta), Change::Member(next_id, next)) if *id == *next_id => {
            delta.became = next.became.clone();
            true
        }
        (Change::Evidence(id, delta), Change::Evidence(next_id, next)) if *id == *next_id => {
            delta.became = next.became.clone();
            true
        }
        _ => false,
    };
    if joined {
        earlier.at = later.at;
    }
    joined
}
