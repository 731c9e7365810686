//! What a team arranges among itself, since format 2.

use serde::{Deserialize, Serialize};

use super::trail::DeltaRecord;
use crate::model::{
    Agreement, AnswerKey, Assignee, Comment, CommentId, DomainId, HandIn, HandOut, MemberId, Part,
    Sample, SignOff, Standing, TeamChange,
};
use crate::storage::notation::{Day, Text, Time};

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "part")]
pub(super) enum PartRecord {
    Whole,
    Stage(Text),
    Domain(Text),
    Item(Text),
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "assignee")]
pub(super) enum AssigneeRecord {
    Function(Text),
    Member(Text),
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "assignment")]
pub(in crate::storage::assessment) struct AssignmentRecord {
    part: PartRecord,
    to: AssigneeRecord,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "standing")]
enum StandingRecord {
    HandedIn,
    Returned,
    Accepted,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "hand_in")]
pub(in crate::storage::assessment) struct HandInRecord {
    member: Text,
    standing: StandingRecord,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    remarks: Text,
    by: Text,
    at: Time,
    digest: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "sign_off")]
pub(in crate::storage::assessment) struct SignOffRecord {
    part: PartRecord,
    member: Text,
    at: Time,
    digest: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "comment")]
pub(in crate::storage::assessment) struct CommentRecord {
    id: Text,
    item: Text,
    by: Text,
    at: Time,
    text: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<Text>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    resolved: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "agreement")]
pub(in crate::storage::assessment) struct AgreementRecord {
    domain: Text,
    member: Text,
    items: Vec<Text>,
    at: Time,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "sample")]
pub(in crate::storage::assessment) struct SampleRecord {
    seed: u64,
    from: Vec<Text>,
    systems: Vec<Text>,
    by: Text,
    at: Time,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "hand_out")]
pub(in crate::storage::assessment) struct HandOutRecord {
    member: Text,
    items: Vec<Text>,
    by: Text,
    at: Time,
}

/// A step on the team's arrangements.
#[derive(Serialize, Deserialize)]
#[serde(rename = "team_change")]
pub(super) enum TeamChangeRecord {
    Due(DeltaRecord<Day>),
    Blind(DeltaRecord<bool>),
    Assignment(DeltaRecord<AssignmentRecord>),
    HandIn(DeltaRecord<HandInRecord>),
    SignOff(DeltaRecord<SignOffRecord>),
    Comment(DeltaRecord<CommentRecord>),
    Agreement(DeltaRecord<AgreementRecord>),
    Sample(DeltaRecord<SampleRecord>),
    EnteredBy(Text, Text, DeltaRecord<Text>),
}

fn texts<'a, T: AsRef<str> + 'a>(words: impl IntoIterator<Item = T>) -> Vec<Text> {
    words.into_iter().map(|word| Text::from(word.as_ref())).collect()
}

impl From<&Part> for PartRecord {
    fn from(part: &Part) -> Self {
        match part {
            Part::Whole => Self::Whole,
            Part::Stage(id) => Self::Stage(id.as_str().into()),
            Part::Domain(id) => Self::Domain(id.as_str().into()),
            Part::Item(id) => Self::Item(id.as_str().into()),
        }
    }
}

impl From<PartRecord> for Part {
    fn from(record: PartRecord) -> Self {
        match record {
            PartRecord::Whole => Self::Whole,
            PartRecord::Stage(id) => Self::Stage(id.0.into()),
            PartRecord::Domain(id) => Self::Domain(id.0.into()),
            PartRecord::Item(id) => Self::Item(id.0.into()),
        }
    }
}

impl From<(&Part, &Assignee)> for AssignmentRecord {
    fn from((part, to): (&Part, &Assignee)) -> Self {
        let to = match to {
            Assignee::Function(id) => AssigneeRecord::Function(id.as_str().into()),
            Assignee::Member(id) => AssigneeRecord::Member(id.as_str().into()),
        };
        Self { part: part.into(), to }
    }
}

impl From<AssignmentRecord> for (Part, Assignee) {
    fn from(record: AssignmentRecord) -> Self {
        let AssignmentRecord { part, to } = record;
        let to = match to {
            AssigneeRecord::Function(id) => Assignee::Function(id.0.into()),
            AssigneeRecord::Member(id) => Assignee::Member(id.0.into()),
        };
        (part.into(), to)
    }
}

