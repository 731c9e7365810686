//! The menus by keyboard, beyond F10: letters with Alt, and the way through an open menu.

use eframe::egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::ops::settings::Settings;
use waymark::text::Text;

use crate::support::{
    Options, Window, click, open, open_sample, press, press_ctrl, settle, shows, shows_part,
};

fn press_alt(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::ALT, key);
    settle(window);
}

fn focused_name(window: &Window) -> String {
    let mut nodes = window.root().children_recursive();
    let found = nodes.find(|node| node.is_focused());
    found.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

fn flagged(window: &Window) -> usize {
    let assessment = window.state().document().unwrap().assessment();
    assessment.answers.values().flat_map(|of| of.values()).filter(|answer| answer.flagged).count()
}

/// Whether a menu offers what begins so; its shortcut follows.
fn offers(window: &Window, words: &str) -> bool {
    window
        .query_all_by_role(Role::MenuItem)
        .any(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with(words)))
}

fn letters_open(language: &str, letters: [(Key, &str); 4]) {
    let settings = Settings { language: Some(language.to_owned()), ..Settings::default() };
    let mut window = open(Options { settings, ..Options::default() });
    click(&mut window, &Text::new(language).get("home-sample"));
    press_ctrl(&mut window, Key::Num4);
    let (before, flags) = (focused_name(&window), flagged(&window));
    for (key, inside) in letters {
        press_alt(&mut window, key);
        for (other, words) in letters {
            assert_eq!(offers(&window, words), other == key, "{language}: {inside}, {words}");
        }
    }
    press(&mut window, Key::Escape);
    assert!(!offers(&window, letters[3].1));
    assert_eq!(focused_name(&window), before, "{language}");
    assert_eq!(flagged(&window), flags, "the letter was not the walk’s");
}

#[test]
fn alt_and_a_letter_open_each_menu_and_escape_goes_back() {
    letters_open(
        "en",
        [(Key::F, "Save as…"), (Key::E, "Redo"), (Key::V, "Larger"), (Key::H, "About Waymark")],
    );
}

#[test]
fn other_languages_have_letters_of_their_own() {
    letters_open(
        "fr",
        [
            (Key::F, "Enregistrer sous…"),
            (Key::D, "Rétablir"),
            (Key::A, "Agrandir"),
            (Key::E, "À propos de Waymark"),
        ],
    );
}

#[test]
fn a_menu_that_alt_opens_from_a_field_hands_the_keyboard_back_and_leaves_the_field_as_it_was() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let field = "Name of a new member";
    window.get_by_role_and_label(Role::TextInput, field).focus();
    settle(&mut window);
    // As desktops send it: the key, and at once what it would write.
    let key = Event::Key {
        key: Key::H,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::ALT,
    };
    let held = Event::ModifiersChanged(Modifiers::ALT);
    window.input_mut().events.extend([held, key, Event::Text("h".to_owned())]);
    settle(&mut window);
    window.key_up_modifiers(Modifiers::NONE, Key::H);
    settle(&mut window);
    assert!(shows(&window, "About Waymark"));
    press(&mut window, Key::Escape);
    assert_eq!(focused_name(&window), field);
    let value = window.get_by_role_and_label(Role::TextInput, field).value();
    assert_eq!(value.unwrap_or_default(), "");
}

#[test]
fn a_dialog_keeps_the_menus_shut() {
    let mut window = open_sample(Options::default());
    press(&mut window, Key::Questionmark);
    press_alt(&mut window, Key::F);
    assert!(!shows(&window, "Open by path…"));
}

#[test]
fn an_open_menu_is_gone_through_as_menus_are() {
    let mut window = open_sample(Options::default());
    press_alt(&mut window, Key::F);
    let mut goes = |key: Key, to: &str| {
        press(&mut window, key);
        let name = focused_name(&window);
        assert!(name.starts_with(to), "{key:?} leads to {name}, not {to}");
    };
    goes(Key::ArrowDown, "New assessment");
    goes(Key::ArrowUp, "Quit");
    goes(Key::ArrowDown, "New assessment");
    goes(Key::End, "Quit");
    goes(Key::Home, "New assessment");
    goes(Key::O, "Open…");
    goes(Key::O, "Open by path");
    goes(Key::O, "Open…");
    // Nothing begins with this letter, and of what does, what can't be done is passed over.
    goes(Key::Z, "Open…");
    goes(Key::S, "Save as");
    goes(Key::Q, "Quit");
    assert!(shows_part(&window, "Quit"), "a letter only goes there");
    press(&mut window, Key::Home);
    press(&mut window, Key::Enter);
    assert!(window.state().view().dialog.is_some(), "Enter does it");
}

#[test]
fn a_menu_that_a_low_window_has_no_room_for_is_scrolled_to_its_end() {
    let low = 560.0;
    let mut window = open_sample(Options { size: [1093.0, low], ..Options::default() });
    for (letter, last) in [(Key::F, "Quit"), (Key::V, "Usual size")] {
        press_alt(&mut window, letter);
        let is_last = |window: &Window| {
            let items = window.query_all_by_role(Role::MenuItem);
            let found = items.filter(|node| {
                node.accesskit_node().label().is_some_and(|name| name.starts_with(last))
            });
            found.map(|node| node.rect()).next()
        };
        press(&mut window, Key::End);
        settle(&mut window);
        settle(&mut window);
        let rect = is_last(&window).unwrap();
        assert!(rect.bottom() <= low, "{last}: {rect:?}");
        press(&mut window, Key::Home);
        settle(&mut window);
        let first = focused_name(&window);
        assert!(!first.starts_with(last), "{first}");
        press(&mut window, Key::Escape);
    }
}
