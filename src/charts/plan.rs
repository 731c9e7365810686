//! The plan as rows: for the board, the table, and what is exported. And the plan over time, as a
//! Gantt chart draws it.

use jiff::Span;
use jiff::civil::Date;

use crate::model::{
    ActionId, ActionState, Assessment, ItemId, Level, MemberId, PlannedAction, Questionnaire,
};
use crate::scoring::{ActionKind, Scores, effort, step_words};

/// An action with all that is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// Its id.
    pub id: ActionId,
    /// The action.
    pub action: PlannedAction,
    /// The item's title.
    pub title: String,
    /// The step in the words of the questionnaire.
    pub words: String,
    /// The supported level of the item now.
    pub now: Option<Level>,
    /// Person-days, by the team or else as estimated.
    pub days: u16,
    /// Whether that is the program's estimate.
    pub is_estimate: bool,
    /// Whether it should be finished by now and isn't.
    pub is_overdue: bool,
    /// Whether it is open and nobody sees to it.
    pub is_unassigned: bool,
    /// Actions that it waits for and that are not finished.
    pub waits_for: Vec<ActionId>,
    /// Whether the item is at the level, whatever the action says.
    pub is_reached: bool,
}

/// The plan over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Gantt {
    /// The first day that is drawn; a Monday.
    pub from: Date,
    /// The day after the last that is drawn.
    pub to: Date,
    /// Today, where it is within.
    pub today: Option<Date>,
    /// One row an action with a due date that was not dropped, by start.
    pub rows: Vec<GanttRow>,
    /// Pairs of rows of which the second waits for the first.
    pub links: Vec<(usize, usize)>,
    /// Legal dates within.
    pub marks: Vec<GanttMark>,
    /// The first days of months within.
    pub months: Vec<Date>,
    /// How many actions have no due date, and so no place.
    pub undated: usize,
}

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct GanttRow {
    /// The action.
    pub id: ActionId,
    /// The item.
    pub item: ItemId,
    /// The item's title.
    pub title: String,
    /// The level that it leads to.
    pub to: Level,
    /// Who sees to it.
    pub owner: Option<MemberId>,
    /// How far it is.
    pub state: ActionState,
    /// The first day.
    pub start: Date,
    /// Whether the first day was worked out from due date and effort.
    pub is_start_assumed: bool,
    /// The last day.
    pub due: Date,
    /// Whether it is late.
    pub is_overdue: bool,
    /// Whether nobody sees to it.
    pub is_unassigned: bool,
    /// Whether it is due before something that it waits for.
    pub is_too_early: bool,
}

/// A legal date.
#[derive(Clone, Debug, PartialEq)]
pub struct GanttMark {
    /// Its place in the crosswalk's list of dates.
    pub index: usize,
    /// The day.
    pub date: Date,
    /// What begins.
    pub title: String,
    /// Actions of which the item prepares for it, by their rows.
    pub rows: Vec<usize>,
}

