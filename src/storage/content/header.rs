//! The first two fields of every file: what it is, and in which format.

use crate::model::message::message;
use crate::model::near::{guess, near};
use crate::storage::raw::{Raw, quoted};

/// A greater number is no format of the future but a mistake.
const NEWEST: u32 = 9999;

/// What a file says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A questionnaire, without its items.
    Questionnaire,
    /// The items of one domain.
    Items,
    /// The crosswalk of a questionnaire.
    Crosswalk,
    /// A framework.
    Framework,
    /// An organisation's assessment.
    Assessment,
    /// Facts about an organisation, for a new assessment.
    Profile,
    /// How the scores of several organisations are spread.
    Benchmark,
    /// Content in another language.
    Translation,
}

impl FileKind {
    const ALL: [Self; 8] = [
        Self::Questionnaire,
        Self::Items,
        Self::Crosswalk,
        Self::Framework,
        Self::Assessment,
        Self::Profile,
        Self::Benchmark,
        Self::Translation,
    ];

    /// The word by which a file says that it is of this kind.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Questionnaire => "waymark.questionnaire",
            Self::Items => "waymark.items",
            Self::Crosswalk => "waymark.crosswalk",
            Self::Framework => "waymark.framework",
            Self::Assessment => "waymark.assessment",
            Self::Profile => "waymark.profile",
            Self::Benchmark => "waymark.benchmark",
            Self::Translation => "waymark.translation",
        }
    }

    /// The format that this program writes, and the newest that it knows.
    pub(crate) fn format(self) -> u32 {
        match self {
            Self::Assessment => crate::storage::assessment::ASSESSMENT_FORMAT,
            Self::Questionnaire
            | Self::Items
            | Self::Crosswalk
            | Self::Framework
            | Self::Profile
            | Self::Benchmark
            | Self::Translation => 1,
        }
    }

    /// Whether a file says that it is something known, but not what is wanted. Nothing is noted.
    pub(crate) fn is_other(whole: Raw<'_>, wanted: Self) -> bool {
        let word = field(whole, "kind").flatten().map(|kind| kind.text.trim_matches('"'));
        Self::ALL.into_iter().any(|kind| kind != wanted && Some(kind.word()) == word)
    }

    /// What the file says that it is. `None` where it says nothing that is known; that is noted.
    pub(crate) fn of(whole: Raw<'_>) -> Option<Self> {
        let Some(kind) = field(whole, "kind")? else {
            whole.error(message!("fault-no-kind"));
            return None;
        };
        let word = kind.text()?;
        let found = Self::ALL.into_iter().find(|known| known.word() == word);
        if found.is_none() {
            let known = || Self::ALL.into_iter().map(Self::word);
            let expected = match near(&word, known()) {
                Some(candidate) => message!("guess-near-text", text = candidate),
                None => guess(&word, known),
            };
            kind.error(message!("fault-unknown-kind", kind = quoted(&word), expected = expected));
        }
        found
    }
}

/// Whether a file is of this kind and in a format that is known. Comes before everything else: a
/// newer format may have other fields, and complaining about those would hide the reason.
pub(crate) fn is_readable(whole: Raw<'_>, wanted: FileKind) -> bool {
    is_of_kind(whole, wanted) == Some(true) && has_known_format(whole, wanted) == Some(true)
}

/// Whether a file is of this kind; noted where it isn't.
pub(crate) fn is_of_kind(whole: Raw<'_>, wanted: FileKind) -> Option<bool> {
    let found = FileKind::of(whole)?;
    if found != wanted {
        let at = field(whole, "kind").flatten().unwrap_or(whole);
        at.error(message!("fault-other-kind", found = found.word(), wanted = wanted.word()));
    }
    Some(found == wanted)
}

/// The format that a file says that it is in; `None` where it says none. Nothing is noted.
pub(crate) fn format_of(whole: Raw<'_>) -> Option<u32> {
    field(whole, "format")??.text.parse().ok()
}

/// Whether a file is in a format that is known; noted where it isn't.
pub(crate) fn has_known_format(whole: Raw<'_>, kind: FileKind) -> Option<bool> {
    let known = kind.format();
    let Some(format) = field(whole, "format")? else {
        whole.error(message!("fault-no-format", format = known));
        return None;
    };
    let number = format.number(1..=NEWEST)?;
    if number > known {
        format.error(message!("fault-newer-format", format = number, known = known));
    }
    Some(number <= known)
}

/// A field by name; the outer `None` where the file is no record, which is noted.
fn field<'a>(whole: Raw<'a>, wanted: &str) -> Option<Option<Raw<'a>>> {
    let entries = whole.entries()?;
    Some(entries.into_iter().find(|(name, _)| name.text == wanted).map(|(_, value)| value))
}
