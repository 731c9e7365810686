//! Where the keyboard goes: into every dialog and back to where it was, through the menus, and to the
//! headline of a new screen.

use eframe::egui::{Key, Modifiers, Rect, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::support::{
    Options, Window, open, open_sample, press, press_ctrl, settle, shows, shows_part,
};

/// What has the keyboard: its role, its name, its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Focused {
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) rect: Rect,
}

pub(crate) fn focused(window: &Window) -> Option<Focused> {
    let node = window.root().children_recursive().find(|node| node.is_focused())?;
    let inner = node.accesskit_node();
    Some(Focused { role: inner.role(), name: inner.label().unwrap_or_default(), rect: node.rect() })
}

fn focused_name(window: &Window) -> String {
    focused(window).map(|focused| focused.name).unwrap_or_default()
}

fn press_shift_tab(window: &mut Window) {
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    settle(window);
}

#[test]
fn shift_tab_goes_the_same_way_back() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let mut there = Vec::new();
    for _ in 0..8 {
        press(&mut window, Key::Tab);
        there.push(focused_name(&window));
    }
    for expected in there.iter().rev().skip(1) {
        press_shift_tab(&mut window);
        assert_eq!(focused_name(&window), *expected);
    }
}

#[test]
fn a_new_screen_is_read_from_its_headline_and_tab_goes_on_into_it() {
    let mut window = open_sample(Options::default());
    for (key, first) in
        [(Key::Num1, "New assessment"), (Key::T, "Disagreements"), (Key::Comma, "Match system")]
    {
        press_ctrl(&mut window, key);
        let headline = focused(&window).unwrap();
        assert_eq!(headline.role, Role::Heading, "{headline:?}");
        press(&mut window, Key::Tab);
        let control = focused(&window).unwrap();
        assert!(control.rect.left() > 80.0, "in the screen, not in the rail: {control:?}");
        assert!(control.name.starts_with(first), "{control:?}");
    }
    // Where there is nothing to read out first, the keys are still the screen's.
    press_ctrl(&mut window, Key::Num4);
    let item = window.state().view().item.clone();
    press(&mut window, Key::ArrowRight);
    assert_ne!(window.state().view().item, item);
    assert_eq!(focused(&window).unwrap().role, Role::Heading, "the next question is read");
}

#[test]
fn after_escape_tab_goes_on_from_where_it_was() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let mut on_the_way = Vec::new();
    for _ in 0..5 {
        press(&mut window, Key::Tab);
        on_the_way.push(focused_name(&window));
    }
    press_shift_tab(&mut window);
    press(&mut window, Key::Escape);
    press(&mut window, Key::Tab);
    assert_eq!(focused_name(&window), on_the_way[4]);
}

#[test]
fn every_dialog_takes_the_keyboard_and_gives_it_back() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let field = "Name of a new member";
    window.get_by_role_and_label(Role::TextInput, field).focus();
    settle(&mut window);
    for command in [
        "New assessment",
        "Open by path",
        "Save by path",
        "Encrypt with",
        "Merge by",
        "History",
        "Write a spreadsheet",
        "Keyboard shortcuts",
        "About Waymark",
        "Say who answers",
    ] {
        press_ctrl(&mut window, Key::K);
        window
            .get_by_role_and_label(Role::SearchInput, "What are you looking for?")
            .type_text(command);
        settle(&mut window);
        press(&mut window, Key::Enter);
        assert!(window.state().view().dialog.is_some(), "{command} opens a dialog");
        let inside = focused(&window);
        assert!(inside.is_some(), "{command} has the keyboard");
        assert_ne!(inside.unwrap().name, field, "{command}");
        // All the way round: Tab never leaves the dialog.
        for _ in 0..25 {
            press(&mut window, Key::Tab);
            let Some(control) = focused(&window) else {
                continue;
            };
            assert!(
                control.rect.left() > 90.0 && control.rect.top() > 50.0,
                "{command}: {control:?}"
            );
        }
        for _ in 0..2 {
            if window.state().view().dialog.is_some() {
                press(&mut window, Key::Escape);
            }
        }
        assert!(window.state().view().dialog.is_none(), "{command} shuts");
        assert_eq!(focused_name(&window), field, "after {command}");
    }
}

#[test]
fn f10_opens_the_menus_arrows_go_through_them_and_escape_goes_back() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    let field = "Name of a new member";
    window.get_by_role_and_label(Role::TextInput, field).focus();
    settle(&mut window);
    press(&mut window, Key::F10);
    assert!(shows(&window, "Open by path…"), "the first menu is open");
    press(&mut window, Key::ArrowDown);
    assert!(focused_name(&window).starts_with("New assessment"), "{}", focused_name(&window));
    press(&mut window, Key::ArrowRight);
    assert!(!shows(&window, "Open by path…"));
    assert!(shows_part(&window, "Undo"), "the next menu is open");
    press(&mut window, Key::ArrowLeft);
    press(&mut window, Key::ArrowLeft);
    assert!(shows(&window, "About Waymark"), "round to the last menu");
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "About Waymark"));
    assert_eq!(focused_name(&window), field);
    press(&mut window, Key::F10);
    press(&mut window, Key::F10);
    assert_eq!(focused_name(&window), field, "the same key shuts them");

    press(&mut window, Key::F10);
    press(&mut window, Key::ArrowLeft);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    assert!(window.state().view().dialog.is_some(), "Enter does what is chosen");
    press(&mut window, Key::Escape);
    assert_eq!(focused_name(&window), field, "also through a menu and a dialog");
}

#[test]
fn a_list_that_is_shut_gives_the_keyboard_back_to_its_button() {
    let mut window = open(Options::default());
    for _ in 0..40 {
        press(&mut window, Key::Tab);
        if focused_name(&window) == "Help" {
            break;
        }
    }
    assert_eq!(focused_name(&window), "Help");
    press(&mut window, Key::Enter);
    assert!(shows(&window, "About Waymark"));
    press(&mut window, Key::Escape);
    assert_eq!(focused_name(&window), "Help");
}
