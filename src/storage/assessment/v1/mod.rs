//! Format 1 of an assessment: the records of the file. The model may change; these may not.

mod convert;
mod milestone;
mod trail;

use std::collections::BTreeMap;

pub(in crate::storage::assessment) use milestone::MilestoneV1;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
pub(in crate::storage::assessment) use trail::{BodyV1, EntryV1};

use super::profile::ProfileV1;
use crate::storage::notation::{Day, Text, Time, some_text};

/// The whole file, for writing. It is read field by field.
#[derive(Serialize)]
pub(in crate::storage::assessment) struct FileV1 {
    kind: &'static str,
    format: u32,
    id: Text,
    questionnaire: Text,
    questionnaire_version: Text,
    created: Time,
    organisation: Text,
    mode: ModeV1,
    profile: ProfileV1,
    members: Vec<MemberV1>,
    answers: Vec<AnswerV1>,
    decisions: Vec<DecisionV1>,
    targets: Vec<TargetV1>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    milestones: Vec<MilestoneV1>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    wording: BTreeMap<Text, Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    history: Vec<EntryV1>,
    /// A sign of what no step changes, so that a slip in it shows.
    seal: Text,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "mode")]
pub(in crate::storage::assessment) enum ModeV1 {
    Full,
    Quick,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "member")]
pub(in crate::storage::assessment) struct MemberV1 {
    id: Text,
    name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    function: Option<Text>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "answer")]
pub(in crate::storage::assessment) struct AnswerV1 {
    item: Text,
    member: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<ResponseV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    coverage: Option<CoverageV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence: Option<ConfidenceV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "distinct")]
    evidence: Vec<EvidenceV1>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    note: Text,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    flagged: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    meaning: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    function: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Time>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "response")]
enum ResponseV1 {
    Level(u8),
    NotApplicable(Text),
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "coverage")]
enum CoverageV1 {
    // `None` and `Some` would be read as whether there is a coverage at all.
    Nothing,
    Part,
    Half,
    All,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "confidence")]
enum ConfidenceV1 {
    Low,
    Medium,
    High,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "evidence")]
struct EvidenceV1 {
    id: Text,
    title: Text,
    #[serde(default, skip_serializing_if = "EvidenceKindV1::is_document")]
    kind: EvidenceKindV1,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    location: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Day>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    checked_by: Text,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(rename = "kind")]
enum EvidenceKindV1 {
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
pub(in crate::storage::assessment) struct DecisionV1 {
    item: Text,
    outcome: OutcomeV1,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    rationale: Text,
    by: Text,
    at: Time,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "outcome")]
enum OutcomeV1 {
    Level(u8),
    NotApplicable,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "target")]
pub(in crate::storage::assessment) struct TargetV1 {
    item: Text,
    level: u8,
}

/// Refuses two pieces of evidence with one id: whoever brings two files together would lose one.
fn distinct<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<EvidenceV1>, D::Error> {
    let evidence = Vec::<EvidenceV1>::deserialize(deserializer)?;
    let mut ids: Vec<&Text> = evidence.iter().map(|evidence| &evidence.id).collect();
    ids.sort_unstable();
    match ids.windows(2).find(|pair| pair.first() == pair.last()).and_then(<[_]>::first) {
        Some(id) => Err(D::Error::custom(format!("two pieces of evidence have the id {:?}", id.0))),
        None => Ok(evidence),
    }
}
