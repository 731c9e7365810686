//! The open document as the person at the window sees it: whose answers they give, which items are
//! theirs, and what stays hidden from them.

use std::collections::HashMap;
use std::rc::Rc;

use super::{Document, WalkShown};
use crate::model::{Answer, AnswerKey, Duty, EvidenceId, Item, ItemId, Member, MemberId};
use crate::scoring::{ItemScore, ItemState};

impl Document {
    /// The person whose answers are given in this window.
    pub fn me(&self) -> Option<(&MemberId, &Member)> {
        let id = self.me.as_ref()?;
        Some((id, self.assessment().members.get(id)?))
    }

    /// Who does what is done in this window.
    pub fn author(&self) -> Option<&MemberId> {
        self.facilitator.as_ref().or(self.me.as_ref())
    }

    /// My answer to an item.
    pub fn my_answer(&self, item: &ItemId) -> Option<&Answer> {
        self.assessment().answer(&AnswerKey::new(item, self.me.as_ref()?))
    }

    /// Whether I have answered an item in a way that counts.
    pub fn have_answered(&self, item: &ItemId) -> bool {
        self.my_answer(item).is_some_and(|answer| answer.counted_response().is_some())
    }

    /// Whether colleagues' answers to an item are hidden from me, because the team answers blind and
    /// I have not.
    pub fn hides_colleagues(&self, item: &ItemId) -> bool {
        self.assessment().team.blind && !self.have_answered(item)
    }

    /// Whether an entry of the register may be seen: not one by which colleagues alone back answers
    /// that are hidden from me.
    pub fn shows_evidence(&self, id: &EvidenceId) -> bool {
        self.backing().get(id).is_none_or(|backed| {
            backed.iter().any(|(item, member)| {
                Some(member) == self.me.as_ref() || !self.hides_colleagues(item)
            })
        })
    }

    /// The answers that each entry of the register backs, in order of items and members; nothing of one
    /// that backs none. Asking the assessment entry by entry would go through all answers each time.
    pub fn backing(&self) -> Rc<HashMap<EvidenceId, Vec<(ItemId, MemberId)>>> {
        self.kept("backing", || {
            let mut backing: HashMap<EvidenceId, Vec<(ItemId, MemberId)>> = HashMap::new();
            for (item, of_item) in &self.assessment().answers {
                for (member, answer) in of_item {
                    for id in &answer.evidence {
                        let backed = backing.entry(id.clone()).or_default();
                        backed.push((item.clone(), member.clone()));
                    }
                }
            }
            backing
        })
    }

    /// How many items the person at the window still owes before they may see what colleagues'
    /// answers come to; none unless the team answers blind.
    pub fn owed_before_results(&self) -> usize {
        if !self.assessment().team.blind {
            return 0;
        }
        let row = self.author().and_then(|id| self.overview().member(id));
        row.map_or(0, |row| row.share.owes.len())
    }

    /// The score of an item, unless it would give colleagues' answers away.
    pub fn shown_score(&self, item: &ItemId) -> Option<&ItemScore> {
        self.score_of(item).filter(|_| !self.hides_colleagues(item))
    }

    /// What I have to do with an item.
    pub fn my_duty(&self, item: &Item) -> Option<Duty> {
        self.assessment().duty(item, self.me.as_ref()?)
    }

    /// The items that are asked of this organisation, in the order of the walk; in a copy for one
    /// member those that it is for.
    pub fn asked_items(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.asked().iter().filter_map(|index| self.questionnaire().items.get(*index))
    }

    /// All items, in the order of the walk.
    pub fn walk_items(&self) -> impl Iterator<Item = &Item> {
        self.all_items()
    }

    /// Which items the walk goes through: what was chosen, else the member's own, else all.
    pub fn walk_shown(&self, chosen: Option<WalkShown>) -> WalkShown {
        let has_own = || !self.walked(WalkShown::Mine).is_empty();
        match chosen {
            Some(shown) => shown,
            // A copy for a member holds nothing else.
            None if self.assessment().hand_out.is_some() => WalkShown::All,
            None if has_own() => WalkShown::Mine,
            None => WalkShown::All,
        }
    }

    /// The items that the walk goes through.
    pub fn walked_items(&self, shown: WalkShown) -> impl DoubleEndedIterator<Item = &Item> {
        let walked = self.walked(shown);
        (0..walked.len()).filter_map(move |place| {
            let index = walked.get(place)?;
            self.questionnaire().items.get(*index)
        })
    }

    /// How many there are.
    pub fn count_walked(&self, shown: WalkShown) -> usize {
        self.walked(shown).len()
    }

    /// The place of an item among them, from 0.
    pub fn place_in_walk(&self, item: &ItemId, shown: WalkShown) -> Option<usize> {
        self.walked_items(shown).position(|other| other.id == *item)
    }

    /// Their places in the questionnaire.
    fn walked(&self, shown: WalkShown) -> Rc<Vec<usize>> {
        self.kept(("walked", shown, &self.me), || {
            let duty = |index: &usize| {
                self.questionnaire().items.get(*index).and_then(|item| self.my_duty(item))
            };
            let belongs = |index: &usize| match shown {
                WalkShown::All => true,
                WalkShown::Mine => duty(index) == Some(Duty::Leads),
                WalkShown::Supported => duty(index).is_some(),
            };
            self.asked().iter().copied().filter(belongs).collect()
        })
    }

    /// Where the walk goes on: the first of its items that is not dealt with, or the first.
    pub fn next_open_item(&self, shown: WalkShown) -> Option<&Item> {
        let is_open = |item: &&Item| match shown {
            WalkShown::Mine | WalkShown::Supported => !self.have_answered(&item.id),
            WalkShown::All => {
                self.score_of(&item.id).is_some_and(|score| score.state == ItemState::Unanswered)
            }
        };
        self.walked_items(shown).find(is_open).or_else(|| self.walked_items(shown).next())
    }
}
