//! Several assessments beside each other: opened on all processors, one by one or as the middle of a
//! group, or one of them over time. A file that can't be opened is a line with its reason, and never a
//! stop.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::compare::{SideError, find_milestone, milestone_name, place};
use super::portfolio::{FEWEST, Look};
use super::{OpenError, Opened, Packs, glance, open, reason};
use crate::charts::plan_rows;
use crate::model::{ActionState, Questionnaire};
use crate::report::sides::{group, without};
use crate::scoring::score;
use crate::scoring::sides::{Side, SidePlan, SideSort, beside};
use crate::t;
use crate::text::Text;

pub use crate::report::sides::{
    Beside, STATES, gates_table, item_words, json, only_words, plans_table, spreadsheet, table,
};

/// So many sides stand beside each other; what is more becomes a group.
pub const MOST: usize = 8;

/// A larger file is no assessment; the same limit as for opening one.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What is put beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Assessments one by one, and beside them the middle of others, if there are any.
    Files {
        /// The ones that are sides.
        chosen: Vec<Chosen>,
        /// The ones that the median is of.
        others: Vec<Chosen>,
    },
    /// The milestones of one, and what it is now.
    OverTime(Chosen),
}

/// What became of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    /// The sides.
    pub beside: Beside,
    /// Files that could not be opened, with the reason.
    pub failed: Vec<(String, String)>,
    /// Milestones that there was no room for.
    pub left_out: usize,
    /// Whether it was stopped before the end; then there are no sides.
    pub stopped: bool,
}

/// A side, and the questionnaire that names what is in it.
pub type Named = (Side, Arc<Questionnaire>);

/// Opens what was chosen and puts it beside each other. Files are looked at without their histories, as
/// a portfolio does it.
pub fn gather(choice: &Choice, look: &Look<'_>) -> Gathered {
    match choice {
        Choice::Files { chosen, others } => {
            let mut files = chosen.clone();
            let one_by_one = one_by_one(chosen.len(), others.len());
            files.extend(others.iter().filter(|other| !chosen.contains(other)).cloned());
            let (mut read, failed) = read_all(&files, look);
            let stopped = look.stop.load(Ordering::Relaxed);
            if stopped {
                read.clear();
            }
            let (alone, grouped): (Vec<_>, Vec<_>) =
                read.into_iter().partition(|(place, _)| *place < one_by_one);
            let unplaced = |read: Vec<(usize, Named)>| read.into_iter().map(|(_, side)| side);
            let has_group = files.len() > one_by_one && !stopped;
            let named = with_group(
                unplaced(alone).collect(),
                has_group.then(|| unplaced(grouped).collect()),
                look.as_of,
            );
            Gathered { beside: named_beside(named, look.text), failed, left_out: 0, stopped }
        }
        Choice::OverTime(file) => over_time(file, look),
    }
}

/// How many of the chosen ones are sides of their own. The others are summed up, and there have to be
/// enough of them for that.
pub fn one_by_one(chosen: usize, others: usize) -> usize {
    if others > 0 {
        chosen.min(MOST - 1)
    } else if chosen <= MOST {
        chosen
    } else {
        (MOST - 1).min(chosen - FEWEST)
    }
}

/// Sides with the middle of these others as the last. Organisations that have a side of their own are
/// left out of it: nobody is compared with themselves.
pub fn with_group(mut alone: Vec<Named>, others: Option<Vec<Named>>, as_of: Date) -> Vec<Named> {
    let Some(others) = others else { return alone };
    let first = alone.first().or(others.first()).map(|(_, questionnaire)| questionnaire.clone());
    let own: Vec<&Side> = alone.iter().map(|(side, _)| side).collect();
    let sides = without(others.into_iter().map(|(side, _)| side).collect(), &own);
    // A group alone is the middle of nothing that anybody could be compared with.
    if let Some(questionnaire) = first {
        alone.push((group(&sides, as_of), questionnaire));
    }
    alone
}

/// Sides beside each other, with their names.
pub fn named_beside(named: Vec<Named>, text: &Text) -> Beside {
    let mut questionnaires: Vec<Arc<Questionnaire>> = Vec::new();
    let mut sides = Vec::new();
    for (side, questionnaire) in named {
        if questionnaires.iter().all(|known| known.id != questionnaire.id) {
            questionnaires.push(questionnaire);
        }
        sides.push(side);
    }
    Beside::new(beside(sides), questionnaires, text)
}

/// Sides as CSV: one figure a row, one side a column.
pub fn csv(beside: &Beside) -> String {
    crate::report::figure::csv(&spreadsheet(beside, String::new()))
}

/// The side of an open assessment as it is.
pub fn present(opened: &Opened, as_of: Date) -> Side {
    let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
    let scores = score(questionnaire, assessment, as_of);
    let rows = plan_rows(questionnaire, assessment, &scores);
    let open = || rows.iter().filter(|row| row.action.state.is_open());
    let plan = SidePlan {
        open: open().count(),
        overdue: open().filter(|row| row.is_overdue).count(),
        done: rows.iter().filter(|row| row.action.state == ActionState::Done).count(),
        days: open().map(|row| usize::from(row.days)).sum(),
        furthest: open().filter_map(|row| row.action.due).max(),
    };
    Side::present(questionnaire, assessment, &scores, plan)
}

