//! The application: what it holds, and how a frame runs through it.
//!
//! A frame is `logic` (job results, closing, scores), then `layout` (draws and collects actions),
//! then `apply` (the only place that changes the document).

mod announce;
mod apply;
mod benchmark;
mod brand;
mod bulk;
mod compare;
mod drop;
mod encryption;
mod everyday;
mod figures;
mod files;
mod focus;
mod help;
mod language;
mod layout;
mod logic;
mod menu_keys;
mod picks;
mod places;
mod plan;
mod portfolio;
mod portfolio_report;
mod rail;
mod report;
mod safety;
mod team;
mod together;
mod window_place;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::action::{Action, Actions};
use super::cx::Cx;
use super::jobs::{FileDialogs, Jobs};
use super::safety::Safety;
use super::spoken::{Announcer, Tidy};
use super::state::{Document, Screen, View};
use super::theme::{self, Palette};
use crate::ops::settings::{LoadedSettings, Settings, ThemeChoice};
use crate::ops::{self, Packs};
use crate::text::Text;

/// What the application starts from.
pub struct Start {
    /// The settings, and what was wrong with their file.
    pub settings: LoadedSettings,
    /// The questionnaires and frameworks at hand.
    pub packs: Arc<Packs>,
    /// The desktop's file dialogs, or a test's.
    pub dialogs: Box<dyn FileDialogs>,
    /// Where time comes from.
    pub clock: Clock,
    /// Whether settings are written back.
    pub keeps_settings: bool,
    /// Where work is kept safe.
    pub safety: Safety,
    /// A file to open at once.
    pub file: Option<PathBuf>,
}

/// Where time comes from: the system, or a test's fixed moment.
pub struct Clock {
    now: Box<dyn Fn() -> Timestamp>,
    today: Box<dyn Fn() -> Date>,
    zone: TimeZone,
}

impl Clock {
    /// The machine's clock and time zone.
    pub fn system() -> Self {
        let zone = ops::clock::zone();
        let today = {
            let zone = zone.clone();
            move || ops::clock::date_in(ops::clock::now(), &zone)
        };
        Self { now: Box::new(ops::clock::now), today: Box::new(today), zone }
    }

    /// A clock that stands still.
    pub fn fixed(now: Timestamp, today: Date) -> Self {
        Self { now: Box::new(move || now), today: Box::new(move || today), zone: TimeZone::UTC }
    }

    /// A clock that stands still somewhere: what day it is follows from where.
    pub fn fixed_in(now: Timestamp, zone: TimeZone) -> Self {
        let today = ops::clock::date_in(now, &zone);
        Self { now: Box::new(move || now), today: Box::new(move || today), zone }
    }
}

/// The application.
pub struct App {
    document: Option<Document>,
    view: View,
    settings: Settings,
    keeps_settings: bool,
    settings_changed: bool,
    packs: Arc<Packs>,
    jobs: Jobs,
    text: Text,
    clock: Clock,
    actions: Actions,
    title: String,
    may_close: bool,
    safety: Safety,
    focus: focus::Focus,
    menus: menu_keys::Menus,
    seen: announce::Seen,
    announcer: Announcer,
    ctx: egui::Context,
}

impl App {
    /// Sets up the look and opens the file if one is given.
    pub fn new(ctx: &egui::Context, start: Start) -> Self {
        theme::set_up(ctx);
        ctx.add_plugin(Tidy);
        let Start { settings, packs, dialogs, clock, keeps_settings, safety, file } = start;
        let (settings, problems) = settings;
        let text = Text::new(&ops::settings::language(&settings));
        let packs = Arc::new(packs.in_language(text.tag()));
        let mut app = Self {
            document: None,
            view: View::default(),
            settings,
            keeps_settings,
            settings_changed: false,
            packs,
            jobs: Jobs::new(dialogs),
            text,
            clock,
            actions: Vec::new(),
            title: String::new(),
            may_close: false,
            safety,
            focus: focus::Focus::default(),
            menus: menu_keys::Menus::default(),
            seen: announce::Seen::default(),
            announcer: Announcer::default(),
            ctx: ctx.clone(),
        };
        if let Some(journal) = &app.safety.journal {
            app.view.recovered = ops::safety::recoveries(journal);
            app.view.locked = journal.locked_away();
        }
        app.use_theme(app.settings.theme);
        app.use_scale();
        app.use_motion();
        app.ask_about_motion();
        app.look_around(Screen::Home);
        let notifier = app.jobs.notifier();
        app.safety.listen(&app.ctx, &notifier);
        app.recall_brand();
        app.recall_benchmark();
        if !problems.is_empty() {
            app.tell_of_broken_settings(&problems);
        }
        match file {
            Some(file) => {
                // A relative path means nothing to whoever opens the file from the list another time.
                let file = std::path::absolute(&file).unwrap_or(file);
                app.actions.push(Action::Open(file));
            }
            None if app.view.recovered.is_empty() && app.view.locked.is_empty() => app.welcome(),
            None => {}
        }
        app
    }

    /// The open document, for tests.
    pub fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// The view, for tests.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// The settings, for tests.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    fn use_theme(&self, theme: ThemeChoice) {
        self.ctx.set_theme(match theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
    }

    /// What dialogs are made with.
    fn cx(&self) -> Cx<'_> {
        Cx {
            text: &self.text,
            palette: Palette::current(&self.ctx),
            packs: &self.packs,
            settings: &self.settings,
            today: (self.clock.today)(),
            now: (self.clock.now)(),
            zone: &self.clock.zone,
            ctx: &self.ctx,
            opening: self.jobs.is_opening(),
            saving: self.jobs.is_saving(),
        }
    }

    /// Has the settings written soon, in the background.
    fn keep_settings(&mut self) {
        self.settings_changed = self.keeps_settings;
    }

    fn write_changed_settings(&mut self) {
        if self.settings_changed && self.jobs.keep_settings(&self.ctx, self.settings.clone()) {
            self.settings_changed = false;
        }
    }

    /// Writes the settings at once, because the window is about to go.
    fn write_settings_now(&mut self) {
        if std::mem::take(&mut self.settings_changed)
            && let Err(error) = ops::settings::save(&self.settings)
        {
            log::error!("the settings were not kept: {error}");
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.ctx = ctx.clone();
        self.keep_on_screen(frame);
        self.before_frame();
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.layout(ui);
        self.apply_actions();
    }
}
