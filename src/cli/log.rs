//! `waymark log`: who changed what from what to what, and when, the newest last.

use super::args::LogArgs;
use super::{Exit, open, output};
use crate::model::ItemId;
use crate::ops;
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &LogArgs, text: &Text) -> Result<(), Exit> {
    let LogArgs { file, item } = args;
    let opened = open(file, &ops::load_packs(text), ops::clock::today(), text)?;
    let item = item.as_deref().map(ItemId::from);
    let lines = ops::log_lines(&opened.assessment, &opened.questionnaire, item.as_ref(), text);
    if lines.is_empty() {
        output::remark(&t!(text, "cli-log-empty"));
    }
    for line in lines {
        output::line(&line)?;
    }
    Ok(())
}
