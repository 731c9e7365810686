//! Several sides beside each other: assessments as they are, milestones of one, the middle of a group.
//! The figures are those that scoring gave or that were frozen; nothing is computed anew. What has the
//! same id is put in one row, whatever questionnaire it is of.

use jiff::civil::Date;

use super::{GateState, ItemState, Scores, round_half_up};
use crate::model::{
    Assessment, DomainId, FrozenGate, FrozenScore, GapId, ItemId, Level, Milestone, Questionnaire,
    QuestionnaireId, StageId,
};

/// One side.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// What it is.
    pub sort: SideSort,
    /// The id of the assessment; empty for a group.
    pub assessment: String,
    /// Whose it is; empty for a group.
    pub organisation: String,
    /// Where it was read from; empty for a group.
    pub path: String,
    /// The date of the figures.
    pub as_of: Date,
    /// The questionnaire and its version, by which the figures were made; `None` for a group.
    pub questionnaire: Option<(QuestionnaireId, String)>,
    /// When the assessment was changed last, as its history tells.
    pub changed: Option<String>,
    /// The domains, in the questionnaire's order.
    pub domains: Vec<(DomainId, SideScore)>,
    /// The gates of the stages, in order.
    pub gates: Vec<(StageId, SideGate)>,
    /// The main gaps.
    pub gaps: Vec<(GapId, SideScore)>,
    /// All items of the questionnaire, in its order.
    pub items: Vec<(ItemId, SideItem)>,
    /// The plan; milestones keep none.
    pub plan: Option<SidePlan>,
}

/// What a side is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SideSort {
    /// An assessment as it is.
    Present,
    /// A milestone, by its name.
    Milestone(String),
    /// The middle of a group of so many assessments.
    Group(usize),
}

/// A domain or gap of a side. Points run from 0 to 100 and are not rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SideScore {
    /// On supported levels; of a group the median.
    pub score: Option<f64>,
    /// The lower end of the range; of a group what a quarter is at or below.
    pub low: Option<f64>,
    /// The upper end; of a group what three quarters are at or below.
    pub high: Option<f64>,
    /// On claimed levels; of a group the median.
    pub claimed: Option<f64>,
    /// The domain level; of a group the lower middle.
    pub level: Option<Level>,
    /// Items with a level, and items that count; of a group nothing.
    pub answered: Option<(usize, usize)>,
}

/// A stage's gate of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SideGate {
    /// Of one assessment.
    One {
        /// Whether it is open.
        state: GateState,
        /// What keeps it closed; milestones don't keep that.
        blockers: Option<Vec<ItemId>>,
    },
    /// Of a group: how many are closed, open and sound.
    Group([usize; 3]),
}

/// An item of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SideItem {
    /// It has a level.
    Level(SideLevels),
    /// It has none, for this reason.
    Without(ItemState),
    /// It had none; a milestone doesn't keep the reason.
    NotKept,
    /// Of a group: the lower middle of its levels, where enough have one, and how many are in each
    /// state, in the order of [`ItemState`].
    Group(Option<SideLevels>, [usize; 5]),
}

/// The levels of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideLevels {
    /// What was said.
    pub claimed: Level,
    /// What the evidence carries.
    pub supported: Level,
}

/// The plan of a side; of a group the lower middle of each count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SidePlan {
    /// Actions that are open.
    pub open: usize,
    /// Open ones that should be finished by now.
    pub overdue: usize,
    /// Actions that are done.
    pub done: usize,
    /// Person-days of the open ones.
    pub days: usize,
    /// The furthest due date of the open ones; of a group nothing.
    pub furthest: Option<Date>,
}

/// What the sides have under one id.
#[derive(Clone, Debug, PartialEq)]
pub struct SidesRow<K, V> {
    /// The id.
    pub id: K,
    /// One entry a side; `None` where its questionnaire has no such thing.
    pub of: Vec<Option<V>>,
    /// How far the two that are furthest apart are apart, as they are shown: points of scores, levels of
    /// items. `None` where fewer than two have one.
    pub apart: Option<i64>,
    /// Whether anything of it differs between those that have it.
    pub differs: bool,
}

