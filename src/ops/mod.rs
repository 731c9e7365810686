//! stub
#![allow(missing_docs)]
pub mod appearance;
pub mod clock;
pub mod settings;
use crate::model::*;
use std::path::Path;
use std::sync::Arc;
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp;
pub enum Expect {
    New,
    Same(Stamp),
    Anything,
}
pub struct Opened {
    pub assessment: Assessment,
    pub questionnaire: Arc<Questionnaire>,
    pub stamp: Stamp,
    pub warnings: Vec<String>,
}
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("x")]
    X,
}
impl OpenError {
    pub fn machine(_: &std::io::Error) -> Self {
        Self::X
    }
}
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    #[error("x")]
    ChangedOnDisk(String),
    #[error("x")]
    Exists(String),
    #[error("y")]
    Y,
}
impl SaveError {
    pub fn machine(_: &std::io::Error) -> Self {
        Self::Y
    }
}
pub use crate::storage::{PackInfo, Packs};
pub fn load_packs() -> Arc<Packs> {
    Arc::new(Packs::load(&[]))
}
pub fn open(_: &Path, _: &Packs) -> Result<Opened, OpenError> {
    Err(OpenError::X)
}
pub fn save(_: &Assessment, _: &Path, _: Expect) -> Result<Stamp, SaveError> {
    Err(SaveError::Y)
}
pub fn new_evidence_id() -> EvidenceId {
    EvidenceId::from("x")
}
pub fn new_assessment(q: &Questionnaire, o: &str, _m: Mode, t: jiff::Timestamp) -> Assessment {
    Assessment::new(AssessmentId::from("x"), q, o, t)
}
pub fn sample(p: &Packs) -> Result<Opened, OpenError> {
    let q = p.questionnaire(&QuestionnaireId::from("private-sector")).ok_or(OpenError::X)?;
    let now = clock::now();
    let mut a = Assessment::new(AssessmentId::from("x"), &q, "Meridian Freight", now);
    for m in ["ana", "ben"] {
        a.members.insert(
            MemberId::from(m),
            Member { name: m.into(), function: Some(FunctionId::from("engineering")) },
        );
    }
    for (i, item) in q.items.iter().enumerate() {
        if i % 7 == 6 {
            continue;
        }
        let r = match i % 11 {
            9 => Response::Unknown,
            10 => Response::NotApplicable("none here".into()),
            n => Response::Level(Level((n % 5) as u8)),
        };
        let evidence = if i % 3 == 0 {
            vec![]
        } else {
            vec![Evidence {
                id: EvidenceId::from("e"),
                title: "Export".into(),
                kind: EvidenceKind::Record,
                location: "wiki".into(),
                date: Some(clock::today()),
                checked_by: if i % 2 == 0 { "KPMG".into() } else { String::new() },
            }]
        };
        let answer = Answer {
            response: Some(r),
            coverage: Some(Coverage::All),
            evidence,
            at: Some(now),
            ..Default::default()
        };
        let of = a.answers.entry(item.id.clone()).or_default();
        of.insert(MemberId::from("ana"), answer.clone());
        if i % 5 == 0 {
            of.insert(
                MemberId::from("ben"),
                Answer { response: Some(Response::Level(Level(4))), ..answer },
            );
        }
    }
    Ok(Opened { assessment: a, questionnaire: q, stamp: Stamp, warnings: vec![] })
}
