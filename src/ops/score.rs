//! Scores, and scores as text.

use jiff::civil::Date;

use super::Opened;
use crate::report::scores;
use crate::scoring::{self, Scores};
use crate::text::Text;

/// How scores are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreFormat {
    /// For reading in a terminal of so many columns.
    Table {
        /// The width of the terminal.
        width: usize,
    },
    /// For programs; `docs/score-json.md` says what it means.
    Json,
    /// For spreadsheets.
    Csv,
}

/// Scores an open assessment as it stands at a date.
pub fn score(opened: &Opened, as_of: Date) -> Scores {
    scoring::score(&opened.questionnaire, &opened.assessment, as_of)
}

/// The scores of an open assessment as a text.
pub fn score_text(opened: &Opened, scores: &Scores, format: ScoreFormat, text: &Text) -> String {
    let Opened { assessment, questionnaire, .. } = opened;
    match format {
        ScoreFormat::Table { width } => {
            scores::table(questionnaire, assessment, scores, text, width)
        }
        ScoreFormat::Json => scores::json(questionnaire, scores),
        ScoreFormat::Csv => scores::csv(questionnaire, scores),
    }
}
