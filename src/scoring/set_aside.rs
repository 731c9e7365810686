//! Domains of which much is set aside as not applicable. It is the easiest way to a better score, so
//! more than a quarter needs the word of a second member.

use std::collections::BTreeSet;

use super::item::{ItemScore, ItemState};
use crate::model::{Assessment, DomainId, Item, ItemId, MemberId, Questionnaire, Response};

/// A domain of which more than a quarter is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The domain.
    pub domain: DomainId,
    /// How many of its items are asked of this organisation.
    pub asked: usize,
    /// Those that are set aside, in the questionnaire's order.
    pub items: Vec<ItemId>,
    /// Those of them that no second member agrees to.
    pub open: Vec<ItemId>,
}

/// The domains of which more than a quarter of what is asked is set aside.
pub fn set_aside(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &[ItemScore],
) -> Vec<SetAside> {
    let of_domain = |domain: &DomainId| {
        let asked: Vec<(&Item, &ItemScore)> = questionnaire
            .items
            .iter()
            .zip(scores)
            .filter(|(item, score)| {
                item.domain == *domain && score.state != ItemState::DoesNotApply
            })
            .collect();
        let items: Vec<ItemId> = asked
            .iter()
            .filter(|(_, score)| score.state == ItemState::NotApplicable)
            .map(|(item, _)| item.id.clone())
            .collect();
        let is_much = 4 * items.len() > asked.len();
        let open = items.iter().filter(|item| !has_second(assessment, domain, item)).cloned();
        let (open, asked) = (open.collect(), asked.len());
        is_much.then(|| SetAside { domain: domain.clone(), asked, items, open })
    };
    questionnaire.domains.iter().filter_map(|domain| of_domain(&domain.id)).collect()
}

/// Who set an item aside: by an answer, or by the decision on it.
pub fn authors<'a>(assessment: &'a Assessment, item: &'a ItemId) -> BTreeSet<&'a MemberId> {
    let answers = assessment.answers_to(item).filter(|(_, answer)| {
        matches!(answer.counted_response(), Some(Response::NotApplicable(_)))
    });
    let decision = assessment.decisions.get(item).map(|decision| &decision.by);
    answers.map(|(member, _)| member).chain(decision).collect()
}

/// Whether two members stand behind an item being set aside: two who answered so, or one and
/// another who agreed.
fn has_second(assessment: &Assessment, domain: &DomainId, item: &ItemId) -> bool {
    let mut behind = authors(assessment, item);
    behind.extend(
        assessment
            .team
            .agreements
            .iter()
            .filter(|((of, _), agreement)| of == domain && agreement.items.contains(item))
            .map(|((_, member), _)| member),
    );
    behind.len() >= 2
}
