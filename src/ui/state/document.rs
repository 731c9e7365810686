//! The open document: the assessment, its history, its file, and its scores by revision.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::derived::{Derived, From};
use crate::charts::{DotRow, NextStep};
use crate::model::{
    Applicability, Assessment, Change, Conflict, Edit, EntryId, Grouping, History, Item, ItemId,
    MemberId, Questionnaire, Recorded, Revision,
};
use crate::ops::team::Overview;
use crate::ops::{Passphrase, Stamp, entry_id};
use crate::scoring::{
    Action, Agreement, Disagreement, Filter, ItemScore, Scores, Shown, Touched, filter, score,
};

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
    /// What follows from these scores, as far as somebody asked for it.
    derived: Derived,
    /// What the results show, where that is a part.
    filter: Filter,
    shown: Option<Box<Shown>>,
    /// What two people changed without knowing of each other.
    conflicts: Vec<Conflict>,
    /// The entries of the trail in their order.
    history_order: Vec<EntryId>,
    /// The ends of the trail when those two were told.
    told: BTreeSet<EntryId>,
    scored: (Revision, Date),
    /// What was touched since.
    touched: Touched,
    walk_order: Vec<usize>,
    /// Where each item stands in the questionnaire.
    place_of: HashMap<ItemId, usize>,
}

impl Document {
    /// A document that was just made or read.
    pub fn new(questionnaire: Arc<Questionnaire>, assessment: Assessment, today: Date) -> Self {
        let history = History::default();
        let scores = score(&questionnaire, &assessment, today);
        Self {
            filter: Filter::default(),
            shown: None,
            conflicts: assessment.trail.conflicts(),
            history_order: order_of(&assessment),
            told: assessment.trail.heads().clone(),
            scored: (history.revision(), today),
            touched: Touched::default(),
            walk_order: questionnaire.walk_order(),
            place_of: places(&questionnaire),
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
            derived: Derived::default(),
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
        self.derived.agreement(self.source())
    }

    /// The items that they disagree about, what matters most first.
    pub fn disagreements(&self) -> &[Disagreement] {
        self.derived.disagreements(self.source())
    }

    /// Who gave which level, item by item.
    pub fn dots(&self) -> &[DotRow] {
        self.derived.dots(self.source())
    }

    /// How the team stands, as of the present revision.
    pub fn overview(&self) -> &Overview {
        self.derived.overview(self.source())
    }

    /// Every item's next step, in the order in which they should be taken.
    pub fn steps(&self) -> &[Action] {
        self.derived.steps(self.source())
    }

    /// The first things to do, whatever part is shown.
    pub fn next_steps(&self) -> &[NextStep] {
        self.derived.next_steps(self.source())
    }

    /// What a screen shows and works out of the document, made once and kept until the document, its
    /// scores, the part that is shown or the language of its words change. `key` names it, with all
    /// else that it depends on.
    pub fn kept<T: 'static>(&self, key: impl Hash, make: impl FnOnce() -> T) -> Rc<T> {
        self.derived.kept(key, make)
    }

    /// The place of an item in the questionnaire.
    pub fn place_of(&self, item: &ItemId) -> Option<usize> {
        self.place_of.get(item).copied()
    }

    /// The score of an item.
    pub fn score_of(&self, item: &ItemId) -> Option<&ItemScore> {
        self.scores.items.get(self.place_of(item)?).filter(|score| score.id == *item)
    }

    /// The places in the questionnaire of the items that are asked, in the order of the walk.
    pub(super) fn asked(&self) -> &[usize] {
        let hand_out = self.assessment.hand_out.as_ref();
        let is_asked = |index: &usize| {
            self.questionnaire.items.get(*index).is_some_and(|item| {
                hand_out.is_none_or(|hand_out| hand_out.items.contains(&item.id))
                    && self.assessment.applicability(item) == Applicability::Applies
            })
        };
        self.derived.asked(|| self.walk_order.iter().copied().filter(is_asked).collect())
    }

    fn source(&self) -> From<'_> {
        let Self { questionnaire, assessment, scores, .. } = self;
        From { questionnaire, assessment, scores }
    }

    /// The questionnaire, to take along to another thread.
    pub fn shared_questionnaire(&self) -> Arc<Questionnaire> {
        self.questionnaire.clone()
    }

    /// Goes on with the same questionnaire in other words.
    pub fn use_words_of(&mut self, questionnaire: Arc<Questionnaire>) {
        let today = self.scores.as_of;
        self.place_of = places(&questionnaire);
        self.questionnaire = questionnaire;
        self.scores = score(&self.questionnaire, &self.assessment, today);
        self.derived = Derived::default();
        self.score_part();
    }

    /// Says that frameworks or words are others than before: what follows from them is made anew.
    pub fn content_changed(&mut self) {
        self.derived = Derived::default();
    }

    /// What the results show.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// Shows this part in the results from now on. It is scored at once.
    pub fn set_filter(&mut self, filter: Filter) {
        self.filter = filter;
        self.derived = Derived::default();
        self.score_part();
    }

    /// The questionnaire and the scores that the results show: of the part that is picked, or all.
    pub fn shown(&self) -> (&Questionnaire, &Scores) {
        match &self.shown {
            Some(shown) => (&shown.questionnaire, &shown.scores),
            None => (&self.questionnaire, &self.scores),
        }
    }

    /// The answers that those scores were made from.
    pub fn shown_assessment(&self) -> &Assessment {
        let own = self.shown.as_ref().and_then(|shown| shown.own.as_ref());
        own.unwrap_or(&self.assessment)
    }

    fn score_part(&mut self) {
        self.shown = (!self.filter.is_empty()).then(|| {
            let as_of = self.scores.as_of;
            let (questionnaire, assessment) = (&self.questionnaire, &self.assessment);
            Box::new(filter::shown(questionnaire, assessment, &self.filter, as_of))
        });
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
            let touched = std::mem::take(&mut self.touched);
            if self.scored.1 == today {
                self.scores.follow(&self.questionnaire, &self.assessment, &touched);
            } else {
                self.scores = score(&self.questionnaire, &self.assessment, today);
            }
            self.derived = Derived::default();
            self.scored = wanted;
            self.score_part();
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
        let touching = edit.changes.clone();
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
        self.note(&touching);
    }

    /// Notes what was changed: scores follow before the next frame, and what was worked out of the
    /// document holds no longer from now on, also for what comes in the same frame.
    fn note(&mut self, changes: &[Change]) {
        self.touched.add(changes, &self.assessment);
        self.derived = Derived::default();
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
        self.touched = Touched::Everything;
        self.derived = Derived::default();
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
        self.note(&undone.changes);
        Some(undone)
    }

    /// Takes the step again that was taken back last, and returns it.
    pub fn redo(&mut self, at: Timestamp) -> Option<Edit> {
        self.seal();
        let redone = self.history.redo(&mut self.assessment, at)?;
        self.assessment.trail.push(redone.clone(), entry_id);
        self.note(&redone.changes);
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

fn places(questionnaire: &Questionnaire) -> HashMap<ItemId, usize> {
    questionnaire.items.iter().enumerate().map(|(at, item)| (item.id.clone(), at)).collect()
}

fn order_of(assessment: &Assessment) -> Vec<EntryId> {
    assessment.trail.in_order().into_iter().map(|(id, _)| id.clone()).collect()
}
