//! Tab goes in reading order: through every screen and every tab of it, round and round, and within
//! every dialog.

use eframe::egui::{Key, Modifiers, Rect, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::ops::portfolio::made;
use waymark::ui::state::{Phase, Screen};

use crate::focus::focused;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, do_more, open, open_sample, press, press_ctrl, settle,
    shows, wait_until,
};
use crate::together::team_window;

/// So high that nothing scrolls on the way.
const HIGH: [f32; 2] = [1280.0, 12_000.0];

/// Whether somebody who reads from the top left comes to `next` before `here`, though columns are read
/// one after the other.
fn is_read_before(next: Rect, here: Rect) -> bool {
    let overlap = next.bottom().min(here.bottom()) - next.top().max(here.top());
    if overlap > 0.5 * next.height().min(here.height()) {
        next.right() <= here.left() + 1.0
    } else {
        next.bottom() <= here.top() + 1.0 && next.left() < here.right()
    }
}

/// Goes once around with Tab, and says what came in the wrong order. The window is so high that
/// nothing scrolls on the way.
fn wrong_on_the_way(window: &mut Window, most: usize) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut here = focused(window);
    let mut has_wrapped = false;
    for _ in 0..most {
        press(window, Key::Tab);
        let Some(next) = focused(window) else {
            wrong.push(format!("nothing has the keyboard after {here:?}"));
            continue;
        };
        // After the last comes the first, which is the first menu.
        let wraps = next.name == "File";
        if has_wrapped && next.rect.left() > 90.0 && next.rect.top() > 50.0 {
            return wrong;
        }
        has_wrapped |= wraps;
        if let Some(here) = here.filter(|_| !wraps)
            && is_read_before(next.rect, here.rect)
        {
            wrong.push(format!(
                "{:?} at {} after {:?} at {}",
                next.name, next.rect, here.name, here.rect
            ));
        }
        here = Some(next);
    }
    wrong
}

/// Notes what is out of order, by where that was.
#[derive(Default)]
struct Looks(Vec<String>);

impl Looks {
    fn at(&mut self, window: &mut Window, name: &str, most: usize) {
        // The domains of the radar are read clockwise, as they are drawn.
        let is_round = |each: &String| name == "Map" && each.matches(", claimed ").count() == 2;
        let wrong = wrong_on_the_way(window, most).into_iter().filter(|each| !is_round(each));
        self.0.extend(wrong.map(|each| format!("{name}: {each}")));
    }

