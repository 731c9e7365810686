//! What the page of assessments beside each other holds: what was asked for, what came of it, and how it
//! is shown.

use std::path::Path;
use std::sync::Arc;

use super::portfolio::{PortfolioView, Progress};
use crate::model::DomainId;
use crate::ops::portfolio::Row;
use crate::ops::sides::{Choice, Chosen, Gathered};

/// What is compared, by the paths of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The rows that were marked, in their order; the chosen one where none was.
    pub marked: Vec<String>,
    /// All assessments that were shown, in their order.
    pub shown: Vec<String>,
    /// How they are compared.
    pub how: How,
}

/// How rows are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// The marked ones with each other.
    EachOther,
    /// The marked ones, and beside them the median of all others that were shown.
    BesideOthers,
    /// This one with the median of the others: of the other marked ones, or of all that were shown where
    /// just one is marked.
    Against(String),
    /// This one over time.
    OverTime(String),
}

/// What the page shows.
#[derive(Debug, Default)]
pub struct CompareView {
    /// What was asked for last.
    pub asked: Option<Asked>,
    /// What came of it.
    pub found: Option<Arc<Gathered>>,
    /// The look at files that is under way.
    pub working: Option<Arc<Progress>>,
    /// Whether also items that are the same are listed.
    pub shows_same: bool,
    /// Whether tables stand in place of charts.
    pub as_table: bool,
    /// The domain that items are listed of; `None` for all.
    pub domain: Option<DomainId>,
    /// Whether the page was opened just now, and so begins at its beginning.
    pub is_new: bool,
}

impl Asked {
    /// What a portfolio's marks, or its chosen row, ask for; `None` where there is nothing to compare.
    pub fn of(view: &PortfolioView) -> Option<Self> {
        let shown: Vec<String> = view.shown().map(|row| row.path.clone()).collect();
        let marked: Vec<String> =
            view.shown().filter(|row| view.is_marked(row)).map(|row| row.path.clone()).collect();
        if marked.len() > 1 {
            return Some(Self { marked, shown, how: How::EachOther });
        }
        let subject = marked.into_iter().next().or_else(|| chosen(view).map(|r| r.path.clone()))?;
        let how = How::Against(subject.clone());
        (shown.len() > 1).then(|| Self { marked: vec![subject], shown, how })
    }

    /// Whether there is something to compare.
    pub fn is_possible(view: &PortfolioView) -> bool {
        view.count_marked() > 1 || view.count_shown() > 1 && chosen(view).is_some()
    }

    /// Whether the chosen row has milestones.
    pub fn has_past(view: &PortfolioView) -> bool {
        let summary = chosen(view).and_then(Row::summary);
        summary.is_some_and(|summary| summary.milestones > 0)
    }

    /// The chosen row over time; `None` where it has no milestones.
    pub fn over_time(view: &PortfolioView) -> Option<Self> {
        let row = chosen(view).filter(|_| Self::has_past(view))?;
        let (marked, how) = (vec![row.path.clone()], How::OverTime(row.path.clone()));
        Some(Self { marked, shown: Vec::new(), how })
    }

    /// The files to open, below this folder.
    pub fn choice(&self, folder: &Path) -> Choice {
        let file = |path: &String| Chosen { name: path.clone(), path: folder.join(path) };
        let files = |paths: &[String]| paths.iter().map(file).collect::<Vec<_>>();
        let without = |paths: &[String], left_out: &[String]| {
            paths.iter().filter(|path| !left_out.contains(path)).map(file).collect::<Vec<_>>()
        };
        match &self.how {
            How::EachOther => Choice::Files { chosen: files(&self.marked), others: Vec::new() },
            How::BesideOthers => Choice::Files {
                chosen: files(&self.marked),
                others: without(&self.shown, &self.marked),
            },
            How::Against(subject) => {
                let all = if self.marked.len() > 1 { &self.marked } else { &self.shown };
                let subject = std::slice::from_ref(subject);
                Choice::Files { chosen: files(subject), others: without(all, subject) }
            }
            How::OverTime(subject) => Choice::OverTime(file(subject)),
        }
    }
}

/// The row that is chosen, or the one that is marked, if it is an assessment that is shown.
fn chosen(view: &PortfolioView) -> Option<&Row> {
    let selected = view.selected.as_ref();
    let selected = selected.and_then(|path| view.shown().find(|row| row.path == *path));
    if selected.is_some() || view.marked.is_empty() {
        return selected;
    }
    let mut marked = view.shown().filter(|row| view.is_marked(row));
    marked.next().filter(|_| marked.next().is_none())
}
