//! The plan, comparing and rolling forward through the command line; the calendar file is read by a
//! program that knows nothing of this one.

use std::process::Command;

use serde_json::Value;
use waymark::charts::{LinkedBar, link_path};
use waymark::model::{ActionId, AnswerKey, Carried, Change, Edit, FieldValue, Level, Response};
use waymark::ops;
use waymark::scoring::{ItemState, score};
use waymark::storage::{read_assessment, write_assessment};

use crate::source::root;
use crate::support::place::Place;
use crate::support::questionnaire::{Case, TODAY, proven};
use crate::support::readers::python;

const SAMPLE: &str = "assets/samples/meridian-freight.ron";

/// A place with the sample in it.
fn place() -> Place {
    let place = Place::new();
    place.write("team.ron", &std::fs::read_to_string(root().join(SAMPLE)).unwrap());
    place
}

#[test]
fn the_plan_as_a_table_says_who_until_when_and_what_is_late() {
    let ran = place().run("plan team.ron --as-of 2026-11-23");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let line = |id: &str| ran.out.lines().find(|line| line.starts_with(id)).unwrap().to_owned();
    assert!(line("ASR-03@2").contains("2026-11-20 (overdue)"), "{}", ran.out);
    assert!(line("ASR-03@2").contains("Tomás Ibarra"));
    assert!(line("SUP-01@3").contains("Nobody yet") && line("SUP-01@3").contains("no date"));
    assert!(line("SEC-02@2").contains("Done"));
}

#[test]
fn the_plan_as_csv_has_one_row_an_action() {
    let ran = place().run("plan team.ron --format csv --as-of 2026-11-23");
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 11);
    let row = rows.iter().find(|row| &row[0] == "IDN-03@2").unwrap();
    assert_eq!(&row[3], "Noor de Vries");
    assert_eq!((&row[4], &row[5], &row[6]), ("To do", "2026-12-14", "2027-01-29"));
    assert_eq!((&row[8], &row[10]), ("High", "IDN-02@2"));
}

#[test]
fn the_history_of_an_action_says_the_parts_that_changed_and_no_others() {
    let place = place();
    let mut assessment = read_assessment(&place.path("team.ron")).unwrap().value;
    let id = ActionId::of(&"IDN-03".into(), Level(2));
    let mut action = assessment.plan[&id].clone();
    action.due = Some("2027-02-26".parse().unwrap());
    let changes = vec![Change::action(&assessment, &id, Some(action))];
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    assessment.record(Edit { by: "noor-de-vries".into(), at, changes }, ops::entry_id);
    place.write("team.ron", &write_assessment(&assessment));

    let log = place.done("log team.ron");
    let line = log.lines().last().unwrap();
    assert!(
        line.ends_with(": action IDN-03 to level 2: due 2027-01-29 → due 2027-02-26"),
        "{line}"
    );
}

#[test]
fn the_history_names_facts_as_the_questionnaire_does() {
    let place = place();
    let mut assessment = read_assessment(&place.path("team.ron")).unwrap().value;
    let size = FieldValue::Choice("large".into());
    let changes = vec![Change::profile(&assessment, &"size".into(), Some(size))];
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    assessment.record(Edit { by: "noor-de-vries".into(), at, changes }, ops::entry_id);
    place.write("team.ron", &write_assessment(&assessment));

    let log = place.done("log team.ron");
    let line = log.lines().last().unwrap();
    assert!(line.ends_with("Small or medium, fewer than 250 people → Large"), "{line}");
}

/// What an independent reader finds in a calendar: uid, day, summary; `None` where it isn't here.
fn read_calendar(ics: &str) -> Option<Vec<(String, String, String)>> {
    const READ: &str = "
import sys
try:
    from icalendar import Calendar
except ImportError:
    sys.exit(7)
calendar = Calendar.from_ical(sys.stdin.buffer.read())
for event in calendar.walk('VEVENT'):
    assert event.get('DTSTAMP') is not None and not event.errors, event.errors
    print('\\t'.join([event['UID'], event['DTSTART'].dt.isoformat(), event['SUMMARY']]))
";
    let mut python = Command::new(python())
        .args(["-c", READ])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .ok()?;
    std::io::Write::write_all(&mut python.stdin.take()?, ics.as_bytes()).ok()?;
    let output = python.wait_with_output().ok()?;
    if output.status.code() == Some(7) {
        return None;
    }
    assert!(output.status.success(), "the calendar can't be read");
    let text = String::from_utf8(output.stdout).unwrap();
    let field = |line: &str, index: usize| line.split('\t').nth(index).unwrap().to_owned();
    Some(text.lines().map(|line| (field(line, 0), field(line, 1), field(line, 2))).collect())
}

