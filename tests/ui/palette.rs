//! The command palette: what it lists, what comes first, how it is used with the keyboard alone, and
//! that it keeps up with a large assessment and many files.

use std::time::{Duration, Instant};

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::ops::settings::{Recent, Settings};
use waymark::ui::palette::Searched;
use waymark::ui::state::{CrosswalkPick, ResultsTab, Screen};

use crate::support::{
    Options, Window, click, open, open_sample, press, press_ctrl, settle, shows, shows_part,
};

const FIELD: &str = "What are you looking for?";

fn type_letters(window: &mut Window, letters: &str) {
    window.get_by_role_and_label(Role::SearchInput, FIELD).type_text(letters);
    settle(window);
}

fn look_for(window: &mut Window, letters: &str) {
    press_ctrl(window, Key::K);
    assert!(is_in_palette(window));
    type_letters(window, letters);
}

/// The field has the keyboard, and says which row is meant: for a screen reader that row is where the
/// focus is.
fn is_in_palette(window: &Window) -> bool {
    let focused = window.root().children_recursive().find(|node| node.is_focused());
    focused.is_some_and(|node| {
        matches!(node.accesskit_node().role(), Role::ListBoxOption | Role::SearchInput)
    })
}

/// The rows in view, in their order, and which of them is selected.
fn rows(window: &Window) -> (Vec<String>, Option<usize>) {
    let mut rows: Vec<_> = window
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::ListBoxOption)
        .collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    let selected = rows.iter().position(|node| node.accesskit_node().is_selected() == Some(true));
    (rows.iter().map(|node| node.accesskit_node().label().unwrap_or_default()).collect(), selected)
}

fn first(window: &Window) -> String {
    rows(window).0.first().cloned().unwrap_or_default()
}

#[test]
fn an_id_comes_first_then_beginnings_of_words_then_letters_in_order() {
    let score = |entry: &Searched, query: &str| entry.fit(query).map(|fit| fit.score);
    let with_id = Searched::new("SEC-02", "Trust boundaries", "");
    let begins = Searched::new("", "Sec-02 explained", "");
    assert!(score(&with_id, "sec-02") > score(&begins, "sec-02"));
    assert_eq!(score(&with_id, "sec02"), score(&with_id, "SEC-02"), "the hyphen may be left out");

    let prefix = Searched::new("", "Report", "");
    let later_word = Searched::new("", "Write the report", "");
    let in_order = Searched::new("", "Results of every part, overall, ready, together", "");
    assert!(score(&prefix, "rep") > score(&later_word, "rep"));
    assert!(score(&later_word, "rep") > score(&in_order, "repo"));
    assert!(score(&prefix, "rpt") < score(&prefix, "rep"));
    assert_eq!(score(&prefix, "xyz"), None);
    assert_eq!(score(&prefix, "rep xyz"), None, "every word has to be found");
}

#[test]
fn accents_and_capitals_make_no_difference_and_the_letters_that_fit_are_known() {
    let entry = Searched::new("", "Évaluation des données à l’œuvre", "");
    assert!(entry.fit("evaluation").is_some());
    assert!(entry.fit("DONNEES").is_some());
    assert!(entry.fit("donnÉes").is_some());
    assert!(entry.fit("oeuvre").is_some());
    assert_eq!(entry.fit("don").unwrap().title, vec![15, 16, 17]);
    let composed = Searched::new("", "Trouver un e\u{301}lément", "");
    assert!(composed.fit("element").is_some());
    let initials = Searched::new("", "Go to the team", "").fit("gtt").unwrap();
    assert_eq!(initials.title, vec![0, 3, 6]);
}

#[test]
fn ctrl_k_opens_it_enter_goes_there_and_escape_shuts_it() {
    let mut window = open_sample(Options::default());
    look_for(&mut window, "crossw");
    assert_eq!(first(&window), "Crosswalk, Screen");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().screen, Screen::Crosswalk);
    assert!(window.state().view().dialog.is_none());

    press_ctrl(&mut window, Key::K);
    press(&mut window, Key::Escape);
    assert!(window.state().view().dialog.is_none());
    press_ctrl(&mut window, Key::K);
    press_ctrl(&mut window, Key::K);
    assert!(window.state().view().dialog.is_none(), "the same keys shut it");
}

