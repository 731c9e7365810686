//! The trail in format 1: one entry a line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};

use super::{
    ActionRecord, AnswerRecord, ConfidenceRecord, CoverageRecord, DecisionRecord, EvidenceRecord,
    LastTimeRecord, MemberRecord, MilestoneRecord, ModeRecord, PresetRecord, ResponseRecord,
};
use crate::model::edit::Delta;
use crate::model::{
    AnswerKey, Change, ContentVersion, Edit, Entry, EntryId, Evidence, EvidenceId, FieldValue,
    LastTime, Level, Member, Milestone, PlanChange, PlannedAction, StepSort, WholeAnswer,
};
use crate::storage::assessment::profile::FieldValueRecord;
use crate::storage::notation::{Text, Time};

#[derive(Serialize, Deserialize)]
#[serde(rename = "entry")]
pub(in crate::storage::assessment) struct EntryRecord {
    id: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<Text>,
    by: Text,
    at: Time,
    changes: Vec<ChangeRecord>,
}

/// Everything in an entry that its id is computed from.
#[derive(Serialize)]
#[serde(rename = "entry")]
pub(in crate::storage::assessment) struct BodyRecord {
    after: Vec<Text>,
    by: Text,
    at: Time,
    changes: Vec<ChangeRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "change")]
enum ChangeRecord {
    Organisation(DeltaRecord<Text>),
    Mode(DeltaRecord<ModeRecord>),
    Profile(Text, DeltaRecord<FieldValueRecord>),
    Member(DeltaRecord<MemberRecord>),
    Response(Text, Text, DeltaRecord<ResponseRecord>),
    Coverage(Text, Text, DeltaRecord<CoverageRecord>),
    Confidence(Text, Text, DeltaRecord<ConfidenceRecord>),
    /// Evidence that belonged to one answer alone, in format 1.
    Evidence(Text, Text, DeltaRecord<EvidenceRecord>),
    Register(DeltaRecord<EvidenceRecord>),
    Backing(Text, Text, Text, DeltaRecord<bool>),
    Note(Text, Text, DeltaRecord<Text>),
    Flag(Text, Text, DeltaRecord<bool>),
    Meaning(Text, Text, DeltaRecord<u32>),
    Answer(DeltaRecord<AnswerRecord>),
    Decision(DeltaRecord<DecisionRecord>),
    Target(Text, DeltaRecord<u8>),
    Milestone(DeltaRecord<MilestoneRecord>),
    Content(ContentRecord),
    Action(DeltaRecord<ActionRecord>),
    DomainTarget(Text, DeltaRecord<u8>),
    TargetPreset(DeltaRecord<PresetRecord>),
    Effort(u8, bool, DeltaRecord<u16>),
    LastTime(DeltaRecord<LastTimeRecord>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "delta")]
struct DeltaRecord<T> {
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", serialize_with = "some")]
    #[serde(bound(serialize = "T: Serialize"))]
    was: Option<T>,
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", serialize_with = "some")]
    #[serde(bound(serialize = "T: Serialize"))]
    became: Option<T>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "content")]
