//! What actions with many assessments do: a job on a thread, and what it came to; and arrangements
//! that get a name.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::App;
use crate::ops::bulk::{self, Finished, How, Kind, Reports, Target, Work};
use crate::t;
use crate::ui::action::BulkAction;
use crate::ui::dialogs::{Dialog, PortfolioDialog};
use crate::ui::jobs::{BulkJob, Purpose};
use crate::ui::notices::Tone;
use crate::ui::state::bulk::Running;
use crate::ui::state::portfolio::{PortfolioPage, Progress};
use crate::ui::state::{Document, Screen};

impl App {
    pub(super) fn apply_bulk(&mut self, action: BulkAction) {
        match action {
            BulkAction::Ask(kind) => self.ask_bulk(kind),
            BulkAction::Start(work, how, as_of) => {
                let targets = self.view.portfolio.targets();
                self.start_bulk(targets, *work, how, as_of);
            }
            BulkAction::CarryOut => {
                let bulk = &self.view.portfolio.bulk;
                let (targets, work) = (bulk.would_be_done(), bulk.work.clone());
                if let Some((work, done)) = work.zip(bulk.finished.clone()) {
                    self.start_bulk(targets, work, How::Do, done.dates.0);
                }
            }
            BulkAction::AskFolder(reports) => {
                self.view.dialog = None;
                self.view.portfolio.bulk.waiting = Some(reports);
                self.ask_for_file(Purpose::BulkReports);
            }
            BulkAction::WriteInto(folder) => self.write_reports_into(folder),
            BulkAction::Stop => {
                if let Some(running) = &self.view.portfolio.bulk.running {
                    running.progress.stop.store(true, Ordering::Relaxed);
                }
            }
            BulkAction::Close => self.view.portfolio.page = PortfolioPage::Table,
            BulkAction::KeepOutcome(path) => self.keep_outcome(&path),
            BulkAction::LookAsOf(date) => {
                let today = (self.clock.today)();
                self.view.portfolio.as_of = date.filter(|date| *date != today);
                if let Some(folder) = self.view.portfolio.folder.clone() {
                    self.scan_portfolio(folder);
                }
            }
            BulkAction::AskViewName => {
                let name = self.view.portfolio.chosen_view.clone().unwrap_or_default();
                let dialog = PortfolioDialog::view_name(name);
                self.show_dialog(Dialog::Portfolio(Box::new(dialog)));
            }
            BulkAction::KeepView(name) => self.keep_view(&name),
            BulkAction::ForgetView(name) => {
                self.settings.portfolio_views.retain(|view| view.name != name);
                self.keep_settings();
                self.view.portfolio.chosen_view = None;
                self.remark(t!(self.text, "view-forgotten", name = name));
            }
        }
    }

    fn bulk_as_of(&self) -> Date {
        self.view.portfolio.as_of.unwrap_or_else(|| (self.clock.today)())
    }

    fn ask_bulk(&mut self, kind: Kind) {
        let view = &self.view.portfolio;
        let (count, as_of) = (view.selection().len(), self.bulk_as_of());
        let dialog = match kind {
            Kind::Reports => {
                PortfolioDialog::reports(count, as_of, &self.view.report, self.text.tag())
            }
            Kind::Milestone => {
                let me = self.settings.me.as_ref().map(|me| me.name.clone());
                PortfolioDialog::milestone(count, as_of, me.unwrap_or_default())
            }
            Kind::Upgrade => PortfolioDialog::upgrade(count),
            Kind::Rescore => PortfolioDialog::as_of(count, self.view.portfolio.as_of),
        };
        self.show_dialog(Dialog::Portfolio(Box::new(dialog)));
    }

    fn start_bulk(&mut self, targets: Vec<Target>, work: Work, how: How, as_of: Date) {
        self.view.dialog = None;
        let unsaved = self.document.as_ref().filter(|document| document.is_dirty());
        let unsaved = unsaved.and_then(|document| document.path.clone()).into_iter().collect();
        let view = &mut self.view.portfolio;
        if view.bulk.running.is_some() {
            return;
        }
        let progress = Arc::new(Progress::default());
        progress.all.store(targets.len(), Ordering::Relaxed);
        let targets = Arc::new(targets);
        view.page = PortfolioPage::Outcome;
        view.bulk.running = Some(Running { kind: work.kind(), how, progress: progress.clone() });
        view.bulk.finished = None;
        view.bulk.targets = targets.clone();
        view.bulk.work = Some(work.clone());
        let job = BulkJob {
            targets,
            work,
            how,
            as_of,
            now: (self.clock.now)(),
            packs: self.packs.clone(),
            language: self.text.tag().to_owned(),
            unsaved,
            backups: self.safety.backups(&self.settings),
            progress,
        };
        self.jobs.bulk(&self.ctx, job);
    }

    fn write_reports_into(&mut self, folder: PathBuf) {
        self.view.dialog = None;
        if let Some(reports) = self.view.portfolio.bulk.waiting.take() {
            let work = Work::Reports(Box::new(Reports { folder, ..*reports }));
            let (targets, as_of) = (self.view.portfolio.targets(), self.bulk_as_of());
            self.start_bulk(targets, work, How::Do, as_of);
        }
    }

    /// Whether files are being worked on, which should come to its end before the window goes.
    pub(super) fn is_in_bulk(&self) -> bool {
        self.view.portfolio.bulk.running.is_some()
    }

    pub(super) fn bulk_ended(&mut self, done: Finished, progress: &Arc<Progress>) {
        let bulk = &mut self.view.portfolio.bulk;
        if !bulk.running.as_ref().is_some_and(|own| Arc::ptr_eq(&own.progress, progress)) {
            return;
        }
        let has_changed = done.has_changed_files();
        bulk.take(done, &self.text);
        let summary = bulk.summary.clone();
        let is_watched = self.view.screen == Screen::Portfolio
            && self.view.portfolio.page == PortfolioPage::Outcome;
        if !is_watched {
            self.view.notices.push(Tone::Done, summary, None);
        }
        if has_changed {
            // What is open and was changed comes in as a colleague's work would.
            if let Some(path) = self.document.as_ref().and_then(|open: &Document| open.path.clone())
            {
                self.file_changed(&path);
            }
            if let Some(folder) = self.view.portfolio.folder.clone() {
                let dialog = self.view.dialog.take();
                self.scan_portfolio(folder);
                self.view.dialog = dialog;
            }
        }
        // Whoever wanted to close the window has waited for this, unless for something else too.
        let waits = self.jobs.is_saving() || matches!(self.view.dialog, Some(Dialog::Unsaved));
        if !waits {
            self.continue_put_off();
        }
    }

    fn keep_outcome(&mut self, path: &Path) {
        self.view.dialog = None;
        let Some(done) = &self.view.portfolio.bulk.finished else { return };
        match bulk::write_csv(path, &done.csv()) {
            Ok(()) => {
                let said = t!(self.text, "report-written", path = path.display().to_string());
                self.view.notices.push(Tone::Done, said, None);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }

    fn keep_view(&mut self, name: &str) {
        self.view.dialog = None;
        let saved = self.view.portfolio.as_saved(name);
        let views = &mut self.settings.portfolio_views;
        views.retain(|view| view.name != name);
        views.push(saved);
        views.sort_by_key(|view| view.name.to_lowercase());
        self.view.portfolio.chosen_view = Some(name.to_owned());
        self.keep_settings();
    }
}
