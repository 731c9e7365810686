//! How many items stand at each level, and how many have none.

use super::Pick;
use crate::model::{Level, Questionnaire};
use crate::scoring::{ItemState, Scores};

/// The counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// One bar a level, from the lowest up.
    pub levels: Vec<LevelBar>,
    /// Items of which nobody who answered knows.
    pub unknown: usize,
    /// Items that nobody has answered.
    pub unanswered: usize,
    /// Items that are asked, but set aside with a reason.
    pub not_applicable: usize,
}

/// A level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelBar {
    /// The level.
    pub level: Level,
    /// Its name on the scale.
    pub name: String,
    /// What the bar stands for.
    pub pick: Pick,
    /// Items that are supported at this level.
    pub supported: usize,
    /// Items that are claimed at it.
    pub claimed: usize,
    /// Of those supported at it, the ones that are below their target.
    pub below_target: usize,
}

/// The counts of these scores.
pub fn histogram(questionnaire: &Questionnaire, scores: &Scores) -> Histogram {
    let count = |state| scores.items.iter().filter(|item| item.state == state).count();
    let levels = questionnaire.scale.iter().enumerate().map(|(index, step)| {
        let level = Level(u8::try_from(index).unwrap_or(u8::MAX));
        let at = || scores.items.iter().filter(|item| item.supported == Some(level));
        LevelBar {
            level,
            name: step.name.clone(),
            pick: Pick::Level(level),
            supported: at().count(),
            claimed: scores.items.iter().filter(|item| item.claimed == Some(level)).count(),
            below_target: at().filter(|item| item.target > level).count(),
        }
    });
    Histogram {
        levels: levels.collect(),
        unknown: count(ItemState::Unknown),
        unanswered: count(ItemState::Unanswered),
        not_applicable: count(ItemState::NotApplicable),
    }
}
