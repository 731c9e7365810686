//! Reads a condition from its text. Errors say where in the text they are, so that whoever knows
//! where the text stands in a file can name line and column.

use std::ops::Range;

use super::{Comparison, Condition};
use crate::model::ids::{FieldId, OptionId};
use crate::model::message::{Message, Value, message};
use crate::model::near::guess;
use crate::model::profile::{FieldKind, ProfileField};

/// Nesting beyond this is refused; it would be a mistake or an attack.
const DEEPEST: usize = 64;

/// Why a text is no condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionError {
    /// The bytes of the condition's text that are at fault; empty at the end of the text.
    pub at: Range<usize>,
    /// What is wrong, and what would have been right.
    pub what: Message,
}

#[derive(Clone, Debug, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Symbol(&'static str),
}

/// Reads `text` as a condition over `fields`.
///
/// # Errors
/// The first thing that is not a condition: a word or sign out of place, a field or option that the
/// profile doesn't have, or a comparison that doesn't fit the field's kind.
pub fn parse(text: &str, fields: &[ProfileField]) -> Result<Condition, ConditionError> {
    let tokens = tokens(text)?;
    let mut parser = Parser { text, tokens: &tokens, position: 0, fields, depth: 0 };
    let condition = parser.either()?;
    match parser.peek() {
        None => Ok(condition),
        Some(_) => Err(parser.error_here(message!("condition-goes-on"))),
    }
}

