//! Assessments of a portfolio beside each other in the window.

use std::fs;
use std::path::Path;

use eframe::egui::{Key, Theme};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::ops::portfolio::made;
use waymark::scoring::round_half_up;
use waymark::text::Text;
use waymark::ui::state::portfolio::PortfolioPage;

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    wait_until,
};

const SAMPLE: &str = include_str!("../../assets/samples/meridian-freight.ron");

/// Made-up assessments and the sample, which has milestones, under a long name.
fn folder(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
    let today = "2026-11-23".parse().unwrap();
    made::make(folder.path(), count, 3, &questionnaire, today).unwrap();
    let long = "A Cooperative of Forty Freight Carriers, Ltd";
    let sample = SAMPLE.replace("\"Meridian Freight\"", &format!("\"{long}\""));
    assert!(sample.contains(long));
    fs::write(folder.path().join("sample.ron"), sample).unwrap();
    folder
}

fn looked_at(folder: &Path, options: Options) -> (Window, Dialogs) {
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..options });
    press_ctrl(&mut window, Key::B);
    dialogs.pick(folder);
    click(&mut window, "Choose a folder…");
    wait_until(&mut window, "it is looked through", |window| {
        window.state().view().portfolio.found.is_some()
    });
    (window, dialogs)
}

/// Marks the first rows that are shown.
fn mark(window: &mut Window, count: usize) {
    for _ in 0..count {
        press(window, Key::ArrowDown);
        press(window, Key::Space);
    }
}

fn wait_for_sides(window: &mut Window) {
    wait_until(window, "they are beside each other", |window| {
        let compare = &window.state().view().portfolio.compare;
        compare.working.is_none() && compare.found.is_some()
    });
}

fn compare(window: &mut Window) {
    click(window, "Compare");
    wait_for_sides(window);
}

fn page(window: &Window) -> PortfolioPage {
    window.state().view().portfolio.page
}

#[test]
fn marked_ones_stand_beside_each_other_with_the_figures_of_their_rows() {
    let folder = folder(12);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    assert!(window.get_by_label("Compare").accesskit_node().is_disabled());
    mark(&mut window, 3);
    let marked = window.state().view().portfolio.marked.clone();
    compare(&mut window);
    assert!(shows(&window, "Comparison"));
    let view = &window.state().view().portfolio;
    let rows = &view.found.as_ref().unwrap().rows;
    let beside = &view.compare.found.as_ref().unwrap().beside;
    assert_eq!(beside.sides.sides.len(), 3);
    for (place, side) in beside.sides.sides.iter().enumerate() {
        assert!(marked.contains(&side.path));
        let summary = rows.iter().find(|row| row.path == side.path).unwrap().summary().unwrap();
        for row in &beside.sides.domains {
            let own = summary.domains.iter().find(|own| own.id == row.id.as_str()).unwrap();
            let of = row.of[place].unwrap();
            assert_eq!((of.score, of.low, of.high), (own.score, own.low, own.high));
            // The chart says the same in words.
            if let Some(score) = own.score {
                let said = format!(
                    "{}, {}",
                    beside.lettered(place, &Text::new("en")),
                    round_half_up(score)
                );
                assert!(shows_part(&window, &said), "{said}");
            }
        }
    }
    // What differs stands there, what is the same is folded away.
    let sentence = |row: &waymark::scoring::sides::SidesRow<waymark::model::ItemId, _>| {
        format!("{} {}: A ", row.id, beside.title(&row.id))
    };
    let (differing, same): (Vec<_>, Vec<_>) =
        beside.sides.items.iter().partition(|row| row.differs);
    assert!(shows_part(&window, &sentence(differing[0])));
    assert!(!same.is_empty());
    let folded = sentence(same[0]);
    assert!(!shows_part(&window, &folded));
    let name = match same.len() {
        1 => "Show the one item that is the same for all".to_owned(),
        count => format!("Show the {count} items that are the same for all"),
    };
    click(&mut window, &name);
    assert!(shows_part(&window, &folded));
}

