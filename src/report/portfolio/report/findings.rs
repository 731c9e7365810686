//! What is found over all organisations, as plain figures. What is to be left out is not in it, so
//! that no format can tell it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Choices;
use super::labels::{is_name, labels};
use super::tallies::{
    BelowTarget, DomainSpread, Sector, SharedBlocker, StageCount, below_target, blockers, sectors,
    spreads, stages,
};
use crate::model::{FieldId, Questionnaire};
use crate::report::portfolio::organisations::{of_one_questionnaire, organisations};
use crate::report::portfolio::{Found, Row, Summary, Why};
use crate::text::Text;

/// What a report on a portfolio is made of.
pub struct Ask<'a> {
    /// The rows that it is about; those that can't be shown are counted.
    pub rows: Vec<&'a Row>,
    /// How many assessments of the folder it is not about, because they were not chosen.
    pub not_chosen: usize,
    /// The date that counts as today.
    pub as_of: Date,
}

/// Why there is nothing to report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No assessment can be shown.
    Nothing,
    /// None of the organisations has the name that was asked for.
    NoSuchName(String),
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The date that counts as today.
    pub as_of: Date,
    /// Whether organisations are numbered.
    pub anonymous: bool,
    /// The organisations in their order.
    pub organisations: Vec<Organisation>,
    /// The versions of the questionnaire that they were last worked on with, and how many with each.
    pub versions: BTreeMap<String, usize>,
    /// What is not in it.
    pub left_out: LeftOut,
    /// The domains, with how their scores are spread.
    pub domains: Vec<DomainSpread>,
    /// How many organisations each stage is the furthest open one of.
    pub stages: Vec<StageCount>,
    /// The critical items that keep the next stage closed, the most common first.
    pub blockers: Vec<SharedBlocker>,
    /// The items that are below their target, the most common first.
    pub below_target: Vec<BelowTarget>,
    /// How many answered items rest on nothing, stale, current and checked evidence.
    pub rests_on: [usize; 4],
    /// The sectors with enough organisations in them.
    pub sectors: Vec<Sector>,
    /// How many sectors have too few, and how many organisations are in those or in none.
    pub small_sectors: (usize, usize),
}

/// What is not in a report, as counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Files that can't be shown, by their sort of reason.
    pub files: BTreeMap<Why, usize>,
    /// Earlier assessments, and copies, of organisations that are in it.
    pub earlier: usize,
    /// Assessments by another questionnaire.
    pub other_questionnaire: usize,
    /// Assessments that were not chosen.
    pub not_chosen: usize,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// What it is called here.
    pub name: String,
    /// Whether it is the one that is named where the others are not.
    pub is_named: bool,
    /// Its place in the order; equals share one.
    pub place: usize,
    /// The name of its sector, where organisations are named.
    pub sector: Option<String>,
    /// The id of the furthest open stage.
    pub stage: Option<String>,
    /// How many stages are open.
    pub stages_open: usize,
    /// How many critical items keep the next stage closed.
    pub blockers: usize,
    /// The score of each domain.
    pub scores: Vec<Option<f64>>,
    /// The domain with the lowest score, by its place, and the score.
    pub weakest: Option<(usize, f64)>,
    /// How many answered items rest on nothing, stale, current and checked evidence.
    pub rests_on: [usize; 4],
    /// Items that are dealt with.
    pub dealt_with: usize,
    /// Items that are asked.
    pub asked: usize,
}

/// Which questionnaire most of the organisations of these rows answered; the first by its id of equals.
pub fn most_common<'a>(rows: &[&'a Row]) -> Option<&'a str> {
    let found = of_one_questionnaire(rows.iter().copied());
    (!found.each.is_empty()).then_some(found.questionnaire)
}

/// Counts what there is to report.
///
/// # Errors
/// Why there is nothing.
pub fn find(
    ask: &Ask<'_>,
    questionnaire: &Questionnaire,
    choices: &Choices,
    text: &Text,
) -> Result<Findings, Refusal> {
    let mut left_out = LeftOut { not_chosen: ask.not_chosen, ..LeftOut::default() };
    let mut compared: Vec<&Row> = Vec::new();
    for row in &ask.rows {
        match &row.found {
            Found::Not { why, .. } => *left_out.files.entry(*why).or_default() += 1,
            Found::Assessment(summary) if summary.questionnaire != questionnaire.id.as_str() => {
                left_out.other_questionnaire += 1;
            }
            Found::Assessment(_) => compared.push(*row),
        }
    }
    let mut summaries: Vec<&Summary> =
        organisations(compared.iter().copied()).into_iter().map(|(_, each)| each).collect();
    summaries.sort_by(|a, b| a.id.cmp(&b.id));
    left_out.earlier = compared.len() - summaries.len();
    if summaries.is_empty() {
        return Err(Refusal::Nothing);
    }
    if let Some(wanted) = &choices.only_name
        && !summaries.iter().any(|summary| is_name(&summary.organisation, wanted))
    {
        return Err(Refusal::NoSuchName(wanted.clone()));
    }
    let anonymous = choices.anonymous || choices.only_name.is_some();
    let organisations = in_order(&summaries, questionnaire, choices, text);
    let mut versions: BTreeMap<String, usize> = BTreeMap::new();
    for summary in &summaries {
        *versions.entry(summary.version.clone()).or_default() += 1;
    }
    let rests_on = sum(summaries.iter().map(|summary| summary.rests_on));
    let own = organisations.iter().find(|organisation| organisation.is_named);
    let domains = spreads(&summaries, questionnaire, own.map(|own| &own.scores[..]));
    let (sectors, small_sectors) = sectors(&summaries, questionnaire);
    Ok(Findings {
        as_of: ask.as_of,
        anonymous,
        versions,
        left_out,
        domains,
        stages: stages(&summaries, questionnaire),
        blockers: blockers(&summaries, questionnaire),
        below_target: below_target(&summaries, questionnaire),
        rests_on,
        sectors,
        small_sectors,
        organisations,
    })
}

