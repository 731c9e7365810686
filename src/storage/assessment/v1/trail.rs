//! The trail in format 1: one entry a line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};

use super::{
    AnswerV1, ConfidenceV1, CoverageV1, DecisionV1, EvidenceV1, MemberV1, MilestoneV1, ModeV1,
    ResponseV1,
};
use crate::model::edit::Delta;
use crate::model::{
    Answer, AnswerKey, Change, ContentVersion, Edit, Entry, EntryId, Evidence, FieldValue, Level,
    Member, Milestone,
};
use crate::storage::assessment::profile::FieldValueV1;
use crate::storage::notation::{Text, Time};

#[derive(Serialize, Deserialize)]
#[serde(rename = "entry")]
pub(in crate::storage::assessment) struct EntryV1 {
    id: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<Text>,
    by: Text,
    at: Time,
    changes: Vec<ChangeV1>,
}

/// Everything in an entry that its id is computed from.
#[derive(Serialize)]
#[serde(rename = "entry")]
pub(in crate::storage::assessment) struct BodyV1 {
    after: Vec<Text>,
    by: Text,
    at: Time,
    changes: Vec<ChangeV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "change")]
enum ChangeV1 {
    Organisation(DeltaV1<Text>),
    Mode(DeltaV1<ModeV1>),
    Profile(Text, DeltaV1<FieldValueV1>),
    Member(DeltaV1<MemberV1>),
    Response(Text, Text, DeltaV1<ResponseV1>),
    Coverage(Text, Text, DeltaV1<CoverageV1>),
    Confidence(Text, Text, DeltaV1<ConfidenceV1>),
    Evidence(Text, Text, DeltaV1<EvidenceV1>),
    Note(Text, Text, DeltaV1<Text>),
    Flag(Text, Text, DeltaV1<bool>),
    Meaning(Text, Text, DeltaV1<u32>),
    Answer(DeltaV1<AnswerV1>),
    Decision(DeltaV1<DecisionV1>),
    Target(Text, DeltaV1<u8>),
    Milestone(DeltaV1<MilestoneV1>),
    Content(ContentV1),
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "delta")]
struct DeltaV1<T> {
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", serialize_with = "some")]
    #[serde(bound(serialize = "T: Serialize"))]
    was: Option<T>,
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", serialize_with = "some")]
    #[serde(bound(serialize = "T: Serialize"))]
    became: Option<T>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "content")]
struct ContentV1 {
    version: Text,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    wording: BTreeMap<Text, Text>,
}

fn nothing<T>() -> Option<T> {
    None
}

/// Writes what there is, without saying that there is something.
fn some<T: Serialize, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => value.serialize(serializer),
        None => serializer.serialize_none(),
    }
}

impl<T> DeltaV1<T> {
    fn of<'a, V>(delta: &'a Delta<V>, convert: impl Fn(&'a V) -> T) -> Self {
        Self { was: delta.was.as_ref().map(&convert), became: delta.became.as_ref().map(&convert) }
    }

    fn into_delta<V>(self, convert: impl Fn(T) -> V) -> Delta<V> {
        Delta { was: self.was.map(&convert), became: self.became.map(&convert) }
    }

    /// The first of the two values that is there; both say whose they are.
    fn any(&self) -> Option<&T> {
        self.became.as_ref().or(self.was.as_ref())
    }
}

impl BodyV1 {
    pub(in crate::storage::assessment) fn new(after: &[EntryId], edit: &Edit) -> Self {
        let Edit { by, at, changes } = edit;
        Self {
            after: after.iter().map(|id| id.as_str().into()).collect(),
            by: by.as_str().into(),
            at: Time(*at),
            changes: changes.iter().map(ChangeV1::from).collect(),
        }
    }
}

impl From<(&EntryId, &Entry)> for EntryV1 {
    fn from((id, entry): (&EntryId, &Entry)) -> Self {
        let BodyV1 { after, by, at, changes } = BodyV1::new(&entry.after, &entry.edit);
        Self { id: id.as_str().into(), after, by, at, changes }
    }
}

impl EntryV1 {
    /// The entry; `None` where a change says neither what was nor what became.
    pub(in crate::storage::assessment) fn into_entry(self) -> Option<(EntryId, Entry)> {
        let Self { id, after, by, at, changes } = self;
        let changes: Option<Vec<Change>> = changes.into_iter().map(ChangeV1::into_change).collect();
        let edit = Edit { by: by.0.into(), at: at.0, changes: changes? };
        let after = after.into_iter().map(|id| id.0.into()).collect();
        Some((id.0.into(), Entry { after, edit }))
    }
}

