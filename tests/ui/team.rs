//! The team in the window: who is at it, whose items are walked, copies that go out and come back,
//! interviews, blind answers, comments, second looks and names.

use std::path::Path;

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;
use waymark::model::{
    AnswerKey, Assessment, Change, Edit, Level, Member, Part, Response, Standing,
};
use waymark::ops::settings::{Me, Settings};
use waymark::storage::{entry_id, read_assessment, write_assessment};
use waymark::ui::state::{Screen, TeamTab, WalkShown};

use crate::support::{
    Dialogs, Options, Window, click, open, open_sample, press, press_ctrl, settle, shows,
    shows_part, start_assessment, type_into, wait_until,
};

fn assessment(window: &Window) -> &Assessment {
    window.state().document().unwrap().assessment()
}

fn item(window: &Window) -> String {
    window.state().view().item.clone().unwrap().to_string()
}

/// Clicks the button with this name, where others of the name are no buttons.
fn press_button(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).scroll_to_me();
    settle(window);
    window.get_by_role_and_label(Role::Button, name).click();
    settle(window);
}

/// Picks this out of the list with this name.
fn pick(window: &mut Window, list: &str, entry: &str) {
    window.get_by_role_and_label(Role::ComboBox, list).scroll_to_me();
    settle(window);
    window.get_by_role_and_label(Role::ComboBox, list).click();
    settle(window);
    window.get_by_role_and_label(Role::ListBoxOption, entry).scroll_to_me();
    settle(window);
    window.get_by_role_and_label(Role::ListBoxOption, entry).click();
    settle(window);
}

fn sample_team() -> Window {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    window
}

fn level(assessment: &Assessment, item: &str, member: &str) -> Option<u8> {
    assessment.answer(&AnswerKey::new(&item.into(), &member.into()))?.claimed().map(|level| level.0)
}

#[test]
fn people_join_are_renamed_and_leave_and_their_answers_stay() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::Num4);
    let first = item(&window);
    press(&mut window, Key::Num2);
    press_ctrl(&mut window, Key::T);
    assert_eq!(window.state().view().screen, Screen::Team);
    type_into(&mut window, "Name of a new member", "Ben");
    press(&mut window, Key::Enter);
    assert_eq!(assessment(&window).members["ben"].name, "Ben");
    // A newcomer is open, to be described.
    type_into(&mut window, "Mail", "ben@acme.example");
    assert_eq!(assessment(&window).members["ben"].mail, "ben@acme.example");
    press_button(&mut window, "Ben");
    // The bar names her too.
    window.get_all_by_role_and_label(Role::Button, "Ana").last().unwrap().click();
    settle(&mut window);
    type_into(&mut window, "Name", " Lima");
    assert_eq!(assessment(&window).members["ana"].name, "Ana Lima");
    assert_eq!(level(assessment(&window), &first, "ana"), Some(2), "under the same id");
    click(&mut window, "Take off the team");
    assert!(!assessment(&window).members.contains_key("ana"));
    assert_eq!(level(assessment(&window), &first, "ana"), Some(2));
    press_ctrl(&mut window, Key::Z);
    assert!(assessment(&window).members.contains_key("ana"));
    assert_eq!(window.state().view().screen, Screen::Team);
}

#[test]
fn one_click_makes_this_window_somebody_elses_and_their_items_are_the_walk() {
    let mut window = sample_team();
    let mine = |window: &Window| {
        let document = window.state().document().unwrap();
        document.walked_items(WalkShown::Mine).map(|item| item.id.to_string()).collect::<Vec<_>>()
    };
    let before = mine(&window);
    press_button(&mut window, "This is me: Mei Tan");
    assert_eq!(window.state().document().unwrap().me.as_ref().unwrap().as_str(), "mei-tan");
    assert!(!mine(&window).is_empty() && mine(&window) != before);
    press_ctrl(&mut window, Key::Num4);
    let items = mine(&window);
    let filter = window.get_by_role_and_label(Role::ComboBox, "Items in the walk").value();
    assert_eq!(filter, Some(format!("Mine ({})", items.len())), "the filter is always in sight");
    // Next goes over my items only, and stops at the last of them.
    press(&mut window, Key::ArrowLeft);
    let mut walked = vec![];
    for _ in 0..items.len() + 2 {
        press(&mut window, Key::ArrowLeft);
    }
    for _ in 0..items.len() + 2 {
        walked.push(item(&window));
        press(&mut window, Key::ArrowRight);
    }
    walked.dedup();
    assert_eq!(walked, items);
    // All the others are one key away, and so is the way back.
    press(&mut window, Key::M);
    assert_eq!(window.state().view().walk_shown, Some(WalkShown::All));
    press(&mut window, Key::ArrowLeft);
    assert!(!items.contains(&item(&window)) || walked.len() > 1);
    press(&mut window, Key::M);
    assert_eq!(window.state().view().walk_shown, Some(WalkShown::Mine));
}

