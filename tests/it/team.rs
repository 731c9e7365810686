//! A team's arrangements: who answers what, copies for members, second looks, names, draws.

use std::collections::BTreeSet;

use jiff::Timestamp;
use waymark::model::{
    AnswerKey, Assessment, Assignee, Change, Comment, Duty, Edit, FieldKind, FieldValue, HandOut,
    Level, Member, Part, ProfileField, Questionnaire, Response, Sample, Standing, mentions, sample,
};
use waymark::ops::hand_out::{Extent, copy_for, items};
use waymark::ops::team::{self, Overview, overview};
use waymark::scoring::score;
use waymark::storage::{entry_id, parse_assessment, write_assessment};

use crate::support::place::Place;
use crate::support::questionnaire::{TODAY, assessment, questionnaire};

fn at(minute: i64) -> Timestamp {
    Timestamp::new(1_795_000_000 + 60 * minute, 0).unwrap()
}

/// The small questionnaire, with an item for the engineers and one that they support.
fn routed() -> Questionnaire {
    let mut questionnaire = questionnaire();
    questionnaire.items[1].functions = vec!["engineering".into()];
    questionnaire.items[2].functions = vec!["legal".into(), "engineering".into()];
    questionnaire.profile.push(ProfileField {
        id: "systems".into(),
        group: "About you".to_owned(),
        question: "systems?".to_owned(),
        help: String::new(),
        kind: FieldKind::Names,
    });
    questionnaire
}

/// An assessment in which everything is in the trail.
fn start() -> Assessment {
    let mut start = assessment(&routed());
    start.catch_up(&"ana".into(), entry_id);
    start
}

fn step(document: &mut Assessment, by: &str, minute: i64, changes: Vec<Change>) {
    document.record(Edit { by: by.into(), at: at(minute), changes }, entry_id);
}

fn say(document: &mut Assessment, by: &str, minute: i64, item: &str, response: Response) {
    let key = AnswerKey::new(&item.into(), &by.into());
    let change = Change::response(document, &key, Some(response));
    step(document, by, minute, vec![change]);
}

fn level(document: &mut Assessment, by: &str, minute: i64, item: &str, level: u8) {
    say(document, by, minute, item, Response::Level(Level(level)));
}

fn look(document: &Assessment) -> Overview {
    let questionnaire = routed();
    let scores = score(&questionnaire, document, TODAY);
    overview(&questionnaire, document, &scores.items, TODAY)
}

fn ids(items: &[waymark::model::ItemId]) -> Vec<&str> {
    items.iter().map(waymark::model::ItemId::as_str).collect()
}

// Who answers what.

#[test]
fn the_questionnaire_sends_items_to_functions_and_who_is_named_after_the_first_supports() {
    let share = start().share(&routed(), &"bo".into());
    assert_eq!(ids(&share.leads), ["STR-02"]);
    assert_eq!(ids(&share.supports), ["STR-03"]);
    let share = start().share(&routed(), &"ana".into());
    assert_eq!(ids(&share.leads), ["STR-01", "SEC-02", "SEC-03", "STR-03", "STR-04", "SEC-01"]);
    assert_eq!(start().share(&routed(), &"cy".into()).leads, [], "nobody knows what Cy does");
}

#[test]
fn an_items_own_assignment_comes_before_its_domains_and_that_before_its_stages() {
    let mut document = start();
    let lead = |document: &Assessment, item: &str| {
        document.lead(routed().item(&item.into()).unwrap()).unwrap()
    };
    let member = |id: &str| Assignee::Member(id.into());
    let mut assign = |part: Part, to: Assignee| {
        let change = Change::assignment(&document, &part, Some(to));
        step(&mut document, "ana", 1, vec![change]);
        document.clone()
    };
    let after = assign(Part::Stage("S1".into()), Assignee::Function("engineering".into()));
    assert_eq!(lead(&after, "STR-01"), Assignee::Function("engineering".into()));
    let after = assign(Part::Domain("STR".into()), member("cy"));
    assert_eq!(lead(&after, "STR-01"), member("cy"));
    assert_eq!(lead(&after, "SEC-02"), Assignee::Function("engineering".into()));
    let after = assign(Part::Item("STR-01".into()), member("bo"));
    assert_eq!(lead(&after, "STR-01"), member("bo"));
    let questionnaire = routed();
    let item = questionnaire.item(&"STR-01".into()).unwrap();
    assert_eq!(after.duty(item, &"ana".into()), Some(Duty::Supports), "the law still has a say");
}

