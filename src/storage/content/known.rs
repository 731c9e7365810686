//! Which ids exist, where each was first given, and whether all of them could be read: only then
//! can a name that is not among them be called wrong.

use std::collections::BTreeMap;

use crate::model::near::near;
use crate::storage::problem::Place;
use crate::storage::raw::{Raw, quoted};

/// Longer ids are a mistake or an attack, in bytes.
const LONGEST: usize = 100;

/// How an id may look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Lower-case letters, digits, `_` and `-`.
    Lower,
    /// Letters, digits, `_` and `-`.
    Plain,
    /// Capital letters, a hyphen, digits.
    Item,
    /// Any text in one line: clauses are numbered by others.
    Free,
}

/// The ids of one sort of thing.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    what: &'static str,
    shape: Shape,
    places: BTreeMap<String, Place>,
    is_complete: bool,
}

impl Shape {
    fn fits(self, id: &str) -> bool {
        let all = |id: &str, f: fn(char) -> bool| !id.is_empty() && id.chars().all(f);
        match self {
            Self::Lower => {
                all(id, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
            }
            Self::Plain => all(id, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-'),
            Self::Item => id.split_once('-').is_some_and(|(letters, digits)| {
                all(letters, |c| c.is_ascii_uppercase()) && all(digits, |c| c.is_ascii_digit())
            }),
            Self::Free => id.trim() == id && all(id, |c| !c.is_control()),
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Lower => "lower-case letters, digits, `_` and `-`",
            Self::Plain => "letters, digits, `_` and `-`",
            Self::Item => "capital letters, a hyphen and digits, such as `STR-01`",
            Self::Free => "text in one line without spaces around it",
        }
    }
}

impl Known {
    /// No ids yet of what `what` names in a sentence.
    pub(crate) fn new(what: &'static str, shape: Shape) -> Self {
        Self { what, shape, places: BTreeMap::new(), is_complete: true }
    }

    /// Remembers that there are ids that could not be read.
    pub(crate) fn mark_incomplete(&mut self) {
        self.is_complete = false;
    }

    /// Whether all ids could be read.
    pub(crate) fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// Adds an id that was read elsewhere, unless it is there.
    pub(crate) fn insert(&mut self, id: &str, place: Place) {
        self.places.entry(id.to_owned()).or_insert(place);
    }

    /// The ids and where they were first given, in order of the ids.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.places.iter().map(|(id, place)| (id.as_str(), place))
    }

    /// The ids, in their order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// Whether the id exists, or may exist because some could not be read.
    pub(crate) fn may_have(&self, id: &str) -> bool {
        !self.is_complete || self.places.contains_key(id)
    }

    /// Reads an id that something new is given. Notes a bad shape, and where the id is taken.
    pub(crate) fn define(&mut self, raw: Option<Raw<'_>>) -> Option<String> {
        let id = raw.and_then(|raw| self.read_new(raw));
        if id.is_none() {
            self.is_complete = false;
        }
        id
    }

    /// Reads an id that should exist, and notes where it doesn't.
    pub(crate) fn reference(&self, raw: Raw<'_>) -> Option<String> {
        let id = raw.filled(&format!("the {}", self.what))?;
        if self.may_have(&id) {
            return Some(id);
        }
        if !raw.source().is_full() {
            raw.error(format!("there is no {} {}", self.what, quoted(&id)), self.instead_of(&id));
        }
        None
    }

    /// Reads ids that should exist, each once.
    pub(crate) fn references(&self, list: Option<Raw<'_>>) -> Option<Vec<String>> {
        let mut places: BTreeMap<String, Place> = BTreeMap::new();
        crate::storage::raw::each(&list?.list()?, |raw| {
            let id = self.reference(raw)?;
            let place = raw.source().place(raw.at);
            if let Some(first) = places.get(&id) {
                raw.error(
                    format!("the {} {} stands here twice", self.what, quoted(&id)),
                    format!("only the one at {first}"),
                );
                return None;
            }
            places.insert(id.clone(), place);
            Some(id)
        })
    }

    /// What may have been meant by an id that doesn't exist.
    pub(crate) fn instead_of(&self, id: &str) -> String {
        const MOST_LISTED: usize = 15;
        match near(id, self.ids()) {
            Some(candidate) => format!("perhaps `{candidate}`"),
            None if self.places.is_empty() => String::new(),
            None if self.places.len() <= MOST_LISTED => {
                format!("one of {}", self.ids().collect::<Vec<_>>().join(", "))
            }
            None => String::new(),
        }
    }

    fn read_new(&mut self, raw: Raw<'_>) -> Option<String> {
        let id = raw.filled("the id")?;
        if id.len() > LONGEST {
            raw.error(
                format!("the {} id is too long", self.what),
                format!("at most {LONGEST} bytes"),
            );
            return None;
        }
        if !self.shape.fits(&id) {
            raw.error(format!("{} is no {} id", quoted(&id), self.what), self.shape.in_words());
            return None;
        }
        let place = raw.source().place(raw.at);
        if let Some(first) = self.places.get(&id) {
            raw.error(
                format!("the {} {} is there twice", self.what, quoted(&id)),
                format!("another id; the first one stands at {first}"),
            );
            // It is known all the same; only this second one is lost.
            return Some(id);
        }
        self.places.insert(id.clone(), place);
        Some(id)
    }
}
