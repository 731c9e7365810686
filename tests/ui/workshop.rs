//! The workshop and the disagreements where things go wrong: Escape in the middle of a sentence, a
//! menu that keeps the keyboard, nobody on the team, names and reasons of any length.

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::model::{Level, Outcome};
use waymark::storage::{read_assessment, write_assessment};
use waymark::ui::state::{Phase, Screen};

use crate::support::{
    Options, Window, click, open, press, press_ctrl, settle, shows, shows_part, start_assessment,
    tree, wait_until,
};
use crate::together::{decided, response, team_file, team_window};

fn to_workshop(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    settle(window);
    assert_eq!(window.state().view().screen, Screen::Workshop);
}

/// The workshop on an item that nobody has answered.
fn on_item(window: &mut Window, item: &str) {
    press_ctrl(window, Key::F);
    window.get_by_role_and_label(Role::TextInput, "Find an item").type_text(item);
    settle(window);
    press(window, Key::Enter);
    to_workshop(window);
}

fn write(window: &mut Window, field: &str, words: &str) {
    window.get_by_role_and_label(Role::MultilineTextInput, field).type_text(words);
    settle(window);
}

/// Whether this text is there.
fn says(window: &Window, words: &str) -> bool {
    window.query_all_by_value(words).next().is_some()
}

/// What has the keyboard.
fn focused(window: &Window) -> Option<String> {
    let mut nodes = window.root().children_recursive();
    nodes.find(|node| node.is_focused()).and_then(|node| node.accesskit_node().label())
}

#[test]
fn escape_lets_go_of_a_field_first_and_what_was_typed_is_still_there_on_coming_back() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    on_item(&mut window, "STR-04");
    press(&mut window, Key::N);
    write(&mut window, "Why does it not apply?", "we have none");
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Workshop, "only the field is left");
    assert_eq!(window.state().view().workshop.reason.as_deref(), Some("we have none"));
    press(&mut window, Key::N);
    press(&mut window, Key::Enter);
    assert!(response(&window, "STR-04", "ana-lima").is_some());
    for key in [Key::Num1, Key::Num4, Key::Enter] {
        press(&mut window, key);
    }
    assert_eq!(window.state().view().workshop.phase, Phase::Spread);
    press(&mut window, Key::Num2);
    write(&mut window, "Why", "two of three saw it");
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Workshop);
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Walk, "the second one leaves");
    to_workshop(&mut window);
    assert_eq!(window.state().view().workshop.phase, Phase::Spread);
    assert_eq!(window.state().view().decision.rationale, "two of three saw it");
    press(&mut window, Key::R);
    press(&mut window, Key::Enter);
    assert_eq!(decided(&window, "STR-04"), Some(Outcome::Level(Level(2))));
}

#[test]
fn escape_in_a_menu_or_on_a_button_only_ends_that() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    on_item(&mut window, "STR-04");
    click(&mut window, "View");
    assert!(shows(&window, "Who changed what…") || shows_part(&window, "Walk"));
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Workshop);
    window.get_by_role_and_label(Role::Button, "Next item").focus();
    settle(&mut window);
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Workshop);
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Walk);
}

#[test]
fn enter_shows_the_levels_wherever_the_keyboard_was_left() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    window.get_by_role_and_label(Role::MenuItem, "File").focus();
    settle(&mut window);
    to_workshop(&mut window);
    assert_eq!(focused(&window), None, "the old screen's keyboard is not the new one's");
    press_ctrl(&mut window, Key::T);
    on_item(&mut window, "STR-01");
    assert!(shows(&window, "Everybody has voted. Press Enter"));
    window.get_by_role_and_label(Role::MenuItem, "File").focus();
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().workshop.phase, Phase::Spread);
    assert!(!shows(&window, "Save as…"), "no menu opens: {}", tree(&window));
}

#[test]
fn a_workshop_without_a_team_says_so_and_leads_out() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::T);
    window.get_all_by_role_and_label(Role::Button, "Ana").last().unwrap().click();
    settle(&mut window);
    click(&mut window, "Take off the team");
    to_workshop(&mut window);
    assert!(shows(&window, "There is nobody on the team yet"));
    assert!(shows_part(&window, "you are on the team with your first answer"));
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Walk);
    to_workshop(&mut window);
    click(&mut window, "Leave");
    assert_eq!(window.state().view().screen, Screen::Walk);
    to_workshop(&mut window);
    click(&mut window, "To the team");
    assert_eq!(window.state().view().screen, Screen::Team);
}

#[test]
fn the_spread_gives_the_reason_why_something_does_not_apply_and_what_the_levels_mean() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    on_item(&mut window, "STR-04");
    press(&mut window, Key::N);
    write(&mut window, "Why does it not apply?", "no partner yet");
    for key in [Key::Enter, Key::Num0, Key::Num4, Key::Enter] {
        press(&mut window, key);
    }
    assert!(shows(&window, "Not applicable: Ana Lima (no partner yet)"), "{}", tree(&window));
    assert!(says(&window, "no partner yet"), "{}", tree(&window));
    let document = window.state().document().unwrap();
    let levels = document.questionnaire().item(&"STR-04".into()).unwrap().levels.clone();
    let explains = |window: &Window, level: usize| says(window, &levels[level]);
    assert!(explains(&window, 0) && explains(&window, 4), "{}", tree(&window));
    assert!(!explains(&window, 2), "nobody gave it");
    press(&mut window, Key::Num2);
    assert!(explains(&window, 2) && !explains(&window, 0), "it is picked");
}

