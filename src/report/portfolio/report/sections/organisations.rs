//! One organisation beside the other: the order, the map of scores, and the figures of all.

use super::super::findings::Organisation;
use super::super::{ENDS, IN_A_CHART, IN_APPENDIX, Subject, TOGETHER};
use super::{cell, chart};
use crate::report::document::{Block, Column, Span, Table, points};
use crate::report::figure::{self, GridColumn, GridRow, percent};
use crate::t;

/// The organisations in their order.
pub(in super::super) fn league(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let all = &findings.organisations;
    let mut blocks = vec![Block::text(t!(text, "portfolio-report-league-intro"))];
    if let Some(own) = all.iter().find(|own| own.is_named) {
        blocks.push(Block::Paragraph {
            spans: vec![Span::strong(t!(
                text,
                "portfolio-report-league-own",
                name = &own.name,
                place = own.place,
                count = all.len(),
                stage = stage(subject, own),
                blockers = own.blockers
            ))],
            lead: false,
        });
    }
    if all.len() <= TOGETHER {
        let caption = t!(text, "portfolio-report-league-table");
        blocks.push(league_table(subject, caption, all));
        return blocks;
    }
    let (first, last) = ends(all);
    blocks.push(Block::text(t!(
        text,
        "portfolio-report-league-ends",
        ends = ENDS,
        count = all.len(),
        rest = all.len() - 2 * ENDS
    )));
    let caption = t!(text, "portfolio-report-league-first", ends = ENDS);
    blocks.push(league_table(subject, caption, first));
    let caption = t!(text, "portfolio-report-league-last", ends = ENDS);
    blocks.push(league_table(subject, caption, last));
    blocks
}

/// Those at both ends of the order.
fn ends(all: &[Organisation]) -> (&[Organisation], &[Organisation]) {
    let first = all.get(..ENDS).unwrap_or(all);
    (first, all.get(all.len().saturating_sub(ENDS)..).unwrap_or_default())
}

fn league_table(subject: Subject<'_>, caption: String, rows: &[Organisation]) -> Block {
    let Subject { findings, text, .. } = subject;
    let rows = rows.iter().map(|row| {
        let (current, answered) = row.evidence();
        let weakest = row.weakest.and_then(|(at, score)| {
            let domain = findings.domains.get(at)?;
            Some(format!("{} {}", domain.id, points(Some(score))))
        });
        vec![
            vec![name(row)],
            cell(row.place.to_string()),
            cell(stage(subject, row)),
            cell(row.blockers.to_string()),
            cell(weakest.unwrap_or_else(|| "–".to_owned())),
            cell(if answered == 0 {
                "–".to_owned()
            } else {
                text.percent(percent(current, answered))
            }),
            cell(format!("{}/{}", row.dealt_with, row.asked)),
        ]
    });
    Block::Table(Table {
        caption,
        columns: vec![
            Column::text(t!(text, "portfolio-report-organisation"), 5),
            Column::number(t!(text, "portfolio-report-place")),
            Column::text(t!(text, "portfolio-report-open-to"), 2),
            Column::number(t!(text, "portfolio-report-blockers")),
            Column::number(t!(text, "portfolio-report-weakest")),
            Column::number(t!(text, "portfolio-report-evidence")),
            Column::number(t!(text, "portfolio-report-answered")),
        ],
        rows: rows.collect(),
        ..Table::default()
    })
}

fn name(row: &Organisation) -> Span {
    if row.is_named { Span::strong(row.name.clone()) } else { Span::plain(row.name.clone()) }
}

fn stage(subject: Subject<'_>, row: &Organisation) -> String {
    let Subject { questionnaire, text, .. } = subject;
    match &row.stage {
        None => t!(text, "portfolio-report-no-stage"),
        Some(id) => {
            let stage = questionnaire.stage(&id.as_str().into());
            let name = stage.map_or("", |stage| stage.name.as_str());
            t!(text, "portfolio-report-domain-name", id = id, name = name)
        }
    }
}

