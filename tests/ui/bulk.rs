//! One thing done with many assessments in the window, and views with a name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Theme};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::ops::bulk::{Finished, How, Reason, State};
use waymark::ops::portfolio::made;
use waymark::ops::settings::{Me, Settings};
use waymark::ui::state::portfolio::Line;

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, do_more, open, press, press_ctrl, settle, shows,
    shows_part, type_into, wait_until,
};

/// A folder of made-up assessments of a version of the questionnaire, with one that is broken.
fn folder_of(count: usize, version: Option<&str>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut questionnaire = (*PACKS.questionnaire(&"private-sector".into()).unwrap()).clone();
    if let Some(version) = version {
        version.clone_into(&mut questionnaire.version);
    }
    let today = "2026-11-23".parse().unwrap();
    made::make(folder.path(), count, 3, &questionnaire, today).unwrap();
    fs::write(folder.path().join("broken.ron"), "(kind: \"waymark.assessment\", ").unwrap();
    folder
}

fn folder(count: usize) -> TempDir {
    folder_of(count, None)
}

fn zoe() -> Settings {
    let me = Me { name: "Zoe".to_owned(), function: None };
    Settings { me: Some(me), ..Settings::default() }
}

/// A window that has looked through a folder.
fn looked_at(folder: &TempDir, theme: Theme) -> (Window, Dialogs) {
    let dialogs = Dialogs::default();
    let settings = zoe();
    let mut window =
        open(Options { dialogs: dialogs.clone(), settings, theme, ..Options::default() });
    press_ctrl(&mut window, Key::B);
    dialogs.pick(folder.path());
    click(&mut window, "Choose a folder…");
    wait_until(&mut window, "it is looked through", |window| {
        window.state().view().portfolio.found.is_some()
    });
    (window, dialogs)
}

/// Waits until what was begun is at its end.
fn ended(window: &mut Window) -> Finished {
    wait_until(window, "it has ended", |window| {
        let bulk = &window.state().view().portfolio.bulk;
        bulk.running.is_none() && bulk.finished.is_some()
    });
    // Where files were changed, the folder is looked through once more.
    wait_until(window, "the folder is looked through", |window| {
        window.state().view().portfolio.scanning.is_none()
    });
    (**window.state().view().portfolio.bulk.finished.as_ref().unwrap()).clone()
}

/// The organisations in the order in which they are shown, with their files.
fn shown(window: &Window) -> Vec<(String, PathBuf)> {
    let view = &window.state().view().portfolio;
    let found = view.found.as_ref().unwrap();
    let rows = view.lines.iter().filter_map(|line| match line {
        Line::Row(index) => Some(&found.rows[*index]),
        Line::Group(..) => None,
    });
    rows.filter_map(|row| Some((row.summary()?.organisation.clone(), found.folder.join(&row.path))))
        .collect()
}

fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

/// What the list of views says is chosen.
fn view_shown(window: &Window) -> String {
    let list = window.get_by_role_and_label(Role::ComboBox, "Named view");
    list.accesskit_node().value().unwrap_or_default()
}

fn pick_from(window: &mut Window, list: &str, choice: &str) {
    window.get_by_role_and_label(Role::ComboBox, list).click();
    settle(window);
    window.query_all_by_role_and_label(Role::ListBoxOption, choice).last().unwrap().click();
    settle(window);
}

#[test]
fn marked_assessments_get_a_milestone_that_opens_and_whose_trail_is_sound() {
    let folder = folder(12);
    let (mut window, _) = looked_at(&folder, Theme::Light);
    let (first, second) = (shown(&window)[0].clone(), shown(&window)[1].clone());
    click(&mut window, &format!("Mark {}", first.0));
    click(&mut window, &format!("Mark {}", second.0));
    let before = bytes(folder.path());
    do_more(&mut window, "Freeze a milestone…");
    assert!(shows(&window, "Freeze the scores of 2 assessments"));
    assert!(window.get_by_label("Freeze").accesskit_node().is_disabled(), "a name is missing");
    type_into(&mut window, "Name", "Year end");
    click(&mut window, "Freeze");
    let done = ended(&mut window);
    assert_eq!(done.count(|state| state == State::Done), 2);
    assert!(shows_part(&window, "2 assessments were frozen."));
    let after = bytes(folder.path());
    let changed: Vec<&PathBuf> =
        after.iter().filter(|(path, now)| before.get(*path) != Some(now)).map(|(p, _)| p).collect();
    let mut expected = vec![&first.1, &second.1];
    expected.sort();
    assert_eq!(changed, expected, "the others are as they were");

    let report = waymark::ops::check(std::slice::from_ref(&first.1), &mut |_| None);
    assert_eq!((report.errors(), report.warnings()), (0, 0), "{:?}", report.problems);
    let line = format!("{}: done. Frozen as of 23\u{a0}Nov\u{a0}2026", first.0);
    click(&mut window, &line);
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    let document = window.state().document().unwrap();
    assert_eq!(document.assessment().organisation, first.0);
    let milestones: Vec<&str> =
        document.assessment().milestones.values().map(|one| one.name.as_str()).collect();
    assert_eq!(milestones, ["Year end"]);
}

