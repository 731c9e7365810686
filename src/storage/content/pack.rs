//! Where a content pack's files come from: the binary or a folder. The same code reads both.

use std::collections::BTreeMap;
use std::path::PathBuf;

use include_dir::{Dir, include_dir};

use crate::model::message::message;
use crate::storage::file::{self, MOST_BYTES};
use crate::storage::problem::{Place, Problem};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// Some files that belong together and lie beside each other.
pub(crate) trait Pack {
    /// The text of a file.
    ///
    /// # Errors
    /// Why there is no text.
    fn read(&self, name: &str) -> Result<String, Problem>;

    /// The RON files of the pack, in order of their names.
    fn names(&self) -> Vec<String>;

    /// How problems call a file of the pack.
    fn label(&self, name: &str) -> String;
}

/// The files of a pack, wherever they are.
#[derive(Clone, Debug)]
pub(crate) enum Files {
    /// In the binary.
    Embedded(Embedded),
    /// On disk.
    Folder(Folder),
}

impl Files {
    /// The files as a pack.
    pub(crate) fn pack(&self) -> &dyn Pack {
        match self {
            Self::Embedded(embedded) => embedded,
            Self::Folder(folder) => folder,
        }
    }

    /// The folders within it, by their names: those of its translations, named after the language.
    pub(crate) fn languages(&self) -> BTreeMap<String, Self> {
        match self {
            Self::Embedded(embedded) => {
                let dirs = BUILT_IN.get_dir(embedded.folder).into_iter().flat_map(Dir::dirs);
                let named = dirs.filter_map(|dir| {
                    let name = dir.path().file_name()?.to_str()?.to_owned();
                    Some((name, Self::Embedded(Embedded { folder: dir.path().to_str()? })))
                });
                named.collect()
            }
            Self::Folder(folder) => {
                let entries = std::fs::read_dir(&folder.path).into_iter().flatten().flatten();
                let named = entries.filter_map(|entry| {
                    let name = entry.file_name().into_string().ok()?;
                    let path = entry.path();
                    let is_wanted = !name.starts_with('.') && path.is_dir();
                    is_wanted.then(|| (name, Self::Folder(Folder::new(path))))
                });
                named.collect()
            }
        }
    }
}

/// A folder of the content that is compiled into the binary.
#[derive(Clone, Debug)]
pub(crate) struct Embedded {
    folder: &'static str,
}

/// A folder on disk.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    path: PathBuf,
}

impl Embedded {
    /// All folders of the built-in content, in order of their names.
    pub(crate) fn all() -> Vec<Self> {
        let mut folders: Vec<&str> =
            BUILT_IN.dirs().filter_map(|folder| folder.path().to_str()).collect();
        folders.sort_unstable();
        folders.into_iter().map(|folder| Self { folder }).collect()
    }

    /// The name of the folder.
    pub(crate) fn folder(&self) -> &'static str {
        self.folder
    }
}

impl Folder {
    /// The folder at a path.
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Pack for Embedded {
    fn read(&self, name: &str) -> Result<String, Problem> {
        let label = self.label(name);
        match BUILT_IN.get_file(&label) {
            Some(found) => file::text_from(&label, found.contents().to_vec()),
            None => Err(Problem::error(Place::file(label), message!("fault-no-file"))),
        }
    }

    fn names(&self) -> Vec<String> {
        let files = BUILT_IN.get_dir(self.folder).into_iter().flat_map(Dir::files);
        sorted(files.filter_map(|file| file.path().file_name()?.to_str().map(str::to_owned)))
    }

    fn label(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }
}

impl Pack for Folder {
    fn read(&self, name: &str) -> Result<String, Problem> {
        file::read_text(&self.path.join(name), MOST_BYTES)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.path).into_iter().flatten().flatten();
        sorted(entries.filter_map(|entry| entry.file_name().into_string().ok()))
    }

    fn label(&self, name: &str) -> String {
        self.path.join(name).display().to_string()
    }
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> =
        names.filter(|name| name.ends_with(".ron") && !name.starts_with('.')).collect();
    names.sort();
    names
}
