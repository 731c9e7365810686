//! The program's own source, read as tokens so that comments and texts can't be taken for code.

use std::fs;
use std::path::{Path, PathBuf};

/// A file below `src`.
pub(crate) struct Source {
    /// Its path from the root of the repository, with `/` on every platform.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or keyword.
    Name,
    /// A text without its quotes, as it is written.
    Text,
    /// A sign; `::` is one.
    Sign,
    /// A number, a character or a lifetime.
    Other,
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    pub(crate) line: usize,
}

impl Token<'_> {
    pub(crate) fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    pub(crate) fn is_name(&self, name: &str) -> bool {
        self.kind == Kind::Name && self.text == name
    }
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every `.rs` file below `src`, in order of the paths.
pub(crate) fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    collect(&root().join("src"), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "there is no source below {}", root().display());
    paths
        .into_iter()
        .map(|path| {
            let relative = path.strip_prefix(root()).unwrap_or(&path);
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            let text = fs::read_to_string(&path).unwrap_or_default();
            Source { path: parts.join("/"), text }
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The tokens of a source. Comments are left out.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let (length, token) = next_token(rest, first);
        let (whole, after) = rest.split_at(length.clamp(first.len_utf8(), rest.len()));
        if let Some((kind, text)) = token {
            tokens.push(Token { kind, text, line });
        }
        line += whole.matches('\n').count();
        rest = after;
    }
    tokens
}

/// How long the token is that a text begins with, and what it is; nothing for a comment or space.
fn next_token(rest: &str, first: char) -> (usize, Option<(Kind, &str)>) {
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (block_comment(rest), None);
    }
    if let Some((length, text)) = quoted(rest) {
        return (length, Some((Kind::Text, text)));
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    if is_word(first) {
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let kind = if first.is_ascii_digit() { Kind::Other } else { Kind::Name };
        return (length, Some((kind, rest.get(..length).unwrap_or_default())));
    }
    if first == '\'' {
        return (character(rest), Some((Kind::Other, "'")));
    }
    if rest.starts_with("::") {
        return (2, Some((Kind::Sign, "::")));
    }
    let length = first.len_utf8();
    let sign = rest.get(..length).filter(|_| !first.is_whitespace());
    (length, sign.map(|sign| (Kind::Sign, sign)))
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(tail) = rest.get(at..).filter(|tail| !tail.is_empty()) {
        if tail.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if tail.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += tail.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// A text in quotes, plain or raw, of characters, bytes or for C: its length and what is inside.
fn quoted(rest: &str) -> Option<(usize, &str)> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        let hashes = rest.strip_prefix(prefix).unwrap_or_default();
        let is_raw = prefix.ends_with('r');
        (if is_raw { hashes.trim_start_matches('#') } else { hashes }).starts_with('"')
    })?;
    let body = rest.get(prefix.len()..)?;
    let hashes = body.find('"')?;
    let start = prefix.len() + hashes + 1;
    let inside = rest.get(start..)?;
    let length = if prefix.ends_with('r') {
        inside.find(&format!("\"{}", "#".repeat(hashes)))
    } else {
        let mut is_escaped = false;
        inside.find(|c: char| {
            let ends = c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            ends
        })
    };
    let length = length.unwrap_or(inside.len());
    Some((start + length + 1 + hashes, inside.get(..length)?))
}

/// The length of a character in quotes, or of the tick of a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let after = at + escaped.len_utf8();
            rest.get(after..).and_then(|tail| tail.find('\'')).map_or(after, |end| after + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn comments_and_texts_are_told_from_code() {
    let source = r##"
        //! use a; "b"
        fn c<'d>(e: char) { /* f /* g */ "h */ let i = 'j'; let k = '"'; let l = '\''; }
        const M: &str = r#"n " // o"#; let p = "q \" // r"; s::t!(b'u', '\u{76}')
    "##;
    let names: Vec<&str> = tokens(source)
        .iter()
        .filter(|token| token.kind == Kind::Name)
        .map(|token| token.text)
        .collect();
    let expected = "fn c d e char let i let k let l const M str let p s t b";
    assert_eq!(names.join(" "), expected);
    let texts: Vec<(&str, usize)> = tokens(source)
        .iter()
        .filter(|token| token.kind == Kind::Text)
        .map(|token| (token.text, token.line))
        .collect();
    assert_eq!(texts, [("n \" // o", 4), ("q \\\" // r", 4)]);
}