#[test]
fn the_page_is_worked_with_the_keyboard_alone() {
    let mut window = sample_team();
    let focused = |window: &Window, name: &str| {
        let found = window.query_by_role_and_label(Role::Button, name);
        found.is_some_and(|node| node.is_focused())
    };
    let tab_to = |window: &mut Window, name: &str| {
        for _ in 0..120 {
            if focused(window, name) {
                return;
            }
            press(window, Key::Tab);
        }
        unreachable!("the keyboard never gets to {name}");
    };
    tab_to(&mut window, "Answer for them: Noor de Vries");
    tab_to(&mut window, "This is me: Tomás Ibarra");
    press(&mut window, Key::Space);
    assert_eq!(window.state().document().unwrap().me.as_ref().unwrap().as_str(), "tomás-ibarra");
    tab_to(&mut window, "Hand in my part: Tomás Ibarra");
    press(&mut window, Key::Enter);
    let hand_in = assessment(&window).team.hand_ins["tomás-ibarra"].clone();
    assert_eq!((hand_in.standing, hand_in.by.as_str()), (Standing::HandedIn, "tomás-ibarra"));
}

#[test]
fn items_are_sent_to_somebody_by_domain_and_on_their_own_page() {
    let mut window = sample_team();
    click(&mut window, "Who answers what");
    let name = "Who answers STR Strategy, principles and accountability";
    pick(&mut window, name, "Tomás Ibarra");
    let of = |window: &Window, part: Part| assessment(window).team.assignments.get(&part).cloned();
    assert!(of(&window, Part::Domain("STR".into())).is_some());
    press_ctrl(&mut window, Key::Num4);
    let here = item(&window);
    let picker = format!("Who answers {here}");
    pick(&mut window, &picker, "Mei Tan");
    assert!(of(&window, Part::Item(here.as_str().into())).is_some());
    assert!(shows(&window, "On the team: Mei Tan"));
}

#[test]
fn in_an_interview_answers_are_the_members_and_say_who_entered_them() {
    let mut window = sample_team();
    press_button(&mut window, "Answer for them: Noor de Vries");
    assert_eq!(window.state().view().screen, Screen::Walk);
    assert!(shows_part(&window, "You answer for Noor de Vries"));
    let here = item(&window);
    press(&mut window, Key::Num1);
    let key = AnswerKey::new(&here.as_str().into(), &"noor-de-vries".into());
    let answer = assessment(&window).answer(&key).unwrap();
    assert_eq!(answer.response, Some(Response::Level(Level(1))));
    assert_eq!(answer.entered_by, Some("hanna-lindqvist".into()));
    assert!(shows(&window, "Entered by Hanna Lindqvist"));
    let last = assessment(&window).trail.in_order().last().unwrap().1.edit.by.clone();
    assert_eq!(last.as_str(), "hanna-lindqvist");
    click(&mut window, "End the interview");
    assert!(!shows_part(&window, "You answer for"));
    assert_eq!(window.state().document().unwrap().me.as_ref().unwrap().as_str(), "hanna-lindqvist");
}

