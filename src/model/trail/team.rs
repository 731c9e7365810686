//! What two people arranged for the team without knowing of each other. Who entered an answer goes
//! with the answer and is no place of its own.

use jiff::civil::Date;

use crate::model::edit::{Delta, TeamChange};
use crate::model::ids::{CommentId, DomainId, ItemId, MemberId};
use crate::model::sample::Sample;
use crate::model::team::{Agreement, Assignee, Comment, HandIn, Part, SignOff};

/// Something about the team that one change writes as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TeamPlace {
    /// The day by which everybody should be done.
    Due,
    /// Whether colleagues' answers are hidden at first.
    Blind,
    /// Who answers a part.
    Assignment(Part),
    /// How far a member's part is.
    HandIn(MemberId),
    /// A member's name under a part.
    SignOff(Part, MemberId),
    /// Something that is said about an item.
    Comment(ItemId, CommentId),
    /// A member's word that items of a domain may be set aside.
    Agreement(DomainId, MemberId),
    /// The systems that were drawn.
    Sample,
}

/// What can stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamValue {
    /// A day.
    Due(Date),
    /// That answers are hidden.
    Blind,
    /// Who answers.
    Assignment(Assignee),
    /// How far it is.
    HandIn(HandIn),
    /// A name.
    SignOff(SignOff),
    /// What was said.
    Comment(Comment),
    /// What was agreed on.
    Agreement(Agreement),
    /// What was drawn.
    Sample(Sample),
}

impl TeamPlace {
    /// The item that it is about, where it is about one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Assignment(Part::Item(item)) | Self::Comment(item, _) => Some(item),
            _ => None,
        }
    }
}

impl TeamChange {
    /// The place that the change writes, and the values there; `None` for who entered an answer.
    pub fn parts(&self) -> Option<(TeamPlace, Delta<TeamValue>)> {
        fn both<T: Clone>(delta: &Delta<T>, value: impl Fn(T) -> TeamValue) -> Delta<TeamValue> {
            Delta { was: delta.was.clone().map(&value), became: delta.became.clone().map(&value) }
        }
        Some(match self {
            Self::Due(delta) => (TeamPlace::Due, both(delta, TeamValue::Due)),
            Self::Blind(delta) => (TeamPlace::Blind, both(delta, |()| TeamValue::Blind)),
            Self::Assignment(part, delta) => {
                (TeamPlace::Assignment(part.clone()), both(delta, TeamValue::Assignment))
            }
            Self::HandIn(member, delta) => {
                (TeamPlace::HandIn(member.clone()), both(delta, TeamValue::HandIn))
            }
            Self::SignOff(part, member, delta) => {
                let place = TeamPlace::SignOff(part.clone(), member.clone());
                (place, both(delta, TeamValue::SignOff))
            }
            Self::Comment(item, id, delta) => {
                let place = TeamPlace::Comment(item.clone(), id.clone());
                (place, both(delta, TeamValue::Comment))
            }
            Self::Agreement(domain, member, delta) => {
                let place = TeamPlace::Agreement(domain.clone(), member.clone());
                (place, both(delta, TeamValue::Agreement))
            }
            Self::Sample(delta) => (TeamPlace::Sample, both(delta, TeamValue::Sample)),
            Self::EnteredBy(..) => return None,
        })
    }
}

/// The change at a place from one value to another; `None` where a value doesn't belong there.
pub(super) fn change(
    place: &TeamPlace,
    was: Option<TeamValue>,
    became: Option<TeamValue>,
) -> Option<TeamChange> {
    macro_rules! of {
        ($variant:ident) => {
            |value| match value {
                TeamValue::$variant(inner) => Some(inner),
                _ => None,
            }
        };
    }
    Some(match place {
        TeamPlace::Due => TeamChange::Due(Delta::taken(was, became, of!(Due))?),
        TeamPlace::Blind => {
            let blind = |value| matches!(value, TeamValue::Blind).then_some(());
            TeamChange::Blind(Delta::taken(was, became, blind)?)
        }
        TeamPlace::Assignment(part) => {
            TeamChange::Assignment(part.clone(), Delta::taken(was, became, of!(Assignment))?)
        }
        TeamPlace::HandIn(member) => {
            TeamChange::HandIn(member.clone(), Delta::taken(was, became, of!(HandIn))?)
        }
        TeamPlace::SignOff(part, member) => TeamChange::SignOff(
            part.clone(),
            member.clone(),
            Delta::taken(was, became, of!(SignOff))?,
        ),
        TeamPlace::Comment(item, id) => {
            TeamChange::Comment(item.clone(), id.clone(), Delta::taken(was, became, of!(Comment))?)
        }
        TeamPlace::Agreement(domain, member) => TeamChange::Agreement(
            domain.clone(),
            member.clone(),
            Delta::taken(was, became, of!(Agreement))?,
        ),
        TeamPlace::Sample => TeamChange::Sample(Delta::taken(was, became, of!(Sample))?),
    })
}
