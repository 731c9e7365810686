//! Looks at files and folders for whoever writes them, and tells everything that is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::assessment;
use super::benchmark;
use super::content::conditions::Conditions;
use super::content::framework::{self, FrameworkFile, FrameworkIndex};
use super::content::header::FileKind;
use super::content::known::Known;
use super::content::pack::Folder;
use super::content::questionnaire::{self, MAIN_FILE, QuestionnaireFiles};
use super::content::translation::Translation;
use super::encryption::{ENCRYPTED_EXTENSION, Passphrase};
use super::file::{self, MOST_BYTES};
use super::packs::{built_in_frameworks, built_in_questionnaires, framework_files};
use super::problem::{Place, Problem, Severity};
use super::raw::Raw;
use super::source::Source;
use super::system::unreadable;
use crate::model::framework::Framework;
use crate::model::message::message;

/// What [`check_paths`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// What is wrong, in order of file, line and column, nothing twice.
    pub problems: Vec<Problem>,
    /// How many files were looked at.
    pub files: usize,
}

impl CheckReport {
    /// How many of the problems keep a file from being used.
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    /// How many of the problems are only worth a look.
    pub fn warnings(&self) -> usize {
        self.problems.len() - self.errors()
    }
}

/// Checks questionnaires, frameworks and assessments.
///
/// A file is looked at as what its `kind` says: a questionnaire together with its items files, and
/// an items file together with the questionnaire beside it. Of a folder all RON files are looked
/// at, also in folders within it, but nothing hidden. References are looked up among the
/// frameworks of the same call first, then among the built-in ones.
pub fn check_paths(paths: &[PathBuf]) -> CheckReport {
    check_paths_with(paths, &mut |_| None)
}

/// Like [`check_paths`]. An encrypted file that is named itself is opened by what `ask` says is its
/// passphrase; within folders nobody is asked.
pub fn check_paths_with(
    paths: &[PathBuf],
    ask: &mut dyn FnMut(&Path) -> Option<Passphrase>,
) -> CheckReport {
    let mut found = Found::default();
    for path in paths {
        if path.is_dir() {
            found.folder(path);
        } else {
            found.encrypted_or_not(path, ask);
        }
    }
    found.check()
}

/// What there is to check.
#[derive(Default)]
struct Found {
    /// The folders of questionnaires, as the user named them, by what they are on disk.
    packs: BTreeMap<PathBuf, PathBuf>,
    frameworks: Vec<FrameworkFile>,
    /// The ids of the frameworks of each folder.
    framework_ids: BTreeMap<PathBuf, Known>,
    /// The files of each folder of translations.
    translations: BTreeMap<PathBuf, Vec<Source>>,
    /// Whether there was a file that may have been a framework.
    has_unknown: bool,
    problems: Vec<Problem>,
    /// The files looked at, as they are on disk.
    seen: BTreeSet<PathBuf>,
    /// The folders looked at, as they are on disk; a link may lead back to one.
    seen_folders: BTreeSet<PathBuf>,
}

impl Found {
    fn folder(&mut self, path: &Path) {
        // A list of its own instead of recursion: folders may be nested deeper than the stack is.
        let mut waiting = vec![path.to_owned()];
        while let Some(path) = waiting.pop() {
            if !self.seen_folders.insert(on_disk(&path)) {
                continue;
            }
            let mut folders = Vec::new();
            for entry in self.entries(&path) {
                if entry.is_dir() {
                    folders.push(entry);
                } else if entry.extension().is_some_and(|extension| extension == "ron") {
                    self.file(&entry);
                } else if is_encrypted_assessment(&entry) {
                    self.encrypted_or_not(&entry, &mut |_| None);
                }
            }
            waiting.extend(folders.into_iter().rev());
        }
    }

    fn entries(&mut self, path: &Path) -> Vec<PathBuf> {
        let read = std::fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut entries: Vec<PathBuf> = match read {
            Ok(entries) => entries.into_iter().map(|entry| entry.path()).collect(),
            Err(failed) => {
                let place = Place::file(path.display().to_string());
                self.problems.push(Problem::error(place, unreadable(&failed)));
                Vec::new()
            }
        };
        entries.retain(|entry| {
            entry.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'))
        });
        entries.sort();
        entries
    }

    /// Looks at a file that may be encrypted.
    fn encrypted_or_not(&mut self, path: &Path, ask: &mut dyn FnMut(&Path) -> Option<Passphrase>) {
        if !assessment::look(path, None).is_encrypted {
            self.file(path);
            return;
        }
        if !self.seen.insert(on_disk(path)) {
            return;
        }
        self.problems.extend(match ask(path) {
            Some(passphrase) => {
                assessment::check_file(path, Some(&passphrase), FileKind::Assessment)
            }
            None => {
                let place = Place::file(path.display().to_string());
                vec![Problem::warning(place, message!("fault-not-looked-into"))]
            }
        });
    }

