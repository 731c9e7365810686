//! The scoring rules: pure functions of a questionnaire, an assessment and a date.
//!
//! Every screen, command and report asks [`score`] and shows what it says, so no two of them can
//! show different figures. The rules are numbered as in the project's design:
//!
//! 1. [`supported`](support::supported): a claimed level, capped by what its evidence carries.
//! 2. [`item`](item::score_item): one level for the team out of the members' answers.
//! 3. [`group`](group::score_group): score, range, claimed score and weakest item of a domain,
//!    stage, gap or layer.
//! 4. The domain level, in the same place.
//! 5. [`gate`](gate::gates): whether a stage is open, and what keeps it closed.
//! 7. [`agreement`](agreement::agreement): how far members agree, and who leans which way.
//!
//! [`disagreements`](disagreement::disagreements) says what hangs on the items that they disagree
//! about.
//! 8. [`actions`](actions::actions): the next steps, in order; [`effort`] says how much work they are.
//!
//! [`Scores::follow`] brings scores up to date after a step of work, at a fraction of what scoring
//! everything anew takes, and says the same.
//!
//! [`Scores::with_levels`] answers what would be if, by the same rules, and [`goals`] the reverse:
//! which steps lead to a goal.
//!
//! Beside the rules: [`filter`] scores a part of it all, [`explain`] shows how a figure comes about,
//! [`uncertainty`] says which open items a range hangs on.
//!
//! There is no overall percentage. Figures are kept at full precision; [`round_half_up`] is for the
//! moment in which one is shown.

pub mod actions;
pub mod agreement;
pub mod compare;
pub mod disagreement;
pub mod effort;
pub mod explain;
pub mod filter;
mod freeze;
pub mod gate;
pub mod goals;
pub mod group;
pub mod item;
pub mod optimise;
pub mod set_aside;
pub mod sides;
pub mod support;
mod touched;
pub mod uncertainty;
mod whatif;

use jiff::civil::Date;

use crate::model::{
    Assessment, DomainId, Exposure, Gap, GapId, Item, ItemId, LayerId, Questionnaire, StageId,
};

pub use actions::{
    Action, ActionKind, Effect, HeldGate, NEAR_DAYS, NearDate, Need, action, actions, needs,
    step_words,
};
pub use agreement::{Agreement, Band, FunctionPair, Kappa, Leaning, agreement};
pub use disagreement::{Disagreement, GateSpan, disagreements, is_divided};
pub use effort::{Effort, EffortSource, default_days, effort, table_days};
pub use filter::{Filter, Shown};
pub use gate::{Gate, GateState};
pub use goals::{Advice, Ask, Goal, Proposal, Why, advise};
pub use group::{GroupScore, score_group};
pub use item::{ItemScore, ItemState};
pub use optimise::Wish;
pub use set_aside::{SetAside, set_aside};
pub use support::{CapReason, Standing};
pub use touched::Touched;
pub use uncertainty::{OpenItem, open_items};

/// Everything that is computed from an assessment at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// "Today", as far as evidence ages.
    pub as_of: Date,
    /// One entry an item, in the questionnaire's order.
    pub items: Vec<ItemScore>,
    /// One entry a domain, in the questionnaire's order.
    pub domains: Vec<(DomainId, GroupScore)>,
    /// One entry a stage, in order.
    pub stages: Vec<(StageId, GroupScore)>,
    /// One entry a main gap; its parts count with it.
    pub gaps: Vec<GapScore>,
    /// One entry a layer.
    pub layers: Vec<(LayerId, GroupScore)>,
    /// One entry a stage, in order.
    pub gates: Vec<Gate>,
    /// How far the walk is, over everything.
    pub progress: Progress,
}

/// A gap's readiness beside how much it touches the organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct GapScore {
    /// The main gap.
    pub id: GapId,
    /// Readiness of the items that help to close it.
    pub score: GroupScore,
    /// How much the gap touches the organisation; `None` while the profile doesn't say.
    pub exposure: Option<Exposure>,
    /// How many of the facts behind the exposure are undecided.
    pub undecided_facts: usize,
}

/// How many items are dealt with. Not a score: it says nothing about readiness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items with a level, a reasoned "not applicable" or a "don't know".
    pub dealt_with: usize,
    /// Items that are asked of this organisation.
    pub asked: usize,
}

impl Progress {
    /// Dealt with as a share of what is asked, 0 to 1; 0 where nothing is asked.
    pub fn ratio(self) -> f32 {
        if self.asked == 0 { 0.0 } else { self.dealt_with as f32 / self.asked as f32 }
    }

    /// Counts the items that `belongs` picks.
    pub fn of<'a>(items: impl Iterator<Item = &'a ItemScore>) -> Self {
        let mut progress = Self::default();
        for item in items {
            if item.state != ItemState::DoesNotApply {
                progress.asked += 1;
            }
            if matches!(
                item.state,
                ItemState::Answered | ItemState::Unknown | ItemState::NotApplicable
            ) {
                progress.dealt_with += 1;
            }
        }
        progress
    }
}

