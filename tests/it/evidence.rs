//! The register of evidence and the files behind it, through the command line and the files.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use waymark::model::{Assessment, Attachment, Coverage, Evidence, Level};
use waymark::ops::evidence::{Expiry, FileState, bring_files, expiry, look_at_files};
use waymark::scoring::CapReason;
use waymark::storage::read_assessment;

use crate::support::place::Place;
use crate::support::questionnaire::{Case, TODAY, checked, claim, dated, with_evidence};

fn the_only(place: &Place, file: &str) -> Evidence {
    let read = read_assessment(&place.path(file)).unwrap().value;
    let mut register = read.evidence.into_values();
    let first = register.next().unwrap();
    assert_eq!(register.next(), None);
    first
}

fn states(path: &Path) -> Vec<FileState> {
    let read: Assessment = read_assessment(path).unwrap().value;
    look_at_files(path, &read).into_values().collect()
}

fn with_attachment() -> Place {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.write("policy.pdf", "all of the policy");
    place.done("answer a.ron STR-01 --level 3 --by Ana --evidence Policy --attach policy.pdf");
    place
}

#[test]
fn an_attached_file_is_copied_beside_the_assessment_and_recorded() {
    let place = with_attachment();
    assert_eq!(place.read("a.evidence/policy.pdf"), "all of the policy");
    let file = the_only(&place, "a.ron").file.unwrap();
    assert_eq!((file.path.as_str(), file.size), ("a.evidence/policy.pdf", 17));
    assert_eq!(file.sha256.len(), 64);
    assert_eq!(states(&place.path("a.ron")), [FileState::Present]);
    assert_eq!(place.run("check a.ron").err, "");
}

#[test]
fn check_says_which_file_is_missing_or_was_changed() {
    let place = with_attachment();
    place.write("a.evidence/policy.pdf", "another policy...");
    assert_eq!(states(&place.path("a.ron")), [FileState::Changed]);
    let said = place.run("check a.ron");
    assert_eq!(said.code, 0);
    assert!(said.err.contains("`Policy` was changed since it was attached"), "{}", said.err);

    fs::remove_file(place.path("a.evidence/policy.pdf")).unwrap();
    assert_eq!(states(&place.path("a.ron")), [FileState::Missing]);
    let said = place.run("check a.ron");
    assert!(said.err.contains("the evidence `Policy` is missing"), "{}", said.err);
}

#[test]
fn two_files_of_one_name_are_both_kept_and_one_file_twice_is_kept_once() {
    let place = with_attachment();
    place.done("answer a.ron STR-02 --level 3 --by Ana --evidence Again --attach policy.pdf");
    place.write("policy.pdf", "the next policy");
    place.done("answer a.ron STR-03 --level 3 --by Ana --evidence Next --attach policy.pdf");
    assert_eq!(place.read("a.evidence/policy.pdf"), "all of the policy");
    assert_eq!(place.read("a.evidence/policy-2.pdf"), "the next policy");
    assert!(!place.path("a.evidence/policy-3.pdf").exists());
    assert_eq!(states(&place.path("a.ron")), [FileState::Present; 3]);
}

#[test]
fn a_file_can_be_left_where_it_is() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    fs::create_dir(place.path("papers")).unwrap();
    place.write("papers/minutes.txt", "minutes");
    place.done(
        "answer a.ron STR-01 --level 3 --by Ana --evidence Minutes --attach papers/minutes.txt \
         --in-place",
    );
    assert_eq!(the_only(&place, "a.ron").file.unwrap().path, "papers/minutes.txt");
    assert!(!place.path("a.evidence").exists());
    assert_eq!(states(&place.path("a.ron")), [FileState::Present]);
}

#[test]
fn a_file_left_outside_the_folder_has_no_path_that_others_would_follow() {
    let place = Place::new();
    fs::create_dir(place.path("inner")).unwrap();
    place.done("new inner/a.ron --organisation Acme");
    place.write("secret.txt", "secret");
    let said = place.run(
        "answer inner/a.ron STR-01 --level 3 --by Ana --evidence Secret --attach secret.txt \
         --in-place",
    );
    assert_eq!(said.code, 0);
    assert!(said.err.contains("outside the assessment’s folder"), "{}", said.err);
    let file = the_only(&place, "inner/a.ron").file.unwrap();
    assert_eq!((file.path.as_str(), file.size), ("", 6));
    assert_eq!(states(&place.path("inner/a.ron")), [FileState::Elsewhere]);
}

