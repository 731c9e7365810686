//! The window. The only place that names egui, eframe and rfd, and the only part that
//! needs a screen.
//!
//! A screen gets the document to read, draws it, and pushes [`action::Action`]s; [`app::App`]
//! carries them out after the frame.

pub mod action;
pub mod app;
pub mod command;
pub mod cx;
pub mod dialogs;
pub mod hints;
pub mod icons;
pub mod jobs;
pub mod local_keys;
pub mod mark;
pub mod notices;
pub mod palette;
pub mod plots;
pub mod safety;
pub mod screens;
pub mod spoken;
pub mod state;
pub mod theme;
pub mod widgets;
pub mod window_place;

use std::path::{Path, PathBuf};

use eframe::egui;

use crate::ops;
use crate::text::Text;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// The desktop gave none, or no graphics that can draw it.
    #[error("{0}")]
    Toolkit(#[from] eframe::Error),
}

/// Calls the window that has this file open to the front, if there is one. Whether there is.
pub fn call(file: &Path) -> bool {
    ops::windows::call(file)
}

/// By what name a desktop knows the window. The desktop entry in `packaging/linux` has the same name,
/// which is how a task bar finds the icon.
pub const APP_ID: &str = "alt.waymark.Waymark";

/// Opens the window, with a file if one is given, and returns when it is shut.
///
/// # Errors
/// If the desktop has no window to give, or no graphics.
pub fn run(file: Option<PathBuf>) -> Result<(), WindowError> {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")).ok();
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Waymark")
        .with_app_id(APP_ID)
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([860.0, 560.0]);
    if let Some(icon) = icon {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        // Glow runs on the old and the hybrid graphics that conference rooms have.
        renderer: eframe::Renderer::Glow,
        viewport,
        persist_window: true,
        persistence_path: window_file(),
        ..Default::default()
    };
    eframe::run_native(
        "waymark",
        options,
        Box::new(move |cc| {
            let settings = ops::settings::load();
            let text = Text::new(&ops::settings::language(&settings.0));
            let start = app::Start {
                packs: ops::load_packs(&text),
                settings,
                dialogs: Box::new(jobs::NativeDialogs),
                clock: app::Clock::system(),
                keeps_settings: true,
                safety: safety::Safety::of_system(),
                file,
            };
            Ok(Box::new(app::App::new(&cc.egui_ctx, start)))
        }),
    )?;
    Ok(())
}

/// Where the toolkit keeps the place of the window: with everything else that is the program's own.
fn window_file() -> Option<PathBuf> {
    let folders = ops::settings::Folders::find()?;
    // The toolkit makes no folders.
    std::fs::create_dir_all(&folders.data).ok()?;
    Some(folders.window())
}
