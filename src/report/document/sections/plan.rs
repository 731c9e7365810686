//! What was decided and what is planned: the plan, disagreements and decisions, what changed.

use super::super::build::{Cx, points};
use super::super::{Block, Column, Span, Table};
use crate::charts::{gantt, plan_rows, trend};
use crate::model::{ActionState, ItemId, Milestone, Outcome, Response};
use crate::report::comparison::levels_words;
use crate::report::figure;
use crate::scoring::compare::compare;
use crate::t;
use crate::text::signed;

/// The chosen actions.
pub(in super::super) fn plan(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let text = subject.text;
    let rows = plan_rows(subject.questionnaire, subject.assessment, subject.scores);
    if rows.is_empty() {
        return vec![Block::text(t!(text, "report-no-plan"))];
    }
    let date = |date: Option<jiff::civil::Date>| {
        date.map_or_else(|| "–".to_owned(), |date| text.date_short(date))
    };
    let cells = rows.iter().map(|row| {
        let action = &row.action;
        let state = match action.state {
            ActionState::ToDo => t!(text, "report-state-to-do"),
            ActionState::Doing => t!(text, "report-state-doing"),
            ActionState::Done => t!(text, "report-state-done"),
            ActionState::Dropped => t!(text, "report-state-dropped"),
        };
        let state = if row.is_overdue { t!(text, "report-overdue", state = state) } else { state };
        vec![
            vec![cx.item(&action.item)],
            vec![
                Span::strong(row.title.clone()),
                Span::plain(format!(
                    ". {}",
                    t!(text, "report-to-level", level = action.to.0, words = &row.words)
                )),
            ],
            vec![Span::plain(
                action.owner.as_ref().map_or_else(|| "–".to_owned(), |id| cx.member(id)),
            )],
            vec![Span::plain(date(action.due))],
            vec![Span::plain(row.days.to_string())],
            vec![Span::plain(state)],
        ]
    });
    let mut blocks = vec![Block::text(t!(text, "report-plan-intro"))];
    blocks.extend(over_time(cx));
    blocks.push(Block::Table(Table {
        caption: t!(text, "report-table-plan"),
        columns: vec![
            Column::text(t!(text, "report-item"), 0),
            Column::text(t!(text, "report-action"), 6),
            Column::text(t!(text, "report-owner"), 2),
            Column::text(t!(text, "report-due"), 0),
            Column::number(t!(text, "report-days")),
            Column::text(t!(text, "report-state"), 2),
        ],
        rows: cells.collect(),
        ..Table::default()
    }));
    blocks
}

/// The plan over time, with what the numbers of its legal dates stand for.
fn over_time(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let text = subject.text;
    let Some(chart) = gantt(subject.questionnaire, subject.assessment, subject.scores) else {
        return Vec::new();
    };
    let title = t!(text, "report-chart-plan");
    let mut items: Vec<&ItemId> = chart.rows.iter().map(|row| &row.item).collect();
    items.sort();
    items.dedup();
    let picture = cx.chart("plan", cx.items(items), |style| {
        figure::gantt(title.clone(), &chart, &|id| cx.member(id), style)
    });
    let mut blocks = vec![picture];
    let dates = subject.questionnaire.crosswalk.iter().flat_map(|crosswalk| &crosswalk.dates);
    let dates: Vec<_> = dates.collect();
    let entries: Vec<Vec<Span>> = chart
        .marks
        .iter()
        .filter_map(|mark| {
            let date = dates.get(mark.index)?;
            let framework = subject.frameworks.get(&date.framework);
            let name = framework.map_or_else(|| date.framework.to_string(), |f| f.name.clone());
            let words = text.told(
                name,
                t!(
                    text,
                    "report-legal-date",
                    title = &mark.title,
                    mark = text.mark_short(date.mark)
                ),
            );
            Some(vec![Span::strong(format!("{} ", text.date_short(mark.date))), Span::plain(words)])
        })
        .collect();
    if !entries.is_empty() {
        blocks.push(Block::heading(t!(text, "report-legal-dates")));
        blocks.push(Block::List { ordered: true, entries });
    }
    if chart.undated > 0 {
        blocks.push(Block::text(t!(text, "gantt-undated", count = chart.undated)));
    }
    blocks
}

