//! The keys of the workshop. Everything can be done with them, because whoever enters the levels
//! looks at the room and not at the screen.

use eframe::egui::{Event, Key, Modifiers, Ui};

use super::Room;
use crate::model::{AnswerKey, Change, Grouping, Item, Level, MemberId, Outcome, Response};
use crate::ui::action::{Action, Actions};
use crate::ui::local_keys::digit;
use crate::ui::state::{DecisionDraft, Document, Phase, Screen, View};
use crate::ui::widgets::is_free;

/// Takes the workshop's keys out of the input and does what they ask. Returns by how many lines the
/// item is to scroll.
pub(super) fn handle(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    out: &mut Actions,
) -> f32 {
    if ui.ctx().text_edit_focused() || eframe::egui::Popup::is_any_open(ui.ctx()) {
        return 0.0;
    }
    // A button that has the keyboard takes Enter and Space itself.
    let on_button = !is_free(ui.ctx());
    let pressed: Vec<Key> = ui.input_mut(|input| {
        let mut keys = Vec::new();
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. }
                if is_ours(*key) && !(on_button && matches!(key, Key::Enter | Key::Space)) =>
            {
                keys.push(*key);
                false
            }
            _ => true,
        });
        keys
    });
    let mut lines = 0.0;
    for key in pressed {
        match (key, view.workshop.phase) {
            (Key::ArrowRight | Key::PageDown, _) => step(document, view, 1, out),
            (Key::ArrowLeft | Key::PageUp, _) => step(document, view, -1, out),
            // The first one only let go of a field or a button, or shut a menu.
            (Key::Escape, _) if view.keyboard_held => {}
            (Key::Escape, _) => out.push(Action::Go(Screen::Walk)),
            (Key::ArrowDown, Phase::Spread) => lines -= 1.0,
            (Key::ArrowUp, Phase::Spread) => lines += 1.0,
            (Key::D, _) => view.workshop.disputed_only = !view.workshop.disputed_only,
            (key, Phase::Vote) => voting(key, room, document, view, out),
            (key, Phase::Spread) => deciding(key, room, document, view, out),
        }
    }
    lines
}

/// Does what a key asks, for whoever uses a pointer instead.
pub(super) fn press(
    key: Key,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    out: &mut Actions,
) {
    match view.workshop.phase {
        Phase::Vote => voting(key, room, document, view, out),
        Phase::Spread => deciding(key, room, document, view, out),
    }
}

fn is_ours(key: Key) -> bool {
    digit(key).is_some()
        || matches!(
            key,
            Key::N
                | Key::U
                | Key::A
                | Key::B
                | Key::D
                | Key::O
                | Key::R
                | Key::Delete
                | Key::Backspace
                | Key::Enter
                | Key::Space
                | Key::Escape
                | Key::ArrowUp
                | Key::ArrowDown
                | Key::ArrowLeft
                | Key::ArrowRight
                | Key::PageUp
                | Key::PageDown
        )
}

fn voting(key: Key, room: &Room<'_>, document: &Document, view: &mut View, out: &mut Actions) {
    match key {
        Key::Enter | Key::Space => {
            if room.all_voted() {
                reveal(view);
            }
        }
        Key::ArrowDown => choose(room, view, 1),
        Key::ArrowUp => choose(room, view, -1),
        Key::A => {
            if let Some(member) = view.workshop.member.clone()
                && !view.workshop.absent.remove(&member)
            {
                view.workshop.absent.insert(member.clone());
                view.workshop.reason = None;
                view.workshop.member = room.next_to_vote(Some(&member)).cloned();
            }
        }
        Key::U => vote(room, view, Some(Response::Unknown), out),
        Key::Delete | Key::Backspace => {
            if let Some(member) = &view.workshop.member {
                let key = AnswerKey::new(&room.item.id, member);
                let change = Change::response(document.assessment(), &key, None);
                out.push(Action::Edit(vec![change], Grouping::Separate));
            }
        }
        Key::N => {
            view.workshop.reason.get_or_insert_default();
            view.workshop.focus_field = true;
        }
        key => {
            if let Some(level) = digit(key).map(Level)
                && level <= document.questionnaire().top_level()
            {
                vote(room, view, Some(Response::Level(level)), out);
            }
        }
    }
}

