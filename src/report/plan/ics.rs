//! The due dates of a plan for calendars: one event of a whole day an open action that has one.

use icalendar::{Calendar, Component as _, Event, Property};
use jiff::Timestamp;
use jiff::civil::Date;

use super::member;
use crate::charts::PlanRow;
use crate::charts::plan::plus_days;
use crate::model::{Assessment, Questionnaire};
use crate::t;
use crate::text::Text;

/// The calendar, made at `now`. An event keeps its id from export to export, so that a calendar
/// that imports it again moves it.
pub fn ics(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    rows: &[PlanRow],
    now: Timestamp,
    text: &Text,
) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Waymark//Plan//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    let name = t!(text, "plan-calendar", organisation = &assessment.organisation);
    calendar.append_property(("X-WR-CALNAME", escaped(&name).as_str()));
    for row in rows.iter().filter(|row| row.action.state.is_open()) {
        if let Some(due) = row.action.due {
            calendar.push(event(questionnaire, assessment, row, due, now, text));
        }
    }
    calendar.to_string()
}

fn event(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    row: &PlanRow,
    due: Date,
    now: Timestamp,
    text: &Text,
) -> Event {
    let action = &row.action;
    let owner = action.owner.as_ref().map(|owner| member(assessment, owner));
    let mut lines = vec![row.words.clone()];
    if let Some(item) = questionnaire.item(&action.item) {
        lines.push(text.told(item.id.as_str(), &item.prompt));
    }
    lines.push(match &owner {
        Some(owner) => t!(text, "plan-owner-is", owner = owner),
        None => t!(text, "plan-no-owner"),
    });
    if !action.note.is_empty() {
        lines.push(action.note.clone());
    }
    let summary = t!(
        text,
        "plan-event",
        item = action.item.as_str(),
        title = &row.title,
        level = action.to.0
    );
    let mut event = Event::new();
    event.uid(&format!("{}-{}", assessment.id, row.id));
    event.summary(&summary).description(&lines.join("\n"));
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    event.append_property(Property::new("DTSTAMP", stamp));
    event.append_property(day("DTSTART", due));
    event.append_property(day("DTEND", plus_days(due, 1)));
    event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    event.done()
}

fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}

/// A text of a property that the library writes as it is.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}
