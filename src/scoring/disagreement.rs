//! What hangs on the items that members disagree about: gates and scores at the lowest and at the
//! highest of the answers that were given.
//!
//! A disagreement ends with a decision, so each given answer is tried out as the decision: it rests
//! on the evidence that the team has shown together, as a real one would.

use super::gate::gates;
use super::group::score_group;
use super::item::score_item_as;
use super::{GateState, ItemScore, Scores};
use crate::model::{
    Answer, Assessment, Item, ItemId, Level, Outcome, Questionnaire, Response, StageId,
};

/// An item that members disagree about, and what hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The item.
    pub item: ItemId,
    /// The lowest level that was given.
    pub lowest: Level,
    /// The highest level that was given.
    pub highest: Level,
    /// How many say that the item doesn't apply.
    pub not_applicable: usize,
    /// Its domain's score at the lowest of the given answers, as far as the domain has one then.
    pub low: Option<f64>,
    /// Its domain's score at the highest.
    pub high: Option<f64>,
    /// The stages whose gate is in another state at one of the answers than at another, and the
    /// lowest and the highest of these states.
    pub gates: Vec<GateSpan>,
}

/// What an item does to a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct GateSpan {
    /// The stage.
    pub stage: StageId,
    /// The gate's state at the answer that is worst for it.
    pub worst: GateState,
    /// The gate's state at the answer that is best for it.
    pub best: GateState,
}

impl Disagreement {
    /// How many points of its domain's score hang on it.
    pub fn spread(&self) -> f64 {
        match (self.low, self.high) {
            (Some(low), Some(high)) => high - low,
            _ => 0.0,
        }
    }
}

/// The items that members disagree about and that no decision has settled: first those whose answer
/// decides a gate's state, then other critical ones, then by how much of the domain's score hangs on
/// them, then in the order of the walk.
pub fn disagreements(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> Vec<Disagreement> {
    let mut found: Vec<Disagreement> = questionnaire
        .walk_order()
        .into_iter()
        .filter_map(|index| Some((index, questionnaire.items.get(index)?)))
        .filter(|(index, _)| scores.items.get(*index).is_some_and(|score| score.disputed))
        .filter_map(|(index, item)| disagreement(questionnaire, assessment, scores, index, item))
        .collect();
    // Whole points, as they are shown: a difference that nobody sees must not order the list.
    let points = |found: &Disagreement| super::round_half_up(found.spread());
    let is_critical =
        |found: &Disagreement| questionnaire.item(&found.item).is_some_and(|item| item.critical);
    found.sort_by_key(|found| {
        (found.gates.is_empty(), !is_critical(found), std::cmp::Reverse(points(found)))
    });
    found
}

fn disagreement(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    index: usize,
    item: &Item,
) -> Option<Disagreement> {
    let answers: Vec<&Answer> = assessment.answers_to(&item.id).map(|(_, answer)| answer).collect();
    let levels = || answers.iter().filter_map(|answer| answer.claimed());
    let (lowest, highest) = (levels().min()?, levels().max()?);
    let not_applicable = answers
        .iter()
        .filter(|answer| matches!(answer.counted_response(), Some(Response::NotApplicable(_))))
        .count();
    let mut outcomes = vec![Outcome::Level(lowest), Outcome::Level(highest)];
    if not_applicable > 0 {
        outcomes.push(Outcome::NotApplicable);
    }
    let trials: Vec<Trial> = outcomes
        .into_iter()
        .map(|outcome| {
            let tried = score_item_as(questionnaire, assessment, item, Some(outcome), scores.as_of);
            Trial::of(questionnaire, scores, index, item, tried)
        })
        .collect();
    let points = || trials.iter().filter_map(|trial| trial.points);
    let gates = questionnaire.stages.iter().enumerate().filter_map(|(place, stage)| {
        let states = || trials.iter().filter_map(|trial| trial.gates.get(place).copied());
        let (worst, best) = (states().min()?, states().max()?);
        (worst != best).then(|| GateSpan { stage: stage.id.clone(), worst, best })
    });
    Some(Disagreement {
        item: item.id.clone(),
        lowest,
        highest,
        not_applicable,
        low: points().min_by(f64::total_cmp),
        high: points().max_by(f64::total_cmp),
        gates: gates.collect(),
    })
}

/// What one of the answers would make of the item's domain and of the gates.
struct Trial {
    points: Option<f64>,
    gates: Vec<GateState>,
}

impl Trial {
    fn of(
        questionnaire: &Questionnaire,
        scores: &Scores,
        index: usize,
        item: &Item,
        tried: ItemScore,
    ) -> Self {
        let mut items = scores.items.clone();
        if let Some(place) = items.get_mut(index) {
            *place = tried;
        }
        let of_domain: Vec<&ItemScore> = questionnaire
            .items
            .iter()
            .zip(&items)
            .filter(|(other, _)| other.domain == item.domain)
            .map(|(_, score)| score)
            .collect();
        let (rules, top) = (&questionnaire.scoring, questionnaire.top_level());
        let states = gates(questionnaire, &items).into_iter().map(|gate| gate.state);
        Self { points: score_group(rules, top, &of_domain).score, gates: states.collect() }
    }
}

/// Whether members gave answers that disagree, decided or not.
pub fn is_divided(assessment: &Assessment, item: &ItemId) -> bool {
    let answers: Vec<&Answer> = assessment.answers_to(item).map(|(_, answer)| answer).collect();
    super::item::is_disputed(&answers)
}
