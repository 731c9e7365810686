//! What the report screen holds: what the report is to be, and its pages as they were drawn last.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui::TextureHandle;
use jiff::civil::Date;

use crate::model::{Assessment, AssessmentId, Questionnaire, Revision};
use crate::ops::Packs;
use crate::ops::report::{
    Discretion, Options, PagePicture, Preset, Report, ReportError, ReportFormat, SectionKind,
    report,
};
use crate::text::Text;

/// Pixels a point of the pages on the screen.
const SCALE: f32 = 1.25;

/// What the report is to be.
pub struct ReportView {
    /// The purpose.
    pub preset: Preset,
    /// The sections that are in it.
    pub sections: BTreeSet<SectionKind>,
    /// What is hidden.
    pub discretion: Discretion,
    /// The formats to write.
    pub formats: BTreeSet<ReportFormat>,
    /// The pages as they were drawn last.
    pub pages: Vec<TextureHandle>,
    /// What they were drawn from.
    pub drawn_from: Option<DrawnFrom>,
    /// Whether pages are being drawn.
    pub drawing: bool,
    /// How many formats are written of how many, while it is under way.
    pub writing: Option<(usize, usize)>,
    /// Set to stop writing.
    pub stop: Arc<AtomicBool>,
}

/// What pages are drawn from: if any of it is another now, the pages are out of date.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnFrom {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// How it stood.
    pub revision: Revision,
    /// The choices.
    pub options: Options,
    /// The date that counts as today.
    pub as_of: Date,
}

/// All that a thread needs to make a report.
pub struct ReportJob {
    /// The questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// The assessment.
    pub assessment: Assessment,
    /// The frameworks.
    pub packs: Arc<Packs>,
    /// What it is to be.
    pub options: Options,
    /// How the assessment stood.
    pub revision: Revision,
    /// The date that counts as today.
    pub as_of: Date,
    /// The language.
    pub language: String,
}

impl Default for ReportView {
    fn default() -> Self {
        let options = Options::of(Preset::Executive);
        Self {
            preset: Preset::Executive,
            sections: options.sections.iter().copied().collect(),
            discretion: options.discretion,
            formats: BTreeSet::from([ReportFormat::Pdf]),
            pages: Vec::new(),
            drawn_from: None,
            drawing: false,
            writing: None,
            stop: Arc::default(),
        }
    }
}

impl ReportView {
    /// What the choices come to.
    pub fn options(&self) -> Options {
        let mut options = Options::of(self.preset);
        let chosen = SectionKind::ALL.into_iter().filter(|kind| self.sections.contains(kind));
        options.sections = chosen.collect();
        options.discretion = self.discretion;
        options
    }

    /// Lets go of the pages, for they are another assessment's.
    pub fn forget_pages(&mut self) {
        self.pages.clear();
        self.drawn_from = None;
        self.drawing = false;
    }
}

impl ReportJob {
    /// What its pages are drawn from.
    pub fn drawn_from(&self) -> DrawnFrom {
        DrawnFrom {
            assessment: self.assessment.id.clone(),
            revision: self.revision,
            options: self.options.clone(),
            as_of: self.as_of,
        }
    }

    /// Builds the report.
    pub fn build(&self) -> Report {
        let text = Text::new(&self.language);
        let (questionnaire, assessment) = (&self.questionnaire, &self.assessment);
        report(questionnaire, assessment, &self.packs, &self.options, self.as_of, &text)
    }

    /// Draws its pages.
    ///
    /// # Errors
    /// What is wrong with a template.
    pub fn pages(&self) -> Result<Vec<PagePicture>, ReportError> {
        self.build().pages(SCALE)
    }
}
