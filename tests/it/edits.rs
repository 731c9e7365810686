//! Edits, and the way back from them.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::sample::select;
use waymark::model::{
    ActionId, Answer, AnswerKey, Assessment, Change, Confidence, Coverage, Decision, Edit,
    Evidence, FieldValue, FunctionId, Grouping, History, Level, Member, MemberId, Mode, Outcome,
    PlannedAction, Response, Revision, StepSort, TargetPreset,
};
use waymark::scoring::{Touched, score};

use crate::support::questionnaire::{
    ITEMS, TEAM, TODAY, assessment, choice, choices, questionnaire, undated,
};
use crate::support::same_cases;
use crate::support::team::{Arranged, arranged};

const ANA: &str = "ana";

fn nine() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// So many minutes past nine.
fn past_nine(minutes: i64) -> Timestamp {
    nine().checked_add(minutes.minutes()).unwrap()
}

fn empty() -> Assessment {
    assessment(&questionnaire())
}

fn key(item: &str) -> AnswerKey {
    AnswerKey::new(&item.into(), &ANA.into())
}

fn level(level: u8) -> Option<Response> {
    Some(Response::Level(Level(level)))
}

fn edit(changes: Vec<Change>) -> Edit {
    Edit { by: ANA.into(), at: nine(), changes }
}

fn evidence(id: &str) -> Evidence {
    Evidence { title: format!("Minutes {id}"), ..undated() }
}

/// A document and what was done to it.
#[derive(Clone)]
struct Desk {
    document: Assessment,
    history: History,
}

impl Desk {
    fn new() -> Self {
        Self { document: empty(), history: History::default() }
    }

    fn step(&mut self, change: impl FnOnce(&Assessment) -> Change) {
        let change = change(&self.document);
        self.history.record(&mut self.document, edit(vec![change]), Grouping::Separate);
    }

    fn answer(&mut self, item: &str, to: u8) {
        self.step(|document| Change::response(document, &key(item), level(to)));
    }

    fn type_note(&mut self, item: &str, note: &str) {
        self.type_as(ANA, |document| Change::note(document, &key(item), note));
    }

    fn type_as(&mut self, by: &str, change: impl FnOnce(&Assessment) -> Change) {
        let edit = Edit { by: by.into(), ..edit(vec![change(&self.document)]) };
        self.history.record(&mut self.document, edit, Grouping::Typing);
    }

    fn undo(&mut self) -> Option<Edit> {
        self.history.undo(&mut self.document, past_nine(1))
    }

    fn redo(&mut self) -> Option<Edit> {
        self.history.redo(&mut self.document, past_nine(2))
    }

    fn note(&self, item: &str) -> &str {
        self.document.answer(&key(item)).map_or("", |answer| &answer.note)
    }

    fn level(&self, item: &str) -> Option<u8> {
        self.document.answer(&key(item))?.claimed().map(|level| level.0)
    }
}

// Applying.

