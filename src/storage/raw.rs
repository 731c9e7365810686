//! RON, read piece by piece: each piece knows where it stands, so that every problem of a file can
//! be reported at its place, not only the first. This module takes records and lists apart;
//! [`leaf`](super::leaf) reads what stands in them.
//!
//! ron reads the whole text first and says what is wrong with it. After that it is only taken apart
//! where its pieces begin and end ([`pieces`]); the difference of two addresses says where a piece
//! stands. What can't be taken apart so is given to ron's raw values, which read it anew.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::blank;
use super::pieces;
use super::source::Source;
use super::syntax;
use crate::model::message::{Message, message};
use crate::model::near::guess;

/// Longer lists are refused: content has a few hundred entries at most, and some checks compare
/// each with each.
const MOST_ENTRIES: usize = 10_000;

/// One value of a file: its text, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Raw<'a> {
    source: &'a Source,
    /// The text of the value, without what surrounds it.
    pub(crate) text: &'a str,
    /// Where the text begins, in bytes of the file's text.
    pub(crate) at: usize,
}

/// A record taken apart into its named values.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    /// The record as a whole.
    pub(crate) record: Raw<'a>,
    values: BTreeMap<&'a str, Raw<'a>>,
}

impl<'a> Raw<'a> {
    /// The value that a file consists of. `None` where the text is no RON; that is noted.
    pub(crate) fn whole(source: &'a Source) -> Option<Self> {
        if let Err(failed) = options().from_str::<IgnoredAny>(source.text()) {
            syntax::note(source, &failed);
            return None;
        }
        let whole = Self { source, text: source.text(), at: 0 };
        if let Some(value) = pieces::value(source.text()) {
            return Some(whole.piece(value));
        }
        whole.parse::<&RawValue>().map(|value| whole.part(value.get_ron()))
    }

    /// The record that a file consists of, where nothing is wrong with how its fields stand beside each
    /// other and with what stands in this one. The others still have to be read as what they should be:
    /// that ron reads them only once is what this is for. Nothing is noted; [`whole`](Self::whole) says
    /// what is wrong.
    pub(crate) fn of_sound(source: &'a Source, read_here: &str) -> Option<Self> {
        let whole = Self { source, text: source.text(), at: 0 };
        let whole = whole.piece(pieces::value(source.text())?);
        let behind = source.text().get(whole.at + whole.text.len()..)?;
        let is_alone = behind.chars().all(pieces::is_blank);
        let entries = whole.text.starts_with('(').then(|| whole.entries())??;
        let here = entries.iter().find(|(name, _)| name.text == read_here);
        let is_sound =
            here.is_none_or(|(_, value)| options().from_str::<IgnoredAny>(value.text).is_ok());
        (is_alone && is_sound).then_some(whole)
    }

