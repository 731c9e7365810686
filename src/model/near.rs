//! Suggestions for words that were probably mistyped.

use super::message::{Message, message};

/// Longer words are not compared, in bytes: a hostile file may have very long ones.
const LONGEST: usize = 40;

/// No more known words are compared with one.
const MOST_COMPARED: usize = 1000;

/// The known word that is nearest to `word`, if one is at most two letters away.
pub(crate) fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().collect();
    known
        .into_iter()
        .take(MOST_COMPARED)
        .filter(|candidate| word.len() <= LONGEST && candidate.len() <= LONGEST)
        .map(|candidate| (distance(&word, candidate), candidate))
        // A wholly different word of two letters is no resemblance: `S9` is no mistyped `G1`.
        .filter(|(distance, _)| *distance <= 2 && *distance < word.len())
        .min()
        .map(|(_, candidate)| candidate)
}

/// What to say beside a word that is not among the known ones: the one that was probably meant, or
/// else all of them.
pub(crate) fn guess<'a, I: Iterator<Item = &'a str>>(word: &str, known: impl Fn() -> I) -> Message {
    match near(word, known()) {
        Some(candidate) => message!("guess-near", name = candidate),
        None => message!("guess-one-of", names = known().collect::<Vec<_>>().join(", ")),
    }
}

/// Levenshtein distance.
fn distance(left: &[char], right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut corner = i;
        let mut before = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(&right) {
            let above = *cell;
            before = (corner + usize::from(a != b)).min(before + 1).min(above + 1);
            corner = above;
            *cell = before;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
