//! Recording one member's answer to one item.

use jiff::Timestamp;
use jiff::civil::Date;

use super::ids::new_evidence_id;
use crate::model::near::near;
use crate::model::{
    AnswerKey, Assessment, Attachment, Change, Confidence, Coverage, Edit, Evidence, EvidenceKind,
    FunctionId, ItemId, Level, Member, MemberId, Questionnaire, Response,
};

/// An answer as somebody gives it. What is `None` stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRequest {
    /// The item.
    pub item: ItemId,
    /// The member's name; whoever isn't on the team yet joins it.
    pub by: String,
    /// Who enters it, where that is not the member; whoever isn't on the team yet joins it.
    pub entered_by: Option<String>,
    /// The function that the member answers for, now and from now on.
    pub function: Option<FunctionId>,
    /// What is answered.
    pub response: Response,
    /// How much of what is in scope it holds for.
    pub coverage: Option<Coverage>,
    /// How sure the member is.
    pub confidence: Option<Confidence>,
    /// What backs it, beside what was there before.
    pub evidence: Option<EvidenceRequest>,
    /// The member's remarks, instead of those before.
    pub note: Option<String>,
}

/// Evidence as somebody gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRequest {
    /// What it is.
    pub title: String,
    /// What date it bears.
    pub date: Option<Date>,
    /// The last day on which it holds.
    pub expires: Option<Date>,
    /// Who answers for it; empty where nobody said.
    pub owner: String,
    /// The file itself.
    pub file: Option<Attachment>,
    /// Who checked it, independent of the owner; empty for nobody.
    pub checked_by: String,
}

/// Why an answer can't be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The questionnaire has no such item; perhaps another one was meant.
    UnknownItem(ItemId, Option<ItemId>),
    /// The scale ends at this level.
    BeyondScale(Level, Level),
    /// The questionnaire has no such function; those that it has.
    UnknownFunction(FunctionId, Vec<FunctionId>),
    /// "Not applicable" needs a reason.
    NoReason,
    /// A name needs a letter or a digit.
    NoName(String),
    /// Evidence needs a title.
    NoTitle,
}

/// The edit that records an answer at a time.
///
/// # Errors
/// What the questionnaire doesn't know, or what is empty and must not be.
pub fn answer(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    request: AnswerRequest,
    at: Timestamp,
) -> Result<Edit, AnswerError> {
    let AnswerRequest {
        item,
        by,
        entered_by,
        function,
        response,
        coverage,
        confidence,
        evidence,
        note,
    } = request;
    check_item(questionnaire, &item)?;
    check_response(questionnaire, &response)?;
    check_function(questionnaire, function.as_ref())?;
    let member = check_name(assessment, &by)?;
    let author = match &entered_by {
        Some(name) => check_name(assessment, name)?,
        None => member.clone(),
    };
    let key = AnswerKey::new(&item, &member);
    let mut changes = Vec::new();
    changes.extend(joining(assessment, &member, &by, function));
    if let Some(name) = entered_by.filter(|_| author != member) {
        changes.extend(joining(assessment, &author, &name, None));
    }
    changes.push(Change::response(assessment, &key, Some(response)));
    changes.extend(coverage.map(|coverage| Change::coverage(assessment, &key, Some(coverage))));
    changes.extend(confidence.map(|value| Change::confidence(assessment, &key, Some(value))));
    if let Some(EvidenceRequest { title, date, expires, owner, file, checked_by }) = evidence {
        if title.trim().is_empty() {
            return Err(AnswerError::NoTitle);
        }
        let id = new_evidence_id();
        let (kind, location) = (EvidenceKind::default(), String::new());
        let evidence = Evidence { title, kind, location, date, expires, owner, checked_by, file };
        changes.extend(Change::new_evidence(assessment, &key, &id, evidence));
    }
    changes.extend(note.map(|note| Change::note(assessment, &key, note)));
    let mut changes = Change::as_entered_by(assessment, &author, changes);
    // What is said once more is no news, unless it is all that is said: then it confirms.
    if changes.iter().any(|change| !change.is_idle()) {
        changes.retain(|change| !change.is_idle());
    }
    let changes = Change::to_present_meanings(assessment, questionnaire, changes);
    Ok(Edit { by: author, at, changes })
}

/// The change that brings a new member onto the team, or gives one another function.
pub(super) fn joining(
    assessment: &Assessment,
    id: &MemberId,
    name: &str,
    function: Option<FunctionId>,
) -> Option<Change> {
    let present = assessment.members.get(id);
    let member = match (present, function) {
        (None, function) => Member::new(name.trim(), function),
        (Some(present), Some(function)) if present.function.as_ref() != Some(&function) => {
            Member { function: Some(function), ..present.clone() }
        }
        (Some(_), _) => return None,
    };
    Some(Change::member(assessment, id, Some(member)))
}

pub(super) fn check_item(questionnaire: &Questionnaire, id: &ItemId) -> Result<(), AnswerError> {
    if questionnaire.item(id).is_some() {
        return Ok(());
    }
    let known = || questionnaire.items.iter().map(|item| item.id.as_str());
    let meant = known()
        .find(|known| known.eq_ignore_ascii_case(id.as_str()))
        .or_else(|| near(&id.as_str().to_uppercase(), known()));
    Err(AnswerError::UnknownItem(id.clone(), meant.map(ItemId::from)))
}

fn check_response(questionnaire: &Questionnaire, response: &Response) -> Result<(), AnswerError> {
    let top = questionnaire.top_level();
    match response {
        Response::Level(level) if *level > top => Err(AnswerError::BeyondScale(*level, top)),
        Response::NotApplicable(reason) if reason.trim().is_empty() => Err(AnswerError::NoReason),
        Response::Level(_) | Response::NotApplicable(_) | Response::Unknown => Ok(()),
    }
}

fn check_function(
    questionnaire: &Questionnaire,
    function: Option<&FunctionId>,
) -> Result<(), AnswerError> {
    match function {
        Some(id) if questionnaire.function(id).is_none() => {
            let known = questionnaire.functions.iter().map(|function| function.id.clone());
            Err(AnswerError::UnknownFunction(id.clone(), known.collect()))
        }
        Some(_) | None => Ok(()),
    }
}

/// The id of the member with this name. Names without a letter or a digit would all get the same.
pub(super) fn check_name(assessment: &Assessment, name: &str) -> Result<MemberId, AnswerError> {
    if let Some(known) = assessment.member_called(name) {
        Ok(known.clone())
    } else if name.chars().any(char::is_alphanumeric) {
        Ok(MemberId::from_name(name))
    } else {
        Err(AnswerError::NoName(name.to_owned()))
    }
}
