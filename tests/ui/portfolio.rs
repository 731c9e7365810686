//! A folder of assessments in the window: looked through, sorted, filtered, grouped, and opened by key.

use std::fs;

use eframe::egui::Key;
use eframe::egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::ops::portfolio::made;
use waymark::ui::state::portfolio::Line;

use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    type_into, wait_until,
};

/// A folder of made-up assessments, with one that is broken.
fn folder(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
    let today = "2026-11-23".parse().unwrap();
    made::make(folder.path(), count, 3, &questionnaire, today).unwrap();
    fs::write(folder.path().join("broken.ron"), "(kind: \"waymark.assessment\", ").unwrap();
    folder
}

fn looked_at(folder: &TempDir) -> Window {
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    press_ctrl(&mut window, Key::B);
    assert!(shows(&window, "Look through a folder of assessments"));
    dialogs.pick(folder.path());
    click(&mut window, "Choose a folder…");
    wait_until(&mut window, "it is looked through", |window| {
        window.state().view().portfolio.found.is_some()
    });
    window
}

/// The organisations in the order in which they are shown.
fn shown(window: &Window) -> Vec<String> {
    let view = &window.state().view().portfolio;
    let rows = &view.found.as_ref().unwrap().rows;
    let lines = view.lines.iter().filter_map(|line| match line {
        Line::Row(index) => Some(&rows[*index]),
        Line::Group(..) => None,
    });
    lines
        .map(|row| row.summary().map_or_else(|| row.path.clone(), |s| s.organisation.clone()))
        .collect()
}

#[test]
fn a_folder_becomes_a_table_that_is_sorted_filtered_and_grouped() {
    let folder = folder(30);
    let mut window = looked_at(&folder);
    let names = shown(&window);
    assert_eq!(names.len(), 31);
    assert_eq!(names.last().unwrap(), "broken.ron", "what can't be shown stands last");
    assert!(names[..20].windows(2).all(|two| two[0].to_lowercase() <= two[1].to_lowercase()));

    click(&mut window, "Sort by Security, privacy and distributed trust");
    let scores = |window: &Window| {
        let view = &window.state().view().portfolio;
        let rows = &view.found.as_ref().unwrap().rows;
        let scores = view.lines.iter().filter_map(|line| match line {
            Line::Row(index) => rows[*index].summary()?.domains[5].score,
            Line::Group(..) => None,
        });
        scores.collect::<Vec<f64>>()
    };
    assert!(scores(&window).windows(2).all(|two| two[0] <= two[1]));
    click(&mut window, "Sort by Security, privacy and distributed trust");
    assert!(scores(&window).windows(2).all(|two| two[0] >= two[1]));
    assert_eq!(shown(&window).last().unwrap(), "broken.ron");

    // The median is that of what is shown, and never of so few that they can be told apart.
    let mut sorted = scores(&window);
    sorted.sort_by(f64::total_cmp);
    let middle = f64::midpoint(sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2]);
    let said = format!("are at or below {},", (middle + 0.5).floor());
    assert!(shows_part(&window, &format!("half of {} organisations {said}", sorted.len())));
    click(&mut window, "Problems only");
    assert!(!shows_part(&window, "organisations are at or below"));
    assert!(shows_part(&window, "broken.ron: "));
    assert!(shown(&window).len() < 5 && shown(&window).contains(&"broken.ron".to_owned()));
    click(&mut window, "Problems only");
    let wanted = names[3].clone();
    type_into(&mut window, "Find an organisation or a file", &wanted);
    assert_eq!(shown(&window), [wanted]);
    press(&mut window, Key::Escape);
    press(&mut window, Key::Escape);
    assert_eq!(shown(&window).len(), 31);

    window.get_by_role_and_label(Role::ComboBox, "Group by").click();
    settle(&mut window);
    window.get_by_role_and_label(Role::ListBoxOption, "Size").click();
    settle(&mut window);
    let groups = window.state().view().portfolio.lines.iter();
    assert!(groups.filter(|line| matches!(line, Line::Group(..))).count() >= 4);
}

#[test]
fn an_assessment_is_chosen_and_opened_by_key() {
    let folder = folder(12);
    let mut window = looked_at(&folder);
    let names = shown(&window);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    assert_eq!(window.state().document().unwrap().assessment().organisation, names[1]);
}

#[test]
fn a_broken_one_says_why_and_nothing_else_is_touched() {
    let folder = folder(3);
    let mut window = looked_at(&folder);
    let row = window.query_all_by_label_contains("broken.ron: ").next().unwrap();
    row.click();
    settle(&mut window);
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it says why", |window| {
        shows_part(window, "can’t be opened") || shows_part(window, "broken.ron")
    });
    assert!(window.state().document().is_none());
}

#[test]
fn rows_are_marked_by_mouse_and_by_key_and_a_filter_hides_marks_without_losing_them() {
    let folder = folder(12);
    let mut window = looked_at(&folder);
    let names = shown(&window);
    click(&mut window, &format!("Mark {}", names[0]));
    assert!(shows(&window, "One assessment is marked"));
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Space);
    assert!(shows(&window, "2 assessments are marked"));
    let taken = |window: &Window| -> Vec<String> {
        let rows = window.state().view().portfolio.selection().into_iter();
        rows.map(|row| row.summary().unwrap().organisation.clone()).collect()
    };
    assert_eq!(taken(&window), names[..2]);

    // A hidden row is not taken, and has its mark when it comes back.
    type_into(&mut window, "Find an organisation or a file", &names[1]);
    assert_eq!(taken(&window), [names[1].clone()]);
    press(&mut window, Key::Escape);
    press(&mut window, Key::Escape);
    settle(&mut window);
    assert_eq!(taken(&window), names[..2]);
    let all =
        |window: &Window| window.get_by_label("Mark all that are shown").accesskit_node().toggled();
    assert_eq!(all(&window), Some(Toggled::Mixed), "neither all nor none");

    press_ctrl(&mut window, Key::A);
    assert_eq!(all(&window), Some(Toggled::True));
    assert_eq!(taken(&window).len(), window.state().view().portfolio.count_shown());
    assert!(!taken(&window).contains(&"broken.ron".to_owned()), "what can't be shown is not taken");
    click(&mut window, "Clear marks");
    assert!(shows_part(&window, "or those you mark"));
    click(&mut window, "Mark all that are shown");
    click(&mut window, "Mark all that are shown");
    assert!(window.state().view().portfolio.marked.is_empty());
    assert_eq!(all(&window), Some(Toggled::False));
}
