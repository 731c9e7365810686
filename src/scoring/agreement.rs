//! Rule 7: how far members agree, as quadratic-weighted kappa, and who gives higher levels than the
//! others.
//!
//! Levels are compared as they were claimed: agreement is about what people say, not about what
//! their evidence carries. "Don't know" and "not applicable" are no levels and are left out here.
//!
//! Two raters give one kappa: 1 − the mean squared distance of their levels on the items that both
//! rated, divided by the mean squared distance of every level of the one from every level of the
//! other (what chance would give). With more than two raters, and for a pair of functions that
//! several members answer for, the observed and the expected distances of all pairs of raters are
//! added up before they are divided, each pair weighing as many items as it shares. With two raters
//! that is the ordinary kappa. The mean of the pairs' kappas was not taken: people answer different
//! items here, and a pair that shares three items would weigh as much as one that shares sixty.

use std::collections::BTreeMap;

use crate::model::{Applicability, Assessment, FunctionId, ItemId, Level, MemberId, Questionnaire};

/// Below so many items with two answers no kappa is shown: chance would decide.
pub const FEWEST_ITEMS: usize = 10;
/// Below this kappa, agreement is poor.
pub const POOR_BELOW: f64 = 0.45;
/// Above this kappa, agreement is good.
pub const GOOD_ABOVE: f64 = 0.62;

/// How far the members of a team agree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Over all members.
    pub all: Kappa,
    /// One entry a pair of functions that share an item, in the questionnaire's order of functions;
    /// a function with itself where several members answer for it.
    pub pairs: Vec<FunctionPair>,
    /// One entry a member who shares an item with another, in order of the members' ids.
    pub leanings: Vec<Leaning>,
}

/// Two functions and how far they agree.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionPair {
    /// The one.
    pub one: FunctionId,
    /// The other; the same where members of one function are compared.
    pub other: FunctionId,
    /// How far they agree.
    pub kappa: Kappa,
}

/// A kappa and what it rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Kappa {
    /// How many items have two answers to compare.
    pub items: usize,
    /// The kappa; `None` with fewer than [`FEWEST_ITEMS`] items, and where all levels are one and
    /// the same, so that there is nothing that chance could have got wrong.
    pub value: Option<f64>,
}

/// What a kappa means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Below [`POOR_BELOW`].
    Poor,
    /// Between the two.
    Fair,
    /// Above [`GOOD_ABOVE`].
    Good,
}

/// Whether a member gives higher or lower levels than the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaning {
    /// The member.
    pub member: MemberId,
    /// The mean of the member's level less the mean of the others' levels, over shared items, in
    /// levels; above 0 is higher than the others.
    pub difference: f64,
    /// On how many items.
    pub items: usize,
}

impl Kappa {
    /// What it means.
    pub fn band(self) -> Option<Band> {
        Some(match self.value? {
            value if value < POOR_BELOW => Band::Poor,
            value if value > GOOD_ABOVE => Band::Good,
            _ => Band::Fair,
        })
    }
}

/// One level that somebody gave.
struct Rating<'a> {
    member: &'a MemberId,
    function: Option<&'a FunctionId>,
    item: &'a ItemId,
    level: Level,
}

/// How far the members agree on the items that are asked.
pub fn agreement(questionnaire: &Questionnaire, assessment: &Assessment) -> Agreement {
    let ratings: Vec<Rating<'_>> = questionnaire
        .items
        .iter()
        .filter(|item| assessment.applicability(item) == Applicability::Applies)
        .flat_map(|item| {
            assessment.answers_to(&item.id).map(move |(id, answer)| (item, id, answer))
        })
        .filter_map(|(item, member, answer)| {
            let level = answer.claimed()?.min(questionnaire.top_level());
            let on_team = assessment.members.get(member);
            let function = answer.function.as_ref();
            let function = function.or_else(|| on_team.and_then(|member| member.function.as_ref()));
            Some(Rating { member, function, item: &item.id, level })
        })
        .collect();
    Agreement {
        all: pooled(&ratings, |_, _| true),
        pairs: function_pairs(questionnaire, &ratings),
        leanings: leanings(&ratings),
    }
}

