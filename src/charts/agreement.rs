//! Who gave which level to which item: the rows of a dot plot, and of the table that says the same.

use crate::model::{Assessment, ItemId, Level, MemberId, Outcome, Questionnaire, Response};
use crate::scoring::{ItemState, Scores};

/// An item that several members answered.
#[derive(Clone, Debug, PartialEq)]
pub struct DotRow {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// One entry a member who gave a level, in order of the members.
    pub dots: Vec<Dot>,
    /// Members who say that it doesn't apply.
    pub not_applicable: Vec<MemberId>,
    /// Members who don't know.
    pub unknown: Vec<MemberId>,
    /// What the team has decided.
    pub decided: Option<Outcome>,
    /// Whether the answers disagree and nobody has decided.
    pub disputed: bool,
}

/// A level that a member gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    /// The member.
    pub member: MemberId,
    /// The level, as it was claimed.
    pub level: Level,
}

/// The items that two or more members answered, in the order of the walk.
pub fn dot_rows(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> Vec<DotRow> {
    let order = questionnaire.walk_order().into_iter();
    let scored =
        order.filter_map(|place| Some((questionnaire.items.get(place)?, scores.items.get(place)?)));
    scored
        .filter(|(_, score)| score.state != ItemState::DoesNotApply)
        .filter_map(|(item, score)| {
            let given: Vec<(&MemberId, &Response)> = assessment
                .answers_to(&item.id)
                .filter_map(|(member, answer)| Some((member, answer.counted_response()?)))
                .collect();
            if given.len() < 2 {
                return None;
            }
            let who = |wanted: fn(&Response) -> bool| {
                let found = given.iter().filter(|(_, response)| wanted(response));
                found.map(|(member, _)| (*member).clone()).collect()
            };
            Some(DotRow {
                item: item.id.clone(),
                title: item.title.clone(),
                dots: given
                    .iter()
                    .filter_map(|(member, response)| match response {
                        Response::Level(level) => {
                            let level = (*level).min(questionnaire.top_level());
                            Some(Dot { member: (*member).clone(), level })
                        }
                        _ => None,
                    })
                    .collect(),
                not_applicable: who(|response| matches!(response, Response::NotApplicable(_))),
                unknown: who(|response| matches!(response, Response::Unknown)),
                decided: assessment.decisions.get(&item.id).map(|decision| decision.outcome),
                disputed: score.disputed,
            })
        })
        .collect()
}
