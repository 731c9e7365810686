//! The arrows between the modules, and who may touch what: read off the tokens of the source.

use std::collections::BTreeSet;

use crate::source::{Kind, Source, Token, sources, tokens};

/// What each module may use of the crate, itself included.
const ARROWS: [(&str, &[&str]); 9] = [
    ("model", &["model"]),
    ("scoring", &["scoring", "model"]),
    ("text", &["text", "model", "scoring", "t"]),
    ("charts", &["charts", "model", "scoring", "t"]),
    ("storage", &["storage", "model"]),
    ("report", &["report", "model", "scoring", "charts", "text", "t"]),
    ("ops", &["ops", "model", "scoring", "charts", "text", "storage", "report", "t"]),
    ("cli", &["cli", "ops", "model", "scoring", "charts", "text", "t"]),
    ("ui", &["ui", "ops", "model", "scoring", "charts", "text", "t"]),
];

/// What only some places may name.
struct Rule {
    /// Paths or parts of them; `*` stands for the rest of a name.
    names: &'static [&'static str],
    places: Places,
    because: &'static str,
}

/// Where a rule allows or forbids something: folders below `src`.
enum Places {
    Only(&'static [&'static str]),
    Never(&'static [&'static str]),
}

const RULES: [Rule; 6] = [
    Rule {
        names: &["egui", "eframe", "egui_plot", "egui_extras", "rfd", "winit"],
        places: Places::Only(&["ui"]),
        because: "only ui may name the toolkit",
    },
    Rule {
        names: &["ron", "serde", "Serialize", "Deserialize"],
        places: Places::Only(&["storage", "report"]),
        because: "only storage and report know how files are written",
    },
    Rule {
        names: &["serde_json"],
        places: Places::Only(&["report"]),
        because: "only report writes JSON",
    },
    Rule {
        names: &["println!", "eprintln!", "print!", "eprint!", "io::stdout", "io::stderr"],
        places: Places::Only(&["cli"]),
        because: "only cli prints",
    },
    Rule {
        names: &[
            "std::fs",
            "std::env",
            "SystemTime",
            "Instant",
            "Timestamp::now",
            "Zoned::now",
            "ZonedDateTime::now",
        ],
        places: Places::Never(&["model", "scoring", "charts", "text", "report"]),
        because: "it reads no file, clock or environment",
    },
    Rule {
        names: &["Color32::from_*"],
        places: Places::Only(&["ui/theme"]),
        because: "colours come from the theme",
    },
];

const MOST_LINES: usize = 500;

#[test]
fn the_source_keeps_to_its_architecture() {
    let wrong: Vec<String> = sources().iter().flat_map(complaints).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_module_has_its_arrows() {
    let modules: BTreeSet<String> = sources()
        .iter()
        .map(|source| module(&source.path).to_owned())
        .filter(|module| !module.is_empty())
        .collect();
    let known: BTreeSet<String> = ARROWS.iter().map(|(module, _)| (*module).to_owned()).collect();
    let unknown: Vec<&String> = modules.difference(&known).collect();
    assert!(unknown.is_empty(), "say in ARROWS what these may use: {unknown:?}");
}

/// All that is wrong with a file.
fn complaints(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text);
    let paths = paths(&tokens);
    let mut complaints = arrows(&source.path, &paths);
    complaints.extend(RULES.iter().flat_map(|rule| rule.complaints(&source.path, &paths)));
    complaints.extend(shape(source));
    complaints
}

/// The folder below `src` that a file belongs to, or the file that stands for it; nothing for the
/// files that hold the crate together.
fn module(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    match inside {
        "lib.rs" | "main.rs" => "",
        _ => inside.split('/').next().unwrap_or_default().trim_end_matches(".rs"),
    }
}

/// How many modules deep a file is: 1 for `src/model/mod.rs`, 2 for `src/model/answer.rs`.
fn depth(path: &str) -> usize {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    if module(path).is_empty() { 0 } else { inside.split('/').count() }
}