#[test]
fn every_change_becomes_what_it_says_and_knows_what_it_was() {
    let mut document = empty();
    let at = key("STR-01");
    let member = Member::new("Dee", None);
    let decision = Decision {
        outcome: Outcome::Level(Level(2)),
        rationale: "We talked".to_owned(),
        by: ANA.into(),
        at: nine(),
    };
    let preset = TargetPreset { critical: Level(4), others: Level(3) };
    let sort = StepSort { to: Level(2), critical: true };
    let action = PlannedAction::new(&at.item, Level(2));
    let action_id = ActionId::of(&at.item, Level(2));
    let changes = vec![
        Change::organisation(&document, "Acme Group"),
        Change::mode(&document, Mode::Quick),
        Change::profile(&document, &"agents".into(), Some(choice("alone"))),
        Change::member(&document, &"dee".into(), Some(member.clone())),
        Change::response(&document, &at, level(3)),
        Change::coverage(&document, &at, Some(Coverage::Half)),
        Change::confidence(&document, &at, Some(Confidence::High)),
        Change::evidence(&document, &"e-1".into(), Some(evidence("e-1"))),
        Change::backing(&document, &at, &"e-1".into(), true),
        Change::note(&document, &at, "To do"),
        Change::toggle_flag(&document, &at),
        Change::decision(&document, &at.item, Some(decision.clone())),
        Change::target(&document, &at.item, Some(Level(4))),
        Change::domain_target(&document, &"SEC".into(), Some(Level(3))),
        Change::target_preset(&document, Some(preset)),
        Change::effort(&document, sort, Some(6)),
        Change::action(&document, &action_id, Some(action.clone())),
    ];
    edit(changes).apply(&mut document);

    let expected = Answer {
        meaning: None,
        response: level(3),
        coverage: Some(Coverage::Half),
        confidence: Some(Confidence::High),
        evidence: ["e-1".into()].into(),
        note: "To do".to_owned(),
        flagged: true,
        function: Some("legal".into()),
        entered_by: None,
        at: Some(nine()),
    };
    assert_eq!(document.answer(&at), Some(&expected));
    assert_eq!(document.evidence.get("e-1"), Some(&evidence("e-1")));
    assert_eq!((document.organisation.as_str(), document.mode), ("Acme Group", Mode::Quick));
    assert_eq!(document.domain_targets, [("SEC".into(), Level(3))].into());
    assert_eq!(document.target_preset, Some(preset));
    assert_eq!(document.efforts, [(sort, 6)].into());
    assert_eq!(document.plan, [(action_id, action)].into());
    assert_eq!(document.profile.get("agents"), Some(&choice("alone")));
    assert_eq!(document.members.get("dee"), Some(&member));
    assert_eq!(document.decisions.get("STR-01"), Some(&decision));
    assert_eq!(document.targets.get("STR-01"), Some(&Level(4)));

    assert!(Change::response(&document, &at, level(3)).is_idle());
    assert!(!Change::response(&document, &at, level(2)).is_idle());
    let Change::Response(_, delta) = Change::response(&document, &at, None) else { unreachable!() };
    assert_eq!((delta.was, delta.became), (level(3), None));
}

#[test]
fn an_answer_with_nothing_left_in_it_is_removed() {
    let at = key("STR-01");
    type Step = fn(&Assessment, &AnswerKey, bool) -> Change;
    let steps: [(&str, Step); 6] = [
        ("response", |d, at, on| {
            Change::response(d, at, on.then_some(Response::NotApplicable(String::new())))
        }),
        ("coverage", |d, at, on| Change::coverage(d, at, on.then_some(Coverage::None))),
        ("confidence", |d, at, on| Change::confidence(d, at, on.then_some(Confidence::Low))),
        ("evidence", |d, at, on| Change::backing(d, at, &"e-1".into(), on)),
        ("note", |d, at, on| Change::note(d, at, if on { "x" } else { "" })),
        ("flag", |d, at, _| Change::toggle_flag(d, at)),
    ];
    for (name, step) in steps {
        let mut document = empty();
        edit(vec![step(&document, &at, true)]).apply(&mut document);
        assert!(document.answer(&at).is_some(), "{name} is worth a record");
        edit(vec![step(&document, &at, false)]).apply(&mut document);
        assert!(document.answers.is_empty(), "without {name} nothing is left");
    }
}

#[test]
fn what_is_left_of_an_answer_stays() {
    let mut desk = Desk::new();
    desk.answer("STR-01", 3);
    desk.step(|document| Change::note(document, &key("STR-01"), "Why?"));
    desk.step(|document| Change::response(document, &key("STR-01"), None));
    assert_eq!((desk.note("STR-01"), desk.level("STR-01")), ("Why?", None));
}

