//! The names of the model's values, as users see them.

use super::Text;
use crate::model::{
    ActionId, ActionState, ClauseId, Confidence, Coverage, DifferenceSort, EvidenceKind, Exposure,
    FrameworkSort, Mark, Mode, Relation, Status,
};
use crate::scoring::{Band, CapReason, Gate, GateState, ItemState, Standing};
use crate::t;

impl Text {
    /// The number of a clause as this language writes it: the word before a number or a single letter is the
    /// language's, the number is the framework's. What a framework calls by a name keeps it.
    pub fn clause(&self, id: &str) -> String {
        let Some((word, number)) = id.split_once(' ') else {
            return id.to_owned();
        };
        // A principle that the framework gives a name, and no number: the name stays the framework's.
        if word == "Principle:" {
            return self.told(t!(self, "clause-principle"), number);
        }
        let is_number = number.chars().next().is_some_and(|first| first.is_ascii_digit())
            || number.chars().all(|one| "IVXLC".contains(one))
            || number.chars().count() == 1;
        if !is_number {
            return id.to_owned();
        }
        let word = match word {
            "Annex" => t!(self, "clause-annex"),
            "Appendix" => t!(self, "clause-appendix"),
            "Section" => t!(self, "clause-section"),
            "Chapter" => t!(self, "clause-chapter"),
            "Dimension" => t!(self, "clause-dimension"),
            "Area" => t!(self, "clause-area"),
            "Action" => t!(self, "clause-action"),
            "Objective" => t!(self, "clause-objective"),
            "Level" => t!(self, "clause-level"),
            "Stage" => t!(self, "clause-stage"),
            "Gap" => t!(self, "clause-gap"),
            "Principle" => t!(self, "clause-principle"),
            _ => return id.to_owned(),
        };
        format!("{word} {number}")
    }

