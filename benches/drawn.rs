//! Windows that are drawn without a display: Waymark's, and one with the toolkit's own widget gallery. A
//! frame is what the toolkit's integration makes of it (logic, screen, tessellation), but for the
//! graphics card. Nothing listens like a screen reader, so what is out of view is left out.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::App as _;
use eframe::egui::epaint::Primitive;
use eframe::egui::{
    CentralPanel, Context, DroppedFile, Event, FullOutput, Key, Modifiers, Pos2, RawInput, Rect,
    Vec2,
};
use egui_demo_lib::{View as _, WidgetGallery};
use waymark::model::Assessment;
use waymark::ops::Packs;
use waymark::ops::settings::{Me, Settings};
use waymark::storage::write_assessment;
use waymark::ui::app::{App, Clock, Start};
use waymark::ui::jobs::{DialogRequest, FileDialogs};
use waymark::ui::safety::Safety;
use waymark::ui::state::{FIRST_STEPS, Screen};

use crate::data::TODAY;

/// A laptop's window.
const SIZE: Vec2 = Vec2::new(1280.0, 800.0);

/// The toolkit's gallery, by itself in a window.
pub(crate) struct Gallery {
    ctx: Context,
    gallery: WidgetGallery,
}

impl Gallery {
    pub(crate) fn new() -> Self {
        let mut new = Self { ctx: Context::default(), gallery: WidgetGallery::default() };
        for _ in 0..10 {
            new.frame();
        }
        new
    }

    pub(crate) fn frame(&mut self) -> usize {
        let Self { ctx, gallery } = self;
        let output = ctx.run_ui(input(Vec::new()), |ui| {
            CentralPanel::default().show(ui, |ui| gallery.ui(ui));
        });
        painted(ctx, output)
    }
}

/// Waymark's window, as the toolkit's integration runs it.
pub(crate) struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
}

impl Window {
    /// Opened on this assessment, which is read from a file.
    pub(crate) fn open(assessment: &Assessment, packs: &Packs) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("measured.ron");
        std::fs::write(&path, write_assessment(assessment)).unwrap();
        let hints = Screen::HINTED.iter().filter_map(|screen| screen.hint_code());
        let settings = Settings {
            language: Some("en".to_owned()),
            // One of the team, or none of the colleagues' answers would be one's own.
            me: assessment
                .members
                .values()
                .next()
                .map(|member| Me { name: member.name.clone(), function: None }),
            hints_seen: hints.chain([FIRST_STEPS]).map(str::to_owned).collect(),
            ..Settings::default()
        };
        let ctx = Context::default();
        let noon = jiff::Timestamp::from_second(1_795_435_200).unwrap();
        let app = App::new(
            &ctx,
            Start {
                settings: (settings, Vec::new()),
                packs: Arc::new(packs.clone()),
                dialogs: Box::new(NoDialogs),
                clock: Clock::fixed(noon, TODAY),
                keeps_settings: false,
                safety: Safety::default(),
                file: Some(path),
            },
        );
        let mut window = Self { ctx, app, frame: eframe::Frame::_new_kittest() };
        window.until("the assessment is open", |app| app.document().is_some());
        window
    }

    pub(crate) fn frame(&mut self, events: Vec<Event>) -> usize {
        self.frame_of(input(events))
    }

    fn frame_of(&mut self, input: RawInput) -> usize {
        let Self { ctx, app, frame } = self;
        let output = ctx.run_ui(input, |ui| {
            app.logic(ui.ctx(), frame);
            app.ui(ui, frame);
        });
        painted(ctx, output)
    }

    pub(crate) fn go(&mut self, key: Key) {
        self.press(key, Modifiers::COMMAND);
    }

    pub(crate) fn press(&mut self, key: Key, modifiers: Modifiers) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame(vec![
            Event::ModifiersChanged(modifiers),
            event(true),
            event(false),
            Event::ModifiersChanged(Modifiers::NONE),
        ]);
    }

    pub(crate) fn drop_folder(&mut self, folder: &Path) {
        let mut input = input(Vec::new());
        input.dropped_files.push(Arc::new(Folder(folder.to_owned())));
        self.frame_of(input);
        self.until("the folder is looked through", |app| app.view().portfolio.found.is_some());
    }

    /// Lets pictures load and movements end.
    pub(crate) fn settle(&mut self) {
        for _ in 0..60 {
            self.frame(Vec::new());
        }
    }

    fn until(&mut self, what: &str, holds: impl Fn(&App) -> bool) {
        let begun = Instant::now();
        while !holds(&self.app) {
            assert!(begun.elapsed() < Duration::from_secs(300), "waited for too long: {what}");
            self.frame(Vec::new());
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Does with the output of a frame what a window does, but for the graphics card. How many corners of
/// triangles are drawn.
fn painted(ctx: &Context, mut output: FullOutput) -> usize {
    output.textures_delta.clear();
    let shapes = std::mem::take(&mut output.shapes);
    let drawn = black_box(ctx.tessellate(shapes, output.pixels_per_point));
    let corners = drawn.iter().map(|clipped| match &clipped.primitive {
        Primitive::Mesh(mesh) => mesh.vertices.len(),
        Primitive::Callback(_) => 0,
    });
    corners.sum()
}

fn input(events: Vec<Event>) -> RawInput {
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, SIZE));
    RawInput { screen_rect, events, ..RawInput::default() }
}

/// Nobody asks for a file here.
struct NoDialogs;

impl FileDialogs for NoDialogs {
    fn ask(&mut self, _: DialogRequest, reply: Box<dyn FnOnce(Option<PathBuf>) + Send>) {
        reply(None);
    }
}

/// A folder as the desktop hands it over.
#[derive(Debug)]
struct Folder(PathBuf);

impl DroppedFile for Folder {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("a folder".to_owned())
    }
}
