//! What actions of the report on a portfolio do: asking what it is to be and where it goes, and
//! writing it on a thread.

use std::path::PathBuf;

use super::App;
use crate::ops::Expect;
use crate::ops::brand::colour_fault;
use crate::ops::report::{ReportError, Written};
use crate::ui::action::PortfolioReportAction as Step;
use crate::ui::dialogs::{Dialog, PortfolioReportDialog};
use crate::ui::jobs::Purpose;
use crate::ui::state::portfolio_report::PortfolioReportJob;

impl App {
    pub(super) fn apply_portfolio_report(&mut self, step: Step) {
        match step {
            Step::Ask => self.ask_for_portfolio_report(),
            Step::Choose(draft) => {
                self.view.portfolio.report.draft = draft;
                self.ask_for_file(Purpose::PortfolioReport);
            }
            Step::Where => self.ask_for_file(Purpose::PortfolioReport),
            Step::Write(path) => {
                let path = self.view.portfolio.report.draft.format.path(&path);
                if path.exists() {
                    self.show_dialog(Dialog::ReplacePortfolioReport(path));
                } else {
                    self.write_portfolio_report(path, Expect::New);
                }
            }
            Step::Replace(path) => self.write_portfolio_report(path, Expect::Anything),
        }
    }

    fn ask_for_portfolio_report(&mut self) {
        let look = &self.view.report.look;
        if let Some((colour, fault, ground)) = look.fault() {
            self.complain(colour_fault(colour, fault, ground, &self.text), None);
            return;
        }
        let brand = look.brand.name.clone();
        let portfolio = &self.view.portfolio;
        let count = portfolio.selection().len();
        let draft = portfolio.report.draft.clone();
        let dialog = PortfolioReportDialog { draft, count, brand };
        self.show_dialog(Dialog::PortfolioReport(dialog));
    }

    fn write_portfolio_report(&mut self, path: PathBuf, expect: Expect) {
        self.view.dialog = None;
        let view = &mut self.view.portfolio;
        let Some(portfolio) = view.found.clone().filter(|_| !view.report.writing) else { return };
        let report = &self.view.report;
        let job = PortfolioReportJob {
            portfolio,
            chosen: view.selection().into_iter().map(|row| row.path.clone()).collect(),
            packs: self.packs.clone(),
            draft: view.report.draft.clone(),
            brand: report.look.brand.clone(),
            language: report.language.clone().unwrap_or_else(|| self.text.tag().to_owned()),
            path,
            expect,
        };
        view.report.writing = true;
        self.jobs.write_portfolio_report(&self.ctx, job);
    }

    pub(super) fn portfolio_report_written(&mut self, written: Result<Written, ReportError>) {
        self.view.portfolio.report.writing = false;
        self.say_written(written);
    }
}
