//! A walk through every screen, every part of it and every dialog. It holds what is there against the
//! window: no control may lie outside of it, where nobody could press it. With `WAYMARK_GALLERY` set to
//! a folder, a picture of each is kept there, for people to look at; `WAYMARK_GALLERY_SIZE` (such as
//! `1280x800`), `_SCALE`, `_THEME` and `_LANGUAGE` say what they are like.

use std::path::PathBuf;

use eframe::egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Theme, TouchPhase, accesskit::Role,
    pos2, vec2,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use waymark::ops::portfolio::made;
use waymark::ops::settings::Settings;
use waymark::text::Text;
use waymark::ui::command::Command;

use crate::support::{Dialogs, Options, PACKS, Window, click, open, press, settle, wait_until};
use crate::together::team_window;

/// The smallest window that the program is made for: 1366×768 at a scale of 1.25.
const SMALLEST: [f32; 2] = [1093.0, 614.0];

/// At the left of this stand the screens, which are tabs too.
const SCREENS_END: f32 = 60.0;

/// Screens that need an open assessment, by the command that leads there.
const SCREENS: [Command; 12] = [
    Command::GoHome,
    Command::GoProfile,
    Command::GoTeam,
    Command::GoWalk,
    Command::GoEvidence,
    Command::GoResults,
    Command::GoPlan,
    Command::GoCrosswalk,
    Command::GoReport,
    Command::GoDisagreements,
    Command::GoSettings,
    Command::Help,
];

/// Commands that open a dialog, or lead elsewhere than to a screen. The last one leaves the sample behind.
const DIALOGS: [Command; 13] = [
    Command::New,
    Command::OpenByPath,
    Command::SaveByPath,
    Command::Encrypt,
    Command::MergeByPath,
    Command::Versions,
    Command::History,
    Command::WriteSheet,
    Command::Glossary,
    Command::FirstSteps,
    Command::ShowKeys,
    Command::About,
    Command::RollForward,
];

/// What is looked at, and what was found.
struct Gallery {
    folder: Option<PathBuf>,
    text: Text,
    size: [f32; 2],
    scale: f32,
    theme: Theme,
    count: usize,
    outside: Vec<String>,
}