#[test]
fn what_a_member_owes_gets_less_with_each_answer_and_a_date_makes_it_late() {
    let mut document = start();
    let due = Change::due(&document, Some("2026-11-22".parse().unwrap()));
    step(&mut document, "ana", 0, vec![due]);
    let row = |document: &Assessment| look(document).member(&"bo".into()).unwrap().clone();
    assert!(row(&document).is_late);
    assert_eq!(ids(&row(&document).share.owes), ["STR-02"]);
    // Who has longer, has longer.
    let later =
        Member { due: Some("2026-11-30".parse().unwrap()), ..document.members["bo"].clone() };
    let change = Change::member(&document, &"bo".into(), Some(later));
    step(&mut document, "ana", 1, vec![change]);
    assert!(!row(&document).is_late);
    say(&mut document, "bo", 2, "STR-02", Response::NotApplicable(" ".to_owned()));
    assert_eq!(row(&document).share.answered(), 0, "no reason, no answer");
    say(&mut document, "bo", 3, "STR-02", Response::Unknown);
    assert_eq!((row(&document).share.answered(), row(&document).share.owes), (1, Vec::new()));
    let functions = look(&document).functions;
    let legal = functions.iter().find(|row| row.id.as_str() == "legal").unwrap();
    assert_eq!((legal.items, legal.answered, legal.members.len()), (6, 0, 1));
}

#[test]
fn items_of_a_function_that_nobody_has_are_nobodys() {
    let mut document = start();
    let change = Change::member(&document, &"bo".into(), None);
    step(&mut document, "ana", 1, vec![change]);
    assert_eq!(ids(&look(&document).nobodys), ["STR-02"]);
}

#[test]
fn a_renamed_member_keeps_the_id_and_is_found_by_the_new_name() {
    let mut document = start();
    level(&mut document, "ana", 1, "STR-01", 2);
    let renamed = Member { name: "Anna Silva".to_owned(), ..document.members["ana"].clone() };
    let change = Change::member(&document, &"ana".into(), Some(renamed));
    step(&mut document, "bo", 2, vec![change]);
    assert_eq!(document.member_called("anna silva").unwrap().as_str(), "ana");
    assert_eq!(document.member_called("ana").unwrap().as_str(), "ana", "and by the id");
    assert!(document.answers["STR-01"].contains_key("ana"));
    assert_eq!(
        team::new_member_id(&document, "Ana").as_str(),
        "ana-2",
        "ids are never given again"
    );
}

// On behalf of somebody.

#[test]
fn who_enters_an_answer_for_somebody_is_in_the_record_until_they_answer_themselves() {
    let mut document = start();
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let enter = |document: &Assessment, by: &str, response: Option<u8>| {
        let response = response.map(|level| Response::Level(Level(level)));
        let change = Change::response(document, &key, response);
        let changes = Change::as_entered_by(document, &by.into(), vec![change]);
        Edit { by: by.into(), at: at(1), changes }
    };
    let by = |document: &Assessment| document.answer(&key).unwrap().entered_by.clone();
    let entered = enter(&document, "bo", Some(2));
    document.record(entered, entry_id);
    assert_eq!(by(&document), Some("bo".into()));
    assert_eq!(document.answers["STR-01"].len(), 1, "it is Ana's answer, not Bo's");
    // Taking it back and undoing that brings back who entered it.
    let cleared = enter(&document, "bo", None);
    document.record(cleared.clone(), entry_id);
    assert_eq!(document.answer(&key), None);
    document.record(cleared.inverse(at(2)), entry_id);
    assert_eq!(by(&document), Some("bo".into()));
    let own = enter(&document, "ana", Some(3));
    document.record(own, entry_id);
    assert_eq!(by(&document), None);
    let text = write_assessment(&document);
    let read = parse_assessment("a.ron", text.as_bytes()).unwrap();
    assert_eq!((read.value, read.warnings.len()), (document, 0));
}

// Second looks.

