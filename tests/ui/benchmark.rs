//! The distribution over a portfolio, a benchmark made of it, and the same benchmark beside results.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::Key;
use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;
use waymark::model::{Benchmark, Quartiles};
use waymark::ops::portfolio::{distribution, made, read_benchmark};
use waymark::ops::settings::Settings;
use waymark::storage::benchmark::benchmark_text;

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, do_more, open, open_sample, press, press_ctrl, settle,
    shows, shows_part, type_into, wait_until,
};

fn folder(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
    let today = "2026-11-23".parse().unwrap();
    made::make(folder.path(), count, 3, &questionnaire, today).unwrap();
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

/// A benchmark of twelve, somewhat below the sample in strategy and above it elsewhere.
fn twelve() -> Benchmark {
    let quartiles = |domain: &str, lower, median, upper| Quartiles {
        domain: domain.into(),
        organisations: 12,
        lower,
        median,
        upper,
    };
    Benchmark {
        name: "Transport, Europe".to_owned(),
        source: "Meridian".to_owned(),
        made: "2026-10-01".parse().unwrap(),
        as_of: "2026-10-01".parse().unwrap(),
        questionnaire: "private-sector".into(),
        version: PACKS.questionnaire(&"private-sector".into()).unwrap().version.clone(),
        filter: "Sector: Transport and logistics".to_owned(),
        facts: Default::default(),
        organisations: 12,
        domains: vec![
            quartiles("STR", 2, 4, 6),
            quartiles("REG", 20, 35, 48),
            quartiles("ARC", 30, 42, 55),
            quartiles("DAT", 28, 40, 61),
            quartiles("IDN", 10, 22, 30),
            quartiles("SEC", 35, 50, 64),
            quartiles("ASR", 25, 25, 40),
            quartiles("OPS", 97, 98, 99),
        ],
    }
}

fn kept(folder: &Path, benchmark: &Benchmark) -> PathBuf {
    let path = folder.join("benchmark.ron");
    fs::write(&path, benchmark_text(benchmark)).unwrap();
    path
}

/// The sample, with a benchmark that the settings remember.
fn beside(path: PathBuf, options: Options) -> Window {
    let settings = Settings { benchmark: Some(path), ..Settings::default() };
    let mut window = open_sample(Options { settings, ..options });
    wait_until(&mut window, "the benchmark is read", |window| {
        window.state().view().benchmark.read.is_some()
    });
    window
}

#[test]
fn the_distribution_says_how_scores_are_spread_and_where_the_chosen_one_stands() {
    let folder = folder(30);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    click(&mut window, "Distribution");
    let found = window.state().view().portfolio.found.clone().unwrap();
    let expected = distribution(&found.rows);
    assert!(shows_part(&window, &format!("Over {} organisations", expected.organisations)));
    let strategy = &expected.domains[0];
    let spread = strategy.spread.as_ref().unwrap();
    let half = format!("half of {} organisations are at or below", spread.count);
    assert!(shows_part(&window, &half));
    assert!(!shows_part(&window, "at or above"));

    click(&mut window, "The next assessment");
    let view = &window.state().view().portfolio;
    let own = view.chosen_row().unwrap().summary().unwrap();
    let scored = own
        .domains
        .iter()
        .zip(&expected.domains)
        .find(|(own, domain)| own.score.is_some() && domain.spread.is_some());
    let (own_domain, domain) = scored.unwrap();
    let score = own_domain.score.unwrap();
    let below = domain.scores.iter().filter(|other| **other <= score).count();
    let said = format!("at or above {below} of {}", domain.scores.len());
    let name = own.organisation.clone();
    assert!(shows_part(&window, &said));
    assert!(shows_part(&window, &format!("Where {name} stands")));

    // The table says the same, each cell by its row and column.
    click(&mut window, "Table");
    let cell = format!("{}, Median: {}", strategy.name, (spread.median + 0.5).floor());
    assert!(shows(&window, &cell), "{cell}");
    assert!(shows_part(&window, &format!("{}, Standing: {said}", domain.name)));
    click(&mut window, &domain.name.clone());
    assert!(shows(&window, "Mark all that are shown"), "a domain leads to the sorted table");
    click(&mut window, "Distribution");
    press(&mut window, Key::Escape);
    assert!(shows(&window, "Mark all that are shown"));
}

#[test]
fn fewer_than_five_organisations_are_said_in_words() {
    let folder = folder(12);
    let (mut window, _) = looked_at(folder.path(), Options::default());
    let names: Vec<String> = {
        let rows = window.state().view().portfolio.shown();
        rows.take(4).map(|row| row.summary().unwrap().organisation.clone()).collect()
    };
    for name in names {
        click(&mut window, &format!("Mark {name}"));
    }
    click(&mut window, "Distribution");
    assert!(shows_part(&window, "4 organisations have scores here."));
    assert!(!shows_part(&window, "at or below"));
    assert!(!shows(&window, "Save as a benchmark…"));
}

#[test]
fn a_benchmark_is_made_of_what_is_shown_and_says_no_name() {
    let folder = folder(40);
    let (mut window, dialogs) = looked_at(folder.path(), Options::default());
    type_into(&mut window, "Find an organisation or a file", "group-000");
    click(&mut window, "Distribution");
    click(&mut window, "Save as a benchmark…");
    type_into(&mut window, "What it is called", "Ours");
    type_into(&mut window, "Who makes it", "Meridian");
    let path = folder.path().join("made");
    dialogs.pick(&path);
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "it is written", |window| shows_part(window, "A benchmark of"));
    let read = read_benchmark(&path.with_extension("ron")).unwrap();
    assert_eq!((read.name.as_str(), read.source.as_str()), ("Ours", "Meridian"));
    assert_eq!(read.filter, "chosen by hand", "what was searched for may be a name");
    let found = window.state().view().portfolio.found.clone().unwrap();
    assert_eq!(read.organisations, distribution(&found.rows).organisations);

    // Another file of that name stays.
    fs::write(folder.path().join("other.ron"), "precious").unwrap();
    click(&mut window, "Save as a benchmark…");
    type_into(&mut window, "Who makes it", "Meridian");
    dialogs.pick(&folder.path().join("other.ron"));
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "it is refused", |window| shows_part(window, "that is no benchmark"));
    assert_eq!(fs::read_to_string(folder.path().join("other.ron")).unwrap(), "precious");
}