#[test]
fn blind_answers_hide_colleagues_and_weight_until_mine_is_given() {
    let mut window = sample_team();
    click(&mut window, "Hide colleagues’ answers until one’s own is given");
    press_ctrl(&mut window, Key::Num6);
    assert!(shows(&window, "Results wait for your answers"));
    assert!(!shows(&window, "Readiness by domain"));
    for screen in ["Plan", "Report"] {
        window.query_all_by_label(screen).next().unwrap().click();
        settle(&mut window);
        assert!(shows(&window, "Results wait for your answers"), "{screen}");
    }
    click(&mut window, "Crosswalk");
    assert!(shows(&window, "Results wait for your answers"));
    click(&mut window, "Evidence");
    assert!(shows_part(&window, "entries that colleagues use appear once you have answered"));
    press_ctrl(&mut window, Key::Num6);
    click(&mut window, "Go to my items");
    press(&mut window, Key::M);
    // An item that is critical, and that somebody else has answered.
    let document = window.state().document().unwrap();
    let me = document.me.clone().unwrap();
    let found = document.asked_items().find(|item| {
        item.critical
            && !document.assessment().has_answered(&item.id, &me)
            && document
                .assessment()
                .answers_to(&item.id)
                .any(|(_, answer)| answer.claimed().is_some())
    });
    let id = found.unwrap().id.to_string();
    press_ctrl(&mut window, Key::F);
    type_into(&mut window, "Find an item", &id);
    press(&mut window, Key::Enter);
    assert_eq!(item(&window), id);
    assert!(shows_part(&window, "You see it once you have"));
    assert!(!shows_part(&window, "By the one answer of the team"));
    assert!(!shows(&window, "Critical"), "its weight would say what to answer");
    assert!(shows_part(&window, "Once you have answered"));
    let told = |window: &mut Window| {
        click(window, "View");
        window.get_by_role_and_label(Role::MenuItem, "History").click();
        settle(window);
        let told = shows_part(window, &format!("{id} answer"));
        press(window, Key::Escape);
        told
    };
    assert!(!told(&mut window), "the history keeps it to itself too");
    press(&mut window, Key::Num2);
    assert!(told(&mut window));
    assert!(!shows_part(&window, "You see it once you have"));
    assert!(shows(&window, "Critical"));
    assert!(shows_part(&window, "Mark down if"));
    // Whoever owes nothing sees what it all comes to.
    press_ctrl(&mut window, Key::T);
    press_button(&mut window, "This is me: Mei Tan");
    press_ctrl(&mut window, Key::Num6);
    assert!(!shows(&window, "Results wait for your answers"));
    assert!(shows(&window, "Readiness by domain"));
}

#[test]
fn a_comment_finds_whom_it_names_and_is_resolved() {
    let mut window = sample_team();
    press_ctrl(&mut window, Key::Num4);
    let here = item(&window);
    window.get_by_role_and_label(Role::MultilineTextInput, "Comment").focus();
    settle(&mut window);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Comment")
        .type_text("@Mei, is 3 right?");
    settle(&mut window);
    press_button(&mut window, "Add comment");
    assert_eq!(level(assessment(&window), &here, "hanna-lindqvist"), None, "3 was text");
    assert!(shows(&window, "@Mei, is 3 right?"));
    press_ctrl(&mut window, Key::T);
    press_button(&mut window, "This is me: Mei Tan");
    click(&mut window, "Comments (3)");
    assert!(shows(&window, "For you: 1"));
    let comments = assessment(&window).team.mentions_of(&"mei-tan".into());
    assert_eq!((comments.len(), comments[0].1.item.as_str()), (1, here.as_str()));
    window.get_all_by_label_contains("Resolve: ").next().unwrap().click();
    settle(&mut window);
    assert!(!shows(&window, "For you: 1"));
    assert!(assessment(&window).team.mentions_of(&"mei-tan".into()).is_empty());
    press_ctrl(&mut window, Key::Z);
    assert_eq!(assessment(&window).team.mentions_of(&"mei-tan".into()).len(), 1);
}

#[test]
fn a_name_under_a_stage_is_shown_as_outdated_after_an_edit_and_not_gone() {
    let mut window = sample_team();
    click(&mut window, "Checks and sign-off");
    press_button(&mut window, "Sign off: The whole assessment");
    assert!(shows(&window, "Hanna Lindqvist, 23\u{a0}Nov\u{a0}2026"));
    press_ctrl(&mut window, Key::Num4);
    press(&mut window, Key::Num4);
    press_ctrl(&mut window, Key::T);
    assert_eq!(window.state().view().team.tab, TeamTab::Checks);
    assert!(shows(
        &window,
        "Hanna Lindqvist, 23\u{a0}Nov\u{a0}2026: changed since, so this is outdated"
    ));
    assert!(shows(&window, "Checks and sign-off (1)"));
    press_button(&mut window, "Sign off again: The whole assessment");
    assert!(shows(&window, "Hanna Lindqvist, 23\u{a0}Nov\u{a0}2026"));
    press_button(&mut window, "Withdraw: The whole assessment");
    let names = assessment(&window).team.sign_offs.clone();
    assert!(names.keys().all(|(part, _)| *part != Part::Whole), "those under stages stay");
}