/// Sides beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Sides {
    /// The sides.
    pub sides: Vec<Side>,
    /// The domains, in the order of the first side that has them.
    pub domains: Vec<SidesRow<DomainId, SideScore>>,
    /// The gates likewise.
    pub gates: Vec<SidesRow<StageId, SideGate>>,
    /// The gaps likewise.
    pub gaps: Vec<SidesRow<GapId, SideScore>>,
    /// The items that two or more sides have. Those that differ come first: by how many levels apart
    /// they are, then by how far the claims are apart, then in the questionnaire's order.
    pub items: Vec<SidesRow<ItemId, SideItem>>,
    /// The items that only one side has, by the place of the side.
    pub only: Vec<(usize, Vec<ItemId>)>,
}

impl Side {
    /// An assessment as it is, with these scores.
    pub fn present(
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        scores: &Scores,
        plan: SidePlan,
    ) -> Self {
        let items = scores.items.iter().map(|item| {
            let of = match levels(item.claimed, item.supported) {
                Some(levels) => SideItem::Level(levels),
                None => SideItem::Without(item.state),
            };
            (item.id.clone(), of)
        });
        let gates = scores.gates.iter().map(|gate| {
            let blockers = Some(gate.blockers.clone());
            (gate.stage.clone(), SideGate::One { state: gate.state, blockers })
        });
        let score = |group| SideScore::from(FrozenScore::from(group));
        Self {
            sort: SideSort::Present,
            assessment: assessment.id.to_string(),
            organisation: assessment.organisation.clone(),
            path: String::new(),
            as_of: scores.as_of,
            questionnaire: Some((questionnaire.id.clone(), questionnaire.version.clone())),
            changed: None,
            domains: scores.domains.iter().map(|(id, group)| (id.clone(), score(group))).collect(),
            gates: gates.collect(),
            gaps: scores.gaps.iter().map(|gap| (gap.id.clone(), score(&gap.score))).collect(),
            items: items.collect(),
            plan: Some(plan),
        }
    }

    /// A milestone of an assessment; its figures are the frozen ones.
    pub fn milestone(
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        name: String,
        frozen: &Milestone,
    ) -> Self {
        let kept = |id: &ItemId| {
            let found = frozen.items.get(id);
            let found = found.and_then(|found| levels(found.claimed, found.supported));
            found.map_or(SideItem::NotKept, SideItem::Level)
        };
        let known = questionnaire.items.iter().map(|item| &item.id);
        let gone = frozen.items.keys().filter(|id| questionnaire.item(id).is_none());
        let gates = frozen.stages.iter().map(|(id, gate, _)| {
            let state = match gate {
                FrozenGate::Closed => GateState::Closed,
                FrozenGate::Open => GateState::Open,
                FrozenGate::Sound => GateState::Sound,
            };
            (id.clone(), SideGate::One { state, blockers: None })
        });
        let version = frozen.questionnaire_version.clone();
        Self {
            sort: SideSort::Milestone(name),
            assessment: assessment.id.to_string(),
            organisation: assessment.organisation.clone(),
            path: String::new(),
            as_of: frozen.as_of,
            questionnaire: Some((questionnaire.id.clone(), version)),
            changed: None,
            domains: frozen.domains.iter().map(|(id, s)| (id.clone(), (*s).into())).collect(),
            gates: gates.collect(),
            gaps: frozen.gaps.iter().map(|(id, s)| (id.clone(), (*s).into())).collect(),
            items: known.chain(gone).map(|id| (id.clone(), kept(id))).collect(),
            plan: None,
        }
    }

    /// Whether it is the middle of a group.
    pub fn is_group(&self) -> bool {
        matches!(self.sort, SideSort::Group(_))
    }
}

impl From<FrozenScore> for SideScore {
    fn from(frozen: FrozenScore) -> Self {
        let FrozenScore { score, claimed, low, high, level, answered, applicable } = frozen;
        Self { score, low, high, claimed, level, answered: Some((answered, applicable)) }
    }
}

fn levels(claimed: Option<Level>, supported: Option<Level>) -> Option<SideLevels> {
    Some(SideLevels { claimed: claimed?, supported: supported? })
}

