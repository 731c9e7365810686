//! What was measured, beside what it should be.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

/// What was measured, with its limits.
pub(crate) struct Limits {
    lines: Vec<Line>,
    /// Where criterion writes what it measured.
    folder: PathBuf,
    /// What was written before this is of another run.
    begun: SystemTime,
}

struct Line {
    what: String,
    measured: f64,
    limit: f64,
    unit: &'static str,
}

impl Limits {
    pub(crate) fn new() -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR");
        let folder = target.map_or_else(|| "target".into(), PathBuf::from).join("criterion");
        Self { lines: Vec::new(), folder, begun: SystemTime::now() }
    }

    /// A figure that should be at most so much.
    pub(crate) fn at_most(&mut self, what: &str, measured: f64, limit: f64, unit: &'static str) {
        self.lines.push(Line { what: what.to_owned(), measured, limit, unit });
    }

    /// How much longer one bench takes than another, by their medians. Says nothing where one of them
    /// was left out of the run.
    pub(crate) fn ratio(&mut self, what: &str, bench: &str, base: &str, limit: f64) {
        if let (Some(of), Some(base)) = (self.median(bench), self.median(base)) {
            self.at_most(what, of / base, limit, "×");
        }
    }

    /// How many milliseconds a bench takes, by its median.
    pub(crate) fn milliseconds(&mut self, what: &str, bench: &str, limit: f64) {
        if let Some(nanoseconds) = self.median(bench) {
            self.at_most(what, nanoseconds / 1e6, limit, "ms");
        }
    }

    /// Prints all, and says whether all limits are kept.
    pub(crate) fn told(&self) -> ExitCode {
        let mut all_kept = true;
        println!();
        for Line { what, measured, limit, unit } in &self.lines {
            let is_kept = measured <= limit;
            all_kept &= is_kept;
            let verdict = if is_kept { "kept" } else { "MISSED" };
            println!("{what:<58} {measured:>9.3} {unit:<3} limit {limit:>7.2} {unit:<3} {verdict}");
        }
        if all_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// The median of a bench in this run, in nanoseconds.
    fn median(&self, bench: &str) -> Option<f64> {
        let file = self.folder.join(bench).join("new/estimates.json");
        let written = std::fs::metadata(&file).ok()?.modified().ok()?;
        let text = std::fs::read_to_string(file).ok().filter(|_| written >= self.begun)?;
        let estimates: serde_json::Value = serde_json::from_str(&text).ok()?;
        estimates.get("median")?.get("point_estimate")?.as_f64()
    }
}
