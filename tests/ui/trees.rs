//! What a screen reader gets of each screen, as text that is read in review.

use eframe::egui::Key;

use crate::support::{Options, click, open, open_sample, press_ctrl, tree};

fn check(name: &str, tree: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, tree);
    });
}

#[test]
fn every_screen_can_be_read() {
    let window = open(Options::default());
    check("home", &tree(&window));
    let mut window = open_sample(Options::default());
    check("results", &tree(&window));
    press_ctrl(&mut window, Key::Num2);
    check("profile", &tree(&window));
    press_ctrl(&mut window, Key::Num4);
    check("walk", &tree(&window));
    press_ctrl(&mut window, Key::Num8);
    check("crosswalk", &tree(&window));
    press_ctrl(&mut window, Key::T);
    check("team", &tree(&window));
    for (part, name) in [
        ("Who answers what", "team_routing"),
        ("Comments (2)", "team_comments"),
        ("Checks and sign-off", "team_checks"),
    ] {
        click(&mut window, part);
        check(name, &tree(&window));
    }
    press_ctrl(&mut window, Key::Num8);
    click(&mut window, "What differs");
    click(&mut window, "Also show what does not concern you");
    check("differences", &tree(&window));
    click(&mut window, "Also show what does not concern you");
    click(&mut window, "Dates");
    check("dates", &tree(&window));
    press_ctrl(&mut window, Key::P);
    click(&mut window, "Board");
    check("plan_board", &tree(&window));
    click(&mut window, "Timeline");
    check("plan_timeline", &tree(&window));
}
