//! A questionnaire: `questionnaire.ron` and the items files beside it.

use std::collections::BTreeSet;

use super::conditions::Conditions;
use super::crosswalk::CrosswalkReader;
use super::framework::FrameworkIndex;
use super::header::{FileKind, is_readable};
use super::items::{ItemsReader, Names};
use super::known::{Known, Shape};
use super::pack::Pack;
use super::{files, is_usable, outline, profile, rules};
use crate::model::message::message;
use crate::model::questionnaire::{Domain, Item, Questionnaire, RetiredItem};
use crate::storage::problem::Problem;
use crate::storage::raw::{Fields, Raw, quoted};
use crate::storage::source::Source;

/// The file of a pack that everything else hangs on.
pub(crate) const MAIN_FILE: &str = "questionnaire.ron";

/// What could be read of one questionnaire.
#[derive(Debug)]
pub(crate) struct QuestionnaireFiles {
    /// The id, where at least that could be read.
    pub(crate) id: Option<String>,
    /// The version, empty where it could not be read.
    pub(crate) version: String,
    /// The title, empty where it could not be read.
    pub(crate) title: String,
    /// How many items there are, also ones that can't be used.
    pub(crate) items: usize,
    /// The names of the files that were looked at.
    pub(crate) files: Vec<String>,
    /// What conditions can be read over.
    pub(crate) conditions: Conditions,
    /// The questionnaire, where nothing is wrong with it.
    pub(crate) questionnaire: Option<Questionnaire>,
    /// What is wrong.
    pub(crate) problems: Vec<Problem>,
}

/// Reads a questionnaire and everything that belongs to it.
pub(crate) fn read(pack: &dyn Pack, frameworks: &FrameworkIndex) -> QuestionnaireFiles {
    let mut problems = Vec::new();
    let source = match pack.read(MAIN_FILE) {
        Ok(text) => Source::new(pack.label(MAIN_FILE), text),
        Err(problem) => {
            problems.push(problem);
            Source::new(pack.label(MAIN_FILE), "")
        }
    };
    let fields = if problems.is_empty() { fields(&source) } else { None };
    let main = Main::read(fields.as_ref());
    let listed = fields.as_ref().and_then(|fields| files::listed(fields, pack));
    let is_listed = listed.is_some();
    let (names, is_all) = listed.unwrap_or_else(|| (files::with_items(pack, &[]), false));

    let mut reader = ItemsReader::new(&main.names, &main.conditions, frameworks);
    // `None` as soon as one is missing; then it can't be told which stages have no item either.
    let mut items = is_all.then(Vec::new);
    for name in &names {
        let found = read_file(pack, name, &mut problems, |whole| reader.read(whole));
        items = items.zip(found).map(|(mut items, found): (Vec<Item>, _)| {
            items.extend(found);
            items
        });
    }
    if is_listed {
        files::warn_of_unlisted(pack, &names, &mut problems);
    }
    if let Some(items) = &items {
        let stages = items.iter().map(|item| item.stage.as_str()).collect();
        warn_of_unused(&main.names.stages, &stages, &mut problems);
        let domains = items.iter().map(|item| item.domain.as_str()).collect();
        warn_of_unused(&main.names.domains, &domains, &mut problems);
    }
    let ItemsReader { ids: mut item_ids, count, .. } = reader;
    if items.is_none() {
        item_ids.mark_incomplete();
    }
    let crosswalk_file =
        fields.as_ref().map_or(Some(None), |fields| files::crosswalk(fields, pack));
    let crosswalk = CrosswalkReader {
        questionnaire: main.names.questionnaire.as_deref(),
        items: &item_ids,
        conditions: &main.conditions,
        frameworks,
    };
    let crosswalk = match &crosswalk_file {
        Some(Some(name)) => {
            read_file(pack, name, &mut problems, |whole| crosswalk.read(whole)).map(Some)
        }
        Some(None) => Some(None),
        None => None,
    };
    let retired = fields.as_ref().and_then(|fields| retired(fields, &mut item_ids));

    let Main { names: Names { questionnaire: id, .. }, version, title, conditions, value } = main;
    drop(fields);
    problems.extend(source.into_problems());
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    let mut questionnaire = value.filter(|_| is_usable(&problems));
    if let (Some(questionnaire), Some(items)) = (&mut questionnaire, items) {
        questionnaire.items = in_order(items, &questionnaire.domains);
        questionnaire.retired = retired.unwrap_or_default();
        questionnaire.crosswalk = crosswalk.flatten();
    } else {
        questionnaire = None;
    }
    let crosswalk_file = crosswalk_file.flatten();
    let files = std::iter::once(MAIN_FILE.to_owned()).chain(names).chain(crosswalk_file).collect();
    QuestionnaireFiles {
        id,
        version,
        title,
        items: count,
        files,
        conditions,
        questionnaire,
        problems,
    }
}

/// What stands in the main file.
struct Main {
    names: Names,
    version: String,
    title: String,
    conditions: Conditions,
    /// Without items.
    value: Option<Questionnaire>,
}