impl Gallery {
    fn new() -> Self {
        let said = |name: &str| std::env::var(format!("WAYMARK_GALLERY{name}")).ok();
        let scale = said("_SCALE").map_or(1.0, |scale| scale.parse().unwrap());
        let size = said("_SIZE").map_or(SMALLEST, |size| {
            let (width, height) = size.split_once('x').unwrap();
            [width.parse::<f32>().unwrap() / scale, height.parse::<f32>().unwrap() / scale]
        });
        let theme =
            if said("_THEME").as_deref() == Some("dark") { Theme::Dark } else { Theme::Light };
        let folder = said("").map(PathBuf::from);
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).unwrap();
        }
        let text = Text::new(&said("_LANGUAGE").unwrap_or_else(|| "en".to_owned()));
        Self { folder, text, size, scale, theme, count: 0, outside: Vec::new() }
    }

    fn options(&self) -> Options {
        let settings =
            Settings { language: Some(self.text.tag().to_owned()), ..Settings::default() };
        let (size, scale, theme) = (self.size, self.scale, self.theme);
        Options { settings, size, scale, theme, ..Options::default() }
    }

    /// Looks at what is there, and at what comes below it.
    fn look(&mut self, window: &mut Window, name: &str) {
        self.look_once(window, name);
        if self.folder.is_none() {
            return;
        }
        let before = window.render().unwrap();
        let middle = pos2(0.45 * self.size[0], 0.7 * self.size[1]);
        window.event(Event::PointerMoved(middle));
        window.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -0.75 * self.size[1]),
            modifiers: Modifiers::NONE,
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
        });
        settle(window);
        if window.render().unwrap() != before {
            self.look_once(window, &format!("{name}, below"));
        }
    }

    fn look_once(&mut self, window: &mut Window, name: &str) {
        self.count += 1;
        if let Some(folder) = &self.folder {
            let file = name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "-");
            let path = folder.join(format!("{:03}-{file}.png", self.count));
            window.render().unwrap().save(path).unwrap();
        }
        if self.may_lie_outside(name) {
            return;
        }
        let pressed = [Role::Button, Role::CheckBox, Role::RadioButton, Role::TextInput, Role::Tab];
        for node in window.root().children_recursive() {
            if !pressed.contains(&node.accesskit_node().role()) {
                continue;
            }
            let rect = node.rect();
            let node = node.accesskit_node();
            if rect.left() < -1.0 || rect.right() > self.size[0] + 1.0 {
                let label = node.label().unwrap_or_default();
                self.outside.push(format!("{name}: {label:?} at {rect}"));
            }
        }
    }

    /// Looks at each part of what is there.
    fn parts(&mut self, window: &mut Window, name: &str) {
        let mut tabs: Vec<String> = Vec::new();
        for node in window.get_all_by_role(Role::Tab).collect::<Vec<_>>() {
            if node.rect().left() > SCREENS_END {
                tabs.extend(node.accesskit_node().label());
            }
        }
        if tabs.is_empty() {
            self.look(window, name);
        }
        for (place, tab) in tabs.iter().enumerate() {
            let the_tab = |window: &Window, act: fn(&egui_kittest::Node<'_>)| {
                let tabs = window.get_all_by_role(Role::Tab);
                act(&tabs.filter(|node| node.rect().left() > SCREENS_END).nth(place).unwrap());
            };
            // What was looked at before may have been scrolled.
            the_tab(window, |node| node.scroll_to_me());
            settle(window);
            the_tab(window, |node| node.click());
            settle(window);
            self.look(window, &format!("{name} {tab}"));
        }
    }

    /// Runs a command from the palette.
    fn run(&self, window: &mut Window, command: Command) {
        window.key_press_modifiers(Modifiers::COMMAND, Key::K);
        settle(window);
        let field = self.text.get("palette-field");
        let name = command.name(&self.text);
        let name = name.trim_end_matches('…');
        window.get_by_role_and_label(Role::SearchInput, &field).type_text(name);
        settle(window);
        press(window, Key::Enter);
    }

    fn in_an_assessment(&mut self) {
        let folder = TempDir::new().unwrap();
        let mut window = open(Options { is_new: true, ..self.options() });
        self.look(&mut window, "first start");
        drop(window);
        let mut window = open(self.options());
        self.look(&mut window, "home without an assessment");
        click(&mut window, &self.text.get("home-sample"));
        for command in SCREENS {
            self.run(&mut window, command);
            self.parts(&mut window, &format!("{command:?}"));
        }
        self.over_a_screen(&mut window);
        for command in DIALOGS {
            self.run(&mut window, command);
            self.look(&mut window, &format!("dialog {command:?}"));
            for _ in 0..3 {
                if window.state().view().dialog.is_some() {
                    press(&mut window, Key::Escape);
                }
            }
        }
        let mut window = team_window(folder.path(), self.options());
        click(&mut window, "Ana Lima");
        self.look(&mut window, "dialog who answers");
        press(&mut window, Key::Escape);
        self.run(&mut window, Command::GoDisagreements);
        self.parts(&mut window, "disagreements of a team");
        self.run(&mut window, Command::GoTeam);
        self.parts(&mut window, "a team");
        window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
        settle(&mut window);
        self.look(&mut window, "workshop before anybody has voted");
        for vote in [Key::Num4, Key::Num1, Key::Num3] {
            press(&mut window, vote);
        }
        press(&mut window, Key::Enter);
        self.look(&mut window, "workshop when all have voted");
    }

    /// Whether what has this name may lie outside: the crosswalk's table is moved sideways.
    fn may_lie_outside(&self, name: &str) -> bool {
        name.contains(&self.text.get("crosswalk-tab-table"))
    }

    /// An explanation beside the page, the palette and the menus.
    fn over_a_screen(&mut self, window: &mut Window) {
        self.run(window, Command::GoResults);
        let figures: Vec<String> = window
            .get_all_by_role(Role::Button)
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.contains(':') && label.contains(|c: char| c.is_ascii_digit()))
            .collect();
        for figure in figures {
            if window.state().view().results.pick.is_none() {
                click(window, &figure);
            }
        }
        assert!(window.state().view().results.pick.is_some(), "a figure is explained");
        self.look(window, "a figure explained");
        window.key_press_modifiers(Modifiers::COMMAND, Key::K);
        settle(window);
        self.look(window, "the palette");
        let field = self.text.get("palette-field");
        window.get_by_role_and_label(Role::SearchInput, &field).type_text("zzzzqq");
        settle(window);
        self.look(window, "the palette with nothing that fits");
        press(window, Key::Escape);
        self.run(window, Command::GoWalk);
        press(window, Key::F10);
        for menu in ["file", "edit", "view", "help"] {
            self.look_once(window, &format!("menu {menu}"));
            press(window, Key::ArrowRight);
        }
        press(window, Key::Escape);
    }

    fn in_a_portfolio(&mut self) {
        let folder = TempDir::new().unwrap();
        let questionnaire = PACKS.questionnaire(&"private-sector".into()).unwrap();
        made::make(folder.path(), 24, 3, &questionnaire, "2026-11-23".parse().unwrap()).unwrap();
        std::fs::write(folder.path().join("broken.ron"), "(kind: \"waymark.assessment\", ")
            .unwrap();
        let dialogs = Dialogs::default();
        let mut window = open(Options { dialogs: dialogs.clone(), ..self.options() });
        self.run(&mut window, Command::GoPortfolio);
        self.look(&mut window, "portfolio without a folder");
        dialogs.pick(folder.path());
        click(&mut window, &self.text.get("portfolio-choose"));
        wait_until(&mut window, "it is looked through", |window| {
            window.state().view().portfolio.found.is_some()
        });
        self.look(&mut window, "portfolio");
        let more = self.text.get("portfolio-more");
        for key in [
            "bulk-reports",
            "bulk-milestone",
            "bulk-upgrade",
            "bulk-as-of",
            "portfolio-report-button",
            "research-button",
        ] {
            click(&mut window, &more);
            click(&mut window, &self.text.get(key));
            self.look(&mut window, &format!("portfolio {key}"));
            for _ in 0..2 {
                if window.state().view().dialog.is_some() {
                    press(&mut window, Key::Escape);
                }
            }
        }
        let marks: Vec<String> = window
            .get_all_by_role(Role::CheckBox)
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        for mark in marks.iter().skip(2).take(3) {
            click(&mut window, mark);
        }
        self.look(&mut window, "portfolio with some marked");
        click(&mut window, &self.text.get("beside-open"));
        wait_until(&mut window, "they are beside each other", |window| {
            window.state().view().portfolio.compare.found.is_some()
        });
        self.parts(&mut window, "comparison");
        press(&mut window, Key::Escape);
        click(&mut window, &self.text.get("spread-title"));
        self.look(&mut window, "distribution");
    }
}

#[test]
fn no_control_lies_outside_of_the_smallest_window() {
    let mut gallery = Gallery::new();
    gallery.in_an_assessment();
    gallery.in_a_portfolio();
    let outside = &gallery.outside;
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}
