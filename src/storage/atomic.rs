//! Writes a file so that at every moment either the old one or the new one is there as a whole.
//!
//! The bytes go to a temporary file in the same folder, are flushed to the disk, and take the old
//! file's place by being renamed. Whoever writes says what has to be there, so that nobody's work is
//! overwritten unseen.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tempfile::{NamedTempFile, PersistError};

/// What a file holds: enough to see that it is no longer the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Length in bytes.
    pub length: u64,
    /// SHA-256 of the bytes.
    pub sha256: [u8; 32],
}

impl Stamp {
    /// The beginning of the sum as 32 hexadecimal digits: enough for a name.
    pub fn short(&self) -> String {
        self.sha256.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What has to be at the path for a file to be written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Nothing.
    New,
    /// A file with just this in it.
    Same(Stamp),
    /// Whatever it is.
    Anything,
}

/// Why a file was not written. What was at the path before is still there, whole.
#[derive(Debug)]
pub struct WriteError {
    /// What went wrong.
    pub fault: WriteFault,
    /// The file that was to be written.
    pub path: PathBuf,
}

/// What went wrong in writing a file.
#[derive(Debug)]
pub enum WriteFault {
    /// There is a file already, and there should be none.
    Exists,
    /// Somebody else has written the file since it was read.
    ChangedOnDisk,
    /// The file that was read is no longer there.
    Gone,
    /// The file is marked as read-only.
    ReadOnly,
    /// Something else than a file is there, such as a folder.
    NoFile,
    /// The folder isn't there.
    NoFolder,
    /// There is no permission to write in the folder.
    NoPermission,
    /// The disk is full, or the user's share of it.
    DiskFull,
    /// Links lead to each other in a circle.
    Circle,
    /// Anything else that the system says.
    System(io::Error),
}

/// What writing asks of a disk. Tests put one in its place that is full.
pub trait Disk {
    /// Writes all bytes to a new file and sees to it that they are on the disk.
    ///
    /// # Errors
    /// What the system says.
    fn fill(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)?;
        file.flush()?;
        match file.sync_all() {
            // Some network drives can't promise anything; that is no reason not to save.
            Err(failed) if failed.kind() == io::ErrorKind::Unsupported => Ok(()),
            done => done,
        }
    }

    /// Puts a temporary file in the place of another.
    ///
    /// # Errors
    /// What the system says, and the temporary file.
    fn rename(&self, temporary: NamedTempFile, target: &Path) -> Result<(), PersistError> {
        temporary.persist(target).map(drop)
    }
}

/// The disk as it is.
#[derive(Clone, Copy, Debug)]
pub struct RealDisk;

impl Disk for RealDisk {}

impl Stamp {
    /// The stamp of a file with these bytes in it.
    pub fn of(bytes: &[u8]) -> Self {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self { length, sha256: Sha256::digest(bytes).into() }
    }

    /// The stamp of the file at a path.
    ///
    /// # Errors
    /// What the system says.
    pub fn of_file(path: &Path) -> io::Result<Self> {
        let mut hasher = Sha256::new();
        let length = io::copy(&mut File::open(path)?, &mut hasher)?;
        Ok(Self { length, sha256: hasher.finalize().into() })
    }
}

/// Writes a file, and returns what it holds now. A link is followed; what it leads to is written.
///
/// # Errors
/// Why nothing was written.
pub fn write(path: &Path, bytes: &[u8], expected: &Expect) -> Result<Stamp, WriteError> {
    write_to(&RealDisk, path, bytes, expected)
}

/// Like [`write`], to a disk that may fail.
///
/// # Errors
/// Why nothing was written.
pub fn write_to(
    disk: &impl Disk,
    path: &Path,
    bytes: &[u8],
    expected: &Expect,
) -> Result<Stamp, WriteError> {
    let written = behind_links(path).and_then(|target| replace(disk, &target, bytes, expected));
    match written {
        Ok(()) => Ok(Stamp::of(bytes)),
        Err(fault) => Err(WriteError { fault, path: path.to_owned() }),
    }
}

fn replace(
    disk: &impl Disk,
    target: &Path,
    bytes: &[u8],
    expected: &Expect,
) -> Result<(), WriteFault> {
    let permissions = check(target, expected)?;
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Its permissions are the owner's alone, which is right for a new file.
    let mut temporary = NamedTempFile::new_in(folder)?;
    disk.fill(temporary.as_file_mut(), bytes)?;
    if let Some(permissions) = permissions {
        temporary.as_file().set_permissions(permissions)?;
    }
    // Writing takes a while; whoever saves at the same time may have finished meanwhile.
    check(target, expected)?;
    if has_other_names(target) {
        // Renaming would leave the other names with the old contents.
        write_in_place(disk, temporary, target, bytes)?;
    } else {
        put_in_place(disk, temporary, target, bytes, expected)?;
    }
    sync_folder(folder);
    Ok(())
}

