//! What backs answers. Evidence stands in the assessment's register, so that one document can back
//! several answers and is described, dated and checked once.

use jiff::civil::Date;

use super::ids::EvidenceId;

/// An entry of the register: something that backs levels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// What sort of thing it is.
    pub kind: EvidenceKind,
    /// Where it can be found: a link, a path, a shelf. Never opened by itself.
    pub location: String,
    /// What date it bears.
    pub date: Option<Date>,
    /// The last day on which it holds, such as that of a certificate.
    pub expires: Option<Date>,
    /// Who answers for it.
    pub owner: String,
    /// Who checked it, independent of the owner; empty for nobody.
    pub checked_by: String,
    /// The file itself, where one was attached.
    pub file: Option<Attachment>,
}

/// A file as it was when it was attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Where it lies, from the folder of the assessment on, with `/` between; empty where it was
    /// left outside that folder, which no program follows on its own.
    pub path: String,
    /// Length in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, as 64 hexadecimal digits.
    pub sha256: String,
}

/// What sort of thing a piece of evidence is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceKind {
    /// A policy, plan, description.
    #[default]
    Document,
    /// A log, export, register, minutes.
    Record,
    /// The result of a test, drill or measurement.
    Test,
    /// A contract or agreement.
    Agreement,
    /// An audit, certificate or review by somebody else.
    Review,
    /// What somebody said when asked.
    Interview,
    /// Anything else.
    Other,
}

impl EvidenceKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Document,
        Self::Record,
        Self::Test,
        Self::Agreement,
        Self::Review,
        Self::Interview,
        Self::Other,
    ];
}

/// Evidence with its id in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Unique within the assessment.
    pub id: EvidenceId,
    /// The entry.
    pub evidence: Evidence,
}

impl Evidence {
    /// Whether the entry says what or where it is. One that doesn't was begun, not given.
    pub fn says_something(&self) -> bool {
        !self.title.trim().is_empty() || !self.location.trim().is_empty() || self.file.is_some()
    }

    /// Whether somebody independent of the owner has checked it: nobody checks what is their own.
    pub fn is_checked(&self) -> bool {
        let checked_by = self.checked_by.trim().to_lowercase();
        !checked_by.is_empty() && checked_by != self.owner.trim().to_lowercase()
    }

    /// Whether it no longer holds on a day.
    pub fn is_expired(&self, on: Date) -> bool {
        self.expires.is_some_and(|last_day| last_day < on)
    }

    /// What to call it: the title, or else where it is.
    pub fn name(&self) -> &str {
        let file = self.file.as_ref().map_or("", |file| file.path.as_str());
        [self.title.trim(), self.location.trim(), file]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or("")
    }
}
