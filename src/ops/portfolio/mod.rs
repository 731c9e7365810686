//! A folder of assessments looked at together: every file below it that is an assessment, whatever it
//! is called, becomes a row. A file that can't be shown is a row with its reason, and never a stop.

mod benchmark;
mod export;
mod filter;
pub mod made;
mod memory;
pub mod report;
mod research;
mod walk;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use jiff::civil::Date;

use super::{FileCause, OpenError, Packs, glance, reason};
use crate::report::portfolio::{Remembered, summary};
use crate::scoring::score;
use crate::t;
use crate::text::Text;
use walk::Candidate;

pub use crate::report::portfolio::{
    Distribution, DomainFigures, DomainScores, FEWEST, Found, ItemFigures, Row, Spread, Summary,
    Suppressed, Why, csv, distribution, json, organisations, spread, table,
};
pub use benchmark::{
    BenchmarkRequest, TooFew, filter_words, make_benchmark, read_benchmark, write_benchmark,
};
pub use export::{ExportError, Exported, TidyFormat, export};
pub use filter::{Where, WhereError, facts_words};
pub use memory::Memory;
pub use research::{ResearchError, ResearchRequest, ResearchWritten, write_research};

/// A folder that was looked through.
#[derive(Clone, Debug, PartialEq)]
pub struct Portfolio {
    /// The folder.
    pub folder: PathBuf,
    /// The date that counts as today.
    pub as_of: Date,
    /// The rows, by path.
    pub rows: Vec<Row>,
    /// How many files had to be read as a whole; the others were remembered.
    pub read: usize,
    /// Folders that could not be looked into, with the reason.
    pub unseen: Vec<(PathBuf, String)>,
    /// Whether it was stopped before the end; the rows are then what was found until there.
    pub stopped: bool,
}

/// What a look at a folder takes beside the folder.
pub struct Look<'a> {
    /// The questionnaires.
    pub packs: &'a Packs,
    /// The date that counts as today.
    pub as_of: Date,
    /// The words for reasons.
    pub text: &'a Text,
    /// Where what was found is remembered, so that the next look reads only what changed.
    pub memory: Option<&'a Memory>,
    /// Set to stop.
    pub stop: &'a AtomicBool,
    /// Is told how many files are done of how many, from any thread.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// Looks through a folder and everything below it, on all processors.