/// The scores of the organisations by domain, as maps.
pub(in super::super) fn heat(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let all = &findings.organisations;
    let intro = if findings.anonymous {
        t!(text, "portfolio-report-heat-intro-anonymous")
    } else {
        t!(text, "portfolio-report-heat-intro")
    };
    let mut spans = vec![Span::plain(format!("{intro} "))];
    for (index, domain) in findings.domains.iter().enumerate() {
        let end = if index + 1 == findings.domains.len() { "." } else { ", " };
        spans.push(Span::strong(format!("{} ", domain.id)));
        spans.push(Span::plain(format!("{}{end}", domain.name)));
    }
    let mut blocks = vec![Block::Paragraph { spans, lead: false }];
    let columns = columns(subject);
    let map = |id: &str, caption: &str, rows: &[Organisation]| {
        let lines: Vec<GridRow> = rows
            .iter()
            .map(|row| GridRow {
                name: row.name.clone(),
                strong: row.is_named,
                scores: row.scores.clone(),
            })
            .collect();
        let unknown = rows.iter().flat_map(|row| &row.scores).filter(|s| s.is_none()).count();
        let summary = t!(
            text,
            "portfolio-report-heat-summary",
            rows = rows.len(),
            columns = columns.len(),
            unknown = unknown,
            left = all.len() - rows.len()
        );
        let hatched = t!(text, "portfolio-report-heat-unknown");
        chart(subject, id, |style| {
            figure::grid(caption.to_owned(), summary.clone(), &hatched, &columns, &lines, style)
        })
    };
    if all.len() <= IN_A_CHART {
        blocks.push(map("heat", &t!(text, "portfolio-report-heat"), all));
        return blocks;
    }
    let parts: Vec<(usize, &[Organisation])> = if all.len() <= TOGETHER {
        // Halves of about the same height.
        let half = all.len().div_ceil(2);
        let (first, last) = all.split_at(half);
        vec![(0, first), (half, last)]
    } else {
        let (first, last) = ends(all);
        blocks.push(Block::Paragraph {
            spans: vec![
                Span::plain(t!(
                    text,
                    "portfolio-report-league-ends",
                    ends = ENDS,
                    count = all.len(),
                    rest = all.len() - 2 * ENDS
                )),
                Span::plain(" "),
                Span::link(t!(text, "portfolio-report-heat-sectors"), "#sectors"),
            ],
            lead: false,
        });
        vec![(0, first), (all.len() - last.len(), last)]
    };
    let is_shown = |own: &Organisation| parts.iter().any(|(_, rows)| rows.contains(own));
    if let Some(own) = all.iter().find(|own| own.is_named && !is_shown(own)) {
        let caption = t!(text, "portfolio-report-heat-own", name = &own.name);
        blocks.push(map("heat-own", &caption, std::slice::from_ref(own)));
    }
    for (number, (before, rows)) in parts.iter().enumerate() {
        let caption =
            t!(text, "portfolio-report-heat-part", from = before + 1, to = before + rows.len());
        blocks.push(map(&format!("heat-{number}"), &caption, rows));
    }
    blocks
}

/// The domains as columns of a map.
pub(super) fn columns(subject: Subject<'_>) -> Vec<GridColumn> {
    let domains = subject.findings.domains.iter();
    domains.map(|own| GridColumn { id: own.id.clone(), name: own.name.clone() }).collect()
}

/// The figures of every organisation.
pub(in super::super) fn all(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let all = &findings.organisations;
    let intro = if all.len() > IN_APPENDIX {
        t!(text, "portfolio-report-all-most", most = IN_APPENDIX, count = all.len())
    } else {
        t!(text, "portfolio-report-all-intro")
    };
    let mut columns = vec![
        Column::text(t!(text, "portfolio-report-organisation"), 1),
        Column::number(t!(text, "portfolio-report-place")),
        Column::text(t!(text, "portfolio-report-open-to"), 0),
        Column::number(t!(text, "portfolio-report-blockers")),
    ];
    columns.extend(findings.domains.iter().map(|domain| Column::number(domain.id.as_str())));
    let rows = all.iter().take(IN_APPENDIX).map(|row| {
        let stage = row.stage.clone().unwrap_or_else(|| "–".to_owned());
        let mut cells = vec![
            vec![name(row)],
            cell(row.place.to_string()),
            cell(stage),
            cell(row.blockers.to_string()),
        ];
        cells.extend(row.scores.iter().map(|score| cell(points(*score))));
        cells
    });
    let rows = rows.collect();
    vec![
        Block::text(intro),
        Block::Table(Table {
            caption: t!(text, "portfolio-report-all-caption"),
            columns,
            rows,
            ..Table::default()
        }),
    ]
}
