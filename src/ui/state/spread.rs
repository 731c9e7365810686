//! What the page of the distribution shows, and what is being handed on of a portfolio; the benchmark
//! that results are compared with.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::portfolio::{Arrangement, PortfolioView, Progress, score_of};
use crate::model::Benchmark;
use crate::ops::figures::Own;
use crate::ops::portfolio::{Distribution, Row, distribution};

/// What the page of the distribution shows.
#[derive(Debug, Default)]
pub struct SpreadView {
    /// Whether the table stands in place of the chart.
    pub as_table: bool,
    /// What was worked out last.
    made: Arc<Distribution>,
    /// What it was worked out from.
    made_from: Option<(Arrangement, u64, BTreeSet<String>)>,
    /// What a benchmark is to be called, and who makes it, while its file is picked.
    pub naming: Option<(String, String)>,
    /// The writing for research that is under way.
    pub writing: Option<Arc<Progress>>,
}

/// The benchmark that results are compared with.
#[derive(Debug, Default)]
pub struct BenchmarkView {
    /// What was read.
    pub read: Option<Arc<Benchmark>>,
    /// The file that is read, or was.
    pub path: Option<PathBuf>,
    /// How often it became another one, or none: charts beside it know by this that they are outdated.
    pub number: u64,
}

impl BenchmarkView {
    /// Compares with this one from now on.
    pub fn take(&mut self, benchmark: Benchmark) {
        self.read = Some(Arc::new(benchmark));
        self.number += 1;
    }

    /// Compares with none any more.
    pub fn forget(&mut self) {
        *self = Self { number: self.number + 1, ..Self::default() };
    }
}

impl PortfolioView {
    /// How the scores are spread over the assessments that are meant, worked out when those change.
    pub fn distribution(&mut self) -> Arc<Distribution> {
        let Some((arrangement, generation)) = self.arranged_by() else {
            return Arc::default();
        };
        let key = (arrangement.clone(), generation, self.marked.clone());
        if self.spread_page.made_from.as_ref() != Some(&key) {
            let made = distribution(self.selection());
            self.spread_page.made = Arc::new(made);
            self.spread_page.made_from = Some(key);
        }
        self.spread_page.made.clone()
    }

    /// The chosen row, if it is an assessment of the questionnaire that the distribution is of.
    pub fn own(&self, distribution: &Distribution) -> Option<Own> {
        let summary = self.chosen_row()?.summary()?;
        (summary.questionnaire == distribution.questionnaire).then(|| Own {
            name: summary.organisation.clone(),
            scores: distribution.domains.iter().map(|d| score_of(summary, &d.id)).collect(),
        })
    }

    /// The chosen row, while it is shown.
    pub fn chosen_row(&self) -> Option<&Row> {
        let chosen = self.selected.as_ref()?;
        self.shown().find(|row| row.path == *chosen)
    }

    /// The facts that assessments were chosen by, and whether they were chosen by something else too.
    pub fn chosen_by(&self) -> (BTreeMap<String, Vec<String>>, bool) {
        let arrangement = &self.arrangement;
        let facts = arrangement.facts.iter();
        let facts = facts.map(|(field, value)| ((*field).to_owned(), vec![value.clone()]));
        let by_hand = !arrangement.search.trim().is_empty()
            || arrangement.problems_only
            || self.count_marked() > 0;
        (facts.collect(), by_hand)
    }
}
