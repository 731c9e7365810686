//! Rows of a chart of groups (domains, stages, gaps, layers), and the items behind one of them.

use crate::model::{DomainId, ItemId, Level, Questionnaire};
use crate::scoring::{GroupScore, ItemScore, Scores};

/// One bar: a domain, or another group. Figures run from 0 to 100 and are not rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// The group's id, as text.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// Its name for narrow places.
    pub short: String,
    /// The score on supported levels; the solid bar.
    pub score: Option<f64>,
    /// The score on claimed levels; the outline.
    pub claimed: Option<f64>,
    /// The range's lower end; one end of the whisker.
    pub low: Option<f64>,
    /// The range's upper end; the other end.
    pub high: Option<f64>,
    /// Where the targets would put it; the tick.
    pub target: Option<f64>,
    /// The level that it has reached.
    pub level: Option<Level>,
    /// The weakest item; the mark.
    pub weakest: Option<Weakest>,
    /// Items with a level.
    pub answered: usize,
    /// Items that nobody knows.
    pub unknown: usize,
    /// Items that count.
    pub applicable: usize,
    /// Items set aside with a reason.
    pub not_applicable: usize,
    /// Items on which members disagree.
    pub disputed: usize,
}

/// The item that holds a group back most.
#[derive(Clone, Debug, PartialEq)]
pub struct Weakest {
    /// Its id.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its supported level.
    pub level: Level,
    /// The same on the scale from 0 to 100.
    pub points: f64,
}

/// One row a domain, in the questionnaire's order.
pub fn domain_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GroupRow> {
    questionnaire
        .domains
        .iter()
        .zip(&scores.domains)
        .map(|(domain, (_, score))| {
            row(questionnaire, scores, domain.id.as_str(), &domain.name, &domain.short, score)
        })
        .collect()
}

fn row(
    questionnaire: &Questionnaire,
    scores: &Scores,
    id: &str,
    name: &str,
    short: &str,
    score: &GroupScore,
) -> GroupRow {
    let GroupScore {
        score: points,
        claimed,
        low,
        high,
        target,
        level,
        weakest,
        answered,
        unknown,
        applicable,
        not_applicable,
        disputed,
    } = score.clone();
    let top = f64::from(questionnaire.top_level().0);
    let weakest = weakest.and_then(|id| {
        let level = scores.item(&id)?.supported?;
        Some(Weakest {
            title: questionnaire.item(&id)?.title.clone(),
            points: 100.0 * f64::from(level.0) / top,
            level,
            item: id,
        })
    });
    GroupRow {
        id: id.to_owned(),
        name: name.to_owned(),
        short: short.to_owned(),
        score: points,
        claimed,
        low,
        high,
        target,
        level,
        weakest,
        answered,
        unknown,
        applicable,
        not_applicable,
        disputed,
    }
}

/// The items behind a domain, weakest first: answered ones by level, then the unknown, the
/// unanswered, and those set aside. Items that don't apply are left out.
pub fn item_rows<'a>(
    questionnaire: &Questionnaire,
    scores: &'a Scores,
    domain: &DomainId,
) -> Vec<&'a ItemScore> {
    use crate::scoring::ItemState;
    let mut rows: Vec<&ItemScore> = questionnaire
        .items
        .iter()
        .zip(&scores.items)
        .filter(|(item, score)| item.domain == *domain && score.state != ItemState::DoesNotApply)
        .map(|(_, score)| score)
        .collect();
    rows.sort_by_key(|score| {
        let place = match score.state {
            ItemState::Answered => 0,
            ItemState::Unknown => 1,
            ItemState::Unanswered => 2,
            ItemState::NotApplicable | ItemState::DoesNotApply => 3,
        };
        (place, score.supported, !score.critical)
    });
    rows
}
