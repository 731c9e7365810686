//! What the report on a portfolio is to be, and all that a thread needs to write it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::ops::brand::{BrandFile, brand_of};
use crate::ops::portfolio::Portfolio;
use crate::ops::portfolio::report::{Choices, portfolio_report};
use crate::ops::report::{ReportError, ReportFormat, Written};
use crate::ops::{Expect, Packs};
use crate::text::Text;

/// What the report is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDraft {
    /// What it is written as.
    pub format: ReportFormat,
    /// Whether organisations are numbered instead of named.
    pub anonymous: bool,
    /// The one that is named all the same; empty for none.
    pub only_name: String,
}

/// How far the report on the portfolio is.
#[derive(Clone, Debug, Default)]
pub struct PortfolioReportView {
    /// What was chosen last.
    pub draft: ReportDraft,
    /// Whether one is being written.
    pub writing: bool,
}

/// All that a thread needs to write it.
pub struct PortfolioReportJob {
    /// What was found.
    pub portfolio: Arc<Portfolio>,
    /// The assessments that it is about, by their paths.
    pub chosen: BTreeSet<String>,
    /// The questionnaires.
    pub packs: Arc<Packs>,
    /// What it is to be.
    pub draft: ReportDraft,
    /// The look.
    pub brand: BrandFile,
    /// The language that it is written in.
    pub language: String,
    /// Where it is written.
    pub path: PathBuf,
    /// What has to be there.
    pub expect: Expect,
}

impl Default for ReportDraft {
    fn default() -> Self {
        Self { format: ReportFormat::Pdf, anonymous: false, only_name: String::new() }
    }
}

impl PortfolioReportJob {
    /// Writes it.
    ///
    /// # Errors
    /// Why nothing was written.
    pub fn write(&self) -> Result<Written, ReportError> {
        let named = self.draft.only_name.trim();
        let choices = Choices {
            anonymous: self.draft.anonymous,
            only_name: (self.draft.anonymous && !named.is_empty()).then(|| named.to_owned()),
            brand: brand_of(&self.brand),
        };
        let text = Text::new(&self.language);
        let chosen = Some(&self.chosen);
        let report = portfolio_report(&self.portfolio, chosen, &self.packs, &choices, &text)?;
        report.write(self.draft.format, &self.path, &self.expect)
    }
}