#[test]
fn what_cannot_be_shown_is_named_and_the_open_one_with_unsaved_work_is_left_alone() {
    let folder = folder(3);
    let (mut window, _) = looked_at(&folder, Theme::Light);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    let path = window.state().document().unwrap().path.clone().unwrap();
    press_ctrl(&mut window, Key::Num4);
    press(&mut window, Key::N);
    press(&mut window, Key::Num3);
    assert!(window.state().document().unwrap().is_dirty());
    press_ctrl(&mut window, Key::B);
    let before = fs::read(&path).unwrap();
    do_more(&mut window, "Freeze a milestone…");
    type_into(&mut window, "Name", "Year end");
    click(&mut window, "Freeze");
    let done = ended(&mut window);
    let state = |file: &Path| done.outcomes.iter().find(|one| one.file == file).unwrap().state;
    assert_eq!(state(&path), State::LeftAlone(Reason::Unsaved));
    assert_eq!(state(&folder.path().join("broken.ron")), State::LeftAlone(Reason::Broken));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(window.state().document().unwrap().is_dirty(), "the work is still there");
    click(&mut window, "Left alone (2)");
    assert!(shows_part(&window, "It is open in the window with unsaved work."));
    assert!(shows_part(&window, "broken.ron: left alone."));
    assert!(!shows_part(&window, ": done."));
}

#[test]
fn an_open_assessment_without_unsaved_work_takes_its_milestone_in() {
    let folder = folder(3);
    let (mut window, _) = looked_at(&folder, Theme::Light);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    wait_until(&mut window, "it is open", |window| window.state().document().is_some());
    press_ctrl(&mut window, Key::B);
    do_more(&mut window, "Freeze a milestone…");
    type_into(&mut window, "Name", "Year end");
    click(&mut window, "Freeze");
    ended(&mut window);
    wait_until(&mut window, "it came in", |window| {
        !window.state().document().unwrap().assessment().milestones.is_empty()
    });
    assert!(!window.state().document().unwrap().is_dirty());
}

#[test]
fn reports_of_what_is_shown_go_into_a_folder_and_what_became_of_each_can_be_kept() {
    let folder = folder(4);
    let out = tempfile::tempdir().unwrap();
    let (mut window, dialogs) = looked_at(&folder, Theme::Light);
    let count = shown(&window).len();
    do_more(&mut window, "Write reports…");
    click(&mut window, "PDF");
    click(&mut window, "Markdown");
    dialogs.pick(out.path());
    click(&mut window, "Choose a location…");
    let done = ended(&mut window);
    assert_eq!(done.count(|state| state == State::Done), count);
    let written = bytes(out.path());
    assert_eq!(written.len(), count);
    assert!(written.keys().all(|path| path.to_string_lossy().ends_with("-report.md")));

    let kept = out.path().join("outcome.csv");
    dialogs.pick(&kept);
    click(&mut window, "Save as CSV…");
    let text = fs::read_to_string(&kept).unwrap();
    assert_eq!(text.lines().count(), 1 + count + 1, "{text}");
    assert!(text.contains("broken.ron,,left-alone,broken"), "{text}");
    click(&mut window, "Copy");
    let copied = window
        .output()
        .platform_output
        .commands
        .iter()
        .any(|command| format!("{command:?}").contains("got their reports."));
    assert!(copied || shows_part(&window, "Copied"), "it is on the clipboard");
    press(&mut window, Key::Escape);
    assert!(shows(&window, "More actions…"), "Escape leads back to the table");
}

#[test]
fn a_run_can_be_stopped_and_says_what_was_not_reached() {
    let folder = folder(40);
    let out = tempfile::tempdir().unwrap();
    let (mut window, dialogs) = looked_at(&folder, Theme::Light);
    do_more(&mut window, "Write reports…");
    dialogs.pick(out.path());
    window.get_by_label("Choose a location…").click();
    wait_until(&mut window, "it has begun", |window| {
        window.state().view().portfolio.bulk.running.is_some()
    });
    click(&mut window, "Stop");
    let done = ended(&mut window);
    let of_done = done.count(|state| state == State::Done);
    assert!(done.is_stopped() && of_done < 30, "{of_done}");
    assert!(shows_part(&window, "Stopped before the end."));
    assert_eq!(bytes(out.path()).len(), of_done, "what was begun is whole, the rest is not there");
}

