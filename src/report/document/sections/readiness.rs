//! The figures of the whole: domains, stages, gaps.

use super::super::build::{Cx, points};
use super::super::{Block, Column, Span, Table};
use crate::charts::{GroupRow, Peers, domain_rows, gap_rows, heat_map, peers, rests_rows};
use crate::model::Quartiles;
use crate::report::figure;
use crate::scoring::{GateState, ItemState};
use crate::t;

/// The benchmark's figures beside the own ones.
fn compared(rows: &[GroupRow], peers: &Peers, cx: &Cx<'_>) -> Block {
    let text = cx.subject.text;
    let cells = rows.iter().map(|row| {
        let quartiles = peers.of(&row.id);
        let figure = |of: fn(&Quartiles) -> u8| {
            vec![Span::plain(quartiles.map_or("–".to_owned(), |found| of(found).to_string()))]
        };
        let standing = figure::position_words(row, peers, text);
        vec![
            vec![Span::link(row.name.clone(), domain_link(cx, &row.id))],
            vec![Span::plain(points(row.figures.score))],
            figure(|found| found.lower),
            figure(|found| found.median),
            figure(|found| found.upper),
            vec![Span::plain(standing.unwrap_or_else(|| "–".to_owned()))],
        ]
    });
    Block::Table(Table {
        caption: t!(text, "report-table-compared"),
        columns: vec![
            Column::text(t!(text, "scores-column-domain"), 5),
            Column::number(t!(text, "scores-column-score")),
            Column::number(t!(text, "peers-column-lower")),
            Column::number(t!(text, "peers-column-median")),
            Column::number(t!(text, "peers-column-upper")),
            Column::text(t!(text, "peers-standing"), 5),
        ],
        rows: cells.collect(),
        ..Table::default()
    })
}

/// The domains.
pub(in super::super) fn readiness(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, scores, text) =
        (cx.subject.questionnaire, cx.subject.scores, cx.subject.text);
    let rows = domain_rows(questionnaire, scores);
    let title = t!(text, "report-chart-domains");
    let benchmark = cx.options.benchmark.as_ref();
    let beside = benchmark.map(|benchmark| peers(benchmark, questionnaire));
    let mut blocks = vec![Block::text(t!(text, "report-readiness-intro"))];
    if let Some(peers) = &beside {
        let caption = figure::peers_caption(peers, text);
        blocks.push(Block::text(t!(text, "report-compared", caption = caption)));
        let own = questionnaire.id.as_str();
        let misfits = peers.misfits.iter();
        blocks.extend(misfits.map(|misfit| Block::text(figure::misfit_words(misfit, own, text))));
    }
    let beside = beside.as_ref().filter(|peers| !peers.is_empty());
    blocks.push(cx.chart("domains", cx.all_items(), |style| {
        figure::bars_beside(title.clone(), &rows, beside, style)
    }));
    let cells = rows.iter().map(|row| {
        let figures = &row.figures;
        vec![
            vec![Span::link(row.name.clone(), domain_link(cx, &row.id))],
            vec![Span::plain(points(figures.score))],
            vec![Span::plain(row.range_words().unwrap_or_else(|| "–".to_owned()))],
            vec![Span::plain(points(figures.claimed))],
            vec![Span::plain(points(figures.target))],
            vec![Span::plain(figures.level.map_or("–".to_owned(), |level| level.to_string()))],
            figures
                .weakest
                .as_ref()
                .map_or_else(|| vec![Span::plain("–")], |item| vec![cx.item(item)]),
            vec![Span::plain(format!("{}/{}", figures.answered, figures.applicable))],
        ]
    });
    blocks.push(Block::Table(Table {
        caption: t!(text, "report-table-domains"),
        columns: vec![
            Column::text(t!(text, "scores-column-domain"), 6),
            Column::number(t!(text, "scores-column-score")),
            Column::number(t!(text, "scores-column-range")),
            Column::number(t!(text, "scores-column-claimed")),
            Column::number(t!(text, "report-target")),
            Column::number(t!(text, "scores-column-level")),
            Column::text(t!(text, "report-weakest"), 0),
            Column::number(t!(text, "scores-column-answered")),
        ],
        rows: cells.collect(),
        ..Table::default()
    }));
    if let Some(peers) = beside {
        blocks.push(compared(&rows, peers, cx));
    }
    if !cx.options.is_short {
        let rests = rests_rows(questionnaire, scores);
        let title = t!(text, "report-chart-rests");
        blocks.push(
            cx.chart("rests", cx.all_items(), |style| figure::rests(title.clone(), &rests, style)),
        );
        let title = t!(text, "report-chart-heat");
        let map = heat_map(questionnaire, scores);
        blocks.push(
            cx.chart("heat", cx.all_items(), |style| figure::heat(title.clone(), &map, style)),
        );
    }
    blocks
}

fn domain_link(cx: &Cx<'_>, id: &str) -> String {
    if cx.has(super::super::SectionKind::Domains) {
        format!("#{}", super::super::anchor(&["domain", id]))
    } else {
        String::new()
    }
}

