//! An assessment: one organisation's document.
//!
//! It is changed only by [`Edit`](super::edit::Edit)s, so that undo, history and merging see every
//! change.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::answer::{Answer, AnswerKey};
use super::content::ContentVersion;
use super::evidence::Evidence;
use super::ids::{
    ActionId, AssessmentId, DomainId, EvidenceId, FunctionId, ItemId, MemberId, MilestoneId,
    QuestionnaireId,
};
use super::last_time::LastTime;
use super::level::Level;
use super::milestone::Milestone;
use super::plan::{PlannedAction, StepSort, TargetPreset};
use super::profile::Profile;
use super::questionnaire::{Item, Questionnaire};
use super::trail::Trail;

/// One organisation's document: profile, team, answers, decisions, targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Unique for ever.
    pub id: AssessmentId,
    /// Which questionnaire it answers.
    pub questionnaire: QuestionnaireId,
    /// The version of the questionnaire that it was last worked on with.
    pub content: ContentVersion,
    /// When it was made.
    pub created: Timestamp,
    /// Whose it is.
    pub organisation: String,
    /// Which items are asked.
    pub mode: Mode,
    /// Facts about the organisation.
    pub profile: Profile,
    /// The team.
    pub members: BTreeMap<MemberId, Member>,
    /// Every member's answers, by item. Answers to items that don't apply now are kept.
    pub answers: BTreeMap<ItemId, BTreeMap<MemberId, Answer>>,
    /// The register of what backs answers.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
    /// The team's reconciled levels.
    pub decisions: BTreeMap<ItemId, Decision>,
    /// Targets of single items.
    pub targets: BTreeMap<ItemId, Level>,
    /// Targets of the items of a domain that have none of their own.
    pub domain_targets: BTreeMap<DomainId, Level>,
    /// Targets of all other items; `None` for the questionnaire's.
    pub target_preset: Option<TargetPreset>,
    /// The team's estimates of effort, in person-days, where they differ from the program's.
    pub efforts: BTreeMap<StepSort, u16>,
    /// The steps that were chosen.
    pub plan: BTreeMap<ActionId, PlannedAction>,
    /// What was taken over from the assessment before. It doesn't count.
    pub last_time: Option<Box<LastTime>>,
    /// Frozen copies of the scores.
    pub milestones: BTreeMap<MilestoneId, Milestone>,
    /// Every step that led here.
    pub trail: Trail,
}

/// Which items are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// All that apply.
    #[default]
    Full,
    /// The critical ones that apply. Can be widened to the full set without losing an answer.
    Quick,
}

/// A person on the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name, as the person writes it.
    pub name: String,
    /// The function that the person answers for.
    pub function: Option<FunctionId>,
}

/// The team's reconciled level for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// Why.
    pub rationale: String,
    /// Who recorded it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

/// What a team may decide about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This level.
    Level(Level),
    /// It doesn't apply.
    NotApplicable,
}

/// Whether an item is asked of this organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It is asked. Also where a skipped profile field leaves it undecided.
    Applies,
    /// The profile says that it doesn't apply.
    HiddenByProfile,
    /// It applies, but only critical items are asked in quick mode.
    OutsideQuickMode,
}

impl Assessment {
    /// An empty assessment of a questionnaire.
    pub fn new(
        id: AssessmentId,
        questionnaire: &Questionnaire,
        organisation: impl Into<String>,
        created: Timestamp,
    ) -> Self {
        Self {
            id,
            questionnaire: questionnaire.id.clone(),
            content: ContentVersion::of(questionnaire),
            created,
            organisation: organisation.into(),
            mode: Mode::Full,
            profile: Profile::new(),
            members: BTreeMap::new(),
            answers: BTreeMap::new(),
            evidence: BTreeMap::new(),
            decisions: BTreeMap::new(),
            targets: BTreeMap::new(),
            domain_targets: BTreeMap::new(),
            target_preset: None,
            efforts: BTreeMap::new(),
            plan: BTreeMap::new(),
            last_time: None,
            milestones: BTreeMap::new(),
            trail: Trail::default(),
        }
    }

    /// What every trail starts from: nothing but the identity.
    pub(super) fn blank(
        id: AssessmentId,
        questionnaire: QuestionnaireId,
        created: Timestamp,
    ) -> Self {
        Self {
            id,
            questionnaire,
            content: ContentVersion::default(),
            created,
            organisation: String::new(),
            mode: Mode::Full,
            profile: Profile::new(),
            members: BTreeMap::new(),
            answers: BTreeMap::new(),
            evidence: BTreeMap::new(),
            decisions: BTreeMap::new(),
            targets: BTreeMap::new(),
            domain_targets: BTreeMap::new(),
            target_preset: None,
            efforts: BTreeMap::new(),
            plan: BTreeMap::new(),
            last_time: None,
            milestones: BTreeMap::new(),
            trail: Trail::default(),
        }
    }

    /// One member's answer to one item.
    pub fn answer(&self, key: &AnswerKey) -> Option<&Answer> {
        self.answers.get(&key.item)?.get(&key.member)
    }

    /// All members' answers to one item, in order of the members' ids.
    pub fn answers_to(&self, item: &ItemId) -> impl Iterator<Item = (&MemberId, &Answer)> {
        self.answers.get(item).into_iter().flatten()
    }

    /// What backs an answer, as far as the register has it.
    pub fn evidence_of<'a>(&'a self, answer: &'a Answer) -> impl Iterator<Item = &'a Evidence> {
        answer.evidence.iter().filter_map(|id| self.evidence.get(id))
    }

    /// What backs an answer as far as it counts: an entry that doesn't say what or where it is
    /// doesn't.
    pub fn counted_evidence<'a>(
        &'a self,
        answer: &'a Answer,
    ) -> impl Iterator<Item = &'a Evidence> {
        self.evidence_of(answer).filter(|evidence| evidence.says_something())
    }

    /// The answers that a piece of evidence backs, in order of items and members.
    pub fn backed_by<'a>(
        &'a self,
        id: &'a EvidenceId,
    ) -> impl Iterator<Item = (&'a ItemId, &'a MemberId)> {
        self.answers.iter().flat_map(move |(item, of_item)| {
            let backed = of_item.iter().filter(|(_, answer)| answer.evidence.contains(id));
            backed.map(move |(member, _)| (item, member))
        })
    }

    /// Whether an item is asked of this organisation.
    pub fn applicability(&self, item: &Item) -> Applicability {
        if item.condition.holds(&self.profile) == Some(false) {
            Applicability::HiddenByProfile
        } else if self.mode == Mode::Quick && !item.critical {
            Applicability::OutsideQuickMode
        } else {
            Applicability::Applies
        }
    }

    /// The level that is aimed at for an item: its own, or else its domain's, or else the preset's,
    /// or else the questionnaire's.
    pub fn target(&self, item: &Item, questionnaire: &Questionnaire) -> Level {
        let preset = self
            .target_preset
            .map(|preset| if item.critical { preset.critical } else { preset.others });
        let of_domain = || self.domain_targets.get(&item.domain).copied();
        self.targets
            .get(&item.id)
            .copied()
            .or_else(of_domain)
            .or(preset)
            .unwrap_or_else(|| item.default_target(&questionnaire.scoring))
    }
}
