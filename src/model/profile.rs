//! The profile: facts about the organisation. They decide which items apply and how much a gap
//! touches the organisation; they never change a score.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::{FieldId, OptionId};

/// A question about the organisation, as the questionnaire asks it.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileField {
    /// Stable id, used in conditions.
    pub id: FieldId,
    /// The heading under which the question stands; fields of one group follow each other.
    pub group: String,
    /// The question in full.
    pub question: String,
    /// One sentence of help; may be empty.
    pub help: String,
    /// What may be answered.
    pub kind: FieldKind,
}

/// What a profile field takes.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldKind {
    /// Yes or no.
    Flag,
    /// Exactly one of the options.
    Choice(Vec<FieldOption>),
    /// Any number of the options; none of them is an answer too.
    Choices(Vec<FieldOption>),
    /// Any number of names that the organisation writes itself, such as those of its systems.
    Names,
}

/// One thing that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOption {
    /// Stable id, used in conditions.
    pub id: OptionId,
    /// What the reader sees.
    pub name: String,
}

/// What the organisation answered to one profile field. A skipped field has no value at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// Yes or no.
    Flag(bool),
    /// The chosen option.
    Choice(OptionId),
    /// The chosen options, perhaps none.
    Choices(BTreeSet<OptionId>),
    /// The names.
    Names(BTreeSet<String>),
}

/// The answered fields.
pub type Profile = BTreeMap<FieldId, FieldValue>;

impl ProfileField {
    /// The options, empty for a field that has none.
    pub fn options(&self) -> &[FieldOption] {
        match &self.kind {
            FieldKind::Flag | FieldKind::Names => &[],
            FieldKind::Choice(options) | FieldKind::Choices(options) => options,
        }
    }

    /// Whether a value has this field's kind and names only its options.
    pub fn accepts(&self, value: &FieldValue) -> bool {
        let known = |id: &OptionId| self.options().iter().any(|option| option.id == *id);
        match (&self.kind, value) {
            (FieldKind::Flag, FieldValue::Flag(_)) | (FieldKind::Names, FieldValue::Names(_)) => {
                true
            }
            (FieldKind::Choice(_), FieldValue::Choice(option)) => known(option),
            (FieldKind::Choices(_), FieldValue::Choices(options)) => options.iter().all(known),
            _ => false,
        }
    }
}
