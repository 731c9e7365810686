//! Assessments as files: kind `waymark.assessment`, formats 1 and 2.
//!
//! Two saves of equal assessments are equal bytes, and one record stands on one line, so that a
//! `diff` shows who answered what. Fields that a file has beyond the known ones are left out with a
//! warning. A newer format is opened to be looked at, as far as it can be understood.

mod profile;
mod read;
mod records;
mod team;
mod trail;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

pub use profile::read_profile;
pub use read::{FileCause, FileError, Loaded, OnDisk, look};

use super::attachment::{self, FileState};
use super::content::header::FileKind;
use super::encryption::Passphrase;
use super::notation::{self, Text, Time};
use super::problem::{Place, Problem};
use super::raw::{Raw, quoted};
use crate::model::message::{Message, message};
use crate::model::{
    ActionId, AnswerKey, Assessment, ContentVersion, Decision, DomainId, Evidence, EvidenceId,
    ItemId, LastTime, Level, Member, MemberId, Milestone, MilestoneId, OUTSIDE, PlannedAction,
    StepSort, TargetPreset, Trail, WholeAnswer,
};
pub(super) use read::record;
use read::warn_of_unknown_fields;
use records::{
    ActionRecord, AnswerRecord, DecisionRecord, DomainTargetRecord, EffortRecord, EvidenceRecord,
    FileRecord, LastTimeRecord, MemberRecord, MilestoneRecord, ModeRecord, PresetRecord,
    TargetRecord,
};
pub use team::digest;
pub use trail::entry_id;

/// The format in which assessments are written, and the newest that is known.
pub const ASSESSMENT_FORMAT: u32 = 2;

/// Reads the assessment at a path.
///
/// # Errors
/// Why there is none, all of it.
pub fn read_assessment(path: &Path) -> Result<Loaded<Assessment>, FileError> {
    read_assessment_with(path, None)
}

/// Reads the assessment at a path, which may be encrypted by this passphrase.
///
/// # Errors
/// Why there is none, all of it.
pub fn read_assessment_with(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Loaded<Assessment>, FileError> {
    read::file(path, passphrase, FileKind::Assessment, assessment)
}

/// Reads an assessment out of bytes that came from the file that problems call `name`.
///
/// # Errors
/// Why there is none, all of it.
pub fn parse_assessment(name: &str, bytes: &[u8]) -> Result<Loaded<Assessment>, FileError> {
    read::bytes(name, bytes, FileKind::Assessment, assessment)
}

/// An assessment as its file has it, without its history.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    /// The assessment; its trail is empty.
    pub assessment: Assessment,
    /// When the last step of the history was made, as the file writes it.
    pub changed: Option<String>,
}

/// Reads what an assessment holds now and leaves its history out, which is most of a file. To look at
/// only: what is written back without its history would lose it, and nobody has looked whether the
/// history agrees.
///
/// # Errors
/// Why there is none, all of it.
pub fn glance_at_assessment(name: &str, bytes: &[u8]) -> Result<Loaded<Glance>, FileError> {
    read::bytes_but(name, bytes, FileKind::Assessment, "history", |whole| {
        let changed = last_step(whole);
        Some(Glance { assessment: without_history(whole)?, changed })
    })
}

/// The latest moment of the history, by its text: inside of a text a quotation mark has a backslash
/// before it, so that only fields are found.
fn last_step(whole: Raw<'_>) -> Option<String> {
    let (_, history) = whole.entries()?.into_iter().find(|(name, _)| name.text == "history")?;
    let moments = history.text.split("at: \"").skip(1);
    moments.filter_map(|rest| rest.split('"').next()).max().map(str::to_owned)
}

/// The text of an assessment's file.
pub fn write_assessment(assessment: &Assessment) -> String {
    let file = FileRecord::new(FileKind::Assessment, assessment);
    // Writing into memory can't fail, and no type of the file refuses to be written.
    notation::write(&file).unwrap_or_default()
}

