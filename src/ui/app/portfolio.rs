//! What actions of the portfolio do: looking through a folder on threads, and stopping that.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::App;
use crate::ops::portfolio::Portfolio;
use crate::ui::state::compare::CompareView;
use crate::ui::state::portfolio::{PortfolioPage, Progress};

impl App {
    /// Looks through a folder; what was shown of the same one stays until it is done.
    pub(super) fn scan_portfolio(&mut self, folder: PathBuf) {
        self.view.dialog = None;
        self.stop_portfolio();
        let view = &mut self.view.portfolio;
        if view.folder.as_ref() != Some(&folder) {
            view.found = None;
            view.selected = None;
            view.page = PortfolioPage::Table;
            view.compare = CompareView::default();
            self.settings.portfolio = Some(folder.clone());
            self.settings_changed = self.keeps_settings;
        }
        view.folder = Some(folder.clone());
        let progress = Arc::new(Progress::default());
        view.scanning = Some(progress.clone());
        let today = (self.clock.today)();
        let as_of = self.view.portfolio.as_of.unwrap_or(today);
        let packs = self.packs.clone();
        // Figures of another date would drive out today's, which are wanted next time.
        let remembers = self.keeps_settings && as_of == today;
        let language = self.text.tag().to_owned();
        self.jobs.scan(&self.ctx, folder, packs, as_of, language, remembers, progress);
    }

    pub(super) fn stop_portfolio(&mut self) {
        if let Some(progress) = self.view.portfolio.scanning.take() {
            progress.stop.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn portfolio_scanned(&mut self, found: Portfolio, progress: &Arc<Progress>) {
        let view = &mut self.view.portfolio;
        let is_awaited = view.scanning.as_ref().is_some_and(|own| Arc::ptr_eq(own, progress));
        if is_awaited {
            view.scanning = None;
        }
        // What was stopped shows what was found until then, unless another folder is looked at.
        if view.folder.as_ref() == Some(&found.folder) && (is_awaited || view.found.is_none()) {
            view.take(found);
        }
    }
}
