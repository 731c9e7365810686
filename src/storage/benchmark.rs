//! Benchmark files: how the scores of several organisations are spread, as somebody hands it on. Such a
//! file comes from elsewhere, so nothing in it is trusted: figures of too few organisations are refused
//! as much as figures that can't be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;

use super::content::header::{FileKind, is_readable};
use super::file::read_text;
use super::notation::{self, Day, Text};
use super::problem::{Problem, Severity};
use super::raw::{Fields, Raw, quoted};
use super::source::Source;
use crate::model::message::message;
use crate::model::{Benchmark, DomainId, FEWEST, Quartiles};

/// A benchmark has a few lines; what is larger is a mistake or an attack.
const MOST_BYTES: u64 = 256 * 1024;
/// More organisations than there are.
const MOST_ORGANISATIONS: u32 = 1_000_000_000;
/// The longest text, in characters: a name stands in a legend.
const LONGEST: usize = 200;
/// More domains, fields or options than any questionnaire has.
const MOST_ENTRIES: usize = 200;

/// Reads a benchmark file.
///
/// # Errors
/// All that is wrong with it, each at its place.
pub fn read_benchmark(path: &Path) -> Result<Benchmark, Vec<Problem>> {
    let text = read_text(path, MOST_BYTES).map_err(|problem| vec![problem])?;
    parse_benchmark(&path.display().to_string(), &text)
}

/// Reads a benchmark out of a text that came from the file that problems call `name`.
///
/// # Errors
/// All that is wrong with it, each at its place.
pub fn parse_benchmark(name: &str, text: &str) -> Result<Benchmark, Vec<Problem>> {
    let source = Source::new(name, text);
    let read = read_whole(&source);
    let is_broken = source.has_errors();
    read.filter(|_| !is_broken).ok_or_else(|| source.into_problems())
}

/// What is wrong with a file that says that it is a benchmark.
pub(super) fn check(source: Source) -> Vec<Problem> {
    let is_read = read_whole(&source).is_some();
    let problems = source.into_problems();
    debug_assert!(is_read || problems.iter().any(|problem| problem.severity == Severity::Error));
    problems
}

fn read_whole(source: &Source) -> Option<Benchmark> {
    let whole = Raw::whole(source)?;
    if !is_readable(whole, FileKind::Benchmark) {
        return None;
    }
    let required = [
        "kind",
        "format",
        "name",
        "source",
        "made",
        "as_of",
        "questionnaire",
        "version",
        "organisations",
        "domains",
    ];
    let fields = whole.fields(&required, &["filter", "facts"])?;
    let name = short(&fields, "name");
    let made_by = short(&fields, "source");
    let made = fields.get("made").and_then(|raw| raw.date());
    let as_of = fields.get("as_of").and_then(|raw| raw.date());
    let questionnaire = short(&fields, "questionnaire");
    let version = short(&fields, "version");
    let filter = match fields.optional("filter") {
        Some(_) => short(&fields, "filter"),
        None => Some(String::new()),
    };
    let facts = match fields.optional("facts") {
        Some(raw) => facts(raw),
        None => Some(BTreeMap::new()),
    };
    let organisations = fields.get("organisations").and_then(|raw| count(raw, MOST_ORGANISATIONS));
    let most = organisations.unwrap_or(MOST_ORGANISATIONS);
    let mut seen = BTreeSet::new();
    let domains = fields.get("domains").and_then(|raw| {
        let list = few(raw)?;
        if list.is_empty() {
            raw.error(message!("fault-no-domain"));
        }
        super::raw::each(&list, |raw| domain(raw, most, &mut seen))
    });
    Some(Benchmark {
        name: name?,
        source: made_by?,
        made: made?,
        as_of: as_of?,
        questionnaire: questionnaire?.into(),
        version: version?,
        filter: filter?,
        facts: facts?,
        organisations: usize::try_from(organisations?).ok()?,
        domains: domains?,
    })
}

fn domain(raw: Raw<'_>, most: u32, seen: &mut BTreeSet<String>) -> Option<Quartiles> {
    let fields = raw.fields(&["id", "organisations", "lower", "median", "upper"], &[])?;
    let id = short(&fields, "id");
    if let Some(id) = &id
        && !seen.insert(id.clone())
    {
        raw.error(message!("fault-domain-twice", id = quoted(id)));
    }
    let organisations = fields.get("organisations").and_then(|raw| count(raw, most));
    let points = |name: &str| fields.get(name)?.number(0..=100).and_then(|n| u8::try_from(n).ok());
    let (lower, median, upper) = (points("lower"), points("median"), points("upper"));
    let (lower, median, upper) = (lower?, median?, upper?);
    if lower > median || median > upper {
        raw.error(message!("fault-quartiles", lower = lower, median = median, upper = upper));
    }
    Some(Quartiles {
        domain: DomainId::from(id?),
        organisations: usize::try_from(organisations?).ok()?,
        lower,
        median,
        upper,
    })
}