/// What is wrong with the assessment or the profile at a path.
pub(super) fn check_file(
    path: &Path,
    passphrase: Option<&Passphrase>,
    kind: FileKind,
) -> Vec<Problem> {
    let found = match kind {
        FileKind::Profile => {
            read::file(path, None, kind, |whole| profile::profile_file(whole, None))
                .and_then(|loaded| loaded.known(path))
                .map(|loaded| loaded.warnings)
        }
        _ => read::file(path, passphrase, kind, assessment)
            .and_then(|loaded| loaded.known(path))
            .map(|loaded| {
                let mut problems = loaded.warnings;
                problems.extend(missing_files(path, &loaded.value));
                problems
            }),
    };
    found.unwrap_or_else(|failed| failed.problems)
}

/// The attached files that are not as they were when they were attached.
fn missing_files(path: &Path, assessment: &Assessment) -> Vec<Problem> {
    let found = assessment.evidence.values().filter_map(|evidence| {
        let file = evidence.file.as_ref()?;
        let name = quoted(evidence.name());
        let below = quoted(&file.path);
        let what = match attachment::look_at(path, file) {
            FileState::Present | FileState::Elsewhere => return None,
            FileState::Missing => message!("fault-evidence-missing", name = name, path = below),
            FileState::Changed => message!(
                "fault-evidence-changed",
                name = name,
                path = below,
                size = file.size,
                sum = file.sha256.as_str()
            ),
            FileState::LeadsOut => message!("fault-evidence-leads-out", name = name),
        };
        Some(Problem::warning(Place::file(path.display().to_string()), what))
    });
    found.collect()
}

fn assessment(whole: Raw<'_>) -> Option<Assessment> {
    read_whole(whole, true)
}

fn without_history(whole: Raw<'_>) -> Option<Assessment> {
    read_whole(whole, false)
}

fn read_whole(whole: Raw<'_>, with_history: bool) -> Option<Assessment> {
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
            "evidence",
            "decisions",
            "targets",
            "domain_targets",
            "target_preset",
            "efforts",
            "plan",
            "last_time",
            "milestones",
            "due",
            "blind",
            "assignments",
            "hand_ins",
            "sign_offs",
            "comments",
            "agreements",
            "sample",
            "hand_out",
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
        &["id", "name", "function", "mail", "due"],
        |record: MemberRecord| record.into(),
        |id| message!("thing-member", name = quoted(id.as_str())),
    );
    let answers = answers(&file);
    let evidence: Option<BTreeMap<EvidenceId, Evidence>> = file.list(
        "evidence",
        &["id", "title", "kind", "location", "date", "checked_by", "expires", "owner", "file"],
        |record: EvidenceRecord| record.into(),
        |id| message!("thing-evidence", name = quoted(id.as_str())),
    );
    let decisions: Option<BTreeMap<ItemId, Decision>> = file.list(
        "decisions",
        &["item", "outcome", "rationale", "by", "at"],
        |record: DecisionRecord| record.into(),
        |item| message!("thing-decision", item = quoted(item.as_str())),
    );
    let targets: Option<BTreeMap<ItemId, Level>> = file.list(
        "targets",
        &["item", "level"],
        |record: TargetRecord| record.into(),
        |item| message!("thing-target", of = quoted(item.as_str())),
    );
    let domain_targets: Option<BTreeMap<DomainId, Level>> = file.list(
        "domain_targets",
        &["domain", "level"],
        |record: DomainTargetRecord| record.into(),
        |domain| message!("thing-target", of = quoted(domain.as_str())),
    );
    let target_preset: Option<Option<TargetPreset>> = match file.get("target_preset") {
        Some(raw) => record::<PresetRecord>(raw).map(|preset| Some(preset.into())),
        None => Some(None),
    };
    let efforts: Option<BTreeMap<StepSort, u16>> = file.list(
        "efforts",
        &["to", "critical", "days"],
        |record: EffortRecord| record.into(),
        |sort: &StepSort| message!("thing-estimate", level = sort.to.to_string()),
    );
    let plan: Option<BTreeMap<ActionId, PlannedAction>> = file.list(
        "plan",
        &["item", "to", "state", "owner", "start", "due", "effort", "after", "note", "finished"],
        |record: ActionRecord| record.into(),
        |id| message!("thing-action", name = quoted(id.as_str())),
    );
    let last_time: Option<Option<Box<LastTime>>> = match file.get("last_time") {
        Some(raw) => record::<LastTimeRecord>(raw).map(|last| Some(Box::new(last.into()))),
        None => Some(None),
    };
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
        |record: MilestoneRecord| record.into(),
        |id| message!("thing-milestone", name = quoted(id.as_str())),
    );
    let wording: Option<BTreeMap<ItemId, String>> = match file.get("wording") {
        Some(raw) => record::<BTreeMap<Text, Text>>(raw)
            .map(|signs| signs.into_iter().map(|(item, sign)| (item.0.into(), sign.0)).collect()),
        None => Some(BTreeMap::new()),
    };
    let trail = match file.get("history").filter(|_| with_history) {
        Some(raw) => trail::read(raw, file.get("hand_out").is_some()),
        None => Some(Trail::default()),
    };
    let (team, hand_out) = (team::team(&file), team::hand_out(&file));
    let mode = file.get("mode").map_or(Some(ModeRecord::Full), record);
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
        answers: BTreeMap::new(),
        evidence: evidence?,
        decisions: decisions?,
        targets: targets?,
        domain_targets: domain_targets?,
        target_preset: target_preset?,
        efforts: efforts?,
        plan: plan?,
        last_time: last_time?,
        milestones: milestones?,
        team: team?,
        hand_out: hand_out?,
        trail: trail?,
    };
    take_answers(&mut assessment, answers?);
    if !with_history {
        return Some(assessment);
    }
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
        whole.warning(message!("fault-changed-outside"));
    }
}

