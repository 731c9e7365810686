//! What is still to be translated, written as a file that a translator fills in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::atomic::{self, Expect, WriteError};
use super::content::framework::{FrameworkFile, FrameworkIndex};
use super::content::header::FileKind;
use super::content::pack::{Files, Folder};
use super::content::questionnaire::{self, MAIN_FILE};
use super::content::translation::Translation;
use super::packs::{FRAMEWORKS, built_in_frameworks, framework_files};
use crate::model::framework::Framework;

/// The file that is written into the folder of the language.
const FILE: &str = "to-translate.ron";

/// What there was to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToTranslate {
    /// The file that was written; `None` where everything is translated.
    pub file: Option<PathBuf>,
    /// How many texts it holds.
    pub count: usize,
    /// How many texts the content has in all.
    pub all: usize,
}

/// Why nothing could be written.
#[derive(Debug)]
pub enum TranslateError {
    /// The folder holds no questionnaire and no frameworks that can be read.
    NoContent,
    /// The file could not be written, or is there already.
    Write(WriteError),
    /// The folder of the language could not be made.
    Folder(std::io::Error),
}

/// Writes the texts of a questionnaire's folder, or a folder of frameworks, that have no
/// translation into a language yet. What is translated stays where it is, and a file that is being
/// filled in is not written over.
///
/// # Errors
/// What kept it from being written.
pub fn write_to_translate(folder: &Path, language: &str) -> Result<ToTranslate, TranslateError> {
    let texts = texts(folder).ok_or(TranslateError::NoContent)?;
    let files = Files::Folder(Folder::new(folder));
    let known = match files.languages().get(language) {
        Some(files) => Translation::of(files.pack(), language).texts,
        None => Default::default(),
    };
    let mut seen = BTreeSet::new();
    let all: Vec<String> = texts.into_iter().filter(|text| seen.insert(text.clone())).collect();
    let missing: Vec<&String> = all.iter().filter(|text| !known.contains_key(*text)).collect();
    let (count, all) = (missing.len(), all.len());
    if missing.is_empty() {
        return Ok(ToTranslate { file: None, count, all });
    }
    let target = folder.join(language);
    std::fs::create_dir_all(&target).map_err(TranslateError::Folder)?;
    let path = target.join(FILE);
    let written = in_ron(language, &missing);
    atomic::write(&path, written.as_bytes(), &Expect::New).map_err(TranslateError::Write)?;
    Ok(ToTranslate { file: Some(path), count, all })
}

/// The texts of what lies in a folder, in order.
fn texts(folder: &Path) -> Option<Vec<String>> {
    let pack = Folder::new(folder);
    let texts: Vec<_> = if folder.join(MAIN_FILE).exists() {
        // Those that lie beside the questionnaire come first, as everywhere.
        let mut frameworks = Vec::new();
        if let Some(beside) = folder.canonicalize().ok().as_deref().and_then(Path::parent) {
            frameworks.extend(framework_files_in(&beside.join(FRAMEWORKS)));
        }
        frameworks.extend(built_in_frameworks());
        let index = FrameworkIndex::of(&frameworks);
        questionnaire::read(&pack, &index).questionnaire?.texts()
    } else {
        let found = framework_files_in(folder).into_iter().filter_map(|file| file.finish().0);
        found.flat_map(|framework: Framework| framework.texts()).collect()
    };
    (!texts.is_empty()).then(|| texts.into_iter().map(|(_, text)| text).collect())
}

fn framework_files_in(folder: &Path) -> Vec<FrameworkFile> {
    framework_files(&Folder::new(folder), |_| ()).into_iter().map(|(_, file)| file).collect()
}

fn in_ron(language: &str, texts: &[&String]) -> String {
    let kind = FileKind::Translation;
    let (word, format) = (kind.word(), kind.format());
    let mut out = format!(
        "(\n    kind: \"{word}\",\n    format: {format},\n    language: {},\n    texts: {{\n",
        quoted(language)
    );
    for text in texts {
        out.push_str(&format!("        {}:\n            \"\",\n", quoted(text)));
    }
    out.push_str("    },\n)\n");
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
