//! What stands in a table for research: each column, what was left out, each item.

use super::super::{FEWEST, Kind, Tidy, Value};
use super::{COLUMNS, Suppressed};
use crate::model::Questionnaire;
use crate::t;
use crate::text::Text;

const OWN: &[(&str, Kind)] = &[
    ("part", Kind::Text),
    ("name", Kind::Text),
    ("type", Kind::Text),
    ("values", Kind::Text),
    ("meaning", Kind::Text),
];

/// The dictionary of a table with so many organisations and rows.
pub(super) fn dictionary(
    questionnaire: &Questionnaire,
    [organisations, rows]: [usize; 2],
    suppressed: &Suppressed,
    text: &Text,
) -> Tidy {
    let mut table = Tidy { name: "dictionary", columns: OWN, rows: Vec::new() };
    let mut add = |part: &str, cells: [&str; 4]| {
        let cells = cells.into_iter().map(|cell| match cell {
            "" => Value::Gap,
            cell => Value::Text(cell.to_owned()),
        });
        table.rows.push(std::iter::once(Value::Text(part.to_owned())).chain(cells).collect());
    };
    add(
        "questionnaire",
        [questionnaire.id.as_str(), "", &questionnaire.version, &questionnaire.title],
    );
    for (name, kind) in COLUMNS {
        let (values, meaning) = column(name, questionnaire, text);
        let kind = match kind {
            Kind::Whole => "whole number",
            _ => "text",
        };
        add("column", [name, kind, &values, &meaning]);
    }
    let rule = t!(text, "research-rule", fewest = FEWEST);
    add("suppression", ["rule", "", &FEWEST.to_string(), &rule]);
    let Suppressed { markets, size, sector, months } = suppressed;
    for (name, count, meaning) in [
        ("organisations", organisations, t!(text, "research-organisations")),
        ("rows", rows, t!(text, "research-rows")),
        ("markets", *markets, t!(text, "research-no-markets")),
        ("size", *size, t!(text, "research-no-size")),
        ("sector", *sector, t!(text, "research-no-sector")),
        ("month", *months, t!(text, "research-no-month", fewest = FEWEST)),
    ] {
        add("suppression", [name, "whole number", &count.to_string(), &meaning]);
    }
    for field in &questionnaire.profile {
        if ["sector", "size", "markets"].contains(&field.id.as_str()) {
            for option in field.options() {
                add(field.id.as_str(), [option.id.as_str(), "", "", &option.name]);
            }
        }
    }
    for domain in &questionnaire.domains {
        add("domain", [domain.id.as_str(), "", "", &domain.name]);
    }
    for stage in &questionnaire.stages {
        add("stage", [stage.id.as_str(), "", "", &stage.name]);
    }
    for (level, step) in questionnaire.scale.iter().enumerate() {
        add("level", [&level.to_string(), "", "", &step.name]);
    }
    for item in &questionnaire.items {
        add("item", [item.id.as_str(), "", "", &item.title]);
    }
    table
}

/// What may stand in a column, and what it means.
fn column(name: &str, questionnaire: &Questionnaire, text: &Text) -> (String, String) {
    let levels = format!("0–{}", questionnaire.top_level());
    let listed = |part: &str| t!(text, "research-listed", part = part);
    match name {
        "organisation" => (t!(text, "research-random"), t!(text, "research-organisation")),
        "sector" => (listed("sector"), t!(text, "research-sector")),
        "size" => (listed("size"), t!(text, "research-size")),
        "markets" => (listed("markets"), t!(text, "research-markets")),
        "item" => (listed("item"), t!(text, "research-item")),
        "domain" => (listed("domain"), t!(text, "research-domain")),
        "stage" => (listed("stage"), t!(text, "research-stage")),
        "answer" => ("combined, member".to_owned(), t!(text, "research-answer")),
        "state" => {
            ("answered, unknown, not-applicable, unanswered".to_owned(), t!(text, "research-state"))
        }
        "claimed" => (levels, t!(text, "research-claimed")),
        "supported" => (levels, t!(text, "research-supported")),
        "target" => (levels, t!(text, "research-target")),
        "rests_on" => {
            ("nothing, stale, current, checked".to_owned(), t!(text, "research-rests-on"))
        }
        _ => ("2026-11".to_owned(), t!(text, "research-month")),
    }
}