impl SideItem {
    /// Its levels, where it has them.
    pub fn levels(&self) -> Option<SideLevels> {
        match self {
            Self::Level(levels) => Some(*levels),
            Self::Group(levels, _) => *levels,
            Self::Without(_) | Self::NotKept => None,
        }
    }

    /// Whether nothing is known that the other could differ from.
    fn is_open_to(&self, other: &Self) -> bool {
        match self {
            Self::NotKept => other.levels().is_none(),
            Self::Group(None, _) => true,
            _ => false,
        }
    }

    fn differs(&self, other: &Self) -> bool {
        if self.is_open_to(other) || other.is_open_to(self) {
            return false;
        }
        match (self.levels(), other.levels()) {
            (None, None) => self != other,
            (one, another) => one != another,
        }
    }
}

/// Puts sides beside each other.
pub fn beside(sides: Vec<Side>) -> Sides {
    let score = |score: &SideScore| score.score.map(round_half_up);
    let scores = |one: &SideScore, another: &SideScore| one != another;
    let domains = rows(&sides, |side| &side.domains, score, scores);
    let gaps = rows(&sides, |side| &side.gaps, score, scores);
    let gates = rows(&sides, |side| &side.gates, |_| None, gate_differs);
    let supported = |item: &SideItem| item.levels().map(|l| i64::from(l.supported.0));
    let all = rows(&sides, |side| &side.items, supported, SideItem::differs);
    let (items, single): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|row| sides.len() < 2 || holders(row) > 1);
    let mut items = items;
    let claimed = |item: &SideItem| item.levels().map(|l| i64::from(l.claimed.0));
    items.sort_by_key(|row| {
        let claims = apart(row.of.iter().flatten().filter_map(claimed));
        let reversed = std::cmp::Reverse((row.apart, claims));
        (!row.differs, row.differs.then_some(reversed))
    });
    let of_side = |place: usize| -> Vec<ItemId> {
        let own = single.iter().filter(|row| row.of.get(place).is_some_and(Option::is_some));
        own.map(|row| row.id.clone()).collect()
    };
    let only = (0..sides.len()).map(|place| (place, of_side(place)));
    let only = only.filter(|(_, items)| !items.is_empty()).collect();
    Sides { domains, gates, gaps, items, only, sides }
}

fn holders<K, V>(row: &SidesRow<K, V>) -> usize {
    row.of.iter().flatten().count()
}

fn gate_differs(one: &SideGate, another: &SideGate) -> bool {
    match (one, another) {
        (SideGate::One { state: one, .. }, SideGate::One { state: another, .. }) => one != another,
        // Counts of a group are no state that one could differ from.
        _ => false,
    }
}

/// Rows in the order of the first side that has them. `figure` says what they are apart by.
fn rows<K: Clone + Ord, V: Clone>(
    sides: &[Side],
    list: impl Fn(&Side) -> &Vec<(K, V)>,
    figure: impl Fn(&V) -> Option<i64>,
    differs: impl Fn(&V, &V) -> bool,
) -> Vec<SidesRow<K, V>> {
    let mut rows: Vec<SidesRow<K, V>> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (place, side) in sides.iter().enumerate() {
        for (id, value) in list(side) {
            let at = *places.entry(id.clone()).or_insert_with(|| {
                let of = vec![None; sides.len()];
                rows.push(SidesRow { id: id.clone(), of, apart: None, differs: false });
                rows.len() - 1
            });
            if let Some(of) = rows.get_mut(at).and_then(|row| row.of.get_mut(place)) {
                *of = Some(value.clone());
            }
        }
    }
    for row in &mut rows {
        let values: Vec<&V> = row.of.iter().flatten().collect();
        let pairs = values.iter().enumerate();
        row.differs = pairs
            .flat_map(|(at, one)| values.iter().skip(at + 1).map(move |another| (one, another)))
            .any(|(one, another)| differs(one, another));
        row.apart = apart(values.into_iter().filter_map(&figure));
    }
    rows
}

fn apart(figures: impl Iterator<Item = i64>) -> Option<i64> {
    let figures: Vec<i64> = figures.collect();
    let (least, most) = (figures.iter().min()?, figures.iter().max()?);
    (figures.len() > 1).then_some(most - least)
}