#[test]
fn the_due_dates_as_a_calendar_are_what_another_program_reads() {
    let ran = place().run("plan team.ron --format ics --as-of 2026-11-23");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("BEGIN:VCALENDAR\r\n") && ran.out.ends_with("END:VCALENDAR\r\n"));
    assert!(ran.out.lines().all(|line| line.len() <= 75), "{}", ran.out);
    // Open ones with a date: neither the done, nor the dropped, nor the one without.
    assert_eq!(ran.out.matches("BEGIN:VEVENT").count(), 8);
    let Some(events) = read_calendar(&ran.out) else {
        println!("skipped: Python's icalendar isn't here to read the calendar with");
        return;
    };
    assert_eq!(events.len(), 8);
    let event = events.iter().find(|(uid, ..)| uid.ends_with("-IDN-03@2")).unwrap();
    assert_eq!(event.1, "2027-01-29");
    assert!(event.2.contains("IDN-03"), "{}", event.2);
}

#[test]
fn comparing_milestones_says_what_moved_with_who_and_why() {
    let place = place();
    let ran = place.run("compare team.ron#kick-off 'team.ron#All functions heard' --format json");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["before"]["name"], "Kick-off workshops");
    assert_eq!(json["after"]["as_of"], "2026-10-23");
    let items = json["items"].as_array().unwrap();
    assert!(!items.is_empty());
    for item in items {
        let because = item["because"].as_array().unwrap();
        let named = because.iter().any(|line| {
            let line = line.as_str().unwrap();
            line.contains("UTC") && line.contains(item["id"].as_str().unwrap())
        });
        assert!(named, "{item}");
    }
    // The figures are the frozen ones.
    let file = read_assessment(&place.path("team.ron")).unwrap().value;
    let frozen = &file.milestones["kick-off"].domains;
    for (domain, row) in frozen.iter().zip(json["domains"].as_array().unwrap()) {
        assert_eq!(row["id"], domain.0.as_str());
        assert_eq!(row["before"].as_f64(), domain.1.score);
    }
    let table = place.run("compare team.ron#kick-off team.ron#steering");
    assert!(table.out.contains("Kick-off workshops (2026-10-09)"), "{}", table.out);
    let csv = place.run("compare team.ron#kick-off team.ron --as-of 2026-11-23 --format csv");
    assert!(csv.out.starts_with("kind,id,before,after,because"));
    let same = place.run("compare team.ron#steering team.ron#steering");
    assert!(same.out.contains("No item changed its level."), "{}", same.out);
}

#[test]
fn a_milestone_that_is_not_there_is_the_inputs_fault_and_the_others_are_named() {
    let ran = place().run("compare team.ron#spring team.ron");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("spring") && ran.err.contains("Kick-off workshops"), "{}", ran.err);
}

#[test]
fn rolling_forward_takes_everything_along_and_counts_none_of_it() {
    let place = place();
    let ran = place.run("roll-forward team.ron --to next.ron --as-of 2027-11-01");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let before = read_assessment(&place.path("team.ron")).unwrap().value;
    let next = read_assessment(&place.path("next.ron")).unwrap();
    assert_eq!(next.warnings, []);
    let next = next.value;
    assert_ne!(next.id, before.id);
    assert!(next.answers.is_empty() && next.plan.is_empty() && next.profile.is_empty());
    let last = next.last_time.as_deref().unwrap();
    assert_eq!((&last.answers, &last.profile), (&before.answers, &before.profile));
    assert_eq!(last.members, before.members);
    assert_eq!(last.plan.len(), 9, "what is done or dropped stays behind");
    assert_eq!(next.milestones.len(), before.milestones.len() + 1);
    let json = place.run("score next.ron --format json --as-of 2027-11-01");
    let json: Value = serde_json::from_str(&json.out).unwrap();
    for domain in json["domains"].as_array().unwrap() {
        assert_eq!((&domain["score"], &domain["answered"]), (&Value::Null, &Value::from(0)));
    }
    let again = place.run("roll-forward team.ron --to next.ron");
    assert_eq!(again.code, 1, "an existing file is never overwritten");
    assert_eq!(place.read("next.ron"), write_assessment(&next));
}

