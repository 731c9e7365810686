//! What the report screen holds: what the report is to be, and its pages as they were drawn last.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui::TextureHandle;
use jiff::civil::Date;

use crate::model::{Assessment, Questionnaire};
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
    /// Whether pages are being drawn.
    pub drawing: bool,
    /// How many formats are written of how many, while it is under way.
    pub writing: Option<(usize, usize)>,
    /// Set to stop writing.
    pub stop: Arc<AtomicBool>,
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
}

impl ReportJob {
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