#[test]
fn the_way_back_leaves_marks_filters_and_place_as_they_were() {
    let folder = folder(40);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    click(&mut window, "Sort by Security, privacy and distributed trust");
    window.get_by_label("Compare").focus();
    settle(&mut window);
    press(&mut window, Key::Escape);
    mark(&mut window, 26);
    let before = window.state().view().portfolio.marked.clone();
    let arrangement = window.state().view().portfolio.arrangement.clone();
    let place = |window: &Window| -> Vec<(String, i64)> {
        let rows = window.query_all_by_label_contains(" dealt with");
        let place = |node: egui_kittest::Node<'_>| {
            let name = node.accesskit_node().label().unwrap_or_default();
            (name, node.rect().top().round() as i64)
        };
        rows.map(place).collect()
    };
    let tops = place(&window);
    assert!(!tops.is_empty());
    compare(&mut window);
    assert_eq!(page(&window), PortfolioPage::Compare);
    assert!(shows_part(&window, "Median of "), "what there is no room for is summed up");
    press(&mut window, Key::Escape);
    assert_eq!(page(&window), PortfolioPage::Table);
    let view = &window.state().view().portfolio;
    assert_eq!((&view.marked, &view.arrangement), (&before, &arrangement));
    assert_eq!(place(&window), tops, "the rows stand where they stood");
}

#[test]
fn one_is_compared_with_the_median_of_the_others_by_the_keyboard_alone() {
    let folder = folder(20);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    press(&mut window, Key::ArrowDown);
    let button = window.get_by_label("Compare");
    button.focus();
    settle(&mut window);
    press(&mut window, Key::Enter);
    wait_for_sides(&mut window);
    let view = &window.state().view().portfolio;
    let beside = &view.compare.found.as_ref().unwrap().beside;
    assert_eq!(beside.sides.sides.len(), 2);
    // The median of all the others: the one below the heads of the table counts this one as well.
    let own = view.selected.clone().unwrap();
    let others = view.shown().filter(|row| row.path != own);
    let ids: Vec<&str> = view.domains.iter().map(|(id, _)| id.as_str()).collect();
    let spread = waymark::ops::portfolio::spread(others, &ids);
    for (spread, id) in spread.iter().zip(&ids) {
        let row = beside.sides.domains.iter().find(|row| row.id.as_str() == *id).unwrap();
        let of = row.of[1].unwrap_or_default();
        let expected = spread.as_ref().map(|spread| (spread.lower, spread.median, spread.upper));
        assert_eq!(of.low.zip(of.score).zip(of.high).map(|((a, b), c)| (a, b, c)), expected);
    }
}

#[test]
fn one_over_time_and_the_choice_of_who_is_compared_with_whom() {
    let folder = folder(12);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    press(&mut window, Key::ArrowDown);
    // The sample stands first, for its name begins with A and a blank.
    assert_eq!(window.state().view().portfolio.selected.as_deref(), Some("sample.ron"));
    click(&mut window, "Compare over time");
    wait_for_sides(&mut window);
    assert!(shows(&window, "A Cooperative of Forty Freight Carriers, Ltd over time"));
    assert!(shows_part(&window, "Kick-off workshops (9\u{a0}Oct\u{a0}2026)"));
    assert!(shows_part(&window, "Now (23\u{a0}Nov\u{a0}2026)"));
    click(&mut window, "Back to the table");
    press(&mut window, Key::ArrowDown);
    assert!(window.get_by_label("Compare over time").accesskit_node().is_disabled());

    click(&mut window, "Mark all that are shown");
    compare(&mut window);
    click(&mut window, "One against the median of the others");
    wait_for_sides(&mut window);
    let names = |window: &Window| {
        window.state().view().portfolio.compare.found.as_ref().unwrap().beside.names.clone()
    };
    assert_eq!(names(&window)[0], "A Cooperative of Forty Freight Carriers, Ltd");
    assert!(names(&window)[1].starts_with("Median of "));
    assert_eq!(names(&window).len(), 2);
}

#[test]
fn a_file_that_is_gone_is_a_line_and_the_others_are_compared() {
    let folder = folder(6);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    mark(&mut window, 3);
    fs::remove_file(folder.path().join("sample.ron")).unwrap();
    compare(&mut window);
    assert!(shows_part(&window, "sample.ron is left out: "));
    let compare = &window.state().view().portfolio.compare;
    assert_eq!(compare.found.as_ref().unwrap().beside.names.len(), 2);
}

