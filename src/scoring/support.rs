//! Rule 1: how far evidence carries a claimed level.
//!
//! Of several pieces of evidence the best counts, so that adding one never lowers anything.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::model::questionnaire::{Cap, CapWhen};
use crate::model::{Coverage, Evidence, Level};

/// Why a supported level is below the claimed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CapReason {
    /// Nothing backs the claim.
    NoEvidence,
    /// No evidence bears a date (or only one that lies ahead of the scoring date).
    UndatedEvidence,
    /// All dated evidence is too old; after how many months that is.
    OldEvidence(u16),
    /// All dated evidence has passed the last day on which it holds, or is too old.
    ExpiredEvidence,
    /// It doesn't hold for all that is in scope.
    PartialCoverage,
    /// Nobody independent of the owner has checked evidence that is current.
    NoIndependentCheck,
}

impl CapReason {
    /// A word for files and scripts; it doesn't change.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoEvidence => "no-evidence",
            Self::UndatedEvidence => "undated-evidence",
            Self::OldEvidence(_) => "old-evidence",
            Self::ExpiredEvidence => "expired-evidence",
            Self::PartialCoverage => "partial-coverage",
            Self::NoIndependentCheck => "no-independent-check",
        }
    }
}

/// What a claim rests on.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The evidence; may be empty.
    pub evidence: &'a [&'a Evidence],
    /// How much of what is in scope it holds for; `None` where nobody said.
    pub coverage: Option<Coverage>,
}

/// How strong what an answer rests on is, whatever was claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nothing backs it.
    Nothing,
    /// There is evidence, but it is undated, too old or past its last day.
    Stale,
    /// There is evidence that is current.
    Current,
    /// Somebody independent of the owner has checked evidence that is current.
    Checked,
}

impl Standing {
    /// From the weakest to the strongest.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Stale, Self::Current, Self::Checked];
}

/// What the best piece of evidence amounts to, by the ages that the caps allow.
pub fn standing(caps: &[Cap], evidence: &[&Evidence], as_of: Date) -> Standing {
    let of = |piece: &&Evidence| {
        let is_fresh = strictest_age(caps).map_or_else(
            || is_dated(piece, as_of) && !piece.is_expired(as_of),
            |months| is_current(piece, months, as_of),
        );
        match (is_fresh, piece.is_checked()) {
            (false, _) => Standing::Stale,
            (true, false) => Standing::Current,
            (true, true) => Standing::Checked,
        }
    };
    evidence.iter().map(of).max().unwrap_or(Standing::Nothing)
}

/// After how many months this evidence counts as stale, where its age alone makes it so: it is dated
/// and has not expired.
pub fn too_old(caps: &[Cap], evidence: &Evidence, as_of: Date) -> Option<u16> {
    let months = strictest_age(caps)?;
    let is_old = is_dated(evidence, as_of)
        && !evidence.is_expired(as_of)
        && !is_current(evidence, months, as_of);
    is_old.then_some(months)
}

/// The fewest months after which a cap takes evidence for too old.
fn strictest_age(caps: &[Cap]) -> Option<u16> {
    let months = caps.iter().filter_map(|cap| match cap.when {
        CapWhen::OlderThanMonths(months) => Some(months),
        _ => None,
    });
    months.min()
}

/// The supported level of a claim, and what capped it where something did. Where several caps give
/// the same level, the first in the questionnaire's order is named; where several pieces of evidence
/// do, the one that came furthest.
pub fn supported(
    caps: &[Cap],
    claimed: Level,
    basis: Basis<'_>,
    as_of: Date,
) -> (Level, Option<CapReason>) {
    let carried_by = |piece| carried(caps, claimed, piece, basis.coverage, as_of);
    // Each piece is judged by itself. Judged together, a piece could lower what another one
    // carries, depending on which caps an author writes.
    let best = basis.evidence.iter().map(|piece| carried_by(Some(piece))).max();
    best.unwrap_or_else(|| carried_by(None))
}

/// How far one piece of evidence, or none, carries a claim.
fn carried(
    caps: &[Cap],
    claimed: Level,
    piece: Option<&Evidence>,
    coverage: Option<Coverage>,
    as_of: Date,
) -> (Level, Option<CapReason>) {
    let mut level = claimed;
    let mut reason = None;
    for cap in caps {
        if cap.level >= level {
            continue;
        }
        if let Some(bites) = bites(cap.when, caps, piece, coverage, as_of) {
            level = cap.level;
            reason = Some(bites);
        }
    }
    (level, reason)
}

fn bites(
    when: CapWhen,
    caps: &[Cap],
    piece: Option<&Evidence>,
    coverage: Option<Coverage>,
    as_of: Date,
) -> Option<CapReason> {
    let is_dated = |piece: &Evidence| is_dated(piece, as_of);
    let is_current = |piece: &Evidence, months| is_current(piece, months, as_of);
    let (bites, reason) = match when {
        CapWhen::NoEvidence => (piece.is_none(), CapReason::NoEvidence),
        CapWhen::Undated => {
            (piece.is_some_and(|piece| !is_dated(piece)), CapReason::UndatedEvidence)
        }
        CapWhen::OlderThanMonths(months) => (
            piece.is_some_and(|piece| is_dated(piece) && !is_current(piece, months)),
            if piece.is_some_and(|piece| piece.is_expired(as_of)) {
                CapReason::ExpiredEvidence
            } else {
                CapReason::OldEvidence(months)
            },
        ),
        CapWhen::PartialCoverage => (coverage != Some(Coverage::All), CapReason::PartialCoverage),
        CapWhen::NoIndependentCheck => {
            // A check of evidence that has since gone stale proves nothing about today.
            let strictest = strictest_age(caps);
            let is_checked = piece.is_some_and(|piece| {
                piece.is_checked() && strictest.is_none_or(|months| is_current(piece, months))
            });
            (!is_checked, CapReason::NoIndependentCheck)
        }
    };
    bites.then_some(reason)
}

/// Whether evidence bears a date that counts on the scoring date. A date ahead of it doesn't, but
/// for one day: a colleague east of here may already have tomorrow.
pub fn is_dated(evidence: &Evidence, as_of: Date) -> bool {
    evidence.date.is_some_and(|date| {
        date <= as_of || as_of.checked_add(1.day()).map_or(true, |tomorrow| date <= tomorrow)
    })
}

/// Whether evidence is dated, hasn't expired, and is at most so many months old: evidence of
/// 23 November 2025 is current through 23 November 2026 where the limit is twelve months.
pub fn is_current(evidence: &Evidence, months: u16, as_of: Date) -> bool {
    is_dated(evidence, as_of)
        && !evidence.is_expired(as_of)
        && evidence.date.is_some_and(|date| {
            // The date so many months later has the same day, or the last one of a shorter month: then
            // it is in the month of `as_of`, whose day lies not behind that last one. So months and
            // days can be compared one after the other.
            let month = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
            (month(date) + i32::from(months), date.day()) >= (month(as_of), as_of.day())
        })
}