impl From<&Change> for ChangeV1 {
    fn from(change: &Change) -> Self {
        let text = |text: &String| Text::from(text.as_str());
        let at = |key: &AnswerKey| (Text::from(key.item.as_str()), Text::from(key.member.as_str()));
        match change {
            Change::Organisation(delta) => Self::Organisation(DeltaV1::of(delta, text)),
            Change::Mode(delta) => Self::Mode(DeltaV1::of(delta, |mode| (*mode).into())),
            Change::Profile(field, delta) => {
                Self::Profile(field.as_str().into(), DeltaV1::of(delta, FieldValueV1::from))
            }
            Change::Member(id, delta) => {
                Self::Member(DeltaV1::of(delta, |member| MemberV1::from((id, member))))
            }
            Change::Response(key, delta) => {
                let (item, member) = at(key);
                Self::Response(item, member, DeltaV1::of(delta, ResponseV1::from))
            }
            Change::Coverage(key, delta) => {
                let (item, member) = at(key);
                Self::Coverage(item, member, DeltaV1::of(delta, |value| (*value).into()))
            }
            Change::Confidence(key, delta) => {
                let (item, member) = at(key);
                Self::Confidence(item, member, DeltaV1::of(delta, |value| (*value).into()))
            }
            // The id stands in the evidence itself.
            Change::Evidence(key, _, delta) => {
                let (item, member) = at(key);
                Self::Evidence(item, member, DeltaV1::of(delta, EvidenceV1::from))
            }
            Change::Note(key, delta) => {
                let (item, member) = at(key);
                Self::Note(item, member, DeltaV1::of(delta, text))
            }
            Change::Flag(key, delta) => {
                let (item, member) = at(key);
                Self::Flag(item, member, DeltaV1::of(delta, |()| true))
            }
            Change::Meaning(key, delta) => {
                let (item, member) = at(key);
                Self::Meaning(item, member, DeltaV1::of(delta, |meaning| *meaning))
            }
            Change::Answer(key, delta) => Self::Answer(DeltaV1::of(delta, |answer: &Answer| {
                AnswerV1::from((&key.item, &key.member, answer))
            })),
            Change::Decision(item, delta) => {
                Self::Decision(DeltaV1::of(delta, |decision| DecisionV1::from((item, decision))))
            }
            Change::Target(item, delta) => {
                Self::Target(item.as_str().into(), DeltaV1::of(delta, |level| level.0))
            }
            Change::Milestone(id, delta) => {
                Self::Milestone(DeltaV1::of(delta, |milestone: &Milestone| {
                    MilestoneV1::from((id, milestone))
                }))
            }
            Change::Content(delta) => {
                let content = delta.became.clone().unwrap_or_default();
                Self::Content(ContentV1 {
                    version: content.version.as_str().into(),
                    wording: content
                        .wording
                        .iter()
                        .map(|(item, sign)| (item.as_str().into(), sign.as_str().into()))
                        .collect(),
                })
            }
        }
    }
}

impl ChangeV1 {
    fn into_change(self) -> Option<Change> {
        let key =
            |item: Text, member: Text| AnswerKey { item: item.0.into(), member: member.0.into() };
        Some(match self {
            Self::Organisation(delta) => Change::Organisation(delta.into_delta(|text| text.0)),
            Self::Mode(delta) => Change::Mode(delta.into_delta(Into::into)),
            Self::Profile(field, delta) => {
                Change::Profile(field.0.into(), delta.into_delta(FieldValue::from))
            }
            Self::Member(delta) => {
                let id = delta.any()?.id.0.clone().into();
                Change::Member(id, delta.into_delta(|record| <(_, Member)>::from(record).1))
            }
            Self::Response(item, member, delta) => {
                Change::Response(key(item, member), delta.into_delta(Into::into))
            }
            Self::Coverage(item, member, delta) => {
                Change::Coverage(key(item, member), delta.into_delta(Into::into))
            }
            Self::Confidence(item, member, delta) => {
                Change::Confidence(key(item, member), delta.into_delta(Into::into))
            }
            Self::Evidence(item, member, delta) => {
                let id = delta.any()?.id.0.clone().into();
                Change::Evidence(key(item, member), id, delta.into_delta(Evidence::from))
            }
            Self::Note(item, member, delta) => {
                Change::Note(key(item, member), delta.into_delta(|text| text.0))
            }
            Self::Flag(item, member, delta) => {
                Change::Flag(key(item, member), delta.into_delta(|_| ()))
            }
            Self::Meaning(item, member, delta) => {
                Change::Meaning(key(item, member), delta.into_delta(|meaning| meaning))
            }
            Self::Answer(delta) => {
                let record = delta.any()?;
                let key = key(record.item.clone(), record.member.clone());
                Change::Answer(key, delta.into_delta(|record| <(_, Answer)>::from(record).1))
            }
            Self::Decision(delta) => {
                let item = delta.any()?.item.0.clone().into();
                Change::Decision(item, delta.into_delta(|record| <(_, _)>::from(record).1))
            }
            Self::Target(item, delta) => Change::Target(item.0.into(), delta.into_delta(Level)),
            Self::Milestone(delta) => {
                let id = delta.any()?.id.0.clone().into();
                Change::Milestone(id, delta.into_delta(|record| <(_, Milestone)>::from(record).1))
            }
            Self::Content(ContentV1 { version, wording }) => {
                let wording =
                    wording.into_iter().map(|(item, sign)| (item.0.into(), sign.0)).collect();
                let became = ContentVersion { version: version.0, wording };
                Change::Content(Delta { was: None, became: Some(became) })
            }
        })
    }
}
