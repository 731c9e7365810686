//! A portfolio as it is remembered between two looks: short, because reading it back is what a second
//! look takes. Names that stand in thousands of assessments are there once, and an item is five numbers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AskedState, DomainFigures, Found, ItemFigures, Summary, Why};
use crate::model::ItemId;

/// What was found in a folder's files, with what tells whether a file has changed since.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remembered {
    /// What the figures depend on beside the files: program, questionnaires, date.
    pub made_with: String,
    /// By path: length in bytes, time of the last change in nanoseconds, what was found.
    pub files: BTreeMap<String, (u64, i128, Found)>,
}

/// The form in which it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    made_with: String,
    /// The ids of items, which the files name by their place here.
    items: Vec<String>,
    /// The ids and names of domains, which the files name by their place here.
    domains: Vec<(String, String)>,
    files: BTreeMap<String, (u64, i128, KeptFound)>,
}

#[derive(Serialize, Deserialize)]
enum KeptFound {
    #[serde(rename = "a")]
    Assessment(Box<KeptSummary>),
    #[serde(rename = "n")]
    Not(Why, String),
}

#[derive(Serialize, Deserialize)]
struct KeptSummary {
    id: String,
    organisation: String,
    questionnaire: String,
    version: String,
    facts: BTreeMap<String, Vec<String>>,
    stage: Option<String>,
    stages_open: usize,
    blockers: Vec<String>,
    /// Place, score, claimed, low, high, target, level, answered, applicable.
    domains: Vec<KeptDomain>,
    /// Five numbers an item: place, state, claimed, supported, target; -1 for none.
    items: Vec<i32>,
    progress: (usize, usize),
    rests_on: [usize; 4],
    disputed: usize,
    members: usize,
    actions: (usize, usize),
    milestones: usize,
    changed: Option<String>,
    remarks: Vec<String>,
}

type Score = Option<f64>;
type KeptDomain = (usize, [Score; 5], Option<u8>, usize, usize);

const STATES: [AskedState; 4] =
    [AskedState::Answered, AskedState::Unknown, AskedState::NotApplicable, AskedState::Unanswered];

/// As text.
pub fn remember(remembered: &Remembered) -> String {
    let mut names = Names::default();
    let files = remembered.files.iter().map(|(path, (length, changed, found))| {
        let found = match found {
            Found::Assessment(summary) => {
                KeptFound::Assessment(Box::new(kept(summary, &mut names)))
            }
            Found::Not { why, words } => KeptFound::Not(*why, words.clone()),
        };
        (path.clone(), (*length, *changed, found))
    });
    let files = files.collect();
    let in_order = |mut places: Vec<(usize, String)>| {
        places.sort_unstable();
        places.into_iter().map(|(_, name)| name).collect()
    };
    let items = in_order(names.items.into_iter().map(|(id, at)| (at, id.to_string())).collect());
    let mut domains: Vec<_> = names.domains.into_iter().map(|(names, at)| (at, names)).collect();
    domains.sort_unstable();
    let domains = domains.into_iter().map(|(_, names)| names).collect();
    let kept = Kept { made_with: remembered.made_with.clone(), items, domains, files };
    serde_json::to_string(&kept).unwrap_or_default()
}

/// What was remembered; nothing where the text is not what [`remember`] wrote.
pub fn recall(text: &str) -> Option<Remembered> {
    let Kept { made_with, items, domains, files } = serde_json::from_str(text).ok()?;
    let items: Vec<ItemId> = items.into_iter().map(ItemId::from).collect();
    let files = files.into_iter().map(|(path, (length, changed, found))| {
        let found = match found {
            KeptFound::Assessment(kept) => {
                Found::Assessment(Box::new(recalled(*kept, &items, &domains)?))
            }
            KeptFound::Not(why, words) => Found::Not { why, words },
        };
        Some((path, (length, changed, found)))
    });
    Some(Remembered { made_with, files: files.collect::<Option<_>>()? })
}

/// The places of names, in the order in which they came.
#[derive(Default)]
struct Names {
    items: BTreeMap<ItemId, usize>,
    domains: BTreeMap<(String, String), usize>,
}

fn kept(summary: &Summary, names: &mut Names) -> KeptSummary {
    let level = |level: Option<u8>| level.map_or(-1, i32::from);
    let mut items = Vec::with_capacity(5 * summary.items.len());
    for item in &summary.items {
        let next = names.items.len();
        let place = match names.items.get(&item.id) {
            Some(place) => *place,
            None => *names.items.entry(item.id.clone()).or_insert(next),
        };
        let state = STATES.iter().position(|state| *state == item.state).unwrap_or_default();
        items.extend([
            i32::try_from(place).unwrap_or(-1),
            i32::try_from(state).unwrap_or(-1),
            level(item.claimed),
            level(item.supported),
            i32::from(item.target),
        ]);
    }
    let domains = summary.domains.iter().map(|domain| {
        let next = names.domains.len();
        let name = (domain.id.clone(), domain.name.clone());
        let place = *names.domains.entry(name).or_insert(next);
        let DomainFigures { score, claimed, low, high, target, .. } = domain;
        let scores = [*score, *claimed, *low, *high, *target];
        (place, scores, domain.level, domain.answered, domain.applicable)
    });
    let summary = summary.clone();
    KeptSummary {
        domains: domains.collect(),
        items,
        id: summary.id,
        organisation: summary.organisation,
        questionnaire: summary.questionnaire,
        version: summary.version,
        facts: summary.facts,
        stage: summary.stage,
        stages_open: summary.stages_open,
        blockers: summary.blockers,
        progress: (summary.dealt_with, summary.asked),
        rests_on: summary.rests_on,
        disputed: summary.disputed,
        members: summary.members,
        actions: summary.actions,
        milestones: summary.milestones,
        changed: summary.changed,
        remarks: summary.remarks,
    }
}

fn recalled(kept: KeptSummary, ids: &[ItemId], names: &[(String, String)]) -> Option<Summary> {
    let level = |level: i32| match level {
        -1 => Some(None),
        level => u8::try_from(level).ok().map(Some),
    };
    let at = |place: i32| usize::try_from(place).ok();
    let items = kept.items.chunks(5).map(|numbers| {
        let &[place, state, claimed, supported, target] = numbers else { return None };
        Some(ItemFigures {
            id: ids.get(at(place)?)?.clone(),
            state: *STATES.get(at(state)?)?,
            claimed: level(claimed)?,
            supported: level(supported)?,
            target: level(target)??,
        })
    });
    let domains = kept.domains.iter().map(|(place, scores, level, answered, applicable)| {
        let (id, name) = names.get(*place)?;
        let [score, claimed, low, high, target] = *scores;
        Some(DomainFigures {
            id: id.clone(),
            name: name.clone(),
            score,
            claimed,
            low,
            high,
            target,
            level: *level,
            answered: *answered,
            applicable: *applicable,
        })
    });
    Some(Summary {
        items: items.collect::<Option<_>>()?,
        domains: domains.collect::<Option<_>>()?,
        id: kept.id,
        organisation: kept.organisation,
        questionnaire: kept.questionnaire,
        version: kept.version,
        facts: kept.facts,
        stage: kept.stage,
        stages_open: kept.stages_open,
        blockers: kept.blockers,
        dealt_with: kept.progress.0,
        asked: kept.progress.1,
        rests_on: kept.rests_on,
        disputed: kept.disputed,
        members: kept.members,
        actions: kept.actions,
        milestones: kept.milestones,
        changed: kept.changed,
        remarks: kept.remarks,
    })
}
