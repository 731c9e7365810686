//! What a team arranges among itself, as changes: made, turned round and carried out like all
//! others.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Change, Delta, set, with_answer};
use crate::model::answer::AnswerKey;
use crate::model::assessment::Assessment;
use crate::model::ids::{CommentId, DomainId, ItemId, MemberId};
use crate::model::sample::Sample;
use crate::model::team::{Agreement, Assignee, Comment, HandIn, Part, SignOff};

/// What can change about the team's arrangements.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamChange {
    /// The day by which everybody should be done.
    Due(Delta<Date>),
    /// Whether colleagues' answers are hidden at first.
    Blind(Delta<()>),
    /// Who answers a part.
    Assignment(Part, Delta<Assignee>),
    /// How far a member's part is.
    HandIn(MemberId, Delta<HandIn>),
    /// A member's name under a part.
    SignOff(Part, MemberId, Delta<SignOff>),
    /// Something that is said about an item.
    Comment(ItemId, CommentId, Delta<Comment>),
    /// A member's word that items of a domain may be set aside.
    Agreement(DomainId, MemberId, Delta<Agreement>),
    /// The systems that were drawn.
    Sample(Delta<Sample>),
    /// Who entered a member's answer, where it was somebody else.
    EnteredBy(AnswerKey, Delta<MemberId>),
}

impl Change {
    /// The assessment is due on a day, or on none.
    pub fn due(document: &Assessment, due: Option<Date>) -> Self {
        Self::Team(TeamChange::Due(Delta { was: document.team.due, became: due }))
    }

    /// Colleagues' answers are hidden until one's own is given, or no more.
    pub fn blind(document: &Assessment, blind: bool) -> Self {
        let some = |holds: bool| holds.then_some(());
        let delta = Delta { was: some(document.team.blind), became: some(blind) };
        Self::Team(TeamChange::Blind(delta))
    }

    /// Somebody answers a part; with `None` whoever the questionnaire names.
    pub fn assignment(document: &Assessment, part: &Part, to: Option<Assignee>) -> Self {
        let was = document.team.assignments.get(part).cloned();
        Self::Team(TeamChange::Assignment(part.clone(), Delta { was, became: to }))
    }

    /// A member's part is handed in, returned or accepted; with `None` it is in progress.
    pub fn hand_in(document: &Assessment, member: &MemberId, hand_in: Option<HandIn>) -> Self {
        let was = document.team.hand_ins.get(member).cloned();
        Self::Team(TeamChange::HandIn(member.clone(), Delta { was, became: hand_in }))
    }

    /// A member signs a part off, or takes the name back.
    pub fn sign_off(
        document: &Assessment,
        part: &Part,
        member: &MemberId,
        sign_off: Option<SignOff>,
    ) -> Self {
        let was = document.team.sign_offs.get(&(part.clone(), member.clone())).cloned();
        let delta = Delta { was, became: sign_off };
        Self::Team(TeamChange::SignOff(part.clone(), member.clone(), delta))
    }

    /// Something is said about an item, changed or taken back.
    pub fn comment(
        document: &Assessment,
        item: &ItemId,
        id: &CommentId,
        comment: Option<Comment>,
    ) -> Self {
        let was = document.team.comments.get(id).cloned();
        let delta = Delta { was, became: comment };
        Self::Team(TeamChange::Comment(item.clone(), id.clone(), delta))
    }

    /// A member agrees that items of a domain are set aside, or no more.
    pub fn agreement(
        document: &Assessment,
        domain: &DomainId,
        member: &MemberId,
        agreement: Option<Agreement>,
    ) -> Self {
        let was = document.team.agreements.get(&(domain.clone(), member.clone())).cloned();
        let delta = Delta { was, became: agreement };
        Self::Team(TeamChange::Agreement(domain.clone(), member.clone(), delta))
    }

    /// Systems are drawn.
    pub fn sample(document: &Assessment, sample: Option<Sample>) -> Self {
        let was = document.team.sample.clone();
        Self::Team(TeamChange::Sample(Delta { was, became: sample }))
    }

