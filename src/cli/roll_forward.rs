//! `waymark roll-forward`: starts the next period from this one.

use super::args::RollForwardArgs;
use super::{Exit, open, output, passphrase};
use crate::ops::{self, Expect};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &RollForwardArgs, text: &Text) -> Result<(), Exit> {
    let RollForwardArgs { file, to, as_of } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let opened = open(file, &ops::load_packs(text), today, text)?;
    let name = t!(text, "roll-forward-milestone", date = today.to_string());
    let next = ops::roll_forward(
        &opened.questionnaire,
        &opened.assessment,
        &name,
        None,
        ops::clock::now(),
        today,
    );
    let passphrase = passphrase::for_copy(opened.passphrase.as_ref(), to, text)?;
    ops::save_with(&next, to, passphrase.as_ref(), Expect::New, None)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    let has_files = next.evidence.values().any(|evidence| evidence.file.is_some());
    if has_files && file.parent() != to.parent() {
        output::remark(&t!(text, "roll-forward-files"));
    }
    let count = next.unconfirmed().len();
    output::line(&t!(text, "roll-forward-done", count = count, file = to.display().to_string()))
}
