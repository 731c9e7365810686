//! All content at hand: what is built in, and what is installed in folders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::content::conditions::Conditions;
use super::content::framework::{self, FrameworkFile, FrameworkIndex};
use super::content::pack::{Embedded, Files, Folder, Pack};
use super::content::questionnaire::{self, MAIN_FILE, QuestionnaireFiles};
use super::problem::{Place, Problem, Severity};
use super::system::unreadable;
use crate::model::framework::{Framework, Frameworks};
use crate::model::ids::{FrameworkId, QuestionnaireId};
use crate::model::questionnaire::Questionnaire;

/// The folder in which frameworks lie, beside the folders of the questionnaires.
pub(super) const FRAMEWORKS: &str = "frameworks";

/// The questionnaires and frameworks at hand.
#[derive(Clone, Debug)]
pub struct Packs {
    /// By id, then by version.
    pub(super) questionnaires: BTreeMap<QuestionnaireId, BTreeMap<String, Arc<Questionnaire>>>,
    pub(super) frameworks: Frameworks,
    pub(super) listing: Vec<PackInfo>,
    framework_listing: Vec<FrameworkInfo>,
    problems: Vec<Problem>,
    /// The files of each, for their translations.
    pub(super) files: Vec<(Translated, Files)>,
    /// The same in the words of their authors, where these are others; with their language.
    pub(super) written: Option<(String, Arc<Self>)>,
}

/// What a translation is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Translated {
    /// A questionnaire, in all versions.
    Questionnaire(QuestionnaireId),
    /// Frameworks.
    Frameworks,
}

/// A questionnaire that was found, whether it can be used or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInfo {
    /// The id; the name of the folder where it could not be read.
    pub id: QuestionnaireId,
    /// The version, empty where it could not be read.
    pub version: String,
    /// The title, empty where it could not be read.
    pub title: String,
    /// How many items there are.
    pub items: usize,
    /// Where it comes from.
    pub origin: Origin,
    /// What is wrong with it. With an error among them it is not used.
    pub problems: Vec<Problem>,
}

impl PackInfo {
    /// Whether nothing keeps it from being used.
    pub fn is_usable(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity != Severity::Error)
    }
}

/// A framework that was found, whether it can be used or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkInfo {
    /// The id; the name of the file without its extension where it could not be read.
    pub id: FrameworkId,
    /// The version, empty where it could not be read.
    pub version: String,
    /// The full title, empty where it could not be read.
    pub title: String,
    /// How many clauses there are.
    pub clauses: usize,
    /// Where it comes from; for an installed one the file.
    pub origin: Origin,
    /// What is wrong with it. With an error among them it is not used.
    pub problems: Vec<Problem>,
}

/// Where content comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Compiled into the program.
    BuiltIn,
    /// The folder or file that it lies in.
    Installed(PathBuf),
}

impl Packs {
    /// Adds a questionnaire that was made and not read, as for measuring.
    pub fn add(&mut self, questionnaire: Arc<Questionnaire>) {
        let versions = self.questionnaires.entry(questionnaire.id.clone()).or_default();
        versions.insert(questionnaire.version.clone(), questionnaire);
    }

    /// Reads what is built in and what lies in these folders: each `*/questionnaire.ron` with the
    /// items files beside it, and each `frameworks/*.ron`. A folder that doesn't exist holds
    /// nothing. This never fails; what is wrong is told by [`listing`](Self::listing),
    /// [`framework_listing`](Self::framework_listing) and [`problems`](Self::problems).
    pub fn load(folders: &[PathBuf]) -> Self {
        let mut problems = Vec::new();
        let mut packs: Vec<(Origin, Files)> = Vec::new();
        let mut frameworks: Vec<(Origin, FrameworkFile)> = Vec::new();
        let mut translated: Vec<(Translated, Files)> = Vec::new();
        for pack in Embedded::all() {
            if pack.folder() == FRAMEWORKS {
                frameworks.extend(framework_files(&pack, |_| Origin::BuiltIn));
                translated.push((Translated::Frameworks, Files::Embedded(pack)));
            } else {
                packs.push((Origin::BuiltIn, Files::Embedded(pack)));
            }
        }
        for folder in folders {
            let path = folder.join(FRAMEWORKS);
            let pack = Folder::new(&path);
            frameworks.extend(framework_files(&pack, |name| Origin::Installed(path.join(name))));
            translated.push((Translated::Frameworks, Files::Folder(pack)));
            for path in pack_folders(folder, &mut problems) {
                let files = Files::Folder(Folder::new(&path));
                packs.push((Origin::Installed(path), files));
            }
        }

        let index = FrameworkIndex::of(in_use(&frameworks));
        let mut files: Vec<(Origin, QuestionnaireFiles)> = packs
            .into_iter()
            .map(|(origin, pack)| {
                let found = questionnaire::read(pack.pack(), &index);
                if let Some(id) = &found.id {
                    translated.push((Translated::Questionnaire(id.clone().into()), pack));
                }
                (origin, found)
            })
            .collect();
        let profiles: Vec<&Conditions> = files.iter().map(|(_, file)| &file.conditions).collect();
        for (_, framework) in &frameworks {
            framework.check_condition(&profiles);
        }

        let mut loaded = Self {
            questionnaires: BTreeMap::new(),
            frameworks: Frameworks::default(),
            listing: Vec::new(),
            framework_listing: Vec::new(),
            problems,
            files: translated,
            written: None,
        };
        for (origin, framework) in frameworks {
            loaded.add_framework(origin, framework);
        }
        for (origin, file) in files.drain(..) {
            loaded.add_questionnaire(origin, file);
        }
        loaded
    }