/// What is wrong with what a file uses of the crate.
fn arrows(path: &str, paths: &[UsedPath<'_>]) -> Vec<String> {
    let own = module(path);
    let Some((_, allowed)) = ARROWS.iter().find(|(module, _)| *module == own) else {
        return Vec::new();
    };
    let others: Vec<&str> = allowed.iter().filter(|other| **other != own).copied().collect();
    let others =
        if others.is_empty() { "nothing but itself".to_owned() } else { others.join(", ") };
    paths
        .iter()
        .filter_map(|used| Some((used.line, used.of_the_crate(depth(path))?)))
        .filter(|(_, target)| !allowed.contains(target))
        .map(|(line, target)| {
            format!("`{path}`:{line} uses `crate::{target}`; {own} may use {others}")
        })
        .collect()
}

/// What is wrong with the outside of a file.
fn shape(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    let lines = text.lines().count();
    let mut complaints = Vec::new();
    if !text.starts_with("//!") {
        complaints.push(format!("`{path}` does not begin with `//!` and what it is for"));
    }
    if lines > MOST_LINES {
        complaints.push(format!("`{path}` has {lines} lines; split it at {MOST_LINES}"));
    }
    complaints
}

impl Rule {
    fn complaints(&self, path: &str, paths: &[UsedPath<'_>]) -> Vec<String> {
        if self.allows(path) {
            return Vec::new();
        }
        let named = |used: &&UsedPath<'_>| self.names.iter().any(|name| used.names(name));
        paths
            .iter()
            .filter(named)
            .map(|used| format!("`{path}`:{} names `{}`; {}", used.line, used, self.because))
            .collect()
    }

    fn allows(&self, path: &str) -> bool {
        let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
        let is_in = |folders: &[&str]| {
            folders.iter().any(|folder| {
                inside
                    .strip_prefix(folder)
                    .is_some_and(|tail| tail.is_empty() || tail.starts_with('/'))
            })
        };
        match self.places {
            Places::Only(folders) => is_in(folders),
            Places::Never(folders) => !is_in(folders),
        }
    }
}

/// A path that stands in the source, such as `std::fs::write`; of `use a::{b, c}` each one. A macro
/// ends in `!`.
struct UsedPath<'a> {
    line: usize,
    parts: Vec<&'a str>,
    is_macro: bool,
}

impl std::fmt::Display for UsedPath<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mark = if self.is_macro { "!" } else { "" };
        write!(f, "{}{mark}", self.parts.join("::"))
    }
}

impl UsedPath<'_> {
    /// Which part of the crate is meant, for a file so many modules deep.
    fn of_the_crate(&self, depth: usize) -> Option<&str> {
        match *self.parts.first()? {
            "crate" => self.parts.get(1).copied(),
            "super" => {
                let ups = self.parts.iter().take_while(|part| **part == "super").count();
                let target = self.parts.get(ups).copied()?;
                let is_module = ARROWS.iter().any(|(module, _)| *module == target);
                (ups >= depth && is_module).then_some(target)
            }
            _ => None,
        }
    }

    /// Whether the path contains these parts in a row.
    fn names(&self, wanted: &str) -> bool {
        let path = format!("::{self}::");
        match wanted.strip_suffix('*') {
            Some(start) => path.contains(&format!("::{start}")),
            None => path.contains(&format!("::{wanted}::")),
        }
    }
}

fn paths<'a>(tokens: &[Token<'a>]) -> Vec<UsedPath<'a>> {
    let mut paths = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if token.kind == Kind::Name {
            at = path(tokens, at, &[], &mut paths);
        } else {
            at += 1;
        }
    }
    paths
}