    fn file(&mut self, path: &Path) {
        if !self.seen.insert(on_disk(path)) {
            return;
        }
        let name = path.display().to_string();
        let text = match file::read_text(path, MOST_BYTES) {
            Ok(text) => text,
            Err(problem) => {
                self.problems.push(problem);
                return;
            }
        };
        let source = Source::new(&name, text);
        let kind = Raw::whole(&source).and_then(FileKind::of);
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        match kind {
            Some(FileKind::Framework) => {
                let ids = self.framework_ids.entry(folder).or_insert_with(framework::no_ids);
                let text = Ok(source.text().to_owned());
                self.frameworks.push(FrameworkFile::read(&name, text, ids));
            }
            Some(kind @ (FileKind::Assessment | FileKind::Profile)) => {
                self.problems.extend(assessment::check_file(path, None, kind));
            }
            Some(FileKind::Translation) => {
                self.translations.entry(folder).or_default().push(source);
            }
            Some(FileKind::Benchmark) => self.problems.extend(benchmark::check(source)),
            Some(FileKind::Questionnaire) if path.file_name().is_none_or(|n| n != MAIN_FILE) => {
                let what = message!("fault-name-of-questionnaire", name = MAIN_FILE);
                self.problems.push(Problem::error(Place::file(name), what));
            }
            Some(FileKind::Items | FileKind::Crosswalk)
                if folder.join(MAIN_FILE).symlink_metadata().is_err() =>
            {
                let what = message!("fault-no-questionnaire-beside", name = MAIN_FILE);
                self.problems.push(Problem::error(Place::file(name), what));
            }
            Some(FileKind::Questionnaire | FileKind::Items | FileKind::Crosswalk) => {
                self.packs.entry(on_disk(&folder)).or_insert(folder);
            }
            None => {
                self.has_unknown = true;
                self.problems.extend(source.into_problems());
            }
        }
    }

    fn check(self) -> CheckReport {
        let Self {
            packs,
            frameworks,
            framework_ids: _,
            translations,
            has_unknown,
            mut problems,
            mut seen,
            seen_folders: _,
        } = self;
        // Only a questionnaire refers to frameworks.
        let refers = !packs.is_empty() || !translations.is_empty();
        let built_in = if refers { built_in_frameworks() } else { Vec::new() };
        let mut index = FrameworkIndex::of(frameworks.iter().chain(&built_in));
        if has_unknown {
            index.frameworks.mark_incomplete();
        }
        problems.extend(
            translations
                .into_iter()
                .flat_map(|(folder, sources)| check_translation(&folder, sources, &index)),
        );
        let mut questionnaires = Vec::new();
        for (on_disk, folder) in packs {
            let found = questionnaire::read(&Folder::new(folder), &index);
            seen.extend(found.files.iter().map(|name| on_disk.join(name)));
            questionnaires.push(found);
        }
        check_conditions(&frameworks, &questionnaires);
        problems.extend(questionnaires.into_iter().flat_map(|found| found.problems));
        problems.extend(frameworks.into_iter().flat_map(|framework| framework.finish().1));
        problems
            .sort_by(|a, b| (&a.place, a.severity, &a.what).cmp(&(&b.place, b.severity, &b.what)));
        problems.dedup();
        CheckReport { problems, files: seen.len() }
    }
}

/// Checks the translations in a folder, which is named after the language, against what lies in the
/// folder around it.
fn check_translation(folder: &Path, sources: Vec<Source>, index: &FrameworkIndex) -> Vec<Problem> {
    let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut translation = Translation::default();
    for source in sources {
        translation.add(source, &language);
    }
    let around = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let pack = Folder::new(around);
    let texts: Option<Vec<_>> = if around.join(MAIN_FILE).symlink_metadata().is_ok() {
        let found = questionnaire::read(&pack, index).questionnaire;
        found.map(|questionnaire| questionnaire.texts())
    } else {
        let files = framework_files(&pack, |_| ()).into_iter();
        let found: Vec<_> = files.filter_map(|(_, file)| file.finish().0).collect();
        (!found.is_empty()).then(|| found.iter().flat_map(Framework::texts).collect())
    };
    match texts {
        Some(texts) => translation.check(&language, &texts),
        // What is wrong with the content itself is told where that is looked at.
        None => translation.problems,
    }
}

/// Checks frameworks against the questionnaires of the same call, or else the built-in ones.
fn check_conditions(frameworks: &[FrameworkFile], questionnaires: &[QuestionnaireFiles]) {
    let check = |questionnaires: &[QuestionnaireFiles]| {
        let profiles: Vec<&Conditions> =
            questionnaires.iter().map(|found| &found.conditions).collect();
        for framework in frameworks {
            framework.check_condition(&profiles);
        }
    };
    if questionnaires.is_empty() && !frameworks.is_empty() {
        check(&built_in_questionnaires(&FrameworkIndex::of([])));
    } else {
        check(questionnaires);
    }
}

/// Whether a file calls itself an encrypted assessment.
fn is_encrypted_assessment(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == ENCRYPTED_EXTENSION)
        && path
            .file_stem()
            .is_some_and(|stem| Path::new(stem).extension().is_some_and(|e| e == "ron"))
}

/// What a path leads to, so that two names of one file are known to be one.
fn on_disk(path: &Path) -> PathBuf {
    let named = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    named.canonicalize().unwrap_or_else(|_| path.to_owned())
}