/// The organisations by what the headline of each says: stages open, then items that block the next
/// one, then the score of the weakest domain. There is no total score to go by.
fn in_order(
    summaries: &[&Summary],
    questionnaire: &Questionnaire,
    choices: &Choices,
    text: &Text,
) -> Vec<Organisation> {
    let mut names = labels(summaries, choices, text);
    let hides = choices.anonymous || choices.only_name.is_some();
    let mut rows: Vec<_> = summaries
        .iter()
        .filter_map(|summary| {
            let label = names.remove(&summary.id)?;
            let scores: Vec<Option<f64>> = questionnaire
                .domains
                .iter()
                .map(|domain| {
                    let own = summary.domains.iter().find(|own| own.id == domain.id.as_str());
                    own.and_then(|own| own.score)
                })
                .collect();
            let scored = scores.iter().enumerate().filter_map(|(at, score)| Some((at, (*score)?)));
            let weakest = scored.min_by(|(_, a), (_, b)| a.total_cmp(b));
            let organisation = Organisation {
                name: label.words.clone(),
                is_named: label.is_named,
                place: 0,
                sector: if hides { None } else { sector_name(summary, questionnaire) },
                stage: summary.stage.clone(),
                stages_open: summary.stages_open,
                blockers: summary.blockers.len(),
                scores,
                weakest,
                rests_on: summary.rests_on,
                dealt_with: summary.dealt_with,
                asked: summary.asked,
            };
            Some((organisation, label, summary.id.as_str()))
        })
        .collect();
    let ahead = |a: &Organisation, b: &Organisation| {
        let weakest = |row: &Organisation| row.weakest.map_or(-1.0, |(_, score)| score);
        b.stages_open
            .cmp(&a.stages_open)
            .then(a.blockers.cmp(&b.blockers))
            .then(weakest(b).total_cmp(&weakest(a)))
    };
    rows.sort_by(|(a, name, id), (b, other, own)| {
        ahead(a, b).then_with(|| name.cmp(other)).then(id.cmp(own))
    });
    let mut organisations: Vec<Organisation> = Vec::with_capacity(rows.len());
    for (number, (mut organisation, ..)) in (1..).zip(rows) {
        organisation.place = match organisations.last() {
            Some(last) if ahead(last, &organisation).is_eq() => last.place,
            _ => number,
        };
        organisations.push(organisation);
    }
    organisations
}

fn sector_name(summary: &Summary, questionnaire: &Questionnaire) -> Option<String> {
    let field = FieldId::from("sector");
    let chosen = summary.facts.get(field.as_str())?;
    let names: Vec<String> =
        chosen.iter().map(|id| option_name(questionnaire, &field, id)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// What an option of a field of the profile is called.
pub(super) fn option_name(questionnaire: &Questionnaire, field: &FieldId, id: &str) -> String {
    let asked = questionnaire.profile.iter().find(|asked| asked.id == *field);
    let option = asked.and_then(|asked| asked.options().iter().find(|o| o.id.as_str() == id));
    option.map_or_else(|| id.to_owned(), |option| option.name.clone())
}

/// Counts added up, place by place.
pub(super) fn sum(counts: impl Iterator<Item = [usize; 4]>) -> [usize; 4] {
    counts.fold([0; 4], |sum, own| std::array::from_fn(|at| sum[at] + own[at]))
}

impl Organisation {
    /// The share of answered items that rest on current or checked evidence, as counts.
    pub fn evidence(&self) -> (usize, usize) {
        evidence(self.rests_on)
    }
}

/// How many of the answered items rest on current or checked evidence, and how many are answered.
pub(in crate::report) fn evidence(
    [nothing, stale, current, checked]: [usize; 4],
) -> (usize, usize) {
    (current + checked, nothing + stale + current + checked)
}
