//! The keyboard alone: answering, reasons, flags, undo and redo, finding, and no two commands on
//! one key.

use eframe::egui::{Key, KeyboardShortcut, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::model::{AnswerKey, Level, Response};
use waymark::ui::command::Command;
use waymark::ui::local_keys;
use waymark::ui::palette::same_letter;
use waymark::ui::state::Screen;

use crate::support::{
    Options, Window, click, open, open_sample, press, press_ctrl, settle, shows, shows_part,
    start_assessment,
};

fn walking() -> Window {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    window
}

fn my_response(window: &Window) -> Option<Response> {
    let item = window.state().view().item.clone().unwrap();
    let document = window.state().document().unwrap();
    document.assessment().answer(&AnswerKey::new(&item, &"ana".into()))?.response.clone()
}

#[test]
fn digits_answer_and_delete_takes_the_answer_back() {
    let mut window = walking();
    for (key, level) in
        [(Key::Num0, 0), (Key::Num1, 1), (Key::Num2, 2), (Key::Num3, 3), (Key::Num4, 4)]
    {
        press(&mut window, key);
        assert_eq!(my_response(&window), Some(Response::Level(Level(level))));
    }
    press(&mut window, Key::Num5);
    assert_eq!(my_response(&window), Some(Response::Level(Level(4))), "the scale ends at 4");
    press(&mut window, Key::Delete);
    assert_eq!(my_response(&window), None);
}

#[test]
fn u_says_dont_know_and_f_flags() {
    let mut window = walking();
    press(&mut window, Key::U);
    assert_eq!(my_response(&window), Some(Response::Unknown));
    press(&mut window, Key::F);
    assert!(shows_part(&window, "Don’t know, critical, flagged"));
}

#[test]
fn n_puts_the_keyboard_into_the_reason_which_takes_digits_as_text() {
    let mut window = walking();
    press(&mut window, Key::N);
    assert!(shows(&window, "Without a reason the item counts as unanswered."));
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Why does it not apply?");
    assert!(field.is_focused());
    field.type_text("no 3 agents yet");
    settle(&mut window);
    assert_eq!(my_response(&window), Some(Response::NotApplicable("no 3 agents yet".to_owned())));
    assert!(!shows(&window, "Without a reason the item counts as unanswered."));
}

#[test]
fn undo_and_redo_walk_through_everything_and_go_where_it_happened() {
    let mut window = walking();
    let first = window.state().view().item.clone().unwrap();
    press(&mut window, Key::Num2);
    press(&mut window, Key::J);
    press(&mut window, Key::Num3);
    press(&mut window, Key::J);
    press_ctrl(&mut window, Key::Z);
    press_ctrl(&mut window, Key::Z);
    assert_eq!(window.state().view().item.as_ref(), Some(&first), "undo shows what it undid");
    assert!(window.state().document().unwrap().assessment().answers.is_empty());
    press_ctrl(&mut window, Key::Y);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    settle(&mut window);
    assert_eq!(window.state().document().unwrap().assessment().answers.len(), 2);
}

#[test]
fn arrows_and_letters_move_and_stop_at_the_ends() {
    let mut window = walking();
    let first = window.state().view().item.clone();
    press(&mut window, Key::K);
    assert_eq!(window.state().view().item, first);
    press(&mut window, Key::ArrowRight);
    assert_ne!(window.state().view().item, first);
    press(&mut window, Key::ArrowLeft);
    assert_eq!(window.state().view().item, first);
}

#[test]
fn ctrl_f_finds_an_item_by_any_word_in_it() {
    let mut window = walking();
    press_ctrl(&mut window, Key::F);
    let field = window.get_by_role_and_label(Role::TextInput, "Find an item");
    assert!(field.is_focused());
    for letters in ["t", "rust", "-boundary"] {
        // Letter by letter, as a person types: the field keeps the keyboard.
        window.get_by_role_and_label(Role::TextInput, "Find an item").type_text(letters);
        settle(&mut window);
        assert!(window.get_by_role_and_label(Role::TextInput, "Find an item").is_focused());
    }
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "SEC-02");
}