#[test]
fn data_for_research_are_written_after_a_word_on_what_they_are() {
    let folder = folder(12);
    let (mut window, dialogs) = looked_at(folder.path(), Options::default());
    do_more(&mut window, "Data for research…");
    assert!(shows_part(&window, "can still recognise it"));
    let path = folder.path().join("out.csv");
    dialogs.pick(&path);
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "they are written", |window| shows_part(window, "without names"));
    assert!(fs::read_to_string(&path).unwrap().starts_with("organisation,sector,"));
    assert!(folder.path().join("out-dictionary.csv").exists());
    do_more(&mut window, "Data for research…");
    dialogs.pick(&path);
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "they are refused", |window| {
        shows_part(window, "There is such a file already")
    });
}

#[test]
fn results_stand_beside_a_benchmark_in_charts_and_tables() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = beside(kept(folder.path(), &twelve()), Options::default());
    let caption = "Transport, Europe (Meridian, 1\u{a0}Oct\u{a0}2026, 12 organisations)";
    assert!(shows_part(&window, &format!("Compared with {caption}")));
    assert!(shows_part(
        &window,
        "Sector: Transport and logistics; scored as of 1\u{a0}Oct\u{a0}2026"
    ));
    assert!(shows_part(&window, "The benchmark says nothing on: Supply chain"));
    let named = |window: &Window, start: &str, end: &str| {
        let mut spots = window.query_all_by_label_contains(start);
        spots.any(|spot| format!("{spot:?}").contains(end))
    };
    let above = "above the upper quartile of 12 organisations";
    let below = "below the lower quartile of 12 organisations";
    assert!(named(&window, "Strategy, principles and accountability: score", above));
    assert!(named(&window, "Operation, oversight and incidents: score", below));
    let short = "above the upper quartile of 12";
    click(&mut window, "Table");
    assert!(shows(&window, &format!("Strategy, principles and accountability, Standing: {short}")));
    assert!(shows(&window, "Operation, oversight and incidents, Median: 98"));
    click(&mut window, "Chart");
    click(&mut window, "Map");
    assert!(named(&window, "Operation, oversight and incidents: score", below), "in the round");

    // Beside a part of the items it would lie.
    click(&mut window, "Overview");
    click(&mut window, "Critical only");
    assert!(shows_part(&window, "The benchmark is over everything and by evidence"));
    assert!(!shows_part(&window, above));
    press(&mut window, Key::Escape);
    assert!(shows_part(&window, above));
    click(&mut window, "Without a benchmark");
    assert!(!shows_part(&window, above));
    assert!(window.state().settings().benchmark.is_none());
}

