//! Assessments as files: kind `waymark.assessment`, format 1.
//!
//! Two saves of equal assessments are equal bytes, and one record stands on one line, so that a
//! `diff` shows who answered what. Fields that a file has beyond the known ones are left out with a
//! warning; a newer format is not opened at all.

mod profile;
mod read;
mod trail;
mod v1;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::Path;

use serde::Deserialize;

pub use profile::read_profile;
pub use read::{FileCause, FileError, Loaded};

use super::content::header::FileKind;
use super::notation::{self, Text, Time};
use super::problem::Problem;
use super::raw::{Raw, quoted};
use crate::model::{
    Answer, AnswerKey, Assessment, ContentVersion, Decision, ItemId, Level, Member, MemberId,
    Milestone, MilestoneId, OUTSIDE, Trail,
};
pub(super) use read::record;
use read::{FORMAT, warn_of_unknown_fields};
pub use trail::entry_id;
use v1::{AnswerV1, DecisionV1, FileV1, MemberV1, MilestoneV1, ModeV1, TargetV1};

/// Reads the assessment at a path.
///
/// # Errors
/// Why there is none, all of it.
pub fn read_assessment(path: &Path) -> Result<Loaded<Assessment>, FileError> {
    read::file(path, FileKind::Assessment, assessment)
}

/// Reads an assessment out of bytes that came from the file that problems call `name`.
///
/// # Errors
/// Why there is none, all of it.
pub fn parse_assessment(name: &str, bytes: &[u8]) -> Result<Loaded<Assessment>, FileError> {
    read::bytes(name, bytes, FileKind::Assessment, assessment)
}

/// The text of an assessment's file.
pub fn write_assessment(assessment: &Assessment) -> String {
    let file = FileV1::new(FileKind::Assessment.word(), FORMAT, assessment);
    // Writing into memory can't fail, and no type of the file refuses to be written.
    notation::write(&file).unwrap_or_default()
}

/// What is wrong with the assessment or the profile at a path.
pub(super) fn check_file(path: &Path, kind: FileKind) -> Vec<Problem> {
    let found = match kind {
        FileKind::Profile => read::file(path, kind, |whole| profile::profile_file(whole, None))
            .map(|loaded| loaded.warnings),
        _ => read::file(path, kind, assessment).map(|loaded| loaded.warnings),
    };
    found.unwrap_or_else(|failed| failed.problems)
}

fn assessment(whole: Raw<'_>) -> Option<Assessment> {
    let file = Record::new(
        whole,
        &["id", "questionnaire", "questionnaire_version", "created", "organisation"],
        &[
            "kind",
            "format",
            "mode",
            "profile",
            "members",
            "answers",
            "decisions",
            "targets",
            "milestones",
            "wording",
            "history",
            "seal",
        ],
    )?;
    let text = |name: &str| record::<Text>(file.get(name)?).map(|text| text.0);
    let profile = match file.get("profile") {
        Some(raw) => profile::profile(raw, |_, _, _| {}),
        None => Some(BTreeMap::new()),
    };
    let members: Option<BTreeMap<MemberId, Member>> = file.list(
        "members",
        &["id", "name", "function"],
        |record: MemberV1| record.into(),
        |id| format!("the member {}", quoted(id.as_str())),
    );
    let answers = answers(&file);
    let decisions: Option<BTreeMap<ItemId, Decision>> = file.list(
        "decisions",
        &["item", "outcome", "rationale", "by", "at"],
        |record: DecisionV1| record.into(),
        |item| format!("a decision on {}", quoted(item.as_str())),
    );
    let targets: Option<BTreeMap<ItemId, Level>> = file.list(
        "targets",
        &["item", "level"],
        |record: TargetV1| record.into(),
        |item| format!("a target for {}", quoted(item.as_str())),
    );
    let milestones: Option<BTreeMap<MilestoneId, Milestone>> = file.list(
        "milestones",
        &[
            "id",
            "name",
            "note",
            "as_of",
            "by",
            "questionnaire_version",
            "domains",
            "stages",
            "gaps",
            "items",
        ],
        |record: MilestoneV1| record.into(),
        |id| format!("the milestone {}", quoted(id.as_str())),
    );
    let wording: Option<BTreeMap<ItemId, String>> = match file.get("wording") {
        Some(raw) => record::<BTreeMap<Text, Text>>(raw)
            .map(|signs| signs.into_iter().map(|(item, sign)| (item.0.into(), sign.0)).collect()),
        None => Some(BTreeMap::new()),
    };
    let trail = match file.get("history") {
        Some(raw) => trail::read(raw),
        None => Some(Trail::default()),
    };
    let mode = file.get("mode").map_or(Some(ModeV1::Full), record);
    let created = file.get("created").and_then(record::<Time>);
    let mut assessment = Assessment {
        id: text("id")?.into(),
        questionnaire: text("questionnaire")?.into(),
        content: ContentVersion { version: text("questionnaire_version")?, wording: wording? },
        created: created?.0,
        organisation: text("organisation")?,
        mode: mode?.into(),
        profile: profile?,
        members: members?,
        answers: answers?,
        decisions: decisions?,
        targets: targets?,
        milestones: milestones?,
        trail: trail?,
    };
    settle(&mut assessment, file.get("history"), whole);
    if let Some(raw) = file.get("seal") {
        trail::check_seal(&assessment, raw);
    }
    Some(assessment)
}

