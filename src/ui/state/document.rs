//! The open document: the assessment, its history, its file, and its scores by revision.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::charts::{DotRow, dot_rows};
use crate::model::{
    Assessment, Change, Conflict, Edit, EntryId, Grouping, History, Item, MemberId, Questionnaire,
    Recorded, Revision,
};
use crate::ops::team::{Overview, overview};
use crate::ops::{Passphrase, Stamp, entry_id};
use crate::scoring::{
    Action, Agreement, Disagreement, Scores, actions, agreement, disagreements, score,
};

/// What the members' answers come to beside the scores.
struct TeamScores {
    agreement: Agreement,
    disagreements: Vec<Disagreement>,
    dots: Vec<DotRow>,
}

impl TeamScores {
    fn of(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Self {
        Self {
            agreement: agreement(questionnaire, assessment),
            disagreements: disagreements(questionnaire, assessment, scores),
            dots: dot_rows(questionnaire, assessment, scores),
        }
    }
}

/// The open document.
pub struct Document {
    questionnaire: Arc<Questionnaire>,
    assessment: Assessment,
    history: History,
    /// The last step, as long as typing may still join it; it is not in the trail yet.
    unsealed: Option<Edit>,
    /// Where it was read from or saved to; `None` for one that has no file yet.
    pub path: Option<PathBuf>,
    /// What the file held when it was last read or written.
    pub stamp: Option<Stamp>,
    /// What its file is encrypted by, if it is.
    pub passphrase: Option<Passphrase>,
    /// The revision that the file holds; `None` for one that was never saved.
    saved: Option<Revision>,
    /// Whose answers are given in this window.
    pub me: Option<MemberId>,
    /// Who enters them, where that is somebody else, as in an interview.
    pub facilitator: Option<MemberId>,
    /// Whether it is the sample that came with the program.
    pub is_sample: bool,
    /// Whether its file is in a newer format, so that it can only be looked at.
    pub read_only: bool,
    scores: Scores,
    team: TeamScores,
    overview: Overview,
    /// The next steps by these scores, once somebody asked for them.
    steps: OnceCell<Vec<Action>>,
    /// What two people changed without knowing of each other.
    conflicts: Vec<Conflict>,
    /// The entries of the trail in their order.
    history_order: Vec<EntryId>,
    /// The ends of the trail when those two were told.
    told: BTreeSet<EntryId>,
    scored: (Revision, Date),
    walk_order: Vec<usize>,
}

impl Document {
    /// A document that was just made or read.
    pub fn new(questionnaire: Arc<Questionnaire>, assessment: Assessment, today: Date) -> Self {
        let history = History::default();
        let scores = score(&questionnaire, &assessment, today);
        let overview = overview(&questionnaire, &assessment, &scores.items, today);
        Self {
            conflicts: assessment.trail.conflicts(),
            history_order: order_of(&assessment),
            told: assessment.trail.heads().clone(),
            scored: (history.revision(), today),
            walk_order: questionnaire.walk_order(),
            team: TeamScores::of(&questionnaire, &assessment, &scores),
            questionnaire,
            assessment,
            history,
            unsealed: None,
            path: None,
            stamp: None,
            passphrase: None,
            saved: None,
            me: None,
            facilitator: None,
            is_sample: false,
            read_only: false,
            scores,
            overview,
            steps: OnceCell::new(),
        }
    }

    /// The questionnaire that it answers.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// The assessment.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The scores of the present revision. They are refreshed once a frame, before it is drawn.
    pub fn scores(&self) -> &Scores {
        &self.scores
    }

    /// How far the members agree.
    pub fn agreement(&self) -> &Agreement {
        &self.team.agreement
    }

    /// The items that they disagree about, what matters most first.
    pub fn disagreements(&self) -> &[Disagreement] {
        &self.team.disagreements
    }

    /// Who gave which level, item by item.
    pub fn dots(&self) -> &[DotRow] {
        &self.team.dots
    }

    /// How the team stands, as of the present revision.
    pub fn overview(&self) -> &Overview {
        &self.overview
    }

    /// Every item's next step, in the order in which they should be taken. Worked out once a
    /// revision.
    pub fn steps(&self) -> &[Action] {
        self.steps.get_or_init(|| actions(&self.questionnaire, &self.assessment, &self.scores))
    }

