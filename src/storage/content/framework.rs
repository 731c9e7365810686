//! Framework files: laws, standards, protocols and their clauses.

use std::collections::BTreeMap;

use super::conditions::{ConditionText, Conditions};
use super::header::{FileKind, is_readable};
use super::is_usable;
use super::known::{Known, Shape};
use crate::model::condition::parse;
use crate::model::framework::{Clause, Framework, FrameworkSort, Mark, Status};
use crate::model::message::message;
use crate::storage::problem::Problem;
use crate::storage::raw::{Fields, Raw};
use crate::storage::source::Source;

const SORTS: [(&str, FrameworkSort); 5] = [
    ("Law", FrameworkSort::Law),
    ("Standard", FrameworkSort::Standard),
    ("Protocol", FrameworkSort::Protocol),
    ("Guidance", FrameworkSort::Guidance),
    ("Initiative", FrameworkSort::Initiative),
];

const STATUSES: [(&str, Status); 6] = [
    ("InForce", Status::InForce),
    ("AdoptedNotApplicable", Status::AdoptedNotApplicable),
    ("Draft", Status::Draft),
    ("Voluntary", Status::Voluntary),
    ("Repealed", Status::Repealed),
    ("Dormant", Status::Dormant),
];

pub(super) const MARKS: [(&str, Mark); 3] =
    [("Official", Mark::Official), ("Secondary", Mark::Secondary), ("Memory", Mark::Memory)];

/// What could be read of one framework file.
#[derive(Debug)]
pub(crate) struct FrameworkFile {
    /// The framework's id, where at least that could be read.
    pub(crate) id: Option<String>,
    /// The version, empty where it could not be read.
    pub(crate) version: String,
    /// The full title, empty where it could not be read.
    pub(crate) title: String,
    /// The ids of the clauses.
    pub(crate) clauses: Known,
    framework: Option<Framework>,
    applies_when: Option<ConditionText>,
    source: Source,
    /// What kept the file from being read at all.
    unreadable: Option<Problem>,
}

/// The frameworks that references may name.
#[derive(Debug)]
pub(crate) struct FrameworkIndex {
    /// The ids of the frameworks.
    pub(crate) frameworks: Known,
    clauses: BTreeMap<String, Known>,
}

impl FrameworkFile {
    /// Reads a framework file; `text` is what reading it gave. Among `ids` are those of the other
    /// files in the folder, none of which may be the same.
    pub(crate) fn read(name: &str, text: Result<String, Problem>, ids: &mut Known) -> Self {
        let (text, unreadable) = match text {
            Ok(text) => (text, None),
            Err(problem) => (String::new(), Some(problem)),
        };
        let mut file = Self {
            id: None,
            version: String::new(),
            title: String::new(),
            clauses: Known::new(message!("noun-clause"), Shape::Free),
            framework: None,
            applies_when: None,
            source: Source::new(name, ""),
            unreadable,
        };
        if file.unreadable.is_none() {
            let source = Source::new(name, text);
            file.read_whole(&source, ids);
            file.source = source;
        }
        file
    }