#[test]
fn what_is_confirmed_counts_again_and_waits_no_more() {
    let case = Case::new().proven(&[("STR-01", 3)]);
    let at = "2027-01-05T09:00:00Z".parse().unwrap();
    let questionnaire = &case.questionnaire;
    let mut next =
        waymark::ops::roll_forward(questionnaire, &case.assessment, "End", None, at, TODAY);
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let carried = Carried::Answer(key.clone());
    assert!(next.unconfirmed().contains(&carried));
    let state = |next: &waymark::model::Assessment| {
        let scores = score(questionnaire, next, TODAY);
        let item = scores.item(&"STR-01".into()).unwrap();
        (item.state, item.supported)
    };
    assert_eq!(state(&next), (ItemState::Unanswered, None));
    let change = next.confirmation(&carried, at).unwrap();
    let edit = waymark::model::Edit { by: "ana".into(), at, changes: vec![change] };
    next.record(edit, waymark::ops::entry_id);
    assert_eq!(state(&next), (ItemState::Answered, Some(Level(3))));
    assert!(!next.unconfirmed().contains(&carried));
    assert_eq!(next.answer(&key).unwrap().at, Some(at));
    assert_eq!(next.answer(&key).unwrap().response, Some(Response::Level(Level(3))));
    assert_eq!(next.confirmation(&carried, at), None);
    assert_eq!(next.replayed(), next);
}

#[test]
fn every_kind_of_thing_of_last_time_can_be_confirmed() {
    let file = read_assessment(&root().join("tests/fixtures/assessment/v2/full.ron")).unwrap();
    let mut assessment = file.value;
    let last = assessment.last_time.clone();
    let at = "2027-01-05T09:00:00Z".parse().unwrap();
    let mut blank = Case::new().assessment;
    blank.members.clear();
    blank.last_time = last.clone();
    assessment = blank;
    let waiting = assessment.unconfirmed();
    assert_eq!(waiting.len(), 9, "{waiting:?}");
    for carried in &waiting {
        let change = assessment.confirmation(carried, at).unwrap();
        waymark::model::Edit { by: "bo".into(), at, changes: vec![change] }.apply(&mut assessment);
    }
    assert_eq!(assessment.unconfirmed(), []);
    let last = last.unwrap();
    assert_eq!((assessment.plan, assessment.efforts), (last.plan, last.efforts));
    assert_eq!(assessment.target_preset, last.target_preset);
}

#[test]
fn waiting_in_a_circle_is_found_out() {
    let file = read_assessment(&root().join(SAMPLE)).unwrap().value;
    let id = |item: &str, to: u8| ActionId::of(&item.into(), Level(to));
    let circle = |a: &ActionId, b: &ActionId| waymark::ops::plan::makes_circle(&file, a, b);
    assert!(circle(&id("IDN-02", 2), &id("IDN-01", 3)), "it waits for IDN-03, and that for it");
    assert!(!circle(&id("IDN-01", 3), &id("IDN-02", 2)));
    assert!(circle(&id("OPS-05", 2), &id("OPS-05", 2)));
}

#[test]
fn finishing_an_action_answers_its_item_with_evidence() {
    let mut case = Case::new().answer("ana", "STR-01", proven(1));
    let id = ActionId::of(&"STR-01".into(), Level(2));
    let action = waymark::model::PlannedAction::new(&"STR-01".into(), Level(2));
    case.assessment.plan.insert(id.clone(), action);
    let evidence = waymark::model::Evidence {
        title: "Minutes".to_owned(),
        date: Some(TODAY),
        ..Default::default()
    };
    let finished = waymark::ops::plan::Finished {
        level: Level(2),
        coverage: None,
        evidence: Some(("e-9".into(), evidence)),
    };
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let changes = waymark::ops::plan::finish(&case.assessment, &id, &key, finished, TODAY);
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    waymark::model::Edit { by: "ana".into(), at, changes }.apply(&mut case.assessment);
    assert_eq!(case.item("STR-01").supported, Some(Level(2)));
    let planned = &case.assessment.plan[&id];
    assert_eq!(planned.finished, Some(TODAY));
    assert_eq!(planned.state, waymark::model::ActionState::Done);
    assert!(case.assessment.answer(&key).unwrap().evidence.contains("e-9"));
}

#[test]
fn lines_that_leave_one_action_share_their_beginning() {
    let bar = |left: f32, right: f32, row: f32| LinkedBar {
        left,
        right,
        top: 40.0 * row,
        bottom: 40.0 * row + 18.0,
    };
    let first = bar(0.0, 100.0, 0.0);
    let (near, far) =
        (link_path(&first, &bar(105.0, 150.0, 2.0)), link_path(&first, &bar(300.0, 350.0, 3.0)));
    assert_eq!(near, [(90.0, 18.0), (90.0, 89.0), (105.0, 89.0)]);
    assert_eq!(far[0], near[0]);
    assert_eq!(far[1], (90.0, 129.0), "down the same trunk");
    // Upwards it leaves by the upper edge.
    assert_eq!(link_path(&bar(0.0, 100.0, 2.0), &bar(200.0, 220.0, 0.0))[0], (90.0, 80.0));
    // What begins too early is come to between the rows, from its left.
    let back = link_path(&first, &bar(50.0, 150.0, 1.0));
    assert_eq!(back[1..], [(90.0, 26.0), (42.0, 26.0), (42.0, 49.0), (50.0, 49.0)]);
}
