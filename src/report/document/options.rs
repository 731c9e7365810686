//! What a report is to hold and how it is to look.

use serde::Serialize;

use crate::model::Benchmark;

/// What a report is to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Which sections, in order.
    pub sections: Vec<SectionKind>,
    /// What is hidden.
    pub discretion: Discretion,
    /// The look.
    pub brand: Brand,
    /// Whether it has to be short.
    pub is_short: bool,
    /// What the domains are compared with.
    pub benchmark: Option<Benchmark>,
}

/// A choice of sections that suits a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Four pages for a board.
    Executive,
    /// Everything.
    Full,
    /// What the team works with.
    Working,
    /// What the laws ask.
    Regulatory,
}

/// A section that a report may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// The headline and the next actions.
    Summary,
    /// What a score is, and what it is not.
    Reading,
    /// The organisation and what was asked.
    Scope,
    /// The domains.
    Readiness,
    /// The stages.
    Gates,
    /// The gaps.
    Gaps,
    /// A page for each domain.
    Domains,
    /// The plan.
    Plan,
    /// The frameworks.
    Regulation,
    /// Where the team disagrees, and what it decided.
    Decisions,
    /// What changed since the last milestone.
    Change,
    /// How the figures come about.
    Method,
    /// Every answer.
    Answers,
    /// The texts that are cited.
    References,
}

/// What a report hides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Discretion {
    /// The organisation's name.
    pub organisation: bool,
    /// The members' names.
    pub members: bool,
    /// The members' remarks.
    pub notes: bool,
    /// Where evidence can be found.
    pub locations: bool,
    /// Paragraphs of remarks that begin with `Internal:`.
    pub internal: bool,
}

/// How a report looks, and what stands on its cover. Everything is optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Brand {
    /// Who hands it over.
    pub name: String,
    /// The colour of headings and lines, as `#rrggbb`.
    pub accent: String,
    /// The accent on a dark ground, where there is one.
    pub accent_dark: String,
    /// The colour of the large headings.
    pub heading: String,
    /// The family of its own fonts; empty for the program's.
    pub font_family: String,
    /// On every page.
    pub footer: String,
    /// How it is to be treated.
    pub confidentiality: String,
    /// A paragraph on the cover.
    pub cover_text: String,
    /// The logo: `svg`, `png`, or empty.
    pub logo_kind: String,
    /// What the logo shows, for whoever doesn't see it.
    pub logo_description: String,
    /// The bytes of the logo.
    #[serde(skip)]
    pub logo: Vec<u8>,
    /// Its own fonts, as the bytes of TrueType or OpenType files.
    #[serde(skip)]
    pub fonts: Vec<Vec<u8>>,
    /// A template for PDF instead of the program's.
    #[serde(skip)]
    pub typst: Option<(String, String)>,
    /// A template for HTML instead of the program's.
    #[serde(skip)]
    pub html: Option<(String, String)>,
}

impl Preset {
    /// All presets.
    pub const ALL: [Self; 4] = [Self::Executive, Self::Full, Self::Working, Self::Regulatory];

    /// A word for the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Executive => "executive",
            Self::Full => "full",
            Self::Working => "working",
            Self::Regulatory => "regulatory",
        }
    }

    /// Its sections, in order.
    pub fn sections(self) -> Vec<SectionKind> {
        use SectionKind as S;
        match self {
            Self::Executive => vec![S::Summary, S::Readiness, S::Gaps],
            Self::Full => SectionKind::ALL.to_vec(),
            Self::Working => {
                vec![
                    S::Scope,
                    S::Readiness,
                    S::Plan,
                    S::Decisions,
                    S::Change,
                    S::Method,
                    S::Answers,
                ]
            }
            Self::Regulatory => {
                vec![S::Summary, S::Reading, S::Scope, S::Regulation, S::Answers, S::References]
            }
        }
    }
}

impl SectionKind {
    /// All sections, in their usual order.
    pub const ALL: [Self; 14] = [
        Self::Summary,
        Self::Reading,
        Self::Scope,
        Self::Readiness,
        Self::Gates,
        Self::Gaps,
        Self::Domains,
        Self::Plan,
        Self::Regulation,
        Self::Decisions,
        Self::Change,
        Self::Method,
        Self::Answers,
        Self::References,
    ];

    /// A word for the command line and for links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Reading => "reading",
            Self::Scope => "scope",
            Self::Readiness => "readiness",
            Self::Gates => "gates",
            Self::Gaps => "gaps",
            Self::Domains => "domains",
            Self::Plan => "plan",
            Self::Regulation => "regulation",
            Self::Decisions => "decisions",
            Self::Change => "change",
            Self::Method => "method",
            Self::Answers => "answers",
            Self::References => "references",
        }
    }
}

impl Discretion {
    /// Hides everything that can be hidden.
    pub const ALL: Self =
        Self { organisation: true, members: true, notes: true, locations: true, internal: true };
}

impl Options {
    /// What a preset asks for.
    pub fn of(preset: Preset) -> Self {
        Self {
            sections: preset.sections(),
            discretion: Discretion { internal: true, ..Discretion::default() },
            brand: Brand::default(),
            is_short: preset == Preset::Executive,
            benchmark: None,
        }
    }
}
