//! The report on a portfolio: what it is to be, and whether it may replace a file.

use std::path::{Path, PathBuf};

use eframe::egui::{RichText, Ui};

use super::foot::foot_with_ui;
use crate::ops::portfolio::report::FORMATS;
use crate::t;
use crate::ui::action::{Action, Actions, PortfolioReportAction as Step};
use crate::ui::cx::Cx;
use crate::ui::screens::report::format_name;
use crate::ui::state::portfolio_report::ReportDraft;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{choice_row_wrapped, field_label, heading, line_edit, small, subdued};

/// Asks what the report is to be.
pub struct PortfolioReportDialog {
    /// What is chosen so far.
    pub draft: ReportDraft,
    /// How many assessments it is about.
    pub count: usize,
    /// The name of the brand that it is made with; empty for none.
    pub brand: String,
}

impl PortfolioReportDialog {
    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "portfolio-report-dialog-title"));
        subdued(ui, t!(text, "portfolio-report-dialog-about", count = self.count));
        ui.add_space(size::SPACE_M);
        let title = t!(text, "portfolio-report-dialog-format");
        ui.label(RichText::new(&title).font(strong(size::TEXT_BODY)));
        let formats = FORMATS.map(|format| (format, format_name(format, text)));
        if let Some(Some(format)) =
            choice_row_wrapped(ui, &title, Some(self.draft.format), &formats)
        {
            self.draft.format = format;
        }
        ui.add_space(size::SPACE_M);
        let title = t!(text, "portfolio-report-dialog-names");
        ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
        ui.checkbox(&mut self.draft.anonymous, t!(text, "portfolio-report-dialog-anonymous"));
        if self.draft.anonymous {
            ui.add_space(size::SPACE_XS);
            let label = field_label(ui, t!(text, "portfolio-report-dialog-only"));
            ui.add(
                line_edit(&mut self.draft.only_name)
                    .desired_width(f32::INFINITY)
                    .hint_text(t!(text, "portfolio-report-dialog-nobody")),
            )
            .labelled_by(label.id);
        }
        if !self.brand.is_empty() {
            ui.add_space(size::SPACE);
            small(ui, t!(text, "portfolio-report-dialog-brand", name = &self.brand));
        }
        ui.add_space(size::SPACE_L);
        if foot_with_ui(ui, &t!(text, "portfolio-report-dialog-where"), cx, out, |_, _| {}) {
            out.push(Action::CloseDialog);
            out.push(Action::PortfolioReport(Step::Choose(self.draft.clone())));
        }
    }
}

/// A file by the name of the report is there already.
pub(super) fn replace_ui(ui: &mut Ui, path: &Path, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "replace-report-title", count = 1));
    ui.label(t!(text, "replace-report-text"));
    small(ui, path.display().to_string());
    ui.add_space(size::SPACE_L);
    if foot_with_ui(ui, &t!(text, "overwrite-other-name"), cx, out, |ui, out| {
        if ui.button(t!(text, "replace-report", count = 1)).clicked() {
            out.push(Action::PortfolioReport(Step::Replace(PathBuf::from(path))));
        }
    }) {
        out.push(Action::CloseDialog);
        out.push(Action::PortfolioReport(Step::Where));
    }
}
