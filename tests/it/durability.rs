//! Damage, done on purpose: programs killed in the middle of their work, broken and cut-off files.
//!
//! By default they run shortened; `WAYMARK_LONG_TESTS=1` gives the full length.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::disk::SmallDisk;
use proptest::prelude::*;
use tempfile::TempDir;
use waymark::model::{
    AnswerKey, Assessment, Change, Edit, ItemId, Level, MemberId, Mode, Response,
};
use waymark::ops::{self, Expect, Packs, safety};
use waymark::storage::{Backups, entry_id, parse_assessment, read_assessment, write_assessment};

/// Set for the processes that are there to be killed.
const CHILD: &str = "WAYMARK_TEST_CHILD";

fn times(short: usize, long: usize) -> usize {
    if std::env::var_os("WAYMARK_LONG_TESTS").is_some() { long } else { short }
}

/// Random numbers that are the same on every machine and every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

fn new_assessment() -> Assessment {
    let questionnaire = Packs::load(&[]).questionnaire(&"private-sector".into()).unwrap();
    let now = "2026-11-20T09:00:00Z".parse().unwrap();
    let mut assessment = ops::new_assessment(&questionnaire, "Acme", Mode::Full, now);
    ops::begin(&mut assessment, None);
    assessment
}

/// One more answer: by a member of its own, so that they can be counted.
fn answer_more(assessment: &mut Assessment, number: usize) {
    let member = MemberId::from(format!("member-{number}"));
    let key = AnswerKey::new(&ItemId::from("STR-01"), &member);
    let change = Change::response(assessment, &key, Some(Response::Level(Level(2))));
    let at = "2026-11-20T09:00:00Z".parse().unwrap();
    assessment.record(Edit { by: member, at, changes: vec![change] }, entry_id);
}

fn answers(assessment: &Assessment) -> usize {
    assessment.answers.get("STR-01").map_or(0, std::collections::BTreeMap::len)
}

/// Not a test by itself: the process that the others kill. It saves or journals on and on, and says
/// after each time how many answers are safe now.
#[test]
fn child() {
    let Ok(task) = std::env::var(CHILD) else {
        return;
    };
    let (task, folder) = task.split_once(':').unwrap();
    let folder = Path::new(folder);
    let file = folder.join("acme.ron");
    if task == "migrate" {
        migrate_on_and_on(folder, &file);
    }
    let backups = Backups { folder: folder.join("backups"), keep: 3 };
    let journal = safety::journal_in(folder.join("journal")).unwrap();
    let (mut assessment, mut expected) = match read_assessment(&file) {
        Ok(loaded) => (loaded.value, Expect::Same(loaded.stamp)),
        Err(_) => (new_assessment(), Expect::New),
    };
    for number in answers(&assessment).. {
        answer_more(&mut assessment, number);
        if task == "save" {
            let saved = ops::save(&assessment, &file, expected, Some(&backups)).unwrap();
            expected = Expect::Same(saved.stamp);
        } else {
            journal.write(&assessment, Some(&file), None).unwrap();
        }
        println!("safe {}", number + 1);
        std::io::stdout().flush().unwrap();
        if number > 60 {
            // Long files only make the test slow.
            break;
        }
    }
    std::thread::sleep(Duration::from_secs(600));
}

/// An assessment in the first format.
const FIRST_FORMAT: &str = include_str!("../fixtures/assessment/v1/full.ron");

/// Puts a file of the first format in its place, opens it and saves it, again and again.
fn migrate_on_and_on(folder: &Path, file: &Path) -> ! {
    let packs = Packs::load(&[]);
    let today = "2026-11-23".parse().unwrap();
    let backups = Backups { folder: folder.join("backups"), keep: 3 };
    for number in 0..40 {
        let old = folder.join("old.ron");
        fs::write(&old, FIRST_FORMAT).unwrap();
        fs::rename(&old, file).unwrap();
        let opened = ops::open(file, &packs, today).unwrap();
        let expected = Expect::Same(opened.stamp);
        ops::save(&opened.assessment, file, expected, Some(&backups)).unwrap();
        println!("safe {number}");
        std::io::stdout().flush().unwrap();
    }
    std::thread::sleep(Duration::from_secs(600));
    std::process::exit(1)
}

