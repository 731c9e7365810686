//! `waymark merge`: brings copies of one assessment together.

use std::path::Path;

use super::args::MergeArgs;
use super::{Exit, backups, output, passphrase};
use crate::ops::{self, Blame, MergeError};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &MergeArgs, text: &Text) -> Result<(), Exit> {
    let MergeArgs { files, to } = args;
    let failure = |failed: MergeError| output::failure(failed.blame(), failed.lines(text));
    let merged =
        ops::merge_files(files, &mut |file| passphrase::known(file, text).ok()).map_err(failure)?;
    for warning in &merged.warnings {
        output::remark(&warning.to_string());
    }
    let is_copy = files.iter().any(|file| is_same(file, to));
    if !is_copy && to.symlink_metadata().is_ok() {
        let path = to.display().to_string();
        return Err(output::failure(Blame::Input, [t!(text, "write-exists", path = path)]));
    }
    let passphrase = passphrase::for_copy(merged.passphrase.as_ref(), to, text)?;
    ops::save_merged(&merged, to, passphrase.as_ref(), is_copy, backups().as_ref())
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    for line in merged.merged.lines(text) {
        output::line(&line)?;
    }
    let file = to.display().to_string();
    output::line(&t!(text, "cli-merged", count = files.len(), file = file))
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
