//! What organisations have in common: how scores are spread, stages, blockers, weak items, evidence,
//! sectors.

use super::super::{COMMON, Subject};
use super::organisations::columns;
use super::{cell, chart, stage_words};
use crate::charts::{Pick, RestsRow};
use crate::model::{DomainId, StageId};
use crate::report::document::{Block, Column, Table, points};
use crate::report::figure::{self, GridRow, ShareRow, StripRow, percent};
use crate::report::portfolio::FEWEST;
use crate::scoring::Standing;
use crate::t;
use crate::text::Text;

/// How the scores of each domain are spread.
pub(in super::super) fn spread(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    if findings.domains.iter().all(|domain| domain.spread.is_none()) {
        return vec![Block::text(t!(text, "portfolio-report-spread-too-few", fewest = FEWEST))];
    }
    let own = findings.organisations.iter().find(|own| own.is_named).map(|own| own.name.as_str());
    let rows: Vec<StripRow> = findings
        .domains
        .iter()
        .map(|domain| StripRow {
            id: domain.id.clone(),
            name: domain.name.clone(),
            count: domain.count,
            marks: domain.spread.as_ref().zip(domain.ends).map(|(spread, (least, most))| {
                [least, spread.lower, spread.median, spread.upper, most]
            }),
            own: domain.own,
        })
        .collect();
    let caption = t!(text, "portfolio-report-spread");
    let mut columns = vec![
        Column::text(t!(text, "portfolio-report-domain"), 6),
        Column::number(t!(text, "portfolio-report-count")),
        Column::number(t!(text, "portfolio-report-lowest")),
        Column::number(t!(text, "portfolio-report-lower")),
        Column::number(t!(text, "portfolio-report-median")),
        Column::number(t!(text, "portfolio-report-upper")),
        Column::number(t!(text, "portfolio-report-highest")),
    ];
    // A long name breaks over lines rather than taking the others' room.
    columns.extend(own.map(|own| Column::text(own, 2)));
    let cells = rows.iter().zip(&findings.domains).map(|(row, domain)| {
        let name =
            t!(text, "portfolio-report-domain-name", id = domain.id.as_str(), name = &domain.name);
        let mut cells = vec![cell(name), cell(row.count.to_string())];
        let mark = |at: usize| points(row.marks.and_then(|marks| marks.get(at).copied()));
        cells.extend((0..5).map(|at| cell(mark(at))));
        if own.is_some() {
            cells.push(cell(points(row.own)));
        }
        cells
    });
    let table =
        Table { caption: caption.clone(), columns, rows: cells.collect(), ..Table::default() };
    vec![
        Block::text(t!(text, "portfolio-report-spread-intro", fewest = FEWEST)),
        chart(subject, "spread", |style| figure::strips(caption.clone(), &rows, own, style)),
        Block::Table(table),
    ]
}

/// How far the organisations are.
pub(in super::super) fn stages(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let count = findings.organisations.len();
    let rows: Vec<ShareRow> = findings
        .stages
        .iter()
        .map(|stage| ShareRow {
            name: stage_words(stage, text),
            pick: Pick::Gate(stage.stage.clone().unwrap_or_else(|| StageId::from(""))),
            count: stage.furthest,
            of: count,
        })
        .collect();
    let caption = t!(text, "portfolio-report-stages");
    let last = findings.stages.last();
    let summary = t!(
        text,
        "portfolio-report-stages-summary",
        none = findings.stages.first().map_or(0, |none| none.furthest),
        count = count,
        last = last.map_or(0, |last| last.open),
        stage = last.map(|last| stage_words(last, text)).unwrap_or_default()
    );
    let cells = findings.stages.iter().map(|stage| {
        let share = percent(stage.furthest, count);
        vec![
            cell(stage_words(stage, text)),
            cell(stage.furthest.to_string()),
            cell(text.percent(share)),
            cell(if stage.stage.is_some() { stage.open.to_string() } else { "–".to_owned() }),
        ]
    });
    let table = Table {
        caption: caption.clone(),
        columns: vec![
            Column::text(t!(text, "portfolio-report-stage"), 5),
            Column::number(t!(text, "portfolio-report-furthest")),
            Column::number(t!(text, "portfolio-report-of-all")),
            Column::number(t!(text, "portfolio-report-open")),
        ],
        rows: cells.collect(),
        ..Table::default()
    };
    vec![
        Block::text(t!(text, "portfolio-report-stages-intro")),
        chart(subject, "stages", |style| {
            figure::shares(caption.clone(), summary.clone(), &rows, style)
        }),
        Block::Table(table),
    ]
}

