//! What the portfolio screen holds: the folder, what was found in it, and which rows are shown in
//! which order. Rows are arranged when something of that changes, not in every frame.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use crate::ops::portfolio::{Found, Portfolio, Row, Spread, Summary, spread};

/// The facts that rows are filtered and grouped by: fields of the profile, by their ids.
pub const FACTS: [&str; 3] = ["sector", "size", "markets"];

/// What rows are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Whose it is.
    #[default]
    Organisation,
    /// How many stages are open.
    Stage,
    /// How many items block the next stage.
    Blockers,
    /// The score of the domain at this place.
    Domain(usize),
    /// How much is dealt with.
    Answered,
    /// How much rests on current or checked evidence.
    Evidence,
    /// When it was changed.
    Changed,
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading above rows that have this in common, and how many they are.
    Group(String, usize),
    /// A row, by its place in the portfolio.
    Row(usize),
}

/// How far a look at a folder is.
#[derive(Debug, Default)]
pub struct Progress {
    /// Files that are done.
    pub done: AtomicUsize,
    /// All files.
    pub all: AtomicUsize,
    /// Set to stop.
    pub stop: AtomicBool,
}

/// What decides which rows are shown, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrangement {
    /// What is sorted by.
    pub by: Column,
    /// Whether the greatest comes first.
    pub descending: bool,
    /// What is looked for in the organisation's name and the path.
    pub search: String,
    /// The values that facts have to have, by field.
    pub facts: BTreeMap<&'static str, String>,
    /// Whether only what can't be shown, or has remarks, is listed.
    pub problems_only: bool,
    /// The fact that rows are grouped by.
    pub group: Option<&'static str>,
}

impl Arrangement {
    /// The same order of all rows, without groups.
    pub fn unfiltered(&self) -> Self {
        Self { by: self.by, descending: self.descending, ..Self::default() }
    }
}

/// What the screen shows.
#[derive(Debug, Default)]
pub struct PortfolioView {
    /// The folder.
    pub folder: Option<PathBuf>,
    /// What was found in it.
    pub found: Option<Arc<Portfolio>>,
    /// The look that is under way.
    pub scanning: Option<Arc<Progress>>,
    /// Which rows are shown, and how.
    pub arrangement: Arrangement,
    /// The lines of the table.
    pub lines: Vec<Line>,
    /// How the scores of each domain are spread over the rows that are shown.
    pub spread: Vec<Option<Spread>>,
    /// What they were arranged by.
    arranged: Option<(Arrangement, usize)>,
    /// The chosen row, by its place in the portfolio.
    pub selected: Option<usize>,
    /// Whether the chosen row is to be brought into view.
    pub show_selected: bool,
}

impl PortfolioView {
    /// Arranges the lines if anything changed since. `name` says a fact's value in words.
    pub fn arrange(&mut self, name: &dyn Fn(&str, &str) -> String) {
        let Some(found) = &self.found else {
            self.lines.clear();
            self.arranged = None;
            return;
        };
        let key = (self.arrangement.clone(), Arc::as_ptr(found) as usize);
        if self.arranged.as_ref() == Some(&key) {
            return;
        }
        let arrangement = &self.arrangement;
        let wanted = arrangement.search.trim().to_lowercase();
        let mut shown: Vec<usize> = (0..found.rows.len())
            .filter(|index| {
                found.rows.get(*index).is_some_and(|row| passes(row, arrangement, &wanted))
            })
            .collect();
        shown.sort_by(|a, b| {
            let (a, b) = (&found.rows[*a], &found.rows[*b]);
            let order = compare(a, b, arrangement.by);
            let order = if arrangement.descending { order.reverse() } else { order };
            // What can't be shown stands at the end, whatever the direction.
            let is_missing = |row: &Row| row.summary().is_none();
            is_missing(a).cmp(&is_missing(b)).then(order).then_with(|| a.path.cmp(&b.path))
        });
        self.spread = spread(shown.iter().filter_map(|index| found.rows.get(*index)?.summary()));
        self.lines = match arrangement.group {
            None => shown.into_iter().map(Line::Row).collect(),
            Some(field) => grouped(&found.rows, shown, field, name),
        };
        self.arranged = Some(key);
    }

