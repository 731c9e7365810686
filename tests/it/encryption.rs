//! Encrypted assessments, through the command line and the files.

use std::fs;
use std::path::PathBuf;

use waymark::model::MemberId;
use waymark::ops::safety::{self, Backups, journal_in};
use waymark::ops::{Expect, Locked, Passphrase, SaveError, open_with, save, save_with};
use waymark::storage::{Journal, Packs, encryption, read_assessment, read_assessment_with};

use crate::support::place::{Place, Ran};
use crate::support::questionnaire::TODAY;

const ENCRYPTED: &[u8] = b"age-encryption.org/v1\n";

fn passphrase() -> Passphrase {
    Passphrase::new("four words are enough").unwrap()
}

/// Runs the program with a passphrase on descriptor 3.
fn run(place: &Place, passphrase: &str, line: &str) -> Ran {
    place.write("passphrase", &format!("{passphrase}\n"));
    let script = format!("exec \"$0\" {line} --passphrase-fd 3 3<passphrase");
    let program = env!("CARGO_BIN_EXE_waymark");
    let mut command = place.command_of("sh");
    let output = command.args(["-c", &script, program]).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn done(place: &Place, line: &str) -> String {
    let ran = run(place, "four words are enough", line);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    ran.out
}

fn bytes(place: &Place, name: &str) -> Vec<u8> {
    fs::read(place.path(name)).unwrap()
}

/// Every file below a folder.
fn files_below(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let both = entries.map(|path| if path.is_dir() { files_below(path) } else { vec![path] });
    both.flatten().collect()
}

#[cfg(unix)]
#[test]
fn an_encrypted_assessment_is_worked_on_like_any_other() {
    let place = Place::new();
    done(&place, "new a.ron.age --organisation Secretive");
    done(&place, "answer a.ron.age STR-01 --level 1 --by Ana");
    let scores = done(&place, "score a.ron.age --format json");
    assert!(scores.contains("\"STR\""), "{scores}");
    let log = done(&place, "log a.ron.age --item STR-01");
    assert!(log.contains("Ana"), "{log}");
    assert!(done(&place, "check a.ron.age").contains("no errors"));
    assert!(bytes(&place, "a.ron.age").starts_with(ENCRYPTED));
    // Neither the file nor what is kept of it elsewhere shows anything.
    for path in files_below(place.path("")) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        for word in ["Secretive", "STR-01", "Ana"] {
            assert!(!text.contains(word), "{word} in {}", path.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn copies_with_and_without_encryption_hold_the_same() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron STR-01 --level 1 --by Ana");
    let said = done(&place, "encrypt a.ron --to a.ron.age");
    assert!(said.contains("still there"), "{said}");
    done(&place, "decrypt a.ron.age --to b.ron");
    assert_eq!(place.read("a.ron"), place.read("b.ron"));

    let refused = run(&place, "x", "decrypt a.ron.age --to c.ron");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("does not open the file"), "{}", refused.err);
    for (line, said) in [
        ("encrypt a.ron --to a.secret", "ends with .ron.age"),
        ("encrypt a.ron --to a.ron.age", "There is a file already"),
        ("decrypt a.ron.age --to c.ron.age", "does not end with .age"),
    ] {
        let ran = run(&place, "four words are enough", line);
        assert_eq!(ran.code, 1, "{line}");
        assert!(ran.err.contains(said), "{line}: {}", ran.err);
    }
    assert!(!place.path("c.ron").exists());
}

#[cfg(unix)]
#[test]
fn encrypted_copies_are_merged_and_stay_encrypted() {
    let place = Place::new();
    done(&place, "new a.ron.age --organisation Acme");
    fs::copy(place.path("a.ron.age"), place.path("b.ron.age")).unwrap();
    done(&place, "answer a.ron.age STR-01 --level 1 --by Ana");
    done(&place, "answer b.ron.age STR-02 --level 1 --by Bo");
    let refused = run(&place, "four words are enough", "merge a.ron.age b.ron.age --to c.ron");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("ends with .ron.age"), "{}", refused.err);
    assert!(!place.path("c.ron").exists());

    done(&place, "merge a.ron.age b.ron.age --to c.ron.age");
    let merged = read_assessment_with(&place.path("c.ron.age"), Some(&passphrase())).unwrap();
    let members: Vec<MemberId> = merged.value.members.keys().cloned().collect();
    assert_eq!(members, ["ana".into(), "bo".into()]);
    assert_eq!(merged.value.answers.len(), 2);
}

#[test]
fn without_a_terminal_and_a_descriptor_nothing_waits() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let text = fs::read(place.path("a.ron")).unwrap();
    let encrypted = encryption::encrypt(&text, &passphrase()).unwrap();
    fs::write(place.path("a.ron.age"), encrypted).unwrap();
    let mut alone = place.command_of("setsid");
    alone.arg("-w").arg(env!("CARGO_BIN_EXE_waymark")).args(["score", "a.ron.age"]);
    let Ok(output) = alone.output() else {
        println!("skipped: no setsid to run without a terminal");
        return;
    };
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--passphrase-fd"), "{said}");
    // In a folder nobody is asked.
    let said = place.run("check .");
    assert!(said.err.contains("a.ron.age: warning: the file is encrypted"), "{}", said.err);
}

