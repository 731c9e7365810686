//! Where the pieces of RON begin and end. Works on text that ron has found to be well-formed, and so
//! need not look into values: what surrounds them is enough, and a file is taken apart as fast as it
//! is read. Must not judge: what doesn't look as expected is `None`, and ron says what is wrong.

/// A name and its value, or a key and its value.
pub(super) type Two<'a> = (&'a str, &'a str);

/// The values of a list, as they stand there.
pub(super) fn list(text: &str) -> Option<Vec<&str>> {
    let mut at = Cursor::inside(text, b'[')?;
    let mut values = Vec::new();
    while !at.closes(b']')? {
        values.push(at.value()?);
        at.separator(b']')?;
    }
    at.is_at_end().then_some(values)
}

/// The names and values of a record, as they stand there.
pub(super) fn record(text: &str) -> Option<Vec<Two<'_>>> {
    pairs_between(text, b'(', b')', Cursor::name)
}

/// Shows each name of a record. `None` where it doesn't look like one.
pub(super) fn names<'a>(text: &'a str, mut look: impl FnMut(&'a str)) -> Option<()> {
    let mut at = Cursor::inside(text, b'(')?;
    while !at.closes(b')')? {
        look(at.name()?);
        at.skip_blank()?;
        at.take(b':')?;
        at.skip_blank()?;
        at.skip_value()?;
        at.separator(b')')?;
    }
    at.is_at_end().then_some(())
}

/// The keys and values of a map, as they stand there.
pub(super) fn map(text: &str) -> Option<Vec<Two<'_>>> {
    pairs_between(text, b'{', b'}', Cursor::value)
}

/// The value that a text begins with, without white space and comments around it.
pub(super) fn value(text: &str) -> Option<&str> {
    let mut at = Cursor { text, at: 0 };
    at.skip_blank()?;
    // The extensions that a file switches on, such as `#![enable(implicit_some)]`.
    while at.rest().starts_with(b"#!") {
        at.at += at.rest().iter().position(|byte| *byte == b']')? + 1;
        at.skip_blank()?;
    }
    at.value()
}

fn pairs_between<'a>(
    text: &'a str,
    open: u8,
    close: u8,
    key: impl Fn(&mut Cursor<'a>) -> Option<&'a str>,
) -> Option<Vec<Two<'a>>> {
    let mut at = Cursor::inside(text, open)?;
    let mut pairs = Vec::new();
    while !at.closes(close)? {
        let key = key(&mut at)?;
        at.skip_blank()?;
        at.take(b':')?;
        at.skip_blank()?;
        pairs.push((key, at.value()?));
        at.separator(close)?;
    }
    at.is_at_end().then_some(pairs)
}

/// A place in a text.
struct Cursor<'a> {
    text: &'a str,
    /// In bytes.
    at: usize,
}

impl<'a> Cursor<'a> {
    /// Behind the bracket that a text begins with.
    fn inside(text: &'a str, open: u8) -> Option<Self> {
        let mut at = Self { text, at: 0 };
        at.take(open)?;
        at.skip_blank()?;
        Some(at)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, wanted: u8) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    /// Whether the bracket closes here; it is taken.
    fn closes(&mut self, close: u8) -> Option<bool> {
        let closes = self.peek()? == close;
        self.at += usize::from(closes);
        Some(closes)
    }

    /// Behind a value: a comma, or the end, which is left for [`closes`](Self::closes).
    fn separator(&mut self, close: u8) -> Option<()> {
        self.skip_blank()?;
        match self.peek()? {
            b',' => {
                self.at += 1;
                self.skip_blank()
            }
            other => (other == close).then_some(()),
        }
    }

    fn is_at_end(&self) -> bool {
        self.at == self.text.len()
    }

    fn name(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.skip_signs(b"");
        // Names with `r#` before them are rare enough for ron.
        let name = self.text.get(start..self.at)?;
        (!name.is_empty() && self.peek()? != b'#').then_some(name)
    }

    /// The value that begins here.
    fn value(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.skip_value()?;
        self.text.get(start..self.at)
    }

