//! `waymark encrypt` and `waymark decrypt`: copies of an assessment with and without encryption.

use std::path::Path;

use super::args::CopyArgs;
use super::{Exit, open, output, passphrase};
use crate::ops::encryption::is_encrypted_name;
use crate::ops::{self, Blame, Expect, Passphrase};
use crate::t;
use crate::text::Text;

/// Writes an encrypted copy.
pub(super) fn encrypt(args: &CopyArgs, text: &Text) -> Result<(), Exit> {
    let CopyArgs { file, to } = args;
    if !is_encrypted_name(to) {
        return Err(output::failure(Blame::Input, [t!(text, "error-encrypted-name")]));
    }
    let passphrase = passphrase::new(to, text)?;
    copy(file, to, Some(&passphrase), text)?;
    let (file, to) = (file.display().to_string(), to.display().to_string());
    output::line(&t!(text, "cli-encrypted", file = file, to = to))
}

/// Writes a copy that anybody can read.
pub(super) fn decrypt(args: &CopyArgs, text: &Text) -> Result<(), Exit> {
    let CopyArgs { file, to } = args;
    if is_encrypted_name(to) {
        return Err(output::failure(Blame::Input, [t!(text, "error-plain-name")]));
    }
    copy(file, to, None, text)?;
    output::line(&t!(text, "cli-decrypted", to = to.display().to_string()))
}

fn copy(file: &Path, to: &Path, passphrase: Option<&Passphrase>, text: &Text) -> Result<(), Exit> {
    let opened = open(file, &ops::load_packs(text), ops::clock::today(), text)?;
    if opened.read_only {
        return Err(output::failure(Blame::Input, [t!(text, "read-only")]));
    }
    ops::save_with(&opened.assessment, to, passphrase, Expect::New, None)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    let failed = ops::evidence::bring_files(file, to, &opened.assessment);
    if failed > 0 {
        output::remark(&t!(text, "cli-files-not-copied", count = failed));
    }
    Ok(())
}
