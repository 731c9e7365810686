//! The reverse of "what if": the fewest or cheapest steps that reach a goal.
//!
//! What is known of every goal is put into plain numbers here, and [`optimise`](super::optimise)
//! chooses. A step of an item to a level needs the steps below it; a step that waits for another in
//! the plan needs that one; a step that the team has dropped can't be chosen.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::{Action, action, next_level};
use super::optimise::{Candidate, Cover, NoChoice, Problem, Wish, solve};
use super::{ItemScore, Scores};
use crate::model::{
    ActionId, ActionState, Assessment, DomainId, Item, ItemId, Level, Questionnaire, StageId,
};

/// What is to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The gate of this stage is open.
    Gate(StageId),
    /// Every item stands at its target.
    Targets,
    /// The domain reaches this level.
    Domain(DomainId, Level),
}

/// A question to the optimiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is to be reached.
    pub goal: Goal,
    /// The fewest steps or the fewest days.
    pub wish: Wish,
    /// The most person-days, where there is a limit.
    pub days: Option<u32>,
}

/// What the optimiser says.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// The goal is reached already.
    Reached,
    /// These steps reach it.
    Steps(Proposal),
    /// Nothing within the limit reaches it. The least that does, and what gets nearest within it.
    Beyond {
        /// The person-days of the cheapest way.
        least: u32,
        /// The steps within the limit that bring the most levels, weighted as in every score.
        nearest: Proposal,
    },
    /// No choice of steps reaches it, because the plan gave these up.
    GivenUp(Vec<ActionId>),
    /// There is nothing that could reach it: no item of it counts, or the scale has no such level.
    Nothing,
    /// The search took too long.
    Undecided,
}

/// Steps that were chosen, in the order of rule 8.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The steps, with why each was chosen.
    pub steps: Vec<(Action, Why)>,
    /// The sum of their person-days.
    pub days: u32,
}

/// Why a step was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A critical item that holds the gate until it reaches the level.
    HoldsGate(StageId),
    /// The item is below its target.
    BelowTarget(Level),
    /// Every critical item of the domain has to reach the level.
    Critical(DomainId),
    /// Enough of the domain's weight has to reach the level, and this belongs to the choice that
    /// costs least.
    Share(DomainId),
    /// A later step of the same item needs it.
    FirstOf(Level),
    /// A chosen action of the plan waits for it.
    WaitedForBy(ActionId),
    /// It brings the most for its days within the limit.
    MostForDays,
}

/// The steps of one goal, in plain numbers.
struct Search<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    scores: &'a Scores,
    steps: Vec<(ItemId, Level)>,
    places: BTreeMap<ActionId, usize>,
    actions: Vec<Action>,
    problem: Problem,
    why: BTreeMap<usize, Why>,
}

/// The best steps to a goal.
pub fn advise(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    ask: &Ask,
) -> Advice {
    let mut search = Search {
        questionnaire,
        assessment,
        scores,
        steps: Vec::new(),
        places: BTreeMap::new(),
        actions: Vec::new(),
        problem: Problem { wish: ask.wish, budget: ask.days, ..Problem::default() },
        why: BTreeMap::new(),
    };
    let is_known = match &ask.goal {
        Goal::Gate(stage) => search.gate(stage),
        Goal::Targets => search.targets(),
        Goal::Domain(domain, level) => search.domain(domain, *level),
    };
    if !is_known {
        return Advice::Nothing;
    }
    if search.problem.must.is_empty() && search.problem.covers.is_empty() {
        return Advice::Reached;
    }
    search.link();
    match solve(&search.problem) {
        Ok(chosen) => Advice::Steps(search.proposal(&chosen)),
        Err(NoChoice::Undecided) => Advice::Undecided,
        Err(NoChoice::Infeasible) => search.infeasible(),
    }
}

