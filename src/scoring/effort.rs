//! How much work a step is taken to be, in person-days.
//!
//! The questionnaire may say so step by step. Where it doesn't, the table of the team counts, and
//! where the team has not touched it, this one:
//!
//! | step to level | ordinary item | critical item |
//! |---|---|---|
//! | 1 | 2 | 3 |
//! | 2 | 5 | 8 |
//! | 3 | 8 | 12 |
//! | 4 | 12 | 18 |
//! | each further | 4 more | half as much again |
//!
//! A critical item takes half as much again, because more people have to agree and somebody checks
//! it. A step whose level is claimed already and only wants evidence takes a quarter, rounded up.

use super::actions::ActionKind;
use crate::model::{Assessment, Item, Level, StepSort};

/// How much work a step is taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Person-days.
    pub days: u16,
    /// Who says so.
    pub source: EffortSource,
}

/// Who says how much work a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortSource {
    /// The team, for this very action.
    Action,
    /// The questionnaire, for this very step.
    Questionnaire,
    /// The team's table.
    Team,
    /// The table that the program brings along.
    Default,
}

/// The person-days that a step is taken to need where neither the questionnaire nor the team says.
pub fn default_days(sort: StepSort) -> u16 {
    const ORDINARY: [u16; 5] = [0, 2, 5, 8, 12];
    let ordinary = match ORDINARY.get(sort.to.index()) {
        Some(days) => *days,
        None => 12 + 4 * (u16::from(sort.to.0) - 4),
    };
    if sort.critical { (ordinary * 3).div_ceil(2) } else { ordinary }
}

/// The person-days of a sort of step by the team's table, or else by the default one.
pub fn table_days(assessment: &Assessment, sort: StepSort) -> (u16, EffortSource) {
    match assessment.efforts.get(&sort) {
        Some(days) => (*days, EffortSource::Team),
        None => (default_days(sort), EffortSource::Default),
    }
}

/// The effort of a step from the level below. What only has to be proved takes a quarter.
pub fn effort(assessment: &Assessment, item: &Item, to: Level, kind: ActionKind) -> Effort {
    let own = item.effort.get(to.index().saturating_sub(1));
    let (days, source) = match own {
        Some(days) => (*days, EffortSource::Questionnaire),
        None => table_days(assessment, StepSort { to, critical: item.critical }),
    };
    let days = if kind == ActionKind::Prove { days.div_ceil(4) } else { days };
    Effort { days, source }
}
