//! A portfolio as tidy tables for databases: one fact a row, one kind of fact a table, the same names
//! and units everywhere. `docs/portfolio.md` describes each column.

use jiff::civil::Date;

use super::{Row, Summary};
use crate::model::{Assessment, Questionnaire, Response};
use crate::scoring::{Scores, Standing};

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Tidy {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [(&'static str, Kind)],
    /// Its rows, each with one value a column.
    pub rows: Vec<Vec<Value>>,
}

/// What a column holds. Every column but the first may have gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A figure.
    Number,
    /// A whole number.
    Whole,
    /// A day.
    Day,
    /// Yes or no.
    Flag,
}

/// A value; a gap where nothing is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Gap,
    /// Text.
    Text(String),
    /// A figure.
    Number(f64),
    /// A whole number.
    Whole(i64),
    /// A day.
    Day(Date),
    /// Yes or no.
    Flag(bool),
}

/// The tables of a portfolio, filled one assessment after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    assessments: Tidy,
    scores: Tidy,
    items: Tidy,
    answers: Tidy,
    evidence: Tidy,
    actions: Tidy,
}

impl Default for Tables {
    fn default() -> Self {
        use Kind::{Day, Flag, Number, Text, Whole};
        let table = |name, columns| Tidy { name, columns, rows: Vec::new() };
        Self {
            assessments: table(
                "assessments",
                &[
                    ("assessment", Text),
                    ("path", Text),
                    ("organisation", Text),
                    ("sector", Text),
                    ("size", Text),
                    ("markets", Text),
                    ("questionnaire", Text),
                    ("version", Text),
                    ("as_of", Day),
                    ("changed", Text),
                    ("stage", Text),
                    ("stages_open", Whole),
                    ("blockers", Whole),
                    ("dealt_with", Whole),
                    ("asked", Whole),
                    ("disputed", Whole),
                    ("members", Whole),
                ],
            ),
            scores: table(
                "scores",
                &[
                    ("assessment", Text),
                    ("domain", Text),
                    ("domain_name", Text),
                    ("score", Number),
                    ("claimed", Number),
                    ("low", Number),
                    ("high", Number),
                    ("target", Number),
                    ("level", Whole),
                    ("answered", Whole),
                    ("applicable", Whole),
                ],
            ),
            items: table(
                "items",
                &[
                    ("assessment", Text),
                    ("item", Text),
                    ("domain", Text),
                    ("stage", Text),
                    ("critical", Flag),
                    ("state", Text),
                    ("claimed", Whole),
                    ("supported", Whole),
                    ("target", Whole),
                    ("rests_on", Text),
                    ("disputed", Flag),
                ],
            ),
            answers: table(
                "answers",
                &[
                    ("assessment", Text),
                    ("item", Text),
                    ("member", Text),
                    ("function", Text),
                    ("response", Text),
                    ("level", Whole),
                    ("evidence", Whole),
                    ("at", Text),
                ],
            ),
            evidence: table(
                "evidence",
                &[
                    ("assessment", Text),
                    ("evidence", Text),
                    ("title", Text),
                    ("date", Day),
                    ("expires", Day),
                    ("checked", Flag),
                    ("backs", Whole),
                ],
            ),
            actions: table(
                "actions",
                &[
                    ("assessment", Text),
                    ("item", Text),
                    ("to_level", Whole),
                    ("state", Text),
                    ("owner", Text),
                    ("start", Day),
                    ("due", Day),
                    ("days", Whole),
                    ("overdue", Flag),
                ],
            ),
        }
    }
}

impl Tables {
    /// The tables, in the order in which they build on each other.
    pub fn all(&self) -> [&Tidy; 6] {
        [&self.assessments, &self.scores, &self.items, &self.answers, &self.evidence, &self.actions]
    }

