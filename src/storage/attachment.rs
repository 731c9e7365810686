//! The files behind evidence. They lie beside the assessment, in a folder of their own or wherever
//! the team keeps them below the assessment's folder.
//!
//! A path in a file may have been made up by somebody else: nothing outside the folder of the
//! assessment is ever looked at, whatever it says.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::atomic::Stamp;
use crate::model::Attachment;

/// How an attached file is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileState {
    /// It is there, as it was when it was attached.
    Present,
    /// It is there, and is another one now.
    Changed,
    /// It isn't there.
    Missing,
    /// It was left outside the folder of the assessment, where it isn't looked for.
    Elsewhere,
    /// Its path leads out of the folder of the assessment; it isn't followed.
    LeadsOut,
}

/// What the folder of attached files is called, after the name of the assessment.
const FOLDER: &str = "evidence";

/// The folder of an assessment's file.
fn folder_of(assessment: &Path) -> &Path {
    match assessment.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Where an attached file of the assessment at a path would lie; `None` where its own path leads out
/// of the assessment's folder.
pub fn path_of(assessment: &Path, file: &Attachment) -> Option<PathBuf> {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    let parts: Vec<&str> = file.path.split('/').collect();
    // A backslash or a colon means something else on another system.
    if file.path.contains(['\\', ':', '\0']) || !parts.iter().all(|part| is_plain(part)) {
        return None;
    }
    let below: PathBuf = parts.iter().collect();
    if !below.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let folder = folder_of(assessment);
    let path = folder.join(below);
    // A link may lead out all the same.
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(real), Ok(folder)) if !real.starts_with(&folder) => None,
        _ => Some(path),
    }
}

/// How an attached file of the assessment at a path is found now.
pub fn look_at(assessment: &Path, file: &Attachment) -> FileState {
    if file.path.is_empty() {
        return FileState::Elsewhere;
    }
    let Some(path) = path_of(assessment, file) else {
        return FileState::LeadsOut;
    };
    // Asked before opening, because opening a pipe waits until somebody writes to it.
    let length = match fs::metadata(&path) {
        Ok(found) if found.is_file() => found.len(),
        _ => return FileState::Missing,
    };
    let is_same = length == file.size
        && Stamp::of_file(&path).is_ok_and(|stamp| hex(&stamp.sha256) == file.sha256);
    if is_same { FileState::Present } else { FileState::Changed }
}

/// Copies a file into the folder of attached files beside the assessment at a path. A file that is
/// there already under the name is kept; the new one gets a number.
///
/// # Errors
/// It can't be read or written; then there is nothing new.
pub fn copy_in(assessment: &Path, source: &Path) -> io::Result<Attachment> {
    check_is_file(source)?;
    let stem = assessment.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.strip_suffix(".ron").unwrap_or(&stem);
    let below = format!("{stem}.{FOLDER}");
    let folder = folder_of(assessment).join(&below);
    fs::create_dir_all(&folder)?;
    let mut copy = NamedTempFile::new_in(&folder)?;
    let (size, sha256) = copy_and_sum(&mut File::open(source)?, copy.as_file_mut())?;
    copy.as_file().sync_all()?;
    let name = plain_name(source);
    let mut copy = copy;
    for number in 1..=MOST_OF_A_NAME {
        let name = numbered(&name, number);
        let file = Attachment { path: format!("{below}/{name}"), size, sha256: sha256.clone() };
        if look_at(assessment, &file) == FileState::Present {
            return Ok(file);
        }
        match copy.persist_noclobber(folder.join(&name)) {
            Ok(_) => return Ok(file),
            Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => {
                copy = failed.file;
            }
            Err(failed) => return Err(failed.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// More files of one name are a mistake.
const MOST_OF_A_NAME: usize = 1000;

/// Records a file where it is. One outside the folder of the assessment at a path has no path of its
/// own: nobody else could find it there, and nobody's program should look.
///
/// # Errors
/// It can't be read.
pub fn leave(assessment: &Path, source: &Path) -> io::Result<Attachment> {
    check_is_file(source)?;
    let (size, sha256) = copy_and_sum(&mut File::open(source)?, &mut io::sink())?;
    let folder = folder_of(assessment).canonicalize()?;
    let source = source.canonicalize()?;
    let path = match source.strip_prefix(&folder) {
        Ok(below) => below
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/"),
        Err(_) => String::new(),
    };
    Ok(Attachment { path, size, sha256 })
}

/// Copies an attached file along to where the assessment is now, if it isn't there yet. Whether it
/// was.
///
/// # Errors
/// It can't be read or written.
pub fn bring(from: &Path, to: &Path, file: &Attachment) -> io::Result<bool> {
    if look_at(from, file) != FileState::Present || look_at(to, file) != FileState::Missing {
        return Ok(false);
    }
    let (Some(source), Some(target)) = (path_of(from, file), path_of(to, file)) else {
        return Ok(false);
    };
    let folder = folder_of(&target);
    fs::create_dir_all(folder)?;
    let mut copy = NamedTempFile::new_in(folder)?;
    io::copy(&mut File::open(source)?, copy.as_file_mut())?;
    copy.as_file().sync_all()?;
    copy.persist_noclobber(&target).map_err(|failed| failed.error)?;
    Ok(true)
}

fn check_is_file(path: &Path) -> io::Result<()> {
    let found = fs::metadata(path)?;
    if found.is_file() { Ok(()) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

fn copy_and_sum(source: &mut File, target: &mut impl io::Write) -> io::Result<(u64, String)> {
    let mut hasher = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = source.read(&mut buffer)?;
        let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        hasher.write_all(bytes)?;
        target.write_all(bytes)?;
        size += u64::try_from(count).unwrap_or_default();
    }
    Ok((size, hex(&hasher.finalize())))
}

/// The name of a file, without what another system doesn't allow in names.
fn plain_name(source: &Path) -> String {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let is_bad = |c: char| c.is_control() || "\\/:*?\"<>|".contains(c);
    let name = name.replace(is_bad, "_");
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "file".to_owned() } else { name.to_owned() }
}

/// The name with a number before its ending, from the second on.
fn numbered(name: &str, number: usize) -> String {
    if number == 1 {
        return name.to_owned();
    }
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
