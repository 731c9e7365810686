//! Files and folders that the person is asked for: what the dialog says, and what follows from the
//! answer.

use std::path::{Path, PathBuf};

use super::App;
use crate::model::MemberId;
use crate::ops::PlanFormat;
use crate::t;
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::jobs::{DialogRequest, Purpose};
use crate::ui::notices::Tone;

impl App {
    /// What follows from a file that was picked.
    pub(super) fn picked(&mut self, purpose: Purpose, path: PathBuf) {
        self.actions.push(Action::of_picked(purpose, path));
    }

    /// The desktop doesn't say whether the person cancelled or it had no dialog to show; so the
    /// other way is offered, quietly.
    pub(super) fn nothing_picked(&mut self, purpose: Purpose) {
        let command = match purpose {
            Purpose::Plan => return self.no_place_for_plan(),
            Purpose::OpenBenchmark | Purpose::SaveBenchmark | Purpose::Research => {
                return self.no_place_for_benchmark(purpose);
            }
            Purpose::Report
            | Purpose::OpenBrand
            | Purpose::Portfolio
            | Purpose::BulkReports
            | Purpose::BulkOutcome
            | Purpose::PortfolioReport
            | Purpose::SaveBrand
            | Purpose::Logo
            | Purpose::Font => return self.no_place_for_report(purpose),
            Purpose::Open => Command::OpenByPath,
            Purpose::Save => Command::SaveByPath,
            Purpose::Attach => Command::AttachByPath,
            Purpose::WriteSheet => Command::WriteSheetByPath,
            Purpose::TakeInSheet => Command::TakeInSheetByPath,
            Purpose::PackFolder => Command::AddFolderByPath,
            Purpose::Merge => Command::MergeByPath,
            Purpose::HandOut => Command::HandOutByPath,
            Purpose::Figure(_) => Command::SaveFigureByPath,
        };
        self.view.notices.push(
            Tone::Remark,
            t!(self.text, "nothing-picked"),
            Some((command.name(&self.text), Action::Run(command))),
        );
    }

    pub(super) fn ask_for_file(&mut self, purpose: Purpose) {
        let document = self.document.as_ref();
        let organisation =
            document.map_or("", |document| document.assessment().organisation.as_str());
        let request = DialogRequest {
            purpose,
            title: match purpose {
                Purpose::Open => t!(self.text, "dialog-open-title"),
                Purpose::Save => t!(self.text, "dialog-save-title"),
                Purpose::Attach => t!(self.text, "dialog-attach-title"),
                Purpose::WriteSheet => t!(self.text, "dialog-sheet-title"),
                Purpose::TakeInSheet => t!(self.text, "dialog-take-in-title"),
                Purpose::PackFolder => t!(self.text, "dialog-folder-title"),
                Purpose::Merge => t!(self.text, "path-merge-title"),
                Purpose::HandOut => t!(self.text, "path-hand-out-title"),
                Purpose::Plan => t!(self.text, "dialog-plan-title"),
                Purpose::Figure(_) => t!(self.text, "dialog-figure-title"),
                Purpose::Report => t!(self.text, "dialog-report-title"),
                Purpose::PortfolioReport => t!(self.text, "dialog-report-title"),
                Purpose::Portfolio => t!(self.text, "dialog-portfolio-title"),
                Purpose::BulkReports => t!(self.text, "dialog-bulk-reports-title"),
                Purpose::BulkOutcome => t!(self.text, "dialog-bulk-outcome-title"),
                Purpose::OpenBenchmark => t!(self.text, "dialog-benchmark-open-title"),
                Purpose::SaveBenchmark => t!(self.text, "dialog-benchmark-save-title"),
                Purpose::Research => t!(self.text, "dialog-research-title"),
                Purpose::OpenBrand => t!(self.text, "dialog-brand-open-title"),
                Purpose::SaveBrand => t!(self.text, "dialog-brand-save-title"),
                Purpose::Logo => t!(self.text, "dialog-logo-title"),
                Purpose::Font => t!(self.text, "dialog-font-title"),
            },
            filter: match purpose {
                Purpose::WriteSheet | Purpose::TakeInSheet => t!(self.text, "dialog-sheet-filter"),
                Purpose::Plan => t!(self.text, "dialog-plan-title"),
                Purpose::BulkOutcome => t!(self.text, "dialog-bulk-outcome-filter"),
                Purpose::Figure(_) => t!(self.text, "dialog-figure-filter"),
                Purpose::OpenBenchmark | Purpose::SaveBenchmark => {
                    t!(self.text, "dialog-benchmark-filter")
                }
                Purpose::Research => t!(self.text, "research-title"),
                Purpose::OpenBrand | Purpose::SaveBrand => t!(self.text, "dialog-brand-filter"),
                Purpose::PortfolioReport => t!(self.text, "dialog-portfolio-report-filter"),
                Purpose::Logo => t!(self.text, "dialog-logo-filter"),
                Purpose::Font => t!(self.text, "dialog-font-filter"),
                _ => t!(self.text, "dialog-filter"),
            },
            extensions: match (purpose, self.view.exporting) {
                (Purpose::WriteSheet | Purpose::TakeInSheet, _) => vec!["xlsx"],
                (Purpose::Plan, Some(PlanFormat::Ics)) => vec!["ics"],
                (Purpose::Plan | Purpose::BulkOutcome, _) => vec!["csv"],
                (Purpose::Figure(format), _) => vec![format.extension()],
                (
                    Purpose::OpenBrand
                    | Purpose::SaveBrand
                    | Purpose::OpenBenchmark
                    | Purpose::SaveBenchmark,
                    _,
                ) => vec!["ron"],
                (Purpose::Research, _) => vec!["csv", "parquet"],
                (Purpose::PortfolioReport, _) => {
                    vec![self.view.portfolio.report.draft.format.extension()]
                }
                (Purpose::Logo, _) => vec!["svg", "png"],
                (Purpose::Font, _) => vec!["ttf", "otf"],
                // It is written in several formats, each with an ending of its own.
                (Purpose::Attach | Purpose::Report, _) => Vec::new(),
                _ => vec!["ron", "age"],
            },
            file_name: match purpose {
                Purpose::Plan => self.plan_file_name(organisation),
                Purpose::Figure(_) => self.figure_name(),
                Purpose::BulkOutcome => t!(self.text, "bulk-outcome-file"),
                Purpose::SaveBrand => self.brand_name(),
                Purpose::SaveBenchmark => "benchmark.ron".to_owned(),
                Purpose::Research => "research.csv".to_owned(),
                Purpose::PortfolioReport => {
                    let ending = self.view.portfolio.report.draft.format.extension();
                    format!("portfolio-report.{ending}")
                }
                Purpose::Report => format!("{}-report", MemberId::from_name(organisation)),
                _ => self.proposed_name(purpose, organisation),
            },
            folder: document
                .and_then(|document| document.path.as_ref())
                .or_else(|| self.settings.recent.first().map(|recent| &recent.path))
                .and_then(|path| path.parent())
                .map(Path::to_owned),
        };
        self.jobs.ask(&self.ctx, request);
    }
}