#[test]
fn paths_of_somebody_else_never_lead_out_of_the_folder() {
    let place = Place::new();
    fs::create_dir(place.path("inner")).unwrap();
    place.write("secret.txt", "secret");
    let assessment = place.path("inner/a.ron");
    let state = |path: &str| {
        let file = Attachment { path: path.to_owned(), size: 6, sha256: "0".repeat(64) };
        waymark::storage::attachment::look_at(&assessment, &file)
    };
    let absolute = place.path("secret.txt").display().to_string();
    for path in [
        "../secret.txt",
        "x/../../secret.txt",
        "/etc/passwd",
        absolute.as_str(),
        "C:\\Windows\\win.ini",
        "C:/Windows/win.ini",
        "\\\\server\\share\\file",
        "//server/share/file",
        "./a.ron",
        "a//b",
        "..",
        "nul\0",
    ] {
        assert_eq!(state(path), FileState::LeadsOut, "{path}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(place.path("secret.txt"), place.path("inner/link")).unwrap();
        std::os::unix::fs::symlink(place.path(""), place.path("inner/up")).unwrap();
        assert_eq!(state("link"), FileState::LeadsOut);
        assert_eq!(state("up/secret.txt"), FileState::LeadsOut);
    }
    assert_eq!(state("not-there.txt"), FileState::Missing);
}

#[test]
fn what_can_not_be_attached_changes_nothing() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let before = place.read("a.ron");
    let said = "The file could not be attached";
    place.fails("answer a.ron STR-01 --level 3 --by Ana --evidence X --attach gone.pdf", 1, said);
    place.fails("answer a.ron STR-01 --level 3 --by Ana --evidence X --attach .", 1, said);
    assert_eq!(place.read("a.ron"), before);
}

#[test]
fn attached_files_come_along_when_copies_are_merged() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    fs::create_dir(place.path("mail")).unwrap();
    fs::copy(place.path("a.ron"), place.path("mail/a.ron")).unwrap();
    place.write("policy.pdf", "policy");
    place.done("answer mail/a.ron STR-01 --level 3 --by Bo --evidence Policy --attach policy.pdf");
    place.done("answer a.ron STR-02 --level 1 --by Ana");
    place.done("merge a.ron mail/a.ron --to a.ron");
    assert_eq!(place.read("a.evidence/policy.pdf"), "policy");
    assert_eq!(states(&place.path("a.ron")), [FileState::Present]);

    // A file that is there and is another one is not written over.
    place.write("a.evidence/policy.pdf", "ours");
    let read = read_assessment(&place.path("a.ron")).unwrap().value;
    assert_eq!(bring_files(&place.path("mail/a.ron"), &place.path("a.ron"), &read), 0);
    assert_eq!(place.read("a.evidence/policy.pdf"), "ours");
}

// What evidence carries.

#[test]
fn evidence_carries_through_its_last_day_and_not_beyond() {
    for (expires, supported) in [(date(2026, 11, 23), 4), (date(2026, 11, 22), 2)] {
        let evidence = Evidence { expires: Some(expires), ..checked(dated(TODAY)) };
        let mut whole = with_evidence(claim(4), [evidence]);
        whole.answer.coverage = Some(Coverage::All);
        let item = Case::new().answer("ana", "STR-01", whole).item("STR-01");
        let cap = (supported == 2).then_some(CapReason::ExpiredEvidence);
        assert_eq!((item.supported, item.cap), (Some(Level(supported)), cap), "{expires}");
    }
}

#[test]
fn nobody_checks_what_is_their_own() {
    for (owner, supported) in [("", 4), ("Ana", 4), (" internal AUDIT ", 3)] {
        let evidence = Evidence { owner: owner.to_owned(), ..checked(dated(TODAY)) };
        let mut whole = with_evidence(claim(4), [evidence]);
        whole.answer.coverage = Some(Coverage::All);
        let item = Case::new().answer("ana", "STR-01", whole).item("STR-01");
        assert_eq!(item.supported, Some(Level(supported)), "{owner}");
    }
}

#[test]
fn what_expires_within_sixty_days_is_told() {
    let on = |expires| expiry(&Evidence { expires, ..dated(TODAY) }, TODAY);
    assert_eq!(on(None), Expiry::Open);
    assert_eq!(on(Some(date(2026, 11, 22))), Expiry::Past);
    assert_eq!(on(Some(TODAY)), Expiry::Soon(0));
    assert_eq!(on(Some(date(2027, 1, 22))), Expiry::Soon(60));
    assert_eq!(on(Some(date(2027, 1, 23))), Expiry::Later);
}