impl Main {
    fn read(fields: Option<&Fields<'_>>) -> Self {
        let mut names = Names {
            questionnaire: None,
            stages: Known::new(message!("noun-stage"), Shape::Plain),
            domains: Known::new(message!("noun-domain"), Shape::Plain),
            gaps: Known::new(message!("noun-gap"), Shape::Plain),
            layers: Known::new(message!("noun-layer"), Shape::Lower),
            functions: Known::new(message!("noun-function"), Shape::Lower),
            levels: None,
        };
        let Some(fields) = fields else {
            for known in names.all() {
                known.mark_incomplete();
            }
            let conditions = Conditions::over(None);
            return Self {
                names,
                version: String::new(),
                title: String::new(),
                conditions,
                value: None,
            };
        };
        let id = Known::new(message!("noun-questionnaire"), Shape::Lower).define(fields.get("id"));
        names.questionnaire.clone_from(&id);
        let version = fields.text("version");
        let language = language(fields);
        let title = fields.text("title");
        let summary = fields.text("summary");
        let source = fields.text("source");
        let profile = profile::read(fields);
        let conditions = Conditions::over(profile);
        let stages = outline::stages(fields, &mut names.stages);
        let domains = outline::domains(fields, &mut names.domains);
        let gaps = outline::gaps(fields, &mut names.gaps, &conditions);
        let layers = outline::layers(fields, &mut names.layers);
        let functions = outline::functions(fields, &mut names.functions);
        let (scale, levels) = rules::scale(fields);
        names.levels = levels;
        let caps = rules::caps(fields, levels);
        let scoring = rules::scoring(fields, levels);
        let (version_text, title_text) = (version.clone(), title.clone());
        let value = || {
            Some(Questionnaire {
                id: id?.into(),
                version: version?,
                language: language?,
                title: title?,
                summary: summary?,
                source: source?,
                stages: stages?,
                domains: domains?,
                gaps: gaps?,
                layers: layers?,
                functions: functions?,
                scale: scale?,
                caps: caps?,
                scoring: scoring?,
                profile: conditions.profile()?.to_vec(),
                items: Vec::new(),
                retired: Vec::new(),
                crosswalk: None,
                written: None,
            })
        };
        let value = value();
        Self {
            names,
            version: version_text.unwrap_or_default(),
            title: title_text.unwrap_or_default(),
            conditions,
            value,
        }
    }
}

impl Names {
    fn all(&mut self) -> [&mut Known; 5] {
        let Self { questionnaire: _, stages, domains, gaps, layers, functions, levels: _ } = self;
        [stages, domains, gaps, layers, functions]
    }
}

fn fields(source: &Source) -> Option<Fields<'_>> {
    let whole = Raw::whole(source)?;
    if !is_readable(whole, FileKind::Questionnaire) {
        return None;
    }
    whole.fields(
        &[
            "kind",
            "format",
            "id",
            "version",
            "language",
            "title",
            "summary",
            "source",
            "stages",
            "domains",
            "gaps",
            "layers",
            "functions",
            "scale",
            "evidence",
            "scoring",
            "profile",
            "items",
        ],
        &["crosswalk", "retired"],
    )
}

fn language(fields: &Fields<'_>) -> Option<String> {
    let language = fields.text("language")?;
    let is_tag = language.split('-').all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    if let Some(raw) = fields.get("language").filter(|_| !is_tag) {
        raw.error(message!("fault-no-language", found = quoted(&language)));
    }
    is_tag.then_some(language)
}

/// The items that are asked no more. Their ids must not be given to others.
fn retired(fields: &Fields<'_>, items: &mut Known) -> Option<Vec<RetiredItem>> {
    let present = items.clone();
    fields.each_optional("retired", |raw| {
        let fields = raw.fields(&["id", "because"], &["replaced_by"])?;
        let id = items.define(fields.get("id"));
        let replaced_by = match fields.optional("replaced_by") {
            Some(list) => present.references(Some(list)),
            None => Some(Vec::new()),
        };
        let because = fields.text("because");
        Some(RetiredItem {
            id: id?.into(),
            replaced_by: replaced_by?.into_iter().map(Into::into).collect(),
            because: because?,
        })
    })
}

fn read_file<T>(
    pack: &dyn Pack,
    name: &str,
    problems: &mut Vec<Problem>,
    read: impl FnOnce(Raw<'_>) -> Option<T>,
) -> Option<T> {
    let text = match pack.read(name) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(problem);
            return None;
        }
    };
    let source = Source::new(pack.label(name), text);
    let found = Raw::whole(&source).and_then(read);
    problems.extend(source.into_problems());
    found
}

fn warn_of_unused(known: &Known, used: &BTreeSet<&str>, problems: &mut Vec<Problem>) {
    for (id, place) in known.places().filter(|(id, _)| !used.contains(*id)) {
        let what = message!("fault-unused", id = quoted(id));
        problems.push(Problem::warning(place.clone(), what));
    }
}

/// The items by domain, and within a domain as they were read.
fn in_order(mut items: Vec<Item>, domains: &[Domain]) -> Vec<Item> {
    let place = |item: &Item| domains.iter().position(|domain| domain.id == item.domain);
    items.sort_by_cached_key(place);
    items
}
