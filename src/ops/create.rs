//! Beginning an assessment.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::ids::new_assessment_id;
use super::{FileError, Packs, Problem};
use crate::model::{
    Assessment, FieldKind, MemberId, Mode, Profile, ProfileField, Questionnaire, QuestionnaireId,
};
use crate::storage;

/// Why there can be no new assessment of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewError {
    /// There is no questionnaire with this id; those that there are.
    NoQuestionnaire(QuestionnaireId, Vec<QuestionnaireId>),
    /// There are several questionnaires, and none was named.
    WhichQuestionnaire(Vec<QuestionnaireId>),
    /// The profile can't be used.
    Profile(FileError),
}

/// The questionnaire for a new assessment: the one that is named, else the built-in one.
///
/// # Errors
/// There is none such, or it is not clear which.
pub fn find_questionnaire(
    packs: &Packs,
    id: Option<&QuestionnaireId>,
) -> Result<Arc<Questionnaire>, NewError> {
    /// The one that the program is about.
    const MAIN: &str = "private-sector";
    let known = || {
        let mut known: Vec<QuestionnaireId> = packs
            .listing()
            .iter()
            .map(|pack| pack.id.clone())
            .filter(|id| packs.questionnaire(id).is_some())
            .collect();
        known.sort();
        known.dedup();
        known
    };
    match id {
        Some(id) => {
            packs.questionnaire(id).ok_or_else(|| NewError::NoQuestionnaire(id.clone(), known()))
        }
        None => {
            packs.questionnaire(&MAIN.into()).ok_or_else(|| NewError::WhichQuestionnaire(known()))
        }
    }
}

/// The profile in a file, and what somebody should look at in it.
///
/// # Errors
/// Everything in the file that the questionnaire doesn't ask, or asks otherwise.
pub fn read_profile(
    path: &Path,
    questionnaire: &Questionnaire,
) -> Result<(Profile, Vec<Problem>), NewError> {
    match storage::read_profile(path, &questionnaire.profile) {
        Ok(loaded) => Ok((loaded.value, loaded.warnings)),
        Err(failed) => Err(NewError::Profile(failed)),
    }
}

/// Puts everything that a new assessment holds into its trail, as done by `by`.
pub fn begin(assessment: &mut Assessment, by: Option<&MemberId>) {
    let program = MemberId::from(super::upgrade::PROGRAM);
    assessment.catch_up(by.unwrap_or(&program), storage::entry_id);
}

/// A new assessment with an id of its own, without facts and answers.
pub fn new_assessment(
    questionnaire: &Questionnaire,
    organisation: &str,
    mode: Mode,
    now: Timestamp,
) -> Assessment {
    let mut assessment =
        Assessment::new(new_assessment_id(), questionnaire, organisation.trim(), now);
    assessment.mode = mode;
    assessment
}

/// The facts on which most items depend, the most telling first: what to ask somebody who gives only
/// a few. Names that the organisation writes itself are not among them.
pub fn telling_facts(questionnaire: &Questionnaire, count: usize) -> Vec<&ProfileField> {
    let depending = |field: &ProfileField| {
        let items = questionnaire.items.iter();
        items.filter(|item| item.condition.fields().contains(&field.id)).count()
    };
    let mut facts: Vec<(usize, &ProfileField)> =
        questionnaire.profile.iter().map(|field| (depending(field), field)).collect();
    facts.retain(|(items, field)| *items > 0 && !matches!(field.kind, FieldKind::Names));
    facts.sort_by_key(|(items, _)| std::cmp::Reverse(*items));
    facts.into_iter().take(count).map(|(_, field)| field).collect()
}

/// How many items would be asked of an organisation with this profile.
pub fn count_applying(questionnaire: &Questionnaire, profile: &Profile, mode: Mode) -> usize {
    let items = questionnaire.items.iter();
    let asked = items.filter(|item| item.condition.holds(profile) != Some(false));
    asked.filter(|item| mode == Mode::Full || item.critical).count()
}
