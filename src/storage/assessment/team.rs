//! The team's arrangements in a file, and the digest of what is handed in or signed off.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use super::read::record;
use super::records::{
    AgreementRecord, AnswerRecord, AssignmentRecord, CommentRecord, DecisionRecord, EvidenceRecord,
    HandInRecord, HandOutRecord, SampleRecord, SignOffRecord,
};
use super::trail::hex;
use super::{Record, warn_of_unknown_fields};
use crate::model::message::message;
use crate::model::{
    Agreement, Answer, Assessment, Assignee, Comment, CommentId, DomainId, HandIn, HandOut, ItemId,
    MemberId, Part, Sample, SignOff, Team,
};
use crate::storage::assessment::profile::ProfileRecord;
use crate::storage::notation::{self, Day};
use crate::storage::raw::quoted;

/// How many hexadecimal digits a digest has.
const DIGITS: usize = 32;

/// Reads what the team has arranged; `None` where any of it is wrong.
pub(super) fn team(file: &Record<'_>) -> Option<Team> {
    let due = match file.get("due") {
        Some(raw) => record::<Day>(raw).map(|day| Some(day.0)),
        None => Some(None),
    };
    let blind = file.get("blind").map_or(Some(false), record);
    let assignments: Option<BTreeMap<Part, Assignee>> = file.list(
        "assignments",
        &["part", "to"],
        |record: AssignmentRecord| record.into(),
        |_| message!("thing-assignment"),
    );
    let hand_ins: Option<BTreeMap<MemberId, HandIn>> = file.list(
        "hand_ins",
        &["member", "standing", "remarks", "by", "at", "digest"],
        |record: HandInRecord| record.into(),
        |member| message!("thing-hand-in", member = quoted(member.as_str())),
    );
    let sign_offs: Option<BTreeMap<(Part, MemberId), SignOff>> = file.list(
        "sign_offs",
        &["part", "member", "at", "digest"],
        |record: SignOffRecord| record.into(),
        |(_, member)| message!("thing-sign-off", member = quoted(member.as_str())),
    );
    let comments: Option<BTreeMap<CommentId, Comment>> = file.list(
        "comments",
        &["id", "item", "by", "at", "text", "mentions", "resolved"],
        |record: CommentRecord| record.into(),
        |id| message!("thing-comment", name = quoted(id.as_str())),
    );
    let agreements: Option<BTreeMap<(DomainId, MemberId), Agreement>> = file.list(
        "agreements",
        &["domain", "member", "items", "at"],
        |record: AgreementRecord| record.into(),
        |(domain, member)| {
            let (member, domain) = (quoted(member.as_str()), quoted(domain.as_str()));
            message!("thing-agreement", member = member, domain = domain)
        },
    );
    let sample = match file.get("sample") {
        Some(raw) => {
            let known = ["seed", "from", "systems", "by", "at"];
            warn_of_unknown_fields(raw, &known, &mut BTreeSet::new());
            let sample = record::<SampleRecord>(raw).map(Sample::from);
            if sample.as_ref().is_some_and(|sample| !sample.is_true()) {
                raw.warning(message!("fault-sample"));
            }
            sample.map(Some)
        }
        None => Some(None),
    };
    Some(Team {
        due: due?,
        blind: blind?,
        assignments: assignments?,
        hand_ins: hand_ins?,
        sign_offs: sign_offs?,
        comments: comments?,
        agreements: agreements?,
        sample: sample?,
    })
}

/// Reads for whom a copy is.
pub(super) fn hand_out(file: &Record<'_>) -> Option<Option<HandOut>> {
    let Some(raw) = file.get("hand_out") else {
        return Some(None);
    };
    warn_of_unknown_fields(raw, &["member", "items", "by", "at"], &mut BTreeSet::new());
    record::<HandOutRecord>(raw).map(|record| Some(record.into()))
}

/// A digest of what is said on some items: all that counts of the answers, what backs them, the
/// decisions and the profile; or, of one member, just that member's answers and what backs them.
///
/// Neither flags nor times count: what is said again in the same words is the same.
pub fn digest(
    assessment: &Assessment,
    items: &BTreeSet<ItemId>,
    member: Option<&MemberId>,
) -> String {
    let mut sum = Sha256::new();
    let mut add = |record: Result<String, ron::Error>| {
        // Writing into memory can't fail, and no type of the record refuses to be written.
        sum.update(record.unwrap_or_default());
        sum.update("\n");
    };
    let mut backing = BTreeSet::new();
    for (item, answers) in assessment.answers.iter().filter(|(item, _)| items.contains(*item)) {
        for (of, answer) in answers.iter().filter(|(of, _)| member.is_none_or(|one| one == *of)) {
            let answer = Answer { flagged: false, at: None, ..answer.clone() };
            if answer.is_empty() {
                continue;
            }
            backing.extend(answer.evidence.iter().cloned());
            add(notation::compact(&AnswerRecord::from((item, of, &answer, &[][..]))));
        }
    }
    for (id, evidence) in assessment.evidence.iter().filter(|(id, _)| backing.contains(*id)) {
        add(notation::compact(&EvidenceRecord::from((id, evidence))));
    }
    if member.is_none() {
        for decision in assessment.decisions.iter().filter(|(item, _)| items.contains(*item)) {
            add(notation::compact(&DecisionRecord::from(decision)));
        }
        add(notation::compact(&ProfileRecord::from(&assessment.profile)));
        add(Ok(format!("{:?}", assessment.mode)));
    }
    hex(&sum.finalize(), DIGITS)
}