    /// The questionnaire, to take along to another thread.
    pub fn shared_questionnaire(&self) -> Arc<Questionnaire> {
        self.questionnaire.clone()
    }

    /// What two people changed without knowing of each other, and nobody has settled.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// The entries of the trail, in the order in which they are told.
    pub fn history_order(&self) -> &[EntryId] {
        &self.history_order
    }

    /// Scores anew if the document or the date is another than before.
    pub fn refresh(&mut self, today: Date) {
        let wanted = (self.history.revision(), today);
        if self.scored != wanted {
            self.scores = score(&self.questionnaire, &self.assessment, today);
            self.team = TeamScores::of(&self.questionnaire, &self.assessment, &self.scores);
            self.overview =
                overview(&self.questionnaire, &self.assessment, &self.scores.items, today);
            self.steps = OnceCell::new();
            self.scored = wanted;
            // Not with each letter that is typed: a long trail takes milliseconds.
            if self.told != *self.assessment.trail.heads() {
                self.conflicts = self.assessment.trail.conflicts();
                self.history_order = order_of(&self.assessment);
                self.told = self.assessment.trail.heads().clone();
            }
        }
    }

    /// Carries out a step of `by`'s work.
    pub fn edit(&mut self, by: &MemberId, at: Timestamp, changes: Vec<Change>, grouping: Grouping) {
        let edit = Edit { by: by.clone(), at, changes };
        match self.history.record(&mut self.assessment, edit, grouping) {
            Recorded::Nothing => {}
            Recorded::Step => {
                self.seal();
                self.unsealed = self.history.last().cloned();
                if grouping == Grouping::Separate {
                    self.seal();
                }
            }
            Recorded::Joined => self.unsealed = self.history.last().cloned(),
            Recorded::Erased => {
                // As if it had never been typed, times included.
                self.unsealed = None;
                self.assessment = self.assessment.replayed();
            }
        }
    }

    /// Puts the last step into the trail: nothing can join it any more.
    fn seal(&mut self) {
        if let Some(edit) = self.unsealed.take() {
            self.assessment.trail.push(edit, entry_id);
        }
    }

    /// The assessment as it is now, with steps that typing may still join.
    pub fn snapshot(&self) -> Assessment {
        let mut assessment = self.assessment.clone();
        if let Some(edit) = &self.unsealed {
            assessment.trail.push(edit.clone(), entry_id);
        }
        assessment
    }

    /// Takes in what somebody else did to the same assessment.
    pub fn absorb(&mut self, other: &Assessment) {
        self.seal();
        self.assessment.merge(other);
        self.history.move_on();
    }

    /// Says that typing has stopped.
    pub fn stop_typing(&mut self) {
        self.history.stop_typing();
        self.seal();
    }

    /// Takes the last step back and returns it.
    pub fn undo(&mut self, at: Timestamp) -> Option<Edit> {
        self.seal();
        let undone = self.history.undo(&mut self.assessment, at)?;
        self.assessment.trail.push(undone.inverse(at), entry_id);
        Some(undone)
    }

    /// Takes the step again that was taken back last, and returns it.
    pub fn redo(&mut self, at: Timestamp) -> Option<Edit> {
        self.seal();
        let redone = self.history.redo(&mut self.assessment, at)?;
        self.assessment.trail.push(redone.clone(), entry_id);
        Some(redone)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The number of the present state.
    pub fn revision(&self) -> Revision {
        self.history.revision()
    }

    /// All items, in the order of the walk.
    pub(super) fn all_items(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.walk_order.iter().filter_map(|index| self.questionnaire.items.get(*index))
    }

    /// Whether there is something that its file doesn't hold. The untouched sample has nothing to
    /// lose.
    pub fn is_dirty(&self) -> bool {
        match self.saved {
            Some(saved) => saved != self.revision(),
            None => !self.is_sample || self.can_undo(),
        }
    }

    /// Remembers that a file now holds `revision`, which may be older than the present one.
    pub fn mark_saved(&mut self, revision: Revision, path: PathBuf, stamp: Stamp) {
        self.saved = Some(revision);
        self.path = Some(path);
        self.stamp = Some(stamp);
        self.is_sample = false;
    }
}

fn order_of(assessment: &Assessment) -> Vec<EntryId> {
    assessment.trail.in_order().into_iter().map(|(id, _)| id.clone()).collect()
}
