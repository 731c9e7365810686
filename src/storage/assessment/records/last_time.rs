//! What was taken over from the assessment before, in format 2. It is made of the records that an
//! assessment itself is made of.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plan::{ActionRecord, DomainTargetRecord, EffortRecord, PresetRecord};
use super::{AnswerRecord, DecisionRecord, MemberRecord, TargetRecord};
use crate::model::{Answer, AnswerKey, ItemId, LastTime, MemberId, WholeAnswer};
use crate::storage::assessment::profile::ProfileRecord;
use crate::storage::notation::{Day, Text};

#[derive(Serialize, Deserialize)]
#[serde(rename = "last_time")]
pub(in crate::storage::assessment) struct LastTimeRecord {
    from: Text,
    as_of: Day,
    profile: ProfileRecord,
    members: Vec<MemberRecord>,
    answers: Vec<AnswerRecord>,
    decisions: Vec<DecisionRecord>,
    targets: Vec<TargetRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    domain_targets: Vec<DomainTargetRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target_preset: Option<PresetRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    efforts: Vec<EffortRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    plan: Vec<ActionRecord>,
}

impl From<&LastTime> for LastTimeRecord {
    fn from(last: &LastTime) -> Self {
        let LastTime {
            from,
            as_of,
            profile,
            members,
            answers,
            decisions,
            targets,
            domain_targets,
            target_preset,
            efforts,
            plan,
        } = last;
        let record = |item, member, answer| AnswerRecord::from((item, member, answer, &[][..]));
        Self {
            from: from.as_str().into(),
            as_of: Day(*as_of),
            profile: profile.into(),
            members: members.iter().map(MemberRecord::from).collect(),
            answers: answers
                .iter()
                .flat_map(|(item, of)| {
                    of.iter().map(move |(member, answer)| record(item, member, answer))
                })
                .collect(),
            decisions: decisions.iter().map(DecisionRecord::from).collect(),
            targets: targets
                .iter()
                .map(|(item, level)| TargetRecord { item: item.as_str().into(), level: level.0 })
                .collect(),
            domain_targets: domain_targets.iter().map(DomainTargetRecord::from).collect(),
            target_preset: target_preset.map(PresetRecord::from),
            efforts: efforts.iter().map(EffortRecord::from).collect(),
            plan: plan.values().map(ActionRecord::from).collect(),
        }
    }
}

impl From<LastTimeRecord> for LastTime {
    fn from(record: LastTimeRecord) -> Self {
        let LastTimeRecord {
            from,
            as_of,
            profile,
            members,
            answers,
            decisions,
            targets,
            domain_targets,
            target_preset,
            efforts,
            plan,
        } = record;
        let mut by_item: BTreeMap<ItemId, BTreeMap<MemberId, Answer>> = BTreeMap::new();
        for record in answers {
            let (AnswerKey { item, member }, WholeAnswer { answer, own: _ }) = record.into();
            by_item.entry(item).or_default().insert(member, answer);
        }
        Self {
            from: from.0.into(),
            as_of: as_of.0,
            profile: profile.into(),
            members: members.into_iter().map(Into::into).collect(),
            answers: by_item,
            decisions: decisions.into_iter().map(Into::into).collect(),
            targets: targets.into_iter().map(Into::into).collect(),
            domain_targets: domain_targets.into_iter().map(Into::into).collect(),
            target_preset: target_preset.map(Into::into),
            efforts: efforts.into_iter().map(Into::into).collect(),
            plan: plan.into_iter().map(Into::into).collect(),
        }
    }
}
