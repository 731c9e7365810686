//! The first minute of somebody who has never seen the window: three steps, hints that show once.

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use waymark::ui::state::Screen;

use crate::support::{
    Options, Window, click, open, open_sample, press, press_ctrl, settle, shows, shows_part,
    start_assessment, type_into,
};

const WALK_HINT: &str = "Pick the level that you could show somebody today";

fn newcomer() -> Window {
    open(Options { is_new: true, ..Options::default() })
}

#[test]
fn the_first_start_leads_in_three_steps_to_the_first_item() {
    let mut window = newcomer();
    assert!(shows(&window, "Welcome to Waymark"));
    assert!(shows_part(&window, "no server"));
    assert!(shows(&window, "Step 1 of 3"));
    click(&mut window, "Continue");
    assert!(shows(&window, "Step 2 of 3"));
    type_into(&mut window, "Your name", "Ana Lima");
    click(&mut window, "Clients");
    click(&mut window, "Continue");
    assert!(shows(&window, "Step 3 of 3"));
    type_into(&mut window, "The client’s organisation", "Acme");

    // A fact that is given here is in the profile, and leaves items out at once.
    let packs = crate::support::PACKS.clone();
    let questionnaire = waymark::ops::find_questionnaire(&packs, None).unwrap();
    let facts = waymark::ops::telling_facts(&questionnaire, 3);
    let none = window.query_all_by_role_and_label(Role::CheckBox, "None of these").count();
    let lists =
        facts.iter().filter(|fact| matches!(fact.kind, waymark::model::FieldKind::Choices(_)));
    assert_eq!(none, lists.count(), "the facts of the dialog are those of the profile");
    assert!(shows(&window, "70 of 70 items apply"));
    window.get_all_by_role_and_label(Role::CheckBox, "None of these").next().unwrap().click();
    settle(&mut window);
    assert!(!shows(&window, "70 of 70 items apply"));
    click(&mut window, "Go to the first question");

    let state = window.state();
    assert_eq!(state.view().screen, Screen::Walk);
    let document = state.document().unwrap();
    assert_eq!(document.assessment().organisation, "Acme");
    assert_eq!(document.assessment().profile.len(), 1);
    assert_eq!(document.me().unwrap().1.name, "Ana Lima");
    let first = document.asked_items().next().unwrap().id.clone();
    assert_eq!(state.view().item.as_ref(), Some(&first));
    assert!(shows_part(&window, WALK_HINT));
    press(&mut window, Key::Num2);
    assert!(window.state().document().unwrap().have_answered(&first));
}

#[test]
fn nobody_is_forced_and_nobody_is_asked_twice() {
    let mut window = newcomer();
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "Welcome to Waymark"));
    assert_eq!(window.state().view().screen, Screen::Home);
    let settings = window.state().settings().clone();
    drop(window);
    let window = open(Options { is_new: true, settings, ..Options::default() });
    assert!(!shows(&window, "Welcome to Waymark"));

    // A name can wait until there is something to put it to.
    let mut window = newcomer();
    click(&mut window, "Continue");
    click(&mut window, "Continue");
    type_into(&mut window, "Your organisation", "Acme");
    click(&mut window, "Go to the first question");
    assert!(window.state().document().unwrap().me.is_none());
    press(&mut window, Key::Num3);
    assert!(shows(&window, "Who answers in this window?"));
}

#[test]
fn nothing_that_was_given_is_lost_on_the_way_back() {
    let mut window = newcomer();
    click(&mut window, "Continue");
    type_into(&mut window, "Your name", "Ana Lima");
    click(&mut window, "Continue");
    type_into(&mut window, "Your organisation", "Acme");
    click(&mut window, "The 24 critical items");
    click(&mut window, "Back");
    let name = window.get_by_role_and_label(Role::TextInput, "Your name").value();
    assert_eq!(name.as_deref(), Some("Ana Lima"));
    click(&mut window, "Skip");
    click(&mut window, "Help");
    click(&mut window, "First steps…");
    assert!(shows(&window, "Step 2 of 3"));
    click(&mut window, "Continue");
    let organisation = window.get_by_role_and_label(Role::TextInput, "Your organisation").value();
    assert_eq!(organisation.as_deref(), Some("Acme"));
    assert!(shows(&window, "24 of 70 items apply"));
}

