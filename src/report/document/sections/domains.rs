//! A page for each domain: its figures, its weakest item, what was found, and what comes next.

use super::super::build::{Cx, points};
use super::super::{Block, Column, Fact, Span, Table, anchor};
use crate::charts::{GroupRow, Pick, domain_rows, items_behind};
use crate::report::headline::step_words;
use crate::scoring::{Action, ItemScore, ItemState, actions};
use crate::t;

/// How many next steps a domain names.
const STEPS: usize = 3;

/// A page for each domain of which something is asked.
pub(in super::super) fn domains(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let steps = actions(subject.questionnaire, subject.assessment, subject.scores);
    let rows = domain_rows(subject.questionnaire, subject.scores);
    let rows = rows.iter().filter(|row| row.figures.applicable + row.figures.not_applicable > 0);
    rows.enumerate().flat_map(|(index, row)| domain(cx, row, &steps, index > 0)).collect()
}

fn domain(cx: &Cx<'_>, row: &GroupRow, steps: &[Action], new_page: bool) -> Vec<Block> {
    let subject = cx.subject;
    let (questionnaire, text) = (subject.questionnaire, subject.text);
    let figures = &row.figures;
    let about = questionnaire.domains.iter().find(|domain| domain.id.as_str() == row.id);
    let fact = |name: String, value: String| Fact { name, value };
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: super::super::clean(&row.name),
            anchor: anchor(&["domain", &row.id]),
            new_page,
        },
        Block::text(about.map_or_else(String::new, |domain| domain.summary.clone())),
        Block::Facts {
            facts: vec![
                fact(t!(text, "scores-column-score"), points(figures.score)),
                fact(
                    t!(text, "scores-column-range"),
                    row.range_words().unwrap_or_else(|| "–".to_owned()),
                ),
                fact(t!(text, "scores-column-claimed"), points(figures.claimed)),
                fact(
                    t!(text, "scores-column-level"),
                    figures.level.map_or("–".to_owned(), |level| level.to_string()),
                ),
                fact(
                    t!(text, "scores-column-answered"),
                    format!("{}/{}", figures.answered, figures.applicable),
                ),
            ],
        },
    ];
    if let Some(weakest) = &row.weakest {
        blocks.push(Block::Paragraph {
            spans: vec![
                Span::strong(format!("{} ", t!(text, "report-weakest-item"))),
                cx.item(&weakest.item),
                Span::plain(format!(
                    " {}, {}",
                    weakest.title,
                    t!(text, "report-at-level", level = weakest.level.0)
                )),
            ],
            lead: false,
        });
    }
    let behind = items_behind(questionnaire, subject.scores, &Pick::Domain(row.id.as_str().into()));
    let rows: Vec<_> = behind.iter().filter_map(|score| found(cx, score)).collect();
    blocks.push(Block::Table(Table {
        caption: t!(text, "report-found-in", domain = &row.short),
        columns: vec![
            Column::text(t!(text, "report-item"), 0),
            Column::text(t!(text, "report-found"), 6),
            Column::number(t!(text, "scores-column-claimed")),
            Column::number(t!(text, "report-supported")),
            Column::text(t!(text, "report-evidence"), 3),
        ],
        rows,
        ..Table::default()
    }));
    let own = steps.iter().filter(|step| step.is_wanted() && step.effect.domain.as_str() == row.id);
    let entries: Vec<Vec<Span>> = own
        .take(STEPS)
        .filter_map(|step| {
            let title = &cx.about(&step.item)?.title;
            let mut spans = vec![cx.item(&step.item)];
            spans.push(Span::plain(format!(
                " {}",
                text.told(
                    title,
                    t!(
                        text,
                        "report-step",
                        words = step_words(step, questionnaire, text).trim_end_matches('.'),
                        days = usize::from(step.effort.days)
                    )
                )
            )));
            Some(spans)
        })
        .collect();
    if !entries.is_empty() {
        blocks.push(Block::Heading {
            level: 3,
            text: t!(text, "report-next-steps"),
            anchor: String::new(),
            new_page: false,
        });
        blocks.push(Block::List { ordered: true, entries });
    }
    blocks
}

/// What was found for an item: the words of its supported level, and what it rests on.
fn found(cx: &Cx<'_>, score: &ItemScore) -> Option<Vec<Vec<Span>>> {
    let (assessment, text) = (cx.subject.assessment, cx.subject.text);
    let item = cx.about(&score.id)?;
    let mut spans = vec![Span::strong(item.title.clone())];
    let words = match (score.state, score.claimed) {
        (ItemState::Answered, Some(level)) => {
            item.levels.get(level.index()).cloned().unwrap_or_default()
        }
        (state, _) => text.item_state(state),
    };
    spans.push(Span::plain(format!(". {words}.")));
    if let Some(cap) = score.cap {
        let reason = text.cap_reason(cap);
        spans.push(Span::plain(format!(" {}", t!(text, "report-capped", reason = reason))));
    }
    if score.disputed {
        spans.push(Span::strong(format!(" {}", t!(text, "report-disputed"))));
    }
    let answers = assessment.answers_to(&score.id);
    let mut titles: Vec<&str> = answers
        .flat_map(|(_, answer)| assessment.counted_evidence(answer))
        .map(crate::model::Evidence::name)
        .collect();
    titles.sort_unstable();
    titles.dedup();
    let evidence = if titles.is_empty() {
        "–".to_owned()
    } else {
        text.apart(titles.into_iter().map(str::to_owned))
    };
    let level = |level: Option<crate::model::Level>| {
        level.map_or("–".to_owned(), |level| level.to_string())
    };
    Some(vec![
        vec![cx.item(&score.id)],
        spans,
        vec![Span::plain(level(score.claimed))],
        vec![Span::plain(level(score.supported))],
        vec![Span::plain(evidence)],
    ])
}
