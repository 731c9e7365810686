//! Who answers what: the questionnaire sends each item to functions, the team may send it elsewhere,
//! and from both follows what is mine, what I support, and what I still owe.

use std::collections::BTreeSet;

use super::answer::AnswerKey;
use super::assessment::{Applicability, Assessment};
use super::ids::{FunctionId, ItemId, MemberId};
use super::questionnaire::{Item, Questionnaire};
use super::team::{Assignee, Part};

/// What a member has to do with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    /// The member answers it.
    Leads,
    /// The member may have something to say.
    Supports,
}

/// A member's share of an assessment, in the order of the walk. Only what is asked counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The items that the member answers.
    pub leads: Vec<ItemId>,
    /// The items that the member supports.
    pub supports: Vec<ItemId>,
    /// Those of the first that the member has not answered.
    pub owes: Vec<ItemId>,
}

impl Share {
    /// How many of the items that the member answers are answered.
    pub fn answered(&self) -> usize {
        self.leads.len().saturating_sub(self.owes.len())
    }
}

impl Assessment {
    /// Who answers an item: whoever the team named for the item, else for its domain, else for its
    /// stage, else the function that the questionnaire names first.
    pub fn lead(&self, item: &Item) -> Option<Assignee> {
        let named = |part: Part| self.team.assignments.get(&part).cloned();
        named(Part::Item(item.id.clone()))
            .or_else(|| named(Part::Domain(item.domain.clone())))
            .or_else(|| named(Part::Stage(item.stage.clone())))
            .or_else(|| item.functions.first().cloned().map(Assignee::Function))
    }

    /// What a member has to do with an item. Whoever's function the questionnaire names supports it
    /// if somebody else answers.
    pub fn duty(&self, item: &Item, id: &MemberId) -> Option<Duty> {
        let function = self.members.get(id)?.function.as_ref();
        let leads = match self.lead(item)? {
            Assignee::Member(lead) => lead == *id,
            Assignee::Function(lead) => function == Some(&lead),
        };
        if leads {
            return Some(Duty::Leads);
        }
        function.filter(|own| item.functions.contains(own)).map(|_| Duty::Supports)
    }

    /// A member's share.
    pub fn share(&self, questionnaire: &Questionnaire, id: &MemberId) -> Share {
        self.share_in(questionnaire, &questionnaire.walk_order(), id)
    }

    /// A member's share, where the order of the walk is known already.
    pub fn share_in(&self, questionnaire: &Questionnaire, order: &[usize], id: &MemberId) -> Share {
        let mut share = Share::default();
        for item in order
            .iter()
            .filter_map(|index| questionnaire.items.get(*index))
            .filter(|item| self.applicability(item) == Applicability::Applies)
        {
            match self.duty(item, id) {
                Some(Duty::Leads) => {
                    share.leads.push(item.id.clone());
                    if !self.has_answered(&item.id, id) {
                        share.owes.push(item.id.clone());
                    }
                }
                Some(Duty::Supports) => share.supports.push(item.id.clone()),
                None => {}
            }
        }
        share
    }

    /// Whether a member has answered an item in a way that counts.
    pub fn has_answered(&self, item: &ItemId, member: &MemberId) -> bool {
        self.answer(&AnswerKey::new(item, member))
            .is_some_and(|answer| answer.counted_response().is_some())
    }

    /// The member with this name or id. A name comes first: whoever was renamed is known by the new
    /// one.
    pub fn member_called(&self, name: &str) -> Option<&MemberId> {
        let name = name.trim();
        let called = self.members.iter().find(|(_, member)| member.name == name);
        let called = called.or_else(|| {
            self.members
                .iter()
                .find(|(_, member)| member.name.to_lowercase() == name.to_lowercase())
        });
        called.map(|(id, _)| id).or_else(|| self.members.get_key_value(name).map(|(id, _)| id))
    }

    /// The members who answer for a function.
    pub fn members_of<'a>(
        &'a self,
        function: &'a FunctionId,
    ) -> impl Iterator<Item = &'a MemberId> + 'a {
        self.members
            .iter()
            .filter(move |(_, member)| member.function.as_ref() == Some(function))
            .map(|(id, _)| id)
    }

    /// The members who answer an item.
    pub fn leads_of(&self, item: &Item) -> BTreeSet<&MemberId> {
        self.members.keys().filter(|id| self.duty(item, id) == Some(Duty::Leads)).collect()
    }
}
