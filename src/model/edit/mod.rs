//! Edits: the only way to change an assessment.
//!
//! An edit is one record with who, when, what it was and what it became. That is enough to undo it,
//! to tell its history, and to see whether it still fits the document that it is applied to.

mod delta;
mod team;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::answer::{Answer, AnswerKey, Confidence, Coverage, Response};
use super::assessment::{Assessment, Decision, Member, Mode};
use super::content::ContentVersion;
use super::evidence::{Evidence, Registered};
use super::ids::{EvidenceId, FieldId, ItemId, MemberId, MilestoneId};
use super::last_time::LastTime;
use super::level::Level;
use super::milestone::Milestone;
use super::plan_change::PlanChange;
use super::profile::FieldValue;
use super::questionnaire::Questionnaire;

pub use delta::Delta;
pub use team::TeamChange;

/// One step of a person's work: one or more changes that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// Who did it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// What changed, in order.
    pub changes: Vec<Change>,
}

/// What can change. Each variant names its place in the document and the value there.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The organisation's name.
    Organisation(Delta<String>),
    /// Quick or full.
    Mode(Delta<Mode>),
    /// A fact of the profile.
    Profile(FieldId, Delta<FieldValue>),
    /// A person on the team.
    Member(MemberId, Delta<Member>),
    /// What a member answered.
    Response(AnswerKey, Delta<Response>),
    /// How much an answer covers.
    Coverage(AnswerKey, Delta<Coverage>),
    /// How sure the member is.
    Confidence(AnswerKey, Delta<Confidence>),
    /// An entry of the register of evidence.
    Evidence(EvidenceId, Delta<Evidence>),
    /// Whether an entry of the register backs an answer.
    Backing(AnswerKey, EvidenceId, Delta<()>),
    /// A piece of evidence that belonged to one answer alone, as steps of files of format 1 have it.
    OwnEvidence(AnswerKey, EvidenceId, Delta<Evidence>),
    /// A member's remarks on an item.
    Note(AnswerKey, Delta<String>),
    /// A member's flag on an item.
    Flag(AnswerKey, Delta<()>),
    /// A whole record, as it came from a file that was changed without the program.
    Answer(AnswerKey, Delta<WholeAnswer>),
    /// The team's reconciled level.
    Decision(ItemId, Delta<Decision>),
    /// Which meaning of an item a member's answer is to.
    Meaning(AnswerKey, Delta<u32>),
    /// The level that is aimed at.
    Target(ItemId, Delta<Level>),
    /// A frozen copy of the scores.
    Milestone(MilestoneId, Delta<Milestone>),
    /// Targets beyond single items, estimates, and the plan.
    Plan(PlanChange),
    /// What was taken over from the assessment before.
    LastTime(Delta<Box<LastTime>>),
    /// The content that the assessment is worked on with.
    Content(Delta<ContentVersion>),
    /// What the team arranges among itself.
    Team(TeamChange),
}

/// A whole record, and the evidence that stood in the record itself, as in files of format 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WholeAnswer {
    /// The record.
    pub answer: Answer,
    /// What it brought along, in order of the ids.
    pub own: Vec<Registered>,
}

impl From<Answer> for WholeAnswer {
    fn from(answer: Answer) -> Self {
        Self { answer, own: Vec::new() }
    }
}

impl WholeAnswer {
    /// Puts the record in its place, and what it brought along into the register.
    pub fn put(self, document: &mut Assessment, key: &AnswerKey) {
        let Self { mut answer, own } = self;
        for Registered { id, evidence } in own {
            let id = own_id(document, key, &id);
            document.evidence.insert(id.clone(), evidence);
            answer.evidence.insert(id);
        }
        let of_item = document.answers.entry(key.item.clone()).or_default();
        of_item.insert(key.member.clone(), answer);
    }
}

impl<T> Delta<T> {
    /// The way back.
    pub(super) fn inverse(self) -> Self {
        Self { was: self.became, became: self.was }
    }
}

