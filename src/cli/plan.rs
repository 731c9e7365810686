//! `waymark plan`: the chosen actions, for a terminal, a tracker or a calendar.

use super::args::{PlanArgs, PlanFormatArg};
use super::{Exit, open, output};
use crate::ops::{self, PlanFormat};
use crate::text::Text;

pub(super) fn run(args: &PlanArgs, text: &Text) -> Result<(), Exit> {
    let PlanArgs { file, format, as_of } = args;
    let as_of = as_of.unwrap_or_else(ops::clock::today);
    let opened = open(file, &ops::load_packs(text), as_of, text)?;
    let scores = ops::score(&opened, as_of);
    let format = match format {
        PlanFormatArg::Table => PlanFormat::Table { width: output::width() },
        PlanFormatArg::Csv => PlanFormat::Csv,
        PlanFormatArg::Ics => PlanFormat::Ics,
    };
    output::result(&ops::plan_text(&opened, &scores, format, ops::clock::now(), text))
}