#[test]
fn one_document_backs_several_answers_and_stays_while_it_backs_one() {
    let mut desk = Desk::new();
    let (one, other) = (key("STR-01"), key("STR-02"));
    let id = || "e-1".into();
    let backs = |desk: &Desk| {
        desk.document.backed_by(&id()).map(|(item, _)| item.to_string()).collect::<Vec<_>>()
    };
    let added = Change::new_evidence(&desk.document, &one, &id(), evidence("e-1"));
    desk.history.record(&mut desk.document, edit(added.into()), Grouping::Separate);
    desk.step(|document| Change::backing(document, &other, &id(), true));
    assert_eq!(backs(&desk), ["STR-01", "STR-02"]);

    let renamed = Evidence { title: "Better minutes".to_owned(), ..evidence("e-1") };
    desk.step(|document| Change::evidence(document, &id(), Some(renamed.clone())));
    for at in [&one, &other] {
        let answer = desk.document.answer(at).unwrap();
        assert_eq!(desk.document.evidence_of(answer).collect::<Vec<_>>(), [&renamed]);
    }

    let taken_off = |desk: &mut Desk, at: &AnswerKey| {
        let changes = Change::without_evidence(&desk.document, at, &id());
        desk.history.record(&mut desk.document, edit(changes), Grouping::Separate);
    };
    taken_off(&mut desk, &one);
    assert_eq!(backs(&desk), ["STR-02"]);
    assert!(desk.document.evidence.contains_key("e-1"));
    taken_off(&mut desk, &other);
    assert!(desk.document.evidence.is_empty() && backs(&desk).is_empty());

    desk.undo();
    assert_eq!((backs(&desk).len(), desk.document.evidence.get("e-1")), (1, Some(&renamed)));
}

#[test]
fn an_answer_remembers_the_function_that_its_member_answered_for() {
    let mut desk = Desk::new();
    let function = |desk: &Desk, item: &str, member: &str| {
        let answers = desk.document.answers.get(item)?;
        answers.get(member)?.function.as_ref().map(ToString::to_string)
    };
    for (member, expected) in [("ana", Some("legal")), ("bo", Some("engineering")), ("cy", None)] {
        let at = AnswerKey::new(&"STR-01".into(), &member.into());
        desk.step(|document| Change::response(document, &at, level(2)));
        assert_eq!(function(&desk, "STR-01", member).as_deref(), expected, "{member}");
    }

    // Who changes function takes the new one along with the next answer, not with the old ones.
    let moved = Member::new(ANA, Some("engineering".into()));
    desk.step(|document| Change::member(document, &ANA.into(), Some(moved)));
    assert_eq!(function(&desk, "STR-01", ANA).as_deref(), Some("legal"));
    desk.answer("STR-02", 1);
    assert_eq!(function(&desk, "STR-02", ANA).as_deref(), Some("engineering"));

    // Who leaves, leaves the answers as they are.
    desk.step(|document| Change::member(document, &"bo".into(), None));
    assert_eq!(function(&desk, "STR-01", "bo").as_deref(), Some("engineering"));
}

#[test]
fn an_edit_of_several_changes_is_undone_as_one() {
    let mut desk = Desk::new();
    let changes = vec![
        Change::response(&desk.document, &key("STR-01"), level(2)),
        Change::coverage(&desk.document, &key("STR-01"), Some(Coverage::All)),
        Change::mode(&desk.document, Mode::Quick),
    ];
    desk.history.record(&mut desk.document, edit(changes), Grouping::Separate);
    desk.undo();
    assert_eq!(desk.document, empty());
    assert!(!desk.history.can_undo());
}

// Undo and redo.

#[test]
fn undo_and_redo_walk_back_and_forth() {
    let mut desk = Desk::new();
    for to in 1..=3 {
        desk.answer("STR-01", to);
    }
    let walk = [
        (false, Some(2)),
        (false, Some(1)),
        (true, Some(2)),
        (false, Some(1)),
        (false, None),
        (false, None),
        (true, Some(1)),
        (true, Some(2)),
        (true, Some(3)),
        (true, Some(3)),
    ];
    for (index, (forth, expected)) in walk.into_iter().enumerate() {
        let step = if forth { desk.redo() } else { desk.undo() };
        assert_eq!(desk.level("STR-01"), expected, "step {index}");
        assert_eq!(step.is_some(), ![5, 9].contains(&index), "there is an end on either side");
    }
}

#[test]
fn undo_and_redo_say_what_they_undid_and_redid() {
    let mut desk = Desk::new();
    desk.answer("STR-01", 2);
    let undone = desk.undo().unwrap();
    assert_eq!(undone.changes[0].item().unwrap().as_str(), "STR-01");
    assert_eq!(desk.redo().unwrap().changes, undone.changes);
    assert_eq!(desk.redo(), None);
}

