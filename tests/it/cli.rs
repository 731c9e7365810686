//! The command line as a script sees it: exit codes, standard output, standard error, files.

use std::fs;

use crate::support::place::Place;

#[test]
fn evidence_decides_what_a_claim_is_worth() {
    let cases = [
        ("--level 3 --coverage all --evidence 'inventory export'", 75.0, 75.0),
        ("--level 3 --coverage all", 75.0, 25.0),
        ("--level 3 --coverage all --evidence x --dated 2025-11-23", 75.0, 75.0),
        ("--level 3 --coverage all --evidence x --dated 2025-11-22", 75.0, 50.0),
        ("--level 3 --coverage all --evidence x --dated 2025-10-23", 75.0, 50.0),
        ("--level 3 --coverage half --evidence x", 75.0, 50.0),
        ("--level 3 --evidence x", 75.0, 50.0),
        ("--level 4 --coverage all --evidence x", 100.0, 75.0),
        ("--level 4 --coverage all --evidence x --checked-by KPMG", 100.0, 100.0),
    ];
    for (arguments, claimed, score) in cases {
        assert_eq!(Place::scores_after(arguments), (claimed.into(), score.into()), "{arguments}");
    }
}

#[test]
fn a_new_assessment_has_the_profile_and_is_never_written_over_another() {
    let place = Place::new();
    place.write(
        "profile.ron",
        r#"(kind: "waymark.profile", format: 1, profile: {
            "markets": Choices(["eu"]), "sells_ai": Flag(true), "agents": Choice("alone"),
        })"#,
    );
    let said = place.done("new a.ron --organisation 'Acme & Söhne' --profile profile.ron --quick");
    assert!(said.contains("a.ron"), "{said}");
    let file = place.read("a.ron");
    assert!(file.contains("organisation: \"Acme & Söhne\","), "{file}");
    assert!(file.contains("\"agents\": Choice(\"alone\"),"), "{file}");
    assert!(file.contains("mode: Quick,"), "{file}");
    place.fails("new a.ron --organisation Other", 1, "It was not touched");
    place.fails("new b.ron --organisation ' '", 2, "--organisation");
    place.fails("new b.ron --organisation A --questionnaire nix", 1, "private-sector");
    place.fails("new folder/b.ron --organisation A", 1, "no such folder");
    assert!(!place.path("b.ron").exists());
}

#[test]
fn a_profile_has_to_fit_the_questionnaire() {
    let place = Place::new();
    let cases = [
        ("\"markts\": Choices([\"eu\"])", "1:49: the questionnaire asks for no `markts`"),
        ("\"markets\": Choices([\"eq\"])", "1:60: `markets` has no option `eq`, expected perhaps"),
        ("\"markets\": Flag(true)", "1:60: `markets` is asked in another way"),
        ("\"agents\": Choice(\"a\"), \"agents\": Choice(\"alone\")", "stands here twice"),
    ];
    for (facts, said) in cases {
        let text = format!("(kind: \"waymark.profile\", format: 1, profile: {{ {facts} }})");
        place.write("p.ron", &text);
        place.fails("new a.ron --organisation A --profile p.ron", 1, said);
    }
    place.fails("new a.ron --organisation A --profile missing.ron", 1, "missing.ron: there is no");
    assert!(!place.path("a.ron").exists());
}

