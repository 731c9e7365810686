//! The plan for other programs and for terminals. Each returns a text and writes nothing.

mod csv;
mod ics;
mod table;

pub use csv::csv;
pub use ics::ics;
pub use table::table;

use crate::model::{Assessment, MemberId};

/// The name of a member, or the id of one who has left.
fn member(assessment: &Assessment, id: &MemberId) -> String {
    assessment.members.get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
}
