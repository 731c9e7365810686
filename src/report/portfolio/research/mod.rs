//! The answers of several organisations for research: nobody's name, and facts only as fine as five
//! organisations share them. `docs/portfolio.md` says what that protects from and what not.

mod dictionary;
mod suppress;

use std::collections::BTreeMap;

use super::{FEWEST, Kind, Tidy, Value};
use crate::model::{Assessment, FieldId, FieldValue, Level, Profile, Questionnaire, Response};
use crate::scoring::{ItemScore, ItemState, Scores, Standing};
use crate::text::Text;

pub use suppress::Suppressed;

/// One organisation, before anything is made coarser.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// An id that was drawn for this export and follows from nothing.
    pub id: String,
    /// The month of the last change, such as `2026-11`.
    pub month: Option<String>,
    facts: Facts,
    answers: Vec<Given>,
}

/// The facts by which an organisation could be told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Facts {
    sector: Option<String>,
    size: Option<String>,
    markets: Option<String>,
}

/// An answer: that of the organisation, or of one of its members.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Given {
    /// The place of the item in the questionnaire.
    item: usize,
    is_of_member: bool,
    state: &'static str,
    claimed: Option<u8>,
    supported: Option<u8>,
    target: Option<u8>,
    rests_on: Option<&'static str>,
}

/// What is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Research {
    /// One row an answer.
    pub table: Tidy,
    /// What the columns and items mean, and what was left out.
    pub dictionary: Tidy,
    /// What was made coarser.
    pub suppressed: Suppressed,
}

const COLUMNS: &[(&str, Kind)] = &[
    ("organisation", Kind::Text),
    ("sector", Kind::Text),
    ("size", Kind::Text),
    ("markets", Kind::Text),
    ("item", Kind::Text),
    ("domain", Kind::Text),
    ("stage", Kind::Text),
    ("answer", Kind::Text),
    ("state", Kind::Text),
    ("claimed", Kind::Whole),
    ("supported", Kind::Whole),
    ("target", Kind::Whole),
    ("rests_on", Kind::Text),
    ("month", Kind::Text),
];

impl Subject {
    /// What an assessment gives, under an id that was drawn for it. Of the profile only what the
    /// questionnaire offers to choose is taken over: anything else was written by somebody.
    pub fn new(
        id: String,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        scores: &Scores,
        month: Option<String>,
    ) -> Self {
        let chosen = |field: &str| chosen(questionnaire, &assessment.profile, field);
        let facts =
            Facts { sector: chosen("sector"), size: chosen("size"), markets: chosen("markets") };
        let mut answers = Vec::new();
        for (index, item) in questionnaire.items.iter().enumerate() {
            let Some(score) = scores.item(&item.id) else { continue };
            let Some(state) = state_of(score.state) else { continue };
            answers.push(combined(index, state, score));
            let members = assessment.answers_to(&item.id).filter_map(|(_, answer)| {
                let (state, claimed) = match answer.counted_response()? {
                    Response::Level(Level(level)) => ("answered", Some(*level)),
                    Response::NotApplicable(_) => ("not-applicable", None),
                    Response::Unknown => ("unknown", None),
                };
                Some(Given {
                    item: index,
                    is_of_member: true,
                    state,
                    claimed,
                    supported: None,
                    target: None,
                    rests_on: None,
                })
            });
            answers.extend(members);
        }
        // By what they say, so that the order of the team tells nothing.
        answers.sort();
        Self { id, month, facts, answers }
    }
}

fn combined(index: usize, state: &'static str, score: &ItemScore) -> Given {
    Given {
        item: index,
        is_of_member: false,
        state,
        claimed: score.claimed.map(|level| level.0),
        supported: score.supported.map(|level| level.0),
        target: Some(score.target.0),
        rests_on: score.standing.map(|standing| match standing {
            Standing::Nothing => "nothing",
            Standing::Stale => "stale",
            Standing::Current => "current",
            Standing::Checked => "checked",
        }),
    }
}

fn state_of(state: ItemState) -> Option<&'static str> {
    match state {
        ItemState::DoesNotApply => None,
        ItemState::Answered => Some("answered"),
        ItemState::Unknown => Some("unknown"),
        ItemState::NotApplicable => Some("not-applicable"),
        ItemState::Unanswered => Some("unanswered"),
    }
}

/// What was chosen of the options that the questionnaire has.
fn chosen(questionnaire: &Questionnaire, profile: &Profile, field: &str) -> Option<String> {
    let id = FieldId::from(field);
    let asked = questionnaire.profile.iter().find(|asked| asked.id == id)?;
    let chosen: Vec<&str> = match profile.get(&id)? {
        FieldValue::Choice(option) => vec![option.as_str()],
        FieldValue::Choices(options) => options.iter().map(|option| option.as_str()).collect(),
        FieldValue::Flag(_) | FieldValue::Names(_) => Vec::new(),
    };
    let is_known = |option: &&str| asked.options().iter().any(|known| known.id.as_str() == *option);
    let known: Vec<&str> = chosen.into_iter().filter(is_known).collect();
    (!known.is_empty()).then(|| known.join(" "))
}

/// The table for research of these organisations; nothing where they are fewer than [`FEWEST`].
pub fn research(
    mut subjects: Vec<Subject>,
    questionnaire: &Questionnaire,
    text: &Text,
) -> Option<Research> {
    if subjects.len() < FEWEST {
        return None;
    }
    // The ids were drawn, so their order says nothing of the files'.
    subjects.sort_by(|a, b| a.id.cmp(&b.id));
    let mut suppressed = suppress::facts(subjects.iter_mut().map(|s| &mut s.facts).collect());
    suppressed.months = suppress::months(&mut subjects);
    let mut rows = Vec::new();
    for subject in &subjects {
        for given in &subject.answers {
            rows.extend(row(subject, given, questionnaire));
        }
    }
    let table = Tidy { name: "answers", columns: COLUMNS, rows };
    let counts = [subjects.len(), table.rows.len()];
    let dictionary = dictionary::dictionary(questionnaire, counts, &suppressed, text);
    Some(Research { table, dictionary, suppressed })
}

fn row(subject: &Subject, given: &Given, questionnaire: &Questionnaire) -> Option<Vec<Value>> {
    let text = |words: &str| Value::Text(words.to_owned());
    let maybe = |words: &Option<String>| words.as_deref().map_or(Value::Gap, text);
    let level = |level: Option<u8>| level.map_or(Value::Gap, |level| Value::Whole(level.into()));
    let item = questionnaire.items.get(given.item)?;
    Some(vec![
        text(&subject.id),
        maybe(&subject.facts.sector),
        maybe(&subject.facts.size),
        maybe(&subject.facts.markets),
        text(item.id.as_str()),
        text(item.domain.as_str()),
        text(item.stage.as_str()),
        text(if given.is_of_member { "member" } else { "combined" }),
        text(given.state),
        level(given.claimed),
        level(given.supported),
        level(given.target),
        given.rests_on.map_or(Value::Gap, text),
        maybe(&subject.month),
    ])
}

/// How often each value is there.
fn counts<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts
}
