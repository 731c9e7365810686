//! What can change about targets and the plan. These are changes like all others; they stand in a
//! type of their own only because they belong together.

use super::assessment::Assessment;
use super::edit::{Change, Delta, set};
use super::ids::{ActionId, DomainId, ItemId};
use super::level::Level;
use super::plan::{PlannedAction, StepSort, TargetPreset};

/// A change of targets beyond single items, of estimates, or of the plan.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "most of them are actions")]
pub enum PlanChange {
    /// An action of the plan.
    Action(ActionId, Delta<PlannedAction>),
    /// What the items of a domain aim at.
    DomainTarget(DomainId, Delta<Level>),
    /// What all other items aim at.
    Preset(Delta<TargetPreset>),
    /// The person-days of a sort of step.
    Effort(StepSort, Delta<u16>),
}

impl Change {
    /// An action is chosen, changed or (with `None`) taken out of the plan.
    pub fn action(document: &Assessment, id: &ActionId, action: Option<PlannedAction>) -> Self {
        let was = document.plan.get(id).cloned();
        Self::Plan(PlanChange::Action(id.clone(), Delta { was, became: action }))
    }

    /// A target for the items of a domain that have none of their own, or (with `None`) none.
    pub fn domain_target(document: &Assessment, id: &DomainId, target: Option<Level>) -> Self {
        let was = document.domain_targets.get(id).copied();
        Self::Plan(PlanChange::DomainTarget(id.clone(), Delta { was, became: target }))
    }

    /// Targets for all other items, or (with `None`) the questionnaire's.
    pub fn target_preset(document: &Assessment, preset: Option<TargetPreset>) -> Self {
        Self::Plan(PlanChange::Preset(Delta { was: document.target_preset, became: preset }))
    }

    /// The team's estimate for a sort of step, or (with `None`) the program's.
    pub fn effort(document: &Assessment, sort: StepSort, days: Option<u16>) -> Self {
        let was = document.efforts.get(&sort).copied();
        Self::Plan(PlanChange::Effort(sort, Delta { was, became: days }))
    }
}

impl PlanChange {
    /// The item that the change is about, where it is about one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Action(_, delta) => {
                delta.became.as_ref().or(delta.was.as_ref()).map(|action| &action.item)
            }
            Self::DomainTarget(..) | Self::Preset(_) | Self::Effort(..) => None,
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        match self {
            Self::Action(_, delta) => delta.was == delta.became,
            Self::DomainTarget(_, delta) => delta.was == delta.became,
            Self::Preset(delta) => delta.was == delta.became,
            Self::Effort(_, delta) => delta.was == delta.became,
        }
    }

    pub(super) fn inverse(self) -> Self {
        match self {
            Self::Action(id, delta) => Self::Action(id, delta.inverse()),
            Self::DomainTarget(id, delta) => Self::DomainTarget(id, delta.inverse()),
            Self::Preset(delta) => Self::Preset(delta.inverse()),
            Self::Effort(sort, delta) => Self::Effort(sort, delta.inverse()),
        }
    }

    pub(super) fn apply(&self, document: &mut Assessment) {
        match self {
            Self::Action(id, delta) => set(&mut document.plan, id, delta.became.as_ref()),
            Self::DomainTarget(id, delta) => {
                set(&mut document.domain_targets, id, delta.became.as_ref());
            }
            Self::Preset(delta) => document.target_preset = delta.became,
            Self::Effort(sort, delta) => set(&mut document.efforts, sort, delta.became.as_ref()),
        }
    }
}