/// Quadratic-weighted kappa of two raters, level by level; `None` where all levels are the same.
/// The number of levels of the scale cancels out of quadratic weights.
pub fn kappa(pairs: &[(Level, Level)]) -> Option<f64> {
    let Distances { observed, expected } = Distances::of(pairs);
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

fn function_pairs(questionnaire: &Questionnaire, ratings: &[Rating<'_>]) -> Vec<FunctionPair> {
    let functions = &questionnaire.functions;
    let mut pairs = Vec::new();
    for (place, one) in functions.iter().enumerate() {
        for other in functions.iter().skip(place) {
            let is = |rating: &Rating<'_>, id: &FunctionId| rating.function == Some(id);
            let kappa = pooled(ratings, |first, second| {
                is(first, &one.id) && is(second, &other.id)
                    || is(first, &other.id) && is(second, &one.id)
            });
            if kappa.items > 0 {
                pairs.push(FunctionPair { one: one.id.clone(), other: other.id.clone(), kappa });
            }
        }
    }
    pairs
}

/// The kappa over all pairs of raters whose ratings `compare` picks.
fn pooled(ratings: &[Rating<'_>], compare: impl Fn(&Rating<'_>, &Rating<'_>) -> bool) -> Kappa {
    let mut of_pair: BTreeMap<(&MemberId, &MemberId), Vec<(Level, Level)>> = BTreeMap::new();
    let mut items: Vec<&ItemId> = Vec::new();
    // Ratings stand item by item, so both raters of a pair are near each other.
    for (place, first) in ratings.iter().enumerate() {
        let same_item = |second: &&Rating<'_>| second.item == first.item;
        for second in ratings.iter().skip(place + 1).take_while(same_item) {
            if compare(first, second) {
                let pair = of_pair.entry((first.member, second.member)).or_default();
                pair.push((first.level, second.level));
                if items.last() != Some(&first.item) {
                    items.push(first.item);
                }
            }
        }
    }
    let total = of_pair.values().fold(Distances::default(), |sum, pairs| {
        let Distances { observed, expected } = Distances::of(pairs);
        Distances { observed: sum.observed + observed, expected: sum.expected + expected }
    });
    let enough = items.len() >= FEWEST_ITEMS && total.expected > 0.0;
    let value = enough.then(|| 1.0 - total.observed / total.expected);
    Kappa { items: items.len(), value }
}

/// Sums of squared distances between the levels of two raters.
#[derive(Default)]
struct Distances {
    /// On each item.
    observed: f64,
    /// Of every level of the one from every level of the other, for as many items.
    expected: f64,
}

impl Distances {
    fn of(pairs: &[(Level, Level)]) -> Self {
        let sum = |of: &dyn Fn(i64, i64) -> i64| -> i64 {
            pairs.iter().map(|(one, other)| of(i64::from(one.0), i64::from(other.0))).sum()
        };
        let count = i64::try_from(pairs.len()).unwrap_or(i64::MAX);
        // Every level with every level, without walking over all of them: the sum of (x − y)².
        let crossed = count * sum(&|one, other| one * one + other * other)
            - 2 * sum(&|one, _| one) * sum(&|_, other| other);
        Self {
            observed: sum(&|one, other| (one - other) * (one - other)) as f64,
            expected: if count == 0 { 0.0 } else { crossed as f64 / count as f64 },
        }
    }
}

fn leanings(ratings: &[Rating<'_>]) -> Vec<Leaning> {
    let mut of_member: BTreeMap<&MemberId, (f64, usize)> = BTreeMap::new();
    for of_item in ratings.chunk_by(|one, other| one.item == other.item) {
        if of_item.len() < 2 {
            continue;
        }
        let sum: f64 = of_item.iter().map(|rating| f64::from(rating.level.0)).sum();
        for rating in of_item {
            let own = f64::from(rating.level.0);
            let others = (sum - own) / (of_item.len() - 1) as f64;
            let (total, items) = of_member.entry(rating.member).or_default();
            *total += own - others;
            *items += 1;
        }
    }
    of_member
        .into_iter()
        .map(|(member, (total, items))| Leaning {
            member: member.clone(),
            difference: total / items as f64,
            items,
        })
        .collect()
}