impl Change {
    /// The organisation gets another name.
    pub fn organisation(document: &Assessment, name: impl Into<String>) -> Self {
        let some = |name: String| (!name.is_empty()).then_some(name);
        let was = some(document.organisation.clone());
        Self::Organisation(Delta { was, became: some(name.into()) })
    }

    /// Quick or full.
    pub fn mode(document: &Assessment, mode: Mode) -> Self {
        Self::Mode(Delta { was: Some(document.mode), became: Some(mode) })
    }

    /// A profile field is answered, or skipped again.
    pub fn profile(document: &Assessment, field: &FieldId, value: Option<FieldValue>) -> Self {
        Self::Profile(
            field.clone(),
            Delta { was: document.profile.get(field).cloned(), became: value },
        )
    }

    /// A member joins, changes or leaves. The answers of one who leaves stay.
    pub fn member(document: &Assessment, id: &MemberId, member: Option<Member>) -> Self {
        Self::Member(id.clone(), Delta { was: document.members.get(id).cloned(), became: member })
    }

    /// A member answers, or takes the answer back.
    pub fn response(document: &Assessment, key: &AnswerKey, response: Option<Response>) -> Self {
        let was = document.answer(key).and_then(|answer| answer.response.clone());
        Self::Response(key.clone(), Delta { was, became: response })
    }

    /// How much the answer covers.
    pub fn coverage(document: &Assessment, key: &AnswerKey, coverage: Option<Coverage>) -> Self {
        let was = document.answer(key).and_then(|answer| answer.coverage);
        Self::Coverage(key.clone(), Delta { was, became: coverage })
    }

    /// How sure the member is.
    pub fn confidence(
        document: &Assessment,
        key: &AnswerKey,
        confidence: Option<Confidence>,
    ) -> Self {
        let was = document.answer(key).and_then(|answer| answer.confidence);
        Self::Confidence(key.clone(), Delta { was, became: confidence })
    }

    /// An entry of the register is added, changed or (with `None`) removed.
    pub fn evidence(document: &Assessment, id: &EvidenceId, evidence: Option<Evidence>) -> Self {
        let was = document.evidence.get(id).cloned();
        Self::Evidence(id.clone(), Delta { was, became: evidence })
    }

    /// An entry of the register backs an answer from now on, or no more.
    pub fn backing(document: &Assessment, key: &AnswerKey, id: &EvidenceId, backs: bool) -> Self {
        let was = document.answer(key).is_some_and(|answer| answer.evidence.contains(id));
        let delta = Delta { was: was.then_some(()), became: backs.then_some(()) };
        Self::Backing(key.clone(), id.clone(), delta)
    }

    /// A new entry of the register that backs an answer.
    pub fn new_evidence(
        document: &Assessment,
        key: &AnswerKey,
        id: &EvidenceId,
        evidence: Evidence,
    ) -> [Self; 2] {
        [Self::evidence(document, id, Some(evidence)), Self::backing(document, key, id, true)]
    }

    /// An entry backs an answer no more, and leaves the register if it backs no other.
    pub fn without_evidence(document: &Assessment, key: &AnswerKey, id: &EvidenceId) -> Vec<Self> {
        let backs_others =
            document.backed_by(id).any(|(item, member)| *item != key.item || *member != key.member);
        let mut changes = vec![Self::backing(document, key, id, false)];
        if !backs_others {
            changes.push(Self::evidence(document, id, None));
        }
        changes
    }

    /// The member's remarks; an empty text removes them.
    pub fn note(document: &Assessment, key: &AnswerKey, note: impl Into<String>) -> Self {
        let some = |text: String| (!text.is_empty()).then_some(text);
        let was = document.answer(key).and_then(|answer| some(answer.note.clone()));
        Self::Note(key.clone(), Delta { was, became: some(note.into()) })
    }

