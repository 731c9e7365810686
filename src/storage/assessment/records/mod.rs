//! The records of an assessment's file. The model may change; these may only gain fields and kinds,
//! because the ids of the history are computed from them.
//!
//! Format 1 kept evidence in the answers themselves; since format 2 it stands in a register. The
//! old places are still read, and written where an old step of the history has them.

mod convert;
mod last_time;
mod milestone;
mod plan;
mod team;
mod trail;

use std::collections::BTreeMap;

pub(in crate::storage::assessment) use last_time::LastTimeRecord;
pub(in crate::storage::assessment) use milestone::MilestoneRecord;
pub(in crate::storage::assessment) use plan::{
    ActionRecord, DomainTargetRecord, EffortRecord, PresetRecord,
};
use serde::{Deserialize, Deserializer, Serialize};
use team::TeamChangeRecord;
pub(in crate::storage::assessment) use team::{
    AgreementRecord, AssignmentRecord, CommentRecord, HandInRecord, HandOutRecord, SampleRecord,
    SignOffRecord,
};
pub(in crate::storage::assessment) use trail::{BodyRecord, EntryRecord};

use super::profile::ProfileRecord;
use crate::storage::notation::{Day, Text, Time, some_text};
use crate::storage::syntax::Refusal;

/// The whole file, for writing. It is read field by field.
#[derive(Serialize)]
pub(in crate::storage::assessment) struct FileRecord {
    kind: &'static str,
    format: u32,
    id: Text,
    questionnaire: Text,
    questionnaire_version: Text,
    created: Time,
    organisation: Text,
    mode: ModeRecord,
    profile: ProfileRecord,
    members: Vec<MemberRecord>,
    answers: Vec<AnswerRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<EvidenceRecord>,
    decisions: Vec<DecisionRecord>,
    targets: Vec<TargetRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    domain_targets: Vec<DomainTargetRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_preset: Option<PresetRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    efforts: Vec<EffortRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    plan: Vec<ActionRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_time: Option<LastTimeRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    milestones: Vec<MilestoneRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<Day>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    blind: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assignments: Vec<AssignmentRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hand_ins: Vec<HandInRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sign_offs: Vec<SignOffRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    comments: Vec<CommentRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    agreements: Vec<AgreementRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sample: Option<SampleRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hand_out: Option<HandOutRecord>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    wording: BTreeMap<Text, Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    history: Vec<EntryRecord>,
    /// A sign of what no step changes, so that a slip in it shows.
    seal: Text,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "mode")]
pub(in crate::storage::assessment) enum ModeRecord {
    Full,
    Quick,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "member")]
pub(in crate::storage::assessment) struct MemberRecord {
    id: Text,
    name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    function: Option<Text>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    mail: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "answer")]
pub(in crate::storage::assessment) struct AnswerRecord {
    item: Text,
    member: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<ResponseRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    coverage: Option<CoverageRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence: Option<ConfidenceRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "distinct")]
    evidence: Vec<EvidenceRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    backed_by: Vec<Text>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    note: Text,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    flagged: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    meaning: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    function: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    entered_by: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Time>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "response")]
enum ResponseRecord {
    Level(u8),
    NotApplicable(Text),
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "coverage")]
enum CoverageRecord {
    // `None` and `Some` would be read as whether there is a coverage at all.
    Nothing,
    Part,
    Half,
    All,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "confidence")]
enum ConfidenceRecord {
    Low,
    Medium,
    High,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "evidence")]
pub(in crate::storage::assessment) struct EvidenceRecord {
    id: Text,
    title: Text,
    #[serde(default, skip_serializing_if = "EvidenceKindRecord::is_document")]
    kind: EvidenceKindRecord,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    location: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Day>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    checked_by: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<Day>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    owner: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<AttachmentRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "file")]
struct AttachmentRecord {
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    path: Text,
    size: u64,
    sha256: Text,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(rename = "kind")]
enum EvidenceKindRecord {
    #[default]
    Document,
    Record,
    Test,
    Agreement,
    Review,
    Interview,
    Other,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "decision")]
pub(in crate::storage::assessment) struct DecisionRecord {
    item: Text,
    outcome: OutcomeRecord,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    rationale: Text,
    by: Text,
    at: Time,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "outcome")]
enum OutcomeRecord {
    Level(u8),
    NotApplicable,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "target")]
pub(in crate::storage::assessment) struct TargetRecord {
    item: Text,
    level: u8,
}

/// Refuses two pieces of evidence with one id: whoever brings two files together would lose one.
fn distinct<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<EvidenceRecord>, D::Error> {
    let evidence = Vec::<EvidenceRecord>::deserialize(deserializer)?;
    let mut ids: Vec<&Text> = evidence.iter().map(|evidence| &evidence.id).collect();
    ids.sort_unstable();
    match ids.windows(2).find(|pair| pair.first() == pair.last()).and_then(<[_]>::first) {
        Some(id) => Err(Refusal::Evidence(&id.0).error()),
        None => Ok(evidence),
    }
}
