//! The keys that mean something on one screen, or while moving about: one list, for the dialog that
//! shows them and for the test that no two of them clash. What they do stands with each screen.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::t;
use crate::text::Text;

/// Keys that belong together.
pub struct Group {
    /// Where they work.
    pub place: Place,
    /// The same in words.
    pub title: String,
    /// The keys.
    pub rows: Vec<Row>,
}

/// Where keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On every screen, in every dialog: the toolkit's own.
    Anywhere,
    /// In the walk.
    Walk,
    /// In the workshop.
    Workshop,
    /// In the table of a portfolio.
    Portfolio,
    /// In the palette of commands.
    Palette,
}

/// One thing that keys do.
pub struct Row {
    /// The keys.
    pub shortcuts: Vec<KeyboardShortcut>,
    /// The same in words.
    pub keys: String,
    /// What they do.
    pub what: String,
}

fn row(keys: &[Key], in_words: String, what: String) -> Row {
    let plain = |key: &Key| KeyboardShortcut::new(Modifiers::NONE, *key);
    Row { shortcuts: keys.iter().map(plain).collect(), keys: in_words, what }
}

fn letter(key: Key, what: String) -> Row {
    row(&[key], key.name().to_owned(), what)
}

fn with(modifiers: Modifiers, key: Key, in_words: String, what: String) -> Row {
    Row { shortcuts: vec![KeyboardShortcut::new(modifiers, key)], keys: in_words, what }
}

/// The digits, each at its own place.
pub const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// The digit that a key is.
pub fn digit(key: Key) -> Option<u8> {
    DIGITS.iter().position(|other| *other == key).and_then(|place| u8::try_from(place).ok())
}

/// The digits up to the top of the scale.
fn levels(top: u8, what: String) -> Row {
    let used = DIGITS.get(..=usize::from(top)).unwrap_or(&DIGITS);
    row(used, format!("0–{top}"), what)
}

/// All of them, for a scale with this top.
pub fn groups(top: u8, text: &Text) -> Vec<Group> {
    vec![
        Group { place: Place::Walk, title: t!(text, "keys-in-walk"), rows: walk(top, text) },
        Group { place: Place::Anywhere, title: t!(text, "keys-moving"), rows: moving(text) },
        Group { place: Place::Palette, title: t!(text, "keys-in-palette"), rows: palette(text) },
        Group {
            place: Place::Workshop,
            title: t!(text, "keys-in-workshop"),
            rows: workshop(top, text),
        },
        Group {
            place: Place::Portfolio,
            title: t!(text, "keys-in-portfolio"),
            rows: portfolio(text),
        },
    ]
}

fn walk(top: u8, text: &Text) -> Vec<Row> {
    vec![
        levels(top, t!(text, "keys-level")),
        letter(Key::N, t!(text, "keys-not-applicable")),
        letter(Key::U, t!(text, "keys-unknown")),
        letter(Key::F, t!(text, "keys-flag")),
        letter(Key::M, t!(text, "keys-mine")),
        row(&[Key::J, Key::ArrowRight], t!(text, "keys-next-keys"), t!(text, "keys-next")),
        row(&[Key::K, Key::ArrowLeft], t!(text, "keys-previous-keys"), t!(text, "keys-previous")),
        row(&[Key::Delete, Key::Backspace], t!(text, "keys-clear-keys"), t!(text, "keys-clear")),
    ]
}

fn moving(text: &Text) -> Vec<Row> {
    vec![
        row(&[Key::Tab], t!(text, "keys-tab-keys"), t!(text, "keys-tab")),
        row(&[], t!(text, "keys-arrows"), t!(text, "keys-arrows-do")),
        row(&[], t!(text, "keys-press-keys"), t!(text, "keys-press")),
        row(&[Key::PageUp, Key::PageDown], t!(text, "keys-page-keys"), t!(text, "keys-page")),
        row(&[], t!(text, "keys-escape"), t!(text, "keys-escape-does")),
        with(Modifiers::NONE, Key::F10, "F10".to_owned(), t!(text, "keys-menus")),
        menu_letters(text),
        row(&[], t!(text, "keys-in-menus-keys"), t!(text, "keys-in-menus")),
        row(&[], t!(text, "keys-boundary-keys"), t!(text, "keys-boundary")),
        row(&[], t!(text, "keys-decide-keys"), t!(text, "keys-decide-elsewhere")),
    ]
}

/// The letters that open menus, in the order of the menus.
pub fn menu_letters(text: &Text) -> Row {
    let letters = [
        t!(text, "menu-file-letter"),
        t!(text, "menu-edit-letter"),
        t!(text, "menu-view-letter"),
        t!(text, "menu-help-letter"),
    ];
    let keys = letters.iter().filter_map(|letter| Key::from_name(letter));
    let shortcuts = keys.map(|key| KeyboardShortcut::new(Modifiers::ALT, key)).collect();
    let keys = t!(text, "keys-menu-letters-keys", letters = letters.join(", "));
    Row { shortcuts, keys, what: t!(text, "keys-menu-letters") }
}

fn palette(text: &Text) -> Vec<Row> {
    vec![
        row(&[Key::ArrowUp, Key::ArrowDown], t!(text, "keys-up-down"), t!(text, "keys-choose")),
        row(&[Key::PageUp, Key::PageDown], t!(text, "keys-page-keys"), t!(text, "keys-choose-far")),
        row(&[Key::Home, Key::End], t!(text, "keys-ends-keys"), t!(text, "keys-ends")),
        row(&[Key::Enter], t!(text, "keys-enter"), t!(text, "keys-run")),
    ]
}

fn workshop(top: u8, text: &Text) -> Vec<Row> {
    vec![
        levels(top, t!(text, "keys-workshop-level")),
        letter(Key::N, t!(text, "keys-workshop-not-applicable")),
        letter(Key::U, t!(text, "keys-unknown")),
        letter(Key::A, t!(text, "keys-absent")),
        row(
            &[Key::Delete, Key::Backspace],
            t!(text, "keys-clear-keys"),
            t!(text, "keys-workshop-clear"),
        ),
        row(&[Key::Enter, Key::Space], t!(text, "keys-press-keys"), t!(text, "keys-reveal")),
        row(
            &[Key::ArrowUp, Key::ArrowDown],
            t!(text, "keys-up-down"),
            t!(text, "keys-workshop-member"),
        ),
        row(
            &[Key::ArrowLeft, Key::ArrowRight],
            t!(text, "keys-left-right"),
            t!(text, "keys-workshop-item"),
        ),
        letter(Key::R, t!(text, "keys-why")),
        row(&[], t!(text, "keys-enter"), t!(text, "keys-decide")),
        letter(Key::B, t!(text, "keys-again")),
        letter(Key::O, t!(text, "keys-reopen")),
        letter(Key::D, t!(text, "keys-disputed")),
        row(&[Key::Escape], t!(text, "keys-escape"), t!(text, "keys-leave")),
    ]
}

fn portfolio(text: &Text) -> Vec<Row> {
    vec![
        row(&[Key::ArrowUp, Key::ArrowDown], t!(text, "keys-up-down"), t!(text, "keys-row")),
        row(&[Key::Space], t!(text, "keys-space"), t!(text, "keys-mark")),
        with(Modifiers::COMMAND, Key::A, t!(text, "keys-mark-all-keys"), t!(text, "keys-mark-all")),
        row(&[Key::Enter], t!(text, "keys-enter"), t!(text, "keys-open")),
        letter(Key::V, t!(text, "keys-view")),
        row(&[Key::Escape], t!(text, "keys-escape"), t!(text, "keys-unfilter")),
    ]
}