    /// Somebody else entered a member's answer; with `None` the member did.
    pub fn entered_by(document: &Assessment, key: &AnswerKey, by: Option<MemberId>) -> Self {
        let was = document.answer(key).and_then(|answer| answer.entered_by.clone());
        Self::Team(TeamChange::EnteredBy(key.clone(), Delta { was, became: by }))
    }

    /// The changes, and for each answer among them who enters it where that isn't its member.
    pub fn as_entered_by(document: &Assessment, by: &MemberId, changes: Vec<Self>) -> Vec<Self> {
        let mut all = Vec::with_capacity(changes.len());
        for change in changes {
            let Self::Response(key, delta) = &change else {
                all.push(change);
                continue;
            };
            let other = (delta.became.is_some() && *by != key.member).then(|| by.clone());
            let entered = Self::entered_by(document, key, other);
            // A record with nothing in it is gone, and with it who entered it; the way back has to
            // find the record there.
            if delta.became.is_some() {
                all.extend([change, entered]);
            } else {
                all.extend([entered, change]);
            }
        }
        all
    }
}

impl TeamChange {
    /// Whether the change leaves everything as it was.
    pub fn is_idle(&self) -> bool {
        match self {
            Self::Due(delta) => delta.was == delta.became,
            Self::Blind(delta) => delta.was == delta.became,
            Self::Assignment(_, delta) => delta.was == delta.became,
            Self::HandIn(_, delta) => delta.was == delta.became,
            Self::SignOff(_, _, delta) => delta.was == delta.became,
            Self::Comment(_, _, delta) => delta.was == delta.became,
            Self::Agreement(_, _, delta) => delta.was == delta.became,
            Self::Sample(delta) => delta.was == delta.became,
            Self::EnteredBy(_, delta) => delta.was == delta.became,
        }
    }

    /// The item that the change is about, where it is about one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Assignment(Part::Item(item), _) | Self::Comment(item, _, _) => Some(item),
            Self::EnteredBy(key, _) => Some(&key.item),
            Self::Due(_)
            | Self::Blind(_)
            | Self::Assignment(..)
            | Self::HandIn(..)
            | Self::SignOff(..)
            | Self::Agreement(..)
            | Self::Sample(_) => None,
        }
    }

    pub(super) fn inverse(self) -> Self {
        match self {
            Self::Due(delta) => Self::Due(delta.inverse()),
            Self::Blind(delta) => Self::Blind(delta.inverse()),
            Self::Assignment(part, delta) => Self::Assignment(part, delta.inverse()),
            Self::HandIn(member, delta) => Self::HandIn(member, delta.inverse()),
            Self::SignOff(part, member, delta) => Self::SignOff(part, member, delta.inverse()),
            Self::Comment(item, id, delta) => Self::Comment(item, id, delta.inverse()),
            Self::Agreement(domain, member, delta) => {
                Self::Agreement(domain, member, delta.inverse())
            }
            Self::Sample(delta) => Self::Sample(delta.inverse()),
            Self::EnteredBy(key, delta) => Self::EnteredBy(key, delta.inverse()),
        }
    }

    pub(super) fn apply(&self, document: &mut Assessment, at: Timestamp) {
        let team = &mut document.team;
        match self {
            Self::Due(delta) => team.due = delta.became,
            Self::Blind(delta) => team.blind = delta.became.is_some(),
            Self::Assignment(part, delta) => {
                set(&mut team.assignments, part, delta.became.as_ref());
            }
            Self::HandIn(member, delta) => set(&mut team.hand_ins, member, delta.became.as_ref()),
            Self::SignOff(part, member, delta) => {
                let key = (part.clone(), member.clone());
                set(&mut team.sign_offs, &key, delta.became.as_ref());
            }
            Self::Comment(_, id, delta) => set(&mut team.comments, id, delta.became.as_ref()),
            Self::Agreement(domain, member, delta) => {
                let key = (domain.clone(), member.clone());
                set(&mut team.agreements, &key, delta.became.as_ref());
            }
            Self::Sample(delta) => team.sample.clone_from(&delta.became),
            Self::EnteredBy(key, delta) => with_answer(document, key, at, |answer| {
                answer.entered_by.clone_from(&delta.became);
            }),
        }
    }
}
