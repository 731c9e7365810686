//! What the portfolio screen holds: the folder, what was found in it, and which rows are shown in
//! which order. Rows are arranged when something of that changes, not in every frame.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use jiff::civil::Date;

use super::bulk::BulkView;
use super::compare::CompareView;
use super::portfolio_report::PortfolioReportView;
use super::spread::SpreadView;
use crate::ops::bulk::Target;
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
    /// The score of the domain at this place among those of the portfolio.
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
    /// What decides which rows are shown, in no order and without groups.
    fn filters(&self) -> Self {
        Self { by: Column::default(), descending: false, group: None, ..self.clone() }
    }

    /// The same order of all rows, without groups.
    pub fn unfiltered(&self) -> Self {
        Self { by: self.by, descending: self.descending, ..Self::default() }
    }
}

/// The pages of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PortfolioPage {
    /// The table of all that was found.
    #[default]
    Table,
    /// What becomes of each file when something is done with many.
    Outcome,
    /// How the scores are spread.
    Spread,
    /// Some of it beside each other.
    Compare,
}

/// What the screen shows.
#[derive(Debug, Default)]
pub struct PortfolioView {
    /// The page that is shown.
    pub page: PortfolioPage,
    /// The folder.
    pub folder: Option<PathBuf>,
    /// What was found in it.
    pub found: Option<Arc<Portfolio>>,
    /// The date that counts as today; `None` for today.
    pub as_of: Option<Date>,
    /// The look that is under way.
    pub scanning: Option<Arc<Progress>>,
    /// Which rows are shown, and how.
    pub arrangement: Arrangement,
    /// The lines of the table.
    pub lines: Vec<Line>,
    /// The assessments that are shown, by their places in the portfolio, each once.
    shown: Vec<usize>,
    /// How the scores of each domain are spread over the rows that are shown.
    pub spread: Vec<Option<Spread>>,
    /// The filters and the portfolio that the spread is of.
    spread_of: Option<(Arrangement, u64)>,
    /// Every domain of the portfolio, id and name: those of the first questionnaire first.
    pub domains: Vec<(String, String)>,
    /// Raised whenever something else was found.
    generation: u64,
    /// What they were arranged by.
    arranged: Option<(Arrangement, u64)>,
    /// The chosen row, by its path.
    pub selected: Option<String>,
    /// Whether the chosen row is to be brought into view.
    pub show_selected: bool,
    /// The page of the distribution.
    pub spread_page: SpreadView,
    /// The rows that were marked for doing something with them, by their paths.
    pub marked: BTreeSet<String>,
    /// What is done with many assessments.
    pub bulk: BulkView,
    /// The name of the arrangement that was chosen last.
    pub chosen_view: Option<String>,
    /// The report on it.
    pub report: PortfolioReportView,
    /// The page of assessments beside each other.
    pub compare: CompareView,
}

impl PortfolioView {
    /// Takes what was found in a folder.
    pub fn take(&mut self, found: Portfolio) {
        self.domains.clear();
        for domain in found.rows.iter().filter_map(Row::summary).flat_map(|row| &row.domains) {
            if self.domains.iter().all(|(id, _)| *id != domain.id) {
                self.domains.push((domain.id.clone(), domain.name.clone()));
            }
        }
        let paths: BTreeSet<&String> = found.rows.iter().map(|row| &row.path).collect();
        self.marked.retain(|path| paths.contains(path));
        self.found = Some(Arc::new(found));
        self.generation += 1;
    }

    /// Arranges the lines if anything changed since. `name` says a fact's value in words.
    pub fn arrange(&mut self, name: &dyn Fn(&str, &str) -> String) {
        let Some(found) = &self.found else {
            self.lines.clear();
            self.shown.clear();
            self.arranged = None;
            return;
        };
        let key = (self.arrangement.clone(), self.generation);
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
        in_order(&mut shown, &found.rows, arrangement, &self.domains);
        // The order makes no difference to how scores are spread, and working that out takes longer.
        let filters = (arrangement.filters(), self.generation);
        if self.spread_of.as_ref() != Some(&filters) {
            let ids: Vec<&str> = self.domains.iter().map(|(id, _)| id.as_str()).collect();
            let rows = shown.iter().filter_map(|index| found.rows.get(*index));
            self.spread = spread(rows, &ids);
            self.spread_of = Some(filters);
        }
        let is_assessment =
            |index: &usize| found.rows.get(*index).is_some_and(|row| row.summary().is_some());
        self.shown = shown.iter().copied().filter(is_assessment).collect();
        self.lines = match arrangement.group {
            None => shown.into_iter().map(Line::Row).collect(),
            Some(field) => grouped(&found.rows, shown, field, name),
        };
        self.arranged = Some(key);
    }

    /// What the rows that are shown were arranged by.
    pub(super) fn arranged_by(&self) -> Option<(&Arrangement, u64)> {
        self.arranged.as_ref().map(|(arrangement, generation)| (arrangement, *generation))
    }

    /// Marks a row, or takes its mark away.
    pub fn mark(&mut self, path: &str) {
        if !self.marked.remove(path) {
            self.marked.insert(path.to_owned());
        }
    }

    /// Marks all assessments that are shown; where all are marked already, takes the marks away.
    pub fn mark_shown(&mut self) {
        let shown: Vec<String> = self.shown().map(|row| row.path.clone()).collect();
        if self.is_all_marked() {
            for path in &shown {
                self.marked.remove(path);
            }
        } else {
            self.marked.extend(shown);
        }
    }

    /// The assessments that are shown, in their order, each once.
    pub fn shown(&self) -> impl Iterator<Item = &Row> {
        let rows = self.found.as_ref().map_or(&[][..], |found| &found.rows);
        self.shown.iter().filter_map(|index| rows.get(*index))
    }

