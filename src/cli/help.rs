//! The help of the command line in the user's language. What is explained stands in `command-line.ftl`, by
//! the path of the command; the types in `args` only say which words there are.

use std::error::Error;
use std::num::ParseIntError;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory as _, FromArgMatches as _};

use super::args::Args;
use crate::t;
use crate::text::{FALLBACK, Text};

/// What the command line asks for.
///
/// # Errors
/// What clap has to say: help, the version, or what is wrong.
pub fn parse(text: &Text) -> Result<Args, clap::Error> {
    let mut command = command(text);
    let mut matches = command.try_get_matches_from_mut(std::env::args_os())?;
    Args::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
}

/// The command line with its explanations.
pub fn command(text: &Text) -> Command {
    let mut command = Args::command();
    // clap adds its own words and arguments only now.
    command.build();
    explained(command, "help", text).after_help(t!(text, "help-exit-codes"))
}

fn explained(command: Command, path: &str, text: &Text) -> Command {
    let mut command = command.help_template(template(text));
    if text.has(path) {
        command = command.about(text.get(path));
        let long = format!("{path}-long");
        if text.has(&long) {
            let whole = format!("{}\n\n{}", text.get(path), text.get(&long));
            command = command.long_about(whole);
        }
    }
    command = command
        .subcommand_help_heading(t!(text, "help-heading-commands"))
        .mut_args(|arg| explained_arg(arg, path, text));
    let names: Vec<String> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names {
        // Help of help would say everything once more.
        let inner = if path == "help-help" { path.to_owned() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |command| explained(command, &inner, text));
    }
    command
}

fn explained_arg(arg: Arg, path: &str, text: &Text) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let heading = match arg.is_positional() {
        true => t!(text, "help-heading-arguments"),
        false => t!(text, "help-heading-options"),
    };
    let mut help = match (id.as_str(), arg.get_action()) {
        ("help", _) => t!(text, "help-for-help"),
        ("version", ArgAction::Version) => t!(text, "help-for-version"),
        // The same everywhere.
        ("passphrase-fd", _) => t!(text, "help-for-passphrase-fd"),
        _ => text.get(&format!("{path}--{id}")),
    };
    let mut long = help.clone();
    let values = arg.get_possible_values();
    if arg.get_action().takes_values() && !values.is_empty() {
        let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
        help = t!(text, "help-values", help = help, values = names.join(", "));
        let described = |value: &&str| text.has(&format!("{path}--{id}--{value}"));
        if names.iter().any(described) {
            let line = |value: &&str| {
                let what = text.get(&format!("{path}--{id}--{value}"));
                format!("\n- {value}: {what}")
            };
            long = format!("{long}\n{}", names.iter().map(line).collect::<String>());
        } else {
            long.clone_from(&help);
        }
    }
    let given: Vec<String> =
        arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    if !given.is_empty() && arg.get_action().takes_values() {
        let value = given.join(", ");
        help = t!(text, "help-default", help = help, value = &value);
        long = t!(text, "help-default", help = long, value = &value);
    }
    arg.help(help)
        .long_help(long)
        .help_heading(heading)
        .hide_possible_values(true)
        .hide_default_value(true)
}

fn template(text: &Text) -> String {
    let usage = t!(text, "help-heading-usage");
    format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}")
}

/// Why a value can't be used: what our own types say of it, which is in the language already, or what
/// those of numbers mean.
fn reason(why: &(dyn Error + 'static), text: &Text) -> String {
    let said = why.to_string();
    // clap names the range in the notation of the language that it is written in.
    if let Some((before, most)) = said.split_once("..=") {
        let least = before.rsplit(' ').next().unwrap_or_default();
        return t!(text, "usage-range", least = least, most = most);
    }
    match why.downcast_ref::<ParseIntError>() {
        Some(_) => t!(text, "usage-whole-number"),
        None => said,
    }
}

/// What is wrong with the command line, in words of the language; `None` where clap's own are
/// better: in English, for help, and for what it may say one day.
pub(super) fn fault(said: &clap::Error, text: &Text) -> Option<String> {
    if text.tag() == FALLBACK {
        return None;
    }
    let context = |kind| match said.get(kind) {
        Some(ContextValue::String(value)) => Some(value.clone()),
        Some(ContextValue::Strings(values)) => Some(values.join(", ")),
        Some(ContextValue::StyledStr(value)) => Some(value.to_string()),
        _ => None,
    };
    let number = |kind| match said.get(kind) {
        Some(ContextValue::Number(number)) => i64::try_from(*number).ok(),
        _ => None,
    };
    let arg = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let mut line = match said.kind() {
        // A word that is no command is taken for a file, and what follows it for a second one.
        ErrorKind::ArgumentConflict if arg.is_empty() => {
            let word = context(ContextKind::InvalidSubcommand)?;
            t!(text, "usage-behind-file", word = word)
        }
        ErrorKind::UnknownArgument if !arg.starts_with('-') => {
            t!(text, "usage-one-too-many", word = arg)
        }
        ErrorKind::UnknownArgument => t!(text, "usage-unknown-argument", argument = arg),
        ErrorKind::InvalidSubcommand => {
            let command = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            t!(text, "usage-unknown-command", command = command)
        }
        ErrorKind::MissingRequiredArgument => t!(text, "usage-missing", arguments = arg),
        ErrorKind::MissingSubcommand => t!(text, "usage-missing-command"),
        ErrorKind::InvalidValue if value.is_empty() => {
            t!(text, "usage-no-value", argument = arg)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let line = t!(text, "usage-wrong-value", value = value, argument = arg);
            // What our own types say of it, in the language.
            match said.source() {
                Some(why) => t!(text, "usage-because", line = line, reason = reason(why, text)),
                None => line,
            }
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg).unwrap_or_default();
            if other == arg {
                t!(text, "usage-once", argument = arg)
            } else {
                t!(text, "usage-conflict", argument = arg, other = other)
            }
        }
        ErrorKind::TooManyValues => {
            t!(text, "usage-too-many-values", argument = arg, value = value)
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            let least =
                number(ContextKind::MinValues).or(number(ContextKind::ExpectedNumValues))?;
            let found = number(ContextKind::ActualNumValues)?;
            t!(text, "usage-number-of-values", argument = arg, least = least, found = found)
        }
        ErrorKind::NoEquals => t!(text, "usage-no-equals", argument = arg),
        ErrorKind::InvalidUtf8 => t!(text, "usage-not-utf8"),
        _ => return None,
    };
    if let Some(values) = context(ContextKind::ValidValue).filter(|values| !values.is_empty()) {
        line.push('\n');
        line.push_str(&t!(text, "usage-values", values = values));
    }
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    if let Some(near) = near.into_iter().find_map(context).filter(|near| !near.is_empty()) {
        line.push('\n');
        line.push_str(&t!(text, "usage-near", word = near));
    }
    line.push('\n');
    line.push_str(&t!(text, "usage-help"));
    Some(line)
}
