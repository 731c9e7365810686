//! How the program writes RON: the layout of a file and of the texts in it.
//!
//! Top-level fields and the entries of their lists stand on lines of their own, and an entry is
//! compact on its line, so that a line of a `diff` is a record.

use std::fmt::Write as _;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use ron::value::RawValue;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::syntax::Refusal;

/// A file's text. The header says what the reader takes for granted, so that other programs can
/// read the file too.
pub(crate) fn write<T: Serialize>(file: &T) -> Result<String, ron::Error> {
    let layout = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .depth_limit(2)
        .extensions(Extensions::IMPLICIT_SOME);
    let mut text = ron::ser::to_string_pretty(file, layout)?;
    text.push('\n');
    Ok(text)
}

/// A record on one line, as a file has it.
pub(crate) fn compact<T: Serialize>(record: &T) -> Result<String, ron::Error> {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).to_string(record)
}

/// Text that a user wrote. ron's own way of writing it escapes marks over and under letters, and
/// which signs those are depends on the compiler; then neither is a name of every language readable
/// nor are two saves the same bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text(pub(crate) String);

/// The name under which ron takes a text that is to be written as it is. It is not promised, so whether
/// it does is tried first; then [`RawValue`] is the way, and only slower.
const RAW_VALUE: &str = "$ron::private::RawValue";

static IS_DOOR_OPEN: LazyLock<bool> = LazyLock::new(|| {
    struct Tried;
    impl Serialize for Tried {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_newtype_struct(RAW_VALUE, "\"e\u{301}'\"")
        }
    }
    compact(&Tried).is_ok_and(|written| written == "\"e\u{301}'\"")
});

impl Text {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // ron reads what is to be written as it is once more before it writes it, which takes more time
        // than all the rest. Its own door for such a text lets it through at once.
        if *IS_DOOR_OPEN {
            return serializer.serialize_newtype_struct(RAW_VALUE, &escaped(&self.0));
        }
        RawValue::from_boxed_ron(escaped(&self.0).into())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// Writes the text that there is. Where there is none the field has to be left out.
pub(crate) fn some_text<S: Serializer>(
    text: &Option<Text>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match text {
        Some(text) => text.serialize(serializer),
        None => serializer.serialize_none(),
    }
}

/// A text in quotes. Everything that a reader can see stands there as it is.
fn escaped(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if is_hidden(c) => write!(quoted, "\\u{{{:x}}}", u32::from(c)).unwrap_or_default(),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Signs that can't be seen, or that change the order in which others are shown. The joiner of
/// emoji and of some scripts is none of them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}

/// A point in time, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time(pub(crate) Timestamp);

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|_| Refusal::Moment(&text).error())
    }
}

/// A date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day(pub(crate) Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|_| Refusal::Date(&text).error())
    }
}
