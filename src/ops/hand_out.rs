//! A file for one member, with just that member's items. What comes back is brought in by merging.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use super::evidence::bring_files;
use super::{Expect, SaveError, Saved, save};
use crate::model::{Assessment, HandOut, ItemId, MemberId, Questionnaire};

/// Which items a copy shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Those that the member answers.
    #[default]
    Own,
    /// Those that the member supports as well.
    WithSupported,
}

/// The items of a member's copy. Whoever answers none gets those that they support.
pub fn items(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    member: &MemberId,
    extent: Extent,
) -> BTreeSet<ItemId> {
    let share = assessment.share(questionnaire, member);
    let supports = share.leads.is_empty() || extent == Extent::WithSupported;
    let supported = share.supports.into_iter().filter(|_| supports);
    share.leads.into_iter().chain(supported).collect()
}

/// The copy for a member.
pub fn copy_for(
    assessment: &Assessment,
    items: BTreeSet<ItemId>,
    member: &MemberId,
    by: &MemberId,
    at: Timestamp,
) -> Assessment {
    assessment.handed_out(HandOut { member: member.clone(), items, by: by.clone(), at })
}

/// Writes a copy to a new file, and the attached files beside it, as far as the copy names them.
///
/// # Errors
/// Why nothing was written.
pub fn write(copy: &Assessment, from: Option<&Path>, to: &Path) -> Result<Saved, SaveError> {
    let saved = save(copy, to, Expect::New, None)?;
    if let Some(from) = from {
        bring_files(from, to, copy);
    }
    Ok(saved)
}
