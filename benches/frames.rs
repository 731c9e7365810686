//! Whole frames of the window (logic, screen, tessellation; no graphics card), against a frame of the
//! toolkit's own widget gallery in the same run; with the sample and with the largest data.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::Criterion;
use eframe::App as _;
use eframe::egui::epaint::Primitive;
use eframe::egui::{
    CentralPanel, Context, DroppedFile, Event, FullOutput, Key, Modifiers, Pos2, RawInput, Rect,
    Vec2,
};
use egui_demo_lib::{View as _, WidgetGallery};
use waymark::model::Assessment;
use waymark::ops::settings::{Me, Settings};
use waymark::ops::{self, Packs};
use waymark::storage::write_assessment;
use waymark::ui::app::{App, Clock, Start};
use waymark::ui::jobs::{DialogRequest, FileDialogs};
use waymark::ui::safety::Safety;
use waymark::ui::state::{FIRST_STEPS, Screen};

use crate::data::{LARGEST, TODAY, answered, with_items};
use crate::is_wanted;
use crate::limits::Limits;
use crate::portfolio::{count_of_files, made_folder};

/// A laptop's window.
const SIZE: Vec2 = Vec2::new(1280.0, 800.0);

/// A frame takes at most so much of one of the gallery's.
const OF_GALLERY: f64 = 2.0;

/// With the largest data, at most so much of what it takes with the sample: what is off screen costs
/// nothing, but other things are on screen.
const OF_SAMPLE: f64 = 1.25;

/// The screens, and the key that leads there together with Ctrl.
const SCREENS: [(&str, Key); 8] = [
    ("Home", Key::Num1),
    ("Walk", Key::Num3),
    ("Results", Key::Num4),
    ("Crosswalk", Key::Num5),
    ("Plan", Key::P),
    ("Evidence", Key::E),
    ("Team", Key::T),
    ("Portfolio", Key::Num6),
];

pub(crate) fn run(criterion: &mut Criterion, limits: &mut Limits, packs: &Packs) {
    let mut group = criterion.benchmark_group("frame");
    group.sample_size(20).measurement_time(Duration::from_secs(2));
    let mut gallery = Gallery::new();
    group.bench_function("gallery", |bencher| bencher.iter(|| gallery.frame()));
    let in_gallery = gallery.frame();

    let built_in = ops::find_questionnaire(packs, None).unwrap();
    for size in ["sample", "largest"] {
        let is_asked_for = |what: &str| is_wanted(&format!("frame/{what}_{size}"));
        if !SCREENS.iter().any(|(screen, _)| is_asked_for(screen)) && !is_asked_for("search") {
            continue;
        }
        let (assessment, packs, files) = match size {
            "sample" => (ops::sample(packs).unwrap().assessment, packs.clone(), 30),
            _ => {
                let (items, members, _) = LARGEST;
                let questionnaire = with_items(&built_in, items);
                let assessment = answered(&questionnaire, 0..members, members);
                let mut packs = packs.clone();
                packs.add(Arc::new(questionnaire));
                (assessment, packs, count_of_files())
            }
        };
        let folder = made_folder(files, &built_in);
        let mut window = Window::open(&assessment, &packs);
        for (screen, key) in SCREENS {
            if !is_asked_for(screen) {
                continue;
            }
            window.go(key);
            if key == Key::Num6 {
                window.drop_folder(folder.path());
            }
            window.settle();
            let drawn = window.frame(Vec::new()) as f64 / in_gallery as f64;
            println!("{screen}, {size}: draws {drawn:.1} × what the gallery draws");
            group.bench_function(format!("{screen}_{size}"), |bencher| {
                bencher.iter(|| window.frame(Vec::new()));
            });
        }
        // Each letter that is typed looks through all that the palette lists.
        window.press(Key::K, Modifiers::COMMAND);
        window.settle();
        group.bench_function(format!("search_{size}"), |bencher| {
            bencher.iter(|| {
                window.frame(vec![Event::Text("e".to_owned())]);
                window.press(Key::Backspace, Modifiers::NONE);
            });
        });
    }
    group.finish();

    for (screen, _) in SCREENS {
        for size in ["sample", "largest"] {
            limits.ratio(
                &format!("a frame of {screen}, {size}, of the gallery's"),
                &format!("frame/{screen}_{size}"),
                "frame/gallery",
                OF_GALLERY,
            );
        }
        limits.ratio(
            &format!("a frame of {screen} with the largest data, of the sample's"),
            &format!("frame/{screen}_largest"),
            &format!("frame/{screen}_sample"),
            OF_SAMPLE,
        );
    }
    for size in ["sample", "largest"] {
        let bench = format!("frame/search_{size}");
        limits.milliseconds(
            &format!("two letters in the palette, {size}"),
            &bench,
            2.0 * 1000.0 / 60.0,
        );
    }
}

/// The toolkit's gallery, by itself in a window.
struct Gallery {
    ctx: Context,
    gallery: WidgetGallery,
}

impl Gallery {
    fn new() -> Self {
        let mut new = Self { ctx: Context::default(), gallery: WidgetGallery::default() };
        for _ in 0..10 {
            new.frame();
        }
        new
    }

    fn frame(&mut self) -> usize {
        let Self { ctx, gallery } = self;
        let output = ctx.run_ui(input(Vec::new()), |ui| {
            CentralPanel::default().show(ui, |ui| gallery.ui(ui));
        });
        painted(ctx, output)
    }
}

/// Waymark's window, as the toolkit's integration runs it.
struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
}

impl Window {
    /// Opened on this assessment, which is read from a file.
    fn open(assessment: &Assessment, packs: &Packs) -> Self {
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

    fn frame(&mut self, events: Vec<Event>) -> usize {
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

    fn go(&mut self, key: Key) {
        self.press(key, Modifiers::COMMAND);
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame(vec![
            Event::ModifiersChanged(modifiers),
            event(true),
            event(false),
            Event::ModifiersChanged(Modifiers::NONE),
        ]);
    }

    fn drop_folder(&mut self, folder: &Path) {
        let mut input = input(Vec::new());
        input.dropped_files.push(Arc::new(Folder(folder.to_owned())));
        self.frame_of(input);
        self.until("the folder is looked through", |app| app.view().portfolio.found.is_some());
    }

    /// Lets pictures load and movements end.
    fn settle(&mut self) {
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