#[test]
fn more_than_a_quarter_set_aside_waits_for_a_second_member_and_again_when_it_is_more() {
    let mut document = start();
    let aside = || Response::NotApplicable("We build nothing".to_owned());
    say(&mut document, "ana", 1, "STR-01", aside());
    assert_eq!(look(&document).set_aside, [], "one of four is a quarter, and not more");
    say(&mut document, "ana", 2, "STR-02", aside());
    let waiting = look(&document).set_aside;
    assert_eq!((waiting.len(), waiting[0].asked), (1, 4));
    assert_eq!(ids(&waiting[0].open), ["STR-01", "STR-02"]);
    assert!(!team::can_agree(&document, &waiting[0], &"ana".into()), "nobody is their own second");
    let agreed = team::agree(&document, &waiting[0], &"ana".into(), at(3));
    let mut alone = document.clone();
    step(&mut alone, "ana", 3, vec![agreed]);
    assert_eq!(look(&alone).set_aside[0].open.len(), 2);
    assert!(team::can_agree(&document, &waiting[0], &"bo".into()));
    let agreed = team::agree(&document, &waiting[0], &"bo".into(), at(3));
    step(&mut document, "bo", 3, vec![agreed]);
    assert_eq!(ids(&look(&document).set_aside[0].open), [""; 0]);
    // More is set aside: what was agreed on stays agreed on, the rest waits.
    say(&mut document, "ana", 4, "STR-03", aside());
    assert_eq!(ids(&look(&document).set_aside[0].open), ["STR-03"]);
    // A second member who answers the same way stands behind it too.
    say(&mut document, "cy", 5, "STR-03", aside());
    assert_eq!(ids(&look(&document).set_aside[0].open), [""; 0]);
}

#[test]
fn a_name_under_a_stage_is_outdated_by_an_edit_there_and_holds_again_when_that_is_taken_back() {
    let questionnaire = routed();
    let mut document = start();
    level(&mut document, "ana", 1, "STR-01", 2);
    for part in [Part::Stage("S1".into()), Part::Whole] {
        let change = team::sign_off(&document, &questionnaire, &part, &"ana".into(), at(2));
        step(&mut document, "ana", 2, vec![change]);
    }
    let holds = |document: &Assessment| {
        look(document).signed.iter().map(|signed| signed.holds).collect::<Vec<_>>()
    };
    assert_eq!(holds(&document), [true, true]);
    // Neither a comment, nor a flag, nor the same answer once more changes what was signed.
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let flag = Change::toggle_flag(&document, &key);
    let remark = team::comment(&document, &"STR-01".into(), &"bo".into(), "Why?", at(3));
    step(&mut document, "bo", 3, vec![flag, remark]);
    level(&mut document, "ana", 4, "STR-01", 2);
    assert_eq!(holds(&document), [true, true]);
    // The whole goes first; the second stage is no part of the first.
    level(&mut document, "bo", 5, "SEC-01", 1);
    assert_eq!(holds(&document), [false, true]);
    level(&mut document, "ana", 6, "STR-01", 3);
    assert_eq!(holds(&document), [false, false]);
    assert_eq!(document.team.sign_offs.len(), 2, "outdated, not gone");
    level(&mut document, "ana", 7, "STR-01", 2);
    assert_eq!(holds(&document), [false, true]);
}

#[test]
fn evidence_that_changes_outdates_a_name_too() {
    let mut document = start();
    level(&mut document, "ana", 1, "STR-01", 2);
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let minutes = crate::support::questionnaire::undated();
    let changes = Change::new_evidence(&document, &key, &"e".into(), minutes.clone());
    step(&mut document, "ana", 2, changes.into());
    let part = Part::Stage("S1".into());
    let change = team::sign_off(&document, &routed(), &part, &"ana".into(), at(3));
    step(&mut document, "ana", 3, vec![change]);
    assert!(look(&document).signed[0].holds);
    let dated = waymark::model::Evidence { date: Some(TODAY), ..minutes };
    let change = Change::evidence(&document, &"e".into(), Some(dated));
    step(&mut document, "ana", 4, vec![change]);
    assert!(!look(&document).signed[0].holds);
}

