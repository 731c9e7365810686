//! The report on a portfolio: from what was found in a folder to a file in some format.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Found, Portfolio, Row};
use crate::model::{Questionnaire, QuestionnaireId};
use crate::ops::appearance::Appearance;
use crate::ops::report::{ReportError, ReportFormat, Written, set};
use crate::ops::{Expect, Packs, figures};
use crate::report::document::Document;
use crate::report::figure::Colours;
use crate::report::portfolio::report::{Ask, Findings, Refusal, Subject, build, find, most_common};
use crate::report::xlsx;
use crate::storage::atomic;
use crate::t;
use crate::text::Text;

pub use crate::report::portfolio::report::Choices;

/// What it can be written as.
pub const FORMATS: [ReportFormat; 5] = [
    ReportFormat::Pdf,
    ReportFormat::Docx,
    ReportFormat::Xlsx,
    ReportFormat::Html,
    ReportFormat::Markdown,
];

/// A report on a portfolio, in the making.
pub struct PortfolioReport<'a> {
    /// What it says.
    pub document: Document,
    findings: Findings,
    questionnaire: std::sync::Arc<Questionnaire>,
    text: &'a Text,
    colours: Colours,
    dark: Colours,
}

/// The format that a file's name asks for, if a report on a portfolio can be written as that.
pub fn format_of(path: &Path) -> Option<ReportFormat> {
    ReportFormat::of(path).filter(|format| FORMATS.contains(format))
}

/// Builds the report over the assessments with these paths, or over all. What is to be hidden is gone
/// from here on.
///
/// # Errors
/// Why there is nothing to report.
pub fn portfolio_report<'a>(
    portfolio: &Portfolio,
    chosen: Option<&BTreeSet<String>>,
    packs: &Packs,
    choices: &Choices,
    text: &'a Text,
) -> Result<PortfolioReport<'a>, ReportError> {
    let is_shown = |row: &Row| matches!(row.found, Found::Assessment(_));
    let is_chosen =
        |row: &&Row| !is_shown(row) || chosen.is_none_or(|chosen| chosen.contains(&row.path));
    let rows: Vec<&Row> = portfolio.rows.iter().filter(is_chosen).collect();
    let not_chosen = portfolio.rows.len() - rows.len();
    let refused = |refusal: Refusal| {
        ReportError::Making(match refusal {
            Refusal::Nothing => t!(text, "portfolio-report-nothing"),
            Refusal::NoSuchName(name) => t!(text, "portfolio-report-no-such-name", name = name),
        })
    };
    // The report may be in another language than the window that it is asked for in.
    let packs = packs.in_language(text.tag());
    let questionnaire = most_common(&rows)
        .and_then(|id| packs.questionnaire(&QuestionnaireId::from(id)))
        .ok_or_else(|| refused(Refusal::Nothing))?;
    let ask = Ask { rows, not_chosen, as_of: portfolio.as_of };
    let findings = find(&ask, &questionnaire, choices, text).map_err(refused)?;
    let colours = figures::colours(Appearance::Light);
    let dark = figures::colours(Appearance::Dark);
    let subject =
        Subject { findings: &findings, questionnaire: &questionnaire, text, colours, dark };
    let document = build(subject, choices);
    Ok(PortfolioReport {
        document,
        findings,
        questionnaire,
        text,
        colours: colours.clone(),
        dark: dark.clone(),
    })
}

impl PortfolioReport<'_> {
    /// Writes the report. What was at the path stays as it is until the new file is whole.
    ///
    /// # Errors
    /// Why nothing was written.
    pub fn write(
        &self,
        format: ReportFormat,
        path: &Path,
        expect: &Expect,
    ) -> Result<Written, ReportError> {
        let (bytes, lacks_signs) = match format {
            ReportFormat::Xlsx => {
                let subject = Subject {
                    findings: &self.findings,
                    questionnaire: &self.questionnaire,
                    text: self.text,
                    colours: &self.colours,
                    dark: &self.dark,
                };
                (xlsx::portfolio::xlsx(subject).map_err(ReportError::Making)?, false)
            }
            format => set(&self.document, format)?,
        };
        atomic::write(path, &bytes, expect).map_err(ReportError::Write)?;
        Ok(Written { path: path.to_owned(), lacks_signs })
    }
}
