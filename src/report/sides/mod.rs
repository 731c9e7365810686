//! Several assessments beside each other, as words: a table for a terminal, a table for spreadsheets,
//! JSON. What everybody shows of a side is said here once: its letter, its name, its cells.

mod group;
mod json;
mod spreadsheet;
mod table;
mod tables;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::charts::{Pick, SideSign, SidesChart, SidesChartRow};
use crate::model::{DomainId, GapId, Item, ItemId, Questionnaire, StageId};
use crate::scoring::sides::{Side, SideGate, SideItem, SideScore, SideSort, Sides};
use crate::scoring::{GateState, round_half_up};
use crate::t;
use crate::text::Text;

pub use group::{STATES, group, without};
pub use json::json;
pub use spreadsheet::spreadsheet;
pub use table::table;
pub use tables::{gates_table, plans_table};

/// Sides with all that is needed to say something about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The figures.
    pub sides: Sides,
    /// What each side is called.
    pub names: Vec<String>,
    /// The questionnaires of the sides, each once.
    pub questionnaires: Vec<Arc<Questionnaire>>,
}

impl Beside {
    /// Sides with their names and the questionnaires that they are of.
    pub fn new(sides: Sides, questionnaires: Vec<Arc<Questionnaire>>, text: &Text) -> Self {
        Self { names: names(&sides.sides, text), sides, questionnaires }
    }

    /// The letter of a side. The middle of a group has one that no other side gets.
    pub fn letter(&self, side: usize) -> String {
        if self.sides.sides.get(side).is_some_and(Side::is_group) {
            return "M".to_owned();
        }
        let before = self.sides.sides.iter().take(side).filter(|side| !side.is_group()).count();
        let alphabet = "ABCDEFGHIJKLNOPQRSTUVWXYZ";
        let letter = alphabet.chars().nth(before % alphabet.len()).unwrap_or('A');
        match before / alphabet.len() {
            0 => letter.to_string(),
            round => format!("{letter}{}", round + 1),
        }
    }

    /// The letter of a side with its name.
    pub fn lettered(&self, side: usize, text: &Text) -> String {
        let name = self.names.get(side).map_or("", String::as_str);
        text.told(self.letter(side), name)
    }

    /// An item, of the first questionnaire that has it.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.questionnaires.iter().find_map(|questionnaire| questionnaire.item(id))
    }

    /// An item's title.
    pub fn title(&self, id: &ItemId) -> &str {
        self.item(id).map_or("", |item| item.title.as_str())
    }

    /// A domain's name.
    pub fn domain<'a>(&'a self, id: &'a DomainId) -> &'a str {
        let found = self.questionnaires.iter().find_map(|known| known.domain(id));
        found.map_or(id.as_str(), |domain| domain.name.as_str())
    }

    /// A stage's name.
    pub fn stage<'a>(&'a self, id: &'a StageId) -> &'a str {
        let found = self.questionnaires.iter().find_map(|known| known.stage(id));
        found.map_or(id.as_str(), |stage| stage.name.as_str())
    }

    /// A gap's name.
    pub fn gap<'a>(&'a self, id: &'a GapId) -> &'a str {
        let mut gaps = self.questionnaires.iter().flat_map(|known| known.main_gaps());
        gaps.find(|gap| gap.id == *id).map_or(id.as_str(), |gap| gap.name.as_str())
    }

    /// The signs of the sides, for charts.
    pub fn signs(&self) -> Vec<SideSign> {
        let mut colour = 0;
        let sides = self.sides.sides.iter().zip(&self.names).enumerate();
        sides
            .map(|(place, (side, name))| SideSign {
                letter: self.letter(place),
                name: name.clone(),
                colour: (!side.is_group()).then(|| {
                    colour += 1;
                    colour - 1
                }),
            })
            .collect()
    }

    /// The domains as rows of a chart.
    pub fn domains_chart(&self) -> SidesChart {
        let rows = self.sides.domains.iter().map(|row| SidesChartRow {
            pick: Pick::Domain(row.id.clone()),
            name: self.domain(&row.id).to_owned(),
            of: row.of.clone(),
            apart: row.apart,
        });
        SidesChart { sides: self.signs(), rows: rows.collect() }
    }

    /// The gaps as rows of a chart.
    pub fn gaps_chart(&self) -> SidesChart {
        let rows = self.sides.gaps.iter().map(|row| SidesChartRow {
            pick: Pick::Gap(row.id.clone()),
            name: self.gap(&row.id).to_owned(),
            of: row.of.clone(),
            apart: row.apart,
        });
        SidesChart { sides: self.signs(), rows: rows.collect() }
    }

    /// How many items differ, and how many are the same.
    pub fn items_apart(&self) -> (usize, usize) {
        let differing = self.sides.items.iter().filter(|row| row.differs).count();
        (differing, self.sides.items.len() - differing)
    }

    /// Whether more than one organisation is compared, each of which has answered for itself.
    pub fn has_others(&self) -> bool {
        let first = self.sides.sides.first().map(|side| &side.assessment);
        self.sides.sides.iter().any(|side| Some(&side.assessment) != first)
    }

    /// What a reader should know about the comparison before its figures.
    pub fn remarks(&self, text: &Text) -> Vec<String> {
        let mut remarks = Vec::new();
        let sides = &self.sides.sides;
        let asked: Vec<_> = sides.iter().filter_map(|side| side.questionnaire.as_ref()).collect();
        let are_other = |of: fn(&(crate::model::QuestionnaireId, String)) -> String| {
            let mut all: Vec<String> = asked.iter().map(|asked| of(asked)).collect();
            all.sort();
            all.dedup();
            (all.len() > 1).then(|| all.join(", "))
        };
        if let Some(ids) = are_other(|(id, _)| id.to_string()) {
            remarks.push(t!(text, "sides-other-questionnaires", ids = ids));
        } else if let Some(versions) = are_other(|(_, version)| version.clone()) {
            remarks.push(t!(text, "sides-other-versions", versions = versions));
        }
        for side in sides {
            if let SideSort::Group(count) = side.sort
                && count < super::portfolio::FEWEST
            {
                let fewest = super::portfolio::FEWEST;
                remarks.push(t!(text, "sides-too-few", count = count, fewest = fewest));
            }
        }
        remarks
    }
}