#[test]
fn an_answer_changes_only_what_is_given() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done(
        "answer a.ron STR-01 --level 3 --by 'Ana Silva' --function data --coverage all --evidence \
         one --confidence low --note first --as-of 2026-11-01",
    );
    place.done("answer a.ron STR-01 --level 4 --by 'ana silva' --evidence two --checked-by Bo");
    let file = place.read("a.ron");
    let answer = file.lines().find(|line| line.contains("item: \"STR-01\"")).unwrap();
    for part in [
        "member: \"ana-silva\", response: Level(4), coverage: All, confidence: Low",
        "note: \"first\", function: \"data\", at: \"",
    ] {
        assert!(answer.contains(part), "{part} in {answer}");
    }
    assert!(file.contains("title: \"one\", date: \"2026-11-01\"),"), "{file}");
    assert!(file.contains("title: \"two\", date: \""), "{file}");
    assert!(file.contains("checked_by: \"Bo\"),"), "{file}");
    assert!(
        file.contains("(id: \"ana-silva\", name: \"Ana Silva\", function: \"data\"),"),
        "{file}"
    );
    place.done("answer a.ron STR-01 --unknown --by 'Ana Silva' --function legal");
    let file = place.read("a.ron");
    assert!(file.contains("response: Unknown, coverage: All"), "{file}");
    assert!(file.contains("name: \"Ana Silva\", function: \"legal\""), "{file}");
    place.done("answer a.ron STR-02 --not-applicable 'we are two' --by bo");
    assert!(place.read("a.ron").contains("response: NotApplicable(\"we are two\")"));
}

#[test]
fn an_answer_has_to_fit_the_questionnaire() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.fails("answer a.ron STR-O1 --level 1 --by ana", 1, "perhaps STR-01");
    place.fails("answer a.ron str-01 --level 1 --by ana", 1, "perhaps STR-01");
    place.fails("answer a.ron NIX-99 --level 1 --by ana", 1, "no item “NIX-99”");
    place.fails("answer a.ron STR-01 --level 5 --by ana", 1, "from 0 to 4");
    place.fails("answer a.ron STR-01 --level 1 --by ana --function x", 1, "engineering");
    place.fails("answer a.ron STR-01 --level 1 --by '!!'", 1, "letter or digit");
    place.fails("answer missing.ron STR-01 --level 1 --by ana", 1, "missing.ron");
    for wrong in [
        "answer a.ron STR-01 --by ana",
        "answer a.ron STR-01 --level 1",
        "answer a.ron STR-01 --level 1 --unknown --by ana",
        "answer a.ron STR-01 --level high --by ana",
        "answer a.ron STR-01 --level -1 --by ana",
        "answer a.ron STR-01 --not-applicable ' ' --by ana",
        "answer a.ron STR-01 --level 1 --by ana --dated 2026-01-01",
        "answer a.ron STR-01 --level 1 --by ana --checked-by bo",
        "answer a.ron STR-01 --level 1 --by ana --evidence x --dated 2026-02-30",
        "answer a.ron STR-01 --level 1 --by ana --evidence x --dated 2026-01-01T10:00",
        "answer a.ron STR-01 --level 1 --by ana --coverage most",
        "answer a.ron",
        "answers a.ron STR-01",
        "score a.ron --format xml",
        "score a.ron --as-of yesterday",
        "score",
        "check",
        "new a.ron",
    ] {
        place.fails(wrong, 2, "");
    }
}

#[test]
fn an_answer_that_does_not_count_says_so() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme --quick");
    let ran = place.run("answer a.ron STR-03 --level 1 --by ana");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("quick mode"), "{}", ran.err);
}

#[test]
fn files_that_are_no_assessment_are_refused_with_their_place() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let good = place.read("a.ron");
    let cases = [
        (
            good.replace("format: 2", "format: 3").replace("Full", "Half"),
            "bad.ron:4:11: the file was made by a newer",
        ),
        (good.replace("assessment", "framework"), "bad.ron:3:9: this is a file of the kind"),
        (good.replace("answers: []", "answers: ["), "bad.ron:13:13: "),
        (good.replace("mode: Full", "mode: Ful"), "bad.ron:10:9: `Ful` is none of the names"),
        (good.replace("private-sector", "nix"), "The questionnaire “nix”"),
        (String::new(), "bad.ron: the file is empty"),
        ("\u{0}\u{0}".to_owned(), "bad.ron"),
    ];
    for (text, said) in cases {
        place.write("bad.ron", &text);
        place.fails("score bad.ron", 1, said);
        place.fails("answer bad.ron STR-01 --level 1 --by ana", 1, said);
        assert_eq!(place.read("bad.ron"), text);
    }
    place.fails("score home-that-is-not-there/x.ron", 1, "there is no such file");
    place.fails("score .", 1, "folder");
}

