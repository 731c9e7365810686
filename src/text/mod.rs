//! Every string that a user sees, by language.
//!
//! Strings live in Fluent files under `assets/text/<language tag>/`; code names them by id through
//! [`t!`](crate::t). A language that lacks a message falls back to English; an id that no language
//! has shows itself, which a test makes sure never happens.

mod conditions;
mod glossary;
pub mod help;
mod names;
mod numbers;
mod said;
mod time;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::model::message::{Message, Value};
use crate::model::wording::{PSEUDO, pseudo};
use crate::t;
pub use glossary::{Term, TermGroup};
pub use names::counted;
use said::Said;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/text");

/// The language that is complete, and that others fall back to.
pub const FALLBACK: &str = "en";

/// All strings in one language.
pub struct Text {
    tag: String,
    bundles: Vec<FluentBundle<FluentResource>>,
    said: Said,
}

/// A value that a message shows.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// Text, shown as it is.
    Text(Cow<'a, str>),
    /// A whole number, shown the language's way and fit for choosing plurals.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u8> for Arg<'_> {
    fn from(number: u8) -> Self {
        Self::Number(i64::from(number))
    }
}

/// By how many whole points something changed, with its sign.
pub fn signed(change: i64) -> String {
    match change {
        0 => "±0".to_owned(),
        change if change > 0 => format!("+{change}"),
        change => format!("−{}", change.unsigned_abs()),
    }
}

impl Text {
    /// The strings of the language with this BCP 47 tag, or the nearest that there is: `en-GB` is
    /// served by `en`, an unknown language by English.
    pub fn new(tag: &str) -> Self {
        let known = tags();
        let base = tag.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        let tag = known
            .iter()
            .find(|known| known.eq_ignore_ascii_case(tag))
            .or_else(|| known.iter().find(|known| **known == base))
            .map_or_else(|| FALLBACK.to_owned(), Clone::clone);
        let mut bundles = vec![bundle(&tag)];
        if tag == PSEUDO {
            bundles = vec![bundle(FALLBACK)];
            bundles.iter_mut().for_each(|bundle| bundle.set_transform(Some(accented)));
        } else if tag != FALLBACK {
            bundles.push(bundle(FALLBACK));
        }
        Self { tag, bundles, said: Said::default() }
    }

    /// The tag of the language that is really used.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The message with this id.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message with this id, with its placeables filled.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.said.get(id, args, || {
            let mut values = FluentArgs::new();
            for (name, arg) in args {
                let value = match arg {
                    Arg::Text(text) => FluentValue::String(text.clone()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                values.set((*name).to_owned(), value);
            }
            self.format(id, Some(&values))
        })
    }

    /// What was to be said before the language was known.
    pub fn say(&self, message: &Message) -> String {
        let arg = |value: &Value| match value {
            Value::Text(text) => Arg::Text(Cow::Owned(text.clone())),
            Value::Number(number) => Arg::Number(*number),
            Value::Tenths(tenths) => Arg::from(self.decimal(*tenths as f64 / 10.0, 1)),
            Value::Message(inner) => Arg::from(self.say(inner)),
        };
        let values: Vec<_> =
            message.values().iter().map(|(name, value)| (*name, arg(value))).collect();
        self.with(message.id(), &values)
    }

    /// Something and what is said of it, as in `Strategy: 63`.
    pub fn told<'b>(&self, name: impl Into<Arg<'b>>, words: impl Into<Arg<'b>>) -> String {
        let (name, words): (Arg<'_>, Arg<'_>) = (name.into(), words.into());
        t!(self, "told", name = name, words = words)
    }

    /// Several things that may have commas of their own, one after the other.
    pub fn apart(&self, words: impl IntoIterator<Item = String>) -> String {
        words.into_iter().collect::<Vec<_>>().join(&t!(self, "apart"))
    }

    /// Whether there is such a message, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern =
            self.bundles.iter().find_map(|bundle| Some((bundle, bundle.get_message(id)?.value()?)));
        match pattern {
            // Errors are placeables without a value; the message then shows their names, and a test
            // sees to it that they match.
            Some((bundle, pattern)) => {
                bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
            }
            None => id.to_owned(),
        }
    }
}

/// A language that the program can be read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// How a remark begins that is not for readers outside, such as `Internal:`.
    pub internal_mark: String,
}

/// The languages that the program can be read in, in order of their tags. Where it is built for
/// trying things out, a made-up one is among them, which shows what is not translated and what is
/// too narrow.
pub fn languages() -> &'static [Language] {
    static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
        let named = |tag: String| {
            let text = Text::new(&tag);
            let (name, internal_mark) = (t!(text, "language-name"), t!(text, "internal-mark"));
            Language { tag, name, internal_mark }
        };
        tags().into_iter().map(named).collect()
    });
    &LANGUAGES
}

/// What the language with this tag calls itself; the tag where there is no such language.
pub fn language_name(tag: &str) -> &str {
    languages().iter().find(|language| language.tag == tag).map_or(tag, |known| &known.name)
}

fn tags() -> Vec<String> {
    let mut tags: Vec<String> =
        FILES.dirs().filter_map(|dir| Some(dir.path().to_str()?.to_owned())).collect();
    tags.sort();
    if cfg!(debug_assertions) {
        tags.push(PSEUDO.to_owned());
    }
    tags
}

fn accented(text: &str) -> Cow<'_, str> {
    pseudo(text).into()
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The isolation marks are for mixing directions of writing, which the toolkit can't draw.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::formatter(tag)));
    let files = FILES.get_dir(tag).into_iter().flat_map(Dir::files);
    for source in files.filter_map(include_dir::File::contents_utf8) {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A message by id: `t!(text, "walk-next")`, or `t!(text, "walk-progress", done = 3, all = 7)`.
#[macro_export]
macro_rules! t {
    ($text:expr, $id:literal) => {
        $text.get($id)
    };
    ($text:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $text.with($id, &[$((stringify!($name), $crate::text::Arg::from($value))),+])
    };
}
