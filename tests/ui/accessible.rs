//! What every screen, tab and dialog owes to a screen reader. The rules are asked after each step
//! of every test of the window, so that no state of it is left out.

use std::collections::BTreeMap;
use std::fs;

use eframe::egui::Key;
use eframe::egui::accessibility::is_input;
use eframe::egui::accesskit::{Action, Live, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::support::{
    Dialogs, Options, Window, click, open, open_sample, press, press_ctrl, settle,
    start_assessment, wait_until,
};

/// What is wrong with the tree as it is now.
pub(crate) fn complaints(window: &Window) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut alike: BTreeMap<(String, String), usize> = BTreeMap::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        let data = node.data();
        let role = node.role();
        let name = node.label().unwrap_or_default();
        let shown = format!("{role:?} {name:?}");
        let mut complain = |what: &str| wrong.push(format!("{shown}: {what}"));
        // A screen is read from its headline, which therefore takes the keyboard once.
        let is_landing = matches!(role, Role::Heading | Role::Label);
        if data.supports_action(Action::Focus) && !is_input(role) && !is_landing {
            complain("takes the keyboard and doesn't say what it is");
        }
        let is_named_by_rule = is_input(role)
            || matches!(
                role,
                Role::RadioGroup
                    | Role::Group
                    | Role::Dialog
                    | Role::Table
                    | Role::Image
                    | Role::Heading
                    | Role::ProgressIndicator
                    | Role::Main
                    | Role::Navigation
                    | Role::Banner
            );
        if is_named_by_rule && name.trim().is_empty() {
            complain("has no name");
        }
        let has_state = match role {
            Role::RadioButton | Role::CheckBox => node.toggled().is_some(),
            Role::Tab | Role::ListBoxOption => node.is_selected().is_some(),
            Role::Slider | Role::SpinButton | Role::ProgressIndicator => {
                node.numeric_value().is_some()
            }
            Role::ComboBox => node.value().is_some() && data.description().is_some(),
            _ => true,
        };
        if !has_state {
            complain("doesn't say its state or value");
        }
        let around = std::iter::successors(node.parent(), |node| node.parent());
        let within = around.map(|node| (node.role(), node.label().unwrap_or_default()));
        if role == Role::RadioButton && !within.clone().any(|(role, _)| role == Role::RadioGroup) {
            complain("is in no group");
        }
        if data.description().is_some_and(|description| description == name) {
            complain("says its name twice");
        }
        // Two links of one name in a text lead to the same page.
        if is_input(role) && !matches!(role, Role::Splitter | Role::Link) {
            let named = |(role, name): &(Role, String)| {
                !name.is_empty() && !matches!(role, Role::Main | Role::Window)
            };
            let place: Vec<String> = within.filter(named).map(|(_, name)| name).collect();
            *alike.entry((place.join(" in "), shown)).or_default() += 1;
        }
    }
    for ((place, shown), count) in alike {
        if count > 1 {
            wrong.push(format!("{shown}: {count} of them cannot be told apart (in {place:?})"));
        }
    }
    wrong
}

/// What was read out last, calmly or at once.
fn said(window: &Window, live: Live) -> String {
    let nodes = window.root().children_recursive();
    let told = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        (node.data().live() == Some(live)).then(|| node.label()).flatten()
    };
    // Other words that are read out stand where they are seen.
    nodes.filter_map(|node| told(&node)).last().unwrap_or_default()
}