    /// The flag goes up if it was down, and down if it was up.
    pub fn toggle_flag(document: &Assessment, key: &AnswerKey) -> Self {
        let was = document.answer(key).and_then(|answer| answer.flagged.then_some(()));
        let became = was.is_none().then_some(());
        Self::Flag(key.clone(), Delta { was, became })
    }

    /// The answer is to this meaning of the item.
    pub fn meaning(document: &Assessment, key: &AnswerKey, meaning: u32) -> Self {
        let was = document.answer(key).and_then(|answer| answer.meaning);
        // The first meaning goes without saying.
        Self::Meaning(key.clone(), Delta { was, became: (meaning > 1).then_some(meaning) })
    }

    /// The scores are frozen, or a frozen copy is removed.
    pub fn milestone(
        document: &Assessment,
        id: &MilestoneId,
        milestone: Option<Milestone>,
    ) -> Self {
        let was = document.milestones.get(id).cloned();
        Self::Milestone(id.clone(), Delta { was, became: milestone })
    }

    /// The assessment goes over to other content.
    pub fn content(document: &Assessment, content: ContentVersion) -> Self {
        // What it was is said by the entry before; it would fill the history with wordings.
        Self::Content(Delta { was: None, became: (document.content != content).then_some(content) })
    }

    /// The team decides, or reopens a decision.
    pub fn decision(document: &Assessment, item: &ItemId, decision: Option<Decision>) -> Self {
        Self::Decision(
            item.clone(),
            Delta { was: document.decisions.get(item).cloned(), became: decision },
        )
    }

    /// A target of its own, or (with `None`) the questionnaire's again.
    pub fn target(document: &Assessment, item: &ItemId, target: Option<Level>) -> Self {
        Self::Target(
            item.clone(),
            Delta { was: document.targets.get(item).copied(), became: target },
        )
    }

    /// The changes, and that each answer among them is to its item's present meaning.
    pub fn to_present_meanings(
        document: &Assessment,
        questionnaire: &Questionnaire,
        changes: Vec<Self>,
    ) -> Vec<Self> {
        let meanings: Vec<Self> = changes
            .iter()
            .filter_map(|change| match change {
                Self::Response(key, delta) if delta.became.is_some() => {
                    Some(Self::meaning(document, key, questionnaire.item(&key.item)?.meaning))
                }
                _ => None,
            })
            .filter(|change| !change.is_idle())
            .collect();
        changes.into_iter().chain(meanings).collect()
    }

    /// Whether the change leaves everything as it was.
    pub fn is_idle(&self) -> bool {
        match self {
            Self::Organisation(delta) => delta.was == delta.became,
            Self::Mode(delta) => delta.was == delta.became,
            Self::Profile(_, delta) => delta.was == delta.became,
            Self::Member(_, delta) => delta.was == delta.became,
            Self::Response(_, delta) => delta.was == delta.became,
            Self::Coverage(_, delta) => delta.was == delta.became,
            Self::Confidence(_, delta) => delta.was == delta.became,
            Self::Evidence(_, delta) => delta.was == delta.became,
            Self::Backing(_, _, delta) => delta.was == delta.became,
            Self::OwnEvidence(_, _, delta) => delta.was == delta.became,
            Self::Note(_, delta) => delta.was == delta.became,
            Self::Flag(_, delta) => delta.was == delta.became,
            Self::Decision(_, delta) => delta.was == delta.became,
            Self::Answer(_, delta) => delta.was == delta.became,
            Self::Meaning(_, delta) => delta.was == delta.became,
            Self::Target(_, delta) => delta.was == delta.became,
            Self::Milestone(_, delta) => delta.was == delta.became,
            Self::Plan(change) => change.is_idle(),
            Self::LastTime(delta) => delta.was == delta.became,
            Self::Content(delta) => delta.was == delta.became,
            Self::Team(change) => change.is_idle(),
        }
    }

