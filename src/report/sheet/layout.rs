//! What stands where in a sheet of items, for the one who writes it and the one who reads it back.

use crate::model::{Item, Questionnaire, Response};
use crate::t;
use crate::text::Text;

/// What the record says it is.
pub const KIND: &str = "waymark.sheet";
/// The format's number; a newer one is refused.
pub const FORMAT: u32 = 1;
/// The hidden sheet that says what this is a sheet of.
pub const RECORD: &str = "waymark";
/// The hidden sheet with what the drop-down lists offer: coverage, confidence, then a row an item.
pub const LISTS: &str = "waymark lists";

/// The columns of the visible sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The item's id.
    Item,
    /// Title and question.
    Question,
    /// What each level means.
    Levels,
    /// What evidence to look for.
    LookFor,
    /// The level, not applicable, or don't know.
    Level,
    /// Why it does not apply.
    Reason,
    /// How much of what is in scope the answer holds for.
    Coverage,
    /// How sure the member is.
    Confidence,
    /// What backs the level.
    Evidence,
    /// Where that can be found.
    Where,
    /// What date it bears.
    Date,
    /// Who checked it.
    CheckedBy,
    /// The member's remarks.
    Note,
    /// Evidence on record beside the one in the row.
    More,
}

/// What the record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meta {
    /// [`KIND`].
    Kind,
    /// [`FORMAT`].
    Format,
    /// Which assessment.
    Assessment,
    /// Which member.
    Member,
    /// The member's name.
    Name,
    /// Which questionnaire.
    Questionnaire,
    /// Which version of it.
    Version,
    /// When it was made.
    Made,
    /// An item: its id, its meaning, the evidence in the row, and what was filled in, in the column
    /// where it stands in the visible sheet.
    Item,
}

impl Column {
    /// All columns, from the left.
    pub const ALL: [Self; 14] = [
        Self::Item,
        Self::Question,
        Self::Levels,
        Self::LookFor,
        Self::Level,
        Self::Reason,
        Self::Coverage,
        Self::Confidence,
        Self::Evidence,
        Self::Where,
        Self::Date,
        Self::CheckedBy,
        Self::Note,
        Self::More,
    ];

    /// Where it stands, from 0.
    pub fn place(self) -> u16 {
        self as u16
    }

    /// Whether it is there to be filled in.
    pub fn is_filled_in(self) -> bool {
        !matches!(self, Self::Item | Self::Question | Self::Levels | Self::LookFor | Self::More)
    }

    /// A word in a hidden row that says which column it is, wherever it was moved.
    pub fn key(self) -> &'static str {
        match self {
            Self::Item => "waymark:item",
            Self::Question => "waymark:question",
            Self::Levels => "waymark:levels",
            Self::LookFor => "waymark:look-for",
            Self::Level => "waymark:level",
            Self::Reason => "waymark:reason",
            Self::Coverage => "waymark:coverage",
            Self::Confidence => "waymark:confidence",
            Self::Evidence => "waymark:evidence",
            Self::Where => "waymark:where",
            Self::Date => "waymark:date",
            Self::CheckedBy => "waymark:checked-by",
            Self::Note => "waymark:note",
            Self::More => "waymark:more",
        }
    }

    /// What stands above it.
    pub fn header(self, text: &Text) -> String {
        match self {
            Self::Item => t!(text, "sheet-column-item"),
            Self::Question => t!(text, "sheet-column-question"),
            Self::Levels => t!(text, "sheet-column-levels"),
            Self::LookFor => t!(text, "sheet-column-look-for"),
            Self::Level => t!(text, "sheet-column-level"),
            Self::Reason => t!(text, "sheet-column-reason"),
            Self::Coverage => t!(text, "sheet-column-coverage"),
            Self::Confidence => t!(text, "sheet-column-confidence"),
            Self::Evidence => t!(text, "sheet-column-evidence"),
            Self::Where => t!(text, "sheet-column-where"),
            Self::Date => t!(text, "sheet-column-date"),
            Self::CheckedBy => t!(text, "sheet-column-checked-by"),
            Self::Note => t!(text, "sheet-column-note"),
            Self::More => t!(text, "sheet-column-more"),
        }
    }

    /// How wide it is, in letters.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Item => 9.0,
            Self::Question => 38.0,
            Self::Levels => 62.0,
            Self::LookFor => 42.0,
            Self::Level => 40.0,
            Self::Date => 13.0,
            Self::Coverage | Self::Confidence => 16.0,
            Self::Reason | Self::CheckedBy | Self::More => 22.0,
            Self::Evidence | Self::Where => 28.0,
            Self::Note => 36.0,
        }
    }
}

impl Meta {
    /// The word for it in the record.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Format => "format",
            Self::Assessment => "assessment",
            Self::Member => "member",
            Self::Name => "name",
            Self::Questionnaire => "questionnaire",
            Self::Version => "version",
            Self::Made => "made",
            Self::Item => "item",
        }
    }
}

/// What an item's drop-down list offers: the levels, then not applicable, then don't know.
pub fn level_options(item: &Item, questionnaire: &Questionnaire, text: &Text) -> Vec<String> {
    let levels = item.levels.iter().zip(&questionnaire.scale).enumerate();
    let mut options: Vec<String> =
        levels.map(|(level, (means, step))| format!("{level} – {}: {means}", step.name)).collect();
    options.push(t!(text, "state-not-applicable"));
    options.push(t!(text, "state-unknown"));
    options
}

/// A response as the drop-down list says it.
pub fn response_words(
    response: Option<&Response>,
    item: &Item,
    questionnaire: &Questionnaire,
    text: &Text,
) -> String {
    let options = level_options(item, questionnaire, text);
    let behind_levels = questionnaire.scale.len();
    let place = match response {
        None => return String::new(),
        Some(Response::Level(level)) => level.index().min(behind_levels.saturating_sub(1)),
        Some(Response::NotApplicable(_)) => behind_levels,
        Some(Response::Unknown) => behind_levels + 1,
    };
    options.get(place).cloned().unwrap_or_default()
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub fn letters(column: u32) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = (left - 1) % 26;
        letters.insert(0, char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        left = (left - 1) / 26;
    }
    letters
}
