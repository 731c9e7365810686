//! The menu bar by keyboard: F10 or Alt with a menu's letter opens it, left and right go from menu to
//! menu, up, down, Home, End and first letters within one. Enter and Escape are the toolkit's own.

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Context, Event, FocusDirection, FontSelection, Id, Key, Modifiers, Popup, RichText,
    TextStyle, Ui, os::OperatingSystem,
};

use crate::t;
use crate::text::Text;
use crate::ui::palette::same_letter;

/// The menus as they were drawn last, from left to right.
#[derive(Default)]
pub(super) struct Menus(Vec<Drawn>);

/// A menu as it was drawn.
pub(super) struct Drawn {
    /// Its button in the bar.
    pub(super) button: Id,
    /// What can be chosen in it, with its words; nothing while it is shut.
    pub(super) items: Vec<(Id, String)>,
}

/// What a menu is called, and the letter that opens it.
pub(super) struct Name {
    words: String,
    letter: Option<Key>,
}

/// The menus' names: File, Edit, View, Help.
pub(super) fn names(text: &Text) -> [Name; 4] {
    [
        Name::new(t!(text, "menu-file"), &t!(text, "menu-file-letter")),
        Name::new(t!(text, "menu-edit"), &t!(text, "menu-edit-letter")),
        Name::new(t!(text, "menu-view"), &t!(text, "menu-view-letter")),
        Name::new(t!(text, "menu-help"), &t!(text, "menu-help-letter")),
    ]
}

/// Whether letters open menus. On a Mac Alt is for signs that have no key of their own.
fn letters_open(ctx: &Context) -> bool {
    !matches!(ctx.os(), OperatingSystem::Mac | OperatingSystem::IOS)
}

impl Name {
    fn new(words: String, letter: &str) -> Self {
        Self { words, letter: Key::from_name(letter) }
    }

    /// The name for the bar; its letter is underlined while Alt is held.
    pub(super) fn shown(&self, ui: &Ui) -> LayoutJob {
        let held = letters_open(ui.ctx()) && ui.input(|input| is_alt(input.modifiers));
        let mut signs = self.words.char_indices();
        let letter = self.letter.filter(|_| held);
        let marked = letter.and_then(|key| signs.find(|(_, sign)| same_letter(*sign, key.name())));
        let (start, end) = marked.map_or((0, 0), |(at, sign)| (at, at + sign.len_utf8()));
        let mut job = LayoutJob::default();
        for (range, is_letter) in [(0..start, false), (start..end, true), (end..usize::MAX, false)]
        {
            let end = range.end.min(self.words.len());
            let part = self.words.get(range.start..end).unwrap_or_default();
            if part.is_empty() {
                continue;
            }
            let part = RichText::new(part).text_style(TextStyle::Button);
            let part = if is_letter { part.underline() } else { part };
            part.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
        }
        job
    }

    /// Tells assistive technology its letter.
    pub(super) fn tell(&self, ctx: &Context, button: Id) {
        if let Some(letter) = self.letter.filter(|_| letters_open(ctx)) {
            ctx.accesskit_node_builder(button, |node| node.set_access_key(letter.name()));
        }
    }
}

fn is_alt(modifiers: Modifiers) -> bool {
    modifiers.alt && !modifiers.ctrl && !modifiers.command && !modifiers.shift
}

impl Menus {
    /// Before the bar is drawn.
    pub(super) fn keys(&self, ctx: &Context, text: &Text) {
        let open = self.0.iter().position(|menu| Popup::is_id_open(ctx, popup(menu)));
        if (open.is_some() || !Popup::is_any_open(ctx))
            && let Some(menu) = by_letter(ctx, text).and_then(|place| self.0.get(place))
        {
            return go(ctx, menu);
        }
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let count = self.0.len();
        let next = match open {
            Some(_) if pressed(Key::F10) => {
                Popup::close_all(ctx);
                // It goes back to where it was before the menus.
                return ctx.memory_mut(|memory| memory.stop_text_input());
            }
            None if !Popup::is_any_open(ctx) && pressed(Key::F10) => 0,
            Some(open) if pressed(Key::ArrowRight) => (open + 1) % count,
            Some(open) if pressed(Key::ArrowLeft) => (open + count - 1) % count,
            Some(open) => return self.0.get(open).map_or((), |menu| within(ctx, menu)),
            None => return,
        };
        if let Some(menu) = self.0.get(next) {
            go(ctx, menu);
        }
    }

