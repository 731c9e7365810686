//! What a place of a chart stands for, and which items are behind it.

use crate::model::{DomainId, GapId, ItemId, LayerId, Level, Questionnaire, StageId};
use crate::scoring::{ItemScore, ItemState, Scores, Standing};

/// What a place of a chart stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Pick {
    /// A domain.
    Domain(DomainId),
    /// A stage.
    Stage(StageId),
    /// A main gap with its parts.
    Gap(GapId),
    /// A layer.
    Layer(LayerId),
    /// What a stage asks in a domain.
    Cell(DomainId, StageId),
    /// The answered items with this supported level.
    Level(Level),
    /// The items in this state, over everything.
    State(ItemState),
    /// What the answered items of a domain (or of all) rest on.
    Standing(Option<DomainId>, Standing),
    /// A stage's gate.
    Gate(StageId),
    /// One item.
    Item(ItemId),
}

/// The items behind a place that are asked, weakest first: answered ones by level, then the unknown,
/// the unanswered, and those set aside.
pub fn items_behind<'a>(
    questionnaire: &Questionnaire,
    scores: &'a Scores,
    pick: &Pick,
) -> Vec<&'a ItemScore> {
    let gate = |stage: &StageId| scores.gates.iter().find(|gate| gate.stage == *stage);
    let mut rows: Vec<&ItemScore> = questionnaire
        .items
        .iter()
        .zip(&scores.items)
        .filter(|(_, score)| score.state != ItemState::DoesNotApply)
        .filter(|(item, score)| match pick {
            Pick::Domain(domain) => item.domain == *domain,
            Pick::Stage(stage) => item.stage == *stage,
            Pick::Layer(layer) => item.layer == *layer,
            Pick::Cell(domain, stage) => item.domain == *domain && item.stage == *stage,
            Pick::Gap(gap) => item
                .gaps
                .iter()
                .any(|tag| questionnaire.main_gap(tag).is_some_and(|main| main.id == *gap)),
            Pick::Level(level) => score.supported == Some(*level),
            Pick::State(state) => score.state == *state,
            Pick::Standing(domain, standing) => {
                domain.as_ref().is_none_or(|domain| item.domain == *domain)
                    && score.standing == Some(*standing)
            }
            Pick::Gate(stage) => gate(stage).is_some_and(|gate| {
                gate.blockers.contains(&item.id) || gate.to_sound.contains(&item.id)
            }),
            Pick::Item(id) => item.id == *id,
        })
        .map(|(_, score)| score)
        .collect();
    rows.sort_by_key(|score| {
        let place = match score.state {
            ItemState::Answered => 0,
            ItemState::Unknown => 1,
            ItemState::Unanswered => 2,
            ItemState::NotApplicable | ItemState::DoesNotApply => 3,
        };
        (place, score.supported, !score.critical)
    });
    rows
}
