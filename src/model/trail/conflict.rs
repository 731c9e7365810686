//! What two people changed without knowing of each other.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Entry;
use super::team::{self, TeamPlace, TeamValue};
use crate::model::answer::{Answer, AnswerKey, Confidence, Coverage, Response};
use crate::model::assessment::{Decision, Member, Mode};
use crate::model::edit::{Change, Delta, WholeAnswer};
use crate::model::evidence::{Evidence, Registered};
use crate::model::ids::{ActionId, DomainId, EntryId, EvidenceId, FieldId, ItemId, MemberId};
use crate::model::level::Level;
use crate::model::plan::{PlannedAction, StepSort, TargetPreset};
use crate::model::plan_change::PlanChange;
use crate::model::profile::FieldValue;

/// Something that two people changed to different values without knowing of each other. One of them
/// holds; the others stay visible until somebody who has seen them all writes there again.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What was changed.
    pub place: Place,
    /// What holds.
    pub kept: Write,
    /// What was written there too, in order.
    pub others: Vec<Write>,
}

/// One of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// The entry that wrote it.
    pub entry: EntryId,
    /// Who wrote it.
    pub by: MemberId,
    /// When, by the clock of that machine.
    pub at: Timestamp,
    /// The value; `None` where it was removed.
    pub value: Option<Value>,
}

/// Something that one change writes as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The organisation's name.
    Organisation,
    /// Quick or full.
    Mode,
    /// A fact of the profile.
    Profile(FieldId),
    /// A person on the team.
    Member(MemberId),
    /// What a member answered.
    Response(AnswerKey),
    /// How much an answer covers.
    Coverage(AnswerKey),
    /// How sure the member is.
    Confidence(AnswerKey),
    /// An entry of the register of evidence.
    Evidence(EvidenceId),
    /// Whether an entry of the register backs an answer.
    Backing(AnswerKey, EvidenceId),
    /// A member's remarks on an item.
    Note(AnswerKey),
    /// A member's flag on an item.
    Flag(AnswerKey),
    /// The team's reconciled level.
    Decision(ItemId),
    /// The level that is aimed at.
    Target(ItemId),
    /// Something that the team arranges among itself.
    Team(TeamPlace),
    /// The level that a domain aims at.
    DomainTarget(DomainId),
    /// What all other items aim at.
    Preset,
    /// The person-days of a sort of step.
    Effort(StepSort),
    /// An action of the plan.
    Action(ActionId),
}

/// What can stand at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text: a name or a note.
    Text(String),
    /// Quick or full.
    Mode(Mode),
    /// A fact.
    Fact(FieldValue),
    /// A person.
    Member(Member),
    /// An answer.
    Response(Response),
    /// How much it covers.
    Coverage(Coverage),
    /// How sure the member is.
    Confidence(Confidence),
    /// A piece of evidence.
    Evidence(Evidence),
    /// A flag.
    Flag,
    /// A decision.
    Decision(Decision),
    /// A level to aim for.
    Level(Level),
    /// Something that the team arranged.
    Team(TeamValue),
    /// Levels to aim for.
    Preset(TargetPreset),
    /// Person-days.
    Days(u16),
    /// An action.
    Action(PlannedAction),
}

impl Place {
    /// The item that it is about, where it is about one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Response(key)
            | Self::Coverage(key)
            | Self::Confidence(key)
            | Self::Backing(key, _)
            | Self::Note(key)
            | Self::Flag(key) => Some(&key.item),
            Self::Decision(item) | Self::Target(item) => Some(item),
            Self::Team(place) => place.item(),
            Self::Organisation
            | Self::Mode
            | Self::Profile(_)
            | Self::Member(_)
            | Self::Evidence(_)
            | Self::DomainTarget(_)
            | Self::Preset
            | Self::Effort(_)
            | Self::Action(_) => None,
        }
    }
}