#[test]
fn it_finds_items_domains_stages_frameworks_parts_settings_and_commands() {
    let mut window = open_sample(Options::default());
    look_for(&mut window, "sec-02");
    assert!(first(&window).starts_with("SEC-02 "), "{}", first(&window));
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().screen, Screen::Walk);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "SEC-02");

    look_for(&mut window, "results: trend");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().results.tab, ResultsTab::Trend);

    look_for(&mut window, "strategy, principles");
    assert!(first(&window).ends_with("Domain"), "{}", first(&window));
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().screen, Screen::Results);
    assert!(window.state().view().results.pick.is_some(), "it is explained at the side");

    look_for(&mut window, "iso 42001");
    press(&mut window, Key::Enter);
    assert!(matches!(window.state().view().crosswalk.pick, Some(CrosswalkPick::Framework(_))));

    look_for(&mut window, "theme dark");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().settings().theme, waymark::ops::settings::ThemeChoice::Dark);

    look_for(&mut window, "keyboard sh");
    press(&mut window, Key::Enter);
    assert!(shows(&window, "While walking"), "a command may open a dialog of its own");
}

#[test]
fn what_can_not_be_done_now_is_left_out() {
    let mut window = open(Options::default());
    look_for(&mut window, "crosswalk");
    assert!(!shows(&window, "Crosswalk, Screen"), "only the word of the glossary is there");
    assert!(shows_part(&window, "Crosswalk, Glossary"));
    press(&mut window, Key::Escape);
    look_for(&mut window, "settings");
    assert_eq!(first(&window), "Settings, Screen");
}

#[test]
fn the_arrow_and_page_keys_move_and_the_selection_is_said() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::K);
    assert_eq!(rows(&window).1, Some(0));
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    assert_eq!(rows(&window).1, Some(2));
    press(&mut window, Key::ArrowUp);
    assert_eq!(rows(&window).1, Some(1));
    press(&mut window, Key::PageDown);
    assert_eq!(rows(&window).1, Some(9), "the ninth row is still in view");
    press(&mut window, Key::End);
    let (shown, selected) = rows(&window);
    assert_eq!(selected, Some(shown.len() - 1), "the list scrolls to its end");
    press(&mut window, Key::ArrowDown);
    assert_eq!(rows(&window).1, Some(0), "and begins again");
    press(&mut window, Key::End);
    press(&mut window, Key::Home);
    assert_eq!(rows(&window).1, Some(0));
    press(&mut window, Key::Tab);
    assert!(is_in_palette(&window));
}

#[test]
fn how_many_fit_is_told_and_nothing_is_told_too() {
    let mut window = open_sample(Options::default());
    look_for(&mut window, "sec-02");
    assert!(shows(&window, "One entry."));
    type_letters(&mut window, "qqq");
    assert!(shows(&window, "Nothing fits “sec-02qqq”."));
    press(&mut window, Key::Enter);
    assert!(window.state().view().dialog.is_some(), "Enter on nothing does nothing");
}

#[test]
fn what_was_chosen_lately_comes_first_until_something_is_typed() {
    let mut window = open_sample(Options::default());
    look_for(&mut window, "sec-02");
    press(&mut window, Key::Enter);
    look_for(&mut window, "portfolio");
    press(&mut window, Key::Enter);
    press_ctrl(&mut window, Key::K);
    let (shown, _) = rows(&window);
    assert!(shown[0].starts_with("Portfolio, recent"), "{shown:?}");
    assert!(shown[1].starts_with("SEC-02 "), "{shown:?}");
}

#[test]
fn the_keyboard_goes_back_to_where_it_was() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::T);
    window.get_by_role_and_label(Role::TextInput, "Name of a new member").focus();
    settle(&mut window);
    press_ctrl(&mut window, Key::K);
    press(&mut window, Key::Escape);
    let field = window.get_by_role_and_label(Role::TextInput, "Name of a new member");
    assert!(field.is_focused());
}

#[test]
fn a_click_chooses_too() {
    let mut window = open_sample(Options::default());
    look_for(&mut window, "evidence");
    click(&mut window, "Evidence, Screen");
    assert_eq!(window.state().view().screen, Screen::Evidence);
}

#[test]
fn it_keeps_up_with_hundreds_of_items_and_files() {
    let files = (0..300).map(|index| Recent {
        path: format!("/somewhere/far/away/organisation-{index}.ron").into(),
        organisation: format!("Organisation number {index}"),
        opened: "2026-11-01T09:00:00Z".parse().unwrap(),
        stage_percents: vec![10, 20, 30, 40, 50],
    });
    let settings = Settings { recent: files.collect(), ..Settings::default() };
    let mut window = open_sample(Options { settings, ..Options::default() });
    press_ctrl(&mut window, Key::K);
    let started = Instant::now();
    for letter in "organisation 2".chars() {
        type_letters(&mut window, &letter.to_string());
    }
    let typed = started.elapsed();
    assert!(rows(&window).0.len() < 40, "only rows in view are drawn");
    // Far above what it takes, also on a busy machine and without optimisation.
    assert!(typed < Duration::from_secs(10), "{typed:?}");
    window.key_press_modifiers(Modifiers::NONE, Key::End);
    settle(&mut window);
    assert!(rows(&window).1.is_some());
}
