//! Opens Waymark's window on Windows without a console: starts `waymark.exe` beside itself with the same
//! arguments. Shortcuts and file associations point here; scripts use `waymark.exe`, which is a console
//! program, so that a prompt waits for it and sees its output and exit code.
#![windows_subsystem = "windows"]

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let Ok(own) = std::env::current_exe() else { return ExitCode::from(3) };
    let mut program =
        Command::new(own.with_file_name("waymark").with_extension(std::env::consts::EXE_EXTENSION));
    program.args(std::env::args_os().skip(1));
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        /// A console program without a window for its console.
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        program.creation_flags(CREATE_NO_WINDOW);
    }
    // It waits, so that whoever waits for this program waits for the window, and hands its code on.
    let code = program.status().ok().and_then(|status| status.code());
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(3))
}
