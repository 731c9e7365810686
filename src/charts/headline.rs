//! What a reader has to know first: how far the road is open, what keeps it closed, where it is
//! weakest, what is not known, and what to do next. There is no overall percentage.

use super::groups::{GroupRow, domain_rows};
use crate::model::{Assessment, Questionnaire};
use crate::scoring::{Action, Gate, GateState, ItemState, Scores, actions};

/// What a reader has to know first.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The furthest stage that is open, by name.
    pub furthest: Option<String>,
    /// The first stage that is closed, by name, and how many items keep it so.
    pub closed: Option<(String, usize)>,
    /// The domain with the lowest score.
    pub weakest: Option<GroupRow>,
    /// Items that count and have no level yet.
    pub open: usize,
    /// Items that count.
    pub counting: usize,
    /// Items that are answered.
    pub answered: usize,
    /// Items that members don't agree on.
    pub disputed: usize,
}

/// Something to do next.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The item's title.
    pub title: String,
    /// The step, why it comes here, and what it would change.
    pub action: Action,
}

/// What these scores say first.
pub fn headline(questionnaire: &Questionnaire, scores: &Scores) -> Headline {
    let name = |gate: &Gate| {
        let stage = questionnaire.stage(&gate.stage);
        // With its id: "Build" alone reads like any other word.
        stage.map_or_else(|| gate.stage.to_string(), |stage| format!("{} {}", stage.id, stage.name))
    };
    let count = |states: &[ItemState]| {
        scores.items.iter().filter(|item| states.contains(&item.state)).count()
    };
    let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed);
    let open = count(&[ItemState::Unanswered, ItemState::Unknown]);
    let answered = count(&[ItemState::Answered]);
    Headline {
        furthest: scores.furthest_open_stage().map(name),
        closed: closed.map(|gate| (name(gate), gate.blockers.len())),
        weakest: domain_rows(questionnaire, scores)
            .into_iter()
            .filter(|row| row.figures.score.is_some())
            .min_by(|a, b| {
                let score = |row: &GroupRow| row.figures.score.unwrap_or_default();
                score(a).total_cmp(&score(b))
            }),
        open,
        counting: open + answered,
        answered,
        disputed: scores.items.iter().filter(|item| item.disputed).count(),
    }
}

/// The first `most` things to do, in the order of the scoring rules. What nobody has a reason to do
/// is left out.
pub fn next_steps(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    most: usize,
) -> Vec<NextStep> {
    actions(questionnaire, assessment, scores)
        .into_iter()
        .filter(Action::is_wanted)
        .take(most)
        .filter_map(|action| {
            let title = questionnaire.item(&action.item)?.title.clone();
            Some(NextStep { title, action })
        })
        .collect()
}