    fn skip_value(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => self.skip_text(),
            b'\'' => self.skip_character(),
            b'(' | b'[' | b'{' => self.skip_brackets(),
            byte if is_word(byte) || matches!(byte, b'+' | b'-' | b'.') => self.skip_word(),
            _ => None,
        }
    }

    /// A number, or a name with what stands in parentheses behind it, or text that begins with a letter.
    fn skip_word(&mut self) -> Option<()> {
        if self.skip_raw_text()? {
            return Some(());
        }
        let start = self.at;
        self.skip_signs(b"+-.#");
        let word = self.text.get(start..self.at)?;
        match self.peek() {
            Some(b'\'') if word == "b" => return self.skip_character(),
            Some(b'"') if word == "b" => return self.skip_text(),
            _ => {}
        }
        let end = self.at;
        self.skip_blank()?;
        if self.peek() == Some(b'(') && word.starts_with(|c: char| !c.is_ascii_digit()) {
            return self.skip_brackets();
        }
        self.at = end;
        Some(())
    }

    /// Behind what may stand in a name, and these signs.
    fn skip_signs(&mut self, others: &[u8]) {
        while let Some(byte) = self.peek() {
            if byte.is_ascii() {
                if !is_word(byte) && !others.contains(&byte) {
                    return;
                }
                self.at += 1;
            } else {
                let sign = self.text.get(self.at..).and_then(|rest| rest.chars().next());
                match sign.filter(|sign| !is_blank(*sign)) {
                    Some(sign) => self.at += sign.len_utf8(),
                    None => return,
                }
            }
        }
    }

    /// From an opening bracket behind the one that closes it.
    fn skip_brackets(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b')' | b']' | b'}' => {
                    depth -= 1;
                    self.at += 1;
                    if depth == 0 {
                        return Some(());
                    }
                }
                b'"' => self.skip_text()?,
                b'\'' => self.skip_character()?,
                b'/' => self.skip_comment()?,
                b'r' | b'b' if !self.is_inside_word() => {
                    if !self.skip_raw_text()? {
                        self.at += 1;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    fn is_inside_word(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.text.as_bytes().get(at));
        before.is_some_and(|byte| is_word(*byte))
    }

    /// From a quotation mark behind the one that closes it.
    fn skip_text(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            let found = self.rest().iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            self.at += found + 1;
            if self.text.as_bytes().get(self.at - 1) == Some(&b'"') {
                return Some(());
            }
            self.at += 1;
        }
    }

    /// A text without escapes, such as `r#"…"#`; whether one begins here.
    fn skip_raw_text(&mut self) -> Option<bool> {
        let rest = self.rest();
        let begins = |start: &[u8]| rest.strip_prefix(start);
        let Some(rest) = begins(b"br").or_else(|| begins(b"r")) else { return Some(false) };
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        if rest.get(hashes) != Some(&b'"') {
            return Some(false);
        }
        let begin = self.text.len() - rest.len() + hashes + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        self.at = begin + self.text.get(begin..)?.find(&end)? + end.len();
        Some(true)
    }

    /// A character in single quotation marks.
    fn skip_character(&mut self) -> Option<()> {
        self.at += 1;
        let is_escaped = self.peek()? == b'\\';
        // The character itself may be a quotation mark.
        self.at +=
            if is_escaped { 2 } else { self.text.get(self.at..)?.chars().next()?.len_utf8() };
        let rest = self.rest();
        self.at += rest.iter().position(|byte| *byte == b'\'')? + 1;
        Some(())
    }

    fn skip_blank(&mut self) -> Option<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\t' | b'\r' | 0x0B | 0x0C) => self.at += 1,
                Some(b'/') => self.skip_comment()?,
                Some(128..) => {
                    let sign = self.text.get(self.at..)?.chars().next()?;
                    if !is_blank(sign) {
                        return Some(());
                    }
                    self.at += sign.len_utf8();
                }
                _ => return Some(()),
            }
        }
    }

    fn skip_comment(&mut self) -> Option<()> {
        if self.rest().starts_with(b"//") {
            let rest = self.rest();
            self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            return Some(());
        }
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with(b"/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with(b"*/") && depth > 0 {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Some(());
                }
            } else if depth > 0 && !rest.is_empty() {
                self.at += 1;
            } else {
                return None;
            }
        }
    }
}

/// White space, as ron has it.
pub(super) fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{200E}' | '\u{200F}')
}

/// May be part of a name or a number. Beyond ASCII everything but blanks is.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 128
}
