//! What turns one state of an assessment into another.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answer::AnswerKey;
use crate::model::assessment::Assessment;
use crate::model::edit::{Change, Delta, WholeAnswer};
use crate::model::plan_change::PlanChange;

/// The changes that turn `before` into `after`, in an order that depends on nothing else. Answers
/// change as whole records.
pub fn diff(before: &Assessment, after: &Assessment) -> Vec<Change> {
    let mut changes = vec![
        Change::organisation(before, after.organisation.clone()),
        Change::mode(before, after.mode),
        Change::content(before, after.content.clone()),
    ];
    each(&before.profile, &after.profile, |field, delta| {
        changes.push(Change::Profile(field.clone(), delta));
    });
    each(&before.members, &after.members, |id, delta| {
        changes.push(Change::Member(id.clone(), delta));
    });
    each(&before.evidence, &after.evidence, |id, delta| {
        changes.push(Change::Evidence(id.clone(), delta));
    });
    let keys = |state: &Assessment| -> BTreeSet<AnswerKey> {
        let answers = state.answers.iter();
        answers
            .flat_map(|(item, of)| of.keys().map(move |member| AnswerKey::new(item, member)))
            .collect()
    };
    for key in keys(before).union(&keys(after)) {
        let whole = |state: &Assessment| {
            let answer = state.answer(key)?.clone();
            Some(WholeAnswer { answer, own: Vec::new() })
        };
        let (was, became) = (whole(before), whole(after));
        changes.push(Change::Answer(key.clone(), Delta { was, became }));
    }
    each(&before.decisions, &after.decisions, |item, delta| {
        changes.push(Change::Decision(item.clone(), delta));
    });
    each(&before.targets, &after.targets, |item, delta| {
        changes.push(Change::Target(item.clone(), delta));
    });
    each(&before.domain_targets, &after.domain_targets, |id, delta| {
        changes.push(Change::Plan(PlanChange::DomainTarget(id.clone(), delta)));
    });
    changes.push(Change::target_preset(before, after.target_preset));
    each(&before.efforts, &after.efforts, |sort, delta| {
        changes.push(Change::Plan(PlanChange::Effort(*sort, delta)));
    });
    each(&before.plan, &after.plan, |id, delta| {
        changes.push(Change::Plan(PlanChange::Action(id.clone(), delta)));
    });
    let (was, became) = (before.last_time.clone(), after.last_time.clone());
    changes.push(Change::LastTime(Delta { was, became }));
    each(&before.milestones, &after.milestones, |id, delta| {
        changes.push(Change::Milestone(id.clone(), delta));
    });
    changes.retain(|change| !change.is_idle());
    changes
}

fn each<K: Ord, V: Clone>(
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
    mut tell: impl FnMut(&K, Delta<V>),
) {
    let keys: BTreeSet<&K> = before.keys().chain(after.keys()).collect();
    for key in keys {
        tell(key, Delta { was: before.get(key).cloned(), became: after.get(key).cloned() });
    }
}