#[test]
fn an_undone_and_a_redone_answer_bear_the_time_of_that() {
    // Where two copies are brought together, the later record counts. An undo is later than what
    // it undoes, and a redo later than the undo.
    let mut desk = Desk::new();
    let at = |desk: &Desk| desk.document.answer(&key("STR-01")).unwrap().at.unwrap();
    desk.answer("STR-01", 1);
    desk.answer("STR-01", 2);
    assert_eq!(at(&desk), nine());
    desk.undo();
    assert_eq!(at(&desk), past_nine(1));
    desk.redo();
    assert_eq!(at(&desk), past_nine(2));
}

#[test]
fn a_new_edit_forgets_what_could_have_been_redone() {
    let mut desk = Desk::new();
    desk.answer("STR-01", 1);
    desk.answer("STR-01", 2);
    desk.undo();
    assert!(desk.history.can_redo());
    desk.answer("STR-02", 3);
    assert!(!desk.history.can_redo());
    assert_eq!(desk.redo(), None);
    assert_eq!((desk.level("STR-01"), desk.level("STR-02")), (Some(1), Some(3)));
}

#[test]
fn an_idle_edit_leaves_no_step() {
    let mut desk = Desk::new();
    desk.answer("STR-01", 1);
    desk.undo();
    let revision = desk.history.revision();
    desk.step(|document| Change::response(document, &key("STR-01"), None));
    desk.step(|document| Change::organisation(document, "Acme"));
    desk.history.record(&mut desk.document, edit(vec![]), Grouping::Separate);
    assert!(!desk.history.can_undo());
    assert!(desk.history.can_redo(), "and takes nothing away");
    assert_eq!(desk.history.revision(), revision);
    assert_eq!(desk.document, empty());
}

#[test]
fn idle_changes_are_left_out_of_an_edit() {
    let mut desk = Desk::new();
    let changes = vec![
        Change::organisation(&desk.document, "Acme"),
        Change::response(&desk.document, &key("STR-01"), level(2)),
    ];
    desk.history.record(&mut desk.document, edit(changes), Grouping::Separate);
    assert_eq!(desk.undo().unwrap().changes.len(), 1);
}

#[test]
fn undoing_what_came_after_a_save_is_back_at_what_was_saved() {
    let mut desk = Desk::new();
    desk.answer("STR-01", 1);
    let saved = desk.history.revision();
    desk.answer("STR-01", 2);
    assert_ne!(desk.history.revision(), saved);
    desk.undo();
    assert_eq!(desk.history.revision(), saved);
    desk.undo();
    assert_ne!(desk.history.revision(), saved);
    desk.redo();
    assert_eq!(desk.history.revision(), saved);

    // Another way to the same number of steps is another state.
    desk.undo();
    desk.answer("STR-01", 3);
    assert_ne!(desk.history.revision(), saved);
}

// Typing.

#[test]
fn typing_joins_into_one_step() {
    let mut desk = Desk::new();
    for text in ["W", "Wh", "Why", "Why?"] {
        desk.type_note("STR-01", text);
    }
    assert_eq!(desk.note("STR-01"), "Why?");
    desk.undo();
    assert_eq!(desk.note("STR-01"), "");
    assert!(!desk.history.can_undo());
    desk.redo();
    assert_eq!(desk.note("STR-01"), "Why?");
}

#[test]
fn every_text_can_be_typed_as_one_step() {
    let at = key("STR-01");
    let check = |type_in: &dyn Fn(&mut Desk, &str)| {
        let mut desk = Desk::new();
        desk.step(|document| Change::evidence(document, &"e-1".into(), Some(evidence("e-1"))));
        let before = desk.document.clone();
        for text in ["a", "ab", "abc"] {
            type_in(&mut desk, text);
        }
        assert_ne!(desk.document, before);
        desk.undo();
        assert_eq!(timeless(&desk.document), timeless(&before));
    };
    check(&|desk, text| desk.type_as(ANA, |document| Change::note(document, &at, text)));
    check(&|desk, text| desk.type_as(ANA, |document| Change::organisation(document, text)));
    check(&|desk, text| {
        let reason = Response::NotApplicable(text.to_owned());
        desk.type_as(ANA, |document| Change::response(document, &at, Some(reason)));
    });
    check(&|desk, text| {
        let titled = Evidence { title: text.to_owned(), ..evidence("e-1") };
        desk.type_as(ANA, |document| Change::evidence(document, &"e-1".into(), Some(titled)));
    });
}

