//! The whole journey: start, profile, walk a stage with the keyboard alone, results, save, open
//! again, everything as it was.

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use waymark::model::{Coverage, Level, Response};
use waymark::ui::state::Screen;

use crate::support::{
    Dialogs, Options, click, open, press, press_ctrl, settle, shows, shows_part, start_assessment,
    type_into, wait_until,
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

    press_ctrl(&mut window, Key::Num4);
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
    press_ctrl(&mut window, Key::Num4);
    assert!(shows(&window, "Nothing is answered yet"));
    click(&mut window, "Start walking");
    assert_eq!(window.state().view().screen, Screen::Walk);
}