fn facts(raw: Raw<'_>) -> Option<BTreeMap<String, Vec<String>>> {
    let pairs = raw.pairs()?;
    if pairs.len() > MOST_ENTRIES {
        let (noun, count) = (message!("noun-fields"), pairs.len());
        raw.error(message!("fault-too-many", count = count, noun = noun, most = MOST_ENTRIES));
        return None;
    }
    let mut facts = BTreeMap::new();
    for (field, options) in pairs {
        let name = no_longer(field, field.filled(|| message!("thing-this-field").into())?)?;
        let options = super::raw::each(&few(options)?, |raw| {
            no_longer(raw, raw.filled(|| message!("thing-option").into())?)
        });
        if facts.insert(name.clone(), options?).is_some() {
            field.error(message!("fault-each-field-once", name = quoted(&name)));
        }
    }
    Some(facts)
}

/// How many organisations: enough, and no more than this.
fn count(raw: Raw<'_>, most: u32) -> Option<u32> {
    let fewest = u32::try_from(FEWEST).unwrap_or(u32::MAX);
    raw.number(fewest..=most.max(fewest))
}

/// The entries of a list, noting where they are too many.
fn few(raw: Raw<'_>) -> Option<Vec<Raw<'_>>> {
    let list = raw.list()?;
    if list.len() > MOST_ENTRIES {
        let count = list.len();
        raw.error(message!("fault-list-too-long", count = count, most = MOST_ENTRIES));
        return None;
    }
    Some(list)
}

/// The text of a field that has to say something, and not too much.
fn short(fields: &Fields<'_>, name: &str) -> Option<String> {
    let raw = fields.get(name)?;
    no_longer(raw, fields.text(name)?)
}

fn no_longer(raw: Raw<'_>, text: String) -> Option<String> {
    if text.chars().count() > LONGEST {
        raw.error(message!("fault-text-too-long", most = LONGEST));
        return None;
    }
    if text.chars().any(char::is_control) {
        raw.error(message!("fault-unseen-signs"));
        return None;
    }
    Some(text)
}

#[derive(Serialize)]
struct File {
    kind: &'static str,
    format: u32,
    name: Text,
    source: Text,
    made: Day,
    as_of: Day,
    questionnaire: Text,
    version: Text,
    #[serde(skip_serializing_if = "Text::is_empty")]
    filter: Text,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: BTreeMap<Text, Vec<Text>>,
    organisations: usize,
    domains: Vec<Domain>,
}

#[derive(Serialize)]
struct Domain {
    id: Text,
    organisations: usize,
    lower: u8,
    median: u8,
    upper: u8,
}

/// The text of a benchmark file. Texts that are too long for one are shortened, and what can't be seen
/// in them becomes a blank, so that what is written can be read.
pub fn benchmark_text(benchmark: &Benchmark) -> String {
    let Benchmark {
        name,
        source,
        made,
        as_of,
        questionnaire,
        version,
        filter,
        facts,
        organisations,
        domains,
    } = benchmark;
    let texts = |texts: &Vec<String>| texts.iter().map(|text| line(text)).collect();
    let file = File {
        kind: FileKind::Benchmark.word(),
        format: FileKind::Benchmark.format(),
        name: line(name),
        source: line(source),
        made: Day(*made),
        as_of: Day(*as_of),
        questionnaire: line(questionnaire.as_str()),
        version: line(version),
        filter: line(filter),
        facts: facts.iter().map(|(field, options)| (line(field), texts(options))).collect(),
        organisations: *organisations,
        domains: domains
            .iter()
            .map(|quartiles| Domain {
                id: line(quartiles.domain.as_str()),
                organisations: quartiles.organisations,
                lower: quartiles.lower,
                median: quartiles.median,
                upper: quartiles.upper,
            })
            .collect(),
    };
    // Writing into memory can't fail, and no type of the file refuses to be written.
    notation::write(&file).unwrap_or_default()
}

fn line(text: &str) -> Text {
    let seen = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let line: String = seen.collect();
    let line = line.trim();
    if line.chars().count() <= LONGEST {
        return line.into();
    }
    Text(line.chars().take(LONGEST - 1).chain(['…']).collect())
}