#[test]
fn the_sample_can_be_explored_from_every_step() {
    for steps in 0..3 {
        let mut window = newcomer();
        for _ in 0..steps {
            click(&mut window, "Continue");
        }
        click(&mut window, "Explore the sample instead");
        assert!(window.state().document().unwrap().is_sample, "from step {}", steps + 1);
        assert_eq!(window.state().view().screen, Screen::Results);
    }
}

#[test]
fn somebody_who_opens_a_file_is_led_nowhere_else() {
    let file = Some("/nowhere/acme.ron".into());
    let window = open(Options { is_new: true, file, ..Options::default() });
    assert!(!shows(&window, "Welcome to Waymark"));
}

#[test]
fn a_hint_shows_once_and_can_be_called_back() {
    let mut window = newcomer();
    click(&mut window, "Explore the sample instead");
    assert!(shows_part(&window, "Begin with the sentence at the top"));
    press_ctrl(&mut window, Key::Num4);
    assert!(shows_part(&window, WALK_HINT));
    // It has its place from the first frame on: nothing moves while one is on the screen.
    let level = |window: &Window| {
        let cards = window.get_all_by_role(Role::RadioButton);
        cards.map(|card| card.rect()).next().unwrap()
    };
    let before = level(&window);
    settle(&mut window);
    assert_eq!(level(&window), before);
    press_ctrl(&mut window, Key::Num6);
    assert!(!shows_part(&window, "Begin with the sentence at the top"));
    press_ctrl(&mut window, Key::Num4);
    assert!(!shows_part(&window, WALK_HINT), "it was seen");

    press_ctrl(&mut window, Key::Comma);
    click(&mut window, "Show hints again");
    press_ctrl(&mut window, Key::Num4);
    assert!(shows_part(&window, WALK_HINT));
    click(&mut window, "Dismiss this hint");
    assert!(!shows_part(&window, WALK_HINT));
    assert!(window.state().settings().hints_seen.contains("walk"));
}

/// Goes to a part of a screen.
fn pick(window: &mut Window, part: &str) {
    window.get_by_role_and_label(Role::Tab, part).click();
    settle(window);
}

#[test]
fn every_screen_of_the_sample_has_something_to_see() {
    let mut window = open_sample(Options::default());
    let empty = [
        "Nothing is answered yet",
        "No evidence yet",
        "Nothing is planned yet",
        "Nothing here",
        "Nobody disagrees by two levels or more.",
        "No milestone has been frozen yet",
        "A figure needs",
        "Nothing changed",
        "Help: ",
    ];
    let look = |window: &Window, place: &str| {
        for words in empty {
            // What if says that nothing here changes an answer.
            let is_there = match words {
                "Nothing here" => shows(window, words),
                _ => shows_part(window, words),
            };
            assert!(!is_there, "{place} says “{words}”");
        }
    };
    for tab in ["Overview", "Map", "Gaps", "Levels and evidence", "What to answer", "Trend"] {
        pick(&mut window, tab);
        look(&window, tab);
    }
    for (key, place) in [
        (Key::Num2, "Profile"),
        (Key::Num4, "Walk"),
        (Key::E, "Evidence"),
        (Key::D, "Disagreements"),
        (Key::R, "Report"),
    ] {
        press_ctrl(&mut window, key);
        look(&window, place);
    }
    press_ctrl(&mut window, Key::T);
    for tab in ["Members", "Who answers what", "Comments (2)"] {
        pick(&mut window, tab);
        look(&window, tab);
    }
    press_ctrl(&mut window, Key::P);
    for tab in ["Next steps", "Board", "Table", "Timeline", "What if", "Milestones", "Targets"] {
        pick(&mut window, tab);
        look(&window, tab);
    }
    press_ctrl(&mut window, Key::Num8);
    for tab in ["Side by side", "What differs", "Dates", "Sources"] {
        pick(&mut window, tab);
        look(&window, tab);
    }
}

#[test]
fn a_screen_that_is_still_empty_leads_to_the_page_that_helps() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    for (key, link, title) in [
        (Key::Num6, "Help: Reading the results", "Reading the results"),
        (Key::E, "Help: Answering", "Answering"),
        (Key::D, "Help: Working as a team", "Working as a team"),
    ] {
        press_ctrl(&mut window, key);
        click(&mut window, link);
        assert_eq!(window.state().view().screen, Screen::Help);
        assert!(window.query_by_role_and_label(Role::Heading, title).is_some(), "{title}");
    }
}