/// Starts the child, lets it work for a random while, kills it, and returns how many answers it
/// said were safe.
fn kill(task: &str, folder: &Path, numbers: &mut Numbers) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["durability::child", "--exact", "--nocapture"])
        .env(CHILD, format!("{task}:{}", folder.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut safe = 0;
    let mut left = 1 + numbers.next(4);
    while left > 0 {
        let line = lines.next().unwrap().unwrap();
        if let Some((_, count)) = line.split_once("safe ") {
            safe = count.trim().parse().unwrap();
            left -= 1;
        }
    }
    std::thread::sleep(Duration::from_micros(numbers.next(9_000) as u64));
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died counts, too.
    for line in lines.map_while(Result::ok) {
        if let Some((_, count)) = line.split_once("safe ") {
            safe = count.trim().parse().unwrap_or(safe);
        }
    }
    safe
}

#[test]
fn a_program_that_is_killed_while_it_saves_loses_nothing_that_it_had_saved() {
    let mut numbers = Numbers(1);
    let mut folder = TempDir::new().unwrap();
    for round in 0..times(12, 500) {
        if round % 12 == 0 {
            folder = TempDir::new().unwrap();
        }
        let safe = kill("save", folder.path(), &mut numbers);
        let loaded = read_assessment(&folder.path().join("acme.ron")).unwrap();
        assert_eq!(loaded.warnings, [], "round {round}");
        assert!(answers(&loaded.value) >= safe, "round {round}: {safe} were safe");
        for backup in
            (Backups { folder: folder.path().join("backups"), keep: 3 }).list(&loaded.value.id)
        {
            read_assessment(&backup.path).unwrap();
        }
    }
}

#[test]
fn a_program_that_is_killed_while_it_writes_its_journal_leaves_the_last_one_whole() {
    let mut numbers = Numbers(2);
    for round in 0..times(12, 500) {
        let folder = TempDir::new().unwrap();
        let safe = kill("journal", folder.path(), &mut numbers);
        let journal = safety::journal_in(folder.path().join("journal")).unwrap();
        let left = safety::recoveries(&journal);
        assert_eq!(left.len(), 1, "round {round}");
        assert!(answers(&left[0].assessment) >= safe, "round {round}: {safe} were safe");
    }
}

#[test]
fn a_program_that_is_killed_while_it_goes_over_to_a_newer_format_leaves_one_of_the_two_whole() {
    let mut numbers = Numbers(5);
    let first = parse_assessment("a.ron", FIRST_FORMAT.as_bytes()).unwrap();
    assert_eq!(first.format, 1);
    let (mut old, mut new) = (0, 0);
    for round in 0..times(10, 500) {
        let folder = TempDir::new().unwrap();
        kill("migrate", folder.path(), &mut numbers);
        let loaded = read_assessment(&folder.path().join("acme.ron")).unwrap();
        assert_eq!(loaded.value.answers, first.value.answers, "round {round}");
        assert_eq!(loaded.value.evidence, first.value.evidence, "round {round}");
        if loaded.format == 1 {
            old += 1;
        } else {
            new += 1;
        }
        let backups = Backups { folder: folder.path().join("backups"), keep: 3 };
        let kept = backups.list(&first.value.id);
        let is_first = |path: &PathBuf| fs::read_to_string(path).unwrap() == FIRST_FORMAT;
        assert!(kept.iter().any(|backup| is_first(&backup.path)), "round {round}");
    }
    println!("{old} in the old format, {new} in the new");
}

#[test]
fn a_full_disk_keeps_what_was_there() {
    let Some(disk) = SmallDisk::new(128) else {
        println!("skipped: no small disk can be made here");
        return;
    };
    let file = disk.path().join("acme.ron");
    let mut assessment = new_assessment();
    let mut stamp = ops::save(&assessment, &file, Expect::New, None).unwrap().stamp;
    let mut saved = assessment.clone();
    let failed = loop {
        let next = answers(&assessment);
        assert!(next < 2_000, "the disk never fills");
        for number in next..next + 20 {
            answer_more(&mut assessment, number);
        }
        match ops::save(&assessment, &file, Expect::Same(stamp.clone()), None) {
            Ok(written) => {
                stamp = written.stamp;
                saved = assessment.clone();
            }
            Err(failed) => break failed,
        }
    };
    assert!(failed.to_string().starts_with("The disk is full."), "{failed}");
    assert_eq!(read_assessment(&file).unwrap().value, saved);
    let names: Vec<_> = fs::read_dir(disk.path()).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "nothing half-written is left: {names:?}");
    // With room again, the work that was not saved is saved.
    let resized = Command::new("mount").args(["-o", "remount,size=4m"]).arg(disk.path()).status();
    if resized.is_ok_and(|status| status.success()) {
        ops::save(&assessment, &file, Expect::Same(stamp), None).unwrap();
        assert_eq!(read_assessment(&file).unwrap().value, assessment);
    }
}