/// Reads the path that begins here and goes on from `start`; returns where it ends.
fn path<'a>(
    tokens: &[Token<'a>],
    mut at: usize,
    start: &[&'a str],
    paths: &mut Vec<UsedPath<'a>>,
) -> usize {
    let line = tokens.get(at).map_or(0, |token| token.line);
    let mut parts = start.to_vec();
    while let Some(token) = tokens.get(at) {
        if token.is_sign("{") && !parts.is_empty() {
            return group(tokens, at + 1, &parts, paths);
        }
        if token.kind == Kind::Name && token.text != "self" {
            parts.push(token.text);
        } else if !token.is_name("self") && !token.is_sign("*") {
            break;
        }
        at += 1;
        match tokens.get(at) {
            Some(next) if next.is_sign("::") => at += 1,
            _ => break,
        }
    }
    let is_sign = |at: usize, sign: &str| tokens.get(at).is_some_and(|token| token.is_sign(sign));
    let is_macro = is_sign(at, "!") && !is_sign(at + 1, "=");
    if !parts.is_empty() {
        paths.push(UsedPath { line, parts, is_macro });
    }
    at
}

/// Reads the paths of `a::{…}` behind the brace; returns where the group ends.
fn group<'a>(
    tokens: &[Token<'a>],
    mut at: usize,
    start: &[&'a str],
    paths: &mut Vec<UsedPath<'a>>,
) -> usize {
    while let Some(token) = tokens.get(at) {
        if token.is_sign("}") {
            return at + 1;
        }
        let is_renaming = token.is_name("as");
        at = if is_renaming {
            at + 2
        } else if token.kind == Kind::Name || token.is_sign("*") {
            path(tokens, at, start, paths)
        } else {
            at + 1
        };
    }
    at
}

#[test]
fn bad_sources_are_caught() {
    let cases = [
        ("model/answer.rs", "use crate::storage::Packs;", "may use nothing but itself"),
        ("model/answer.rs", "use super::super::scoring::score;", "uses `crate::scoring`"),
        ("model/mod.rs", "use super::text;", "uses `crate::text`"),
        ("model/a/b.rs", "fn f() { t!(x) }\nuse crate::t;", "`src/model/a/b.rs`:3 uses `crate::t`"),
        ("scoring/item.rs", "use crate::{model::{Level, Item}, charts::Bar};", "`crate::charts`"),
        ("storage/a.rs", "fn f() -> crate::scoring::Scores {}", "storage may use model"),
        ("cli/score.rs", "use crate::report::Report;", "uses `crate::report`"),
        ("ui/app/mod.rs", "use crate::storage;", "uses `crate::storage`"),
        ("ops/mod.rs", "use crate::ui::run;", "uses `crate::ui`"),
        ("ops/mod.rs", "use eframe::egui::Ui;", "names `eframe::egui::Ui`"),
        ("main.rs", "use rfd::FileDialog;", "only ui may name the toolkit"),
        ("model/level.rs", "#[derive(Clone, Serialize)] struct A;", "names `Serialize`"),
        ("ops/a.rs", "#[serde(default)] a: u8", "names `serde`"),
        ("storage/a.rs", "fn f() { serde_json::to_string(1) }", "only report writes JSON"),
        ("ops/a.rs", "fn f() { eprintln!(\"a\") }", "names `eprintln!`"),
        ("ui/a.rs", "fn f() { std::io::stdout() }", "only cli prints"),
        ("ui/a.rs", "use std::io::{self, stderr};", "names `std::io::stderr`"),
        ("report/a.rs", "use std::{io, fs::{self, File as F}};", "names `std::fs`"),
        ("text/a.rs", "fn f() { jiff::Timestamp::now() }", "reads no file, clock"),
        ("charts/a.rs", "use std::env::*;", "names `std::env`"),
        ("ui/plots/a.rs", "const A: Color32 = Color32::from_rgb(1, 2, 3);", "from the theme"),
    ];
    for (path, code, expected) in cases {
        let found = complaints(&made_up(path, &format!("//! A file.\n{code}\n"))).join("\n");
        assert!(found.contains(expected), "{path} with {code} gives {found:?}, not {expected:?}");
    }
    let found = complaints(&made_up("model/a.rs", &"// A file.\n".repeat(501))).join("\n");
    assert!(found.contains("does not begin") && found.contains("501 lines"), "{found}");
}

#[test]
fn good_sources_are_left_alone() {
    let cases = [
        ("model/a.rs", "// use crate::storage;\n/* println!() */ const A: &str = \"crate::ui\";"),
        ("model/a.rs", "use super::text; use crate::model::{self, Level}; use serder::ronny;"),
        ("model/condition/parse.rs", "use super::super::near::near;"),
        ("text/a.rs", "use crate::{t, model::Level, scoring::GateState};"),
        ("ops/a.rs", "use crate::storage; use std::fs; fn f() { jiff::Timestamp::now(); }"),
        ("report/a.rs", "use serde::Serialize; fn f() { serde_json::to_string(1) }"),
        ("cli/a.rs", "fn f() { println!(\"a\"); std::io::stdout(); } use crate::ops;"),
        ("ui/a.rs", "use eframe::egui::Color32; fn f(a: Color32) { if a != Color32::RED {} }"),
        ("ui/theme/palette.rs", "fn f() { Color32::from_rgb(1, 2, 3) }"),
        ("ui/theme.rs", "fn f() { Color32::from_rgb(1, 2, 3) }"),
        ("main.rs", "fn main() { waymark::ui::run(std::env::args()) }"),
    ];
    for (path, code) in cases {
        let found = complaints(&made_up(path, &format!("//! A file.\n{code}\n")));
        assert!(found.is_empty(), "{path} with {code} gives {found:?}");
    }
}

fn made_up(path: &str, text: &str) -> Source {
    Source { path: format!("src/{path}"), text: text.to_owned() }
}