#[test]
fn typing_starts_anew_after_it_stopped() {
    // What happens between typing "one" and typing "one two" in the same note.
    type Between = fn(&mut Desk);
    let cases: [(&str, Between); 5] = [
        ("a pause", |desk| desk.history.stop_typing()),
        ("another step", |desk| desk.answer("STR-02", 1)),
        ("typing elsewhere", |desk| desk.type_note("STR-02", "elsewhere")),
        ("a separate step in the same note", |desk| {
            desk.step(|document| Change::note(document, &key("STR-01"), "one, pasted"));
        }),
        ("undo and redo", |desk| {
            desk.undo();
            desk.redo();
        }),
    ];
    for (name, between) in cases {
        let mut desk = Desk::new();
        desk.type_note("STR-01", "o");
        desk.type_note("STR-01", "one");
        between(&mut desk);
        let before = desk.note("STR-01").to_owned();
        desk.type_note("STR-01", "one t");
        desk.type_note("STR-01", "one two");
        desk.undo();
        assert_eq!(desk.note("STR-01"), before, "after {name}");
    }
}

#[test]
fn two_people_do_not_type_one_step() {
    let mut desk = Desk::new();
    desk.type_as("ana", |document| Change::organisation(document, "Acme Group"));
    desk.type_as("bo", |document| Change::organisation(document, "Acme Group Ltd"));
    assert_eq!(desk.undo().unwrap().by, MemberId::from("bo"));
    assert_eq!(desk.document.organisation, "Acme Group");
    assert_eq!(desk.undo().unwrap().by, MemberId::from("ana"));
    assert_eq!(desk.document.organisation, "Acme");
}

#[test]
fn what_was_typed_and_erased_again_leaves_no_step() {
    let mut desk = Desk::new();
    desk.type_note("STR-01", "one");
    desk.history.stop_typing();
    let revision = desk.history.revision();
    for text in ["one t", "one tw", "one t", "one"] {
        desk.type_note("STR-01", text);
    }
    assert_eq!(desk.history.revision(), revision, "nothing needs saving");

    // What is typed next is a step of its own, not one with what stood there before.
    desk.type_note("STR-01", "one 2");
    desk.undo();
    assert_eq!(desk.note("STR-01"), "one");
    desk.undo();
    assert_eq!(desk.note("STR-01"), "");
    assert!(!desk.history.can_undo());
}

#[test]
fn a_save_in_the_middle_of_a_word_is_remembered() {
    let mut desk = Desk::new();
    desk.type_note("STR-01", "on");
    let saved = desk.history.revision();
    desk.type_note("STR-01", "one");
    assert_ne!(desk.history.revision(), saved);
    desk.undo();
    assert_ne!(desk.history.revision(), saved, "the file holds half a word");
    desk.redo();
    assert_ne!(desk.history.revision(), saved);
}

// Names.

#[test]
fn a_name_gives_an_id() {
    for (name, id) in [
        ("Ana", "ana"),
        ("Ana Lima", "ana-lima"),
        ("  Ana \t Lima  ", "ana-lima"),
        ("ANA LIMA", "ana-lima"),
        ("ana-lima", "ana-lima"),
        ("Ana--Lima_", "ana-lima"),
        ("O'Brien, Pat", "o-brien-pat"),
        ("Dr. J. R. Ewing (2nd)", "dr-j-r-ewing-2nd"),
        ("Élodie Dupré", "élodie-dupré"),
        ("ÅSA ÖBERG", "åsa-öberg"),
        ("Groß", "groß"),
        ("李雷", "李雷"),
        ("Анна К.", "анна-к"),
        ("ana@example.com", "ana-example-com"),
        ("R2D2", "r2d2"),
        ("🙂 Ana 🙂", "ana"),
        ("", "member"),
        ("   ", "member"),
        ("!?…", "member"),
        ("🙂", "member"),
    ] {
        let given = MemberId::from_name(name);
        assert_eq!(given.as_str(), id, "{name:?}");
        assert_eq!(MemberId::from_name(given.as_str()), given, "an id gives itself");
    }
}

