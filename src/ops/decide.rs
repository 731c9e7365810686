//! Settling an item that members answered differently, and reopening what was settled. Nobody's
//! answer is touched.

use jiff::Timestamp;

use super::AnswerError;
use super::answer::{check_item, check_name, joining};
use crate::model::{Assessment, Change, Decision, Edit, ItemId, Level, Outcome, Questionnaire};

/// A decision as somebody records it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecideRequest {
    /// The item.
    pub item: ItemId,
    /// What the team settles on; `None` reopens it.
    pub outcome: Option<Outcome>,
    /// Why; of no account in reopening.
    pub rationale: String,
    /// The name of whoever records it; whoever isn't on the team yet joins it.
    pub by: String,
}

/// Why a decision can't be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecideError {
    /// An item, a level or a name that makes no sense.
    Words(AnswerError),
    /// A decision needs a rationale.
    NoRationale,
    /// There is no decision on this item to take back.
    NothingToReopen(ItemId),
}

impl From<AnswerError> for DecideError {
    fn from(failed: AnswerError) -> Self {
        Self::Words(failed)
    }
}

/// The edit that records a decision at a time, or takes it back.
///
/// # Errors
/// What the questionnaire doesn't know, or what is missing.
pub fn decide(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    request: DecideRequest,
    at: Timestamp,
) -> Result<Edit, DecideError> {
    let DecideRequest { item, outcome, rationale, by: name } = request;
    check_item(questionnaire, &item)?;
    let by = check_name(assessment, &name)?;
    let decision = match outcome {
        Some(outcome) => {
            check_outcome(questionnaire, outcome)?;
            let rationale = rationale.trim().to_owned();
            if rationale.is_empty() {
                return Err(DecideError::NoRationale);
            }
            Some(Decision { outcome, rationale, by: by.clone(), at })
        }
        None if assessment.decisions.contains_key(&item) => None,
        None => return Err(DecideError::NothingToReopen(item)),
    };
    let mut changes = Vec::new();
    changes.extend(joining(assessment, &by, &name, None));
    changes.push(Change::decision(assessment, &item, decision));
    Ok(Edit { by, at, changes })
}

fn check_outcome(questionnaire: &Questionnaire, outcome: Outcome) -> Result<(), AnswerError> {
    let top: Level = questionnaire.top_level();
    match outcome {
        Outcome::Level(level) if level > top => Err(AnswerError::BeyondScale(level, top)),
        Outcome::Level(_) | Outcome::NotApplicable => Ok(()),
    }
}
