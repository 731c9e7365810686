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
pub struct PackInfo {
    pub id: QuestionnaireId,
    pub version: String,
    pub title: String,
}
impl PackInfo {
    pub fn is_usable(&self) -> bool {
        true
    }
}
pub struct Packs {
    f: Frameworks,
}
impl Packs {
    pub fn listing(&self) -> &[PackInfo] {
        &[]
    }
    pub fn questionnaire(&self, _: &QuestionnaireId) -> Option<Arc<Questionnaire>> {
        None
    }
    pub fn frameworks(&self) -> &Frameworks {
        &self.f
    }
}
pub fn load_packs() -> Arc<Packs> {
    Arc::new(Packs { f: Frameworks::default() })
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
pub fn sample(_: &Packs) -> Result<Opened, OpenError> {
    Err(OpenError::X)
}
