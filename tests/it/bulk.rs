//! One thing done with many assessments: reports, milestones, a newer questionnaire, another date;
//! with files among them that can't be used, and with a stop in the middle.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;
use waymark::model::{Change, MemberId};
use waymark::ops::bulk::{
    Finished, Freeze, How, Known, Reason, Run, State, Target, Work, run, targets,
};
use waymark::ops::portfolio::{Look, scan};
use waymark::ops::safety::Backups;
use waymark::ops::{self, Packs};
use waymark::text::Text;

use crate::content::{MAIN, STR, replace, small_pack};
use crate::support::place::{Place, Ran};

/// Twelve sound assessments, and one each that is broken, encrypted, newer, read-only, and that lacks
/// its questionnaire.
fn made() -> Place {
    let place = Place::new();
    place.done("make-portfolio many --count 12 --seed 9 --as-of 2026-11-23");
    let text = place.read("many/group-000/assessment-00003.ron");
    place.write("many/broken.ron", &text[..text.len() / 2]);
    place.write("many/locked.ron.age", "age-encryption.org/v1\n-> scrypt made up\n");
    place.write("many/newer.ron", &text.replacen("format: 2", "format: 99", 1));
    place.write("many/unheard.ron", &text.replacen("\"private-sector\"", "\"unheard-of\"", 1));
    place.write("many/fixed.ron", &text);
    let fixed = place.path("many/fixed.ron");
    let mut about = fs::metadata(&fixed).unwrap().permissions();
    about.set_readonly(true);
    fs::set_permissions(&fixed, about).unwrap();
    place
}

/// The bytes of every file below a folder, by path.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

/// The rows of a summary as CSV, each by the names of the columns, by path.
fn rows(said: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(said.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| -> BTreeMap<String, String> {
        heads.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|record| row(record.unwrap())).map(|r| (r["path"].clone(), r)).collect()
}

#[track_caller]
fn ends_with(ran: &Ran, code: i32) {
    assert_eq!(ran.code, code, "{}\n{}", ran.out, ran.err);
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
}

fn outcome<'a>(
    rows: &'a BTreeMap<String, BTreeMap<String, String>>,
    path: &str,
) -> (&'a str, &'a str) {
    let row = &rows[path];
    (row["outcome"].as_str(), row["reason"].as_str())
}

#[test]
fn reports_of_a_folder_are_those_of_the_report_command_and_named_after_the_organisations() {
    let place = made();
    // Two of one name, and one that is no name for a file.
    place.done("new many/a.ron --organisation 'Ä/B: Co.'");
    place.done("new many/b.ron --organisation 'ä b co'");
    let before = bytes(&place.path("many"));
    let ran = place.run(
        "bulk report many --to out/deep --format json,md --preset working --as-of 2026-11-23 --summary csv",
    );
    ends_with(&ran, 1);
    let rows = rows(&ran.out);
    assert_eq!(rows.len(), 19);
    assert_eq!(outcome(&rows, "broken.ron"), ("left-alone", "broken"));
    assert_eq!(outcome(&rows, "locked.ron.age"), ("left-alone", "encrypted"));
    assert_eq!(outcome(&rows, "unheard.ron"), ("left-alone", "no-questionnaire"));
    // Reports only read.
    assert_eq!(outcome(&rows, "fixed.ron"), ("done", ""));
    assert!(rows["a.ron"]["files"].contains("ä-b-co-report.json"), "{:?}", rows["a.ron"]);
    assert!(rows["b.ron"]["files"].contains("ä-b-co-report-2.md"), "{:?}", rows["b.ron"]);
    for path in ["a.ron", "b.ron", "group-000/assessment-00004.ron"] {
        let files: Vec<&str> = rows[path]["files"].split("; ").collect();
        for (file, ending) in files.iter().zip(["json", "md"]) {
            place.done(&format!(
                "report many/{path} --to one.{ending} --preset working --as-of 2026-11-23"
            ));
            assert_eq!(place.read(file), place.read(&format!("one.{ending}")), "{file}");
        }
        assert_eq!(files.len(), 2);
    }
    assert_eq!(bytes(&place.path("many")), before, "no assessment was touched");
    let written: usize =
        rows.values().map(|row| row["files"].split("; ").filter(|f| !f.is_empty()).count()).sum();
    assert_eq!(bytes(&place.path("out")).len(), written, "each report has a file of its own");
}

