//! What is wrong with a file, and where. What is wrong is a value here; [`ops`](crate::ops) says it
//! in the reader's language.

use std::fmt;

use crate::model::message::{Message, Value};

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether the file can be used all the same.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, and what would have been right; a part of a line, without a full stop.
    pub what: Message,
}

impl Problem {
    /// A problem that keeps a file from being used.
    pub(crate) fn error(place: Place, what: Message) -> Self {
        Self { severity: Severity::Error, place, what }
    }

    /// A problem that somebody should look at.
    pub(crate) fn warning(place: Place, what: Message) -> Self {
        Self { severity: Severity::Warning, place, what }
    }
}

/// Whether a file with a problem can be used all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It can't.
    Error,
    /// It can, but somebody should look.
    Warning,
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the user named it or as it is called inside a pack.
    pub file: String,
    /// Line and column, both counted from 1, columns in characters; `None` for the file as a whole.
    pub position: Option<(usize, usize)>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), position: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "{}:{line}:{column}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// A place reads the same in every language, so that editors find it.
impl From<&Place> for Value {
    fn from(place: &Place) -> Self {
        Self::Text(place.to_string())
    }
}
