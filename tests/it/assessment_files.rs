//! Assessments as files: every one that was ever written opens, and saving loses nothing.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use tempfile::TempDir;
use waymark::model::{
    ActionId, ActionState, Answer, Assessment, Assignee, Attachment, Confidence, ContentVersion,
    Coverage, Decision, Evidence, EvidenceKind, FieldValue, FrozenGate, FrozenLevels, FrozenScore,
    HandOut, LastTime, Level, Member, MemberId, Milestone, Mode, Outcome, Part, PlannedAction,
    Response, Standing, StepSort, TargetPreset, Team, Trail,
};
use waymark::storage::{
    FileCause, FileError, entry_id, parse_assessment, read_assessment, write_assessment,
};

use crate::source::root;
use crate::support::same_cases;
use crate::support::team::{hand_out, team};

/// A file with everything in it that this format can hold.
fn fixture() -> PathBuf {
    fixture_of(2, "full.ron")
}

/// A file in an older format, as a program of that time wrote it.
fn fixture_of(format: u32, name: &str) -> PathBuf {
    root().join(format!("tests/fixtures/assessment/v{format}/{name}"))
}

fn full() -> String {
    fs::read_to_string(fixture()).unwrap()
}

fn failure(text: &str) -> FileError {
    parse_assessment("a.ron", text.as_bytes()).unwrap_err()
}

/// The text of a file as a program that knew no history would have written it.
fn without_history(text: &str) -> String {
    match text.find("  history: [") {
        Some(at) => format!("{})\n", &text[..at]),
        None => text.to_owned(),
    }
}

/// Expects a change to a sound file to be refused with just this problem.
fn check(from: &str, to: &str, said: &str) {
    let text = full();
    assert!(text.contains(from), "the file has no {from}");
    let failed = failure(&text.replacen(from, to, 1));
    let problems: Vec<String> = failed.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, [said], "{to}");
}

#[test]
fn a_file_opens_and_is_saved_as_the_same_bytes() {
    let loaded = read_assessment(&fixture()).unwrap();
    assert_eq!(loaded.warnings, []);
    assert_eq!((loaded.format, loaded.is_newer), (2, false));
    assert_eq!(without_history(&write_assessment(&loaded.value)), full());
}

#[test]
fn a_file_with_a_history_stays_what_it_is() {
    for name in ["history.ron", "team.ron"] {
        let path = fixture_of(2, name);
        let loaded = read_assessment(&path).unwrap();
        assert_eq!(loaded.warnings, [], "{name}");
        assert_eq!(loaded.value.replayed(), loaded.value, "{name}");
        assert_eq!(write_assessment(&loaded.value), fs::read_to_string(path).unwrap(), "{name}");
    }
}

#[test]
fn an_older_file_opens_with_all_that_is_in_it_and_its_history_still_proves_itself() {
    for name in ["full.ron", "history.ron"] {
        let loaded = read_assessment(&fixture_of(1, name)).unwrap();
        assert_eq!(loaded.warnings, [], "{name}");
        assert_eq!(loaded.format, 1);
        assert_eq!(loaded.value.replayed(), loaded.value, "{name}");
        let text = write_assessment(&loaded.value);
        let again = parse_assessment("a.ron", text.as_bytes()).unwrap();
        assert_eq!((again.format, again.warnings.len()), (2, 0), "{name}");
        assert_eq!(again.value, loaded.value, "{name}");
    }
}

