//! Benchmarks: made of a portfolio, written, and read again wherever somebody compares with them.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::Row;
use super::filter::facts_words;
use crate::model::{Benchmark, QuestionnaireId};
use crate::ops::{Expect, Packs, Problem, WriteError};
use crate::report::portfolio::{About, FEWEST, distribution};
use crate::storage::{atomic, benchmark};
use crate::t;
use crate::text::Text;

/// What a benchmark is made of, beside the assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BenchmarkRequest {
    /// What it is to be called; what it is over where this is empty.
    pub name: String,
    /// Who makes it.
    pub source: String,
    /// The day on which it is made.
    pub made: Date,
    /// The date that counts as today for the scores.
    pub as_of: Date,
    /// The facts that the assessments were chosen by.
    pub facts: BTreeMap<String, Vec<String>>,
    /// Whether they were chosen by something else too. By what isn't told: it may be a name.
    pub by_hand: bool,
}

/// There are too few organisations for a benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew {
    /// How many there are.
    pub organisations: usize,
}

/// The benchmark of these assessments, and how many organisations are not in it because they have
/// answered another questionnaire.
///
/// # Errors
/// There are fewer than five organisations, or in no domain have five a score.
pub fn make_benchmark<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    request: BenchmarkRequest,
    packs: &Packs,
    text: &Text,
) -> Result<(Benchmark, usize), TooFew> {
    let spread = distribution(rows);
    let BenchmarkRequest { name, source, made, as_of, facts, by_hand } = request;
    let filter = filter_words(&facts, by_hand, packs, text);
    let id = QuestionnaireId::from(spread.questionnaire.as_str());
    let version = packs.questionnaire(&id).map(|found| found.version.clone()).unwrap_or_default();
    let name = match name.trim() {
        "" => filter.clone(),
        name => name.to_owned(),
    };
    let source = match source.trim() {
        "" => t!(text, "benchmark-source-unsaid"),
        source => source.to_owned(),
    };
    let about = About { name, source, made, as_of, version, filter, facts };
    let made = spread.benchmark(about);
    let made = made.ok_or(TooFew { organisations: spread.organisations })?;
    Ok((made, spread.others))
}

/// Which organisations a benchmark is over, in words.
pub fn filter_words(
    facts: &BTreeMap<String, Vec<String>>,
    by_hand: bool,
    packs: &Packs,
    text: &Text,
) -> String {
    let mut words = facts_words(facts, packs, text);
    if by_hand {
        words.push(t!(text, "benchmark-by-hand"));
    }
    match words.is_empty() {
        true => t!(text, "benchmark-all"),
        false => words.join("; "),
    }
}

impl TooFew {
    /// What to tell the user.
    pub fn line(self, text: &Text) -> String {
        let found = self.organisations;
        t!(text, "benchmark-too-few", fewest = FEWEST, found = found)
    }
}

/// Writes a benchmark.
///
/// # Errors
/// Why nothing was written.
pub fn write_benchmark(path: &Path, made: &Benchmark, replaces: bool) -> Result<(), WriteError> {
    let expect = if replaces { Expect::Anything } else { Expect::New };
    atomic::write(path, benchmark::benchmark_text(made).as_bytes(), &expect).map(drop)
}

/// Reads a benchmark.
///
/// # Errors
/// All that is wrong with the file.
pub fn read_benchmark(path: &Path) -> Result<Benchmark, Vec<Problem>> {
    benchmark::read_benchmark(path)
}
