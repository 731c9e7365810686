//! What went wrong, in the user's language: what happened, what was kept safe, what to do next, and
//! the path last.

use std::collections::BTreeSet;
use std::{fmt, io};

use super::brand::BrandError;
use super::log::member_name;
use super::{
    AnswerError, DecideError, FileCause, FileError, Merged, NewError, OpenError, OpenWarning,
    Problem, SaveError, Severity, Upgrade, WriteError, WriteFault,
};
use crate::model::ItemId;
use crate::model::condition::ConditionError;
use crate::model::message::Message;
use crate::storage::system;
use crate::t;
use crate::text::{FALLBACK, Text};

/// Whose fault a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blame {
    /// What the user gave the program.
    Input,
    /// The disk, the permissions.
    Machine,
}

impl Problem {
    /// What to tell the user: the place, as editors read it, and what is wrong there.
    pub fn line(&self, text: &Text) -> String {
        let (place, what) = (self.place.to_string(), text.say(&self.what));
        match self.severity {
            Severity::Error => t!(text, "problem", place = place, what = what),
            Severity::Warning => t!(text, "problem-warning", place = place, what = what),
        }
    }

    /// The same where the file is named already: the line, and what is wrong there.
    fn in_its_file(&self, text: &Text) -> String {
        let what = text.say(&self.what);
        match self.place.position {
            Some((line, _)) => t!(text, "problem-in-line", line = line, what = what),
            None => what,
        }
    }
}

/// Why the system could not do something, as a part of a sentence.
pub fn reason(failed: &io::Error, text: &Text) -> String {
    text.say(&system::reason(failed))
}

/// The line of each problem.
fn told(problems: &[Problem], text: &Text) -> Vec<String> {
    problems.iter().map(|problem| problem.line(text)).collect()
}

impl FileError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self.cause {
            FileCause::Machine => Blame::Machine,
            FileCause::Missing
            | FileCause::OtherKind
            | FileCause::Newer(_)
            | FileCause::Encrypted
            | FileCause::WrongPassphrase
            | FileCause::Content => Blame::Input,
        }
    }

    /// What to tell the user, line by line: each problem at its place, then what to do.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        let mut lines = told(&self.problems, text);
        match self.cause {
            FileCause::Newer(format) => {
                lines.push(t!(text, "error-newer", format = i64::from(format)));
            }
            FileCause::Content => lines.push(t!(text, "error-content")),
            FileCause::Encrypted => lines.push(t!(text, "error-encrypted")),
            FileCause::WrongPassphrase => lines.push(t!(text, "error-wrong-passphrase")),
            FileCause::Missing | FileCause::Machine | FileCause::OtherKind => {}
        }
        lines
    }
}

impl OpenError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::File(failed) => failed.blame(),
            Self::NoQuestionnaire { .. } => Blame::Input,
        }
    }

    /// What came first, for a list in which the file is named already.
    pub fn briefly(&self, text: &Text) -> String {
        let problems = match self {
            Self::File(failed) => &failed.problems,
            Self::NoQuestionnaire { problems, .. } => problems,
        };
        match problems.first() {
            Some(problem) => problem.in_its_file(text),
            None => self.lines(text).into_iter().next().unwrap_or_default(),
        }
    }

    /// What to tell the user, line by line.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        match self {
            Self::File(failed) => failed.lines(text),
            Self::NoQuestionnaire { file, id, problems } => {
                let mut lines = told(problems, text);
                lines.push(t!(text, "error-no-questionnaire", id = id.as_str(), file = file));
                lines
            }
        }
    }
}

impl OpenWarning {
    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::File(problem) => problem.line(text),
            Self::NewerFormat(format) => {
                t!(text, "warning-newer-format", format = i64::from(*format))
            }
            Self::UnknownItem(item) => t!(text, "warning-unknown-item", item = item.as_str()),
            Self::BeyondScale(item, level) => {
                t!(text, "warning-beyond-scale", item = item.as_str(), level = level.0)
            }
            Self::UnknownFact(field) => t!(text, "warning-unknown-fact", field = field.as_str()),
            Self::NewerVersion { saved, installed } => {
                t!(text, "warning-newer-version", saved = saved, installed = installed)
            }
        }
    }
}

