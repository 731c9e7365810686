//! Several people, one file: on the command line and at the same time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use waymark::storage::read_assessment;

/// A folder that several people work in.
struct Shared {
    folder: TempDir,
}

impl Shared {
    fn new() -> Self {
        let shared = Self { folder: TempDir::new().unwrap() };
        assert_eq!(shared.run(&["new", "acme.ron", "--organisation", "Acme"]).0, 0);
        shared
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
        command
            .current_dir(self.folder.path())
            .env("WAYMARK_HOME", self.path("home"))
            .env("LC_ALL", "C")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .args(args);
        command
    }

    /// The exit code, and what was said on both streams.
    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let ran = self.command(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (ran.status.code().unwrap(), text(ran.stdout), text(ran.stderr))
    }

    fn answer(&self, file: &str, item: &str, level: &str, by: &str) -> Command {
        self.command(&["answer", file, item, "--level", level, "--by", by])
    }

    fn answers(&self, file: &str) -> BTreeSet<(String, String)> {
        let assessment = read_assessment(&self.path(file)).unwrap().value;
        let answers = assessment.answers.iter();
        answers
            .flat_map(|(item, of)| {
                of.keys().map(move |member| (item.to_string(), member.to_string()))
            })
            .collect()
    }

    fn copy(&self, from: &str, to: &str) {
        fs::copy(self.path(from), self.path(to)).unwrap();
    }
}

#[test]
fn copies_that_came_by_mail_are_merged() {
    let shared = Shared::new();
    shared.copy("acme.ron", "ana.ron");
    shared.copy("acme.ron", "ben.ron");
    assert!(shared.answer("ana.ron", "STR-01", "2", "Ana").status().unwrap().success());
    assert!(shared.answer("ben.ron", "STR-01", "3", "Ben").status().unwrap().success());
    assert!(shared.answer("ben.ron", "REG-01", "1", "Ben").status().unwrap().success());
    let (code, out, _) =
        shared.run(&["merge", "acme.ron", "ana.ron", "ben.ron", "--to", "all.ron"]);
    assert_eq!(code, 0);
    assert!(out.contains("Came in from Ana") && out.contains("Came in from Ben"), "{out}");
    assert_eq!(shared.answers("all.ron").len(), 3);
    let (_, _, _) = shared.run(&["merge", "ben.ron", "acme.ron", "ana.ron", "--to", "too.ron"]);
    let read = |name: &str| fs::read(shared.path(name)).unwrap();
    assert_eq!(read("all.ron"), read("too.ron"), "in whatever order");
    // Over one of the copies, too.
    assert_eq!(shared.run(&["merge", "ana.ron", "ben.ron", "--to", "ana.ron"]).0, 0);
    assert_eq!(shared.answers("ana.ron").len(), 3);
}

#[test]
fn a_merge_that_makes_no_sense_writes_nothing() {
    let shared = Shared::new();
    assert_eq!(shared.run(&["new", "other.ron", "--organisation", "Other"]).0, 0);
    let (code, _, err) = shared.run(&["merge", "acme.ron", "other.ron", "--to", "all.ron"]);
    assert_eq!(code, 1);
    assert!(err.contains("not copies of one assessment"), "{err}");
    assert!(!shared.path("all.ron").exists());
    shared.copy("acme.ron", "copy.ron");
    let before = fs::read(shared.path("other.ron")).unwrap();
    let (code, _, err) = shared.run(&["merge", "acme.ron", "copy.ron", "--to", "other.ron"]);
    assert_eq!(code, 1, "{err}");
    assert_eq!(fs::read(shared.path("other.ron")).unwrap(), before);
    assert_eq!(shared.run(&["merge", "acme.ron", "--to", "all.ron"]).0, 2);
    assert_eq!(shared.run(&["merge", "acme.ron", "gone.ron", "--to", "all.ron"]).0, 1);
}