fn roles(window: &Window, role: Role) -> Vec<String> {
    let nodes = window.root().children_recursive();
    let of_role = nodes.filter(|node| node.accesskit_node().role() == role);
    of_role.map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

#[test]
fn every_screen_has_its_landmarks_one_first_heading_and_a_language() {
    let mut window = open_sample(Options::default());
    for (key, name) in [
        (Key::Num1, "Home"),
        (Key::Num2, "Profile"),
        (Key::Num4, "Walk"),
        (Key::Num6, "Results"),
        (Key::Num8, "Crosswalk"),
        (Key::B, "Portfolio"),
        (Key::T, "Team"),
        (Key::E, "Evidence"),
        (Key::D, "Disagreements"),
        (Key::P, "Plan"),
        (Key::R, "Report"),
        (Key::Comma, "Settings"),
    ] {
        press_ctrl(&mut window, key);
        assert_eq!(roles(&window, Role::Main), [name]);
        assert_eq!(roles(&window, Role::Navigation), ["Screens"]);
        assert_eq!(roles(&window, Role::Banner), ["Menus and document"]);
        let nodes = window.root().children_recursive();
        let first = nodes
            .map(|node| node.accesskit_node())
            .filter(|node| node.role() == Role::Heading && node.data().level() == Some(1));
        assert_eq!(first.count(), 1, "{name}");
        let root = window.root().accesskit_node();
        assert_eq!(root.data().language(), Some("en"), "{name}");
        assert!(root.label().unwrap().contains("Meridian Freight"), "{name}");
    }
}

#[test]
fn a_key_that_answers_is_heard_with_what_it_does_to_the_score() {
    let mut window = open(Options::default());
    start_assessment(&mut window, "Acme", "Ana");
    click(&mut window, "Start walking");
    assert!(said(&window, Live::Polite).starts_with("Walk. 1 of 70: "));
    press(&mut window, Key::Num3);
    let heard = said(&window, Live::Polite);
    let document = window.state().document().unwrap();
    let item = document.asked_items().next().unwrap();
    let domain = document.questionnaire().domain(&item.domain).unwrap();
    let answer = format!("{}: 3 Applied. {}: the score is now 25, between ", item.id, domain.name);
    assert!(heard.starts_with(&answer), "{heard}");
    press(&mut window, Key::J);
    assert!(said(&window, Live::Polite).starts_with("2 of 70: "));
    press(&mut window, Key::K);
    assert!(
        said(&window, Live::Polite).ends_with("3 Applied."),
        "an answer is heard with its item"
    );
    press_ctrl(&mut window, Key::Z);
    assert!(said(&window, Live::Polite).contains("there is no score any more"));
    press_ctrl(&mut window, Key::Num6);
    assert_eq!(said(&window, Live::Polite), "Results.");
}

#[test]
fn a_message_is_heard_and_one_that_something_went_wrong_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), ..Options::default() });
    start_assessment(&mut window, "Acme", "Ana");
    dialogs.pick(&folder.path().join("acme.ron"));
    press_ctrl(&mut window, Key::S);
    wait_until(&mut window, "the file is written", |window| {
        !window.state().document().unwrap().is_dirty()
    });
    assert!(said(&window, Live::Polite).starts_with("Saved "));
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, "(").unwrap();
    dialogs.pick(&broken);
    press_ctrl(&mut window, Key::O);
    wait_until(&mut window, "the file is refused", |window| {
        !said(window, Live::Assertive).is_empty()
    });
    let heard = said(&window, Live::Assertive);
    assert!(heard.contains("broken.ron"), "{heard}");
}

#[test]
fn levels_are_a_group_of_which_each_says_its_place() {
    let mut window = open_sample(Options::default());
    press_ctrl(&mut window, Key::Num4);
    let item = window.state().view().item.clone().unwrap();
    let prompt = window.state().document().unwrap().questionnaire().item(&item).unwrap();
    let group = window.get_by_role_and_label(Role::RadioGroup, &prompt.prompt);
    assert_eq!(group.accesskit_node().data().size_of_set(), Some(5));
    let places = group.children_recursive().filter_map(|node| {
        let node = node.accesskit_node();
        (node.role() == Role::RadioButton).then(|| node.data().position_in_set())
    });
    assert_eq!(places.collect::<Vec<_>>(), [0, 1, 2, 3, 4].map(Some));
}

#[test]
fn the_table_of_a_chart_has_rows_under_heads() {
    let mut window = open_sample(Options { size: [1400.0, 4000.0], ..Options::default() });
    press_ctrl(&mut window, Key::Num6);
    window.get_by_role_and_label(Role::RadioButton, "Table").click();
    settle(&mut window);
    let table = window.get_by_role_and_label(Role::Table, "Readiness by domain");
    let of_role = |node: egui_kittest::Node<'_>, role| {
        node.children_recursive().filter(|node| node.accesskit_node().role() == role).count()
    };
    let heads = of_role(table, Role::ColumnHeader);
    assert_eq!(table.accesskit_node().data().row_count(), Some(11));
    assert_eq!(table.accesskit_node().data().column_count(), Some(heads));
    let rows = table.children_recursive();
    let rows: Vec<_> = rows.filter(|node| node.accesskit_node().role() == Role::Row).collect();
    assert_eq!(rows.len(), 11, "the heads and ten domains");
    for row in &rows[1..] {
        assert_eq!(of_role(*row, Role::Cell) + of_role(*row, Role::Button), heads);
    }
}
