//! Rows of a chart of groups (domains, stages, gaps, layers), and the items behind one of them.

use crate::model::{DomainId, ItemId, Level, Questionnaire};
use crate::scoring::{GroupScore, ItemScore, Scores, round_half_up};

/// One bar: a domain, or another group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// The group's id, as text.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// Its name for narrow places.
    pub short: String,
    /// What to draw: the supported score as a solid bar, the claimed one as an outline, the range
    /// as a whisker, the target as a tick.
    pub figures: GroupScore,
    /// The weakest item; the mark.
    pub weakest: Option<Weakest>,
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

impl GroupRow {
    /// The range in whole points: one figure where both ends are the same, `None` where nothing
    /// applies.
    pub fn range_words(&self) -> Option<String> {
        let (low, high) = (self.figures.low?, self.figures.high?);
        let (low, high) = (round_half_up(low), round_half_up(high));
        Some(if low == high { low.to_string() } else { format!("{low}–{high}") })
    }
}

/// One row a domain, in the questionnaire's order.
pub fn domain_rows(questionnaire: &Questionnaire, scores: &Scores) -> Vec<GroupRow> {
    questionnaire
        .domains
        .iter()
        .zip(&scores.domains)
        .map(|(domain, (_, figures))| GroupRow {
            id: domain.id.to_string(),
            name: domain.name.clone(),
            short: domain.short.clone(),
            weakest: figures.weakest.as_ref().and_then(|id| weakest(questionnaire, scores, id)),
            figures: figures.clone(),
        })
        .collect()
}

fn weakest(questionnaire: &Questionnaire, scores: &Scores, id: &ItemId) -> Option<Weakest> {
    let level = scores.item(id)?.supported?;
    Some(Weakest {
        item: id.clone(),
        title: questionnaire.item(id)?.title.clone(),
        points: 100.0 * f64::from(level.0) / f64::from(questionnaire.top_level().0),
        level,
    })
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