#[test]
fn a_part_is_handed_in_returned_with_remarks_and_accepted_and_later_changes_show() {
    let mut document = start();
    level(&mut document, "bo", 1, "STR-02", 2);
    let bo = "bo".into();
    let row = |document: &Assessment| {
        let overview = look(document);
        let row = overview.member(&"bo".into()).unwrap();
        (row.standing, row.changed_since)
    };
    assert_eq!(row(&document), (None, false));
    let stand = |document: &mut Assessment, standing, remarks, by: &str| {
        let change = team::hand_in(document, &bo, standing, remarks, &by.into(), at(2));
        step(document, by, 2, vec![change]);
    };
    stand(&mut document, Standing::HandedIn, "", "bo");
    assert_eq!(row(&document), (Some(Standing::HandedIn), false));
    stand(&mut document, Standing::Returned, " Say why ", "ana");
    assert_eq!(document.team.hand_ins["bo"].remarks, "Say why");
    level(&mut document, "bo", 3, "STR-02", 1);
    assert_eq!(row(&document), (Some(Standing::Returned), false), "that is what it is for");
    stand(&mut document, Standing::HandedIn, "", "bo");
    stand(&mut document, Standing::Accepted, "", "ana");
    assert_eq!(row(&document), (Some(Standing::Accepted), false));
    level(&mut document, "bo", 4, "STR-02", 3);
    assert_eq!(row(&document), (Some(Standing::Accepted), true));
}

// Comments.

#[test]
fn a_comment_reaches_whom_it_names_under_whatever_name_they_go_later() {
    let mut document = start();
    let named = Member { name: "Ana Silva".to_owned(), ..document.members["ana"].clone() };
    let other = Member::new("Ana Souza", None);
    for (id, member) in [("ana", named), ("ana-souza", other)] {
        let change = Change::member(&document, &id.into(), Some(member));
        step(&mut document, "bo", 0, vec![change]);
    }
    let named = |text: &str| -> Vec<String> {
        mentions(text, &document.members).into_iter().map(|id| id.to_string()).collect()
    };
    assert_eq!(named("@Ana Silva, can you look?"), ["ana"]);
    assert_eq!(named("Ask @ana souza."), ["ana-souza"]);
    assert_eq!(named("@Ana?"), ["ana", "ana-souza"], "both, rather than nobody");
    assert_eq!(named("@bo and @BO"), ["bo"]);
    assert_eq!(named("bo@example.com, @bob, @nobody, @"), [""; 0]);
    let change = team::comment(&document, &"STR-01".into(), &"bo".into(), "@Ana Silva?", at(1));
    step(&mut document, "bo", 1, vec![change]);
    let renamed = Member { name: "A. Souza".to_owned(), ..document.members["ana"].clone() };
    let change = Change::member(&document, &"ana".into(), Some(renamed));
    step(&mut document, "bo", 2, vec![change]);
    assert_eq!(document.team.mentions_of(&"ana".into()).len(), 1);
    assert_eq!(document.team.mentions_of(&"ana-souza".into()).len(), 0);
    let (id, Comment { resolved, .. }) = document.team.comments_on(&"STR-01".into())[0];
    assert!(!resolved);
    let change = team::resolve(&document, &id.clone(), true).unwrap();
    step(&mut document, "ana", 3, vec![change]);
    assert_eq!(document.team.mentions_of(&"ana".into()).len(), 0, "dealt with");
}

// Draws.

#[test]
fn a_draw_can_be_repeated_by_anybody() {
    let names: BTreeSet<String> = "ABCDEFGHIJ".chars().map(String::from).collect();
    // Computed by another program from the published description of the generator.
    assert_eq!(sample::draw(&names, 1, 3), ["F", "I", "H"]);
    assert_eq!(sample::draw(&names, 2, 3), ["A", "G", "J"]);
    let few: BTreeSet<String> = ["One".to_owned(), "Two".to_owned()].into();
    assert_eq!(sample::draw(&few, 7, 3).len(), 2, "no more than there are");
    assert_eq!(sample::draw(&BTreeSet::new(), 7, 3), [""; 0]);
}

#[test]
fn each_system_is_drawn_about_equally_often() {
    let names: BTreeSet<String> = "ABCDEFG".chars().map(String::from).collect();
    let mut times = std::collections::BTreeMap::new();
    for seed in 0..7_000 {
        for name in sample::draw(&names, seed, 3) {
            *times.entry(name).or_insert(0_u32) += 1;
        }
    }
    // 3000 each, were it not for chance.
    assert!(times.values().all(|count| (2_800..3_200).contains(count)), "{times:?}");
}

