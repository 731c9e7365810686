//! A questionnaire of several files; a line `=== NAME` begins each.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::storage::fuzzing;

fuzz_target!(|text: &str| {
    for problem in fuzzing::questionnaire(text) {
        assert!(!problem.what.to_string().is_empty());
    }
});
