//! How the records of format 1 become values of the model, and the other way round.
//!
//! Every field is taken apart by name, so that one that the model gains can't be forgotten here.

use super::{
    AnswerV1, ConfidenceV1, CoverageV1, DecisionV1, EntryV1, EvidenceKindV1, EvidenceV1, FileV1,
    MemberV1, MilestoneV1, ModeV1, OutcomeV1, ResponseV1, TargetV1,
};
use crate::model::{
    Answer, AnswerKey, Assessment, Confidence, ContentVersion, Coverage, Decision, Evidence,
    EvidenceKind, ItemId, Level, Member, MemberId, Mode, Outcome, Response,
};
use crate::storage::assessment::trail::seal;
use crate::storage::notation::{Day, Time};

impl FileV1 {
    /// The file of an assessment. Lists are in order of their ids.
    pub(in crate::storage::assessment) fn new(
        kind: &'static str,
        format: u32,
        assessment: &Assessment,
    ) -> Self {
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
            decisions,
            targets,
            milestones,
            trail,
        } = assessment;
        Self {
            kind,
            format,
            id: id.as_str().into(),
            questionnaire: questionnaire.as_str().into(),
            questionnaire_version: version.as_str().into(),
            created: Time(*created),
            organisation: organisation.as_str().into(),
            mode: (*mode).into(),
            profile: profile.into(),
            members: members.iter().map(MemberV1::from).collect(),
            answers: answers
                .iter()
                .flat_map(|(item, of_item)| {
                    of_item.iter().map(move |(member, answer)| (item, member, answer).into())
                })
                .collect(),
            decisions: decisions.iter().map(DecisionV1::from).collect(),
            targets: targets
                .iter()
                .map(|(item, level)| TargetV1 { item: item.as_str().into(), level: level.0 })
                .collect(),
            milestones: milestones.iter().map(MilestoneV1::from).collect(),
            wording: wording
                .iter()
                .map(|(item, sign)| (item.as_str().into(), sign.as_str().into()))
                .collect(),
            history: trail.in_order().into_iter().map(EntryV1::from).collect(),
            seal: seal(assessment).as_str().into(),
        }
    }
}

impl From<Mode> for ModeV1 {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Full => Self::Full,
            Mode::Quick => Self::Quick,
        }
    }
}

impl From<ModeV1> for Mode {
    fn from(mode: ModeV1) -> Self {
        match mode {
            ModeV1::Full => Self::Full,
            ModeV1::Quick => Self::Quick,
        }
    }
}

impl From<(&MemberId, &Member)> for MemberV1 {
    fn from((id, member): (&MemberId, &Member)) -> Self {
        let Member { name, function } = member;
        Self {
            id: id.as_str().into(),
            name: name.as_str().into(),
            function: function.as_ref().map(|function| function.as_str().into()),
        }
    }
}

impl From<MemberV1> for (MemberId, Member) {
    fn from(record: MemberV1) -> Self {
        let MemberV1 { id, name, function } = record;
        let function = function.map(|function| function.0.into());
        (id.0.into(), Member { name: name.0, function })
    }
}

impl From<(&ItemId, &MemberId, &Answer)> for AnswerV1 {
    fn from((item, member, answer): (&ItemId, &MemberId, &Answer)) -> Self {
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
        let mut evidence: Vec<EvidenceV1> = evidence.iter().map(EvidenceV1::from).collect();
        evidence.sort_by(|a, b| a.id.cmp(&b.id));
        Self {
            item: item.as_str().into(),
            member: member.as_str().into(),
            response: response.as_ref().map(ResponseV1::from),
            coverage: coverage.map(CoverageV1::from),
            confidence: confidence.map(ConfidenceV1::from),
            evidence,
            note: note.as_str().into(),
            flagged: *flagged,
            meaning: *meaning,
            function: function.as_ref().map(|function| function.as_str().into()),
            at: at.map(Time),
        }
    }
}

impl From<AnswerV1> for (AnswerKey, Answer) {
    fn from(record: AnswerV1) -> Self {
        let AnswerV1 {
            item,
            member,
            response,
            coverage,
            confidence,
            evidence,
            note,
            flagged,
            meaning,
            function,
            at,
        } = record;
        let mut evidence: Vec<Evidence> = evidence.into_iter().map(Evidence::from).collect();
        evidence.sort_by(|a, b| a.id.cmp(&b.id));
        let answer = Answer {
            response: response.map(Response::from),
            coverage: coverage.map(Coverage::from),
            confidence: confidence.map(Confidence::from),
            evidence,
            note: note.0,
            flagged,
            meaning,
            function: function.map(|function| function.0.into()),
            at: at.map(|at| at.0),
        };
        (AnswerKey { item: item.0.into(), member: member.0.into() }, answer)
    }
}