fn answers(file: &Record<'_>) -> Option<BTreeMap<AnswerKey, WholeAnswer>> {
    const FIELDS: [&str; 13] = [
        "item",
        "member",
        "response",
        "coverage",
        "confidence",
        "evidence",
        "backed_by",
        "note",
        "flagged",
        "meaning",
        "function",
        "entered_by",
        "at",
    ];
    file.list(
        "answers",
        &FIELDS,
        |record: AnswerRecord| record.into(),
        |key: &AnswerKey| {
            let AnswerKey { item, member } = key;
            let (member, item) = (quoted(member.as_str()), quoted(item.as_str()));
            message!("thing-answer", member = member, item = item)
        },
    )
}

/// Puts the records in their places, and evidence that stands in them into the register.
fn take_answers(assessment: &mut Assessment, answers: BTreeMap<AnswerKey, WholeAnswer>) {
    for (key, whole) in answers {
        whole.put(assessment, &key);
    }
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
                Entry::Occupied(first) => {
                    let thing = message!("thing-field", name = quoted(name.text));
                    name.error(first.get().twice(thing));
                }
            }
        }
        for name in required.iter().filter(|name| !values.contains_key(**name)) {
            raw.error(message!("fault-missing", name = *name));
        }
        warn_of_unknown_fields(raw, &[required, optional].concat(), &mut BTreeSet::new());
        Some(Self { values })
    }

    fn get(&self, name: &str) -> Option<Raw<'a>> {
        self.values.get(name).copied()
    }

    /// The records of a list, by what identifies them. Two of the same identity are an error: there
    /// is no saying which one is meant, and dropping one would lose it.
    fn list<T: Deserialize<'a>, K: Ord + Clone, V>(
        &self,
        name: &str,
        known: &[&str],
        convert: impl Fn(T) -> (K, V),
        describe: impl Fn(&K) -> Message,
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
                Entry::Occupied(first) => raw.error(first.get().twice(describe(&key))),
            }
        }
        Some(values)
    }
}
