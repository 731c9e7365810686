//! The plan through the window: choosing, finishing, asking for the way to a goal, milestones.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Theme};
use egui_kittest::kittest::Queryable as _;
use waymark::model::{ActionId, ActionState, Level};

use crate::support::{
    Options, PACKS, Window, click, open_sample, press_ctrl, shows, shows_part, type_into,
    wait_until,
};

/// Goes to the item of the walk with this title.
fn press_walk_item(window: &mut Window, title: &str) {
    window.query_all_by_label_contains(title).next().unwrap().click();
    window.run_ok();
}

fn open_plan(options: Options) -> Window {
    let mut window = open_sample(options);
    press_ctrl(&mut window, Key::P);
    window
}

fn id(item: &str, to: u8) -> ActionId {
    ActionId::of(&item.into(), Level(to))
}

fn planned(window: &Window, of: &ActionId) -> Option<waymark::model::PlannedAction> {
    window.state().document().unwrap().assessment().plan.get(of).cloned()
}

#[test]
fn a_step_is_added_to_the_plan_and_taken_back() {
    let mut window = open_plan(Options::default());
    let item = id("STR-07", 1);
    assert_eq!(planned(&window, &item), None);
    click(&mut window, "Add STR-07 to the plan");
    assert!(planned(&window, &item).is_some());
    press_ctrl(&mut window, Key::Z);
    assert_eq!(planned(&window, &item), None);
}

#[test]
fn what_ends_after_the_legal_date_that_it_prepares_for_is_told() {
    let mut window = open_plan(Options::default());
    click(&mut window, "Timeline");
    assert!(shows_part(&window, "REG-02 to level 3 ends 51 days after the legal date of"));
    assert!(!shows_part(&window, "ASR-03 to level 2 ends"), "what ends before it is no remark");
}

#[test]
fn finishing_asks_for_the_new_answer_and_its_evidence() {
    let mut window = open_plan(Options::default());
    click(&mut window, "Board");
    click(&mut window, "Finish IDN-02 to level 2");
    assert!(shows_part(&window, "Without evidence the level counts as 1 at most"));
    type_into(&mut window, "Evidence", "Export of the agent registry");
    click(&mut window, "Finish the action");
    let done = planned(&window, &id("IDN-02", 2)).unwrap();
    assert_eq!(done.state, ActionState::Done);
    assert_eq!(done.finished, "2026-11-23".parse().ok());
    let document = window.state().document().unwrap();
    let mine = document.my_answer(&"IDN-02".into()).unwrap();
    assert_eq!(mine.claimed(), Some(Level(2)));
    assert_eq!(mine.evidence.len(), 1);
}

#[test]
fn the_way_to_the_next_gate_is_found_and_put_into_the_plan() {
    let mut window = open_plan(Options::default());
    click(&mut window, "What if");
    click(&mut window, "Find the way");
    wait_until(&mut window, "the optimiser has answered", |window| {
        window.state().view().plan.advice.is_some()
    });
    assert!(shows_part(&window, "3 actions"));
    assert!(shows_part(&window, "keeps S2 Build closed"));
    click(&mut window, "Try them below");
    assert!(shows(&window, "Keep as plan"));
    // The charts of the results, of the answers as they are and as they are tried.
    for chart in [
        "Readiness by domain",
        "Domains in the round",
        "Domains by stages",
        "Gaps: exposure and readiness",
        "Items by level",
    ] {
        click(&mut window, chart);
        assert!(shows_part(&window, &format!("Now: {chart}. ")), "{chart}");
        assert!(shows_part(&window, &format!("Then: {chart}. ")), "{chart}");
    }
    click(&mut window, "Throw away");
    assert!(!shows(&window, "Keep as plan"));
    // All three are in the sample's plan already: nothing is offered that would change nothing.
    assert!(shows(&window, "All are in the plan"));
    assert!(!shows(&window, "Add all to the plan"));
}

#[test]
fn the_table_fits_without_scrolling_sideways() {
    for width in [1168.0, 1280.0, 1920.0] {
        let mut window = open_plan(Options { size: [width, 800.0], ..Options::default() });
        click(&mut window, "Table");
        let longest = window.query_all_by_label("REG-02 to level 3").last().unwrap().rect();
        assert!(longest.right() <= width - 24.0, "{longest:?} at {width}");
        // Names stand whole, over as many lines as they take.
        let whole = "SUP-01 to level 3 · Concentration and geopolitical dependency register";
        assert!(shows(&window, whole));
    }
}