    /// The file that the value stands in.
    pub(crate) fn source(&self) -> &'a Source {
        self.source
    }

    /// Notes an error at the value's place.
    pub(crate) fn error(&self, what: Message) {
        self.source.error(self.at, what);
    }

    /// Notes a warning at the value's place.
    pub(crate) fn warning(&self, what: Message) {
        self.source.warning(self.at, what);
    }

    /// What to say of something that stands in the file again: `thing` names it, and this is where it
    /// stood first.
    pub(crate) fn twice(&self, thing: Message) -> Message {
        let first = self.source.place(self.at);
        message!("fault-thing-twice", thing = thing, first = &first)
    }

    /// The parts of a list, noting where it is none.
    pub(crate) fn list(&self) -> Option<Vec<Raw<'a>>> {
        let values = self.long_list()?;
        if values.len() > MOST_ENTRIES {
            let count = values.len();
            self.error(message!("fault-list-too-long", count = count, most = MOST_ENTRIES));
            return None;
        }
        Some(values)
    }

    /// The parts of a list that may be of any length, noting where it is none.
    pub(crate) fn long_list(&self) -> Option<Vec<Raw<'a>>> {
        if !self.text.starts_with('[') {
            self.mismatch(message!("sort-list"), "`[…]`");
            return None;
        }
        if let Some(values) = pieces::list(self.text) {
            return Some(values.into_iter().map(|value| self.piece(value)).collect());
        }
        let values: Vec<&RawValue> = self.parse()?;
        Some(values.into_iter().map(|value| self.part(value.get_ron())).collect())
    }

    /// The keys and values of a map as they stand there, noting where it is none.
    pub(crate) fn pairs(&self) -> Option<Vec<(Raw<'a>, Raw<'a>)>> {
        if !self.text.starts_with('{') {
            self.mismatch(message!("sort-map"), message!("wanted-map"));
            return None;
        }
        if let Some(pairs) = pieces::map(self.text) {
            let piece = |(key, value)| (self.piece(key), self.piece(value));
            return Some(pairs.into_iter().map(piece).collect());
        }
        let Pairs(pairs) = self.parse()?;
        let part = |value: &'a RawValue| self.part(value.get_ron());
        Some(pairs.into_iter().map(|(key, value)| (part(key), part(value))).collect())
    }

    /// A record's values by name. Names that stand there twice or are not known are noted, and
    /// which required ones are missing.
    pub(crate) fn fields(&self, required: &[&str], optional: &[&str]) -> Option<Fields<'a>> {
        let mut values: BTreeMap<&str, Raw<'a>> = BTreeMap::new();
        for (name, value) in self.entries()? {
            if self.source.is_full() {
                return None;
            }
            let known = || required.iter().chain(optional).copied();
            if !known().any(|known| known == name.text) {
                let expected = guess(name.text, known);
                let found = quoted(name.text);
                name.error(message!("fault-unknown-field", name = found, expected = expected));
            } else if let Some(first) = values.get(name.text) {
                name.error(first.twice(message!("thing-field", name = quoted(name.text))));
            } else {
                values.insert(name.text, value);
            }
        }
        for name in required.iter().filter(|name| !values.contains_key(**name)) {
            self.error(message!("fault-missing", name = *name));
        }
        Some(Fields { record: *self, values })
    }

    /// A record's names and values as they stand there, noting only where it is no record.
    pub(crate) fn entries(&self) -> Option<Vec<(Raw<'a>, Raw<'a>)>> {
        if !self.text.starts_with('(') {
            self.mismatch(message!("sort-record"), message!("wanted-record"));
            return None;
        }
        let place = self.at..self.at + self.text.len();
        let take_apart = || {
            let range = |piece: &str| {
                let at = piece.as_ptr().addr() - self.text.as_ptr().addr() + self.at;
                at..at + piece.len()
            };
            let pieces = pieces::record(self.text)?;
            Some(pieces.into_iter().map(|(name, value)| [range(name), range(value)]).collect())
        };
        if let Some(entries) = self.source.record(&place, take_apart) {
            let piece = |range: &Range<usize>| Raw {
                source: self.source,
                text: self.source.text().get(range.clone()).unwrap_or_default(),
                at: range.start,
            };
            return Some(entries.iter().map(|[name, value]| (piece(name), piece(value))).collect());
        }
        let Entries(entries) = self.parse()?;
        let Some(entries) = entries else {
            self.error(message!("fault-list-in-parentheses"));
            return None;
        };
        Some(
            entries
                .into_iter()
                .map(|(name, value)| (self.part(name), self.part(value.get_ron())))
                .collect(),
        )
    }

    /// Whether a record has no other names than these, as nearly all have. Where it doesn't look like a
    /// record it says no; [`entries`](Self::entries) knows more.
    pub(crate) fn has_only(&self, known: &[&str]) -> bool {
        let mut all_known = true;
        let taken = pieces::names(self.text, |name| all_known &= known.contains(&name));
        taken.is_some() && all_known
    }

    /// The name and the value in parentheses of something like `OlderThanMonths(12)`; only the name
    /// where no parentheses follow. `None` where it is no name; that is not noted.
    pub(crate) fn variant(&self) -> Option<(&'a str, Option<Raw<'a>>)> {
        let end = self.text.find(|c: char| !c.is_alphanumeric() && c != '_');
        let (name, rest) = self.text.split_at(end.unwrap_or(self.text.len()));
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let inside = rest
            .trim_start()
            .strip_prefix('(')
            .and_then(|rest| rest.trim_end().strip_suffix(')'))
            .map(|inside| self.part(inside.trim_end().trim_end_matches(',')))
            .filter(|inside| !inside.text.is_empty());
        Some((name, inside))
    }

    /// What stands in an optional field: `None` says as much as leaving the field out, and `Some`
    /// need not be written.
    fn unwrapped(self) -> Option<Self> {
        match self.variant() {
            Some(("None", None)) => None,
            Some(("Some", Some(inside))) => Some(inside),
            _ => Some(self),
        }
    }

    /// Reads the text as a value that serde knows; a failure is noted.
    pub(crate) fn parse<T: Deserialize<'a>>(&self) -> Option<T> {
        match options().from_str(self.text) {
            Ok(value) => Some(value),
            Err(failed) => {
                self.error(syntax::in_words(&failed.code));
                None
            }
        }
    }

    /// A part of this value's text. White space and comments around it are left out.
    fn part(&self, text: &'a str) -> Raw<'a> {
        self.piece(blank::without(text))
    }

    /// A part that nothing stands around.
    fn piece(&self, text: &'a str) -> Raw<'a> {
        let at = text.as_ptr().addr().saturating_sub(self.source.text().as_ptr().addr());
        Raw { source: self.source, text, at }
    }
}

impl<'a> Fields<'a> {
    /// The value of a required field. Where it is missing that was noted before.
    pub(crate) fn get(&self, name: &str) -> Option<Raw<'a>> {
        self.values.get(name).copied()
    }

    /// The value of an optional field.
    pub(crate) fn optional(&self, name: &str) -> Option<Raw<'a>> {
        self.get(name).and_then(Raw::unwrapped)
    }

    /// Reads each entry of a required list; `None` where any could not be read.
    pub(crate) fn each<T>(
        &self,
        name: &str,
        read: impl FnMut(Raw<'a>) -> Option<T>,
    ) -> Option<Vec<T>> {
        each(&self.get(name)?.list()?, read)
    }

    /// Reads each entry of an optional list, none where the field is missing; `None` where any
    /// could not be read.
    pub(crate) fn each_optional<T>(
        &self,
        name: &str,
        read: impl FnMut(Raw<'a>) -> Option<T>,
    ) -> Option<Vec<T>> {
        match self.optional(name) {
            Some(list) => each(&list.list()?, read),
            None => Some(Vec::new()),
        }
    }
}

/// Reads all values, also behind one that can't be read, so that each problem is noted.
pub(crate) fn each<'a, T>(
    values: &[Raw<'a>],
    read: impl FnMut(Raw<'a>) -> Option<T>,
) -> Option<Vec<T>> {
    let read: Vec<Option<T>> = values.iter().copied().map(read).collect();
    read.into_iter().collect()
}

/// A word of the file, marked as such in a message and not too long for one.
pub(crate) fn quoted(word: &str) -> String {
    const MOST_CHARS: usize = 60;
    let start: String = word.chars().take(MOST_CHARS).flat_map(char::escape_debug).collect();
    let rest = if word.chars().nth(MOST_CHARS).is_some() { "…" } else { "" };
    format!("`{start}{rest}`")
}

/// How Waymark reads RON: `Some` need not be written.
pub(crate) fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The names and values of a record; `None` for a list in parentheses.
struct Entries<'a>(Option<Vec<(&'a str, &'a RawValue)>>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(Some(entries)))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Entries(Some(Vec::new())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut is_empty = true;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            is_empty = false;
        }
        Ok(Entries(is_empty.then(Vec::new)))
    }
}

/// The keys and values of a map, also those that stand there twice.
struct Pairs<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}
