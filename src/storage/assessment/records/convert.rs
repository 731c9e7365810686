//! How the records of format 1 become values of the model, and the other way round.
//!
//! Every field is taken apart by name, so that one that the model gains can't be forgotten here.

use super::{
    ActionRecord, AnswerRecord, AttachmentRecord, ConfidenceRecord, CoverageRecord, DecisionRecord,
    DomainTargetRecord, EffortRecord, EntryRecord, EvidenceKindRecord, EvidenceRecord, FileRecord,
    LastTimeRecord, MemberRecord, MilestoneRecord, ModeRecord, OutcomeRecord, PresetRecord,
    ResponseRecord, TargetRecord,
};
use crate::model::{
    Answer, AnswerKey, Assessment, Attachment, Confidence, ContentVersion, Coverage, Decision,
    Evidence, EvidenceId, EvidenceKind, ItemId, Level, Member, MemberId, Mode, Outcome, Registered,
    Response, WholeAnswer,
};
use crate::storage::assessment::trail::seal;
use crate::storage::content::header::FileKind;
use crate::storage::notation::{Day, Time};

impl FileRecord {
    /// The file of an assessment. Lists are in order of their ids.
    pub(in crate::storage::assessment) fn new(kind: FileKind, assessment: &Assessment) -> Self {
        let Assessment {
            id,
            questionnaire,
            content: ContentVersion { version, wording },
            created,
            organisation,
            mode,
            profile,
            members,
            answers,
            evidence,
            decisions,
            targets,
            domain_targets,
            target_preset,
            efforts,
            plan,
            last_time,
            milestones,
            trail,
        } = assessment;
        Self {
            kind: kind.word(),
            format: kind.format(),
            id: id.as_str().into(),
            questionnaire: questionnaire.as_str().into(),
            questionnaire_version: version.as_str().into(),
            created: Time(*created),
            organisation: organisation.as_str().into(),
            mode: (*mode).into(),
            profile: profile.into(),
            members: members.iter().map(MemberRecord::from).collect(),
            answers: answers
                .iter()
                .flat_map(|(item, of_item)| {
                    of_item
                        .iter()
                        .map(move |(member, answer)| (item, member, answer, &[][..]).into())
                })
                .collect(),
            evidence: evidence.iter().map(EvidenceRecord::from).collect(),
            decisions: decisions.iter().map(DecisionRecord::from).collect(),
            targets: targets
                .iter()
                .map(|(item, level)| TargetRecord { item: item.as_str().into(), level: level.0 })
                .collect(),
            domain_targets: domain_targets.iter().map(DomainTargetRecord::from).collect(),
            target_preset: target_preset.map(PresetRecord::from),
            efforts: efforts.iter().map(EffortRecord::from).collect(),
            plan: plan.values().map(ActionRecord::from).collect(),
            last_time: last_time.as_deref().map(LastTimeRecord::from),
            milestones: milestones.iter().map(MilestoneRecord::from).collect(),
            wording: wording
                .iter()
                .map(|(item, sign)| (item.as_str().into(), sign.as_str().into()))
                .collect(),
            history: trail.in_order().into_iter().map(EntryRecord::from).collect(),
            seal: seal(assessment).as_str().into(),
        }
    }
}

impl From<Mode> for ModeRecord {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Full => Self::Full,
            Mode::Quick => Self::Quick,
        }
    }
}

impl From<ModeRecord> for Mode {
    fn from(mode: ModeRecord) -> Self {
        match mode {
            ModeRecord::Full => Self::Full,
            ModeRecord::Quick => Self::Quick,
        }
    }
}

impl From<(&MemberId, &Member)> for MemberRecord {
    fn from((id, member): (&MemberId, &Member)) -> Self {
        let Member { name, function } = member;
        Self {
            id: id.as_str().into(),
            name: name.as_str().into(),
            function: function.as_ref().map(|function| function.as_str().into()),
        }
    }
}

