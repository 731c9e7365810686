//! Guards what makes frames quick, by counting allocations: seconds would depend on the machine. What is
//! out of view must cost nothing, and what did not change must not be worked out again.

use std::sync::Arc;

use eframe::egui::Key;
use waymark::model::{Change, Grouping, MemberId, Mode};
use waymark::ops;
use waymark::ui::state::{Document, WalkShown};

use crate::data::{TODAY, answered, with_items};
use crate::drawn::Window;
use crate::support::PACKS;

/// How many allocations a frame takes in which nothing happens: on this screen, with so many items
/// answered by so many people.
fn frame_of(key: Key, items: usize, members: usize) -> u64 {
    let built_in = ops::find_questionnaire(&PACKS, None).unwrap();
    let questionnaire = with_items(&built_in, items);
    let assessment = answered(&questionnaire, 0..members, members);
    let mut packs = (**PACKS).clone();
    packs.add(Arc::new(questionnaire));
    let mut window = Window::open(&assessment, &packs);
    window.go(key);
    window.settle();
    let counted = allocation_counter::measure(|| {
        window.frame(Vec::new());
    });
    counted.count_total
}

/// The walk today, and a fifth more.
const WALK: u64 = 2900;

#[test]
fn a_frame_of_the_walk_stays_as_cheap_as_it_is() {
    let counted = frame_of(Key::Num4, 70, 4);
    assert!(counted <= WALK, "{counted} allocations, where {WALK} are the most");
}

#[test]
fn items_that_are_out_of_view_cost_a_frame_nothing() {
    for key in [Key::Num4, Key::Num6, Key::Num8, Key::P, Key::E] {
        let (few, many) = (frame_of(key, 70, 2), frame_of(key, 280, 2));
        assert!(
            many as f64 <= 1.1 * few as f64,
            "{key:?}: {few} allocations with 70 items, {many} with 280"
        );
    }
}

#[test]
fn what_was_worked_out_of_a_document_holds_no_longer_once_it_changes() {
    let questionnaire = ops::find_questionnaire(&PACKS, None).unwrap();
    let assessment = answered(&questionnaire, 0..1, 1);
    let (me, at) = (MemberId::from("member-0"), assessment.created);
    let mut document = Document::new(questionnaire, assessment, TODAY);
    let all = document.count_walked(WalkShown::All);
    // In the same frame: the scores follow before the next one, but where the walk goes on is asked now.
    let quick = Change::mode(document.assessment(), Mode::Quick);
    document.edit(&me, at, vec![quick], Grouping::Separate);
    let critical = document.count_walked(WalkShown::All);
    assert!(critical < all && critical == document.asked_items().count());
    document.undo(at);
    assert_eq!(document.count_walked(WalkShown::All), all);
}