struct ContentRecord {
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

impl<T> DeltaRecord<T> {
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

impl BodyRecord {
    pub(in crate::storage::assessment) fn new(after: &[EntryId], edit: &Edit) -> Self {
        let Edit { by, at, changes } = edit;
        Self {
            after: after.iter().map(|id| id.as_str().into()).collect(),
            by: by.as_str().into(),
            at: Time(*at),
            changes: changes.iter().map(ChangeRecord::from).collect(),
        }
    }
}

impl From<(&EntryId, &Entry)> for EntryRecord {
    fn from((id, entry): (&EntryId, &Entry)) -> Self {
        let BodyRecord { after, by, at, changes } = BodyRecord::new(&entry.after, &entry.edit);
        Self { id: id.as_str().into(), after, by, at, changes }
    }
}

impl EntryRecord {
    /// The entry; `None` where a change says neither what was nor what became.
    pub(in crate::storage::assessment) fn into_entry(self) -> Option<(EntryId, Entry)> {
        let Self { id, after, by, at, changes } = self;
        let changes: Option<Vec<Change>> =
            changes.into_iter().map(ChangeRecord::into_change).collect();
        let edit = Edit { by: by.0.into(), at: at.0, changes: changes? };
        let after = after.into_iter().map(|id| id.0.into()).collect();
        Some((id.0.into(), Entry { after, edit }))
    }
}

impl From<&Change> for ChangeRecord {
    fn from(change: &Change) -> Self {
        let text = |text: &String| Text::from(text.as_str());
        let at = |key: &AnswerKey| (Text::from(key.item.as_str()), Text::from(key.member.as_str()));
        match change {
            Change::Organisation(delta) => Self::Organisation(DeltaRecord::of(delta, text)),
            Change::Mode(delta) => Self::Mode(DeltaRecord::of(delta, |mode| (*mode).into())),
            Change::Profile(field, delta) => {
                Self::Profile(field.as_str().into(), DeltaRecord::of(delta, FieldValueRecord::from))
            }
            Change::Member(id, delta) => {
                Self::Member(DeltaRecord::of(delta, |member| MemberRecord::from((id, member))))
            }
            Change::Response(key, delta) => {
                let (item, member) = at(key);
                Self::Response(item, member, DeltaRecord::of(delta, ResponseRecord::from))
            }
            Change::Coverage(key, delta) => {
                let (item, member) = at(key);
                Self::Coverage(item, member, DeltaRecord::of(delta, |value| (*value).into()))
            }
            Change::Confidence(key, delta) => {
                let (item, member) = at(key);
                Self::Confidence(item, member, DeltaRecord::of(delta, |value| (*value).into()))
            }
            Change::OwnEvidence(key, id, delta) => {
                let (item, member) = at(key);
                let record = |evidence| EvidenceRecord::from((id, evidence));
                Self::Evidence(item, member, DeltaRecord::of(delta, record))
            }
            Change::Evidence(id, delta) => {
                Self::Register(DeltaRecord::of(delta, |evidence| (id, evidence).into()))
            }
            Change::Backing(key, id, delta) => {
                let (item, member) = at(key);
                Self::Backing(item, member, id.as_str().into(), DeltaRecord::of(delta, |()| true))
            }
            Change::Note(key, delta) => {
                let (item, member) = at(key);
                Self::Note(item, member, DeltaRecord::of(delta, text))
            }
            Change::Flag(key, delta) => {
                let (item, member) = at(key);
                Self::Flag(item, member, DeltaRecord::of(delta, |()| true))
            }
            Change::Meaning(key, delta) => {
                let (item, member) = at(key);
                Self::Meaning(item, member, DeltaRecord::of(delta, |meaning| *meaning))
            }
            Change::Answer(key, delta) => {
                Self::Answer(DeltaRecord::of(delta, |whole: &WholeAnswer| {
                    (&key.item, &key.member, &whole.answer, whole.own.as_slice()).into()
                }))
            }
            Change::Decision(item, delta) => Self::Decision(DeltaRecord::of(delta, |decision| {
                DecisionRecord::from((item, decision))
            })),
            Change::Target(item, delta) => {
                Self::Target(item.as_str().into(), DeltaRecord::of(delta, |level| level.0))
            }
            Change::Milestone(id, delta) => {
                Self::Milestone(DeltaRecord::of(delta, |milestone: &Milestone| {
                    MilestoneRecord::from((id, milestone))
                }))
            }
            Change::Plan(change) => change.into(),
            Change::LastTime(delta) => {
                Self::LastTime(DeltaRecord::of(delta, |last| LastTimeRecord::from(&**last)))
            }
            Change::Content(delta) => {
                let content = delta.became.clone().unwrap_or_default();
                Self::Content(ContentRecord {
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

impl From<&PlanChange> for ChangeRecord {
    fn from(change: &PlanChange) -> Self {
        match change {
            PlanChange::Action(_, delta) => {
                Self::Action(DeltaRecord::of(delta, ActionRecord::from))
            }
            PlanChange::DomainTarget(domain, delta) => {
                let delta = DeltaRecord::of(delta, |level| level.0);
                Self::DomainTarget(domain.as_str().into(), delta)
            }
            PlanChange::Preset(delta) => {
                Self::TargetPreset(DeltaRecord::of(delta, |preset| (*preset).into()))
            }
            PlanChange::Effort(StepSort { to, critical }, delta) => {
                Self::Effort(to.0, *critical, DeltaRecord::of(delta, |days| *days))
            }
        }
    }
}

impl ChangeRecord {
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
                let evidence = |record| <(EvidenceId, Evidence)>::from(record).1;
                Change::OwnEvidence(key(item, member), id, delta.into_delta(evidence))
            }
            Self::Register(delta) => {
                let id = delta.any()?.id.0.clone().into();
                let evidence = |record| <(EvidenceId, Evidence)>::from(record).1;
                Change::Evidence(id, delta.into_delta(evidence))
            }
            Self::Backing(item, member, id, delta) => {
                Change::Backing(key(item, member), id.0.into(), delta.into_delta(|_| ()))
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
                Change::Answer(key, delta.into_delta(|record| <(_, WholeAnswer)>::from(record).1))
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
            Self::Action(delta) => {
                let id = <(_, PlannedAction)>::from(delta.any()?.clone()).0;
                let action = |record| <(_, PlannedAction)>::from(record).1;
                Change::Plan(PlanChange::Action(id, delta.into_delta(action)))
            }
            Self::DomainTarget(domain, delta) => {
                Change::Plan(PlanChange::DomainTarget(domain.0.into(), delta.into_delta(Level)))
            }
            Self::TargetPreset(delta) => {
                Change::Plan(PlanChange::Preset(delta.into_delta(Into::into)))
            }
            Self::Effort(to, critical, delta) => {
                let sort = StepSort { to: Level(to), critical };
                Change::Plan(PlanChange::Effort(sort, delta.into_delta(|days| days)))
            }
            Self::LastTime(delta) => {
                Change::LastTime(delta.into_delta(|record| Box::new(LastTime::from(record))))
            }
            Self::Content(ContentRecord { version, wording }) => {
                let wording =
                    wording.into_iter().map(|(item, sign)| (item.0.into(), sign.0)).collect();
                let became = ContentVersion { version: version.0, wording };
                Change::Content(Delta { was: None, became: Some(became) })
            }
        })
    }
}