    /// Adds an assessment.
    pub fn add(
        &mut self,
        row: &Row,
        summary: &Summary,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        scores: &Scores,
    ) {
        let id = || Value::Text(summary.id.clone());
        let fact = |name: &str| match summary.facts.get(name) {
            Some(chosen) => Value::Text(chosen.join(" ")),
            None => Value::Gap,
        };
        self.assessments.rows.push(vec![
            id(),
            text(&row.path),
            text(&summary.organisation),
            fact("sector"),
            fact("size"),
            fact("markets"),
            text(&summary.questionnaire),
            text(&summary.version),
            Value::Day(scores.as_of),
            maybe(summary.changed.as_deref()),
            maybe(summary.stage.as_deref()),
            count(summary.stages_open),
            count(summary.blockers.len()),
            count(summary.dealt_with),
            count(summary.asked),
            count(summary.disputed),
            count(summary.members),
        ]);
        for domain in &summary.domains {
            self.scores.rows.push(vec![
                id(),
                text(&domain.id),
                text(&domain.name),
                number(domain.score),
                number(domain.claimed),
                number(domain.low),
                number(domain.high),
                number(domain.target),
                level(domain.level),
                count(domain.answered),
                count(domain.applicable),
            ]);
        }
        for figures in &summary.items {
            let item = questionnaire.item(&figures.id.as_str().into());
            let score = scores.item(&figures.id.as_str().into());
            let rests_on = score.and_then(|score| score.standing).map(|standing| match standing {
                Standing::Nothing => "nothing",
                Standing::Stale => "stale",
                Standing::Current => "current",
                Standing::Checked => "checked",
            });
            self.items.rows.push(vec![
                id(),
                text(figures.id.as_str()),
                maybe(item.map(|item| item.domain.as_str())),
                maybe(item.map(|item| item.stage.as_str())),
                Value::Flag(item.is_some_and(|item| item.critical)),
                text(figures.state.code()),
                level(figures.claimed),
                level(figures.supported),
                level(Some(figures.target)),
                maybe(rests_on),
                Value::Flag(score.is_some_and(|score| score.disputed)),
            ]);
        }
        self.add_records(&id, assessment, scores);
    }

    /// Answers, evidence and actions.
    fn add_records(&mut self, id: &dyn Fn() -> Value, assessment: &Assessment, scores: &Scores) {
        for (item, answers) in &assessment.answers {
            for (member, answer) in answers {
                let (response, given) = match answer.counted_response() {
                    Some(Response::Level(given)) => ("level", Some(given.0)),
                    Some(Response::NotApplicable(_)) => ("not-applicable", None),
                    Some(Response::Unknown) => ("unknown", None),
                    None => continue,
                };
                let own = assessment.members.get(member).and_then(|own| own.function.as_ref());
                let function = answer.function.as_ref().or(own);
                self.answers.rows.push(vec![
                    id(),
                    text(item.as_str()),
                    text(member.as_str()),
                    maybe(function.map(|function| function.as_str())),
                    text(response),
                    level(given),
                    count(assessment.counted_evidence(answer).count()),
                    answer.at.map_or(Value::Gap, |at| text(&at.to_string())),
                ]);
            }
        }
        for (evidence, entry) in &assessment.evidence {
            self.evidence.rows.push(vec![
                id(),
                text(evidence.as_str()),
                text(entry.name()),
                day(entry.date),
                day(entry.expires),
                Value::Flag(entry.is_checked()),
                count(assessment.backed_by(evidence).count()),
            ]);
        }
        for action in assessment.plan.values() {
            self.actions.rows.push(vec![
                id(),
                text(action.item.as_str()),
                level(Some(action.to.0)),
                text(action.state.code()),
                maybe(action.owner.as_ref().map(|owner| owner.as_str())),
                day(action.start),
                day(action.due),
                action.effort.map_or(Value::Gap, |days| Value::Whole(days.into())),
                Value::Flag(action.is_overdue(scores.as_of)),
            ]);
        }
    }
}

impl Tidy {
    /// The table as CSV; a gap is an empty cell, a flag `true` or `false`.
    pub fn csv(&self) -> String {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        // Writing into memory can't fail, and all rows have the same length.
        writer.write_record(self.columns.iter().map(|(name, _)| *name)).ok();
        for row in &self.rows {
            let cells = row.iter().map(|value| match value {
                Value::Gap => String::new(),
                Value::Text(words) => crate::report::scores::harmless(words.clone()),
                Value::Number(number) => number.to_string(),
                Value::Whole(number) => number.to_string(),
                Value::Day(day) => day.to_string(),
                Value::Flag(yes) => yes.to_string(),
            });
            writer.write_record(cells).ok();
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn maybe(words: Option<&str>) -> Value {
    words.map_or(Value::Gap, text)
}

fn number(number: Option<f64>) -> Value {
    number.map_or(Value::Gap, Value::Number)
}

fn count(count: usize) -> Value {
    Value::Whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn level(level: Option<u8>) -> Value {
    level.map_or(Value::Gap, |level| Value::Whole(level.into()))
}

fn day(day: Option<Date>) -> Value {
    day.map_or(Value::Gap, Value::Day)
}
