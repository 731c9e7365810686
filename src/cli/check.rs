//! `waymark check`: tells everything that is wrong with files.

use super::args::CheckArgs;
use super::{Exit, output, passphrase};
use crate::ops;
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &CheckArgs, text: &Text) -> Result<(), Exit> {
    let report = ops::check(&args.paths, &mut |file| passphrase::known(file, text).ok());
    for problem in &report.problems {
        output::remark(&problem.line(text));
    }
    let files = t!(text, "cli-checked-files", count = report.files);
    let errors = t!(text, "cli-checked-errors", count = report.errors());
    let warnings = t!(text, "cli-checked-warnings", count = report.warnings());
    output::line(&t!(text, "cli-checked", files = files, errors = errors, warnings = warnings))?;
    if report.errors() == 0 { Ok(()) } else { Err(Exit::Input) }
}
