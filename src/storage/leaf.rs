//! The values that hold no others: texts, numbers, yes and no, names out of a list, dates.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::raw::{Fields, Raw, quoted};
use crate::model::message::{Message, Value, message};
use crate::model::near::guess;

impl<'a> Raw<'a> {
    /// A text, noting where it is none.
    pub(crate) fn text(&self) -> Option<String> {
        if !matches!(self.kind(), Kind::Text) {
            self.mismatch(message!("sort-text"), message!("wanted-text"));
            return None;
        }
        // Most texts stand there just as they are read.
        let inside = self.text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match inside.filter(|inside| !inside.contains(['\\', '"'])) {
            Some(inside) => Some(inside.to_owned()),
            None => self.parse(),
        }
    }

    /// A text that says something, noting where it is none or only white space.
    pub(crate) fn filled(&self, name: impl FnOnce() -> Value) -> Option<String> {
        let text = self.text()?;
        if text.trim().is_empty() {
            self.error(message!("fault-empty", thing = name()));
            return None;
        }
        Some(text)
    }

    /// A whole number within a range, noting where it is none.
    pub(crate) fn number(&self, range: RangeInclusive<u32>) -> Option<u32> {
        let expected = || message!("wanted-number", least = *range.start(), most = *range.end());
        if !matches!(self.kind(), Kind::Number) {
            self.mismatch(message!("sort-number"), expected());
            return None;
        }
        let number = self.text.parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let found = quoted(self.text);
            self.error(message!("fault-number", found = found, expected = expected()));
        }
        number
    }

    /// `true` or `false`, noting where it is neither.
    pub(crate) fn truth(&self) -> Option<bool> {
        match self.text {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                self.mismatch(message!("sort-truth"), message!("wanted-truth"));
                None
            }
        }
    }

    /// One of the names of a list, written without quotes, and what it stands for.
    pub(crate) fn one_of<T: Copy>(&self, names: &[(&str, T)]) -> Option<T> {
        let found = names.iter().find(|(name, _)| *name == self.text);
        if found.is_none() {
            let word = self.text.trim_matches('"');
            let expected = guess(word, || names.iter().map(|(name, _)| *name));
            match self.kind() {
                Kind::Name => {
                    let found = quoted(word);
                    self.error(message!("fault-no-name", found = found, expected = expected));
                }
                _ => self.mismatch(message!("sort-name"), expected),
            }
        }
        found.map(|(_, value)| *value)
    }

    /// A date, noting where it is none.
    pub(crate) fn date(&self) -> Option<Date> {
        let text = self.text()?;
        // Other ways to write a date are refused, so that dates compare as text too.
        let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = text.parse().ok().filter(|_| is_plain);
        if date.is_none() {
            self.error(message!("fault-no-date", found = quoted(&text)));
        }
        date
    }

    /// Notes that something of another kind stands here.
    pub(crate) fn mismatch(&self, should: Message, expected: impl Into<Value>) {
        let found: Value = match self.kind() {
            Kind::Text => message!("sort-text").into(),
            Kind::Number => message!("sort-number").into(),
            Kind::Character => message!("sort-character").into(),
            Kind::List => message!("sort-list").into(),
            Kind::Record => message!("sort-record").into(),
            Kind::Map => message!("sort-map").into(),
            Kind::Name => quoted(self.variant().map_or(self.text, |(name, _)| name)).into(),
        };
        let expected = expected.into();
        self.error(message!(
            "fault-other-sort",
            found = found,
            should = should,
            expected = expected
        ));
    }

    /// Where the characters of a text begin in the file, if they stand there just as they are
    /// read: without an escape.
    pub(crate) fn plain_text_at(&self) -> Option<usize> {
        let quote = self.text.find('"')?;
        let is_raw = self.text.starts_with('r');
        (is_raw || !self.text.contains('\\')).then_some(self.at + quote + 1)
    }

    fn kind(&self) -> Kind {
        let mut chars = self.text.chars();
        match (chars.next(), chars.next()) {
            (Some('"'), _) | (Some('r'), Some('"')) => Kind::Text,
            (Some('r'), Some('#')) if self.text.trim_start_matches(['r', '#']).starts_with('"') => {
                Kind::Text
            }
            (Some('0'..='9' | '+' | '-' | '.'), _) => Kind::Number,
            (Some('\''), _) => Kind::Character,
            (Some('['), _) => Kind::List,
            (Some('('), _) => Kind::Record,
            (Some('{'), _) => Kind::Map,
            _ => Kind::Name,
        }
    }
}

/// What a value looks like.
enum Kind {
    Text,
    Number,
    Character,
    List,
    Record,
    Map,
    Name,
}

impl Fields<'_> {
    /// The text of a required field that has to say something.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.filled(|| format!("`{name}`").into())
    }

    /// The text of an optional field, empty where the field is missing. An empty text is noted:
    /// nothing is said by leaving the field out.
    pub(crate) fn text_or_nothing(&self, name: &str) -> Option<String> {
        match self.optional(name) {
            Some(raw) if raw.text().is_some_and(|text| text.trim().is_empty()) => {
                raw.error(message!("fault-empty-field", name = name));
                None
            }
            Some(raw) => raw.text(),
            None => Some(String::new()),
        }
    }

    /// The texts of a required list, each of which has to say something.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<String>> {
        self.each(name, |raw| raw.filled(|| message!("thing-text").into()))
    }
}