/// Opens what a word of the command line names, `FILE` or `FILE#MILESTONE`.
///
/// # Errors
/// The file can't be opened, or has no such milestone.
pub fn side_of_word(word: &str, packs: &Packs, as_of: Date) -> Result<Named, SideError> {
    let (path, milestone) = place(word);
    let opened = open(&path, packs, as_of).map_err(SideError::Open)?;
    let mut side = match milestone {
        None => present(&opened, as_of),
        Some(wanted) => {
            let (id, frozen) = find_milestone(&opened.assessment, &wanted)
                .map_err(|known| SideError::NoMilestone(wanted.clone(), known))?;
            let name = milestone_name(id, frozen);
            Side::milestone(&opened.questionnaire, &opened.assessment, name, frozen)
        }
    };
    let trail = opened.assessment.trail.in_order();
    side.changed = trail.last().map(|(_, entry)| entry.edit.at.to_string());
    side.path = path.display().to_string();
    Ok((side, opened.questionnaire))
}

/// The moments of one assessment: its milestones by date, and now. Where there are more than fit, the
/// first and the latest stay.
fn over_time(file: &Chosen, look: &Look<'_>) -> Gathered {
    let mut gathered = Gathered {
        beside: named_beside(Vec::new(), look.text),
        failed: Vec::new(),
        left_out: 0,
        stopped: false,
    };
    let (opened, changed) = match glance_at(&file.path, look) {
        Ok(opened) => opened,
        Err(reason) => {
            gathered.failed.push((file.name.clone(), reason));
            return gathered;
        }
    };
    let assessment = &opened.assessment;
    let mut moments: Vec<_> = assessment.milestones.iter().collect();
    moments.sort_by(|(a_id, a), (b_id, b)| (a.as_of, a_id).cmp(&(b.as_of, b_id)));
    gathered.left_out = moments.len().saturating_sub(MOST - 1);
    if gathered.left_out > 0 {
        moments.drain(1..1 + gathered.left_out);
    }
    let mut sides: Vec<Side> = moments
        .into_iter()
        .map(|(id, frozen)| {
            let name = milestone_name(id, frozen);
            Side::milestone(&opened.questionnaire, assessment, name, frozen)
        })
        .collect();
    sides.push(present(&opened, look.as_of));
    for side in &mut sides {
        side.path.clone_from(&file.name);
        side.changed.clone_from(&changed);
    }
    let named = sides.into_iter().map(|side| (side, opened.questionnaire.clone())).collect();
    gathered.beside = named_beside(named, look.text);
    gathered
}

/// What could be read, by the places of the files, and what could not with the reason.
type Read = (Vec<(usize, Named)>, Vec<(String, String)>);

/// Reads files on all processors.
fn read_all(files: &[Chosen], look: &Look<'_>) -> Read {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found = Mutex::new(Vec::with_capacity(files.len()));
    let work = || {
        while !look.stop.load(Ordering::Relaxed) {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(place) else { break };
            let read = read(file, look);
            if let Ok(mut found) = found.lock() {
                found.push((place, read));
            }
            (look.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        for _ in 1..threads.min(files.len().max(1)) {
            scope.spawn(work);
        }
        work();
    });
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_by_key(|(place, _)| *place);
    let (mut sides, mut failed) = (Vec::new(), Vec::new());
    for (place, read) in found {
        match read {
            Ok(side) => sides.push((place, side)),
            Err(reason) => {
                let name = files.get(place).map(|file| file.name.clone()).unwrap_or_default();
                failed.push((name, reason));
            }
        }
    }
    (sides, failed)
}

/// A file as a side; one file must not end the look at all.
fn read(file: &Chosen, look: &Look<'_>) -> Result<Named, String> {
    let read = std::panic::AssertUnwindSafe(|| {
        let (opened, changed) = glance_at(&file.path, look)?;
        let mut side = present(&opened, look.as_of);
        side.path.clone_from(&file.name);
        side.changed = changed;
        Ok((side, opened.questionnaire))
    });
    std::panic::catch_unwind(read).unwrap_or_else(|_| Err(t!(look.text, "portfolio-fault")))
}

fn glance_at(path: &Path, look: &Look<'_>) -> Result<(Opened, Option<String>), String> {
    let about = std::fs::metadata(path).map_err(|failed| reason(&failed, look.text))?;
    if about.len() > MOST_BYTES {
        return Err(t!(look.text, "portfolio-too-large"));
    }
    let bytes = std::fs::read(path).map_err(|failed| reason(&failed, look.text))?;
    let name = path.display().to_string();
    glance(&name, &bytes, look.packs, look.as_of)
        .map_err(|failed: OpenError| failed.lines(look.text).into_iter().next().unwrap_or_default())
}

impl Gathered {
    /// Whether there are milestones to look back on.
    pub fn has_past(&self) -> bool {
        let sides = self.beside.sides.sides.iter();
        sides.clone().any(|side| matches!(side.sort, SideSort::Milestone(_)))
    }
}
