//! ron's errors as messages of our own, at the place that a reader would look at.

use ron::error::{Error, Position, SpannedError};
use serde::de;

use super::problem::{Place, Problem};
use super::raw::quoted;
use super::source::Source;
use crate::model::message::{Message, message};
use crate::model::near::guess;

/// Notes why a text is no RON.
pub(crate) fn note(source: &Source, failed: &SpannedError) {
    let offset = offset(source.text(), failed.span.end.line, failed.span.end.col);
    let is_cut_off = source.text().get(offset..).is_none_or(|rest| rest.trim().is_empty());
    let what = match &failed.code {
        Error::ExceededRecursionLimit | Error::ExpectedStringEnd | Error::UnclosedBlockComment => {
            in_words(&failed.code)
        }
        _ if is_cut_off => message!("syntax-cut-off"),
        code => in_words(code),
    };
    source.error(offset, what);
}

/// Why a file that serde reads at once can't be used.
pub(crate) fn problem(file: &str, text: &str, failed: &SpannedError) -> Problem {
    let source = Source::new(file, text);
    Problem::error(source.place(at(source.text(), failed)), in_words(&failed.code))
}

/// The byte at which a reader should look where serde gave up.
pub(crate) fn at(text: &str, failed: &SpannedError) -> usize {
    let offset = |place: Position| offset(text, place.line, place.col);
    match &failed.code {
        // ron notices at the end what should have been somewhere in between.
        Error::MissingStructField { .. } => 0,
        // What is there can be read, but means nothing: where it begins says more.
        Error::Message(_) | Error::NoSuchEnumVariant { .. } | Error::NoSuchStructField { .. } => {
            offset(failed.span.start)
        }
        _ => offset(failed.span.end).min(text.len()),
    }
}

/// Why a file can't be written as RON.
pub(crate) fn unwritable(file: &str, failed: &Error) -> Problem {
    Problem::error(Place::file(file), in_words(failed))
}

/// What is wrong, and what would have been right.
pub(crate) fn in_words(code: &Error) -> Message {
    match code {
        Error::Eof => message!("syntax-eof"),
        Error::ExpectedComma => message!("syntax-comma"),
        Error::ExpectedMapColon => message!("syntax-colon"),
        Error::ExpectedIdentifier | Error::ExpectedStructName(_) => message!("syntax-name"),
        Error::ExpectedArray => message!("syntax-no-list"),
        Error::ExpectedArrayEnd => message!("syntax-list-open"),
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedDifferentStructName { .. } => message!("syntax-no-record"),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => message!("syntax-record-open"),
        Error::ExpectedMap => message!("syntax-no-map"),
        Error::ExpectedMapEnd => message!("syntax-map-open"),
        Error::ExpectedStringEnd => message!("syntax-text-open"),
        Error::UnclosedBlockComment => message!("syntax-comment-open"),
        Error::UnclosedLineComment => message!("syntax-comment-ends"),
        Error::TrailingCharacters => message!("syntax-goes-on"),
        Error::ExceededRecursionLimit => message!("syntax-too-deep"),
        Error::IntegerOutOfBounds => message!("syntax-too-large"),
        Error::ExpectedString | Error::ExpectedByteString => message!("syntax-no-text"),
        Error::ExpectedChar | Error::ExpectedByteLiteral => message!("syntax-no-character"),
        Error::ExpectedFloat
        | Error::ExpectedInteger
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning
        | Error::InvalidIntegerDigit { .. } => message!("syntax-no-number"),
        Error::ExpectedBoolean => message!("syntax-no-truth"),
        Error::ExpectedUnit => message!("syntax-no-unit"),
        Error::ExpectedOption => message!("syntax-no-option"),
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd => message!("syntax-attribute"),
        Error::InvalidEscape(_) => message!("syntax-escape"),
        Error::UnexpectedChar(c) => message!("syntax-sign", sign = format!("{c:?}")),
        Error::SuggestRawIdentifier(name) | Error::InvalidIdentifier(name) => {
            message!("syntax-bad-name", name = quoted(name))
        }
        Error::NoSuchExtension(name) => message!("syntax-extension", name = quoted(name)),
        Error::Message(words) => Refusal::said(words),
        Error::InvalidValueForType { expected, found } => {
            message!("syntax-wrong-type", found = found.as_str(), expected = expected.as_str())
        }
        Error::ExpectedDifferentLength { expected, found } => {
            message!("syntax-length", found = *found, expected = expected.as_str())
        }
        Error::MissingStructField { field, .. } => message!("fault-missing", name = *field),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let expected = message!("guess-one-of", names = expected.join(", "));
            message!("fault-no-name", found = quoted(found), expected = expected)
        }
        Error::NoSuchStructField { expected, found, .. } => {
            let expected = guess(found, || expected.iter().copied());
            message!("fault-unknown-field", name = quoted(found), expected = expected)
        }
        Error::DuplicateStructField { field, .. } => {
            message!("fault-field-twice", name = quoted(field))
        }
        other => message!("syntax-other", words = other.to_string()),
    }
}

/// What our own types refuse while serde reads them. serde hands on nothing but text, so the sort
/// comes first in it and what is refused behind a colon.
pub(crate) enum Refusal<'a> {
    /// No date of the calendar.
    Date(&'a str),
    /// No point in time.
    Moment(&'a str),
    /// No colour.
    Colour(&'a str),
    /// A second piece of evidence of the same id.
    Evidence(&'a str),
}

impl Refusal<'_> {
    const DATE: &'static str = "waymark-date";
    const MOMENT: &'static str = "waymark-moment";
    const COLOUR: &'static str = "waymark-colour";
    const EVIDENCE: &'static str = "waymark-evidence";

    /// As text on its way through serde.
    pub(crate) fn code(&self) -> String {
        const MOST_CHARS: usize = 60;
        let (sort, found) = match self {
            Self::Date(found) => (Self::DATE, found),
            Self::Moment(found) => (Self::MOMENT, found),
            Self::Colour(found) => (Self::COLOUR, found),
            Self::Evidence(found) => (Self::EVIDENCE, found),
        };
        let found: String = found.chars().take(MOST_CHARS).collect();
        format!("{sort}:{found:?}")
    }

    /// As an error of serde.
    pub(crate) fn error<E: de::Error>(&self) -> E {
        E::custom(self.code())
    }

    /// What such a text, or another one of serde's, says.
    fn said(words: &str) -> Message {
        match words.split_once(':') {
            Some((Self::DATE, found)) => message!("refused-date", found = found),
            Some((Self::MOMENT, found)) => message!("refused-moment", found = found),
            Some((Self::COLOUR, found)) => message!("refused-colour", found = found),
            Some((Self::EVIDENCE, found)) => message!("refused-evidence", found = found),
            _ => message!("syntax-other", words = words),
        }
    }
}

/// The byte at a line and column.
pub(crate) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(breaks_before) => {
            text.match_indices('\n').nth(breaks_before).map_or(text.len(), |(at, _)| at + 1)
        }
    };
    let rest = text.get(start..).unwrap_or_default();
    let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    start + within
}
