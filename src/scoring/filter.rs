//! Scores of a part: the items of one function, layer, gap or framework, the critical ones, one
//! member's own answers, or everything as it is claimed.
//!
//! A part is scored by the same rules as the whole: as if the questionnaire had no other items, and
//! the assessment no other answers. Only the gates stay what they are, because a gate that looks at
//! a part would open for what it doesn't see.

use jiff::civil::Date;

use super::{Progress, Scores, gate, score};
use crate::model::{
    Assessment, FrameworkId, FunctionId, GapId, Item, LayerId, MemberId, Questionnaire,
};

/// What is shown. Everything that is set has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Items that this function answers, alone or with others.
    pub function: Option<FunctionId>,
    /// Items of this layer.
    pub layer: Option<LayerId>,
    /// Items that help to close this main gap, or one of its parts.
    pub gap: Option<GapId>,
    /// Items that prepare for this framework.
    pub framework: Option<FrameworkId>,
    /// Critical items alone.
    pub critical_only: bool,
    /// This member's own answers, without the team's decisions.
    pub member: Option<MemberId>,
    /// Levels as they are claimed, whatever the evidence carries.
    pub as_claimed: bool,
}

/// A part with its scores.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The questionnaire with the items of the part alone.
    pub questionnaire: Questionnaire,
    /// The assessment with the answers of the member alone, where one is picked.
    pub own: Option<Assessment>,
    /// The scores of the part. The gates are those of the whole.
    pub scores: Scores,
}

impl Filter {
    /// Whether everything is shown as it is.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an item belongs to the part.
    pub fn includes(&self, questionnaire: &Questionnaire, item: &Item) -> bool {
        let of_gap = |gap: &GapId| {
            item.gaps.iter().any(|tag| {
                tag == gap || questionnaire.main_gap(tag).is_some_and(|main| main.id == *gap)
            })
        };
        let of_framework = |framework: &FrameworkId| {
            item.references.iter().any(|reference| reference.framework == *framework)
        };
        self.function.as_ref().is_none_or(|function| item.functions.contains(function))
            && self.layer.as_ref().is_none_or(|layer| item.layer == *layer)
            && self.gap.as_ref().is_none_or(of_gap)
            && self.framework.as_ref().is_none_or(of_framework)
            && (!self.critical_only || item.critical)
    }
}

/// Scores the part that a filter leaves.
pub fn shown(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    filter: &Filter,
    as_of: Date,
) -> Shown {
    let part = part_of(questionnaire, filter);
    let own = filter.member.as_ref().map(|member| answers_of(assessment, member));
    let mut scores = score(&part, own.as_ref().unwrap_or(assessment), as_of);
    let whole: Vec<_> = questionnaire
        .items
        .iter()
        .map(|item| super::item::score_item(questionnaire, assessment, item, as_of))
        .collect();
    scores.gates = gate::gates(questionnaire, &whole);
    scores.progress = Progress::of(scores.items.iter());
    Shown { questionnaire: part, own, scores }
}

/// The questionnaire as if it had no other items; as claimed, as if no evidence were asked for.
fn part_of(questionnaire: &Questionnaire, filter: &Filter) -> Questionnaire {
    let mut part = questionnaire.clone();
    part.items.retain(|item| filter.includes(questionnaire, item));
    if filter.as_claimed {
        part.caps.clear();
    }
    part
}

/// The assessment as if nobody else had answered.
fn answers_of(assessment: &Assessment, member: &MemberId) -> Assessment {
    let mut own = assessment.clone();
    own.decisions.clear();
    for answers in own.answers.values_mut() {
        answers.retain(|by, _| by == member);
    }
    own
}