#[test]
fn steps_are_numbered_as_they_are_shown_and_say_what_the_results_say() {
    let window = open_plan(Options { size: [1280.0, 6000.0], ..Options::default() });
    let wanted = {
        let document = window.state().document().unwrap();
        document.steps().iter().filter(|step| step.is_wanted()).count()
    };
    for number in 1..=wanted {
        assert!(shows(&window, &format!("{number}.")), "no step has the number {number}");
    }
    assert!(!shows(&window, &format!("{}.", wanted + 1)));
    assert!(shows(&window, "Level 2 is claimed already; bring the evidence for it."));
    assert!(shows(&window, "Answer it: nobody has given a level yet."));
    assert!(shows_part(&window, "The answer settles part of "));
}

#[test]
fn a_limit_that_is_too_low_says_so() {
    let mut window = open_plan(Options::default());
    click(&mut window, "What if");
    type_into(&mut window, "At most this many person-days", "3");
    click(&mut window, "Find the way");
    wait_until(&mut window, "the optimiser has answered", |window| {
        window.state().view().plan.advice.is_some()
    });
    assert!(shows_part(&window, "It can’t be done within 3 person-days"));
}

#[test]
fn scores_are_frozen_and_compared() {
    let mut window = open_plan(Options::default());
    click(&mut window, "Milestones");
    type_into(&mut window, "Name", "Before the board");
    click(&mut window, "Freeze the scores of 23\u{a0}Nov\u{a0}2026");
    let document = window.state().document().unwrap();
    let frozen = &document.assessment().milestones["2026-11-23"];
    assert_eq!(frozen.name, "Before the board");
    assert_eq!(frozen.by, document.me);
    assert!(shows_part(&window, "items changed their level"));
}

#[test]
fn targets_are_set_for_all_a_domain_and_an_item() {
    let mut window = open_plan(Options::default());
    click(&mut window, "Targets");
    click(&mut window, "Ambitious (critical 4, others 3)");
    let target = |window: &Window, item: &str| {
        window.state().document().unwrap().scores().item(&item.into()).unwrap().target
    };
    assert_eq!(target(&window, "IDN-02"), Level(4));
    press_ctrl(&mut window, Key::Z);
    assert_eq!(target(&window, "IDN-02"), Level(3));
}

#[test]
fn the_plan_is_written_for_a_calendar() {
    let folder = tempfile::TempDir::new().unwrap();
    let options = Options::default();
    let path = folder.path().join("plan.ics");
    options.dialogs.pick(&path);
    let mut window = open_plan(options);
    click(&mut window, "Table");
    click(&mut window, "Save a calendar of due dates…");
    wait_until(&mut window, "the file is there", |_| path.exists());
    assert!(std::fs::read_to_string(&path).unwrap().contains("BEGIN:VEVENT"));
}

#[test]
fn the_next_period_starts_with_last_times_answers_that_do_not_count() {
    let mut window = open_plan(Options::default());
    click(&mut window, "File");
    click(&mut window, "Start the next period");
    let document = |window: &Window| window.state().document().unwrap().assessment().clone();
    assert!(document(&window).answers.is_empty());
    assert!(window.state().document().unwrap().path.is_none());
    assert_eq!(document(&window).members.len(), 1, "whoever starts the period is there");
    click(&mut window, "Confirm 3 team members");
    assert_eq!(document(&window).members.len(), 4);
    click(&mut window, "Confirm 9 open actions");
    assert_eq!(document(&window).plan.len(), 9);
    assert!(document(&window).answers.is_empty(), "answers are confirmed one by one");
    // Hanna's own answer, in the walk.
    let last = document(&window).last_time.unwrap();
    let hers = last.answers.iter().find(|(_, of)| of.contains_key("hanna-lindqvist"));
    let item = hers.unwrap().0.clone();
    let title = PACKS.questionnaire(&"private-sector".into()).unwrap();
    let title = title.item(&item).unwrap().title.clone();
    press_ctrl(&mut window, Key::Num4);
    type_into(&mut window, "Find an item", &title);
    press_walk_item(&mut window, &title);
    click(&mut window, "Confirm last time’s answer");
    let answer = &document(&window).answers[&item]["hanna-lindqvist"];
    assert_eq!(answer.response, last.answers[&item]["hanna-lindqvist"].response);
    assert!(!shows(&window, "Confirm last time’s answer"));
}

