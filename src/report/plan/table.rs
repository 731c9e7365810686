//! The plan for reading in a terminal.

use super::member;
use crate::charts::PlanRow;
use crate::model::Assessment;
use crate::report::scores::shortened;
use crate::t;
use crate::text::Text;

/// The plan, one action a line, in so many columns.
pub fn table(assessment: &Assessment, rows: &[PlanRow], text: &Text, width: usize) -> String {
    if rows.is_empty() {
        return format!("{}\n", t!(text, "plan-empty-text"));
    }
    let mut table = String::new();
    for row in rows {
        let action = &row.action;
        let owner = match &action.owner {
            Some(owner) => member(assessment, owner),
            None => t!(text, "plan-no-owner"),
        };
        let due = match action.due {
            Some(due) if row.is_overdue => t!(text, "plan-overdue-since", date = due.to_string()),
            Some(due) => due.to_string(),
            None => t!(text, "plan-no-date"),
        };
        let line = format!(
            "{:<10} {:<8} {:<24} {:<20} {:>3}  {}",
            row.id.as_str(),
            text.action_state(action.state),
            due,
            shortened(&owner, 20),
            row.days,
            row.title,
        );
        table.push_str(&shortened(line.trim_end(), width));
        table.push('\n');
    }
    table
}