/// Brings the trail and the rest of the file together: what the trail doesn't know was changed
/// without the program, or by one that knew no trails.
fn settle(assessment: &mut Assessment, history: Option<Raw<'_>>, whole: Raw<'_>) {
    let differs = assessment.catch_up(&MemberId::from(OUTSIDE), entry_id);
    if differs && history.is_some() {
        whole.warning(
            "the file was changed without Waymark; the history notes it as made outside",
            "",
        );
    }
}

fn answers(file: &Record<'_>) -> Option<BTreeMap<ItemId, BTreeMap<MemberId, Answer>>> {
    const FIELDS: [&str; 11] = [
        "item",
        "member",
        "response",
        "coverage",
        "confidence",
        "evidence",
        "note",
        "flagged",
        "meaning",
        "function",
        "at",
    ];
    let flat: BTreeMap<AnswerKey, Answer> = file.list(
        "answers",
        &FIELDS,
        |record: AnswerV1| record.into(),
        |key: &AnswerKey| {
            let AnswerKey { item, member } = key;
            format!("an answer of {} to {}", quoted(member.as_str()), quoted(item.as_str()))
        },
    )?;
    let mut answers: BTreeMap<ItemId, BTreeMap<MemberId, Answer>> = BTreeMap::new();
    for (AnswerKey { item, member }, answer) in flat {
        answers.entry(item).or_default().insert(member, answer);
    }
    Some(answers)
}

/// A record whose unknown fields are tolerated.
struct Record<'a> {
    values: BTreeMap<&'a str, Raw<'a>>,
}

impl<'a> Record<'a> {
    fn new(raw: Raw<'a>, required: &[&str], optional: &[&str]) -> Option<Self> {
        let mut values = BTreeMap::new();
        for (name, value) in raw.entries()? {
            match values.entry(name.text) {
                Entry::Vacant(place) => drop(place.insert(value)),
                Entry::Occupied(first) => name.error(
                    format!("the field {} stands here twice", quoted(name.text)),
                    format!("only the one at {}", raw.source().place(first.get().at)),
                ),
            }
        }
        for name in required.iter().filter(|name| !values.contains_key(**name)) {
            raw.error(format!("the field `{name}` is missing"), "");
        }
        warn_of_unknown_fields(raw, &[required, optional].concat(), &mut BTreeSet::new());
        Some(Self { values })
    }

    fn get(&self, name: &str) -> Option<Raw<'a>> {
        self.values.get(name).copied()
    }

    /// The records of a list, by what identifies them. Two of the same identity are an error: there
    /// is no saying which one is meant, and dropping one would lose it.
    fn list<T: Deserialize<'a>, K: Ord + Clone, V, N: Display>(
        &self,
        name: &str,
        known: &[&str],
        convert: impl Fn(T) -> (K, V),
        describe: impl Fn(&K) -> N,
    ) -> Option<BTreeMap<K, V>> {
        let mut values = BTreeMap::new();
        let mut places: BTreeMap<K, Raw<'a>> = BTreeMap::new();
        let mut warned = BTreeSet::new();
        let Some(list) = self.get(name) else { return Some(values) };
        for raw in list.long_list()? {
            if raw.source().is_full() {
                return None;
            }
            let Some((key, value)) = record::<T>(raw).map(&convert) else { continue };
            warn_of_unknown_fields(raw, known, &mut warned);
            match places.entry(key.clone()) {
                Entry::Vacant(place) => {
                    place.insert(raw);
                    values.insert(key, value);
                }
                Entry::Occupied(first) => raw.error(
                    format!("{} stands here twice", describe(&key)),
                    format!("only the one at {}", raw.source().place(first.get().at)),
                ),
            }
        }
        Some(values)
    }
}