    /// The numbers of clauses, one after the other, as a framework counts them.
    pub fn clauses<'a>(&self, ids: impl IntoIterator<Item = &'a ClauseId>) -> String {
        let mut ids: Vec<&str> = ids.into_iter().map(ClauseId::as_str).collect();
        ids.sort_by_key(|id| counted(id));
        let numbers: Vec<String> = ids.into_iter().map(|id| self.clause(id)).collect();
        numbers.join(", ")
    }

    /// How a stage stands, of the stage itself: languages with genders say it otherwise than of its gate.
    pub fn stage_state(&self, state: GateState) -> String {
        match state {
            GateState::Closed => t!(self, "stage-closed"),
            GateState::Open => t!(self, "stage-open"),
            GateState::Sound => t!(self, "stage-sound"),
        }
    }

    /// How much an answer covers.
    pub fn coverage(&self, coverage: Coverage) -> String {
        match coverage {
            Coverage::None => t!(self, "coverage-none"),
            Coverage::Some => t!(self, "coverage-some"),
            Coverage::Half => t!(self, "coverage-half"),
            Coverage::All => t!(self, "coverage-all"),
        }
    }

    /// How sure a member is.
    pub fn confidence(&self, confidence: Confidence) -> String {
        match confidence {
            Confidence::Low => t!(self, "confidence-low"),
            Confidence::Medium => t!(self, "confidence-medium"),
            Confidence::High => t!(self, "confidence-high"),
        }
    }

    /// What sort of evidence.
    pub fn evidence_kind(&self, kind: EvidenceKind) -> String {
        match kind {
            EvidenceKind::Document => t!(self, "evidence-kind-document"),
            EvidenceKind::Record => t!(self, "evidence-kind-record"),
            EvidenceKind::Test => t!(self, "evidence-kind-test"),
            EvidenceKind::Agreement => t!(self, "evidence-kind-agreement"),
            EvidenceKind::Review => t!(self, "evidence-kind-review"),
            EvidenceKind::Interview => t!(self, "evidence-kind-interview"),
            EvidenceKind::Other => t!(self, "evidence-kind-other"),
        }
    }

    /// The size of a file, in the unit that reads best.
    pub fn bytes(&self, bytes: u64) -> String {
        let kib = bytes.div_ceil(1024);
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        if kib < 1024 {
            t!(self, "size-kib", size = number(kib))
        } else {
            t!(self, "size-mib", size = number(kib.div_ceil(1024)))
        }
    }

    /// Why a claim is not supported, as a full clause.
    pub fn cap_reason(&self, reason: CapReason) -> String {
        match reason {
            CapReason::NoEvidence => t!(self, "cap-no-evidence"),
            CapReason::UndatedEvidence => t!(self, "cap-undated-evidence"),
            CapReason::OldEvidence(months) => {
                t!(self, "cap-old-evidence", months = i64::from(months))
            }
            CapReason::ExpiredEvidence => t!(self, "cap-expired-evidence"),
            CapReason::PartialCoverage => t!(self, "cap-partial-coverage"),
            CapReason::NoIndependentCheck => t!(self, "cap-no-independent-check"),
        }
    }

    /// What an answer rests on.
    pub fn standing(&self, standing: Standing) -> String {
        match standing {
            Standing::Nothing => t!(self, "standing-nothing"),
            Standing::Stale => t!(self, "standing-stale"),
            Standing::Current => t!(self, "standing-current"),
            Standing::Checked => t!(self, "standing-checked"),
        }
    }

    /// The state of an item.
    pub fn item_state(&self, state: ItemState) -> String {
        match state {
            ItemState::DoesNotApply => t!(self, "state-does-not-apply"),
            ItemState::Unanswered => t!(self, "state-unanswered"),
            ItemState::Unknown => t!(self, "state-unknown"),
            ItemState::NotApplicable => t!(self, "state-not-applicable"),
            ItemState::Answered => t!(self, "state-answered"),
        }
    }

    /// The state of a gate.
    pub fn gate_state(&self, state: GateState) -> String {
        match state {
            GateState::Closed => t!(self, "gate-closed"),
            GateState::Open => t!(self, "gate-open"),
            GateState::Sound => t!(self, "gate-sound"),
        }
    }

    /// How much a gap touches the organisation.
    pub fn exposure(&self, exposure: Option<Exposure>) -> String {
        match exposure {
            None => t!(self, "exposure-undecided"),
            Some(Exposure::Low) => t!(self, "exposure-low"),
            Some(Exposure::Medium) => t!(self, "exposure-medium"),
            Some(Exposure::High) => t!(self, "exposure-high"),
        }
    }

    /// Where a framework or clause stands.
    pub fn status(&self, status: Status) -> String {
        match status {
            Status::InForce => t!(self, "status-in-force"),
            Status::AdoptedNotApplicable => t!(self, "status-adopted"),
            Status::Draft => t!(self, "status-draft"),
            Status::Voluntary => t!(self, "status-voluntary"),
            Status::Repealed => t!(self, "status-repealed"),
            Status::Dormant => t!(self, "status-dormant"),
        }
    }

    /// How a fact was checked.
    pub fn mark(&self, mark: Mark) -> String {
        match mark {
            Mark::Official => t!(self, "mark-official"),
            Mark::Secondary => t!(self, "mark-secondary"),
            Mark::Memory => t!(self, "mark-memory"),
        }
    }

    /// How a fact was checked, in one or two words.
    pub fn mark_short(&self, mark: Mark) -> String {
        match mark {
            Mark::Official => t!(self, "mark-official-short"),
            Mark::Secondary => t!(self, "mark-secondary-short"),
            Mark::Memory => t!(self, "mark-memory-short"),
        }
    }

    /// How far evidence serves a framework.
    pub fn relation(&self, relation: Relation) -> String {
        match relation {
            Relation::SameEvidence => t!(self, "relation-same-evidence"),
            Relation::PartlyOverlaps => t!(self, "relation-partly-overlaps"),
            Relation::NoCounterpart => t!(self, "relation-no-counterpart"),
        }
    }

    /// The same in two words, for narrow places.
    pub fn relation_short(&self, relation: Relation) -> String {
        match relation {
            Relation::SameEvidence => t!(self, "relation-same-evidence-short"),
            Relation::PartlyOverlaps | Relation::NoCounterpart => self.relation(relation),
        }
    }

    /// What a relation means.
    pub fn relation_hint(&self, relation: Relation) -> String {
        match relation {
            Relation::SameEvidence => t!(self, "relation-same-evidence-hint"),
            Relation::PartlyOverlaps => t!(self, "relation-partly-overlaps-hint"),
            Relation::NoCounterpart => t!(self, "relation-no-counterpart-hint"),
        }
    }

    /// What differs between frameworks.
    pub fn difference_sort(&self, sort: DifferenceSort) -> String {
        match sort {
            DifferenceSort::Threshold => t!(self, "difference-threshold"),
            DifferenceSort::Retention => t!(self, "difference-retention"),
            DifferenceSort::Clock => t!(self, "difference-clock"),
            DifferenceSort::Trigger => t!(self, "difference-trigger"),
            DifferenceSort::Subject => t!(self, "difference-subject"),
            DifferenceSort::Notice => t!(self, "difference-notice"),
        }
    }

    /// What sort of framework.
    pub fn framework_sort(&self, sort: FrameworkSort) -> String {
        match sort {
            FrameworkSort::Law => t!(self, "sort-law"),
            FrameworkSort::Standard => t!(self, "sort-standard"),
            FrameworkSort::Protocol => t!(self, "sort-protocol"),
            FrameworkSort::Guidance => t!(self, "sort-guidance"),
            FrameworkSort::Initiative => t!(self, "sort-initiative"),
        }
    }

    /// What sort of frameworks, of several.
    pub fn framework_sorts(&self, sort: FrameworkSort) -> String {
        match sort {
            FrameworkSort::Law => t!(self, "sorts-law"),
            FrameworkSort::Standard => t!(self, "sorts-standard"),
            FrameworkSort::Protocol => t!(self, "sorts-protocol"),
            FrameworkSort::Guidance => t!(self, "sorts-guidance"),
            FrameworkSort::Initiative => t!(self, "sorts-initiative"),
        }
    }

    /// An action by its item and the level that it leads to.
    pub fn action(&self, id: &ActionId) -> String {
        match id.as_str().split_once('@') {
            Some((item, level)) => t!(self, "action-named", item = item, level = level),
            None => id.to_string(),
        }
    }

    /// Several actions, one after the other.
    pub fn actions<'a>(&self, ids: impl IntoIterator<Item = &'a ActionId>) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.action(id)).collect();
        names.join(", ")
    }

    /// How far an action is.
    pub fn action_state(&self, state: ActionState) -> String {
        match state {
            ActionState::ToDo => t!(self, "action-to-do"),
            ActionState::Doing => t!(self, "action-doing"),
            ActionState::Done => t!(self, "action-done"),
            ActionState::Dropped => t!(self, "action-dropped"),
        }
    }

    /// Quick or full.
    pub fn mode(&self, mode: Mode) -> String {
        match mode {
            Mode::Full => t!(self, "mode-full"),
            Mode::Quick => t!(self, "mode-quick"),
        }
    }

    /// What a kappa means.
    pub fn band(&self, band: Band) -> String {
        match band {
            Band::Poor => t!(self, "band-poor"),
            Band::Fair => t!(self, "band-fair"),
            Band::Good => t!(self, "band-good"),
        }
    }

    /// How a stage's gate stands; a closed one with how many items keep it shut.
    pub fn gate(&self, gate: &Gate) -> String {
        let state = self.gate_state(gate.state);
        match gate.state {
            GateState::Closed => {
                let blockers = t!(self, "gates-blockers", blockers = gate.blockers.len());
                format!("{state}, {blockers}")
            }
            GateState::Open | GateState::Sound => state,
        }
    }
}

/// What comes before what where clauses are counted: numbers by their value, 6.1 before 8.2 before A.5.
pub fn counted(id: &str) -> Vec<(bool, u64, String)> {
    let mut parts: Vec<(bool, u64, String)> = Vec::new();
    for part in id.split_inclusive(|letter: char| !letter.is_ascii_digit()) {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        let rest = part[digits.len()..].to_owned();
        match digits.parse() {
            Ok(number) => parts.push((false, number, rest)),
            Err(_) => parts.push((true, 0, rest)),
        }
    }
    parts
}
