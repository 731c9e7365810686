//! What each section of a report says. A section without blocks is left out.

pub(super) mod answers;
pub(super) mod domains;
pub(super) mod overview;
pub(super) mod plan;
pub(super) mod readiness;
pub(super) mod regulation;
