//! Finding the files of a portfolio: everything below a folder, by what is in it and not by its name.
//! Links to folders are not followed, so that no circle is walked.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::UNIX_EPOCH;

use crate::ops::reason;
use crate::text::Text;

/// A larger file is no assessment; the same limit as for opening one.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// So much of a file says of what kind it is.
const BEGINNING: usize = 1024;

/// A file that may be an assessment.
pub(super) struct Candidate {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its path below the folder, with `/` between parts.
    pub(super) name: String,
    /// Its length in bytes.
    pub(super) length: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub(super) changed: i128,
}

impl Candidate {
    /// The file at a path, under this name.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn of(path: &Path, name: String) -> io::Result<Self> {
        let about = fs::metadata(path)?;
        Ok(Self { path: path.to_owned(), name, length: about.len(), changed: changed(&about) })
    }

    /// Whether it is larger than any assessment.
    pub(super) fn is_too_large(&self) -> bool {
        self.length > MOST_BYTES
    }
}

/// What a file is, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// An assessment, or what looks as if it had been one.
    Assessment,
    /// Something encrypted, as assessments are.
    Encrypted,
    /// Something else.
    Other,
}

/// All files below a folder, by name, and folders that could not be looked into with the reason.
pub(super) fn candidates(
    folder: &Path,
    stop: &AtomicBool,
    text: &Text,
) -> (Vec<Candidate>, Vec<(PathBuf, String)>) {
    let (mut files, mut unseen) = (Vec::new(), Vec::new());
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) => {
                unseen.push((next, reason(&error, text)));
                continue;
            }
        };
        for entry in entries.flatten() {
            // Attachments, backups and what other programs hide begin with a dot.
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            let Ok(sort) = entry.file_type() else { continue };
            let path = entry.path();
            if sort.is_dir() {
                folders.push(path);
            } else if let Ok(about) = fs::metadata(&path)
                && about.is_file()
            {
                let parts = path.strip_prefix(folder).unwrap_or(&path).components();
                let parts: Vec<_> =
                    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
                files.push(Candidate {
                    name: parts.join("/"),
                    length: about.len(),
                    changed: changed(&about),
                    path,
                });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    (files, unseen)
}

/// When a file was last changed, in nanoseconds since 1970.
fn changed(about: &fs::Metadata) -> i128 {
    let at = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    at.and_then(|at| at.as_nanos().try_into().ok()).unwrap_or_default()
}

/// What a file is, by its beginning. A RON file that doesn't say may be the rest of an assessment.
///
/// # Errors
/// What the system says.
pub(super) fn sort(path: &Path) -> io::Result<Sort> {
    let mut bytes = Vec::with_capacity(BEGINNING);
    fs::File::open(path)?.take(BEGINNING as u64).read_to_end(&mut bytes)?;
    let beginning = String::from_utf8_lossy(&bytes);
    Ok(sort_of(path, &beginning))
}

fn sort_of(path: &Path, beginning: &str) -> Sort {
    if beginning.starts_with("age-encryption.org/") {
        return Sort::Encrypted;
    }
    if beginning.contains("\"waymark.assessment\"") {
        return Sort::Assessment;
    }
    let is_ron = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron"));
    if is_ron && !beginning.contains("kind:") { Sort::Assessment } else { Sort::Other }
}
