//! Jobs that hand on what a portfolio holds, without saying of whom, and that read what others handed
//! on.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use eframe::egui::Context;

use super::{Jobs, Outcome};
use crate::model::Benchmark;
use crate::ops::portfolio::{
    Portfolio, ResearchError, ResearchRequest, ResearchWritten, TidyFormat, read_benchmark,
    write_benchmark, write_research,
};
use crate::ops::{self, Packs, Problem, WriteError};
use crate::text::Text;
use crate::ui::state::portfolio::Progress;

/// What became of it.
pub enum HandedOn {
    /// A benchmark of so many organisations was written, or was not because something else is there.
    Benchmark(PathBuf, usize, Result<bool, WriteError>),
    /// The answers were written for research, or not.
    Research(Box<Result<ResearchWritten, ResearchError>>),
    /// A benchmark was read, or not.
    Read(PathBuf, Result<Benchmark, Vec<Problem>>),
}

/// What writing for research takes.
pub struct ResearchJob {
    /// The portfolio.
    pub found: Arc<Portfolio>,
    /// The paths of the assessments that are meant.
    pub chosen: BTreeSet<String>,
    /// The questionnaires.
    pub packs: Arc<Packs>,
    /// Where to.
    pub to: PathBuf,
    /// As what.
    pub format: TidyFormat,
    /// The language of the dictionary.
    pub language: String,
    /// Is told how far it is, and tells to stop.
    pub progress: Arc<Progress>,
}

impl Jobs {
    /// Reads a benchmark.
    pub fn read_benchmark(&mut self, ctx: &Context, path: PathBuf) {
        let started = self.spawn(ctx, "benchmark", move || {
            let read = read_benchmark(&path);
            Outcome::HandedOn(HandedOn::Read(path, read))
        });
        if let Err(error) = started {
            log::error!("no thread to read a benchmark: {error}");
        }
    }

    /// Writes a benchmark, in place of nothing or of another one.
    pub fn write_benchmark(&mut self, ctx: &Context, path: PathBuf, made: Benchmark) {
        let started = self.spawn(ctx, "benchmark", move || {
            let is_there = path.exists();
            let may_write = !is_there || read_benchmark(&path).is_ok();
            let written = match may_write {
                true => write_benchmark(&path, &made, is_there).map(|()| true),
                false => Ok(false),
            };
            Outcome::HandedOn(HandedOn::Benchmark(path, made.organisations, written))
        });
        if let Err(error) = started {
            log::error!("no thread to write a benchmark: {error}");
        }
    }

    /// Writes the answers for research.
    pub fn write_research(&mut self, ctx: &Context, job: ResearchJob) {
        let waker = ctx.clone();
        let started = self.spawn(ctx, "research", move || {
            let ResearchJob { found, chosen, packs, to, format, language, progress } = job;
            let told = |done: usize, all: usize| {
                progress.done.store(done, Ordering::Relaxed);
                progress.all.store(all, Ordering::Relaxed);
                if done.is_multiple_of(50) {
                    waker.request_repaint();
                }
            };
            let request = ResearchRequest {
                folder: &found.folder,
                packs: &packs,
                as_of: found.as_of,
                to: &to,
                format,
                replaces: false,
                text: &Text::new(&language),
                new_id: &ops::new_random_id,
                stop: &progress.stop,
                progress: &told,
            };
            let rows = found.rows.iter().filter(|row| chosen.contains(&row.path));
            Outcome::HandedOn(HandedOn::Research(Box::new(write_research(rows, &request))))
        });
        if let Err(error) = started {
            log::error!("no thread to write for research: {error}");
            self.report(Outcome::HandedOn(HandedOn::Research(Box::new(Err(
                ResearchError::Stopped,
            )))));
        }
    }
}