    /// The item that the change is about, where it is about one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Response(key, _)
            | Self::Coverage(key, _)
            | Self::Confidence(key, _)
            | Self::Backing(key, _, _)
            | Self::OwnEvidence(key, _, _)
            | Self::Note(key, _)
            | Self::Meaning(key, _)
            | Self::Answer(key, _)
            | Self::Flag(key, _) => Some(&key.item),
            Self::Decision(item, _) | Self::Target(item, _) => Some(item),
            Self::Team(change) => change.item(),
            Self::Plan(change) => change.item(),
            Self::Organisation(_)
            | Self::Mode(_)
            | Self::Profile(..)
            | Self::Member(..)
            | Self::Evidence(..)
            | Self::Milestone(..)
            | Self::LastTime(_)
            | Self::Content(_) => None,
        }
    }

    fn inverse(self) -> Self {
        match self {
            Self::Organisation(delta) => Self::Organisation(delta.inverse()),
            Self::Mode(delta) => Self::Mode(delta.inverse()),
            Self::Profile(field, delta) => Self::Profile(field, delta.inverse()),
            Self::Member(id, delta) => Self::Member(id, delta.inverse()),
            Self::Response(key, delta) => Self::Response(key, delta.inverse()),
            Self::Coverage(key, delta) => Self::Coverage(key, delta.inverse()),
            Self::Confidence(key, delta) => Self::Confidence(key, delta.inverse()),
            Self::Evidence(id, delta) => Self::Evidence(id, delta.inverse()),
            Self::Backing(key, id, delta) => Self::Backing(key, id, delta.inverse()),
            Self::OwnEvidence(key, id, delta) => Self::OwnEvidence(key, id, delta.inverse()),
            Self::Note(key, delta) => Self::Note(key, delta.inverse()),
            Self::Flag(key, delta) => Self::Flag(key, delta.inverse()),
            Self::Decision(item, delta) => Self::Decision(item, delta.inverse()),
            Self::Answer(key, delta) => Self::Answer(key, delta.inverse()),
            Self::Meaning(key, delta) => Self::Meaning(key, delta.inverse()),
            Self::Target(item, delta) => Self::Target(item, delta.inverse()),
            Self::Milestone(id, delta) => Self::Milestone(id, delta.inverse()),
            Self::Plan(change) => Self::Plan(change.inverse()),
            Self::LastTime(delta) => Self::LastTime(delta.inverse()),
            Self::Content(delta) => Self::Content(delta.inverse()),
            Self::Team(change) => Self::Team(change.inverse()),
        }
    }

    fn apply(&self, document: &mut Assessment, at: Timestamp) {
        match self {
            Self::Organisation(delta) => {
                document.organisation = delta.became.clone().unwrap_or_default();
            }
            Self::Mode(delta) => document.mode = delta.became.unwrap_or_default(),
            Self::Profile(field, delta) => {
                set(&mut document.profile, field, delta.became.as_ref());
            }
            Self::Member(id, delta) => set(&mut document.members, id, delta.became.as_ref()),
            Self::Team(change) => change.apply(document, at),
            Self::Decision(item, delta) => {
                set(&mut document.decisions, item, delta.became.as_ref());
            }
            Self::Target(item, delta) => set(&mut document.targets, item, delta.became.as_ref()),
            Self::Milestone(id, delta) => {
                set(&mut document.milestones, id, delta.became.as_ref());
            }
            Self::Plan(change) => change.apply(document),
            Self::LastTime(delta) => document.last_time.clone_from(&delta.became),
            Self::Content(delta) => {
                // Never back to an older version, whoever of two comes last.
                let content = delta.became.clone().unwrap_or_default();
                if content.version >= document.content.version {
                    document.content = content;
                }
            }
            Self::Answer(key, delta) => {
                if let Some(of_item) = document.answers.get_mut(&key.item) {
                    of_item.remove(&key.member);
                    if of_item.is_empty() {
                        document.answers.remove(&key.item);
                    }
                }
                if let Some(whole) = &delta.became {
                    whole.clone().put(document, key);
                }
                for Registered { id, .. } in delta.was.iter().flat_map(|whole| &whole.own) {
                    if document.backed_by(id).next().is_none() {
                        document.evidence.remove(id);
                    }
                }
            }
            Self::Meaning(key, delta) => with_answer(document, key, at, |answer| {
                answer.meaning = delta.became;
            }),
            Self::Response(key, delta) => with_answer(document, key, at, |answer| {
                answer.response = delta.became.clone();
            }),
            Self::Coverage(key, delta) => with_answer(document, key, at, |answer| {
                answer.coverage = delta.became;
            }),
            Self::Confidence(key, delta) => with_answer(document, key, at, |answer| {
                answer.confidence = delta.became;
            }),
            Self::Note(key, delta) => with_answer(document, key, at, |answer| {
                answer.note = delta.became.clone().unwrap_or_default();
            }),
            Self::Flag(key, delta) => with_answer(document, key, at, |answer| {
                answer.flagged = delta.became.is_some();
            }),
            Self::Evidence(id, delta) => set(&mut document.evidence, id, delta.became.as_ref()),
            Self::Backing(key, id, delta) => {
                with_answer(document, key, at, |answer| match delta.became {
                    Some(()) => drop(answer.evidence.insert(id.clone())),
                    None => drop(answer.evidence.remove(id)),
                });
            }
            Self::OwnEvidence(key, id, delta) => {
                let id = own_id(document, key, id);
                set(&mut document.evidence, &id, delta.became.as_ref());
                with_answer(document, key, at, |answer| match delta.became {
                    Some(_) => drop(answer.evidence.insert(id.clone())),
                    None => drop(answer.evidence.remove(&id)),
                });
            }
        }
    }
}

