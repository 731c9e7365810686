//! What actions of the comparison do: opening files on threads, stopping that, and the way back.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::App;
use crate::ops::sides::Gathered;
use crate::ui::state::compare::Asked;
use crate::ui::state::portfolio::{PortfolioPage, Progress};

impl App {
    /// Opens what is compared; what was shown of the last comparison stays until it is done.
    pub(super) fn compare(&mut self, asked: Asked) {
        self.stop_comparing();
        let view = &mut self.view.portfolio;
        let Some(found) = view.found.as_ref() else { return };
        // The same date as that of the table, so that the same scores are shown.
        let (folder, as_of) = (found.folder.clone(), found.as_of);
        let choice = asked.choice(&folder);
        if view.page != PortfolioPage::Compare {
            // What had the keyboard stays behind with the table.
            self.ctx.memory_mut(|memory| memory.stop_text_input());
            view.page = PortfolioPage::Compare;
            view.compare.is_new = true;
            view.compare.found = None;
            view.compare.domain = None;
            view.compare.shows_same = false;
        }
        view.compare.asked = Some(asked);
        let progress = Arc::new(Progress::default());
        view.compare.working = Some(progress.clone());
        let packs = self.packs.clone();
        let language = self.text.tag().to_owned();
        self.jobs.compare(&self.ctx, choice, packs, as_of, language, progress);
    }

    pub(super) fn stop_comparing(&mut self) {
        if let Some(progress) = self.view.portfolio.compare.working.take() {
            progress.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Back to the table, which is as it was left.
    pub(super) fn leave_comparison(&mut self) {
        self.stop_comparing();
        self.ctx.memory_mut(|memory| memory.stop_text_input());
        self.view.portfolio.page = PortfolioPage::Table;
        self.view.portfolio.show_selected = false;
    }

    pub(super) fn compared(&mut self, found: Gathered, progress: &Arc<Progress>) {
        let view = &mut self.view.portfolio.compare;
        if view.working.as_ref().is_some_and(|own| Arc::ptr_eq(own, progress)) {
            view.working = None;
            view.found = Some(Arc::new(found));
        }
    }
}
