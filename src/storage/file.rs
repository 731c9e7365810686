//! Reads a file's text without trusting it: never more than a limit, never anything but a regular
//! file (a pipe would block for ever), never anything but text.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::problem::{Place, Problem, Severity};
use super::source::Source;

/// Content and assessments are far smaller; what is larger is a mistake or an attack.
pub(crate) const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The text of a file of at most `most_bytes`.
///
/// # Errors
/// Why there is no text: the file is missing, unreadable, no regular file, too large, empty, or not
/// UTF-8. The problem names the file as `path` does.
pub(crate) fn read_text(path: &Path, most_bytes: u64) -> Result<String, Problem> {
    text_from(&path.display().to_string(), read_file(path, most_bytes)?)
}

/// The bytes of a file of at most `most_bytes`.
///
/// # Errors
/// Why there are none: the file is missing, unreadable, no regular file, or too large.
pub(crate) fn read_file(path: &Path, most_bytes: u64) -> Result<Vec<u8>, Problem> {
    read_bytes(path, most_bytes)
        .map_err(|(what, expected)| error(Place::file(path.display().to_string()), what, expected))
}

/// The text in `bytes`, which came from the file that problems call `name`.
///
/// # Errors
/// The bytes are none, or no UTF-8, or hold a NUL.
pub(crate) fn text_from(name: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let behind_mark = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    if behind_mark.iter().all(u8::is_ascii_whitespace) {
        return Err(error(Place::file(name), "the file is empty", ""));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(error(Place::file(name), "the file is saved as UTF-16", "UTF-8"));
    }
    let text = String::from_utf8(bytes).map_err(|failed| {
        let at = failed.utf8_error().valid_up_to();
        let good = failed.as_bytes().get(..at).unwrap_or_default();
        // The end of what is good is where the bad byte stands.
        let place = Source::new(name, String::from_utf8_lossy(good)).place(at);
        error(place, format!("byte {} of the file is no UTF-8 text", at + 1), "UTF-8 text")
    })?;
    match text.find('\0') {
        Some(at) => {
            let place = Source::new(name, text.get(..at).unwrap_or_default()).place(at);
            Err(error(place, format!("byte {} of the file is 0; it is damaged", at + 1), "text"))
        }
        None => Ok(text),
    }
}

type Wrong = (String, String);

fn read_bytes(path: &Path, most_bytes: u64) -> Result<Vec<u8>, Wrong> {
    // Asked before opening, because opening a pipe waits until somebody writes to it.
    let metadata = fs::metadata(path).map_err(|failed| in_words(&failed))?;
    if metadata.is_dir() {
        return Err(("this is a folder".to_owned(), "a file".to_owned()));
    }
    if !metadata.is_file() {
        return Err(("this is a pipe, socket or device".to_owned(), "a regular file".to_owned()));
    }
    if metadata.len() > most_bytes {
        return Err(too_large(most_bytes));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most_bytes + 1).read_to_end(&mut bytes))
        .map_err(|failed| in_words(&failed))?;
    // The file may have grown since, and some report no size at all.
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most_bytes {
        return Err(too_large(most_bytes));
    }
    Ok(bytes)
}

fn too_large(most_bytes: u64) -> Wrong {
    let most = most_bytes / (1024 * 1024);
    ("the file is too large".to_owned(), format!("at most {most} MiB"))
}

/// Why the system could not do something with a file.
pub(crate) fn in_words(failed: &io::Error) -> Wrong {
    let what = match failed.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "there is no permission to read it".to_owned(),
        _ => format!("it can't be read: {failed}"),
    };
    (what, String::new())
}

/// A problem that keeps a file from being used.
pub(crate) fn error(place: Place, what: impl Into<String>, expected: impl Into<String>) -> Problem {
    Problem { severity: Severity::Error, place, what: what.into(), expected: expected.into() }
}