    /// Moves the choice up or down over the rows that are shown.
    pub fn step(&mut self, down: bool) {
        let rows: Vec<usize> = self
            .lines
            .iter()
            .filter_map(|line| match line {
                Line::Row(index) => Some(*index),
                Line::Group(..) => None,
            })
            .collect();
        let at = self.selected.and_then(|chosen| rows.iter().position(|row| *row == chosen));
        let next = match (at, down) {
            (None, _) => 0,
            (Some(at), true) => (at + 1).min(rows.len().saturating_sub(1)),
            (Some(at), false) => at.saturating_sub(1),
        };
        self.selected = rows.get(next).copied();
        self.show_selected = true;
    }

    /// The file of the chosen row.
    pub fn chosen(&self) -> Option<PathBuf> {
        let found = self.found.as_ref()?;
        let row = found.rows.get(self.selected?)?;
        Some(found.folder.join(&row.path))
    }
}

fn passes(row: &Row, arrangement: &Arrangement, wanted: &str) -> bool {
    let summary = row.summary();
    let is_found = wanted.is_empty()
        || row.path.to_lowercase().contains(wanted)
        || summary.is_some_and(|summary| summary.organisation.to_lowercase().contains(wanted));
    let has_problem = match &row.found {
        Found::Not { .. } => true,
        Found::Assessment(summary) => !summary.remarks.is_empty(),
    };
    let has_facts = arrangement.facts.iter().all(|(field, value)| {
        summary.is_some_and(|summary| {
            summary.facts.get(*field).is_some_and(|chosen| chosen.contains(value))
        })
    });
    is_found && has_facts && (!arrangement.problems_only || has_problem)
}

fn compare(a: &Row, b: &Row, by: Column) -> Ordering {
    let (Some(a), Some(b)) = (a.summary(), b.summary()) else { return Ordering::Equal };
    let share = |part: usize, all: usize| part as f64 / all.max(1) as f64;
    match by {
        Column::Organisation => a.organisation.to_lowercase().cmp(&b.organisation.to_lowercase()),
        Column::Stage => a.stages_open.cmp(&b.stages_open),
        Column::Blockers => a.blockers.len().cmp(&b.blockers.len()),
        Column::Domain(index) => {
            let score = |summary: &Summary| summary.domains.get(index).and_then(|d| d.score);
            // Nothing known is less than any score.
            score(a).unwrap_or(-1.0).total_cmp(&score(b).unwrap_or(-1.0))
        }
        Column::Answered => share(a.dealt_with, a.asked).total_cmp(&share(b.dealt_with, b.asked)),
        Column::Evidence => evidence(a).total_cmp(&evidence(b)),
        Column::Changed => a.changed.cmp(&b.changed),
    }
}

/// The share of answered items that rest on current or checked evidence, 0 to 1.
pub fn evidence(summary: &Summary) -> f64 {
    let [none, stale, current, checked] = summary.rests_on;
    (current + checked) as f64 / (none + stale + current + checked).max(1) as f64
}

/// Rows under headings of what they have in common. A row with several values stands under each.
fn grouped(
    rows: &[Row],
    shown: Vec<usize>,
    field: &str,
    name: &dyn Fn(&str, &str) -> String,
) -> Vec<Line> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for index in shown {
        let summary = rows.get(index).and_then(Row::summary);
        let values = summary.and_then(|summary| summary.facts.get(field));
        match values.filter(|values| !values.is_empty()) {
            Some(values) => {
                for value in values {
                    groups.entry(name(field, value)).or_default().push(index);
                }
            }
            None => groups.entry("–".to_owned()).or_default().push(index),
        }
    }
    let mut lines = Vec::new();
    for (name, rows) in groups {
        lines.push(Line::Group(name, rows.len()));
        lines.extend(rows.into_iter().map(Line::Row));
    }
    lines
}
