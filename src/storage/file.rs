//! Reads a file's text without trusting it: never more than a limit, never anything but a regular
//! file (a pipe would block for ever), never anything but text.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::problem::{Place, Problem};
use super::source::Source;
use super::system::unreadable;
use crate::model::message::{Message, message};

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
        .map_err(|what| Problem::error(Place::file(path.display().to_string()), what))
}

/// The text in `bytes`, which came from the file that problems call `name`.
///
/// # Errors
/// The bytes are none, or no UTF-8, or hold a NUL.
pub(crate) fn text_from(name: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let behind_mark = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    if behind_mark.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::error(Place::file(name), message!("fault-file-empty")));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Problem::error(Place::file(name), message!("fault-file-utf16")));
    }
    let text = String::from_utf8(bytes).map_err(|failed| {
        let at = failed.utf8_error().valid_up_to();
        let good = failed.as_bytes().get(..at).unwrap_or_default();
        // The end of what is good is where the bad byte stands.
        let place = Source::new(name, String::from_utf8_lossy(good)).place(at);
        Problem::error(place, message!("fault-file-not-utf8", at = at + 1))
    })?;
    match text.find('\0') {
        Some(at) => {
            let place = Source::new(name, text.get(..at).unwrap_or_default()).place(at);
            Err(Problem::error(place, message!("fault-file-zero", at = at + 1)))
        }
        None => Ok(text),
    }
}

fn read_bytes(path: &Path, most_bytes: u64) -> Result<Vec<u8>, Message> {
    // Asked before opening, because opening a pipe waits until somebody writes to it.
    let metadata = fs::metadata(path).map_err(|failed| unreadable(&failed))?;
    if metadata.is_dir() {
        return Err(message!("fault-file-folder"));
    }
    if !metadata.is_file() {
        return Err(message!("fault-file-pipe"));
    }
    if metadata.len() > most_bytes {
        return Err(too_large(most_bytes));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most_bytes + 1).read_to_end(&mut bytes))
        .map_err(|failed| unreadable(&failed))?;
    // The file may have grown since, and some report no size at all.
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most_bytes {
        return Err(too_large(most_bytes));
    }
    Ok(bytes)
}

fn too_large(most_bytes: u64) -> Message {
    const KIB: u64 = 1024;
    match most_bytes / (KIB * KIB) {
        0 => message!("fault-file-too-large-kib", most = most_bytes / KIB),
        mebibytes => message!("fault-file-too-large", most = mebibytes),
    }
}
