//! The help of the command line: every word is explained, in every language.

use std::collections::BTreeMap;

use clap::{Command, CommandFactory as _};
use waymark::cli::{args::Args, help};
use waymark::text::{Text, languages};

use crate::support::place::Place;

/// What has to be explained: what the types in the source say of it, by its message.
fn explained() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![("help".to_owned(), Args::command())];
    while let Some((path, command)) = open.pop() {
        add_command(&path, &command, &mut found);
        for inner in command.get_subcommands() {
            open.push((format!("{path}-{}", inner.get_name()), inner.clone()));
        }
    }
    found
}

fn add_command(path: &str, command: &Command, found: &mut BTreeMap<String, String>) {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    if let Some(long) = command.get_long_about() {
        let long = long.to_string();
        let rest = long.split_once("\n\n").map_or("", |(_, rest)| rest);
        found.insert(format!("{path}-long"), rest.to_owned());
    }
    found.insert(path.to_owned(), about);
    for arg in command.get_arguments() {
        let id = arg.get_id().as_str().replace('_', "-");
        if id == "passphrase-fd" {
            continue;
        }
        let what = arg.get_help().map(ToString::to_string).unwrap_or_default();
        found.insert(format!("{path}--{id}"), what);
        for value in arg.get_possible_values() {
            if let Some(what) = value.get_help() {
                found.insert(format!("{path}--{id}--{}", value.get_name()), what.to_string());
            }
        }
    }
}

#[test]
fn the_english_help_says_what_the_source_says() {
    let text = Text::new("en");
    let mut wrong = Vec::new();
    for (id, what) in explained() {
        if !text.has(&id) || text.get(&id) != what {
            wrong.push(format!("{id} = {what}"));
        }
    }
    assert!(wrong.is_empty(), "command-line.ftl should say\n{}\n", wrong.join("\n"));
}

#[test]
fn nothing_is_explained_that_is_not_there() {
    let wanted = explained();
    let file = crate::source::root().join("assets/text/en/command-line.ftl");
    let known = std::fs::read_to_string(file).unwrap();
    let ids = known.lines().filter_map(|line| line.split_once(" = ").map(|(id, _)| id));
    let stray: Vec<&str> =
        ids.filter(|id| id.contains("--") && !wanted.contains_key(*id)).collect();
    assert!(stray.is_empty(), "{stray:?}");
}

#[test]
fn no_word_is_left_without_help_in_any_language() {
    for language in languages() {
        let mut open = vec![help::command(&Text::new(&language.tag))];
        while let Some(command) = open.pop() {
            for arg in command.get_arguments() {
                let what = arg.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!what.is_empty() && !what.contains("--"), "{} {what}", command.get_name());
            }
            open.extend(command.get_subcommands().cloned());
        }
    }
}

#[test]
fn help_and_faults_are_told_in_french() {
    let place = Place::new();
    let french = |line: &str| {
        let args: Vec<&str> = line.split_whitespace().collect();
        let output = place.command().env("LC_ALL", "fr_FR.UTF-8").args(args).output().unwrap();
        let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), said(output.stdout), said(output.stderr))
    };
    let (code, said, _) = french("score --help");
    assert_eq!(code, Some(0));
    assert!(said.contains("Utilisation\u{a0}:") && said.contains("Options"), "{said}");
    assert!(!said.contains("Print help") && !said.contains("possible values"), "{said}");
    let (code, _, said) = french("score --nothing a.ron");
    assert_eq!(code, Some(2));
    assert!(said.contains("--nothing") && said.contains("n’existe pas"), "{said}");
    assert!(said.lines().count() == 2 && !said.contains("error"), "{said}");
    let (code, _, said) = french("score a.ron --as-of tomorrow");
    assert_eq!(code, Some(2));
    assert!(said.contains("tomorrow"), "{said}");
    let (_, help, _) = french("answer --help");
    assert!(help.contains("Arguments\u{a0}:") && help.contains("Options\u{a0}:"), "{help}");
    for (line, expected) in [
        ("sco a.ron", "a.ron ne peut pas suivre un fichier"),
        ("score a.ron b.ron", "b.ron est de trop"),
        ("score a.ron --format csv --format csv", "est indiqué deux fois"),
        ("answer a.ron STR-01 --by ana --unknown=3", "ne prend pas de valeur comme"),
        ("answer a.ron STR-01 --by ana --level 300", "il faut un nombre entier de 0 à 255"),
        ("answer a.ron STR-01 --by ana --level high", "il faut un nombre entier"),
    ] {
        let (code, out, said) = french(line);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{line}: {said}");
        assert!(said.contains(expected), "{line}: {said}");
        for english in ["error:", "Usage", "For more", "cannot", "not in", "found"] {
            assert!(!said.contains(english), "{line}: {said}");
        }
    }
}