#[test]
fn evidence_of_an_older_file_that_shares_an_id_by_mistake_stays_two_pieces() {
    let text = fs::read_to_string(fixture_of(1, "full.ron")).unwrap();
    let other = "member: \"bo\", response: Level(0)";
    let own = "evidence: [(id: \"01a209ff-8cae-76da-9f77-4ec71c0e9d7a\", title: \"Minutes\")]";
    let text = text.replacen(other, &format!("{other}, {own}"), 1);
    let read = parse_assessment("a.ron", text.as_bytes()).unwrap().value;
    let titles = |member: &str| {
        let answer = &read.answers["STR-01"][member];
        read.evidence_of(answer).map(|evidence| evidence.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles("ana-silva")[0], "Export of the inventory");
    assert_eq!(titles("bo"), ["Minutes"]);
    assert_eq!(read.replayed(), read);
}

fn means_what_it_says_of_the_team(team: &Team, hand_out: &HandOut) {
    assert_eq!((team.due, team.blind), (Some("2026-12-15".parse().unwrap()), true));
    let to = |part: Part| team.assignments[&part].clone();
    assert_eq!(to(Part::Stage("S2".into())), Assignee::Function("engineering".into()));
    assert_eq!(to(Part::Domain("REG".into())), Assignee::Member("bo".into()));
    assert_eq!(to(Part::Item("STR-02".into())), Assignee::Function("legal".into()));
    let returned = &team.hand_ins["bo"];
    assert_eq!(
        (returned.standing, returned.remarks.as_str()),
        (Standing::Returned, "Please say why")
    );
    assert_eq!((returned.by.as_str(), returned.digest.as_str()), ("ana-silva", "01ff"));
    assert_eq!(team.hand_ins["ana-silva"].standing, Standing::Accepted);
    assert_eq!(team.hand_ins["cy"].standing, Standing::HandedIn);
    let signed = &team.sign_offs[&(Part::Whole, "bo".into())];
    assert_eq!(
        (signed.at, signed.digest.as_str()),
        ("2026-11-07T08:00:00Z".parse().unwrap(), "03ff")
    );
    let comment = &team.comments["c-1"];
    assert_eq!((comment.item.as_str(), comment.by.as_str()), ("STR-01", "bo"));
    assert_eq!(comment.text, "Is the \"pilot\" in, @Ana?");
    assert!(comment.resolved && comment.mentions.contains("ana-silva"));
    let agreed = &team.agreements[&("STR".into(), "bo".into())];
    assert_eq!(agreed.items, ["STR-02".into()].into());
    let sample = team.sample.as_ref().unwrap();
    assert_eq!((sample.seed, sample.systems.len(), sample.from.len()), (20_261_123, 3, 4));
    assert_eq!(sample.systems[1], "Search \"beta\"");
    assert_eq!((hand_out.member.as_str(), hand_out.by.as_str()), ("bo", "ana-silva"));
    assert_eq!(hand_out.items, ["STR-01".into(), "STR-02".into()].into());
}

/// What the file says, field by field, so that a reader who mixes two up is found out.
#[test]
fn a_file_means_what_it_says() {
    let Assessment {
        id,
        questionnaire,
        content,
        created,
        organisation,
        mode,
        profile,
        members,
        answers,
        evidence: register,
        decisions,
        targets,
        domain_targets,
        target_preset,
        efforts,
        plan,
        last_time,
        milestones,
        team,
        hand_out,
        trail,
    } = read_assessment(&fixture()).unwrap().value;
    assert_eq!(id.as_str(), "7b0c3a52-59d4-4c5e-9f0f-0b7a4a8e6d11");
    assert_eq!(questionnaire.as_str(), "private-sector");
    assert_eq!(content.version, "2026.11.1");
    assert!(content.wording.is_empty() && milestones.is_empty());
    // The file knows no history; what its answers say of themselves is one.
    assert!(trail.entries().len() > 1);
    assert_eq!(created, "2026-11-02T08:15:30.25Z".parse().unwrap());
    assert_eq!(organisation, "Søren \"Fjord\" & Daughters\n日本\u{202e}");
    assert_eq!(mode, Mode::Quick);
    assert_eq!(profile["sells_ai"], FieldValue::Flag(true));
    assert_eq!(profile["agents"], FieldValue::Choice("alone".into()));
    let markets = ["eu".into(), "uk".into()].into();
    assert_eq!(profile["markets"], FieldValue::Choices(markets));
    assert_eq!(profile["protocols"], FieldValue::Choices([].into()));
    let ana = Member {
        name: "Ana Silva".to_owned(),
        function: Some("legal".into()),
        mail: "ana@fjord.example".to_owned(),
        due: Some("2026-12-01".parse().unwrap()),
    };
    assert_eq!(members["ana-silva"], ana);
    assert_eq!(members["bo"], Member::new("Bo", None));
    assert_eq!(answers["STR-01"]["bo"].entered_by, Some("ana-silva".into()));
    assert_eq!(answers["STR-01"]["ana-silva"].entered_by, None);
    means_what_it_says_of_the_team(&team, &hand_out.unwrap());
    let answer = &answers["STR-01"]["ana-silva"];
    assert_eq!(answer.response, Some(Response::Level(Level(3))));
    assert_eq!(answer.coverage, Some(Coverage::Half));
    assert_eq!(answer.confidence, Some(Confidence::High));
    assert_eq!(answer.note, "Two systems are missing.\nSee the wiki.");
    assert!(answer.flagged);
    assert_eq!(answer.function, Some("legal".into()));
    assert_eq!(answer.at, Some("2026-11-03T10:00:00Z".parse().unwrap()));
    let evidence = Evidence {
        title: "Export of the inventory".to_owned(),
        kind: EvidenceKind::Record,
        location: "https://wiki.example/inventory".to_owned(),
        date: Some("2026-10-01".parse().unwrap()),
        checked_by: "KPMG".to_owned(),
        expires: Some("2027-03-31".parse().unwrap()),
        owner: "Ana Silva".to_owned(),
        file: Some(Attachment {
            path: "full.evidence/inventory.csv".to_owned(),
            size: 1234,
            sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
        }),
    };
    let id = answer.evidence.first().unwrap();
    assert_eq!(id.as_str(), "01a209ff-8cae-76da-9f77-4ec71c0e9d7a");
    assert_eq!(register.get(id), Some(&evidence));
    let backing = answer.evidence.iter().map(|id| &register[id]);
    let kinds: Vec<EvidenceKind> = backing.map(|evidence| evidence.kind).collect();
    let [document, record, others @ ..] = EvidenceKind::ALL;
    assert_eq!(kinds, [&[record, document], &others[..]].concat());
    let responses: Vec<Option<Response>> =
        answers["STR-02"].values().map(|answer| answer.response.clone()).collect();
    let reason = "We have \"no\" such team".to_owned();
    assert_eq!(responses, [Some(Response::NotApplicable(reason)), Some(Response::Unknown), None]);
    let coverages: Vec<Option<Coverage>> =
        answers["STR-02"].values().map(|answer| answer.coverage).collect();
    assert_eq!(coverages, [Some(Coverage::None), Some(Coverage::Some), Some(Coverage::All)]);
    let decided = Decision {
        outcome: Outcome::Level(Level(2)),
        rationale: "Half of it is there".to_owned(),
        by: "bo".into(),
        at: "2026-11-05T12:00:00Z".parse().unwrap(),
    };
    assert_eq!(decisions["STR-01"], decided);
    assert_eq!(decisions["STR-02"].outcome, Outcome::NotApplicable);
    assert_eq!(targets["STR-01"], Level(4));
    assert_eq!(domain_targets["SEC"], Level(3));
    let preset = TargetPreset { critical: Level(4), others: Level(3) };
    assert_eq!(target_preset, Some(preset));
    assert_eq!(efforts[&StepSort { to: Level(1), critical: false }], 1);
    assert_eq!(efforts[&StepSort { to: Level(2), critical: true }], 9);
    let action = PlannedAction {
        item: "STR-01".into(),
        to: Level(3),
        owner: Some("bo".into()),
        start: Some("2026-11-09".parse().unwrap()),
        due: Some("2026-12-18".parse().unwrap()),
        effort: Some(10),
        after: [ActionId::of(&"STR-02".into(), Level(1))].into(),
        state: ActionState::Doing,
        note: "Ask \"IT\" first".to_owned(),
        finished: None,
    };
    assert_eq!(plan["STR-01@3"], action);
    let done = &plan["STR-02@1"];
    assert_eq!((done.state, done.finished), (ActionState::Done, "2026-11-06".parse().ok()));
    assert_eq!(plan["STR-02@2"].state, ActionState::ToDo);
    assert_eq!(plan["STR-02@3"].state, ActionState::Dropped);
    let last = last_time.unwrap();
    assert_eq!((last.from.as_str(), last.as_of), ("a-0", "2026-11-02".parse().unwrap()));
    assert_eq!(last.profile["sells_ai"], FieldValue::Flag(false));
    assert_eq!(last.members["bo"].name, "Bo");
    assert_eq!(last.answers["STR-01"]["bo"].response, Some(Response::Level(Level(1))));
    assert_eq!(last.decisions["STR-01"].outcome, Outcome::Level(Level(1)));
    assert_eq!(last.targets["STR-01"], Level(2));
    assert_eq!(last.domain_targets["SEC"], Level(2));
    assert_eq!(last.target_preset, Some(TargetPreset { critical: Level(3), others: Level(2) }));
    assert_eq!(last.efforts[&StepSort { to: Level(4), critical: false }], 20);
    assert_eq!(last.plan["STR-01@2"].state, ActionState::ToDo);
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    check("Level(3)", "Level(x)", "a.ron:23:59: this is no number, expected a number");
    check(
        "Level(3)",
        "Level(300)",
        "a.ron:23:62: the number is too large, expected a smaller number",
    );
    check(
        "Level(3)",
        "Lvl(3)",
        "a.ron:23:53: `Lvl` is none of the names, expected one of Level, NotApplicable, Unknown",
    );
    check("item: \"STR-01\", member", "member", "a.ron:23:5: the field `item` is missing");
    check(
        "date: \"2026-10-01\"",
        "date: \"2026-10-32\"",
        "a.ron:30:149: \"2026-10-32\" is no date such as \"2026-11-23\"",
    );
    check(
        "format: 2",
        "format: \"2\"",
        "a.ron:4:11: text stands where a number should, expected a whole number from 1 to 9999",
    );
    check(
        "waymark.assessment",
        "waymark.framework",
        "a.ron:3:9: this is a file of the kind `waymark.framework`, expected `waymark.assessment`",
    );
    check("  id: \"7b", "  i: \"7b", "a.ron:2:1: the field `id` is missing");
}

#[test]
fn of_two_records_of_one_thing_none_is_dropped() {
    let twice = |line: &str| {
        let text = full();
        let line = text.lines().find(|l| l.contains(line)).unwrap();
        let number = text.lines().position(|l| l == line).unwrap() + 1;
        let failed = failure(&text.replacen(line, &format!("{line}\n{line}"), 1));
        let said = failed.problems.first().unwrap().to_string();
        let (first, second) = (format!("a.ron:{number}:5"), format!("a.ron:{}:5", number + 1));
        assert!(said.starts_with(&second) && said.ends_with(&first), "{said}");
    };
    twice("item: \"STR-01\", member: \"ana-silva\"");
    twice("(id: \"bo\"");
    twice("outcome: NotApplicable");
    twice("level: 4");
    let text = full();
    let failed =
        failure(&text.replacen("\"agents\":", "\"markets\": Choices([]),\n\"agents\":", 1));
    assert!(failed.problems[0].to_string().contains("`markets` stands here twice"));
    let ids: Vec<&str> =
        text.split("(id: \"01a").skip(1).filter_map(|rest| rest.get(..33)).collect();
    let (head, register) = text.split_at(text.find("  evidence: [").unwrap());
    let failed = failure(&format!("{head}{}", register.replacen(ids[1], ids[0], 1)));
    assert!(failed.problems[0].to_string().contains("the evidence `01a"), "{failed}");
    let failed = failure(&text.replacen("  mode:", "  mode: Full,\n  mode:", 1));
    assert!(failed.problems[0].to_string().contains("`mode` stands here twice"));
}

#[test]
fn the_cause_says_what_to_do() {
    let text = full();
    let cause = |text: String| failure(&text).cause;
    // A newer format may look otherwise, and that is not worth complaining about.
    assert_eq!(
        cause("(kind: \"waymark.assessment\", format: 9, people: {})".into()),
        FileCause::Newer(9)
    );
    assert_eq!(cause(text.replace("assessment", "items")), FileCause::OtherKind);
    assert_eq!(cause(text.replace("assessment", "nothing")), FileCause::Content);
    assert_eq!(cause(String::new()), FileCause::Content);
    let not_text = parse_assessment("a.ron", b"(\n kind: \"\xff\"").unwrap_err();
    assert_eq!(not_text.problems[0].place.to_string(), "a.ron:2:9");
    let folder = TempDir::new().unwrap();
    let of_path = |path: &Path| read_assessment(path).unwrap_err().cause;
    assert_eq!(of_path(folder.path()), FileCause::Content);
    assert_eq!(of_path(&folder.path().join("missing.ron")), FileCause::Missing);
    assert_eq!(of_path(&fixture().join("below-a-file.ron")), FileCause::Missing);
    let huge = folder.path().join("huge.ron");
    let file = fs::OpenOptions::new().create_new(true).write(true).open(&huge).unwrap();
    file.set_len(65 * 1024 * 1024).unwrap();
    let failed = read_assessment(&huge).unwrap_err();
    assert!(failed.problems[0].to_string().contains("too large"), "{failed}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let pipe = folder.path().join("pipe.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(read_assessment(&pipe).unwrap_err().cause, FileCause::Content);
    }
}

#[test]
fn fields_of_a_newer_program_are_warned_of_once() {
    let text =
        full().replace("(id: \"", "(mood: \"good\", id: \"").replace("mode:", "weather: [], mode:");
    let loaded = parse_assessment("a.ron", text.as_bytes()).unwrap();
    assert_eq!(without_history(&write_assessment(&loaded.value)), full());
    let told: Vec<String> =
        loaded.warnings.iter().map(|warning| warning.what.to_string()).collect();
    let warned: Vec<&str> = told.iter().map(|told| told.split('`').nth(1).unwrap()).collect();
    // Once in each list: a member's, the evidence's and a comment's.
    assert_eq!(warned, ["weather", "mood", "mood", "mood"]);
}

#[test]
fn a_newer_file_that_can_be_understood_is_read_but_not_written() {
    let text = full().replace("format: 2", "format: 3").replace("mode:", "weather: [], mode:");
    let loaded = parse_assessment("a.ron", text.as_bytes()).unwrap();
    assert_eq!((loaded.format, loaded.is_newer), (3, true));
    assert_eq!(loaded.value.organisation, read_assessment(&fixture()).unwrap().value.organisation);
    let refused = loaded.known(Path::new("a.ron")).unwrap_err();
    assert_eq!(refused.cause, FileCause::Newer(3));
    // What is new in what it must have can't be guessed.
    let text = text.replace("Level(3)", "Between(2, 3)");
    assert_eq!(failure(&text).cause, FileCause::Newer(3));
}

#[test]
fn other_programs_may_write_the_file_in_their_way() {
    let text = full();
    let loose = text
        .replace("#![enable(implicit_some)]\n", "// by hand\n")
        .replace('\n', "\r\n")
        .replace("function: \"legal\"", "function: Some(\"legal\") /* who */");
    let loaded = parse_assessment("a.ron", format!("\u{feff}{loose}").as_bytes()).unwrap();
    assert_eq!(without_history(&write_assessment(&loaded.value)), text);
}

#[test]
fn a_file_written_by_hand_means_the_same_with_brackets_and_quotes_in_odd_places() {
    let text = full();
    let odd = text
        .replace("(item: ", "( // ) ] } \" '\n /* ( /* \" */ ' */ item :\u{2028} ")
        .replace("title: \"More\"", "title: r##\"More\"##")
        .replace("\"Policy\"", "/* r#\" */ r\"Policy\" /**/")
        .replace("\"Later\"", "\"\\u{4c}ate\\x72\"")
        .replace("[\"eu\", \"uk\"]", "[ r#\"eu\"#, // \"us\",\n \"uk\", /* , */ ]")
        .replace("\n  members: [", "\u{85}\u{200e}\tmembers\u{b}:\u{c}[")
        .replace("mode: Quick", "mode: Quick /* (\"*/")
        .replace("Level(0)", "Level /* 1 */ ( 0, )");
    assert!(odd.len() > text.len() + 500);
    let loaded = parse_assessment("a.ron", odd.as_bytes()).unwrap();
    assert_eq!(loaded.warnings, []);
    assert_eq!(without_history(&write_assessment(&loaded.value)), text);
    // What is wrong behind it is still told at its place.
    let failed = failure(&odd.replace("coverage: Nothing", "coverage: Everything"));
    let line = 1 + odd[..odd.find("coverage: Nothing").unwrap()].matches('\n').count();
    let said = failed.problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains(&format!("a.ron:{line}:")), "{said:?}");
}

