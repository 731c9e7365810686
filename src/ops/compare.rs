//! Comparing two states of the scores: files, or milestones in files, or what is open now; and who
//! did what in between.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::log::lines_of;
use super::{OpenError, Opened, Packs, open};
use crate::model::{
    Assessment, Change, EntryId, Milestone, MilestoneId, PlanChange, Questionnaire,
};
use crate::report::comparison;
use crate::scoring::compare::{Comparison, compare};
use crate::scoring::{Scores, score};
use crate::text::Text;

pub use crate::report::comparison::{gate_state, levels_words};

/// How a comparison is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareFormat {
    /// For reading in a terminal of so many columns.
    Table {
        /// The width of the terminal.
        width: usize,
    },
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

/// One side of a comparison.
#[derive(Clone, Debug)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// The frozen scores.
    pub frozen: Milestone,
    /// The entries of the history that led to it.
    pub known: BTreeSet<EntryId>,
}

/// Why there is no side.
#[derive(Debug)]
pub enum SideError {
    /// The file can't be opened.
    Open(OpenError),
    /// The file has no such milestone; those that it has.
    NoMilestone(String, Vec<String>),
}

/// What changed, with who and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The figures.
    pub comparison: Comparison,
    /// The lines of the history behind each item that changed, in the same order.
    pub because: Vec<Vec<String>>,
}

/// The file and the milestone in it that a word of the command line names: `FILE` or
/// `FILE#MILESTONE`. A file whose name has a `#` in it is a file.
pub fn place(word: &str) -> (PathBuf, Option<String>) {
    let whole = PathBuf::from(word);
    match word.rsplit_once('#') {
        Some((file, milestone)) if !whole.exists() => {
            (PathBuf::from(file), Some(milestone.to_owned()))
        }
        _ => (whole, None),
    }
}

/// Opens a file and takes one side out of it: a milestone, by id or name, or what it holds as of a
/// date.
///
/// # Errors
/// The file can't be opened, or has no such milestone.
pub fn side_of_file(
    path: &Path,
    milestone: Option<&str>,
    packs: &Packs,
    as_of: Date,
) -> Result<(Side, Opened), SideError> {
    let opened = open(path, packs, as_of).map_err(SideError::Open)?;
    let file = path.display().to_string();
    let side = match milestone {
        None => {
            let scores = score(&opened.questionnaire, &opened.assessment, as_of);
            present(&opened.questionnaire, &opened.assessment, &scores, file)
        }
        Some(wanted) => {
            let no_milestone = |known| SideError::NoMilestone(wanted.to_owned(), known);
            let (id, _) = find_milestone(&opened.assessment, wanted).map_err(no_milestone)?;
            of_milestone(&opened.assessment, id).ok_or_else(|| no_milestone(Vec::new()))?
        }
    };
    Ok((side, opened))
}

/// The milestone that a word names by its id or its name.
///
/// # Errors
/// There is none; the names of those that there are.
pub(super) fn find_milestone<'a>(
    assessment: &'a Assessment,
    wanted: &str,
) -> Result<(&'a MilestoneId, &'a Milestone), Vec<String>> {
    let milestones = &assessment.milestones;
    let mut all = milestones.iter();
    let is_it =
        |(id, own): &(&MilestoneId, &Milestone)| id.as_str() == wanted || own.name == wanted;
    let names = || milestones.iter().map(|(id, own)| milestone_name(id, own)).collect();
    all.find(is_it).ok_or_else(names)
}

/// What a milestone is called: its name, or its id where it has none.
pub(super) fn milestone_name(id: &MilestoneId, milestone: &Milestone) -> String {
    if milestone.name.is_empty() { id.to_string() } else { milestone.name.clone() }
}

/// The side of what an assessment holds now.
pub fn present(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    name: String,
) -> Side {
    Side {
        frozen: scores.freeze(questionnaire, name.clone(), None),
        name,
        known: assessment.trail.entries().keys().cloned().collect(),
    }
}

/// The side of a milestone.
pub fn of_milestone(assessment: &Assessment, id: &MilestoneId) -> Option<Side> {
    let frozen = assessment.milestones.get(id)?.clone();
    let name = milestone_name(id, &frozen);
    let mut known = BTreeSet::new();
    for (entry_id, entry) in assessment.trail.in_order() {
        known.insert(entry_id.clone());
        let freezes = |change: &Change| matches!(change, Change::Milestone(of, _) if of == id);
        if entry.edit.changes.iter().any(freezes) {
            break;
        }
    }
    Some(Side { name, frozen, known })
}

/// What changed from one side to the other; `assessment` is the later one's, whose history says
/// who did it. Moments stand where the reader is, if that is said, and otherwise in UTC.
pub fn changed(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    (before, after): (&Side, &Side),
    text: &Text,
    zone: Option<&TimeZone>,
) -> Changed {
    let comparison = compare(&before.frozen, &after.frozen);
    let because = comparison
        .items
        .iter()
        .map(|(item, _)| {
            let is_between = |id: &EntryId| after.known.contains(id) && !before.known.contains(id);
            lines_of(assessment, questionnaire, text, zone, |id, change| {
                is_between(id) && change.item() == Some(item) && !is_beside_the_point(change)
            })
        })
        .collect();
    Changed { comparison, because }
}

/// Changes that move no level.
fn is_beside_the_point(change: &Change) -> bool {
    matches!(
        change,
        Change::Flag(..)
            | Change::Target(..)
            | Change::Meaning(..)
            | Change::Plan(PlanChange::DomainTarget(..) | PlanChange::Effort(..))
    )
}

/// A comparison as a text.
pub fn compare_text(
    questionnaire: &Questionnaire,
    before: &Side,
    after: &Side,
    changed: &Changed,
    format: CompareFormat,
    text: &Text,
) -> String {
    let name = |side: &Side| (side.name.clone(), side.frozen.as_of.to_string());
    let compared = comparison::Compared {
        questionnaire,
        before: name(before),
        after: name(after),
        comparison: &changed.comparison,
        because: &changed.because,
    };
    match format {
        CompareFormat::Table { width } => comparison::table(&compared, text, width),
        CompareFormat::Json => comparison::json(&compared),
        CompareFormat::Csv => comparison::csv(&compared),
    }
}
