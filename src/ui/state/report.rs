//! What the report screen holds: what the report is to be, how it looks, and its pages as they were
//! drawn last.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui::TextureHandle;
use jiff::civil::Date;

use crate::model::{Assessment, AssessmentId, Questionnaire, Revision};
use crate::ops::Packs;
use crate::ops::brand::{BrandFile, ColourFault, Ground, brand_of, check_colour};
use crate::ops::report::{
    Discretion, Options, PagePicture, Preset, Report, ReportError, ReportFormat, SectionKind,
    report,
};
use crate::text::Text;

/// Pixels a point of the pages on the screen.
const SCALE: f32 = 1.25;

/// How long choices have to rest before pages that follow them are drawn, in seconds.
pub const REST: f64 = 0.6;

/// What the report is to be.
pub struct ReportView {
    /// The purpose.
    pub preset: Preset,
    /// All sections in the order in which the chosen ones stand.
    pub order: Vec<SectionKind>,
    /// The sections that are in it.
    pub sections: BTreeSet<SectionKind>,
    /// What is hidden.
    pub discretion: Discretion,
    /// The language, as a BCP 47 tag; `None` is the program's.
    pub language: Option<String>,
    /// The formats to write.
    pub formats: BTreeSet<ReportFormat>,
    /// The brand that it is made with.
    pub look: Look,
    /// The pages as they were drawn last.
    pub pages: Vec<TextureHandle>,
    /// What they were drawn from.
    pub drawn_from: Option<DrawnFrom>,
    /// What drawing failed for last; it is not tried again by itself.
    pub failed_from: Option<DrawnFrom>,
    /// Whether pages are being drawn.
    pub drawing: bool,
    /// Since when, in seconds of the window, the choices are others than the pages'.
    pub outdated_since: Option<f64>,
    /// How many formats are written of how many, while it is under way.
    pub writing: Option<(usize, usize)>,
    /// Set to stop writing.
    pub stop: Arc<AtomicBool>,
}

/// A brand as it is being made.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// What it says.
    pub brand: BrandFile,
    /// Where it is kept.
    pub path: Option<PathBuf>,
    /// How it stood there.
    pub kept: Option<BrandFile>,
    /// Whether it was changed since.
    pub is_changed: bool,
}

/// The choices that pages are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    preset: Preset,
    sections: Vec<SectionKind>,
    discretion: Discretion,
    language: Option<String>,
    brand: BrandFile,
}

/// What pages are drawn from: if any of it is another now, the pages are out of date.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnFrom {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// How it stood.
    pub revision: Revision,
    /// The choices.
    pub choices: Choices,
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
    pub choices: Choices,
    /// How the assessment stood.
    pub revision: Revision,
    /// The date that counts as today.
    pub as_of: Date,
    /// The language of the program.
    pub language: String,
}

impl Default for ReportView {
    fn default() -> Self {
        let options = Options::of(Preset::Executive);
        Self {
            preset: Preset::Executive,
            order: SectionKind::ALL.to_vec(),
            sections: options.sections.iter().copied().collect(),
            discretion: options.discretion,
            language: None,
            formats: BTreeSet::from([ReportFormat::Pdf]),
            look: Look::default(),
            pages: Vec::new(),
            drawn_from: None,
            failed_from: None,
            drawing: false,
            outdated_since: None,
            writing: None,
            stop: Arc::default(),
        }
    }
}

impl ReportView {
    /// Takes the sections of a purpose, in their usual order.
    pub fn take_preset(&mut self, preset: Preset) {
        self.preset = preset;
        self.order = SectionKind::ALL.to_vec();
        self.sections = Options::of(preset).sections.into_iter().collect();
    }

    /// The chosen sections in their order.
    fn chosen(&self) -> impl Iterator<Item = SectionKind> {
        self.order.iter().copied().filter(|kind| self.sections.contains(kind))
    }