    /// How many assessments are shown.
    pub fn count_shown(&self) -> usize {
        self.shown.len()
    }

    /// How many of the assessments that are shown are marked.
    pub fn count_marked(&self) -> usize {
        if self.marked.is_empty() { 0 } else { self.shown().filter(|r| self.is_marked(r)).count() }
    }

    /// Whether all assessments that are shown are marked.
    pub fn is_all_marked(&self) -> bool {
        !self.shown.is_empty()
            && self.marked.len() >= self.shown.len()
            && self.shown().all(|row| self.is_marked(row))
    }

    /// What something is done with: the marked assessments among those that are shown, or all that are
    /// shown where none of them is marked.
    pub fn selection(&self) -> Vec<&Row> {
        let marked: Vec<&Row> = self.shown().filter(|row| self.is_marked(row)).collect();
        if marked.is_empty() { self.shown().collect() } else { marked }
    }

    /// The same as files. Where none is marked, those that can't be shown are among them, so that
    /// each is named with its reason.
    pub fn targets(&self) -> Vec<Target> {
        let Some(found) = &self.found else { return Vec::new() };
        let of_row = |row: &Row| Target::of_row(&found.folder, row);
        let mut targets: Vec<Target> = self.selection().into_iter().map(of_row).collect();
        if self.count_marked() == 0 {
            let shown = self.lines.iter().filter_map(|line| match line {
                Line::Row(index) => found.rows.get(*index),
                Line::Group(..) => None,
            });
            let broken = shown.filter(|row| row.summary().is_none());
            let mut paths = BTreeSet::new();
            targets.extend(broken.filter(|row| paths.insert(&row.path)).map(of_row));
        }
        targets
    }

    /// Whether a row is marked.
    pub fn is_marked(&self, row: &Row) -> bool {
        self.marked.contains(&row.path)
    }

    /// Moves the choice up or down over the rows that are shown.
    pub fn step(&mut self, down: bool) {
        let Some(found) = &self.found else { return };
        let paths: Vec<&String> = self
            .lines
            .iter()
            .filter_map(|line| match line {
                Line::Row(index) => found.rows.get(*index).map(|row| &row.path),
                Line::Group(..) => None,
            })
            .collect();
        let chosen = self.selected.as_ref();
        let at = chosen.and_then(|chosen| paths.iter().position(|path| *path == chosen));
        let next = match (at, down) {
            (None, _) => 0,
            (Some(at), true) => (at + 1).min(paths.len().saturating_sub(1)),
            (Some(at), false) => at.saturating_sub(1),
        };
        self.selected = paths.get(next).map(|path| (*path).clone());
        self.show_selected = true;
    }

    /// The file of the chosen row, while it is shown.
    pub fn chosen(&self) -> Option<PathBuf> {
        let found = self.found.as_ref()?;
        let chosen = self.selected.as_ref()?;
        let is_shown = self.lines.iter().any(|line| match line {
            Line::Row(index) => found.rows.get(*index).is_some_and(|row| row.path == *chosen),
            Line::Group(..) => false,
        });
        is_shown.then(|| found.folder.join(chosen))
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

/// The score of the domain with this id.
pub fn score_of(summary: &Summary, domain: &str) -> Option<f64> {
    summary.domains.iter().find(|own| own.id == domain)?.score
}

/// Puts rows in order. What a row is ordered by is worked out once a row, not once a comparison.
fn in_order(
    shown: &mut Vec<usize>,
    rows: &[Row],
    arrangement: &Arrangement,
    domains: &[(String, String)],
) {
    let mut placed: Vec<(Option<Key<'_>>, usize)> = shown
        .iter()
        .map(|index| {
            let summary = rows.get(*index).and_then(Row::summary);
            (summary.map(|summary| key(summary, arrangement.by, domains)), *index)
        })
        .collect();
    placed.sort_unstable_by(|(a, a_index), (b, b_index)| {
        let order = match (a, b) {
            (Some(a), Some(b)) if arrangement.descending => b.compare(a),
            (Some(a), Some(b)) => a.compare(b),
            // What can't be shown stands at the end, whatever the direction.
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        // Rows stand in the order of their paths.
        order.then(a_index.cmp(b_index))
    });
    shown.clear();
    shown.extend(placed.into_iter().map(|(_, index)| index));
}

/// What a row is ordered by.
enum Key<'a> {
    Name(String),
    Number(f64),
    Moment(Option<&'a str>),
}

impl Key<'_> {
    /// All keys of one order are of one kind.
    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Name(a), Self::Name(b)) => a.cmp(b),
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Moment(a), Self::Moment(b)) => a.cmp(b),
            _ => Ordering::Equal,
        }
    }
}

fn key<'a>(summary: &'a Summary, by: Column, domains: &[(String, String)]) -> Key<'a> {
    let share = |part: usize, all: usize| part as f64 / all.max(1) as f64;
    match by {
        Column::Organisation => Key::Name(summary.organisation.to_lowercase()),
        Column::Stage => Key::Number(summary.stages_open as f64),
        Column::Blockers => Key::Number(summary.blockers.len() as f64),
        Column::Domain(index) => {
            let score = domains.get(index).and_then(|(id, _)| score_of(summary, id));
            // Nothing known is less than any score.
            Key::Number(score.unwrap_or(-1.0))
        }
        Column::Answered => Key::Number(share(summary.dealt_with, summary.asked)),
        Column::Evidence => Key::Number(evidence(summary)),
        Column::Changed => Key::Moment(summary.changed.as_deref()),
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
