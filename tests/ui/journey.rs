//! The whole journey: start, profile, walk a stage with the keyboard alone, results, save, open
//! again, everything as it was.

use eframe::egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::model::{Coverage, Level, Response};
use waymark::ui::state::{ResultsTab, Screen};

use crate::support::{
    Dialogs, Options, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    start_assessment, type_into, wait_until,
};

#[test]
fn a_newcomer_walks_a_stage_sees_results_saves_and_finds_everything_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.ron");
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });

    start_assessment(&mut window, "Acme", "Ana Lima");
    assert_eq!(window.state().view().screen, Screen::Profile);
    assert!(shows(&window, "70 of 70 items apply"));

    click(&mut window, "Start walking");
    assert_eq!(window.state().view().screen, Screen::Walk);

    // The first stage with the keyboard alone: a level, on, a level, on.
    let stage = window.state().document().unwrap().questionnaire().stages[0].id.clone();
    let in_stage =
        window.state().document().unwrap().asked_items().filter(|item| item.stage == stage).count();
    for index in 0..in_stage {
        press(&mut window, [Key::Num2, Key::Num3, Key::Num1][index % 3]);
        press(&mut window, Key::J);
    }
    let document = window.state().document().unwrap();
    let answered = document.assessment().answers.len();
    assert_eq!(answered, in_stage, "every item of the stage has an answer");

    // Back to the first item: coverage and evidence lift what is supported.
    let first = document.asked_items().next().unwrap().clone();
    for _ in 0..in_stage {
        press(&mut window, Key::K);
    }
    assert_eq!(window.state().view().item.as_ref(), Some(&first.id));
    assert!(shows_part(&window, "Claimed 2, supported 1: no evidence is given"));
    click(&mut window, "All in scope");
    click(&mut window, "Add evidence");
    type_into(&mut window, "What is it?", "Export of the inventory");
    assert!(shows_part(&window, "Level 2 is supported by the evidence"));

    press_ctrl(&mut window, Key::Num6);
    assert_eq!(window.state().view().screen, Screen::Results);
    assert!(shows_part(&window, "Strategy, principles and accountability: score"));

    dialogs.pick(&path);
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "the file is written", |window| {
        !window.state().document().unwrap().is_dirty()
    });
    assert!(path.is_file());
    let before = window.state().document().unwrap().assessment().clone();
    drop(window);

    let mut window = open(Options { file: Some(path), ..Options::default() });
    wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
    let after = window.state().document().unwrap().assessment().clone();
    assert_eq!(before, after);
    let key = waymark::model::AnswerKey::new(&first.id, &"ana-lima".into());
    let answer = after.answer(&key).unwrap();
    assert_eq!(answer.response, Some(Response::Level(Level(2))));
    assert_eq!(answer.coverage, Some(Coverage::All));
    let evidence: Vec<_> = after.evidence_of(answer).collect();
    assert_eq!(evidence[0].title, "Export of the inventory");
    settle(&mut window);
}

#[test]
fn the_profile_shows_live_how_many_items_apply_and_keeps_answers_of_hidden_ones() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    assert!(shows(&window, "70 of 70 items apply"));

    // Answer an item that applies only to those who buy AI, then say that nobody does.
    let item = window.state().document().unwrap().questionnaire().item(&"SUP-02".into()).unwrap();
    let title = item.title.clone();
    click(&mut window, "Start walking");
    press_ctrl(&mut window, Key::F);
    window.get_by_role_and_label(Role::TextInput, "Find an item").type_text("procurement clauses");
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "SUP-02", "{title}");
    press(&mut window, Key::Num3);
    let scored = |window: &crate::support::Window| {
        window.state().document().unwrap().scores().item(&"SUP-02".into()).unwrap().claimed
    };
    assert_eq!(scored(&window), Some(Level(3)));

    let document = window.state().document().unwrap();
    let field = document
        .questionnaire()
        .profile
        .iter()
        .find(|field| field.id.as_str() == "buys_ai")
        .unwrap()
        .question
        .clone();
    press_ctrl(&mut window, Key::Num2);
    let no = window
        .get_by_role_and_label(Role::RadioGroup, &field)
        .get_by_role_and_label(Role::RadioButton, "No");
    no.scroll_to_me();
    settle(&mut window);
    window
        .get_by_role_and_label(Role::RadioGroup, &field)
        .get_by_role_and_label(Role::RadioButton, "No")
        .click();
    settle(&mut window);
    assert!(shows(&window, "67 of 70 items apply"));
    assert_eq!(scored(&window), None, "a hidden answer is not counted");
    assert!(
        window.state().document().unwrap().assessment().answers.contains_key("SUP-02"),
        "a hidden answer is kept"
    );
    press_ctrl(&mut window, Key::Z);
    assert!(shows(&window, "70 of 70 items apply"));
    assert_eq!(scored(&window), Some(Level(3)), "it comes back with the item");
}

