//! The language of conditions: any text gives a condition or an error that points into the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark::model::condition::parse;
use waymark::model::{Profile, ProfileField};
use waymark::storage::Packs;

static FIELDS: LazyLock<Vec<ProfileField>> = LazyLock::new(|| {
    let packs = Packs::load(&[]);
    packs.questionnaire(&"private-sector".into()).unwrap().profile.clone()
});

fuzz_target!(|text: &str| {
    match parse(text, &FIELDS) {
        Ok(condition) => {
            condition.holds(&Profile::new());
        }
        Err(error) => {
            assert!(error.at.start <= error.at.end && error.at.end <= text.len());
            assert!(text.is_char_boundary(error.at.start) && text.is_char_boundary(error.at.end));
            assert!(!error.what.to_string().is_empty());
        }
    }
});
