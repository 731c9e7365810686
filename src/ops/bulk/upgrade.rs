//! Taking many assessments over to the newest version of their questionnaire, and what that asks of
//! their teams.

use super::milestone::newer_questionnaire;
use super::{Detail, Did, How, Moving, Run, State, Target, save};
use crate::model::{Assessment, ItemId, Questionnaire};
use crate::ops::Opened;
use crate::t;
use crate::text::Text;

pub(super) fn go_over(opened: &Opened, target: &Target, run: &Run<'_>) -> Did {
    let text = run.text;
    if let Some(did) = newer_questionnaire(opened, run) {
        return did;
    }
    let (to_confirm, answers) = to_confirm(&opened.assessment, &opened.questionnaire);
    let version = &opened.questionnaire.version;
    let Some(upgrade) = &opened.upgrade else {
        let words = if answers == 0 {
            t!(text, "bulk-upgrade-nothing", version = version)
        } else {
            t!(text, "bulk-upgrade-still", version = version, answers = answers)
        };
        let moving = Moving {
            versions: (version.clone(), version.clone()),
            to_confirm,
            answers_to_confirm: answers,
            ..Moving::default()
        };
        return Did { detail: Detail::Upgrade(Box::new(moving)), ..Did::nothing(words) };
    };
    let moving = Moving {
        versions: (upgrade.from.clone(), upgrade.to.clone()),
        added: upgrade.added.clone(),
        reworded: upgrade.reworded.clone(),
        retired: upgrade.retired.iter().map(|(item, _)| item.clone()).collect(),
        to_confirm,
        answers_to_confirm: answers,
    };
    // Opening has taken it over already, with the scores as they were as a milestone.
    if run.how == How::Do
        && let Err(did) = save(opened, target, run)
    {
        return did;
    }
    let words = words(&moving, text);
    Did { state: State::Done, words, detail: Detail::Upgrade(Box::new(moving)) }
}

/// The items with answers that should be confirmed again, and how many answers that are.
fn to_confirm(assessment: &Assessment, questionnaire: &Questionnaire) -> (Vec<ItemId>, usize) {
    let mut items = Vec::new();
    let mut answers = 0;
    for item in &questionnaire.items {
        let of_item = assessment.answers_to(&item.id);
        let count = of_item.filter(|(_, answer)| answer.needs_confirmation(item)).count();
        if count > 0 {
            items.push(item.id.clone());
            answers += count;
        }
    }
    (items, answers)
}

fn words(moving: &Moving, text: &Text) -> String {
    let Moving { versions: (from, to), added, reworded, retired, to_confirm, answers_to_confirm } =
        moving;
    let mut parts = vec![t!(
        text,
        "bulk-upgrade-words",
        from = from,
        to = to,
        added = added.len(),
        reworded = reworded.len(),
        retired = retired.len(),
    )];
    parts.push(if to_confirm.is_empty() {
        t!(text, "bulk-upgrade-none-to-confirm")
    } else {
        let items: Vec<&str> = to_confirm.iter().map(ItemId::as_str).collect();
        let items = items.join(", ");
        t!(text, "bulk-upgrade-to-confirm", answers = *answers_to_confirm, items = items)
    });
    text.apart(parts)
}