#[test]
fn what_of_a_benchmark_does_not_fit_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let other = Benchmark { version: "2020.1".to_owned(), ..twelve() };
    let mut domains = other.domains.clone();
    domains.push(Quartiles { domain: "ZZZ".into(), ..domains[0].clone() });
    let path = kept(folder.path(), &Benchmark { domains, ..other });
    let window = beside(path, Options::default());
    assert!(shows_part(&window, "is of version 2020.1 of the questionnaire"));
    assert!(shows_part(&window, "domains that are not asked about here: ZZZ"));
    assert!(shows_part(&window, "above the upper quartile"));

    let path = kept(folder.path(), &Benchmark { questionnaire: "cities".into(), ..twelve() });
    let window = beside(path, Options::default());
    assert!(shows_part(&window, "another questionnaire (cities, not private-sector)"));
    assert!(!shows_part(&window, "quartile of 12"));
}

#[test]
fn a_broken_or_missing_benchmark_is_a_notice_and_nothing_stops() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let settings =
        Settings { benchmark: Some(folder.path().join("gone.ron")), ..Settings::default() };
    let options = Options { settings, dialogs: dialogs.clone(), ..Options::default() };
    let mut window = open_sample(options);
    wait_until(&mut window, "it says so", |window| {
        shows_part(window, "The benchmark can’t be used")
    });
    assert!(shows_part(&window, "there is no such file"));
    assert!(shows(&window, "Compare with a benchmark…"));
    let good = kept(folder.path(), &twelve());
    dialogs.pick(&good);
    click(&mut window, "Compare with a benchmark…");
    wait_until(&mut window, "it is read", |window| shows_part(window, "Compared with Transport"));
    assert_eq!(window.state().settings().benchmark.as_ref(), Some(&good));
    let bad = folder.path().join("bad.ron");
    fs::write(&bad, benchmark_text(&twelve()).replace("organisations: 12", "organisations: 3"))
        .unwrap();
    dialogs.pick(&bad);
    for step in ["into view", "pressed"] {
        let name = "Choose another benchmark…";
        let button = window.query_all_by_role_and_label(Role::Button, name).next().unwrap();
        match step {
            "pressed" => button.click(),
            _ => button.scroll_to_me(),
        }
        settle(&mut window);
    }
    settle(&mut window);
    wait_until(&mut window, "it is refused", |window| shows_part(window, "`3` does not fit here"));
    assert!(shows_part(&window, "Compared with Transport"), "the one before stays");
    assert_eq!(window.state().settings().benchmark.as_ref(), Some(&good));
}

#[test]
fn results_beside_a_benchmark_look_as_they_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = tempfile::tempdir().unwrap();
    let path = kept(folder.path(), &twelve());
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let size = [1280.0, 1700.0];
        let mut window = beside(path.clone(), Options { theme, size, ..Options::default() });
        results.add(window.try_snapshot(format!("results_benchmark_{suffix}")));
    }
}

/// For looking at, where somebody asks for it: the pages whose pictures hold a path that is new each
/// time.
#[test]
fn the_distribution_can_be_looked_at() {
    let pictures = std::env::var_os("WAYMARK_PICTURES");
    let folder = folder(60);
    let themes = [(Theme::Light, "light"), (Theme::Dark, "dark")];
    for (theme, suffix) in themes.into_iter().take(if pictures.is_some() { 2 } else { 1 }) {
        let options = Options { theme, size: [1280.0, 1000.0], ..Options::default() };
        let (mut window, _) = looked_at(folder.path(), options);
        let look = |window: &mut Window, name: &str| {
            let Some(pictures) = &pictures else { return };
            let path = Path::new(pictures).join(format!("{name}_{suffix}.png"));
            window.render().unwrap().save(path).unwrap();
        };
        look(&mut window, "portfolio");
        click(&mut window, "Distribution");
        press(&mut window, Key::ArrowDown);
        look(&mut window, "distribution");
        click(&mut window, "Table");
        look(&mut window, "distribution_table");
        click(&mut window, "Save as a benchmark…");
        assert!(shows_part(&window, "It names nobody."));
        look(&mut window, "benchmark_dialog");
        press(&mut window, Key::Escape);
        press(&mut window, Key::Escape);
        do_more(&mut window, "Data for research…");
        look(&mut window, "research_dialog");
        let benchmark = kept(folder.path(), &twelve());
        let size = [1280.0, 2400.0];
        let mut window = beside(benchmark, Options { theme, size, ..Options::default() });
        click(&mut window, "Map");
        look(&mut window, "results_map");
        click(&mut window, "Overview");
        click(&mut window, "Table");
        look(&mut window, "results_table");
    }
}
