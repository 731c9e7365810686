//! The plan: what to change to choose and to finish actions, and the plan as a text.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Opened;
use crate::charts::plan_rows;
use crate::model::{
    ActionId, ActionState, AnswerKey, Assessment, Change, Coverage, Evidence, EvidenceId, Level,
    MilestoneId, PlannedAction, Response,
};
use crate::report::plan;
use crate::scoring::{Action, Scores};
use crate::text::Text;

/// How a plan is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFormat {
    /// For reading in a terminal of so many columns.
    Table {
        /// The width of the terminal.
        width: usize,
    },
    /// For trackers and spreadsheets.
    Csv,
    /// For calendars.
    Ics,
}

/// The plan of an open assessment as a text, made at `now`.
pub fn plan_text(
    opened: &Opened,
    scores: &Scores,
    format: PlanFormat,
    now: Timestamp,
    text: &Text,
) -> String {
    let Opened { assessment, questionnaire, .. } = opened;
    plan_text_of(questionnaire, assessment, scores, format, now, text)
}

/// The same, of what is in a window.
pub fn plan_text_of(
    questionnaire: &crate::model::Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    format: PlanFormat,
    now: Timestamp,
    text: &Text,
) -> String {
    let rows = plan_rows(questionnaire, assessment, scores);
    match format {
        PlanFormat::Table { width } => plan::table(assessment, &rows, text, width),
        PlanFormat::Csv => plan::csv(questionnaire, assessment, &rows, text),
        PlanFormat::Ics => plan::ics(questionnaire, assessment, &rows, now, text),
    }
}

/// The changes that put steps into the plan, those that are not there yet. A later step of an item
/// waits for the earlier one.
pub fn choose(assessment: &Assessment, steps: &[Action]) -> Vec<Change> {
    let mut changes = Vec::new();
    for step in steps {
        let id = ActionId::of(&step.item, step.to);
        if assessment.plan.get(&id).is_some_and(|planned| planned.state != ActionState::Dropped) {
            continue;
        }
        let mut planned = PlannedAction::new(&step.item, step.to);
        let before = ActionId::of(&step.item, Level(step.to.0.saturating_sub(1)));
        let is_chosen = steps.iter().any(|other| ActionId::of(&other.item, other.to) == before);
        let is_open = assessment.plan.get(&before).is_some_and(|before| before.state.is_open());
        if is_chosen || is_open {
            planned.after.insert(before);
        }
        changes.push(Change::action(assessment, &id, Some(planned)));
    }
    changes
}

/// Whether letting `id` wait for `before` would make a circle.
pub fn makes_circle(assessment: &Assessment, id: &ActionId, before: &ActionId) -> bool {
    let mut seen: BTreeSet<&ActionId> = BTreeSet::new();
    let mut waiting = vec![before];
    while let Some(next) = waiting.pop() {
        if next == id {
            return true;
        }
        if seen.insert(next)
            && let Some(action) = assessment.plan.get(next)
        {
            waiting.extend(&action.after);
        }
    }
    false
}

/// What somebody says when an action is done: the new answer and what backs it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// The level that the item has now.
    pub level: Level,
    /// How much of what is in scope it holds for.
    pub coverage: Option<Coverage>,
    /// What backs it, with its id in the register.
    pub evidence: Option<(EvidenceId, Evidence)>,
}

/// The changes that finish an action with a new answer of one member.
pub fn finish(
    assessment: &Assessment,
    id: &ActionId,
    key: &AnswerKey,
    finished: Finished,
    today: Date,
) -> Vec<Change> {
    let Some(action) = assessment.plan.get(id) else {
        return Vec::new();
    };
    let Finished { level, coverage, evidence } = finished;
    let done = PlannedAction { state: ActionState::Done, finished: Some(today), ..action.clone() };
    let mut changes = vec![
        Change::action(assessment, id, Some(done)),
        Change::response(assessment, key, Some(Response::Level(level))),
    ];
    if coverage.is_some() {
        changes.push(Change::coverage(assessment, key, coverage));
    }
    if let Some((id, evidence)) = evidence {
        changes.extend(Change::new_evidence(assessment, key, &id, evidence));
    }
    changes
}

/// An id for a milestone that is frozen on a day: the day, and a number where there is one already.
pub fn milestone_id(assessment: &Assessment, as_of: Date) -> MilestoneId {
    let is_free = |id: &MilestoneId| !assessment.milestones.contains_key(id);
    let first = MilestoneId::from(as_of.to_string());
    let others = (2..).map(|number| MilestoneId::from(format!("{as_of}-{number}")));
    std::iter::once(first).chain(others).find(is_free).unwrap_or_else(|| "milestone".into())
}
