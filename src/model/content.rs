//! Which content an assessment was made with, so that a newer version can say what changed.

use std::collections::BTreeMap;

use super::ids::ItemId;
use super::questionnaire::{Item, Questionnaire};

/// The version of a questionnaire, and how its items were worded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContentVersion {
    /// The version.
    pub version: String,
    /// A short sign of each item's wording; empty where it isn't known.
    pub wording: BTreeMap<ItemId, String>,
}

impl ContentVersion {
    /// The content of a questionnaire as its author worded it, whatever language it is read in.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        if let Some(written) = &questionnaire.written {
            return (**written).clone();
        }
        Self {
            version: questionnaire.version.clone(),
            wording: questionnaire
                .items
                .iter()
                .map(|item| (item.id.clone(), wording(item)))
                .collect(),
        }
    }
}

/// A short sign of what a person reads when answering an item: two items with another wording have
/// another sign, but for a rare accident. A straight apostrophe that became a typographic one is no
/// other wording. It keeps nothing secret, so FNV-1a with 64 bits is enough (Fowler, Noll, Vo;
/// <https://www.rfc-editor.org/rfc/rfc9923>).
fn wording(item: &Item) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let texts = [&item.title, &item.prompt, &item.mark_down_if].into_iter().chain(&item.levels);
    let mut sign = BASIS;
    for text in texts {
        // A byte that no text contains keeps two texts apart.
        for byte in text.replace('’', "'").bytes().chain([0xff]) {
            sign = (sign ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }
    format!("{sign:016x}")
}