#[test]
fn reports_that_are_there_stay_unless_they_are_to_be_replaced() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("new b.ron --organisation Byte");
    fs::create_dir(place.path("out")).unwrap();
    place.write("out/acme-report.md", "precious");
    let line = "bulk report a.ron b.ron --to out --format md,json --as-of 2026-11-23 --summary csv";
    let ran = place.run(&format!("{line} --dry-run"));
    ends_with(&ran, 1);
    assert!(!place.path("out/byte-report.md").exists(), "a dry run writes nothing");
    assert!(ran.out.contains("byte-report.md"), "{}", ran.out);
    let ran = place.run(line);
    ends_with(&ran, 1);
    let left = rows(&ran.out);
    assert_eq!(outcome(&left, "a.ron"), ("left-alone", "exists"));
    assert!(left["a.ron"]["words"].contains("acme-report.md"), "{:?}", left["a.ron"]);
    assert_eq!(outcome(&left, "b.ron"), ("done", ""));
    assert_eq!(place.read("out/acme-report.md"), "precious");
    assert!(place.read("out/acme-report.json").contains("Acme"), "the other format is written");
    place.done(&format!("{line} --replace"));
    assert!(place.read("out/acme-report.md").contains("Acme"));
}

#[test]
fn reports_without_names_have_files_without_names() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("bulk report a.ron --to out --format md --anonymise --as-of 2026-11-23");
    assert!(place.path("out/report-001.md").exists());
    assert!(!place.read("out/report-001.md").contains("Acme"));
}

#[test]
fn milestones_are_ordinary_steps_and_what_cannot_be_written_is_named() {
    let place = made();
    let before = bytes(&place.path("many"));
    let line = "bulk milestone many --name 'Year end' --note 'For the board' --by Zoe --summary csv \
                --as-of 2026-11-23";
    let tried = place.run(&format!("{line} --dry-run"));
    ends_with(&tried, 1);
    assert_eq!(bytes(&place.path("many")), before, "a dry run writes nothing");
    let ran = place.run(line);
    ends_with(&ran, 1);
    let (tried, done) = (rows(&tried.out), rows(&ran.out));
    for path in done.keys() {
        assert_eq!(outcome(&tried, path), outcome(&done, path), "it was foretold: {path}");
    }
    assert_eq!(outcome(&done, "broken.ron"), ("left-alone", "broken"));
    assert_eq!(outcome(&done, "locked.ron.age"), ("left-alone", "encrypted"));
    assert_eq!(outcome(&done, "newer.ron"), ("left-alone", "newer"));
    assert_eq!(outcome(&done, "unheard.ron"), ("left-alone", "no-questionnaire"));
    assert_eq!(outcome(&done, "fixed.ron"), ("left-alone", "read-only"));
    let after = bytes(&place.path("many"));
    assert_eq!(after.len(), before.len(), "nothing is left lying about");
    let mut looked_at = 0;
    for (path, row) in &done {
        let file = place.path("many").join(path);
        if row["outcome"] != "done" {
            assert!(before[&file] == after[&file], "{path} is as it was");
            assert!(!row["words"].is_empty(), "{path} has a reason");
            continue;
        }
        assert!(before[&file] != after[&file], "{path}");
        looked_at += 1;
        if looked_at > 4 {
            continue;
        }
        // The trail is sound, the figures are those of the score command, and the step has an author.
        let said = place.done(&format!("check many/{path}"));
        assert!(said.contains("no errors"), "{said}");
        let log = place.done(&format!("log many/{path}"));
        assert!(log.contains("Zoe: milestone 2026-11-23"), "{path}: {log}");
        let compared = place.done(&format!(
            "compare 'many/{path}#Year end' many/{path} --format json --as-of 2026-11-23"
        ));
        let compared: Value = serde_json::from_str(&compared).unwrap();
        assert_eq!(compared["items"].as_array().unwrap().len(), 0, "{path}");
        for domain in compared["domains"].as_array().unwrap() {
            assert_eq!(domain["before"], domain["after"], "{path}");
        }
    }
    assert!(done.values().filter(|row| row["outcome"] == "done").count() >= 10);
    // The same once more finds nothing to do, and another day's is not mixed up with it.
    let again = rows(&place.run(line).out);
    assert_eq!(outcome(&again, "group-000/assessment-00003.ron"), ("nothing", ""));
    let other = rows(&place.run(&line.replace("11-23", "11-24")).out);
    assert_eq!(outcome(&other, "group-000/assessment-00003.ron"), ("left-alone", "name-taken"));
    assert_eq!(bytes(&place.path("many")), after);
}