#[test]
fn the_question_mark_lists_the_keys_and_escape_shuts_the_list() {
    let mut window = walking();
    press(&mut window, Key::Questionmark);
    assert!(shows(&window, "While walking"));
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "While walking"));
}

#[test]
fn screens_are_one_key_away() {
    let mut window = walking();
    for (key, screen) in [
        (Key::Num1, Screen::Home),
        (Key::Num2, Screen::Profile),
        (Key::Num4, Screen::Walk),
        (Key::Num6, Screen::Results),
    ] {
        press_ctrl(&mut window, key);
        assert_eq!(window.state().view().screen, screen);
    }
}

/// Every key of every command, by the command.
fn keys_of_commands() -> Vec<(Command, KeyboardShortcut)> {
    let keys = Command::ALL.into_iter().flat_map(|command| {
        let others = command.other_shortcuts().iter().copied();
        command.shortcut().into_iter().chain(others).map(move |shortcut| (command, shortcut))
    });
    keys.collect()
}

#[test]
fn no_two_commands_share_a_key() {
    let mut taken = Vec::new();
    for (command, shortcut) in keys_of_commands() {
        assert!(!taken.contains(&shortcut), "{command:?} shares {shortcut:?}");
        taken.push(shortcut);
    }
}

#[test]
fn no_command_takes_a_key_that_writing_needs_or_the_toolkit_has() {
    let ctrl = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
    let writing = [Key::A, Key::C, Key::X, Key::V, Key::Z, Key::Y, Key::Backspace, Key::Delete]
        .into_iter()
        .chain([Key::Home, Key::End, Key::ArrowLeft, Key::ArrowRight, Key::Enter, Key::Tab])
        .map(ctrl);
    // What it has for the scale is switched off, because the program remembers its own.
    let toolkit = [Key::Q].map(ctrl);
    let reserved: Vec<_> = writing.chain(toolkit).collect();
    for (command, shortcut) in keys_of_commands() {
        // While a field has the keyboard, these are the field's own undo and redo.
        if !command.belongs_to_text_fields() {
            assert!(!reserved.contains(&shortcut), "{command:?} takes {shortcut:?}");
        }
    }
}

#[test]
fn each_key_of_a_screen_is_free_there() {
    let text = waymark::text::Text::new("en");
    let commands: Vec<_> = keys_of_commands().into_iter().map(|(_, shortcut)| shortcut).collect();
    for group in local_keys::groups(9, &text) {
        let mut taken = commands.clone();
        for row in group.rows {
            for shortcut in row.shortcuts {
                assert!(!taken.contains(&shortcut), "{}: {} twice", group.title, row.keys);
                taken.push(shortcut);
            }
        }
    }
}

#[test]
fn every_menu_has_a_letter_of_its_own_in_every_language() {
    for language in ["en", "fr"] {
        let text = waymark::text::Text::new(language);
        let row = local_keys::menu_letters(&text);
        let names = ["menu-file", "menu-edit", "menu-view", "menu-help"].map(|id| text.get(id));
        assert_eq!(row.shortcuts.len(), names.len(), "{language}: {}", row.keys);
        for (place, (name, shortcut)) in names.iter().zip(&row.shortcuts).enumerate() {
            let letter = shortcut.logical_key.name();
            let is_in_it = name.chars().any(|sign| same_letter(sign, letter));
            assert!(is_in_it, "{language}: {letter} is in {name}");
            assert!(!row.shortcuts[..place].contains(shortcut), "{language}: {letter} twice");
        }
        let commands = keys_of_commands();
        let taken = commands.iter().find(|(_, key)| row.shortcuts.contains(key));
        assert!(taken.is_none(), "{language}: {taken:?}");
    }
}

#[test]
fn the_list_of_keys_names_every_command_that_has_one_and_the_keys_of_each_screen() {
    let mut window = walking();
    press(&mut window, Key::Questionmark);
    let text = waymark::text::Text::new("en");
    for command in Command::ALL {
        if command.shortcut().is_some() {
            assert!(shows(&window, &command.name(&text)), "{command:?}");
        }
    }
    for group in local_keys::groups(4, &text) {
        assert!(shows(&window, &group.title), "{}", group.title);
        for row in group.rows {
            assert!(shows(&window, &row.what), "{}: {}", group.title, row.what);
        }
    }
}

