//! `waymark score`: shows how ready an organisation is.

use super::args::{FormatArg, ScoreArgs};
use super::{Exit, open, output};
use crate::ops::{self, ScoreFormat};
use crate::text::Text;

pub(super) fn run(args: &ScoreArgs, text: &Text) -> Result<(), Exit> {
    let ScoreArgs { file, format, as_of } = args;
    let as_of = as_of.unwrap_or_else(ops::clock::today);
    let opened = open(file, &ops::load_packs(text), as_of, text)?;
    let scores = ops::score(&opened, as_of);
    let format = match format {
        FormatArg::Table => ScoreFormat::Table { width: output::width() },
        FormatArg::Json => ScoreFormat::Json,
        FormatArg::Csv => ScoreFormat::Csv,
    };
    output::result(&ops::score_text(&opened, &scores, format, text))
}
