//! A folder of assessments looked at together: what is known of each in a row, and the rows as a
//! table, CSV and JSON.

mod csv;
mod json;
mod memory;
mod moved;
mod organisations;
mod outcomes;
mod parquet;
pub mod report;
mod research;
mod spread;
mod summary;
mod table;
mod tidy;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::ItemId;

pub use csv::csv;
pub use json::json;
pub use memory::{Remembered, recall, remember};
pub use moved::{DomainMove, Moved, moved};
pub(crate) use organisations::{Key, latest, numbers};
pub use organisations::{OfOne, of_one_questionnaire, organisations};
pub use outcomes::{outcomes_csv, outcomes_table};
pub use parquet::parquet;
pub use research::{Research, Subject, Suppressed, research};
pub(crate) use spread::quantile;
pub use spread::{About, Distribution, DomainScores, FEWEST, Spread, distribution, spread};
pub use summary::summary;
pub use table::table;
pub use tidy::{Kind, Tables, Tidy, Value};

/// What a portfolio shows of one assessment. All figures are those of `waymark score`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// The assessment's id.
    pub id: String,
    /// Whose it is.
    pub organisation: String,
    /// The questionnaire.
    pub questionnaire: String,
    /// The version of the questionnaire that it was last worked on with.
    pub version: String,
    /// Facts of the profile by field: the ids of what was chosen, `yes` or `no`. Names that the
    /// organisation wrote itself are not among them.
    pub facts: BTreeMap<String, Vec<String>>,
    /// The id of the furthest open stage.
    pub stage: Option<String>,
    /// How many stages are open up to there.
    pub stages_open: usize,
    /// The critical items that keep the first closed stage closed.
    pub blockers: Vec<String>,
    /// The domains, in the questionnaire's order.
    pub domains: Vec<DomainFigures>,
    /// Every item that is asked, with its levels.
    pub items: Vec<ItemFigures>,
    /// Items that are dealt with.
    pub dealt_with: usize,
    /// Items that are asked.
    pub asked: usize,
    /// How many answered items rest on nothing, stale, current and independently checked evidence.
    pub rests_on: [usize; 4],
    /// Items on which members disagree.
    pub disputed: usize,
    /// Members on the team.
    pub members: usize,
    /// Open actions of the plan, and how many of them are overdue.
    pub actions: (usize, usize),
    /// Frozen copies of its scores.
    pub milestones: usize,
    /// When it was last changed, as its history tells.
    pub changed: Option<String>,
    /// What somebody should look at.
    pub remarks: Vec<String>,
}

/// A domain.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DomainFigures {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The supported score, 0 to 100.
    pub score: Option<f64>,
    /// The claimed score.
    pub claimed: Option<f64>,
    /// The lower end of the range.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// The domain level.
    pub level: Option<u8>,
    /// Items with a level.
    pub answered: usize,
    /// Items that count.
    pub applicable: usize,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemFigures {
    /// Its id.
    #[serde(serialize_with = "json::item")]
    pub id: ItemId,
    /// What is known of it.
    pub state: AskedState,
    /// The claimed level.
    pub claimed: Option<u8>,
    /// The supported level.
    pub supported: Option<u8>,
    /// What is aimed at.
    pub target: u8,
}

/// What is known of an item that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedState {
    /// It has a level.
    Answered,
    /// Those who were asked don't know.
    Unknown,
    /// It was set aside with a reason.
    NotApplicable,
    /// Nobody has answered it.
    Unanswered,
}

/// A file of the folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its path below the folder, with `/` between parts.
    pub path: String,
    /// What is in it.
    pub found: Found,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// An assessment.
    Assessment(Box<Summary>),
    /// An assessment that can't be shown.
    Not {
        /// The sort of reason.
        why: Why,
        /// The reason in words.
        words: String,
    },
}

/// Why an assessment can't be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is encrypted.
    Encrypted,
    /// It was made by a newer program.
    Newer,
    /// Its questionnaire isn't there.
    NoQuestionnaire,
    /// It can't be read, for a reason of the disk or of permissions.
    Machine,
    /// It is damaged.
    Broken,
}

impl Row {
    /// The assessment, if it can be shown.
    pub fn summary(&self) -> Option<&Summary> {
        match &self.found {
            Found::Assessment(summary) => Some(summary),
            Found::Not { .. } => None,
        }
    }
}

impl AskedState {
    /// A word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not-applicable",
            Self::Unanswered => "unanswered",
        }
    }
}

impl Why {
    /// A word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::Newer => "newer",
            Self::NoQuestionnaire => "no-questionnaire",
            Self::Machine => "machine",
            Self::Broken => "broken",
        }
    }
}
