//! The sample that the program brings along: as the program writes it, and worth exploring.

use std::fs;

use waymark::model::MemberId;
use waymark::ops::{self, SAMPLE_AS_OF, SAMPLE_NAME};
use waymark::scoring::{GateState, ItemState, round_half_up, score};
use waymark::storage::{Packs, write_assessment};

use crate::source::root;

fn opened() -> ops::Opened {
    ops::sample(&Packs::load(&[])).unwrap()
}

#[test]
fn the_sample_is_what_saving_it_would_write() {
    let opened = opened();
    assert_eq!(opened.warnings, []);
    let path = root().join("assets/samples").join(SAMPLE_NAME);
    if std::env::var_os("UPDATE_SAMPLE").is_some() {
        fs::write(&path, write_assessment(&opened.assessment)).unwrap();
        return;
    }
    let bytes = fs::read_to_string(path).unwrap();
    assert_eq!(write_assessment(&opened.assessment), bytes);
    assert_eq!(opened.assessment.profile.len(), opened.questionnaire.profile.len());
    for (id, member) in &opened.assessment.members {
        assert_eq!(*id, MemberId::from_name(&member.name));
    }
}

#[test]
fn the_sample_has_something_of_everything() {
    let opened = opened();
    let scores = score(&opened.questionnaire, &opened.assessment, SAMPLE_AS_OF);
    let domains: Vec<(&str, Option<i64>, Option<i64>)> = scores
        .domains
        .iter()
        .map(|(id, of)| (id.as_str(), of.score.map(round_half_up), of.claimed.map(round_half_up)))
        .collect();
    assert_eq!(
        domains,
        [
            ("STR", Some(63), Some(69)),
            ("REG", Some(58), Some(64)),
            ("ARC", Some(61), Some(68)),
            ("DAT", Some(66), Some(69)),
            ("IDN", Some(35), Some(45)),
            ("SEC", Some(72), Some(75)),
            ("ASR", Some(41), Some(56)),
            ("OPS", Some(53), Some(59)),
            ("SUP", Some(42), Some(50)),
            ("ENV", Some(29), Some(33)),
        ]
    );
    let gates: Vec<GateState> = scores.gates.iter().map(|gate| gate.state).collect();
    let closed = GateState::Closed;
    assert_eq!(gates, [GateState::Open, closed, closed, closed, closed]);
    let blockers: Vec<&str> = scores.gates[1].blockers.iter().map(|item| item.as_str()).collect();
    assert_eq!(blockers, ["IDN-02", "IDN-03", "ASR-03"]);
    let with = |state| scores.items.iter().filter(|item| item.state == state).count();
    assert_eq!(with(ItemState::Answered), 58);
    assert_eq!(with(ItemState::Unknown), 2);
    assert_eq!(with(ItemState::NotApplicable), 1);
    assert_eq!(with(ItemState::Unanswered), 4);
    assert_eq!(with(ItemState::DoesNotApply), 5);
    assert_eq!(scores.items.iter().filter(|item| item.disputed).count(), 1);
}
