//! Where passphrases come from: a file descriptor that the caller names, or a prompt on the terminal.
//! Never an argument, which everybody on the machine could see.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::sync::OnceLock;

use super::{Exit, output};
use crate::ops::encryption::is_encrypted_name;
use crate::ops::{self, Blame, Passphrase};
use crate::t;
use crate::text::Text;

/// The descriptor that `--passphrase-fd` names. It is set once, before anything asks.
static DESCRIPTOR: OnceLock<u32> = OnceLock::new();

/// What was read from it: it can be read only once, and a command may ask for several files.
static FROM_DESCRIPTOR: OnceLock<Option<Passphrase>> = OnceLock::new();

/// Reads passphrases from this descriptor from now on.
pub(super) fn use_descriptor(descriptor: Option<u32>) {
    if let Some(descriptor) = descriptor {
        DESCRIPTOR.set(descriptor).ok();
    }
}

/// The passphrase of a file that is there.
pub(super) fn known(file: &Path, text: &Text) -> Result<Passphrase, Exit> {
    match DESCRIPTOR.get() {
        Some(descriptor) => from_descriptor(*descriptor, text),
        None => prompt(&t!(text, "cli-passphrase", file = file.display().to_string()), text),
    }
}

/// A passphrase for a file that is to be encrypted, typed twice where somebody types it.
pub(super) fn new(file: &Path, text: &Text) -> Result<Passphrase, Exit> {
    if let Some(descriptor) = DESCRIPTOR.get() {
        return from_descriptor(*descriptor, text);
    }
    let file = file.display().to_string();
    let first = prompt(&t!(text, "cli-passphrase-new", file = file), text)?;
    if prompt(&t!(text, "cli-passphrase-again"), text)? == first {
        Ok(first)
    } else {
        Err(output::failure(Blame::Input, [t!(text, "error-passphrases-differ")]))
    }
}

/// The passphrase of a file that is made out of others: theirs, or a new one if only its name says
/// that it is to be encrypted. What is encrypted never becomes readable by the way.
pub(super) fn for_copy(
    known: Option<&Passphrase>,
    to: &Path,
    text: &Text,
) -> Result<Option<Passphrase>, Exit> {
    match (known, is_encrypted_name(to)) {
        (Some(known), true) => Ok(Some(known.clone())),
        (None, true) => new(to, text).map(Some),
        (None, false) => Ok(None),
        (Some(_), false) => {
            let path = to.display().to_string();
            Err(output::failure(Blame::Input, [t!(text, "write-encrypted", path = path)]))
        }
    }
}

fn prompt(question: &str, text: &Text) -> Result<Passphrase, Exit> {
    let typed = rpassword::prompt_password(question).map_err(|failed| {
        let reason = ops::reason(&failed, text);
        output::failure(Blame::Input, [t!(text, "error-no-terminal", reason = reason)])
    })?;
    filled(&typed, text)
}

fn from_descriptor(descriptor: u32, text: &Text) -> Result<Passphrase, Exit> {
    let read = FROM_DESCRIPTOR.get_or_init(|| {
        let file = File::open(format!("/dev/fd/{descriptor}")).ok()?;
        let mut line = String::new();
        BufReader::new(file).read_line(&mut line).ok()?;
        Passphrase::new(line.trim_end_matches(['\r', '\n']))
    });
    read.clone().ok_or_else(|| {
        let said = t!(text, "error-passphrase-descriptor", descriptor = i64::from(descriptor));
        output::failure(Blame::Input, [said])
    })
}

fn filled(typed: &str, text: &Text) -> Result<Passphrase, Exit> {
    Passphrase::new(typed)
        .ok_or_else(|| output::failure(Blame::Input, [t!(text, "error-empty-passphrase")]))
}