#[test]
fn an_empty_assessment_says_so_in_the_results_and_offers_the_way() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::Num6);
    assert!(shows(&window, "Nothing is answered yet"));
    click(&mut window, "Start walking");
    assert_eq!(window.state().view().screen, Screen::Walk);
}

/// Goes on with Tab until the keyboard is on what has this name, as somebody without a mouse would.
fn tab_to(window: &mut Window, name: &str) {
    let is_there = |window: &Window| {
        let mut nodes = window.root().children_recursive();
        nodes
            .any(|node| node.is_focused() && node.accesskit_node().label().as_deref() == Some(name))
    };
    for _ in 0..160 {
        if is_there(window) {
            return;
        }
        press(window, Key::Tab);
    }
    unreachable!("Tab never came to {name:?}");
}

fn type_letters(window: &mut Window, letters: &str) {
    window.event(Event::Text(letters.to_owned()));
    settle(window);
}

#[test]
fn from_home_to_an_exported_report_by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });

    tab_to(&mut window, "New assessment");
    press(&mut window, Key::Enter);
    tab_to(&mut window, "Organisation");
    type_letters(&mut window, "Acme");
    tab_to(&mut window, "Your name");
    type_letters(&mut window, "Ana");
    tab_to(&mut window, "Start");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().screen, Screen::Profile);

    tab_to(&mut window, "Yes");
    press(&mut window, Key::Space);
    assert!(!window.state().document().unwrap().assessment().profile.is_empty());

    press_ctrl(&mut window, Key::Num4);
    press(&mut window, Key::Num2);
    tab_to(&mut window, "All in scope");
    press(&mut window, Key::Space);
    tab_to(&mut window, "Add evidence");
    press(&mut window, Key::Enter);
    tab_to(&mut window, "What is it?");
    type_letters(&mut window, "Export of the inventory");
    assert!(shows_part(&window, "Level 2 is supported by the evidence"));
    // The field lets go of the keyboard, and the digits are the walk's again.
    press(&mut window, Key::Escape);
    press(&mut window, Key::J);
    press(&mut window, Key::Num1);
    assert_eq!(window.state().document().unwrap().assessment().answers.len(), 2);

    press_ctrl(&mut window, Key::Num6);
    tab_to(&mut window, "Gaps");
    press(&mut window, Key::Space);
    assert_eq!(window.state().view().results.tab, ResultsTab::Gaps);

    press_ctrl(&mut window, Key::P);
    let first = window.state().document().unwrap().steps()[0].item.clone();
    tab_to(&mut window, &format!("Add {first} to the plan"));
    press(&mut window, Key::Enter);
    assert_eq!(window.state().document().unwrap().assessment().plan.len(), 1);

    press_ctrl(&mut window, Key::R);
    for format in ["PDF", "JSON"] {
        tab_to(&mut window, format);
        press(&mut window, Key::Space);
    }
    dialogs.pick(&folder.path().join("acme"));
    tab_to(&mut window, "Export report…");
    press(&mut window, Key::Enter);
    wait_until(&mut window, "the report is written", |window| shows_part(window, "acme.json"));
    assert!(folder.path().join("acme.json").is_file());
}