#[test]
fn a_picked_domain_leaves_its_items_and_a_comparison_is_taken_along() {
    let folder = folder(6);
    let (mut window, dialogs) = looked_at(folder.path(), Options::default());
    mark(&mut window, 2);
    compare(&mut window);
    assert!(shows_part(&window, "DAT-01 "));
    let row = window.query_all_by_label_contains("Protocols and architecture: A: ").next().unwrap();
    row.click();
    settle(&mut window);
    assert!(shows(&window, "Items of Protocols and architecture"));
    assert!(!shows_part(&window, "DAT-01 ") && shows_part(&window, "ARC-0"));
    press(&mut window, Key::Escape);
    assert!(shows_part(&window, "DAT-01 "));
    assert_eq!(page(&window), PortfolioPage::Compare);

    let to = folder.path().join("kept.csv");
    dialogs.pick(&to);
    click(&mut window, "Export the comparison");
    click(&mut window, "Save as CSV…");
    wait_until(&mut window, "it is written", |_| to.exists());
    let kept = fs::read_to_string(&to).unwrap();
    assert!(kept.starts_with("kind,id,name,figure,apart,"), "{kept}");
    assert!(kept.contains("domain,STR,"));
    click(&mut window, "Export the comparison");
    click(&mut window, "Copy as text");
    assert!(shows(&window, "Copied"));
}

#[test]
fn a_comparison_looks_as_it_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    let shared = folder(12);
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        // The folder's name, which is another one each time, is not on the page.
        let size = [1280.0, 1500.0];
        let (mut window, _) =
            looked_at(shared.path(), Options { theme, size, ..Options::default() });
        mark(&mut window, 3);
        compare(&mut window);
        results.add(window.try_snapshot(format!("compare_{suffix}")));
    }
    if let Some(to) = std::env::var_os("WAYMARK_PICTURES") {
        pictures(Path::new(&to));
    }
}

/// For looking at: two, three and eight sides, with a group, as tables, and one over time.
fn pictures(to: &Path) {
    let folder = folder(30);
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for (count, size) in [(2, [1280.0, 3000.0]), (3, [1000.0, 3200.0]), (8, [1280.0, 4400.0])] {
            let options = Options { theme, size, ..Options::default() };
            let (mut window, _) = looked_at(folder.path(), options);
            mark(&mut window, count);
            let path = |name: &str| to.join(format!("compare_{name}_{suffix}.png"));
            if count == 2 {
                window.render().unwrap().save(path("tools")).unwrap();
            }
            compare(&mut window);
            window.render().unwrap().save(path(&count.to_string())).unwrap();
            if count == 8 {
                click(&mut window, "With the median of all others shown");
                wait_for_sides(&mut window);
                window.query_all_by_label("Table").next().unwrap().click();
                settle(&mut window);
                window.render().unwrap().save(path("tables")).unwrap();
            }
        }
        let options = Options { theme, size: [900.0, 640.0], ..Options::default() };
        let (mut window, _) = looked_at(folder.path(), options);
        mark(&mut window, 8);
        compare(&mut window);
        window.render().unwrap().save(to.join(format!("compare_small_{suffix}.png"))).unwrap();
        for _ in 0..5 {
            press(&mut window, Key::PageDown);
        }
        window.render().unwrap().save(to.join(format!("compare_scrolled_{suffix}.png"))).unwrap();
        let options = Options { theme, size: [1280.0, 3000.0], ..Options::default() };
        let (mut window, _) = looked_at(folder.path(), options);
        press(&mut window, Key::ArrowDown);
        click(&mut window, "Compare over time");
        wait_for_sides(&mut window);
        let path = to.join(format!("compare_over_time_{suffix}.png"));
        window.render().unwrap().save(path).unwrap();
    }
}

#[test]
fn a_long_heading_of_items_keeps_clear_of_the_button_that_takes_them_out() {
    let folder = folder(6);
    for width in [700.0, 860.0] {
        let options = Options { size: [width, 1900.0], ..Options::default() };
        let (mut window, _) = looked_at(folder.path(), options);
        mark(&mut window, 2);
        compare(&mut window);
        let part = "Documentation, transparency and assurance: A: ";
        window.query_all_by_label_contains(part).next().unwrap().click();
        settle(&mut window);
        let all = window.get_by_label_contains("Show all domains").rect();
        let copy = window.get_by_label("Copy the table: Items").rect();
        assert!(!all.intersects(copy) && copy.right() <= width, "{width}: {all:?}, {copy:?}");
    }
}
