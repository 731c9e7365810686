//! What one meets every day: dates, moments and numbers in words, a second start, what the system
//! says about motion, tables for spreadsheets.

use std::fs;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use waymark::model::ClauseId;
use waymark::ops::clock;
use waymark::ops::figures::{Cell, Column, Table, TableRow, csv, tab_separated};
use waymark::ops::motion::{gtk_is_still, kde_is_still};
use waymark::storage::glimpse::{Glimpse, glimpse};
use waymark::storage::presence::{self, Presence};
use waymark::text::{Arg, Text};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn zone(hours: i8) -> TimeZone {
    TimeZone::fixed(jiff::tz::Offset::from_hours(hours).unwrap())
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let (english, french) = (Text::new("en"), Text::new("fr"));
    let cases = [
        (0, "0", "0"),
        (2026, "2026", "2026"),
        (9999, "9999", "9999"),
        (10_000, "10,000", "10\u{a0}000"),
        (1_234_567, "1,234,567", "1\u{a0}234\u{a0}567"),
        (-1, "−1", "−1"),
        (-12_345, "−12,345", "−12\u{a0}345"),
        (
            i64::MIN,
            "−9,223,372,036,854,775,808",
            "−9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808",
        ),
    ];
    for (number, en, fr) in cases {
        assert_eq!((english.number(number).as_str(), french.number(number).as_str()), (en, fr));
    }
    for (value, places, en, fr) in [
        (0.5, 1, "0.5", "0,5"),
        (12_345.678, 2, "12,345.68", "12\u{a0}345,68"),
        (-0.04, 1, "0.0", "0,0"),
        (-2.25, 1, "−2.2", "−2,2"),
        (3.0, 0, "3", "3"),
    ] {
        assert_eq!(english.decimal(value, places), en);
        assert_eq!(french.decimal(value, places), fr);
    }
    assert_eq!((english.percent(80), french.percent(80)), ("80%".into(), "80\u{a0}%".into()));
}

#[test]
fn messages_group_thousands_and_still_choose_their_plurals() {
    let text = Text::new("en");
    let packs = |count: i64| text.with("packs-loaded", &[("count", Arg::from(count))]);
    assert_eq!(packs(1), "One questionnaire is at hand.");
    assert_eq!(packs(0), "0 questionnaires are at hand.");
    assert_eq!(packs(12_000), "12,000 questionnaires are at hand.");
}

#[test]
fn a_moment_stands_where_the_reader_is() {
    let text = Text::new("en");
    let moment = at("2026-11-23T23:30:00Z");
    assert_eq!(text.moment(moment, &TimeZone::UTC), "23 November 2026, 23:30 UTC");
    assert_eq!(text.moment(moment, &zone(13)), "24 November 2026, 12:30");
    assert_eq!(text.moment(moment, &zone(-5)), "23 November 2026, 18:30");
    let french = Text::new("fr");
    assert!(french.moment(moment, &zone(13)).contains("à 12:30"));
}

#[test]
fn today_and_yesterday_follow_the_readers_midnight() {
    let text = Text::new("en");
    let far_east = zone(13);
    // At half past eleven in the evening, Greenwich, it is tomorrow there already.
    let today = clock::date_in(at("2026-11-23T23:30:00Z"), &far_east);
    assert_eq!(today, Date::constant(2026, 11, 24));
    let said = |moment: &str| text.lately(at(moment), &far_east, today);
    assert_eq!(said("2026-11-23T11:00:00Z"), "today, 00:00");
    assert_eq!(said("2026-11-23T10:59:00Z"), "yesterday, 23:59");
    assert_eq!(said("2026-11-22T10:59:00Z"), "22 November 2026");
}

#[test]
fn the_window_that_has_a_file_open_answers_a_call_and_others_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let windows = folder.path().join("windows");
    let file = folder.path().join("my plan é.ron");
    fs::write(&file, "").unwrap();
    let other = folder.path().join("other.ron");
    fs::write(&other, "").unwrap();
    let wait = Duration::from_secs(20);
    assert!(!presence::call(&windows, &file, wait), "there is no window yet");

    let window = Presence::open(windows.clone(), "first").unwrap();
    assert!(!presence::call(&windows, &file, wait), "it has no file open");
    window.shows(Some(&file));
    assert!(!presence::call(&windows, &other, wait), "it has another file open");
    assert!(!presence::call(&windows, &folder.path().join("gone.ron"), wait));

    // By another way to the same file.
    let by_detour = folder.path().join("windows/../my plan é.ron");
    let call = window.call();
    let answering = std::thread::scope(|scope| {
        let listener = scope.spawn(|| {
            while !presence::answer(&call) {
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        let answered = presence::call(&windows, &by_detour, wait);
        listener.join().unwrap();
        answered
    });
    assert!(answering);

    window.shows(None);
    assert!(!presence::call(&windows, &file, wait), "it has shut the file");
}

#[cfg(unix)]
#[test]
fn a_link_to_an_open_file_is_the_open_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("real.ron");
    fs::write(&file, "").unwrap();
    let link = folder.path().join("link.ron");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let windows = folder.path().join("windows");
    let window = Presence::open(windows.clone(), "first").unwrap();
    window.shows(Some(&file));
    let call = window.call();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !presence::answer(&call) {
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        assert!(presence::call(&windows, &link, Duration::from_secs(20)));
    });
}