#[test]
fn items_that_the_questionnaire_lacks_are_kept_and_warned_of() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let text = place.read("a.ron").replace(
        "answers: []",
        "answers: [(item: \"OLD-01\", member: \"bo\", response: Level(9))]",
    );
    place.write("a.ron", &text);
    let ran = place.run("score a.ron --format csv");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("a.ron: warning: the questionnaire has no item “OLD-01”"));
    assert!(ran.out.starts_with("group,id,name,"), "{}", ran.out);
    place.run("answer a.ron STR-01 --level 1 --by ana");
    assert!(
        place.read("a.ron").contains("(item: \"OLD-01\", member: \"bo\", response: Level(9)),")
    );
}

#[test]
fn checking_lists_every_problem() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    assert_eq!(place.done("check a.ron"), "1 file: no errors, no warnings\n");
    let twice =
        "answers: [\n    (item: \"A\", member: \"b\"),\n    (item: \"A\", member: \"b\"),\n  ]";
    place
        .write("b.ron", &place.read("a.ron").replace("answers: []", twice).replace("Full", "Fast"));
    let ran = place.run("check a.ron b.ron");
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (1, "2 files: 2 errors, no warnings\n"),
        "{}",
        ran.err
    );
    let lines: Vec<&str> = ran.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", ran.err);
    assert!(lines[0].starts_with("b.ron:10:9: `Fast` is none"), "{}", lines[0]);
    assert!(
        lines[1].starts_with("b.ron:15:5: an answer of `b` to `A` stands here twice, expected only the one at b.ron:14:5"),
        "{}",
        lines[1]
    );
    assert_eq!(place.run("check missing.ron").code, 1);
}

#[test]
fn without_a_display_the_readiness_is_shown_as_text() {
    let place = Place::new();
    place.done("new a.ron --organisation 'Acme Ltd'");
    let ran = place.run("a.ron");
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("Acme Ltd\n"), "{}", ran.out);
    assert!(ran.err.contains("no display"), "{}", ran.err);
    assert!(
        ran.err.contains("waymark new, answer, check, score, plan, compare, roll-forward, team"),
        "{}",
        ran.err
    );
    assert_eq!(place.run("missing.ron").code, 1);
}

#[test]
fn what_the_help_names_exists_and_what_is_installed_is_listed() {
    let place = Place::new();
    let help = place.done("--help");
    for command in
        ["new", "answer", "check", "score", "merge", "log", "report", "portfolio", "questionnaires"]
    {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
        place.done(&format!("{command} --help"));
    }
    assert!(!help.contains("make-portfolio"), "{help}");
    assert!(place.done("--version").starts_with("waymark "));
    let list = place.done("questionnaires");
    assert!(list.starts_with("private-sector 20"), "{list}");
    let broken = place.path("home/questionnaires/mine");
    fs::create_dir_all(&broken).unwrap();
    fs::write(broken.join("questionnaire.ron"), "(").unwrap();
    let ran = place.run("questionnaires");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("questionnaire.ron:1:"), "{}", ran.err);
}

#[test]
fn a_reader_that_goes_early_is_no_error() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["score", "a.ron", "--format", "json"])
        .current_dir(place.path(""))
        .env("WAYMARK_HOME", place.path("home"))
        .env("LC_ALL", "C")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn a_disk_that_takes_nothing_is_the_machine_s_fault() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let mut permissions = fs::metadata(place.path("a.ron")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(place.path("a.ron"), permissions).unwrap();
    place.fails("answer a.ron STR-01 --level 1 --by ana", 3, "read-only");
    #[cfg(target_os = "linux")]
    {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let status = std::process::Command::new(env!("CARGO_BIN_EXE_waymark"))
            .args(["score", "a.ron"])
            .current_dir(place.path(""))
            .env("WAYMARK_HOME", place.path("home"))
            .stdout(full)
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap();
        assert_eq!(status.code(), Some(3));
    }
}
