//! How wide text is in the bundled font, and how it is broken into lines. Figures can't ask a
//! toolkit, and a label that is cut off or runs into another is a wrong label.

use std::sync::LazyLock;

use ttf_parser::Face;

/// The bundled font for running text.
pub static REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
/// The bundled font for what stands out.
pub static STRONG: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");
/// Signs that those lack: Greek and Cyrillic beyond the usual, Hebrew, Arabic, Armenian, Georgian.
pub static OTHERS: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSans.ttf");
/// Emoji, in outlines.
pub static EMOJI: &[u8] = include_bytes!("../../../assets/fonts/NotoEmoji-Regular.ttf");

static REGULAR_FACE: LazyLock<Option<Face<'static>>> =
    LazyLock::new(|| Face::parse(REGULAR, 0).ok());
static STRONG_FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(STRONG, 0).ok());

/// A character that the font lacks is taken to be this wide, in parts of the size.
const ELSEWHERE: f32 = 1.0;

/// How wide a line of text is in this size.
pub fn width_of(words: &str, size: f32, strong: bool) -> f32 {
    let face = if strong { &*STRONG_FACE } else { &*REGULAR_FACE };
    let Some(face) = face else {
        return words.chars().count() as f32 * size;
    };
    let em = f32::from(face.units_per_em());
    let advance = |char: char| {
        let glyph = face.glyph_index(char)?;
        Some(f32::from(face.glyph_hor_advance(glyph)?) / em)
    };
    words.chars().map(|char| advance(char).unwrap_or(ELSEWHERE)).sum::<f32>() * size
}

/// The text in one line of at most this width; what doesn't fit is cut off and said to be with an
/// ellipsis.
pub fn fit(words: &str, width: f32, size: f32, strong: bool) -> String {
    if width_of(words, size, strong) <= width {
        return words.to_owned();
    }
    let mut kept: String = words.to_owned();
    while kept.pop().is_some() {
        let shown = format!("{}…", kept.trim_end());
        if width_of(&shown, size, strong) <= width {
            return shown;
        }
    }
    "…".to_owned()
}

/// The text in at most `most` lines of at most this width, broken between words.
pub fn wrap(words: &str, width: f32, size: f32, strong: bool, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut parts = words.split_whitespace().peekable();
    while let Some(first) = parts.next() {
        let mut line = first.to_owned();
        if lines.len() + 1 == most.max(1) {
            // The last line takes all that is left, as far as it goes.
            for part in parts.by_ref() {
                line.push(' ');
                line.push_str(part);
            }
        }
        while let Some(next) = parts.peek() {
            let longer = format!("{line} {next}");
            if width_of(&longer, size, strong) > width {
                break;
            }
            line = longer;
            parts.next();
        }
        lines.push(fit(&line, width, size, strong));
    }
    lines
}
