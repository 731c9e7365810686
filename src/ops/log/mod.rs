//! The history of an assessment in words: who changed what from what to what, and when.

mod words;
mod written;

use jiff::tz::TimeZone;

use self::words::Words;
pub(super) use self::written::Written;
use super::upgrade::PROGRAM;
use crate::model::{
    Assessment, Change, EntryId, ItemId, MemberId, OUTSIDE, Place, Questionnaire, Write,
};
use crate::t;
use crate::text::Text;

/// One line a change, the newest last; only what concerns an item where one is named.
pub fn log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    item: Option<&ItemId>,
    text: &Text,
) -> Vec<String> {
    lines_of(assessment, questionnaire, text, None, |_, change| {
        item.is_none() || change.item() == item
    })
}

/// One line for each change that may be shown, the newest last, with moments where the reader is.
pub fn shown_log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
    zone: &TimeZone,
    shown: impl Fn(&Change) -> bool,
) -> Vec<String> {
    lines_of(assessment, questionnaire, text, Some(zone), |_, change| shown(change))
}

/// One line for each change that is wanted, the newest last. Moments stand where the reader is, if
/// that is said, and otherwise in UTC, as files and terminals have them.
pub(super) fn lines_of(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
    zone: Option<&TimeZone>,
    wanted: impl Fn(&EntryId, &Change) -> bool,
) -> Vec<String> {
    let order: Vec<EntryId> =
        assessment.trail.in_order().into_iter().map(|(id, _)| id.clone()).collect();
    lines_in((assessment, questionnaire), &order, text, zone, wanted)
}

/// One line for each change to an item, the newest last, out of entries whose order is known.
pub fn item_log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    order: &[EntryId],
    item: &ItemId,
    text: &Text,
    zone: &TimeZone,
) -> Vec<String> {
    let of_item = |_: &EntryId, change: &Change| change.item() == Some(item);
    lines_in((assessment, questionnaire), order, text, Some(zone), of_item)
}

fn lines_in(
    (assessment, questionnaire): (&Assessment, &Questionnaire),
    order: &[EntryId],
    text: &Text,
    zone: Option<&TimeZone>,
    wanted: impl Fn(&EntryId, &Change) -> bool,
) -> Vec<String> {
    let written = Written { text, zone };
    let words = Words { assessment, questionnaire, written };
    let mut lines = Vec::new();
    let entries = assessment.trail.entries();
    for (id, entry) in order.iter().filter_map(|id| entries.get_key_value(id)) {
        if !entry.edit.changes.iter().any(|change| wanted(id, change)) {
            continue;
        }
        let who = member_name(assessment, &entry.edit.by, text);
        let at = written.moment(entry.edit.at);
        for change in &entry.edit.changes {
            if !wanted(id, change) {
                continue;
            }
            let what = words.change(change);
            lines.push(t!(text, "log-line", at = &at, who = &who, what = what));
        }
    }
    lines
}

/// The name of a member, also of one who has left or was never on the team.
pub fn member_name(assessment: &Assessment, id: &MemberId, text: &Text) -> String {
    match assessment.members.get(id) {
        Some(member) => member.name.clone(),
        None if id.as_str() == OUTSIDE => t!(text, "merged-outside"),
        None if id.as_str() == PROGRAM => t!(text, "app-name"),
        None => id.to_string(),
    }
}

/// What somebody wrote where others wrote something else, in words.
pub fn write_words(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    place: &Place,
    write: &Write,
    text: &Text,
    zone: &TimeZone,
) -> String {
    let words = Words { assessment, questionnaire, written: Written { text, zone: Some(zone) } };
    let value = match &write.value {
        Some(value) => words.value(place, value),
        None => t!(text, "log-nothing"),
    };
    let what = words.place(place);
    let who = member_name(assessment, &write.by, text);
    let at = text.moment(write.at, zone);
    t!(text, "log-write", what = what, value = value, who = who, at = at)
}