#[test]
fn undo_in_a_field_is_the_field_s_own() {
    let mut window = walking();
    press(&mut window, Key::Num3);
    press_ctrl(&mut window, Key::K);
    let field = "What are you looking for?";
    window.get_by_role_and_label(Role::SearchInput, field).type_text("abc");
    settle(&mut window);
    press_ctrl(&mut window, Key::Z);
    press(&mut window, Key::Escape);
    assert_eq!(my_response(&window), Some(Response::Level(Level(3))), "the answer is still there");
    press_ctrl(&mut window, Key::Z);
    assert_eq!(my_response(&window), None, "and here it is the answer that is taken back");
}

/// Where the keyboard is: what has it is drawn there.
fn focus_rect(window: &Window) -> Option<eframe::egui::Rect> {
    let mut nodes = window.root().children_recursive();
    nodes.find(|node| node.is_focused()).map(|node| node.rect())
}

#[test]
fn whatever_the_keyboard_comes_to_is_in_view() {
    let mut window = open_sample(Options { size: [1280.0, 600.0], ..Options::default() });
    for (screen, key) in [
        (Screen::Team, Key::T),
        (Screen::Disagreements, Key::D),
        (Screen::Evidence, Key::E),
        (Screen::Walk, Key::Num4),
    ] {
        press_ctrl(&mut window, key);
        assert_eq!(window.state().view().screen, screen);
        let mut lowest = 0.0_f32;
        for step in 0..70 {
            // Back through the page from its end, and then some of it forward.
            if step < 35 {
                window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
                settle(&mut window);
            } else {
                press(&mut window, Key::Tab);
            }
            let Some(rect) = focus_rect(&window) else {
                continue;
            };
            let seen = rect.top() > -1.0 && rect.bottom() < 601.0 || rect.height() > 500.0;
            assert!(seen, "{screen:?}, step {step}: {rect:?}");
            lowest = lowest.max(rect.bottom());
        }
        assert!(lowest > 100.0, "the keyboard came into the page");
    }
}

#[test]
fn page_keys_turn_the_page_and_each_screen_keeps_its_own_place() {
    let mut window = open_sample(Options { size: [1280.0, 500.0], ..Options::default() });
    let top = |window: &Window, heading: &str| {
        window.get_by_role_and_label(Role::Heading, heading).rect().top()
    };
    press_ctrl(&mut window, Key::D);
    let disagreements = "Where do you disagree, and does it matter?";
    let before = top(&window, disagreements);
    press_ctrl(&mut window, Key::T);
    let team = top(&window, "Team");
    press(&mut window, Key::PageDown);
    let turned = top(&window, "Team");
    assert!(turned < team - 250.0, "from {team} to {turned}");
    press_ctrl(&mut window, Key::D);
    assert_eq!(top(&window, disagreements), before, "another page starts at its top");
    press_ctrl(&mut window, Key::T);
    assert_eq!(top(&window, "Team"), turned, "and this one is where it was left");
    press(&mut window, Key::PageUp);
    assert_eq!(top(&window, "Team"), team);
    // In a field they belong to what is typed.
    window.get_by_role_and_label(Role::TextInput, "Name of a new member").focus();
    settle(&mut window);
    let at_field = top(&window, "Team");
    press(&mut window, Key::PageUp);
    assert_eq!(top(&window, "Team"), at_field);
}

#[test]
fn nothing_is_signed_unseen_and_it_can_be_taken_back() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    click(&mut window, "Checks and sign-off");
    let signed =
        |window: &Window| window.state().document().unwrap().assessment().team.sign_offs.len();
    let before = signed(&window);
    window.get_by_role_and_label(Role::Button, "Sign off: The whole assessment").focus();
    settle(&mut window);
    let rect = focus_rect(&window).unwrap();
    assert!(rect.top() > 40.0 && rect.bottom() < 800.0, "{rect:?}");
    press(&mut window, Key::Enter);
    assert_eq!(signed(&window), before + 1);
    assert!(shows(&window, "You signed off the whole assessment"));
    click(&mut window, "Undo");
    assert_eq!(signed(&window), before);
}
