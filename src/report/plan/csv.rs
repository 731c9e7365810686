//! The plan for issue trackers and spreadsheets: one row an action, with the column names that
//! Jira, Asana, Trello, Microsoft Planner and GitHub's importers map by themselves or offer to map.

use super::member;
use crate::charts::PlanRow;
use crate::model::{ActionId, Assessment, Questionnaire};
use crate::report::scores::harmless;
use crate::text::Text;

const HEADER: [&str; 12] = [
    "Id",
    "Summary",
    "Description",
    "Assignee",
    "Status",
    "Start date",
    "Due date",
    "Estimate (person-days)",
    "Priority",
    "Labels",
    "Depends on",
    "Note",
];

/// The plan as comma-separated values with a header line. Dates are written YYYY-MM-DD.
pub fn csv(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    rows: &[PlanRow],
    text: &Text,
) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing into memory can't fail, and all rows have the same length.
    writer.write_record(HEADER).ok();
    for row in rows {
        let cells = cells(questionnaire, assessment, row, text).map(harmless);
        writer.write_record(cells).ok();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn cells(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    row: &PlanRow,
    text: &Text,
) -> [String; HEADER.len()] {
    let action = &row.action;
    let item = questionnaire.item(&action.item);
    let date = |date: Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let labels = item.map_or_else(String::new, |item| {
        let domain = questionnaire.domain(&item.domain);
        let domain = domain.map_or(item.domain.as_str(), |domain| domain.short.as_str());
        // Labels of trackers have no blanks in them.
        format!("waymark {}", domain.to_lowercase().replace(' ', "-"))
    });
    let after: Vec<&str> = action.after.iter().map(ActionId::as_str).collect();
    [
        row.id.to_string(),
        format!("{} {} → {}", action.item, row.title, action.to),
        row.words.clone(),
        action.owner.as_ref().map(|owner| member(assessment, owner)).unwrap_or_default(),
        text.action_state(action.state),
        date(action.start),
        date(action.due),
        row.days.to_string(),
        if item.is_some_and(|item| item.critical) { "High" } else { "Medium" }.to_owned(),
        labels,
        after.join(", "),
        action.note.clone(),
    ]
}
