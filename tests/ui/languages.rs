//! Another language while the program runs, and a made-up one that shows what was forgotten.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use waymark::ops::settings::Settings;

use crate::support::{Options, Window, click, open, open_sample, press_ctrl, settle, shows, tree};

/// The keys of the screens that belong to an assessment.
const SCREENS: [Key; 10] =
    [Key::Num1, Key::Num2, Key::Num4, Key::Num6, Key::Num8, Key::P, Key::E, Key::D, Key::T, Key::R];

fn speaking(tag: &str) -> Options {
    let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
    Options { settings, ..Options::default() }
}

fn choose_language(window: &mut Window, field: &str, language: &str) {
    press_ctrl(window, Key::Comma);
    window.get_by_role_and_label(Role::ComboBox, field).click();
    settle(window);
    click(window, language);
}

#[test]
fn the_language_changes_while_the_program_runs_and_nothing_else_does() {
    let mut window = open_sample(Options::default());
    let before = window.state().document().unwrap().assessment().clone();
    let scores = window.state().document().unwrap().scores().clone();
    assert!(shows(&window, "Results"));
    choose_language(&mut window, "Language", "Français");
    assert!(shows(&window, "Paramètres"), "{}", tree(&window));
    press_ctrl(&mut window, Key::Num4);
    assert!(shows(&window, "S1 Positionnement"), "{}", tree(&window));
    let after = window.state().document().unwrap();
    assert_eq!(after.assessment(), &before);
    assert_eq!(after.scores(), &scores);
    choose_language(&mut window, "Langue", "English");
    assert!(shows(&window, "Settings"));
    press_ctrl(&mut window, Key::Num4);
    assert!(shows(&window, "S1 Position"));
}

#[test]
fn a_window_begins_in_the_chosen_language() {
    let window = open(speaking("fr"));
    assert!(shows(&window, "Nouvelle évaluation"), "{}", tree(&window));
}

/// Whether a text has words that were written for readers of English: every message and every
/// text of the content bears accents in the made-up language.
fn is_plain(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic());
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|two| two.iter().all(is_word))
}

/// Clauses that are called by words.
const NOT_OURS: [&str; 1] = ["Key principle "];

#[test]
fn no_screen_says_anything_that_is_not_translated() {
    let sample = include_str!("../../assets/samples/meridian-freight.ron");
    let mut window = open(speaking("qps"));
    let name = waymark::text::Text::new("qps").get("home-sample");
    click(&mut window, &name);
    let mut plain = Vec::new();
    let mut look = |window: &Window, place: &str| {
        for node in tree(window).lines() {
            // What the people of the sample wrote stays as they wrote it.
            let said = node.split('"').skip(1).step_by(2);
            let wrong = said.filter(|text| {
                is_plain(text)
                    && !written_in(sample, text)
                    && !NOT_OURS.iter().any(|own| text.starts_with(own))
            });
            plain.extend(wrong.map(|text| format!("{place}: {text}")));
        }
    };
    for key in SCREENS {
        press_ctrl(&mut window, key);
        look(&window, &format!("{key:?}"));
    }
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    settle(&mut window);
    look(&window, "workshop");
    press_ctrl(&mut window, Key::Comma);
    look(&window, "settings");
    assert!(plain.is_empty(), "{plain:#?}");
}

/// Whether a text consists of what stands in a file, perhaps shortened or joined to other words.
fn written_in(file: &str, text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphabetic() || c == ' ' || c == '-' || c == '\'';
    let runs = text.split(|c: char| !is_word(c)).map(str::trim);
    runs.filter(|run| is_plain(run)).all(|run| file.contains(run))
}

#[test]
fn long_words_take_another_line_before_they_lie_on_each_other() {
    let mut window = open(Options { size: [1093.0, 614.0], ..speaking("fr") });
    click(&mut window, "Explorer l’exemple");
    press_ctrl(&mut window, Key::Num6);
    let [claimed, shown_as] = ["Déclaré", "Afficher comme"];
    let tops = |window: &Window| {
        let [button, words] = [
            window.get_by_role_and_label(Role::RadioButton, claimed).rect(),
            window.get_by_role_and_label(Role::Label, shown_as).rect(),
        ];
        assert!(!button.intersects(words), "{button} and {words}");
        (button.center().y, words.center().y)
    };
    let (filters, way) = tops(&window);
    assert!((filters - way).abs() < 1.0, "there is room in one line");
    let score = "Protocoles et architecture : score";
    window.get_by_label_contains(score).scroll_to_me();
    settle(&mut window);
    window.get_by_label_contains(score).click();
    settle(&mut window);
    assert!(window.state().view().results.pick.is_some());
    let (filters, way) = tops(&window);
    assert!(way > filters + 10.0, "an explanation takes its room");
}
