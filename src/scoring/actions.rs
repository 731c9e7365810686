//! Rule 8: each item's step to its next level, in the order in which the steps should be taken.
//!
//! The order looks at four things, one after the other: whether the item holds a gate, whether a
//! legal date is near, how much its gap touches the organisation, and how little effort the step
//! takes. Every one of them is kept beside the step, so that the order can be explained.

use jiff::civil::Date;

use super::effort::{Effort, EffortSource, effort};
use super::{GateState, ItemScore, ItemState, Scores};
use crate::model::questionnaire::CapWhen;
use crate::model::{
    ActionId, Assessment, DomainId, Exposure, GapId, Item, ItemId, Level, Questionnaire, StageId,
};

/// A legal date is near when it is at most this many days ahead.
pub const NEAR_DAYS: i64 = 365;

/// A step of one item to a level.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The item.
    pub item: ItemId,
    /// The supported level that it starts from; `None` where nobody gave one yet.
    pub from: Option<Level>,
    /// The supported level that it leads to.
    pub to: Level,
    /// What sort of work it is.
    pub kind: ActionKind,
    /// What the evidence has to show for the level to be supported, in the order of the caps.
    pub needs: Vec<Need>,
    /// How much work it is taken to be.
    pub effort: Effort,
    /// The gate that the item holds, where it holds one.
    pub gate: Option<HeldGate>,
    /// The nearest legal date ahead that the item prepares for, where it is near.
    pub date: Option<NearDate>,
    /// The exposure of the item's most exposed gap, where the profile says.
    pub exposure: Option<(GapId, Exposure)>,
    /// Whether the item is below its target.
    pub below_target: bool,
    /// What its completion would do.
    pub effect: Effect,
}

/// What sort of work a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionKind {
    /// The level is claimed already: only the evidence is wanting.
    Prove,
    /// The practice has to be raised.
    Raise,
    /// Nobody has answered yet. It may be there already; counted from the bottom until somebody
    /// answers.
    FindOut,
}

/// What the evidence of a level has to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// There has to be some.
    Evidence,
    /// It has to bear a date.
    Date,
    /// The date has to be at most so many months back.
    WithinMonths(u16),
    /// It has to hold for all that is in scope.
    FullCoverage,
    /// Somebody independent of the owner has to have checked it.
    IndependentCheck,
}

/// A gate that an item holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldGate {
    /// The first stage whose gate the item holds.
    pub stage: StageId,
    /// What it keeps the gate from being: open, or else sound.
    pub from_being: GateState,
    /// Its place in the order of the road; gates that are not open come before those that are not
    /// sound.
    rank: usize,
}

/// A legal date that is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearDate {
    /// Its place in the crosswalk's list of dates.
    pub index: usize,
    /// The day.
    pub date: Date,
    /// How many days it is away.
    pub days: i64,
}

/// What the completion of a step alone would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The item's domain.
    pub domain: DomainId,
    /// The domain's score now.
    pub before: Option<f64>,
    /// The domain's score then.
    pub after: Option<f64>,
    /// The domain's level now and then.
    pub levels: (Option<Level>, Option<Level>),
    /// Gates that change, with how they stand now and then.
    pub gates: Vec<(StageId, GateState, GateState)>,
    /// How many blockers the gate that the item holds has left then.
    pub blockers_left: Option<usize>,
}

impl Action {
    /// Whether the team has a reason to take the step: it is below its target, or holds a gate.
    pub fn is_wanted(&self) -> bool {
        self.below_target || self.gate.is_some()
    }

    /// The step in the words of the questionnaire.
    pub fn words<'q>(&self, questionnaire: &'q Questionnaire) -> &'q str {
        let item = questionnaire.item(&self.item);
        item.and_then(|item| step_words(item, self.to)).unwrap_or("")
    }
}

/// The step to a level in the words of the questionnaire.
pub fn step_words(item: &Item, to: Level) -> Option<&str> {
    item.next.get(to.index().checked_sub(1)?).map(String::as_str)
}