impl Scores {
    /// The score of one item.
    pub fn item(&self, id: &ItemId) -> Option<&ItemScore> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The score of one domain.
    pub fn domain(&self, id: &DomainId) -> Option<&GroupScore> {
        self.domains.iter().find(|(domain, _)| domain == id).map(|(_, score)| score)
    }

    /// The furthest stage whose gate is open or sound, counted along the road: gates behind a
    /// closed one are closed too, because a gate looks at all stages before it.
    pub fn furthest_open_stage(&self) -> Option<&Gate> {
        self.gates.iter().rev().find(|gate| gate.state != GateState::Closed)
    }
}

/// Scores an assessment as it stands at `as_of`. The questionnaire decides which items there are;
/// answers to items that it doesn't have are left out.
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment, as_of: Date) -> Scores {
    let items: Vec<ItemScore> = questionnaire
        .items
        .iter()
        .map(|item| item::score_item(questionnaire, assessment, item, as_of))
        .collect();
    assemble(questionnaire, assessment, items, as_of)
}

/// Everything that follows from the items' scores.
fn assemble(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    items: Vec<ItemScore>,
    as_of: Date,
) -> Scores {
    // One pass over the items puts each into its groups; a pass for each group would compare each
    // item's ids with all of them.
    let of = |group: &[&ItemScore]| {
        group::score_group(&questionnaire.scoring, questionnaire.top_level(), group)
    };
    let grouped = |count: usize, place: &dyn Fn(&Item) -> Option<usize>| {
        let mut groups: Vec<Vec<&ItemScore>> = vec![Vec::new(); count];
        for (item, score) in questionnaire.items.iter().zip(&items) {
            if let Some(group) = place(item).and_then(|place| groups.get_mut(place)) {
                group.push(score);
            }
        }
        groups
    };
    let Questionnaire { domains, stages, layers, .. } = questionnaire;
    let by_domain =
        grouped(domains.len(), &|item| domains.iter().position(|domain| domain.id == item.domain));
    let by_stage =
        grouped(stages.len(), &|item| stages.iter().position(|stage| stage.id == item.stage));
    let by_layer =
        grouped(layers.len(), &|item| layers.iter().position(|layer| layer.id == item.layer));
    let domains = domains.iter().zip(&by_domain);
    let domains = domains.map(|(domain, group)| (domain.id.clone(), of(group))).collect();
    let stages = stages.iter().zip(&by_stage);
    let stages = stages.map(|(stage, group)| (stage.id.clone(), of(group))).collect();
    let layers = layers.iter().zip(&by_layer);
    let layers = layers.map(|(layer, group)| (layer.id.clone(), of(group))).collect();
    let gaps = by_main_gap(questionnaire, &items)
        .into_iter()
        .map(|(gap, group)| {
            let (exposure, undecided_facts) = gap.exposure(&assessment.profile);
            GapScore { id: gap.id.clone(), score: of(&group), exposure, undecided_facts }
        })
        .collect();
    Scores {
        as_of,
        gates: gate::gates(questionnaire, &items),
        progress: Progress::of(items.iter()),
        items,
        domains,
        stages,
        gaps,
        layers,
    }
}

/// The items that help to close each main gap. One counts once, however many parts of a gap it names.
fn by_main_gap<'a>(
    questionnaire: &'a Questionnaire,
    items: &'a [ItemScore],
) -> Vec<(&'a Gap, Vec<&'a ItemScore>)> {
    let mut groups: Vec<(&Gap, Vec<&ItemScore>)> =
        questionnaire.main_gaps().map(|gap| (gap, Vec::new())).collect();
    let main_of: Vec<(&GapId, Option<usize>)> = questionnaire
        .gaps
        .iter()
        .map(|gap| {
            let main = gap.part_of.as_ref().unwrap_or(&gap.id);
            (&gap.id, groups.iter().position(|(gap, _)| gap.id == *main))
        })
        .collect();
    let mut counted: Vec<usize> = Vec::new();
    for (item, score) in questionnaire.items.iter().zip(items) {
        counted.clear();
        for tag in &item.gaps {
            let main = main_of.iter().find(|(gap, _)| *gap == tag).and_then(|(_, main)| *main);
            let Some(main) = main.filter(|main| !counted.contains(main)) else {
                continue;
            };
            counted.push(main);
            if let Some((_, group)) = groups.get_mut(main) {
                group.push(score);
            }
        }
    }
    groups
}

/// Rounds half up to a whole number of points, for showing: 12.5 gives 13.
pub fn round_half_up(points: f64) -> i64 {
    // Scores lie between 0 and 100, far inside what an i64 holds.
    (points + 0.5).floor() as i64
}
