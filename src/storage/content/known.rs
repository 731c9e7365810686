//! Which ids exist, where each was first given, and whether all of them could be read: only then
//! can a name that is not among them be called wrong.

use std::collections::BTreeMap;

use crate::model::message::{Message, message};
use crate::model::near::{guess, near};
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
    /// What an id is of: a noun without an article.
    noun: Message,
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

    fn in_words(self) -> Message {
        match self {
            Self::Lower => message!("shape-lower"),
            Self::Plain => message!("shape-plain"),
            Self::Item => message!("shape-item"),
            Self::Free => message!("shape-free"),
        }
    }
}

impl Known {
    /// No ids yet of what `noun` names in a sentence.
    pub(crate) fn new(noun: Message, shape: Shape) -> Self {
        Self { noun, shape, places: BTreeMap::new(), is_complete: true }
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
        let id = raw.filled(|| message!("thing-noun", noun = self.noun()).into())?;
        if self.may_have(&id) {
            return Some(id);
        }
        if !raw.source().is_full() {
            let (noun, found) = (self.noun(), quoted(&id));
            raw.error(match self.instead_of(&id) {
                Some(expected) => {
                    message!("fault-no-such", noun = noun, id = found, expected = expected)
                }
                None => message!("fault-none-such", noun = noun, id = found),
            });
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
                let thing = message!("thing-named", noun = self.noun(), id = quoted(&id));
                raw.error(message!("fault-thing-twice", thing = thing, first = first));
                return None;
            }
            places.insert(id.clone(), place);
            Some(id)
        })
    }

    /// What may have been meant by an id that doesn't exist.
    fn instead_of(&self, id: &str) -> Option<Message> {
        const MOST_LISTED: usize = 15;
        let is_short_list = (1..=MOST_LISTED).contains(&self.places.len());
        let helps = is_short_list || near(id, self.ids()).is_some();
        helps.then(|| guess(id, || self.ids()))
    }

    fn noun(&self) -> Message {
        self.noun.clone()
    }

    fn read_new(&mut self, raw: Raw<'_>) -> Option<String> {
        let id = raw.filled(|| message!("thing-id").into())?;
        if id.len() > LONGEST {
            raw.error(message!("fault-id-too-long", noun = self.noun(), most = LONGEST));
            return None;
        }
        if !self.shape.fits(&id) {
            let (noun, shape) = (self.noun(), self.shape.in_words());
            raw.error(message!("fault-bad-id", id = quoted(&id), noun = noun, expected = shape));
            return None;
        }
        let place = raw.source().place(raw.at);
        if let Some(first) = self.places.get(&id) {
            let noun = self.noun();
            raw.error(message!("fault-id-twice", noun = noun, id = quoted(&id), first = first));
            // It is known all the same; only this second one is lost.
            return Some(id);
        }
        self.places.insert(id.clone(), place);
        Some(id)
    }
}
