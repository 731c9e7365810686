//! A questionnaire: the content pack that is walked. Plain data, made by `storage`, which has
//! checked that every id that is named exists.

use super::condition::Condition;
use super::content::ContentVersion;
use super::crosswalk::Crosswalk;
use super::framework::Reference;
use super::ids::{DomainId, FunctionId, GapId, ItemId, LayerId, QuestionnaireId, StageId};
use super::level::Level;
use super::profile::{Profile, ProfileField};

/// A content pack: stages, domains, gaps, items, scale, profile fields, scoring rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Stable id.
    pub id: QuestionnaireId,
    /// Version of the content, compared as text.
    pub version: String,
    /// BCP 47 tag of the language that it is written in.
    pub language: String,
    /// What the reader sees as its name.
    pub title: String,
    /// Two or three sentences on what it is for.
    pub summary: String,
    /// Where the content comes from.
    pub source: String,
    /// The stages of the roadmap, in order.
    pub stages: Vec<Stage>,
    /// The domains, in the order in which they are shown.
    pub domains: Vec<Domain>,
    /// The gaps, each main gap followed by its parts.
    pub gaps: Vec<Gap>,
    /// The layers.
    pub layers: Vec<Layer>,
    /// The functions that answer.
    pub functions: Vec<Function>,
    /// The scale, from the lowest level up.
    pub scale: Vec<ScaleStep>,
    /// How far evidence carries a claim, each cap on its own.
    pub caps: Vec<Cap>,
    /// Weights and thresholds.
    pub scoring: ScoringRules,
    /// What is asked about the organisation.
    pub profile: Vec<ProfileField>,
    /// The items: by domain, and within a domain as the author ordered them.
    pub items: Vec<Item>,
    /// Items of earlier versions that are asked no more. Their ids are never given again.
    pub retired: Vec<RetiredItem>,
    /// The regulatory crosswalk, where the pack has one.
    pub crosswalk: Option<Crosswalk>,
    /// How its author worded it, where this is a translation; `None` for the author's own words.
    pub written: Option<Box<ContentVersion>>,
}

/// When on the roadmap.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Stable id.
    pub id: StageId,
    /// Name in one or two words.
    pub name: String,
    /// What the stage is about.
    pub summary: String,
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Domain {
    /// Stable id.
    pub id: DomainId,
    /// Full name.
    pub name: String,
    /// Name for narrow places.
    pub short: String,
    /// What the domain is about.
    pub summary: String,
}

/// Which of the article's gaps an item helps to close.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Stable id.
    pub id: GapId,
    /// The main gap that this is a part of; `None` for a main gap.
    pub part_of: Option<GapId>,
    /// Full name.
    pub name: String,
    /// Name for narrow places.
    pub short: String,
    /// What the gap is about.
    pub summary: String,
    /// Facts about an organisation that each raise its exposure to the gap.
    pub exposure: Vec<ExposureFact>,
}

/// One fact that raises the exposure to a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct ExposureFact {
    /// When the fact holds.
    pub when: Condition,
    /// What to tell the reader when it does.
    pub because: String,
}

/// Legal, organisational, semantic or technical.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// Stable id.
    pub id: LayerId,
    /// Name.
    pub name: String,
    /// What the layer is about.
    pub summary: String,
}

/// A discipline that answers items.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Stable id.
    pub id: FunctionId,
    /// Name.
    pub name: String,
}

/// One level of the scale, the same for all items; the items make it concrete.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleStep {
    /// Name in one or two words.
    pub name: String,
    /// What has to be true.
    pub test: String,
}

/// One rule of DESIGN's scoring rule 1: when it holds, the supported level is at most `level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// When the cap bites.
    pub when: CapWhen,
    /// The highest level that is still supported.
    pub level: Level,
}

/// What can keep a claim from being supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CapWhen {
    /// No evidence at all.
    NoEvidence,
    /// There is evidence, but none of it is dated.
    Undated,
    /// There is dated evidence, but none of it is younger than this many months.
    OlderThanMonths(u16),
    /// Coverage is below "all in scope".
    PartialCoverage,
    /// Nobody independent of the owner has checked evidence that still counts.
    NoIndependentCheck,
}