impl From<MemberRecord> for (MemberId, Member) {
    fn from(record: MemberRecord) -> Self {
        let MemberRecord { id, name, function } = record;
        let function = function.map(|function| function.0.into());
        (id.0.into(), Member { name: name.0, function })
    }
}

impl From<(&ItemId, &MemberId, &Answer, &[Registered])> for AnswerRecord {
    fn from((item, member, answer, own): (&ItemId, &MemberId, &Answer, &[Registered])) -> Self {
        let Answer {
            response,
            coverage,
            confidence,
            evidence,
            note,
            flagged,
            meaning,
            function,
            at,
        } = answer;
        let mut own: Vec<EvidenceRecord> =
            own.iter().map(|own| (&own.id, &own.evidence).into()).collect();
        own.sort_by(|a, b| a.id.cmp(&b.id));
        Self {
            item: item.as_str().into(),
            member: member.as_str().into(),
            response: response.as_ref().map(ResponseRecord::from),
            coverage: coverage.map(CoverageRecord::from),
            confidence: confidence.map(ConfidenceRecord::from),
            evidence: own,
            backed_by: evidence.iter().map(|id| id.as_str().into()).collect(),
            note: note.as_str().into(),
            flagged: *flagged,
            meaning: *meaning,
            function: function.as_ref().map(|function| function.as_str().into()),
            at: at.map(Time),
        }
    }
}

impl From<AnswerRecord> for (AnswerKey, WholeAnswer) {
    fn from(record: AnswerRecord) -> Self {
        let AnswerRecord {
            item,
            member,
            response,
            coverage,
            confidence,
            evidence,
            backed_by,
            note,
            flagged,
            meaning,
            function,
            at,
        } = record;
        let mut own: Vec<Registered> = evidence
            .into_iter()
            .map(|record| {
                let (id, evidence) = record.into();
                Registered { id, evidence }
            })
            .collect();
        own.sort_by(|a, b| a.id.cmp(&b.id));
        let answer = Answer {
            response: response.map(Response::from),
            coverage: coverage.map(Coverage::from),
            confidence: confidence.map(Confidence::from),
            evidence: backed_by.into_iter().map(|id| id.0.into()).collect(),
            note: note.0,
            flagged,
            meaning,
            function: function.map(|function| function.0.into()),
            at: at.map(|at| at.0),
        };
        let key = AnswerKey { item: item.0.into(), member: member.0.into() };
        (key, WholeAnswer { answer, own })
    }
}

impl From<&Response> for ResponseRecord {
    fn from(response: &Response) -> Self {
        match response {
            Response::Level(level) => Self::Level(level.0),
            Response::NotApplicable(reason) => Self::NotApplicable(reason.as_str().into()),
            Response::Unknown => Self::Unknown,
        }
    }
}

impl From<ResponseRecord> for Response {
    fn from(record: ResponseRecord) -> Self {
        match record {
            ResponseRecord::Level(level) => Self::Level(Level(level)),
            ResponseRecord::NotApplicable(reason) => Self::NotApplicable(reason.0),
            ResponseRecord::Unknown => Self::Unknown,
        }
    }
}

impl From<Coverage> for CoverageRecord {
    fn from(coverage: Coverage) -> Self {
        match coverage {
            Coverage::None => Self::Nothing,
            Coverage::Some => Self::Part,
            Coverage::Half => Self::Half,
            Coverage::All => Self::All,
        }
    }
}

impl From<CoverageRecord> for Coverage {
    fn from(record: CoverageRecord) -> Self {
        match record {
            CoverageRecord::Nothing => Self::None,
            CoverageRecord::Part => Self::Some,
            CoverageRecord::Half => Self::Half,
            CoverageRecord::All => Self::All,
        }
    }
}

impl From<Confidence> for ConfidenceRecord {
    fn from(confidence: Confidence) -> Self {
        match confidence {
            Confidence::Low => Self::Low,
            Confidence::Medium => Self::Medium,
            Confidence::High => Self::High,
        }
    }
}