/// What the sides are called: by the organisation; over time by the milestone; with the file's name
/// where that leaves two alike.
fn names(sides: &[Side], text: &Text) -> Vec<String> {
    let first = sides.first().map(|side| &side.assessment);
    let is_over_time = sides.len() > 1 && sides.iter().all(|side| Some(&side.assessment) == first);
    let name = |side: &Side| match &side.sort {
        SideSort::Group(count) => t!(text, "sides-group", count = *count),
        SideSort::Milestone(name) if is_over_time => {
            t!(text, "sides-moment", name = name, date = text.date_short(side.as_of))
        }
        SideSort::Present if is_over_time => {
            t!(text, "sides-now", date = text.date_short(side.as_of))
        }
        SideSort::Milestone(name) => format!("{}, {name}", side.organisation),
        SideSort::Present => side.organisation.clone(),
    };
    let mut names: Vec<String> = sides.iter().map(name).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in &names {
        *counts.entry(name.clone()).or_default() += 1;
    }
    for (name, side) in names.iter_mut().zip(sides) {
        if counts.get(name).is_some_and(|count| *count > 1) && !side.path.is_empty() {
            *name = format!("{name} ({})", side.path);
        }
    }
    names
}

/// A score as it is shown.
pub fn points(score: Option<&SideScore>) -> String {
    let points = score.and_then(|score| score.score);
    points.map_or_else(|| "–".to_owned(), |points| round_half_up(points).to_string())
}

/// Which items only one side has, in words; `items` are some of them.
pub fn only_words(beside: &Beside, side: usize, items: &[&str], text: &Text) -> String {
    let name = beside.names.get(side).map_or("", String::as_str);
    let letter = beside.letter(side);
    let (count, items) = (items.len(), items.join(", "));
    t!(text, "sides-only", letter = letter, name = name, count = count, items = items)
}

/// A gate in words.
pub fn gate_words(gate: Option<&SideGate>, text: &Text) -> String {
    match gate {
        None => t!(text, "sides-not-asked-there"),
        Some(SideGate::One { state: GateState::Closed, blockers: Some(blockers) }) => {
            let state = text.gate_state(GateState::Closed);
            t!(text, "sides-gate-closed", state = state, count = blockers.len())
        }
        Some(SideGate::One { state, .. }) => text.gate_state(*state),
        Some(SideGate::Group([closed, open, sound])) => {
            t!(text, "sides-gates", open = *open + *sound, all = *closed + *open + *sound)
        }
    }
}

/// An item of a side in words.
pub fn item_words(item: Option<&SideItem>, text: &Text) -> String {
    let Some(item) = item else { return t!(text, "sides-not-asked-there") };
    match (item, item.levels()) {
        (SideItem::Group(..), Some(levels)) => {
            t!(text, "sides-median-level", level = levels.supported.0)
        }
        (_, Some(levels)) if levels.claimed == levels.supported => {
            t!(text, "sides-level", level = levels.supported.0)
        }
        (_, Some(levels)) => {
            let (supported, claimed) = (levels.supported.0, levels.claimed.0);
            t!(text, "sides-level-claimed", supported = supported, claimed = claimed)
        }
        (SideItem::Without(state), None) => text.item_state(*state),
        (SideItem::Group(..), None) => t!(text, "sides-no-median"),
        (_, None) => t!(text, "sides-not-kept"),
    }
}

/// A word for programs.
fn gate_code(state: GateState) -> &'static str {
    match state {
        GateState::Closed => "closed",
        GateState::Open => "open",
        GateState::Sound => "sound",
    }
}

/// A word for programs.
fn state_code(item: &SideItem) -> &'static str {
    use crate::scoring::ItemState;
    match item {
        SideItem::Level(_) | SideItem::Without(ItemState::Answered) => "answered",
        SideItem::Without(ItemState::DoesNotApply) => "does-not-apply",
        SideItem::Without(ItemState::Unanswered) => "unanswered",
        SideItem::Without(ItemState::Unknown) => "unknown",
        SideItem::Without(ItemState::NotApplicable) => "not-applicable",
        SideItem::NotKept => "no-level",
        SideItem::Group(..) => "group",
    }
}