#[test]
fn who_freezes_is_asked_where_nobody_knows() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.fails("bulk milestone a.ron --name Spring", 1, "--by");
    place.fails("bulk milestone a.ron --by Zoe", 2, "--name");
    place.fails("bulk milestone nowhere --name Spring --by Zoe", 1, "nowhere");
    fs::create_dir_all(place.path("home")).unwrap();
    place.write(
        "home/settings.ron",
        "(kind: \"waymark.settings\", format: 1, me: (name: \"Yara\"))",
    );
    place.done("bulk milestone a.ron --name Spring");
    assert!(place.done("log a.ron").contains("Yara"));
    place.write("notes.txt", "Not an assessment.");
    let ran = place.run("bulk milestone notes.txt a.ron ./a.ron --name Summer --summary csv");
    ends_with(&ran, 1);
    let found = rows(&ran.out);
    assert_eq!(outcome(&found, "notes.txt"), ("left-alone", "broken"));
    assert_eq!((found.len(), outcome(&found, "a.ron")), (2, ("done", "")));
    assert_eq!(place.read("notes.txt"), "Not an assessment.");
}

/// A place where the small questionnaire is installed, with three assessments of it: one that
/// answers the item whose meaning will move, one that answers another, and an empty one.
fn with_small_questionnaire() -> Place {
    let place = Place::new();
    let pack = small_pack();
    for (from, bytes) in bytes(pack.path()) {
        let to = place.path("home/questionnaires").join(from.strip_prefix(pack.path()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    fs::create_dir(place.path("many")).unwrap();
    for (name, item) in [("a", "STR-01"), ("b", "REG-01"), ("c", "")] {
        place.done(&format!("new many/{name}.ron --organisation {name} --questionnaire small"));
        if !item.is_empty() {
            for by in ["ana", "ben"] {
                place.done(&format!("answer many/{name}.ron {item} --level 1 --by {by}"));
            }
        }
    }
    place
}

fn make_newer(place: &Place) {
    let installed = place.path("home/questionnaires");
    replace(&installed, MAIN, "    version: \"2026.11.1\"", "    version: \"2026.12.1\"");
    replace(&installed, STR, "id: \"STR-01\",", "id: \"STR-01\", meaning: 2,");
    replace(&installed, STR, "A list that others checked", "A list that two others checked");
}

#[test]
fn a_new_version_is_looked_at_first_and_says_what_has_to_be_confirmed_again() {
    let place = with_small_questionnaire();
    let line = "bulk upgrade many --summary csv --as-of 2026-11-23";
    let same = rows(&place.done(line));
    assert_eq!(outcome(&same, "a.ron"), ("nothing", ""));
    make_newer(&place);
    let before = bytes(&place.path("many"));
    let frozen = rows(&place.run("bulk milestone many --name Now --by Zoe --summary csv").out);
    assert_eq!(outcome(&frozen, "a.ron"), ("left-alone", "older-questionnaire"));

    let tried = rows(&place.done(&format!("{line} --dry-run")));
    assert_eq!(bytes(&place.path("many")), before, "a dry run writes nothing");
    let said = place.done("bulk upgrade many --dry-run --as-of 2026-11-23");
    assert!(said.contains("3 assessments would go over to the new version."), "{said}");
    assert!(said.contains("2 answers in one assessment should be confirmed again."), "{said}");
    let done = rows(&place.done(line));
    assert_eq!(tried, done, "it was foretold");
    let of = |path: &str, column: &str| done[path][column].clone();
    assert_eq!((of("a.ron", "from"), of("a.ron", "to")), ("2026.11.1".into(), "2026.12.1".into()));
    assert_eq!(of("a.ron", "to_confirm"), "STR-01");
    assert_eq!(of("a.ron", "answers_to_confirm"), "2");
    assert_eq!(of("b.ron", "answers_to_confirm"), "0");
    for name in ["a", "b"] {
        let file = place.read(&format!("many/{name}.ron"));
        assert!(file.contains("before-2026.12.1"), "the scores as they were are frozen");
        assert!(place.done(&format!("check many/{name}.ron")).contains("no errors"));
    }
    let again = rows(&place.done(line));
    assert_eq!(outcome(&again, "a.ron"), ("nothing", ""));
    assert_eq!(again["a.ron"]["answers_to_confirm"], "2", "they still wait");
}

#[test]
fn what_moves_until_another_date_is_what_the_score_command_says_at_both() {
    let place = made();
    let before = bytes(&place.path("many"));
    let ran = place.run("bulk rescore many --until 2027-08-01 --as-of 2026-11-23 --summary csv");
    ends_with(&ran, 1);
    let found = rows(&ran.out);
    assert_eq!(bytes(&place.path("many")), before, "no assessment was touched");
    let mut fallen = 0;
    for (path, row) in found.iter().filter(|(_, row)| row["outcome"] != "left-alone").take(5) {
        for (date, side) in [("2026-11-23", "before"), ("2027-08-01", "after")] {
            let ran = place.run(&format!("score many/{path} --format json --as-of {date}"));
            let scores: Value = serde_json::from_str(&ran.out).unwrap();
            for domain in scores["domains"].as_array().unwrap() {
                let column = format!("{}_{side}", domain["id"].as_str().unwrap());
                let own = row[&column].parse::<f64>().ok();
                assert_eq!(own, domain["score"].as_f64(), "{path} {column}");
            }
        }
        let number = |column: &str| row[column].parse::<usize>().unwrap();
        fallen += usize::from(number("stale_after") > number("stale_before"));
    }
    assert!(fallen > 1, "evidence gets old in most of them");
    // On the same day nothing moves.
    let ran = place.run("bulk rescore many --until 2026-11-23 --as-of 2026-11-23 --summary csv");
    assert!(rows(&ran.out).values().all(|row| row["outcome"] != "done"), "{}", ran.out);
}

/// Looks through the folder and freezes, with what a window would give.
struct Bench {
    packs: Packs,
    text: Text,
    backups: Backups,
}

impl Bench {
    fn new(place: &Place) -> Self {
        let backups = Backups { folder: place.path("kept"), keep: 3 };
        Self { packs: Packs::load(&[]), text: Text::new("en"), backups }
    }

    fn targets(&self, folder: &Path) -> Vec<Target> {
        let look = Look {
            packs: &self.packs,
            as_of: "2026-11-23".parse().unwrap(),
            text: &self.text,
            memory: None,
            stop: &AtomicBool::new(false),
            progress: &|_, _| {},
        };
        targets(&scan(folder, &look))
    }

    fn freeze(&self, targets: &[Target], unsaved: &[PathBuf], stop_after: usize) -> Finished {
        let stop = AtomicBool::new(false);
        let progress = |done: usize, _: usize| {
            if done >= stop_after {
                stop.store(true, Ordering::Relaxed);
            }
        };
        let how = Run {
            packs: &self.packs,
            as_of: "2026-11-23".parse().unwrap(),
            now: "2026-11-23T09:00:00Z".parse().unwrap(),
            text: &self.text,
            how: How::Do,
            unsaved,
            backups: Some(&self.backups),
            stop: &stop,
            progress: &progress,
        };
        let freeze = Freeze { name: "Spring".into(), note: String::new(), by: "Zoe".into() };
        run(targets, &Work::Milestone(freeze), &how)
    }
}

fn state(finished: &Finished, path: &str) -> State {
    finished.outcomes.iter().find(|outcome| outcome.path == path).unwrap().state
}

#[test]
fn nothing_is_lost_when_it_is_stopped_in_the_middle() {
    let place = Place::new();
    place.done("make-portfolio many --count 24 --seed 5 --as-of 2026-11-23");
    let bench = Bench::new(&place);
    let folder = place.path("many");
    let targets = bench.targets(&folder);
    let before = bytes(&folder);
    let stopped = bench.freeze(&targets, &[], 6);
    assert!(stopped.is_stopped());
    let done = stopped.count(|state| state == State::Done);
    let unreached = stopped.count(|state| state == State::NotReached);
    assert!((1..24).contains(&done) && unreached > 0, "{done} done, {unreached} not");
    let after = bytes(&folder);
    assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    for outcome in &stopped.outcomes {
        if outcome.state == State::Done {
            let opened = ops::open(&outcome.file, &bench.packs, stopped.dates.0).unwrap();
            assert!(opened.assessment.milestones.values().any(|one| one.name == "Spring"));
        } else {
            assert!(before[&outcome.file] == after[&outcome.file], "{}", outcome.path);
        }
    }
    // What was there before is among the backups, and the same again goes on where it stopped.
    assert!(!bytes(&place.path("kept")).is_empty());
    let again = bench.freeze(&targets, &[], usize::MAX);
    assert_eq!(again.count(|state| state == State::Nothing), done);
    for (first, second) in stopped.outcomes.iter().zip(&again.outcomes) {
        if first.state == State::NotReached {
            let is_left = matches!(second.state, State::LeftAlone(_));
            assert!(second.state == State::Done || is_left, "{}", second.path);
        }
    }
    assert!(!again.is_stopped());
}

#[test]
fn a_file_that_is_open_locked_or_another_one_meanwhile_is_left_alone() {
    let place = Place::new();
    fs::create_dir(place.path("many")).unwrap();
    for name in ["open", "held", "swapped", "worked-on", "plain"] {
        place.done(&format!("new many/{name}.ron --organisation {name}"));
    }
    let bench = Bench::new(&place);
    let targets = bench.targets(&place.path("many"));
    // Somebody replaces one, answers in another, and saves a third without an end.
    place.done("new other.ron --organisation Other");
    fs::copy(place.path("other.ron"), place.path("many/swapped.ron")).unwrap();
    place.done("answer many/worked-on.ron STR-01 --level 2 --by Ana");
    let lock = fs::File::create(place.path("many/.held.ron.lock")).unwrap();
    lock.lock().unwrap();
    let before = bytes(&place.path("many"));
    let finished = bench.freeze(&targets, &[place.path("many/../many/open.ron")], usize::MAX);
    let left = State::LeftAlone;
    assert_eq!(state(&finished, "open.ron"), left(Reason::Unsaved));
    assert_eq!(state(&finished, "held.ron"), left(Reason::Locked));
    assert_eq!(state(&finished, "swapped.ron"), left(Reason::Changed));
    assert_eq!(state(&finished, "worked-on.ron"), State::Done);
    assert_eq!(state(&finished, "plain.ron"), State::Done);
    let after = bytes(&place.path("many"));
    for name in ["open.ron", "held.ron", "swapped.ron"] {
        let file = place.path("many").join(name);
        assert!(before[&file] == after[&file], "{name}");
    }
    let opened =
        ops::open(&place.path("many/worked-on.ron"), &bench.packs, finished.dates.0).unwrap();
    assert_eq!(opened.assessment.answers.len(), 1, "the answer of meanwhile is there");
    // The milestone is a step of its own in the history, behind the step of joining.
    let zoe = MemberId::from_name("Zoe");
    let entries = opened.assessment.trail.in_order();
    let by_zoe: Vec<_> =
        entries.iter().filter(|(_, entry)| entry.edit.by == zoe).map(|(_, e)| &e.edit).collect();
    assert!(matches!(by_zoe[0].changes[..], [Change::Member(..)]), "{by_zoe:?}");
    assert!(matches!(by_zoe[1].changes[..], [Change::Milestone(..)]), "{by_zoe:?}");
    let is_known = |target: &Target| matches!(target.known, Known::Assessment { .. });
    assert!(targets.iter().all(is_known));
}
