//! The user's settings: who they are, how the program looks, what they had open. They are a
//! convenience; nothing of an assessment is kept here.
//!
//! Reading never fails: what can't be read is as if it weren't there, and the rest holds. Fields of
//! a newer program survive being read and written by this one. A file that could not be read whole
//! is kept aside before it is written anew.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::assessment::record;
use super::atomic::{self, Expect, WriteError};
use super::file::{MOST_BYTES, read_text};
use super::notation::{self, Text, Time, some_text};
use super::problem::{Problem, Severity};
use super::raw::Raw;
use super::saved_view::ViewRecord;
use super::source::Source;
use crate::model::{AssessmentId, FunctionId, ItemId, MemberId};

pub use super::saved_view::SavedView;

/// What a settings file is.
const KIND: &str = "waymark.settings";

/// The format that is written.
const FORMAT: u32 = 1;

/// The name of the file in the folder of the settings.
const FILE: &str = "settings.ron";

/// The environment variable that names the folder of settings and data, instead of where the
/// system wants them.
const HOME: &str = "WAYMARK_HOME";

/// How many earlier versions of each assessment are kept unless the user wants another number.
const BACKUPS: usize = 10;

/// How large everything may be drawn, in percent.
pub const SCALES: RangeInclusive<u32> = 80..=200;

/// How many files that could not be read whole are kept aside.
const MOST_ASIDE: u32 = 9;

/// What the user likes, and where they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Who answers at this computer.
    pub me: Option<Me>,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// How large everything is drawn, in percent; `None` for as large as the system draws.
    pub scale: Option<u32>,
    /// Whether things move.
    pub motion: MotionChoice,
    /// The language of the program, as a BCP 47 tag; `None` follows the system.
    pub language: Option<String>,
    /// Assessments that were open, the latest first.
    pub recent: Vec<Recent>,
    /// Where the user was in each assessment.
    pub places: BTreeMap<AssessmentId, Place>,
    /// Folders of installed questionnaires and frameworks.
    pub pack_folders: Vec<PathBuf>,
    /// How many earlier versions of each assessment are kept; `None` for the usual number.
    pub backups: Option<u32>,
    /// The brand file that reports were made with last.
    pub brand: Option<PathBuf>,
    /// The benchmark that results were compared with last.
    pub benchmark: Option<PathBuf>,
    /// The folder of assessments that was looked through last.
    pub portfolio: Option<PathBuf>,
    /// Arrangements of portfolios that were named, in the order of their names.
    pub portfolio_views: Vec<SavedView>,
    /// Hints that were shown and need not be shown again, by their codes.
    pub hints_seen: BTreeSet<String>,
    /// Fields of a newer program, by name, as they stood in the file.
    pub unknown: BTreeMap<String, String>,
}

/// Who answers at this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// The name, as it is to stand in assessments.
    pub name: String,
    /// The function that the user answers for.
    pub function: Option<FunctionId>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "theme")]
pub enum ThemeChoice {
    /// As the system is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Whether things move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "motion")]
pub enum MotionChoice {
    /// As the system has it.
    #[default]
    System,
    /// They do, shortly.
    On,
    /// Nothing does.
    Off,
}

/// An assessment that was open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// Whose assessment it is.
    pub organisation: String,
    /// When it was last opened.
    pub opened: Timestamp,
    /// How much of each stage was dealt with, in percent, to show without opening it.
    pub stage_percents: Vec<u8>,
}

/// Where the user was in an assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the screen.
    pub screen: String,
    /// The item that was looked at.
    pub item: Option<ItemId>,
    /// Who answers there at this computer.
    pub me: Option<MemberId>,
}

/// The folders that are the program's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Where the settings are.
    pub config: PathBuf,
    /// Where everything else is: installed questionnaires, journals.
    pub data: PathBuf,
}

impl Folders {
    /// Where the system, or the environment variable `WAYMARK_HOME`, says that they are. `None` on
    /// a system that knows no home of the user.
    pub fn find() -> Option<Self> {
        if let Some(home) = std::env::var_os(HOME).filter(|home| !home.is_empty()) {
            let home = PathBuf::from(home);
            return Some(Self { config: home.clone(), data: home });
        }
        let folders = directories::ProjectDirs::from("", "", "waymark")?;
        Some(Self { config: folders.config_dir().to_owned(), data: folders.data_dir().to_owned() })
    }

    /// The settings file.
    pub fn settings(&self) -> PathBuf {
        self.config.join(FILE)
    }

    /// The folder of earlier versions of saved files.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// The folder of unsaved work.
    pub fn journals(&self) -> PathBuf {
        self.data.join("journal")
    }