/// Weights and thresholds of the scoring rules 3 to 5, and the default targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoringRules {
    /// Weight of an ordinary item.
    pub weight: u32,
    /// Weight of a critical item.
    pub critical_weight: u32,
    /// The share of a domain's weight, in percent, that has to reach a level for the domain to.
    pub domain_level_percent: u32,
    /// The level at which a critical item no longer closes a gate.
    pub gate_open: Level,
    /// The level at which a critical item no longer keeps a gate from being sound.
    pub gate_sound: Level,
    /// Default target of an ordinary item.
    pub target: Level,
    /// Default target of a critical item.
    pub critical_target: Level,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Stable id without the stage in it.
    pub id: ItemId,
    /// Which meaning of the item this is, from 1. It is raised when a rewording moves what is
    /// asked, so that answers to the earlier meaning are asked to be confirmed.
    pub meaning: u32,
    /// Short name.
    pub title: String,
    /// What is asked about.
    pub domain: DomainId,
    /// When on the roadmap.
    pub stage: StageId,
    /// Which gaps it helps to close.
    pub gaps: Vec<GapId>,
    /// Which layer it belongs to.
    pub layer: LayerId,
    /// Who answers: the first is responsible, the others support.
    pub functions: Vec<FunctionId>,
    /// Whether a low level closes its stage's gate.
    pub critical: bool,
    /// For which organisations it applies.
    pub condition: Condition,
    /// The condition as its author wrote it.
    pub condition_text: String,
    /// The question.
    pub prompt: String,
    /// What each level means here; as many as the scale has.
    pub levels: Vec<String>,
    /// What evidence to look for.
    pub evidence: Vec<String>,
    /// What a reviewer would lower the level for.
    pub mark_down_if: String,
    /// The step to each level above the lowest: `next[0]` leads to level 1.
    pub next: Vec<String>,
    /// The person-days of each of these steps, where the author says; otherwise empty.
    pub effort: Vec<u16>,
    /// Clauses that the item prepares for.
    pub references: Vec<Reference>,
}

/// An item of an earlier version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetiredItem {
    /// Its id.
    pub id: ItemId,
    /// The items that ask now for what it asked; may be none.
    pub replaced_by: Vec<ItemId>,
    /// Why it is gone, in a sentence.
    pub because: String,
}

/// How much a gap touches the organisation. Never changes a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exposure {
    /// None of the facts holds.
    Low,
    /// At most half of the facts hold.
    Medium,
    /// More than half of the facts hold.
    High,
}

impl Questionnaire {
    /// The highest level of the scale.
    pub fn top_level(&self) -> Level {
        Level(u8::try_from(self.scale.len().saturating_sub(1)).unwrap_or(u8::MAX))
    }

    /// The item with this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The domain with this id.
    pub fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == *id)
    }

    /// The stage with this id.
    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// The gap with this id.
    pub fn gap(&self, id: &GapId) -> Option<&Gap> {
        self.gaps.iter().find(|gap| gap.id == *id)
    }

    /// The layer with this id.
    pub fn layer(&self, id: &LayerId) -> Option<&Layer> {
        self.layers.iter().find(|layer| layer.id == *id)
    }

    /// The function with this id.
    pub fn function(&self, id: &FunctionId) -> Option<&Function> {
        self.functions.iter().find(|function| function.id == *id)
    }

    /// The gaps that are no part of another.
    pub fn main_gaps(&self) -> impl Iterator<Item = &Gap> {
        self.gaps.iter().filter(|gap| gap.part_of.is_none())
    }

    /// The main gap that a gap or sub-gap belongs to.
    pub fn main_gap(&self, id: &GapId) -> Option<&Gap> {
        let gap = self.gap(id)?;
        match &gap.part_of {
            Some(parent) => self.gap(parent),
            None => Some(gap),
        }
    }

    /// Indices of the items in the order of the walk: stage by stage, domain by domain within a
    /// stage, then as the author ordered them.
    pub fn walk_order(&self) -> Vec<usize> {
        let place = |item: &Item| {
            (
                self.stages.iter().position(|stage| stage.id == item.stage),
                self.domains.iter().position(|domain| domain.id == item.domain),
            )
        };
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_cached_key(|index| place(&self.items[*index]));
        order
    }
}

impl Item {
    /// The weight of the item in every mean.
    pub fn weight(&self, rules: &ScoringRules) -> u32 {
        if self.critical { rules.critical_weight } else { rules.weight }
    }

    /// The target that holds unless the assessment sets another.
    pub fn default_target(&self, rules: &ScoringRules) -> Level {
        if self.critical { rules.critical_target } else { rules.target }
    }
}

impl Gap {
    /// The exposure of an organisation with this profile, and how many facts are undecided because
    /// a profile field was skipped. `None` where no fact is decided (or none is asked).
    pub fn exposure(&self, profile: &Profile) -> (Option<Exposure>, usize) {
        let decided: Vec<bool> =
            self.exposure.iter().filter_map(|fact| fact.when.holds(profile)).collect();
        let holding = decided.iter().filter(|holds| **holds).count();
        let undecided = self.exposure.len() - decided.len();
        let exposure = match holding {
            _ if decided.is_empty() => None,
            0 => Some(Exposure::Low),
            n if 2 * n <= self.exposure.len() => Some(Exposure::Medium),
            _ => Some(Exposure::High),
        };
        (exposure, undecided)
    }
}