impl Search<'_> {
    fn counted(&self) -> Vec<(&Item, &ItemScore)> {
        let items = self.questionnaire.items.iter().zip(&self.scores.items);
        items.filter(|(_, score)| next_level(score).is_some()).collect()
    }

    /// All steps of an item up to a level become candidates. Returns the place of the last one;
    /// `None` where the item is there.
    fn climb(&mut self, id: &ItemId, to: Level) -> Option<usize> {
        let item = self.questionnaire.item(id)?;
        let next = next_level(self.scores.item(id)?)?;
        let mut below = None;
        for level in (next.0..=to.0).map(Level) {
            let action_id = ActionId::of(id, level);
            if let Some(place) = self.places.get(&action_id) {
                below = Some(*place);
                continue;
            }
            let action = action(self.questionnaire, self.assessment, self.scores, item, level)?;
            let place = self.steps.len();
            let planned = self.assessment.plan.get(&action_id);
            if planned.is_some_and(|planned| planned.state == ActionState::Dropped) {
                self.problem.never.push(place);
            }
            let days = action.effort.days;
            let weight = item.weight(&self.questionnaire.scoring);
            self.problem.steps.push(Candidate { days: u32::from(days), gain: weight });
            self.steps.push((id.clone(), level));
            self.places.insert(action_id, place);
            self.actions.push(action);
            if let Some(below) = below {
                self.problem.requires.push((place, below));
            }
            below = Some(place);
        }
        below
    }

    fn must(&mut self, item: &ItemId, to: Level, why: Why) {
        if let Some(place) = self.climb(item, to) {
            self.problem.must.push(place);
            self.why.entry(place).or_insert(why);
        }
    }

    fn gate(&mut self, stage: &StageId) -> bool {
        let Some(gate) = self.scores.gates.iter().find(|gate| gate.stage == *stage) else {
            return false;
        };
        let open = self.questionnaire.scoring.gate_open;
        for item in &gate.blockers {
            self.must(item, open, Why::HoldsGate(stage.clone()));
        }
        true
    }

    fn targets(&mut self) -> bool {
        let wanted: Vec<(ItemId, Level)> =
            self.counted().iter().map(|(item, score)| (item.id.clone(), score.target)).collect();
        for (item, target) in &wanted {
            let target = (*target).min(self.questionnaire.top_level());
            self.must(item, target, Why::BelowTarget(target));
        }
        !wanted.is_empty()
    }

    fn domain(&mut self, domain: &DomainId, level: Level) -> bool {
        let rules = self.questionnaire.scoring;
        let items: Vec<(ItemId, bool, u32, bool)> = self
            .counted()
            .iter()
            .filter(|(item, _)| item.domain == *domain)
            .map(|(item, score)| {
                let reached = score.supported.is_some_and(|supported| supported >= level);
                (item.id.clone(), score.critical, score.weight, reached)
            })
            .collect();
        if items.is_empty() || level > self.questionnaire.top_level() {
            return false;
        }
        let total: u32 = items.iter().map(|(_, _, weight, _)| weight).sum();
        // The least whole weight that is enough of the total.
        let enough = (total * rules.domain_level_percent).div_ceil(100);
        let mut cover = Cover { of: Vec::new(), at_least: enough };
        for (item, critical, weight, reached) in &items {
            if *reached {
                cover.at_least = cover.at_least.saturating_sub(*weight);
                continue;
            }
            if let Some(place) = self.climb(item, level) {
                let why = if *critical {
                    self.problem.must.push(place);
                    Why::Critical(domain.clone())
                } else {
                    Why::Share(domain.clone())
                };
                self.why.entry(place).or_insert(why);
                cover.of.push((place, *weight));
            }
        }
        if cover.at_least > 0 {
            self.problem.covers.push(cover);
        }
        true
    }

    /// What the plan says on what has to be done before what.
    fn link(&mut self) {
        let mut looked_at = BTreeSet::new();
        let mut waiting: Vec<ActionId> = self.places.keys().cloned().collect();
        while let Some(id) = waiting.pop() {
            if !looked_at.insert(id.clone()) {
                continue;
            }
            let (Some(place), Some(planned)) =
                (self.places.get(&id).copied(), self.assessment.plan.get(&id))
            else {
                continue;
            };
            for before in planned.after.clone() {
                let Some(needed) = self.assessment.plan.get(&before) else { continue };
                if needed.state == ActionState::Done {
                    continue;
                }
                let known = self.steps.len();
                let (item, to) = (needed.item.clone(), needed.to);
                if let Some(needed) = self.climb(&item, to) {
                    self.problem.requires.push((place, needed));
                    self.why.entry(needed).or_insert(Why::WaitedForBy(id.clone()));
                }
                let new = self.steps.iter().skip(known);
                waiting.extend(new.map(|(item, level)| ActionId::of(item, *level)));
            }
        }
    }

    fn proposal(&self, chosen: &[usize]) -> Proposal {
        let days = chosen
            .iter()
            .filter_map(|place| self.problem.steps.get(*place))
            .map(|step| step.days)
            .sum();
        let highest = |item: &ItemId| {
            let steps = chosen.iter().filter_map(|place| self.steps.get(*place));
            steps.filter(|(of, _)| of == item).map(|(_, level)| *level).max()
        };
        let mut steps: Vec<(Action, Why)> = chosen
            .iter()
            .filter_map(|place| {
                let action = self.actions.get(*place)?.clone();
                let why = match self.why.get(place) {
                    Some(why) if self.problem.wish != Wish::MostGain => why.clone(),
                    _ => match highest(&action.item).filter(|highest| *highest > action.to) {
                        Some(highest) => Why::FirstOf(highest),
                        None => Why::MostForDays,
                    },
                };
                Some((action, why))
            })
            .collect();
        steps.sort_by_key(|(action, _)| super::actions::order(action));
        // The steps of one item stay together, from the lowest up.
        let mut firsts: Vec<ItemId> = Vec::new();
        for (action, _) in &steps {
            if !firsts.contains(&action.item) {
                firsts.push(action.item.clone());
            }
        }
        steps.sort_by_key(|(action, _)| {
            (firsts.iter().position(|item| *item == action.item), action.to)
        });
        Proposal { steps, days }
    }

    /// Why there is no choice: the limit, or what the team gave up.
    fn infeasible(mut self) -> Advice {
        let limit = self.problem.budget.take();
        self.problem.wish = Wish::Cheapest;
        match solve(&self.problem) {
            Err(NoChoice::Undecided) => Advice::Undecided,
            Err(NoChoice::Infeasible) => {
                let given_up = self.problem.never.iter().filter_map(|place| self.steps.get(*place));
                Advice::GivenUp(given_up.map(|(item, to)| ActionId::of(item, *to)).collect())
            }
            Ok(chosen) => {
                let least = self.proposal(&chosen).days;
                self.problem.must.clear();
                self.problem.covers.clear();
                self.problem.budget = limit;
                self.problem.wish = Wish::MostGain;
                match solve(&self.problem) {
                    Ok(chosen) => Advice::Beyond { least, nearest: self.proposal(&chosen) },
                    Err(_) => Advice::Undecided,
                }
            }
        }
    }
}