/// The critical items that block most organisations.
pub(in super::super) fn blockers(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let (all, of) = (findings.blockers.len(), findings.organisations.len());
    let shown = findings.blockers.get(..COMMON).unwrap_or(&findings.blockers);
    let Some(first) = shown.first() else {
        return vec![Block::text(t!(text, "portfolio-report-blockers-none"))];
    };
    let rows: Vec<ShareRow> = shown
        .iter()
        .map(|row| ShareRow {
            name: t!(
                text,
                "portfolio-report-item-name",
                item = row.item.as_str(),
                title = &row.title
            ),
            pick: Pick::Item(row.item.clone()),
            count: row.count,
            of,
        })
        .collect();
    let summary = t!(
        text,
        "portfolio-report-blockers-summary",
        shown = shown.len(),
        all = all,
        item = first.item.as_str(),
        title = &first.title,
        count = first.count,
        of = of
    );
    let caption = t!(text, "portfolio-report-blockers-caption");
    let cells = shown.iter().map(|row| {
        let share = percent(row.count, of);
        vec![
            cell(row.item.as_str()),
            cell(row.title.clone()),
            cell(row.domain.clone()),
            cell(row.stage.clone()),
            cell(row.count.to_string()),
            cell(text.percent(share)),
        ]
    });
    let table = Table {
        caption: caption.clone(),
        columns: vec![
            Column::text(t!(text, "portfolio-report-item"), 0),
            Column::text(t!(text, "portfolio-report-about"), 6),
            Column::text(t!(text, "portfolio-report-domain"), 0),
            Column::text(t!(text, "portfolio-report-stage"), 0),
            Column::number(t!(text, "portfolio-report-blocks")),
            Column::number(t!(text, "portfolio-report-of-all")),
        ],
        rows: cells.collect(),
        ..Table::default()
    };
    let mut blocks = vec![
        Block::text(t!(text, "portfolio-report-blockers-intro")),
        chart(subject, "blockers", |style| {
            figure::shares(caption.clone(), summary.clone(), &rows, style)
        }),
        Block::Table(table),
    ];
    blocks.extend(more(subject, shown.len(), all));
    blocks
}

/// The items that are below target most often.
pub(in super::super) fn weakest(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let all = findings.below_target.len();
    let shown = findings.below_target.get(..COMMON).unwrap_or(&findings.below_target);
    let Some(first) = shown.first() else {
        return vec![Block::text(t!(text, "portfolio-report-weakest-none"))];
    };
    let rows: Vec<ShareRow> = shown
        .iter()
        .map(|row| ShareRow {
            name: t!(
                text,
                "portfolio-report-item-name",
                item = row.item.as_str(),
                title = &row.title
            ),
            pick: Pick::Item(row.item.clone()),
            count: row.count,
            of: row.answered,
        })
        .collect();
    let summary = t!(
        text,
        "portfolio-report-weakest-summary",
        shown = shown.len(),
        all = all,
        item = first.item.as_str(),
        title = &first.title,
        count = first.count,
        of = first.answered
    );
    let caption = t!(text, "portfolio-report-weakest-caption");
    let cells = shown.iter().map(|row| {
        let share = percent(row.count, row.answered);
        vec![
            cell(row.item.as_str()),
            cell(row.title.clone()),
            cell(row.domain.clone()),
            cell(row.count.to_string()),
            cell(row.answered.to_string()),
            cell(text.percent(share)),
            cell(tenths(row.gap, text)),
        ]
    });
    let table = Table {
        caption: caption.clone(),
        columns: vec![
            Column::text(t!(text, "portfolio-report-item"), 0),
            Column::text(t!(text, "portfolio-report-about"), 6),
            Column::text(t!(text, "portfolio-report-domain"), 0),
            Column::number(t!(text, "portfolio-report-below")),
            Column::number(t!(text, "portfolio-report-of-answered")),
            Column::number(t!(text, "portfolio-report-of-all")),
            Column::number(t!(text, "portfolio-report-gap")),
        ],
        rows: cells.collect(),
        ..Table::default()
    };
    let mut blocks = vec![
        Block::text(t!(text, "portfolio-report-weakest-intro")),
        chart(subject, "weakest", |style| {
            figure::shares(caption.clone(), summary.clone(), &rows, style)
        }),
        Block::Table(table),
    ];
    blocks.extend(more(subject, shown.len(), all));
    blocks
}