/// The actions of the plan: open ones first, then by due date, then by id.
pub fn plan_rows(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> Vec<PlanRow> {
    let mut rows: Vec<PlanRow> = assessment
        .plan
        .iter()
        .map(|(id, action)| plan_row(questionnaire, assessment, scores, id, action))
        .collect();
    rows.sort_by_key(|row| {
        (!row.action.state.is_open(), row.action.due.is_none(), row.action.due, row.id.clone())
    });
    rows
}

fn plan_row(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    id: &ActionId,
    action: &PlannedAction,
) -> PlanRow {
    let item = questionnaire.item(&action.item);
    let score = scores.item(&action.item);
    let now = score.and_then(|score| score.supported);
    let claimed = score.and_then(|score| score.claimed);
    let kind = match claimed {
        Some(claimed) if claimed >= action.to && now.is_some_and(|now| now < action.to) => {
            ActionKind::Prove
        }
        _ => ActionKind::Raise,
    };
    let estimate = item.map_or(0, |item| effort(assessment, item, action.to, kind).days);
    let is_unfinished = |id: &&ActionId| {
        assessment.plan.get(*id).is_some_and(|before| before.state != ActionState::Done)
    };
    PlanRow {
        id: id.clone(),
        title: item.map_or_else(|| action.item.to_string(), |item| item.title.clone()),
        words: item.and_then(|item| step_words(item, action.to)).unwrap_or("").to_owned(),
        now,
        days: action.effort.unwrap_or(estimate),
        is_estimate: action.effort.is_none(),
        is_overdue: action.is_overdue(scores.as_of),
        is_unassigned: action.is_unassigned(),
        waits_for: action.after.iter().filter(is_unfinished).cloned().collect(),
        is_reached: now.is_some_and(|now| now >= action.to),
        action: action.clone(),
    }
}

/// The plan over time; `None` where no action has a due date.
pub fn gantt(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> Option<Gantt> {
    let all = plan_rows(questionnaire, assessment, scores);
    let shown = || all.iter().filter(|row| row.action.state != ActionState::Dropped);
    let mut rows: Vec<GanttRow> = shown().filter_map(gantt_row).collect();
    rows.sort_by_key(|row| (row.start, row.due, row.id.clone()));
    let undated = shown().count() - rows.len();
    let first = rows.iter().map(|row| row.start).min()?.min(scores.as_of);
    let last = rows.iter().map(|row| row.due).max()?.max(scores.as_of);
    let from = monday(plus_days(first, -7));
    let mut to = plus_days(last, 15);
    // The next legal date after the last action says what all the work is for.
    let dates: Vec<(usize, &crate::model::LegalDate)> = questionnaire
        .crosswalk
        .iter()
        .flat_map(|crosswalk| &crosswalk.dates)
        .enumerate()
        .filter(|(_, date)| date.condition.holds(&assessment.profile) != Some(false))
        .collect();
    let limit = plus_days(last, 120);
    if let Some(next) = dates.iter().map(|(_, date)| date.date).find(|date| *date >= to)
        && next <= limit
    {
        to = plus_days(next, 15);
    }
    let place = |id: &ActionId| rows.iter().position(|row| row.id == *id);
    let links: Vec<(usize, usize)> = rows
        .iter()
        .enumerate()
        .flat_map(|(index, row)| {
            let after = assessment.plan.get(&row.id).map(|action| &action.after);
            let before = after.into_iter().flatten().filter_map(&place);
            before.map(move |before| (before, index)).collect::<Vec<_>>()
        })
        .collect();
    let marks = dates
        .into_iter()
        .filter(|(_, date)| date.date >= from && date.date < to)
        .map(|(index, date)| GanttMark {
            index,
            date: date.date,
            title: date.title.clone(),
            rows: (0..rows.len()).filter(|row| date.items.contains(&rows[*row].item)).collect(),
        })
        .collect();
    for (before, after) in &links {
        if rows[*after].due < rows[*before].due {
            rows[*after].is_too_early = true;
        }
    }
    let today = (from..to).contains(&scores.as_of).then_some(scores.as_of);
    Some(Gantt { months: months(from, to), from, to, today, rows, links, marks, undated })
}

fn gantt_row(row: &PlanRow) -> Option<GanttRow> {
    let PlannedAction { item, to, owner, start, due, state, .. } = &row.action;
    let due = (*due)?;
    // Seven days of the calendar for five of work, by one person.
    let assumed = plus_days(due, -(i64::from(row.days) * 7 / 5));
    Some(GanttRow {
        id: row.id.clone(),
        item: item.clone(),
        title: row.title.clone(),
        to: *to,
        owner: owner.clone(),
        state: *state,
        start: start.unwrap_or(assumed).min(due),
        is_start_assumed: start.is_none(),
        due,
        is_overdue: row.is_overdue,
        is_unassigned: row.is_unassigned,
        is_too_early: false,
    })
}

/// How many days lie between two days.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// So many days later; the end of the calendar where there is none.
pub fn plus_days(date: Date, days: i64) -> Date {
    date.saturating_add(Span::new().days(days.clamp(-100_000, 100_000)))
}

fn monday(date: Date) -> Date {
    plus_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

fn months(from: Date, to: Date) -> Vec<Date> {
    let mut months = Vec::new();
    let mut month = from.first_of_month();
    while month < to {
        if month >= from {
            months.push(month);
        }
        month = month.saturating_add(Span::new().months(1));
    }
    months
}
