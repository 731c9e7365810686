//! What a step of work touches of the scores, so that one edit doesn't score everything anew.
//!
//! It must name too much rather than too little: [`Scores::follow`](super::Scores::follow) has to say
//! what [`score`](super::score) says, and a test holds it to that with random work of every kind.

use std::collections::BTreeSet;

use crate::model::{Assessment, Change, ItemId, PlanChange, Questionnaire};

use super::{Scores, assemble, item};

/// What may be scored otherwise than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These items, perhaps none, and what they are part of.
    Items(BTreeSet<ItemId>),
    /// All there is.
    Everything,
}

impl Default for Touched {
    fn default() -> Self {
        Self::Items(BTreeSet::new())
    }
}

impl Touched {
    /// Adds what these changes touch; `assessment` is as they left it.
    pub fn add(&mut self, changes: &[Change], assessment: &Assessment) {
        for change in changes {
            let Self::Items(items) = self else {
                return;
            };
            match change {
                Change::Response(key, _)
                | Change::Coverage(key, _)
                | Change::Backing(key, _, _)
                | Change::Meaning(key, _) => {
                    items.insert(key.item.clone());
                }
                Change::Decision(item, _) | Change::Target(item, _) => {
                    items.insert(item.clone());
                }
                // Where it backed something and doesn't any more, that is a change of its own.
                Change::Evidence(id, _) => {
                    items.extend(assessment.backed_by(id).map(|(item, _)| item.clone()));
                }
                // Words and people, and what is only intended or agreed on.
                Change::Organisation(_)
                | Change::Member(..)
                | Change::Confidence(..)
                | Change::Note(..)
                | Change::Flag(..)
                | Change::Milestone(..)
                | Change::Plan(PlanChange::Action(..) | PlanChange::Effort(..))
                | Change::LastTime(_)
                | Change::Team(_) => {}
                Change::Mode(_)
                | Change::Profile(..)
                | Change::OwnEvidence(..)
                | Change::Answer(..)
                | Change::Plan(PlanChange::DomainTarget(..) | PlanChange::Preset(_))
                | Change::Content(_) => *self = Self::Everything,
            }
        }
    }
}

impl Scores {
    /// Brings the scores to what they are after work that touched this and nothing else, at the same
    /// date and by the same questionnaire.
    pub fn follow(
        &mut self,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        touched: &Touched,
    ) {
        match touched {
            Touched::Everything => *self = super::score(questionnaire, assessment, self.as_of),
            Touched::Items(touched) if touched.is_empty() => {}
            Touched::Items(touched) => {
                let mut items = std::mem::take(&mut self.items);
                for (of, score) in questionnaire.items.iter().zip(&mut items) {
                    if touched.contains(&of.id) {
                        *score = item::score_item(questionnaire, assessment, of, self.as_of);
                    }
                }
                *self = assemble(questionnaire, assessment, items, self.as_of);
            }
        }
    }
}
