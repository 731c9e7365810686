//! The data behind a report as records, for formats that are calculated with: JSON, CSV, spreadsheets.
//! `docs/report.md` says what the fields mean. What only a spreadsheet shows is left out of JSON.

use serde::Serialize;
use serde_json::Value;

use super::document::Subject;
use super::headline::headline;
use super::scores;
use crate::charts;
use crate::model::Response;
use crate::scoring::{GroupScore, ItemState};

/// The version of the fields and of what they mean.
pub const VERSION: u32 = 1;

/// The data behind a report.
#[derive(Clone, Debug, Serialize)]
pub struct Data {
    /// Always `waymark.report`.
    pub kind: &'static str,
    /// The version of the fields.
    pub version: u32,
    /// Whose readiness it is.
    pub organisation: String,
    /// For which date it was computed.
    pub as_of: String,
    /// The language of the words.
    pub language: String,
    /// The headline.
    pub headline: String,
    /// What `waymark score --format json` gives.
    pub scores: Value,
    /// The items that are asked.
    pub items: Vec<ItemRecord>,
    /// Every answer to them.
    pub answers: Vec<AnswerRecord>,
    /// The register of evidence.
    pub evidence: Vec<EvidenceRecord>,
    /// The chosen actions.
    pub plan: Vec<PlanRecord>,
    /// What frameworks ask.
    pub crosswalk: Vec<CrosswalkRecord>,
    /// The domains, for the summary of a spreadsheet.
    #[serde(skip)]
    pub domains: Vec<(String, GroupScore)>,
    /// The gaps with how much they touch the organisation, for the same.
    #[serde(skip)]
    pub gaps: Vec<(String, GroupScore, String)>,
    /// How many items stand at each level, for the same.
    #[serde(skip)]
    pub levels: Vec<(String, usize)>,
}

/// An item.
#[derive(Clone, Debug, Serialize)]
pub struct ItemRecord {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its domain.
    pub domain: String,
    /// Its stage.
    pub stage: String,
    /// Whether it is critical.
    pub critical: bool,
    /// Which state it is in.
    pub state: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub state_words: String,
    /// The claimed level.
    pub claimed: Option<u8>,
    /// The supported level.
    pub supported: Option<u8>,
    /// Why that is lower.
    pub cap: Option<&'static str>,
    /// The same in words.
    #[serde(skip)]
    pub cap_words: String,
    /// What is aimed at.
    pub target: u8,
    /// Whether members disagree.
    pub disputed: bool,
}

/// One member's answer.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerRecord {
    /// The item.
    pub item: String,
    /// Whose answer it is.
    pub member: String,
    /// `level`, `not-applicable`, `unknown` or `none`.
    pub response: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub response_words: String,
    /// The level.
    pub level: Option<u8>,
    /// Why the item doesn't apply.
    pub reason: String,
    /// The remarks.
    pub note: String,
}

/// An entry of the register.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceRecord {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub location: String,
    /// What date it bears.
    pub date: Option<String>,
    /// The last day on which it holds.
    pub expires: Option<String>,
    /// Who answers for it.
    pub owner: String,
    /// Who checked it.
    pub checked_by: String,
    /// The items that it backs.
    pub items: Vec<String>,
}

/// A chosen action.
#[derive(Clone, Debug, Serialize)]
pub struct PlanRecord {
    /// The item.
    pub item: String,
    /// The level that it leads to.
    pub to: u8,
    /// The step.
    pub step: String,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The last day of work.
    pub due: Option<String>,
    /// Person-days.
    pub days: u16,
    /// How far it is.
    pub state: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub state_words: String,
}

/// What a framework asks.
#[derive(Clone, Debug, Serialize)]
pub struct CrosswalkRecord {
    /// The obligation.
    pub obligation: String,
    /// The framework.
    pub framework: String,
    /// Its clauses.
    pub clauses: Vec<String>,
    /// The items that prepare for it.
    pub items: Vec<String>,
    /// How far they do.
    pub preparation: Option<f64>,
}

/// The data of a report.
pub fn data(subject: &Subject<'_>) -> Data {
    let Subject { questionnaire, assessment, scores, text, .. } = *subject;
    let said = charts::headline(questionnaire, scores);
    let domains = charts::domain_rows(questionnaire, scores);
    Data {
        kind: "waymark.report",
        version: VERSION,
        organisation: assessment.organisation.clone(),
        as_of: scores.as_of.to_string(),
        language: text.tag().to_owned(),
        headline: headline(&said, text),
        scores: serde_json::from_str(&scores::json(questionnaire, scores)).unwrap_or_default(),
        items: items(subject),
        answers: answers(subject),
        evidence: evidence(subject),
        plan: plan(subject),
        crosswalk: crosswalk(subject),
        domains: domains.into_iter().map(|row| (row.name, row.figures)).collect(),
        gaps: charts::gap_rows(questionnaire, scores)
            .into_iter()
            .map(|row| (row.group.name, row.group.figures, text.exposure(row.exposure)))
            .collect(),
        levels: charts::histogram(questionnaire, scores)
            .levels
            .into_iter()
            .map(|bar| (format!("{} {}", bar.level, bar.name), bar.supported))
            .collect(),
    }
}

