//! The results: charts and tables show the same figures, everything picked is explained, filters are
//! in view and go with one key, charts can be copied and kept.

use eframe::egui::{Key, Theme, accesskit::Role, vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use waymark::charts::{Pick, domain_rows};
use waymark::ops::{ScoreFormat, appearance::Appearance, figures};
use waymark::scoring::round_half_up;
use waymark::ui::state::{ResultsTab, Screen};

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, open_sample, press, settle, shows, shows_part,
    wait_until,
};

fn tall() -> Options {
    Options { size: [1280.0, 2400.0], ..Options::default() }
}

const TABS: [(&str, ResultsTab); 6] = [
    ("Overview", ResultsTab::Overview),
    ("Map", ResultsTab::Map),
    ("Gaps", ResultsTab::Gaps),
    ("Levels and evidence", ResultsTab::Levels),
    ("What to answer", ResultsTab::Open),
    ("Trend", ResultsTab::Trend),
];

/// Shows a part of the results.
fn turn_to(window: &mut Window, tab: &str) {
    window
        .get_by_role_and_label(Role::TabList, "Parts of the results")
        .get_by_role_and_label(Role::Tab, tab)
        .click();
    settle(window);
}

fn choose(window: &mut Window, group: &str, name: &str) {
    window
        .get_by_role_and_label(Role::RadioGroup, group)
        .get_by_role_and_label(Role::RadioButton, name)
        .click();
    settle(window);
}

#[test]
fn a_click_on_a_domain_explains_it_and_leads_to_its_items() {
    let mut window = open_sample(tall());
    window.get_by_label_contains("Protocols and architecture: score").click();
    settle(&mut window);
    assert_eq!(window.state().view().results.pick, Some(Pick::Domain("ARC".into())));
    assert!(shows_part(&window, "How the score comes about"));
    let document = window.state().document().unwrap();
    let figures = document.scores().domain(&"ARC".into()).unwrap();
    let score = round_half_up(figures.score.unwrap());
    assert!(shows_part(&window, &format!("× 4) = {score}")), "the sum ends in the score");
    click(&mut window, "ARC-05 Conformance and cross-vendor testing");
    assert_eq!(window.state().view().screen, Screen::Walk);
    assert_eq!(window.state().view().item.as_ref().unwrap().as_str(), "ARC-05");
}

#[test]
fn an_item_says_whose_answers_made_its_level_and_what_would_lift_it() {
    let mut window = open_sample(tall());
    window.get_by_label_contains("Identity, delegation and consent: score").click();
    settle(&mut window);
    click(&mut window, "Explain IDN-02");
    assert!(shows_part(&window, "would count"), "it says what would lift the cap");
}

#[test]
fn a_gate_is_explained_by_its_blockers() {
    let mut window = open_sample(tall());
    click(&mut window, "Explain the gate of Build");
    assert!(shows(&window, "Gate of S2 Build"));
    assert!(shows_part(&window, "3 critical items are below “2 Defined”"));
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "Gate of S2 Build"), "Escape shuts it");
}

#[test]
fn stations_are_as_high_as_each_other_and_say_how_much_is_dealt_with() {
    for width in [900.0, 1280.0] {
        let window = open_sample(Options { size: [width, 2400.0], ..Options::default() });
        // What stands at the foot of a station is at the same height in all of them.
        let feet = window.query_all_by_label_contains("Explain the gate of ");
        let feet: Vec<f32> = feet.map(|node| node.rect().bottom()).collect();
        assert_eq!(feet.len(), 5);
        assert!(feet.iter().all(|foot| (foot - feet[0]).abs() < 0.1), "{feet:?} at {width}");
        assert!(shows(&window, "8 of 10 items dealt with"));
    }
}

#[test]
fn charts_are_walked_with_the_keyboard() {
    let mut window = open_sample(tall());
    window.get_by_label_contains("Protocols and architecture: score").focus();
    settle(&mut window);
    press(&mut window, Key::Tab);
    let focused = window.get_by_label_contains("Data governance, meaning and provenance: score");
    assert!(focused.is_focused(), "Tab goes from bar to bar");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().results.pick, Some(Pick::Domain("DAT".into())));
}

