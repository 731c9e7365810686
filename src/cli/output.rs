//! The only place that prints. Results go to standard output and can be piped; everything else goes
//! to standard error.

use std::io::{self, IsTerminal as _, Write as _};

use super::Exit;
use crate::ops::{self, Blame};

/// Prints a result.
///
/// # Errors
/// The exit code for a machine that can't take it. A reader that has read enough and gone, such as
/// `head`, is no error.
pub(super) fn result(text: &str) -> Result<(), Exit> {
    let mut stdout = io::stdout().lock();
    let printed = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    match printed {
        Err(failed) if failed.kind() != io::ErrorKind::BrokenPipe => {
            remark(&ops::reason(&failed, &super::language_quietly()));
            Err(Exit::Machine)
        }
        _ => Ok(()),
    }
}

/// Prints a line of a result.
///
/// # Errors
/// As [`result`].
pub(super) fn line(text: &str) -> Result<(), Exit> {
    result(&format!("{}\n", visible(text)))
}

/// Prints a line that is no result: an error, a warning, a word of advice.
pub(super) fn remark(text: &str) {
    // Whoever closed standard error doesn't want to know.
    writeln!(io::stderr().lock(), "{}", visible(text)).ok();
}

/// Shows how far something is, on one line that is written over; nothing where standard error is no
/// terminal.
pub(super) fn progress(line: &str, is_last: bool) {
    let mut stderr = io::stderr().lock();
    if stderr.is_terminal() {
        let end = if is_last { "\n" } else { "" };
        write!(stderr, "\r{}{end}", visible(line)).ok();
    }
}

/// Prints what went wrong, and returns the exit code for it.
pub(super) fn failure(blame: Blame, lines: impl IntoIterator<Item = String>) -> Exit {
    for line in lines {
        remark(&line);
    }
    match blame {
        Blame::Input => Exit::Input,
        Blame::Machine => Exit::Machine,
    }
}

/// How many columns the terminal has. Where nobody knows, what fits on most.
pub(super) fn width() -> usize {
    /// When the result goes to a file or another program.
    const ELSEWHERE: usize = 100;
    match terminal_size::terminal_size() {
        Some((terminal_size::Width(columns), _)) => columns.into(),
        None => std::env::var("COLUMNS").ok().and_then(|n| n.parse().ok()).unwrap_or(ELSEWHERE),
    }
}

/// A terminal obeys control characters, and parts of messages come from files.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c })
        .collect()
}