#[test]
fn the_log_says_who_changed_what_from_what_to_what() {
    let shared = Shared::new();
    for (level, by) in [("1", "Ana"), ("3", "Ana"), ("2", "Ben")] {
        assert!(shared.answer("acme.ron", "STR-01", level, by).status().unwrap().success());
    }
    assert!(shared.answer("acme.ron", "REG-01", "2", "Ben").status().unwrap().success());
    let (code, out, _) = shared.run(&["log", "acme.ron", "--item", "STR-01"]);
    assert_eq!(code, 0);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[0].ends_with("Ana: STR-01 answer: 1"), "{out}");
    assert!(lines[1].ends_with("Ana: STR-01 answer: 1 → 3"), "{out}");
    assert!(lines[2].ends_with("Ben: STR-01 answer: 2"), "{out}");
    let (_, whole, _) = shared.run(&["log", "acme.ron"]);
    assert!(whole.contains("organisation: Acme") && whole.contains("REG-01"), "{whole}");
}

#[test]
fn tampering_with_the_history_is_found_by_check() {
    let shared = Shared::new();
    assert!(shared.answer("acme.ron", "STR-01", "1", "Ana").status().unwrap().success());
    let (code, out, _) = shared.run(&["check", "acme.ron"]);
    assert_eq!((code, out.contains("no warnings")), (0, true), "{out}");
    let text = fs::read_to_string(shared.path("acme.ron")).unwrap();
    fs::write(shared.path("acme.ron"), text.replace("Level(1)", "Level(4)")).unwrap();
    let (_, out, err) = shared.run(&["check", "acme.ron"]);
    assert!(
        err.contains("was changed after it was made") || out.contains("was changed after"),
        "{out}{err}"
    );
}

/// How long people go at one file: shortly, or as long as it takes to be sure.
fn long() -> bool {
    std::env::var_os("WAYMARK_LONG_TESTS").is_some()
}

/// Everybody answers one item after the other, as fast as it goes, each in a process of its own.
fn race(people: usize) -> usize {
    let shared = Shared::new();
    let items: Vec<String> = ["STR", "REG", "ARC", "DAT", "IDN", "SEC", "ASR", "OPS", "SUP", "ENV"]
        .iter()
        .flat_map(|domain| (1..8).map(move |number| format!("{domain}-0{number}")))
        .collect();
    let until = Instant::now() + Duration::from_secs(60);
    let mut given = BTreeSet::new();
    let mut saves = 0;
    let rounds = if long() { items.len() } else { 4 };
    for round in 0.. {
        let item = &items[round % items.len()];
        let mut running: Vec<(String, Child)> = (0..people)
            .map(|person| {
                let by = format!("person-{person}");
                let level = (round % 5).to_string();
                let mut command = shared.answer("acme.ron", item, &level, &by);
                (by, command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap())
            })
            .collect();
        for (by, child) in running.drain(..) {
            let ran = child.wait_with_output().unwrap();
            let err = String::from_utf8_lossy(&ran.stderr).into_owned();
            assert!(ran.status.success(), "{by} {item}: {err}");
            given.insert((item.clone(), by));
            saves += 1;
        }
        let enough = if long() { Instant::now() > until } else { round + 1 >= rounds };
        if enough {
            break;
        }
    }
    assert_eq!(shared.answers("acme.ron"), given, "every answer of everybody is there");
    let left: Vec<PathBuf> = leftovers(shared.folder.path());
    assert!(left.is_empty(), "no lock or temporary file is left: {left:?}");
    saves
}

fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            name != "acme.ron" && name != "home"
        })
        .collect()
}

#[test]
fn two_who_save_at_the_same_time_both_keep_their_answers() {
    let saves = race(2);
    println!("{saves} saves by two");
}

#[test]
fn five_who_save_at_the_same_time_all_keep_their_answers() {
    let saves = race(5);
    println!("{saves} saves by five");
}