    /// The folder in which windows can be called.
    pub fn windows(&self) -> PathBuf {
        self.data.join("windows")
    }

    /// The file of the window's own: where it stood, what was folded out.
    pub fn window(&self) -> PathBuf {
        self.data.join("window.ron")
    }

    /// The folder of what was found in folders of assessments.
    pub fn portfolios(&self) -> PathBuf {
        self.data.join("portfolios")
    }

    /// The folder of questionnaires and frameworks that the user has installed.
    pub fn packs(&self) -> PathBuf {
        self.data.join("questionnaires")
    }
}

/// Reads the settings at a path, and tells what could not be read. No file at all is no problem.
pub fn read_settings(path: &Path) -> (Settings, Vec<Problem>) {
    if path.symlink_metadata().is_err() {
        return (Settings::default(), Vec::new());
    }
    match read_text(path, MOST_BYTES) {
        Ok(text) => parse_settings(&path.display().to_string(), &text),
        Err(problem) => (Settings::default(), vec![as_warning(problem)]),
    }
}

/// Reads settings out of a text that came from the file that problems call `name`.
pub fn parse_settings(name: &str, text: &str) -> (Settings, Vec<Problem>) {
    let source = Source::new(name, text);
    let mut settings = Settings::default();
    for (name, value) in Raw::whole(&source).and_then(|whole| whole.entries()).unwrap_or_default() {
        settings.take(name.text, value);
    }
    (settings, source.into_problems().into_iter().map(as_warning).collect())
}

/// Writes the settings, making the folder where there is none. What is there and could not be read
/// whole is kept aside first.
///
/// # Errors
/// Why nothing was written.
pub fn write_settings(path: &Path, settings: &Settings) -> Result<(), WriteError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|failed| WriteError { fault: failed.into(), path: path.to_owned() })?;
    }
    keep_aside(path)
        .map_err(|failed| WriteError { fault: failed.into(), path: path.to_owned() })?;
    // Settings are written whole by whichever window closes last; nobody's work is in them.
    atomic::write(path, settings_text(settings).as_bytes(), &Expect::Anything).map(drop)
}

/// The name under which a settings file is kept that could not be read whole.
pub fn aside(path: &Path, count: u32) -> PathBuf {
    let ending = if count < 2 { "broken.ron".to_owned() } else { format!("broken-{count}.ron") };
    path.with_extension(ending)
}

/// Copies a settings file that can't be read whole beside itself: what its owner wrote by hand, or a
/// newer program, must not go because of a slip.
fn keep_aside(path: &Path) -> std::io::Result<()> {
    let (_, problems) = read_settings(path);
    if problems.is_empty() {
        return Ok(());
    }
    let free = (1..MOST_ASIDE).find(|count| !aside(path, *count).exists());
    std::fs::copy(path, aside(path, free.unwrap_or(MOST_ASIDE))).map(drop)
}

fn as_warning(problem: Problem) -> Problem {
    Problem { severity: Severity::Warning, ..problem }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "me")]
struct MeRecord {
    name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    function: Option<Text>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "recent")]
struct RecentRecord {
    path: Text,
    organisation: Text,
    opened: Time,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    stage_percents: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "place")]
struct PlaceRecord {
    assessment: Text,
    screen: Text,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    item: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    me: Option<Text>,
}

impl Settings {
    /// How many earlier versions of each assessment are kept.
    pub fn backups_kept(&self) -> usize {
        self.backups.map_or(BACKUPS, |count| usize::try_from(count).unwrap_or(BACKUPS))
    }

    /// Takes over one field of the file. What can't be read is noted and left as it was.
    fn take(&mut self, name: &str, value: Raw<'_>) {
        match name {
            "kind" | "format" => {}
            "me" => {
                if let Some(MeRecord { name, function }) = record(value) {
                    let function = function.map(|function| function.0.into());
                    self.me = Some(Me { name: name.0, function });
                }
            }
            "theme" => self.theme = record(value).unwrap_or_default(),
            "scale" => self.scale = value.number(SCALES),
            "motion" => self.motion = record(value).unwrap_or_default(),
            "language" => self.language = record::<Text>(value).map(|tag| tag.0),
            "recent" => self.recent = each(value, RecentRecord::into),
            "places" => self.places = each(value, PlaceRecord::into).into_iter().collect(),
            "pack_folders" => {
                self.pack_folders = each(value, |folder: Text| PathBuf::from(folder.0));
            }
            "backups" => self.backups = record(value),
            "brand" => self.brand = record::<Text>(value).map(|path| PathBuf::from(path.0)),
            "portfolio_views" => self.portfolio_views = each(value, ViewRecord::into),
            "benchmark" => self.benchmark = record::<Text>(value).map(|path| PathBuf::from(path.0)),
            "portfolio" => self.portfolio = record::<Text>(value).map(|path| PathBuf::from(path.0)),
            "hints_seen" => {
                self.hints_seen = each(value, |code: Text| code.0).into_iter().collect();
            }
            other => drop(self.unknown.insert(other.to_owned(), value.text.to_owned())),
        }
    }
}

