//! The sections of the report on a portfolio.

mod organisations;
mod overview;
mod shared;

pub(super) use organisations::{all, heat, league};
pub(in crate::report) use overview::{left_out, method_lines, reached};
pub(super) use overview::{method, summary};
pub(super) use shared::{blockers, evidence, sectors, spread, stages, weakest};

use super::Subject;
use super::tallies::StageCount;
use crate::report::document::{Block, Span, chart as charted};
use crate::report::figure::{Figure, Style};
use crate::t;
use crate::text::Text;

/// A chart of all organisations.
fn chart(subject: Subject<'_>, id: &str, draw: impl Fn(&Style<'_>) -> Figure) -> Block {
    let Subject { questionnaire, text, colours, dark, .. } = subject;
    charted(id, Vec::new(), questionnaire, text, [colours, dark], draw)
}

/// A cell of one piece of text.
fn cell(words: impl Into<String>) -> Vec<Span> {
    vec![Span::plain(words)]
}

/// A stage as it is shown.
pub(in crate::report) fn stage_words(stage: &StageCount, text: &Text) -> String {
    match &stage.stage {
        Some(id) => t!(text, "portfolio-report-domain-name", id = id.as_str(), name = &stage.name),
        None => t!(text, "portfolio-report-no-stage"),
    }
}