#[test]
fn a_new_questionnaire_version_is_looked_at_before_anything_goes_over() {
    let folder = folder_of(5, Some("2026.01.1"));
    let (mut window, _) = looked_at(&folder, Theme::Light);
    let before = bytes(folder.path());
    do_more(&mut window, "New questionnaire version…");
    click(&mut window, "Show what would change");
    let tried = ended(&mut window);
    assert_eq!(tried.how, How::Try);
    assert_eq!(bytes(folder.path()), before, "looking changes nothing");
    let count = tried.count(|state| state == State::Done);
    assert!(count >= 4);
    click(&mut window, &format!("Move these {count} to the new version"));
    let done = ended(&mut window);
    assert_eq!((done.how, done.count(|state| state == State::Done)), (How::Do, count));
    assert_eq!(done.outcomes.len(), count, "only those that were looked at");
    let view = &window.state().view().portfolio;
    let newest = &PACKS.questionnaire(&"private-sector".into()).unwrap().version;
    for outcome in &done.outcomes {
        let rows = &view.found.as_ref().unwrap().rows;
        let row = rows.iter().find(|row| row.path == outcome.path).unwrap();
        assert_eq!(row.summary().unwrap().version, *newest);
        let text = fs::read_to_string(&outcome.file).unwrap();
        assert!(text.contains(&format!("before-{newest}")), "the scores as they were are frozen");
    }
}

#[test]
fn a_folder_is_looked_at_as_of_another_date_and_back() {
    let folder = folder(12);
    let (mut window, _) = looked_at(&folder, Theme::Light);
    let before = bytes(folder.path());
    let today = window.state().view().portfolio.found.clone().unwrap();
    do_more(&mut window, "View as of another date…");
    type_into(&mut window, "As of", "2027-10-01");
    click(&mut window, "View as of this date");
    wait_until(&mut window, "it is looked at as of then", |window| {
        let view = &window.state().view().portfolio;
        view.scanning.is_none() && view.found.as_ref().unwrap().as_of.year() == 2027
    });
    assert!(shows_part(&window, "All figures are as of 1\u{a0}Oct\u{a0}2027, not of today."));
    let then = window.state().view().portfolio.found.clone().unwrap();
    assert_ne!(then.rows, today.rows, "evidence has aged");

    click(&mut window, "What changes by then");
    let moves = ended(&mut window);
    assert!(moves.count(|state| state == State::Done) > 3);
    for outcome in moves.outcomes.iter().filter_map(|one| Some((one, one.moved()?))) {
        let of = |rows: &[waymark::ops::portfolio::Row]| -> Vec<Option<f64>> {
            let row = rows.iter().find(|row| row.path == outcome.0.path).unwrap();
            row.summary().unwrap().domains.iter().map(|domain| domain.score).collect()
        };
        let side = |after: bool| -> Vec<Option<f64>> {
            let domains = outcome.1.domains.iter();
            domains.map(|domain| if after { domain.after } else { domain.before }).collect()
        };
        assert_eq!((side(false), side(true)), (of(&today.rows), of(&then.rows)));
    }
    click(&mut window, "Back to the table");
    click(&mut window, "Back to today");
    wait_until(&mut window, "it is looked at as of today", |window| {
        let view = &window.state().view().portfolio;
        view.scanning.is_none() && view.found.as_ref().unwrap().as_of.year() == 2026
    });
    assert!(!shows_part(&window, "not of today"));
    assert_eq!(bytes(folder.path()), before);
}

#[test]
fn a_view_is_named_changed_chosen_again_and_deleted() {
    let folder = folder(30);
    let (mut window, _) = looked_at(&folder, Theme::Light);
    let all = shown(&window);
    click(&mut window, "Sort by Security, privacy and distributed trust");
    pick_from(&mut window, "Group by", "Size");
    let arranged = shown(&window);
    assert_ne!(all, arranged);
    click(&mut window, "Save view…");
    type_into(&mut window, "Name of the view", "By size");
    press(&mut window, Key::Enter);
    let views = window.state().settings().portfolio_views.clone();
    assert_eq!(views.len(), 1);
    assert_eq!((views[0].by.as_str(), views[0].group.as_deref()), ("domain SEC", Some("size")));
    assert_eq!(view_shown(&window), "View: By size");

    click(&mut window, "Problems only");
    assert_eq!(view_shown(&window), "View: By size (changed)");
    pick_from(&mut window, "Named view", "View: all");
    assert_eq!(shown(&window).len(), all.len());
    pick_from(&mut window, "Named view", "By size");
    assert_eq!(shown(&window), arranged);

    // By key: behind the last view comes everything, and then the first again.
    press(&mut window, Key::V);
    assert_eq!(view_shown(&window), "View: all");
    press(&mut window, Key::V);
    assert_eq!(shown(&window), arranged);

    // Kept under the same name it takes the place of the other.
    click(&mut window, "Problems only");
    click(&mut window, "Save view…");
    click(&mut window, "Replace By size");
    let views = window.state().settings().portfolio_views.clone();
    assert!(views.len() == 1 && views[0].problems_only);
    click(&mut window, "Delete the view By size");
    assert!(window.state().settings().portfolio_views.is_empty());
    assert!(shows_part(&window, "No assessment was touched."));
}

#[test]
fn what_became_of_many_looks_as_it_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let folder = folder(30);
    let mut results = SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let (mut window, _) = looked_at(&folder, theme);
        do_more(&mut window, "View as of another date…");
        type_into(&mut window, "As of", "2027-06-01");
        click(&mut window, "What changes by then");
        ended(&mut window);
        results.add(window.try_snapshot(format!("bulk_moves_{suffix}")));
    }
}
