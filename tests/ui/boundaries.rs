//! Boundaries between a screen and what stands beside it: by mouse, by keyboard, by assistive
//! technology, and remembered.

use eframe::egui::accesskit::{Action, ActionRequest, Role, TreeId};
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::ops::settings::Settings;
use waymark::text::Text;

use crate::support::{Options, Window, click, open, open_sample, press, press_ctrl, settle};

const EXPLANATION: &str = "Width of the explanation";
const GUIDANCE: &str = "Width of the guidance";

fn x_of(window: &Window, name: &str) -> f32 {
    window.get_by_role_and_label(Role::Splitter, name).rect().center().x
}

fn focus(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Splitter, name).focus();
    settle(window);
}

/// The results with a domain explained at the side.
fn explained() -> Window {
    let mut window = open_sample(Options::default());
    let domain = window.get_by_label_contains("Identity, delegation and consent: score");
    let name = domain.accesskit_node().label().unwrap();
    click(&mut window, &name);
    window
}

fn pointer(window: &mut Window, at: Pos2, pressed: Option<bool>) {
    window.event(Event::PointerMoved(at));
    if let Some(pressed) = pressed {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        window.event(Event::PointerButton { pos: at, button, pressed, modifiers });
    }
    window.step();
}

#[test]
fn arrows_move_the_boundary_that_has_the_keyboard() {
    let mut window = explained();
    focus(&mut window, EXPLANATION);
    let before = x_of(&window, EXPLANATION);
    press(&mut window, Key::ArrowLeft);
    press(&mut window, Key::ArrowLeft);
    let wider = x_of(&window, EXPLANATION);
    assert_eq!(before - wider, 32.0, "the explanation has more room");
    press(&mut window, Key::ArrowRight);
    assert_eq!(x_of(&window, EXPLANATION) - wider, 16.0);
    press(&mut window, Key::Home);
    assert_eq!(1280.0 - x_of(&window, EXPLANATION), 300.0, "as narrow as it gets");
    press(&mut window, Key::ArrowRight);
    assert_eq!(1280.0 - x_of(&window, EXPLANATION), 300.0);
    press(&mut window, Key::End);
    assert!(x_of(&window, EXPLANATION) < 640.0, "as wide as it gets");
    assert!(window.get_by_role_and_label(Role::Splitter, EXPLANATION).is_focused());
}

#[test]
fn the_mouse_moves_a_boundary_and_a_double_click_puts_it_back() {
    let mut window = explained();
    let before = x_of(&window, EXPLANATION);
    let at = |x: f32| Pos2::new(x, 400.0);
    pointer(&mut window, at(before), Some(true));
    pointer(&mut window, at(before - 60.0), None);
    pointer(&mut window, at(before - 80.0), Some(false));
    settle(&mut window);
    let moved = x_of(&window, EXPLANATION);
    assert_eq!(before - moved, 80.0);
    // A frame of the test takes as long as there may be between two clicks.
    for pressed in [true, false, true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        let event = Event::PointerButton { pos: at(moved), button, pressed, modifiers };
        window.input_mut().events.push(event);
    }
    settle(&mut window);
    assert_eq!(x_of(&window, EXPLANATION), before);
}

#[test]
fn a_screen_reader_moves_a_boundary_and_hears_where_it_is() {
    let mut window = explained();
    let node = window.get_by_role_and_label(Role::Splitter, EXPLANATION);
    let said = |node: egui_kittest::Node<'_>| node.accesskit_node().numeric_value().unwrap();
    let before = said(node);
    let node = window.get_by_role_and_label(Role::Splitter, EXPLANATION);
    let target_node = node.accesskit_node().locate().0;
    window.event(Event::AccessKitActionRequest(ActionRequest {
        action: Action::Increment,
        target_tree: TreeId::ROOT,
        target_node,
        data: None,
    }));
    settle(&mut window);
    let after = said(window.get_by_role_and_label(Role::Splitter, EXPLANATION));
    assert!(after > before, "{before}, {after}");
}

#[test]
fn in_the_walk_the_arrows_are_the_boundary_s_and_then_the_screen_s_again() {
    let mut window = open_sample(Options { size: [1400.0, 800.0], ..Options::default() });
    press_ctrl(&mut window, Key::Num4);
    let item = window.state().view().item.clone();
    let before = x_of(&window, GUIDANCE);
    focus(&mut window, GUIDANCE);
    press(&mut window, Key::ArrowLeft);
    assert_eq!(before - x_of(&window, GUIDANCE), 16.0);
    assert_eq!(window.state().view().item, item, "no other item");
    // It stays as it was made.
    press_ctrl(&mut window, Key::Num2);
    press_ctrl(&mut window, Key::Num4);
    assert_eq!(before - x_of(&window, GUIDANCE), 16.0);
    press(&mut window, Key::ArrowRight);
    assert_ne!(window.state().view().item, item);
    let trail = "Width of the list of items";
    let before = x_of(&window, trail);
    focus(&mut window, trail);
    press(&mut window, Key::ArrowRight);
    assert_eq!(x_of(&window, trail) - before, 16.0);
}

#[test]
fn boundaries_are_named_in_the_reader_s_language() {
    let settings = Settings { language: Some("fr".to_owned()), ..Settings::default() };
    let mut window = open(Options { settings, size: [1400.0, 800.0], ..Options::default() });
    click(&mut window, &Text::new("fr").get("home-sample"));
    press_ctrl(&mut window, Key::Num4);
    window.get_by_role_and_label(Role::Splitter, "Largeur de la liste des éléments");
    window.get_by_role_and_label(Role::Splitter, "Largeur des indications");
    press_ctrl(&mut window, Key::Num8);
    window.get_by_label_contains("MAP 1.1").click();
    window.run_ok();
    window.get_by_role_and_label(Role::Splitter, "Largeur du détail d’une case");
}
