//! Numbers as the language writes them: thousands apart from ten thousand on, the sign for minus,
//! the decimal mark. Files for programs (CSV, JSON, Parquet) don't come here.

use fluent::FluentValue;

use super::Text;
use crate::t;

/// From here on thousands stand apart. Four digits are read at a glance, and so are years.
const GROUPED_FROM: u64 = 10_000;

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marks {
    /// Between thousands.
    group: char,
    /// Before decimals.
    decimal: char,
}

const ENGLISH: Marks = Marks { group: ',', decimal: '.' };
/// The spaces are such as no line breaks at, of a width that every font has.
const FRENCH: Marks = Marks { group: '\u{a0}', decimal: ',' };

impl Marks {
    fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("fr") => FRENCH,
            _ => ENGLISH,
        }
    }

    fn whole(self, number: i64) -> String {
        let sign = if number < 0 { "−" } else { "" };
        format!("{sign}{}", self.digits(&number.unsigned_abs().to_string()))
    }

    /// Digits with their thousands apart.
    fn digits(self, digits: &str) -> String {
        if digits.parse().is_ok_and(|number: u64| number < GROUPED_FROM) {
            return digits.to_owned();
        }
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(self.group);
            }
            grouped.push(digit);
        }
        grouped
    }

    fn decimal(self, value: f64, places: usize) -> String {
        let digits = format!("{:.places$}", value.abs());
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let is_zero = digits.chars().all(|digit| matches!(digit, '0' | '.'));
        let sign = if value < 0.0 && !is_zero { "−" } else { "" };
        let whole = self.digits(whole);
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{fraction}", self.decimal)
        }
    }
}

impl Text {
    /// A whole number.
    pub fn number(&self, number: i64) -> String {
        Marks::of(&self.tag).whole(number)
    }

    /// A number with so many decimals, rounded.
    pub fn decimal(&self, value: f64, places: usize) -> String {
        Marks::of(&self.tag).decimal(value, places)
    }

    /// A number of whole percent, with or without a space as the language has it.
    pub fn percent(&self, percent: i64) -> String {
        t!(self, "percent", percent = self.number(percent))
    }
}

/// What the numbers in a language's messages are written by.
pub(super) fn formatter<M>(tag: &str) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    if Marks::of(tag) == FRENCH { in_message::<M, true> } else { in_message::<M, false> }
}

fn in_message<M, const FRENCH_MARKS: bool>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let marks = if FRENCH_MARKS { FRENCH } else { ENGLISH };
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            // Messages are given whole numbers, which this holds far beyond what anybody counts.
            Some(marks.whole(number.value as i64))
        }
        _ => None,
    }
}
