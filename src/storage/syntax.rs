//! ron's errors in plain words, at the place that a reader would look at.

use ron::error::{Error, SpannedError};

use super::source::Source;

/// Notes why a text is no RON.
pub(crate) fn note(source: &Source, failed: &SpannedError) {
    let offset = offset(source.text(), failed.span.end.line, failed.span.end.col);
    let is_cut_off = source.text().get(offset..).is_none_or(|rest| rest.trim().is_empty());
    match &failed.code {
        Error::ExceededRecursionLimit => {
            source.error(offset, "the values are nested too deeply", "a few levels");
        }
        Error::ExpectedStringEnd | Error::UnclosedBlockComment => {
            let (what, expected) = in_words(&failed.code);
            source.error(offset, what, expected);
        }
        _ if is_cut_off => {
            source.error(
                offset,
                "the file ends in the middle",
                "the rest of it; it may be cut off",
            );
        }
        code => {
            let (what, expected) = in_words(code);
            source.error(offset, what, expected);
        }
    }
}

/// What is wrong, and what would have been right.
pub(crate) fn in_words(code: &Error) -> (String, String) {
    let (what, expected) = match code {
        Error::Eof => ("the text ends in the middle", ""),
        Error::ExpectedComma => ("a comma is missing", "`,` or the closing bracket"),
        Error::ExpectedMapColon => ("a colon is missing after the name", "`name: value`"),
        Error::ExpectedIdentifier => ("a name is missing", "`name: value`"),
        Error::ExpectedArrayEnd => ("a list is not closed", "`]`"),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
            ("a record is not closed", "`)`")
        }
        Error::ExpectedMapEnd => ("a map is not closed", "`}`"),
        Error::ExpectedStringEnd => ("a text in quotes is not closed", "`\"`"),
        Error::UnclosedBlockComment => ("a comment is not closed", "`*/`"),
        Error::UnclosedLineComment => ("a comment ends the value", ""),
        Error::TrailingCharacters => ("something follows the end of the value", "nothing more"),
        Error::ExceededRecursionLimit => ("the values are nested too deeply", "a few levels"),
        Error::IntegerOutOfBounds => ("the number is too large", "a smaller number"),
        Error::ExpectedString => ("this is no text", "text in quotes"),
        Error::ExpectedChar => ("this is no character", "text in quotes"),
        Error::ExpectedFloat | Error::ExpectedInteger => ("this is no number", "a number"),
        Error::InvalidEscape(_) => {
            ("a backslash stands before a sign that needs none", "`\\\"`, `\\\\`, `\\n` or `\\t`")
        }
        Error::UnexpectedChar(c) => {
            return (format!("the sign {c:?} means nothing here"), "a value".to_owned());
        }
        Error::SuggestRawIdentifier(name) => {
            let name: String = name.chars().take(60).collect();
            return (
                format!("`{name}` is no name"),
                "letters, digits and `_`; or is it text without quotes".to_owned(),
            );
        }
        Error::NoSuchExtension(name) => {
            let name: String = name.chars().take(60).collect();
            return (format!("RON has no extension `{name}`"), "no `#![enable(…)]`".to_owned());
        }
        other => return (other.to_string(), String::new()),
    };
    (what.to_owned(), expected.to_owned())
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
