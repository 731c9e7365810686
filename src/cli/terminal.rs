//! What `waymark` without a subcommand shows where no window can be opened.

use std::path::Path;

use super::{Exit, open, opened, output};
use crate::ops::{self, SAMPLE_AS_OF, SAMPLE_NAME, ScoreFormat};
use crate::t;
use crate::text::Text;

pub(super) fn run(file: Option<&Path>, text: &Text) -> Result<(), Exit> {
    let packs = ops::load_packs(text);
    let (shown, as_of) = match file {
        Some(file) => {
            let today = ops::clock::today();
            (open(file, &packs, today, text)?, today)
        }
        None => {
            output::remark(&t!(text, "cli-sample"));
            (opened(ops::sample(&packs), SAMPLE_NAME, text)?, SAMPLE_AS_OF)
        }
    };
    let scores = ops::score(&shown, as_of);
    let format = ScoreFormat::Table { width: output::width() };
    output::result(&ops::score_text(&shown, &scores, format, text))?;
    output::remark(&t!(text, "cli-commands"));
    Ok(())
}