fn tokens(text: &str) -> Result<Vec<(Token<'_>, Range<usize>)>, ConditionError> {
    const SYMBOLS: [&str; 11] = ["==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", ","];
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
        } else if let Some(symbol) =
            SYMBOLS.into_iter().find(|symbol| text[at..].starts_with(symbol))
        {
            let token = match symbol {
                "&&" => Token::Word("and"),
                "||" => Token::Word("or"),
                other => Token::Symbol(other),
            };
            tokens.push((token, at..at + symbol.len()));
            at += symbol.len();
        } else if first == '!' {
            tokens.push((Token::Word("not"), at..at + 1));
            at += 1;
        } else if is_word(first) {
            let length: usize =
                text[at..].chars().take_while(|c| is_word(*c)).map(char::len_utf8).sum();
            tokens.push((Token::Word(&text[at..at + length]), at..at + length));
            at += length;
        } else {
            return Err(ConditionError {
                at: at..at + first.len_utf8(),
                what: message!("condition-sign", sign = format!("{first:?}")),
            });
        }
    }
    Ok(tokens)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [(Token<'a>, Range<usize>)],
    position: usize,
    fields: &'a [ProfileField],
    depth: usize,
}

type Parsed<T> = Result<T, ConditionError>;

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Token<'a>> {
        self.tokens.get(self.position).map(|(token, _)| token)
    }

    fn here(&self) -> Range<usize> {
        match self.tokens.get(self.position) {
            Some((_, at)) => at.clone(),
            None => self.text.len()..self.text.len(),
        }
    }

    fn error_here(&self, what: Message) -> ConditionError {
        ConditionError { at: self.here(), what }
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(&Token::Word(word));
        self.position += usize::from(found);
        found
    }

    fn takes_symbol(&mut self, symbol: &'static str) -> bool {
        let found = self.peek() == Some(&Token::Symbol(symbol));
        self.position += usize::from(found);
        found
    }

    fn needs_symbol(&mut self, symbol: &'static str) -> Parsed<()> {
        if self.takes_symbol(symbol) {
            Ok(())
        } else {
            let found = self.found();
            Err(self.error_here(message!("condition-symbol", found = found, symbol = symbol)))
        }
    }

    fn found(&self) -> Value {
        match self.peek() {
            None => message!("condition-end").into(),
            Some(Token::Word(word)) => format!("`{word}`").into(),
            Some(Token::Symbol(symbol)) => format!("`{symbol}`").into(),
        }
    }

    fn either(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.both()?];
        while self.takes_word("or") {
            parts.push(self.both()?);
        }
        Ok(one_or(parts, Condition::Or))
    }

    fn both(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.single()?];
        while self.takes_word("and") {
            parts.push(self.single()?);
        }
        Ok(one_or(parts, Condition::And))
    }

    fn single(&mut self) -> Parsed<Condition> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.error_here(message!("condition-too-deep", most = DEEPEST)));
        }
        let condition = if self.takes_word("not") {
            Condition::Not(Box::new(self.single()?))
        } else if self.takes_symbol("(") {
            let inner = self.either()?;
            self.needs_symbol(")")?;
            inner
        } else if self.takes_word("always") {
            Condition::Always
        } else if self.takes_word("count") {
            self.count()?
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Ok(condition)
    }

    fn count(&mut self) -> Parsed<Condition> {
        self.needs_symbol("(")?;
        let at = self.here();
        let field = self.field()?;
        if !matches!(field.kind, FieldKind::Choices(_)) {
            return Err(wrong_kind(at, field, "count".into()));
        }
        self.needs_symbol(")")?;
        let comparison = match self.peek() {
            Some(Token::Symbol("==")) => Comparison::Equal,
            Some(Token::Symbol("!=")) => Comparison::NotEqual,
            Some(Token::Symbol("<")) => Comparison::Less,
            Some(Token::Symbol("<=")) => Comparison::AtMost,
            Some(Token::Symbol(">")) => Comparison::More,
            Some(Token::Symbol(">=")) => Comparison::AtLeast,
            _ => {
                let found = self.found();
                return Err(self.error_here(message!("condition-count", found = found)));
            }
        };
        self.position += 1;
        let number = match self.peek() {
            Some(Token::Word(word)) => word.parse().ok(),
            _ => None,
        };
        let Some(number) = number else {
            let found = self.found();
            return Err(self.error_here(message!("condition-number", found = found)));
        };
        self.position += 1;
        Ok(Condition::Count(field.id.clone(), comparison, number))
    }

    fn comparison(&mut self) -> Parsed<Condition> {
        let at = self.here();
        let field = self.field()?;
        let id = field.id.clone();
        let is_choice = matches!(field.kind, FieldKind::Choice(_));
        let is_choices = matches!(field.kind, FieldKind::Choices(_));
        if self.takes_symbol("==") {
            if !is_choice {
                return Err(wrong_kind(at, field, "==".into()));
            }
            return Ok(Condition::Is(id, vec![self.option(field)?]));
        }
        if self.takes_symbol("!=") {
            if !is_choice {
                return Err(wrong_kind(at, field, "!=".into()));
            }
            return Ok(Condition::Not(Box::new(Condition::Is(id, vec![self.option(field)?]))));
        }
        if self.takes_word("in") {
            if !is_choice {
                return Err(wrong_kind(at, field, "in".into()));
            }
            return Ok(Condition::Is(id, self.options(field)?));
        }
        if self.takes_word("has") {
            if !is_choices {
                return Err(wrong_kind(at, field, "has".into()));
            }
            return if self.takes_word("any") {
                Ok(Condition::HasAny(id, self.options(field)?))
            } else if self.takes_word("all") {
                Ok(Condition::HasAll(id, self.options(field)?))
            } else {
                Ok(Condition::HasAny(id, vec![self.option(field)?]))
            };
        }
        if matches!(field.kind, FieldKind::Flag) {
            return Ok(Condition::Flag(id));
        }
        Err(wrong_kind(at, field, message!("condition-bare-name").into()))
    }

    fn field(&mut self) -> Parsed<&'a ProfileField> {
        let Some(Token::Word(word)) = self.peek() else {
            let found = self.found();
            return Err(self.error_here(message!("condition-field", found = found)));
        };
        let Some(field) = self.fields.iter().find(|field| field.id == FieldId::from(*word)) else {
            let expected = guess(word, || self.fields.iter().map(|field| field.id.as_str()));
            return Err(self.error_here(message!(
                "condition-unknown-field",
                field = *word,
                expected = expected
            )));
        };
        self.position += 1;
        Ok(field)
    }

    fn option(&mut self, field: &ProfileField) -> Parsed<OptionId> {
        let known = || field.options().iter().map(|option| option.id.as_str());
        match self.peek() {
            Some(Token::Word(word)) if known().any(|known| known == *word) => {
                self.position += 1;
                Ok(OptionId::from(*word))
            }
            Some(Token::Word(word)) => Err(self.error_here(message!(
                "condition-unknown-option",
                field = field.id.as_str(),
                option = *word,
                expected = guess(word, known)
            ))),
            _ => {
                let found = self.found();
                Err(self.error_here(message!(
                    "condition-option",
                    found = found,
                    field = field.id.as_str(),
                    expected = guess("", known)
                )))
            }
        }
    }

    fn options(&mut self, field: &ProfileField) -> Parsed<Vec<OptionId>> {
        self.needs_symbol("(")?;
        let mut options = vec![self.option(field)?];
        while self.takes_symbol(",") {
            options.push(self.option(field)?);
        }
        self.needs_symbol(")")?;
        Ok(options)
    }
}

fn one_or(mut parts: Vec<Condition>, many: impl FnOnce(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() == 1 { parts.remove(0) } else { many(parts) }
}

fn wrong_kind(at: Range<usize>, field: &ProfileField, used: Value) -> ConditionError {
    let id = field.id.as_str();
    let what = match field.kind {
        FieldKind::Flag => message!("condition-wrong-flag", field = id, used = used),
        FieldKind::Choice(_) => message!("condition-wrong-choice", field = id, used = used),
        FieldKind::Choices(_) => message!("condition-wrong-choices", field = id, used = used),
        FieldKind::Names => message!("condition-wrong-names", field = id, used = used),
    };
    ConditionError { at, what }
}
