//! What an assessment took over from the one before it. It stands apart from everything that
//! counts: a fact, an answer or an action of last time counts once somebody has confirmed it, which
//! is an ordinary change, or has given another one in its place.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::answer::{Answer, AnswerKey};
use super::assessment::{Assessment, Decision, Member};
use super::edit::{Change, Delta, WholeAnswer};
use super::ids::{ActionId, AssessmentId, DomainId, FieldId, ItemId, MemberId};
use super::level::Level;
use super::plan::{PlannedAction, StepSort, TargetPreset};
use super::profile::Profile;

/// What was taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct LastTime {
    /// The assessment that it comes from.
    pub from: AssessmentId,
    /// The day on which it was taken over.
    pub as_of: Date,
    /// Facts about the organisation.
    pub profile: Profile,
    /// The team.
    pub members: BTreeMap<MemberId, Member>,
    /// The answers.
    pub answers: BTreeMap<ItemId, BTreeMap<MemberId, Answer>>,
    /// The decisions.
    pub decisions: BTreeMap<ItemId, Decision>,
    /// Targets of items.
    pub targets: BTreeMap<ItemId, Level>,
    /// Targets of domains.
    pub domain_targets: BTreeMap<DomainId, Level>,
    /// Targets of all others.
    pub target_preset: Option<TargetPreset>,
    /// Estimates of effort.
    pub efforts: BTreeMap<StepSort, u16>,
    /// The actions.
    pub plan: BTreeMap<ActionId, PlannedAction>,
}

/// One thing of last time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carried {
    /// A fact.
    Fact(FieldId),
    /// A person.
    Member(MemberId),
    /// An answer.
    Answer(AnswerKey),
    /// A decision.
    Decision(ItemId),
    /// An item's target.
    Target(ItemId),
    /// A domain's target.
    DomainTarget(DomainId),
    /// The target of all others.
    Preset,
    /// An estimate.
    Effort(StepSort),
    /// An action.
    Action(ActionId),
}

impl LastTime {
    /// What the next assessment takes over from this one. What this one itself took over and nobody
    /// confirmed stays behind: nobody stood by it for a whole period.
    pub fn of(before: &Assessment, as_of: Date) -> Self {
        Self {
            from: before.id.clone(),
            as_of,
            profile: before.profile.clone(),
            members: before.members.clone(),
            answers: before.answers.clone(),
            decisions: before.decisions.clone(),
            targets: before.targets.clone(),
            domain_targets: before.domain_targets.clone(),
            target_preset: before.target_preset,
            efforts: before.efforts.clone(),
            plan: before
                .plan
                .iter()
                .filter(|(_, action)| action.state.is_open())
                .map(|(id, action)| (id.clone(), action.clone()))
                .collect(),
        }
    }
}

impl Assessment {
    /// What of last time nobody has confirmed or replaced yet, in order.
    pub fn unconfirmed(&self) -> Vec<Carried> {
        let Some(last) = self.last_time.as_deref() else {
            return Vec::new();
        };
        let LastTime {
            from: _,
            as_of: _,
            profile,
            members,
            answers,
            decisions,
            targets,
            domain_targets,
            target_preset,
            efforts,
            plan,
        } = last;
        let keys = |item: &ItemId, of: &BTreeMap<MemberId, Answer>| -> Vec<AnswerKey> {
            let given = of.iter().filter(|(_, answer)| answer.response.is_some());
            given.map(|(member, _)| AnswerKey::new(item, member)).collect()
        };
        let all = profile
            .keys()
            .cloned()
            .map(Carried::Fact)
            .chain(members.keys().cloned().map(Carried::Member))
            .chain(answers.iter().flat_map(|(item, of)| keys(item, of)).map(Carried::Answer))
            .chain(decisions.keys().cloned().map(Carried::Decision))
            .chain(targets.keys().cloned().map(Carried::Target))
            .chain(domain_targets.keys().cloned().map(Carried::DomainTarget))
            .chain(target_preset.map(|_| Carried::Preset))
            .chain(efforts.keys().copied().map(Carried::Effort))
            .chain(plan.keys().cloned().map(Carried::Action));
        all.filter(|carried| !self.has(carried)).collect()
    }

    /// Whether there is something of this assessment's own where last time had something.
    fn has(&self, carried: &Carried) -> bool {
        match carried {
            Carried::Fact(id) => self.profile.contains_key(id),
            Carried::Member(id) => self.members.contains_key(id),
            Carried::Answer(key) => {
                self.answer(key).is_some_and(|answer| answer.response.is_some())
            }
            Carried::Decision(id) => self.decisions.contains_key(id),
            Carried::Target(id) => self.targets.contains_key(id),
            Carried::DomainTarget(id) => self.domain_targets.contains_key(id),
            Carried::Preset => self.target_preset.is_some(),
            Carried::Effort(sort) => self.efforts.contains_key(sort),
            Carried::Action(id) => self.plan.contains_key(id),
        }
    }

    /// A member's answer of last time that nobody has confirmed or replaced yet.
    pub fn last_answer(&self, key: &AnswerKey) -> Option<&Answer> {
        let answer = self.last_time.as_ref()?.answers.get(&key.item)?.get(&key.member)?;
        (answer.response.is_some() && !self.has(&Carried::Answer(key.clone()))).then_some(answer)
    }

    /// The change that confirms it: what was said last time holds now too. What was written here
    /// meanwhile, such as a note, stays.
    pub fn confirmation(&self, carried: &Carried, at: Timestamp) -> Option<Change> {
        let last = self.last_time.as_ref()?;
        if self.has(carried) {
            return None;
        }
        Some(match carried {
            Carried::Fact(id) => Change::profile(self, id, last.profile.get(id).cloned()),
            Carried::Member(id) => Change::member(self, id, last.members.get(id).cloned()),
            Carried::Answer(key) => {
                let was = self.answer(key).cloned();
                let mut answer = last.answers.get(&key.item)?.get(&key.member)?.clone();
                if let Some(present) = &was {
                    answer.evidence.extend(present.evidence.iter().cloned());
                    answer.coverage = present.coverage.or(answer.coverage);
                    answer.confidence = present.confidence.or(answer.confidence);
                    answer.flagged |= present.flagged;
                    if !present.note.is_empty() {
                        answer.note.clone_from(&present.note);
                    }
                }
                answer.at = Some(at);
                let delta = Delta { was: was.map(WholeAnswer::from), became: Some(answer.into()) };
                Change::Answer(key.clone(), delta)
            }
            Carried::Decision(id) => Change::decision(self, id, last.decisions.get(id).cloned()),
            Carried::Target(id) => Change::target(self, id, last.targets.get(id).copied()),
            Carried::DomainTarget(id) => {
                Change::domain_target(self, id, last.domain_targets.get(id).copied())
            }
            Carried::Preset => Change::target_preset(self, last.target_preset),
            Carried::Effort(sort) => Change::effort(self, *sort, last.efforts.get(sort).copied()),
            Carried::Action(id) => Change::action(self, id, last.plan.get(id).cloned()),
        })
    }
}