#[test]
fn what_is_set_aside_waits_for_a_second_member() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::Num4);
    for id in ["ENV-01", "ENV-02", "ENV-03"] {
        press_ctrl(&mut window, Key::F);
        type_into(&mut window, "Find an item", id);
        press(&mut window, Key::Enter);
        press_ctrl(&mut window, Key::F);
        press(&mut window, Key::Escape);
        assert_eq!(item(&window), id);
        press(&mut window, Key::N);
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Why does it not apply?")
            .type_text("We own none");
        settle(&mut window);
    }
    assert!(shows_part(&window, "a second member has to agree"));
    assert!(!shows(&window, "I agree that these are set aside"), "nobody is their own second");
    press_ctrl(&mut window, Key::T);
    type_into(&mut window, "Name of a new member", "Ben");
    press(&mut window, Key::Enter);
    press_button(&mut window, "This is me: Ben");
    click(&mut window, "Checks and sign-off (1)");
    assert!(shows(&window, "Waits for a second member: ENV-01, ENV-02, ENV-03"));
    press_button(&mut window, "I agree that these are set aside");
    assert!(shows(&window, "A second member stands behind each of them"));
    assert!(shows(&window, "Agreed so far: Ben"));
}

#[test]
fn systems_are_named_in_the_profile_drawn_and_asked_for() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::T);
    click(&mut window, "Checks and sign-off");
    click(&mut window, "Name them in the profile");
    assert_eq!(window.state().view().screen, Screen::Profile);
    type_into(&mut window, "Another name", "Chat; Pricing; Routing; Search");
    press(&mut window, Key::Enter);
    assert!(shows(&window, "Remove Routing"));
    press_ctrl(&mut window, Key::T);
    press_button(&mut window, "Draw three systems");
    let sample = assessment(&window).team.sample.clone().unwrap();
    assert_eq!((sample.systems.len(), sample.is_true()), (3, true));
    assert!(shows_part(&window, &format!("seed {}", sample.seed)));
    press_ctrl(&mut window, Key::Num4);
    let document = window.state().document().unwrap();
    let critical = document.asked_items().find(|item| item.critical).unwrap().id.to_string();
    press_ctrl(&mut window, Key::F);
    type_into(&mut window, "Find an item", &critical);
    press(&mut window, Key::Enter);
    press(&mut window, Key::Num2);
    assert!(shows_part(&window, &format!("Show evidence on {}", sample.systems.join(", "))));
}

fn named(name: &str) -> Options {
    let me = Some(Me { name: name.to_owned(), function: Some("legal".into()) });
    Options { settings: Settings { me, ..Settings::default() }, ..Options::default() }
}

fn file(path: &Path) -> Assessment {
    let read = read_assessment(path).unwrap();
    assert_eq!(read.warnings, []);
    read.value
}

#[test]
fn a_copy_goes_out_is_answered_handed_in_and_comes_back() {
    let folder = TempDir::new().unwrap();
    let (main, out) = (folder.path().join("acme.ron"), folder.path().join("for-ben.ron"));
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..named("Ana") });
    start_assessment(&mut window, "Acme", "");
    press_ctrl(&mut window, Key::T);
    type_into(&mut window, "Name of a new member", "Ben");
    press(&mut window, Key::Enter);
    pick(&mut window, "Function", "Security");
    dialogs.pick(&main);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", |window| {
        window.state().document().is_some_and(|document| !document.is_dirty())
    });
    dialogs.pick(&out);
    press_button(&mut window, "Hand out a copy…: Ben");
    wait_until(&mut window, "the copy is there", |window| {
        shows_part(window, "Saved a copy for Ben")
    });

    // Ben, at his own machine, sees just his items and hands in.
    let mut his = open(Options { file: Some(out.clone()), ..Options::default() });
    wait_until(&mut his, "it is open", |window| window.state().document().is_some());
    press_ctrl(&mut his, Key::Num4);
    assert!(shows(&his, "A copy for Ben"));
    let count = his.state().document().unwrap().asked_items().count();
    assert!(count > 0 && count < 20, "{count}");
    assert!(!shows_part(&his, "do not apply"), "nothing but his items");
    for _ in 0..count {
        press(&mut his, Key::Num1);
        press(&mut his, Key::J);
    }
    click(&mut his, "All answered: hand in");
    press_button(&mut his, "Hand in my part: Ben");
    press_ctrl(&mut his, Key::S);
    wait_until(&mut his, "it is saved", |window| {
        window.state().document().is_some_and(|document| !document.is_dirty())
    });
    assert!(file(&out).hand_out.is_some());

    // Back at Ana's: brought in through the menu, looked at, returned.
    dialogs.pick(&out);
    click(&mut window, "File");
    click(&mut window, "Merge a file…");
    wait_until(&mut window, "it came in", |window| shows(window, "Ben has handed in."));
    let document = window.state().document().unwrap();
    assert_eq!(document.conflicts(), [], "without questions");
    assert_eq!(document.assessment().hand_out, None);
    assert_eq!(document.assessment().share(document.questionnaire(), &"ben".into()).owes, []);
    press_button(&mut window, "Return…: Ben");
    let remarks = window.get_by_role_and_label(Role::MultilineTextInput, "What is to be done?");
    remarks.focus();
    settle(&mut window);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "What is to be done?")
        .type_text("Please add evidence");
    settle(&mut window);
    press_button(&mut window, "Return with these remarks");
    let hand_in = assessment(&window).team.hand_ins["ben"].clone();
    assert_eq!((hand_in.standing, hand_in.by.as_str()), (Standing::Returned, "ana"));
    assert!(shows(&window, "Please add evidence"));
}

