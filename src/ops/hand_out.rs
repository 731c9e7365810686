//! A file for one member, with just that member's items. What comes back is brought in by merging.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use super::encryption::is_encrypted_name;
use super::evidence::bring_files;
use super::{Expect, Passphrase, SaveError, Saved, save_with};
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

/// Writes a copy to a new file, and the attached files beside it, as far as the copy names them. The
/// copy of an encrypted assessment is encrypted by the same passphrase.
///
/// # Errors
/// Why nothing was written; also that the name says that it isn't encrypted while it should be.
pub fn write(
    copy: &Assessment,
    passphrase: Option<&Passphrase>,
    from: Option<&Path>,
    to: &Path,
) -> Result<Saved, SaveError> {
    if passphrase.is_some() != is_encrypted_name(to) {
        return Err(SaveError::Encrypted(to.to_owned()));
    }
    let saved = save_with(copy, to, passphrase, Expect::New, None)?;
    if let Some(from) = from {
        bring_files(from, to, copy);
    }
    Ok(saved)
}
