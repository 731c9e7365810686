//! Jobs that make something to hand over: spreadsheets, copies for members, charts, reports; and the
//! search for the best steps.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui::Context;
use jiff::civil::Date;

use super::{Jobs, Outcome};
use crate::model::{Assessment, Questionnaire};
use crate::ops::portfolio::{Look, Memory, scan};
use crate::ops::report::{ReportError, ReportFormat};
use crate::ops::sheet::BookError;
use crate::ops::{self, Expect, Packs, Passphrase, SaveError, figures};
use crate::scoring::Scores;
use crate::scoring::goals::{Advice, Ask, advise};
use crate::text::Text;
use crate::ui::state::KeptFigure;
use crate::ui::state::portfolio::Progress;
use crate::ui::state::portfolio_report::PortfolioReportJob;
use crate::ui::state::report::ReportJob;

impl Jobs {
    /// Reads a spreadsheet.
    pub fn read_sheet(&mut self, ctx: &Context, path: PathBuf) {
        let failed = path.clone();
        let started = self.spawn(ctx, "sheet", move || {
            let read = ops::sheet::read_book(&path);
            Outcome::Sheet(path, read)
        });
        if let Err(error) = started {
            self.report(Outcome::Sheet(failed, Err(BookError::System(error))));
        }
    }

    /// Writes a spreadsheet.
    pub fn write_sheet(&mut self, ctx: &Context, path: PathBuf, bytes: Vec<u8>, expect: Expect) {
        let started = self.spawn(ctx, "sheet", move || {
            let written = ops::sheet::write_sheet(&path, &bytes, &expect);
            Outcome::SheetWritten(path, written)
        });
        if let Err(error) = started {
            log::error!("no thread to write a spreadsheet: {error}");
        }
    }

    /// Writes a member's copy, and attached files from where the assessment is beside it.
    pub fn hand_out(
        &mut self,
        ctx: &Context,
        copy: Assessment,
        passphrase: Option<Passphrase>,
        from: Option<PathBuf>,
        to: PathBuf,
    ) {
        let failed = copy.clone();
        let started = self.spawn(ctx, "hand out", move || {
            let (passphrase, from) = (passphrase.as_ref(), from.as_deref());
            let written = ops::hand_out::write(&copy, passphrase, from, &to);
            Outcome::HandedOut(Box::new(copy), Box::new(written))
        });
        if let Err(error) = started {
            let written = Err(SaveError::machine(&error));
            self.report(Outcome::HandedOut(Box::new(failed), Box::new(written)));
        }
    }

    /// Looks for the best steps to a goal.
    pub fn advise(
        &mut self,
        ctx: &Context,
        questionnaire: Arc<Questionnaire>,
        assessment: Assessment,
        scores: Scores,
        ask: Ask,
    ) {
        let failed = ask.clone();
        let started = self.spawn(ctx, "advise", move || {
            let advice = advise(&questionnaire, &assessment, &scores, &ask);
            Outcome::Advised(ask, Box::new(advice))
        });
        if let Err(error) = started {
            log::error!("no thread to look for steps: {error}");
            self.report(Outcome::Advised(failed, Box::new(Advice::Undecided)));
        }
    }

    /// Draws a chart and writes it to a file.
    pub fn keep_figure(&mut self, ctx: &Context, kept: KeptFigure, path: &Path) {
        let to = path.to_owned();
        let started = self.spawn(ctx, "figure", move || {
            let KeptFigure { format, figure, table } = kept;
            let bytes = figures::bytes(&figure, &table, format).unwrap_or_default();
            Outcome::FigureKept(to.clone(), figures::keep(&to, &bytes))
        });
        if let Err(error) = started {
            log::error!("no thread to keep a chart at {}: {error}", path.display());
        }
    }

    /// Draws the pages of a report.
    pub fn pages(&mut self, ctx: &Context, wanted: ReportJob) {
        let drawn_from = Box::new(wanted.drawn_from());
        let failed = drawn_from.clone();
        let started = self.spawn(ctx, "pages", move || Outcome::Pages(drawn_from, wanted.pages()));
        if let Err(error) = started {
            log::error!("no thread to draw a report: {error}");
            self.report(Outcome::Pages(failed, Ok(Vec::new())));
        }
    }

    /// Writes a report in several formats, one after the other, until it is told to stop.
    pub fn write_report(
        &mut self,
        ctx: &Context,
        wanted: ReportJob,
        formats: Vec<ReportFormat>,
        path: PathBuf,
        expect: Expect,
        stop: Arc<AtomicBool>,
    ) {
        let (sender, waker) = (self.sender.clone(), ctx.clone());
        let started = self.spawn(ctx, "report", move || {
            let report = wanted.build();
            for format in formats {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let written = report.write(format, &format.path(&path), &expect);
                sender.send(Outcome::ReportWritten(written)).ok();
                waker.request_repaint();
            }
            Outcome::ReportEnded
        });
        if let Err(error) = started {
            log::error!("no thread to write a report: {error}");
            self.report(Outcome::ReportEnded);
        }
    }

    /// Writes the report on a portfolio.
    pub fn write_portfolio_report(&mut self, ctx: &Context, wanted: PortfolioReportJob) {
        let started = self.spawn(ctx, "portfolio report", move || {
            Outcome::PortfolioReportWritten(wanted.write())
        });
        if let Err(error) = started {
            let failed = ReportError::Making(error.to_string());
            self.report(Outcome::PortfolioReportWritten(Err(failed)));
        }
    }

    /// Looks through a folder of assessments.
    #[expect(clippy::too_many_arguments, reason = "all of it is needed, once")]
    pub fn scan(
        &mut self,
        ctx: &Context,
        folder: PathBuf,
        packs: Arc<Packs>,
        as_of: Date,
        language: String,
        remembers: bool,
        progress: Arc<Progress>,
    ) {
        let waker = ctx.clone();
        let started = self.spawn(ctx, "portfolio", move || {
            let memory = if remembers { Memory::of_user() } else { None };
            let told = |done: usize, all: usize| {
                progress.done.store(done, Ordering::Relaxed);
                progress.all.store(all, Ordering::Relaxed);
                if done.is_multiple_of(50) {
                    waker.request_repaint();
                }
            };
            let look = Look {
                packs: &packs,
                as_of,
                text: &Text::new(&language),
                memory: memory.as_ref(),
                stop: &progress.stop,
                progress: &told,
            };
            let found = scan(&folder, &look);
            Outcome::Scanned(Box::new(found), progress.clone())
        });
        if let Err(error) = started {
            log::error!("no thread to look through a folder: {error}");
        }
    }
}
