//! What was said before: filling a message takes the time of twenty look-ups, and a window says the same
//! hundreds of times a second. It must never answer with other words than filling would.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, PoisonError};

use super::Arg;

/// Beyond this many all are forgotten: what is on the screen is soon there again.
const MOST: usize = 4096;

/// Filled messages by what they were filled with.
#[derive(Default)]
pub(super) struct Said(Mutex<HashMap<u64, Message>>);

struct Message {
    id: String,
    args: Vec<(String, Filled)>,
    words: String,
}

/// An argument, kept.
#[derive(PartialEq)]
enum Filled {
    Text(String),
    Number(i64),
}

impl Filled {
    fn is(&self, arg: &Arg<'_>) -> bool {
        match (self, arg) {
            (Self::Text(kept), Arg::Text(text)) => kept == text,
            (Self::Number(kept), Arg::Number(number)) => kept == number,
            _ => false,
        }
    }
}

impl Said {
    /// The message with this id, filled with this, as it was filled before or as `fill` does it now.
    pub(super) fn get(
        &self,
        id: &str,
        args: &[(&str, Arg<'_>)],
        fill: impl FnOnce() -> String,
    ) -> String {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        for (name, arg) in args {
            name.hash(&mut hasher);
            match arg {
                Arg::Text(text) => text.hash(&mut hasher),
                Arg::Number(number) => number.hash(&mut hasher),
            }
        }
        let key = hasher.finish();
        // What a thread that failed left behind is whole: it is put in at once.
        let known = |kept: &HashMap<u64, Message>| {
            let message = kept.get(&key)?;
            let is_it = message.id == id
                && message.args.len() == args.len()
                && message
                    .args
                    .iter()
                    .zip(args)
                    .all(|((kept, value), (name, arg))| kept == name && value.is(arg));
            is_it.then(|| message.words.clone())
        };
        if let Some(words) = known(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return words;
        }
        let words = fill();
        let args = args.iter().map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => Filled::Text(text.clone().into_owned()),
                Arg::Number(number) => Filled::Number(*number),
            };
            ((*name).to_owned(), arg)
        });
        let message = Message { id: id.to_owned(), args: args.collect(), words: words.clone() };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, message);
        words
    }
}