    /// Notes the menus that were drawn, from left to right.
    pub(super) fn note<const N: usize>(&mut self, menus: [Drawn; N]) {
        self.0.clear();
        self.0.extend(menus);
    }
}

fn popup(menu: &Drawn) -> Id {
    menu.button.with("popup")
}

/// Opens a menu.
fn go(ctx: &Context, menu: &Drawn) {
    Popup::open_id(ctx, popup(menu));
    focus(ctx, menu.button);
}

fn focus(ctx: &Context, id: Id) {
    ctx.memory_mut(|memory| {
        memory.move_focus(FocusDirection::None);
        memory.request_focus(id);
    });
}

/// Which menu's letter was pressed together with Alt. The key is taken, and what it would write.
fn by_letter(ctx: &Context, text: &Text) -> Option<usize> {
    if !letters_open(ctx) || !ctx.input(|input| is_alt(input.modifiers)) {
        return None;
    }
    let names = names(text);
    ctx.input_mut(|input| {
        let (place, key) = names.iter().enumerate().find_map(|(place, name)| {
            let key = name.letter?;
            let is_it = |event: &Event| is_press(event, key, is_alt);
            input.events.iter().any(is_it).then_some((place, key))
        })?;
        input.events.retain(|event| match event {
            Event::Key { key: pressed, pressed: true, .. } => *pressed != key,
            Event::Text(_) => false,
            _ => true,
        });
        Some(place)
    })
}

fn is_press(event: &Event, wanted: Key, with: fn(Modifiers) -> bool) -> bool {
    matches!(event, Event::Key { key, pressed: true, modifiers, .. }
        if *key == wanted && with(*modifiers))
}

/// Up, down, to the ends, and by first letters, all within the open menu.
fn within(ctx: &Context, menu: &Drawn) {
    let focused = ctx.memory(|memory| memory.focused());
    let at = menu.items.iter().position(|(id, _)| Some(*id) == focused);
    let count = menu.items.len();
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = if count == 0 {
        return;
    } else if pressed(Key::ArrowDown) {
        at.map_or(0, |at| (at + 1) % count)
    } else if pressed(Key::ArrowUp) {
        at.map_or(count - 1, |at| (at + count - 1) % count)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        count - 1
    } else if let Some(next) = first_letter(ctx, menu, at) {
        next
    } else {
        return;
    };
    if let Some((id, _)) = menu.items.get(next) {
        focus(ctx, *id);
    }
}

/// The next item that begins with the letter that was typed, round to the first. A letter that nothing
/// begins with is taken as well: it isn't meant for the screen behind the menu.
fn first_letter(ctx: &Context, menu: &Drawn, at: Option<usize>) -> Option<usize> {
    let typed = ctx.input_mut(|input| {
        let is_letter = |event: &Event| match event {
            Event::Key { key, pressed: true, modifiers, .. } => {
                (modifiers.is_none() || modifiers.shift_only()) && key.name().len() == 1
            }
            _ => false,
        };
        let found = input.events.iter().find(|event| is_letter(event)).cloned();
        input.events.retain(|event| !is_letter(event));
        found
    });
    let Some(Event::Key { key, .. }) = typed else { return None };
    let count = menu.items.len();
    let from = at.map_or(0, |at| at + 1);
    (0..count).map(|step| (from + step) % count).find(|place| {
        let (_, words) = &menu.items[*place];
        words.chars().next().is_some_and(|sign| same_letter(sign, key.name()))
    })
}