/// What a change writes, place by place. Milestones, versions and meanings are left out: whoever
/// writes them writes the same, or the greater one holds.
pub(super) fn writes(change: &Change) -> Vec<(Place, Option<Value>)> {
    match change {
        Change::Organisation(delta) => {
            vec![(Place::Organisation, delta.became.clone().map(Value::Text))]
        }
        Change::Mode(delta) => vec![(Place::Mode, delta.became.map(Value::Mode))],
        Change::Profile(field, delta) => {
            vec![(Place::Profile(field.clone()), delta.became.clone().map(Value::Fact))]
        }
        Change::Member(id, delta) => {
            vec![(Place::Member(id.clone()), delta.became.clone().map(Value::Member))]
        }
        Change::Response(key, delta) => {
            vec![(Place::Response(key.clone()), delta.became.clone().map(Value::Response))]
        }
        Change::Coverage(key, delta) => {
            vec![(Place::Coverage(key.clone()), delta.became.map(Value::Coverage))]
        }
        Change::Confidence(key, delta) => {
            vec![(Place::Confidence(key.clone()), delta.became.map(Value::Confidence))]
        }
        Change::Evidence(id, delta) => {
            vec![(Place::Evidence(id.clone()), delta.became.clone().map(Value::Evidence))]
        }
        Change::Backing(key, id, delta) => {
            let place = Place::Backing(key.clone(), id.clone());
            vec![(place, delta.became.map(|()| Value::Flag))]
        }
        Change::OwnEvidence(key, id, delta) => own_writes(key, id, delta.became.as_ref()).into(),
        Change::Note(key, delta) => {
            vec![(Place::Note(key.clone()), delta.became.clone().map(Value::Text))]
        }
        Change::Flag(key, delta) => {
            vec![(Place::Flag(key.clone()), delta.became.map(|()| Value::Flag))]
        }
        Change::Answer(key, delta) => {
            let empty = WholeAnswer::default();
            let was = delta.was.as_ref().unwrap_or(&empty);
            let became = delta.became.as_ref().unwrap_or(&empty);
            answer_writes(key, was, became)
        }
        Change::Plan(change) => vec![plan_write(change)],
        Change::Decision(item, delta) => {
            vec![(Place::Decision(item.clone()), delta.became.clone().map(Value::Decision))]
        }
        Change::Target(item, delta) => {
            vec![(Place::Target(item.clone()), delta.became.map(Value::Level))]
        }
        Change::Team(change) => {
            let written = change.parts().into_iter();
            written
                .map(|(place, delta)| (Place::Team(place), delta.became.map(Value::Team)))
                .collect()
        }
        Change::Meaning(..) | Change::Milestone(..) | Change::LastTime(_) | Change::Content(_) => {
            Vec::new()
        }
    }
}

fn plan_write(change: &PlanChange) -> (Place, Option<Value>) {
    match change {
        PlanChange::Action(id, delta) => {
            (Place::Action(id.clone()), delta.became.clone().map(Value::Action))
        }
        PlanChange::DomainTarget(id, delta) => {
            (Place::DomainTarget(id.clone()), delta.became.map(Value::Level))
        }
        PlanChange::Preset(delta) => (Place::Preset, delta.became.map(Value::Preset)),
        PlanChange::Effort(sort, delta) => (Place::Effort(*sort), delta.became.map(Value::Days)),
    }
}

/// Evidence that belonged to one answer alone is both an entry and what it backs.
fn own_writes(
    key: &AnswerKey,
    id: &EvidenceId,
    evidence: Option<&Evidence>,
) -> [(Place, Option<Value>); 2] {
    [
        (Place::Evidence(id.clone()), evidence.cloned().map(Value::Evidence)),
        (Place::Backing(key.clone(), id.clone()), evidence.map(|_| Value::Flag)),
    ]
}

