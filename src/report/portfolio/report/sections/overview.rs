//! The beginning and the end of the report: what stands out, what is left out, how figures come about.

use super::super::Subject;
use super::super::findings::{Findings, evidence};
use super::super::tallies::DomainSpread;
use super::{cell, stage_words};
use crate::report::document::{Block, Column, Fact, Span, Table, points};
use crate::report::figure::percent;
use crate::report::portfolio::{FEWEST, Why};
use crate::t;
use crate::text::Text;

/// What stands out.
pub(in super::super) fn summary(subject: Subject<'_>) -> Vec<Block> {
    let Subject { findings, questionnaire, text, .. } = subject;
    let count = findings.organisations.len();
    let mut said = vec![reached(findings, text)];
    if let Some(first) = findings.blockers.first() {
        said.push(t!(
            text,
            "portfolio-report-lead-blocker",
            item = first.item.as_str(),
            title = &first.title,
            count = first.count
        ));
    }
    let weakest = lowest(findings);
    if let Some((domain, median)) = weakest {
        let median = points(Some(median));
        said.push(t!(
            text,
            "portfolio-report-lead-weakest",
            domain = &domain.name,
            median = median
        ));
    }
    let none = || t!(text, "portfolio-report-none");
    let fact = |name: String, value: String| Fact { name, value };
    let (current, answered) = evidence(findings.rests_on);
    let short = |domain: &DomainSpread| {
        questionnaire.domain(&domain.id).map_or_else(String::new, |own| own.short.clone())
    };
    let facts = vec![
        fact(t!(text, "portfolio-report-fact-count"), count.to_string()),
        fact(
            t!(text, "portfolio-report-key-blocker"),
            findings.blockers.first().map_or_else(none, |first| {
                t!(
                    text,
                    "portfolio-report-key-blocker-value",
                    item = first.item.as_str(),
                    percent = percent(first.count, count)
                )
            }),
        ),
        fact(
            t!(text, "portfolio-report-key-weakest"),
            weakest.map_or_else(
                || "–".to_owned(),
                |(domain, median)| format!("{} {}", short(domain), points(Some(median))),
            ),
        ),
        fact(t!(text, "portfolio-report-key-evidence"), text.percent(percent(current, answered))),
    ];
    let lead = Block::Paragraph { spans: vec![Span::plain(said.join(" "))], lead: true };
    let mut blocks = vec![lead, Block::Facts { facts }];
    let left_out = left_out(findings, text);
    if !left_out.is_empty() {
        blocks.push(Block::Table(Table {
            caption: t!(text, "portfolio-report-left-out"),
            columns: vec![
                Column::text(t!(text, "portfolio-report-left-out-what"), 6),
                Column::number(t!(text, "portfolio-report-left-out-count")),
            ],
            rows: left_out
                .into_iter()
                .map(|(what, count)| vec![cell(what), cell(count.to_string())])
                .collect(),
            ..Table::default()
        }));
    }
    blocks.push(Block::Callout {
        title: t!(text, "portfolio-report-caution-title"),
        spans: vec![Span::plain(t!(text, "portfolio-report-caution"))],
    });
    blocks
}

/// How far at least half of the organisations are.
pub(in crate::report) fn reached(findings: &Findings, text: &Text) -> String {
    let count = findings.organisations.len();
    let half =
        findings.stages.iter().rfind(|stage| stage.stage.is_some() && 2 * stage.open >= count);
    match half {
        Some(stage) => t!(
            text,
            "portfolio-report-lead-stage",
            open = stage.open,
            count = count,
            stage = stage_words(stage, text)
        ),
        None => t!(
            text,
            "portfolio-report-lead-none",
            none = findings.stages.first().map_or(0, |none| none.furthest),
            count = count
        ),
    }
}

/// The domain with the lowest median.
fn lowest(findings: &Findings) -> Option<(&DomainSpread, f64)> {
    let medians =
        findings.domains.iter().filter_map(|domain| Some((domain, domain.spread.as_ref()?.median)));
    medians.min_by(|(_, a), (_, b)| a.total_cmp(b))
}

/// What is not in the report, with how many.
pub(in crate::report) fn left_out(findings: &Findings, text: &Text) -> Vec<(String, usize)> {
    let left = &findings.left_out;
    let files = left.files.iter().map(|(why, count)| {
        let words = match why {
            Why::Encrypted => t!(text, "portfolio-report-left-encrypted"),
            Why::Newer => t!(text, "portfolio-report-left-newer"),
            Why::NoQuestionnaire => t!(text, "portfolio-report-left-no-questionnaire"),
            Why::Machine => t!(text, "portfolio-report-left-machine"),
            Why::Broken => t!(text, "portfolio-report-left-broken"),
        };
        (words, *count)
    });
    let rest = [
        (t!(text, "portfolio-report-left-earlier"), left.earlier),
        (t!(text, "portfolio-report-left-other"), left.other_questionnaire),
        (t!(text, "portfolio-report-left-not-chosen"), left.not_chosen),
    ];
    rest.into_iter().chain(files).filter(|(_, count)| *count > 0).collect()
}

/// How the figures come about.
pub(in super::super) fn method(subject: Subject<'_>) -> Vec<Block> {
    let entries = method_lines(subject.findings, subject.text);
    let mut blocks =
        vec![Block::List { ordered: false, entries: entries.into_iter().map(cell).collect() }];
    let source = &subject.questionnaire.source;
    blocks.push(Block::text(t!(subject.text, "report-source", source = source)));
    blocks
}

/// The rules, a sentence or two each.
pub(in crate::report) fn method_lines(findings: &Findings, text: &Text) -> Vec<String> {
    let mut lines = vec![
        t!(text, "portfolio-report-method-once"),
        t!(text, "portfolio-report-method-scores"),
        t!(text, "portfolio-report-method-order"),
        t!(text, "portfolio-report-method-quantile", fewest = FEWEST),
        t!(text, "portfolio-report-method-evidence"),
        t!(text, "portfolio-report-method-rounding"),
    ];
    if findings.anonymous {
        lines.push(t!(text, "portfolio-report-method-anonymous"));
    }
    lines
}
