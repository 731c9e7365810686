//! Help and glossary in the window: from every screen, by pointer and by keyboard, and back.

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::text::help::Topic;
use waymark::text::{Term, Text};
use waymark::ui::state::{HelpPlace, Screen};

use crate::support::{
    Options, click, open, open_sample, press, press_ctrl, settle, shows, shows_part, type_into,
};

#[test]
fn f1_opens_the_page_for_the_screen_and_escape_leads_back() {
    let mut window = open_sample(Options::default());
    for (key, screen, topic) in [
        (Key::Num1, Screen::Home, Topic::GettingStarted),
        (Key::Num2, Screen::Profile, Topic::GettingStarted),
        (Key::Num4, Screen::Walk, Topic::Answering),
        (Key::E, Screen::Evidence, Topic::Answering),
        (Key::Num6, Screen::Results, Topic::Results),
        (Key::T, Screen::Team, Topic::Team),
        (Key::D, Screen::Disagreements, Topic::Team),
        (Key::P, Screen::Plan, Topic::Plan),
        (Key::Num8, Screen::Crosswalk, Topic::Laws),
        (Key::R, Screen::Report, Topic::Reports),
        (Key::B, Screen::Portfolio, Topic::Portfolio),
        (Key::Comma, Screen::Settings, Topic::Files),
    ] {
        press_ctrl(&mut window, key);
        assert_eq!(window.state().view().screen, screen);
        press(&mut window, Key::F1);
        assert_eq!(window.state().view().screen, Screen::Help, "{screen:?}");
        assert_eq!(window.state().view().help.place, HelpPlace::Page(topic), "{screen:?}");
        let title = &Text::new("en").help_page(topic).unwrap().title;
        assert!(window.query_by_role_and_label(Role::Heading, title).is_some(), "{title}");
        press(&mut window, Key::Escape);
        assert_eq!(window.state().view().screen, screen, "back to where it was called from");
    }
}

#[test]
fn the_question_mark_still_lists_the_keys() {
    let mut window = open(Options::default());
    press(&mut window, Key::Questionmark);
    assert!(shows(&window, "Keyboard shortcuts"));
    assert!(shows(&window, "Help on this screen"));
}

#[test]
fn every_word_can_be_reached_from_a_page_and_stands_in_the_glossary() {
    let text = Text::new("en");
    let mut window = open(Options::default());
    press(&mut window, Key::F1);
    let mut reached = std::collections::BTreeSet::new();
    for page in text.help() {
        window.get_by_role_and_label(Role::Button, &page.title).click();
        settle(&mut window);
        let links = window.query_all_by_role(Role::Link);
        reached.extend(links.filter_map(|link| link.accesskit_node().label()));
    }
    for term in Term::all() {
        assert!(reached.contains(&text.term(term)), "no page leads to {term:?}");
    }
    window.get_by_role_and_label(Role::Button, "Glossary").click();
    settle(&mut window);
    for term in Term::all() {
        let name = text.term(term);
        let entry = window.query_all_by_role_and_label(Role::Heading, &name);
        assert!(entry.count() > 0, "{name}");
    }
}

#[test]
fn a_word_on_a_screen_explains_itself_and_leads_to_the_glossary_and_back() {
    let mut window = open_sample(Options::default());
    click(&mut window, "Stage gate");
    let view = window.state().view();
    assert_eq!((view.screen, view.help.term), (Screen::Help, Some(Term::Gate)));
    let entry = window.get_by_role_and_label(Role::Heading, "Stage gate");
    let place = entry.rect();
    assert!(place.top() > 0.0 && place.bottom() < 800.0, "the entry is in view: {place:?}");
    click(&mut window, "Back");
    assert_eq!(window.state().view().screen, Screen::Results);

    // The same with the keyboard: the meaning shows while the word has it.
    let meaning = Text::new("en").meaning(Term::Blocker);
    assert!(!shows(&window, &meaning));
    window.get_by_role_and_label(Role::Link, "Blocker").focus();
    settle(&mut window);
    assert!(shows_part(&window, &meaning) || window.query_by_value(&meaning).is_some());
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().help.term, Some(Term::Blocker));
}

#[test]
fn every_screen_has_words_that_lead_to_the_glossary() {
    let mut window = open_sample(Options::default());
    for key in [
        Key::Num2,
        Key::Num4,
        Key::E,
        Key::Num6,
        Key::T,
        Key::D,
        Key::P,
        Key::Num8,
        Key::R,
        Key::B,
        Key::Comma,
    ] {
        press_ctrl(&mut window, key);
        let words: Vec<String> = window
            .query_all_by_role(Role::Link)
            .filter_map(|link| link.accesskit_node().label())
            .filter(|name| Term::all().any(|term| Text::new("en").term(term) == *name))
            .collect();
        assert!(!words.is_empty(), "{key:?}");
        let once: std::collections::BTreeSet<&String> = words.iter().collect();
        assert_eq!(once.len(), words.len(), "each word once: {words:?}");
    }
}

#[test]
fn the_search_looks_through_pages_and_glossary() {
    let mut window = open(Options::default());
    press(&mut window, Key::F1);
    type_into(&mut window, "Search the help", "passphrase recover");
    assert!(shows_part(&window, "nobody can recover it"));
    click(&mut window, "Clear the search in the help");
    type_into(&mut window, "Search the help", "kappa zebra");
    assert!(shows_part(&window, "Neither the pages nor the glossary"));
    click(&mut window, "Clear the search in the help");
    type_into(&mut window, "Search the help", "blocker");
    assert!(window.query_by_role_and_label(Role::Heading, "Blocker").is_some());
    assert!(shows(&window, "Reading the results"));
}