#[test]
fn every_vote_can_be_brought_into_view_in_a_low_window() {
    let folder = TempDir::new().unwrap();
    let options = Options { size: [900.0, 420.0], ..Options::default() };
    let mut window = team_window(folder.path(), options);
    on_item(&mut window, "STR-04");
    for key in [Key::Num0, Key::Num4, Key::U, Key::Enter] {
        press(&mut window, key);
    }
    let bottom = |window: &Window| window.get_by_label_contains("Don’t know: ").rect().bottom();
    let before = bottom(&window);
    for _ in 0..12 {
        press(&mut window, Key::ArrowDown);
    }
    assert!(bottom(&window) < before && bottom(&window) < 400.0, "from {before}");
    for _ in 0..12 {
        press(&mut window, Key::ArrowUp);
    }
    assert_eq!(bottom(&window), before);
}

#[test]
fn in_a_usual_window_the_whole_spread_is_in_view() {
    for size in [[1280.0, 800.0], [1920.0, 1080.0]] {
        let folder = TempDir::new().unwrap();
        let mut window = team_window(folder.path(), Options { size, ..Options::default() });
        on_item(&mut window, "STR-04");
        press(&mut window, Key::N);
        write(&mut window, "Why does it not apply?", "no partner yet");
        for key in [Key::Enter, Key::U, Key::Num4, Key::Enter] {
            press(&mut window, key);
        }
        let lowest = window.get_by_label_contains("Don’t know: ").rect().bottom();
        let foot = window.get_by_role_and_label(Role::Button, "Vote again").rect().top();
        assert!(lowest < foot, "{size:?}: {lowest} under {foot}");
    }
}

#[test]
fn a_long_name_stays_in_its_column() {
    const LONG: &str = "Maximiliane Alexandra von Hohenberg-Wittelsbach und zu Sonnenfeld, \
         Head of Interoperability Programmes and Partner Relations";
    for width in [700.0, 1280.0] {
        let folder = TempDir::new().unwrap();
        let path = team_file(folder.path());
        let mut assessment = read_assessment(&path).unwrap().value;
        assessment.members.get_mut("ana-lima").unwrap().name = LONG.to_owned();
        std::fs::write(&path, write_assessment(&assessment)).unwrap();
        let size = [width, 5000.0];
        let mut window = open(Options { size, file: Some(path), ..Options::default() });
        wait_until(&mut window, "it is open", |window| window.state().document().is_some());
        press_ctrl(&mut window, Key::D);
        let label = format!("{LONG} (Legal)");
        let fits = |window: &Window| {
            for node in window.query_all_by_value(&label) {
                assert!(node.rect().right() < width, "{:?}", node.rect());
            }
        };
        fits(&window);
        let items: Vec<_> = window
            .query_all_by_role_and_label(Role::ColumnHeader, "Items")
            .map(|node| node.rect())
            .collect();
        assert_eq!(items.len(), 2, "{}", tree(&window));
        assert!(items.iter().all(|rect| rect.right() < width), "{items:?}");
        let stacked = items[0].left() == items[1].left();
        assert_eq!(stacked, width < 1000.0, "{items:?}");
        let table = window
            .get_by_role_and_label(Role::RadioGroup, "Show levels as")
            .get_by_role_and_label(Role::RadioButton, "Table");
        table.click();
        settle(&mut window);
        fits(&window);
    }
}

#[test]
fn the_keyboard_goes_on_where_a_button_made_way_for_something_else() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    press_ctrl(&mut window, Key::D);
    let first = window.state().document().unwrap().disagreements()[0].item.to_string();
    let press_on = |window: &mut Window, name: &str| {
        window.get_by_role_and_label(Role::Button, name).focus();
        settle(window);
        press(window, Key::Enter);
    };
    press_on(&mut window, &format!("Settle {first}…"));
    assert_eq!(focused(&window).as_deref(), Some("0 Absent"));
    press(&mut window, Key::Space);
    window.get_by_role_and_label(Role::MultilineTextInput, "Why").focus();
    settle(&mut window);
    write(&mut window, "Why", "None of it is there");
    press_on(&mut window, "Record the decision");
    let reopen = format!("Reopen {first}");
    assert_eq!(focused(&window).as_deref(), Some(reopen.as_str()));
    press(&mut window, Key::Enter);
    assert_eq!(decided(&window, &first), None);
    assert_eq!(focused(&window).as_deref(), Some("0 Absent"));
}

#[test]
fn sending_a_part_back_and_resolving_keep_the_keyboard_there() {
    let mut window = crate::support::open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    click(&mut window, "Comments (2)");
    let resolve = window.get_all_by_label_contains("Resolve: ").next().unwrap();
    resolve.focus();
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert!(focused(&window).unwrap().starts_with("Reopen: "));
    press(&mut window, Key::Enter);
    assert!(focused(&window).unwrap().starts_with("Resolve: "));
}