    /// The questionnaire with this id: of those without errors the one with the greatest version, as
    /// text; of two with the same version the built-in one.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<Arc<Questionnaire>> {
        self.questionnaires.get(id)?.last_key_value().map(|(_, found)| found.clone())
    }

    /// The questionnaire with this id in a certain version, where that is at hand.
    pub fn version(&self, id: &QuestionnaireId, version: &str) -> Option<Arc<Questionnaire>> {
        self.questionnaires.get(id)?.get(version).cloned()
    }

    /// The frameworks, chosen like questionnaires where there are several of one id.
    pub fn frameworks(&self) -> &Frameworks {
        &self.frameworks
    }

    /// Every questionnaire that was found, the built-in ones first.
    pub fn listing(&self) -> &[PackInfo] {
        &self.listing
    }

    /// Every framework that was found, the built-in ones first.
    pub fn framework_listing(&self) -> &[FrameworkInfo] {
        &self.framework_listing
    }

    /// What is wrong with the folders themselves.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    fn add_questionnaire(&mut self, origin: Origin, file: QuestionnaireFiles) {
        let QuestionnaireFiles {
            id,
            version,
            title,
            items,
            files: _,
            conditions: _,
            questionnaire,
            problems,
        } = file;
        if let Some(found) = questionnaire {
            let versions = self.questionnaires.entry(found.id.clone()).or_default();
            versions.entry(found.version.clone()).or_insert_with(|| Arc::new(found));
        }
        let id = id.unwrap_or_else(|| match &origin {
            Origin::Installed(path) => name_of(path),
            Origin::BuiltIn => String::new(),
        });
        self.listing.push(PackInfo { id: id.into(), version, title, items, origin, problems });
    }

    fn add_framework(&mut self, origin: Origin, file: FrameworkFile) {
        let id = file.id.clone().unwrap_or_else(|| match &origin {
            Origin::Installed(path) => name_of(path),
            Origin::BuiltIn => String::new(),
        });
        let (version, title) = (file.version.clone(), file.title.clone());
        let clauses = file.clauses.ids().count();
        let (framework, problems) = file.finish();
        if let Some(found) = framework {
            place_framework(&mut self.frameworks.list, found);
        }
        let id = id.into();
        self.framework_listing.push(FrameworkInfo {
            id,
            version,
            title,
            clauses,
            origin,
            problems,
        });
    }
}

/// The built-in frameworks, for checking files that refer to them.
pub(crate) fn built_in_frameworks() -> Vec<FrameworkFile> {
    let folders = Embedded::all();
    let folder = folders.iter().find(|pack| pack.folder() == FRAMEWORKS);
    folder
        .into_iter()
        .flat_map(|pack| framework_files(pack, |_| ()))
        .map(|(_, file)| file)
        .collect()
}

/// The built-in questionnaires, for checking files that refer to them.
pub(crate) fn built_in_questionnaires(index: &FrameworkIndex) -> Vec<QuestionnaireFiles> {
    let mut packs = Embedded::all();
    packs.retain(|pack| pack.folder() != FRAMEWORKS);
    packs.iter().map(|pack| questionnaire::read(pack, index)).collect()
}

/// Keeps the framework with the greater version, and the list in order of the ids.
fn place_framework(list: &mut Vec<Framework>, found: Framework) {
    match list.binary_search_by(|present| present.id.cmp(&found.id)) {
        Ok(at) => {
            if let Some(present) = list.get_mut(at).filter(|at| at.version < found.version) {
                *present = found;
            }
        }
        Err(at) => list.insert(at, found),
    }
}

pub(super) fn framework_files<T>(
    pack: &dyn Pack,
    origin: impl Fn(&str) -> T,
) -> Vec<(T, FrameworkFile)> {
    let mut ids = framework::no_ids();
    let read = |name: String| {
        let file = FrameworkFile::read(&pack.label(&name), pack.read(&name), &mut ids);
        (origin(&name), file)
    };
    pack.names().into_iter().map(read).collect()
}

/// For each id the framework that will be used; where none can be, the first. Also those without an
/// id, because they say that not all are known.
fn in_use(files: &[(Origin, FrameworkFile)]) -> Vec<&FrameworkFile> {
    let mut winners: BTreeMap<Option<&str>, &FrameworkFile> = BTreeMap::new();
    for (_, file) in files {
        let wins = |present: &&FrameworkFile| {
            (present.is_usable(), &present.version) < (file.is_usable(), &file.version)
        };
        if winners.get(&file.id.as_deref()).is_none_or(wins) {
            winners.insert(file.id.as_deref(), file);
        }
    }
    winners.into_values().collect()
}

/// The folders in a folder that hold a questionnaire, in order of their names.
fn pack_folders(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(failed) if failed.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(failed) => {
            let place = Place::file(folder.display().to_string());
            problems.push(Problem::error(place, unreadable(&failed)));
            return Vec::new();
        }
    };
    let mut folders: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.join(MAIN_FILE).symlink_metadata().is_ok())
        .collect();
    folders.sort();
    folders
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