#[test]
fn systems_are_drawn_from_the_profile_and_a_longer_list_outdates_the_draw() {
    let mut document = start();
    let systems =
        |names: &[&str]| FieldValue::Names(names.iter().map(|name| (*name).to_owned()).collect());
    let known = Some(systems(&["Chat", "Pricing", "Routing", "Search"]));
    let change = Change::profile(&document, &"systems".into(), known);
    step(&mut document, "ana", 1, vec![change]);
    let change = team::draw(&routed(), &document, &"ana".into(), at(2));
    step(&mut document, "ana", 2, vec![change]);
    let drawn = document.team.sample.clone().unwrap();
    assert_eq!((drawn.systems.len(), drawn.is_true()), (3, true));
    assert!(!look(&document).sample_is_outdated);
    let more = Some(systems(&["Chat", "Pricing", "Routing", "Search", "Vision"]));
    let change = Change::profile(&document, &"systems".into(), more);
    step(&mut document, "ana", 3, vec![change]);
    assert!(look(&document).sample_is_outdated);
    // Whoever picks by hand is told.
    let picked = Sample { systems: vec!["Vision".to_owned()], ..drawn };
    assert!(!picked.is_true());
    let change = Change::sample(&document, Some(picked));
    step(&mut document, "ana", 4, vec![change]);
    let read = parse_assessment("a.ron", write_assessment(&document).as_bytes()).unwrap();
    assert_eq!(read.warnings.len(), 1);
    assert!(read.warnings[0].what.to_string().contains("this seed"), "{}", read.warnings[0]);
}

// Copies for members.

#[test]
fn a_copy_shows_just_the_members_items_and_comes_back_without_questions() {
    let questionnaire = routed();
    let mut document = start();
    level(&mut document, "ana", 1, "STR-02", 3);
    let own = items(&document, &questionnaire, &"bo".into(), Extent::Own);
    assert_eq!(own, ["STR-02".into()].into());
    let both = items(&document, &questionnaire, &"bo".into(), Extent::WithSupported);
    assert_eq!(both.len(), 2);
    let mut copy = copy_for(&document, own, &"bo".into(), &"ana".into(), at(2));
    assert!(copy.answers["STR-02"].contains_key("ana"), "nothing is hidden unless that is wanted");
    let text = write_assessment(&copy);
    let read = parse_assessment("bo.ron", text.as_bytes()).unwrap();
    assert_eq!((&read.value, read.warnings.len()), (&copy, 0));
    level(&mut copy, "bo", 3, "STR-02", 1);
    level(&mut document, "ana", 4, "STR-02", 2);
    let (mut here, mut there) = (document.clone(), copy.clone());
    here.merge(&copy);
    there.merge(&document);
    assert_eq!(write_assessment(&here), write_assessment(&there));
    assert_eq!((here.hand_out, here.answers["STR-02"].len()), (None, 2));
    assert_eq!(here.trail.conflicts(), []);
}

#[test]
fn a_copy_of_a_blind_assessment_goes_without_colleagues_answers_and_nothing_is_lost_by_it() {
    let mut document = start();
    let blind = Change::blind(&document, true);
    step(&mut document, "ana", 0, vec![blind]);
    level(&mut document, "bo", 1, "STR-02", 2);
    level(&mut document, "ana", 2, "STR-02", 4);
    level(&mut document, "ana", 3, "STR-01", 4);
    let hand_out = HandOut {
        member: "bo".into(),
        items: ["STR-02".into()].into(),
        by: "ana".into(),
        at: at(4),
    };
    let mut copy = document.handed_out(hand_out);
    let members = |document: &Assessment, item: &str| {
        document.answers.get(item).map(|of| of.keys().map(ToString::to_string).collect::<Vec<_>>())
    };
    assert_eq!(members(&copy, "STR-02").unwrap(), ["bo"]);
    assert_eq!(members(&copy, "STR-01"), None);
    let text = write_assessment(&copy);
    assert!(!text.contains("Level(4)"), "not in the history either");
    let read = parse_assessment("bo.ron", text.as_bytes()).unwrap();
    assert_eq!((&read.value, read.warnings.len()), (&copy, 0));
    // Changes an answer that was there before: that is no conflict.
    level(&mut copy, "bo", 5, "STR-02", 1);
    level(&mut document, "ana", 6, "STR-02", 3);
    document.merge(&copy);
    assert_eq!(members(&document, "STR-02").unwrap(), ["ana", "bo"]);
    assert_eq!(document.answers["STR-02"]["bo"].claimed(), Some(Level(1)));
    assert_eq!(document.answers["STR-02"]["ana"].claimed(), Some(Level(3)));
    assert_eq!(document.answers["STR-01"]["ana"].claimed(), Some(Level(4)));
    assert_eq!(document.trail.conflicts(), []);
    let read = parse_assessment("a.ron", write_assessment(&document).as_bytes()).unwrap();
    assert_eq!((read.value, read.warnings.len()), (document, 0));
}