/// What differs between two whole records, place by place.
fn answer_writes(
    key: &AnswerKey,
    was: &WholeAnswer,
    became: &WholeAnswer,
) -> Vec<(Place, Option<Value>)> {
    let (WholeAnswer { answer: was, own: had }, WholeAnswer { answer: became, own: has }) =
        (was, became);
    let text = |note: &str| (!note.is_empty()).then(|| Value::Text(note.to_owned()));
    let mut writes = Vec::new();
    let mut add = |place: Place, was: Option<Value>, became: Option<Value>| {
        if was != became {
            writes.push((place, became));
        }
    };
    let response = |answer: &Answer| answer.response.clone().map(Value::Response);
    add(Place::Response(key.clone()), response(was), response(became));
    let coverage = |answer: &Answer| answer.coverage.map(Value::Coverage);
    add(Place::Coverage(key.clone()), coverage(was), coverage(became));
    let confidence = |answer: &Answer| answer.confidence.map(Value::Confidence);
    add(Place::Confidence(key.clone()), confidence(was), confidence(became));
    add(Place::Note(key.clone()), text(&was.note), text(&became.note));
    let flag = |answer: &Answer| answer.flagged.then_some(Value::Flag);
    add(Place::Flag(key.clone()), flag(was), flag(became));
    for id in was.evidence.union(&became.evidence) {
        let backs = |answer: &Answer| answer.evidence.contains(id).then_some(Value::Flag);
        add(Place::Backing(key.clone(), id.clone()), backs(was), backs(became));
    }
    let find = |own: &[Registered], id: &EvidenceId| {
        own.iter().find(|found| found.id == *id).map(|found| found.evidence.clone())
    };
    let mut ids: Vec<&EvidenceId> = had.iter().chain(has).map(|found| &found.id).collect();
    ids.sort();
    ids.dedup();
    for id in ids {
        let (was, became) = (find(had, id), find(has, id));
        if was != became {
            writes.extend(own_writes(key, id, became.as_ref()));
        }
    }
    writes
}

/// What nobody has settled, in order of the places.
pub(super) fn conflicts(order: &[(&EntryId, &Entry)]) -> Vec<Conflict> {
    let clocks = Clocks::of(order);
    // The writes of each place that no other write there knows of, by their place in the order.
    let mut open: BTreeMap<Place, Vec<(usize, Option<Value>)>> = BTreeMap::new();
    for (index, (_, entry)) in order.iter().enumerate() {
        for change in &entry.edit.changes {
            for (place, value) in writes(change) {
                let present = open.entry(place).or_default();
                present.retain(|(earlier, _)| !clocks.knows(index, *earlier));
                present.push((index, value));
            }
        }
    }
    let write = |index: usize, value: Option<Value>| {
        let (id, entry) = order.get(index)?;
        let entry_id: EntryId = (*id).clone();
        Some(Write { entry: entry_id, by: entry.edit.by.clone(), at: entry.edit.at, value })
    };
    let mut conflicts = Vec::new();
    for (place, mut present) in open {
        let Some((index, value)) = present.pop() else {
            continue;
        };
        let others: Vec<Write> = present
            .into_iter()
            .filter(|(_, other)| *other != value)
            .filter_map(|(index, other)| write(index, other))
            .collect();
        if others.is_empty() {
            continue;
        }
        if let Some(kept) = write(index, value) {
            conflicts.push(Conflict { place, kept, others });
        }
    }
    conflicts
}

/// Which entry knows of which: each entry belongs to a chain of entries that follow each other, and
/// remembers how far along every chain it has seen.
struct Clocks {
    chains: Vec<(usize, u32)>,
    seen: Vec<Vec<u32>>,
}

/// A trail that branches more than this, entries times branches, is forged; then nothing is
/// compared.
const MOST_SEEN: usize = 50_000_000;

impl Clocks {
    fn of(order: &[(&EntryId, &Entry)]) -> Self {
        let places: BTreeMap<&EntryId, usize> =
            order.iter().enumerate().map(|(index, (id, _))| (*id, index)).collect();
        let mut clocks = Self { chains: Vec::new(), seen: Vec::new() };
        // The last entry of each chain.
        let mut tails: Vec<usize> = Vec::new();
        let mut total = 0;
        for (index, (_, entry)) in order.iter().enumerate() {
            let parents = entry.after.iter().filter_map(|id| places.get(id).copied());
            let parents: Vec<usize> = parents.filter(|parent| *parent < index).collect();
            let mut seen: Vec<u32> = Vec::new();
            for parent in &parents {
                for (chain, step) in clocks.seen[*parent].iter().enumerate() {
                    if seen.len() <= chain {
                        seen.resize(chain + 1, 0);
                    }
                    seen[chain] = seen[chain].max(*step);
                }
            }
            let chain = parents
                .iter()
                .map(|parent| clocks.chains[*parent].0)
                .find(|chain| parents.contains(&tails[*chain]))
                .unwrap_or(tails.len());
            if chain == tails.len() {
                tails.push(index);
            } else {
                tails[chain] = index;
            }
            if seen.len() <= chain {
                seen.resize(chain + 1, 0);
            }
            seen[chain] += 1;
            clocks.chains.push((chain, seen[chain]));
            total += seen.len();
            clocks.seen.push(if total > MOST_SEEN { Vec::new() } else { seen });
        }
        clocks
    }