#[test]
fn an_assessment_may_have_more_answers_than_a_questionnaire_has_entries() {
    let mut assessment = read_assessment(&fixture()).unwrap().value;
    for index in 0..12_000 {
        let answer = Answer { response: Some(Response::Unknown), ..Answer::default() };
        let member = MemberId::from(format!("member-{index}"));
        assessment.answers.entry("STR-03".into()).or_default().insert(member, answer);
    }
    assessment.catch_up(&MemberId::from("outside"), entry_id);
    let text = write_assessment(&assessment);
    assert_eq!(parse_assessment("a.ron", text.as_bytes()).unwrap().value, assessment);
}

/// Words with everything in them that could break a text in quotes.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-z]{0,8}",
        2 => any::<String>(),
        1 => Just("\"#\\\\u{7}\r\n\t\0'#\" r#\"x\"# // /* */ ) ] }".to_owned()),
        1 => Just("👩‍💻 é é हिन्दी \u{202e}\u{feff}\u{7f}\u{85}\u{2028}".to_owned()),
    ]
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[A-C]-[0-3]", 1 => words()]
}

fn time() -> impl Strategy<Value = Timestamp> {
    (-377_705_023_201_i64..=253_402_207_200, 0..1_000_000_000)
        .prop_filter_map("a point in time", |(second, nano)| Timestamp::new(second, nano).ok())
}

