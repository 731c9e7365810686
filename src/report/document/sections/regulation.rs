//! What laws and standards ask: dates, obligations by framework, the texts that are cited.

use super::super::build::{Cx, points};
use super::super::{Block, Column, Span, Table, clean};
use crate::charts::{crosswalk_table, date_rows};
use crate::model::{FrameworkId, Relation};
use crate::t;

/// Dates ahead, then a table for each framework that concerns the organisation.
pub(in super::super) fn regulation(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let (questionnaire, scores, text) = (subject.questionnaire, subject.scores, subject.text);
    let Some(crosswalk) = &questionnaire.crosswalk else { return Vec::new() };
    let profile = &subject.assessment.profile;
    let name = |id: &FrameworkId| {
        subject.frameworks.get(id).map_or_else(|| id.to_string(), |found| found.name.clone())
    };
    let mut blocks = vec![Block::Callout {
        title: t!(text, "report-preparation-title"),
        spans: vec![Span::plain(t!(text, "report-preparation", date = text.date(crosswalk.as_of)))],
    }];
    let dates = date_rows(questionnaire, profile, scores, false);
    let rows = dates.iter().filter(|row| row.days >= 0).filter_map(|row| {
        let date = crosswalk.dates.get(row.index)?;
        Some(vec![
            vec![Span::plain(text.date_short(date.date))],
            vec![Span::plain(name(&date.framework))],
            vec![Span::plain(date.title.clone())],
            vec![Span::plain(points(row.preparation.score))],
            cx.items(&date.items),
            vec![Span::plain(text.mark_short(date.mark))],
        ])
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-table-dates"),
            columns: vec![
                Column::text(t!(text, "report-date-column"), 0),
                Column::text(t!(text, "report-framework"), 2),
                Column::text(t!(text, "report-begins"), 4),
                Column::number(t!(text, "report-prepared")),
                Column::text(t!(text, "report-items"), 2),
                Column::text(t!(text, "report-mark"), 0),
            ],
            rows,
            ..Table::default()
        }));
    }
    let Some(table) = crosswalk_table(questionnaire, subject.frameworks, profile, scores, false)
    else {
        return blocks;
    };
    for (index, column) in table.columns.iter().enumerate() {
        let rows = table.rows.iter().filter_map(|row| {
            let figures = row.cells.get(index)?.as_ref()?;
            let obligation = crosswalk.obligations.get(row.index)?;
            let cell = obligation.cell(&column.framework)?;
            if cell.relation == Relation::NoCounterpart {
                return None;
            }
            let clauses = text.clauses(&cell.clauses);
            let prepared = figures.preparation.as_ref().and_then(|score| score.score);
            Some(vec![
                vec![Span::plain(obligation.name.clone())],
                vec![Span::plain(if clauses.is_empty() { "–".to_owned() } else { clauses })],
                vec![Span::plain(text.relation_short(cell.relation))],
                vec![Span::plain(points(prepared))],
                cx.items(&figures.items),
                vec![Span::plain(text.mark_short(cell.mark))],
            ])
        });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            continue;
        }
        blocks.push(Block::heading(name(&column.framework)));
        if let Some(framework) = subject.frameworks.get(&column.framework) {
            let status = text.status(framework.status);
            let as_of = text.date_short(framework.as_of);
            blocks.push(Block::text(t!(
                text,
                "report-framework-stands",
                title = &framework.title,
                status = status,
                date = as_of,
                mark = text.mark(framework.mark)
            )));
        }
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-table-framework", framework = name(&column.framework)),
            columns: vec![
                Column::text(t!(text, "report-obligation"), 3),
                Column::text(t!(text, "report-clauses"), 4),
                Column::text(t!(text, "report-evidence-serves"), 0),
                Column::number(t!(text, "report-prepared")),
                Column::text(t!(text, "report-items"), 3),
                Column::text(t!(text, "report-mark"), 0),
            ],
            rows,
            ..Table::default()
        }));
    }
    blocks
}

/// The texts that asked items cite.
pub(in super::super) fn references(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, text) = (cx.subject.questionnaire, cx.subject.text);
    let asked = questionnaire.items.iter().filter(|item| cx.is_asked(&item.id));
    let mut cited: Vec<&FrameworkId> =
        asked.flat_map(|item| &item.references).map(|found| &found.framework).collect();
    cited.sort();
    cited.dedup();
    let frameworks = cited.into_iter().filter_map(|id| cx.subject.frameworks.get(id));
    let entries = frameworks.map(|framework| {
        let is_safe = framework.link.starts_with("https://");
        let title = if is_safe {
            Span::link(framework.title.clone(), clean(&framework.link))
        } else {
            Span::plain(framework.title.clone())
        };
        vec![
            Span::strong(format!("{}. ", framework.name)),
            title,
            Span::plain(format!(
                ". {}",
                t!(
                    text,
                    "report-reference-stands",
                    issuer = &framework.issuer,
                    status = text.status(framework.status),
                    date = text.date_short(framework.as_of),
                    mark = text.mark(framework.mark)
                )
            )),
        ]
    });
    vec![
        Block::text(t!(text, "report-source", source = &questionnaire.source)),
        Block::List { ordered: false, entries: entries.collect() },
    ]
}