#[test]
fn an_encrypted_file_is_never_written_over_with_a_readable_one() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let assessment = read_assessment(&place.path("a.ron")).unwrap().value;
    let path = place.path("a.ron.age");
    let saved = save_with(&assessment, &path, Some(&passphrase()), Expect::New, None).unwrap();
    let before = fs::read(&path).unwrap();
    let failed = save(&assessment, &path, Expect::Same(saved.stamp), None).unwrap_err();
    assert!(matches!(failed, SaveError::Encrypted(_)), "{failed:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn two_who_save_an_encrypted_file_both_keep_their_answers() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let first = read_assessment(&place.path("a.ron")).unwrap().value;
    let path = place.path("a.ron.age");
    save_with(&first, &path, Some(&passphrase()), Expect::New, None).unwrap();
    let packs = Packs::load(&[]);
    let open = || open_with(&path, Some(&passphrase()), &packs, TODAY).unwrap();
    let (mut one, mut other) = (open(), open());
    for (opened, item, by) in [(&mut one, "STR-01", "Ana"), (&mut other, "STR-02", "Bo")] {
        let request = waymark::ops::AnswerRequest {
            entered_by: None,
            item: item.into(),
            by: by.to_owned(),
            function: None,
            response: waymark::model::Response::Unknown,
            coverage: None,
            confidence: None,
            evidence: None,
            note: None,
        };
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        let (assessment, questionnaire) = (&opened.assessment, &opened.questionnaire);
        let edit = waymark::ops::answer(assessment, questionnaire, request, now).unwrap();
        opened.edit(&edit);
        let expected = Expect::Same(opened.stamp.clone());
        save_with(&opened.assessment, &path, opened.passphrase.as_ref(), expected, None).unwrap();
    }
    assert_eq!(open().assessment.answers.len(), 2);
}

#[test]
fn a_damaged_encrypted_file_is_refused_and_its_earlier_versions_are_found() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let assessment = read_assessment(&place.path("a.ron")).unwrap().value;
    let path = place.path("a.ron.age");
    let backups = Backups { folder: place.path("backups"), keep: 10 };
    let saved = save_with(&assessment, &path, Some(&passphrase()), Expect::New, None).unwrap();
    let expected = Expect::Same(saved.stamp);
    save_with(&assessment, &path, Some(&passphrase()), expected, Some(&backups)).unwrap();

    let whole = fs::read(&path).unwrap();
    let mut changed = whole.clone();
    let last = changed.len() - 40;
    changed[last] ^= 1;
    for broken in [&changed[..], &whole[..whole.len() / 2]] {
        fs::write(&path, broken).unwrap();
        let failed = read_assessment_with(&path, Some(&passphrase())).unwrap_err();
        assert!(failed.problems[0].what.to_string().contains("changed or cut off"), "{failed:?}");
        let found = backups.of_broken(&path);
        assert_eq!(found.len(), 1);
        let kept = read_assessment_with(&found[0].path, Some(&passphrase())).unwrap();
        assert_eq!(kept.value, assessment);
    }
}

#[test]
fn unsaved_work_on_an_encrypted_assessment_is_encrypted_and_found_again() {
    let place = Place::new();
    place.done("new a.ron --organisation Secretive");
    let assessment = read_assessment(&place.path("a.ron")).unwrap().value;
    let folder = place.path("journal");
    let dead = Journal::open(folder.clone(), "dead").unwrap();
    // Begun in the open, then encrypted: nothing readable stays.
    dead.write(&assessment, None, None).unwrap();
    dead.write(&assessment, None, Some(&passphrase())).unwrap();
    drop(dead);
    for path in files_below(folder.clone()) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        assert!(!text.contains("Secretive"), "{}", path.display());
    }

    let journal = journal_in(folder).unwrap();
    assert!(safety::recoveries(&journal).is_empty());
    let locked = journal.locked_away();
    assert_eq!(locked.len(), 1);
    let wrong = Passphrase::new("x").unwrap();
    assert_eq!(safety::unlock(&locked[0], &wrong).unwrap_err(), Locked::WrongPassphrase);
    let recovery = safety::unlock(&locked[0], &passphrase()).unwrap().unwrap();
    assert_eq!(recovery.assessment, assessment);
    assert_eq!(recovery.passphrase, Some(passphrase()));

    // Put away, it is an encrypted earlier version.
    let backups = Backups { folder: place.path("backups"), keep: 10 };
    safety::put_away(&recovery, Some(&backups), "2026-11-23T10:00:00Z".parse().unwrap()).unwrap();
    assert!(journal.locked_away().is_empty());
    let kept = backups.list(&assessment.id);
    assert!(fs::read(&kept[0].path).unwrap().starts_with(ENCRYPTED));
    let kept = read_assessment_with(&kept[0].path, Some(&passphrase())).unwrap();
    assert_eq!(kept.value, assessment);
}

#[cfg(unix)]
#[test]
fn files_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    done(&place, "encrypt a.ron --to a.ron.age");
    place.done("answer a.ron STR-01 --level 1 --by Ana");
    let backups = files_below(place.path("home"));
    assert!(!backups.is_empty());
    let made = [place.path("a.ron"), place.path("a.ron.age")].into_iter().chain(backups);
    for path in made {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
}
