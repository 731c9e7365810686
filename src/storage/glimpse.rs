//! What a file seems to be, by its beginning: enough to know which door it goes through. Whether it
//! is sound is found out behind that door.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::content::questionnaire::MAIN_FILE;
use super::packs::FRAMEWORKS;

/// How much of a file is looked at.
const BEGINNING: u64 = 4096;

/// What a file seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glimpse {
    /// An assessment.
    Assessment,
    /// Something encrypted, which among Waymark's files only an assessment is.
    Encrypted,
    /// A spreadsheet.
    Spreadsheet,
    /// A brand.
    Brand,
    /// A benchmark.
    Benchmark,
    /// A part of a questionnaire, or a framework.
    Pack,
    /// A folder that is a questionnaire, or holds some.
    PackFolder,
    /// Another folder.
    Folder,
    /// The settings.
    Settings,
    /// Something that Waymark has nothing to do with.
    Other,
    /// It can't be read.
    Unreadable,
}

/// Looks at the beginning of a file, or at what a folder holds.
pub fn glimpse(path: &Path) -> Glimpse {
    if path.is_dir() {
        return folder(path);
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut bytes));
    if read.is_err() {
        return Glimpse::Unreadable;
    }
    if bytes.starts_with(b"age-encryption.org/") || bytes.starts_with(b"-----BEGIN AGE") {
        return Glimpse::Encrypted;
    }
    if bytes.starts_with(b"PK") {
        let is_book = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        return if is_book { Glimpse::Spreadsheet } else { Glimpse::Other };
    }
    match kind(&String::from_utf8_lossy(&bytes)) {
        Some("assessment") => Glimpse::Assessment,
        Some("brand") => Glimpse::Brand,
        Some("benchmark") => Glimpse::Benchmark,
        Some("questionnaire" | "items" | "crosswalk" | "framework") => Glimpse::Pack,
        Some("settings") => Glimpse::Settings,
        _ => Glimpse::Other,
    }
}

fn folder(path: &Path) -> Glimpse {
    let entries = || std::fs::read_dir(path).into_iter().flatten().flatten().map(|e| e.path());
    if is_pack(path) || entries().any(|entry| is_pack(&entry)) {
        Glimpse::PackFolder
    } else {
        Glimpse::Folder
    }
}

/// Whether a folder is that of a questionnaire, or of frameworks: a part of a folder to look in.
pub fn is_pack(folder: &Path) -> bool {
    folder.join(MAIN_FILE).is_file() || folder.file_name().is_some_and(|name| name == FRAMEWORKS)
}

/// What stands behind `kind: "waymark.` in a text.
fn kind(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("kind:")?;
    let (kind, _) = rest.trim_start().strip_prefix("\"waymark.")?.split_once('"')?;
    Some(kind)
}
