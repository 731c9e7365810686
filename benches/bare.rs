//! A window with nothing in it, as the toolkit opens it: what start and memory are compared with. Not a
//! bench of its own: `benches/window.rs` starts it. It is a program by itself, because one that has all
//! of Waymark in it would not be bare.

use std::process::ExitCode;

use eframe::egui::{CentralPanel, Ui, ViewportBuilder};
use eframe::{NativeOptions, Renderer};

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        CentralPanel::default().show(ui, |ui| ui.label("Nothing"));
    }
}

fn main() -> ExitCode {
    // `cargo bench` starts all benches.
    if std::env::var_os("WAYMARK_BENCH_BARE").is_none() {
        return ExitCode::SUCCESS;
    }
    let options = NativeOptions {
        renderer: Renderer::Glow,
        viewport: ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..NativeOptions::default()
    };
    let ended = eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(Bare))));
    if ended.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