/// The next step of every item that counts and is not at the top, in the order of rule 8.
pub fn actions(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> Vec<Action> {
    let top = questionnaire.top_level();
    let steps = questionnaire.walk_order().into_iter().filter_map(|index| {
        let (item, score) = (questionnaire.items.get(index)?, scores.items.get(index)?);
        let to = next_level(score).filter(|to| *to <= top)?;
        action(questionnaire, assessment, scores, item, to)
    });
    let mut actions: Vec<Action> = steps.collect();
    // Stable: steps that tie stay in the order of the walk.
    actions.sort_by_key(order);
    actions
}

/// One step of one item; `None` for an item that doesn't count or has reached the level.
pub fn action(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    item: &Item,
    to: Level,
) -> Option<Action> {
    let score = scores.item(&item.id)?;
    if next_level(score).is_none_or(|next| to < next) || to > questionnaire.top_level() {
        return None;
    }
    let kind = match score.claimed {
        None => ActionKind::FindOut,
        Some(claimed) if claimed >= to => ActionKind::Prove,
        Some(_) => ActionKind::Raise,
    };
    let gate = held_gate(scores, &item.id);
    Some(Action {
        item: item.id.clone(),
        from: score.supported,
        to,
        kind,
        needs: needs(questionnaire, to),
        effort: own_effort(assessment, item, to)
            .unwrap_or_else(|| effort(assessment, item, to, kind)),
        date: near_date(questionnaire, assessment, scores, item),
        exposure: exposure(questionnaire, scores, item),
        below_target: score.supported.is_none_or(|level| level < score.target),
        effect: effect(questionnaire, assessment, scores, item, to, gate.as_ref()),
        gate,
    })
}

/// The place of a step: by the gate that it holds, then the legal date, then the exposure of its
/// gap, then effort. What is wanting comes last each time.
pub(super) fn order(action: &Action) -> (usize, i64, u8, u16) {
    let exposure = match action.exposure.as_ref().map(|(_, exposure)| *exposure) {
        Some(Exposure::High) => 0,
        Some(Exposure::Medium) => 1,
        Some(Exposure::Low) => 2,
        None => 3,
    };
    (
        action.gate.as_ref().map_or(usize::MAX, |gate| gate.rank),
        action.date.map_or(i64::MAX, |date| date.days),
        exposure,
        action.effort.days,
    )
}

/// The next supported level of an item that counts.
pub(super) fn next_level(score: &ItemScore) -> Option<Level> {
    match score.state {
        ItemState::DoesNotApply | ItemState::NotApplicable => None,
        ItemState::Unanswered | ItemState::Unknown => Some(Level(1)),
        ItemState::Answered => Some(Level(score.supported?.0.saturating_add(1))),
    }
}

/// What the evidence of a level has to show: for every cap that would keep an item below it, that
/// it doesn't bite.
pub fn needs(questionnaire: &Questionnaire, to: Level) -> Vec<Need> {
    let caps = questionnaire.caps.iter().filter(|cap| cap.level < to);
    let mut needs: Vec<Need> = caps
        .map(|cap| match cap.when {
            CapWhen::NoEvidence => Need::Evidence,
            CapWhen::Undated => Need::Date,
            CapWhen::OlderThanMonths(months) => Need::WithinMonths(months),
            CapWhen::PartialCoverage => Need::FullCoverage,
            CapWhen::NoIndependentCheck => Need::IndependentCheck,
        })
        .collect();
    if needs.iter().any(|need| matches!(need, Need::WithinMonths(_))) {
        // What is young enough bears a date.
        needs.retain(|need| *need != Need::Date);
    }
    needs
}

/// What the team wrote at the very action, where the step is planned.
fn own_effort(assessment: &Assessment, item: &Item, to: Level) -> Option<Effort> {
    let days = assessment.plan.get(&ActionId::of(&item.id, to))?.effort?;
    Some(Effort { days, source: EffortSource::Action })
}

fn held_gate(scores: &Scores, item: &ItemId) -> Option<HeldGate> {
    let gates = || scores.gates.iter().enumerate();
    let closed = gates().find(|(_, gate)| gate.blockers.contains(item));
    let unsound = || gates().find(|(_, gate)| gate.to_sound.contains(item));
    if let Some((rank, gate)) = closed {
        return Some(HeldGate { stage: gate.stage.clone(), from_being: GateState::Open, rank });
    }
    let (index, gate) = unsound()?;
    let rank = scores.gates.len() + index;
    Some(HeldGate { stage: gate.stage.clone(), from_being: GateState::Sound, rank })
}

fn near_date(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    item: &Item,
) -> Option<NearDate> {
    let dates = questionnaire.crosswalk.iter().flat_map(|crosswalk| &crosswalk.dates);
    dates
        .enumerate()
        .filter(|(_, date)| date.items.contains(&item.id))
        .filter(|(_, date)| date.condition.holds(&assessment.profile) != Some(false))
        .map(|(index, date)| NearDate {
            index,
            date: date.date,
            days: scores.as_of.until(date.date).map_or(0, |span| i64::from(span.get_days())),
        })
        .filter(|near| (0..=NEAR_DAYS).contains(&near.days))
        .min_by_key(|near| near.days)
}

fn exposure(
    questionnaire: &Questionnaire,
    scores: &Scores,
    item: &Item,
) -> Option<(GapId, Exposure)> {
    let mains = item.gaps.iter().filter_map(|tag| questionnaire.main_gap(tag));
    let known = mains.filter_map(|main| {
        let gap = scores.gaps.iter().find(|gap| gap.id == main.id)?;
        Some((gap.id.clone(), gap.exposure?))
    });
    // Of several gaps of one exposure the first is named.
    known.min_by_key(|(_, exposure)| std::cmp::Reverse(*exposure))
}

fn effect(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    item: &Item,
    to: Level,
    gate: Option<&HeldGate>,
) -> Effect {
    let then = scores.with_levels(questionnaire, assessment, &[(item.id.clone(), to)]);
    let domain = |scores: &Scores| {
        let domain = scores.domain(&item.domain);
        (domain.and_then(|domain| domain.score), domain.and_then(|domain| domain.level))
    };
    let ((before, level_before), (after, level_after)) = (domain(scores), domain(&then));
    let gates = scores.gates.iter().zip(&then.gates);
    Effect {
        domain: item.domain.clone(),
        before,
        after,
        levels: (level_before, level_after),
        gates: gates
            .filter(|(now, then)| now.state != then.state)
            .map(|(now, then)| (now.stage.clone(), now.state, then.state))
            .collect(),
        blockers_left: gate.and_then(|held| {
            let gate = then.gates.iter().find(|gate| gate.stage == held.stage)?;
            Some(match held.from_being {
                GateState::Sound => gate.to_sound.len(),
                GateState::Closed | GateState::Open => gate.blockers.len(),
            })
        }),
    }
}