impl From<ConfidenceRecord> for Confidence {
    fn from(record: ConfidenceRecord) -> Self {
        match record {
            ConfidenceRecord::Low => Self::Low,
            ConfidenceRecord::Medium => Self::Medium,
            ConfidenceRecord::High => Self::High,
        }
    }
}

impl From<(&EvidenceId, &Evidence)> for EvidenceRecord {
    fn from((id, evidence): (&EvidenceId, &Evidence)) -> Self {
        let Evidence { title, kind, location, date, expires, owner, checked_by, file } = evidence;
        Self {
            id: id.as_str().into(),
            title: title.as_str().into(),
            kind: match kind {
                EvidenceKind::Document => EvidenceKindRecord::Document,
                EvidenceKind::Record => EvidenceKindRecord::Record,
                EvidenceKind::Test => EvidenceKindRecord::Test,
                EvidenceKind::Agreement => EvidenceKindRecord::Agreement,
                EvidenceKind::Review => EvidenceKindRecord::Review,
                EvidenceKind::Interview => EvidenceKindRecord::Interview,
                EvidenceKind::Other => EvidenceKindRecord::Other,
            },
            location: location.as_str().into(),
            date: date.map(Day),
            checked_by: checked_by.as_str().into(),
            expires: expires.map(Day),
            owner: owner.as_str().into(),
            file: file.as_ref().map(|Attachment { path, size, sha256 }| AttachmentRecord {
                path: path.as_str().into(),
                size: *size,
                sha256: sha256.as_str().into(),
            }),
        }
    }
}

impl From<EvidenceRecord> for (EvidenceId, Evidence) {
    fn from(record: EvidenceRecord) -> Self {
        let EvidenceRecord { id, title, kind, location, date, checked_by, expires, owner, file } =
            record;
        let evidence = Evidence {
            title: title.0,
            kind: match kind {
                EvidenceKindRecord::Document => EvidenceKind::Document,
                EvidenceKindRecord::Record => EvidenceKind::Record,
                EvidenceKindRecord::Test => EvidenceKind::Test,
                EvidenceKindRecord::Agreement => EvidenceKind::Agreement,
                EvidenceKindRecord::Review => EvidenceKind::Review,
                EvidenceKindRecord::Interview => EvidenceKind::Interview,
                EvidenceKindRecord::Other => EvidenceKind::Other,
            },
            location: location.0,
            date: date.map(|date| date.0),
            checked_by: checked_by.0,
            expires: expires.map(|date| date.0),
            owner: owner.0,
            file: file.map(|AttachmentRecord { path, size, sha256 }| Attachment {
                path: path.0,
                size,
                sha256: sha256.0,
            }),
        };
        (id.0.into(), evidence)
    }
}

impl EvidenceKindRecord {
    pub(super) fn is_document(&self) -> bool {
        *self == Self::Document
    }
}

impl From<(&ItemId, &Decision)> for DecisionRecord {
    fn from((item, decision): (&ItemId, &Decision)) -> Self {
        let Decision { outcome, rationale, by, at } = decision;
        Self {
            item: item.as_str().into(),
            outcome: match outcome {
                Outcome::Level(level) => OutcomeRecord::Level(level.0),
                Outcome::NotApplicable => OutcomeRecord::NotApplicable,
            },
            rationale: rationale.as_str().into(),
            by: by.as_str().into(),
            at: Time(*at),
        }
    }
}

impl From<DecisionRecord> for (ItemId, Decision) {
    fn from(record: DecisionRecord) -> Self {
        let DecisionRecord { item, outcome, rationale, by, at } = record;
        let outcome = match outcome {
            OutcomeRecord::Level(level) => Outcome::Level(Level(level)),
            OutcomeRecord::NotApplicable => Outcome::NotApplicable,
        };
        (item.0.into(), Decision { outcome, rationale: rationale.0, by: by.0.into(), at: at.0 })
    }
}

impl From<TargetRecord> for (ItemId, Level) {
    fn from(record: TargetRecord) -> Self {
        let TargetRecord { item, level } = record;
        (item.0.into(), Level(level))
    }
}
