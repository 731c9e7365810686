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
mod bulk;
mod bulk_args;
mod check;
mod choices;
mod compare;
mod decide;
mod encrypt;
mod hand_out;
pub mod help;
mod log;
mod merge;
mod new;
mod output;
mod passphrase;
mod plan;
mod portfolio;
mod portfolio_args;
mod portfolio_hand_on;
mod portfolio_report;
mod questionnaires;
mod report;
mod roll_forward;
mod score;
mod sheet;
mod shells;
mod team;
mod team_args;
mod team_step;
mod terminal;
mod translate;

use std::fmt::Display;
use std::path::Path;

use jiff::civil::Date;

use crate::ops::{self, Expect, OpenError, OpenWarning, Opened, Packs};
use crate::t;
use crate::text::Text;
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
pub fn run(command: Command, passphrase_descriptor: Option<u32>) -> u8 {
    passphrase::use_descriptor(passphrase_descriptor);
    let text = language();
    code(match command {
        Command::New(args) => new::run(&args, &text),
        Command::Answer(args) => answer::run(args, &text),
        Command::Decide(args) => decide::run(args, &text),
        Command::Check(args) => check::run(&args, &text),
        Command::Score(args) => score::run(&args, &text),
        Command::Merge(args) => merge::run(&args, &text),
        Command::Plan(args) => plan::run(&args, &text),
        Command::Compare(args) => compare::run(&args, &text),
        Command::RollForward(args) => roll_forward::run(&args, &text),
        Command::Report(args) => report::run(&args, &text),
        Command::Log(args) => log::run(&args, &text),
        Command::Encrypt(args) => encrypt::encrypt(&args, &text),
        Command::Decrypt(args) => encrypt::decrypt(&args, &text),
        Command::Sheet(args) => sheet::write(&args, &text),
        Command::TakeIn(args) => sheet::take_in(&args, &text),
        Command::Team(args) => team::run(&args, &text),
        Command::HandOut(args) => hand_out::run(&args, &text),
        Command::HandIn(args) => team_step::hand_in(&args, &text),
        Command::SignOff(args) => team_step::sign_off(&args, &text),
        Command::Comment(args) => team_step::comment(&args, &text),
        Command::Portfolio(args) => portfolio::run(&args, &text),
        Command::Bulk(args) => bulk::run(&args, &text),
        Command::MakePortfolio(args) => portfolio::make(&args, &text),
        Command::Translate(args) => translate::run(&args, &text),
        Command::Questionnaires => questionnaires::run(&text),
        Command::Completions(args) => shells::completions(&args, &text),
        Command::Manual => shells::manual(&text),
    })
}

/// Says that there is no display, shows the readiness of an assessment (or of the built-in sample)
/// instead, and returns the exit code.
pub fn terminal_fallback(file: Option<&Path>) -> u8 {
    let text = language();
    output::remark(&t!(text, "cli-no-display"));
    code(terminal::run(file, &text))
}

/// Says that a window has this file open already, and is in front now, and returns the exit code.
pub fn already_open(file: &Path) -> u8 {
    let text = language();
    let said = t!(text, "cli-already-open", file = file.display().to_string());
    code(output::result(&format!("{said}\n")))
}

/// Says why there is no window although a display is named, such as one that can't be reached or
/// one without graphics, and goes on like [`terminal_fallback`].
pub fn no_window(reason: &dyn Display, file: Option<&Path>) -> u8 {
    let text = language();
    output::remark(&t!(text, "cli-no-window", reason = reason.to_string()));
    code(terminal::run(file, &text))
}

/// Prints what clap has to say about the command line, and returns the exit code.
pub fn usage(said: &clap::Error, text: &Text) -> u8 {
    if let Some(fault) = help::fault(said, text) {
        output::remark(&fault);
        return Exit::Usage.code();
    }
    // clap knows where it belongs, and colours it where that is wanted.
    said.print().ok();
    if said.use_stderr() { Exit::Usage.code() } else { 0 }
}

fn code(done: Result<(), Exit>) -> u8 {
    done.err().map_or(0, Exit::code)
}

/// The strings in the user's language, before anything is known of the command line.
pub fn language_quietly() -> Text {
    Text::new(&ops::settings::language(&ops::settings::load().0))
}

fn language() -> Text {
    let (settings, problems) = ops::settings::load();
    let text = Text::new(&ops::settings::language(&settings));
    for problem in problems {
        output::remark(&problem.line(&text));
    }
    text
}

/// Where earlier versions of the files that are written are kept.
fn backups() -> Option<ops::safety::Backups> {
    let (settings, _) = ops::settings::load();
    ops::safety::backups(&settings)
}

/// Opens an assessment, asks for its passphrase if it is encrypted, and tells on the way what
/// doesn't fit.
fn open(path: &Path, packs: &Packs, as_of: Date, text: &Text) -> Result<Opened, Exit> {
    let passphrase = match ops::encryption::is_encrypted(path) {
        true => Some(passphrase::known(path, text)?),
        false => None,
    };
    let found = ops::open_with(path, passphrase.as_ref(), packs, as_of);
    opened(found, &path.display().to_string(), text)
}

/// Saves an assessment to the file that it was opened from, encrypted if that is.
fn save(changed: &Opened, path: &Path, text: &Text) -> Result<(), Exit> {
    let Opened { assessment, stamp, passphrase, .. } = changed;
    let expected = Expect::Same(stamp.clone());
    ops::save_with(assessment, path, passphrase.as_ref(), expected, backups().as_ref())
        .map(drop)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))
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
