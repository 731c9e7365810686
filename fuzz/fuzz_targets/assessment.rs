//! An assessment: what can be read is scored, written, and read again the same.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark::scoring::score;
use waymark::storage::{Packs, parse_assessment, write_assessment};

static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::load(&[]));

fuzz_target!(|bytes: &[u8]| {
    let Ok(loaded) = parse_assessment("fuzz.ron", bytes) else {
        return;
    };
    if let Some(questionnaire) = PACKS.questionnaire(&loaded.value.questionnaire) {
        score(&questionnaire, &loaded.value, waymark::ops::SAMPLE_AS_OF);
    }
    loaded.value.trail.conflicts();
    let text = write_assessment(&loaded.value);
    let again = parse_assessment("fuzz.ron", text.as_bytes()).expect("what was written is read");
    assert_eq!(again.value, loaded.value);
    assert_eq!(write_assessment(&again.value), text);
});