pub fn scan(folder: &Path, look: &Look<'_>) -> Portfolio {
    let (candidates, unseen) = walk::candidates(folder, look.stop, look.text);
    let made_with = memory::made_with(look.packs, look.as_of, look.text);
    let known = look.memory.map(|memory| memory.of(folder)).unwrap_or_default();
    let mut known = if known.made_with == made_with { known } else { Remembered::default() };
    let were_known = known.files.len();
    let all = candidates.len();
    let mut found: Vec<Option<Found>> = Vec::with_capacity(all);
    let mut to_read = Vec::new();
    for (index, candidate) in candidates.iter().enumerate() {
        let same = known.files.remove(&candidate.name).filter(|(length, changed, _)| {
            (*length, *changed) == (candidate.length, candidate.changed)
        });
        if same.is_none() {
            to_read.push(index);
        }
        found.push(same.map(|(.., found)| found));
    }
    drop(known);
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(all - to_read.len()));
    let fresh: Mutex<Vec<(usize, Option<Found>)>> = Mutex::new(Vec::with_capacity(to_read.len()));
    let work = || {
        let mut own = Vec::new();
        while !look.stop.load(Ordering::Relaxed) {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(index) = to_read.get(place) else { break };
            let Some(candidate) = candidates.get(*index) else { break };
            own.push((*index, read_safely(candidate, look)));
            (look.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, all);
        }
        if let Ok(mut fresh) = fresh.lock() {
            fresh.append(&mut own);
        }
    };
    std::thread::scope(|scope| {
        let most = to_read.len().max(1);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(most);
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let mut read = 0;
    for (index, result) in fresh.into_inner().unwrap_or_default() {
        if let Some(place) = found.get_mut(index) {
            read += usize::from(result.is_some());
            *place = result;
        }
    }
    let stopped = look.stop.load(Ordering::Relaxed);
    // What may be mended without the file changing is looked at anew next time.
    let is_kept = |found: &Found| !matches!(found, Found::Not { why: Why::Machine, .. });
    let mut files = std::collections::BTreeMap::new();
    let mut rows = Vec::new();
    for (candidate, found) in candidates.into_iter().zip(found) {
        match found {
            Some(found) if is_kept(&found) => {
                files.insert(candidate.name, (candidate.length, candidate.changed, found));
            }
            Some(found) => rows.push(Row { path: candidate.name, found }),
            None => {}
        }
    }
    let mut remembered = Remembered { made_with, files };
    if let Some(memory) = look.memory
        && !stopped
        && (read > 0 || remembered.files.len() != were_known)
    {
        memory.keep(folder, &remembered);
    }
    let files = std::mem::take(&mut remembered.files);
    rows.extend(files.into_iter().map(|(path, (.., found))| Row { path, found }));
    rows.sort_by(|a, b| a.path.cmp(&b.path));
    Portfolio { folder: folder.to_owned(), as_of: look.as_of, rows, read, unseen, stopped }
}

/// A single file as a row, by the path that it was given by. One that is no assessment is broken.
pub(super) fn look_at_file(path: &Path, look: &Look<'_>) -> Row {
    let name = path.display().to_string();
    let found = match Candidate::of(path, name.clone()) {
        Ok(candidate) => read_safely(&candidate, look).unwrap_or_else(|| Found::Not {
            why: Why::Broken,
            words: t!(look.text, "portfolio-no-assessment"),
        }),
        Err(error) => Found::Not { why: Why::Machine, words: reason(&error, look.text) },
    };
    Row { path: name, found }
}

/// Why an assessment can't be opened, in a word.
pub(super) fn why(failed: &OpenError) -> Why {
    match failed {
        OpenError::NoQuestionnaire { .. } => Why::NoQuestionnaire,
        OpenError::File(file) => match file.cause {
            FileCause::Newer(_) => Why::Newer,
            FileCause::Missing | FileCause::Machine => Why::Machine,
            FileCause::Encrypted | FileCause::WrongPassphrase => Why::Encrypted,
            FileCause::OtherKind | FileCause::Content => Why::Broken,
        },
    }
}

/// What is in a file, whatever happens: one file must not end the look at ten thousand.
fn read_safely(candidate: &Candidate, look: &Look<'_>) -> Option<Found> {
    let read = std::panic::AssertUnwindSafe(|| read_one(candidate, look));
    std::panic::catch_unwind(read).unwrap_or_else(|_| {
        let words = t!(look.text, "portfolio-fault");
        Some(Found::Not { why: Why::Machine, words })
    })
}

/// What is in a file; `None` where it is no assessment.
fn read_one(candidate: &Candidate, look: &Look<'_>) -> Option<Found> {
    let not = |why, words: String| Some(Found::Not { why, words });
    let text = look.text;
    let sort = match walk::sort(&candidate.path) {
        Ok(sort) => sort,
        Err(error) => return not(Why::Machine, reason(&error, text)),
    };
    match sort {
        walk::Sort::Other => None,
        walk::Sort::Encrypted => not(Why::Encrypted, t!(text, "portfolio-encrypted")),
        walk::Sort::Assessment if candidate.is_too_large() => {
            not(Why::Broken, t!(text, "portfolio-too-large"))
        }
        walk::Sort::Assessment => {
            let bytes = match std::fs::read(&candidate.path) {
                Ok(bytes) => bytes,
                Err(error) => return not(Why::Machine, reason(&error, text)),
            };
            match glance(&candidate.name, &bytes, look.packs, look.as_of) {
                Ok((opened, changed)) => {
                    let remarks = opened.warnings.iter().map(|warning| warning.line(text));
                    let scores = score(&opened.questionnaire, &opened.assessment, look.as_of);
                    let remarks = remarks.collect();
                    let row = summary(
                        &opened.questionnaire,
                        &opened.assessment,
                        &scores,
                        changed,
                        remarks,
                    );
                    Some(Found::Assessment(Box::new(row)))
                }
                Err(failed) => not(why(&failed), failed.briefly(text)),
            }
        }
    }
}