pub(super) fn gate_table(cx: &Cx<'_>) -> Block {
    let (questionnaire, scores, text) =
        (cx.subject.questionnaire, cx.subject.scores, cx.subject.text);
    let mut named = Vec::new();
    let rows = scores.gates.iter().map(|gate| {
        let stage = questionnaire.stage(&gate.stage);
        let waiting = if gate.state == GateState::Open { &gate.to_sound } else { &gate.blockers };
        let new: Vec<_> = waiting.iter().filter(|id| !named.contains(*id)).cloned().collect();
        let mut spans = cx.items(&new);
        if new.len() < waiting.len() {
            let before = waiting.len() - new.len();
            let words = if new.is_empty() {
                t!(text, "report-blockers-before", count = before)
            } else {
                t!(text, "report-blockers-and-before", count = before)
            };
            spans.push(Span::plain(words));
        }
        named.extend(new);
        if spans.is_empty() {
            spans.push(Span::plain("–"));
        }
        vec![
            vec![Span::plain(format!(
                "{} {}",
                gate.stage,
                stage.map_or("", |stage| stage.name.as_str())
            ))],
            vec![Span::plain(text.gate_state(gate.state))],
            vec![Span::plain(waiting.len().to_string())],
            spans,
        ]
    });
    Block::Table(Table {
        caption: t!(text, "report-table-gates"),
        columns: vec![
            Column::text(t!(text, "report-stage"), 2),
            Column::text(t!(text, "report-gate"), 0),
            Column::number(t!(text, "report-waiting")),
            Column::text(t!(text, "report-blockers"), 6),
        ],
        rows: rows.collect(),
        ..Table::default()
    })
}

/// The stages, and what keeps them closed.
pub(in super::super) fn gates(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, scores, text) =
        (cx.subject.questionnaire, cx.subject.scores, cx.subject.text);
    let mut blocks = vec![Block::text(t!(text, "report-gates-intro")), gate_table(cx)];
    let closed = scores.gates.iter().rev().find(|gate| gate.state == GateState::Closed);
    let rows = closed.iter().flat_map(|gate| &gate.blockers).filter_map(|id| {
        let (item, score) = (cx.about(id)?, scores.item(id)?);
        let stands = match (score.state, score.supported) {
            (ItemState::Answered, Some(level)) => {
                t!(text, "report-at-level", level = level.0)
            }
            (state, _) => text.item_state(state),
        };
        Some(vec![
            vec![cx.item(id)],
            vec![Span::plain(item.title.clone())],
            vec![Span::plain(stands)],
            vec![Span::plain(score.cap.map(|cap| text.cap_reason(cap)).unwrap_or_default())],
        ])
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-table-blockers", level = questionnaire.scoring.gate_open.0),
            columns: vec![
                Column::text(t!(text, "report-item"), 0),
                Column::text(t!(text, "report-title-of-item"), 4),
                Column::text(t!(text, "report-stands"), 2),
                Column::text(t!(text, "report-why-capped"), 4),
            ],
            rows,
            ..Table::default()
        }));
    }
    blocks
}

/// The gaps, and how much they touch the organisation.
pub(in super::super) fn gaps(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, scores, text) =
        (cx.subject.questionnaire, cx.subject.scores, cx.subject.text);
    let rows = gap_rows(questionnaire, scores);
    let title = t!(text, "report-chart-gaps");
    let mut blocks = vec![
        Block::text(t!(text, "report-gaps-intro")),
        cx.chart("gaps", cx.all_items(), |style| figure::exposure(title.clone(), &rows, style)),
    ];
    let cells = rows.iter().map(|row| {
        let figures = &row.group.figures;
        vec![
            vec![Span::plain(row.group.name.clone())],
            vec![Span::plain(text.exposure(row.exposure))],
            vec![Span::plain(points(figures.score))],
            vec![Span::plain(row.group.range_words().unwrap_or_else(|| "–".to_owned()))],
            figures
                .weakest
                .as_ref()
                .map_or_else(|| vec![Span::plain("–")], |item| vec![cx.item(item)]),
            cx.items_in_short(|item| {
                let mut main = item.gaps.iter().filter_map(|gap| questionnaire.main_gap(gap));
                main.any(|gap| gap.id.as_str() == row.group.id)
            }),
        ]
    });
    blocks.push(Block::Table(Table {
        caption: t!(text, "report-table-gaps"),
        columns: vec![
            Column::text(t!(text, "report-gap"), 4),
            Column::text(t!(text, "report-exposure"), 0),
            Column::number(t!(text, "scores-column-score")),
            Column::number(t!(text, "scores-column-range")),
            Column::text(t!(text, "report-weakest"), 0),
            Column::text(t!(text, "report-items"), 6),
        ],
        rows: cells.collect(),
        ..Table::default()
    }));
    for gap in questionnaire.main_gaps() {
        let profile = &cx.subject.assessment.profile;
        let facts = gap.exposure.iter().filter(|fact| fact.when.holds(profile) == Some(true));
        let entries: Vec<_> = facts.map(|fact| vec![Span::plain(fact.because.clone())]).collect();
        if !entries.is_empty() && !cx.options.is_short {
            blocks.push(Block::heading(gap.name.clone()));
            blocks.push(Block::List { ordered: false, entries });
        }
    }
    blocks
}
