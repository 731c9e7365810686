//! The keys of the walk: levels, not applicable, don't know, flag, and moving on. They work
//! wherever the keyboard is, except in a text field.

use eframe::egui::{Event, FocusDirection, Key, Modifiers, Popup, Ui};

use crate::model::{AnswerKey, Change, Grouping, Item, Level, Response};
use crate::ui::action::{Action, Actions};
use crate::ui::local_keys::digit;
use crate::ui::state::{Document, View, WalkShown};
use crate::ui::widgets::is_on_boundary;

/// What a key asks for.
#[derive(Clone, Copy)]
enum Wish {
    Level(Level),
    NotApplicable,
    Unknown,
    Flag,
    Clear,
    Next,
    Previous,
    Mine,
}

/// Takes the walk's keys out of the input and does what they ask.
pub(super) fn handle(ui: &mut Ui, document: &Document, view: &mut View, out: &mut Actions) {
    let ctx = ui.ctx();
    if ctx.text_edit_focused() || Popup::is_any_open(ctx) || is_on_boundary(ctx) {
        return;
    }
    let top = document.questionnaire().top_level();
    let wishes: Vec<Wish> = ui.input_mut(|input| {
        let mut wishes = Vec::new();
        input.events.retain(|event| match wish(event, top) {
            Some(wish) => {
                wishes.push(wish);
                false
            }
            None => true,
        });
        wishes
    });
    if wishes.iter().any(|wish| matches!(wish, Wish::Next | Wish::Previous)) {
        // An arrow goes to another item, and not to the control beside as well.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    for wish in wishes {
        match wish {
            Wish::Mine => switch_shown(document, view),
            Wish::Next => step(document, view, 1, out),
            Wish::Previous => step(document, view, -1, out),
            other => {
                if let Some(item) =
                    view.item.as_ref().and_then(|id| document.questionnaire().item(id))
                {
                    answer(other, item, document, view, out);
                }
            }
        }
    }
}

fn wish(event: &Event, top: Level) -> Option<Wish> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else {
        return None;
    };
    if *modifiers != Modifiers::NONE {
        return None;
    }
    if let Some(digit) = digit(*key) {
        return (digit <= top.0).then_some(Wish::Level(Level(digit)));
    }
    Some(match key {
        Key::N => Wish::NotApplicable,
        Key::U => Wish::Unknown,
        Key::F => Wish::Flag,
        Key::M => Wish::Mine,
        Key::Delete | Key::Backspace => Wish::Clear,
        Key::J | Key::ArrowRight => Wish::Next,
        Key::K | Key::ArrowLeft => Wish::Previous,
        _ => return None,
    })
}

fn answer(wish: Wish, item: &Item, document: &Document, view: &mut View, out: &mut Actions) {
    let Some(me) = &document.me else {
        out.push(Action::AskWho);
        return;
    };
    let key = AnswerKey::new(&item.id, me);
    let assessment = document.assessment();
    let change = match wish {
        Wish::Level(level) => Change::response(assessment, &key, Some(Response::Level(level))),
        Wish::Unknown => Change::response(assessment, &key, Some(Response::Unknown)),
        Wish::Clear => Change::response(assessment, &key, None),
        Wish::Flag => Change::toggle_flag(assessment, &key),
        Wish::NotApplicable => {
            view.focus_reason = true;
            let already = document.my_answer(&item.id).and_then(|answer| answer.response.clone());
            match already {
                Some(Response::NotApplicable(_)) => return,
                _ => {
                    Change::response(assessment, &key, Some(Response::NotApplicable(String::new())))
                }
            }
        }
        Wish::Next | Wish::Previous | Wish::Mine => return,
    };
    out.push(Action::Edit(vec![change], Grouping::Separate));
}

/// From one's own items to all of them, and back.
fn switch_shown(document: &Document, view: &mut View) {
    if document.assessment().hand_out.is_some() {
        return;
    }
    view.walk_shown = Some(match document.walk_shown(view.walk_shown) {
        WalkShown::All => WalkShown::Mine,
        WalkShown::Mine | WalkShown::Supported => WalkShown::All,
    });
    view.show_item_in_trail = true;
}

/// To the next or the previous item that the walk goes through; stays at the ends.
pub(super) fn step(document: &Document, view: &View, by: isize, out: &mut Actions) {
    let shown = document.walk_shown(view.walk_shown);
    let here = document.walk_items().position(|item| Some(&item.id) == view.item.as_ref());
    let place = |item: &Item| document.walk_items().position(|other| other.id == item.id);
    let mut walked = document.walked_items(shown);
    // The item may be none of those: then the walk goes on from where it stands.
    let target = match here {
        None => walked.next(),
        Some(_) if by > 0 => walked.find(|item| place(item) > here),
        Some(_) => walked.rfind(|item| place(item) < here),
    };
    if let Some(item) = target {
        out.push(Action::GoToItem(item.id.clone()));
    }
}
