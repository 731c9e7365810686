//! Frameworks (laws, standards, protocols) and their clauses, with the dates and the marks that say
//! how each fact was checked. Nothing here says that anybody complies with anything: an item
//! *prepares* for a clause.

use jiff::civil::Date;

use super::condition::Condition;
use super::ids::{ClauseId, FrameworkId};

/// A law, standard, protocol, guidance or initiative.
#[derive(Clone, Debug, PartialEq)]
pub struct Framework {
    /// Stable id.
    pub id: FrameworkId,
    /// Version of the text that the clauses follow.
    pub version: String,
    /// Short name, for lists.
    pub name: String,
    /// Full title.
    pub title: String,
    /// Who issued it.
    pub issuer: String,
    /// What it is and where it stands, in a few sentences; may be empty.
    pub summary: String,
    /// What sort of thing it is.
    pub sort: FrameworkSort,
    /// Where it stands.
    pub status: Status,
    /// When the status was looked up.
    pub as_of: Date,
    /// How the facts were checked.
    pub mark: Mark,
    /// Its official home; empty where none is known for sure.
    pub link: String,
    /// Which organisations it concerns. Read against a questionnaire's profile.
    pub applies_when: String,
    /// Its clauses, as far as somebody cites them.
    pub clauses: Vec<Clause>,
}

/// A numbered part of a framework.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The number, as the framework's text writes it.
    pub id: ClauseId,
    /// Short title in our own words.
    pub title: String,
    /// Where it stands.
    pub status: Status,
    /// When the status was looked up.
    pub as_of: Date,
    /// From when it applies, where a date is known.
    pub applies_from: Option<Date>,
    /// How the fact was checked.
    pub mark: Mark,
    /// Where to read it; empty where no address is known for sure.
    pub link: String,
}

/// What sort of framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameworkSort {
    /// Binding law.
    Law,
    /// A standard of a standards body.
    Standard,
    /// A technical protocol or data format.
    Protocol,
    /// Guidance, a code of conduct, a voluntary framework.
    Guidance,
    /// A body, network or process.
    Initiative,
}

/// Where a framework or clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// In force and applicable.
    InForce,
    /// Adopted, but it applies only from a later date.
    AdoptedNotApplicable,
    /// A draft.
    Draft,
    /// In effect, but nobody is bound to it.
    Voluntary,
    /// No longer law.
    Repealed,
    /// Neither repealed nor pursued.
    Dormant,
}

/// How a fact was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Read in the official text or a faithful copy of it.
    Official,
    /// Read in a secondary source.
    Secondary,
    /// From memory; to be checked before relying on it.
    Memory,
}

/// What an item cites of one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The framework.
    pub framework: FrameworkId,
    /// Its clauses; none means the framework as a whole.
    pub clauses: Vec<ClauseId>,
    /// A remark for the reader; may be empty.
    pub note: String,
}

/// The frameworks at hand, and the conditions of theirs that fit a questionnaire's profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frameworks {
    /// In order of their ids.
    pub list: Vec<Framework>,
}

impl Framework {
    /// The clause with this id.
    pub fn clause(&self, id: &ClauseId) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == *id)
    }

    /// The condition under which the framework concerns an organisation, read against a profile's
    /// fields; `None` where the profile doesn't ask what the condition needs.
    pub fn condition(&self, fields: &[super::profile::ProfileField]) -> Option<Condition> {
        super::condition::parse(&self.applies_when, fields).ok()
    }
}

impl Frameworks {
    /// The framework with this id.
    pub fn get(&self, id: &FrameworkId) -> Option<&Framework> {
        self.list.iter().find(|framework| framework.id == *id)
    }
}