    /// Notes where the framework's condition fits none of the questionnaires' profiles.
    pub(crate) fn check_condition(&self, profiles: &[&Conditions]) {
        let Some(applies_when) = &self.applies_when else {
            return;
        };
        let mut failed = None;
        for conditions in profiles {
            let Some(profile) = conditions.profile() else {
                return;
            };
            match parse(&applies_when.text, profile) {
                Ok(condition) => {
                    conditions.is_possible(&condition, applies_when, &self.source);
                    return;
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        if let Some(error) = failed {
            applies_when.note(&self.source, error);
        }
    }

    /// Whether no error was found so far.
    pub(crate) fn is_usable(&self) -> bool {
        self.framework.is_some() && !self.source.has_errors()
    }

    /// The framework, where nothing is wrong with the file, and all problems.
    pub(crate) fn finish(self) -> (Option<Framework>, Vec<Problem>) {
        let mut problems = self.source.into_problems();
        problems.extend(self.unreadable);
        (self.framework.filter(|_| is_usable(&problems)), problems)
    }

    fn read_whole(&mut self, source: &Source, ids: &mut Known) -> Option<()> {
        self.clauses.mark_incomplete();
        let whole = Raw::whole(source)?;
        if !is_readable(whole, FileKind::Framework) {
            return None;
        }
        let fields = whole.fields(
            &[
                "kind",
                "format",
                "id",
                "version",
                "name",
                "title",
                "issuer",
                "sort",
                "status",
                "as_of",
                "mark",
                "applies_when",
                "clauses",
            ],
            &["link", "summary"],
        )?;
        self.framework = self.framework(&fields, ids);
        Some(())
    }

    fn framework(&mut self, fields: &Fields<'_>, ids: &mut Known) -> Option<Framework> {
        self.id = ids.define(fields.get("id"));
        let version = fields.text("version");
        let name = fields.text("name");
        let title = fields.text("title");
        self.version = version.clone().unwrap_or_default();
        self.title = title.clone().unwrap_or_default();
        let issuer = fields.text("issuer");
        let summary = fields.text_or_nothing("summary");
        let sort = fields.get("sort").and_then(|raw| raw.one_of(&SORTS));
        let status = fields.get("status").and_then(|raw| raw.one_of(&STATUSES));
        let as_of = fields.get("as_of").and_then(|raw| raw.date());
        let mark = fields.get("mark").and_then(|raw| raw.one_of(&MARKS));
        let link = link(fields);
        self.applies_when = fields.get("applies_when").and_then(ConditionText::read);
        let mut known = Known::new(message!("noun-clause"), Shape::Free);
        let clauses = fields.each("clauses", |raw| clause(raw, &mut known));
        if clauses.is_none() {
            known.mark_incomplete();
        }
        self.clauses = known;
        Some(Framework {
            id: self.id.clone()?.into(),
            version: version?,
            name: name?,
            title: title?,
            issuer: issuer?,
            summary: summary?,
            sort: sort?,
            status: status?,
            as_of: as_of?,
            mark: mark?,
            link: link?,
            applies_when: self.applies_when.as_ref()?.text.clone(),
            clauses: clauses?,
        })
    }
}

/// The ids of the frameworks of one folder, none yet.
pub(crate) fn no_ids() -> Known {
    Known::new(message!("noun-framework"), Shape::Lower)
}

impl FrameworkIndex {
    /// The frameworks of these files. Later files do not replace earlier ones of the same id.
    pub(crate) fn of<'a>(files: impl IntoIterator<Item = &'a FrameworkFile>) -> Self {
        let mut frameworks = no_ids();
        let mut clauses = BTreeMap::new();
        for file in files {
            match &file.id {
                Some(id) => {
                    frameworks.insert(id, file.source.place(0));
                    clauses.entry(id.clone()).or_insert_with(|| file.clauses.clone());
                }
                None => frameworks.mark_incomplete(),
            }
        }
        Self { frameworks, clauses }
    }

    /// The clauses of a framework, where they are known.
    pub(crate) fn clauses(&self, framework: &str) -> Option<&Known> {
        self.clauses.get(framework)
    }

    /// Reads the fields `framework` and `clauses` of a record, which name what is there.
    pub(super) fn clauses_of(&self, fields: &Fields<'_>) -> (Option<String>, Option<Vec<String>>) {
        let framework = fields.get("framework").and_then(|raw| self.frameworks.reference(raw));
        let known = framework.as_deref().and_then(|id| self.clauses(id));
        let clauses = match (fields.optional("clauses"), known) {
            (Some(list), Some(known)) => known.references(Some(list)),
            // The framework is not known, so its clauses can't be either.
            (Some(_), None) => fields.texts("clauses"),
            (None, _) => Some(Vec::new()),
        };
        (framework, clauses)
    }
}

fn clause(raw: Raw<'_>, known: &mut Known) -> Option<Clause> {
    let fields = raw.fields(&["id", "title", "status", "as_of", "mark"], &["applies_from", "link"]);
    let Some(fields) = fields else {
        known.mark_incomplete();
        return None;
    };
    let id = known.define(fields.get("id"));
    let title = fields.text("title");
    let status = fields.get("status").and_then(|raw| raw.one_of(&STATUSES));
    let as_of = fields.get("as_of").and_then(|raw| raw.date());
    let applies_from = match fields.optional("applies_from") {
        Some(raw) => raw.date().map(Some),
        None => Some(None),
    };
    let mark = fields.get("mark").and_then(|raw| raw.one_of(&MARKS));
    let link = link(&fields);
    Some(Clause {
        id: id?.into(),
        title: title?,
        status: status?,
        as_of: as_of?,
        applies_from: applies_from?,
        mark: mark?,
        link: link?,
    })
}

/// An address in the web. Others are refused because the program hands them to the browser.
fn link(fields: &Fields<'_>) -> Option<String> {
    let text = fields.text_or_nothing("link")?;
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    let has_blank = text.contains(|c: char| c.is_whitespace() || c.is_control());
    match fields.optional("link") {
        Some(raw) if !is_web || has_blank => {
            raw.error(message!("fault-no-address"));
            None
        }
        _ => Some(text),
    }
}