    fn are_fine(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

#[test]
fn tab_goes_through_every_screen_in_reading_order_and_comes_round() {
    let mut window = open_sample(Options { size: HIGH, ..Options::default() });
    let mut looks = Looks::default();
    looks.at(&mut window, "results", 150);
    for (key, name) in [
        (Key::Num1, "home"),
        (Key::Num2, "profile"),
        (Key::Num4, "walk"),
        (Key::E, "evidence"),
        (Key::D, "disagreements"),
        (Key::R, "report"),
        (Key::Comma, "settings"),
        (Key::T, "team"),
    ] {
        press_ctrl(&mut window, key);
        looks.at(&mut window, name, 110);
    }
    press(&mut window, Key::F1);
    assert_eq!(window.state().view().screen, Screen::Help);
    looks.at(&mut window, "help", 80);
    looks.are_fine();
}

#[test]
fn tab_goes_through_every_part_of_results_team_and_plan() {
    let mut window = open_sample(Options { size: HIGH, ..Options::default() });
    let mut looks = Looks::default();
    let screens: [(Key, &[&str]); 3] = [
        (Key::Num6, &["Map", "Gaps", "Levels and evidence", "What to answer", "Trend"]),
        (Key::T, &["Who answers what", "Comments", "Checks and sign-off"]),
        (Key::P, &["Next steps", "Board", "Table", "Timeline", "What if", "Milestones", "Targets"]),
    ];
    for (key, parts) in screens {
        press_ctrl(&mut window, key);
        for part in parts {
            // Some say how much there is in them.
            let is_it = |name: Option<String>| name.is_some_and(|name| name.starts_with(part));
            window
                .get_all_by_role(Role::Tab)
                .find(|node| is_it(node.accesskit_node().label()))
                .unwrap_or_else(|| panic!("{part} is there"))
                .click();
            settle(&mut window);
            looks.at(&mut window, part, 110);
            if *part == "What if" {
                click(&mut window, "Try all open actions as done");
                looks.at(&mut window, "What if, with levels that are tried", 60);
            }
        }
    }
    looks.are_fine();
}

#[test]
fn tab_goes_through_the_workshop() {
    let folder = TempDir::new().unwrap();
    let mut window = team_window(folder.path(), Options { size: HIGH, ..Options::default() });
    press_ctrl(&mut window, Key::F);
    window.get_by_role_and_label(Role::TextInput, "Find an item").type_text("STR-04");
    settle(&mut window);
    press(&mut window, Key::Enter);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    settle(&mut window);
    assert_eq!(window.state().view().screen, Screen::Workshop);
    let mut looks = Looks::default();
    looks.at(&mut window, "before anybody has voted", 60);
    for vote in [Key::Num4, Key::Num1, Key::Num3] {
        press(&mut window, vote);
    }
    click(&mut window, "Show the levels");
    assert_eq!(window.state().view().workshop.phase, Phase::Spread);
    looks.at(&mut window, "when all see the levels", 60);
    looks.are_fine();
}

#[test]
fn tab_goes_through_the_crosswalk_row_by_row() {
    // So wide that its table doesn't scroll either.
    let mut window = open_sample(Options { size: [6400.0, 4000.0], ..Options::default() });
    press_ctrl(&mut window, Key::Num8);
    let mut looks = Looks::default();
    looks.at(&mut window, "side by side", 90);
    looks.are_fine();
}

#[test]
fn tab_goes_through_the_other_parts_of_the_crosswalk() {
    let mut window = open_sample(Options { size: HIGH, ..Options::default() });
    press_ctrl(&mut window, Key::Num8);
    let mut looks = Looks::default();
    for part in ["What differs", "Dates", "Sources"] {
        click(&mut window, part);
        looks.at(&mut window, part, 90);
    }
    looks.are_fine();
}

/// A folder of assessments that has been looked through.
fn portfolio(folder: &TempDir) -> Window {
    let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
    made::make(folder.path(), 8, 3, &questionnaire, "2026-11-23".parse().unwrap()).unwrap();
    let dialogs = Dialogs::default();
    let mut window = open(Options { dialogs: dialogs.clone(), size: HIGH, ..Options::default() });
    press_ctrl(&mut window, Key::B);
    dialogs.pick(folder.path());
    click(&mut window, "Choose a folder…");
    wait_until(&mut window, "it is looked through", |window| {
        window.state().view().portfolio.found.is_some()
    });
    window
}

#[test]
fn tab_goes_through_every_page_of_a_portfolio() {
    let folder = TempDir::new().unwrap();
    let mut window = portfolio(&folder);
    let mut looks = Looks::default();
    looks.at(&mut window, "table", 80);
    click(&mut window, "Distribution");
    wait_until(&mut window, "it is worked out", |window| shows(window, "Save as a benchmark…"));
    looks.at(&mut window, "distribution", 80);
    click(&mut window, "Back to the table");
    let rows = &window.state().view().portfolio.found.as_ref().unwrap().rows;
    let names: Vec<String> =
        rows.iter().take(3).map(|row| row.summary().unwrap().organisation.clone()).collect();
    for name in names {
        click(&mut window, &format!("Mark {name}"));
    }
    looks.at(&mut window, "some marked", 80);
    click(&mut window, "Compare");
    wait_until(&mut window, "they are beside each other", |window| {
        window.state().view().portfolio.compare.found.is_some()
    });
    looks.at(&mut window, "comparison", 110);
    looks.are_fine();
}

/// Goes once around a dialog, from what has the keyboard until that has it again.
fn wrong_in_a_dialog(window: &mut Window) -> Vec<String> {
    press(window, Key::Tab);
    let first = focused(window).unwrap();
    let (mut wrong, mut here) = (Vec::new(), first.clone());
    for _ in 0..60 {
        press(window, Key::Tab);
        let Some(next) = focused(window) else { continue };
        if (next.role, &next.name) == (first.role, &first.name) {
            return wrong;
        }
        // Round at the end, and to what comes before the control that had it first.
        let wraps = next.rect.top() < first.rect.top() + 1.0;
        if !wraps && is_read_before(next.rect, here.rect) {
            wrong.push(format!("{:?} after {:?}", next.name, here.name));
        }
        here = next;
    }
    wrong.push(format!("never back at {:?}", first.name));
    wrong
}

#[test]
fn tab_goes_through_every_dialog_in_reading_order() {
    let size = [1280.0, 1600.0];
    let mut window = open_sample(Options { size, ..Options::default() });
    let mut wrong = Vec::new();
    for command in [
        "New assessment",
        "Open by path",
        "Save by path",
        "Encrypt with",
        "Merge a file by",
        "History",
        "Earlier versions",
        "Write a spreadsheet",
        "Take in a spreadsheet by",
        "First steps",
        "Keyboard shortcuts",
        "About Waymark",
        "Say who answers",
    ] {
        press_ctrl(&mut window, Key::K);
        let field = "What are you looking for?";
        window.get_by_role_and_label(Role::SearchInput, field).type_text(command);
        settle(&mut window);
        press(&mut window, Key::Enter);
        if window.state().view().dialog.is_none() {
            wrong.push(format!("{command}: no dialog"));
            continue;
        }
        wrong
            .extend(wrong_in_a_dialog(&mut window).iter().map(|each| format!("{command}: {each}")));
        for _ in 0..2 {
            if window.state().view().dialog.is_some() {
                press(&mut window, Key::Escape);
            }
        }
        assert!(window.state().view().dialog.is_none(), "{command} shuts");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tab_goes_through_the_dialogs_of_a_portfolio_in_reading_order() {
    let folder = TempDir::new().unwrap();
    let mut window = portfolio(&folder);
    let mut wrong = Vec::new();
    for button in [
        "Write reports…",
        "Freeze a milestone…",
        "New questionnaire version…",
        "View as of another date…",
        "Save view…",
        "Portfolio report…",
        "Data for research…",
    ] {
        match button {
            "Save view…" => click(&mut window, button),
            _ => do_more(&mut window, button),
        }
        assert!(window.state().view().dialog.is_some(), "{button}");
        wrong.extend(wrong_in_a_dialog(&mut window).iter().map(|each| format!("{button}: {each}")));
        for _ in 0..2 {
            if window.state().view().dialog.is_some() {
                press(&mut window, Key::Escape);
            }
        }
        assert!(window.state().view().dialog.is_none(), "{button} shuts");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
