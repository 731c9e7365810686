//! The profile of a questionnaire: what is asked about the organisation.

use super::known::{Known, Shape};
use crate::model::message::{Message, message};
use crate::model::profile::{FieldKind, FieldOption, ProfileField};
use crate::storage::raw::{Fields, Raw, quoted};

/// More fields, or options of one field, are a mistake or an attack.
const MOST: usize = 300;

/// Words of the language of conditions. A field with such a name could not be asked for.
const RESERVED: [&str; 9] = ["always", "and", "or", "not", "in", "has", "any", "all", "count"];

#[derive(Clone, Copy)]
enum Sort {
    Flag,
    Choice,
    Choices,
    Names,
}

/// Reads the profile; `None` where any of it is wrong.
pub(super) fn read(questionnaire: &Fields<'_>) -> Option<Vec<ProfileField>> {
    let list = questionnaire.get("profile")?;
    if !has_sane_length(list, message!("noun-profile-fields"))? {
        return None;
    }
    let mut ids = Known::new(message!("noun-profile-field"), Shape::Lower);
    let fields = questionnaire.each("profile", |raw| field(raw, &mut ids));
    fields.filter(|_| ids.is_complete()).inspect(|fields| warn_of_split_groups(list, fields))
}

fn field(raw: Raw<'_>, ids: &mut Known) -> Option<ProfileField> {
    let fields = raw.fields(&["id", "group", "question", "kind"], &["help", "options"])?;
    let id = ids.define(fields.get("id")).filter(|id| is_free(&fields, id, &RESERVED));
    let group = fields.text("group");
    let question = fields.text("question");
    let help = fields.text_or_nothing("help");
    let kind = kind(&fields);
    Some(ProfileField {
        id: id?.into(),
        group: group?,
        question: question?,
        help: help?,
        kind: kind?,
    })
}

fn kind(fields: &Fields<'_>) -> Option<FieldKind> {
    let sort = fields.get("kind")?.one_of(&[
        ("Flag", Sort::Flag),
        ("Choice", Sort::Choice),
        ("Choices", Sort::Choices),
        ("Names", Sort::Names),
    ]);
    let options = match fields.optional("options") {
        Some(list) => Some((list, options(list, fields)?)),
        None => None,
    };
    match (sort?, options) {
        (Sort::Flag, None) => Some(FieldKind::Flag),
        (Sort::Names, None) => Some(FieldKind::Names),
        (Sort::Flag, Some((list, _))) => {
            list.error(message!("fault-options", kind = "Flag"));
            None
        }
        (Sort::Names, Some((list, _))) => {
            list.error(message!("fault-options", kind = "Names"));
            None
        }
        (Sort::Choice, Some((_, options))) => Some(FieldKind::Choice(options)),
        (Sort::Choices, Some((_, options))) => Some(FieldKind::Choices(options)),
        (Sort::Choice | Sort::Choices, None) => {
            fields.record.error(message!("fault-missing", name = "options"));
            None
        }
    }
}

fn options(list: Raw<'_>, fields: &Fields<'_>) -> Option<Vec<FieldOption>> {
    if !has_sane_length(list, message!("noun-options"))? {
        return None;
    }
    let mut ids = Known::new(message!("noun-option"), Shape::Lower);
    let options = fields.each_optional("options", |raw| {
        let fields = raw.fields(&["id", "name"], &[])?;
        let id = ids.define(fields.get("id")).filter(|id| is_free(&fields, id, &["any", "all"]));
        let name = fields.text("name");
        Some(FieldOption { id: id?.into(), name: name? })
    })?;
    if options.is_empty() {
        list.error(message!("fault-no-options"));
        return None;
    }
    Some(options)
}

fn has_sane_length(list: Raw<'_>, noun: Message) -> Option<bool> {
    let length = list.list()?.len();
    if length > MOST {
        list.error(message!("fault-too-many", count = length, noun = noun, most = MOST));
    }
    Some(length <= MOST)
}

fn is_free(fields: &Fields<'_>, id: &str, reserved: &[&str]) -> bool {
    let is_reserved = reserved.contains(&id);
    if let Some(raw) = fields.get("id").filter(|_| is_reserved) {
        raw.error(message!("fault-reserved", id = quoted(id)));
    }
    !is_reserved
}

fn warn_of_split_groups(list: Raw<'_>, fields: &[ProfileField]) {
    let mut seen: Vec<&str> = Vec::new();
    let entries = list.list().unwrap_or_default();
    for (field, entry) in fields.iter().zip(entries) {
        let group = field.group.as_str();
        if seen.last() == Some(&group) {
            continue;
        }
        if seen.contains(&group) {
            entry.warning(message!("fault-group-split", group = quoted(group)));
        }
        seen.push(group);
    }
}
