//! Scores as they would be: the same rules on item levels that somebody imagines.

use super::{ItemState, Scores};
use crate::model::{Assessment, ItemId, Level, Questionnaire};

impl Scores {
    /// The scores if these items had these supported levels, and everything else stayed; of several
    /// levels of one item the last counts. Items that don't count stay out; a level beyond the scale counts as its top.
    pub fn with_levels(
        &self,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        levels: &[(ItemId, Level)],
    ) -> Self {
        let mut items = self.items.clone();
        for (id, level) in levels {
            let level = (*level).min(questionnaire.top_level());
            let Some(item) = items.iter_mut().find(|item| item.id == *id) else {
                continue;
            };
            if matches!(item.state, ItemState::DoesNotApply | ItemState::NotApplicable) {
                continue;
            }
            item.state = ItemState::Answered;
            item.claimed = item.claimed.max(Some(level));
            item.supported = Some(level);
            if item.supported == item.claimed {
                item.cap = None;
            }
        }
        super::assemble(questionnaire, assessment, items, self.as_of)
    }
}
