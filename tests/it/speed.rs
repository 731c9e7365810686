//! Guards what makes rescoring quick, by counting allocations: seconds would depend on the machine.

use waymark::model::{
    AnswerKey, Assessment, Change, Edit, Level, MemberId, Questionnaire, Response,
};
use waymark::ops;
use waymark::scoring::{Scores, Touched, score};
use waymark::text::Text;

use crate::data::{TODAY, answered, with_items};

/// An assessment and its scores.
struct Scored {
    questionnaire: Questionnaire,
    assessment: Assessment,
    scores: Scores,
}

impl Scored {
    fn of(items: usize, members: usize) -> Self {
        let packs = ops::load_packs(&Text::new("en"));
        let built_in = ops::find_questionnaire(&packs, None).unwrap();
        let questionnaire = with_items(&built_in, items);
        let assessment = answered(&questionnaire, 0..members, members);
        let scores = score(&questionnaire, &assessment, TODAY);
        Self { questionnaire, assessment, scores }
    }

    /// How many allocations it takes to bring the scores up to date after one answer.
    fn rescored(&mut self) -> u64 {
        let Self { questionnaire, assessment, scores } = self;
        let key = AnswerKey::new(&questionnaire.items[0].id, &MemberId::from("member-0"));
        let change = Change::response(assessment, &key, Some(Response::Level(Level(3))));
        let edit = Edit { by: key.member, at: assessment.created, changes: vec![change] };
        edit.apply(assessment);
        let counted = allocation_counter::measure(|| {
            let mut touched = Touched::default();
            touched.add(&edit.changes, assessment);
            scores.follow(questionnaire, assessment, &touched);
        });
        assert_eq!(*scores, score(questionnaire, assessment, TODAY));
        counted.count_total
    }
}

#[test]
fn rescoring_after_an_edit_stays_as_cheap_as_it_is() {
    let counted = Scored::of(70, 8).rescored();
    assert!(counted <= MOST, "{counted} allocations, where {MOST} are the most");
}

/// What it takes today, and a fifth more.
const MOST: u64 = 220;

#[test]
fn other_answers_make_rescoring_after_an_edit_no_dearer() {
    // Twelve members more answer the item, each with evidence, and all the others too.
    let (few, many) = (Scored::of(70, 8).rescored(), Scored::of(70, 20).rescored());
    assert!(many <= few + 20, "{few} allocations with 8 members, {many} with 20");
}

#[test]
fn more_items_make_rescoring_after_an_edit_dearer_by_their_number_at_most() {
    let (few, many) = (Scored::of(70, 2).rescored(), Scored::of(280, 2).rescored());
    assert!(many <= 4 * few, "{few} allocations with 70 items, {many} with 280");
}