impl Upgrade {
    /// What changed, a line each.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        let Self { from, to, added, reworded, to_confirm, retired, milestone } = self;
        let ids =
            |items: &[ItemId]| items.iter().map(ItemId::as_str).collect::<Vec<_>>().join(", ");
        let mut lines = vec![t!(text, "upgrade-versions", from = from, to = to)];
        if milestone.is_some() {
            lines.push(t!(text, "upgrade-milestone"));
        }
        if !added.is_empty() {
            lines.push(t!(text, "upgrade-added", count = added.len(), items = ids(added)));
        }
        if !reworded.is_empty() {
            lines.push(t!(text, "upgrade-reworded", count = reworded.len(), items = ids(reworded)));
        }
        if !to_confirm.is_empty() {
            let count = to_confirm.len();
            lines.push(t!(text, "upgrade-to-confirm", count = count, items = ids(to_confirm)));
        }
        for (item, replaced_by) in retired {
            let item = item.as_str();
            lines.push(if replaced_by.is_empty() {
                t!(text, "upgrade-retired", item = item)
            } else {
                t!(text, "upgrade-replaced", item = item, items = ids(replaced_by))
            });
        }
        lines
    }
}

impl Merged {
    /// What came in from whom, and what is not settled, a line each.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        let mut lines: Vec<String> = self
            .came_in
            .iter()
            .map(|(member, from)| {
                let name = member_name(&self.assessment, member, text);
                t!(
                    text,
                    "merged-from",
                    name = name,
                    changes = from.changes,
                    items = from.items.len()
                )
            })
            .collect();
        let of_items = self.conflicts.iter().filter_map(|conflict| conflict.place.item());
        let count = of_items.clone().count();
        if count < self.conflicts.len() {
            lines.push(t!(text, "merged-conflicts-profile"));
        }
        if count > 0 {
            let items: BTreeSet<&str> = of_items.map(ItemId::as_str).collect();
            let items = items.into_iter().collect::<Vec<_>>().join(", ");
            lines.push(t!(text, "merged-conflicts", count = count, items = items));
        }
        lines
    }
}

impl NewError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Profile(failed) => failed.blame(),
            Self::NoQuestionnaire(..) | Self::WhichQuestionnaire(_) => Blame::Input,
        }
    }

    /// What to tell the user, line by line.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        match self {
            Self::Profile(failed) => failed.lines(text),
            Self::NoQuestionnaire(id, known) => {
                vec![t!(text, "error-unknown-questionnaire", id = id.as_str(), known = list(known))]
            }
            Self::WhichQuestionnaire(known) => {
                vec![t!(text, "error-which-questionnaire", known = list(known))]
            }
        }
    }
}

impl AnswerError {
    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::UnknownItem(item, Some(meant)) => {
                t!(text, "error-unknown-item-near", item = item.as_str(), meant = meant.as_str())
            }
            Self::UnknownItem(item, None) => t!(text, "error-unknown-item", item = item.as_str()),
            Self::BeyondScale(level, top) => {
                t!(text, "error-beyond-scale", level = level.0, top = top.0)
            }
            Self::UnknownFunction(function, known) => t!(
                text,
                "error-unknown-function",
                function = function.as_str(),
                known = list(known)
            ),
            Self::NoReason => t!(text, "error-no-reason"),
            Self::NoName(name) => t!(text, "error-no-name", name = name),
            Self::NoTitle => t!(text, "error-no-title"),
        }
    }
}

impl DecideError {
    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::Words(failed) => failed.line(text),
            Self::NoRationale => t!(text, "error-no-rationale"),
            Self::NothingToReopen(item) => {
                t!(text, "error-nothing-to-reopen", item = item.as_str())
            }
        }
    }
}