/// Where the team disagrees, and what it decided.
pub(in super::super) fn decisions(cx: &Cx<'_>) -> Vec<Block> {
    let (assessment, text) = (cx.subject.assessment, cx.subject.text);
    let disputed = cx.subject.scores.items.iter().filter(|item| item.disputed);
    let said = |response: Option<&Response>| match response {
        Some(Response::Level(level)) => level.to_string(),
        Some(Response::NotApplicable(_)) => t!(text, "state-not-applicable"),
        Some(Response::Unknown) => t!(text, "state-unknown"),
        None => t!(text, "state-unanswered"),
    };
    let rows = disputed.filter_map(|score| {
        let given = assessment
            .answers_to(&score.id)
            .map(|(id, answer)| text.told(cx.member(id), said(answer.counted_response())));
        Some(vec![
            vec![cx.item(&score.id)],
            vec![Span::plain(cx.about(&score.id)?.title.clone())],
            vec![Span::plain(text.apart(given))],
        ])
    });
    let rows: Vec<_> = rows.collect();
    let mut blocks = Vec::new();
    if rows.is_empty() && assessment.decisions.is_empty() {
        return vec![Block::text(t!(text, "report-no-disagreement"))];
    }
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-table-disputed"),
            columns: vec![
                Column::text(t!(text, "report-item"), 0),
                Column::text(t!(text, "report-title-of-item"), 4),
                Column::text(t!(text, "report-given"), 5),
            ],
            rows,
            ..Table::default()
        }));
    }
    let rows = assessment.decisions.iter().filter_map(|(id, decision)| {
        let outcome = match decision.outcome {
            Outcome::Level(level) => level.to_string(),
            Outcome::NotApplicable => t!(text, "state-not-applicable"),
        };
        Some(vec![
            vec![cx.item(id)],
            vec![Span::plain(cx.about(id)?.title.clone())],
            vec![Span::plain(outcome)],
            vec![Span::plain(decision.rationale.clone())],
            vec![Span::plain(cx.member(&decision.by))],
        ])
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-table-decisions"),
            columns: vec![
                Column::text(t!(text, "report-item"), 0),
                Column::text(t!(text, "report-title-of-item"), 3),
                Column::text(t!(text, "report-decided"), 1),
                Column::text(t!(text, "report-rationale"), 5),
                Column::text(t!(text, "report-recorded-by"), 2),
            ],
            rows,
            ..Table::default()
        }));
    }
    blocks
}

/// What changed since the last milestone.
pub(in super::super) fn change(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let (questionnaire, text) = (subject.questionnaire, subject.text);
    let last: Option<&Milestone> = subject
        .assessment
        .milestones
        .values()
        .filter(|milestone| milestone.as_of <= subject.scores.as_of)
        .max_by_key(|milestone| milestone.as_of);
    let Some(last) = last else { return Vec::new() };
    let lines = trend(questionnaire, subject.assessment, subject.scores);
    let title = t!(text, "report-chart-trend");
    let mut blocks = vec![Block::text(t!(
        text,
        "report-change-since",
        name = &last.name,
        date = text.date(last.as_of)
    ))];
    let rows = questionnaire.domains.iter().filter_map(|domain| {
        let now = subject.scores.domain(&domain.id)?;
        let then = last.domains.iter().find(|(id, _)| *id == domain.id)?.1;
        let moved = match (then.score, now.score) {
            (Some(then), Some(now)) => {
                let (then, now) =
                    (crate::scoring::round_half_up(then), crate::scoring::round_half_up(now));
                signed(now - then)
            }
            _ => "–".to_owned(),
        };
        Some(vec![
            vec![Span::plain(domain.name.clone())],
            vec![Span::plain(points(then.score))],
            vec![Span::plain(points(now.score))],
            vec![Span::plain(moved)],
        ])
    });
    blocks.push(Block::Table(Table {
        caption: t!(text, "report-table-change"),
        columns: vec![
            Column::text(t!(text, "scores-column-domain"), 6),
            Column::number(t!(text, "report-then")),
            Column::number(t!(text, "report-now")),
            Column::number(t!(text, "report-moved")),
        ],
        rows: rows.collect(),
        ..Table::default()
    }));
    blocks.extend(changed_items(cx, last));
    blocks.push(
        cx.chart("trend", cx.all_items(), |style| figure::trend(title.clone(), &lines, style)),
    );
    blocks
}

/// The items of which a level changed since a milestone.
fn changed_items(cx: &Cx<'_>, last: &Milestone) -> Vec<Block> {
    let subject = cx.subject;
    let text = subject.text;
    let now = subject.scores.freeze(subject.questionnaire, String::new(), None);
    let comparison = compare(last, &now);
    let rows = comparison.items.iter().map(|(id, pair)| {
        let item = cx.about(id);
        let cap = subject.scores.item(id).and_then(|score| score.cap);
        vec![
            vec![cx.item(id)],
            vec![Span::plain(item.map_or_else(String::new, |item| item.title.clone()))],
            vec![Span::plain(levels_words(pair, text))],
            vec![Span::plain(cap.map(|cap| text.cap_reason(cap)).unwrap_or_default())],
        ]
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return vec![Block::text(t!(text, "report-no-item-changed"))];
    }
    vec![Block::Table(Table {
        caption: t!(text, "report-table-changed-items"),
        columns: vec![
            Column::text(t!(text, "report-item"), 0),
            Column::text(t!(text, "report-title-of-item"), 5),
            Column::text(t!(text, "report-then-and-now"), 3),
            Column::text(t!(text, "report-why-capped"), 4),
        ],
        rows,
        ..Table::default()
    })]
}
