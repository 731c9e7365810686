//! Text made comparable: lower case, without diacritics, and every letter knows where it comes from.
//! Nothing here knows what is searched.

/// Text made comparable.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    letters: Vec<Letter>,
}

/// One comparable letter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    /// What it is compared as.
    pub(super) is: char,
    /// The place of the character that it comes from, counted in characters.
    pub(super) from: usize,
    /// Whether a word begins with it.
    pub(super) begins_word: bool,
}

impl Folded {
    /// Makes `text` comparable.
    pub fn new(text: &str) -> Self {
        let mut letters = Vec::with_capacity(text.len());
        let mut inside_word = false;
        for (from, character) in text.chars().enumerate() {
            let mut begins_word = character.is_alphanumeric() && !inside_word;
            inside_word = character.is_alphanumeric() || is_combining(character);
            for is in plain(character) {
                letters.push(Letter { is, from, begins_word });
                begins_word = false;
            }
        }
        Self { letters }
    }

    pub(super) fn letters(&self) -> &[Letter] {
        &self.letters
    }

    pub(super) fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether the letters from `place` on are those of `other`.
    pub(super) fn has_at(&self, place: usize, other: &Self) -> bool {
        self.letters.get(place..place + other.len()).is_some_and(|part| {
            part.iter().zip(&other.letters).all(|(mine, theirs)| mine.is == theirs.is)
        })
    }

    /// Only letters and digits: `IDN-03` and `idn03` are the same.
    pub(super) fn only_letters(&self) -> Self {
        let letters = self.letters.iter().filter(|letter| letter.is.is_alphanumeric());
        Self { letters: letters.copied().collect() }
    }

    /// The words of a query, each on its own.
    pub(super) fn words(query: &str) -> Vec<Self> {
        query.split_whitespace().map(Self::new).filter(|word| word.len() > 0).collect()
    }
}

/// Whether a sign is the letter or digit with this name, accents and case aside.
pub fn same_letter(sign: char, name: &str) -> bool {
    plain(sign).next().is_some_and(|is| name.chars().flat_map(char::to_lowercase).eq([is]))
}

/// Accents that stand as characters of their own after the letter that they belong to.
fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// A character in lower case without its accents, which may be none, one or two letters.
fn plain(character: char) -> impl Iterator<Item = char> {
    let pair = match character {
        'œ' | 'Œ' => [Some('o'), Some('e')],
        'æ' | 'Æ' => [Some('a'), Some('e')],
        'ß' | 'ẞ' => [Some('s'), Some('s')],
        _ if is_combining(character) => [None, None],
        _ => {
            let lower = character.to_lowercase().next().unwrap_or(character);
            [Some(without_accent(lower)), None]
        }
    };
    pair.into_iter().flatten()
}

/// The letters of European languages that are written with the Latin alphabet.
fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '’' | '‘' => '\'',
        '‐' | '\u{2011}' | '–' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}