/// Whether the file has more names than one, through hard links.
#[cfg(unix)]
fn has_other_names(target: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(target).is_ok_and(|found| found.nlink() > 1)
}

/// Elsewhere nobody is known to do that with such files.
#[cfg(not(unix))]
fn has_other_names(_target: &Path) -> bool {
    false
}

/// Writes over the file itself, for where it can't be replaced. A crash in between would leave it
/// broken, so the whole new contents stay beside it until that is done.
fn write_in_place(
    disk: &impl Disk,
    temporary: NamedTempFile,
    target: &Path,
    bytes: &[u8],
) -> Result<(), WriteFault> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let write = || -> io::Result<()> {
        let mut file = File::options().write(true).open(target)?;
        disk.fill(&mut file, bytes)?;
        file.set_len(length)?;
        file.sync_all()
    };
    if let Err(failed) = write() {
        // Nobody knows what is in the file now; what was to be saved must not go.
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".not-saved.ron");
        temporary.persist(target.with_file_name(name)).ok();
        return Err(failed.into());
    }
    Ok(())
}

/// Whether what is expected is there; returns the permissions of a file that is replaced.
fn check(target: &Path, expected: &Expect) -> Result<Option<Permissions>, WriteFault> {
    let found = match fs::symlink_metadata(target) {
        Ok(found) => found,
        Err(failed) if failed.kind() == io::ErrorKind::NotFound => {
            return match expected {
                Expect::Same(_) => Err(WriteFault::Gone),
                Expect::New | Expect::Anything => Ok(None),
            };
        }
        Err(failed) => return Err(failed.into()),
    };
    if *expected == Expect::New {
        return Err(WriteFault::Exists);
    }
    if !found.is_file() {
        return Err(WriteFault::NoFile);
    }
    if let Expect::Same(stamp) = expected
        && (found.len() != stamp.length || Stamp::of_file(target)? != *stamp)
    {
        return Err(WriteFault::ChangedOnDisk);
    }
    let permissions = found.permissions();
    if permissions.readonly() {
        return Err(WriteFault::ReadOnly);
    }
    Ok(Some(permissions))
}

fn put_in_place(
    disk: &impl Disk,
    temporary: NamedTempFile,
    target: &Path,
    bytes: &[u8],
    expected: &Expect,
) -> Result<(), WriteFault> {
    let mut temporary = temporary;
    if *expected == Expect::New {
        match temporary.persist_noclobber(target) {
            Ok(_) => return Ok(()),
            Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(WriteFault::Exists);
            }
            // Memory sticks and some network drives can't refuse to overwrite: ask once more.
            Err(failed) => temporary = failed.file,
        }
        check(target, expected)?;
    }
    // On Windows a virus scanner may hold the old file for a moment.
    let mut tries_left = if cfg!(windows) { 5 } else { 0 };
    loop {
        match disk.rename(temporary, target) {
            Ok(()) => return Ok(()),
            Err(failed) if tries_left > 0 => {
                tries_left -= 1;
                temporary = failed.file;
                std::thread::sleep(std::time::Duration::from_millis(40));
            }
            // Some network drives can't put one file in another's place.
            Err(failed) if can_be_written(target) => {
                return write_in_place(disk, failed.file, target, bytes);
            }
            Err(failed) => return Err(failed.error.into()),
        }
    }
}

/// Whether there is a file that can be written to as it is.
fn can_be_written(target: &Path) -> bool {
    File::options().write(true).open(target).is_ok()
}

/// Makes the renaming last through a power cut. Where that isn't possible the file itself is safe
/// all the same, under its old or its new name.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).ok();
    }
}

/// The file that a path leads to through symbolic links, whether there is one or not yet.
fn behind_links(path: &Path) -> Result<PathBuf, WriteFault> {
    /// More links than this are a circle.
    const MOST_LINKS: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&target) {
            Ok(found) if found.is_symlink() => {
                let next = fs::read_link(&target)?;
                target = target.parent().unwrap_or(Path::new("")).join(next);
            }
            _ => return Ok(target),
        }
    }
    Err(WriteFault::Circle)
}

impl From<io::Error> for WriteFault {
    fn from(failed: io::Error) -> Self {
        match failed.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NoPermission
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::System(failed),
        }
    }
}
