//! What a portfolio shows of an assessment, out of its scores.

use super::{AskedState, DomainFigures, ItemFigures, Summary};
use crate::model::{Assessment, FieldValue, Questionnaire};
use crate::scoring::{GateState, ItemState, Scores, Standing};

/// The row of an assessment. `changed` is when its history says that it was changed last; `remarks` are what opening it had to say.
pub fn summary(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    changed: Option<String>,
    remarks: Vec<String>,
) -> Summary {
    let furthest = scores.gates.iter().rposition(|gate| gate.state != GateState::Closed);
    let closed = scores.gates.iter().find(|gate| gate.state == GateState::Closed);
    let standing =
        |wanted: Standing| scores.items.iter().filter(|item| item.standing == Some(wanted)).count();
    let open = || assessment.plan.values().filter(|action| action.state.is_open());
    Summary {
        id: assessment.id.to_string(),
        organisation: assessment.organisation.clone(),
        questionnaire: questionnaire.id.to_string(),
        version: assessment.content.version.clone(),
        facts: assessment
            .profile
            .iter()
            .filter_map(|(field, value)| Some((field.to_string(), fact(value)?)))
            .collect(),
        stage: furthest.and_then(|index| scores.gates.get(index)).map(|g| g.stage.to_string()),
        stages_open: furthest.map_or(0, |index| index + 1),
        blockers: closed
            .map(|gate| gate.blockers.iter().map(ToString::to_string).collect())
            .unwrap_or_default(),
        domains: questionnaire
            .domains
            .iter()
            .zip(&scores.domains)
            .map(|(domain, (id, figures))| DomainFigures {
                id: id.to_string(),
                name: domain.name.clone(),
                score: figures.score,
                claimed: figures.claimed,
                low: figures.low,
                high: figures.high,
                target: figures.target,
                level: figures.level.map(|level| level.0),
                answered: figures.answered,
                applicable: figures.applicable,
            })
            .collect(),
        items: scores
            .items
            .iter()
            .filter_map(|item| {
                let state = match item.state {
                    ItemState::DoesNotApply => return None,
                    ItemState::Answered => AskedState::Answered,
                    ItemState::Unknown => AskedState::Unknown,
                    ItemState::NotApplicable => AskedState::NotApplicable,
                    ItemState::Unanswered => AskedState::Unanswered,
                };
                Some(ItemFigures {
                    id: item.id.clone(),
                    state,
                    claimed: item.claimed.map(|level| level.0),
                    supported: item.supported.map(|level| level.0),
                    target: item.target.0,
                })
            })
            .collect(),
        dealt_with: scores.progress.dealt_with,
        asked: scores.progress.asked,
        rests_on: [Standing::Nothing, Standing::Stale, Standing::Current, Standing::Checked]
            .map(standing),
        disputed: scores.items.iter().filter(|item| item.disputed).count(),
        members: assessment.members.len(),
        actions: (open().count(), open().filter(|action| action.is_overdue(scores.as_of)).count()),
        milestones: assessment.milestones.len(),
        changed,
        remarks,
    }
}

fn fact(value: &FieldValue) -> Option<Vec<String>> {
    Some(match value {
        FieldValue::Flag(yes) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        FieldValue::Choice(id) => vec![id.to_string()],
        FieldValue::Choices(ids) => ids.iter().map(ToString::to_string).collect(),
        FieldValue::Names(_) => return None,
    })
}
