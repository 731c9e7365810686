//! What reading an assessment and reading a profile have in common: from a path to a value with its
//! place, and what can go wrong on the way.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use serde::Deserialize;

use crate::model::message::message;
use crate::storage::atomic::Stamp;
use crate::storage::content::header::{FileKind, format_of, has_known_format, is_of_kind};
use crate::storage::encryption::{self, Locked, Passphrase, is_encrypted};
use crate::storage::file::{read_file, text_from};
use crate::storage::problem::{Place, Problem, Severity};
use crate::storage::raw::{Raw, options, quoted};
use crate::storage::source::Source;
use crate::storage::syntax;

/// A larger file is a mistake or an attack; a team of hundreds stays far below.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// No field is left out: none has an empty name.
const NOTHING: &str = "";

/// What was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded<T> {
    /// The value.
    pub value: T,
    /// What somebody should look at. It keeps nobody from working.
    pub warnings: Vec<Problem>,
    /// The format that the file was in.
    pub format: u32,
    /// Whether it is in a format that is newer than this program. What of it isn't known is not in
    /// the value, so it must not be written back.
    pub is_newer: bool,
    /// What the file held, to find out later whether it has changed.
    pub stamp: Stamp,
}

impl<T> Loaded<T> {
    /// The same, unless the file is in a newer format: then what isn't known of it would be lost.
    ///
    /// # Errors
    /// It is.
    pub fn known(self, path: &Path) -> Result<Self, FileError> {
        if !self.is_newer {
            return Ok(self);
        }
        let what = message!("fault-newer", format = self.format);
        let problem = Problem::error(Place::file(path.display().to_string()), what);
        Err(FileError { cause: FileCause::Newer(self.format), problems: vec![problem] })
    }
}

/// What can be said of a file before it is read as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnDisk {
    /// Whether it is encrypted.
    pub is_encrypted: bool,
    /// The format that it says that it is in, at its beginning.
    pub format: Option<u32>,
}

/// Looks at the beginning of an assessment's file, as far as the passphrase opens it.
pub fn look(path: &Path, passphrase: Option<&Passphrase>) -> OnDisk {
    const BEGINNING: usize = 1024;
    let Ok(bytes) = read_file(path, MOST_BYTES) else {
        return OnDisk::default();
    };
    let is_encrypted = is_encrypted(&bytes);
    let opened = match passphrase {
        Some(passphrase) if is_encrypted => encryption::decrypt(&bytes, passphrase).ok(),
        _ => Some(bytes),
    };
    let beginning = opened.as_deref().map(|bytes| bytes.get(..BEGINNING).unwrap_or(bytes));
    let format = beginning.and_then(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        let (_, rest) = text.split_once("format:")?;
        rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    });
    OnDisk { is_encrypted, format }
}

/// Why a file could not be read. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// Whose fault it is, roughly.
    pub cause: FileCause,
    /// All that is wrong with the file.
    pub problems: Vec<Problem>,
}

/// Why a file could not be read, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileCause {
    /// There is no such file.
    Missing,
    /// The disk or the permissions.
    Machine,
    /// It is of another kind.
    OtherKind,
    /// It was made by a newer version of the program, in this format, and can't be understood.
    Newer(u32),
    /// It is encrypted, and no passphrase was given.
    Encrypted,
    /// It is encrypted by another passphrase.
    WrongPassphrase,
    /// It is damaged, or no file at all.
    Content,
}

