//! How well a query fits an entry, and which letters it fits by. An exact id comes before the
//! beginning of a word, and that before letters that are merely in order.

use super::fold::Folded;

/// The least score of an entry whose title has a word as it was typed.
pub(super) const FOUND: u32 = 350;
/// The least score of an entry that mentions a word at the beginning of one of its own.
pub(super) const MENTIONED: u32 = 60;

/// What of an entry is searched.
#[derive(Clone, Debug, Default)]
pub struct Searched {
    id: Folded,
    id_letters: Folded,
    title: Folded,
    more: Folded,
}

/// How an entry fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// The higher, the better.
    pub score: u32,
    /// The characters of the title that fit, by their places, in order.
    pub title: Vec<usize>,
    /// The same of the id.
    pub id: Vec<usize>,
}

impl Searched {
    /// Prepares an entry: its id (or nothing), its title, and what else it may be found by.
    pub fn new(id: &str, title: &str, more: &str) -> Self {
        let id = Folded::new(id);
        let id_letters = id.only_letters();
        Self { id, id_letters, title: Folded::new(title), more: Folded::new(more) }
    }

    /// How this fits a query: every word of it has to be found somewhere.
    pub fn fit(&self, query: &str) -> Option<Fit> {
        self.fit_words(&Folded::words(query), &Folded::new(query.trim()))
    }

    pub(super) fn fit_words(&self, words: &[Folded], whole: &Folded) -> Option<Fit> {
        let mut fit = Fit::default();
        if words.len() > 1 && self.title.has_at(0, whole) {
            fit.score += 400;
        }
        for word in words {
            fit.score += self.fit_word(word, &mut fit)?;
        }
        fit.title.sort_unstable();
        fit.title.dedup();
        fit.id.sort_unstable();
        fit.id.dedup();
        Some(fit)
    }

    fn fit_word(&self, word: &Folded, fit: &mut Fit) -> Option<u32> {
        let letters = word.only_letters();
        if letters.len() > 1 && self.id_letters.has_at(0, &letters) {
            let marked = self.id_letters.letters().iter().take(letters.len());
            let last = marked.map(|letter| letter.from).max().unwrap_or(0);
            fit.id.extend(
                self.id.letters().iter().map(|letter| letter.from).filter(|at| *at <= last),
            );
            return Some(if letters.len() == self.id_letters.len() { 2000 } else { 900 });
        }
        let in_more = in_more(&self.more, word);
        match in_title(&self.title, word) {
            Some((score, marks)) if in_more.is_none_or(|more| score > more) => {
                fit.title.extend(marks);
                Some(score)
            }
            _ => in_more,
        }
    }
}

/// The places of `word` in `text`: at the beginning of words, or anywhere.
fn places<'a>(
    text: &'a Folded,
    word: &'a Folded,
    at_words: bool,
) -> impl Iterator<Item = usize> + 'a {
    let letters = text.letters().iter().enumerate();
    let begins = letters.filter(move |(_, letter)| !at_words || letter.begins_word);
    begins.map(|(place, _)| place).filter(|place| text.has_at(*place, word))
}

fn in_title(title: &Folded, word: &Folded) -> Option<(u32, Vec<usize>)> {
    let run = |place: usize| {
        let letters = title.letters().iter().skip(place).take(word.len());
        letters.map(|letter| letter.from).collect::<Vec<_>>()
    };
    if let Some(place) = places(title, word, true).next() {
        let score = if place == 0 && title.len() == word.len() {
            800
        } else if place == 0 {
            650
        } else {
            // The sooner in the title, the better.
            550 - u32::try_from(place.min(40)).unwrap_or(0)
        };
        return Some((score, run(place)));
    }
    if word.len() >= 3
        && let Some(place) = places(title, word, false).next()
    {
        return Some((FOUND, run(place)));
    }
    in_order(title, word)
}

/// The letters of the word in their order, beginning with a word of the title. Too far apart they
/// would fit almost anything.
fn in_order(title: &Folded, word: &Folded) -> Option<(u32, Vec<usize>)> {
    if word.len() < 2 {
        return None;
    }
    let mut best: Option<(u32, Vec<usize>)> = None;
    let starts = title.letters().iter().enumerate().filter(|(_, letter)| letter.begins_word);
    for (start, _) in starts {
        for prefers_words in [true, false] {
            let Some(found) = follow(title, word, start, prefers_words) else {
                continue;
            };
            if best.as_ref().is_none_or(|(score, _)| found.0 > *score) {
                best = Some(found);
            }
        }
    }
    best
}

fn follow(
    title: &Folded,
    word: &Folded,
    start: usize,
    prefers_words: bool,
) -> Option<(u32, Vec<usize>)> {
    let letters = title.letters();
    let mut marks = Vec::with_capacity(word.len());
    let (mut next, mut gaps, mut bonus) = (start, 0_usize, 0_u32);
    for (index, wanted) in word.letters().iter().enumerate() {
        let rest = letters.get(next..)?;
        let nearest = rest.iter().position(|letter| letter.is == wanted.is)?;
        let at_word = rest.iter().position(|letter| letter.begins_word && letter.is == wanted.is);
        let step = match at_word {
            // A letter right after the last one is never given up for the start of a word.
            Some(at_word) if prefers_words && nearest > 0 => at_word,
            _ => nearest,
        };
        if index == 0 && step > 0 {
            return None;
        }
        let letter = rest.get(step)?;
        if step == 0 && index > 0 {
            bonus += 8;
        } else if letter.begins_word {
            bonus += 12;
        } else {
            gaps += step;
        }
        marks.push(letter.from);
        next += step + 1;
    }
    if gaps > word.len() * 2 {
        return None;
    }
    // Letters from the middle of words fit by chance; a whole word of the description says more.
    let gaps = u32::try_from(gaps).unwrap_or(u32::MAX);
    let score = if gaps == 0 { 150 + bonus.min(150) } else { 38_u32.saturating_sub(gaps).max(10) };
    Some((score, marks))
}

fn in_more(more: &Folded, word: &Folded) -> Option<u32> {
    if word.len() >= 2 && places(more, word, true).next().is_some() {
        Some(MENTIONED)
    } else if word.len() >= 4 && places(more, word, false).next().is_some() {
        Some(40)
    } else {
        None
    }
}