/// Records a member's answer, and goes on to the next who hasn't given one.
pub(super) fn vote(
    room: &Room<'_>,
    view: &mut View,
    response: Option<Response>,
    out: &mut Actions,
) {
    let Some(member) = view.workshop.member.clone() else {
        return;
    };
    let key = AnswerKey::new(&room.item.id, &member);
    let change = Change::response(room.document.assessment(), &key, response);
    out.push(Action::Edit(vec![change], Grouping::Separate));
    view.workshop.absent.remove(&member);
    view.workshop.reason = None;
    let next = room.next_to_vote(Some(&member)).filter(|next| **next != member);
    view.workshop.member = next.cloned().or(Some(member));
}

fn choose(room: &Room<'_>, view: &mut View, by: isize) {
    let here = |id: &MemberId| room.members.iter().position(|member| *member == id);
    let place = view.workshop.member.as_ref().and_then(here).unwrap_or(0);
    let last = room.members.len().saturating_sub(1);
    let target = place.saturating_add_signed(by).min(last);
    if let Some(member) = room.members.get(target) {
        choose_member(view, member);
    }
}

/// Enters the level of this member next. A reason that is half typed is somebody else's.
pub(super) fn choose_member(view: &mut View, member: &MemberId) {
    if view.workshop.member.as_ref() != Some(member) {
        view.workshop.reason = None;
        view.workshop.member = Some(member.clone());
    }
}

/// Shows the levels.
pub(super) fn reveal(view: &mut View) {
    view.workshop.phase = Phase::Spread;
    view.workshop.reason = None;
}

/// Hides the levels, to give them anew.
pub(super) fn vote_again(view: &mut View) {
    view.workshop.phase = Phase::Vote;
    view.workshop.member = None;
}

fn deciding(key: Key, room: &Room<'_>, document: &Document, view: &mut View, out: &mut Actions) {
    let item = &room.item.id;
    let is_decided = document.assessment().decisions.contains_key(item);
    let mut pick = |outcome: Outcome| {
        if is_decided {
            return;
        }
        if view.decision.item.as_ref() != Some(item) {
            view.decision = DecisionDraft { item: Some(item.clone()), ..DecisionDraft::default() };
        }
        view.decision.outcome = Some(outcome);
        view.workshop.focus_field = true;
    };
    match key {
        Key::N => pick(Outcome::NotApplicable),
        Key::R => view.workshop.focus_field = !is_decided,
        Key::O => out.push(Action::Reopen(item.clone())),
        Key::B | Key::Backspace => vote_again(view),
        // With nothing left to settle, on to the next.
        Key::Enter | Key::Space if !room.is_disputed() => step(document, view, 1, out),
        key => {
            if let Some(level) = digit(key).map(Level)
                && level <= document.questionnaire().top_level()
            {
                pick(Outcome::Level(level));
            }
        }
    }
}

/// To the next or the previous item: of all that are asked, or of those that are disputed.
pub(super) fn step(document: &Document, view: &View, by: isize, out: &mut Actions) {
    let asked: Vec<&Item> = document.asked_items().collect();
    let here = asked.iter().position(|item| Some(&item.id) == view.item.as_ref()).unwrap_or(0);
    let wanted = |item: &Item| {
        let score = document.scores().item(&item.id);
        !view.workshop.disputed_only || score.is_some_and(|score| score.disputed)
    };
    let found = if by > 0 {
        asked.iter().skip(here + 1).find(|item| wanted(item))
    } else {
        asked.iter().take(here).rev().find(|item| wanted(item))
    };
    if let Some(item) = found {
        out.push(Action::StartWorkshop(Some(item.id.clone())));
    }
}
