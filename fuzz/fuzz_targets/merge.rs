//! Two copies of an assessment, with a line `===` between them: merged either way they are the same,
//! merged twice no different, and what is merged can be read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::storage::{parse_assessment, write_assessment};

fuzz_target!(|text: &str| {
    let Some((one, other)) = text.split_once("\n===\n") else {
        return;
    };
    let read = |text: &str| parse_assessment("fuzz.ron", text.as_bytes());
    let (Ok(one), Ok(mut other)) = (read(one), read(other)) else {
        return;
    };
    other.value.id = one.value.id.clone();
    other.value.questionnaire = one.value.questionnaire.clone();
    let (one, other) = (one.value, other.value);
    let mut forth = one.clone();
    forth.merge(&other);
    let mut back = other.clone();
    back.merge(&one);
    assert_eq!(write_assessment(&forth), write_assessment(&back));
    let mut twice = forth.clone();
    twice.merge(&other);
    assert_eq!(twice, forth);
    forth.trail.conflicts();
    let text = write_assessment(&forth);
    let again = read(&text).expect("what was merged is read");
    assert_eq!(again.value, forth);
});