fn more(subject: Subject<'_>, shown: usize, all: usize) -> Option<Block> {
    (shown < all)
        .then(|| Block::text(t!(subject.text, "portfolio-report-more", shown = shown, all = all)))
}

/// With one place after the point, half up.
fn tenths(value: f64, text: &Text) -> String {
    text.decimal((value * 10.0 + 0.5).floor() / 10.0, 1)
}

/// What the answers of all organisations, and of sectors, rest on.
pub(in super::super) fn evidence(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    let all = t!(text, "portfolio-report-all");
    let sectors = findings.sectors.iter().map(|sector| (sector.name.clone(), sector.rests_on));
    let named: Vec<(String, [usize; 4])> =
        std::iter::once((all, findings.rests_on)).chain(sectors).collect();
    let rows: Vec<RestsRow> = named
        .iter()
        .map(|(name, counts)| RestsRow {
            name: Some((name.clone(), name.clone())),
            counts: Standing::ALL
                .into_iter()
                .zip(counts)
                .map(|(standing, count)| (standing, Pick::Standing(None, standing), *count))
                .collect(),
            answered: counts.iter().sum(),
            below_target: 0,
        })
        .collect();
    let caption = t!(text, "portfolio-report-evidence-caption");
    let mut columns = vec![Column::text(t!(text, "portfolio-report-sector"), 5)];
    columns.extend(Standing::ALL.map(|standing| Column::number(text.standing(standing))));
    columns.push(Column::number(t!(text, "portfolio-report-answers")));
    let cells = named.iter().map(|(name, counts)| {
        let mut cells = vec![cell(name.clone())];
        cells.extend(counts.iter().map(|count| cell(count.to_string())));
        cells.push(cell(counts.iter().sum::<usize>().to_string()));
        cells
    });
    let table =
        Table { caption: caption.clone(), columns, rows: cells.collect(), ..Table::default() };
    vec![
        Block::text(t!(text, "portfolio-report-evidence-intro")),
        chart(subject, "evidence", |style| figure::rests(caption.clone(), &rows, style)),
        Block::Table(table),
    ]
}

/// Medians of sectors with enough organisations; nothing where there is none.
pub(in super::super) fn sectors(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, text, .. } = subject;
    if findings.sectors.is_empty() {
        return Vec::new();
    }
    let name = |name: &str, count: usize| {
        t!(text, "portfolio-report-sector-name", name = name, count = count)
    };
    let all = findings.organisations.len();
    let overall = findings.domains.iter().map(|domain| domain.spread.as_ref());
    let overall = GridRow {
        name: name(&t!(text, "portfolio-report-all"), all),
        strong: true,
        scores: overall.map(|spread| spread.map(|spread| spread.median)).collect(),
    };
    let rows: Vec<GridRow> = std::iter::once(overall)
        .chain(findings.sectors.iter().map(|sector| {
            GridRow {
                name: name(&sector.name, sector.count),
                strong: false,
                scores: sector
                    .spreads
                    .iter()
                    .map(|spread| spread.as_ref().map(|spread| spread.median))
                    .collect(),
            }
        }))
        .collect();
    let caption = t!(text, "portfolio-report-sectors");
    let grid = columns(subject);
    let summary = t!(
        text,
        "portfolio-report-sectors-summary",
        rows = findings.sectors.len(),
        columns = grid.len()
    );
    let unknown = t!(text, "portfolio-report-sectors-unknown", fewest = FEWEST);
    let mut columns = vec![Column::text(t!(text, "portfolio-report-sector"), 1)];
    let id = |id: &DomainId| Column::number(id.as_str());
    columns.extend(findings.domains.iter().map(|domain| id(&domain.id)));
    let cells = rows.iter().map(|row| {
        let mut cells = vec![cell(row.name.clone())];
        cells.extend(row.scores.iter().map(|score| cell(points(*score))));
        cells
    });
    let table =
        Table { caption: caption.clone(), columns, rows: cells.collect(), ..Table::default() };
    let mut blocks = vec![
        Block::text(t!(text, "portfolio-report-sectors-intro", fewest = FEWEST)),
        chart(subject, "sectors", |style| {
            figure::grid(caption.clone(), summary.clone(), &unknown, &grid, &rows, style)
        }),
        Block::Table(table),
    ];
    let (small, organisations) = findings.small_sectors;
    if small > 0 || organisations > 0 {
        blocks.push(Block::text(t!(
            text,
            "portfolio-report-sectors-small",
            sectors = small,
            organisations = organisations
        )));
    }
    blocks
}
