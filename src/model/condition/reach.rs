//! Whether a condition can ever be true (or false): tries every combination of answers that the
//! condition can tell apart.

use std::collections::BTreeSet;

use super::Condition;
use crate::model::ids::OptionId;
use crate::model::profile::{FieldKind, FieldValue, Profile, ProfileField};

/// Above this many combinations a condition is taken to be both possible and avoidable: no warning
/// is better than a wait. Real conditions need a few dozen.
const MOST_COMBINATIONS: usize = 1 << 12;

impl Condition {
    /// Whether some complete profile makes the condition true. `true` too where that is too much
    /// to find out.
    pub fn can_hold(&self, fields: &[ProfileField]) -> bool {
        self.reaches(fields, true)
    }

    /// Whether some complete profile makes the condition false. `true` too where that is too much
    /// to find out.
    pub fn can_fail(&self, fields: &[ProfileField]) -> bool {
        self.reaches(fields, false)
    }

    fn reaches(&self, fields: &[ProfileField], wanted: bool) -> bool {
        let mut candidates = Vec::new();
        let mut combinations = 1_usize;
        for id in self.fields() {
            let Some(field) = fields.iter().find(|field| field.id == id) else {
                return true;
            };
            let Some(values) = self.telling_values(field) else {
                return true;
            };
            combinations = combinations.saturating_mul(values.len());
            if combinations > MOST_COMBINATIONS {
                return true;
            }
            candidates.push((id, values));
        }
        (0..combinations).any(|mut number| {
            let mut profile = Profile::new();
            for (id, values) in &candidates {
                profile.insert(id.clone(), values[number % values.len()].clone());
                number /= values.len();
            }
            self.holds(&profile) == Some(wanted)
        })
    }

    /// Values of a field, one for each way in which this condition could see it.
    fn telling_values(&self, field: &ProfileField) -> Option<Vec<FieldValue>> {
        let named = self.options_named(field);
        let others: Vec<&OptionId> = field
            .options()
            .iter()
            .map(|option| &option.id)
            .filter(|id| !named.contains(id))
            .collect();
        Some(match field.kind {
            // No condition can ask for names.
            FieldKind::Names => return None,
            FieldKind::Flag => vec![FieldValue::Flag(false), FieldValue::Flag(true)],
            FieldKind::Choice(_) => named
                .iter()
                .chain(others.first())
                .map(|id| FieldValue::Choice((*id).clone()))
                .collect(),
            FieldKind::Choices(_) => {
                // Options that the condition doesn't name matter only by their number.
                let most_extra = if self.counts(field) { others.len() } else { 0 };
                let sets = u32::try_from(named.len())
                    .ok()
                    .and_then(|named| 1_usize.checked_shl(named))
                    .and_then(|sets| sets.checked_mul(most_extra + 1));
                if sets.is_none_or(|sets| sets > MOST_COMBINATIONS) {
                    return None;
                }
                let mut values = Vec::new();
                for bits in 0..1_usize << named.len() {
                    let with_named: BTreeSet<OptionId> = named
                        .iter()
                        .enumerate()
                        .filter(|(index, _)| bits & (1 << index) != 0)
                        .map(|(_, id)| (*id).clone())
                        .collect();
                    for extra in 0..=most_extra {
                        let mut set = with_named.clone();
                        set.extend(others.iter().take(extra).map(|id| (*id).clone()));
                        values.push(FieldValue::Choices(set));
                    }
                }
                values
            }
        })
    }

    fn counts(&self, field: &ProfileField) -> bool {
        let mut counts = false;
        self.visit(&mut |condition| {
            counts |= matches!(condition, Self::Count(id, _, _) if *id == field.id);
        });
        counts
    }

    fn options_named<'a>(&self, field: &'a ProfileField) -> Vec<&'a OptionId> {
        let mut named = BTreeSet::new();
        self.visit(&mut |condition| match condition {
            Self::Is(id, options) | Self::HasAny(id, options) | Self::HasAll(id, options)
                if *id == field.id =>
            {
                named.extend(options.iter().cloned());
            }
            _ => {}
        });
        field.options().iter().map(|option| &option.id).filter(|id| named.contains(*id)).collect()
    }
}
