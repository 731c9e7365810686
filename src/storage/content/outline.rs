//! What a questionnaire's items are sorted by: stages, domains, gaps, layers, functions.

use std::collections::BTreeSet;

use super::conditions::Conditions;
use super::known::Known;
use crate::model::message::message;
use crate::model::questionnaire::{Domain, ExposureFact, Function, Gap, Layer, Stage};
use crate::storage::raw::{Fields, Raw, quoted};

/// Reads the stages.
pub(super) fn stages(questionnaire: &Fields<'_>, known: &mut Known) -> Option<Vec<Stage>> {
    records(questionnaire, "stages", (&["id", "name", "summary"], &[]), known, |fields, id| {
        let (name, summary) = (fields.text("name"), fields.text("summary"));
        Some(Stage { id: id?.into(), name: name?, summary: summary? })
    })
}

/// Reads the domains.
pub(super) fn domains(questionnaire: &Fields<'_>, known: &mut Known) -> Option<Vec<Domain>> {
    let names = (&["id", "name", "short", "summary"][..], &[][..]);
    records(questionnaire, "domains", names, known, |fields, id| {
        let (name, short) = (fields.text("name"), fields.text("short"));
        let summary = fields.text("summary");
        Some(Domain { id: id?.into(), name: name?, short: short?, summary: summary? })
    })
}

/// Reads the gaps and their parts.
pub(super) fn gaps(
    questionnaire: &Fields<'_>,
    known: &mut Known,
    conditions: &Conditions,
) -> Option<Vec<Gap>> {
    let names = (&["id", "name", "short", "summary"][..], &["part_of", "exposure"][..]);
    let mut parents: Vec<(String, Raw<'_>)> = Vec::new();
    let gaps = records(questionnaire, "gaps", names, known, |fields, id| {
        let (name, short) = (fields.text("name"), fields.text("short"));
        let summary = fields.text("summary");
        let part_of = match fields.optional("part_of") {
            Some(raw) => raw.filled(|| "`part_of`".into()).map(Some),
            None => Some(None),
        };
        if let (Some(id), Some(raw)) = (&id, fields.optional("part_of")) {
            parents.push((id.clone(), raw));
        }
        let exposure = fields.each_optional("exposure", |raw| {
            let fields = raw.fields(&["when", "because"], &[])?;
            let when = fields.get("when").and_then(|raw| conditions.read(raw));
            let because = fields.text("because");
            Some(ExposureFact { when: when?.0, because: because? })
        });
        Some(Gap {
            id: id?.into(),
            part_of: part_of?.map(Into::into),
            name: name?,
            short: short?,
            summary: summary?,
            exposure: exposure?,
        })
    });
    check_parents(&parents, known);
    gaps
}

/// Reads the layers.
pub(super) fn layers(questionnaire: &Fields<'_>, known: &mut Known) -> Option<Vec<Layer>> {
    records(questionnaire, "layers", (&["id", "name", "summary"], &[]), known, |fields, id| {
        let (name, summary) = (fields.text("name"), fields.text("summary"));
        Some(Layer { id: id?.into(), name: name?, summary: summary? })
    })
}

/// Reads the functions.
pub(super) fn functions(questionnaire: &Fields<'_>, known: &mut Known) -> Option<Vec<Function>> {
    records(questionnaire, "functions", (&["id", "name"], &[]), known, |fields, id| {
        let name = fields.text("name");
        Some(Function { id: id?.into(), name: name? })
    })
}

/// Reads a list of records that each have an id, at least one.
fn records<'a, T>(
    questionnaire: &Fields<'a>,
    list: &str,
    (required, optional): (&[&str], &[&str]),
    known: &mut Known,
    mut read: impl FnMut(&Fields<'a>, Option<String>) -> Option<T>,
) -> Option<Vec<T>> {
    let Some((list, entries)) = questionnaire.get(list).and_then(|raw| Some((raw, raw.list()?)))
    else {
        known.mark_incomplete();
        return None;
    };
    if entries.is_empty() {
        list.error(message!("fault-list-empty"));
        known.mark_incomplete();
        return None;
    }
    crate::storage::raw::each(&entries, |raw| {
        let Some(fields) = raw.fields(required, optional) else {
            known.mark_incomplete();
            return None;
        };
        let id = known.define(fields.get("id"));
        read(&fields, id)
    })
}

/// A gap may be part of a main gap only; nothing is made for deeper trees.
fn check_parents(parents: &[(String, Raw<'_>)], known: &Known) {
    let parts: BTreeSet<&str> = parents.iter().map(|(id, _)| id.as_str()).collect();
    for (_, raw) in parents {
        let Some(parent) = known.reference(*raw) else {
            continue;
        };
        if parts.contains(parent.as_str()) {
            raw.error(message!("fault-part-of-part", gap = quoted(&parent)));
        }
    }
}