fn items(subject: &Subject<'_>) -> Vec<ItemRecord> {
    let asked = subject.questionnaire.items.iter().zip(&subject.scores.items);
    asked
        .filter(|(_, score)| score.state != ItemState::DoesNotApply)
        .map(|(item, score)| ItemRecord {
            id: item.id.to_string(),
            title: item.title.clone(),
            domain: item.domain.to_string(),
            stage: item.stage.to_string(),
            critical: item.critical,
            state: match score.state {
                ItemState::DoesNotApply => "does-not-apply",
                ItemState::Unanswered => "unanswered",
                ItemState::Unknown => "unknown",
                ItemState::NotApplicable => "not-applicable",
                ItemState::Answered => "answered",
            },
            state_words: subject.text.item_state(score.state),
            claimed: score.claimed.map(|level| level.0),
            supported: score.supported.map(|level| level.0),
            cap: score.cap.map(|cap| cap.code()),
            cap_words: score.cap.map(|cap| subject.text.cap_reason(cap)).unwrap_or_default(),
            target: score.target.0,
            disputed: score.disputed,
        })
        .collect()
}

fn answers(subject: &Subject<'_>) -> Vec<AnswerRecord> {
    let assessment = subject.assessment;
    let of_items = assessment.answers.iter().flat_map(|(item, answers)| {
        answers.iter().map(move |(member, answer)| (item, member, answer))
    });
    of_items
        .map(|(item, member, answer)| {
            let (response, level, reason, state) = match answer.counted_response() {
                Some(Response::Level(level)) => ("level", Some(level.0), "", ItemState::Answered),
                Some(Response::NotApplicable(reason)) => {
                    ("not-applicable", None, reason.as_str(), ItemState::NotApplicable)
                }
                Some(Response::Unknown) => ("unknown", None, "", ItemState::Unknown),
                None => ("none", None, "", ItemState::Unanswered),
            };
            let name = assessment.members.get(member);
            AnswerRecord {
                item: item.to_string(),
                member: name.map_or_else(|| member.to_string(), |found| found.name.clone()),
                response,
                response_words: subject.text.item_state(state),
                level,
                reason: reason.to_owned(),
                note: answer.note.clone(),
            }
        })
        .collect()
}

fn evidence(subject: &Subject<'_>) -> Vec<EvidenceRecord> {
    let assessment = subject.assessment;
    let entries = assessment.evidence.iter();
    entries
        .map(|(id, entry)| {
            let mut items: Vec<String> =
                assessment.backed_by(id).map(|(item, _)| item.to_string()).collect();
            items.dedup();
            EvidenceRecord {
                title: entry.title.clone(),
                location: entry.location.clone(),
                date: entry.date.map(|date| date.to_string()),
                expires: entry.expires.map(|date| date.to_string()),
                owner: entry.owner.clone(),
                checked_by: entry.checked_by.clone(),
                items,
            }
        })
        .collect()
}

fn plan(subject: &Subject<'_>) -> Vec<PlanRecord> {
    let assessment = subject.assessment;
    charts::plan_rows(subject.questionnaire, assessment, subject.scores)
        .into_iter()
        .map(|row| PlanRecord {
            item: row.action.item.to_string(),
            to: row.action.to.0,
            step: row.words,
            owner: row.action.owner.as_ref().map(|id| {
                let member = assessment.members.get(id);
                member.map_or_else(|| id.to_string(), |member| member.name.clone())
            }),
            due: row.action.due.map(|date| date.to_string()),
            days: row.days,
            state: row.action.state.code(),
            state_words: subject.text.action_state(row.action.state),
        })
        .collect()
}

fn crosswalk(subject: &Subject<'_>) -> Vec<CrosswalkRecord> {
    let questionnaire = subject.questionnaire;
    let Some(crosswalk) = &questionnaire.crosswalk else { return Vec::new() };
    let profile = &subject.assessment.profile;
    let table =
        charts::crosswalk_table(questionnaire, subject.frameworks, profile, subject.scores, false);
    let Some(table) = table else { return Vec::new() };
    let mut records = Vec::new();
    for row in &table.rows {
        let Some(obligation) = crosswalk.obligations.get(row.index) else { continue };
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            let (Some(figures), Some(cell)) = (cell, obligation.cell(&column.framework)) else {
                continue;
            };
            let framework = subject.frameworks.get(&column.framework);
            records.push(CrosswalkRecord {
                obligation: obligation.name.clone(),
                framework: framework
                    .map_or_else(|| column.framework.to_string(), |found| found.name.clone()),
                clauses: cell.clauses.iter().map(ToString::to_string).collect(),
                items: figures.items.iter().map(ToString::to_string).collect(),
                preparation: figures.preparation.as_ref().and_then(|score| score.score),
            });
        }
    }
    records
}