impl WriteError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self.fault {
            WriteFault::Exists
            | WriteFault::ChangedOnDisk
            | WriteFault::Gone
            | WriteFault::NoFile
            | WriteFault::Circle
            | WriteFault::NoFolder => Blame::Input,
            WriteFault::ReadOnly
            | WriteFault::NoPermission
            | WriteFault::DiskFull
            | WriteFault::System(_) => Blame::Machine,
        }
    }

    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        let path = self.path.display().to_string();
        match &self.fault {
            WriteFault::Exists => t!(text, "write-exists", path = path),
            WriteFault::ChangedOnDisk => t!(text, "write-changed", path = path),
            WriteFault::Gone => t!(text, "write-gone", path = path),
            WriteFault::ReadOnly => t!(text, "write-read-only", path = path),
            WriteFault::NoFile => t!(text, "write-no-file", path = path),
            WriteFault::NoFolder => t!(text, "write-no-folder", path = path),
            WriteFault::Circle => t!(text, "write-circle", path = path),
            WriteFault::NoPermission => t!(text, "write-no-permission", path = path),
            WriteFault::DiskFull => t!(text, "write-disk-full", path = path),
            WriteFault::System(failed) => {
                t!(text, "write-system", reason = reason(failed, text), path = path)
            }
        }
    }
}

impl BrandError {
    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::File(problem) => problem.line(text),
            Self::Write(failed) => failed.line(text),
        }
    }
}

impl SaveError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Exists(_) | Self::ChangedOnDisk(_) | Self::Newer(_) | Self::Encrypted(_) => {
                Blame::Input
            }
            Self::Busy(_) => Blame::Machine,
            Self::Write(failed) => failed.blame(),
            Self::NotReadable(_) => Blame::Machine,
        }
    }

    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::Exists(path) => {
                t!(text, "write-exists", path = path.display().to_string())
            }
            Self::ChangedOnDisk(path) => {
                t!(text, "write-changed", path = path.display().to_string())
            }
            Self::Newer(path) => t!(text, "write-newer", path = path.display().to_string()),
            Self::Encrypted(path) => t!(text, "write-encrypted", path = path.display().to_string()),
            Self::Busy(path) => t!(text, "write-busy", path = path.display().to_string()),
            Self::Write(failed) => failed.line(text),
            Self::NotReadable(path) => {
                t!(text, "write-not-readable", path = path.display().to_string())
            }
        }
    }
}

/// What they say in the language that is always there, for wherever no other is at hand.
macro_rules! say_in_english {
    ($($name:ty, $said:expr;)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let said: fn(&Self, &Text) -> String = $said;
                f.write_str(&said(self, &Text::new(FALLBACK)))
            }
        }
    )*};
}

say_in_english! {
    Message, |message, text| text.say(message);
    Problem, |problem, text| problem.line(text);
    ConditionError, |failed, text| text.say(&failed.what);
    BrandError, |failed, text| failed.line(text);
    FileError, |failed, text| failed.lines(text).join("\n");
    OpenError, |failed, text| failed.lines(text).join("\n");
    OpenWarning, |warning, text| warning.line(text);
    NewError, |failed, text| failed.lines(text).join("\n");
    AnswerError, |failed, text| failed.line(text);
    DecideError, |failed, text| failed.line(text);
    WriteError, |failed, text| failed.line(text);
    SaveError, |failed, text| failed.line(text);
}

impl std::error::Error for ConditionError {}
impl std::error::Error for BrandError {}
impl std::error::Error for FileError {}
impl std::error::Error for OpenError {}
impl std::error::Error for NewError {}
impl std::error::Error for AnswerError {}
impl std::error::Error for DecideError {}
impl std::error::Error for WriteError {}
impl std::error::Error for SaveError {}

fn list<T: ToString>(ids: &[T]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
