//! What several tests need.

pub(crate) mod disk;
pub(crate) mod icons;
pub(crate) mod place;
pub(crate) mod questionnaire;
pub(crate) mod readers;
pub(crate) mod team;

use proptest::test_runner::{Config, RngSeed};

/// Random cases that are the same ones on every machine and every run.
pub(crate) fn same_cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_123),
        ..Config::default()
    }
}
