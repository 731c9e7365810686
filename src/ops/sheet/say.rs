//! What is said of a sheet that came back, in the user's language: each cell with its place.

use super::{BookError, Refusal, RefusedCell, SheetError, SheetPlan, SheetRemark, TakenCell};
use crate::ops::{Blame, reason};
use crate::t;
use crate::text::Text;

impl TakenCell {
    /// What is taken in.
    pub fn line(&self, text: &Text) -> String {
        let (place, item) = (self.place.to_string(), self.item.as_str());
        let column = self.column.header(text);
        match &self.instead_of {
            None => t!(
                text,
                "sheet-taken",
                place = place,
                item = item,
                column = column,
                value = short(&self.value)
            ),
            Some(other) => t!(
                text,
                "sheet-taken-instead",
                place = place,
                item = item,
                column = column,
                value = short(&self.value),
                other = short(other)
            ),
        }
    }
}

impl RefusedCell {
    /// What is not taken in, and why.
    pub fn line(&self, text: &Text) -> String {
        let (place, value) = (self.place.to_string(), short(&self.value));
        let why = match &self.why {
            Refusal::Formula => t!(text, "sheet-refused-formula"),
            Refusal::Fault => t!(text, "sheet-refused-fault"),
            Refusal::NotALevel(top) => t!(text, "sheet-refused-level", top = *top),
            Refusal::NotInList => t!(text, "sheet-refused-list"),
            Refusal::NoReason => t!(text, "sheet-refused-no-reason"),
            Refusal::ReasonBesideLevel => t!(text, "sheet-refused-reason"),
            Refusal::NotADate => t!(text, "sheet-refused-date"),
            Refusal::EvidenceWithoutName => t!(text, "sheet-refused-evidence"),
            Refusal::NoItem => t!(text, "sheet-refused-no-item"),
            Refusal::UnknownItem(item) => {
                t!(text, "sheet-refused-unknown-item", item = item.as_str())
            }
            Refusal::Twice(earlier) => {
                t!(text, "sheet-refused-twice", place = earlier.to_string())
            }
        };
        t!(text, "sheet-refused", place = place, value = value, why = why)
    }
}

impl SheetRemark {
    /// What to tell the user.
    pub fn line(&self, text: &Text) -> String {
        match self {
            Self::OtherVersion(was, is) => t!(text, "sheet-other-version", was = was, is = is),
            Self::OldMeaning(items) => t!(text, "sheet-old-meaning", items = list(items)),
            Self::Missing(items) => {
                t!(text, "sheet-missing", count = items.len(), items = list(items))
            }
            Self::Emptied(places) => t!(text, "sheet-emptied", places = list(places)),
            Self::DateAhead(place) => t!(text, "sheet-date-ahead", place = place.to_string()),
            Self::NotAsked(items) => t!(text, "sheet-not-asked", items = list(items)),
            Self::SharedEvidence(items) => t!(text, "sheet-shared-evidence", items = list(items)),
            Self::Joins(name) => t!(text, "sheet-joins", name = name),
        }
    }
}

impl SheetPlan {
    /// What it comes to.
    pub fn summary(&self, text: &Text) -> String {
        t!(
            text,
            "sheet-summary",
            name = &self.name,
            cells = self.taken.len(),
            items = self.items(),
            refused = self.refused.len()
        )
    }
}

impl SheetError {
    /// Whose fault it is.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Book(BookError::System(failed))
                if failed.kind() != std::io::ErrorKind::NotFound =>
            {
                Blame::Machine
            }
            _ => Blame::Input,
        }
    }

    /// What to tell the user.
    pub fn line(&self, path: &str, text: &Text) -> String {
        match self {
            Self::Book(BookError::System(failed)) => {
                t!(text, "sheet-unreadable", reason = reason(failed, text), path = path)
            }
            Self::Book(BookError::TooLarge) => t!(text, "sheet-too-large", path = path),
            Self::Book(BookError::Empty) => t!(text, "sheet-empty", path = path),
            Self::Book(BookError::NotABook(why)) => {
                t!(text, "sheet-no-book", reason = text.say(why), path = path)
            }
            Self::NotOurs => t!(text, "sheet-not-ours", path = path),
            Self::Newer => t!(text, "sheet-newer", path = path),
            Self::OtherAssessment => t!(text, "sheet-other-assessment", path = path),
            Self::OtherQuestionnaire => t!(text, "sheet-other-questionnaire", path = path),
            Self::NoTable => t!(text, "sheet-no-table", path = path),
        }
    }
}

fn list<T: ToString>(things: &[T]) -> String {
    things.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Enough of a value to know it by.
fn short(value: &str) -> String {
    const MOST: usize = 60;
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST - 1).chain(['…']).collect()
}
