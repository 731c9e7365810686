//! Starts the window without a screen: fixed time, no settings file, file dialogs that answer from
//! a list.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use eframe::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::ops::settings::Settings;
use waymark::ops::{self, Packs};
use waymark::ui::app::{App, Clock, Start};
use waymark::ui::jobs::{DialogRequest, FileDialogs};
use waymark::ui::safety::Safety;
use waymark::ui::state::{FIRST_STEPS, Screen};

/// The content is read once for all tests.
pub(crate) static PACKS: LazyLock<Arc<Packs>> =
    LazyLock::new(|| ops::load_packs(&waymark::text::Text::new("en")));

/// The window under test.
pub(crate) type Window = Harness<'static, App>;

/// Answers to file dialogs, first come, first served.
#[derive(Clone, Default)]
pub(crate) struct Dialogs(Arc<Mutex<Vec<Option<PathBuf>>>>);

impl Dialogs {
    /// The next dialog is answered with this file.
    pub(crate) fn pick(&self, path: &Path) {
        self.0.lock().unwrap().push(Some(path.to_owned()));
    }

    /// The next dialog is cancelled, or there is none on this desktop.
    pub(crate) fn cancel(&self) {
        self.0.lock().unwrap().push(None);
    }
}

impl FileDialogs for Dialogs {
    fn ask(&mut self, request: DialogRequest, reply: Box<dyn FnOnce(Option<PathBuf>) + Send>) {
        let mut answers = self.0.lock().unwrap();
        assert!(!answers.is_empty(), "nobody expected this dialog: {request:?}");
        reply(answers.remove(0));
    }
}

/// What a window starts with.
pub(crate) struct Options {
    pub(crate) size: [f32; 2],
    /// Pixels a point.
    pub(crate) scale: f32,
    pub(crate) theme: egui::Theme,
    pub(crate) settings: Settings,
    pub(crate) dialogs: Dialogs,
    pub(crate) safety: Safety,
    pub(crate) file: Option<PathBuf>,
    /// Whether first steps and hints show, as to somebody who has never been here.
    pub(crate) is_new: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: [1280.0, 800.0],
            scale: 1.0,
            theme: egui::Theme::Light,
            settings: Settings { language: Some("en".to_owned()), ..Settings::default() },
            dialogs: Dialogs::default(),
            safety: Safety::default(),
            file: None,
            is_new: false,
        }
    }
}

/// Opens a window.
pub(crate) fn open(options: Options) -> Window {
    let Options { size, scale, theme, mut settings, dialogs, safety, file, is_new } = options;
    if !is_new {
        let hints = Screen::HINTED.iter().filter_map(|screen| screen.hint_code());
        settings.hints_seen.extend(hints.chain([FIRST_STEPS]).map(str::to_owned));
    }
    let mut window = Harness::builder()
        .with_size(size)
        .with_pixels_per_point(scale)
        .with_theme(theme)
        .with_max_steps(30)
        .with_render_cursor(false)
        .build_eframe(move |cc| {
            cc.egui_ctx.set_theme(theme);
            let mut settings = settings;
            settings.theme = match theme {
                egui::Theme::Light => ops::settings::ThemeChoice::Light,
                egui::Theme::Dark => ops::settings::ThemeChoice::Dark,
            };
            App::new(
                &cc.egui_ctx,
                Start {
                    settings: (settings, Vec::new()),
                    packs: PACKS.clone(),
                    dialogs: Box::new(dialogs),
                    clock: Clock::fixed(
                        "2026-11-23T09:00:00Z".parse().unwrap(),
                        "2026-11-23".parse().unwrap(),
                    ),
                    keeps_settings: false,
                    safety,
                    file,
                },
            )
        });
    settle(&mut window);
    window
}

/// Opens a window on the sample.
pub(crate) fn open_sample(options: Options) -> Window {
    let mut window = open(options);
    click(&mut window, "Explore the sample");
    window
}

/// Runs frames until nothing asks for another, and holds what is there then against what a screen
/// reader needs.
#[track_caller]
pub(crate) fn settle(window: &mut Window) {
    window.run_ok();
    let wrong = crate::accessible::complaints(window);
    assert!(wrong.is_empty(), "a screen reader would object:\n{}", wrong.join("\n"));
}

/// Opens the menu of what can be done with the assessments of a portfolio, and picks this.
#[track_caller]
pub(crate) fn do_more(window: &mut Window, name: &str) {
    click(window, "More actions…");
    click(window, name);
}

/// Clicks what has this name.
pub(crate) fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).scroll_to_me();
    settle(window);
    window.get_by_label(name).click();
    settle(window);
}

/// Presses a key.
pub(crate) fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    settle(window);
}

/// Presses a key together with Ctrl (on a Mac, Command).
pub(crate) fn press_ctrl(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    settle(window);
}

/// Types into the field with this name.
pub(crate) fn type_into(window: &mut Window, field: &str, text: &str) {
    let node = window.get_by_role_and_label(egui::accesskit::Role::TextInput, field);
    node.focus();
    settle(window);
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, field).type_text(text);
    settle(window);
}

/// Runs frames until `done`, because files are read and written on other threads.
pub(crate) fn wait_until(window: &mut Window, what: &str, done: impl Fn(&Window) -> bool) {
    let started = Instant::now();
    while !done(window) {
        assert!(started.elapsed() < Duration::from_secs(30), "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
        window.step();
    }
    settle(window);
}

/// Whether something with this name is there.
pub(crate) fn shows(window: &Window, name: &str) -> bool {
    window.query_all_by_label(name).next().is_some()
}

/// Whether something whose name contains this is there.
pub(crate) fn shows_part(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

/// The accessibility tree as text, one named node a line.
pub(crate) fn tree(window: &Window) -> String {
    let mut lines = String::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        let role = node.role();
        if role == egui::accesskit::Role::TextRun {
            // The lines that a text is broken into; the text itself is said above them.
            continue;
        }
        let name = node.label().unwrap_or_default();
        let value = node.value().unwrap_or_default();
        if name.is_empty() && value.is_empty() {
            continue;
        }
        let mut line = match (name.as_str(), value.as_str()) {
            ("", value) => format!("{role:?} {value:?}"),
            (name, "") => format!("{role:?} {name:?}"),
            (name, value) => format!("{role:?} {name:?} = {value:?}"),
        };
        if let Some(toggled) = node.toggled() {
            line.push_str(&format!(" [{toggled:?}]"));
        } else if let Some(selected) = node.is_selected() {
            line.push_str(if selected { " [True]" } else { " [False]" });
        }
        if node.is_disabled() {
            line.push_str(" [disabled]");
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}

/// A new assessment, made as a person would.
pub(crate) fn start_assessment(window: &mut Window, organisation: &str, name: &str) {
    click(window, "New assessment");
    type_into(window, "Organisation", organisation);
    type_into(window, "Your name", name);
    click(window, "Start");
}