#[test]
fn every_figure_in_the_windows_tables_is_the_one_that_score_gives() {
    let mut window = open_sample(tall());
    let opened = waymark::ops::sample(&PACKS).unwrap();
    let today = "2026-11-23".parse().unwrap();
    let scores = waymark::ops::score(&opened, today);
    let text = waymark::text::Text::new("en");
    let json = waymark::ops::score_text(&opened, &scores, ScoreFormat::Json, &text);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    choose(&mut window, "Show as", "Table");
    for (tab, group) in [("Overview", "domains"), ("Gaps", "gaps"), ("Gaps", "layers")] {
        turn_to(&mut window, tab);
        for told in json[group].as_array().unwrap() {
            let name = told["name"].as_str().unwrap();
            let points = |field: &str| match told[field].as_f64() {
                Some(points) => round_half_up(points).to_string(),
                None => "–".to_owned(),
            };
            let cells = [
                format!("{name}, Score: {}", points("score")),
                format!("{name}, Claimed: {}", points("claimed")),
                format!("{name}, Level: {}", told["level"]),
                format!("{name}, Answered: {}/{}", told["answered"], told["applicable"]),
            ];
            for cell in cells {
                assert!(shows(&window, &cell), "{tab} lacks {cell:?}");
            }
        }
    }
    for (tab, _) in TABS {
        turn_to(&mut window, tab);
        assert!(window.query_all_by_role(Role::Cell).next().is_some(), "{tab} has no table");
    }
}

#[test]
fn charts_say_the_same_as_tables() {
    let window = open_sample(tall());
    let document = window.state().document().unwrap();
    for row in domain_rows(document.questionnaire(), document.scores()) {
        let score = round_half_up(row.figures.score.unwrap());
        assert!(shows_part(&window, &format!("{}: score {score},", row.name)));
    }
}

#[test]
fn a_filter_is_in_view_and_one_key_clears_it() {
    let mut window = open_sample(tall());
    let whole = window.state().document().unwrap().scores().clone();
    click(&mut window, "Critical only");
    assert!(shows_part(&window, "Showing a part: Critical only ("));
    let (_, part) = window.state().document().unwrap().shown();
    assert_ne!(part.domains, whole.domains);
    assert_eq!(part.gates, whole.gates);
    choose(&mut window, "Level", "Claimed");
    assert!(shows_part(&window, "Critical only · As claimed"));
    press(&mut window, Key::Escape);
    assert!(window.state().document().unwrap().filter().is_empty());
    assert!(!shows_part(&window, "Showing a part"));
    assert_eq!(window.state().document().unwrap().shown().1, &whole);
}

#[test]
fn claims_alone_are_no_part_and_are_called_claims() {
    let mut window = open_sample(tall());
    choose(&mut window, "Level", "Claimed");
    assert!(shows_part(&window, "Showing claims, not what evidence carries"));
    assert!(!shows_part(&window, "Showing a part"), "nothing is left out");
    assert!(shows_part(&window, "as if every claim were carried by evidence"));
    assert!(shows_part(&window, "Protocols and architecture: claimed "));
    assert!(!shows_part(&window, "Protocols and architecture: score "));
    turn_to(&mut window, "Levels and evidence");
    assert!(shows_part(&window, "How many items are claimed to stand at each level"));
    press(&mut window, Key::Escape);
    assert!(!shows_part(&window, "Showing claims"));
    assert!(shows_part(&window, "The outline shows how many claim that level"));
    choose(&mut window, "Show as", "Table");
    assert!(!shows_part(&window, "The outline is"), "a table has no outline");
}

#[test]
fn a_point_of_the_radar_is_clicked_but_not_walked_through_twice() {
    let mut window = open_sample(tall());
    turn_to(&mut window, "Map");
    let place = {
        let document = window.state().document().unwrap();
        let rows = domain_rows(document.questionnaire(), document.scores());
        let name = window.query_all_by_label_contains("Domains in the round. ").next().unwrap();
        let (origin, width) = (name.rect().min, name.rect().width());
        let text = waymark::text::Text::new("en");
        let colours = figures::colours(Appearance::Light);
        let scale = &document.questionnaire().scale;
        let style = figures::Style { colours, width, scale, text: &text, as_claimed: false };
        let figure = figures::radar(String::new(), &rows, &style);
        let at = figure.handles[3].area.middle();
        origin + vec2(at.x, at.y)
    };
    let mut named = window.query_all_by_label_contains("answered");
    assert!(named.all(|node| !node.rect().contains(place)), "the point is nothing to stop at");
    drop(named);
    window.hover_at(place);
    window.run_ok();
    window.drag_at(place);
    window.run_ok();
    window.drop_at(place);
    settle(&mut window);
    assert_eq!(window.state().view().results.pick, Some(Pick::Domain("DAT".into())));
}

