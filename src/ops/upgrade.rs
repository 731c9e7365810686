//! Going over to a newer version of a questionnaire: freezes the scores first, keeps every answer,
//! and says what changed.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Packs;
use crate::model::{
    Assessment, Change, ContentVersion, Edit, Item, ItemId, MemberId, MilestoneId, Questionnaire,
};
use crate::scoring::score;
use crate::storage::entry_id;

/// Who goes over to a newer version, where nobody in particular does.
pub(super) const PROGRAM: &str = "waymark";

/// What changed for an assessment when it went over to a newer version of its questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade {
    /// The version that it was worked on with.
    pub from: String,
    /// The version that it is worked on with now.
    pub to: String,
    /// Items that are new.
    pub added: Vec<ItemId>,
    /// Items that are worded otherwise and mean the same.
    pub reworded: Vec<ItemId>,
    /// Items whose meaning moved after they were answered: the answers stay and should be confirmed.
    pub to_confirm: Vec<ItemId>,
    /// Items that are asked no more, and what asks for the same now. Their answers are kept.
    pub retired: Vec<(ItemId, Vec<ItemId>)>,
    /// The milestone that holds the scores as they were; `None` where nothing was answered.
    pub milestone: Option<MilestoneId>,
}

/// Takes an assessment over to its questionnaire's version, if that is newer (versions compare as
/// text) than the one that it was worked on with. `as_of` is the date of the frozen scores.
pub(super) fn upgrade(
    assessment: &mut Assessment,
    questionnaire: &Questionnaire,
    packs: &Packs,
    as_of: Date,
) -> Option<Upgrade> {
    if assessment.content.version >= questionnaire.version {
        return None;
    }
    let before = assessment.content.clone();
    let (added, reworded) = differences(&before, questionnaire);
    let mut upgrade = Upgrade {
        from: before.version.clone(),
        to: questionnaire.version.clone(),
        added,
        reworded,
        to_confirm: to_confirm(assessment, questionnaire),
        retired: retired(assessment, questionnaire),
        milestone: None,
    };
    upgrade.reworded.retain(|item| !upgrade.to_confirm.contains(item));
    let mut changes = Vec::new();
    if !assessment.answers.is_empty() {
        let old = old_questionnaire(&before, questionnaire, packs);
        let frozen = score(&old, assessment, as_of).freeze(&old, "", None);
        // The same on every machine, so that two people who go over don't freeze twice.
        let id = MilestoneId::from(format!("before-{}", questionnaire.version));
        if !assessment.milestones.contains_key(&id) {
            changes.push(Change::milestone(assessment, &id, Some(frozen)));
        }
        upgrade.milestone = Some(id);
    }
    changes.push(Change::content(assessment, ContentVersion::of(questionnaire)));
    let at = as_of.to_zoned_datetime(jiff::tz::TimeZone::UTC).map(|moment| moment.timestamp());
    let edit = Edit { by: MemberId::from(PROGRAM), at: at.unwrap_or(assessment.created), changes };
    assessment.record(edit, entry_id);
    Some(upgrade)
}

/// The questionnaire by which the assessment was scored so far: that version where it is at hand,
/// or else the new one without the items that are new in it.
fn old_questionnaire(
    before: &ContentVersion,
    questionnaire: &Questionnaire,
    packs: &Packs,
) -> Questionnaire {
    if let Some(old) = packs.version(&questionnaire.id, &before.version) {
        return (*old).clone();
    }
    let mut old = questionnaire.clone();
    if !before.wording.is_empty() {
        old.items.retain(|item| before.wording.contains_key(&item.id));
    }
    old
}

/// The items that are new, and those that are worded otherwise; none where it isn't known how items
/// were worded.
fn differences(
    before: &ContentVersion,
    questionnaire: &Questionnaire,
) -> (Vec<ItemId>, Vec<ItemId>) {
    if before.wording.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let now: BTreeMap<ItemId, String> = ContentVersion::of(questionnaire).wording;
    let added = now.keys().filter(|item| !before.wording.contains_key(*item));
    let reworded = now
        .iter()
        .filter(|(item, sign)| before.wording.get(*item).is_some_and(|was| was != *sign))
        .map(|(item, _)| item);
    (added.cloned().collect(), reworded.cloned().collect())
}

fn to_confirm(assessment: &Assessment, questionnaire: &Questionnaire) -> Vec<ItemId> {
    let moved = |item: &&Item| {
        assessment.answers_to(&item.id).any(|(_, answer)| answer.needs_confirmation(item))
    };
    questionnaire.items.iter().filter(moved).map(|item| item.id.clone()).collect()
}

/// The items that the assessment was asked, or has answers to, and that are asked no more.
fn retired(assessment: &Assessment, questionnaire: &Questionnaire) -> Vec<(ItemId, Vec<ItemId>)> {
    let mut known: Vec<&ItemId> =
        assessment.content.wording.keys().chain(assessment.answers.keys()).collect();
    known.sort();
    known.dedup();
    let gone = known.into_iter().filter(|id| questionnaire.item(id).is_none());
    gone.map(|id| {
        let retired = questionnaire.retired.iter().find(|item| item.id == *id);
        (id.clone(), retired.map_or_else(Vec::new, |item| item.replaced_by.clone()))
    })
    .collect()
}
