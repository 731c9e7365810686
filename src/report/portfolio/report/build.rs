//! The report on a portfolio as a document, which every format is made from.

use super::findings::Findings;
use super::{Choices, sections};
use crate::model::Questionnaire;
use crate::report::document::{Block, Document, Fact, Section, clean, finish, template_words};
use crate::report::figure::Colours;
use crate::t;
use crate::text::Text;

/// As many sectors take less than half a page.
const FEW_SECTORS: usize = 6;

/// What the report is about.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// What was found.
    pub findings: &'a Findings,
    /// The questionnaire by which the organisations were asked.
    pub questionnaire: &'a Questionnaire,
    /// The strings.
    pub text: &'a Text,
    /// The colours of charts on white.
    pub colours: &'a Colours,
    /// Their colours on a dark ground.
    pub dark: &'a Colours,
}

/// The report.
pub fn build(subject: Subject<'_>, choices: &Choices) -> Document {
    let Subject { findings, text, .. } = subject;
    let mut document = Document {
        language: text.tag().to_owned(),
        title: t!(text, "portfolio-report-title"),
        subtitle: t!(text, "portfolio-report-subtitle"),
        organisation: whose(findings, text),
        as_of: findings.as_of.to_string(),
        facts: facts(subject),
        brand: choices.brand.clone(),
        words: template_words(text),
        sections: all(subject),
    };
    finish(&mut document, false, text);
    // Few sectors leave room for them under what the answers of all rest on.
    if findings.sectors.len() <= FEW_SECTORS
        && let Some(sectors) = document.sections.iter_mut().find(|own| own.anchor == "sectors")
    {
        sectors.new_page = false;
    }
    document
}

/// Whom the report is about, in a line.
pub(in crate::report) fn whose(findings: &Findings, text: &Text) -> String {
    let count = findings.organisations.len();
    match findings.organisations.iter().find(|organisation| organisation.is_named) {
        Some(own) => t!(text, "portfolio-report-among", name = &own.name, count = count),
        None => t!(text, "portfolio-report-organisations", count = count),
    }
}

/// The lines of the cover.
pub(in crate::report) fn facts(subject: Subject<'_>) -> Vec<Fact> {
    let Subject { findings, questionnaire, text, .. } = subject;
    let versions: Vec<String> = match findings.versions.first_key_value() {
        Some((version, _)) if findings.versions.len() == 1 => vec![version.clone()],
        _ => findings
            .versions
            .iter()
            .map(|(version, count)| {
                t!(text, "portfolio-report-version", version = version, count = *count)
            })
            .collect(),
    };
    let fact = |name: String, value: String| Fact { name, value: clean(&value) };
    let mut facts = vec![
        fact(t!(text, "report-fact-as-of"), text.date(findings.as_of)),
        fact(
            t!(text, "report-fact-questionnaire"),
            t!(
                text,
                "portfolio-report-versions",
                title = &questionnaire.title,
                versions = versions.join(", ")
            ),
        ),
        fact(t!(text, "portfolio-report-fact-count"), findings.organisations.len().to_string()),
    ];
    if findings.anonymous {
        facts.push(fact(
            t!(text, "portfolio-report-fact-names"),
            t!(text, "portfolio-report-names-hidden"),
        ));
    }
    facts
}

fn all(subject: Subject<'_>) -> Vec<Section> {
    let text = subject.text;
    let sections: [(&str, String, Vec<Block>); 11] = [
        ("summary", t!(text, "portfolio-report-section-summary"), sections::summary(subject)),
        ("league", t!(text, "portfolio-report-section-league"), sections::league(subject)),
        ("heat", t!(text, "portfolio-report-section-heat"), sections::heat(subject)),
        ("spread", t!(text, "portfolio-report-section-spread"), sections::spread(subject)),
        ("stages", t!(text, "portfolio-report-section-stages"), sections::stages(subject)),
        ("blockers", t!(text, "portfolio-report-section-blockers"), sections::blockers(subject)),
        ("weakest", t!(text, "portfolio-report-section-weakest"), sections::weakest(subject)),
        ("evidence", t!(text, "portfolio-report-section-evidence"), sections::evidence(subject)),
        ("sectors", t!(text, "portfolio-report-section-sectors"), sections::sectors(subject)),
        ("method", t!(text, "portfolio-report-section-method"), sections::method(subject)),
        ("all", t!(text, "portfolio-report-section-all"), sections::all(subject)),
    ];
    let sections = sections.into_iter().filter(|(.., blocks)| !blocks.is_empty());
    sections
        .map(|(anchor, title, blocks)| Section {
            anchor: anchor.to_owned(),
            title,
            new_page: true,
            blocks,
        })
        .collect()
}
