//! How a figure comes about: the sum behind a score, what keeps a level from being the next one, how
//! the team's level for an item was found, and what would lift a cap. Nobody should have to trust a
//! number.
//!
//! Nothing here computes a figure of its own; each is what [`score`](super::score) gives, taken apart,
//! and tests put the parts together again.

use jiff::civil::Date;

use super::item::{Rated, rated};
use super::support::{Basis, is_current, supported};
use super::{CapReason, GroupScore, ItemScore, ItemState, score_group};
use crate::model::questionnaire::{Cap, CapWhen, ScoringRules};
use crate::model::{
    Assessment, Coverage, Evidence, Item, ItemId, Level, MemberId, Outcome, Questionnaire,
};

/// A score, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// What the items come to.
    pub figures: GroupScore,
    /// One part an item that counts, as far as it has a level.
    pub parts: Vec<Part>,
    /// The weight of all parts together.
    pub weight: u64,
    /// Weight × supported level, over all parts.
    pub supported: u64,
    /// Weight × claimed level, over all parts.
    pub claimed: u64,
    /// The highest level of the scale.
    pub top: Level,
    /// The items that count and have no level yet: they are in the range, not in the score.
    pub open: Vec<ItemId>,
    /// What the next level of the group needs; `None` at the top, or where nothing applies.
    pub next_level: Option<NextLevel>,
}

/// What one item adds to a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The item.
    pub id: ItemId,
    /// Its weight.
    pub weight: u32,
    /// Its claimed level.
    pub claimed: Level,
    /// Its supported level.
    pub supported: Level,
    /// Weight × supported level.
    pub product: u64,
    /// Why it is supported less than claimed.
    pub cap: Option<CapReason>,
}

/// What keeps a group from its next level.
#[derive(Clone, Debug, PartialEq)]
pub struct NextLevel {
    /// The next level.
    pub level: Level,
    /// Critical items that haven't reached it.
    pub critical: Vec<ItemId>,
    /// The weight of the items that have reached it.
    pub reached: u64,
    /// The weight of all that count.
    pub weight: u64,
    /// The share of the weight that has to, in percent.
    pub needed_percent: u32,
}

impl Sum {
    /// Supported points out of the parts: 100 × sum ÷ (weight × top level).
    pub fn score(&self) -> Option<f64> {
        let most = self.weight * u64::from(self.top.0);
        (most > 0).then(|| 100.0 * self.supported as f64 / most as f64)
    }
}

/// Takes the score of a group of items apart.
pub fn sum(rules: &ScoringRules, top: Level, items: &[&ItemScore]) -> Sum {
    let parts: Vec<Part> = items
        .iter()
        .filter_map(|item| {
            let (claimed, supported) = (item.claimed?, item.supported?);
            let product = u64::from(item.weight) * u64::from(supported.0);
            Some(Part {
                id: item.id.clone(),
                weight: item.weight,
                claimed,
                supported,
                product,
                cap: item.cap,
            })
        })
        .collect();
    let figures = score_group(rules, top, items);
    let open =
        |item: &&&ItemScore| matches!(item.state, ItemState::Unanswered | ItemState::Unknown);
    Sum {
        next_level: next_level(rules, top, items, figures.level),
        figures,
        weight: parts.iter().map(|part| u64::from(part.weight)).sum(),
        supported: parts.iter().map(|part| part.product).sum(),
        claimed: parts.iter().map(|part| u64::from(part.weight) * u64::from(part.claimed.0)).sum(),
        parts,
        top,
        open: items.iter().filter(open).map(|item| item.id.clone()).collect(),
    }
}

fn next_level(
    rules: &ScoringRules,
    top: Level,
    items: &[&ItemScore],
    level: Option<Level>,
) -> Option<NextLevel> {
    let wanted = Level(level?.0 + 1);
    if wanted > top {
        return None;
    }
    let counting = || {
        items.iter().filter(|item| {
            matches!(item.state, ItemState::Answered | ItemState::Unknown | ItemState::Unanswered)
        })
    };
    let reached = |item: &&&ItemScore| item.supported.is_some_and(|level| level >= wanted);
    let weight = |item: &&ItemScore| u64::from(item.weight);
    Some(NextLevel {
        level: wanted,
        critical: counting()
            .filter(|item| item.critical && !reached(item))
            .map(|item| item.id.clone())
            .collect(),
        reached: counting().filter(reached).map(weight).sum(),
        weight: counting().map(weight).sum(),
        needed_percent: rules.domain_level_percent,
    })
}

/// How the level of an item was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSum {
    /// By which rule.
    pub rule: ItemRule,
    /// What went in; for a decision that one alone.
    pub voices: Vec<Voice>,
}

/// Which rule gave an item its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemRule {
    /// Nobody has given a level.
    Nothing,
    /// One member answered.
    Alone,
    /// The middle of several answers; of an even number the lower of the two in the middle.
    Median,
    /// The team decided.
    Decision,
}

/// One level that went into an item's, and what carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Whose; `None` for the team's decision.
    pub member: Option<MemberId>,
    /// What was claimed.
    pub claimed: Level,
    /// What is supported.
    pub supported: Level,
    /// Why that is less.
    pub cap: Option<CapReason>,
    /// What would lift it, one after the other, up to the claim.
    pub lifts: Vec<Lift>,
}

/// Something that lifts a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// What to do.
    pub step: LiftStep,
    /// What is supported then, with the steps before it done too.
    pub level: Level,
}

