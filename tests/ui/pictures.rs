//! Pictures of whole screens, in both themes. Drawn by a software adapter; where there is none the
//! test says that it was skipped.

use std::sync::OnceLock;

use eframe::egui::{Key, Theme};
use egui_kittest::SnapshotResults;
use waymark::ops::settings::Settings;
use waymark::text::Text;

use crate::support::{Options, click, open, open_sample, press_ctrl};

/// Whether pictures can be drawn in software here. Other adapters draw other edges.
pub(crate) fn can_draw() -> bool {
    static CAN: OnceLock<bool> = OnceLock::new();
    *CAN.get_or_init(|| {
        let found = std::panic::catch_unwind(|| {
            let state = egui_kittest::wgpu::create_render_state(
                egui_kittest::wgpu::default_wgpu_setup(),
                Default::default(),
            );
            format!("{:?}", state.adapter.get_info().device_type)
        });
        matches!(found.as_deref(), Ok("Cpu"))
    })
}

#[test]
fn the_team_looks_as_it_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut window = open_sample(Options { theme, ..Options::default() });
        press_ctrl(&mut window, Key::T);
        results.add(window.try_snapshot(format!("team_{suffix}")));
        click(&mut window, "Checks and sign-off");
        results.add(window.try_snapshot(format!("team_checks_{suffix}")));
    }
}

#[test]
fn screens_look_as_they_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut window = open(Options { theme, ..Options::default() });
        results.add(window.try_snapshot(format!("home_{suffix}")));
        // The README shows this one.
        let size = [1280.0, 1160.0];
        let mut window = open_sample(Options { theme, size, ..Options::default() });
        results.add(window.try_snapshot(format!("results_{suffix}")));
        let mut window = open_sample(Options { theme, ..Options::default() });
        press_ctrl(&mut window, Key::Num4);
        results.add(window.try_snapshot(format!("walk_{suffix}")));
        press_ctrl(&mut window, Key::Num8);
        results.add(window.try_snapshot(format!("crosswalk_{suffix}")));
        click(&mut window, "Dates");
        results.add(window.try_snapshot(format!("dates_{suffix}")));
        press_ctrl(&mut window, Key::P);
        results.add(window.try_snapshot(format!("plan_steps_{suffix}")));
        click(&mut window, "Board");
        results.add(window.try_snapshot(format!("plan_board_{suffix}")));
        click(&mut window, "Timeline");
        results.add(window.try_snapshot(format!("plan_timeline_{suffix}")));
    }
}

#[test]
fn other_languages_look_as_they_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let mut results = SnapshotResults::new();
    // French, and the made-up language, whose texts are a third longer.
    for tag in ["fr", "qps"] {
        let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
        let mut window = open(Options { settings, ..Options::default() });
        click(&mut window, &Text::new(tag).get("home-sample"));
        results.add(window.try_snapshot(format!("results_{tag}")));
        press_ctrl(&mut window, Key::Num4);
        results.add(window.try_snapshot(format!("walk_{tag}")));
    }
}
