//! The command line: one file per subcommand, each of which asks [`ops`](crate::ops) and prints.
//!
//! | exit code | meaning |
//! |---|---|
//! | 0 | done |
//! | 1 | the input is at fault: a file, or a word that doesn't fit the file |
//! | 2 | wrong usage: the command line itself makes no sense |
//! | 3 | the machine is at fault: disk, permissions, no graphics |

mod answer;
pub mod args;
mod check;
mod compare;
mod log;
mod merge;
mod new;
mod output;
mod plan;
mod questionnaires;
mod roll_forward;
mod score;
mod terminal;

use std::fmt::Display;
use std::path::Path;

use jiff::civil::Date;

use crate::ops::{self, OpenError, OpenWarning, Opened, Packs};
use crate::t;
use crate::text::{FALLBACK, Text};
use args::Command;

/// How a run ends, other than well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    Input,
    Usage,
    Machine,
}

impl Exit {
    fn code(self) -> u8 {
        match self {
            Self::Input => 1,
            Self::Usage => 2,
            Self::Machine => 3,
        }
    }
}

/// Carries a subcommand out and returns the exit code.
pub fn run(command: Command) -> u8 {
    let text = language();
    code(match command {
        Command::New(args) => new::run(&args, &text),
        Command::Answer(args) => answer::run(args, &text),
        Command::Check(args) => check::run(&args, &text),
        Command::Score(args) => score::run(&args, &text),
        Command::Merge(args) => merge::run(&args, &text),
        Command::Plan(args) => plan::run(&args, &text),
        Command::Compare(args) => compare::run(&args, &text),
        Command::RollForward(args) => roll_forward::run(&args, &text),
        Command::Log(args) => log::run(&args, &text),
        Command::Questionnaires => questionnaires::run(&text),
    })
}

/// Says that there is no display, shows the readiness of an assessment (or of the built-in sample)
/// instead, and returns the exit code.
pub fn terminal_fallback(file: Option<&Path>) -> u8 {
    let text = language();
    output::remark(&t!(text, "cli-no-display"));
    code(terminal::run(file, &text))
}

/// Says why there is no window although a display is named, such as one that can't be reached or
/// one without graphics, and goes on like [`terminal_fallback`].
pub fn no_window(reason: &dyn Display, file: Option<&Path>) -> u8 {
    let text = language();
    output::remark(&t!(text, "cli-no-window", reason = reason.to_string()));
    code(terminal::run(file, &text))
}

/// Prints what clap has to say about the command line, and returns the exit code.
pub fn usage(said: &clap::Error) -> u8 {
    // clap knows where it belongs, and colours it where that is wanted.
    said.print().ok();
    if said.use_stderr() { Exit::Usage.code() } else { 0 }
}

fn code(done: Result<(), Exit>) -> u8 {
    done.err().map_or(0, Exit::code)
}

fn language() -> Text {
    let (settings, problems) = ops::settings::load();
    for problem in problems {
        output::remark(&problem.to_string());
    }
    Text::new(settings.language.as_deref().unwrap_or(FALLBACK))
}

/// Where earlier versions of the files that are written are kept.
fn backups() -> Option<ops::safety::Backups> {
    let (settings, _) = ops::settings::load();
    ops::safety::backups(&settings)
}

/// Opens an assessment, and tells on the way what doesn't fit.
fn open(path: &Path, packs: &Packs, as_of: Date, text: &Text) -> Result<Opened, Exit> {
    opened(ops::open(path, packs, as_of), &path.display().to_string(), text)
}

fn opened(opened: Result<Opened, OpenError>, file: &str, text: &Text) -> Result<Opened, Exit> {
    let opened = opened.map_err(|failed| output::failure(failed.blame(), failed.lines(text)))?;
    for what in opened.upgrade.iter().flat_map(|upgrade| upgrade.lines(text)) {
        output::remark(&t!(text, "cli-warning", file = file, what = what));
    }
    for warning in &opened.warnings {
        let what = warning.line(text);
        match warning {
            // It names its place itself.
            OpenWarning::File(_) => output::remark(&what),
            _ => output::remark(&t!(text, "cli-warning", file = file, what = what)),
        }
    }
    Ok(opened)
}
