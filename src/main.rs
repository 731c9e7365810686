//! A window, or a subcommand, and the exit code.

use std::path::Path;
use std::process::ExitCode;

use waymark::cli::{self, args::Args};

fn main() -> ExitCode {
    let text = cli::language_quietly();
    let code = match cli::help::parse(&text) {
        Ok(Args { command: Some(command), passphrase_fd, .. }) => cli::run(command, passphrase_fd),
        Ok(Args { command: None, file, .. }) => window(file.as_deref()),
        Err(said) => cli::usage(&said, &text),
    };
    ExitCode::from(code)
}

/// Opens the window where there is a display, and otherwise shows what a terminal can show.
#[cfg(feature = "gui")]
fn window(file: Option<&Path>) -> u8 {
    if !has_display() {
        return cli::terminal_fallback(file);
    }
    if let Some(file) = file.filter(|file| waymark::ui::call(file)) {
        return cli::already_open(file);
    }
    match waymark::ui::run(file.map(Path::to_owned)) {
        Ok(()) => 0,
        Err(failed) => cli::no_window(&failed, file),
    }
}

#[cfg(not(feature = "gui"))]
fn window(file: Option<&Path>) -> u8 {
    cli::terminal_fallback(file)
}

/// Whether there is a display to open a window on. Only Linux and its relatives may lack one.
#[cfg(feature = "gui")]
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux")
        || is_set("DISPLAY")
        || is_set("WAYLAND_DISPLAY")
        || is_set("WAYLAND_SOCKET")
}
