//! What turns one state of an assessment into another.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answer::AnswerKey;
use crate::model::assessment::Assessment;
use crate::model::edit::{Change, Delta, TeamChange, WholeAnswer};
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
        // Nearly all are, and copying what two states hold takes time.
        if before.answer(key) == after.answer(key) {
            continue;
        }
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
    team(before, after, &mut changes);
    changes.retain(|change| !change.is_idle());
    changes
}

/// What differs in the team's arrangements.
fn team(before: &Assessment, after: &Assessment, changes: &mut Vec<Change>) {
    changes.push(Change::due(before, after.team.due));
    changes.push(Change::blind(before, after.team.blind));
    let mut add = |change: TeamChange| changes.push(Change::Team(change));
    each(&before.team.assignments, &after.team.assignments, |part, delta| {
        add(TeamChange::Assignment(part.clone(), delta));
    });
    each(&before.team.hand_ins, &after.team.hand_ins, |member, delta| {
        add(TeamChange::HandIn(member.clone(), delta));
    });
    each(&before.team.sign_offs, &after.team.sign_offs, |(part, member), delta| {
        add(TeamChange::SignOff(part.clone(), member.clone(), delta));
    });
    each(&before.team.comments, &after.team.comments, |id, delta| {
        if let Some(comment) = delta.became.as_ref().or(delta.was.as_ref()) {
            add(TeamChange::Comment(comment.item.clone(), id.clone(), delta));
        }
    });
    each(&before.team.agreements, &after.team.agreements, |(domain, member), delta| {
        add(TeamChange::Agreement(domain.clone(), member.clone(), delta));
    });
    changes.push(Change::sample(before, after.team.sample.clone()));
}

fn each<K: Ord, V: Clone + PartialEq>(
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
    mut tell: impl FnMut(&K, Delta<V>),
) {
    let keys: BTreeSet<&K> = before.keys().chain(after.keys()).collect();
    for key in keys {
        let (was, became) = (before.get(key), after.get(key));
        if was != became {
            tell(key, Delta { was: was.cloned(), became: became.cloned() });
        }
    }
}