/// Reads the file at a path, which may be encrypted by this passphrase.
pub(super) fn file<T>(
    path: &Path,
    passphrase: Option<&Passphrase>,
    kind: FileKind,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Result<Loaded<T>, FileError> {
    let name = path.display().to_string();
    let bytes = read_file(path, MOST_BYTES)
        .map_err(|problem| FileError { cause: cause(path), problems: vec![problem] })?;
    let stamp = Stamp::of(&bytes);
    let bytes = if is_encrypted(&bytes) { decrypted(&name, &bytes, passphrase)? } else { bytes };
    match text_from(&name, bytes) {
        Ok(text) => parse(&name, text, stamp, kind, NOTHING, value),
        Err(problem) => Err(FileError { cause: cause(path), problems: vec![problem] }),
    }
}

/// What encrypted bytes hold.
fn decrypted(
    name: &str,
    bytes: &[u8],
    passphrase: Option<&Passphrase>,
) -> Result<Vec<u8>, FileError> {
    let failed =
        |cause, what| FileError { cause, problems: vec![Problem::error(Place::file(name), what)] };
    let Some(passphrase) = passphrase else {
        return Err(failed(FileCause::Encrypted, message!("fault-encrypted")));
    };
    encryption::decrypt(bytes, passphrase).map_err(|locked| match locked {
        Locked::WrongPassphrase => {
            failed(FileCause::WrongPassphrase, message!("fault-wrong-passphrase"))
        }
        Locked::Damaged => failed(FileCause::Content, message!("fault-encrypted-damaged")),
        Locked::NotByPassphrase => failed(FileCause::Content, message!("fault-encrypted-for-key")),
    })
}

/// Reads bytes that came from the file that problems call `name`.
pub(super) fn bytes<T>(
    name: &str,
    bytes: &[u8],
    kind: FileKind,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Result<Loaded<T>, FileError> {
    bytes_but(name, bytes, kind, NOTHING, value)
}

/// Reads bytes of which one field is not taken apart by `value`; else like [`bytes`].
pub(super) fn bytes_but<T>(
    name: &str,
    bytes: &[u8],
    kind: FileKind,
    left_out: &str,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Result<Loaded<T>, FileError> {
    match text_from(name, bytes.to_owned()) {
        Ok(text) => parse(name, text, Stamp::of(bytes), kind, left_out, value),
        Err(problem) => Err(FileError { cause: FileCause::Content, problems: vec![problem] }),
    }
}

/// Takes for granted that nothing is wrong and nothing has to be remarked, which is nearly always so:
/// then each field is read once. Else all is read again, with care.
fn parse<T>(
    name: &str,
    text: String,
    stamp: Stamp,
    kind: FileKind,
    left_out: &str,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Result<Loaded<T>, FileError> {
    let source = Source::new(name, text);
    let read = Raw::of_sound(&source, left_out).and_then(|whole| {
        let is_known = is_of_kind(whole, kind)? && has_known_format(whole, kind)?;
        let format = format_of(whole)?;
        is_known.then(|| value(whole)).flatten().map(|value| (value, format))
    });
    match read {
        Some((value, format)) if source.is_clean() => {
            Ok(Loaded { value, warnings: Vec::new(), format, is_newer: false, stamp })
        }
        _ => parse_with_care(name, source.into_text(), stamp, kind, value),
    }
}

fn parse_with_care<T>(
    name: &str,
    text: String,
    stamp: Stamp,
    kind: FileKind,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Result<Loaded<T>, FileError> {
    let source = Source::new(name, text);
    let mut cause = FileCause::Content;
    let mut format = kind.format();
    let mut read = None;
    if let Some(whole) = Raw::whole(&source) {
        format = format_of(whole).unwrap_or(format);
        // The kind and the format come first: what is wrong with the rest means nothing in a file
        // of another kind or of a format that isn't known.
        if is_of_kind(whole, kind) == Some(true) {
            match has_known_format(whole, kind) {
                Some(true) => read = value(whole),
                Some(false) => {
                    cause = FileCause::Newer(format);
                    if let Some(loaded) = newer(name, source.text(), &stamp, format, &value) {
                        return Ok(loaded);
                    }
                }
                None => {}
            }
        } else if FileKind::is_other(whole, kind) {
            cause = FileCause::OtherKind;
        }
    }
    let is_broken = source.has_errors();
    let problems = source.into_problems();
    match read {
        Some(value) if !is_broken => {
            Ok(Loaded { value, warnings: problems, format, is_newer: false, stamp })
        }
        _ => {
            let is_error = |problem: &Problem| problem.severity == Severity::Error;
            let problems = problems.into_iter().filter(is_error).collect();
            Err(FileError { cause, problems })
        }
    }
}

/// What can be understood of a file in a newer format, where everything that it must have is there.
/// A source of its own takes the complaints, which would hide the reason.
fn newer<T>(
    name: &str,
    text: &str,
    stamp: &Stamp,
    format: u32,
    value: impl Fn(Raw<'_>) -> Option<T>,
) -> Option<Loaded<T>> {
    let source = Source::new(name, text);
    let value = Raw::whole(&source).and_then(value)?;
    if source.has_errors() {
        return None;
    }
    let warnings = source.into_problems();
    Some(Loaded { value, warnings, format, is_newer: true, stamp: stamp.clone() })
}

/// Reads a record with serde. What is wrong is noted at its place.
pub(in crate::storage) fn record<'a, T: Deserialize<'a>>(raw: Raw<'a>) -> Option<T> {
    match options().from_str(raw.text) {
        Ok(value) => Some(value),
        Err(failed) => {
            let within = syntax::at(raw.text, &failed);
            raw.source().error(raw.at + within, syntax::in_words(&failed.code));
            None
        }
    }
}

/// Warns of the fields of a record that this program doesn't know, of each name once.
pub(super) fn warn_of_unknown_fields<'a>(
    record: Raw<'a>,
    known: &[&str],
    warned: &mut BTreeSet<&'a str>,
) {
    if record.has_only(known) {
        return;
    }
    for (name, _) in record.entries().unwrap_or_default() {
        if !known.contains(&name.text) && warned.insert(name.text) {
            name.warning(message!("fault-field-left-out", name = quoted(name.text)));
        }
    }
}

/// Why the file at a path could not be read, judged by the file as it is now.
fn cause(path: &Path) -> FileCause {
    let failed = match fs::metadata(path) {
        Err(failed) => Some(failed),
        // Opening anything else may wait for ever.
        Ok(found) if found.is_file() => File::open(path).err(),
        Ok(_) => None,
    };
    match failed.map(|failed| failed.kind()) {
        None => FileCause::Content,
        Some(io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => FileCause::Missing,
        Some(_) => FileCause::Machine,
    }
}
