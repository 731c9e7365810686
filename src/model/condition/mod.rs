//! Conditions: a small typed boolean language over the profile that decides whether an item
//! applies. Parsed once, when a questionnaire is loaded; evaluated as often as one likes.
//!
//! A skipped profile field makes a comparison *undecided* (`None`), which follows Kleene's
//! three-valued logic: `false and undecided` is false, `true or undecided` is true, everything else
//! that hangs on an undecided part is undecided.

mod parse;
mod reach;

use super::ids::{FieldId, OptionId};
use super::profile::{FieldValue, Profile};

pub use parse::{ConditionError, parse};

/// A parsed condition. Every field and option that it names exists in the questionnaire's profile
/// and has the right kind; [`parse`] sees to that.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Holds for every organisation.
    Always,
    /// A yes/no field is yes.
    Flag(FieldId),
    /// A single-choice field is one of these.
    Is(FieldId, Vec<OptionId>),
    /// A several-choice field includes at least one of these.
    HasAny(FieldId, Vec<OptionId>),
    /// A several-choice field includes all of these.
    HasAll(FieldId, Vec<OptionId>),
    /// The number of options chosen in a several-choice field, compared with a number.
    Count(FieldId, Comparison, usize),
    /// The opposite.
    Not(Box<Condition>),
    /// All of these.
    And(Vec<Condition>),
    /// At least one of these.
    Or(Vec<Condition>),
}

/// How two numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// Whether `left` stands in this relation to `right`.
    pub fn holds(self, left: usize, right: usize) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::More => left > right,
            Self::AtLeast => left >= right,
        }
    }
}

impl Condition {
    /// True or false where the profile decides it; `None` where it hangs on a skipped field.
    pub fn holds(&self, profile: &Profile) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Flag(field) => match profile.get(field)? {
                FieldValue::Flag(yes) => Some(*yes),
                FieldValue::Choice(_) | FieldValue::Choices(_) | FieldValue::Names(_) => None,
            },
            Self::Is(field, options) => match profile.get(field)? {
                FieldValue::Choice(chosen) => Some(options.contains(chosen)),
                FieldValue::Flag(_) | FieldValue::Choices(_) | FieldValue::Names(_) => None,
            },
            Self::HasAny(field, options) => {
                let chosen = chosen(profile, field)?;
                Some(options.iter().any(|option| chosen.contains(option)))
            }
            Self::HasAll(field, options) => {
                let chosen = chosen(profile, field)?;
                Some(options.iter().all(|option| chosen.contains(option)))
            }
            Self::Count(field, comparison, number) => {
                Some(comparison.holds(chosen(profile, field)?.len(), *number))
            }
            Self::Not(inner) => inner.holds(profile).map(|holds| !holds),
            Self::And(parts) => all(parts.iter().map(|part| part.holds(profile))),
            Self::Or(parts) => {
                all(parts.iter().map(|part| part.holds(profile).map(|holds| !holds)))
                    .map(|none_holds| !none_holds)
            }
        }
    }

    /// The profile fields that the condition looks at, each once, in order of their ids.
    pub fn fields(&self) -> Vec<FieldId> {
        let mut fields = Vec::new();
        self.visit(&mut |condition| match condition {
            Self::Flag(field)
            | Self::Is(field, _)
            | Self::HasAny(field, _)
            | Self::HasAll(field, _)
            | Self::Count(field, _, _) => fields.push(field.clone()),
            Self::Always | Self::Not(_) | Self::And(_) | Self::Or(_) => {}
        });
        fields.sort();
        fields.dedup();
        fields
    }

    fn visit(&self, f: &mut impl FnMut(&Self)) {
        f(self);
        match self {
            Self::Not(inner) => inner.visit(f),
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.visit(f)),
            _ => {}
        }
    }
}

fn chosen<'a>(
    profile: &'a Profile,
    field: &FieldId,
) -> Option<&'a std::collections::BTreeSet<OptionId>> {
    match profile.get(field)? {
        FieldValue::Choices(options) => Some(options),
        FieldValue::Flag(_) | FieldValue::Choice(_) | FieldValue::Names(_) => None,
    }
}

/// Kleene conjunction.
fn all(parts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut undecided = false;
    for part in parts {
        match part {
            Some(false) => return Some(false),
            Some(true) => {}
            None => undecided = true,
        }
    }
    (!undecided).then_some(true)
}
