//! A file's text together with what was found wrong in it; turns byte offsets into lines and
//! columns. It knows nothing of what the text says.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use super::problem::{Place, Problem, Severity};
use crate::model::message::{Message, message};

/// Distance in bytes between two places whose position is remembered.
const STRIDE: usize = 1024;

/// More problems than this in one file help nobody, and a hostile file could have millions.
const MOST_PROBLEMS: usize = 1000;

/// Where a name and its value stand.
type Entry = [Range<usize>; 2];

/// A file's text, and the problems found in it so far.
#[derive(Debug)]
pub(crate) struct Source {
    name: String,
    text: String,
    /// Line and column at every `STRIDE` bytes, so that a position costs the same anywhere, even
    /// where the whole file is one line.
    marks: Vec<(usize, usize)>,
    /// The record that the file is, once it was taken apart: where it stands, and its names and values.
    whole: OnceCell<(Range<usize>, Option<Vec<Entry>>)>,
    problems: RefCell<Vec<Problem>>,
}

impl Source {
    /// A text under the name by which problems call it. A byte order mark is left out.
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut position = (1, 1);
        for chunk in text.as_bytes().chunks(STRIDE) {
            marks.push(position);
            position = advance(position, chunk);
        }
        marks.push(position);
        Self {
            name: name.into(),
            text,
            marks,
            whole: OnceCell::new(),
            problems: RefCell::default(),
        }
    }

    /// The text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where the names and values of the record at a range stand, as `take_apart` finds them. Of the
    /// first record that is asked for they are remembered: that is the file as a whole, which is asked
    /// for its fields again and again, and each time all of its text would be read.
    pub(crate) fn record(
        &self,
        range: &Range<usize>,
        take_apart: impl Fn() -> Option<Vec<Entry>>,
    ) -> Option<Cow<'_, [Entry]>> {
        let (known, entries) = self.whole.get_or_init(|| (range.clone(), take_apart()));
        if known == range {
            return entries.as_deref().map(Cow::Borrowed);
        }
        take_apart().map(Cow::Owned)
    }

    /// The place of a byte of the text. Lines and columns count from 1, columns in characters.
    pub(crate) fn place(&self, at: usize) -> Place {
        let at = at.min(self.text.len());
        let mark = at / STRIDE;
        let position = self.marks.get(mark).copied().unwrap_or((1, 1));
        let rest = self.text.as_bytes().get(mark * STRIDE..at).unwrap_or_default();
        Place { file: self.name.clone(), position: Some(advance(position, rest)) }
    }

    /// Notes that the file can't be used because of what stands at a byte of its text.
    pub(crate) fn error(&self, at: usize, what: Message) {
        self.note(Problem::error(self.place(at), what));
    }

    /// Notes something that somebody should look at.
    pub(crate) fn warning(&self, at: usize, what: Message) {
        self.note(Problem::warning(self.place(at), what));
    }

    /// Whether so many problems were found that no more are noted; then looking for more is a
    /// waste of time.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.borrow().len() >= MOST_PROBLEMS
    }

    /// Whether something was found that keeps the file from being used.
    pub(crate) fn has_errors(&self) -> bool {
        self.problems.borrow().iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Whether nothing at all was found.
    pub(crate) fn is_clean(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    /// The text, to be read once more.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// All problems found, in order of their places.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let is_full = self.is_full();
        let mut problems = self.problems.into_inner();
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        if is_full {
            let what = message!("fault-too-many-problems", most = MOST_PROBLEMS);
            problems.push(Problem::error(Place::file(self.name), what));
        }
        problems
    }

    fn note(&self, problem: Problem) {
        if !self.is_full() {
            self.problems.borrow_mut().push(problem);
        }
    }
}

/// The position after some bytes. Works on bytes, so a slice may begin within a character: only
/// the first byte of a character counts.
fn advance((line, column): (usize, usize), bytes: &[u8]) -> (usize, usize) {
    let starts = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    match bytes.iter().rposition(|byte| *byte == b'\n') {
        Some(last) => {
            let (before, after) = bytes.split_at(last);
            let lines = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            // `after` still begins with the line break, which stands for column 1.
            (line + lines, starts(after))
        }
        None => (line, column + starts(bytes)),
    }
}
