//! The crosswalk, what differs and the dates, by name and by keyboard alone.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::ui::state::{CrosswalkPick, Screen};

use crate::support::{
    Options, Window, click, open, open_sample, press, press_ctrl, settle, shows, shows_part,
    start_assessment,
};

fn crosswalk() -> Window {
    crosswalk_in(Options::default())
}

fn crosswalk_in(options: Options) -> Window {
    let mut window = open_sample(options);
    press_ctrl(&mut window, Key::Num8);
    assert_eq!(window.state().view().screen, Screen::Crosswalk);
    window
}

#[test]
fn a_cell_says_clauses_status_mark_relation_and_preparation() {
    let window = crosswalk();
    let cell = window.get_by_label_contains("Risk classification, EU AI Act:");
    let name = cell.accesskit_node().label().unwrap();
    // Some clauses bind already; those for high-risk systems, of which the sample has none, come later
    // and have no day here, as they are not on the time line.
    for part in ["Same evidence serves", "6(2)", "Partly in force · official", "Prepared"] {
        assert!(name.contains(part), "{part} in {name}");
    }
    assert!(!name.contains("2027"), "{name}");
}

#[test]
fn where_no_item_that_applies_cites_a_framework_all_of_the_obligations_count() {
    let mut window = crosswalk();
    let cell = window.get_by_label_contains("Risk management, ASEAN AI Guide:");
    assert!(cell.accesskit_node().label().unwrap().contains("2 of 2 answered"));
    cell.click();
    settle(&mut window);
    assert!(shows_part(&window, "None of the items that apply cites ASEAN AI Guide"));
}

#[test]
fn a_cell_opens_with_the_keyboard_and_leads_to_the_items_behind_it() {
    let mut window = crosswalk();
    window.get_by_label_contains("Logging and records, EU AI Act:").focus();
    settle(&mut window);
    press(&mut window, Key::Enter);
    let picked = CrosswalkPick::Cell("logging".into(), "eu-ai-act".into());
    assert_eq!(window.state().view().crosswalk.pick, Some(picked));
    assert!(shows_part(&window, "Logs are kept at least six months"));
    assert!(shows(&window, "19(1): Providers keep logs for at least six months"));
    click(&mut window, "OPS-02 Logs that can be joined across systems");
    assert_eq!(window.state().view().screen, Screen::Walk);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "OPS-02");
}

#[test]
fn frameworks_that_do_not_concern_the_organisation_are_shown_on_request() {
    let mut window = crosswalk();
    assert!(!shows_part(&window, "Risk classification, Korea AI Act:"));
    click(&mut window, "Also show frameworks that do not concern you");
    assert!(shows_part(&window, "Risk classification, Korea AI Act:"));
}

#[test]
fn what_is_none_is_shown_as_none() {
    let mut window = crosswalk();
    click(&mut window, "Also show frameworks that do not concern you");
    assert!(shows_part(&window, "Environment, Colorado ADMT law: No counterpart. None."));
}

#[test]
fn a_name_that_is_picked_explains_itself() {
    let mut window = crosswalk();
    window.get_by_label_contains("EU AI Act: Law, In force.").focus();
    settle(&mut window);
    press(&mut window, Key::Space);
    assert!(shows_part(&window, "The European Union’s AI law"));
    assert!(shows(&window, "Concerns you by your profile."));
}

#[test]
fn differences_that_do_not_meet_are_listed_on_request() {
    let mut window = crosswalk();
    click(&mut window, "What differs");
    assert!(!shows(&window, "Compute that makes a model subject to extra duties"));
    click(&mut window, "Also show what does not concern you");
    assert!(shows(&window, "Compute that makes a model subject to extra duties"));
    assert!(shows_part(&window, "10^26 FLOP"));
}

#[test]
fn the_sides_of_a_difference_that_concern_nobody_here_are_named_in_one_line() {
    let mut window = crosswalk();
    click(&mut window, "What differs");
    assert!(shows_part(
        &window,
        "do not concern you by your profile: Korea AI Act, Canada ADM Directive"
    ));
    assert!(!shows(&window, "Korea AI Act"));
    click(&mut window, "Also show what does not concern you");
    assert!(!shows_part(&window, "It also differs in"));
    assert!(shows(&window, "Korea AI Act"));
}

#[test]
fn dates_are_told_in_days_and_lead_to_what_prepares_for_them() {
    let mut window = crosswalk_in(Options { size: [1280.0, 1200.0], ..Options::default() });
    click(&mut window, "Dates");
    assert!(shows_part(&window, "2\u{a0}Dec\u{a0}2026, in 9 days"));
    assert!(!shows_part(&window, "Colorado: notices"));
    let item = "ASR-03 Notices and content marking that survive hand-off";
    window.get_all_by_label(item).next().unwrap().click();
    settle(&mut window);
    assert_eq!(window.state().view().screen, Screen::Walk);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "ASR-03");
}

#[test]
fn an_empty_profile_leaves_everything_open() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    press_ctrl(&mut window, Key::Num8);
    assert!(shows_part(&window, "Risk classification, Korea AI Act:"));
    assert!(shows_part(&window, "Not answered yet"));
    click(&mut window, "Dates");
    assert!(shows(&window, "May concern you: your profile does not say."));
}

#[test]
fn initiatives_are_listed_with_where_they_stand() {
    let mut window = crosswalk();
    click(&mut window, "Sources");
    assert!(shows(&window, "Initiatives"));
    assert!(!shows(&window, "EU-US TTC"));
    click(&mut window, "Also show what does not concern you");
    assert!(shows(&window, "EU-US TTC"));
    assert!(shows_part(&window, "treated as dormant"));
}
