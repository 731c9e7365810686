//! Who answers what: functions with their people, and where domains, stages and single items go.

use super::Sort::{Numbers, Words};
use super::{add, table, words};
use crate::model::{Applicability, Assessment, Part, Questionnaire};
use crate::ops::figures::{Cell, Table};
use crate::ops::member_name;
use crate::ops::team::{FunctionRow, as_set_words, assignee_words};
use crate::t;
use crate::text::Text;

/// The functions, how far they are, and who is in them.
pub fn functions_list(
    rows: &[FunctionRow],
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "team-functions"),
        vec![
            (t!(text, "list-function"), Words),
            (t!(text, "column-answered"), Numbers),
            (t!(text, "column-items"), Numbers),
            (t!(text, "team-members"), Words),
        ],
    );
    for row in rows {
        let function = questionnaire.function(&row.id);
        let members: Vec<String> =
            row.members.iter().map(|id| member_name(assessment, id, text)).collect();
        let cells = vec![
            words(function.map_or(row.id.as_str(), |function| function.name.as_str())),
            Cell::Count(row.answered),
            Cell::Count(row.items),
            words(members.join(", ")),
        ];
        add(&mut list, cells);
    }
    list
}

/// The domains, then the stages, then the items that go elsewhere than both.
pub fn routing_list(questionnaire: &Questionnaire, assessment: &Assessment, text: &Text) -> Table {
    let mut list = table(
        t!(text, "team-routing"),
        vec![
            (t!(text, "list-part"), Words),
            (t!(text, "list-answers"), Words),
            (t!(text, "column-items"), Numbers),
        ],
    );
    let domains = questionnaire
        .domains
        .iter()
        .map(|domain| (Part::Domain(domain.id.clone()), format!("{} {}", domain.id, domain.name)));
    let stages = questionnaire
        .stages
        .iter()
        .map(|stage| (Part::Stage(stage.id.clone()), format!("{} {}", stage.id, stage.name)));
    let items = assessment.team.assignments.keys().filter_map(|part| {
        let Part::Item(id) = part else { return None };
        let title = questionnaire.item(id).map_or("", |item| item.title.as_str());
        Some((part.clone(), format!("{id} {title}")))
    });
    for (part, name) in domains.chain(stages).chain(items) {
        let to = assessment.team.assignments.get(&part);
        let to = to.map_or_else(
            || as_set_words(&part, questionnaire, text),
            |to| assignee_words(to, assessment, questionnaire, text),
        );
        let asked = questionnaire.items.iter().filter(|item| {
            part.contains(item) && assessment.applicability(item) == Applicability::Applies
        });
        add(&mut list, vec![words(name), words(to), Cell::Count(asked.count())]);
    }
    list
}
