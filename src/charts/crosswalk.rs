//! The crosswalk of an organisation: which frameworks concern it, what each cell says today, how
//! far the answers prepare for it, and which dates lie ahead.
//!
//! What is shown is *preparation*: the readiness score (rule 3) of the items behind a cell. It says
//! nothing about compliance.

use jiff::civil::Date;

use crate::model::{
    Clause, Condition, Crosswalk, CrosswalkCell, Framework, FrameworkId, Frameworks, ItemId,
    LegalDate, Obligation, Profile, Questionnaire, Relation, Status,
};
use crate::scoring::{GroupScore, ItemScore, ItemState, Scores, score_group};

/// Obligations down, frameworks across.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkTable {
    /// The columns.
    pub columns: Vec<CrosswalkColumn>,
    /// One row an obligation, in the crosswalk's order.
    pub rows: Vec<CrosswalkRow>,
    /// How many frameworks are left out because they don't concern the organisation.
    pub left_out: usize,
}

/// A framework.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkColumn {
    /// Its id.
    pub framework: FrameworkId,
    /// Whether it concerns the organisation; `None` while the profile leaves it open.
    pub concerns: Option<bool>,
    /// The next day from which something in it applies, and how many days that is away.
    pub next_date: Option<(Date, i64)>,
}

/// An obligation.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkRow {
    /// Its place in the crosswalk.
    pub index: usize,
    /// How far the answers to its items prepare for it.
    pub preparation: GroupScore,
    /// One entry a column; `None` where it was not looked at.
    pub cells: Vec<Option<CellFigures>>,
}

/// What the answers give for a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellFigures {
    /// The items behind the cell: those of the obligation that cite the framework, or all of the
    /// obligation's where none does that applies.
    pub items: Vec<ItemId>,
    /// How far they prepare; `None` where the framework has no counterpart.
    pub preparation: Option<GroupScore>,
    /// Whether a clause of the cell is in force on the day of the scores.
    pub in_force: bool,
    /// Whether that holds for all of its clauses.
    pub all_in_force: bool,
    /// The earliest day still ahead from which a clause of the cell applies, unless the profile says that
    /// this day does not concern the organisation.
    pub applies_from: Option<Date>,
}

/// A date on the time line.
#[derive(Clone, Debug, PartialEq)]
pub struct DateRow {
    /// Its place in the crosswalk.
    pub index: usize,
    /// The day.
    pub date: Date,
    /// How many days it is away; negative once it is past.
    pub days: i64,
    /// Whether it concerns the organisation; `None` while the profile leaves it open.
    pub concerns: Option<bool>,
    /// How far the answers prepare for it.
    pub preparation: GroupScore,
}

/// The table for an organisation. Frameworks that don't concern it are left out unless `all` are
/// wanted; those of which the profile doesn't say stay.
pub fn crosswalk_table(
    questionnaire: &Questionnaire,
    frameworks: &Frameworks,
    profile: &Profile,
    scores: &Scores,
    all: bool,
) -> Option<CrosswalkTable> {
    let crosswalk = questionnaire.crosswalk.as_ref()?;
    let columns = crosswalk.frameworks().into_iter().map(|id| {
        let framework = frameworks.get(id);
        CrosswalkColumn {
            framework: id.clone(),
            concerns: framework.and_then(|found| concerns(found, questionnaire, profile)),
            next_date: next_date(id, crosswalk, profile, scores.as_of),
        }
    });
    let (columns, left_out): (Vec<_>, Vec<_>) =
        columns.partition(|column| all || column.concerns != Some(false));
    let rows = crosswalk
        .obligations
        .iter()
        .enumerate()
        .map(|(index, obligation)| CrosswalkRow {
            index,
            preparation: preparation(questionnaire, scores, &obligation.items),
            cells: columns
                .iter()
                .map(|column| {
                    let cell = obligation.cell(&column.framework)?;
                    Some(figures(questionnaire, frameworks, profile, scores, obligation, cell))
                })
                .collect(),
        })
        .collect();
    Some(CrosswalkTable { columns, rows, left_out: left_out.len() })
}