#[test]
fn a_window_that_hangs_or_crashed_keeps_nobody_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let windows = folder.path().join("windows");
    let file = folder.path().join("plan.ron");
    fs::write(&file, "").unwrap();
    let hanging = Presence::open(windows.clone(), "hanging").unwrap();
    hanging.shows(Some(&file));
    assert!(!presence::call(&windows, &file, Duration::from_millis(50)), "nobody answers");
    assert!(!hanging.call().exists(), "the call is taken back");
    drop(hanging);

    // After a crash everything lies there, and the lock is free.
    for ending in ["lock", "file", "call"] {
        fs::write(windows.join(format!("crashed.{ending}")), "").unwrap();
    }
    let next = Presence::open(windows.clone(), "next").unwrap();
    let names: Vec<_> =
        fs::read_dir(&windows).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["next.lock"], "what was left behind is cleared away");
    drop(next);
    assert_eq!(fs::read_dir(&windows).unwrap().count(), 0);
}

#[test]
fn desktops_that_want_no_motion_are_understood() {
    assert!(gtk_is_still("[Settings]\ngtk-theme-name=X\ngtk-enable-animations = 0\n"));
    assert!(gtk_is_still("[Settings]\ngtk-enable-animations=false"));
    assert!(!gtk_is_still("[Settings]\ngtk-enable-animations=1"));
    assert!(!gtk_is_still("[Other]\ngtk-enable-animations=0"));
    assert!(!gtk_is_still(""));
    assert!(kde_is_still("[General]\nx=1\n[KDE]\nAnimationDurationFactor=0\n"));
    assert!(!kde_is_still("[KDE]\nAnimationDurationFactor=0.5\n"));
    assert!(!kde_is_still("[KDE]\nAnimationDurationFactor=fast\n[Other"));
}

#[test]
fn what_is_dropped_is_known_by_its_beginning() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let cases: [(&str, &[u8], Glimpse); 9] = [
        ("a.ron", b"(\n  kind: \"waymark.assessment\",", Glimpse::Assessment),
        ("b.ron", b"(kind:\"waymark.brand\")", Glimpse::Brand),
        ("c.ron", b"(kind: \"waymark.benchmark\", format: 1)", Glimpse::Benchmark),
        ("d.ron", b"(kind: \"waymark.framework\")", Glimpse::Pack),
        ("e.ron", b"(kind: \"waymark.settings\")", Glimpse::Settings),
        ("f.age", b"age-encryption.org/v1\n", Glimpse::Encrypted),
        ("g.xlsx", b"PK\x03\x04", Glimpse::Spreadsheet),
        ("h.docx", b"PK\x03\x04", Glimpse::Other),
        ("i.bin", &[0xff, 0, 0xfe], Glimpse::Other),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(glimpse(&file(name, bytes)), expected, "{name}");
    }
    assert_eq!(glimpse(&folder.path().join("gone")), Glimpse::Unreadable);
    assert_eq!(glimpse(folder.path()), Glimpse::Folder);
    let pack = folder.path().join("mine");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("questionnaire.ron"), "").unwrap();
    assert_eq!(glimpse(&pack), Glimpse::PackFolder);
    assert_eq!(glimpse(folder.path()), Glimpse::PackFolder, "it holds one");
}

#[test]
fn numbers_may_be_negative_in_a_table_and_formulas_stay_words() {
    let column = |name: &str| Column { name: name.to_owned(), is_number: false };
    let cell = |words: &str| vec![Cell::words(words)];
    let rows = ["-3", "-3+1", "=A1", "+2", "-", "a\tb"];
    let table = Table {
        title: "T".to_owned(),
        columns: vec![column("C")],
        rows: rows.iter().map(|words| TableRow { pick: None, cells: cell(words) }).collect(),
    };
    assert_eq!(tab_separated(&table), "C\n-3\n'-3+1\n'=A1\n'+2\n'-\na b");
    assert!(csv(&table).starts_with("C\n-3\n'-3+1\n"));
}

#[test]
fn clauses_are_listed_as_their_framework_counts_them() {
    let listed = |ids: &[&str]| {
        let ids: Vec<ClauseId> = ids.iter().map(|id| ClauseId::from(*id)).collect();
        Text::new("en").clauses(&ids)
    };
    assert_eq!(
        listed(&["10", "4a", "26(4)", "53(1)(d)", "53(1)(c)", "10(6)", "9"]),
        "4a, 9, 10, 10(6), 26(4), 53(1)(c), 53(1)(d)"
    );
    assert_eq!(listed(&["8.2", "A.5.2", "6.1.2", "A.10.2"]), "6.1.2, 8.2, A.5.2, A.10.2");
}
