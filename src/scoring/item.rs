//! Rule 2: one level for the team out of the members' answers to an item.

use jiff::civil::Date;

use super::support::{Basis, CapReason, Standing, standing, supported};
use crate::model::{
    Answer, Applicability, Assessment, Coverage, Evidence, Item, ItemId, Level, Outcome,
    Questionnaire, Response,
};

/// The five states of an item, kept apart everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemState {
    /// Not asked of this organisation, by its profile or in quick mode. Answers are kept, not
    /// counted.
    DoesNotApply,
    /// Asked, and nobody has answered.
    Unanswered,
    /// Asked, and nobody who answered knows.
    Unknown,
    /// Asked, and the team says with a reason that it doesn't apply.
    NotApplicable,
    /// Asked, and there is a level.
    Answered,
}

/// What the team's answers to one item come to.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemScore {
    /// The item.
    pub id: ItemId,
    /// Which of the five states it is in.
    pub state: ItemState,
    /// What was said; `Some` only when answered.
    pub claimed: Option<Level>,
    /// What the evidence carries; `Some` only when answered, and never above `claimed`.
    pub supported: Option<Level>,
    /// Why `supported` is below `claimed`; `Some` exactly when it is.
    pub cap: Option<CapReason>,
    /// What the best evidence of all its answers amounts to; `Some` only when answered.
    pub standing: Option<Standing>,
    /// Whether members disagree and there is no decision yet.
    pub disputed: bool,
    /// What is aimed at.
    pub target: Level,
    /// Weight in every mean.
    pub weight: u32,
    /// Whether a low level closes a gate.
    pub critical: bool,
}

/// Answers this many levels apart are a disagreement.
const DISAGREEMENT: u8 = 2;

/// Scores one item. Answers by one member alone are the common case; with several the median counts
/// (the lower middle of an even number), and a decision replaces it.
pub fn score_item(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    item: &Item,
    as_of: Date,
) -> ItemScore {
    let decided = assessment.decisions.get(&item.id).map(|decision| decision.outcome);
    score_item_as(questionnaire, assessment, item, decided, as_of)
}

/// Scores one item as if the team had decided so, or not at all.
pub(super) fn score_item_as(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    item: &Item,
    decided: Option<Outcome>,
    as_of: Date,
) -> ItemScore {
    let mut score = ItemScore {
        id: item.id.clone(),
        state: ItemState::DoesNotApply,
        claimed: None,
        supported: None,
        cap: None,
        standing: None,
        disputed: false,
        target: assessment.target(item, questionnaire),
        weight: item.weight(&questionnaire.scoring),
        critical: item.critical,
    };
    if assessment.applicability(item) != Applicability::Applies {
        return score;
    }
    let answers: Vec<&Answer> = assessment.answers_to(&item.id).map(|(_, answer)| answer).collect();
    // All evidence of the item, and where each answer's ends: looked up once, because looking it up is
    // most of the work.
    let mut evidence: Vec<&Evidence> = Vec::with_capacity(answers.len());
    let ends: Vec<usize> = answers
        .iter()
        .map(|answer| {
            evidence.extend(assessment.counted_evidence(answer));
            evidence.len()
        })
        .collect();
    let levels = if let Some(outcome) = decided {
        match outcome {
            Outcome::NotApplicable => {
                score.state = ItemState::NotApplicable;
                return score;
            }
            // A decision settles what is claimed. What carries it is what the team has shown
            // together; otherwise a decision would be a way around the evidence.
            Outcome::Level(level) => {
                let coverage = answers.iter().filter_map(|answer| answer.coverage).max();
                vec![rated(questionnaire, level, &evidence, coverage, as_of)]
            }
        }
    } else {
        score.disputed = is_disputed(&answers);
        let begins = std::iter::once(0).chain(ends.iter().copied());
        answers
            .iter()
            .zip(begins.zip(&ends))
            .filter_map(|(answer, (begin, end))| {
                let own = evidence.get(begin..*end).unwrap_or_default();
                Some(rated(questionnaire, answer.claimed()?, own, answer.coverage, as_of))
            })
            .collect()
    };
    if levels.is_empty() {
        score.state = state_without_level(&answers);
        return score;
    }
    score.state = ItemState::Answered;
    let claimed = lower_median(levels.iter().map(|rated| rated.claimed));
    let carried = lower_median(levels.iter().map(|rated| rated.supported));
    score.claimed = claimed;
    score.supported = carried;
    score.standing = Some(standing(&questionnaire.caps, &evidence, as_of));
    if carried < claimed {
        // Someone's claim was capped, or the two medians would be one: the reason nearest to the
        // level that counts.
        score.cap = levels
            .iter()
            .filter(|rated| rated.cap.is_some())
            .min_by_key(|rated| {
                (carried.map(|level| level.0.abs_diff(rated.supported.0)), rated.cap)
            })
            .and_then(|rated| rated.cap);
    }
    score
}

pub(super) struct Rated {
    pub(super) claimed: Level,
    pub(super) supported: Level,
    pub(super) cap: Option<CapReason>,
}

pub(super) fn rated(
    questionnaire: &Questionnaire,
    claimed: Level,
    evidence: &[&Evidence],
    coverage: Option<Coverage>,
    as_of: Date,
) -> Rated {
    // A level beyond the scale can only come from a damaged file; it must not break a score.
    let claimed = claimed.min(questionnaire.top_level());
    let (supported, cap) =
        supported(&questionnaire.caps, claimed, Basis { evidence, coverage }, as_of);
    Rated { claimed, supported, cap }
}

/// The middle one; of an even number the lower of the two in the middle.
fn lower_median(levels: impl Iterator<Item = Level>) -> Option<Level> {
    let mut levels: Vec<Level> = levels.collect();
    levels.sort_unstable();
    levels.get(levels.len().saturating_sub(1) / 2).copied()
}

/// Two or more levels apart, or "not applicable" against a level.
pub(super) fn is_disputed(answers: &[&Answer]) -> bool {
    let claimed = || answers.iter().filter_map(|answer| answer.claimed());
    let (Some(least), Some(most)) = (claimed().min(), claimed().max()) else {
        return false;
    };
    let some_not_applicable = answers
        .iter()
        .any(|answer| matches!(answer.counted_response(), Some(Response::NotApplicable(_))));
    most.0 - least.0 >= DISAGREEMENT || some_not_applicable
}

/// A reasoned "not applicable" says something about the item, a "don't know" doesn't: the first
/// wins where there is no level.
fn state_without_level(answers: &[&Answer]) -> ItemState {
    let any = |wanted: fn(&Response) -> bool| {
        answers.iter().filter_map(|answer| answer.counted_response()).any(wanted)
    };
    if any(|response| matches!(response, Response::NotApplicable(_))) {
        ItemState::NotApplicable
    } else if any(|response| matches!(response, Response::Unknown)) {
        ItemState::Unknown
    } else {
        ItemState::Unanswered
    }
}
