use std::path::PathBuf;

use waymark::storage::{Packs, check_paths};

fn fixture() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content")
}

#[test]
fn a_small_pack_is_read() {
    let report = check_paths(&[fixture()]);
    assert_eq!(report.problems, []);
    let packs = Packs::load(&[fixture()]);
    assert!(packs.questionnaire(&"small".into()).is_some());
}
