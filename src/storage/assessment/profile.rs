//! Facts about an organisation: inside an assessment, and as a file of their own that a new
//! assessment can begin with.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::read::{self, FileError, Loaded};
use crate::model::message::{Value, message};
use crate::model::near::guess;
use crate::model::{FieldId, FieldKind, FieldValue, OptionId, Profile, ProfileField};
use crate::storage::content::header::FileKind;
use crate::storage::notation::Text;
use crate::storage::raw::{Raw, quoted};

/// The facts by field.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct ProfileRecord(BTreeMap<Text, FieldValueRecord>);

#[derive(Serialize, Deserialize)]
#[serde(rename = "profile_value")]
pub(super) enum FieldValueRecord {
    Flag(bool),
    Choice(Text),
    Choices(Vec<Text>),
    Names(Vec<Text>),
}

impl From<&Profile> for ProfileRecord {
    fn from(profile: &Profile) -> Self {
        let facts = profile.iter().map(|(field, value)| (Text::from(field.as_str()), value.into()));
        Self(facts.collect())
    }
}

impl From<ProfileRecord> for Profile {
    fn from(record: ProfileRecord) -> Self {
        record.0.into_iter().map(|(field, value)| (field.0.into(), value.into())).collect()
    }
}

impl From<&FieldValue> for FieldValueRecord {
    fn from(value: &FieldValue) -> Self {
        match value {
            FieldValue::Flag(yes) => Self::Flag(*yes),
            FieldValue::Choice(option) => Self::Choice(option.as_str().into()),
            FieldValue::Choices(options) => {
                Self::Choices(options.iter().map(|option| option.as_str().into()).collect())
            }
            FieldValue::Names(names) => {
                Self::Names(names.iter().map(|name| name.as_str().into()).collect())
            }
        }
    }
}

impl From<FieldValueRecord> for FieldValue {
    fn from(value: FieldValueRecord) -> Self {
        match value {
            FieldValueRecord::Flag(yes) => Self::Flag(yes),
            FieldValueRecord::Choice(option) => Self::Choice(option.0.into()),
            FieldValueRecord::Choices(options) => {
                Self::Choices(options.into_iter().map(|option| OptionId::from(option.0)).collect())
            }
            FieldValueRecord::Names(names) => {
                Self::Names(names.into_iter().map(|name| name.0).collect())
            }
        }
    }
}

/// The facts in a file of the kind `waymark.profile`. Whatever the questionnaire doesn't ask, or
/// asks otherwise, is an error: a profile is written by hand, and a misspelt field would silently
/// change which items are asked.
///
/// # Errors
/// Why the file can't be used, all of it.
pub fn read_profile(path: &Path, fields: &[ProfileField]) -> Result<Loaded<Profile>, FileError> {
    read::file(path, None, FileKind::Profile, |whole| profile_file(whole, Some(fields)))
}

/// The facts in a profile file; without a questionnaire's fields only whether they can be read.
pub(super) fn profile_file(whole: Raw<'_>, fields: Option<&[ProfileField]>) -> Option<Profile> {
    let file = whole.fields(&["kind", "format", "profile"], &[])?;
    profile(file.get("profile")?, |field, value, place| {
        if let Some(fields) = fields {
            check(field, value, place, fields);
        }
    })
}

/// Reads facts; each is shown to `look` with the places of the field's name and of the value.
pub(super) fn profile(
    raw: Raw<'_>,
    mut look: impl FnMut(&FieldId, &FieldValue, (Raw<'_>, Raw<'_>)),
) -> Option<Profile> {
    let mut profile = Profile::new();
    let mut places: BTreeMap<FieldId, Raw<'_>> = BTreeMap::new();
    for (key, raw) in raw.pairs()? {
        let Some(field) = key.text().map(FieldId::from) else { continue };
        let Some(value) = read::record::<FieldValueRecord>(raw) else { continue };
        if let Some(first) = places.insert(field.clone(), key) {
            let thing = message!("thing-profile-field", name = quoted(field.as_str()));
            key.error(first.twice(thing));
        }
        let value = FieldValue::from(value);
        look(&field, &value, (key, raw));
        profile.insert(field, value);
    }
    Some(profile)
}

fn check(field: &FieldId, value: &FieldValue, place: (Raw<'_>, Raw<'_>), fields: &[ProfileField]) {
    let (key, raw) = place;
    let Some(asked) = fields.iter().find(|asked| asked.id == *field) else {
        let known = || fields.iter().map(|field| field.id.as_str());
        let expected = guess(field.as_str(), known);
        let field = quoted(field.as_str());
        key.error(message!("fault-not-asked", field = field, expected = expected));
        return;
    };
    if asked.accepts(value) {
        return;
    }
    let known = || asked.options().iter().map(|option| option.id.as_str());
    let unknown = match value {
        FieldValue::Choice(option) => {
            [option].into_iter().find(|o| !known().any(|k| k == o.as_str()))
        }
        FieldValue::Choices(options) => options.iter().find(|o| !known().any(|k| k == o.as_str())),
        FieldValue::Flag(_) | FieldValue::Names(_) => None,
    };
    match unknown.filter(|_| !asked.options().is_empty()) {
        Some(option) => {
            let expected = guess(option.as_str(), known);
            let (field, option) = (quoted(field.as_str()), quoted(option.as_str()));
            raw.error(message!(
                "fault-no-option",
                field = field,
                option = option,
                expected = expected
            ));
        }
        None => {
            let expected: Value = match asked.kind {
                FieldKind::Flag => message!("wanted-flag").into(),
                FieldKind::Choice(_) => "`Choice(\"…\")`".into(),
                FieldKind::Choices(_) => "`Choices([\"…\", …])`".into(),
                FieldKind::Names => "`Names([\"…\", …])`".into(),
            };
            let field = quoted(field.as_str());
            raw.error(message!("fault-asked-otherwise", field = field, expected = expected));
        }
    }
}