impl Edit {
    /// Carries the changes out.
    pub fn apply(&self, document: &mut Assessment) {
        for change in &self.changes {
            change.apply(document, self.at);
        }
    }

    /// The edit that undoes this one, done by the same member at `at`.
    pub fn inverse(&self, at: Timestamp) -> Self {
        Self {
            by: self.by.clone(),
            at,
            changes: self.changes.iter().rev().cloned().map(Change::inverse).collect(),
        }
    }
}

/// Puts a value in its place, or takes it away.
pub(super) fn set<K: Ord + Clone, V: Clone>(map: &mut BTreeMap<K, V>, key: &K, value: Option<&V>) {
    match value {
        Some(value) => drop(map.insert(key.clone(), value.clone())),
        None => drop(map.remove(key)),
    }
}

/// Changes one answer, making it first or removing it after if nothing is left in it. The record
/// takes over the function that its member has now.
fn with_answer(
    document: &mut Assessment,
    key: &AnswerKey,
    at: Timestamp,
    change: impl FnOnce(&mut Answer),
) {
    let function = document.members.get(&key.member).and_then(|member| member.function.clone());
    let of_item = document.answers.entry(key.item.clone()).or_default();
    let answer = of_item.entry(key.member.clone()).or_default();
    change(answer);
    answer.at = Some(at);
    answer.function = function.or_else(|| answer.function.take());
    if answer.is_empty() {
        of_item.remove(&key.member);
        if of_item.is_empty() {
            document.answers.remove(&key.item);
        }
    }
}

/// The id in the register of evidence that belonged to one answer alone. Two answers could have
/// evidence of the same id then; the later one gets an id that says whose it is.
fn own_id(document: &Assessment, key: &AnswerKey, id: &EvidenceId) -> EvidenceId {
    let backs_mine =
        |id: &EvidenceId| document.answer(key).is_some_and(|answer| answer.evidence.contains(id));
    let is_free = |id: &EvidenceId| !document.evidence.contains_key(id);
    if is_free(id) || backs_mine(id) || document.backed_by(id).next().is_none() {
        return id.clone();
    }
    EvidenceId::from(format!("{id}@{}@{}", key.item, key.member))
}