#[test]
fn a_members_new_name_is_one_step_however_many_letters_it_has() {
    let mut desk = Desk::new();
    let start = desk.document.clone();
    for name in ["Ana S", "Ana Si", "Ana Silva"] {
        let member = Member { name: name.to_owned(), ..start.members[ANA].clone() };
        desk.type_as(ANA, |document| Change::member(document, &ANA.into(), Some(member)));
    }
    assert_eq!(desk.document.members[ANA].name, "Ana Silva");
    assert!(desk.undo().is_some());
    assert_eq!(desk.document, start);
    assert!(desk.undo().is_none());
}

// Random sequences.

/// What somebody is about to change; what it was depends on the document at the time.
#[derive(Clone, Debug)]
enum Intent {
    Organisation(String),
    Mode(bool),
    Profile(&'static str, Option<FieldValue>),
    Rename(&'static str, String),
    Move(&'static str, Option<Option<FunctionId>>),
    Response(Place, Option<Response>),
    Coverage(Place, Option<Coverage>),
    Confidence(Place, Option<Confidence>),
    Evidence(Place, &'static str, Option<String>),
    Note(Place, String),
    Flag(Place),
    Decision(&'static str, Option<Outcome>),
    Target(&'static str, Option<u8>),
    Team(Arranged),
}

type Place = (&'static str, &'static str);

impl Intent {
    fn on(&self, document: &Assessment) -> Change {
        let at = |(item, member): &Place| AnswerKey::new(&(*item).into(), &(*member).into());
        match self {
            Self::Organisation(name) => Change::organisation(document, name.as_str()),
            Self::Mode(quick) => {
                Change::mode(document, if *quick { Mode::Quick } else { Mode::Full })
            }
            Self::Profile(field, value) => {
                Change::profile(document, &(*field).into(), value.clone())
            }
            Self::Rename(id, name) => {
                let member = document.members.get(*id).cloned();
                let member = member.map(|member| Member { name: name.clone(), ..member });
                Change::member(document, &(*id).into(), member)
            }
            Self::Move(id, function) => {
                let member = function.clone().map(|function| Member::new(*id, function));
                Change::member(document, &(*id).into(), member)
            }
            Self::Response(place, to) => Change::response(document, &at(place), to.clone()),
            Self::Coverage(place, to) => Change::coverage(document, &at(place), *to),
            Self::Confidence(place, to) => Change::confidence(document, &at(place), *to),
            Self::Evidence(place, id, title) => {
                let to = title.clone().map(|title| Evidence { title, ..evidence(id) });
                if place.1 == ANA {
                    Change::backing(document, &at(place), &(*id).into(), to.is_some())
                } else {
                    Change::evidence(document, &(*id).into(), to)
                }
            }
            Self::Note(place, note) => Change::note(document, &at(place), note.as_str()),
            Self::Flag(place) => Change::toggle_flag(document, &at(place)),
            Self::Decision(item, outcome) => {
                let decision = outcome.map(|outcome| Decision {
                    outcome,
                    rationale: String::new(),
                    by: ANA.into(),
                    at: nine(),
                });
                Change::decision(document, &(*item).into(), decision)
            }
            Self::Target(item, to) => Change::target(document, &(*item).into(), to.map(Level)),
            Self::Team(arranged) => arranged.on(document, &ANA.into(), nine()),
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    select(vec!["", "a", "ab", "b"]).prop_map(str::to_owned)
}

/// Few places, so that changes meet.
fn place() -> impl Strategy<Value = Place> {
    (select(ITEMS[..2].to_vec()), select(TEAM.to_vec()))
}

fn intent() -> impl Strategy<Value = Intent> {
    use prop::option::of;
    let item = || select(ITEMS[..2].to_vec());
    let response = prop_oneof![
        (0..5_u8).prop_map(|level| Response::Level(Level(level))),
        text().prop_map(Response::NotApplicable),
        Just(Response::Unknown),
    ];
    let value = prop_oneof![
        any::<bool>().prop_map(FieldValue::Flag),
        Just(choice("alone")),
        Just(choices(&["eu", "korea"])),
    ];
    let outcome = prop_oneof![
        (0..5_u8).prop_map(|level| Outcome::Level(Level(level))),
        Just(Outcome::NotApplicable)
    ];
    prop_oneof![
        1 => text().prop_map(Intent::Organisation),
        1 => any::<bool>().prop_map(Intent::Mode),
        1 => (select(vec!["sells_ai", "agents"]), of(value))
            .prop_map(|(field, value)| Intent::Profile(field, value)),
        1 => (select(TEAM.to_vec()), text()).prop_map(|(id, name)| Intent::Rename(id, name)),
        3 => (place(), of(response)).prop_map(|(place, to)| Intent::Response(place, to)),
        1 => (place(), of(select(Coverage::ALL.to_vec())))
            .prop_map(|(place, to)| Intent::Coverage(place, to)),
        1 => (place(), of(select(Confidence::ALL.to_vec())))
            .prop_map(|(place, to)| Intent::Confidence(place, to)),
        3 => (place(), select(vec!["e-1", "e-2", "e-3"]), of(text()))
            .prop_map(|(place, id, title)| Intent::Evidence(place, id, title)),
        3 => (place(), text()).prop_map(|(place, note)| Intent::Note(place, note)),
        1 => place().prop_map(Intent::Flag),
        1 => (item(), of(outcome)).prop_map(|(item, to)| Intent::Decision(item, to)),
        1 => (item(), of(0..5_u8)).prop_map(|(item, to)| Intent::Target(item, to)),
        3 => arranged().prop_map(Intent::Team),
    ]
}

/// People also join, leave and change their function.
fn intent_of_anything() -> impl Strategy<Value = Intent> {
    let function = prop::option::of(select(vec!["legal", "engineering"]))
        .prop_map(|function| function.map(FunctionId::from));
    prop_oneof![
        8 => intent(),
        2 => (select(TEAM.to_vec()), prop::option::of(function))
            .prop_map(|(id, function)| Intent::Move(id, function)),
    ]
}

fn all_at_once(document: &Assessment, intents: &[Intent]) -> Edit {
    edit(intents.iter().map(|intent| intent.on(document)).collect())
}

/// The document without the times of its answers: undoing is work too, and leaves its own.
fn timeless(document: &Assessment) -> Assessment {
    let mut document = document.clone();
    for answer in document.answers.values_mut().flat_map(BTreeMap::values_mut) {
        answer.at = None;
    }
    document
}

/// Nor the functions, which a record takes over whenever it is touched.
fn stampless(document: &Assessment) -> Assessment {
    let mut document = timeless(document);
    for answer in document.answers.values_mut().flat_map(BTreeMap::values_mut) {
        answer.function = None;
    }
    document
}

#[derive(Clone, Debug)]
enum Move {
    Step(Vec<Intent>),
    Type(Intent),
    StopTyping,
    Undo,
    Redo,
}

fn a_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        3 => prop::collection::vec(intent(), 0..3).prop_map(Move::Step),
        4 => intent().prop_map(Move::Type),
        1 => Just(Move::StopTyping),
        4 => Just(Move::Undo),
        3 => Just(Move::Redo),
    ]
}

fn is_sound(document: &Assessment) -> bool {
    document
        .answers
        .values()
        .all(|answers| !answers.is_empty() && answers.values().all(|answer| !answer.is_empty()))
}

proptest! {
    #![proptest_config(same_cases(400))]

    #[test]
    fn the_inverse_of_an_edit_undoes_it(
        before in prop::collection::vec(intent(), 0..12),
        changes in prop::collection::vec(intent(), 1..5),
    ) {
        let mut document = empty();
        for change in &before {
            edit(vec![change.on(&document)]).apply(&mut document);
        }
        let start = document.clone();
        let edit = all_at_once(&document, &changes);
        edit.apply(&mut document);
        prop_assert!(is_sound(&document));
        let end = document.clone();
        edit.inverse(past_nine(1)).apply(&mut document);
        prop_assert_eq!(timeless(&document), timeless(&start));
        edit.inverse(past_nine(1)).inverse(past_nine(2)).apply(&mut document);
        prop_assert_eq!(timeless(&document), timeless(&end));
    }

    #[test]
    fn the_inverse_of_an_edit_undoes_it_also_while_people_come_and_go(
        before in prop::collection::vec(intent_of_anything(), 0..12),
        changes in prop::collection::vec(intent_of_anything(), 1..5),
    ) {
        let mut document = empty();
        for change in &before {
            edit(vec![change.on(&document)]).apply(&mut document);
        }
        let start = document.clone();
        let edit = all_at_once(&document, &changes);
        edit.apply(&mut document);
        prop_assert!(is_sound(&document));
        edit.inverse(past_nine(1)).apply(&mut document);
        prop_assert_eq!(stampless(&document), stampless(&start));
    }

    #[test]
    fn scores_that_follow_the_work_are_what_scoring_everything_gives(
        steps in prop::collection::vec(prop::collection::vec(intent_of_anything(), 1..4), 1..12),
    ) {
        let questionnaire = questionnaire();
        let mut document = empty();
        let mut scores = score(&questionnaire, &document, TODAY);
        let mut done: Vec<Edit> = Vec::new();
        for step in &steps {
            let edit = all_at_once(&document, step);
            edit.apply(&mut document);
            let mut touched = Touched::default();
            touched.add(&edit.changes, &document);
            scores.follow(&questionnaire, &document, &touched);
            prop_assert_eq!(&scores, &score(&questionnaire, &document, TODAY));
            done.push(edit);
        }
        // And all the way back, two steps at a time.
        while !done.is_empty() {
            let mut touched = Touched::default();
            for edit in done.split_off(done.len().saturating_sub(2)).iter().rev() {
                let back = edit.inverse(past_nine(1));
                back.apply(&mut document);
                touched.add(&back.changes, &document);
            }
            scores.follow(&questionnaire, &document, &touched);
            prop_assert_eq!(&scores, &score(&questionnaire, &document, TODAY));
        }
    }

    #[test]
    fn all_can_be_undone_and_redone(changes in prop::collection::vec(intent(), 0..20)) {
        let mut desk = Desk::new();
        let mut states = vec![desk.document.clone()];
        for change in &changes {
            desk.step(|document| change.on(document));
            if desk.document != states[states.len() - 1] {
                states.push(desk.document.clone());
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(desk.undo().is_some());
            prop_assert_eq!(timeless(&desk.document), timeless(state));
        }
        prop_assert!(!desk.history.can_undo());
        for state in &states[1..] {
            prop_assert!(desk.redo().is_some());
            prop_assert_eq!(timeless(&desk.document), timeless(state));
        }
        prop_assert!(!desk.history.can_redo());
    }

    #[test]
    fn one_revision_is_one_state(moves in prop::collection::vec(a_move(), 0..40)) {
        let mut desk = Desk::new();
        let mut seen: BTreeMap<Revision, Assessment> = BTreeMap::new();
        for step in &moves {
            match step {
                Move::Step(changes) => {
                    let edit = all_at_once(&desk.document, changes);
                    desk.history.record(&mut desk.document, edit, Grouping::Separate);
                }
                Move::Type(change) => desk.type_as(ANA, |document| change.on(document)),
                Move::StopTyping => desk.history.stop_typing(),
                Move::Undo => drop(desk.undo()),
                Move::Redo => drop(desk.redo()),
            }
            prop_assert!(is_sound(&desk.document));
            let state = timeless(&desk.document);
            let known = seen.entry(desk.history.revision()).or_insert_with(|| state.clone());
            prop_assert_eq!(&*known, &state, "after {:?}", step);
        }
        while desk.undo().is_some() {}
        prop_assert_eq!(timeless(&desk.document), empty());
        prop_assert_eq!(desk.history.revision(), History::default().revision());
    }
}