#[test]
fn the_filter_stays_in_view_while_the_charts_scroll() {
    let mut window = open_sample(Options::default());
    click(&mut window, "Critical only");
    let bar = |window: &Window| {
        window.query_all_by_label_contains("Showing a part").next().unwrap().rect()
    };
    let filters = |window: &Window| window.get_by_label("Critical only").rect().top();
    let (bar_before, filters_before) = (bar(&window), filters(&window));
    window.query_all_by_label_contains("Readiness by domain. ").next().unwrap().scroll_to_me();
    settle(&mut window);
    assert!(filters(&window) < filters_before, "the charts have scrolled");
    assert_eq!(bar(&window), bar_before);
}

#[test]
fn a_member_is_picked_from_the_team() {
    let mut window = open_sample(tall());
    let (id, name) = {
        let document = window.state().document().unwrap();
        let (id, member) = document.assessment().members.iter().next().unwrap();
        (id.clone(), member.name.clone())
    };
    window.get_by_role_and_label(Role::ComboBox, "Member").click();
    settle(&mut window);
    // Whoever answers in this window stands in the bar too.
    window.get_by_role_and_label(Role::ListBoxOption, &name).click();
    settle(&mut window);
    assert_eq!(window.state().document().unwrap().filter().member, Some(id));
    assert!(shows_part(&window, &format!("Answers of {name} alone")));
}

#[test]
fn a_chart_is_copied_as_a_picture_and_kept_in_three_formats() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open_sample(Options { dialogs: dialogs.clone(), ..tall() });
    click(&mut window, "Export Readiness by domain");
    click(&mut window, "Copy as picture");
    wait_until(&mut window, "it is drawn", |window| {
        shows(window, "The picture is on the clipboard")
    });
    for (name, file, starts) in [
        ("Save as PNG…", "chart.png", b"\x89PNG".as_slice()),
        ("Save as SVG…", "chart.svg", b"<svg".as_slice()),
        ("Save as CSV…", "chart.csv", b"Domain,Score".as_slice()),
    ] {
        let path = folder.path().join(file);
        dialogs.pick(&path);
        click(&mut window, "Export Readiness by domain");
        click(&mut window, name);
        wait_until(&mut window, "it is written", |_| path.is_file());
        assert!(std::fs::read(&path).unwrap().starts_with(starts), "{file}");
    }
    // A desktop without dialogs gets a field for the path.
    dialogs.cancel();
    click(&mut window, "Export Readiness by domain");
    click(&mut window, "Save as SVG…");
    assert!(shows(&window, "Type the chart’s path…"));
}

#[test]
fn the_next_things_to_do_lead_to_their_items() {
    let mut window = open_sample(tall());
    let step = window.state().document().unwrap().next_steps()[0].clone();
    let name = format!("{} {}", step.action.item, step.title);
    window.get_all_by_label(&name).next().unwrap().click();
    settle(&mut window);
    assert_eq!(window.state().view().item, Some(step.action.item));
}

#[test]
fn the_parts_of_the_results_look_as_they_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let size = [1280.0, 1200.0];
        let mut window = open_sample(Options { theme, size, ..Options::default() });
        for (name, tab) in TABS.into_iter().skip(1).take(3) {
            turn_to(&mut window, name);
            let tab = format!("{tab:?}").to_lowercase();
            results.add(window.try_snapshot(format!("results_{tab}_{suffix}")));
        }
        let mut window = open_sample(Options { theme, ..Options::default() });
        turn_to(&mut window, "Map");
        window.get_by_label_contains("Identity, delegation and consent, Build: score").click();
        settle(&mut window);
        click(&mut window, "Explain IDN-02");
        results.add(window.try_snapshot(format!("results_explained_{suffix}")));
    }
}

/// For looking at: every part in both themes, on two grounds of figures, where somebody asks for it.
#[test]
fn every_part_of_the_results_can_be_looked_at() {
    let folder = std::env::var_os("WAYMARK_PICTURES");
    let themes = [(Theme::Light, "light"), (Theme::Dark, "dark")];
    for (theme, suffix) in themes.into_iter().take(if folder.is_some() { 2 } else { 1 }) {
        let size = [1280.0, 2400.0];
        let mut window = open_sample(Options { theme, size, ..Options::default() });
        for basis in ["Supported", "Claimed"] {
            choose(&mut window, "Level", basis);
            for (name, _) in TABS {
                turn_to(&mut window, name);
                assert!(window.query_all_by_label(name).count() > 0);
                let Some(folder) = &folder else { continue };
                let name = format!("results {name} {basis} {suffix}.png").replace(' ', "_");
                let path = std::path::Path::new(folder).join(name);
                window.render().unwrap().save(path).unwrap();
            }
        }
    }
}
