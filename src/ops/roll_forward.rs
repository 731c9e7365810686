//! Starting the next period from this one.

use jiff::Timestamp;
use jiff::civil::Date;

use super::create::begin;
use super::ids::new_assessment_id;
use super::plan::milestone_id;
use crate::model::{Assessment, LastTime, MemberId, Questionnaire};
use crate::scoring::score;

/// A new assessment that begins where this one ends. Facts, team, answers, decisions, targets and
/// open actions come along as last time's and don't count until somebody confirms them. The register
/// of evidence and the milestones come along as they are: evidence counts only where it backs an
/// answer, and milestones are frozen. Only whoever does it is on the team at once. The end of this period becomes a milestone too, called `name`.
pub fn roll_forward(
    questionnaire: &Questionnaire,
    before: &Assessment,
    name: &str,
    by: Option<&MemberId>,
    now: Timestamp,
    today: Date,
) -> Assessment {
    let mut next =
        Assessment::new(new_assessment_id(), questionnaire, before.organisation.as_str(), now);
    next.mode = before.mode;
    next.evidence = before.evidence.clone();
    next.milestones = before.milestones.clone();
    // Who answers what is an arrangement and no answer; what was handed in or signed was last time's.
    next.team.assignments = before.team.assignments.clone();
    next.team.blind = before.team.blind;
    let scores = score(questionnaire, before, today);
    if scores.progress.dealt_with > 0 {
        let id = milestone_id(&next, today);
        next.milestones.insert(id, scores.freeze(questionnaire, name, by.cloned()));
    }
    // Whoever starts the period is there.
    if let Some((id, member)) = by.and_then(|by| before.members.get_key_value(by)) {
        next.members.insert(id.clone(), member.clone());
    }
    next.last_time = Some(Box::new(LastTime::of(before, today)));
    begin(&mut next, by);
    next
}
