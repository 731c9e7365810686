//! Reports: from an open assessment to a file in some format.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::appearance::Appearance;
use super::{Blame, Expect, Packs, WriteError, figures};
use crate::model::{Assessment, Questionnaire};
use crate::report::document::{Document, Subject, build, discreet};
use crate::report::{TemplateError, csv, data, docx, html, json, markdown, pdf, xlsx};
use crate::scoring::score;
use crate::storage::atomic;
use crate::t;
use crate::text::Text;

pub use crate::report::document::{Brand, Discretion, Options, Preset, SectionKind, section_title};
pub use crate::report::pdf::PagePicture;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportFormat {
    /// For reading and printing.
    Pdf,
    /// For editing.
    Docx,
    /// For calculating.
    Xlsx,
    /// For a browser.
    Html,
    /// One row an item.
    Csv,
    /// For programs.
    Json,
    /// For wikis.
    Markdown,
}

/// Why there is no report.
#[derive(Debug)]
pub enum ReportError {
    /// A template has a fault.
    Template(TemplateError),
    /// The file could not be made, for a reason that its maker gives.
    Making(String),
    /// The file could not be written.
    Write(WriteError),
}

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// Whether its text has signs that no font at hand has, so that it doesn't keep to PDF/UA-1.
    pub lacks_signs: bool,
}

/// A report in the making: what it says, and the data behind it.
pub struct Report {
    /// What it says.
    pub document: Document,
    /// The data behind it.
    data: data::Data,
}

impl ReportFormat {
    /// All formats.
    pub const ALL: [Self; 7] =
        [Self::Pdf, Self::Docx, Self::Xlsx, Self::Html, Self::Csv, Self::Json, Self::Markdown];

    /// How a file's name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "md",
        }
    }

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| format.extension() == extension)
    }

    /// Where a report in this format goes under a name that was chosen for several. The ending of
    /// another format is exchanged; any other dot, as in `acme 1.2`, belongs to the name.
    pub fn path(self, chosen: &Path) -> PathBuf {
        if Self::of(chosen).is_some() {
            return chosen.with_extension(self.extension());
        }
        let mut path = chosen.as_os_str().to_owned();
        path.push(format!(".{}", self.extension()));
        path.into()
    }
}

/// Builds the report of an open assessment. What is to be hidden is gone from here on.
pub fn report(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    packs: &Packs,
    options: &Options,
    as_of: Date,
    text: &Text,
) -> Report {
    let packs = &packs.in_language(text.tag());
    let worded = packs.in_words(questionnaire);
    let questionnaire = worded.as_deref().unwrap_or(questionnaire);
    let assessment = discreet(assessment, questionnaire, options.discretion, text);
    let scores = score(questionnaire, &assessment, as_of);
    let colours = figures::colours(Appearance::Light);
    let dark = figures::colours(Appearance::Dark);
    let subject = Subject {
        questionnaire,
        frameworks: packs.frameworks(),
        assessment: &assessment,
        scores: &scores,
        text,
        colours,
        dark,
    };
    Report { document: build(subject, options), data: data::data(&subject) }
}

/// A document set in a format that is made from it alone, and whether it lacks what makes it
/// accessible to everybody.
pub(super) fn set(
    document: &Document,
    format: ReportFormat,
) -> Result<(Vec<u8>, bool), ReportError> {
    let bytes = match format {
        ReportFormat::Pdf => {
            let made = pdf::pdf(document).map_err(ReportError::Template)?;
            return Ok((made.bytes, !made.is_universal));
        }
        ReportFormat::Docx => docx::docx(document).map_err(ReportError::Making)?,
        ReportFormat::Html => html::html(document).map_err(ReportError::Template)?.into_bytes(),
        ReportFormat::Markdown => markdown::markdown(document).into_bytes(),
        other => return Err(ReportError::Making(other.extension().to_owned())),
    };
    Ok((bytes, false))
}

impl Report {
    /// The report in a format, and whether it lacks what makes it accessible to everybody.
    fn made(&self, format: ReportFormat) -> Result<(Vec<u8>, bool), ReportError> {
        let bytes = match format {
            ReportFormat::Xlsx => xlsx::xlsx(&self.data).map_err(ReportError::Making)?,
            ReportFormat::Csv => csv::csv(&self.data).into_bytes(),
            ReportFormat::Json => json::json(&self.data).into_bytes(),
            format => return set(&self.document, format),
        };
        Ok((bytes, false))
    }

    /// The report in a format.
    ///
    /// # Errors
    /// What is wrong with a template, and where; or why a file could not be made.
    pub fn bytes(&self, format: ReportFormat) -> Result<Vec<u8>, ReportError> {
        Ok(self.made(format)?.0)
    }

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
        let (bytes, lacks_signs) = self.made(format)?;
        atomic::write(path, &bytes, expect).map_err(ReportError::Write)?;
        Ok(Written { path: path.to_owned(), lacks_signs })
    }

    /// The pages as pictures.
    ///
    /// # Errors
    /// What is wrong with the template, and where.
    pub fn pages(&self, scale: f32) -> Result<Vec<PagePicture>, ReportError> {
        pdf::pages(&self.document, scale).map_err(ReportError::Template)
    }
}

impl ReportError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Template(_) | Self::Making(_) => Blame::Input,
            Self::Write(failed) => failed.blame(),
        }
    }

    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::Template(failed) => t!(
                text,
                "report-template-error",
                file = &failed.file,
                line = failed.line,
                column = failed.column,
                message = &failed.message
            ),
            Self::Making(reason) => t!(text, "report-not-made", reason = reason),
            Self::Write(failed) => failed.line(text),
        }
    }
}