    /// Whether the author of `later` had seen `earlier`, or is the same entry.
    fn knows(&self, later: usize, earlier: usize) -> bool {
        let (chain, step) = self.chains[earlier];
        self.seen[later].is_empty() || self.seen[later].get(chain).is_some_and(|seen| *seen >= step)
    }
}

impl Conflict {
    /// The change that settles it by what holds.
    pub fn keep(&self) -> Option<Change> {
        let other = self.others.first()?;
        change(&self.place, other.value.clone(), self.kept.value.clone())
    }

    /// The change that settles it by one of the other values.
    pub fn take(&self, index: usize) -> Option<Change> {
        let other = self.others.get(index)?;
        change(&self.place, self.kept.value.clone(), other.value.clone())
    }
}

/// The change at a place from one value to another; `None` where a value doesn't belong there.
fn change(place: &Place, was: Option<Value>, became: Option<Value>) -> Option<Change> {
    macro_rules! of {
        ($variant:ident) => {
            |value| match value {
                Value::$variant(inner) => Some(inner),
                _ => None,
            }
        };
    }
    Some(match place {
        Place::Organisation => Change::Organisation(Delta::taken(was, became, of!(Text))?),
        Place::Mode => Change::Mode(Delta::taken(was, became, of!(Mode))?),
        Place::Profile(field) => {
            Change::Profile(field.clone(), Delta::taken(was, became, of!(Fact))?)
        }
        Place::Member(id) => Change::Member(id.clone(), Delta::taken(was, became, of!(Member))?),
        Place::Response(key) => {
            Change::Response(key.clone(), Delta::taken(was, became, of!(Response))?)
        }
        Place::Coverage(key) => {
            Change::Coverage(key.clone(), Delta::taken(was, became, of!(Coverage))?)
        }
        Place::Confidence(key) => {
            Change::Confidence(key.clone(), Delta::taken(was, became, of!(Confidence))?)
        }
        Place::Evidence(id) => {
            Change::Evidence(id.clone(), Delta::taken(was, became, of!(Evidence))?)
        }
        Place::Backing(key, id) => {
            let flag = |value| matches!(value, Value::Flag).then_some(());
            Change::Backing(key.clone(), id.clone(), Delta::taken(was, became, flag)?)
        }
        Place::Note(key) => Change::Note(key.clone(), Delta::taken(was, became, of!(Text))?),
        Place::Flag(key) => {
            let flag = |value| matches!(value, Value::Flag).then_some(());
            Change::Flag(key.clone(), Delta::taken(was, became, flag)?)
        }
        Place::Decision(item) => {
            Change::Decision(item.clone(), Delta::taken(was, became, of!(Decision))?)
        }
        Place::Target(item) => Change::Target(item.clone(), Delta::taken(was, became, of!(Level))?),
        Place::Team(place) => {
            let Delta { was, became } = Delta::taken(was, became, of!(Team))?;
            Change::Team(team::change(place, was, became)?)
        }
        Place::DomainTarget(id) => Change::Plan(PlanChange::DomainTarget(
            id.clone(),
            Delta::taken(was, became, of!(Level))?,
        )),
        Place::Preset => Change::Plan(PlanChange::Preset(Delta::taken(was, became, of!(Preset))?)),
        Place::Effort(sort) => {
            Change::Plan(PlanChange::Effort(*sort, Delta::taken(was, became, of!(Days))?))
        }
        Place::Action(id) => {
            Change::Plan(PlanChange::Action(id.clone(), Delta::taken(was, became, of!(Action))?))
        }
    })
}