    /// The choices.
    pub fn choices(&self) -> Choices {
        Choices {
            preset: self.preset,
            sections: self.chosen().collect(),
            discretion: self.discretion,
            language: self.language.clone(),
            brand: self.look.brand.clone(),
        }
    }

    /// Whether these are the choices, without copying pictures and fonts.
    fn has(&self, choices: &Choices) -> bool {
        choices.preset == self.preset
            && self.chosen().eq(choices.sections.iter().copied())
            && choices.discretion == self.discretion
            && choices.language == self.language
            && choices.brand == self.look.brand
    }

    /// Whether there are pages, and answers, choices or the date are others than those that they
    /// were drawn from.
    pub fn is_outdated(&self, revision: Revision, today: Date) -> bool {
        self.drawn_from.as_ref().is_some_and(|drawn| {
            drawn.revision != revision || drawn.as_of != today || !self.has(&drawn.choices)
        })
    }

    /// Whether drawing has failed for just these choices and answers.
    pub fn has_failed(&self, revision: Revision, today: Date) -> bool {
        self.failed_from.as_ref().is_some_and(|failed| {
            failed.revision == revision && failed.as_of == today && self.has(&failed.choices)
        })
    }

    /// Moves a section before the chosen one that stands above it, or after the one below.
    pub fn move_section(&mut self, kind: SectionKind, up: bool) {
        let chosen: Vec<SectionKind> = self.chosen().collect();
        let Some(at) = chosen.iter().position(|other| *other == kind) else { return };
        let other = if up { at.checked_sub(1) } else { Some(at + 1) };
        let Some(other) = other.and_then(|other| chosen.get(other)) else { return };
        let place = |kind: SectionKind| self.order.iter().position(|other| *other == kind);
        if let (Some(a), Some(b)) = (place(kind), place(*other)) {
            let kind = self.order.remove(a);
            self.order.insert(b, kind);
        }
    }

    /// Lets go of the pages, for they are another assessment's.
    pub fn forget_pages(&mut self) {
        self.pages.clear();
        self.drawn_from = None;
        self.failed_from = None;
        self.drawing = false;
        self.outdated_since = None;
    }
}

impl Look {
    /// A brand as it stands in its file.
    pub fn kept(brand: BrandFile, path: PathBuf) -> Self {
        Self { kept: Some(brand.clone()), brand, path: Some(path), is_changed: false }
    }

    /// The first colour that can't be used, with what is wrong with it.
    pub fn fault(&self) -> Option<(&str, ColourFault, Ground)> {
        let brand = &self.brand;
        [
            (&brand.accent, Ground::White),
            (&brand.heading, Ground::White),
            (&brand.accent_dark, Ground::Dark),
        ]
        .into_iter()
        .find_map(|(colour, ground)| {
            let fault = check_colour(colour, ground).err()?;
            Some((colour.as_str(), fault, ground))
        })
    }
}

impl Choices {
    fn options(&self) -> Options {
        let mut options = Options::of(self.preset);
        options.sections = self.sections.clone();
        options.discretion = self.discretion;
        options.brand = brand_of(&self.brand);
        options
    }
}

impl ReportJob {
    /// What its pages are drawn from.
    pub fn drawn_from(&self) -> DrawnFrom {
        DrawnFrom {
            assessment: self.assessment.id.clone(),
            revision: self.revision,
            choices: self.choices.clone(),
            as_of: self.as_of,
        }
    }

    /// Builds the report.
    pub fn build(&self) -> Report {
        let text = Text::new(self.choices.language.as_ref().unwrap_or(&self.language));
        let (questionnaire, assessment) = (&self.questionnaire, &self.assessment);
        let options = self.choices.options();
        report(questionnaire, assessment, &self.packs, &options, self.as_of, &text)
    }

    /// Draws its pages.
    ///
    /// # Errors
    /// What is wrong with a template.
    pub fn pages(&self) -> Result<Vec<PagePicture>, ReportError> {
        self.build().pages(SCALE)
    }
}
