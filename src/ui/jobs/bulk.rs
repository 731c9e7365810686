//! The job that does one thing with many assessments.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use eframe::egui::Context;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Jobs, Outcome};
use crate::ops::Packs;
use crate::ops::bulk::{Finished, How, Run, Target, Work, run};
use crate::ops::safety::Backups;
use crate::text::Text;
use crate::ui::state::portfolio::Progress;

/// How often the window is told how far it is, at most.
const TOLD_EVERY: Duration = Duration::from_millis(100);

/// All that a thread needs to do one thing with many assessments.
pub struct BulkJob {
    /// The files.
    pub targets: Arc<Vec<Target>>,
    /// What is done with each.
    pub work: Work,
    /// Whether it is done, or only said what would be.
    pub how: How,
    /// The date that counts as today.
    pub as_of: Date,
    /// The moment that steps bear.
    pub now: Timestamp,
    /// The questionnaires and frameworks.
    pub packs: Arc<Packs>,
    /// The language of the program.
    pub language: String,
    /// Files that are open with unsaved work.
    pub unsaved: Vec<PathBuf>,
    /// Where what files held before is kept.
    pub backups: Option<Backups>,
    /// How far it is, and whether it is to stop.
    pub progress: Arc<Progress>,
}

impl Jobs {
    /// Does one thing with many assessments.
    pub fn bulk(&mut self, ctx: &Context, job: BulkJob) {
        let job = Arc::new(job);
        let (own, waker) = (job.clone(), ctx.clone());
        let started = self.spawn(ctx, "bulk", move || {
            let done = own.carry_out(&|| waker.request_repaint_after(TOLD_EVERY));
            Outcome::BulkEnded(Box::new(done), own.progress.clone())
        });
        if let Err(error) = started {
            log::error!("no thread to work on many assessments: {error}");
            // Stopped before it began: every file is told as not reached.
            job.progress.stop.store(true, Ordering::Relaxed);
            let done = job.carry_out(&|| {});
            self.report(Outcome::BulkEnded(Box::new(done), job.progress.clone()));
        }
    }
}

impl BulkJob {
    fn carry_out(&self, wake: &(dyn Fn() + Sync)) -> Finished {
        let progress = &self.progress;
        let told = |done: usize, all: usize| {
            progress.done.fetch_max(done, Ordering::Relaxed);
            progress.all.store(all, Ordering::Relaxed);
            wake();
        };
        let how = Run {
            packs: &self.packs,
            as_of: self.as_of,
            now: self.now,
            text: &Text::new(&self.language),
            how: self.how,
            unsaved: &self.unsaved,
            backups: self.backups.as_ref(),
            stop: &progress.stop,
            progress: &told,
        };
        run(&self.targets, &self.work, &how)
    }
}
