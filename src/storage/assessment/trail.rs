//! The trail of an assessment: names its entries, reads them, and tells where somebody tampered
//! with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::read::{record, warn_of_unknown_fields};
use super::records::{BodyRecord, EntryRecord};
use crate::model::message::message;
use crate::model::{Assessment, Edit, Entry, EntryId, Trail};
use crate::storage::notation::{self, Text};
use crate::storage::raw::{Raw, quoted};

/// How many hexadecimal digits an id has: enough that no two entries ever get the same.
const DIGITS: usize = 32;

/// How many the sign of the identity has.
const SEAL_DIGITS: usize = 16;

/// The id of a step that is made after these entries: the beginning of the SHA-256 of its record,
/// as the file has it, without the id.
pub fn entry_id(after: &[EntryId], edit: &Edit) -> EntryId {
    // Writing into memory can't fail, and no type of the record refuses to be written.
    let text = notation::compact(&BodyRecord::new(after, edit)).unwrap_or_default();
    hex(&Sha256::digest(text), DIGITS).into()
}

/// Whether a record as this program writes it gives this id: without the id and the blanks between its
/// fields its text is what the id was computed from. Of anything else, such as a text with escapes, it
/// says no, and [`entry_id`] has to write the record anew, which takes ten times as long.
fn is_named_by(id: &EntryId, record: &str) -> bool {
    let rest = record.strip_prefix("(id: \"").and_then(|rest| rest.strip_prefix(id.as_str()));
    let Some(rest) = rest.and_then(|rest| rest.strip_prefix("\", ")) else {
        return false;
    };
    if rest.contains('\\') {
        return false;
    }
    let mut sum = Sha256::new();
    sum.update("(");
    // Every second part stands in quotes, where blanks belong to the text.
    for (index, part) in rest.split('"').enumerate() {
        if index > 0 {
            sum.update("\"");
        }
        if index % 2 == 1 {
            sum.update(part);
        } else {
            part.split(' ').for_each(|piece| sum.update(piece));
        }
    }
    hex(&sum.finalize(), DIGITS) == id.as_str()
}

/// A sign of what an assessment is and no step changes: its id, its questionnaire, and when it was
/// made.
pub(super) fn seal(assessment: &Assessment) -> String {
    let Assessment { id, questionnaire, created, .. } = assessment;
    let text = format!("{id}\n{questionnaire}\n{created}");
    hex(&Sha256::digest(text), SEAL_DIGITS)
}

/// Tells where the sign doesn't fit.
pub(super) fn check_seal(assessment: &Assessment, raw: Raw<'_>) {
    if record::<Text>(raw).is_some_and(|found| found.0 != seal(assessment)) {
        raw.warning(message!("fault-seal"));
    }
}

pub(super) fn hex(bytes: &[u8], digits: usize) -> String {
    let mut text = String::with_capacity(digits);
    for byte in bytes.iter().take(digits / 2) {
        // Writing into a text can't fail.
        write!(text, "{byte:02x}").ok();
    }
    text
}

/// Reads the entries. What was tampered with is told and kept: nothing is lost by it. A copy for one
/// member may lack entries that others follow.
pub(super) fn read(list: Raw<'_>, may_lack_some: bool) -> Option<Trail> {
    let mut entries: BTreeMap<EntryId, Entry> = BTreeMap::new();
    let mut places: Vec<(Raw<'_>, EntryId)> = Vec::new();
    let mut warned = BTreeSet::new();
    for raw in list.long_list()? {
        if raw.source().is_full() {
            return None;
        }
        let Some(entry) = record::<EntryRecord>(raw) else { continue };
        warn_of_unknown_fields(raw, &["id", "after", "by", "at", "changes"], &mut warned);
        let Some((said, entry)) = entry.into_entry() else {
            raw.error(message!("fault-empty-change"));
            continue;
        };
        // It goes by what is in it: under the id that it claims it would take the place of the
        // true one where two copies are merged. Its followers still name the true one.
        let id = if is_named_by(&said, raw.text) {
            said.clone()
        } else {
            entry_id(&entry.after, &entry.edit)
        };
        if id != said {
            raw.warning(message!("fault-entry-changed", entry = quoted(said.as_str())));
        }
        if entries.contains_key(&id) {
            raw.error(message!("fault-entry-twice", entry = quoted(id.as_str())));
            continue;
        }
        places.push((raw, id.clone()));
        entries.insert(id, entry);
    }
    for (raw, id) in places.into_iter().filter(|_| !may_lack_some) {
        let gone = entries.get(&id).and_then(|entry| {
            entry.after.iter().find(|parent| !entries.contains_key(*parent)).cloned()
        });
        if let Some(gone) = gone {
            let (entry, gone) = (quoted(id.as_str()), quoted(gone.as_str()));
            raw.warning(message!("fault-entry-gone", entry = entry, gone = gone));
        }
    }
    Some(Trail::of(entries))
}