// On the command line.

#[test]
fn an_answer_can_be_entered_for_somebody_and_the_team_says_what_is_owed() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done(
        "answer a.ron STR-01 --level 2 --by 'Ana Silva' --function engineering --entered-by Ben",
    );
    let file = place.read("a.ron");
    assert!(file.contains("member: \"ana-silva\", response: Level(2)"), "{file}");
    assert!(file.contains("entered_by: \"ben\""), "{file}");
    assert!(file.contains("by: \"ben\", at: "), "the history says who did it: {file}");
    let log = place.done("log a.ron --item STR-01");
    assert!(log.contains("Ben: STR-01 answer entered by: Ben"), "{log}");
    let team = place.done("team a.ron");
    let line =
        team.lines().find(|line| line.starts_with("Ana Silva (Engineering): 1 of ")).unwrap();
    assert!(line.ends_with("answered, In progress"), "{team}");
    assert!(team.contains("still to answer: "), "{team}");
    assert!(team.contains("Ben (Not said): 0 of 0 answered"), "{team}");
    assert!(team.contains("Nobody on the team answers: "), "{team}");
    // Herself, later.
    place.done("answer a.ron STR-01 --level 3 --by ana-silva");
    assert!(
        !place.read("a.ron").contains("response: Level(3), function: \"engineering\", entered_by")
    );
}

#[test]
fn a_copy_is_handed_out_to_a_new_file_and_brought_in_by_merging() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron REG-01 --level 2 --by Ana --function legal");
    place.fails(
        "hand-out a.ron --to ben.ron --member Ben",
        1,
        "Nobody on the team is called “Ben”",
    );
    place.done("answer a.ron SEC-01 --level 1 --by Ben");
    place.fails("hand-out a.ron --to ben.ron --member Ben", 1, "answers no item yet");
    let said = place.done("hand-out a.ron --to ana.ron --member Ana");
    assert!(said.contains("Made a copy for Ana with"), "{said}");
    place.fails("hand-out a.ron --to ana.ron --member Ana", 1, "ana.ron");
    let answered = place.run("answer ana.ron REG-02 --level 3 --by Ana");
    assert_eq!(answered.code, 0, "{}", answered.err);
    let check = place.done("check ana.ron");
    assert!(check.contains("no warnings"), "{check}");
    place.done("merge a.ron ana.ron --to a.ron");
    let file = place.read("a.ron");
    assert!(file.contains("item: \"REG-02\", member: \"ana\""), "{file}");
    assert!(!file.contains("hand_out:"), "it is everybody's");
    place.fails("hand-out a.ron --to x.ron", 2, "--member");
}

#[test]
fn members_hand_in_sign_off_and_comment_without_a_window() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.done("answer a.ron STR-01 --level 2 --by Ana --function engineering");
    place.done("answer a.ron REG-01 --level 2 --by Ben --function legal");
    assert_eq!(place.done("hand-in a.ron --by Ana"), "Ana has handed in.\n");
    let said = place.done("sign-off a.ron --by ben --stage S1");
    assert!(said.starts_with("S1 Position signed off by Ben on "), "{said}");
    place.done("comment a.ron STR-01 'Both sites, @Ana?' --by Ben");
    let file = place.read("a.ron");
    assert!(file.contains("text: \"Both sites, @Ana?\", mentions: [\"ana\"]"), "{file}");
    let team = place.done("team a.ron");
    assert!(team.contains("answered, Handed in"), "{team}");
    assert!(team.contains("S1 Position signed off by Ben on "), "{team}");
    place.done("answer a.ron STR-01 --level 3 --by Ana");
    let team = place.done("team a.ron");
    assert!(team.contains("Handed in, changed since"), "{team}");
    assert!(team.contains("but changed since"), "{team}");
    place.fails("hand-in a.ron --by Cy", 1, "On it are: Ana, Ben");
    place.fails("sign-off a.ron --by Ana --stage S9", 1, "S1, S2, S3, S4, S5");
    place.fails("comment a.ron XYZ-1 x --by Ana", 1, "XYZ-1");
    place.fails("comment a.ron STR-01 --by Ana", 2, "TEXT");
}