#[test]
fn the_board_is_worked_by_keyboard() {
    let mut window = open_plan(Options::default());
    click(&mut window, "Board");
    window.get_by_label("Start REG-02 to level 3").focus();
    window.run_ok();
    window.key_press(Key::Enter);
    window.run_ok();
    assert_eq!(planned(&window, &id("REG-02", 3)).unwrap().state, ActionState::Doing);
    let card = window.query_all_by_label_contains("IDN-02 to level 2 Distinct").next().unwrap();
    card.focus();
    window.run_ok();
    window.key_press(Key::Space);
    window.run_ok();
    assert_eq!(window.state().view().plan.action, Some(id("IDN-02", 2)));
    assert!(shows(&window, "Close the action"));
}

/// For looking at: every part in both themes and two sizes, where somebody asks for it.
#[test]
fn every_part_can_be_looked_at() {
    let folder = std::env::var_os("WAYMARK_PICTURES");
    let sizes: &[[f32; 2]] = if folder.is_some() {
        &[[1280.0, 800.0], [1920.0, 1080.0], [1280.0, 2000.0]]
    } else {
        &[[1280.0, 800.0]]
    };
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for size in sizes {
            let mut window = open_plan(Options { theme, size: *size, ..Options::default() });
            let parts =
                ["Next steps", "Board", "Table", "Timeline", "What if", "Milestones", "Targets"];
            for part in parts {
                click(&mut window, part);
                assert!(window.query_all_by_label(part).count() > 0);
                if let Some(folder) = &folder {
                    let name =
                        format!("{part} {suffix} {}x{}.png", size[0], size[1]).replace(' ', "_");
                    let path = std::path::Path::new(folder).join(name);
                    window.render().unwrap().save(path).unwrap();
                }
            }
            let Some(folder) = &folder else { continue };
            let keep = |window: &mut Window, name: &str| {
                let name = format!("{name}_{suffix}_{}x{}.png", size[0], size[1]);
                window.render().unwrap().save(std::path::Path::new(folder).join(name)).unwrap();
            };
            click(&mut window, "What if");
            click(&mut window, "Find the way");
            wait_until(&mut window, "the optimiser has answered", |window| {
                window.state().view().plan.advice.is_some()
            });
            click(&mut window, "Try them below");
            keep(&mut window, "advice");
            click(&mut window, "Next steps");
            click(&mut window, "Why, and what ASR-03 needs");
            keep(&mut window, "why");
            click(&mut window, "Board");
            click(&mut window, "Finish IDN-02 to level 2");
            keep(&mut window, "finish");
            click(&mut window, "Not yet");
            keep(&mut window, "action");
            click(&mut window, "Timeline");
            keep(&mut window, "timeline_action");
            press_ctrl(&mut window, Key::Num4);
            window
                .get_by_role_and_label(eframe::egui::accesskit::Role::RadioGroup, "Target")
                .scroll_to_me();
            window.run_ok();
            keep(&mut window, "walk_target");
            click(&mut window, "File");
            click(&mut window, "Start the next period");
            keep(&mut window, "next_period");
            press_ctrl(&mut window, Key::Num4);
            keep(&mut window, "next_period_walk");
        }
    }
}

#[test]
fn the_comparison_of_milestones_is_taken_out_beside_its_choices_or_below_them() {
    for width in [640.0, 760.0, 900.0, 1280.0] {
        let options = Options { size: [width, 760.0], ..Options::default() };
        let mut window = open_plan(options);
        click(&mut window, "Milestones");
        let copy = window.get_by_label_contains("Copy the table: ").rect();
        for choice in window.query_all_by_role(Role::ComboBox) {
            assert!(!choice.rect().intersects(copy), "{width}: {copy:?}, {:?}", choice.rect());
        }
        assert!(copy.right() <= width, "{width}: {copy:?}");
    }
}
