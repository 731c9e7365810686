//! The crosswalk of a questionnaire: obligations × frameworks, differences, dates.

use super::conditions::Conditions;
use super::framework::{FrameworkIndex, MARKS};
use super::header::{FileKind, is_readable};
use super::known::{Known, Shape};
use crate::model::crosswalk::{
    Crosswalk, CrosswalkCell, Difference, DifferenceSort, LegalDate, Obligation, Relation, Side,
};
use crate::model::framework::Mark;
use crate::model::ids::{ClauseId, FrameworkId, ItemId};
use crate::model::message::message;
use crate::storage::raw::{Fields, Raw, quoted};

const RELATIONS: [(&str, Relation); 3] = [
    ("SameEvidence", Relation::SameEvidence),
    ("PartlyOverlaps", Relation::PartlyOverlaps),
    ("NoCounterpart", Relation::NoCounterpart),
];

const SORTS: [(&str, DifferenceSort); 6] = [
    ("Threshold", DifferenceSort::Threshold),
    ("Retention", DifferenceSort::Retention),
    ("Clock", DifferenceSort::Clock),
    ("Trigger", DifferenceSort::Trigger),
    ("Subject", DifferenceSort::Subject),
    ("Notice", DifferenceSort::Notice),
];

/// What a crosswalk may refer to.
pub(super) struct CrosswalkReader<'n> {
    /// The questionnaire's id, where it could be read.
    pub(super) questionnaire: Option<&'n str>,
    pub(super) items: &'n Known,
    pub(super) conditions: &'n Conditions,
    pub(super) frameworks: &'n FrameworkIndex,
}

impl CrosswalkReader<'_> {
    /// Reads a crosswalk file; `None` where anything in it is wrong.
    pub(super) fn read(&self, whole: Raw<'_>) -> Option<Crosswalk> {
        if !is_readable(whole, FileKind::Crosswalk) {
            return None;
        }
        let fields = whole.fields(
            &["kind", "format", "questionnaire", "version", "as_of", "obligations"],
            &["differences", "dates"],
        )?;
        self.check_questionnaire(&fields);
        let version = fields.text("version");
        let as_of = fields.get("as_of").and_then(|raw| raw.date());
        let mut ids = Known::new(message!("noun-obligation"), Shape::Lower);
        let obligations = fields.each("obligations", |raw| self.obligation(raw, &mut ids));
        let mut ids = Known::new(message!("noun-difference"), Shape::Lower);
        let differences = fields.each_optional("differences", |raw| self.difference(raw, &mut ids));
        let dates = fields.each_optional("dates", |raw| self.date(raw)).map(|mut dates| {
            dates.sort_by_key(|date| date.date);
            dates
        });
        Some(Crosswalk {
            version: version?,
            as_of: as_of?,
            obligations: obligations?,
            differences: differences?,
            dates: dates?,
        })
    }

    fn check_questionnaire(&self, fields: &Fields<'_>) {
        let (Some(text), Some(wanted)) = (fields.text("questionnaire"), self.questionnaire) else {
            return;
        };
        if let Some(raw) = fields.get("questionnaire").filter(|_| text != *wanted) {
            let found = quoted(&text);
            raw.error(message!("fault-crosswalk-elsewhere", id = found, wanted = wanted));
        }
    }

    fn obligation(&self, raw: Raw<'_>, ids: &mut Known) -> Option<Obligation> {
        let fields = raw.fields(&["id", "name", "summary", "items", "cells"], &[])?;
        let id = ids.define(fields.get("id"));
        let name = fields.text("name");
        let summary = fields.text("summary");
        let items = self.items(&fields);
        let mut seen = Vec::new();
        let cells = fields.each("cells", |raw| self.cell(raw, &mut seen));
        Some(Obligation {
            id: id?.into(),
            name: name?,
            summary: summary?,
            items: items?,
            cells: cells?,
        })
    }

    fn cell(&self, raw: Raw<'_>, seen: &mut Vec<FrameworkId>) -> Option<CrosswalkCell> {
        let fields = raw.fields(&["framework", "relation", "mark"], &["clauses", "note"])?;
        let (framework, clauses) = self.clauses(&fields);
        let relation = fields.get("relation").and_then(|raw| raw.one_of(&RELATIONS));
        let mark = mark(&fields);
        let note = fields.text_or_nothing("note");
        let (framework, relation, clauses, note) = (framework?, relation?, clauses?, note?);
        if seen.contains(&framework) {
            raw.error(message!("fault-two-cells", framework = quoted(framework.as_str())));
            return None;
        }
        seen.push(framework.clone());
        if clauses.is_empty() && note.is_empty() {
            raw.error(message!("fault-empty-cell"));
            return None;
        }
        Some(CrosswalkCell { framework, relation, clauses, mark: mark?, note })
    }

    fn difference(&self, raw: Raw<'_>, ids: &mut Known) -> Option<Difference> {
        let fields =
            raw.fields(&["id", "sort", "title", "summary", "sides", "prepare", "items"], &[])?;
        let id = ids.define(fields.get("id"));
        let sort = fields.get("sort").and_then(|raw| raw.one_of(&SORTS));
        let title = fields.text("title");
        let summary = fields.text("summary");
        let sides = fields.each("sides", |raw| self.side(raw));
        let prepare = fields.text("prepare");
        let items = self.items(&fields);
        let sides = sides?;
        if sides.len() < 2 {
            raw.error(message!("fault-one-side"));
            return None;
        }
        Some(Difference {
            id: id?.into(),
            sort: sort?,
            title: title?,
            summary: summary?,
            sides,
            prepare: prepare?,
            items: items?,
        })
    }

    fn side(&self, raw: Raw<'_>) -> Option<Side> {
        let fields = raw.fields(&["framework", "says", "mark"], &["clauses"])?;
        let (framework, clauses) = self.clauses(&fields);
        let says = fields.text("says");
        let mark = mark(&fields);
        Some(Side { framework: framework?, clauses: clauses?, says: says?, mark: mark? })
    }

    fn date(&self, raw: Raw<'_>) -> Option<LegalDate> {
        let fields = raw.fields(
            &["date", "framework", "title", "when", "items", "mark"],
            &["clauses", "note"],
        )?;
        let date = fields.get("date").and_then(|raw| raw.date());
        let (framework, clauses) = self.clauses(&fields);
        let title = fields.text("title");
        let condition = fields.get("when").and_then(|raw| self.conditions.read(raw));
        let items = self.items(&fields);
        let mark = mark(&fields);
        let note = fields.text_or_nothing("note");
        Some(LegalDate {
            date: date?,
            framework: framework?,
            clauses: clauses?,
            title: title?,
            condition: condition?.0,
            items: items?,
            mark: mark?,
            note: note?,
        })
    }

    fn items(&self, fields: &Fields<'_>) -> Option<Vec<ItemId>> {
        let items = self.items.references(fields.get("items"))?;
        Some(items.into_iter().map(Into::into).collect())
    }

    fn clauses(&self, fields: &Fields<'_>) -> (Option<FrameworkId>, Option<Vec<ClauseId>>) {
        let (framework, clauses) = self.frameworks.clauses_of(fields);
        (framework.map(Into::into), clauses.map(|ids| ids.into_iter().map(Into::into).collect()))
    }
}

fn mark(fields: &Fields<'_>) -> Option<Mark> {
    fields.get("mark").and_then(|raw| raw.one_of(&MARKS))
}