/// The dates that concern the organisation (or may, while the profile leaves it open), in order;
/// all of them if `all` are wanted.
pub fn date_rows(
    questionnaire: &Questionnaire,
    profile: &Profile,
    scores: &Scores,
    all: bool,
) -> Vec<DateRow> {
    let dates = questionnaire.crosswalk.iter().flat_map(|crosswalk| &crosswalk.dates);
    dates
        .enumerate()
        .map(|(index, date)| DateRow {
            index,
            date: date.date,
            days: days_between(scores.as_of, date.date),
            concerns: date.condition.holds(profile),
            preparation: preparation(questionnaire, scores, &date.items),
        })
        .filter(|row| all || row.concerns != Some(false))
        .collect()
}

/// Whether a framework concerns the organisation; `None` while the profile leaves it open.
pub fn concerns(
    framework: &Framework,
    questionnaire: &Questionnaire,
    profile: &Profile,
) -> Option<bool> {
    // A framework whose condition the profile can't answer may concern anybody.
    let condition: Condition = framework.condition(&questionnaire.profile)?;
    condition.holds(profile)
}

/// How far the answers to some items prepare, by the same rule as every score.
pub fn preparation(questionnaire: &Questionnaire, scores: &Scores, items: &[ItemId]) -> GroupScore {
    let members: Vec<&ItemScore> = items.iter().filter_map(|item| scores.item(item)).collect();
    score_group(&questionnaire.scoring, questionnaire.top_level(), &members)
}

/// The clauses of a cell, as far as the framework has them.
pub fn clauses<'a>(framework: &'a Framework, cell: &CrosswalkCell) -> Vec<&'a Clause> {
    cell.clauses.iter().filter_map(|id| framework.clause(id)).collect()
}

/// The items behind a cell, and whether it is those that cite the framework. Where none of them does that
/// applies, it is all items of the obligation.
pub fn items_of(
    questionnaire: &Questionnaire,
    scores: &Scores,
    obligation: &Obligation,
    framework: &FrameworkId,
) -> (Vec<ItemId>, bool) {
    let cites = |id: &&ItemId| {
        questionnaire.item(id).is_some_and(|item| {
            item.references.iter().any(|reference| reference.framework == *framework)
        })
    };
    let applies =
        |id: &ItemId| scores.item(id).is_some_and(|score| score.state != ItemState::DoesNotApply);
    let citing: Vec<ItemId> = obligation.items.iter().filter(cites).cloned().collect();
    match citing.iter().any(applies) {
        true => (citing, true),
        false => (obligation.items.clone(), false),
    }
}

fn figures(
    questionnaire: &Questionnaire,
    frameworks: &Frameworks,
    profile: &Profile,
    scores: &Scores,
    obligation: &Obligation,
    cell: &CrosswalkCell,
) -> CellFigures {
    let (items, _) = items_of(questionnaire, scores, obligation, &cell.framework);
    let found = frameworks.get(&cell.framework);
    let cited = found.map(|framework| clauses(framework, cell)).unwrap_or_default();
    let is_ahead = |clause: &Clause| clause.applies_from.is_some_and(|date| date > scores.as_of);
    let is_in_force = |clause: &&Clause| clause.status == Status::InForce && !is_ahead(clause);
    let in_force = cited.iter().any(is_in_force);
    let all_in_force = in_force && cited.iter().all(is_in_force);
    // A day of the time line counts here as it does there.
    let concerns = |day: Date| {
        let dates = questionnaire.crosswalk.iter().flat_map(|crosswalk| &crosswalk.dates);
        let mut listed = dates
            .filter(|date| date.framework == cell.framework && date.date == day)
            .map(|date| date.condition.holds(profile) != Some(false))
            .peekable();
        listed.peek().is_none() || listed.any(|may| may)
    };
    let applies_from = cited
        .iter()
        .copied()
        .filter(|clause| is_ahead(clause))
        .filter_map(|clause| clause.applies_from)
        .filter(|day| concerns(*day))
        .min();
    CellFigures {
        in_force,
        all_in_force,
        preparation: (cell.relation != Relation::NoCounterpart)
            .then(|| preparation(questionnaire, scores, &items)),
        items,
        applies_from,
    }
}

fn next_date(
    framework: &FrameworkId,
    crosswalk: &Crosswalk,
    profile: &Profile,
    today: Date,
) -> Option<(Date, i64)> {
    let ahead = |date: &&LegalDate| {
        date.framework == *framework
            && date.date >= today
            && date.condition.holds(profile) != Some(false)
    };
    let next = crosswalk.dates.iter().find(ahead)?.date;
    Some((next, days_between(today, next)))
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}
