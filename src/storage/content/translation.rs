//! Translations of content: files in a folder that is named after the language, beside the files
//! that they translate. Each holds pairs of a text and what it is in that language.
//!
//! A wrong or incomplete translation never keeps content from being used: what it doesn't have is
//! read in the author's words.

use std::collections::{BTreeMap, BTreeSet};

use super::header::{FileKind, is_readable};
use super::pack::Pack;
use crate::model::message::{Message, message};
use crate::model::wording::{Dictionary, SHORT, TextKind};
use crate::storage::problem::{Place, Problem};
use crate::storage::raw::{Raw, quoted};
use crate::storage::source::Source;

/// How many texts are named where a translation lacks some.
const MOST_NAMED: usize = 3;

/// A translation, or several files that make one together.
#[derive(Debug, Default)]
pub(crate) struct Translation {
    /// The pairs.
    pub(crate) texts: Dictionary,
    /// What is wrong, where that is known without looking at what is translated.
    pub(crate) problems: Vec<Problem>,
    /// Where each text stands.
    places: BTreeMap<String, Place>,
}

impl Translation {
    /// All files of the folder of a language.
    pub(crate) fn of(pack: &dyn Pack, language: &str) -> Self {
        let mut translation = Self::default();
        for name in pack.names() {
            match pack.read(&name) {
                Ok(text) => translation.add(Source::new(pack.label(&name), text), language),
                Err(problem) => translation.problems.push(problem),
            }
        }
        translation
    }

    /// Adds what a file says.
    pub(crate) fn add(&mut self, source: Source, language: &str) {
        let found = read(&source, language).unwrap_or_default();
        for (key, value, at) in found {
            let place = source.place(at);
            if let Some(first) = self.places.get(&key) {
                if self.texts.get(&key).is_some_and(|known| *known != value) {
                    source.warning(at, message!("fault-translated-otherwise", first = first));
                }
                continue;
            }
            self.places.insert(key.clone(), place);
            // One that is empty is still to be translated.
            if !value.is_empty() {
                self.texts.insert(key, value);
            }
        }
        self.problems.extend(source.into_problems());
    }

    /// What is wrong with it as a translation of these texts into a language.
    pub(crate) fn check(self, language: &str, texts: &[(TextKind, String)]) -> Vec<Problem> {
        let Self { texts: known, mut problems, places } = self;
        let mut warn = |place: &Place, what: Message| {
            problems.push(Problem::warning(place.clone(), what));
        };
        let wanted: BTreeSet<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
        for (text, place) in &places {
            if !wanted.contains(text.as_str()) {
                warn(place, message!("fault-translation-unused"));
            }
        }
        for (kind, text) in texts {
            let (Some(translated), Some(place)) = (known.get(text), places.get(text)) else {
                continue;
            };
            let letters = translated.chars().count();
            if *kind == TextKind::Short && letters > SHORT {
                warn(place, message!("fault-long-short-name", letters = letters, most = SHORT));
            }
        }
        let missing: BTreeSet<&str> =
            wanted.into_iter().filter(|text| !known.contains_key(*text)).collect();
        if let (Some(first), false) = (places.values().next(), missing.is_empty()) {
            let named: Vec<String> =
                missing.iter().take(MOST_NAMED).map(|text| quoted(text)).collect();
            let what = message!(
                "fault-untranslated",
                count = missing.len(),
                language = language,
                texts = named.join(", ")
            );
            warn(&Place::file(first.file.clone()), what);
        }
        problems
    }
}

/// The pairs of a file, with where each begins.
fn read(source: &Source, language: &str) -> Option<Vec<(String, String, usize)>> {
    let whole = Raw::whole(source)?;
    if !is_readable(whole, FileKind::Translation) {
        return None;
    }
    let fields = whole.fields(&["kind", "format", "language", "texts"], &[])?;
    if let Some(raw) = fields.get("language")
        && let Some(named) = raw.filled(|| message!("thing-language").into())
        && named != language
    {
        let (named, folder) = (quoted(&named), quoted(language));
        raw.error(message!("fault-other-language", language = named, folder = folder));
        return None;
    }
    let pairs = fields.get("texts")?.pairs()?;
    let pair = |(key, value): (Raw<'_>, Raw<'_>)| Some((key.text()?, value.text()?, key.at));
    Some(pairs.into_iter().filter_map(pair).collect())
}