fn day() -> impl Strategy<Value = Date> {
    (0..=9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn option<T: Clone + std::fmt::Debug>(
    some: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(some)
}

fn pick<T: Clone + std::fmt::Debug + 'static>(list: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(list)
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (words(), any::<u64>(), words()).prop_map(|(path, size, sha256)| Attachment {
        path,
        size,
        sha256,
    })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let words = || words();
    let dates = (option(day()), option(day()));
    (words(), pick(&EvidenceKind::ALL), words(), dates, words(), words(), option(attachment()))
        .prop_map(|(title, kind, location, (date, expires), owner, checked_by, file)| Evidence {
            title,
            kind,
            location,
            date,
            expires,
            owner,
            checked_by,
            file,
        })
}

fn answer() -> impl Strategy<Value = Answer> {
    let response = prop_oneof![
        any::<u8>().prop_map(|level| Response::Level(Level(level))),
        words().prop_map(Response::NotApplicable),
        Just(Response::Unknown),
    ];
    let marks = (option(pick(&Coverage::ALL)), option(pick(&Confidence::ALL)), any::<bool>());
    let meaning = option(2..9_u32);
    (
        option(response),
        marks,
        btree_set(id(), 0..3),
        words(),
        (option(id()), meaning, option(id())),
        option(time()),
    )
        .prop_map(
            |(
                response,
                (coverage, confidence, flagged),
                evidence,
                note,
                (function, meaning, entered_by),
                at,
            )| Answer {
                response,
                coverage,
                confidence,
                evidence: evidence.into_iter().map(Into::into).collect(),
                note,
                flagged,
                meaning,
                function: function.map(Into::into),
                entered_by: entered_by.map(Into::into),
                at,
            },
        )
}

fn value() -> impl Strategy<Value = FieldValue> {
    prop_oneof![
        any::<bool>().prop_map(FieldValue::Flag),
        id().prop_map(|option| FieldValue::Choice(option.into())),
        btree_set(id(), 0..3)
            .prop_map(|options| FieldValue::Choices(options.into_iter().map(Into::into).collect())),
        btree_set(words(), 0..3).prop_map(FieldValue::Names),
    ]
}

fn decision() -> impl Strategy<Value = Decision> {
    let outcome = prop_oneof![
        any::<u8>().prop_map(|level| Outcome::Level(Level(level))),
        Just(Outcome::NotApplicable)
    ];
    (outcome, words(), id(), time()).prop_map(|(outcome, rationale, by, at)| Decision {
        outcome,
        rationale,
        by: by.into(),
        at,
    })
}

fn ids<K: From<String> + Ord, V>(
    map: std::collections::BTreeMap<String, V>,
) -> std::collections::BTreeMap<K, V> {
    map.into_iter().map(|(id, value)| (id.into(), value)).collect()
}

fn frozen() -> impl Strategy<Value = FrozenScore> {
    let points = || option(0.0..=100.0);
    (points(), points(), points(), points(), option(any::<u8>()), 0..9_usize, 0..9_usize).prop_map(
        |(score, claimed, low, high, level, answered, applicable)| FrozenScore {
            score,
            claimed,
            low,
            high,
            level: level.map(Level),
            answered,
            applicable,
        },
    )
}

fn milestone() -> impl Strategy<Value = Milestone> {
    let gate =
        prop_oneof![Just(FrozenGate::Closed), Just(FrozenGate::Open), Just(FrozenGate::Sound)];
    let level = || option(any::<u8>().prop_map(Level));
    let levels =
        (level(), level()).prop_map(|(claimed, supported)| FrozenLevels { claimed, supported });
    (
        (words(), words(), 0..400_i32, option(id()), words()),
        vec((id(), frozen()), 0..3),
        vec((id(), gate, frozen()), 0..3),
        vec((id(), frozen()), 0..3),
        btree_map(id(), levels, 0..3),
    )
        .prop_map(
            |((name, note, days, by, questionnaire_version), domains, stages, gaps, items)| {
                Milestone {
                    name,
                    note,
                    as_of: Date::constant(2026, 1, 1).saturating_add(days.days()),
                    by: by.map(Into::into),
                    questionnaire_version,
                    domains: domains.into_iter().map(|(id, score)| (id.into(), score)).collect(),
                    stages: stages
                        .into_iter()
                        .map(|(id, gate, score)| (id.into(), gate, score))
                        .collect(),
                    gaps: gaps.into_iter().map(|(id, score)| (id.into(), score)).collect(),
                    items: ids(items),
                }
            },
        )
}

fn with_id(action: PlannedAction) -> (ActionId, PlannedAction) {
    (ActionId::of(&action.item, action.to), action)
}

fn action() -> impl Strategy<Value = PlannedAction> {
    let day = || {
        option(0..400_i32)
            .prop_map(|days| Some(Date::constant(2026, 1, 1).saturating_add(days?.days())))
    };
    (
        (id(), any::<u8>(), option(id()), option(any::<u16>())),
        (day(), day(), day()),
        prop::collection::btree_set(id(), 0..3),
        prop::sample::select(ActionState::ALL.to_vec()),
        words(),
    )
        .prop_map(|((item, to, owner, effort), (start, due, finished), after, state, note)| {
            PlannedAction {
                item: item.into(),
                to: Level(to),
                owner: owner.map(Into::into),
                start,
                due,
                effort,
                after: after.into_iter().map(Into::into).collect(),
                state,
                note,
                finished,
            }
        })
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let member =
        (words(), option(id()), words(), option(day())).prop_map(|(name, function, mail, due)| {
            Member { name, function: function.map(Into::into), mail, due }
        });
    let level = || any::<u8>().prop_map(Level);
    let preset =
        (level(), level()).prop_map(|(critical, others)| TargetPreset { critical, others });
    let sort = (level(), any::<bool>()).prop_map(|(to, critical)| StepSort { to, critical });
    let head = (id(), id(), words(), time(), words(), any::<bool>());
    let answers = btree_map(id(), btree_map(id(), answer(), 1..3), 0..3);
    (
        head,
        btree_map(id(), value(), 0..3),
        btree_map(id(), member, 0..3),
        answers,
        btree_map(id(), decision(), 0..2),
        btree_map(id(), any::<u8>().prop_map(Level), 0..2),
        (
            btree_map(id(), milestone(), 0..3),
            btree_map(id(), words(), 0..3),
            btree_map(id(), evidence(), 0..3),
        ),
        (team(id().boxed(), words().boxed()), hand_out(id().boxed())),
        (
            btree_map(id(), level(), 0..2),
            option(preset),
            btree_map(sort, any::<u16>(), 0..2),
            vec(action(), 0..3),
            any::<bool>(),
        ),
    )
        .prop_map(
            |(
                head,
                profile,
                members,
                answers,
                decisions,
                targets,
                (milestones, wording, evidence),
                (team, hand_out),
                (domain_targets, target_preset, efforts, plan, has_last_time),
            )| {
                let (id, questionnaire, questionnaire_version, created, organisation, quick) = head;
                let mut assessment = Assessment {
                    id: id.into(),
                    questionnaire: questionnaire.into(),
                    content: ContentVersion {
                        version: questionnaire_version,
                        wording: ids(wording),
                    },
                    created,
                    organisation,
                    mode: if quick { Mode::Quick } else { Mode::Full },
                    profile: ids(profile),
                    members: ids(members),
                    answers: answers.into_iter().map(|(item, of)| (item.into(), ids(of))).collect(),
                    evidence: ids(evidence),
                    decisions: ids(decisions),
                    targets: ids(targets),
                    domain_targets: ids(domain_targets),
                    target_preset,
                    efforts,
                    plan: plan.into_iter().map(with_id).collect(),
                    last_time: None,
                    milestones: ids(milestones),
                    team,
                    hand_out,
                    trail: Trail::default(),
                };
                if has_last_time {
                    let day = Date::constant(2026, 1, 1);
                    assessment.last_time = Some(Box::new(LastTime::of(&assessment, day)));
                }
                assessment.catch_up(&MemberId::from("outside"), entry_id);
                assessment
            },
        )
}

/// Lines that the team's arrangements take, without those around lists.
fn team_entries(assessment: &Assessment) -> usize {
    let Team { due, blind, assignments, hand_ins, sign_offs, comments, agreements, sample } =
        &assessment.team;
    let hand_out = assessment.hand_out.as_ref();
    usize::from(due.is_some())
        + usize::from(*blind)
        + assignments.len()
        + hand_ins.len()
        + sign_offs.len()
        + comments.len()
        + agreements.len()
        + sample.as_ref().map_or(0, |_| 5 + 2)
        + hand_out.map_or(0, |_| 4 + 2)
}

/// Which of the team's lists are empty.
fn team_lists(assessment: &Assessment) -> [bool; 5] {
    let Team { assignments, hand_ins, sign_offs, comments, agreements, .. } = &assessment.team;
    [
        assignments.is_empty(),
        hand_ins.is_empty(),
        sign_offs.is_empty(),
        comments.is_empty(),
        agreements.is_empty(),
    ]
}

/// A field a line, between brackets.
fn last_time_lines(last: &LastTime) -> usize {
    let optional = [
        !last.domain_targets.is_empty(),
        last.target_preset.is_some(),
        !last.efforts.is_empty(),
        !last.plan.is_empty(),
    ];
    2 + 7 + optional.iter().filter(|there| **there).count()
}

proptest! {
    #![proptest_config(same_cases(200))]

    #[test]
    fn whatever_is_written_is_read_again(assessment in assessment()) {
        let text = write_assessment(&assessment);
        let loaded = parse_assessment("a.ron", text.as_bytes()).unwrap();
        prop_assert_eq!(loaded.warnings, []);
        prop_assert_eq!(&loaded.value, &assessment);
        prop_assert_eq!(write_assessment(&loaded.value), text);
    }

    #[test]
    fn an_entry_is_a_line(assessment in assessment()) {
        let entries = assessment.profile.len()
            + assessment.members.len()
            + assessment.answers.values().map(|of_item| of_item.len()).sum::<usize>()
            + assessment.evidence.len()
            + assessment.decisions.len()
            + assessment.targets.len()
            + assessment.domain_targets.len()
            + assessment.efforts.len()
            + assessment.plan.len()
            + assessment.milestones.len()
            + assessment.content.wording.len()
            + assessment.trail.entries().len()
            + team_entries(&assessment);
        let lists = [
            assessment.profile.is_empty(),
            assessment.members.is_empty(),
            assessment.answers.is_empty(),
            assessment.decisions.is_empty(),
            assessment.targets.is_empty(),
        ];
        // These are left out where there is nothing in them.
        let optional = [
            assessment.evidence.is_empty(),
            assessment.domain_targets.is_empty(),
            assessment.efforts.is_empty(),
            assessment.plan.is_empty(),
            assessment.milestones.is_empty(),
            assessment.content.wording.is_empty(),
            assessment.trail.is_empty(),
        ];
        let optional = optional.into_iter().chain(team_lists(&assessment));
        let optional = 2 * optional.filter(|is_empty| !*is_empty).count();
        let brackets = lists.iter().filter(|is_empty| !**is_empty).count();
        let lines = write_assessment(&assessment).lines().count();
        let preset = if assessment.target_preset.is_some() { 4 } else { 0 };
        let last_time = assessment.last_time.as_deref().map_or(0, last_time_lines);
        let optional = optional + preset + last_time;
        prop_assert_eq!(lines, 3 + 14 + entries + brackets + optional);
    }

    #[test]
    fn a_damaged_file_breaks_nothing(at in 0..4000_usize, with in ".{0,3}", cut in any::<bool>()) {
        let mut text = full();
        let at = text.char_indices().map(|(at, _)| at).nth(at).unwrap_or(text.len());
        let rest = if cut { String::new() } else { text.split_off(at) };
        text.truncate(at);
        text.push_str(&with);
        text.push_str(&rest);
        // Whatever it is: no panic, and an error has something to say.
        if let Err(failed) = parse_assessment("a.ron", text.as_bytes()) {
            prop_assert!(!failed.problems.is_empty());
        }
    }
}
