//! The keys of the walk: levels, not applicable, don't know, flag, and moving on. They work
//! wherever the keyboard is, except in a text field.

use eframe::egui::{Event, Key, Modifiers, Ui};

use crate::model::{AnswerKey, Change, Grouping, Item, Level, Response};
use crate::ui::action::{Action, Actions};
use crate::ui::state::{Document, View};

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
}

/// Takes the walk's keys out of the input and does what they ask.
pub(super) fn handle(ui: &mut Ui, document: &Document, view: &mut View, out: &mut Actions) {
    if ui.ctx().text_edit_focused() || eframe::egui::Popup::is_any_open(ui.ctx()) {
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
    for wish in wishes {
        match wish {
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
    let digit = match key {
        Key::Num0 => Some(0),
        Key::Num1 => Some(1),
        Key::Num2 => Some(2),
        Key::Num3 => Some(3),
        Key::Num4 => Some(4),
        Key::Num5 => Some(5),
        Key::Num6 => Some(6),
        Key::Num7 => Some(7),
        Key::Num8 => Some(8),
        Key::Num9 => Some(9),
        _ => None,
    };
    if let Some(digit) = digit {
        return (digit <= top.0).then_some(Wish::Level(Level(digit)));
    }
    Some(match key {
        Key::N => Wish::NotApplicable,
        Key::U => Wish::Unknown,
        Key::F => Wish::Flag,
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
        Wish::Next | Wish::Previous => return,
    };
    out.push(Action::Edit(vec![change], Grouping::Separate));
}

/// To the next or the previous item that is asked; stays at the ends.
pub(super) fn step(document: &Document, view: &View, by: isize, out: &mut Actions) {
    let asked: Vec<&Item> = document.asked_items().collect();
    let here = asked.iter().position(|item| Some(&item.id) == view.item.as_ref());
    let target = match here {
        Some(index) => index.saturating_add_signed(by).min(asked.len().saturating_sub(1)),
        None => 0,
    };
    if let Some(item) = asked.get(target) {
        out.push(Action::GoToItem(item.id.clone()));
    }
}