fn some_text() -> String {
    let mut assessment = new_assessment();
    for number in 0..12 {
        answer_more(&mut assessment, number);
    }
    write_assessment(&assessment)
}

#[test]
fn a_byte_that_went_wrong_is_told_or_does_not_matter() {
    let text = some_text();
    let original = parse_assessment("a.ron", text.as_bytes()).unwrap().value;
    let mut numbers = Numbers(3);
    let (mut refused, mut told, mut harmless) = (0, 0, 0);
    for round in 0..times(120, 1_000) {
        let mut bytes = text.clone().into_bytes();
        let at = numbers.next(bytes.len());
        let to = u8::try_from(numbers.next(256)).unwrap();
        if bytes[at] == to {
            continue;
        }
        bytes[at] = to;
        match parse_assessment("a.ron", &bytes) {
            Err(failed) => {
                assert!(!failed.problems.is_empty(), "round {round}");
                refused += 1;
            }
            Ok(loaded) if !loaded.warnings.is_empty() => told += 1,
            Ok(loaded) => {
                assert_eq!(loaded.value, original, "byte {at} became {to} unseen");
                harmless += 1;
            }
        }
    }
    println!("{refused} refused, {told} told, {harmless} harmless");
    assert!(refused > 0 && told > 0);
}

#[test]
fn a_file_that_was_cut_off_is_refused_and_its_earlier_versions_are_found() {
    let folder = TempDir::new().unwrap();
    let text = some_text();
    let assessment = parse_assessment("a.ron", text.as_bytes()).unwrap().value;
    let backups = Backups { folder: folder.path().join("backups"), keep: 10 };
    let file = folder.path().join("acme.ron");
    fs::write(&file, &text).unwrap();
    backups.keep(&assessment.id, &file).unwrap();
    let mut numbers = Numbers(4);
    for _ in 0..times(60, 400) {
        let length = 400 + numbers.next(text.len() - 402);
        fs::write(&file, &text.as_bytes()[..length]).unwrap();
        read_assessment(&file).unwrap_err();
        let found: Vec<PathBuf> =
            backups.of_broken(&file).into_iter().map(|backup| backup.path).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(read_assessment(&found[0]).unwrap().value, assessment);
    }
}

proptest! {
    #![proptest_config(crate::support::same_cases(60))]

    #[test]
    fn backups_keep_the_newest_and_no_more_than_wanted(count in 1..25_usize, keep in 0..12_usize) {
        let folder = TempDir::new().unwrap();
        let backups = Backups { folder: folder.path().to_owned(), keep };
        let id = "../../a/b".into();
        let moment = |number: usize| {
            jiff::Timestamp::from_second(1_700_000_000 + i64::try_from(number).unwrap()).unwrap()
        };
        for number in 0..count {
            if keep > 0 {
                backups.keep_bytes(&id, number.to_string().as_bytes(), moment(number)).unwrap();
            }
        }
        let list = backups.list(&id);
        prop_assert_eq!(list.len(), count.min(keep));
        for (place, backup) in list.iter().enumerate() {
            prop_assert_eq!(backup.written, moment(count - 1 - place));
            prop_assert!(backup.path.starts_with(folder.path()), "an id leads nowhere else");
        }
    }
}
