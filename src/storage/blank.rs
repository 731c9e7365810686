//! White space and comments around a value. ron's raw values keep some of them.

use serde::de::{Deserialize, IgnoredAny};

use super::pieces::is_blank;
use super::raw::options;

/// The value that a text begins with, without white space and comments around it.
pub(crate) fn without(text: &str) -> &str {
    let text = skip_blank(text);
    text.get(..value_end(text)).unwrap_or(text)
}

/// Where the value ends that a text begins with. What may follow is white space and comments.
fn value_end(text: &str) -> usize {
    let ron_end = || {
        let mut deserializer = ron::Deserializer::from_str_with_options(text, &options()).ok()?;
        IgnoredAny::deserialize(&mut deserializer).ok()?;
        Some(text.len() - deserializer.remainder().len())
    };
    // Asking ron is another reading of the text, and needed only where there may be a comment.
    let end = if text.contains("//") || text.contains("/*") { ron_end() } else { None };
    end.unwrap_or(text.trim_end_matches(is_blank).len())
}

/// The text behind the white space and comments that it begins with.
fn skip_blank(text: &str) -> &str {
    let mut text = text;
    loop {
        text = text.trim_start_matches(is_blank);
        text = if text.starts_with("//") {
            text.split_at(text.find('\n').unwrap_or(text.len())).1
        } else if text.starts_with("/*") {
            skip_block_comment(text)
        } else {
            return text;
        };
    }
}

/// The text behind a block comment; those may nest.
fn skip_block_comment(text: &str) -> &str {
    let mut rest = text;
    let mut depth = 0_usize;
    loop {
        if let Some(inner) = rest.strip_prefix("/*") {
            depth += 1;
            rest = inner;
        } else if let Some(outer) = rest.strip_prefix("*/") {
            depth = depth.saturating_sub(1);
            rest = outer;
            if depth == 0 {
                return rest;
            }
        } else {
            let mut chars = rest.chars();
            if chars.next().is_none() {
                return rest;
            }
            rest = chars.as_str();
        }
    }
}
