//! Whole frames of the window (logic, screen, tessellation; no graphics card), against a frame of the
//! toolkit's own widget gallery in the same run; with the sample and with the largest data.

use std::sync::Arc;
use std::time::Duration;

use criterion::Criterion;
use eframe::egui::{Event, Key, Modifiers};
use waymark::ops::{self, Packs};

use crate::data::{LARGEST, answered, with_items};
use crate::drawn::{Gallery, Window};
use crate::is_wanted;
use crate::limits::Limits;
use crate::portfolio::{count_of_files, made_folder};

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
