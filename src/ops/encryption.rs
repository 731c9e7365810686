//! Encrypted assessments: which files are, and what they are called.

use std::path::{Path, PathBuf};

use crate::storage::{ENCRYPTED_EXTENSION, look};

/// Whether a file is encrypted, by what is in it.
pub fn is_encrypted(path: &Path) -> bool {
    look(path, None).is_encrypted
}

/// Whether a file is to be encrypted, by its name: `….age`.
pub fn is_encrypted_name(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ENCRYPTED_EXTENSION))
}

/// The name of an encrypted file: `.age` is added where it isn't there.
pub fn encrypted_name(path: &Path) -> PathBuf {
    if is_encrypted_name(path) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ENCRYPTED_EXTENSION);
    name.into()
}

/// The name of the file without encryption: `.age` is taken off.
pub fn plain_name(path: &Path) -> PathBuf {
    if is_encrypted_name(path) { path.with_extension("") } else { path.to_owned() }
}
