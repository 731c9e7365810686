//! How a team shares an assessment: who answers what and by when, what was handed in, signed off,
//! agreed on, and said about items. Facts and their keys; who owes what is worked out in
//! [`routing`](super::routing).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::ids::{CommentId, DomainId, FunctionId, ItemId, MemberId, StageId};
use super::questionnaire::{Item, Questionnaire};
use super::sample::Sample;

/// What the team has arranged among itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// The day by which everybody's part should be handed in.
    pub due: Option<Date>,
    /// Whether colleagues' answers to an item stay hidden until one's own is given.
    pub blind: bool,
    /// Who answers, where it isn't as the questionnaire says.
    pub assignments: BTreeMap<Part, Assignee>,
    /// How far members' parts are; whoever is not here is working on it.
    pub hand_ins: BTreeMap<MemberId, HandIn>,
    /// Who put their name to what.
    pub sign_offs: BTreeMap<(Part, MemberId), SignOff>,
    /// What was said about items.
    pub comments: BTreeMap<CommentId, Comment>,
    /// Who agrees that items of a domain are set aside.
    pub agreements: BTreeMap<(DomainId, MemberId), Agreement>,
    /// The systems that critical items ask for evidence on.
    pub sample: Option<Sample>,
}

/// A part of an assessment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All of it.
    Whole,
    /// The items of a stage.
    Stage(StageId),
    /// The items of a domain.
    Domain(DomainId),
    /// One item.
    Item(ItemId),
}

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assignee {
    /// Everybody who answers for a function.
    Function(FunctionId),
    /// One member.
    Member(MemberId),
}

/// How far a member's part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// What was said about it last.
    pub standing: Standing,
    /// What is to be done, where it was returned.
    pub remarks: String,
    /// Who said so.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// A digest of the member's answers at that time.
    pub digest: String,
}

/// How far a part is. Before it is handed in the first time it has no standing: it is in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The member says that it is done.
    HandedIn,
    /// It came back with remarks, and is in progress again.
    Returned,
    /// Somebody else took it as it is.
    Accepted,
}

/// Somebody's name under a stage or the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff {
    /// When.
    pub at: Timestamp,
    /// A digest of what was signed.
    pub digest: String,
}

/// Something that was said about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The item.
    pub item: ItemId,
    /// Who said it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
    /// Who is asked to look; known by their ids, so that a new name changes nothing.
    pub mentions: BTreeSet<MemberId>,
    /// Whether it is dealt with.
    pub resolved: bool,
}

/// A member's word that items of a domain may be set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Those that were set aside at that time. What is set aside later is not agreed on.
    pub items: BTreeSet<ItemId>,
    /// When.
    pub at: Timestamp,
}

impl Part {
    /// Whether an item belongs to it.
    pub fn contains(&self, item: &Item) -> bool {
        match self {
            Self::Whole => true,
            Self::Stage(stage) => item.stage == *stage,
            Self::Domain(domain) => item.domain == *domain,
            Self::Item(id) => item.id == *id,
        }
    }

    /// The ids of its items, whether they are asked or not.
    pub fn items(&self, questionnaire: &Questionnaire) -> BTreeSet<ItemId> {
        let inside = questionnaire.items.iter().filter(|item| self.contains(item));
        inside.map(|item| item.id.clone()).collect()
    }
}

impl Team {
    /// Whether nothing was arranged.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What was said about an item, the earliest first.
    pub fn comments_on(&self, item: &ItemId) -> Vec<(&CommentId, &Comment)> {
        let mut found: Vec<_> =
            self.comments.iter().filter(|(_, comment)| comment.item == *item).collect();
        found.sort_by_key(|(id, comment)| (comment.at, *id));
        found
    }

    /// The open comments that ask a member to look, the latest first.
    pub fn mentions_of(&self, member: &MemberId) -> Vec<(&CommentId, &Comment)> {
        let open = self.comments.iter().filter(|(_, comment)| {
            !comment.resolved && comment.by != *member && comment.mentions.contains(member)
        });
        let mut found: Vec<_> = open.collect();
        found.sort_by_key(|(id, comment)| (std::cmp::Reverse(comment.at), *id));
        found
    }
}

/// The members that a text asks to look: `@` and a name, a first name or an id. Where several would
/// fit, the longest that is written there; of the same length all of them.
pub fn mentions(
    text: &str,
    members: &BTreeMap<MemberId, super::assessment::Member>,
) -> BTreeSet<MemberId> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices('@') {
        let rest = text[at + 1..].to_lowercase();
        let longest = |id: &MemberId, name: &str| {
            let name = name.to_lowercase();
            let first = name.split_whitespace().next().unwrap_or_default().to_owned();
            [id.as_str().to_lowercase(), first, name]
                .into_iter()
                .filter(|word| !word.is_empty() && starts_with_word(&rest, word))
                .map(|word| word.chars().count())
                .max()
        };
        let fitting: Vec<(usize, &MemberId)> = members
            .iter()
            .filter_map(|(id, member)| Some((longest(id, &member.name)?, id)))
            .collect();
        let most = fitting.iter().map(|(length, _)| *length).max();
        found.extend(
            fitting.iter().filter(|(length, _)| Some(*length) == most).map(|(_, id)| (*id).clone()),
        );
    }
    found
}

/// Whether a text begins with a word that ends there.
fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word)
        .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
}
