//! Condition texts in files: parsed against the profile, with errors at their line and column, and
//! checked for being possible at all.

use std::cell::Cell;

use crate::model::condition::{Condition, ConditionError, parse};
use crate::model::message::message;
use crate::model::profile::ProfileField;
use crate::storage::raw::Raw;
use crate::storage::source::Source;

/// Longer conditions are a mistake or an attack, in bytes.
const LONGEST: usize = 1000;

/// How many bytes of conditions are tried with every combination of answers; that takes its time,
/// and what real questionnaires have is a tenth of this.
const MOST_TRIED: usize = 64 * 1024;

/// The text of a condition and where it stands, apart from the file's other values.
#[derive(Clone, Debug)]
pub(crate) struct ConditionText {
    /// What is written.
    pub(crate) text: String,
    /// Where the value begins, in bytes of the file's text.
    at: usize,
    /// Where the characters begin, if they stand there as they are read.
    plain_at: Option<usize>,
}

/// Reads conditions over one profile.
#[derive(Debug)]
pub(crate) struct Conditions {
    /// `None` where the profile itself could not be read; then nothing can be said about them.
    profile: Option<Vec<ProfileField>>,
    tried: Cell<usize>,
}

impl ConditionText {
    /// Takes the text out of a file, noting where there is none.
    pub(crate) fn read(raw: Raw<'_>) -> Option<Self> {
        let text = raw.filled(|| message!("thing-condition").into())?;
        if text.len() > LONGEST {
            raw.error(message!("fault-condition-too-long", most = LONGEST));
            return None;
        }
        Some(Self { text, at: raw.at, plain_at: raw.plain_text_at() })
    }

    /// Notes an error in the condition in the file that it came from.
    pub(crate) fn note(&self, source: &Source, error: ConditionError) {
        let at = self.plain_at.map_or(self.at, |start| start + error.at.start);
        source.error(at, error.what);
    }
}

impl Conditions {
    /// Conditions over the fields of a profile, `None` where they could not be read.
    pub(crate) fn over(profile: Option<Vec<ProfileField>>) -> Self {
        Self { profile, tried: Cell::new(0) }
    }

    /// The profile, where it could be read.
    pub(crate) fn profile(&self) -> Option<&[ProfileField]> {
        self.profile.as_deref()
    }

    /// Reads a condition and the text of it. What is wrong is noted; also, as a warning, a
    /// condition that excludes nobody without saying so.
    pub(crate) fn read(&self, raw: Raw<'_>) -> Option<(Condition, String)> {
        let text = ConditionText::read(raw)?;
        let profile = self.profile()?;
        if raw.source().is_full() {
            return None;
        }
        let condition = match parse(&text.text, profile) {
            Ok(condition) => condition,
            Err(error) => {
                text.note(raw.source(), error);
                return None;
            }
        };
        self.is_possible(&condition, &text, raw.source()).then_some((condition, text.text))
    }

    /// Whether a condition can be true for anybody; notes where it can't, or can't be false.
    pub(crate) fn is_possible(
        &self,
        condition: &Condition,
        text: &ConditionText,
        source: &Source,
    ) -> bool {
        let tried = self.tried.get() + text.text.len();
        self.tried.set(tried);
        let Some(profile) = self.profile().filter(|_| tried <= MOST_TRIED) else {
            return true;
        };
        let at = text.plain_at.unwrap_or(text.at);
        if !condition.can_hold(profile) {
            source.error(at, message!("fault-never-true"));
            return false;
        }
        if *condition != Condition::Always && !condition.can_fail(profile) {
            source.warning(at, message!("fault-never-false"));
        }
        true
    }
}
