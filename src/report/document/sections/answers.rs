//! The appendix: every item that is asked, with every answer.

use super::super::build::{Cx, item_anchor, points};
use super::super::{Block, Span, anchor, clean};
use crate::model::{Evidence, Item, Response};
use crate::scoring::{ItemScore, ItemState};
use crate::t;

/// Every item that is asked, by domain.
pub(in super::super) fn answers(cx: &Cx<'_>) -> Vec<Block> {
    let (questionnaire, scores, text) =
        (cx.subject.questionnaire, cx.subject.scores, cx.subject.text);
    let mut blocks = vec![Block::text(t!(text, "report-answers-intro"))];
    for domain in &questionnaire.domains {
        let asked = questionnaire.items.iter().zip(&scores.items).filter(|(item, score)| {
            item.domain == domain.id && score.state != ItemState::DoesNotApply
        });
        let mut of_domain: Vec<Block> =
            asked.flat_map(|(item, score)| item_blocks(cx, item, score)).collect();
        if of_domain.is_empty() {
            continue;
        }
        blocks.push(Block::Heading {
            level: 2,
            text: clean(&domain.name),
            anchor: anchor(&["answers", domain.id.as_str()]),
            new_page: false,
        });
        let score = scores.domain(&domain.id).and_then(|score| score.score);
        let spans = vec![Span::plain(t!(text, "report-domain-score", score = points(score)))];
        blocks.push(Block::Paragraph { spans, lead: false });
        blocks.append(&mut of_domain);
    }
    blocks
}

fn item_blocks(cx: &Cx<'_>, item: &Item, score: &ItemScore) -> Vec<Block> {
    let text = cx.subject.text;
    let mut blocks = vec![
        Block::Heading {
            level: 3,
            text: clean(&format!("{} {}", item.id, item.title)),
            anchor: item_anchor(&item.id),
            new_page: false,
        },
        Block::text(item.prompt.clone()),
    ];
    let mut spans = vec![match (score.claimed, score.supported) {
        (Some(claimed), Some(supported)) => Span::strong(t!(
            text,
            "report-levels",
            claimed = claimed.0,
            supported = supported.0,
            target = score.target.0
        )),
        _ => Span::strong(text.item_state(score.state)),
    }];
    if let Some(cap) = score.cap {
        let reason = text.cap_reason(cap);
        spans.push(Span::plain(format!(" {}", t!(text, "report-capped", reason = reason))));
    }
    if score.critical {
        spans.push(Span::plain(format!(" {}", t!(text, "report-critical"))));
    }
    blocks.push(Block::Paragraph { spans, lead: false });
    let entries: Vec<Vec<Span>> = given(cx, item);
    if !entries.is_empty() {
        blocks.push(Block::List { ordered: false, entries });
    }
    blocks
}

fn given(cx: &Cx<'_>, item: &Item) -> Vec<Vec<Span>> {
    let (assessment, text) = (cx.subject.assessment, cx.subject.text);
    assessment
        .answers_to(&item.id)
        .map(|(id, answer)| {
            let said = match answer.counted_response() {
                Some(Response::Level(level)) => {
                    let words = item.levels.get(level.index()).map_or("", String::as_str);
                    t!(text, "report-said-level", level = level.0, words = words)
                }
                Some(Response::NotApplicable(reason)) => {
                    t!(text, "report-said-not-applicable", reason = reason)
                }
                Some(Response::Unknown) => t!(text, "report-said-unknown"),
                None => text.item_state(ItemState::Unanswered),
            };
            let mut spans =
                vec![Span::strong(cx.member(id) + &t!(text, "report-colon")), Span::plain(said)];
            if let Some(coverage) = answer.coverage {
                spans.push(Span::plain(format!(" {}.", text.coverage(coverage))));
            }
            if !answer.note.trim().is_empty() {
                spans.push(Span::plain(format!(" {}", answer.note.trim())));
            }
            for evidence in assessment.counted_evidence(answer) {
                spans.push(Span::plain(format!(" {}", evidence_words(cx, evidence))));
            }
            spans
        })
        .collect()
}

fn evidence_words(cx: &Cx<'_>, evidence: &Evidence) -> String {
    let text = cx.subject.text;
    let mut parts = vec![text.evidence_kind(evidence.kind)];
    if let Some(date) = evidence.date {
        parts.push(text.date_short(date));
    }
    if evidence.is_checked() {
        parts.push(t!(text, "report-checked-by", name = evidence.checked_by.trim()));
    }
    if !evidence.location.trim().is_empty() && evidence.location.trim() != evidence.name() {
        parts.push(evidence.location.trim().to_owned());
    }
    t!(text, "report-evidence-words", name = evidence.name(), facts = parts.join(", "))
}