/// The entries of a list, without those that can't be read.
fn each<'a, T: Deserialize<'a>, U>(list: Raw<'a>, convert: impl Fn(T) -> U) -> Vec<U> {
    let entries = list.long_list().unwrap_or_default();
    entries.into_iter().filter_map(record).map(convert).collect()
}

impl From<RecentRecord> for Recent {
    fn from(record: RecentRecord) -> Self {
        let RecentRecord { path, organisation, opened, stage_percents } = record;
        Self { path: path.0.into(), organisation: organisation.0, opened: opened.0, stage_percents }
    }
}

impl From<PlaceRecord> for (AssessmentId, Place) {
    fn from(record: PlaceRecord) -> Self {
        let PlaceRecord { assessment, screen, item, me } = record;
        let (item, me) = (item.map(|item| item.0.into()), me.map(|me| me.0.into()));
        (assessment.0.into(), Place { screen: screen.0, item, me })
    }
}

impl RecentRecord {
    /// `None` where the path is no text: such a file can be opened, but not remembered.
    fn of(recent: &Recent) -> Option<Self> {
        let Recent { path, organisation, opened, stage_percents } = recent;
        Some(Self {
            path: path.to_str()?.into(),
            organisation: organisation.as_str().into(),
            opened: Time(*opened),
            stage_percents: stage_percents.clone(),
        })
    }
}

impl From<(&AssessmentId, &Place)> for PlaceRecord {
    fn from((assessment, spot): (&AssessmentId, &Place)) -> Self {
        let Place { screen, item, me } = spot;
        Self {
            assessment: assessment.as_str().into(),
            screen: screen.as_str().into(),
            item: item.as_ref().map(|item| item.as_str().into()),
            me: me.as_ref().map(|me| me.as_str().into()),
        }
    }
}

/// The file, without the fields of a newer program.
#[derive(Serialize)]
struct SettingsFile {
    kind: &'static str,
    format: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    me: Option<MeRecord>,
    theme: ThemeChoice,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<u32>,
    motion: MotionChoice,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    language: Option<Text>,
    recent: Vec<RecentRecord>,
    places: Vec<PlaceRecord>,
    pack_folders: Vec<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    backups: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    brand: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    benchmark: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "some_text")]
    portfolio: Option<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    portfolio_views: Vec<ViewRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hints_seen: Vec<Text>,
}

/// The text of a settings file.
pub fn settings_text(settings: &Settings) -> String {
    let Settings {
        me,
        theme,
        scale,
        motion,
        language,
        recent,
        places,
        pack_folders,
        backups,
        brand,
        benchmark,
        portfolio,
        portfolio_views,
        hints_seen,
        unknown,
    } = settings;
    let file = SettingsFile {
        kind: KIND,
        format: FORMAT,
        me: me.as_ref().map(|Me { name, function }| MeRecord {
            name: name.as_str().into(),
            function: function.as_ref().map(|function| function.as_str().into()),
        }),
        theme: *theme,
        scale: *scale,
        motion: *motion,
        language: language.as_deref().map(Text::from),
        recent: recent.iter().filter_map(RecentRecord::of).collect(),
        places: places.iter().map(PlaceRecord::from).collect(),
        pack_folders: pack_folders
            .iter()
            .filter_map(|folder| folder.to_str())
            .map(Text::from)
            .collect(),
        backups: *backups,
        brand: brand.as_ref().and_then(|path| path.to_str()).map(Text::from),
        benchmark: benchmark.as_ref().and_then(|path| path.to_str()).map(Text::from),
        portfolio: portfolio.as_ref().and_then(|path| path.to_str()).map(Text::from),
        portfolio_views: portfolio_views.iter().map(ViewRecord::from).collect(),
        hints_seen: hints_seen.iter().map(|code| code.as_str().into()).collect(),
    };
    // Writing into memory can't fail, and no type of the file refuses to be written.
    let mut text = notation::write(&file).unwrap_or_default();
    if let Some(end) = text.rfind(')') {
        let unknown: String =
            unknown.iter().map(|(name, value)| format!("  {name}: {value},\n")).collect();
        text.insert_str(end, &unknown);
    }
    text
}
