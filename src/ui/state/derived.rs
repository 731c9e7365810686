//! What follows from a document and its scores, worked out once a revision, and only when a screen
//! asks for it. It must not be asked for while the document changes.

use std::any::{Any, TypeId};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::rc::Rc;

use crate::charts::{DotRow, NextStep, dot_rows, next_steps};
use crate::model::{Assessment, Questionnaire};
use crate::ops::team::{Overview, overview};
use crate::scoring::{Action, Agreement, Disagreement, Scores, actions, agreement, disagreements};

/// How many things to do next are shown.
const NEXT_STEPS: usize = 3;

/// So many things that screens worked out are kept. More are asked for only while a window is made
/// wider or narrower, which makes each figure anew.
const MOST_KEPT: usize = 100;

/// What it follows from.
#[derive(Clone, Copy)]
pub(super) struct From<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) assessment: &'a Assessment,
    pub(super) scores: &'a Scores,
}

/// What was worked out so far.
#[derive(Default)]
pub(super) struct Derived {
    agreement: OnceCell<Agreement>,
    disagreements: OnceCell<Vec<Disagreement>>,
    dots: OnceCell<Vec<DotRow>>,
    overview: OnceCell<Overview>,
    steps: OnceCell<Vec<Action>>,
    next_steps: OnceCell<Vec<NextStep>>,
    asked: OnceCell<Vec<usize>>,
    kept: RefCell<HashMap<(TypeId, u64), Rc<dyn Any>>>,
}

impl Derived {
    pub(super) fn agreement(&self, from: From<'_>) -> &Agreement {
        self.agreement.get_or_init(|| agreement(from.questionnaire, from.assessment))
    }

    pub(super) fn disagreements(&self, from: From<'_>) -> &[Disagreement] {
        let From { questionnaire, assessment, scores } = from;
        self.disagreements.get_or_init(|| disagreements(questionnaire, assessment, scores))
    }

    pub(super) fn dots(&self, from: From<'_>) -> &[DotRow] {
        let From { questionnaire, assessment, scores } = from;
        self.dots.get_or_init(|| dot_rows(questionnaire, assessment, scores))
    }

    pub(super) fn overview(&self, from: From<'_>) -> &Overview {
        let From { questionnaire, assessment, scores } = from;
        self.overview
            .get_or_init(|| overview(questionnaire, assessment, &scores.items, scores.as_of))
    }

    pub(super) fn steps(&self, from: From<'_>) -> &[Action] {
        let From { questionnaire, assessment, scores } = from;
        self.steps.get_or_init(|| actions(questionnaire, assessment, scores))
    }

    pub(super) fn next_steps(&self, from: From<'_>) -> &[NextStep] {
        let From { questionnaire, assessment, scores } = from;
        self.next_steps.get_or_init(|| next_steps(questionnaire, assessment, scores, NEXT_STEPS))
    }

    /// The places of items, as `find` has them.
    pub(super) fn asked(&self, find: impl FnOnce() -> Vec<usize>) -> &[usize] {
        self.asked.get_or_init(find)
    }

    /// What a screen works out, by a key that has everything in it that it depends on beside the
    /// document.
    pub(super) fn kept<T: 'static>(&self, key: impl Hash, make: impl FnOnce() -> T) -> Rc<T> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let key = (TypeId::of::<T>(), hasher.finish());
        let known = self.kept.borrow().get(&key).cloned();
        if let Some(known) = known.and_then(|known| known.downcast().ok()) {
            return known;
        }
        // Not while the list is borrowed: what is made may need something else that is kept.
        let made = Rc::new(make());
        let mut kept = self.kept.borrow_mut();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, made.clone());
        made
    }
}
