//! The beginning and the end of a report: the summary, how to read it, whom it is about, and how the
//! figures come about.

use super::super::build::{Cx, points};
use super::super::{Block, Column, Fact, SectionKind, Span, Table};
use crate::charts;
use crate::model::{FieldKind, FieldValue, ProfileField};
use crate::report::headline::{headline, step_reason, step_words};
use crate::t;

/// How many next steps a summary names.
const STEPS: usize = 5;

/// The headline, the next steps, the figures that stand out.
pub(in super::super) fn summary(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let (questionnaire, text) = (subject.questionnaire, subject.text);
    let said = charts::headline(questionnaire, subject.scores);
    let mut blocks =
        vec![Block::Paragraph { spans: vec![Span::plain(headline(&said, text))], lead: true }];
    let fact = |name: String, value: String| Fact { name, value };
    let weakest = said.weakest.as_ref();
    blocks.push(Block::Facts {
        facts: vec![
            fact(
                t!(text, "report-key-stage"),
                said.furthest.clone().unwrap_or_else(|| t!(text, "report-none")),
            ),
            fact(
                t!(text, "report-key-blockers"),
                said.closed.as_ref().map_or(0, |(_, blockers)| *blockers).to_string(),
            ),
            fact(
                t!(text, "report-key-weakest"),
                weakest.map_or_else(
                    || t!(text, "report-none"),
                    |row| format!("{} {}", row.short, points(row.figures.score)),
                ),
            ),
            fact(t!(text, "report-key-open"), said.open.to_string()),
        ],
    });
    let steps = charts::next_steps(questionnaire, subject.assessment, subject.scores, STEPS);
    if !steps.is_empty() {
        blocks.push(Block::heading(t!(text, "report-next-actions")));
        let entries = steps.iter().map(|step| {
            let mut spans = vec![Span::strong(format!("{} ", step.title)), Span::plain("(")];
            spans.push(cx.item(&step.action.item));
            // A level's words may end without a full stop, and a sentence follows.
            let words = step_words(&step.action, questionnaire, text);
            spans.push(Span::plain(format!("). {}. ", words.trim_end_matches('.'))));
            let reason = step_reason(step, questionnaire, text);
            if !reason.is_empty() {
                spans.push(Span::plain(format!("{reason}.")));
            }
            spans
        });
        blocks.push(Block::List { ordered: true, entries: entries.collect() });
    }
    if cx.options.is_short {
        blocks.push(super::readiness::gate_table(cx));
    }
    if cx.options.is_short || !cx.has(SectionKind::Reading) {
        blocks.push(Block::Callout {
            title: t!(text, "report-reading-short-title"),
            spans: vec![Span::plain(t!(text, "report-reading-short"))],
        });
    }
    blocks
}

/// What a score is, and what it is not.
pub(in super::super) fn reading(cx: &Cx<'_>) -> Vec<Block> {
    let text = cx.subject.text;
    let entry =
        |name: String, words: String| vec![Span::strong(format!("{name}. ")), Span::plain(words)];
    vec![
        Block::text(t!(text, "report-reading-intro")),
        Block::List {
            ordered: false,
            entries: vec![
                entry(t!(text, "report-word-score"), t!(text, "report-word-score-is")),
                entry(t!(text, "report-word-claimed"), t!(text, "report-word-claimed-is")),
                entry(t!(text, "report-word-range"), t!(text, "report-word-range-is")),
                entry(t!(text, "report-word-level"), t!(text, "report-word-level-is")),
                entry(t!(text, "report-word-gate"), t!(text, "report-word-gate-is")),
                entry(t!(text, "report-word-exposure"), t!(text, "report-word-exposure-is")),
            ],
        },
        Block::Callout {
            title: t!(text, "report-not-validated-title"),
            spans: vec![Span::plain(t!(text, "report-not-validated"))],
        },
    ]
}

