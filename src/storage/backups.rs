//! The last versions of each assessment's file, in the program's own folder.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::atomic::{self, Expect, Stamp, WriteError};
use crate::model::AssessmentId;

/// Where backups lie, and how many are kept of each assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    /// The folder.
    pub folder: PathBuf,
    /// How many of each assessment; none at all if zero.
    pub keep: usize,
}

/// A version of an assessment's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When that version was written.
    pub written: Timestamp,
    /// Its length in bytes.
    pub length: u64,
}

/// What the names of backups end with that are kept for ever, before the number of their format.
const FOR_EVER: &str = "-format";

impl Backup {
    /// Whether it is the last version in an older format, which isn't cleared away.
    fn is_for_ever(&self) -> bool {
        self.path.file_stem().is_some_and(|name| name.to_string_lossy().contains(FOR_EVER))
    }
}

impl Backups {
    /// Keeps the file at a path as it is now, if it isn't kept already, and lets go of the oldest
    /// beyond the number that is kept. Where there is no file there is nothing to keep.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn keep(&self, id: &AssessmentId, path: &Path) -> io::Result<()> {
        if self.keep == 0 {
            return Ok(());
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(failed) if failed.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(failed) => return Err(failed),
        };
        let written = fs::metadata(path)?.modified()?;
        self.keep_bytes(id, &bytes, Timestamp::try_from(written).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Keeps the file at a path for as long as nobody deletes it, because it is about to be written
    /// in a newer format than `format`. However many others are kept.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn keep_for_ever(&self, id: &AssessmentId, path: &Path, format: u32) -> io::Result<()> {
        let bytes = fs::read(path)?;
        let written = Timestamp::try_from(fs::metadata(path)?.modified()?);
        let written = written.unwrap_or(Timestamp::UNIX_EPOCH);
        self.write(id, &bytes, written, &format!("{FOR_EVER}{format}"))
    }

    /// Keeps these bytes as a version that was written at `written`.
    ///
    /// # Errors
    /// Why they could not be kept.
    pub fn keep_bytes(
        &self,
        id: &AssessmentId,
        bytes: &[u8],
        written: Timestamp,
    ) -> io::Result<()> {
        self.write(id, bytes, written, "")?;
        let passing = self.list(id).into_iter().filter(|backup| !backup.is_for_ever());
        for old in passing.skip(self.keep) {
            fs::remove_file(old.path)?;
        }
        Ok(())
    }

    fn write(
        &self,
        id: &AssessmentId,
        bytes: &[u8],
        written: Timestamp,
        ending: &str,
    ) -> io::Result<()> {
        let folder = self.of(id);
        fs::create_dir_all(&folder)?;
        let sign: String =
            Stamp::of(bytes).sha256.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let present = self.list(id);
        let same = |backup: &&Backup| {
            let name = backup.path.file_stem().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| name.ends_with(&format!("{sign}{ending}")))
        };
        if present.iter().find(same).is_some() {
            return Ok(());
        }
        let name = format!("{}-{sign}{ending}.ron", written.strftime("%Y%m%dT%H%M%S%3fZ"));
        atomic::write(&folder.join(name), bytes, &Expect::Anything)
            .map_err(|WriteError { fault, .. }| io::Error::other(format!("{fault:?}")))?;
        Ok(())
    }

    /// The versions of an assessment, the newest first.
    pub fn list(&self, id: &AssessmentId) -> Vec<Backup> {
        let entries = fs::read_dir(self.of(id)).into_iter().flatten().flatten();
        let mut found: Vec<Backup> = entries
            .filter_map(|entry| {
                let path = entry.path();
                let name = path.file_stem()?.to_string_lossy().into_owned();
                let written = written(name.split('-').next()?)?;
                Some(Backup { length: entry.metadata().ok()?.len(), written, path })
            })
            .collect();
        found.sort_by(|a, b| (b.written, &b.path).cmp(&(a.written, &a.path)));
        found
    }

    /// The versions of an assessment whose file at this path can't be read any more: as long as its
    /// beginning is whole, it says whose they are.
    pub fn of_broken(&self, path: &Path) -> Vec<Backup> {
        const BEGINNING: u64 = 4096;
        let mut bytes = Vec::new();
        let read =
            fs::File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut bytes));
        if read.is_err() {
            return Vec::new();
        }
        let text = String::from_utf8_lossy(&bytes);
        let id = text.split("id: \"").nth(1).and_then(|rest| rest.split('"').next());
        id.map(|id| self.list(&id.into())).unwrap_or_default()
    }

    fn of(&self, id: &AssessmentId) -> PathBuf {
        self.folder.join(plain(id.as_str()))
    }
}

/// A moment out of the name of a file.
fn written(name: &str) -> Option<Timestamp> {
    let digit = |range: std::ops::Range<usize>| name.get(range);
    format!(
        "{}-{}-{}T{}:{}:{}.{}Z",
        digit(0..4)?,
        digit(4..6)?,
        digit(6..8)?,
        digit(9..11)?,
        digit(11..13)?,
        digit(13..15)?,
        digit(15..18)?,
    )
    .parse()
    .ok()
}

/// A name of a folder that leads nowhere else, out of an id that a file may have made up.
pub(super) fn plain(id: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name: String = id.chars().filter(|c| is_plain(*c)).take(64).collect();
    if name == id && !name.is_empty() {
        name
    } else {
        let sign = Stamp::of(id.as_bytes()).sha256;
        sign.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}
