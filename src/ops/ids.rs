//! Ids that nothing else has.

use uuid::Uuid;

use crate::model::{AssessmentId, CommentId, EvidenceId};

/// An id for a new assessment. It says nothing about when or where it was made.
pub fn new_assessment_id() -> AssessmentId {
    Uuid::new_v4().to_string().into()
}

/// An id for a new piece of evidence. Later ones sort behind earlier ones.
pub fn new_evidence_id() -> EvidenceId {
    Uuid::now_v7().to_string().into()
}

/// An id for a new comment. Later ones sort behind earlier ones.
pub fn new_comment_id() -> CommentId {
    Uuid::now_v7().to_string().into()
}

/// An id that says nothing, and that nothing tells anything about.
pub fn new_random_id() -> String {
    Uuid::new_v4().to_string()
}

/// A seed that nobody chose, short enough to be read out.
pub fn new_seed() -> u64 {
    Uuid::new_v4().as_u128() as u64 & 0xFFFF_FFFF
}

/// A name for this window that no other has.
pub(super) fn new_window_name() -> String {
    uuid::Uuid::new_v4().to_string()
}
