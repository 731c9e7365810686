//! Code and translations agree: on ids, and on the names of what a message shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

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

/// Where a file asks for messages: `t!(text, "id", name = value)`, `text.get("id")` and
/// `text.with("id", &[("name", value)])`.
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
    if !name.is_name("t") || !mark.is_sign("!") {
        return None;
    }
    let arguments = arguments(tokens.get(2..)?);
    let id = literal(arguments.get(1)?)?;
    let names = arguments.iter().skip(2).filter_map(|argument| match argument {
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
    ];
    assert_eq!(disagreements(&sources, &language), expected);
    assert_eq!(unused(&sources, &language), ["p.ftl: nothing uses `s`"]);
}
