//! Items files: the questions of one domain.

use std::collections::BTreeMap;

use super::conditions::Conditions;
use super::framework::FrameworkIndex;
use super::header::{FileKind, is_readable};
use super::known::{Known, Shape};
use crate::model::framework::Reference;
use crate::model::ids::{ClauseId, DomainId};
use crate::model::message::{Message, message};
use crate::model::questionnaire::Item;
use crate::storage::problem::Place;
use crate::storage::raw::{Fields, Raw, quoted};

/// An item whose meaning moved more often is another item.
const MOST_MEANINGS: u32 = 99;

/// A step that takes longer than a team of four has in a year is no step.
const MOST_DAYS: u32 = 999;

/// What items may refer to.
#[derive(Debug)]
pub(super) struct Names {
    /// The questionnaire's id, where it could be read.
    pub(super) questionnaire: Option<String>,
    pub(super) stages: Known,
    pub(super) domains: Known,
    pub(super) gaps: Known,
    pub(super) layers: Known,
    pub(super) functions: Known,
    /// How many levels the scale has, where that could be read.
    pub(super) levels: Option<usize>,
}

/// Reads items files one after the other; what must not repeat is remembered from file to file.
pub(super) struct ItemsReader<'n> {
    names: &'n Names,
    conditions: &'n Conditions,
    frameworks: &'n FrameworkIndex,
    /// The ids of the items so far.
    pub(super) ids: Known,
    /// Which file has the items of a domain.
    files: BTreeMap<String, Place>,
    /// How many items there are, also ones that can't be used.
    pub(super) count: usize,
}

impl<'n> ItemsReader<'n> {
    pub(super) fn new(
        names: &'n Names,
        conditions: &'n Conditions,
        frameworks: &'n FrameworkIndex,
    ) -> Self {
        Self {
            names,
            conditions,
            frameworks,
            ids: Known::new(message!("noun-item"), Shape::Item),
            files: BTreeMap::new(),
            count: 0,
        }
    }

    /// Reads the items of one file; `None` where any is wrong.
    pub(super) fn read(&mut self, whole: Raw<'_>) -> Option<Vec<Item>> {
        if !is_readable(whole, FileKind::Items) {
            return None;
        }
        let fields = whole.fields(&["kind", "format", "questionnaire", "domain", "items"], &[])?;
        self.check_questionnaire(&fields);
        let domain = fields.get("domain").and_then(|raw| self.domain(raw)).map(DomainId::from);
        fields.each("items", |raw| self.item(raw, domain.as_ref()))
    }

    fn check_questionnaire(&self, fields: &Fields<'_>) {
        let (Some(text), Some(wanted)) = (fields.text("questionnaire"), &self.names.questionnaire)
        else {
            return;
        };
        if let Some(raw) = fields.get("questionnaire").filter(|_| text != *wanted) {
            let found = quoted(&text);
            raw.error(message!("fault-items-elsewhere", id = found, wanted = wanted.as_str()));
        }
    }

    fn domain(&mut self, raw: Raw<'_>) -> Option<String> {
        let domain = self.names.domains.reference(raw)?;
        let place = raw.source().place(raw.at);
        if let Some(first) = self.files.get(&domain) {
            let id = quoted(&domain);
            raw.error(message!("fault-domain-in-two-files", domain = id, first = first));
        } else {
            self.files.insert(domain.clone(), place);
        }
        Some(domain)
    }

    fn item(&mut self, raw: Raw<'_>, domain: Option<&DomainId>) -> Option<Item> {
        self.count += 1;
        let fields = raw.fields(
            &[
                "id",
                "title",
                "stage",
                "gaps",
                "layer",
                "functions",
                "when",
                "prompt",
                "levels",
                "evidence",
                "mark_down_if",
                "next",
            ],
            &["critical", "meaning", "effort", "references"],
        )?;
        let id = self.ids.define(fields.get("id"));
        let title = fields.text("title");
        let stage = fields.get("stage").and_then(|raw| self.names.stages.reference(raw));
        let gaps = self.names.gaps.references(fields.get("gaps"));
        let layer = fields.get("layer").and_then(|raw| self.names.layers.reference(raw));
        let functions = self.functions(&fields);
        let critical = match fields.optional("critical") {
            Some(raw) => raw.truth(),
            None => Some(false),
        };
        let meaning = match fields.optional("meaning") {
            Some(raw) => raw.number(1..=MOST_MEANINGS),
            None => Some(1),
        };
        let condition = fields.get("when").and_then(|raw| self.conditions.read(raw));
        let prompt = fields.text("prompt");
        let levels = self.names.levels;
        let described = texts(&fields, "levels", levels, |found, wanted| {
            message!("fault-levels", found = found, wanted = wanted)
        });
        let evidence = fields.texts("evidence");
        let mark_down_if = fields.text("mark_down_if");
        let steps = levels.map(|levels| levels.saturating_sub(1));
        let next = texts(&fields, "next", steps, |found, wanted| {
            message!("fault-next", found = found, wanted = wanted)
        });
        let effort = effort(&fields, steps);
        let references = fields.each_optional("references", |raw| self.reference(raw));
        let (condition, condition_text) = condition?;
        Some(Item {
            id: id?.into(),
            meaning: meaning?,
            title: title?,
            domain: domain?.clone(),
            stage: stage?.into(),
            gaps: gaps?.into_iter().map(Into::into).collect(),
            layer: layer?.into(),
            functions: functions?.into_iter().map(Into::into).collect(),
            critical: critical?,
            condition,
            condition_text,
            prompt: prompt?,
            levels: described?,
            evidence: evidence?,
            mark_down_if: mark_down_if?,
            next: next?,
            effort: effort?,
            references: references?,
        })
    }

    fn functions(&self, fields: &Fields<'_>) -> Option<Vec<String>> {
        let list = fields.get("functions")?;
        let functions = self.names.functions.references(Some(list))?;
        if functions.is_empty() {
            list.error(message!("fault-nobody-answers"));
            return None;
        }
        Some(functions)
    }

    fn reference(&self, raw: Raw<'_>) -> Option<Reference> {
        let fields = raw.fields(&["framework"], &["clauses", "note"])?;
        let (framework, clauses) = self.frameworks.clauses_of(&fields);
        let note = fields.text_or_nothing("note");
        Some(Reference {
            framework: framework?.into(),
            clauses: clauses?.into_iter().map(ClauseId::from).collect(),
            note: note?,
        })
    }
}

/// The person-days of each step, where the author says.
fn effort(fields: &Fields<'_>, wanted: Option<usize>) -> Option<Vec<u16>> {
    let Some(list) = fields.optional("effort") else { return Some(Vec::new()) };
    let entries = list.list()?;
    if let Some(wanted) = wanted.filter(|wanted| *wanted != entries.len()) {
        list.error(message!("fault-effort", found = entries.len(), wanted = wanted));
        return None;
    }
    let days: Vec<Option<u32>> = entries.into_iter().map(|raw| raw.number(0..=MOST_DAYS)).collect();
    days.into_iter().map(|days| u16::try_from(days?).ok()).collect()
}

/// A list of so many texts.
fn texts(
    fields: &Fields<'_>,
    name: &str,
    wanted: Option<usize>,
    fault: impl FnOnce(usize, usize) -> Message,
) -> Option<Vec<String>> {
    let list = fields.get(name)?;
    let texts = fields.texts(name);
    let found = list.list()?.len();
    match wanted {
        Some(wanted) if wanted != found => {
            list.error(fault(found, wanted));
            None
        }
        _ => texts,
    }
}
