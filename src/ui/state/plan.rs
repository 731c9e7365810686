//! What the plan shows: its part, what is picked, drafts that are no change yet.

use std::collections::BTreeMap;

use crate::model::{ActionId, Coverage, DomainId, ItemId, Level, MilestoneId, StageId};
use crate::scoring::goals::{Advice, Ask};

/// The parts of the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanTab {
    /// Every item's next step, in order.
    #[default]
    Steps,
    /// The chosen actions by state.
    Board,
    /// The chosen actions in rows.
    Table,
    /// The chosen actions over time.
    Timeline,
    /// What if, and the shortest way to a goal.
    WhatIf,
    /// Frozen scores, and what changed between them.
    Milestones,
    /// What is aimed at, and estimates.
    Targets,
}

/// The chart that shows now and then side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TriedChart {
    /// Readiness by domain.
    #[default]
    Domains,
    /// The domains as a radar.
    Radar,
    /// Stage by domain.
    Map,
    /// Exposure and readiness by gap.
    Gaps,
    /// How many items stand at which level.
    Levels,
}

/// A goal as it is picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalPick {
    /// The next gate that is closed.
    NextGate,
    /// A stage's gate.
    Gate(StageId),
    /// All targets.
    Targets,
    /// A domain's next level.
    Domain(DomainId),
}

/// What is filled in when an action is finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FinishDraft {
    /// The new level.
    pub level: Level,
    /// How much it holds for.
    pub coverage: Option<Coverage>,
    /// What backs it.
    pub evidence: String,
    /// Who checked that.
    pub checked_by: String,
}

/// What the plan shows.
#[derive(Clone, Debug, Default)]
pub struct PlanView {
    /// Which part.
    pub tab: PlanTab,
    /// The action that is open beside the plan.
    pub action: Option<ActionId>,
    /// What is filled in while an action is being finished.
    pub finishing: Option<FinishDraft>,
    /// Whether also steps above the targets are shown.
    pub all_steps: bool,
    /// The step whose reasons are shown.
    pub step: Option<ItemId>,
    /// What is tried: the levels that items would stand at.
    pub tried: BTreeMap<ItemId, Level>,
    /// The chart that is shown of it.
    pub tried_chart: TriedChart,
    /// What is asked of the optimiser.
    pub goal: Option<GoalPick>,
    /// Whether the cheapest way is wanted rather than the fewest steps.
    pub cheapest: bool,
    /// The limit in person-days, as it is typed.
    pub days: String,
    /// Whether the optimiser is at work.
    pub asking: bool,
    /// What the optimiser said to what.
    pub advice: Option<(Ask, Advice)>,
    /// The name of the next milestone, as it is typed.
    pub milestone_name: String,
    /// The earlier milestone that is compared.
    pub before: Option<MilestoneId>,
    /// The later one; `None` for now.
    pub after: Option<MilestoneId>,
}