impl From<(&MemberId, &HandIn)> for HandInRecord {
    fn from((member, hand_in): (&MemberId, &HandIn)) -> Self {
        let HandIn { standing, remarks, by, at, digest } = hand_in;
        Self {
            member: member.as_str().into(),
            standing: match standing {
                Standing::HandedIn => StandingRecord::HandedIn,
                Standing::Returned => StandingRecord::Returned,
                Standing::Accepted => StandingRecord::Accepted,
            },
            remarks: remarks.as_str().into(),
            by: by.as_str().into(),
            at: Time(*at),
            digest: digest.as_str().into(),
        }
    }
}

impl From<HandInRecord> for (MemberId, HandIn) {
    fn from(record: HandInRecord) -> Self {
        let HandInRecord { member, standing, remarks, by, at, digest } = record;
        let standing = match standing {
            StandingRecord::HandedIn => Standing::HandedIn,
            StandingRecord::Returned => Standing::Returned,
            StandingRecord::Accepted => Standing::Accepted,
        };
        let (remarks, digest) = (remarks.0, digest.0);
        (member.0.into(), HandIn { standing, remarks, by: by.0.into(), at: at.0, digest })
    }
}

impl From<(&(Part, MemberId), &SignOff)> for SignOffRecord {
    fn from(((part, member), sign_off): (&(Part, MemberId), &SignOff)) -> Self {
        let SignOff { at, digest } = sign_off;
        let (at, digest) = (Time(*at), digest.as_str().into());
        Self { part: part.into(), member: member.as_str().into(), at, digest }
    }
}

impl From<SignOffRecord> for ((Part, MemberId), SignOff) {
    fn from(record: SignOffRecord) -> Self {
        let SignOffRecord { part, member, at, digest } = record;
        ((part.into(), member.0.into()), SignOff { at: at.0, digest: digest.0 })
    }
}

impl From<(&CommentId, &Comment)> for CommentRecord {
    fn from((id, comment): (&CommentId, &Comment)) -> Self {
        let Comment { item, by, at, text, mentions, resolved } = comment;
        Self {
            id: id.as_str().into(),
            item: item.as_str().into(),
            by: by.as_str().into(),
            at: Time(*at),
            text: text.as_str().into(),
            mentions: texts(mentions.iter().map(MemberId::as_str)),
            resolved: *resolved,
        }
    }
}

impl From<CommentRecord> for (CommentId, Comment) {
    fn from(record: CommentRecord) -> Self {
        let CommentRecord { id, item, by, at, text, mentions, resolved } = record;
        let comment = Comment {
            item: item.0.into(),
            by: by.0.into(),
            at: at.0,
            text: text.0,
            mentions: mentions.into_iter().map(|id| id.0.into()).collect(),
            resolved,
        };
        (id.0.into(), comment)
    }
}

impl From<(&(DomainId, MemberId), &Agreement)> for AgreementRecord {
    fn from(((domain, member), agreement): (&(DomainId, MemberId), &Agreement)) -> Self {
        let Agreement { items, at } = agreement;
        Self {
            domain: domain.as_str().into(),
            member: member.as_str().into(),
            items: texts(items.iter().map(|item| item.as_str())),
            at: Time(*at),
        }
    }
}

impl From<AgreementRecord> for ((DomainId, MemberId), Agreement) {
    fn from(record: AgreementRecord) -> Self {
        let AgreementRecord { domain, member, items, at } = record;
        let items = items.into_iter().map(|id| id.0.into()).collect();
        ((domain.0.into(), member.0.into()), Agreement { items, at: at.0 })
    }
}

impl From<&Sample> for SampleRecord {
    fn from(sample: &Sample) -> Self {
        let Sample { seed, from, systems, by, at } = sample;
        Self {
            seed: *seed,
            from: texts(from),
            systems: texts(systems),
            by: by.as_str().into(),
            at: Time(*at),
        }
    }
}

impl From<SampleRecord> for Sample {
    fn from(record: SampleRecord) -> Self {
        let SampleRecord { seed, from, systems, by, at } = record;
        Self {
            seed,
            from: from.into_iter().map(|name| name.0).collect(),
            systems: systems.into_iter().map(|name| name.0).collect(),
            by: by.0.into(),
            at: at.0,
        }
    }
}