impl From<&Response> for ResponseV1 {
    fn from(response: &Response) -> Self {
        match response {
            Response::Level(level) => Self::Level(level.0),
            Response::NotApplicable(reason) => Self::NotApplicable(reason.as_str().into()),
            Response::Unknown => Self::Unknown,
        }
    }
}

impl From<ResponseV1> for Response {
    fn from(record: ResponseV1) -> Self {
        match record {
            ResponseV1::Level(level) => Self::Level(Level(level)),
            ResponseV1::NotApplicable(reason) => Self::NotApplicable(reason.0),
            ResponseV1::Unknown => Self::Unknown,
        }
    }
}

impl From<Coverage> for CoverageV1 {
    fn from(coverage: Coverage) -> Self {
        match coverage {
            Coverage::None => Self::Nothing,
            Coverage::Some => Self::Part,
            Coverage::Half => Self::Half,
            Coverage::All => Self::All,
        }
    }
}

impl From<CoverageV1> for Coverage {
    fn from(record: CoverageV1) -> Self {
        match record {
            CoverageV1::Nothing => Self::None,
            CoverageV1::Part => Self::Some,
            CoverageV1::Half => Self::Half,
            CoverageV1::All => Self::All,
        }
    }
}

impl From<Confidence> for ConfidenceV1 {
    fn from(confidence: Confidence) -> Self {
        match confidence {
            Confidence::Low => Self::Low,
            Confidence::Medium => Self::Medium,
            Confidence::High => Self::High,
        }
    }
}

impl From<ConfidenceV1> for Confidence {
    fn from(record: ConfidenceV1) -> Self {
        match record {
            ConfidenceV1::Low => Self::Low,
            ConfidenceV1::Medium => Self::Medium,
            ConfidenceV1::High => Self::High,
        }
    }
}

impl From<&Evidence> for EvidenceV1 {
    fn from(evidence: &Evidence) -> Self {
        let Evidence { id, title, kind, location, date, checked_by } = evidence;
        Self {
            id: id.as_str().into(),
            title: title.as_str().into(),
            kind: match kind {
                EvidenceKind::Document => EvidenceKindV1::Document,
                EvidenceKind::Record => EvidenceKindV1::Record,
                EvidenceKind::Test => EvidenceKindV1::Test,
                EvidenceKind::Agreement => EvidenceKindV1::Agreement,
                EvidenceKind::Review => EvidenceKindV1::Review,
                EvidenceKind::Interview => EvidenceKindV1::Interview,
                EvidenceKind::Other => EvidenceKindV1::Other,
            },
            location: location.as_str().into(),
            date: date.map(Day),
            checked_by: checked_by.as_str().into(),
        }
    }
}

impl From<EvidenceV1> for Evidence {
    fn from(record: EvidenceV1) -> Self {
        let EvidenceV1 { id, title, kind, location, date, checked_by } = record;
        Self {
            id: id.0.into(),
            title: title.0,
            kind: match kind {
                EvidenceKindV1::Document => EvidenceKind::Document,
                EvidenceKindV1::Record => EvidenceKind::Record,
                EvidenceKindV1::Test => EvidenceKind::Test,
                EvidenceKindV1::Agreement => EvidenceKind::Agreement,
                EvidenceKindV1::Review => EvidenceKind::Review,
                EvidenceKindV1::Interview => EvidenceKind::Interview,
                EvidenceKindV1::Other => EvidenceKind::Other,
            },
            location: location.0,
            date: date.map(|date| date.0),
            checked_by: checked_by.0,
        }
    }
}

impl EvidenceKindV1 {
    pub(super) fn is_document(&self) -> bool {
        *self == Self::Document
    }
}

impl From<(&ItemId, &Decision)> for DecisionV1 {
    fn from((item, decision): (&ItemId, &Decision)) -> Self {
        let Decision { outcome, rationale, by, at } = decision;
        Self {
            item: item.as_str().into(),
            outcome: match outcome {
                Outcome::Level(level) => OutcomeV1::Level(level.0),
                Outcome::NotApplicable => OutcomeV1::NotApplicable,
            },
            rationale: rationale.as_str().into(),
            by: by.as_str().into(),
            at: Time(*at),
        }
    }
}

impl From<DecisionV1> for (ItemId, Decision) {
    fn from(record: DecisionV1) -> Self {
        let DecisionV1 { item, outcome, rationale, by, at } = record;
        let outcome = match outcome {
            OutcomeV1::Level(level) => Outcome::Level(Level(level)),
            OutcomeV1::NotApplicable => Outcome::NotApplicable,
        };
        (item.0.into(), Decision { outcome, rationale: rationale.0, by: by.0.into(), at: at.0 })
    }
}

impl From<TargetV1> for (ItemId, Level) {
    fn from(record: TargetV1) -> Self {
        let TargetV1 { item, level } = record;
        (item.0.into(), Level(level))
    }
}
