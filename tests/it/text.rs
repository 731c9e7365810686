//! Code and translations agree: on ids, and on the names of what a message shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::source::{Kind, Source, Token, root, sources, tokens};

/// A message: what it needs to be given, and which other messages it contains.
#[derive(Default)]
struct Message {
    file: String,
    names: BTreeSet<String>,
    inner: Vec<String>,
    is_empty: bool,
}

/// All messages of a language, and what is wrong with its files.
#[derive(Default)]
struct Language {
    messages: BTreeMap<String, Message>,
    complaints: Vec<String>,
}

/// A place in the source where a message is asked for.
struct Use {
    place: String,
    id: String,
    names: BTreeSet<String>,
}

#[test]
fn every_message_in_the_source_is_there_and_gets_what_it_shows() {
    let wrong = disagreements(&sources(), &language("en"));
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_english_message_is_used() {
    let english = language("en");
    let unused = unused(&sources(), &english);
    assert!(unused.is_empty(), "\n{}\n", unused.join("\n"));
}

#[test]
fn the_files_of_every_language_are_sound() {
    let english = language("en");
    assert!(!english.messages.is_empty(), "there is no English");
    let mut wrong = Vec::new();
    for tag in tags() {
        let other = language(&tag);
        wrong.extend(other.complaints.iter().map(|complaint| format!("{tag}: {complaint}")));
        for id in other.messages.keys() {
            if !english.messages.contains_key(id) {
                wrong.push(format!("{tag}: there is no `{id}` in English"));
            } else if !other.names(id).is_subset(&english.names(id)) {
                wrong.push(format!("{tag}: `{id}` shows more than the English one is given"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_language_says_all_that_english_says() {
    let english = language("en");
    let mut wrong = Vec::new();
    for tag in tags().iter().filter(|tag| *tag != "en") {
        let other = language(tag);
        for (id, message) in &english.messages {
            if !other.messages.contains_key(id) {
                wrong.push(format!("{tag}: {} lacks `{id}`", message.file));
            } else if other.names(id) != english.names(id) {
                let (has, wants) = (other.names(id), english.names(id));
                wrong.push(format!("{tag}: `{id}` shows {has:?} instead of {wants:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn french_is_set_as_french_is() {
    let mut wrong = Vec::new();
    for path in files_below(&["assets/text/fr", "questionnaires"]) {
        if !path.components().any(|part| part.as_os_str() == "fr") {
            continue;
        }
        for (index, line) in fs::read_to_string(&path).unwrap_or_default().lines().enumerate() {
            if let Some(what) = bad_french(line) {
                wrong.push(format!("{}:{}: {what}: {line}", path.display(), index + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// A space where French wants one that keeps the line together, or an apostrophe of a typewriter.
/// English texts stand in the same files, as what is translated; they are left alone.
fn bad_french(line: &str) -> Option<&'static str> {
    let is_source = line.starts_with('#') || line.trim_start().starts_with("//");
    if is_source || line.trim_end().ends_with("\":") {
        return None;
    }
    let letters: Vec<char> = line.chars().collect();
    for three in letters.windows(3) {
        let (before, sign, after) = match three {
            [before, sign, after] => (*before, *sign, *after),
            _ => continue,
        };
        let ends = after.is_whitespace() || matches!(after, '"' | '»' | ')' | '{');
        if before == ' ' && matches!(sign, ':' | ';' | '!' | '?') && ends {
            return Some("a plain space before a sign");
        }
        if (before == '«' && sign == ' ') || (before == ' ' && sign == '»') {
            return Some("a plain space inside quotes");
        }
        if before.is_alphabetic() && sign == '\'' && after.is_alphabetic() {
            return Some("a straight apostrophe");
        }
    }
    None
}

#[test]
fn bad_french_is_caught() {
    assert!(bad_french("a = Oui : non").is_some());
    assert!(bad_french("a = Oui\u{a0}: non").is_none());
    assert!(bad_french("a = « Oui\u{a0}»").is_some());
    assert!(bad_french("a = l'eau").is_some());
    assert!(bad_french("        \"What's this: \\\"x\\\"\":").is_none());
    assert!(bad_french("a = { $b -> \n").is_none());
}

#[test]
fn the_source_has_no_words_of_its_own() {
    let wrong: Vec<String> = sources().iter().flat_map(words_of_its_own).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn words_in_the_source_are_caught() {
    let text = r#"
        fn u(ui: &mut Ui) {
            ui.label("Save");
            let message = "Nothing was saved";
            Grid::new("plan table");
            log::error!("no thread to save: {error}");
            ui.label(format!("{}: {}", a, b));
            add("word/document.xml");
        }
    "#;
    let source = Source { path: "src/ui/u.rs".to_owned(), text: text.to_owned() };
    let expected = ["src/ui/u.rs:3: \"Save\"", "src/ui/u.rs:4: \"Nothing was saved\""];
    assert_eq!(words_of_its_own(&source), expected);
    let for_programs = Source { path: FOR_PROGRAMS[0].to_owned(), ..source };
    assert!(words_of_its_own(&for_programs).is_empty());
}

#[test]
fn words_about_files_are_caught() {
    let text = r#"
        fn u(raw: &Raw) {
            raw.error(message!("fault-empty", thing = "the text"));
            let what = format!("{name} is empty");
            let expected = "`true` or `false`";
            raw.mismatch(message!("sort-list"), "`(name: value, …)`");
            let first = format!("(\n    kind: \"{word}\",\n");
            f.write_str("a record")
        }
    "#;
    for path in ["src/storage/u.rs", "src/model/condition/u.rs"] {
        let source = Source { path: path.to_owned(), text: text.to_owned() };
        let expected = ["3: \"the text\"", "4: \"{name} is empty\"", "5: \"`true` or `false`\""];
        assert_eq!(words_of_its_own(&source), expected.map(|rest| format!("{path}:{rest}")));
    }
}

/// Where texts of the source are no words for users: names of widgets, threads and log lines.
const NO_WORDS: [&str; 23] = [
    "from_id_salt",
    "id_salt",
    "new",
    "unique",
    "with",
    "spawn",
    "error",
    "warn",
    "debug",
    "info",
    "top",
    "bottom",
    "left",
    "right",
    "page_scroll",
    "serde",
    "expect",
    "digest",
    "key_grid_ui",
    "take_focus",
    "request_discard",
    "everyday",
    "write_str",
];

/// Texts that other programs want as they are, in the files that write for them: columns that
/// trackers know, styles that word processors know, kinds of data in a dictionary for research,
/// codes in tables, names of fonts; and what made-up people have written.
const FOR_PROGRAMS: [&str; 8] = [
    "src/ops/portfolio/made.rs",
    "src/report/plan/csv.rs",
    "src/report/docx/parts.rs",
    "src/report/portfolio/research/dictionary.rs",
    "src/report/portfolio/report/labels.rs",
    "src/report/sheet/layout.rs",
    "src/report/sides/spreadsheet.rs",
    "src/ui/theme/mod.rs",
];

/// What draws or prints its argument.
const SHOWN: [&str; 16] = [
    "label",
    "button",
    "heading",
    "small",
    "subdued",
    "small_button",
    "selectable_label",
    "checkbox",
    "on_hover_text",
    "on_disabled_hover_text",
    "accessible_name",
    "remark",
    "line",
    "page_heading",
    "hint_text",
    "set_title",
];

/// The texts of a file that read like words for users.
fn words_of_its_own(source: &Source) -> Vec<String> {
    if FOR_PROGRAMS.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let tokens = tokens(&source.text);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Text) {
        let called = called(tokens.get(..at).unwrap_or_default());
        let words = without_placeables(token.text);
        let is_markup = words.contains(['<', '/', '\\', '=']) || words.contains("::");
        let is_sentence = !is_markup && has_two_words(&words);
        let is_shown = called.is_some_and(|name| SHOWN.contains(&name))
            && words.chars().filter(|c| c.is_alphabetic()).count() > 1
            // A name of a widget is written in small letters.
            && !words.chars().all(|c| c.is_ascii_lowercase());
        let is_known = called.is_some_and(|name| NO_WORDS.contains(&name));
        if (is_sentence && !is_known) || (is_shown && !is_markup) {
            found.push(format!("{}:{}: \"{}\"", source.path, token.line, token.text));
        }
    }
    found
}

/// What the text behind these tokens is handed to, if it is the argument of a call.
fn called<'a>(before: &[Token<'a>]) -> Option<&'a str> {
    let mut depth = 0_usize;
    for (at, token) in before.iter().enumerate().rev() {
        if [")", "]", "}"].iter().any(|sign| token.is_sign(sign)) {
            depth += 1;
        } else if ["[", "{"].iter().any(|sign| token.is_sign(sign)) {
            depth = depth.checked_sub(1)?;
        } else if token.is_sign(";") && depth == 0 {
            return None;
        } else if token.is_sign("(") {
            if depth > 0 {
                depth -= 1;
                continue;
            }
            let name = before.get(..at)?.iter().rev().find(|token| token.kind == Kind::Name)?;
            return Some(name.text);
        }
    }
    None
}

fn without_placeables(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn has_two_words(text: &str) -> bool {
    let is_word = |word: &str| {
        word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '’')
    };
    let words: Vec<&str> =
        text.split(' ').map(|word| word.trim_matches([',', '.', ':', '`'])).collect();
    words.windows(2).any(|two| two.iter().all(|word| is_word(word)))
}

/// All files below these folders.
fn files_below(folders: &[&str]) -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// Where the source asks for messages that there aren't, or gives what they don't show.
fn disagreements(sources: &[Source], language: &Language) -> Vec<String> {
    let mut wrong = Vec::new();
    for Use { place, id, names } in sources.iter().flat_map(uses) {
        if !language.messages.contains_key(&id) {
            wrong.push(format!("{place}: there is no message `{id}`"));
            continue;
        }
        let shown = language.names(&id);
        for name in shown.difference(&names) {
            wrong.push(format!("{place}: `{id}` shows `{name}`, which it is not given"));
        }
        for name in names.difference(&shown) {
            wrong.push(format!("{place}: `{id}` is given `{name}`, which it doesn't show"));
        }
    }
    wrong
}

/// The messages that neither the source nor another message asks for.
fn unused(sources: &[Source], language: &Language) -> Vec<String> {
    let asked: BTreeSet<String> = sources.iter().flat_map(uses).map(|used| used.id).collect();
    let inner: BTreeSet<&String> =
        language.messages.values().flat_map(|message| &message.inner).collect();
    language
        .messages
        .iter()
        // The help of the command line is asked for by paths; a test of its own holds it.
        .filter(|(id, message)| {
            message.file != "command-line.ftl" || !(*id == "help" || id.starts_with("help-"))
        })
        .filter(|(id, _)| !asked.contains(*id) && !inner.contains(id))
        .map(|(id, message)| format!("{}: nothing uses `{id}`", message.file))
        .collect()
}

fn tags() -> Vec<String> {
    let folders = fs::read_dir(root().join("assets/text")).into_iter().flatten().flatten();
    folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

fn language(tag: &str) -> Language {
    let mut language = Language::default();
    let folder = root().join("assets/text").join(tag);
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        language.add(&file, &fs::read_to_string(&path).unwrap_or_default());
    }
    language
}

impl Language {
    fn add(&mut self, file: &str, text: &str) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            self.complaints.extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        });
        for entry in &resource.body {
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
                _ => continue,
            };
            let mut message = Message { file: file.to_owned(), ..Message::default() };
            message.is_empty = pattern.is_none_or(|pattern| !message.read(pattern));
            if message.is_empty {
                self.complaints.push(format!("{file}: `{id}` is empty"));
            }
            if let Some(first) = self.messages.get(&id) {
                self.complaints.push(format!("{file}: `{id}` stands in {} already", first.file));
            }
            self.messages.insert(id, message);
        }
    }

    /// What a message has to be given, by itself and by the messages that it contains.
    fn names(&self, id: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if let Some(message) = self.messages.get(id).filter(|_| seen.insert(id)) {
                names.extend(message.names.iter().cloned());
                open.extend(message.inner.iter().map(String::as_str));
            }
        }
        names
    }
}

impl Message {
    /// Notes what a pattern shows; whether it shows anything, in each of its variants.
    fn read(&mut self, pattern: &Pattern<&str>) -> bool {
        let mut shows = false;
        for element in &pattern.elements {
            shows |= match element {
                PatternElement::TextElement { value } => !value.trim().is_empty(),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            };
        }
        shows
    }

    fn read_expression(&mut self, expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let empty = variants.iter().filter(|variant| !self.read(&variant.value)).count();
                empty == 0
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> bool {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.names.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => self.inner.push(id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => self.inner.push(format!("-{}", id.name)),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => {
                return self.read_expression(expression);
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
        true
    }
}

/// Where a file asks for messages: `t!(text, "id", name = value)`, `message!("id", name = value)`,
/// `text.get("id")` and `text.with("id", &[("name", value)])`.
fn uses(source: &Source) -> Vec<Use> {
    let tokens = tokens(&source.text);
    let mut uses = Vec::new();
    for at in 0..tokens.len() {
        let rest = tokens.get(at..).unwrap_or_default();
        let found = macro_use(rest).or_else(|| method_use(rest));
        if let Some((id, names)) = found {
            let line = rest.first().map_or(0, |token| token.line);
            uses.push(Use { place: format!("{}:{line}", source.path), id, names });
        }
    }
    uses
}

fn macro_use(tokens: &[Token<'_>]) -> Option<(String, BTreeSet<String>)> {
    let [name, mark, ..] = tokens else { return None };
    // Where the language isn't known yet there is no text to ask.
    let before = if name.is_name("message") { 0 } else { 1 };
    if !(name.is_name("t") || name.is_name("message")) || !mark.is_sign("!") {
        return None;
    }
    let arguments = arguments(tokens.get(2..)?);
    let id = literal(arguments.get(before)?)?;
    let names = arguments.iter().skip(before + 1).filter_map(|argument| match argument {
        [name, equals, ..] if equals.is_sign("=") => Some(name.text.to_owned()),
        _ => None,
    });
    Some((id, names.collect()))
}

/// Others have a `get` or `with` too; ours is that of something called `text`.
fn method_use(tokens: &[Token<'_>]) -> Option<(String, BTreeSet<String>)> {
    let [receiver, dot, method, ..] = tokens else { return None };
    let is_ours = receiver.is_name("text") && dot.is_sign(".");
    if !is_ours || !(method.is_name("get") || method.is_name("with")) {
        return None;
    }
    let arguments = arguments(tokens.get(3..)?);
    let id = literal(arguments.first()?)?;
    let rest = arguments.get(1).copied().unwrap_or_default();
    let names = rest.windows(3).filter_map(|three| match three {
        [open, name, comma] if open.is_sign("(") && comma.is_sign(",") => literal(&[*name]),
        _ => None,
    });
    Some((id, names.collect()))
}

/// The text that stands here alone.
fn literal(tokens: &[Token<'_>]) -> Option<String> {
    match tokens {
        [token] if token.kind == Kind::Text => Some(token.text.to_owned()),
        _ => None,
    }
}

/// What stands between the commas in the parentheses that these tokens begin with.
fn arguments<'a, 'b>(tokens: &'b [Token<'a>]) -> Vec<&'b [Token<'a>]> {
    let mut arguments = Vec::new();
    let mut depth = 0_usize;
    let mut start = 1;
    for (at, token) in tokens.iter().enumerate() {
        let opens = ["(", "[", "{"].iter().any(|sign| token.is_sign(sign));
        let closes = [")", "]", "}"].iter().any(|sign| token.is_sign(sign));
        if at == 0 && !opens {
            return arguments;
        }
        depth += usize::from(opens);
        depth -= usize::from(closes);
        if depth == 0 || (depth == 1 && token.is_sign(",")) {
            arguments.extend(tokens.get(start..at).filter(|argument| !argument.is_empty()));
            start = at + 1;
        }
        if depth == 0 {
            return arguments;
        }
    }
    arguments
}

#[test]
fn bad_messages_and_uses_are_caught() {
    let mut language = Language::default();
    language.add("a.ftl", "b = { $c } and { d }\nd = { $e ->\n  [one] f\n *[other] { $g } h\n}\n");
    language.add("i.ftl", "j =\n    .k = l\nd = m\nn = { \"\" }{ $o }\nbroken\n");
    let complaints = language.complaints.join("\n");
    for expected in ["i.ftl: `j` is empty", "i.ftl: `d` stands in a.ftl already", "i.ftl: "] {
        assert!(complaints.contains(expected), "{complaints}");
    }
    let mut language = Language::default();
    language.add("a.ftl", "b = { $c } and { d }\nd = { $e ->\n  [one] f\n *[other] { $g } h\n}\n");
    language.add("p.ftl", "q = r\ns = t\n");
    let text = r#"
        fn u(text: &Text) {
            t!(text, "b", c = v("w", 1), g = a.b::<C, D>(), e = &[x, y]);
            t!(cx.text, "b", c = 1, z = 2);
            t!(self, "none");
            text.get("q"); fields.get("as_of"); // t!(text, "comment")
            cx.text.with("d", &[("e", Arg::from(1))]);
            raw.error(message!("q", r = message!("d", e = 1, g = quoted("{")), y = f(1, 2)));
            message!("never");
        }
    "#;
    let source = Source { path: "src/u.rs".to_owned(), text: text.to_owned() };
    let sources = [source];
    let expected = [
        "src/u.rs:4: `b` shows `e`, which it is not given",
        "src/u.rs:4: `b` shows `g`, which it is not given",
        "src/u.rs:4: `b` is given `z`, which it doesn't show",
        "src/u.rs:5: there is no message `none`",
        "src/u.rs:7: `d` shows `g`, which it is not given",
        "src/u.rs:8: `q` is given `r`, which it doesn't show",
        "src/u.rs:8: `q` is given `y`, which it doesn't show",
        "src/u.rs:9: there is no message `never`",
    ];
    assert_eq!(disagreements(&sources, &language), expected);
    assert_eq!(unused(&sources, &language), ["p.ftl: nothing uses `s`"]);
}