impl From<&HandOut> for HandOutRecord {
    fn from(hand_out: &HandOut) -> Self {
        let HandOut { member, items, by, at } = hand_out;
        Self {
            member: member.as_str().into(),
            items: texts(items.iter().map(|item| item.as_str())),
            by: by.as_str().into(),
            at: Time(*at),
        }
    }
}

impl From<HandOutRecord> for HandOut {
    fn from(record: HandOutRecord) -> Self {
        let HandOutRecord { member, items, by, at } = record;
        Self {
            member: member.0.into(),
            items: items.into_iter().map(|id| id.0.into()).collect(),
            by: by.0.into(),
            at: at.0,
        }
    }
}

impl From<&TeamChange> for TeamChangeRecord {
    fn from(change: &TeamChange) -> Self {
        match change {
            TeamChange::Due(delta) => Self::Due(DeltaRecord::of(delta, |day| Day(*day))),
            TeamChange::Blind(delta) => Self::Blind(DeltaRecord::of(delta, |()| true)),
            TeamChange::Assignment(part, delta) => {
                Self::Assignment(DeltaRecord::of(delta, |to| (part, to).into()))
            }
            TeamChange::HandIn(member, delta) => {
                Self::HandIn(DeltaRecord::of(delta, |hand_in| (member, hand_in).into()))
            }
            TeamChange::SignOff(part, member, delta) => {
                let key = (part.clone(), member.clone());
                Self::SignOff(DeltaRecord::of(delta, |sign_off| (&key, sign_off).into()))
            }
            TeamChange::Comment(_, id, delta) => {
                Self::Comment(DeltaRecord::of(delta, |comment| (id, comment).into()))
            }
            TeamChange::Agreement(domain, member, delta) => {
                let key = (domain.clone(), member.clone());
                Self::Agreement(DeltaRecord::of(delta, |agreement| (&key, agreement).into()))
            }
            TeamChange::Sample(delta) => Self::Sample(DeltaRecord::of(delta, SampleRecord::from)),
            TeamChange::EnteredBy(AnswerKey { item, member }, delta) => Self::EnteredBy(
                item.as_str().into(),
                member.as_str().into(),
                DeltaRecord::of(delta, |by| by.as_str().into()),
            ),
        }
    }
}

impl TeamChangeRecord {
    /// The change; `None` where it says neither what was nor what became.
    pub(super) fn into_change(self) -> Option<TeamChange> {
        Some(match self {
            Self::Due(delta) => TeamChange::Due(delta.into_delta(|day| day.0)),
            Self::Blind(delta) => TeamChange::Blind(delta.into_delta(|_| ())),
            Self::Assignment(delta) => {
                let part = delta.any()?.part.clone().into();
                TeamChange::Assignment(
                    part,
                    delta.into_delta(|record| <(Part, Assignee)>::from(record).1),
                )
            }
            Self::HandIn(delta) => {
                let member = delta.any()?.member.0.clone().into();
                let hand_in = |record| <(MemberId, HandIn)>::from(record).1;
                TeamChange::HandIn(member, delta.into_delta(hand_in))
            }
            Self::SignOff(delta) => {
                let SignOffRecord { part, member, .. } = delta.any()?;
                let (part, member) = (part.clone().into(), member.0.clone().into());
                let sign_off = |record| <((Part, MemberId), SignOff)>::from(record).1;
                TeamChange::SignOff(part, member, delta.into_delta(sign_off))
            }
            Self::Comment(delta) => {
                let CommentRecord { id, item, .. } = delta.any()?;
                let (item, id) = (item.0.clone().into(), id.0.clone().into());
                let comment = |record| <(CommentId, Comment)>::from(record).1;
                TeamChange::Comment(item, id, delta.into_delta(comment))
            }
            Self::Agreement(delta) => {
                let AgreementRecord { domain, member, .. } = delta.any()?;
                let (domain, member) = (domain.0.clone().into(), member.0.clone().into());
                let agreement = |record| <((DomainId, MemberId), Agreement)>::from(record).1;
                TeamChange::Agreement(domain, member, delta.into_delta(agreement))
            }
            Self::Sample(delta) => TeamChange::Sample(delta.into_delta(Sample::from)),
            Self::EnteredBy(item, member, delta) => {
                let key = AnswerKey { item: item.0.into(), member: member.0.into() };
                TeamChange::EnteredBy(key, delta.into_delta(|by| by.0.into()))
            }
        })
    }
}
