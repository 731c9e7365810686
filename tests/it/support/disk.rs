//! A disk that is soon full.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A disk of a few kilobytes, for as long as the test lasts.
pub(crate) struct SmallDisk(TempDir);

impl SmallDisk {
    /// Nothing where this user may not make one.
    pub(crate) fn new(kilobytes: usize) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let made = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        made.is_ok_and(|status| status.success()).then_some(Self(folder))
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0.path()).status().ok();
    }
}