/// What can be done about a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiftStep {
    /// Give evidence, with its date.
    GiveEvidence,
    /// Put a date on it.
    DateEvidence,
    /// Renew it: evidence that is at most so many months old.
    RenewEvidence(Option<u16>),
    /// Do it everywhere in scope, and say so.
    CoverAll,
    /// Have somebody independent of its owner check it.
    HaveItChecked,
}

/// How the level of an item was found, from the same answers that were scored.
pub fn item_sum(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    item: &Item,
    as_of: Date,
) -> ItemSum {
    let answers: Vec<_> = assessment.answers_to(&item.id).collect();
    let voice = |member, claimed, evidence: &[&Evidence], coverage| {
        voice(questionnaire, member, claimed, evidence, coverage, as_of)
    };
    if let Some(decision) = assessment.decisions.get(&item.id) {
        let voices = match decision.outcome {
            Outcome::NotApplicable => Vec::new(),
            Outcome::Level(level) => {
                let evidence: Vec<&Evidence> = answers
                    .iter()
                    .flat_map(|(_, answer)| assessment.counted_evidence(answer))
                    .collect();
                let coverage = answers.iter().filter_map(|(_, answer)| answer.coverage).max();
                vec![voice(None, level, &evidence, coverage)]
            }
        };
        return ItemSum { rule: ItemRule::Decision, voices };
    }
    let voices: Vec<Voice> = answers
        .iter()
        .filter_map(|(member, answer)| {
            let evidence: Vec<&Evidence> = assessment.counted_evidence(answer).collect();
            Some(voice(Some((*member).clone()), answer.claimed()?, &evidence, answer.coverage))
        })
        .collect();
    let rule = match voices.len() {
        0 => ItemRule::Nothing,
        1 => ItemRule::Alone,
        _ => ItemRule::Median,
    };
    ItemSum { rule, voices }
}

fn voice(
    questionnaire: &Questionnaire,
    member: Option<MemberId>,
    claimed: Level,
    evidence: &[&Evidence],
    coverage: Option<Coverage>,
    as_of: Date,
) -> Voice {
    let Rated { claimed, supported, cap } =
        rated(questionnaire, claimed, evidence, coverage, as_of);
    let lifts = lifts(&questionnaire.caps, claimed, evidence, coverage, as_of);
    Voice { member, claimed, supported, cap, lifts }
}

/// Takes away what caps a claim, one thing after the other, and says how far each goes. Steps that
/// lift nothing by themselves stay in, because the next one needs them.
fn lifts(
    caps: &[Cap],
    claimed: Level,
    evidence: &[&Evidence],
    coverage: Option<Coverage>,
    as_of: Date,
) -> Vec<Lift> {
    let mut pieces: Vec<Evidence> = evidence.iter().map(|piece| (*piece).clone()).collect();
    let mut coverage = coverage;
    let mut lifts = Vec::new();
    // Each step takes away one of five reasons for good.
    for _ in 0..5 {
        let judged: Vec<&Evidence> = pieces.iter().collect();
        let (_, cap) = supported(caps, claimed, Basis { evidence: &judged, coverage }, as_of);
        let Some(reason) = cap else {
            break;
        };
        let step = match reason {
            CapReason::NoEvidence => LiftStep::GiveEvidence,
            CapReason::UndatedEvidence => LiftStep::DateEvidence,
            CapReason::OldEvidence(months) => LiftStep::RenewEvidence(Some(months)),
            CapReason::ExpiredEvidence => LiftStep::RenewEvidence(None),
            CapReason::PartialCoverage => LiftStep::CoverAll,
            CapReason::NoIndependentCheck => LiftStep::HaveItChecked,
        };
        match step {
            LiftStep::GiveEvidence => pieces.push(fresh(as_of)),
            LiftStep::DateEvidence | LiftStep::RenewEvidence(_) => renew(&mut pieces, as_of),
            LiftStep::CoverAll => coverage = Some(Coverage::All),
            LiftStep::HaveItChecked => have_checked(caps, &mut pieces, as_of),
        }
        let judged: Vec<&Evidence> = pieces.iter().collect();
        let (level, _) = supported(caps, claimed, Basis { evidence: &judged, coverage }, as_of);
        lifts.push(Lift { step, level });
    }
    lifts
}

/// A piece of evidence of today that nobody has checked.
fn fresh(as_of: Date) -> Evidence {
    Evidence { title: "-".to_owned(), date: Some(as_of), ..Evidence::default() }
}

fn renew(pieces: &mut [Evidence], as_of: Date) {
    for piece in pieces {
        piece.date = Some(as_of);
        piece.expires = None;
    }
}

/// Has the evidence checked that is current; a check of anything else would prove nothing.
fn have_checked(caps: &[Cap], pieces: &mut Vec<Evidence>, as_of: Date) {
    let months = caps.iter().find_map(|cap| match cap.when {
        CapWhen::OlderThanMonths(months) => Some(months),
        _ => None,
    });
    let is_fresh = |piece: &Evidence| months.is_none_or(|months| is_current(piece, months, as_of));
    if !pieces.iter().any(is_fresh) {
        pieces.push(fresh(as_of));
    }
    for piece in pieces.iter_mut().filter(|piece| is_fresh(piece)) {
        piece.owner = "-".to_owned();
        piece.checked_by = "+".to_owned();
    }
}