#[test]
fn who_was_at_this_computer_is_remembered_for_each_assessment() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..named("Ana") });
    start_assessment(&mut window, "Acme", "");
    press_ctrl(&mut window, Key::T);
    type_into(&mut window, "Name of a new member", "Ben");
    press(&mut window, Key::Enter);
    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    let is_saved =
        |window: &Window| window.state().document().is_some_and(|document| !document.is_dirty());
    wait_until(&mut window, "it is saved", is_saved);
    press_button(&mut window, "This is me: Ben");
    // Renamed by somebody else meanwhile, he is still the same.
    press_button(&mut window, "This is me: Ana");
    press_button(&mut window, "This is me: Ben");
    let settings = window.state().settings().clone();
    assert_eq!(settings.me.as_ref().unwrap().name, "Ben");
    let mut assessment = file(&path);
    let renamed = Member { name: "Benjamin".to_owned(), ..assessment.members["ben"].clone() };
    let change = Change::member(&assessment, &"ben".into(), Some(renamed));
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    assessment.record(Edit { by: "ana".into(), at, changes: vec![change] }, entry_id);
    std::fs::write(&path, write_assessment(&assessment)).unwrap();
    let mut again = open(Options { settings, file: Some(path), ..Options::default() });
    wait_until(&mut again, "it is open", |window| window.state().document().is_some());
    assert_eq!(again.state().document().unwrap().me.as_ref().unwrap().as_str(), "ben");
    assert!(shows(&again, "Benjamin"), "the bar says who answers");
}

#[test]
fn whoever_is_asked_to_look_is_told_when_the_file_opens() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("acme.ron");
    let assessment = waymark::ops::sample(&crate::support::PACKS).unwrap().assessment;
    std::fs::write(&path, write_assessment(&assessment)).unwrap();
    let mut window = open(Options { file: Some(path), ..named("Noor de Vries") });
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    assert!(shows(&window, "One comment asks you to look."));
    click(&mut window, "Show comments");
    assert_eq!(window.state().view().screen, Screen::Team);
    assert!(shows(&window, "For you: 1"));
    click(&mut window, "IDN-01 Delegation policy for agents");
    assert_eq!(item(&window), "IDN-01");
}

#[test]
fn a_colleague_who_opens_a_members_copy_answers_for_them() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("for-noor.ron");
    let dialogs = Dialogs::default();
    let mut window = open_sample(Options { dialogs: dialogs.clone(), ..Options::default() });
    press_ctrl(&mut window, Key::T);
    dialogs.pick(&out);
    press_button(&mut window, "Hand out a copy…: Noor de Vries");
    wait_until(&mut window, "the copy is there", |window| shows_part(window, "Saved a copy for"));
    for (name, facilitator) in
        [("Mei Tan", Some("mei-tan")), ("Noor de Vries", None), ("Zoe", None)]
    {
        let mut theirs = open(Options { file: Some(out.clone()), ..named(name) });
        wait_until(&mut theirs, "it is open", |window| window.state().document().is_some());
        let document = theirs.state().document().unwrap();
        assert_eq!(document.me.as_ref().unwrap().as_str(), "noor-de-vries");
        let by = document.facilitator.as_ref().map(waymark::model::MemberId::as_str);
        assert_eq!(by, facilitator, "{name}");
    }
}

#[test]
fn a_file_of_another_assessment_is_not_merged() {
    let folder = TempDir::new().unwrap();
    let other = folder.path().join("other.ron");
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Other", "Ana");
    dialogs.pick(&other);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "it is saved", |window| {
        window.state().document().is_some_and(|document| !document.is_dirty())
    });
    let mut window = open_sample(Options { dialogs: dialogs.clone(), ..Options::default() });
    let before = assessment(&window).clone();
    dialogs.pick(&other);
    click(&mut window, "File");
    click(&mut window, "Merge a file…");
    wait_until(&mut window, "it is told", |window| shows_part(window, "is another assessment"));
    assert_eq!(assessment(&window), &before);
}