/// Whom the report is about, and who answered.
pub(in super::super) fn scope(cx: &Cx<'_>) -> Vec<Block> {
    let subject = cx.subject;
    let (questionnaire, assessment, text) =
        (subject.questionnaire, subject.assessment, subject.text);
    let mut blocks = vec![Block::text(questionnaire.summary.clone())];
    let rows = questionnaire.profile.iter().filter_map(|field| {
        let value = assessment.profile.get(&field.id)?;
        Some(vec![
            vec![Span::plain(field.question.clone())],
            vec![Span::plain(value_words(cx, field, value))],
        ])
    });
    let rows: Vec<_> = rows.collect();
    let skipped = questionnaire.profile.len() - rows.len();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-profile"),
            columns: vec![
                Column::text(t!(text, "report-question"), 5),
                Column::text(t!(text, "report-answer"), 4),
            ],
            rows,
            ..Table::default()
        }));
    }
    if skipped > 0 {
        blocks.push(Block::text(t!(text, "report-profile-skipped", count = skipped)));
    }
    let team = assessment.members.iter().map(|(id, member)| {
        let function = member.function.as_ref().and_then(|id| questionnaire.function(id));
        let answered = assessment.answers.values().filter(|of| of.contains_key(id)).count();
        vec![
            vec![Span::plain(member.name.clone())],
            vec![Span::plain(function.map_or_else(String::new, |found| found.name.clone()))],
            vec![Span::plain(answered.to_string())],
        ]
    });
    let team: Vec<_> = team.collect();
    if !team.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "report-team"),
            columns: vec![
                Column::text(t!(text, "report-member"), 3),
                Column::text(t!(text, "report-function"), 3),
                Column::number(t!(text, "report-answers-given")),
            ],
            rows: team,
            ..Table::default()
        }));
    }
    blocks
}

fn value_words(cx: &Cx<'_>, field: &ProfileField, value: &FieldValue) -> String {
    let text = cx.subject.text;
    let name = |id: &crate::model::OptionId| {
        let option = field.options().iter().find(|option| option.id == *id);
        option.map_or_else(|| id.to_string(), |option| option.name.clone())
    };
    match (value, &field.kind) {
        (FieldValue::Flag(true), _) => t!(text, "report-yes"),
        (FieldValue::Flag(false), _) => t!(text, "report-no"),
        (FieldValue::Choice(id), _) => name(id),
        (FieldValue::Choices(ids), FieldKind::Choices(_)) if ids.is_empty() => {
            t!(text, "report-none")
        }
        (FieldValue::Names(names), _) if names.is_empty() => t!(text, "report-none"),
        (FieldValue::Names(names), _) => text.apart(names.iter().cloned()),
        (FieldValue::Choices(ids), _) => text.apart(ids.iter().map(name)),
    }
}

/// How the figures come about.
pub(in super::super) fn method(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, text) = (cx.subject.questionnaire, cx.subject.text);
    let rules = &questionnaire.scoring;
    let scale = questionnaire.scale.iter().enumerate().map(|(level, step)| {
        vec![
            vec![Span::plain(format!("{level} {}", step.name))],
            vec![Span::plain(step.test.clone())],
        ]
    });
    let number = i64::from;
    vec![
        Block::Table(Table {
            caption: t!(text, "report-scale"),
            columns: vec![
                Column::text(t!(text, "report-level"), 2),
                Column::text(t!(text, "report-test"), 7),
            ],
            rows: scale.collect(),
            ..Table::default()
        }),
        Block::List {
            ordered: true,
            entries: vec![
                vec![Span::plain(t!(text, "report-rule-supported"))],
                vec![Span::plain(t!(text, "report-rule-team"))],
                vec![Span::plain(t!(
                    text,
                    "report-rule-score",
                    weight = number(rules.weight),
                    critical = number(rules.critical_weight)
                ))],
                vec![Span::plain(t!(
                    text,
                    "report-rule-level",
                    percent = number(rules.domain_level_percent)
                ))],
                vec![Span::plain(t!(
                    text,
                    "report-rule-gate",
                    open = rules.gate_open.0,
                    sound = rules.gate_sound.0
                ))],
                vec![Span::plain(t!(text, "report-rule-rounding"))],
            ],
        },
        Block::text(t!(text, "report-source", source = &questionnaire.source)),
    ]
}
