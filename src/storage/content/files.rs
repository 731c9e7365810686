//! Which files belong to a questionnaire: what it lists, and what lies beside it.

use std::collections::BTreeSet;

use super::header::FileKind;
use super::pack::Pack;
use super::questionnaire::MAIN_FILE;
use crate::model::message::message;
use crate::model::near::near;
use crate::storage::problem::{Place, Problem};
use crate::storage::raw::{Fields, Raw, quoted};
use crate::storage::source::Source;

/// More items files in one pack are a mistake or an attack.
const MOST_FILES: usize = 200;

/// The items files that the main file lists, and whether those are all; `None` where the list could
/// not be read. What is wrong with a name is noted, and that file is left out.
pub(super) fn listed(fields: &Fields<'_>, pack: &dyn Pack) -> Option<(Vec<String>, bool)> {
    let present: BTreeSet<String> = pack.names().into_iter().collect();
    let mut listed: Vec<String> = Vec::new();
    let entries = fields.get("items")?.list()?;
    for raw in &entries {
        match named(*raw, &present) {
            Some(name) if listed.contains(&name) => {
                raw.error(message!("fault-listed-twice", file = quoted(&name)));
            }
            Some(name) => listed.push(name),
            None => {}
        }
        if listed.len() > MOST_FILES || raw.source().is_full() {
            raw.error(message!("fault-too-many-files", most = MOST_FILES));
            break;
        }
    }
    let is_all = listed.len() == entries.len();
    Some((listed, is_all))
}

/// The crosswalk file that the main file names, where it names one; the outer `None` where it names
/// one that can't be.
pub(super) fn crosswalk(fields: &Fields<'_>, pack: &dyn Pack) -> Option<Option<String>> {
    match fields.optional("crosswalk") {
        Some(raw) => named(raw, &pack.names().into_iter().collect()).map(Some),
        None => Some(None),
    }
}

/// The name of a file of the pack. What is wrong with it is noted.
fn named(raw: Raw<'_>, present: &BTreeSet<String>) -> Option<String> {
    let name = raw.filled(|| message!("thing-file-name").into())?;
    if !is_plain_name(&name) {
        raw.error(message!("fault-no-file-name", name = quoted(&name)));
        return None;
    }
    if !present.contains(&name) {
        let file = quoted(&name);
        raw.error(match near(&name, present.iter().map(String::as_str)) {
            Some(candidate) => {
                let expected = message!("guess-near", name = candidate);
                message!("fault-no-file-beside-near", file = file, expected = expected)
            }
            None => message!("fault-no-file-beside", file = file),
        });
        return None;
    }
    Some(name)
}

/// The files of the pack that say that they hold items, except some. What is wrong with them is not
/// noted here.
pub(super) fn with_items(pack: &dyn Pack, except: &[String]) -> Vec<String> {
    let mut names = pack.names();
    names.retain(|name| name != MAIN_FILE && !except.contains(name) && says_items(pack, name));
    names.truncate(MOST_FILES);
    names
}

/// Notes which files look as if they belong to the questionnaire, but are not listed.
pub(super) fn warn_of_unlisted(pack: &dyn Pack, listed: &[String], problems: &mut Vec<Problem>) {
    for name in with_items(pack, listed) {
        let what = message!("fault-not-listed", main = MAIN_FILE);
        problems.push(Problem::warning(Place::file(pack.label(&name)), what));
    }
}

/// Whether a name stays in the folder, on every system.
fn is_plain_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    name != MAIN_FILE
        && name.ends_with(".ron")
        && !name.starts_with('.')
        && name.chars().all(is_plain)
}

fn says_items(pack: &dyn Pack, name: &str) -> bool {
    pack.read(name).is_ok_and(|text| {
        let source = Source::new(name, text);
        Raw::whole(&source).and_then(FileKind::of) == Some(FileKind::Items)
    })
}
